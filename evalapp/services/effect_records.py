"""What decisions have changed, and how far they are carried out. Checks no rights."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import or_, select
from sqlmodel import Session, col

from evalapp.domain.decision import DecisionState, EffectState
from evalapp.domain.decision_effect import (
    ChangeWay,
    EffectStanding,
    RecordChange,
    RecordKind,
    changes_records,
)
from evalapp.entities.base import stored_id
from evalapp.entities.decision import Decision, DecisionEffect
from evalapp.entities.meeting import AgendaItem
from evalapp.entities.membership import LeavingGround
from evalapp.services.effect_lines import EffectNames, EffectRow
from evalapp.services.register_names import names_of_bodies, titles_of_posts
from evalapp.services.trilingual import trilingual
from evalapp.storage.batches import batches


def effects_of(session: Session, decision_ids: Iterable[int]) -> dict[int, tuple[EffectRow, ...]]:
    """{decision: what it changed, in order}; those that changed nothing are left out."""
    found: dict[int, list[EffectRow]] = {}
    for some in batches(sorted(set(decision_ids))):
        wanted = select(DecisionEffect).where(col(DecisionEffect.decision_id).in_(some))
        for one in session.execute(wanted.order_by(col(DecisionEffect.id))).scalars():
            found.setdefault(one.decision_id, []).append(_row(one))
    return {number: tuple(rows) for number, rows in found.items()}


def standings_of(session: Session, decision_ids: Iterable[int]) -> dict[int, EffectStanding]:
    """How far each decision is carried out; drafts change nothing yet."""
    ids = sorted(set(decision_ids))
    states = _states(session, ids)
    found: dict[int, EffectStanding] = {}
    for some in batches(ids):
        wanted = (
            select(Decision, col(AgendaItem.proposed))
            .join(AgendaItem, col(AgendaItem.id) == col(Decision.item_id))
            .where(col(Decision.id).in_(some))
        )
        for decision, proposed in session.execute(wanted):
            number = stored_id(decision.id)
            changes = changes_records(decision.subject, decision.result, decision.kind, proposed=proposed)
            found[number] = _standing(decision, states, changes=changes)
    return found


def waiting_in(session: Session, meeting_id: int | None = None) -> tuple[int, ...]:
    """Decisions in force whose changes wait for the confirmation, in the order of agendas."""
    wanted = (
        select(col(Decision.id))
        .join(AgendaItem, col(AgendaItem.id) == col(Decision.item_id))
        .where(col(Decision.state) == DecisionState.IN_FORCE)
        .order_by(col(AgendaItem.meeting_id), col(AgendaItem.position), col(Decision.id))
    )
    if meeting_id is not None:
        wanted = wanted.where(col(AgendaItem.meeting_id) == meeting_id)
    ids = [stored_id(number) for number in session.execute(wanted).scalars()]
    standings = standings_of(session, ids)
    return tuple(number for number in ids if standings[number] is EffectStanding.WAITING)


def effect_names(session: Session, changes: Iterable[RecordChange]) -> EffectNames:
    """The names of posts and bodies that these changes speak of, and of all grounds of leaving."""
    values = [values for change in changes for values in (change.before, change.after)]
    return EffectNames(
        posts=titles_of_posts(session, (_id(one.get("position_id")) for one in values)),
        bodies=names_of_bodies(session, (_id(one.get("organization_id")) for one in values)),
        grounds={one.code: trilingual(one) for one in session.execute(select(LeavingGround)).scalars()},
    )


def _id(value: Any) -> int | None:
    return int(value) if value else None


class _States:
    """Of decisions: states of what they changed themselves, and whether they put something back."""

    def __init__(self) -> None:
        self.own: dict[int, set[EffectState]] = {}
        self.reverting: set[int] = set()


def _states(session: Session, ids: Sequence[int]) -> _States:
    """The states of these decisions' effects and of those that they undo."""
    found = _States()
    for some in batches(ids):
        undone = select(col(Decision.undoes_id)).where(
            col(Decision.id).in_(some), col(Decision.undoes_id).is_not(None)
        )
        wanted = select(
            col(DecisionEffect.decision_id), col(DecisionEffect.state), col(DecisionEffect.reverted_by_id)
        ).where(
            or_(
                col(DecisionEffect.decision_id).in_(some),
                col(DecisionEffect.decision_id).in_(undone),
                col(DecisionEffect.reverted_by_id).in_(some),
            )
        )
        for number, state, reverted_by in session.execute(wanted):
            found.own.setdefault(number, set()).add(state)
            if reverted_by is not None:
                found.reverting.add(reverted_by)
    return found


def _standing(decision: Decision, states: _States, *, changes: bool) -> EffectStanding:
    number = stored_id(decision.id)
    own = states.own.get(number, set())
    if EffectState.APPLIED in own or number in states.reverting:
        return EffectStanding.APPLIED
    if own:
        return EffectStanding.REVERTED
    to_put_back = EffectState.APPLIED in states.own.get(decision.undoes_id or 0, set())
    is_waiting = decision.state is DecisionState.IN_FORCE and (changes or to_put_back)
    return EffectStanding.WAITING if is_waiting else EffectStanding.NOTHING


def _row(one: DecisionEffect) -> EffectRow:
    kind = RecordKind(one.record_table)
    way = _way(one)
    return EffectRow(
        stored_id(one.id),
        one.decision_id,
        kind,
        RecordChange(kind, way, one.record_id, one.before, one.after),
        one.state,
        one.reverted_by_id,
        one.at,
        one.account,
    )


def _way(one: DecisionEffect) -> ChangeWay:
    if not one.before:
        return ChangeWay.ADDED
    if not one.after:
        return ChangeWay.TAKEN_OUT
    return ChangeWay.FOUND if one.before == one.after else ChangeWay.CHANGED
