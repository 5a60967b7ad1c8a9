"""One item of an agenda in full, as the meeting looks at it: the person, results, first votes, who takes
no part.

Anonymity: of an item that is voted on secretly only the sums of its first votes; its members' remarks are
left out with their names.
"""

from dataclasses import dataclass

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.agenda_order import OrderedItem
from evalapp.domain.decision import DecisionKind
from evalapp.domain.first_votes import FirstVotes
from evalapp.domain.language import Trilingual
from evalapp.domain.vote import VoteChoice, VoteSource
from evalapp.entities.register import Person
from evalapp.services.agenda_figures import ItemFigures
from evalapp.services.agenda_order import AgendaLine, meeting_agenda
from evalapp.services.agenda_rows import AgendaRow
from evalapp.services.agenda_words import question_words
from evalapp.services.conflicts import AbsenceRow, ConflictHint, absence_rows, conflict_hints
from evalapp.services.meeting_steps import item_of, meeting_of, rules_of
from evalapp.services.meeting_votes import named_first_votes
from evalapp.storage import audit
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class CloseOfficial:
    """An official of the agenda who cannot be told apart from another; what is proposed about him."""

    number: int
    name: Trilingual
    figures: ItemFigures
    proposed: DecisionKind | None


@dataclass(frozen=True, slots=True)
class NamedVote:
    """A member's first vote with his remark."""

    member_id: int
    name: str
    choice: VoteChoice
    remark: str
    source: VoteSource


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemCard:
    """An item in full.

    ``names``: {member: name} of everybody who may be there. ``seats``: voting members and their substitutes
    who may declare a conflict: (id, name). ``votes``: first votes by name, empty of a secret item.
    """

    line: AgendaLine
    question: Trilingual
    photo: bytes | None
    close: tuple[CloseOfficial, ...]
    votes: tuple[NamedVote, ...]
    absences: tuple[AbsenceRow, ...]
    hints: tuple[ConflictHint, ...]
    names: dict[int, str]
    seats: tuple[tuple[int, str], ...]

    @property
    def row(self) -> AgendaRow:
        """The item."""
        return self.line.row

    @property
    def figures(self) -> ItemFigures | None:
        """The result of its official."""
        return self.line.figures

    @property
    def first(self) -> FirstVotes:
        """Sums of the first votes."""
        return self.line.first

    @property
    def proposed_place(self) -> OrderedItem | None:
        """Its place by the first votes."""
        return self.line.proposed


class AgendaItemService:
    """Reads items of agendas for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def card(self, item_id: int) -> ItemCard:
        """One item; looking at a person's is noted in the audit log. Raises NotFound."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.transaction() as session:
            item = item_of(session, item_id)
            if item.person_id is not None:
                audit.note(session, audit.Action.VIEWED, table="agenda_item", record_id=item_id)
            return _card(session, item_id, item.meeting_id)


def _card(session: Session, item_id: int, meeting_id: int) -> ItemCard:
    meeting = meeting_of(session, meeting_id)
    lines = {line.row.id: line for line in meeting_agenda(session, meeting).lines}
    line = lines[item_id]
    rules = rules_of(meeting)
    people = {} if rules is None else rules.people
    names = {number: one.name for number, one in people.items()}
    by_number = {one.row.number: one for one in lines.values()}
    person = None if line.row.person_id is None else session.get(Person, line.row.person_id)
    called = rules is not None
    votes = named_first_votes(session, meeting).get(item_id, ()) if called else ()
    return ItemCard(
        line=line,
        question=question_words(line.row),
        photo=None if person is None else person.photo,
        close=tuple(
            CloseOfficial(number, one.row.name, one.figures, one.row.proposed)
            for number in line.close_to
            if (one := by_number[number]).figures is not None
        ),
        votes=tuple(
            NamedVote(vote.member_id, names.get(vote.member_id, ""), vote.choice, vote.remark, vote.source)
            for vote in votes
        ),
        absences=tuple(
            row for row in (absence_rows(session, meeting) if called else ()) if row.item_id == item_id
        ),
        hints=tuple(
            one for one in (conflict_hints(session, meeting) if called else ()) if one.item_id == item_id
        ),
        names=names,
        seats=()
        if rules is None
        else tuple(
            (number, one.name)
            for number, one in people.items()
            if (seat := rules.seat_of(number)) is not None and seat.votes
        ),
    )
