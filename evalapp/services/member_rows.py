"""Lines of the list of reserve members: who, since when, until when, where he is now."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col

from evalapp.domain.language import Trilingual
from evalapp.domain.membership import (
    EmployerKind,
    MemberState,
    PostKind,
    goes_on,
    is_open,
    state_on,
    warning_of,
)
from evalapp.domain.names import sort_key
from evalapp.domain.reference import OriginSector, Sex
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Consideration, Mentorship, PlanItem, ReserveAppointment, Reservist
from evalapp.entities.reserve import Intake
from evalapp.services.directions import named, names_known
from evalapp.services.member_records import member_search_key, stay_of
from evalapp.services.reserve_terms import reserve_terms
from evalapp.storage.batches import batches

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class MemberPost:
    """An appointment of a member; ``to_date`` its last day, None = goes on. ``is_held`` as of today."""

    organization: str
    employer: EmployerKind
    post: str
    post_kind: PostKind
    from_date: date
    to_date: date | None
    is_held: bool


@dataclass(frozen=True, slots=True)
class Held:
    """The body that considers a member, for which post, until which day inclusive."""

    organization: str
    post: str
    expires_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow:
    """A member on a day.

    ``direction``: as entered; ``direction_name``: the direction of an intake that it names, else the same.
    ``cohort``: as entered, else the intake, else the year of enrolment. ``days_left``: to the last day of
    the stay, below 0 after it. ``warning``: 90 or 30 (reserve_terms) when the end is that near and he has
    not left; ``is_last_warning``: it is the narrowest. ``post``: the one he holds, else his last.
    ``appointments``: how many in all.
    ``left_ground``: code. IINs are masked wherever they are shown.
    """

    id: int
    iin: str
    full_name: str
    sort_key: str
    search_key: str
    cohort: str
    intake_id: int | None
    application_id: int | None
    direction: str
    direction_name: Trilingual
    region_code: str | None
    sex: Sex | None
    birth_date: date | None
    origin: OriginSector | None
    enrolled_on: date
    stay_until: date
    days_left: int
    state: MemberState
    warning: int | None
    is_last_warning: bool
    post: MemberPost | None
    appointments: int
    held_by: Held | None
    mentor: str
    plan_done: int
    plan_total: int
    plan_overdue: int
    left_on: date | None
    left_ground: str

    @property
    def is_member(self) -> bool:
        """Whether he is in the reserve now."""
        return self.state not in {MemberState.LEFT, MemberState.EXPIRED}


_INTAKE = "intake_name"


def member_rows(session: Session, today: date, *, ids: Sequence[int] | None = None) -> list[MemberRow]:
    """Members (all when ``ids`` is None) as they are on ``today``, by name; seven statements, six a portion.

    Who is enrolled later than ``today`` stands there as well. Checks no rights.
    """
    beside = _Beside(
        posts=_posts(session, today, ids),
        held=_held(session, today, ids),
        mentors=_mentors(session, today, ids),
        plans=_plans(session, today, ids),
        directions=names_known(session),
        warning_days=reserve_terms(today).stay_warning_days,
    )
    # Plain columns: making a record of each of ten thousand takes as long as all the rest.
    table: Table = Reservist.__table__  # type: ignore[attr-defined]
    wanted = select(*table.c, col(Intake.name).label(_INTAKE))
    wanted = wanted.outerjoin(Intake, col(Intake.id) == col(Reservist.intake_id))
    found = _found(session, wanted, col(Reservist.id), ids)
    rows = [_row(member, getattr(member, _INTAKE), beside, today) for member in found]
    return sorted(rows, key=lambda row: (row.sort_key, row.id))


@dataclass(frozen=True, slots=True)
class _Beside:
    """What other tables say, by member."""

    posts: dict[int, list[MemberPost]]
    held: dict[int, list[Consideration]]
    mentors: dict[int, str]
    plans: dict[int, tuple[int, int, int]]
    directions: dict[str, Trilingual]
    warning_days: Sequence[int]


def _row(member: Reservist, intake: str | None, beside: _Beside, today: date) -> MemberRow:
    number, stay = stored_id(member.id), stay_of(member)
    posts = beside.posts.get(number, [])
    post = counted_post(posts)
    held = next((_held_by(one) for one in beside.held.get(number, ()) if _holds(one, stay, today)), None)
    state = state_on(today, stay, in_post=post is not None and post.is_held, is_held=held is not None)
    days_left = stay.days_left(today)
    done, total, overdue = beside.plans.get(number, (0, 0, 0))
    warning = None if state is MemberState.LEFT else warning_of(days_left, beside.warning_days)
    return MemberRow(
        id=number,
        iin=member.iin,
        full_name=member.full_name,
        sort_key=member.sort_key or sort_key(member.full_name),
        search_key=member.search_key or member_search_key(member.full_name, member.iin),
        cohort=cohort_of(member, intake),
        intake_id=member.intake_id,
        application_id=member.application_id,
        direction=member.direction,
        direction_name=named(beside.directions, member.direction),
        region_code=member.region_code,
        sex=member.sex,
        birth_date=member.birth_date,
        origin=member.origin,
        enrolled_on=member.enrolled_on,
        stay_until=member.stay_until,
        days_left=days_left,
        state=state,
        warning=warning,
        is_last_warning=warning == min(beside.warning_days),
        post=post,
        appointments=len(posts),
        held_by=held,
        mentor=beside.mentors.get(number, ""),
        plan_done=done,
        plan_total=total,
        plan_overdue=overdue,
        left_on=member.left_on,
        left_ground=member.left_ground,
    )


def _held_by(record: Consideration) -> Held:
    return Held(record.organization, record.post, record.expires_on)


def cohort_of(member: Reservist, intake: str | None) -> str:
    """What the cohort of a member is called: as entered, else his intake, else the year of enrolment."""
    return member.cohort or intake or str(member.enrolled_on.year)


def counted_post(posts: Sequence[MemberPost]) -> MemberPost | None:
    """The post a member holds, the one that began last of several; else his last; None without any."""
    held = [post for post in posts if post.is_held]
    return max(held or posts, key=lambda post: post.from_date, default=None)


def member_post(record: ReserveAppointment, today: date) -> MemberPost:
    """An appointment as it is on ``today``."""
    return MemberPost(
        organization=record.organization,
        employer=record.employer,
        post=record.post,
        post_kind=record.post_kind,
        from_date=record.from_date,
        to_date=record.to_date,
        is_held=goes_on(today, record.from_date, record.to_date),
    )


def _holds(record: Consideration, stay: Any, today: date) -> bool:
    return is_open(today, stay, since=record.since, expires_on=record.expires_on, ended_on=record.ended_on)


def _found(
    session: Session, wanted: Any, key: Mapped[int | None], ids: Sequence[int] | None
) -> Iterator[Any]:
    """The rows of ``wanted``, of ``ids`` only when they are given."""
    if ids is None:
        yield from session.execute(wanted)
        return
    for some in batches(ids):
        yield from session.execute(wanted.where(key.in_(some)))


def _posts(session: Session, today: date, ids: Sequence[int] | None) -> dict[int, list[MemberPost]]:
    wanted = select(ReserveAppointment).where(col(ReserveAppointment.from_date) <= today)
    found = _found(session, wanted, col(ReserveAppointment.reservist_id), ids)
    return _grouped(
        (row[0] for row in found), lambda one: one.reservist_id, lambda one: member_post(one, today)
    )


def _held(session: Session, today: date, ids: Sequence[int] | None) -> dict[int, list[Consideration]]:
    wanted = select(Consideration).where(
        col(Consideration.since) <= today, col(Consideration.expires_on) >= today
    )
    found = _found(session, wanted, col(Consideration.reservist_id), ids)
    return _grouped((row[0] for row in found), lambda one: one.reservist_id, lambda one: one)


def _mentors(session: Session, today: date, ids: Sequence[int] | None) -> dict[int, str]:
    wanted = (
        select(col(Mentorship.reservist_id), col(Mentorship.name))
        .where(
            col(Mentorship.since) <= today,
            col(Mentorship.until).is_(None) | (col(Mentorship.until) >= today),
        )
        .order_by(col(Mentorship.since))
    )
    return {row[0]: row[1] for row in _found(session, wanted, col(Mentorship.reservist_id), ids)}


def _plans(session: Session, today: date, ids: Sequence[int] | None) -> dict[int, tuple[int, int, int]]:
    """{member: (done, all, overdue)} of the items of his plan."""
    wanted = select(
        col(PlanItem.reservist_id),
        func.count(col(PlanItem.done_on)),
        func.count(col(PlanItem.id)),
        func.count(col(PlanItem.id)).filter(col(PlanItem.done_on).is_(None), col(PlanItem.due_on) < today),
    ).group_by(col(PlanItem.reservist_id))
    return {
        row[0]: (row[1], row[2], row[3]) for row in _found(session, wanted, col(PlanItem.reservist_id), ids)
    }


def _grouped(
    records: Iterable[Any], key: Callable[[Any], int], value: Callable[[Any], T]
) -> dict[int, list[T]]:
    grouped: dict[int, list[T]] = {}
    for record in records:
        grouped.setdefault(key(record), []).append(value(record))
    return grouped
