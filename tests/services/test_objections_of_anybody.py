"""Objections against decisions of commissions, verdicts, scores and admissions, whoever objects."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import openpyxl
import pytest
from sqlmodel import select

from evalapp.domain.decision import DecisionKind, DecisionState
from evalapp.domain.errors import Forbidden, Invalid, NotFound, Refused
from evalapp.domain.intake import IntakeState
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.objection import (
    AnswerFields,
    ObjectionEffect,
    ObjectionFields,
    ObjectionOutcome,
    ObjectionState,
    ObjectionSubject,
)
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import Objection
from evalapp.entities.reserve import Application
from evalapp.entities.selection import Admission
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.services.applications import ApplicationService
from evalapp.services.documents import ExportTarget
from evalapp.services.intake_setup import IntakeSetupService
from evalapp.services.member_records import new_member
from evalapp.services.members import MemberService
from evalapp.services.objection_exports import ObjectionExportService
from evalapp.services.objection_subjects import (
    Against,
    AgainstAdmission,
    AgainstDecision,
    AgainstScore,
    AgainstVerdict,
)
from evalapp.services.objection_words import about_words, effect_words, place_words
from evalapp.services.objections import ObjectionService
from evalapp.services.stage_scores import StageScoreService
from evalapp.storage.verification import verify
from tests.services.campaign_builder import add_officials
from tests.services.decision_builder import Decided
from tests.services.selection_builder import Selection, add_selection, marks
from tests.statements import statements_of

TODAY = datetime(2026, 4, 20, 9, tzinfo=UTC)
RECEIVED = ObjectionFields("Прошу пересмотреть.", date(2026, 4, 16))
ANSWER = AnswerFields(ObjectionOutcome.REJECTED, "Всё остаётся.", date(2026, 4, 20), "Комиссия, 4")
ENGLISH, BOTH = Words(DocumentLanguage.EN), Words(DocumentLanguage.KK_RU)


def today() -> datetime:
    return TODAY


@pytest.fixture
def service(db, officer):
    return ObjectionService(db, officer, clock=today)


@pytest.fixture
def selection(db, officer) -> Selection:
    made = add_selection(db, 2, {})
    StageScoreService(db, officer).enter(made.stages[0], marks(made.people, "61"))
    return made


@pytest.fixture
def decisions(db):
    return Decided(db)


@pytest.fixture
def member(db) -> int:
    with db.transaction() as session:
        made = new_member(
            iin="950101300018",
            full_name="Үлгіұлы Сынақ",
            enrolled_on=date(2025, 1, 1),
            stay_until=date(2028, 1, 1),
            decision="Протокол № 1",
        )
        session.add(made)
        session.flush()
        return stored_id(made.id)


def admission_of(db, application_id: int) -> int:
    with db.reading() as session:
        found = session.exec(select(Admission).where(Admission.application_id == application_id)).one()
        return stored_id(found.id)


def stored(db, number: int) -> Objection:
    with db.reading() as session:
        found = session.get_one(Objection, number)
        session.expunge(found)
        return found


def refusal(service: ObjectionService, against: Against) -> str:
    with pytest.raises(Refused) as refused:
        service.receive(against, RECEIVED)
    return refused.value.code


def test_an_applicant_objects_to_verdict_score_and_admission(db, service, selection):
    one = selection.people[0]
    things = {
        AgainstVerdict(one): (ObjectionSubject.VERDICT, one, "Verdict on the application"),
        AgainstScore(one, selection.stages[0]): (
            ObjectionSubject.STAGE_SCORE,
            selection.stages[0],
            "Score of a stage: Этап 1",
        ),
        AgainstAdmission(admission_of(db, one)): (
            ObjectionSubject.ADMISSION,
            admission_of(db, one),
            "Admitted to the selection, 10.10.2023",
        ),
    }
    for against, (subject, subject_id, words) in things.items():
        number = service.receive(against, RECEIVED)
        row = next(row for row in service.of_application(one) if row.id == number)
        assert (row.subject, row.due_on, row.state) == (subject, date(2026, 4, 21), ObjectionState.OPEN)
        assert about_words(ENGLISH, row) == words
        assert place_words(ENGLISH, row).startswith("application ")
        assert row.full_name == row.target.full_name
        kept = stored(db, number)
        assert (kept.subject_id, kept.application_id) == (subject_id, one)
        assert (kept.person_id, kept.reservist_id, kept.assessee_id) == (None, None, None)
    assert service.of_application(selection.people[1]) == []
    assert verify(db).problems == ()


def test_an_objection_of_an_applicant_is_answered_corrected_withdrawn_and_removed(service, selection):
    against = AgainstVerdict(selection.people[0])
    number = service.receive(against, RECEIVED)
    service.correct(number, replace(RECEIVED, received_on=date(2026, 4, 17), statement=" Иначе. "), version=1)
    (row,) = service.of_application(selection.people[0])
    assert (row.statement, row.due_on) == ("Иначе.", date(2026, 4, 22))
    words = replace(ANSWER, effect_kind=ObjectionEffect.OTHER, effect="Проверено ещё раз")
    service.answer(number, words, version=row.version)
    (row,) = service.of_application(selection.people[0])
    assert (row.state, row.answered_by) == (ObjectionState.ANSWERED, "Комиссия, 4")
    assert effect_words(ENGLISH, row) == "Проверено ещё раз"
    with pytest.raises(Refused) as refused:
        service.remove(number, version=row.version)
    assert refused.value.code == "objection_answered"
    service.reopen(number)
    service.withdraw(
        number, date(2026, 4, 20), version=service.of_application(selection.people[0])[0].version
    )
    assert service.of_application(selection.people[0])[0].state is ObjectionState.WITHDRAWN
    service.reopen(number)
    service.remove(number, version=service.of_application(selection.people[0])[0].version)
    assert service.of_application(selection.people[0]) == []


def test_no_version_of_results_follows_from_an_objection_to_something_else(service, selection):
    number = service.receive(AgainstVerdict(selection.people[0]), RECEIVED)
    fields = replace(ANSWER, effect_kind=ObjectionEffect.NEW_VERSION, release_number=1)
    with pytest.raises(Invalid) as refused:
        service.answer(number, fields, version=1)
    assert refused.value.fields == {"release_number": "release_unknown"}


def test_an_objection_to_a_score_stays_when_the_score_is_typed_anew(db, officer, service, selection):
    one, stage = selection.people[0], selection.stages[0]
    number = service.receive(AgainstScore(one, stage), RECEIVED)
    scores = StageScoreService(db, officer)
    scores.enter(stage, {one: None})
    (row,) = service.of_application(one)
    assert about_words(ENGLISH, row) == "Score of a stage: Этап 1"
    service.correct(number, replace(RECEIVED, statement="Ещё раз"), version=1)
    assert refusal(service, AgainstScore(one, stage)) == "objection_without_score"
    scores.enter(stage, marks([one], "70"))
    assert service.of_application(one)[0].statement == "Ещё раз"


def test_what_cannot_be_objected_to(db, service, selection, decisions):
    one, other = selection.people
    assert refusal(service, AgainstScore(other, selection.stages[0])) == "objection_without_score"
    with db.transaction() as session:
        session.get_one(Admission, admission_of(db, other)).superseded = True
    assert refusal(service, AgainstAdmission(admission_of(db, other))) == "admission_not_in_force"
    nobody = decisions.decide(SubjectKind.OTHER, None)
    assert refusal(service, AgainstDecision(nobody)) == "decision_without_person"
    draft = decisions.decide(SubjectKind.APPLICANT, None, application_id=one, state=DecisionState.DRAFT)
    assert refusal(service, AgainstDecision(draft)) == "decision_not_in_force"
    for against in (AgainstVerdict(999), AgainstScore(999, 1), AgainstAdmission(999), AgainstDecision(999)):
        with pytest.raises(NotFound):
            service.receive(against, RECEIVED)


def test_nothing_is_objected_to_before_it_was_there(db, service, selection, decisions):
    one = selection.people[0]
    with db.transaction() as session:
        session.get_one(Application, one).applied_on = date(2026, 4, 17)
        session.get_one(Admission, admission_of(db, one)).decided_on = date(2026, 4, 18)
    decided = decisions.decide(SubjectKind.APPLICANT, None, application_id=one, decided_on=date(2026, 4, 19))
    faults = {
        AgainstVerdict(one): "objection_before_application",
        AgainstScore(one, selection.stages[0]): "objection_before_application",
        AgainstAdmission(admission_of(db, one)): "objection_before_decision",
        AgainstDecision(decided): "objection_before_decision",
    }
    for against, fault in faults.items():
        with pytest.raises(Invalid) as refused:
            service.receive(against, RECEIVED)
        assert refused.value.fields == {"received_on": fault}


def test_officials_members_and_applicants_object_to_decisions(
    db, officer, service, selection, decisions, member
):
    (person,) = add_officials(db, 1)
    one = selection.people[0]
    about = {
        "person_id": decisions.decide(SubjectKind.OFFICIAL, DecisionKind.PROMOTE, person_id=person),
        "application_id": decisions.decide(SubjectKind.APPLICANT, DecisionKind.ENROL, application_id=one),
        "reservist_id": decisions.decide(SubjectKind.RESERVIST, DecisionKind.EXCLUDE, reservist_id=member),
    }
    for name, decision in about.items():
        number = service.receive(AgainstDecision(decision), RECEIVED)
        kept = stored(db, number)
        found = {key: getattr(kept, key) for key in about}
        assert [key for key, value in found.items() if value is not None] == [name]
        (row,) = service.against_decisions([decision])
        assert (row.id, row.full_name, row.target.decision_id) == (number, "Үлгіұлы Сынақ", decision)
        assert about_words(ENGLISH, row) == "Decision of the commission, meeting No. 7 of 12.03.2026"
        assert place_words(BOTH, row) == "Үлгі комиссиясы / Образцовая комиссия"
    assert [row.target.decision_id for row in service.of_application(one)] == [about["application_id"]]
    assert [row.target.decision_id for row in service.of_member(member)] == [about["reservist_id"]]
    assert [row.id for row in MemberService(db, officer).card(member).objections] == [3]
    assert [row.id for row in ApplicationService(db, officer).card(one).objections] == [2]
    assert service.of_person(person) == []
    assert len(service.against_decisions(tuple(about.values()))) == 3


def test_a_member_who_is_in_the_register_finds_his_objection_on_his_card(db, service, decisions, member):
    (person,) = add_officials(db, 1)
    decision = decisions.decide(SubjectKind.RESERVIST, None, reservist_id=member, person_id=person)
    number = service.receive(AgainstDecision(decision), RECEIVED)
    assert stored(db, number).person_id == person
    assert [row.id for row in service.of_member(member)] == [number]


def test_every_objection_stands_in_one_list_those_due_first(service, selection, decisions):
    one, other = selection.people
    decision = decisions.decide(SubjectKind.APPLICANT, None, application_id=one)
    late = service.receive(AgainstVerdict(other), replace(RECEIVED, received_on=date(2026, 4, 10)))
    open_one = service.receive(AgainstDecision(decision), RECEIVED)
    done = service.receive(AgainstScore(one, selection.stages[0]), RECEIVED)
    service.answer(done, ANSWER, version=1)
    assert [row.id for row in service.every()] == [late, open_one, done]
    assert [row.state for row in service.every(only_waiting=True)] == [
        ObjectionState.OVERDUE,
        ObjectionState.OPEN,
    ]


def test_each_account_sees_the_objections_whose_subject_it_sees(db, viewer, auditor, service, selection):
    service.receive(AgainstVerdict(selection.people[0]), RECEIVED)
    reading = ObjectionService(db, viewer, clock=today)
    assert reading.every() == []
    for deed in (
        lambda: reading.of_application(selection.people[0]),
        lambda: reading.of_member(1),
        lambda: reading.against_decisions([1]),
        lambda: reading.receive(AgainstVerdict(selection.people[0]), RECEIVED),
        lambda: ObjectionService(db, auditor).every(),
    ):
        with pytest.raises(Forbidden):
            deed()


def test_many_objections_are_read_in_as_many_statements_as_few(db, officer, service):
    many = add_selection(db, 12, {})
    StageScoreService(db, officer).enter(many.stages[0], marks(many.people, *["61"] * 12))

    def object_all(people: Sequence[int]) -> list[str]:
        for one in people:
            service.receive(AgainstVerdict(one), RECEIVED)
            service.receive(AgainstScore(one, many.stages[0]), RECEIVED)
        return statements_of(db, service.every)

    few = object_all(many.people[:1])
    assert len(object_all(many.people[1:])) == len(few)
    assert len(service.every()) == 24


def test_a_draft_with_objections_is_not_deleted(db, officer, service):
    made = add_selection(db, 1, state=IntakeState.DRAFT, admitted=0)
    number = service.receive(AgainstVerdict(made.people[0]), RECEIVED)
    setup = IntakeSetupService(db, officer)
    with pytest.raises(Refused) as refused:
        setup.delete(made.intake)
    assert refused.value.code == "intake_has_objections"
    service.remove(number, version=1)
    assert setup.delete(made.intake) == 1


def test_the_workbook_of_all_objections_has_every_column(
    db, officer, service, selection, decisions, tmp_path
):
    one = selection.people[0]
    decision = decisions.decide(SubjectKind.APPLICANT, None, application_id=one)
    late = service.receive(AgainstDecision(decision), replace(RECEIVED, received_on=date(2026, 4, 13)))
    done = service.receive(AgainstScore(one, selection.stages[0]), RECEIVED)
    service.answer(
        done, replace(ANSWER, effect_kind=ObjectionEffect.OTHER, effect="Балл исправлен"), version=1
    )
    target = ExportTarget(path=tmp_path / "all.xlsx", language=DocumentLanguage.EN)
    ObjectionExportService(db, officer, clock=today).every(target, order=[done, late])
    sheet = openpyxl.load_workbook(target.path)["Objections"]
    rows = [row for row in sheet.iter_rows(values_only=True) if isinstance(row[0], int)]
    name = service.of_application(one)[0].full_name
    assert rows[0][2] == "Score of a stage: Этап 1"
    assert "application" in rows[0][3]
    assert [value.date() if isinstance(value, datetime) else value for value in rows[0][4:13]] == [
        date(2026, 4, 16),
        date(2026, 4, 21),
        "Answered",
        "Прошу пересмотреть.",
        "Rejected",
        date(2026, 4, 20),
        "Комиссия, 4",
        "Всё остаётся.",
        "Балл исправлен",
    ]
    assert (rows[1][1], rows[1][2]) == (
        "Үлгіұлы Сынақ",
        "Decision of the commission, meeting No. 7 of 12.03.2026",
    )
    assert rows[1][6].startswith("Overdue (days late: 4)")
    assert name
