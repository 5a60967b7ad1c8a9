"""Attendance and conflicts of interest: who sits in which seat, who takes no part in an item."""

import pytest

from evalapp.domain.access import Actor
from evalapp.domain.commission import MemberRole
from evalapp.domain.commission_fields import MemberFields
from evalapp.domain.decision import DecisionKind
from evalapp.domain.errors import Invalid, NotFound, Refused
from evalapp.domain.meeting import AbsenceKind
from evalapp.domain.vote import VotePhase
from evalapp.entities.commission import CommissionMember
from evalapp.services.agenda_items import AgendaItemService
from evalapp.services.agendas import AgendaService
from evalapp.services.attendances import AttendanceService
from evalapp.services.commission_members import add_member
from evalapp.services.conflicts import ConflictService, Hint
from evalapp.services.meeting_lives import MeetingLifeService
from evalapp.storage.database import Database
from tests.services.sitting_builder import HELD, NOW, Sitting, build_sitting


@pytest.fixture
def attendances(db: Database, officer: Actor) -> AttendanceService:
    return AttendanceService(db, officer)


@pytest.fixture
def conflicts(db: Database, officer: Actor) -> ConflictService:
    return ConflictService(db, officer, clock=lambda: NOW)


@pytest.fixture
def sitting(db: Database, admin: Actor) -> Sitting:
    return build_sitting(db, admin)


def call(db: Database, officer: Actor, sitting: Sitting, **substitute: int) -> list[int]:
    """Call the meeting with a secretary and, where wanted, a substitute; returns their ids."""
    with db.transaction() as session:
        made = [
            add_member(session, sitting.commission, MemberFields(role=MemberRole.SECRETARY, name="Хатшы Х."))
        ]
        for name, stands_for in substitute.items():
            fields = MemberFields(role=MemberRole.MEMBER, name=name, substitute_for_id=stands_for)
            made.append(add_member(session, sitting.commission, fields))
    sitting.propose(0, DecisionKind.PROMOTE)
    sitting.propose(1, DecisionKind.RELEASE)
    MeetingLifeService(db, officer, clock=lambda: NOW).call(sitting.meeting)
    return made


def test_attendance_waits_for_the_meeting_to_be_called(
    attendances: AttendanceService, sitting: Sitting
) -> None:
    with pytest.raises(Refused, match="meeting_not_called"):
        attendances.sheet(sitting.meeting)
    with pytest.raises(Refused, match="meeting_step_attend"):
        attendances.present(sitting.meeting, sitting.seats[0])


def test_a_quorum_is_told_from_those_who_sit(
    db: Database, officer: Actor, attendances: AttendanceService, sitting: Sitting
) -> None:
    (keeper,) = call(db, officer, sitting)
    sheet = attendances.sheet(sitting.meeting)
    assert [row.member_id for row in sheet.rows] == [*sitting.seats, keeper]
    assert sheet.missing == len(sheet.rows)
    assert sheet.presiding_id == sitting.seats[0]
    for member in sitting.seats[:3]:
        attendances.present(sitting.meeting, member)
    for member in sitting.seats[3:]:
        attendances.absent(sitting.meeting, member, "отпуск")
    sheet = attendances.sheet(sitting.meeting)
    assert (sheet.quorum.needed, sheet.quorum.present, sheet.quorum.reached) == (4, 3, False)
    assert {row.reason for row in sheet.seats if not row.is_present} == {"отпуск"}
    attendances.present(sitting.meeting, sitting.seats[3])
    assert attendances.sheet(sitting.meeting).quorum.reached is True


def test_a_substitute_sits_until_the_member_comes(
    db: Database, officer: Actor, attendances: AttendanceService, sitting: Sitting
) -> None:
    member = sitting.seats[2]
    _, stand_in = call(db, officer, sitting, Запасной=member)
    attendances.absent(sitting.meeting, member, "командировка", substitute_id=stand_in)
    row = attendances.sheet(sitting.meeting).seats[2]
    assert (row.is_present, row.sitter_id, row.reason) == (False, stand_in, "командировка")
    assert row.substitute is not None
    attendances.present(sitting.meeting, member)
    row = attendances.sheet(sitting.meeting).seats[2]
    assert (row.is_present, row.sitter_id, row.reason, row.substitute) == (True, member, "", None)


def test_only_his_own_substitute_sits_for_a_member(
    db: Database, officer: Actor, attendances: AttendanceService, sitting: Sitting
) -> None:
    _, stand_in = call(db, officer, sitting, Запасной=sitting.seats[2])
    with pytest.raises(Refused, match="substitute_unfit"):
        attendances.absent(sitting.meeting, sitting.seats[1], substitute_id=stand_in)
    assert attendances.sheet(sitting.meeting).seats[1].is_present is None


def test_all_others_are_present_without_touching_what_was_entered(
    db: Database, officer: Actor, attendances: AttendanceService, sitting: Sitting
) -> None:
    call(db, officer, sitting)
    attendances.absent(sitting.meeting, sitting.seats[1], "болезнь")
    assert attendances.all_present(sitting.meeting) == len(sitting.seats)
    sheet = attendances.sheet(sitting.meeting)
    assert [row.is_present for row in sheet.seats] == [True, False, True, True, True]
    attendances.clear(sitting.meeting, sitting.seats[1])
    assert attendances.sheet(sitting.meeting).missing == 1


