"""What decisions change about members of the reserve: appointed, released, excluded."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.decision_effect import employer_of, post_kind_of
from evalapp.domain.errors import AppError, Refused
from evalapp.domain.membership import ConsiderationEnd, is_open
from evalapp.domain.names import fold
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Consideration, LeavingGround, ReserveAppointment, Reservist
from evalapp.entities.register import Organization, Person, Position
from evalapp.services.effect_recorder import EffectRecorder
from evalapp.services.member_records import member_at, stay_of

_DAY = timedelta(days=1)
_LONGEST = 255
_LONGEST_DECISION = 200


def reservist_of(session: Session, reservist_id: int | None) -> Reservist:
    """The member a decision is about. Raises Refused ``effect_record_gone``."""
    try:
        return member_at(session, reservist_id or 0)
    except AppError as error:
        raise Refused("effect_record_gone") from error


def in_register(session: Session, member: Reservist) -> int | None:
    """The official who is the same person by IIN, None when the register has none."""
    wanted = select(col(Person.id)).where(col(Person.iin) == member.iin)
    return session.execute(wanted).scalar_one_or_none()


def appoint_member(
    made: EffectRecorder, member: Reservist, first: date, place: tuple[Position | None, Organization | None]
) -> None:
    """The member holds a post from ``first`` on; the one before ends, and so does its consideration.

    ``place``: post and body of the directory; without them the decision's own words are kept. Raises Refused
    ``effect_outside_stay``, ``effect_later_post``, ``effect_place_needed``.
    """
    _require_stays(member, first)
    position, body = place
    post = made.decision.post or (position.title_ru if position else "")
    organization = made.decision.organization or (body.name_ru if body else "")
    if not post or not organization:
        raise Refused("effect_place_needed")
    known = _posts(made.session, stored_id(member.id))
    entered = next((one for one in known if _is_same(one, organization, post, first)), None)
    _require_none_later(known, first, but=entered)
    for one in known:
        if one is not entered and _goes_on(one, first):
            made.change(one, to_date=first - _DAY, end_reason=made.paper)
    if entered is not None:
        made.found(entered, "organization", "post", "from_date", "order_number")
    else:
        made.add(
            ReserveAppointment(
                reservist_id=stored_id(member.id),
                organization_id=None if body is None else body.id,
                organization=organization[:_LONGEST],
                employer=employer_of(None if body is None else body.kind),
                post=post[:_LONGEST],
                post_kind=post_kind_of(None if position is None else position.category),
                from_date=first,
                order_number=made.decision.order_number,
                account=made.account,
            )
        )
    _end_considerations(made, member, organization, first)


def release_member(made: EffectRecorder, member: Reservist, first: date) -> bool:
    """End the posts that the reserve knows of; False when it knows of none that goes on."""
    known = _posts(made.session, stored_id(member.id))
    _require_none_later(known, first)
    going = [one for one in known if _goes_on(one, first)]
    for one in going:
        made.change(one, to_date=first - _DAY, end_reason=made.paper)
    return bool(going)


def exclude_member(made: EffectRecorder, member: Reservist, first: date, ground: str) -> None:
    """The member leaves; ``first``: the first day outside. Raises Refused ``effect_left_already``,
    ``effect_outside_stay``, ``effect_later_post``, ``leaving_ground_needed``."""
    decision = paper_of(made)
    if member.left_on == first:
        made.found(member, "left_on", "left_ground", "left_decision")
        return
    if member.left_on is not None:
        raise Refused("effect_left_already", day=f"{member.left_on:%d.%m.%Y}")
    if not member.enrolled_on <= first <= member.stay_until:
        raise Refused("effect_outside_stay", day=f"{first:%d.%m.%Y}")
    _require_none_later(_posts(made.session, stored_id(member.id)), first)
    require_leaving_ground(made.session, ground)
    made.change(member, left_on=first, left_ground=ground, left_decision=decision)
    made.iins.add(member.iin)


def require_leaving_ground(session: Session, ground: str) -> None:
    """Raise Refused ``leaving_ground_needed`` unless the list of grounds has this one."""
    wanted = select(col(LeavingGround.id)).where(col(LeavingGround.code) == ground)
    if not ground or session.execute(wanted).first() is None:
        raise Refused("leaving_ground_needed")


def paper_of(made: EffectRecorder) -> str:
    """Minutes and order of a decision, as records of the reserve name them."""
    order = made.decision.order_number
    day = made.decision.order_date
    parts = [made.paper, *([f"{order} ({day:%d.%m.%Y})" if day else order] if order else [])]
    return "; ".join(parts)[:_LONGEST_DECISION]


def _require_stays(member: Reservist, day: date) -> None:
    if not stay_of(member).covers(day):
        raise Refused("effect_outside_stay", day=f"{day:%d.%m.%Y}")


def _require_none_later(
    known: list[ReserveAppointment], first: date, *, but: ReserveAppointment | None = None
) -> None:
    for one in known:
        if one is not but and one.from_date >= first:
            raise Refused("effect_later_post", day=f"{one.from_date:%d.%m.%Y}")


def _posts(session: Session, member_id: int) -> list[ReserveAppointment]:
    wanted = select(ReserveAppointment).where(col(ReserveAppointment.reservist_id) == member_id)
    return list(session.execute(wanted.order_by(col(ReserveAppointment.id))).scalars())


def _goes_on(one: ReserveAppointment, day: date) -> bool:
    return one.from_date < day and (one.to_date is None or one.to_date >= day)


def _is_same(one: ReserveAppointment, organization: str, post: str, first: date) -> bool:
    words = (fold(one.organization), fold(one.post))
    return words == (fold(organization), fold(post)) and one.from_date == first and one.to_date is None


def _end_considerations(made: EffectRecorder, member: Reservist, organization: str, first: date) -> None:
    wanted = select(Consideration).where(
        col(Consideration.reservist_id) == member.id, col(Consideration.ended_on).is_(None)
    )
    for one in made.session.execute(wanted.order_by(col(Consideration.id))).scalars():
        holds = is_open(first, stay_of(member), since=one.since, expires_on=one.expires_on, ended_on=None)
        if holds and fold(one.organization) == fold(organization):
            made.change(one, end=ConsiderationEnd.APPOINTED, ended_on=first)
