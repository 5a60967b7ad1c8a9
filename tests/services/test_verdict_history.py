"""How a verdict came about, rebuilt from the audit log; papers and what they change."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlmodel import Session

from evalapp.domain.access import Actor
from evalapp.domain.document import DocumentFields
from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.errors import Conflict, NotFound, Refused
from evalapp.domain.language import Language
from evalapp.domain.reference import EducationLevel
from evalapp.domain.rule_set import Criterion
from evalapp.domain.verdict_change import change_between
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application, Intake
from evalapp.entities.workspace import AuditValue
from evalapp.services import screening
from evalapp.services.application_papers import ApplicationPaperService, judgement_of
from evalapp.services.applications import ApplicationService
from evalapp.services.verdict_history import Cause, HistoryEntry, history_of
from evalapp.services.verdict_words import cause_text, change_words
from evalapp.storage.database import Database
from tests.applicants import AS_OF, NOW, add_intake

PAPER = DocumentFields(Criterion.CONVICTION, "00-17/55", date(2023, 9, 29), has_conviction=False)


@pytest.fixture
def papers(db: Database, officer: Actor) -> ApplicationPaperService:
    return ApplicationPaperService(db, officer, clock=lambda: NOW)


def history(db: Database, application_id: int) -> tuple[HistoryEntry, ...]:
    with db.reading() as session:
        return history_of(session, found(session, application_id))


def found(session: Session, application_id: int) -> Application:
    application = session.get(Application, application_id)
    assert application is not None
    return application


def test_a_paper_says_what_it_changed(db: Database, papers: ApplicationPaperService) -> None:
    _, application_id = add_intake(db, {"has_conviction": None})
    change = papers.enter(application_id, PAPER, version=1)
    assert (change.before, change.after) == (VerdictKind.DOCUMENTS_NEEDED, VerdictKind.ELIGIBLE)
    (one,) = change.criteria
    assert (one.criterion, one.statuses) == (Criterion.CONVICTION, (Status.UNKNOWN, Status.MET))
    assert change_words(Language.EN, change) == (
        "Verdict: Documents needed → Eligible",
        "No conviction: document needed → met (none)",
    )


def test_the_history_tells_each_recomputation_and_why(db: Database, papers: ApplicationPaperService) -> None:
    _, application_id = add_intake(db, {"has_conviction": None})
    papers.enter(application_id, PAPER, version=1)
    with db.transaction() as session:
        application = found(session, application_id)
        application.graduation_year = 2024
        session.flush()
        screening.judge_applications(session, application.intake_id, [application])
    newest, paper, first = history(db, application_id)
    assert (first.cause, paper.cause, newest.cause) == (Cause.RECEIVED, Cause.PAPER, Cause.FACTS)
    assert first.change is not None
    assert (first.change.before, first.change.after) == (None, VerdictKind.DOCUMENTS_NEEDED)
    assert paper.change is not None
    assert paper.change.after is VerdictKind.ELIGIBLE
    assert cause_text(Language.EN, paper) == ("No conviction: document 00-17/55 of 29.09.2023 was entered.")
    assert newest.change is not None
    assert (newest.change.before, newest.change.after) == (VerdictKind.ELIGIBLE, VerdictKind.NOT_ELIGIBLE)
    assert cause_text(Language.EN, newest) == "Changed: graduation year."
    assert change_words(Language.EN, newest.change) == (
        "Verdict: Eligible → Not eligible",
        "Education: met → not met (master, 2024)",
    )


def test_other_dates_and_stays_of_the_reserve_are_told_only_when_they_change_something(
    db: Database,
) -> None:
    intake_id, application_id, untouched = add_intake(db, {}, {})
    with db.transaction() as session:
        intake = session.get(Intake, intake_id)
        assert intake is not None
        intake.as_of = AS_OF + timedelta(days=1)
        session.flush()
        intake.as_of = date(2031, 1, 1)
        session.flush()
        screening.judge_applications(session, intake_id)
    with db.transaction() as session:
        member = Reservist(
            iin=found(session, application_id).iin,
            full_name="Үлгіұлы Дана",
            enrolled_on=date(2030, 6, 1),
            stay_until=date(2032, 5, 31),
        )
        session.add(member)
        session.flush()
        screening.judge_applications(session, intake_id)
    stay, rules, *_ = history(db, application_id)
    assert (stay.cause, rules.cause) == (Cause.STAY, Cause.RULES)
    assert rules.change is not None
    assert rules.change.after is VerdictKind.NOT_ELIGIBLE
    assert [one.criterion for one in rules.change.criteria if one.is_of_status] == [Criterion.AGE]
    assert stay.change is not None
    assert [one.criterion for one in stay.change.criteria if one.is_of_status] == [Criterion.MEMBERSHIP]
    assert Cause.STAY not in {entry.cause for entry in history(db, untouched)}
    with db.reading() as session:
        last = history(db, application_id)[0].change
        assert last is not None
        stored = judgement_of(session, application_id)
        assert last.after is stored.verdict
        assert change_between(stored, stored).is_nothing


def test_erased_values_are_said_to_be_gone(db: Database) -> None:
    _, application_id = add_intake(db, {})
    with db.transaction() as session:
        for value in session.execute(select(AuditValue)).scalars():
            session.delete(value)
    (first,) = history(db, application_id)
    assert (first.cause, first.change) == (Cause.RECEIVED, None)


def test_several_papers_stand_behind_a_fact_the_newest_first(
    db: Database, officer: Actor, papers: ApplicationPaperService
) -> None:
    _, application_id = add_intake(db, {"has_conviction": None})
    papers.enter(application_id, PAPER, version=1)
    second = DocumentFields(Criterion.CONVICTION, "00-18/01", date(2023, 9, 30), has_conviction=False)
    papers.enter(application_id, second, version=2)
    papers.enter(application_id, PAPER, version=3)
    view = ApplicationService(db, officer).card(application_id).view(Criterion.CONVICTION)
    assert [(paper.number, paper.entered_by) for paper in view.papers] == [
        ("00-17/55", "officer"),
        ("00-18/01", "officer"),
    ]
    assert view.papers[0].entered_on == NOW.astimezone().date()


def test_a_paper_and_its_file_come_together_or_not_at_all(
    db: Database, officer: Actor, papers: ApplicationPaperService, tmp_path: Path
) -> None:
    _, application_id = add_intake(db, {"has_conviction": None})
    wrong = tmp_path / "справка.pdf"
    wrong.write_bytes(b"MZ")
    with pytest.raises(Refused):
        papers.enter(application_id, PAPER, version=1, file=wrong)
    applications = ApplicationService(db, officer)
    card = applications.card(application_id)
    assert (card.version, card.files) == (1, ())
    wrong.write_bytes(b"%PDF-1.4 certificate")
    papers.enter(application_id, PAPER, version=1, file=wrong)
    (file,) = applications.card(application_id).files
    assert (file.name, file.criterion) == ("справка.pdf", Criterion.CONVICTION)
    with pytest.raises(Conflict):
        papers.enter(application_id, PAPER, version=1)


def test_the_card_shows_other_intakes_of_the_same_person(db: Database, officer: Actor) -> None:
    _, first = add_intake(db, {})
    second_intake, second = add_intake(db, {}, rule_set="regional")
    card = ApplicationService(db, officer).card(first)
    (other,) = card.earlier
    assert (other.id, other.intake_id, other.verdict) == (second, second_intake, VerdictKind.ELIGIBLE)


def test_a_paper_is_taken_back_with_its_facts(db: Database, papers: ApplicationPaperService) -> None:
    _, application_id = add_intake(db, {"graduation_year": None, "has_conviction": None})
    papers.enter(application_id, PAPER, version=1)
    diploma = DocumentFields(
        Criterion.EDUCATION,
        "ЖБ-Б 1",
        date(2017, 6, 30),
        education_level=EducationLevel.BACHELOR,
        graduation_year=2017,
    )
    papers.enter(application_id, diploma, version=2)
    change = papers.take_back(application_id, Criterion.EDUCATION, version=3)
    assert (change.before, change.after) == (VerdictKind.ELIGIBLE, VerdictKind.DOCUMENTS_NEEDED)
    with db.reading() as session:
        application = found(session, application_id)
        assert (application.education_level, application.graduation_year) == (EducationLevel.MASTER, None)
        assert set(application.papers) == {"conviction"}
    with pytest.raises(Refused) as refusal:
        papers.take_back(application_id, Criterion.CONVICTION, version=4)
    assert refusal.value.code == "paper_not_last"
    with pytest.raises(NotFound):
        papers.take_back(application_id, Criterion.AGE, version=4)
    with pytest.raises(Conflict):
        papers.take_back(application_id, Criterion.CONVICTION, version=3)


def test_taking_back_the_second_paper_leaves_the_first(
    db: Database, officer: Actor, papers: ApplicationPaperService
) -> None:
    _, application_id = add_intake(db, {"has_conviction": None})
    papers.enter(application_id, PAPER, version=1)
    wrong = DocumentFields(Criterion.CONVICTION, "00-18/01", date(2023, 9, 30), has_conviction=True)
    papers.enter(application_id, wrong, version=2)
    change = papers.take_back(application_id, Criterion.CONVICTION, version=3)
    assert (change.before, change.after) == (VerdictKind.NOT_ELIGIBLE, VerdictKind.ELIGIBLE)
    view = ApplicationService(db, officer).card(application_id).view(Criterion.CONVICTION)
    assert [paper.number for paper in view.papers] == ["00-17/55"]
    with pytest.raises(Refused):
        papers.take_back(application_id, Criterion.CONVICTION, version=4)
