"""Entering applications by hand and correcting their facts, against a real database."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.application import ApplicationFields, Remark
from evalapp.domain.document import DocumentFields
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.errors import Conflict, Forbidden, Invalid
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision, EducationLevel, LanguageLevel, OriginSector, Sex
from evalapp.domain.rule_set import Criterion
from evalapp.domain.service_length import Job
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application, IntakeDirection, Verdict
from evalapp.entities.workspace import AuditEvent
from evalapp.services import screening
from evalapp.services.application_entry import ApplicationEntryService
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.applications import ApplicationService
from evalapp.storage.database import Database
from tests.applicants import NOW, add_intake, iin_for
from tests.statements import statements_of

BORN = date(1995, 3, 14)
JOBS = (
    Job("ТОО «Образец»", "эксперт", PartialDate(date(2016, 9, 1)), PartialDate(date(2019, 8, 31))),
    Job("Акимат", "маман", PartialDate(date(2019, 9, 1), DatePrecision.MONTH), sector=OriginSector.STATE),
)
FACTS = ApplicationFields(
    iin=iin_for(BORN),
    number="МКР-00077",
    surname="ПРИМЕРОВА",
    given_name="Айгүл",
    birth_date=BORN,
    sex=Sex.FEMALE,
    citizenship="KZ",
    region_code="71",
    applied_on=date(2023, 9, 12),
    education_level=EducationLevel.MASTER,
    graduation_year=2018,
    kazakh_level=LanguageLevel.C1,
    has_conviction=False,
    jobs=JOBS,
)


@pytest.fixture
def entry(db: Database, officer: Actor) -> ApplicationEntryService:
    return ApplicationEntryService(db, officer, clock=lambda: NOW)


def stored(db: Database, application_id: int) -> Application:
    with db.reading() as session:
        found = session.get(Application, application_id)
        assert found is not None
        return found


def add_directions(db: Database, intake_id: int) -> list[int]:
    with db.transaction() as session:
        directions = [
            IntakeDirection(intake_id=intake_id, position=1, name_kk="Цифрландыру", name_ru="Цифровизация"),
            IntakeDirection(intake_id=intake_id, position=2, name_kk="Энергетика", name_ru="Энергетика"),
        ]
        session.add_all(directions)
        session.flush()
        return [screening.stored_id(one.id) for one in directions]


def test_an_entered_application_is_judged_stored_and_audited(
    entry: ApplicationEntryService, db: Database
) -> None:
    intake_id, *_ = add_intake(db, {})
    done = entry.add(intake_id, FACTS)
    assert (done.change.before, done.change.after) == (None, VerdictKind.ELIGIBLE)
    kept = stored(db, done.id)
    assert (kept.surname, kept.direction_id, len(kept.jobs)) == ("Примерова", None, 2)
    assert entry.facts(done.id).fields == replace(FACTS, surname="Примерова")
    with db.reading() as session:
        events = select(col(AuditEvent.action)).where(
            col(AuditEvent.record_table) == "application", col(AuditEvent.record_id) == done.id
        )
        assert list(session.execute(events).scalars()) == ["created", "viewed"]
        origin = select(col(Verdict.origin)).where(col(Verdict.application_id) == done.id)
        assert session.execute(origin).scalar_one() is OriginSector.STATE


def test_a_missing_fact_refuses_nothing(entry: ApplicationEntryService, db: Database) -> None:
    intake_id, *_ = add_intake(db, {})
    bare = ApplicationFields(iin=iin_for(BORN), number="1", surname="Мысалов")
    assert entry.add(intake_id, bare).change.after is VerdictKind.DOCUMENTS_NEEDED


@pytest.mark.parametrize(
    ("other", "fault"),
    [
        ({"iin": "950314450001"}, {"iin": "iin_check_digit"}),
        ({"surname": " "}, {"surname": "required"}),
        ({"number": ""}, {"number": "required"}),
        ({"birth_date": date(2033, 1, 1)}, {"birth_date": "in_future"}),
        ({"applied_on": date(2023, 10, 3)}, {"applied_on": "in_future"}),
        ({"graduation_year": 20}, {"graduation_year": "year_impossible"}),
        ({"email": "нет"}, {"email": "email_unreadable"}),
        ({"institution": "у" * 256}, {"institution": "too_long"}),
        ({"jobs": (Job("т" * 256, "", PartialDate(BORN)),)}, {"jobs": "workplace_too_long"}),
        ({"direction_id": 99}, {"direction_id": "direction_unknown"}),
        ({"number": "МКР-00001"}, {"number": "number_taken"}),
    ],
)
def test_what_cannot_be_stored_names_its_field(
    entry: ApplicationEntryService, db: Database, other: dict[str, object], fault: dict[str, str]
) -> None:
    intake_id, *_ = add_intake(db, {})
    with pytest.raises(Invalid) as refused:
        entry.add(intake_id, replace(FACTS, **other))  # type: ignore[arg-type]
    assert refused.value.fields == fault


def test_one_person_applies_to_an_intake_once(entry: ApplicationEntryService, db: Database) -> None:
    intake_id, *_ = add_intake(db, {})
    entry.add(intake_id, FACTS)
    with pytest.raises(Invalid) as refused:
        entry.add(intake_id, replace(FACTS, number="2"))
    assert refused.value.fields == {"iin": "application_exists"}


def test_earlier_intakes_name_and_stay_of_a_person_are_shown(
    entry: ApplicationEntryService, db: Database
) -> None:
    earlier_id, _ = add_intake(db, {"born_on": BORN, "surname": "Үлгіұлы"}, rule_set="presidential")
    intake_id, *_ = add_intake(db, {})
    with db.transaction() as session:
        session.add(
            Reservist(
                iin=iin_for(BORN),
                full_name="Үлгіұлы Дана",
                enrolled_on=date(2022, 1, 10),
                stay_until=date(2025, 1, 9),
            )
        )
    known = entry.known(iin_for(BORN), intake_id)
    assert known is not None
    assert known.application_id is None
    assert [one.intake_id for one in known.earlier] == [earlier_id]
    assert known.name == ("Үлгіұлы", "Дана", None)
    assert known.stay is not None
    assert known.stay.end == date(2025, 1, 9)
    assert entry.known("123", intake_id) is None
    here = entry.add(intake_id, FACTS)
    again = entry.known(iin_for(BORN), intake_id)
    assert again is not None
    assert (again.application_id, again.number) == (here.id, "МКР-00077")


def test_a_corrected_fact_says_what_it_changes(entry: ApplicationEntryService, db: Database) -> None:
    intake_id, *_ = add_intake(db, {})
    done = entry.add(intake_id, FACTS)
    opened = entry.facts(done.id)
    changed = entry.change(done.id, replace(opened.fields, has_conviction=True), version=opened.version)
    assert (changed.change.before, changed.change.after) == (VerdictKind.ELIGIBLE, VerdictKind.NOT_ELIGIBLE)
    assert [one.criterion for one in changed.change.criteria] == [Criterion.CONVICTION]
    with pytest.raises(Conflict):
        entry.change(done.id, opened.fields, version=opened.version)


def test_a_fact_from_a_paper_is_changed_by_another_paper_only(
    entry: ApplicationEntryService, db: Database, officer: Actor
) -> None:
    intake_id, application_id = add_intake(db, {"kazakh_level": None})
    paper = DocumentFields(Criterion.KAZAKH, "КТ-1", date(2023, 5, 1), kazakh_level=LanguageLevel.B1)
    ApplicationService(db, officer, clock=lambda: NOW).enter_document(application_id, paper, version=1)
    opened = entry.facts(application_id)
    assert opened.from_papers == {"kazakh_level": "КТ-1"}
    with pytest.raises(Invalid) as refused:
        entry.change(
            application_id, replace(opened.fields, kazakh_level=LanguageLevel.C2), version=opened.version
        )
    assert refused.value.fields == {"kazakh_level": "from_paper"}
    assert intake_id == opened.intake_id


def test_a_direction_is_chosen_from_those_of_the_intake(
    entry: ApplicationEntryService, db: Database, officer: Actor
) -> None:
    intake_id, first, second = add_intake(db, {"direction": "IT"}, {})
    one, two = add_directions(db, intake_id)
    assert [row.name.ru for row in entry.frame(intake_id).directions] == ["Цифровизация", "Энергетика"]
    done = entry.add(intake_id, replace(FACTS, direction_id=one))
    assert stored(db, done.id).direction == "Цифровизация"
    assert entry.choose_direction([first, second, done.id], one) == 2
    assert (stored(db, first).direction, stored(db, second).direction) == ("IT", "Цифровизация")
    with pytest.raises(Invalid):
        entry.choose_direction([first], two + 50)
    listed = ApplicationService(db, officer).page(ApplicationQuery(intake_id, direction_ids=frozenset({one})))
    assert listed.count == 3


def test_many_applications_are_put_under_a_direction_in_as_many_questions_as_few(
    entry: ApplicationEntryService, db: Database
) -> None:
    intake_id, *people = add_intake(db, *({"direction": "IT"} for _ in range(12)))
    one, _ = add_directions(db, intake_id)

    def asked(some: list[int]) -> list[str]:
        sent = statements_of(db, lambda: entry.choose_direction(some, one))
        return [said for said in sent if said.startswith("SELECT") and "FROM audit_event" not in said]

    assert len(asked(people[1:])) == len(asked(people[:1]))


def test_numbers_count_on(entry: ApplicationEntryService, db: Database) -> None:
    intake_id, *_ = add_intake(db, {}, {})
    assert entry.frame(intake_id).next_number == "МКР-00003"
    empty, *_ = add_intake(db, rule_set="regional")
    assert entry.frame(empty).next_number == "2023-00001"


def test_remarks_point_at_contradictions() -> None:
    window = (date(2023, 9, 1), date(2023, 9, 30))
    assert FACTS.remarks(*window) == (Remark.SEX,)  # the IIN of the tests is a man's
    late = replace(FACTS, sex=Sex.MALE, birth_date=date(1995, 3, 15), applied_on=date(2023, 10, 1))
    assert late.remarks(*window) == (Remark.BIRTH_DATE, Remark.OUTSIDE_WINDOW)


def test_a_trial_judgement_stores_nothing(entry: ApplicationEntryService, db: Database) -> None:
    intake_id, *_ = add_intake(db, {})
    assert entry.judge(intake_id, FACTS).verdict is VerdictKind.ELIGIBLE
    with db.reading() as session:
        assert len(session.execute(select(Application)).scalars().all()) == 1


def test_viewers_enter_nothing(db: Database, viewer: Actor) -> None:
    with pytest.raises(Forbidden):
        ApplicationEntryService(db, viewer).frame(1)
