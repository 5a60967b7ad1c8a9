"""What lacks before the minutes of a meeting are signed. Checks no rights."""

from collections.abc import Callable, Mapping

from sqlmodel import Session

from evalapp.domain.decision import DecisionResult
from evalapp.domain.meeting_rules import MeetingRules
from evalapp.domain.minutes import GapKind, MinutesGap
from evalapp.domain.sitting import SeatState
from evalapp.domain.tally import MajorityOutcome, MissingKind, Tally
from evalapp.entities.base import stored_id
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import Meeting
from evalapp.services.decision_records import decision_gaps, of_meeting
from evalapp.services.meeting_people import attendance_of
from evalapp.services.meeting_steps import rules_of
from evalapp.services.meeting_votes import places_of, presiding_id, quorum_now, tallies_of, voted_items
from evalapp.services.minutes_sources import secretary_of


def gaps_of(session: Session, meeting: Meeting, number: str) -> tuple[MinutesGap, ...]:
    """Everything that lacks, what must be settled first before what is only pointed out.

    :param number: of the minutes, as entered so far. A meeting that was not called has no gaps yet.
    """
    rules = rules_of(meeting)
    if rules is None:
        return ()
    found = _Finder(session, meeting, rules).gaps()
    if not number:
        found.insert(0, MinutesGap(GapKind.NUMBER))
    return tuple(sorted(found, key=lambda gap: not gap.is_blocking))


class _Finder:
    """Looks through a called meeting, in a fixed number of statements."""

    def __init__(self, session: Session, meeting: Meeting, rules: MeetingRules) -> None:
        number = stored_id(meeting.id)
        self.session, self.meeting, self.rules = session, meeting, rules
        self.places = places_of(session, meeting)
        self.attendance = attendance_of(session, number)
        self.numbers = {item_id: item.position for item, item_id in voted_items(session, number)}
        self.tallies = tallies_of(session, meeting)
        self.decisions = of_meeting(session, number)

    def gaps(self) -> list[MinutesGap]:
        """In the order in which a meeting goes."""
        return [*self._of_meeting(), *self._of_votes(), *self._of_decisions()]

    def _of_meeting(self) -> list[MinutesGap]:
        found = []
        names = {number: one.name for number, one in self.rules.people.items()}
        missing = tuple(names[one.seat_id] for one in self.places if not one.is_entered)
        if missing:
            found.append(MinutesGap(GapKind.ATTENDANCE, names=missing))
        if presiding_id(self.meeting, self.rules, self.places) not in {one.sitter_id for one in self.places}:
            found.append(MinutesGap(GapKind.CHAIR))
        secretary = secretary_of(self.meeting, self.rules, self.attendance)
        absent = {one.member_id for one in self.attendance if not one.is_present}
        if secretary is None or secretary in absent:
            found.append(MinutesGap(GapKind.SECRETARY))
        if not self.numbers:
            found.append(MinutesGap(GapKind.AGENDA))
        if quorum_now(self.session, self.meeting).reached is False:
            found.append(MinutesGap(GapKind.QUORUM))
        return found

    def _of_votes(self) -> list[MinutesGap]:
        return [
            *self._where(GapKind.VOTES, lambda _number, tally: not tally.has_votes and _takes_part(tally)),
            *self._where(GapKind.CONTRADICTIONS, lambda _number, tally: bool(tally.contradictions)),
            *self._where(GapKind.INCOMPLETE, _is_incomplete),
            *self._where(GapKind.ITEM_QUORUM, self._lacks_quorum),
            *self._where(GapKind.SILENT, lambda _number, tally: tally.has_votes and tally.not_voted > 0),
            *self._where(GapKind.OTHER_VOTES, self._differs),
        ]

    def _of_decisions(self) -> list[MinutesGap]:
        gaps = decision_gaps(self.session, stored_id(self.meeting.id))
        return [
            MinutesGap(kind, items=tuple(self.numbers[one] for one in items))
            for kind, items in (
                (GapKind.UNDECIDED, gaps.undecided),
                (GapKind.UNREASONED, gaps.unreasoned),
                (GapKind.UNPLANNED, gaps.unplanned),
            )
            if items
        ]

    def _where(self, kind: GapKind, holds: Callable[[int, Tally], bool]) -> list[MinutesGap]:
        items = tuple(
            number for item_id, number in self.numbers.items() if holds(item_id, self.tallies[item_id])
        )
        return [MinutesGap(kind, items=items)] if items else []

    def _lacks_quorum(self, item_id: int, tally: Tally) -> bool:
        return tally.outcome is MajorityOutcome.NO_QUORUM and _is_taken(self.decisions, item_id)

    def _differs(self, item_id: int, tally: Tally) -> bool:
        """The vote said yes and the decision no, or the other way round; without a quorum it says nothing."""
        reached = tally.outcome.is_reached
        if reached is None or tally.outcome is MajorityOutcome.NO_QUORUM or item_id not in self.decisions:
            return False
        return reached is not _is_taken(self.decisions, item_id)


def _takes_part(tally: Tally) -> bool:
    return bool(tally.states(SeatState.TAKES_PART))


def _is_incomplete(_number: int, tally: Tally) -> bool:
    """A tie whose decision by the chair is not entered."""
    open_kinds = {MissingKind.CHAIR, MissingKind.CHAIR_CHOICE}
    return any(one.kind in open_kinds for one in tally.missing)


def _is_taken(decisions: Mapping[int, Decision], item_id: int) -> bool:
    decision = decisions.get(item_id)
    return decision is not None and decision.result is DecisionResult.ADOPTED
