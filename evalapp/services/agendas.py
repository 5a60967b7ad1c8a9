"""Agendas: questions added singly and in bulk, changed, put in order, withdrawn, postponed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.agenda import AgendaSubject, Proposal
from evalapp.domain.errors import Invalid, Refused
from evalapp.domain.meeting import ItemState, MeetingStep
from evalapp.domain.meeting_fields import checked_reason
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.services import agenda_records
from evalapp.services.agenda_records import (
    Added,
    add_items,
    number_anew,
    place_of,
    proposal_of,
    subject_again,
    write_proposal,
)
from evalapp.services.agenda_rows import AgendaRow, agenda_rows, items_of
from evalapp.services.first_vote_asides import asked, lay_first_votes_aside
from evalapp.services.meeting_calling import outdated_items
from evalapp.services.meeting_people import settled_items, touched_items
from evalapp.services.meeting_steps import item_of, items_with, meeting_of, require_step
from evalapp.services.seen import require_as_seen
from evalapp.storage.database import Database

_HEARD_LENGTH = 4000
_ASIDE = frozenset({ItemState.WITHDRAWN, ItemState.POSTPONED})


class AgendaService:
    """Use cases of agendas for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def rows(self, meeting_id: int) -> tuple[AgendaRow, ...]:
        """The agenda in the order in which its items are taken up. Raises NotFound."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return agenda_rows(session, meeting_of(session, meeting_id))

    def add_officials(self, meeting_id: int, assessee_ids: Sequence[int], proposal: Proposal) -> Added:
        """Officials of a campaign, with the newest version of their results.

        Every ``add_…`` raises NotFound, Invalid (see Proposal), Refused ``meeting_step_add_items``, and
        ``nobody_to_add`` when all of them stand on the agenda already.
        """
        return self._add(
            meeting_id, lambda session: agenda_records.officials_by_assessee(session, assessee_ids), proposal
        )

    def add_people(self, meeting_id: int, person_ids: Sequence[int], proposal: Proposal) -> Added:
        """Officials of the register without results of an assessment."""
        return self._add(
            meeting_id, lambda session: agenda_records.officials_by_person(session, person_ids), proposal
        )

    def add_applicants(self, meeting_id: int, application_ids: Sequence[int], proposal: Proposal) -> Added:
        """Applicants of an intake."""
        return self._add(
            meeting_id, lambda session: agenda_records.applicants(session, application_ids), proposal
        )

    def add_reservists(self, meeting_id: int, reservist_ids: Sequence[int], proposal: Proposal) -> Added:
        """Members of the reserve."""
        return self._add(
            meeting_id, lambda session: agenda_records.reservists(session, reservist_ids), proposal
        )

    def add_question(self, meeting_id: int, name: str, proposal: Proposal) -> Added:
        """A question without a person. Raises Invalid ``name``: item_subject_missing, too_long."""
        self._actor.require(Action.RUN_COMMISSION)
        subject = agenda_records.question(name)
        return self._add(meeting_id, lambda _session: (subject,), proposal)

    def add_postponed(self, meeting_id: int, item_ids: Sequence[int]) -> Added:
        """Questions that earlier meetings postponed, each as it was asked there, with the newest results."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            meeting = _meeting_for(session, meeting_id, MeetingStep.ADD_ITEMS)
            made: list[int] = []
            already = 0
            for item in items_with(session, item_ids):
                added = add_items(session, meeting, (subject_again(session, item),), proposal_of(item))
                made += added.item_ids
                already += added.already
            return _some(Added(tuple(made), already))

    def edit(self, item_id: int, proposal: Proposal, *, name: str = "", version: int) -> None:
        """Change what one item asks; ``name``: of a question without a person.

        First votes on what was asked before are set aside.

        Raises Invalid, NotFound, Conflict, Refused ``meeting_step_edit_items``.
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            item = item_of(session, item_id, version=version)
            meeting = _meeting_for(session, item.meeting_id, MeetingStep.EDIT_ITEMS)
            before = asked(item)
            if item.subject_name:
                item.subject_name = agenda_records.question(name).name
            write_proposal(item, proposal.checked(item.subject), place_of(session, proposal))
            if asked(item) != before:
                lay_first_votes_aside(session, meeting, [item_id])

    def propose(self, item_ids: Sequence[int], proposal: Proposal) -> int:
        """The same proposal for several items; returns how many. Reporter, ground and wording of an item
        stay where the proposal leaves them empty. First votes on what was asked before are set aside.

        Raises Invalid ``kind``: item_kind_unfit when it fits one of them not; NotFound, Refused.
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            items = _items_for(session, item_ids, MeetingStep.EDIT_ITEMS)
            place = place_of(session, proposal)
            changed: dict[int, list[int]] = {}
            for item in items:
                before = asked(item)
                write_proposal(item, _kept(item, proposal).checked(item.subject), place)
                if asked(item) != before:
                    changed.setdefault(item.meeting_id, []).append(stored_id(item.id))
            for meeting_id, those in changed.items():
                lay_first_votes_aside(session, meeting_of(session, meeting_id), those)
            return len(items)

    def renew_results(self, meeting_id: int) -> int:
        """Let every item rest on the newest version of its campaign's results; returns how many changed.

        First votes that were given on the older results are set aside.

        Raises NotFound, Refused ``meeting_step_edit_items``.
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            meeting = _meeting_for(session, meeting_id, MeetingStep.EDIT_ITEMS)
            newest = outdated_items(session, items_of(session, meeting_id))
            for item in items_with(session, list(newest)):
                item.release_id = newest[stored_id(item.id)]
            lay_first_votes_aside(session, meeting, newest)
            return len(newest)

    def remove(self, item_ids: Sequence[int]) -> None:
        """Take items off the agenda of a draft; the others are numbered anew.

        Raises NotFound, Refused (``meeting_step_remove_items``, ``item_touched`` when the meeting was called
        before and votes or conflicts were entered: such an item is withdrawn).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            if touched_items(session, item_ids):
                raise Refused("item_touched")
            items = _items_for(session, item_ids, MeetingStep.REMOVE_ITEMS)
            meetings = dict.fromkeys(item.meeting_id for item in items)
            for item in items:
                session.delete(item)
            session.flush()
            for meeting_id in meetings:
                number_anew(items_of(session, meeting_id))

    def set_aside(self, item_ids: Sequence[int], state: ItemState, reason: str) -> None:
        """Withdraw or postpone items; their numbers stay.

        Raises Invalid without a reason, NotFound, Refused (``meeting_step_set_aside_items``,
        ``item_set_aside``, ``item_decided`` when votes or a decision were entered).
        """
        self._actor.require(Action.RUN_COMMISSION)
        if state not in _ASIDE:
            raise ValueError(state)
        words = checked_reason(reason)
        with self._db.transaction() as session:
            items = _items_for(session, item_ids, MeetingStep.SET_ASIDE_ITEMS)
            done = settled_items(session, [stored_id(item.id) for item in items])
            for item in items:
                if item.state in _ASIDE:
                    raise Refused("item_set_aside")
                if item.id in done:
                    raise Refused("item_decided")
                item.state, item.state_reason = state, words

    def put_back(self, item_ids: Sequence[int]) -> None:
        """Put withdrawn or postponed items back on the agenda. Raises NotFound, Refused (also
        ``item_on_agenda``)."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            for item in _items_for(session, item_ids, MeetingStep.SET_ASIDE_ITEMS):
                if item.state is ItemState.ON_AGENDA:
                    raise Refused("item_on_agenda")
                item.state, item.state_reason = ItemState.ON_AGENDA, ""

    def set_secret(self, item_ids: Sequence[int], secret: bool | None) -> None:
        """Whether items are voted on secretly, None = as their meeting. Raises NotFound, Refused
        (``meeting_step_choose_voting``, ``item_decided`` when a vote was entered)."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            done = settled_items(session, item_ids)
            for item in _items_for(session, item_ids, MeetingStep.CHOOSE_VOTING):
                if item.id in done:
                    raise Refused("item_decided")
                item.is_secret = secret

    def note_discussion(self, item_id: int, heard: str, *, seen: str | None = None) -> None:
        """Notes of the discussion for the minutes.

        ``seen``: the notes that were shown while writing, None = nobody looked. Raises Invalid ``heard``:
        text_too_long, NotFound, Conflict when other notes stand there by now, Refused
        ``meeting_step_note_discussion``.
        """
        self._actor.require(Action.RUN_COMMISSION)
        words = heard.strip()
        if len(words) > _HEARD_LENGTH:
            raise Invalid({"heard": "text_too_long"})
        with self._db.transaction() as session:
            item = item_of(session, item_id)
            _meeting_for(session, item.meeting_id, MeetingStep.NOTE_DISCUSSION)
            if seen is not None:
                require_as_seen(seen.strip(), item.heard, words)
            item.heard = words

    def _add(
        self,
        meeting_id: int,
        subjects: Callable[[Session], Sequence[AgendaSubject]],
        proposal: Proposal,
    ) -> Added:
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            meeting = _meeting_for(session, meeting_id, MeetingStep.ADD_ITEMS)
            return _some(add_items(session, meeting, subjects(session), proposal))


def _meeting_for(session: Session, meeting_id: int, step: MeetingStep) -> Meeting:
    meeting = meeting_of(session, meeting_id)
    require_step(meeting, step)
    return meeting


def _items_for(session: Session, item_ids: Sequence[int], step: MeetingStep) -> list[AgendaItem]:
    """Items, each of whose meetings is where it may be done."""
    items = items_with(session, item_ids)
    for meeting_id in dict.fromkeys(item.meeting_id for item in items):
        _meeting_for(session, meeting_id, step)
    return items


def _some(added: Added) -> Added:
    if not added.item_ids:
        raise Refused("nobody_to_add")
    return added


def _kept(item: AgendaItem, proposal: Proposal) -> Proposal:
    """The proposal with the item's own ground, reporter and wording where it leaves them empty."""
    return replace(
        proposal,
        question=proposal.question or item.question,
        ground=proposal.ground or item.ground,
        reporter=proposal.reporter or item.reporter,
        is_secret=item.is_secret if proposal.is_secret is None else proposal.is_secret,
    )
