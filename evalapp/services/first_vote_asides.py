"""First votes on a question that is another one now: they stay on record and do not count any more."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.vote import VotePhase
from evalapp.entities.meeting import AgendaItem, Meeting, Vote
from evalapp.storage.batches import batches
from evalapp.texts import text


def asked(item: AgendaItem) -> tuple[object, ...]:
    """What a first vote answers: about whom, what, where to, by which results."""
    return (
        item.subject_name,
        item.release_id,
        item.proposed,
        item.question,
        item.post,
        item.organization,
        item.position_id,
        item.organization_id,
    )


def lay_first_votes_aside(session: Session, meeting: Meeting, item_ids: Iterable[int]) -> int:
    """Set aside the first votes on items whose question has changed; returns how many.

    The reason is said in the meeting's first language. A vote may be restored, or given anew by a ballot of
    the packet that shows the question as it is.
    """
    reason = text(meeting.language.split("+")[0], "meeting.aside_question_changed")
    laid = 0
    for some in batches(sorted(set(item_ids))):
        wanted = select(Vote).where(
            col(Vote.item_id).in_(some), col(Vote.phase) == VotePhase.FIRST, col(Vote.set_aside) == ""
        )
        for vote in session.execute(wanted).scalars():
            vote.set_aside = reason
            laid += 1
    return laid
