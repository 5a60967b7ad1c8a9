"""What is asked of the list of applications: filters and order, as conditions of one select."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col

from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.names import fold
from evalapp.domain.reference import OriginSector, Sex
from evalapp.domain.rule_set import Criterion
from evalapp.entities.reserve import Application, IntakeDirection, Verdict
from evalapp.services.admissions import in_force
from evalapp.services.selection_funnel import people_of

NOT_KNOWN = 0
"""Stands for "direction not known" among the ids of directions."""


AgeBand = tuple[int, int | None]


class ApplicationSort(StrEnum):
    """By what applications are ordered."""

    NUMBER = "number"
    NAME = "name"
    AGE = "age"
    EXPERIENCE = "experience"
    VERDICT = "verdict"
    DIRECTION = "direction"


class Decided(StrEnum):
    """What people decided about an application so far; a decision not in force does not count."""

    SELECTION_ADMITTED = "selection_admitted"
    SELECTION_REFUSED = "selection_refused"
    RESERVE_ADMITTED = "reserve_admitted"
    RESERVE_REFUSED = "reserve_refused"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class ApplicationQuery:
    """What the list shows: empty filters mean everything; all filters must fit.

    ``text``: words that must all occur in name, number or IIN, in any case and spelling of Kazakh letters.
    ``statuses``: (criterion, status) pairs, all of which must fit; of the other filters one value must.
    ``direction_ids``: :data:`NOT_KNOWN` stands for applications without a known direction; among
    ``region_codes`` "" does so, among ``sexes``, ``origins`` and ``ages`` None. ``ages``: first and last full
    years of bands on the reference date, a last of None has no end. ``step``: key of
    a step of the funnel (selection_funnel.people_of), "" = everything received. ``limit`` None = all rows.
    ``counted``: how many fit, when whoever asks was told so for the same filters; they are not counted again.
    """

    intake_id: int
    text: str = ""
    verdicts: frozenset[VerdictKind] = frozenset()
    statuses: frozenset[tuple[Criterion, Status]] = frozenset()
    region_codes: frozenset[str] = frozenset()
    direction_ids: frozenset[int] = frozenset()
    sexes: frozenset[Sex | None] = frozenset()
    origins: frozenset[OriginSector | None] = frozenset()
    ages: frozenset[AgeBand | None] = frozenset()
    decided: frozenset[Decided] = frozenset()
    step: str = ""
    sort: ApplicationSort = ApplicationSort.NUMBER
    descending: bool = False
    offset: int = 0
    limit: int | None = None
    counted: int | None = None


def found_by(session: Session, query: ApplicationQuery) -> Select[Any]:
    """Ids of the applications that fit ``query``, in no order and without its limit. Raises NotFound."""
    wanted = (
        select(col(Application.id))
        .join(Verdict, col(Verdict.application_id) == col(Application.id))
        .where(*_conditions(query))
    )
    if query.step:
        wanted = wanted.where(col(Application.id).in_(people_of(session, query.intake_id, query.step)))
    if query.sort is ApplicationSort.DIRECTION:
        by_direction = col(IntakeDirection.id) == col(Application.direction_id)
        wanted = wanted.join(IntakeDirection, by_direction, isouter=True)
    return wanted


def order_of(query: ApplicationQuery) -> list[ColumnElement[Any]]:
    """The wanted order; what has no value stands last either way, ties follow number."""
    keys: dict[ApplicationSort, Any] = {
        ApplicationSort.NUMBER: col(Application.number),
        ApplicationSort.NAME: col(Application.sort_key),
        ApplicationSort.AGE: col(Verdict.age_years),
        ApplicationSort.EXPERIENCE: col(Verdict.service_low),
        ApplicationSort.VERDICT: col(Verdict.verdict),
        ApplicationSort.DIRECTION: col(IntakeDirection.position),
    }
    key = keys[query.sort]
    way = key.desc() if query.descending else key.asc()
    if query.sort in _MAY_LACK:
        way = way.nulls_last()
    return [way, col(Application.number).asc(), col(Application.id).asc()]


def criterion_column(criterion: Criterion) -> ColumnElement[str]:
    """The column of the verdict that holds the status of ``criterion``."""
    column: ColumnElement[str] = getattr(Verdict, criterion.value)
    return column


_MAY_LACK = (ApplicationSort.AGE, ApplicationSort.EXPERIENCE, ApplicationSort.DIRECTION)
_DECISIONS = {
    Decided.SELECTION_ADMITTED: (AdmissionStep.SELECTION, AdmissionKind.ADMITTED),
    Decided.SELECTION_REFUSED: (AdmissionStep.SELECTION, AdmissionKind.REFUSED),
    Decided.RESERVE_ADMITTED: (AdmissionStep.RESERVE, AdmissionKind.ADMITTED),
    Decided.RESERVE_REFUSED: (AdmissionStep.RESERVE, AdmissionKind.REFUSED),
}


def _conditions(query: ApplicationQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [col(Application.intake_id) == query.intake_id]
    found += [
        col(Application.search_key).contains(word, autoescape=True) for word in fold(query.text).split()
    ]
    if query.verdicts:
        found.append(col(Verdict.verdict).in_(sorted(verdict.value for verdict in query.verdicts)))
    found += [criterion_column(criterion) == status.value for criterion, status in sorted(query.statuses)]
    if query.region_codes:
        codes = {code or None for code in query.region_codes}
        found.append(_one_of(col(Application.region_code), codes))
    if query.sexes:
        found.append(_one_of(col(Application.sex), query.sexes))
    if query.origins:
        found.append(_one_of(col(Verdict.origin), query.origins))
    if query.ages:
        found.append(or_(*(_of_age(band) for band in query.ages)))
    if query.direction_ids:
        found.append(_of_directions(query.direction_ids))
    if query.decided:
        found.append(or_(*(_is_decided(decided) for decided in sorted(query.decided))))
    return found


def _one_of(column: Mapped[Any], values: Collection[str | None]) -> ColumnElement[bool]:
    """``column`` is one of ``values``; None among them stands for nothing stored."""
    known = sorted(value for value in values if value is not None)
    return or_(column.in_(known), column.is_(None)) if None in values else column.in_(known)


def _of_age(band: AgeBand | None) -> ColumnElement[bool]:
    age = col(Verdict.age_years)
    if band is None:
        return age.is_(None)
    first, last = band
    return age >= first if last is None else age.between(first, last)


def _of_directions(ids: frozenset[int]) -> ColumnElement[bool]:
    among = col(Application.direction_id).in_(sorted(ids - {NOT_KNOWN}))
    return or_(among, col(Application.direction_id).is_(None)) if NOT_KNOWN in ids else among


def _is_decided(decided: Decided) -> ColumnElement[bool]:
    if decided is Decided.NOTHING:
        steps = (in_force(step) for step in AdmissionStep)
        return ~or_(*(col(Application.id).in_(people) for people in steps))
    return col(Application.id).in_(in_force(*_DECISIONS[decided]))
