"""The agenda as it is worked through in the meeting: order, first votes, counts, what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.agenda_order import OrderedItem, OrderFacts, OrderGroup, propose_order
from evalapp.domain.errors import Conflict
from evalapp.domain.first_votes import FirstVotes
from evalapp.domain.meeting import AbsenceKind, MeetingState, MeetingStep
from evalapp.domain.tally import Tally
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.services.agenda_figures import ItemFigures, close_items, item_figures
from evalapp.services.agenda_records import number_anew
from evalapp.services.agenda_rows import AgendaRow, agenda_rows, items_of
from evalapp.services.decision_records import of_meeting
from evalapp.services.meeting_calling import outdated_items
from evalapp.services.meeting_people import absences_of
from evalapp.services.meeting_steps import meeting_of, require_step, rules_of
from evalapp.services.meeting_votes import first_votes_of, tallies_of, vote_records
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """An item with what the meeting needs to know of it.

    ``proposed``: its place by the first votes, None for an item not put to the vote and before the meeting
    is called. ``close_to``: numbers of the items whose officials cannot be told apart from this one, nearest
    first. ``recused``: members with a declared conflict. ``tally`` None: not put to the vote, or not called.
    ``is_decided``: a decision was entered. ``is_outdated``: there is a newer version of his results.
    """

    row: AgendaRow
    figures: ItemFigures | None
    first: FirstVotes
    proposed: OrderedItem | None
    close_to: tuple[int, ...]
    recused: int
    tally: Tally | None
    is_decided: bool
    is_outdated: bool


@dataclass(frozen=True, slots=True)
class MeetingAgenda:
    """The agenda of a meeting in the order in which it is taken up.

    ``first_votes``: whether there are any. ``is_arranged``: the order taken up differs from the numbers.
    """

    meeting_id: int
    state: MeetingState
    lines: tuple[AgendaLine, ...]
    first_votes: bool
    is_arranged: bool

    @property
    def proposal(self) -> tuple[int, ...]:
        """Ids of all items in the proposed order; those not put to the vote stay at the end."""
        voted = [line for line in self.lines if line.proposed is not None]
        ordered = sorted(voted, key=lambda line: line.proposed.place if line.proposed else 0)
        return tuple(line.row.id for line in (*ordered, *(x for x in self.lines if x.proposed is None)))

    @property
    def is_as_proposed(self) -> bool:
        """Whether the items are taken up in the proposed order."""
        voted = [line.row.id for line in self.lines if line.proposed is not None]
        return voted == [number for number in self.proposal if number in set(voted)]

    @property
    def block(self) -> tuple[AgendaLine, ...]:
        """The items on which all first votes say the same: they can be voted on as one."""
        return tuple(
            line
            for line in self.lines
            if line.proposed is not None and line.proposed.group is OrderGroup.UNANIMOUS
        )


class AgendaOrderService:
    """Use cases of the order of agendas for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def agenda(self, meeting_id: int) -> MeetingAgenda:
        """The agenda with first votes, counts and the proposed order. Raises NotFound."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return meeting_agenda(session, meeting_of(session, meeting_id))

    def apply(self, meeting_id: int, seen: Sequence[int]) -> None:
        """Take the items up in the proposed order.

        :param seen: the proposed order as it was shown.

        Raises NotFound, Refused ``meeting_step_order``, Conflict ``order_changed`` when it is another now.
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            meeting = meeting_of(session, meeting_id)
            require_step(meeting, MeetingStep.ORDER)
            now = meeting_agenda(session, meeting).proposal
            if now != tuple(seen):
                raise Conflict("order_changed")
            _take_up(session, meeting_id, now)

    def arrange(self, meeting_id: int, item_ids: Sequence[int]) -> None:
        """Put all items in this order: a draft is numbered anew; of a called meeting the numbers on paper
        stay, and it is the order in which they are taken up.

        Raises NotFound, Refused ``meeting_step_order``, Conflict ``order_changed`` when these are not the
        items of the agenda.
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            meeting = meeting_of(session, meeting_id)
            if meeting.state is MeetingState.DRAFT:
                number_anew(_all(items_of(session, meeting_id), item_ids))
                return
            require_step(meeting, MeetingStep.ORDER)
            _take_up(session, meeting_id, item_ids)

    def keep_numbers(self, meeting_id: int) -> None:
        """Take the items up in the order of their numbers again. Raises NotFound, Refused
        ``meeting_step_order``."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            require_step(meeting_of(session, meeting_id), MeetingStep.ORDER)
            for item in items_of(session, meeting_id):
                item.turn = None


def meeting_agenda(session: Session, meeting: Meeting) -> MeetingAgenda:
    """The agenda with everything the meeting needs; a fixed number of statements. Checks no rights."""
    meeting_id = stored_id(meeting.id)
    rows = agenda_rows(session, meeting)
    records = vote_records(session, meeting_id)
    first = first_votes_of(session, meeting, records)
    tallies = tallies_of(session, meeting, records)
    figures = item_figures(session, rows)
    close = close_items(rows, figures)
    recused = _recused(session, meeting_id)
    proposed = _proposed(meeting, rows, first, close, recused)
    decided = of_meeting(session, meeting_id)
    outdated = outdated_items(session, items_of(session, meeting_id))
    numbers = {row.id: row.number for row in rows}
    lines = tuple(
        AgendaLine(
            row=row,
            figures=figures.get(row.id),
            first=first.get(row.id, FirstVotes()),
            proposed=proposed.get(row.id),
            close_to=tuple(numbers[one] for one in close.get(row.id, ())),
            recused=recused.get(row.id, 0),
            tally=tallies.get(row.id),
            is_decided=row.id in decided,
            is_outdated=row.id in outdated,
        )
        for row in rows
    )
    by_number = [row.id for row in sorted(rows, key=lambda row: row.number)]
    return MeetingAgenda(
        meeting_id,
        meeting.state,
        lines,
        first_votes=any(one.total or one.recused for one in first.values()),
        is_arranged=[row.id for row in rows] != by_number,
    )


def _proposed(
    meeting: Meeting,
    rows: Sequence[AgendaRow],
    first: dict[int, FirstVotes],
    close: dict[int, tuple[int, ...]],
    recused: dict[int, int],
) -> dict[int, OrderedItem]:
    """{item: its proposed place}; empty before the meeting is called."""
    rules = rules_of(meeting)
    if rules is None:
        return {}
    facts = [
        OrderFacts(row.id, row.number, first[row.id], recused.get(row.id, 0), row.id in close)
        for row in rows
        if row.is_voted
    ]
    quorum = rules.rule.quorum_needed(len(rules.seats))
    return {one.item_id: one for one in propose_order(facts, quorum=quorum)}


def _recused(session: Session, meeting_id: int) -> dict[int, int]:
    """{item: members with a declared conflict}."""
    return {
        number: sum(1 for one in those if one.kind is AbsenceKind.CONFLICT)
        for number, those in absences_of(session, meeting_id).items()
    }


def _take_up(session: Session, meeting_id: int, item_ids: Sequence[int]) -> None:
    for turn, item in enumerate(_all(items_of(session, meeting_id), item_ids), start=1):
        if item.turn != turn:
            item.turn = turn


def _all(items: Sequence[AgendaItem], item_ids: Sequence[int]) -> list[AgendaItem]:
    """The items in this order. Raises Conflict ``order_changed`` unless all of them are named once."""
    by_id = {stored_id(item.id): item for item in items}
    if sorted(by_id) != sorted(item_ids):
        raise Conflict("order_changed")
    return [by_id[number] for number in item_ids]
