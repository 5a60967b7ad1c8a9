"""The overview of commissions: what each meeting waits for, outcomes due, terms that end; the search."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import select

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.agenda import Proposal
from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.commission_fields import CommissionFields, MemberFields
from evalapp.domain.decision import DecisionKind, DecisionResult, DecisionState
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.meeting import MeetingState, SubjectKind
from evalapp.domain.meeting_fields import MeetingFields
from evalapp.domain.vote import BallotState, VotePhase
from evalapp.entities.base import stored_id
from evalapp.entities.decision import Decision, DecisionOutcome
from evalapp.entities.meeting import Ballot, Packet
from evalapp.services.agenda_records import add_items, question
from evalapp.services.agenda_rows import items_of
from evalapp.services.commission_members import add_member, members_on
from evalapp.services.commissions import add_commission
from evalapp.services.meeting_lives import call_meeting, create_meeting
from evalapp.services.meeting_steps import meeting_of
from evalapp.services.overview_commission import MeetingNeed, ending_terms, outcome_lines, waiting_meetings
from evalapp.services.packet_records import newest_packet
from evalapp.services.search import HitKind, SearchHit, SearchService
from evalapp.storage.database import Database

TODAY = date(2026, 6, 1)
NOW = datetime(2026, 6, 1, 6, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def commission_id(db: Database) -> int:
    with db.transaction() as session:
        name = Trilingual("Үлгі комиссия", "Примерная комиссия", "Sample commission")
        number = add_commission(
            session,
            CommissionFields(name=name, kind=CommissionKind.OTHER, rule_code="personnel_commission"),
        )
        for role, member, until in (
            (MemberRole.CHAIR, "Мысалов Үлгі", None),
            (MemberRole.MEMBER, "Примерова Айгүл", TODAY + 60 * DAY),
            (MemberRole.MEMBER, "Макетов Тимур", TODAY + 61 * DAY),
            (MemberRole.MEMBER, "Прежний Мысал", TODAY - DAY),
        ):
            add_member(session, number, MemberFields(role=role, name=member, until=until))
        return number


def meeting(
    db: Database, commission_id: int, held_on: date, state: MeetingState = MeetingState.CALLED
) -> int:
    with db.transaction() as session:
        fields = MeetingFields(commission_id=commission_id, held_on=held_on, title="О кадрах")
        number = create_meeting(session, fields, account="officer")
        record = meeting_of(session, number)
        add_items(session, record, (question("Разное"),), Proposal())
        if state is not MeetingState.DRAFT:
            call_meeting(session, record, today=TODAY)
            record.state = state
        return number


def seal(db: Database, meeting_id: int) -> None:
    with db.transaction() as session:
        session.add(
            Packet(
                meeting_id=meeting_id,
                number=1,
                format=1,
                item_ids=[],
                people=0,
                content_hash="0" * 64,
                at=NOW,
                account="officer",
            )
        )


def hand_out(db: Database, commission_id: int, meeting_id: int, *states: BallotState) -> None:
    with db.transaction() as session:
        (member, *_) = members_on(session, commission_id, TODAY)
        packet = newest_packet(session, meeting_id)
        assert packet is not None
        for number, state in enumerate(states, 1):
            session.add(
                Ballot(
                    meeting_id=meeting_id,
                    packet_id=stored_id(packet.id),
                    member_id=stored_id(member.id),
                    phase=VotePhase.FIRST,
                    number=number,
                    token=f"{meeting_id}-{number}",
                    language="ru",
                    shown={},
                    state=state,
                    issued_at=NOW,
                    account="officer",
                )
            )


def needs(db: Database) -> list[tuple[int, MeetingNeed, int]]:
    with db.reading() as session:
        return [(one.row.id, one.need, one.count) for one in waiting_meetings(session, TODAY)]


def test_each_meeting_says_the_one_thing_it_waits_for(db: Database, commission_id: int) -> None:
    draft = meeting(db, commission_id, TODAY + 20 * DAY, MeetingState.DRAFT)
    called = meeting(db, commission_id, TODAY + 10 * DAY)
    sealed = meeting(db, commission_id, TODAY + 5 * DAY)
    seal(db, sealed)
    hand_out(db, commission_id, sealed, BallotState.ISSUED, BallotState.RETURNED, BallotState.ISSUED)
    past = meeting(db, commission_id, TODAY - 2 * DAY)
    held = meeting(db, commission_id, TODAY - 3 * DAY, MeetingState.OPEN)
    today = meeting(db, commission_id, TODAY, MeetingState.OPEN)
    meeting(db, commission_id, TODAY - 9 * DAY, MeetingState.CLOSED)
    meeting(db, commission_id, TODAY + 9 * DAY, MeetingState.CANCELLED)
    assert needs(db) == [
        (held, MeetingNeed.MINUTES, 0),
        (past, MeetingNeed.NOT_HELD, 0),
        (today, MeetingNeed.NOTHING, 0),
        (sealed, MeetingNeed.BALLOTS, 2),
        (called, MeetingNeed.PACKET, 0),
        (draft, MeetingNeed.CALLING, 0),
    ]


def test_overdue_ballots_of_a_coming_meeting_are_counted(db: Database, commission_id: int) -> None:
    sealed = meeting(db, commission_id, TODAY + 5 * DAY)
    seal(db, sealed)
    hand_out(db, commission_id, sealed, BallotState.ISSUED, BallotState.ISSUED, BallotState.RETURNED)
    with db.transaction() as session:
        for ballot in session.exec(select(Ballot).where(Ballot.number != 2)):
            ballot.return_by = TODAY - DAY
    with db.reading() as session:
        (one,) = waiting_meetings(session, TODAY)
    assert (one.need, one.count, one.overdue) == (MeetingNeed.BALLOTS, 2, 1)


def test_when_all_ballots_are_back_nothing_is_missing(db: Database, commission_id: int) -> None:
    sealed = meeting(db, commission_id, TODAY + DAY)
    seal(db, sealed)
    hand_out(db, commission_id, sealed, BallotState.RETURNED, BallotState.VOID)
    assert needs(db) == [(sealed, MeetingNeed.NOTHING, 0)]


def decide(db: Database, meeting_id: int, due_on: date, recorded_on: date | None = None) -> int:
    with db.transaction() as session:
        (item, *_) = items_of(session, meeting_id)
        decision = Decision(
            item_id=stored_id(item.id),
            subject=SubjectKind.OFFICIAL,
            subject_name="Эскизов Данияр",
            result=DecisionResult.ADOPTED,
            kind=DecisionKind.RELEASE,
            state=DecisionState.IN_FORCE,
            effective_on=TODAY - 180 * DAY,
            at=NOW,
            account="officer",
        )
        session.add(decision)
        session.flush()
        number = stored_id(decision.id)
        session.add(DecisionOutcome(decision_id=number, months=6, due_on=due_on, recorded_on=recorded_on))
        return number


@pytest.mark.parametrize(
    ("due_on", "recorded_on", "is_due"),
    [
        (TODAY - DAY, None, True),
        (TODAY + 30 * DAY, None, True),
        (TODAY + 31 * DAY, None, False),
        (TODAY - DAY, TODAY, False),
    ],
)
def test_outcomes_are_pointed_out_when_they_come_near(
    db: Database, commission_id: int, due_on: date, recorded_on: date | None, is_due: bool
) -> None:
    decision = decide(
        db, meeting(db, commission_id, TODAY - 200 * DAY, MeetingState.CLOSED), due_on, recorded_on
    )
    with db.reading() as session:
        lines = outcome_lines(session, TODAY)
    assert [(one.decision_id, one.days) for one in lines] == (
        [(decision, (due_on - TODAY).days)] if is_due else []
    )


def test_a_closed_meeting_waits_until_its_changes_are_confirmed(db: Database, commission_id: int) -> None:
    closed = meeting(db, commission_id, TODAY - 9 * DAY, MeetingState.CLOSED)
    decide(db, closed, TODAY + 200 * DAY)
    assert needs(db) == [(closed, MeetingNeed.EFFECTS, 1)]


def test_terms_are_pointed_out_within_the_dated_warning(db: Database, commission_id: int) -> None:
    with db.reading() as session:
        assert [(one.name, one.days) for one in ending_terms(session, TODAY)] == [("Примерова Айгүл", 60)]
        later = [one.name for one in ending_terms(session, TODAY + DAY)]
    assert later == ["Примерова Айгүл", "Макетов Тимур"]


def find(db: Database, text: str, role: AccountRole = AccountRole.OFFICER) -> list[SearchHit]:
    hits = SearchService(db, Actor("somebody", "Үлгі Адам", role)).find(text, Language.RU)
    return [one for one in hits if one.kind in (HitKind.COMMISSION, HitKind.MEETING)]


def test_commissions_and_meetings_are_found_by_name_number_date_and_subject(
    db: Database, commission_id: int
) -> None:
    first = meeting(db, commission_id, date(2026, 4, 10))
    second = meeting(db, commission_id, date(2026, 5, 12))
    assert [(hit.kind, hit.id) for hit in find(db, "үлгі КОМИССИЯ")] == [
        (HitKind.COMMISSION, commission_id),
        (HitKind.MEETING, second),
        (HitKind.MEETING, first),
    ]
    assert [hit.id for hit in find(db, "10.04.2026")] == [first]
    assert [hit.id for hit in find(db, "примерная 2026 о кадрах")] == [second, first]
    (hit,) = find(db, "№ 2 05.2026")
    assert (hit.title, hit.detail) == ("№ 2, 12.05.2026", "Примерная комиссия")
    assert find(db, "комиссия", AccountRole.VIEWER) == []


def test_no_more_meetings_than_a_list_holds(db: Database, commission_id: int) -> None:
    for month in range(1, 9):
        meeting(db, commission_id, date(2026, month, 3), MeetingState.DRAFT)
    hits = [hit for hit in find(db, "комиссия") if hit.kind is HitKind.MEETING]
    assert [hit.title for hit in hits][:2] == ["№ 8, 03.08.2026", "№ 7, 03.07.2026"]
    assert len(hits) == 6
