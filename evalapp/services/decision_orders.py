"""The orders by which decisions are carried out, and the days from which they take effect."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.decision import DecisionState
from evalapp.domain.decision_effect import EffectStanding
from evalapp.domain.decision_fields import OrderFields
from evalapp.domain.errors import Conflict, NotFound, Refused
from evalapp.entities.base import stored_id
from evalapp.entities.decision import Decision
from evalapp.services.decision_records import outcomes_of, schedule_outcomes
from evalapp.services.effect_records import standings_of
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class OrderBefore:
    """What stood at a decision before an order was entered; given back, it stands there again."""

    decision_id: int
    order_number: str
    order_date: date | None
    effective_on: date | None


class DecisionOrderService:
    """Use cases of orders for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def enter(self, versions: Mapping[int, int], fields: OrderFields) -> tuple[OrderBefore, ...]:
        """Enter one order for decisions in force; outcomes are asked for from its effective day.

        What ``fields`` leave empty stays as it was. Returns what stood there, for :meth:`put_back`.

        :param versions: {decision: its version as it was looked at}.

        Raises Invalid (see OrderFields), NotFound, Conflict, Refused (``decision_not_in_force``,
        ``decision_carried_out`` when register or reserve were changed as of another day already,
        ``outcome_before_effective`` when an outcome was recorded before the new effective day).
        """
        self._actor.require(Action.RECORD_DECISIONS)
        with self._db.transaction() as session:
            stored = _decisions(session, list(versions))
            for one in stored:
                if one.version != versions[stored_id(one.id)]:
                    raise Conflict
                if one.state is not DecisionState.IN_FORCE:
                    raise Refused("decision_not_in_force")
            latest = max((one.decided_on for one in stored if one.decided_on), default=self._today())
            fields = fields.checked(decided_on=latest)
            before = tuple(_before(one) for one in stored)
            for one in stored:
                one.order_number = fields.order_number or one.order_number
                one.order_date = fields.order_date or one.order_date
                one.effective_on = fields.effective_on or one.effective_on
            _require_same_day(session, stored, before)
            _reschedule(session, stored)
            return before

    def put_back(self, before: Sequence[OrderBefore]) -> None:
        """Undo :meth:`enter`; the audit log keeps both.

        Raises NotFound, Refused (``decision_not_in_force``, ``decision_carried_out``,
        ``outcome_before_effective``).
        """
        self._actor.require(Action.RECORD_DECISIONS)
        with self._db.transaction() as session:
            earlier = {one.decision_id: one for one in before}
            stored = _decisions(session, list(earlier))
            now = tuple(_before(one) for one in stored)
            for one in stored:
                if one.state is not DecisionState.IN_FORCE:
                    raise Refused("decision_not_in_force")
                was = earlier[stored_id(one.id)]
                one.order_number, one.order_date = was.order_number, was.order_date
                one.effective_on = was.effective_on
            _require_same_day(session, stored, now)
            _reschedule(session, stored)

    def _today(self) -> date:
        return self._clock().astimezone().date()


def _decisions(session: Session, ids: Sequence[int]) -> list[Decision]:
    found: list[Decision] = []
    for some in batches(ids):
        wanted = select(Decision).where(col(Decision.id).in_(some)).order_by(col(Decision.id))
        found += session.execute(wanted).scalars()
    if len(found) != len(set(ids)) or not found:
        raise NotFound
    return found


def _before(one: Decision) -> OrderBefore:
    return OrderBefore(stored_id(one.id), one.order_number, one.order_date, one.effective_on)


def _require_same_day(session: Session, decisions: Sequence[Decision], before: Sequence[OrderBefore]) -> None:
    """Register and reserve hold the day on which a decision took effect; it must stay the same there."""
    days = {one.decision_id: one.effective_on for one in before}
    moved = {stored_id(one.id): one for one in decisions if one.effective_on != days[stored_id(one.id)]}
    for number, standing in standings_of(session, moved).items():
        if standing is EffectStanding.APPLIED:
            raise Refused("decision_carried_out", name=moved[number].subject_name)


def _reschedule(session: Session, decisions: Sequence[Decision]) -> None:
    recorded = outcomes_of(session, [stored_id(one.id) for one in decisions])
    for one in decisions:
        for outcome in recorded.get(stored_id(one.id), ()):
            is_kept = outcome.recorded_on is None or (
                one.effective_on is not None and outcome.recorded_on >= one.effective_on
            )
            if not is_kept:
                raise Refused("outcome_before_effective", name=one.subject_name)
    schedule_outcomes(session, decisions)
