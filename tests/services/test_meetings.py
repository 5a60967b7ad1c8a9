"""The life of a meeting: a draft, called with frozen rules, opened, cancelled, a step back."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from evalapp.domain.access import Actor
from evalapp.domain.commission import MemberRole
from evalapp.domain.commission_fields import MemberFields
from evalapp.domain.decision import DecisionKind
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.domain.meeting import ItemState, MeetingState, MeetingStep
from evalapp.domain.meeting_fields import MeetingFields
from evalapp.domain.vote import VotePhase
from evalapp.entities.commission import CommissionMember
from evalapp.entities.meeting import Attendance, Meeting
from evalapp.services.agenda_order import AgendaOrderService
from evalapp.services.agendas import AgendaService
from evalapp.services.commission_members import add_member
from evalapp.services.meeting_lives import MeetingLifeService
from evalapp.services.meeting_rows import NextStep
from evalapp.services.meeting_steps import move_meeting
from evalapp.services.meetings import MeetingService
from evalapp.storage.database import Database
from evalapp.storage.record_values import sha256
from tests.services.sitting_builder import HELD, NOW, Sitting, build_sitting


@pytest.fixture
def lives(db: Database, officer: Actor) -> MeetingLifeService:
    return MeetingLifeService(db, officer, clock=lambda: NOW)


@pytest.fixture
def meetings(db: Database, officer: Actor) -> MeetingService:
    return MeetingService(db, officer)


@pytest.fixture
def agendas(db: Database, officer: Actor) -> AgendaService:
    return AgendaService(db, officer)


@pytest.fixture
def order(db: Database, officer: Actor) -> AgendaOrderService:
    return AgendaOrderService(db, officer)


@pytest.fixture
def sitting(db: Database, admin: Actor) -> Sitting:
    return build_sitting(db, admin)


def of(sitting: Sitting, held_on: date = HELD) -> MeetingFields:
    return MeetingFields(commission_id=sitting.commission, held_on=held_on, starts_at="10:00", place="зал 3")


def test_meetings_of_a_commission_are_numbered_in_their_year(
    lives: MeetingLifeService, meetings: MeetingService, sitting: Sitting
) -> None:
    second = lives.create(of(sitting))
    further = lives.create(of(sitting, date(2027, 1, 20)))
    numbers = {row.id: row.number for row in meetings.rows()}
    assert numbers == {sitting.meeting: 1, second: 2, further: 1}
    assert [row.id for row in meetings.rows()] == [further, second, sitting.meeting]


def test_a_number_is_taken_only_once_a_year(lives: MeetingLifeService, sitting: Sitting) -> None:
    with pytest.raises(Invalid) as refused:
        lives.create(MeetingFields(commission_id=sitting.commission, held_on=HELD, number=1))
    assert refused.value.fields == {"number": "meeting_number_taken"}
    lives.create(MeetingFields(commission_id=sitting.commission, held_on=date(2027, 4, 10), number=1))


def test_calling_freezes_rule_and_seats(
    db: Database, lives: MeetingLifeService, meetings: MeetingService, sitting: Sitting
) -> None:
    sitting.propose(0, DecisionKind.PROMOTE)
    digest = lives.call(sitting.meeting)
    with db.transaction() as session:
        session.get_one(CommissionMember, sitting.seats[1]).name = "Другой Д."
        add_member(session, sitting.commission, MemberFields(role=MemberRole.MEMBER, name="Новый Н."))
    card = meetings.card(sitting.meeting)
    assert card.state is MeetingState.CALLED
    assert card.rules is not None
    assert [seat.name for seat in card.rules.seats] == [
        "Примерова А.",
        "Шаблонов Д.",
        "Мысалов Е.",
        "Үлгіұлы Қ.",
        "Макетова Г.",
    ]
    assert card.rules.rule.code == "personnel_commission"
    assert card.rules_hash == digest
    assert len(digest) == len(sha256(""))
    assert card.chair_member_id == sitting.seats[0]


def test_substitutes_belong_to_the_seat_they_stand_for(
    db: Database, lives: MeetingLifeService, meetings: MeetingService, sitting: Sitting
) -> None:
    sitting.propose(0, None)
    with db.transaction() as session:
        fields = MemberFields(role=MemberRole.MEMBER, name="Запасной З.", substitute_for_id=sitting.seats[2])
        stand_in = add_member(session, sitting.commission, fields)
    lives.call(sitting.meeting)
    rules = meetings.card(sitting.meeting).rules
    assert rules is not None
    assert len(rules.seats) == len(sitting.seats)
    assert [one.member_id for one in rules.seats[2].substitutes] == [stand_in]


def test_an_empty_agenda_is_not_called(lives: MeetingLifeService, sitting: Sitting) -> None:
    check = lives.check(sitting.meeting)
    assert check.lacks == ("items",)
    assert not check.is_possible
    with pytest.raises(Refused, match="meeting_not_ready"):
        lives.call(sitting.meeting)


def test_a_commission_without_members_is_not_called(
    db: Database, lives: MeetingLifeService, sitting: Sitting
) -> None:
    sitting.propose(0, None)
    with db.transaction() as session:
        for member in sitting.seats:
            session.get_one(CommissionMember, member).until = date(2026, 4, 9)
    assert lives.check(sitting.meeting).lacks == ("seats",)


def test_what_is_unusual_is_said_before_calling(lives: MeetingLifeService, sitting: Sitting) -> None:
    sitting.propose(0, None)
    check = lives.check(sitting.meeting)
    assert check.is_possible
    assert set(check.notes) == {"no_hour", "no_place", "no_secretary", "no_proposal"}


def test_a_called_meeting_keeps_commission_and_number(
    lives: MeetingLifeService, meetings: MeetingService, sitting: Sitting
) -> None:
    sitting.propose(0, None)
    lives.call(sitting.meeting)
    card = meetings.card(sitting.meeting)
    unchanged = {"number": 1, "chair_member_id": card.chair_member_id}
    moved = MeetingFields(
        commission_id=sitting.commission, held_on=date(2026, 4, 12), place="зал 5", **unchanged
    )
    lives.save(sitting.meeting, moved, version=card.version)
    assert meetings.card(sitting.meeting).row.place == "зал 5"
    other = MeetingFields(
        commission_id=sitting.commission,
        held_on=date(2026, 4, 12),
        place="зал 5",
        is_secret=True,
        **unchanged,
    )
    with pytest.raises(Refused, match="meeting_step_edit"):
        lives.save(sitting.meeting, other, version=meetings.card(sitting.meeting).version)


def test_who_presides_must_have_a_vote_in_this_commission(
    db: Database, lives: MeetingLifeService, meetings: MeetingService, sitting: Sitting
) -> None:
    with db.transaction() as session:
        keeper = add_member(
            session, sitting.commission, MemberFields(role=MemberRole.SECRETARY, name="Хатшы Х.")
        )
    fields = MeetingFields(commission_id=sitting.commission, held_on=HELD, number=1, chair_member_id=keeper)
    with pytest.raises(Invalid) as refused:
        lives.save(sitting.meeting, fields, version=meetings.card(sitting.meeting).version)
    assert refused.value.fields == {"chair_member_id": "presiding_unfit"}


def test_a_card_that_was_changed_since_is_not_overwritten(
    lives: MeetingLifeService, meetings: MeetingService, sitting: Sitting
) -> None:
    version = meetings.card(sitting.meeting).version
    lives.save(sitting.meeting, of(sitting), version=version)
    with pytest.raises(Conflict):
        lives.save(sitting.meeting, of(sitting), version=version)


def test_a_step_back_needs_a_reason_and_thaws_the_rules(
    lives: MeetingLifeService, meetings: MeetingService, sitting: Sitting
) -> None:
    sitting.propose(0, None)
    lives.call(sitting.meeting)
    with pytest.raises(Invalid):
        lives.step(sitting.meeting, MeetingStep.BACK_TO_DRAFT, " ")
    lives.step(sitting.meeting, MeetingStep.BACK_TO_DRAFT, "состав меняется")
    card = meetings.card(sitting.meeting)
    assert (card.state, card.rules, card.rules_hash) == (MeetingState.DRAFT, None, "")
    assert card.row.state_reason == "состав меняется"


def test_an_opening_is_not_taken_back_once_votes_are_in(
    lives: MeetingLifeService, meetings: MeetingService, sitting: Sitting
) -> None:
    item = sitting.propose(0, None)
    sitting.open()
    lives.step(sitting.meeting, MeetingStep.BACK_TO_CALLED, "рано открыто")
    assert meetings.card(sitting.meeting).state is MeetingState.CALLED
    lives.open(sitting.meeting)
    sitting.vote(item, "ff...")
    with pytest.raises(Refused, match="meeting_has_votes"):
        lives.step(sitting.meeting, MeetingStep.BACK_TO_CALLED, "рано открыто")


def test_a_meeting_is_not_opened_before_its_day(
    lives: MeetingLifeService, db: Database, officer: Actor, sitting: Sitting
) -> None:
    sitting.propose(0, None)
    early = MeetingLifeService(db, officer, clock=lambda: NOW - timedelta(days=1))
    early.call(sitting.meeting)
    with pytest.raises(Refused, match="meeting_not_yet"):
        early.open(sitting.meeting)
    lives.open(sitting.meeting)


def test_a_cancelled_meeting_can_be_prepared_again(
    lives: MeetingLifeService, meetings: MeetingService, sitting: Sitting
) -> None:
    sitting.propose(0, None)
    lives.call(sitting.meeting)
    lives.step(sitting.meeting, MeetingStep.CANCEL, "нет кворума")
    with pytest.raises(Refused, match="meeting_step_open"):
        lives.open(sitting.meeting)
    lives.step(sitting.meeting, MeetingStep.RESTORE, "новая дата")
    assert meetings.card(sitting.meeting).state is MeetingState.DRAFT
    assert meetings.card(sitting.meeting).row.items == 1


def test_a_closed_meeting_goes_nowhere(db: Database, lives: MeetingLifeService, sitting: Sitting) -> None:
    sitting.propose(0, None)
    sitting.open()
    with db.transaction() as session:
        move_meeting(session.get_one(Meeting, sitting.meeting), MeetingStep.CLOSE)
    for step in (MeetingStep.CANCEL, MeetingStep.BACK_TO_CALLED, MeetingStep.RESTORE):
        with pytest.raises(Refused, match="meeting_step"):
            lives.step(sitting.meeting, step, "ошибка")


def test_a_draft_is_deleted_with_its_agenda(
    lives: MeetingLifeService, meetings: MeetingService, sitting: Sitting
) -> None:
    sitting.propose(0, None)
    lives.delete(sitting.meeting)
    with pytest.raises(NotFound):
        meetings.card(sitting.meeting)
    assert meetings.rows() == ()


def test_a_draft_that_was_called_before_is_not_deleted_with_what_was_entered(
    db: Database,
    officer: Actor,
    lives: MeetingLifeService,
    order: AgendaOrderService,
    agendas: AgendaService,
    sitting: Sitting,
) -> None:
    items = [sitting.propose(0, None), sitting.propose(1, None)]
    lives.call(sitting.meeting)
    order.arrange(sitting.meeting, items[::-1])
    sitting.vote(items[0], "ff...", phase=VotePhase.FIRST)
    lives.step(sitting.meeting, MeetingStep.BACK_TO_DRAFT, "состав меняется")
    assert [row.id for row in agendas.rows(sitting.meeting)] == items
    with pytest.raises(Refused, match="meeting_has_papers"):
        lives.delete(sitting.meeting)
    with pytest.raises(Refused, match="item_touched"):
        agendas.remove(items)
    agendas.set_aside(items[:1], ItemState.WITHDRAWN, "отозвано")
    agendas.remove(items[1:])
    assert [row.number for row in agendas.rows(sitting.meeting)] == [1]


def test_a_cancelled_meeting_with_votes_stays_cancelled(lives: MeetingLifeService, sitting: Sitting) -> None:
    item = sitting.propose(0, None)
    sitting.open()
    sitting.vote(item, "fffff")
    lives.step(sitting.meeting, MeetingStep.CANCEL, "прервано")
    with pytest.raises(Refused, match="meeting_has_votes"):
        lives.step(sitting.meeting, MeetingStep.RESTORE, "продолжить")


def test_the_next_step_follows_from_what_is_there(
    lives: MeetingLifeService, meetings: MeetingService, sitting: Sitting
) -> None:
    def step() -> NextStep:
        return meetings.card(sitting.meeting).next_step

    assert step() is NextStep.FILL_AGENDA
    item = sitting.propose(0, None)
    assert step() is NextStep.CALL
    lives.call(sitting.meeting)
    assert step() is NextStep.SEAL_PACKET
    lives.open(sitting.meeting)
    assert step() is NextStep.ENTER_ATTENDANCE
    with sitting.db.transaction() as session:
        session.add(Attendance(meeting_id=sitting.meeting, member_id=sitting.seats[0], is_present=True))
    assert step() is NextStep.ENTER_ATTENDANCE, "votes are refused until every seat is entered"
    with sitting.db.transaction() as session:
        session.delete(session.execute(select(Attendance)).scalar_one())
    lives.step(sitting.meeting, MeetingStep.BACK_TO_CALLED, "ошибка")
    lives.step(sitting.meeting, MeetingStep.BACK_TO_DRAFT, "ошибка")
    sitting.open()
    assert step() is NextStep.VOTE
    sitting.vote(item, "fffff")
    assert step() is NextStep.DECIDE
