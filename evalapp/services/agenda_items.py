"""One item of an agenda in full, as the meeting looks at it: the person, results, first votes, who takes
no part.

Anonymity: of an item that is voted on secretly only the sums of its first votes; its members' remarks are
left out with their names.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.agenda_order import OrderedItem
from evalapp.domain.decision import DecisionKind
from evalapp.domain.first_votes import FirstVotes
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.meeting_rules import Seat, Substitute
from evalapp.domain.vote import VoteChoice, VoteSource
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.entities.register import Person
from evalapp.exchange.person_values import DecisionFact, PersonFacts, SelectionFact, StayFact
from evalapp.services.agenda_figures import ItemFigures
from evalapp.services.agenda_order import AgendaLine, meeting_agenda
from evalapp.services.agenda_rows import AgendaRow
from evalapp.services.agenda_words import question_words
from evalapp.services.conflicts import AbsenceRow, ConflictHint, absence_rows, conflict_hints
from evalapp.services.meeting_reserve_people import reserve_people
from evalapp.services.meeting_steps import item_of, meeting_of, rules_of
from evalapp.services.meeting_votes import named_first_votes
from evalapp.services.person_decisions import decisions_of
from evalapp.services.person_facts import official_facts
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
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

    ``facts``: of its person, with ``stay`` and ``selection`` of somebody of the reserve; ``decisions``:
    earlier ones of commissions, newest first. ``names``: {member: name} of everybody who may be there.
    ``votes``: first votes by name, empty of a secret item.
    """

    line: AgendaLine
    question: Trilingual
    photo: bytes | None
    facts: PersonFacts | None
    stay: StayFact | None
    selection: SelectionFact | None
    decisions: tuple[DecisionFact, ...]
    close: tuple[CloseOfficial, ...]
    votes: tuple[NamedVote, ...]
    absences: tuple[AbsenceRow, ...]
    hints: tuple[ConflictHint, ...]
    names: dict[int, str]

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

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def card(self, item_id: int, *, is_again: bool = False) -> ItemCard:
        """One item; looking at a person's is noted in the audit log, unless it is the same one ``is_again``.

        Raises NotFound.
        """
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            found = _card(session, item_of(session, item_id), self._clock().astimezone().date())
        if found.row.subject is not SubjectKind.OTHER and not is_again:
            with self._db.transaction() as session:
                audit.note(session, audit.Action.VIEWED, table="agenda_item", record_id=item_id)
        return found


def _card(session: Session, item: AgendaItem, today: date) -> ItemCard:
    meeting = meeting_of(session, item.meeting_id)
    item_id = stored_id(item.id)
    lines = {line.row.id: line for line in meeting_agenda(session, meeting).lines}
    line = lines[item_id]
    rules = rules_of(meeting)
    is_called = rules is not None
    people = {} if rules is None else rules.people
    by_number = {one.row.number: one for one in lines.values()}
    person = None if item.person_id is None else session.get(Person, item.person_id)
    about = _about(session, item, today)
    return ItemCard(
        line=line,
        question=question_words(line.row),
        photo=None if person is None else person.photo,
        facts=about.facts,
        stay=about.stay,
        selection=about.selection,
        decisions=about.decisions,
        close=tuple(
            CloseOfficial(number, one.row.name, one.figures, one.row.proposed)
            for number in line.close_to
            if (one := by_number[number]).figures is not None
        ),
        votes=_votes(session, meeting, item_id, people) if is_called else (),
        absences=tuple(
            one for one in (absence_rows(session, meeting) if is_called else ()) if one.item_id == item_id
        ),
        hints=tuple(
            one for one in (conflict_hints(session, meeting) if is_called else ()) if one.item_id == item_id
        ),
        names={number: one.name for number, one in people.items()},
    )


@dataclass(frozen=True, slots=True)
class _About:
    facts: PersonFacts | None = None
    stay: StayFact | None = None
    selection: SelectionFact | None = None
    decisions: tuple[DecisionFact, ...] = ()


def _about(session: Session, item: AgendaItem, today: date) -> _About:
    """What is known of the person of an item."""
    if item.subject is SubjectKind.OFFICIAL and item.person_id is not None:
        facts = official_facts(session, [item.person_id], today).get(item.person_id)
        earlier = decisions_of(
            session, SubjectKind.OFFICIAL, [item.person_id], before_meeting=item.meeting_id
        )
        return _About(facts, decisions=earlier.get(item.person_id, ()))
    found = reserve_people(session, [item], today=today)
    if not found:
        return _About()
    return _About(found[0].facts, found[0].stay, found[0].selection, found[0].decisions)


def _votes(
    session: Session, meeting: Meeting, item_id: int, people: Mapping[int, Seat | Substitute]
) -> tuple[NamedVote, ...]:
    return tuple(
        NamedVote(
            vote.member_id,
            people[vote.member_id].name if vote.member_id in people else "",
            vote.choice,
            vote.remark,
            vote.source,
        )
        for vote in named_first_votes(session, meeting).get(item_id, ())
    )
