"""What is asked of the register, and the statements that answer it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Float, Select, and_, case, func, literal, or_, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute
from sqlmodel import Session, col

from evalapp.domain.language import Language, Trilingual
from evalapp.domain.names import fold, sort_key
from evalapp.domain.reference import OrganizationKind, PositionCategory
from evalapp.domain.tenure import TenureRules, started_after
from evalapp.entities.assessment import Assessee, Campaign, Release, Result
from evalapp.entities.register import Appointment, Organization, Person, Position, Region
from evalapp.services.trilingual import trilingual


class OfficialSort(StrEnum):
    """By what the register is ordered."""

    NAME = "name"
    POST = "post"
    BODY = "body"
    TIME_IN_POST = "time_in_post"
    TOTAL = "total"


class TenureSpan(StrEnum):
    """Classes of the time in post, by the dated thresholds of :class:`TenureRules`."""

    VERY_SHORT = "very_short"
    SHORT = "short"
    LONGER = "longer"


@dataclass(frozen=True, slots=True)
class OfficialQuery:
    """What the register shows: empty filters mean everything; ``language`` decides the order of bodies.

    ``text``: words that must all occur in name, IIN (from its start), post or body, in any case and
    spelling of Kazakh letters. ``limit`` None = all rows.
    """

    text: str = ""
    categories: frozenset[PositionCategory] = frozenset()
    organization_ids: frozenset[int] = frozenset()
    region_codes: frozenset[str] = frozenset()
    spans: frozenset[TenureSpan] = frozenset()
    sort: OfficialSort = OfficialSort.NAME
    descending: bool = False
    language: Language = Language.RU
    offset: int = 0
    limit: int | None = None


def region_names(session: Session) -> dict[str, Trilingual]:
    """Names of the regions by code."""
    return {region.code: trilingual(region) for region in session.execute(select(Region)).scalars()}


def body_name(organization: Organization, regions: dict[str, Trilingual]) -> Trilingual:
    """How lists show a body: an akimat by its region, others by their own name."""
    if organization.kind is OrganizationKind.AKIMAT and organization.region_code in regions:
        return regions[organization.region_code]
    return trilingual(organization)


def post_title(position: Position) -> Trilingual:
    """Title of a post in three languages."""
    return trilingual(position, "title")


def is_current(today: date) -> ColumnElement[bool]:
    """Whether an appointment is in force on ``today``; an unknown start counts as begun."""
    start, end = col(Appointment.from_date), col(Appointment.to_date)
    return and_(or_(start.is_(None), start <= today), or_(end.is_(None), end >= today))


def matching_ids(
    session: Session, query: OfficialQuery, today: date, rules: TenureRules, everybody: int
) -> tuple[list[int], int]:
    """Ids of the persons of the wanted page, in order, and how many fit without the limit."""
    conditions = _conditions(session, query, today, rules)
    statement: Any = select(col(Person.id), func.count().over() if conditions else literal(everybody))
    if conditions or query.sort in _SORTS_OF_POSTS:
        current = _current_appointments(today)
        statement = (
            statement.outerjoin(current, current.c.person_id == col(Person.id))
            .outerjoin(Appointment, col(Appointment.id) == current.c.appointment_id)
            .outerjoin(Position, col(Position.id) == col(Appointment.position_id))
            .outerjoin(Organization, col(Organization.id) == col(Appointment.organization_id))
        )
    if query.sort is OfficialSort.TOTAL:
        newest = newest_results()
        statement = statement.outerjoin(newest, newest.c.person_id == col(Person.id)).outerjoin(
            Result, col(Result.id) == newest.c.result_id
        )
    statement = statement.where(*conditions).order_by(*_order(session, query))
    if query.limit is not None:
        statement = statement.offset(query.offset).limit(query.limit)
    found = session.execute(statement).all()
    return [row[0] for row in found], found[0][1] if found else 0


_SORTS_OF_POSTS = (OfficialSort.POST, OfficialSort.BODY, OfficialSort.TIME_IN_POST)
_MOST_IDS = 500
"""More ids than these are not named one by one: the lines of everybody are read."""


def joined_lines(today: date, ids: Sequence[int]) -> Select[*tuple[Any, ...]]:
    """Person with the present appointment and the newest released result, one line each."""
    among = ids if len(ids) <= _MOST_IDS else None
    current, newest = _current_appointments(today, among), newest_results(among)
    lines = (
        select(Person, Appointment, Position, Organization, Result, col(Campaign.name))
        .outerjoin(current, current.c.person_id == col(Person.id))
        .outerjoin(Appointment, col(Appointment.id) == current.c.appointment_id)
        .outerjoin(Position, col(Position.id) == col(Appointment.position_id))
        .outerjoin(Organization, col(Organization.id) == col(Appointment.organization_id))
        .outerjoin(newest, newest.c.person_id == col(Person.id))
        .outerjoin(Result, col(Result.id) == newest.c.result_id)
        .outerjoin(Campaign, col(Campaign.id) == newest.c.campaign_id)
    )
    return lines if among is None else lines.where(col(Person.id).in_(among))


def _current_appointments(today: date, among: Sequence[int] | None = None) -> Any:
    """Person → the appointment in force: a full one before an acting one, then the latest."""
    place = func.row_number().over(
        partition_by=col(Appointment.person_id),
        order_by=(
            col(Appointment.acting).asc(),
            col(Appointment.from_date).desc().nulls_last(),
            col(Appointment.id).desc(),
        ),
    )
    of_each = select(
        col(Appointment.person_id).label("person_id"),
        col(Appointment.id).label("appointment_id"),
        place.label("place"),
    ).where(is_current(today))
    if among is not None:
        of_each = of_each.where(col(Appointment.person_id).in_(among))
    ranked = of_each.subquery()
    return select(ranked.c.person_id, ranked.c.appointment_id).where(ranked.c.place == 1).subquery()


def newest_results(among: Sequence[int] | None = None) -> Any:
    """Person → the result of the newest version of the latest released campaign."""
    place = func.row_number().over(
        partition_by=col(Assessee.person_id),
        order_by=(col(Campaign.as_of).desc(), col(Campaign.id).desc(), col(Release.number).desc()),
    )
    of_each = (
        select(
            col(Assessee.person_id).label("person_id"),
            col(Result.id).label("result_id"),
            col(Campaign.id).label("campaign_id"),
            place.label("place"),
        )
        .join(Release, col(Release.id) == col(Result.release_id))
        .join(Assessee, col(Assessee.id) == col(Result.assessee_id))
        .join(Campaign, col(Campaign.id) == col(Release.campaign_id))
    )
    if among is not None:
        of_each = of_each.where(col(Assessee.person_id).in_(among))
    ranked = of_each.subquery()
    return (
        select(ranked.c.person_id, ranked.c.result_id, ranked.c.campaign_id)
        .where(ranked.c.place == 1)
        .subquery()
    )


def _conditions(
    session: Session, query: OfficialQuery, today: date, rules: TenureRules
) -> list[ColumnElement[bool]]:
    found = [_word_condition(session, word) for word in fold(query.text).split()]
    if query.categories:
        found.append(col(Position.category).in_(query.categories))
    if query.organization_ids:
        found.append(col(Organization.id).in_(query.organization_ids))
    if query.region_codes:
        found.append(col(Organization.region_code).in_(query.region_codes))
    if query.spans:
        found.append(or_(*(_span_condition(span, today, rules) for span in sorted(query.spans))))
    return found


def _word_condition(session: Session, word: str) -> ColumnElement[bool]:
    fitting_posts = [
        position.id
        for position in session.execute(select(Position)).scalars()
        if word in fold(f"{position.title_kk} {position.title_ru} {position.title_en}")
    ]
    return or_(
        col(Person.search_key).contains(word, autoescape=True),
        col(Person.iin).startswith(word, autoescape=True),
        col(Organization.search_key).contains(word, autoescape=True),
        col(Position.id).in_(fitting_posts),
    )


def _span_condition(span: TenureSpan, today: date, rules: TenureRules) -> ColumnElement[bool]:
    since = col(Appointment.from_date)
    one, two = started_after(today, rules.very_short_years), started_after(today, rules.short_years)
    match span:
        case TenureSpan.VERY_SHORT:
            return since > one
        case TenureSpan.SHORT:
            return and_(since > two, since <= one)
        case TenureSpan.LONGER:
            return since <= two


def _order(session: Session, query: OfficialQuery) -> list[ColumnElement[Any]]:
    """The wanted order; what has no value stands last either way, ties follow the name."""
    keys: list[ColumnElement[Any]] = []
    match query.sort:
        case OfficialSort.NAME:
            name = col(Person.sort_key)
            return [name.desc() if query.descending else name.asc(), col(Person.id).asc()]
        case OfficialSort.POST:
            titles = {
                position.id: post_title(position).pick(query.language)
                for position in session.execute(select(Position)).scalars()
            }
            keys = [_ranked(col(Position.id), titles)]
        case OfficialSort.BODY:
            regions = region_names(session)
            names = {
                body.id: body_name(body, regions).pick(query.language)
                for body in session.execute(select(Organization)).scalars()
            }
            keys = [_ranked(col(Organization.id), names)]
        case OfficialSort.TIME_IN_POST:
            # Long in post = appointed early: the directions are opposite.
            start = col(Appointment.from_date)
            keys = [(start.asc() if query.descending else start.desc()).nulls_last()]
            return [*keys, col(Person.sort_key).asc(), col(Person.id).asc()]
        case OfficialSort.TOTAL:
            keys = [type_coerce(col(Result.total), Float)]
    way = [(key.desc() if query.descending else key.asc()).nulls_last() for key in keys]
    return [*way, col(Person.sort_key).asc(), col(Person.id).asc()]


def _ranked(number: InstrumentedAttribute[Any] | Any, names: dict[int | None, str]) -> ColumnElement[Any]:
    """``number`` replaced by its place in the Kazakh order of ``names``."""
    ordered: Sequence[int | None] = sorted(names, key=lambda key: sort_key(names[key]))
    places = {key: place for place, key in enumerate(ordered) if key is not None}
    return case(places, value=number, else_=None)
