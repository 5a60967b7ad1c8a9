"""The personal card: who somebody is, where he served, what released campaigns say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.language import Trilingual
from evalapp.domain.names import full_name
from evalapp.domain.official import OfficialFields
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import (
    DatePrecision,
    EducationLevel,
    LanguageLevel,
    OrganizationKind,
    PositionCategory,
)
from evalapp.domain.tenure import (
    ShortTenure,
    Stint,
    TenureRules,
    TimeInPost,
    days_by_kind,
    moves_within,
    short_mark,
    time_in_post,
)
from evalapp.entities.register import (
    Appointment,
    Award,
    Education,
    Organization,
    Person,
    PersonLanguage,
    Position,
    Sanction,
)
from evalapp.services.decision_rows import DecisionRow, decided_rows
from evalapp.services.indicators import IndicatorLine, indicators_of
from evalapp.services.objection_rows import ResultObjection, result_objections
from evalapp.services.official_results import CampaignResult, results_of
from evalapp.services.official_rows import body_name, post_title, region_names
from evalapp.services.trilingual import trilingual


@dataclass(frozen=True, slots=True)
class AppointmentLine:
    """One appointment of the timeline. ``length`` up to today; ``mark`` where it is or was short."""

    appointment_id: int
    version: int
    position_id: int
    post: Trilingual
    category: PositionCategory
    organization_id: int
    body: Trilingual
    organization: Trilingual
    kind: OrganizationKind
    since: PartialDate | None
    until: PartialDate | None
    is_current: bool
    length: TimeInPost | None
    mark: ShortTenure | None
    order_number: str | None
    portfolio: str | None
    acting: bool
    end_reason: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class EducationLine:
    """One course of education."""

    level: EducationLevel | None
    institution: str
    speciality: str
    graduation_year: int | None


@dataclass(frozen=True, slots=True)
class DatedNote:
    """An award or a sanction with its day; ``ended_on``: the day a sanction was lifted."""

    text: str
    on: date | None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class TenureSums:
    """Where the years were spent: ``days`` by kind of body, ``moves`` begun within ``window_years``,
    ``short``: earlier and present tenures with a mark of the shortest class."""

    days: Mapping[OrganizationKind, int]
    moves: int
    window_years: int
    appointments: int
    very_short: int


@dataclass(frozen=True, slots=True)
class OfficialCard:
    """Everything the personal card shows, as of ``as_of``.

    Appointments, results, indicators and decisions: newest first; ``decisions`` of commissions, in force or
    undone, only for those who may see a commission's work.
    """

    person_id: int
    version: int
    as_of: date
    fields: OfficialFields
    full_name: str
    iin_masked: str
    age: int | None
    photo: bytes | None
    current: AppointmentLine | None
    appointments: tuple[AppointmentLine, ...]
    tenure: TenureSums
    education: tuple[EducationLine, ...]
    languages: tuple[tuple[str, LanguageLevel], ...]
    awards: tuple[DatedNote, ...]
    sanctions: tuple[DatedNote, ...]
    results: tuple[CampaignResult, ...]
    indicators: tuple[IndicatorLine, ...] = ()
    objections: tuple[ResultObjection, ...] = ()
    decisions: tuple[DecisionRow, ...] = ()


def card_of(
    session: Session, person: Person, *, today: date, rules: TenureRules, with_decisions: bool = False
) -> OfficialCard:
    """The card of ``person`` as of ``today``."""
    number = person.id or 0
    lines = _appointment_lines(session, number, today, rules)
    current = next((line for line in lines if line.is_current and not line.acting), None)
    return OfficialCard(
        person_id=number,
        version=person.version,
        as_of=today,
        fields=_fields(person),
        full_name=full_name(person.surname, person.given_name, person.patronymic),
        iin_masked=iins.mask(person.iin),
        age=_age(person.birth_date, today),
        photo=person.photo,
        current=current or next((line for line in lines if line.is_current), None),
        appointments=lines,
        tenure=_tenure_sums(lines, today, rules),
        education=_education(session, number),
        languages=tuple((known.language, known.level) for known in _all(session, PersonLanguage, number)),
        awards=tuple(DatedNote(award.title, award.awarded_on) for award in _all(session, Award, number)),
        sanctions=tuple(
            DatedNote(sanction.ground, sanction.imposed_on, sanction.lifted_on)
            for sanction in _all(session, Sanction, number)
        ),
        results=results_of(session, number),
        indicators=indicators_of(session, [number]).get(number, ()),
        objections=tuple(result_objections(session, today, person_id=number)),
        decisions=decided_rows(session, today, person_id=number) if with_decisions else (),
    )


def _fields(person: Person) -> OfficialFields:
    return OfficialFields(
        surname=person.surname,
        given_name=person.given_name,
        patronymic=person.patronymic,
        iin=person.iin,
        birth_date=person.birth_date,
        sex=person.sex,
        citizenship=person.citizenship,
        full_name_kk=person.full_name_kk,
        full_name_ru=person.full_name_ru,
        service_years_text=person.service_years_text,
        legal_ground=person.legal_ground,
        note=person.note,
    )


def _appointment_lines(
    session: Session, person_id: int, today: date, rules: TenureRules
) -> tuple[AppointmentLine, ...]:
    found = session.execute(
        select(Appointment, Position, Organization)
        .join(Position, col(Position.id) == col(Appointment.position_id))
        .join(Organization, col(Organization.id) == col(Appointment.organization_id))
        .where(col(Appointment.person_id) == person_id)
        .order_by(col(Appointment.from_date).desc().nulls_last(), col(Appointment.id).desc())
    )
    regions = region_names(session)
    return tuple(
        _line(appointment, position, body, regions, today, rules) for appointment, position, body in found
    )


def _line(
    appointment: Appointment,
    position: Position,
    body: Organization,
    regions: dict[str, Trilingual],
    today: date,
    rules: TenureRules,
) -> AppointmentLine:
    stint = Stint(body.kind, appointment.from_date, appointment.to_date)
    begun = appointment.from_date is None or appointment.from_date <= today
    return AppointmentLine(
        appointment_id=appointment.id or 0,
        version=appointment.version,
        position_id=appointment.position_id,
        post=post_title(position),
        category=position.category,
        organization_id=appointment.organization_id,
        body=body_name(body, regions),
        organization=trilingual(body),
        kind=body.kind,
        since=_partial(appointment.from_date, appointment.from_precision),
        until=_partial(appointment.to_date, appointment.to_precision),
        is_current=begun and (appointment.to_date is None or appointment.to_date >= today),
        length=time_in_post(stint, today),
        mark=short_mark(stint, today, rules),
        order_number=appointment.order_number,
        portfolio=appointment.portfolio,
        acting=appointment.acting,
        end_reason=appointment.end_reason,
        note=appointment.note,
    )


def _partial(day: date | None, precision: DatePrecision | None) -> PartialDate | None:
    return None if day is None else PartialDate(day, precision or DatePrecision.DAY)


def _tenure_sums(lines: Sequence[AppointmentLine], today: date, rules: TenureRules) -> TenureSums:
    stints = [
        Stint(line.kind, line.since.start if line.since else None, line.until.start if line.until else None)
        for line in lines
    ]
    return TenureSums(
        days=days_by_kind(stints, today),
        moves=moves_within(stints, today, rules.moves_window_years),
        window_years=rules.moves_window_years,
        appointments=len(lines),
        very_short=sum(1 for line in lines if line.mark is ShortTenure.VERY_SHORT),
    )


def _education(session: Session, person_id: int) -> tuple[EducationLine, ...]:
    return tuple(
        EducationLine(course.level, course.institution, course.speciality, course.graduation_year)
        for course in _all(session, Education, person_id)
    )


def _all(session: Session, kind: Any, person_id: int) -> Sequence[Any]:
    wanted = select(kind).where(kind.person_id == person_id).order_by(kind.id)
    return session.execute(wanted).scalars().all()


def _age(born_on: date | None, today: date) -> int | None:
    """Full years; somebody born on 29 February has the birthday on 1 March in common years."""
    if born_on is None:
        return None
    return today.year - born_on.year - ((today.month, today.day) < (born_on.month, born_on.day))
