"""The admitted become members of the reserve."""

from datetime import date

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.admission import AdmissionStep
from evalapp.domain.errors import Forbidden, Invalid, Refused
from evalapp.domain.intake import IntakeState
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application
from evalapp.services.enrolments import EnrolmentFields, EnrolmentNote, EnrolmentService
from evalapp.storage.database import Database
from tests.applicants import NOW, add_intake
from tests.selection import add_directions, admit, set_state

ON = date(2023, 11, 1)


@pytest.fixture
def enrolments(db: Database, officer: Actor) -> EnrolmentService:
    return EnrolmentService(db, officer, clock=lambda: NOW)


def intake(db: Database, rule_set: str = "presidential") -> list[int]:
    """Three in the selection, two of them admitted to the reserve."""
    ids = add_intake(db, {}, {}, {}, rule_set=rule_set)
    set_state(db, ids[0], IntakeState.SELECTION)
    admit(db, ids[1:])
    admit(db, ids[1:3], AdmissionStep.RESERVE)
    return ids


def fields(**other: object) -> EnrolmentFields:
    stated = {"decision": "№ 12", "enrolled_on": ON, "stay_until": date(2026, 10, 31)}
    return EnrolmentFields(**stated | other)  # type: ignore[arg-type]


def test_the_admitted_become_members_once(db: Database, enrolments: EnrolmentService) -> None:
    intake_id, first, second, _ = intake(db)
    add_directions(db, intake_id, {"Экономика": [first]}, places=1)
    found = enrolments.preview(intake_id, ON)
    assert [line.application_id for line in found.lines] == [first, second]
    assert (found.count, found.stay_years, found.stay_until) == (2, 3, date(2026, 10, 31))
    assert enrolments.enrol(intake_id, fields()) == 2
    with db.reading() as session:
        wanted = select(Reservist).order_by(col(Reservist.application_id))
        members: list[Reservist] = list(session.execute(wanted).scalars())
        application = session.get(Application, first)
    assert application is not None
    assert [(one.application_id, one.direction, one.decision) for one in members] == [
        (first, "Экономика", "№ 12"),
        (second, "", "№ 12"),
    ]
    assert (members[0].iin, members[0].birth_date) == (application.iin, application.birth_date)
    assert {(one.enrolled_on, one.stay_until, one.intake_id) for one in members} == {
        (ON, date(2026, 10, 31), intake_id)
    }
    assert [line.note for line in enrolments.preview(intake_id, ON).lines] == [EnrolmentNote.ENROLLED] * 2
    with pytest.raises(Refused, match="nobody_to_enrol"):
        enrolments.enrol(intake_id, fields())


def test_a_member_of_a_reserve_is_not_enrolled_again(db: Database, enrolments: EnrolmentService) -> None:
    intake_id, first, second, _ = intake(db)
    with db.transaction() as session:
        application = session.get(Application, first)
        assert application is not None
        session.add(
            Reservist(
                iin=application.iin,
                full_name="Примерова Дана",
                enrolled_on=date(2022, 1, 1),
                stay_until=date(2024, 12, 31),
            )
        )
    notes = {line.application_id: line.note for line in enrolments.preview(intake_id, ON).lines}
    assert notes == {first: EnrolmentNote.MEMBER, second: None}
    assert enrolments.enrol(intake_id, fields()) == 1


def test_a_stay_that_begins_later_is_not_overlapped(db: Database, enrolments: EnrolmentService) -> None:
    intake_id, first, second, _ = intake(db)
    with db.transaction() as session:
        application = session.get(Application, first)
        assert application is not None
        session.add(
            Reservist(
                iin=application.iin,
                full_name="Примерова Дана",
                enrolled_on=date(2026, 10, 31),
                stay_until=date(2029, 10, 30),
            )
        )
    notes = {line.application_id: line.note for line in enrolments.preview(intake_id, ON).lines}
    assert notes == {first: EnrolmentNote.MEMBER, second: None}
    assert enrolments.enrol(intake_id, fields()) == 1


@pytest.mark.parametrize("last_day", [date(2026, 10, 30), date(2026, 11, 1), date(2099, 12, 31)])
def test_the_rules_set_the_last_day(db: Database, enrolments: EnrolmentService, last_day: date) -> None:
    intake_id, *_ = intake(db)
    with pytest.raises(Invalid) as faults:
        enrolments.enrol(intake_id, fields(stay_until=last_day))
    assert faults.value.fields == {"stay_until": "stay_not_by_rules"}


def test_a_rule_set_without_a_term_leaves_the_last_day_to_the_officer(
    db: Database, enrolments: EnrolmentService
) -> None:
    intake_id, *_ = intake(db, "youth")
    found = enrolments.preview(intake_id, ON)
    assert (found.stay_years, found.stay_until) == (None, None)


def test_enrolment_needs_whole_fields_the_state_and_the_right(
    db: Database, enrolments: EnrolmentService, viewer: Actor
) -> None:
    intake_id, *_ = intake(db)
    with pytest.raises(Invalid) as faults:
        enrolments.enrol(intake_id, fields(decision=" ", stay_until=date(2023, 1, 1)))
    assert faults.value.fields == {"decision": "required", "stay_until": "stay_ends_before_start"}
    with pytest.raises(Invalid) as faults:
        enrolments.enrol(intake_id, fields(enrolled_on=date(2023, 9, 1)))
    assert faults.value.fields == {"enrolled_on": "enrolled_before_decision"}
    with pytest.raises(Forbidden):
        EnrolmentService(db, viewer).preview(intake_id, ON)
    set_state(db, intake_id, IntakeState.OPEN)
    with pytest.raises(Refused, match="intake_step_enrol"):
        enrolments.enrol(intake_id, fields())
