"""First votes of the demonstration's meetings: ballots handed out, and come back from most members."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from sqlmodel import Session

from evalapp.domain.access import Actor
from evalapp.domain.meeting import AbsenceKind
from evalapp.domain.vote import BallotState, VoteChoice, VotePhase, VoteSource
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Ballot, Vote
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.ballot_frames import MeetingFrame, frame_of
from evalapp.services.ballot_planning import BallotIssue, ballot_head, ballot_record, plan_ballots
from evalapp.services.meeting_steps import meeting_of
from evalapp.storage import audit
from evalapp.storage.database import Database

_REMARKS = (
    "",
    "",
    "Прошу доложить о сроках и о том, кто примет дела.",
    "Интервал широкий: прошу учесть при обсуждении.",
    "Нужны показатели за последний квартал.",
)
_DIVIDED = 4
"""Every so many questions the members are divided."""


def add_first_votes(
    db: Database, actor: Actor, meeting_id: int, chance: Random, *, now: datetime, missing: int = 0
) -> None:
    """Hand out first ballots of a meeting with a packet; ``missing`` members have not returned theirs."""
    from evalapp.exchange.ballot_xlsx import ballot_book  # noqa: PLC0415 - brings openpyxl along

    with db.transaction() as session:
        frame = frame_of(session, meeting_of(session, meeting_id))
        language = DocumentLanguage(frame.meeting.language)
        wanted = BallotIssue(folder=Path(), language=language)
        head = ballot_head(session, actor, frame, wanted, at=now)
        planned = plan_ballots(session, frame, wanted)
        for place, plan in enumerate(planned):
            shown = ballot_book(plan.book, head).shown
            ballot = ballot_record(plan, shown, wanted, account=actor.login, at=now - timedelta(days=1))
            session.add(ballot)
            if place < len(planned) - missing:
                session.flush()
                _return(session, frame, ballot, [item.item_id for item in plan.book.items], chance, now)


def _return(
    session: Session, frame: MeetingFrame, ballot: Ballot, items: Sequence[int], chance: Random, now: datetime
) -> None:
    ballot.state = BallotState.RETURNED
    ballot.returned_at = now
    ballot.file_name = f"ballot {ballot.number}.xlsx"
    votes = []
    for place, item_id in enumerate(items):
        is_barred = frame.absences.get((item_id, ballot.member_id)) is AbsenceKind.CONFLICT
        share = 0.45 if place % _DIVIDED == _DIVIDED - 1 else 0.04
        choice = VoteChoice.RECUSED if is_barred else _choice(share, chance)
        votes.append(
            Vote(
                item_id=item_id,
                member_id=ballot.member_id,
                phase=VotePhase.FIRST,
                source=VoteSource.BALLOT,
                choice=choice,
                remark=chance.choice(_REMARKS) if choice is VoteChoice.AGAINST else "",
                ballot_id=stored_id(ballot.id),
                at=now,
                account=ballot.account,
            )
        )
    session.flush()
    audit.bulk_insert(session, votes)


def _choice(share: float, chance: Random) -> VoteChoice:
    if chance.random() >= share:
        return VoteChoice.FOR
    return VoteChoice.AGAINST if chance.random() < share + 0.3 else VoteChoice.ABSTAINED
