"""The agenda of a meeting as lines: about whom, what is asked, what is proposed."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.decision import DecisionKind
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import ItemState, SubjectKind
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.services.agenda_people import AgendaPeople


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaRow:
    """One question.

    ``number``: the fixed one, as on paper; ``turn``: its place in the order in which the items are taken
    up. ``name``: of the person, as the register spells it in each language, or the question's subject.
    ``present_post``, ``body``: where the person serves now. ``question``: the wording typed by somebody, ""
    = built from what is proposed (services.agenda_words). ``post``, ``organization``: where to, as text;
    ``to_post``, ``to_body``: the same in the register's words, None = nothing is named.
    ``is_secret``: in force; ``own_secret``: set for this item, None = as the meeting.
    """

    id: int
    meeting_id: int
    number: int
    turn: int
    subject: SubjectKind
    name: Trilingual
    person_id: int | None
    assessee_id: int | None
    release_id: int | None
    application_id: int | None
    reservist_id: int | None
    undoes_id: int | None
    present_post: Trilingual | None
    body: Trilingual | None
    question: str
    proposed: DecisionKind | None
    position_id: int | None
    organization_id: int | None
    post: str
    organization: str
    to_post: Trilingual | None
    to_body: Trilingual | None
    ground: str
    reporter: str
    is_secret: bool
    own_secret: bool | None
    heard: str
    state: ItemState
    state_reason: str
    version: int

    @property
    def is_voted(self) -> bool:
        """Whether the item is put to the vote: neither withdrawn nor postponed."""
        return self.state is ItemState.ON_AGENDA


def items_of(session: Session, meeting_id: int) -> Sequence[AgendaItem]:
    """The records of an agenda by their fixed number."""
    wanted = select(AgendaItem).where(col(AgendaItem.meeting_id) == meeting_id)
    return session.execute(wanted.order_by(col(AgendaItem.position), col(AgendaItem.id))).scalars().all()


def agenda_rows(session: Session, meeting: Meeting) -> tuple[AgendaRow, ...]:
    """The agenda of a meeting in the order in which its items are taken up; a fixed number of statements."""
    items = items_of(session, stored_id(meeting.id))
    found = AgendaPeople(session, items, meeting.held_on)
    rows = [_row(meeting, item, found) for item in items]
    return tuple(sorted(rows, key=lambda row: (row.turn, row.number)))


def _row(meeting: Meeting, item: AgendaItem, people: AgendaPeople) -> AgendaRow:
    serving, target = people.serving(item), people.target(item)
    return AgendaRow(
        id=stored_id(item.id),
        meeting_id=item.meeting_id,
        number=item.position,
        turn=item.position if item.turn is None else item.turn,
        subject=item.subject,
        name=people.name(item),
        person_id=item.person_id,
        assessee_id=item.assessee_id,
        release_id=item.release_id,
        application_id=item.application_id,
        reservist_id=item.reservist_id,
        undoes_id=item.undoes_id,
        present_post=serving.post,
        body=serving.body,
        question=item.question,
        proposed=item.proposed,
        position_id=item.position_id,
        organization_id=item.organization_id,
        post=item.post,
        organization=item.organization,
        to_post=target.post,
        to_body=target.body,
        ground=item.ground,
        reporter=item.reporter,
        is_secret=is_secret(meeting, item),
        own_secret=item.is_secret,
        heard=item.heard,
        state=item.state,
        state_reason=item.state_reason,
        version=item.version,
    )


def is_secret(meeting: Meeting, item: AgendaItem) -> bool:
    """Whether an item is voted on secretly: as it says itself, else as its meeting."""
    return meeting.is_secret if item.is_secret is None else item.is_secret
