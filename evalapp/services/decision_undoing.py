"""Undoing a decision by a further one: the question is put on the agenda of a coming meeting."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.agenda import AgendaSubject, Proposal
from evalapp.domain.decision import DecisionState
from evalapp.domain.errors import Invalid, NotFound, Refused
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import ALLOWED, ItemState, MeetingState, MeetingStep
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.services.agenda_records import add_items
from evalapp.services.meeting_steps import meeting_of, require_step
from evalapp.services.trilingual import trilingual
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class ComingMeeting:
    """A meeting whose agenda still takes questions."""

    id: int
    number: int
    held_on: date
    commission_id: int
    commission: Trilingual


class DecisionUndoingService:
    """Use cases of undoing decisions for one actor; nothing is ever deleted."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def meetings(self) -> tuple[ComingMeeting, ...]:
        """Meetings whose agenda still takes questions, the nearest first."""
        self._actor.require(Action.SEE_COMMISSION)
        states = [state for state in MeetingState if MeetingStep.ADD_ITEMS in ALLOWED[state]]
        with self._db.reading() as session:
            wanted = (
                select(Meeting, Commission)
                .join(Commission, col(Commission.id) == col(Meeting.commission_id))
                .where(col(Meeting.state).in_(states))
                .order_by(col(Meeting.held_on), col(Meeting.id))
            )
            return tuple(
                ComingMeeting(
                    stored_id(one.id),
                    one.number,
                    one.held_on,
                    stored_id(commission.id),
                    trilingual(commission),
                )
                for one, commission in session.execute(wanted)
            )

    def propose(self, decision_id: int, meeting_id: int, ground: str) -> int:
        """Put the question of undoing a decision in force on an agenda. Returns the id of the item.

        Raises Invalid (``ground``: required, too_long), NotFound, Refused (``meeting_step_add_items``,
        ``decision_not_in_force``, ``effect_undo_of_undo``, ``decision_undoing_planned``, ``nobody_to_add``
        when the person stands on that agenda with another question).
        """
        self._actor.require(Action.RUN_COMMISSION)
        if not ground.strip():
            raise Invalid({"ground": "required"})
        with self._db.transaction() as session:
            meeting = meeting_of(session, meeting_id)
            require_step(meeting, MeetingStep.ADD_ITEMS)
            decision = session.get(Decision, decision_id)
            if decision is None:
                raise NotFound
            if decision.state is not DecisionState.IN_FORCE:
                raise Refused("decision_not_in_force")
            if decision.undoes_id is not None:
                raise Refused("effect_undo_of_undo")
            if decision.kind is None:
                raise Refused("decision_nothing_to_undo")
            _require_unplanned(session, decision_id)
            subject = AgendaSubject(
                kind=decision.subject,
                person_id=decision.person_id,
                application_id=decision.application_id,
                reservist_id=decision.reservist_id,
                undoes_id=decision_id,
                name=decision.subject_name,
            )
            added = add_items(session, meeting, [subject], Proposal(ground=ground.strip()))
            if not added.item_ids:
                raise Refused("nobody_to_add")
            return added.item_ids[0]


def _require_unplanned(session: Session, decision_id: int) -> None:
    """Raise Refused when a meeting that is not over is asked about undoing it already."""
    going = (MeetingState.DRAFT, MeetingState.CALLED, MeetingState.OPEN)
    wanted = (
        select(col(Meeting.number), col(Meeting.held_on))
        .join(AgendaItem, col(AgendaItem.meeting_id) == col(Meeting.id))
        .where(
            col(AgendaItem.undoes_id) == decision_id,
            col(AgendaItem.state) == ItemState.ON_AGENDA,
            col(Meeting.state).in_(going),
        )
    )
    found = session.execute(wanted.limit(1)).first()
    if found is not None:
        number, held_on = found
        raise Refused("decision_undoing_planned", meeting=f"№ {number}, {held_on:%d.%m.%Y}")
