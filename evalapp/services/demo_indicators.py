"""Work indicators of the demonstration's officials: shares with their samples, some results of posts."""

from datetime import date
from random import Random

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.indicator import IndicatorFields, IndicatorKind
from evalapp.domain.reference import OrganizationKind
from evalapp.entities.register import Appointment, IndicatorRecord, Organization
from evalapp.services.demo_names import happens
from evalapp.services.indicators import record_of
from evalapp.storage.audit import bulk_insert

_PERIODS = (
    (date(2024, 1, 1), date(2024, 12, 31)),
    (date(2025, 1, 1), date(2025, 12, 31)),
    (date(2026, 1, 1), date(2026, 6, 30)),
)
_COVERED = 0.8
_SHARES = {
    IndicatorKind.ORDERS_ON_TIME: (94.0, 4.0, (60, 240), "Учебная система контроля поручений"),
    IndicatorKind.ORDERS_ACCEPTED: (88.0, 6.0, (60, 240), "Учебная система контроля поручений"),
    IndicatorKind.APPEALS_ON_TIME: (97.0, 2.5, (80, 900), "Оқу жүйесі: азаматтардың өтініштері"),
    IndicatorKind.SATISFACTION: (72.0, 9.0, (120, 800), "Учебный опрос граждан"),
}
_RESULTS = (
    ("Учебный пример: ввод жилья", "тыс. м²", 100.0, 12.0, 110.0),
    ("Учебный пример: охват услугами в электронном виде", "%", 92.0, 4.0, 90.0),
    ("Оқу мысалы: жөнделген жолдар", "км", 240.0, 30.0, 250.0),
)
"""What was measured, unit, mean, spread, plan."""


def add_indicators(session: Session, random: Random) -> None:
    """Indicators of most officials in a post, over the periods in which they served.

    Citizens are asked about akimats only.
    """
    records: list[IndicatorRecord] = []
    for appointment, kind in session.execute(
        select(Appointment, col(Organization.kind))
        .join(Organization, col(Organization.id) == col(Appointment.organization_id))
        .where(col(Appointment.to_date).is_(None))
        .order_by(col(Appointment.id))
    ):
        if not happens(random, _COVERED):
            continue
        for first, last in _PERIODS:
            if appointment.from_date is None or appointment.from_date <= first:
                records += _of_period(random, appointment, kind, first, last)
    bulk_insert(session, records)


def _of_period(
    random: Random, appointment: Appointment, body: OrganizationKind, first: date, last: date
) -> list[IndicatorRecord]:
    made = []
    for kind, (mean, spread, sample, source) in _SHARES.items():
        if kind is IndicatorKind.SATISFACTION and body is not OrganizationKind.AKIMAT:
            continue
        fields = IndicatorFields(
            kind=kind,
            value=round(min(100.0, max(0.0, random.gauss(mean, spread))), 1),
            period_from=first,
            period_to=last,
            source=source,
            sample=random.randint(*sample),
            organization_id=appointment.organization_id,
        )
        made.append(record_of(appointment.person_id, fields))
    if last.month == 12 and happens(random, 0.3):  # noqa: PLR2004 - whole years only
        made.append(_result(random, appointment, first, last))
    return made


def _result(random: Random, appointment: Appointment, first: date, last: date) -> IndicatorRecord:
    title, unit, mean, spread, plan = random.choice(_RESULTS)
    fields = IndicatorFields(
        kind=IndicatorKind.POST_RESULT,
        title=title,
        value=round(random.gauss(mean, spread), 1),
        unit=unit,
        target=plan,
        period_from=first,
        period_to=last,
        source="Учебный годовой отчёт",
        organization_id=appointment.organization_id,
    )
    return record_of(appointment.person_id, fields)