def test_who_presides_has_a_seat(
    db: Database, officer: Actor, attendances: AttendanceService, sitting: Sitting
) -> None:
    keeper, stand_in = call(db, officer, sitting, Запасной=sitting.seats[2])
    attendances.preside(sitting.meeting, sitting.seats[1])
    assert attendances.sheet(sitting.meeting).presiding_id == sitting.seats[1]
    for nobody in (keeper, stand_in):
        with pytest.raises(Refused, match="not_a_seat"):
            attendances.preside(sitting.meeting, nobody)
    with pytest.raises(Refused, match="not_in_meeting"):
        attendances.preside(sitting.meeting, 999)


def test_a_conflict_is_declared_for_several_items_at_once(
    db: Database, officer: Actor, conflicts: ConflictService, sitting: Sitting
) -> None:
    call(db, officer, sitting)
    assert conflicts.declare(sitting.items, sitting.seats[1], "") == 2
    assert conflicts.declare(sitting.items[:1], sitting.seats[1], "родственник") == 0
    found = conflicts.rows(sitting.meeting)
    assert [(row.number, row.name, row.reason, row.declared_on) for row in found] == [
        (1, "Шаблонов Д.", "родственник", HELD),
        (2, "Шаблонов Д.", "", HELD),
    ]
    conflicts.take_back(sitting.items[0], sitting.seats[1])
    assert [row.number for row in conflicts.rows(sitting.meeting)] == [2]
    with pytest.raises(NotFound, match="absence_unknown"):
        conflicts.take_back(sitting.items[0], sitting.seats[1])


def test_only_who_has_a_vote_can_be_recused(
    db: Database, officer: Actor, conflicts: ConflictService, sitting: Sitting
) -> None:
    (keeper,) = call(db, officer, sitting)
    with pytest.raises(Refused, match="not_a_seat"):
        conflicts.declare(sitting.items, keeper, "")
    with pytest.raises(Refused, match="not_in_meeting"):
        conflicts.declare(sitting.items, 999, "")
    with pytest.raises(Invalid):
        conflicts.declare(sitting.items, sitting.seats[0], "х" * 501)


def test_who_voted_was_not_out_of_the_room(conflicts: ConflictService, sitting: Sitting) -> None:
    items = [sitting.propose(0, None), sitting.propose(1, None)]
    sitting.open()
    sitting.vote(items[0], "fff..")
    with pytest.raises(Refused, match="vote_stands"):
        conflicts.leave_room(items, sitting.seats[0])
    assert conflicts.rows(sitting.meeting) == ()
    conflicts.leave_room(items, sitting.seats[4], "звонок")
    assert {row.kind for row in conflicts.rows(sitting.meeting)} == {AbsenceKind.AWAY}


def test_a_ballot_and_the_register_hint_at_conflicts_that_a_person_confirms(
    db: Database, officer: Actor, conflicts: ConflictService, sitting: Sitting
) -> None:
    with db.transaction() as session:
        session.get_one(CommissionMember, sitting.seats[1]).person_id = sitting.campaign.persons[1]
    call(db, officer, sitting)
    sitting.vote(sitting.items[0], "ffr..", phase=VotePhase.FIRST)
    hints = conflicts.hints(sitting.meeting)
    assert [(one.number, one.member_id, one.why) for one in hints] == [
        (1, sitting.seats[2], Hint.BALLOT),
        (2, sitting.seats[1], Hint.HIMSELF),
    ]
    assert conflicts.rows(sitting.meeting) == ()
    assert conflicts.accept(sitting.meeting, hints) == 2
    assert conflicts.hints(sitting.meeting) == ()
    assert conflicts.accept(sitting.meeting, hints) == 0


def test_the_card_of_an_item_shows_names_of_first_votes_only_of_an_open_vote(
    db: Database, officer: Actor, conflicts: ConflictService, sitting: Sitting
) -> None:
    call(db, officer, sitting)
    item = sitting.items[0]
    sitting.vote(item, "fafnr", phase=VotePhase.FIRST)
    conflicts.declare([item], sitting.seats[3], "дело")
    items = AgendaItemService(db, officer)
    card = items.card(item)
    assert [(vote.name, vote.choice.value) for vote in card.votes] == [
        ("Примерова А.", "for"),
        ("Шаблонов Д.", "against"),
        ("Мысалов Е.", "for"),
        ("Үлгіұлы Қ.", "abstained"),
        ("Макетова Г.", "recused"),
    ]
    assert [row.name for row in card.absences] == ["Үлгіұлы Қ."]
    assert [one.name for one in card.hints] == ["Макетова Г."]
    AgendaService(db, officer).set_secret([item], True)
    secret = items.card(item)
    assert secret.votes == ()
    assert (secret.first.votes_for, secret.first.votes_against, secret.first.recused) == (2, 1, 1)


def test_a_declared_conflict_is_not_lost_by_leaving_the_room(
    conflicts: ConflictService, sitting: Sitting
) -> None:
    items = [sitting.propose(0, None), sitting.propose(1, None)]
    sitting.open()
    conflicts.declare(items[:1], sitting.seats[1], "родственник")
    assert conflicts.leave_room(items, sitting.seats[1], "звонок") == 1
    assert [(row.kind, row.reason) for row in conflicts.rows(sitting.meeting)] == [
        (AbsenceKind.CONFLICT, "родственник"),
        (AbsenceKind.AWAY, "звонок"),
    ]
