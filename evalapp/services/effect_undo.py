"""Putting back what a decision changed, by a further decision; nothing that began is deleted."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col

from evalapp.domain.decision import EffectState
from evalapp.domain.decision_effect import RecordKind
from evalapp.domain.errors import Refused
from evalapp.domain.reference import DatePrecision
from evalapp.entities.base import Entity, stored_id
from evalapp.entities.decision import DecisionEffect
from evalapp.entities.membership import ReserveAppointment, Reservist
from evalapp.entities.register import Appointment
from evalapp.entities.selection import Admission
from evalapp.services.effect_recorder import RECORDS, EffectRecorder, plain_of, typed
from evalapp.services.effect_reserve import paper_of, require_leaving_ground
from evalapp.services.member_records import stay_of, stays_of

_DAY = timedelta(days=1)
_LONGEST_REASON = 120
_POSTS = frozenset({RecordKind.APPOINTMENT, RecordKind.RESERVE_APPOINTMENT})
_TELLING: dict[RecordKind, tuple[str, ...]] = {
    RecordKind.APPOINTMENT: ("position_id", "organization_id", "from_date", "to_date"),
    RecordKind.RESERVE_APPOINTMENT: ("organization", "post", "from_date", "to_date"),
    RecordKind.RESERVIST: ("enrolled_on", "left_on"),
    RecordKind.ADMISSION: ("kind", "superseded", "taken_back"),
}
"""Of an added record: the fields in which it must still be what the decision made it."""


def applied_effects(session: Session, decision_id: int) -> list[DecisionEffect]:
    """What a decision changed and nobody has put back, the newest first."""
    wanted = select(DecisionEffect).where(
        col(DecisionEffect.decision_id) == decision_id, col(DecisionEffect.state) == EffectState.APPLIED
    )
    return list(session.execute(wanted.order_by(col(DecisionEffect.id).desc())).scalars())


def begins_post(effects: Sequence[DecisionEffect]) -> bool:
    """Whether a post began by them, of which may be said that it was not taken up."""
    return any(RecordKind(one.record_table) in _POSTS and not one.before for one in effects)


def enrols(effects: Sequence[DecisionEffect]) -> bool:
    """Whether somebody became a member of the reserve by them."""
    return any(one.record_table == RecordKind.RESERVIST.value and not one.before for one in effects)


def put_back(
    made: EffectRecorder,
    effects: Sequence[DecisionEffect],
    first: date,
    *,
    is_not_taken_up: bool,
    ground: str,
) -> None:
    """From ``first`` on everything is as it was before the decision behind ``effects``.

    A post that began was held until the day before, and the one before it goes on in a new record; unless
    it was not taken up, or would only begin then: the records become what they were. Raises Refused
    ``effect_record_gone``, ``effect_record_changed``, ``effect_record_used``, ``leaving_ground_needed``,
    ``effect_later_post`` (``day``) when another post was taken up since, ``effect_member_already`` when a
    member who stays again was enrolled anew.
    """
    records = {stored_id(one.id): _record(made.session, one) for one in effects}
    for one in effects:
        _require_unchanged(one, records[stored_id(one.id)])
    held = _was_held(effects, records, first) and not is_not_taken_up
    for one in effects:
        _require_no_other_post(made.session, one, records, first if held else None)
    for one in effects:
        record = records[stored_id(one.id)]
        if one.before == one.after:
            made.leave(one, record)  # the records said so already, before the decision
        elif not one.before:
            _end_added(made, one, record, first, was_held=held, ground=ground)
        elif held and RecordKind(one.record_table) in _POSTS:
            _resume(made, one, record, first)
        else:
            made.put_back(one, record)
            if isinstance(record, Reservist):
                _stay_again(made, record)
        one.state, one.reverted_by_id = EffectState.REVERTED, made.decision_id


def _stay_again(made: EffectRecorder, member: Reservist) -> None:
    """The stay of a member goes on. Raises Refused ``effect_member_already`` when he was enrolled anew."""
    made.session.flush()
    stays = stays_of(made.session, [member.iin]).get(member.iin, ())
    if any(number != member.id and stay.meets(stay_of(member)) for number, stay in stays):
        raise Refused("effect_member_already")
    made.iins.add(member.iin)


def _was_held(effects: Sequence[DecisionEffect], records: dict[int, Entity], first: date) -> bool:
    """Whether a post began before ``first``; for a decision that only ended posts there is none."""
    for one in effects:
        record = records[stored_id(one.id)]
        if not one.before and isinstance(record, (Appointment, ReserveAppointment)):
            return record.from_date is not None and record.from_date < first
    return False


def _require_no_other_post(
    session: Session, effect: DecisionEffect, records: Mapping[int, Entity], resumed_on: date | None
) -> None:
    """Raise Refused ``effect_later_post`` when a post that goes on again would run beside another one.

    ``resumed_on``: the day on which it is held again, None = as if it had never ended.
    """
    record = records[stored_id(effect.id)]
    if not isinstance(record, (Appointment, ReserveAppointment)) or not _is_reopened(effect):
        return
    was_until, until = (
        typed(type(record), "to_date", one["to_date"]) for one in (effect.before, effect.after)
    )
    start = resumed_on or until + _DAY
    if was_until is not None and was_until < start:
        return  # It was to end by then anyway, and is not held again.
    own = {stored_id(one.id) for one in records.values() if isinstance(one, type(record))}
    for other in _posts_beside(session, record):
        begins, ends = other.from_date, other.to_date
        is_over = ends is not None and ends < start
        is_later = was_until is not None and begins is not None and begins > was_until
        if other.id not in own and not is_over and not is_later:
            raise Refused("effect_later_post", day=f"{begins:%d.%m.%Y}" if begins else "–")


def _is_reopened(effect: DecisionEffect) -> bool:
    ended = effect.after.get("to_date")
    return bool(effect.before) and ended is not None and effect.before.get("to_date") != ended


def _posts_beside(
    session: Session, record: Appointment | ReserveAppointment
) -> Sequence[Appointment | ReserveAppointment]:
    if isinstance(record, Appointment):
        posts = select(Appointment).where(col(Appointment.person_id) == record.person_id)
        return session.execute(posts.order_by(col(Appointment.id))).scalars().all()
    reserve = select(ReserveAppointment).where(col(ReserveAppointment.reservist_id) == record.reservist_id)
    return session.execute(reserve.order_by(col(ReserveAppointment.id))).scalars().all()


def _end_added(
    made: EffectRecorder, effect: DecisionEffect, record: Entity, first: date, *, was_held: bool, ground: str
) -> None:
    match record:
        case Appointment() if was_held:
            made.change(
                record,
                to_date=first - _DAY,
                to_precision=DatePrecision.DAY,
                end_reason=made.paper[:_LONGEST_REASON],
            )
        case ReserveAppointment() if was_held:
            made.change(record, to_date=first - _DAY, end_reason=made.paper)
        case Appointment() | ReserveAppointment():
            _take_out(made, effect, record)
        case Reservist():
            require_leaving_ground(made.session, ground)
            made.change(
                record,
                left_on=max(first, record.enrolled_on),
                left_ground=ground,
                left_decision=paper_of(made),
            )
            made.iins.add(record.iin)
        case Admission():
            made.change(record, superseded=True, taken_back=made.paper)
        case _:  # considerations are never added by a decision
            raise Refused("effect_record_changed")


def _take_out(made: EffectRecorder, effect: DecisionEffect, record: Entity) -> None:
    try:
        made.take_out(effect, record)
    except IntegrityError as error:
        raise Refused("effect_record_used") from error


def _resume(made: EffectRecorder, effect: DecisionEffect, record: Entity, first: date) -> None:
    """The post that had ended is held again from ``first`` on, in a record of its own; not when it was to
    end before that day anyway."""
    until = typed(type(record), "to_date", effect.before["to_date"])
    if until is not None and until < first:
        return
    if isinstance(record, Appointment):
        made.add(
            Appointment(
                person_id=record.person_id,
                position_id=record.position_id,
                organization_id=record.organization_id,
                from_date=first,
                from_precision=DatePrecision.DAY,
                to_date=until,
                to_precision=None if until is None else DatePrecision.DAY,
                order_number=made.decision.order_number or None,
                portfolio=record.portfolio,
                acting=record.acting,
                note=made.paper,
            )
        )
    elif isinstance(record, ReserveAppointment):
        made.add(
            ReserveAppointment(
                reservist_id=record.reservist_id,
                organization_id=record.organization_id,
                organization=record.organization,
                employer=record.employer,
                post=record.post,
                post_kind=record.post_kind,
                from_date=first,
                to_date=until,
                order_number=made.decision.order_number,
                account=made.account,
            )
        )


def _record(session: Session, effect: DecisionEffect) -> Entity:
    record = session.get(RECORDS[RecordKind(effect.record_table)], effect.record_id)
    if record is None:
        raise Refused("effect_record_gone")
    return record


def _require_unchanged(effect: DecisionEffect, record: Entity) -> None:
    kind = RecordKind(effect.record_table)
    names = _TELLING.get(kind, ()) if not effect.before else tuple(effect.after)
    for name in names:
        was, now = effect.after[name], plain_of(record, name)
        if was != now:
            raise Refused("effect_record_changed", kind=kind.value, field=name, was=was, now=now)
