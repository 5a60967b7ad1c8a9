"""Decisions of the demonstration: of a held meeting, their orders, and the first outcomes."""

from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random

from evalapp.domain.access import Actor
from evalapp.domain.decision import DecisionKind, DecisionResult, DecisionState, OutcomeKind
from evalapp.domain.decision_basis import Against
from evalapp.domain.decision_fields import DecisionFields, OrderFields
from evalapp.domain.decision_outcome import OutcomeFields
from evalapp.services.decision_lines import DecisionLine
from evalapp.services.decision_orders import DecisionOrderService
from evalapp.services.decision_outcomes import DecisionOutcomeService
from evalapp.services.decision_rows import DecisionQuery
from evalapp.services.decisions import DecisionService
from evalapp.storage.database import Database

_REASONS = {
    Against.LEVEL: "Учебная причина: курирует новое направление меньше года, план развития уже согласован.",
    Against.CALIBRATED: "Учебная причина: комиссия учла отзыв руководителя о последнем полугодии.",
    Against.GATE: "Учебная причина: замечания устранены, подтверждение приложено к протоколу.",
    Against.FIRST_VOTES: "Учебная причина: обсуждение прояснило вопросы, из-за которых были голоса против.",
    Against.TALLY: "Учебная причина: решение отложено до получения недостающих сведений.",
    Against.OTHER: "Учебная причина: по итогам обсуждения предложено иное решение.",
}
_PLAN = "Учебный план: стажировка в другом регионе и наставник на полгода."
_ORDER_DAYS = 6
"""Days from the meeting to the order and its effective day."""


def add_decisions(db: Database, actor: Actor, meeting_id: int, chance: Random, *, now: datetime) -> None:
    """Decide every item of an open meeting: as proposed where nothing speaks against it, the others with a
    written reason or not at all. Nothing here is left to ``chance``."""
    del chance
    service = DecisionService(db, actor, clock=_at(now))
    preview = service.preview(meeting_id)
    if preview.ready:
        service.adopt(preview)
    for line in service.of_meeting(meeting_id).lines:
        if line.decision is None:
            service.enter(line.id, _fields(line))


def add_outcomes(db: Database, actor: Actor, meeting_id: int, chance: Random, *, now: datetime) -> None:
    """Enter the orders of a meeting's decisions in force, all but one, and the first outcome that is due."""
    del chance
    decisions = DecisionService(db, actor, clock=_at(now)).rows(
        DecisionQuery(meeting_id=meeting_id, states=frozenset({DecisionState.IN_FORCE}))
    )
    orders = DecisionOrderService(db, actor, clock=_at(now))
    meant = [row for row in decisions if row.kind is not None]
    for number, row in enumerate(meant[:-1], start=1):
        day = row.held_on + timedelta(days=_ORDER_DAYS)
        fields = OrderFields(order_number=f"{40 + number}-учеб", order_date=day, effective_on=day)
        orders.enter({row.id: row.version}, fields)
    outcomes = DecisionOutcomeService(db, actor, clock=_at(now))
    plans = [one for one in outcomes.due() if one.decision.kind is DecisionKind.KEEP_WITH_PLAN]
    if plans:
        first = plans[0]
        today = now.astimezone().date()
        recorded = OutcomeFields(OutcomeKind.PLAN_PARTLY_DONE, today, "Учебная запись.")
        outcomes.record(first.id, recorded, version=first.outcome.version)


def _fields(line: DecisionLine) -> DecisionFields:
    if line.basis.majority is False:
        if line.basis.first_votes is None or not line.basis.first_votes.majority_is_for:
            return DecisionFields(result=DecisionResult.REJECTED)
        return DecisionFields(result=DecisionResult.REJECTED, reason=_REASONS[Against.TALLY])
    reason = " ".join(_REASONS[code] for code in line.against[:1])
    has_plan = line.item.proposed is DecisionKind.KEEP_WITH_PLAN
    return DecisionFields(result=DecisionResult.ADOPTED, reason=reason, plan=_PLAN if has_plan else "")


def _at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment
