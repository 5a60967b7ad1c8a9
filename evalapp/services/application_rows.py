"""Applications as a list: what is asked of it, and the lines it answers with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.eligibility import CriterionResult, Judgement, Status, VerdictKind
from evalapp.domain.language import Trilingual
from evalapp.domain.names import fold, full_name
from evalapp.domain.reference import Sex
from evalapp.domain.rule_set import Criterion
from evalapp.domain.service_length import Length
from evalapp.entities.reserve import Application, Verdict, VerdictDetail
from evalapp.services.official_rows import region_names
from evalapp.storage.batches import batches


class ApplicationSort(StrEnum):
    """By what applications are ordered."""

    NUMBER = "number"
    NAME = "name"
    AGE = "age"
    EXPERIENCE = "experience"
    VERDICT = "verdict"


@dataclass(frozen=True, slots=True)
class ApplicationQuery:
    """What the list shows: empty filters mean everything; all filters must fit.

    ``text``: words that must all occur in name, number or IIN, in any case and spelling of Kazakh letters.
    ``statuses``: (criterion, status) pairs. ``limit`` None = all rows.
    """

    intake_id: int
    text: str = ""
    verdicts: frozenset[VerdictKind] = frozenset()
    statuses: frozenset[tuple[Criterion, Status]] = frozenset()
    region_codes: frozenset[str] = frozenset()
    sort: ApplicationSort = ApplicationSort.NUMBER
    descending: bool = False
    offset: int = 0
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """One line of the list. ``iin`` is masked; ``search_key`` is folded, for filtering what is loaded.

    ``age``: full years on the reference date; None where unknown. ``low``: the low figure of experience.
    ``reasons``: the criteria that are not met, then the unknown ones, with their results.
    """

    id: int
    number: str
    full_name: str
    sort_key: str
    search_key: str
    iin: str
    sex: Sex | None
    region_code: str | None
    region: Trilingual | None
    direction: str | None
    applied_on: date | None
    has_sanction: bool | None
    age: int | None
    low: Length | None
    verdict: VerdictKind
    statuses: dict[Criterion, Status]
    reasons: tuple[tuple[Criterion, CriterionResult], ...]


@dataclass(frozen=True, slots=True)
class ApplicationPage:
    """Rows of one query and how many there are without its limit."""

    rows: tuple[ApplicationRow, ...]
    count: int


def page_of(session: Session, query: ApplicationQuery) -> ApplicationPage:
    """Answer ``query`` with a fixed number of statements, whatever the number of rows.

    Which records, in which order, is found in the indexes of the list alone; only the records of the
    page are read, for they are long.
    """
    found = (
        select(col(Application.id))
        .join(Verdict, col(Verdict.application_id) == col(Application.id))
        .where(*_conditions(query))
    )
    ordered = found.order_by(*_order(query))
    if query.limit is not None:
        ordered = ordered.offset(query.offset).limit(query.limit)
    ids = list(session.execute(ordered).scalars())
    whole = query.limit is None and not query.offset
    count = len(ids) if whole else session.execute(_count(found)).scalar_one()
    return ApplicationPage(_rows(session, ids), count)


def _count(found: Select[int | None]) -> Select[int]:
    return select(func.count()).select_from(found.subquery())


def _rows(session: Session, ids: Sequence[int | None]) -> tuple[ApplicationRow, ...]:
    """The lines of these records, in their order."""
    regions = region_names(session)
    records: dict[int, Any] = {}
    for some in batches(ids):
        wanted = (
            select(*_COLUMNS)
            .join(VerdictDetail, col(VerdictDetail.application_id) == col(Application.id))
            .where(col(Application.id).in_(some))
        )
        records |= {found.id: found for found in session.execute(wanted)}
    return tuple(_row(records[number], regions) for number in ids if number is not None)


def criterion_column(criterion: Criterion) -> ColumnElement[str]:
    """The column of the verdict that holds the status of ``criterion``."""
    column: ColumnElement[str] = getattr(Verdict, criterion.value)
    return column


_COLUMNS = (
    col(Application.id),
    col(Application.number),
    col(Application.surname),
    col(Application.given_name),
    col(Application.patronymic),
    col(Application.sort_key),
    col(Application.search_key),
    col(Application.iin),
    col(Application.sex),
    col(Application.region_code),
    col(Application.direction),
    col(Application.applied_on),
    col(Application.has_sanction),
    col(VerdictDetail.details),
)


def _conditions(query: ApplicationQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [col(Application.intake_id) == query.intake_id]
    found += [
        col(Application.search_key).contains(word, autoescape=True) for word in fold(query.text).split()
    ]
    if query.verdicts:
        found.append(col(Verdict.verdict).in_([verdict.value for verdict in query.verdicts]))
    found += [criterion_column(criterion) == status.value for criterion, status in sorted(query.statuses)]
    if query.region_codes:
        found.append(col(Application.region_code).in_(query.region_codes))
    return found


def _order(query: ApplicationQuery) -> list[ColumnElement[Any]]:
    """The wanted order; what has no value stands last either way, ties follow number."""
    keys: dict[ApplicationSort, Any] = {
        ApplicationSort.NUMBER: col(Application.number),
        ApplicationSort.NAME: col(Application.sort_key),
        ApplicationSort.AGE: col(Verdict.age_years),
        ApplicationSort.EXPERIENCE: col(Verdict.service_low),
        ApplicationSort.VERDICT: col(Verdict.verdict),
    }
    key = keys[query.sort]
    way = key.desc() if query.descending else key.asc()
    if query.sort in (ApplicationSort.AGE, ApplicationSort.EXPERIENCE):
        way = way.nulls_last()
    return [way, col(Application.number).asc(), col(Application.id).asc()]


def _row(found: Any, regions: dict[str, Trilingual]) -> ApplicationRow:
    judgement = Judgement.from_dict(found.details)
    by_age = judgement.criteria.get(Criterion.AGE)
    return ApplicationRow(
        id=found.id,
        number=found.number,
        full_name=full_name(found.surname, found.given_name, found.patronymic),
        sort_key=found.sort_key,
        search_key=found.search_key,
        iin=iins.mask(found.iin),
        sex=found.sex,
        region_code=found.region_code,
        region=regions.get(found.region_code or ""),
        direction=found.direction,
        applied_on=found.applied_on,
        has_sanction=found.has_sanction,
        age=by_age.params.get("age") if by_age else None,
        low=judgement.low,
        verdict=judgement.verdict,
        statuses={criterion: result.status for criterion, result in judgement.criteria.items()},
        reasons=tuple((criterion, judgement.criteria[criterion]) for criterion in judgement.exceptions()),
    )
