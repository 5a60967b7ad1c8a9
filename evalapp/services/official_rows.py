"""The register as a list: what is asked of it, and the lines it answers with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Float, Select, and_, case, func, or_, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.names import fold, full_name, sort_key
from evalapp.domain.reference import OrganizationKind, PositionCategory
from evalapp.domain.tenure import (
    ShortTenure,
    Stint,
    TenureRules,
    TimeInPost,
    short_mark,
    started_after,
    time_in_post,
)
from evalapp.entities.assessment import Assessee, Campaign, Release, Result
from evalapp.entities.register import Appointment, Organization, Person, Position, Region


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


@dataclass(frozen=True, slots=True)
class OfficialRow:
    """One line of the register. ``total`` with its 90 % interval is the last released one, 1…5.

    ``body``: of an akimat the region's name, of others the body's own. ``iin`` is masked.
    ``has_result``: a released campaign holds this official, even where there is no total.
    """

    person_id: int
    full_name: str
    iin: str
    post: Trilingual | None
    acting: bool
    organization_id: int | None
    body: Trilingual | None
    kind: OrganizationKind | None
    region_code: str | None
    category: PositionCategory | None
    since: date | None
    time_in_post: TimeInPost | None
    mark: ShortTenure | None
    total: float | None
    low: float | None
    high: float | None
    has_result: bool
    campaign: str | None


@dataclass(frozen=True, slots=True)
class OfficialPage:
    """Rows of one query and how many there are without its limit; ``all_count``: the whole register."""

    rows: tuple[OfficialRow, ...]
    count: int
    all_count: int


def page_of(session: Session, query: OfficialQuery, *, today: date, rules: TenureRules) -> OfficialPage:
    """Answer ``query`` as of ``today`` with one statement for the rows, whatever their number."""
    statement = _joined(today).where(*_conditions(session, query, today, rules))
    count = session.execute(select(func.count()).select_from(statement.subquery())).scalar_one()
    ordered = statement.order_by(*_order(session, query))
    if query.limit is not None:
        ordered = ordered.offset(query.offset).limit(query.limit)
    regions = region_names(session)
    rows = tuple(_row(found, regions, today, rules) for found in session.execute(ordered))
    everybody = session.execute(select(func.count(col(Person.id)))).scalar_one()
    return OfficialPage(rows, count, everybody)


def region_names(session: Session) -> dict[str, Trilingual]:
    """Names of the regions by code."""
    return {
        region.code: Trilingual(region.name_kk, region.name_ru, region.name_en)
        for region in session.execute(select(Region)).scalars()
    }


def body_name(organization: Organization, regions: dict[str, Trilingual]) -> Trilingual:
    """How lists show a body: an akimat by its region, others by their own name."""
    if organization.kind is OrganizationKind.AKIMAT and organization.region_code in regions:
        return regions[organization.region_code]
    return Trilingual(organization.name_kk, organization.name_ru, organization.name_en)


def post_title(position: Position) -> Trilingual:
    """Title of a post in three languages."""
    return Trilingual(position.title_kk, position.title_ru, position.title_en)


def is_current(today: date) -> ColumnElement[bool]:
    """Whether an appointment is in force on ``today``; an unknown start counts as begun."""
    start, end = col(Appointment.from_date), col(Appointment.to_date)
    return and_(or_(start.is_(None), start <= today), or_(end.is_(None), end >= today))


def _joined(today: date) -> Select[*tuple[Any, ...]]:
    """Person with the present appointment and the newest released result, one line each."""
    current, newest = _current_appointments(today), _newest_results()
    return (
        select(Person, Appointment, Position, Organization, Result, col(Campaign.name))
        .outerjoin(current, current.c.person_id == col(Person.id))
        .outerjoin(Appointment, col(Appointment.id) == current.c.appointment_id)
        .outerjoin(Position, col(Position.id) == col(Appointment.position_id))
        .outerjoin(Organization, col(Organization.id) == col(Appointment.organization_id))
        .outerjoin(newest, newest.c.person_id == col(Person.id))
        .outerjoin(Result, col(Result.id) == newest.c.result_id)
        .outerjoin(Campaign, col(Campaign.id) == newest.c.campaign_id)
    )


def _current_appointments(today: date) -> Any:
    """Person → the appointment in force: a full one before an acting one, then the latest."""
    place = func.row_number().over(
        partition_by=col(Appointment.person_id),
        order_by=(
            col(Appointment.acting).asc(),
            col(Appointment.from_date).desc().nulls_last(),
            col(Appointment.id).desc(),
        ),
    )
    ranked = (
        select(
            col(Appointment.person_id).label("person_id"),
            col(Appointment.id).label("appointment_id"),
            place.label("place"),
        )
        .where(is_current(today))
        .subquery()
    )
    return select(ranked.c.person_id, ranked.c.appointment_id).where(ranked.c.place == 1).subquery()


def _newest_results() -> Any:
    """Person → the result of the newest version of the latest released campaign."""
    place = func.row_number().over(
        partition_by=col(Assessee.person_id),
        order_by=(col(Campaign.as_of).desc(), col(Campaign.id).desc(), col(Release.number).desc()),
    )
    ranked = (
        select(
            col(Assessee.person_id).label("person_id"),
            col(Result.id).label("result_id"),
            col(Campaign.id).label("campaign_id"),
            place.label("place"),
        )
        .join(Release, col(Release.id) == col(Result.release_id))
        .join(Assessee, col(Assessee.id) == col(Result.assessee_id))
        .join(Campaign, col(Campaign.id) == col(Release.campaign_id))
        .subquery()
    )
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


def _row(found: Any, regions: dict[str, Trilingual], today: date, rules: TenureRules) -> OfficialRow:
    person, appointment, position, body, result, campaign = found
    stint = Stint(body.kind, appointment.from_date, None) if appointment and body else None
    details: dict[str, Any] = result.details if result is not None else {}
    return OfficialRow(
        person_id=person.id,
        full_name=full_name(person.surname, person.given_name, person.patronymic),
        iin=iins.mask(person.iin),
        post=post_title(position) if position else None,
        acting=bool(appointment and appointment.acting),
        organization_id=body.id if body else None,
        body=body_name(body, regions) if body else None,
        kind=body.kind if body else None,
        region_code=body.region_code if body else None,
        category=position.category if position else None,
        since=appointment.from_date if appointment else None,
        time_in_post=time_in_post(stint, today) if stint else None,
        mark=short_mark(stint, today, rules) if stint else None,
        total=result.total if result is not None else None,
        low=details.get("low"),
        high=details.get("high"),
        has_result=result is not None,
        campaign=campaign,
    )
