"""Posts that decisions begin and end in the register of officials."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.errors import Refused
from evalapp.domain.reference import DatePrecision
from evalapp.entities.register import Appointment
from evalapp.services.effect_recorder import EffectRecorder

_DAY = timedelta(days=1)
_LONGEST_REASON = 120


def begin_post(
    made: EffectRecorder, person_id: int, position_id: int, organization_id: int, first: date
) -> None:
    """The person holds the post from ``first`` on; what he held until then ends the day before.

    An appointment that the register has already is taken as it is. Raises Refused ``effect_same_post``,
    ``effect_later_post`` (``day``).
    """
    known = _known(made.session, person_id)
    same = [one for one in known if (one.position_id, one.organization_id) == (position_id, organization_id)]
    entered = next((one for one in same if one.from_date == first and one.to_date is None), None)
    for one in known:
        if one is not entered and one.from_date is not None and one.from_date >= first:
            raise Refused("effect_later_post", day=f"{one.from_date:%d.%m.%Y}")
    if entered is None and any(_goes_on(one, first) and not one.acting for one in same):
        raise Refused("effect_same_post")
    _end_all(made, known, first, but=entered)
    if entered is not None:
        made.found(entered, "position_id", "organization_id", "from_date", "order_number")
        return
    made.add(
        Appointment(
            person_id=person_id,
            position_id=position_id,
            organization_id=organization_id,
            from_date=first,
            from_precision=DatePrecision.DAY,
            order_number=made.decision.order_number or None,
            note=made.paper,
        )
    )


def end_posts(made: EffectRecorder, person_id: int, first: date) -> None:
    """The person holds no post from ``first`` on.

    Raises Refused ``effect_no_post``, ``effect_later_post`` (``day``).
    """
    known = _known(made.session, person_id)
    for one in known:
        if one.from_date is not None and one.from_date >= first:
            raise Refused("effect_later_post", day=f"{one.from_date:%d.%m.%Y}")
    ended = [one for one in known if one.to_date == first - _DAY]
    if not any(_goes_on(one, first) for one in known):
        if not ended:
            raise Refused("effect_no_post")
        for one in ended:
            made.found(one, "to_date")
    _end_all(made, known, first)


def held_on(session: Session, person_id: int, day: date) -> list[Appointment]:
    """The appointments that go on on ``day``."""
    return [one for one in _known(session, person_id) if _goes_on(one, day)]


def _end_all(
    made: EffectRecorder, known: list[Appointment], first: date, *, but: Appointment | None = None
) -> None:
    for one in known:
        if one is not but and _goes_on(one, first):
            made.change(
                one,
                to_date=first - _DAY,
                to_precision=DatePrecision.DAY,
                end_reason=made.paper[:_LONGEST_REASON],
            )


def _known(session: Session, person_id: int) -> list[Appointment]:
    wanted = select(Appointment).where(col(Appointment.person_id) == person_id)
    return list(session.execute(wanted.order_by(col(Appointment.id))).scalars())


def _goes_on(one: Appointment, day: date) -> bool:
    return one.to_date is None or one.to_date >= day
