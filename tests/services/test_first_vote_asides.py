"""First votes answer the question as it was, and a seat has one voice among them."""

import pytest
from sqlmodel import select

from evalapp.domain.access import Actor
from evalapp.domain.agenda import Proposal
from evalapp.domain.decision import DecisionKind
from evalapp.domain.first_votes import FirstVotes
from evalapp.domain.vote import VoteChoice, VotePhase, VoteSource
from evalapp.entities.assessment import Release
from evalapp.entities.meeting import Meeting, Vote
from evalapp.services.agendas import AgendaService
from evalapp.services.meeting_lives import MeetingLifeService
from evalapp.services.meeting_votes import first_votes_of, unanimous_items
from evalapp.storage.database import Database
from evalapp.texts import text
from tests.services.sitting_builder import NOW, Sitting, build_sitting
from tests.services.vote_builder import BuiltVoting, build_voting


@pytest.fixture
def agendas(db: Database, officer: Actor) -> AgendaService:
    return AgendaService(db, officer)


@pytest.fixture
def sitting(db: Database, admin: Actor, officer: Actor) -> Sitting:
    """Called, with two questions on which all first votes are in."""
    made = build_sitting(db, admin)
    for official in range(2):
        made.propose(official, DecisionKind.KEEP_WITH_PLAN)
    MeetingLifeService(db, officer).call(made.meeting)
    for item in made.items:
        made.vote(item, "fffff", phase=VotePhase.FIRST)
    return made


def first(db: Database, meeting: int, item: int) -> FirstVotes:
    with db.reading() as session:
        return first_votes_of(session, session.get_one(Meeting, meeting))[item]


def test_another_question_lays_its_first_votes_aside(
    db: Database, agendas: AgendaService, sitting: Sitting
) -> None:
    changed, other = sitting.items
    agendas.propose([changed], Proposal(kind=DecisionKind.RELEASE))
    assert first(db, sitting.meeting, changed).total == 0
    assert first(db, sitting.meeting, other).votes_for == 5
    with db.reading() as session:
        assert unanimous_items(session, session.get_one(Meeting, sitting.meeting)) == (other,)
        votes = session.exec(select(Vote).where(Vote.item_id == changed))
        reasons = {vote.set_aside for vote in votes}
    assert reasons == {text("kk", "meeting.aside_question_changed")}


def test_who_reports_and_on_what_ground_changes_no_question(
    db: Database, agendas: AgendaService, sitting: Sitting
) -> None:
    item = sitting.items[0]
    row = next(row for row in agendas.rows(sitting.meeting) if row.id == item)
    kept = Proposal(kind=DecisionKind.KEEP_WITH_PLAN, reporter="Шаблонов Д.", ground="Итоги оценки")
    agendas.edit(item, kept, version=row.version)
    assert first(db, sitting.meeting, item).votes_for == 5
    row = next(row for row in agendas.rows(sitting.meeting) if row.id == item)
    agendas.edit(item, Proposal(kind=DecisionKind.RELEASE), version=row.version)
    assert first(db, sitting.meeting, item).total == 0


def test_newer_results_lay_first_votes_aside(db: Database, agendas: AgendaService, sitting: Sitting) -> None:
    with db.transaction() as session:
        old = session.get_one(Release, sitting.release)
        session.add(
            Release(
                campaign_id=old.campaign_id, number=2, at=NOW, account="admin", content_hash=old.content_hash
            )
        )
    assert agendas.renew_results(sitting.meeting) == 2
    assert [first(db, sitting.meeting, item).total for item in sitting.items] == [0, 0]


def test_a_seat_has_one_voice_among_first_votes(db: Database) -> None:
    built = build_voting(db, items=1)
    (item,) = built.items
    said = dict.fromkeys(built.seats[2:], VoteChoice.FOR) | {built.substitute: VoteChoice.AGAINST}
    _say(db, item, said)
    found = first(db, built.id, item)
    assert (found.votes_for, found.votes_against, found.missing) == (3, 0, 2)
    built.be_there(len(built.seats) - 1, substitute=True)
    found = first(db, built.id, item)
    assert (found.votes_for, found.votes_against, found.missing) == (2, 1, 2)


def test_first_votes_of_who_has_no_seat_any_more_are_not_counted(db: Database) -> None:
    built: BuiltVoting = build_voting(db, items=1)
    (item,) = built.items
    _say(db, item, dict.fromkeys(built.seats, VoteChoice.FOR))
    with db.transaction() as session:
        meeting = session.get_one(Meeting, built.id)
        left = [one for one in meeting.rules["members"] if one["member_id"] != built.seats[1]]
        meeting.rules = {**meeting.rules, "members": left}
    found = first(db, built.id, item)
    assert (found.total, found.expected, found.missing) == (4, 4, 0)


def _say(db: Database, item: int, said: dict[int, VoteChoice]) -> None:
    with db.transaction() as session:
        for member, choice in said.items():
            session.add(
                Vote(
                    item_id=item,
                    member_id=member,
                    phase=VotePhase.FIRST,
                    source=VoteSource.BALLOT,
                    choice=choice,
                    at=NOW,
                    account="officer",
                )
            )
