"""Stored verdicts are computed once more: what differs is named, what may differ is not."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.intake import IntakeState
from evalapp.domain.language import Language
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application, Intake, Verdict
from evalapp.services.application_entry import ApplicationEntryService
from evalapp.services.audit_log import AuditLogService
from evalapp.services.intake_lives import IntakeLifeService
from evalapp.services.intake_setup import IntakeSetupService
from evalapp.services.member_records import rejudge_applicants
from evalapp.services.verdict_checks import VerdictChecks, check_verdicts
from evalapp.services.verdict_history import Cause, history_of
from evalapp.services.verification_words import findings
from evalapp.storage.database import Database
from tests.applicants import NOW, add_intake
from tests.services.test_intake_setup import ACT, TODAY, planned


@pytest.fixture
def lives(db: Database, officer: Actor) -> IntakeLifeService:
    return IntakeLifeService(db, officer, clock=lambda: NOW)


@pytest.fixture
def opened(db: Database, officer: Actor, lives: IntakeLifeService) -> list[int]:
    """An opened intake and its three applications."""
    ids = add_intake(db, {}, {}, {})
    planned(IntakeSetupService(db, officer, clock=lambda: NOW), ids[0])
    lives.open(ids[0], ACT, today=TODAY)
    return ids


def change(db: Database, statement: str) -> None:
    """Past the program."""
    with db.transaction() as session:
        session.connection().execute(text(statement))


def enrol(db: Database, application_id: int, *, intake_id: int | None, rejudged: bool = True) -> int:
    """A stay that falls on the day on which the applications are judged."""
    with db.transaction() as session:
        application = session.get_one(Application, application_id)
        member = Reservist(
            iin=application.iin,
            full_name="Үлгіұлы Дана",
            intake_id=intake_id,
            enrolled_on=date(2023, 1, 1),
            stay_until=date(2025, 12, 31),
        )
        session.add(member)
        session.flush()
        if rejudged:
            rejudge_applicants(session, [application.iin])
        return member.id or 0


def membership(db: Database, application_id: int) -> str:
    with db.reading() as session:
        wanted = select(col(Verdict.membership)).where(col(Verdict.application_id) == application_id)
        return str(session.execute(wanted).scalar_one())


def leave(db: Database, member_id: int, **values: Any) -> None:
    with db.transaction() as session:
        member = session.get_one(Reservist, member_id)
        if not values:
            session.delete(member)
        for name, value in values.items():
            setattr(member, name, value)
        rejudge_applicants(session, [member.iin])


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE verdict SET verdict = 'not_eligible' WHERE application_id = {0}",
        "UPDATE verdict SET education = 'unknown' WHERE application_id = {0}",
        "UPDATE verdict SET age_years = 29 WHERE application_id = {0}",
        "UPDATE verdict SET service_low = NULL WHERE application_id = {0}",
        "UPDATE verdict SET origin = 'nonsense' WHERE application_id = {0}",
        "UPDATE verdict_detail SET details = replace(details, '2017', '2016') WHERE application_id = {0}",
        "UPDATE verdict_detail SET details = '{{' WHERE application_id = {0}",
        "UPDATE verdict_detail SET details = CAST(X'FF' AS TEXT) WHERE application_id = {0}",
        "DELETE FROM verdict WHERE application_id = {0}",
    ],
)
@pytest.mark.embedded
def test_a_verdict_that_is_not_what_the_rules_give_is_named(
    db: Database, admin: Actor, opened: list[int], statement: str
) -> None:
    assert check_verdicts(db) == VerdictChecks(3, ())
    change(db, statement.format(opened[2]))
    found = AuditLogService(db, admin).verify()
    assert (found.verdicts, found.is_sound) == (VerdictChecks(3, (opened[2],)), False)
    (finding,) = findings(Language.EN, found)
    assert finding.sentence.endswith("is not what the rules of the intake give: 1.")
    assert finding.records == (
        f"Application: Мысалов Дана · No. МКР-00002 · Отбор youth (record {opened[2]})",
    )


def test_facts_changed_past_the_program_are_named_twice(
    db: Database, admin: Actor, opened: list[int]
) -> None:
    change(db, f"UPDATE application SET graduation_year = 2024 WHERE id = {opened[1]}")
    found = AuditLogService(db, admin).verify()
    assert [(one.code, one.record_id) for one in found.chain.problems] == [("record_altered", opened[1])]
    assert found.verdicts.differing == (opened[1],)


def test_drafts_and_intakes_without_their_rules_are_left_out(db: Database, opened: list[int]) -> None:
    draft, application_id = add_intake(db, {}, rule_set="regional")
    change(db, f"UPDATE verdict SET verdict = 'not_eligible' WHERE application_id = {application_id}")
    assert check_verdicts(db) == VerdictChecks(3, ())
    with db.transaction() as session:
        intake = session.get_one(Intake, opened[0])
        intake.rules = (intake.rules or {}) | {"confirmation": {}}
    assert check_verdicts(db) == VerdictChecks(0, ())
    assert draft


def test_a_stay_that_comes_from_the_intake_itself_does_not_count(db: Database, opened: list[int]) -> None:
    intake_id, first, second, _ = opened
    enrol(db, first, intake_id=intake_id)
    enrol(db, second, intake_id=None)
    assert check_verdicts(db).differing == ()
    assert [membership(db, one) for one in (first, second)] == ["met", "not_met"]


def test_a_fact_corrected_after_enrolment_is_judged_without_the_stay_that_came_of_it(
    db: Database, officer: Actor, opened: list[int]
) -> None:
    intake_id, first, *_ = opened
    member_id = enrol(db, first, intake_id=intake_id)
    entry = ApplicationEntryService(db, officer, clock=lambda: NOW)
    known = entry.facts(first)
    corrected = replace(known.fields, graduation_year=2018)
    assert entry.judge(intake_id, corrected).verdict is VerdictKind.ELIGIBLE
    done = entry.change(first, corrected, version=known.version)
    assert (done.change.after, membership(db, first)) == (VerdictKind.ELIGIBLE, "met")
    leave(db, member_id, stay_until=date(2025, 6, 30))
    assert membership(db, first) == "met", "nor does a later change of the stay speak against it"
    with db.reading() as session:
        history = history_of(session, session.get_one(Application, first))
    assert Cause.STAY not in {one.cause for one in history}
    assert {one.change.after for one in history if one.change is not None} == {VerdictKind.ELIGIBLE}
    assert check_verdicts(db).differing == ()


def test_a_verdict_that_counts_the_stay_that_came_of_it_is_named(db: Database, opened: list[int]) -> None:
    intake_id, first, *_ = opened
    member_id = enrol(db, first, intake_id=None)
    change(db, f"UPDATE reservist SET intake_id = {intake_id} WHERE id = {member_id}")
    assert membership(db, first) == "not_met"
    assert check_verdicts(db).differing == (first,)


def test_a_stay_that_verdicts_do_not_know_is_noticed(db: Database, opened: list[int]) -> None:
    enrol(db, opened[1], intake_id=None, rejudged=False)
    assert check_verdicts(db).differing == (opened[1],)


def test_completed_intakes_do_not_follow_later_stays(
    db: Database, lives: IntakeLifeService, opened: list[int]
) -> None:
    intake_id, first, second, third = opened
    before = enrol(db, first, intake_id=None)
    moved = enrol(db, third, intake_id=None)
    lives.close(intake_id)
    lives.complete(intake_id)
    enrol(db, second, intake_id=None)
    leave(db, before)
    leave(db, moved, left_on=date(2023, 2, 1))
    assert check_verdicts(db).differing == ()
    lives.resume(intake_id, "Решение № 5")
    assert check_verdicts(db).differing == ()


@pytest.mark.parametrize("remembered", ["{", "[]"])
def test_what_the_log_does_not_remember_of_one_member_says_nothing_of_another(
    db: Database, lives: IntakeLifeService, opened: list[int], remembered: str
) -> None:
    intake_id, first, second, _ = opened
    stays = [enrol(db, one, intake_id=None) for one in (second, first)]
    lives.close(intake_id)
    lives.complete(intake_id)
    change(db, f"UPDATE reservist SET intake_id = {intake_id} WHERE id = {stays[0]}")
    for member_id in stays:
        leave(db, member_id)
    change(
        db,
        f"UPDATE audit_value SET old = '{remembered}' WHERE event_id = (SELECT max(id) FROM audit_event"
        f" WHERE record_table = 'reservist' AND record_id = {stays[0]})",
    )
    assert first not in check_verdicts(db).differing


def test_a_verdict_of_before_the_completion_is_no_excuse(
    db: Database, lives: IntakeLifeService, opened: list[int]
) -> None:
    """What held before somebody became a member is not what was computed last."""
    intake_id, first, *_ = opened
    eligible = dict_of(db, first)
    enrol(db, first, intake_id=None)
    lives.close(intake_id)
    lives.complete(intake_id)
    assert check_verdicts(db).differing == ()
    change(db, f"UPDATE verdict SET verdict = 'eligible', membership = 'met' WHERE application_id = {first}")
    with db.transaction() as session:
        statement = text("UPDATE verdict_detail SET details = :old WHERE application_id = :id")
        session.connection().execute(statement, {"old": eligible, "id": first})
    assert check_verdicts(db).differing == (first,)


def dict_of(db: Database, application_id: int) -> str:
    """The stored details as they stand in the database."""
    with db.reading() as session:
        wanted = text("SELECT CAST(details AS TEXT) FROM verdict_detail WHERE application_id = :id")
        return str(session.connection().execute(wanted, {"id": application_id}).scalar_one())


def test_states_of_intakes_that_are_looked_at(db: Database, opened: list[int]) -> None:
    for state in (IntakeState.SELECTION, IntakeState.COMPLETED):
        with db.transaction() as session:
            session.get_one(Intake, opened[0]).state = state
        assert check_verdicts(db).verdicts == 3
