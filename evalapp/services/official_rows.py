"""The register as a list: the lines that answer a query."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.language import Trilingual
from evalapp.domain.names import full_name
from evalapp.domain.reference import OrganizationKind, PositionCategory
from evalapp.domain.tenure import ShortTenure, Stint, TenureRules, TimeInPost, short_mark, time_in_post
from evalapp.entities.register import Person
from evalapp.services.official_query import (
    OfficialQuery,
    OfficialSort,
    TenureSpan,
    body_name,
    is_current,
    joined_lines,
    matching_ids,
    post_title,
    region_names,
)

__all__ = [
    "OfficialPage",
    "OfficialQuery",
    "OfficialRow",
    "OfficialSort",
    "TenureSpan",
    "body_name",
    "is_current",
    "page_of",
    "post_title",
    "region_names",
]


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
    """Answer ``query`` as of ``today`` with a fixed number of statements, whatever the number of rows.

    First the ids that fit, in order, over as few tables as the query needs; then their lines. So the
    first page of 90,000 people in the order of names costs no more than that of 200.
    """
    everybody: int = session.execute(select(func.count(col(Person.id)))).scalar_one()
    ids, count = matching_ids(session, query, today, rules, everybody)
    regions = region_names(session)
    found = {row[0].id: row for row in session.execute(joined_lines(today, ids))} if ids else {}
    rows = tuple(_row(found[number], regions, today, rules) for number in ids)
    return OfficialPage(rows, count, everybody)


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
