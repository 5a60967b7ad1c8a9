"""Whether a meeting's state lets something be done; the one place where services ask."""

from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.errors import Conflict, NotFound, Refused
from evalapp.domain.meeting import MOVES, MeetingStep, allows
from evalapp.domain.meeting_rules import MeetingRules
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.storage.batches import batches

Record = TypeVar("Record", Meeting, AgendaItem)


def meeting_of(session: Session, meeting_id: int, *, version: int | None = None) -> Meeting:
    """A meeting. Raises NotFound, Conflict when ``version`` is not the present one."""
    return _found(session, Meeting, meeting_id, version)


def item_of(session: Session, item_id: int, *, version: int | None = None) -> AgendaItem:
    """An item of an agenda. Raises NotFound, Conflict when ``version`` is not the present one."""
    return _found(session, AgendaItem, item_id, version)


def items_with(session: Session, item_ids: Sequence[int]) -> list[AgendaItem]:
    """Items of agendas in the order given, each once; a fixed number of statements. Raises NotFound."""
    found: dict[int, AgendaItem] = {}
    for some in batches(list(dict.fromkeys(item_ids))):
        wanted = select(AgendaItem).where(col(AgendaItem.id).in_(some))
        found |= {stored_id(item.id): item for item in session.execute(wanted).scalars()}
    if any(number not in found for number in item_ids):
        raise NotFound
    return [found[number] for number in dict.fromkeys(item_ids)]


def require_step(meeting: Meeting, step: MeetingStep) -> None:
    """Raise Refused ``meeting_step_<step>`` unless the meeting's state allows it."""
    if not allows(meeting.state, step):
        raise Refused(f"meeting_step_{step.value}")


def rules_of(meeting: Meeting) -> MeetingRules | None:
    """The rule and the seats a meeting is held by; None before it is called."""
    return MeetingRules.from_dict(meeting.rules) if meeting.rules else None


def frozen_rules(meeting: Meeting) -> MeetingRules:
    """The rule and the seats of a called meeting. Raises Refused ``meeting_not_called``."""
    found = rules_of(meeting)
    if found is None:
        raise Refused("meeting_not_called")
    return found


def move_meeting(meeting: Meeting, step: MeetingStep, reason: str = "") -> None:
    """Take a step within the caller's transaction: the minutes' signing closes a meeting by it.

    Raises Refused ``meeting_step_<step>``.
    """
    require_step(meeting, step)
    meeting.state, meeting.state_reason = MOVES[step], reason


def _found(session: Session, kind: type[Record], number: int, version: int | None) -> Record:
    record = session.get(kind, number)
    if record is None:
        raise NotFound
    if version is not None and record.version != version:
        raise Conflict
    return record
