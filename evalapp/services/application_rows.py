"""Applications as a list: what is asked of it, and the lines it answers with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, func, or_, select
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.eligibility import CriterionResult, Status, VerdictKind
from evalapp.domain.language import Trilingual
from evalapp.domain.names import full_name
from evalapp.domain.reference import Sex
from evalapp.domain.rule_set import Criterion
from evalapp.domain.service_length import Length
from evalapp.entities.reserve import Application, IntakeDirection, Verdict, VerdictDetail
from evalapp.entities.selection import Admission
from evalapp.services.admissions import conditions
from evalapp.services.application_query import ApplicationQuery, criterion_column, found_by, order_of
from evalapp.services.official_rows import region_names
from evalapp.storage.batches import batches


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """One line of the list. ``iin`` is masked; ``search_key`` is folded, for filtering what is loaded.

    ``age``: full years on the reference date; None where unknown. ``low``: the low figure of experience.
    ``direction``: the intake's direction, or what the list wrote where it is not one of them.
    ``decisions``: of people, those in force. ``reasons``: the criteria that are not met, then the unknown
    ones, with their results.
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
    direction: Trilingual | None
    is_direction_known: bool
    applied_on: date | None
    has_sanction: bool | None
    age: int | None
    low: Length | None
    verdict: VerdictKind
    statuses: dict[Criterion, Status]
    decisions: Mapping[AdmissionStep, AdmissionKind]
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
    found = found_by(session, query)
    ordered = found.order_by(*order_of(query))
    if query.limit is not None:
        ordered = ordered.offset(query.offset).limit(query.limit)
    ids = list(session.execute(ordered).scalars())
    is_all = not query.offset and (query.limit is None or len(ids) < query.limit)
    count = len(ids) if is_all else query.counted or session.execute(_count(found)).scalar_one()
    return ApplicationPage(_rows(session, ids), count)


def ids_of(session: Session, query: ApplicationQuery) -> list[int]:
    """Ids of the applications that fit ``query``, in the order of the list; its limit is passed over."""
    return list(session.execute(found_by(session, query).order_by(*order_of(query))).scalars())


def _count(found: Select[Any]) -> Select[int]:
    return select(func.count()).select_from(found.subquery())


def _rows(session: Session, ids: Sequence[int]) -> tuple[ApplicationRow, ...]:
    """The lines of these records, in their order."""
    regions = region_names(session)
    records: dict[int, Any] = {}
    decisions: dict[int, dict[AdmissionStep, AdmissionKind]] = {}
    for some in batches(ids):
        wanted = (
            select(*_COLUMNS)
            .join(Verdict, col(Verdict.application_id) == col(Application.id))
            .join(VerdictDetail, col(VerdictDetail.application_id) == col(Application.id))
            .join(IntakeDirection, col(IntakeDirection.id) == col(Application.direction_id), isouter=True)
            .where(col(Application.id).in_(some))
        )
        records |= {found.id: found for found in session.execute(wanted)}
        for number, step, kind in session.execute(_decided(some)):
            decisions.setdefault(number, {})[step] = kind
    return tuple(_row(records[number], regions, decisions.get(number, {})) for number in ids)


def _decided(ids: Sequence[int]) -> Select[int, AdmissionStep, AdmissionKind]:
    in_force = or_(*(and_(*conditions(step)) for step in AdmissionStep))
    return select(col(Admission.application_id), col(Admission.step), col(Admission.kind)).where(
        col(Admission.application_id).in_(ids), in_force
    )


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
    col(Application.direction_id),
    col(IntakeDirection.name_kk),
    col(IntakeDirection.name_ru),
    col(IntakeDirection.name_en),
    col(Application.applied_on),
    col(Application.has_sanction),
    col(Verdict.verdict),
    col(Verdict.age_years),
    *(criterion_column(criterion) for criterion in Criterion),
    col(VerdictDetail.details),
)


_CRITERIA = tuple((criterion, criterion.value) for criterion in Criterion)
_STATUSES = {status.value: status for status in Status}


def _row(
    found: Any, regions: dict[str, Trilingual], decisions: Mapping[AdmissionStep, AdmissionKind]
) -> ApplicationRow:
    stored = found._mapping
    statuses = {criterion: _STATUSES[status] for criterion, name in _CRITERIA if (status := stored[name])}
    low = found.details["service"]["low"]
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
        direction=_direction(found),
        is_direction_known=found.direction_id is not None,
        applied_on=found.applied_on,
        has_sanction=found.has_sanction,
        age=found.age_years,
        low=Length(*low) if low else None,
        verdict=VerdictKind(found.verdict),
        statuses=statuses,
        decisions=decisions,
        reasons=_reasons(statuses, found.details["criteria"]),
    )


def _reasons(
    statuses: Mapping[Criterion, Status], details: Mapping[str, Mapping[str, Any]]
) -> tuple[tuple[Criterion, CriterionResult], ...]:
    """The criteria that are not met, then those that are unknown, with their results.

    Only these are made of what is stored: most rows of a page have none.
    """
    found: list[tuple[Criterion, CriterionResult]] = []
    for wanted in (Status.NOT_MET, Status.UNKNOWN):
        for criterion, status in statuses.items():
            if status is wanted:
                stored = details[criterion.value]
                found.append((criterion, CriterionResult(status, stored["code"], stored["params"])))
    return tuple(found)


def _direction(found: Any) -> Trilingual | None:
    if found.direction_id is not None:
        return Trilingual(found.name_kk, found.name_ru, found.name_en)
    return Trilingual(found.direction, found.direction) if found.direction else None
