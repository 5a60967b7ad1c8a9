"""Intakes and applications: counts, lists, other rules, entered documents, against a real database."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.document import DocumentFields
from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.intake_plan import IntakePlan
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import EducationLevel, LanguageLevel
from evalapp.domain.rule_set import AgeReading, Criterion
from evalapp.domain.service_length import Job, Length
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application, Verdict
from evalapp.entities.workspace import AuditEvent
from evalapp.services import screening
from evalapp.services.application_query import ApplicationQuery, ApplicationSort
from evalapp.services.applications import ApplicationService
from evalapp.services.intake_setup import IntakeSetupService
from evalapp.services.intakes import IntakeService
from evalapp.services.other_rules import OtherRulesService, RuleChoice
from evalapp.storage.database import Database
from tests.applicants import AS_OF, NOW, add_intake, iin_for


@pytest.fixture
def add(db: Database) -> Callable[..., list[int]]:
    """Adds an intake with applications; returns its id and theirs."""

    def add(*others: dict[str, Any], rule_set: str = "youth") -> list[int]:
        return add_intake(db, *others, rule_set=rule_set)

    return add


@pytest.fixture
def intakes(db: Database, officer: Actor) -> IntakeService:
    return IntakeService(db, officer)


@pytest.fixture
def applications(db: Database, officer: Actor) -> ApplicationService:
    return ApplicationService(db, officer, clock=lambda: NOW)


def test_counts_verdicts_exceptions_and_both_readings(
    intakes: IntakeService, add: Callable[..., list[int]], db: Database, officer: Actor
) -> None:
    exactly_35 = date(1988, 3, 3)
    intake_id, *_ = add(
        {},
        {"born_on": exactly_35},
        {"born_on": date(1988, 3, 4), "has_conviction": True},
        {"citizenship": None},
        {"born_on": date(1980, 1, 1)},
    )
    card = intakes.card(intake_id)
    counts = card.row.counts
    assert (counts.received, counts.eligible, counts.documents_needed, counts.not_eligible) == (5, 1, 1, 3)
    assert (card.difference.criterion, card.difference.verdict) == (2, 1)
    assert card.exceptions[Criterion.AGE, Status.NOT_MET] == 3
    assert card.exceptions[Criterion.CITIZENSHIP, Status.UNKNOWN] == 1
    assert [row.id for row in intakes.rows()] == [intake_id]

    other = OtherRulesService(db, officer).judge(RuleChoice(intake_id, reading=AgeReading.UP_TO))
    assert other.after.eligible == 2
    (moved,) = other.moved
    assert (moved.before, moved.after) == (VerdictKind.NOT_ELIGIBLE, VerdictKind.ELIGIBLE)
    assert intakes.card(intake_id).row.counts == counts


def test_another_rule_set_judges_the_same_facts(
    intakes: IntakeService, add: Callable[..., list[int]]
) -> None:
    intake_id, *_ = add({"kazakh_level": LanguageLevel.A2}, {"kazakh_level": None})
    found = intakes.screen("Отбор youth", rule_set="presidential")
    assert [judgement.verdict for _, judgement in found.judgements] == [
        VerdictKind.NOT_ELIGIBLE,
        VerdictKind.DOCUMENTS_NEEDED,
    ]
    assert intakes.card(intake_id).row.counts.eligible == 2
    with pytest.raises(NotFound):
        intakes.screen("Отбор youth", rule_set="нет такого")
    with pytest.raises(NotFound):
        intakes.screen("Другой отбор")


def test_the_list_filters_searches_and_orders(
    applications: ApplicationService, add: Callable[..., list[int]]
) -> None:
    intake_id, _, _, first, second, third, _ = add(
        {},
        {},
        {"has_conviction": True},
        {"citizenship": None},
        {"region_code": "10"},
        {"born_on": date(1980, 1, 1)},
    )

    def ids(**query: Any) -> list[int]:
        page = applications.page(ApplicationQuery(intake_id, **query))
        assert page.count == len(page.rows)
        return [row.id for row in page.rows]

    assert ids(verdicts=frozenset({VerdictKind.DOCUMENTS_NEEDED})) == [second]
    assert ids(statuses=frozenset({(Criterion.CONVICTION, Status.NOT_MET)})) == [first]
    assert ids(region_codes=frozenset({"10"})) == [third]
    assert ids(text="каирбек") == [second]
    assert ids(text="мкр 00003 дана") == [first]
    names = [
        row.full_name
        for row in applications.page(ApplicationQuery(intake_id, sort=ApplicationSort.NAME)).rows
    ]
    assert names == [
        "Қайырбек Дана",
        "Мысалов Дана",
        "Образцова Дана",
        "Примерова Дана",
        "Үлгіұлы Дана",
        "Шаблонова Дана",
    ]
    page = applications.page(ApplicationQuery(intake_id, sort=ApplicationSort.AGE, descending=True, limit=2))
    assert (page.count, [row.age for row in page.rows]) == (6, [43, 28])


def test_a_row_says_why(applications: ApplicationService, add: Callable[..., list[int]]) -> None:
    intake_id, _ = add({"has_conviction": None, "education_level": EducationLevel.VOCATIONAL})
    (row,) = applications.page(ApplicationQuery(intake_id)).rows
    assert row.iin.endswith("******")
    assert row.low == Length(6, 1, 0)
    assert [criterion for criterion, _ in row.reasons] == [Criterion.EDUCATION, Criterion.CONVICTION]


def test_a_document_ends_document_needed_and_is_audited(
    db: Database, applications: ApplicationService, add: Callable[..., list[int]]
) -> None:
    _, application_id = add({"has_conviction": None})
    card = applications.card(application_id)
    assert card.verdict is VerdictKind.DOCUMENTS_NEEDED
    fields = DocumentFields(Criterion.CONVICTION, "00-17/55", date(2023, 9, 29), has_conviction=False)
    after = applications.enter_document(application_id, fields, version=card.version)
    assert after.verdict is VerdictKind.ELIGIBLE
    (paper,) = after.view(Criterion.CONVICTION).papers
    assert (paper.number, paper.issued_on, paper.entered_by) == ("00-17/55", date(2023, 9, 29), "officer")
    with db.reading() as session:
        stored = session.execute(select(Verdict.verdict)).scalar_one()
        event = select(AuditEvent).where(col(AuditEvent.record_table) == "application")
        fields_changed = [
            found.fields for found in session.execute(event).scalars() if found.action == "changed"
        ]
        application = session.get(Application, application_id)
        assert application is not None
        assert screening.protected_fields(application) == {"has_conviction"}
    assert stored == "eligible"
    assert "has_conviction" in fields_changed[-1]
    with pytest.raises(Conflict):
        applications.enter_document(application_id, fields, version=card.version)


def test_jobs_entered_from_a_paper_are_judged(
    applications: ApplicationService, add: Callable[..., list[int]]
) -> None:
    _, application_id = add({"jobs": []})
    card = applications.card(application_id)
    assert card.picture is None
    jobs = (Job("Школа", "учитель", PartialDate(date(2015, 9, 1)), PartialDate(date(2019, 8, 31))), Job())
    fields = DocumentFields(Criterion.EXPERIENCE, "ТК 1", date(2023, 9, 1), jobs=jobs)
    after = applications.enter_document(application_id, fields, version=card.version)
    result = after.view(Criterion.EXPERIENCE).result
    assert (result.status, result.params["low"]) == (Status.NOT_MET, [4, 0, 0])
    assert after.picture is not None
    assert after.picture.reached_on is None


@pytest.mark.parametrize(
    ("fields", "faults"),
    [
        (DocumentFields(Criterion.CONVICTION, "", None), {"number", "issued_on", "has_conviction"}),
        (
            DocumentFields(Criterion.KAZAKH, "1", date(2023, 10, 3), kazakh_level=LanguageLevel.B1),
            {"issued_on"},
        ),
        (DocumentFields(Criterion.EXPERIENCE, "1", AS_OF, jobs=(Job("А"),)), {"jobs"}),
        (DocumentFields(Criterion.EDUCATION, "1", AS_OF, graduation_year=2010), {"education_level"}),
    ],
)
def test_a_document_must_be_whole(
    applications: ApplicationService, add: Callable[..., list[int]], fields: DocumentFields, faults: set[str]
) -> None:
    _, application_id = add({})
    with pytest.raises(Invalid) as refused:
        applications.enter_document(application_id, fields, version=1)
    assert set(refused.value.fields) == faults


def test_no_paper_states_membership(applications: ApplicationService, add: Callable[..., list[int]]) -> None:
    _, application_id = add({})
    with pytest.raises(Refused):
        applications.enter_document(
            application_id, DocumentFields(Criterion.MEMBERSHIP, "1", AS_OF), version=1
        )


def test_membership_comes_from_the_reservists(
    db: Database, applications: ApplicationService, add: Callable[..., list[int]]
) -> None:
    with db.transaction() as session:
        for place, left_on in ((1, None), (2, date(2023, 9, 30))):
            session.add(
                Reservist(
                    iin=iin_for(date(1995, 5, 1 + place)),
                    full_name="Образец",
                    enrolled_on=date(2021, 9, 1),
                    stay_until=date(2024, 8, 31),
                    left_on=left_on,
                )
            )
    _, member, former = add({}, {})
    card = applications.card(member)
    assert card.verdict is VerdictKind.NOT_ELIGIBLE
    assert [change.on for change in card.view(Criterion.MEMBERSHIP).changes] == [date(2024, 9, 1)]
    assert applications.card(former).verdict is VerdictKind.ELIGIBLE


def test_the_card_foretells_and_shows_the_clause(
    applications: ApplicationService, add: Callable[..., list[int]]
) -> None:
    job = Job("Акимат", "", PartialDate(date(2019, 10, 1)), None, to_present=True)
    _, application_id = add({"jobs": [screening.job_values(job)]})
    card = applications.card(application_id)
    (reaches,) = card.view(Criterion.EXPERIENCE).changes
    assert (reaches.code, reaches.on) == ("reaches", date(2024, 9, 30))
    assert card.picture is not None
    assert card.picture.reached_on == date(2024, 9, 30)
    clause = card.view(Criterion.AGE).clause
    assert clause is not None
    assert clause.words.ru == "Моложе 35 лет."
    assert clause.composed


def test_a_new_intake_is_checked(intakes: IntakeService, officer: Actor, viewer: Actor, db: Database) -> None:
    setup = IntakeSetupService(db, officer)
    intake_id = setup.create(IntakePlan("  Отбор   2024 ", "regional", AS_OF, places=25))
    assert intakes.id_of("Отбор 2024") == intake_id
    for plan, fault in (
        (IntakePlan("Отбор 2024", "regional", AS_OF), "name"),
        (IntakePlan("", "regional", AS_OF), "name"),
        (IntakePlan("Б", "regional", AS_OF, date(2024, 3, 31), date(2024, 3, 1)), "closes_on"),
        (IntakePlan("В", "regional", AS_OF, places=0), "places"),
    ):
        with pytest.raises(Invalid) as refused:
            setup.create(plan)
        assert set(refused.value.fields) == {fault}
    with pytest.raises(Forbidden):
        IntakeSetupService(db, viewer).create(IntakePlan("Г", "regional", AS_OF))
    with pytest.raises(Forbidden):
        ApplicationService(db, viewer).page(ApplicationQuery(intake_id))


def test_rule_sets_to_choose_from(intakes: IntakeService) -> None:
    assert [rules.code for rules in intakes.rule_sets(AS_OF)] == ["youth", "presidential", "regional"]
