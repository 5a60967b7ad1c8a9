"""The calendar of working days: holidays, moved days off, weekend days that are worked."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, NotFound
from evalapp.domain.language import Trilingual
from evalapp.domain.names import tidy_text
from evalapp.domain.objection import ObjectionTerm, term_at
from evalapp.domain.working_days import WorkCalendar, is_weekend
from evalapp.entities.calibration import CalendarDay
from evalapp.paths import SEED
from evalapp.services.trilingual import trilingual
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_LONGEST_NAME, _LONGEST_SOURCE = 160, 300
_EARLIEST, _LATEST = 1990, 2100
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class CalendarDayFields:
    """A day that differs from the ordinary week, as entered; ``source``: the act that says so."""

    day: date | None
    is_working: bool
    name: Trilingual
    source: str = ""

    def checked(self) -> "CalendarDayFields":
        """The fields tidied.

        :raises Invalid: ``required``, ``too_long``, ``year_out_of_range``, ``day_is_working_anyway`` for a
            weekday that is said to be worked.
        """
        tidy = replace(
            self,
            name=Trilingual(tidy_text(self.name.kk), tidy_text(self.name.ru), tidy_text(self.name.en)),
            source=tidy_text(self.source),
        )
        faults = {}
        if tidy.day is None:
            faults["day"] = "required"
        elif not _EARLIEST <= tidy.day.year <= _LATEST:
            faults["day"] = "year_out_of_range"
        elif tidy.is_working and not is_weekend(tidy.day):
            faults["day"] = "day_is_working_anyway"
        if not (tidy.name.kk or tidy.name.ru):
            faults["name"] = "required"
        elif max(map(len, (tidy.name.kk, tidy.name.ru, tidy.name.en))) > _LONGEST_NAME:
            faults["name"] = "too_long"
        if len(tidy.source) > _LONGEST_SOURCE:
            faults["source"] = "too_long"
        if faults:
            raise Invalid(faults)
        return tidy


@dataclass(frozen=True, slots=True)
class CalendarDayRow:
    """One day of the calendar."""

    id: int
    version: int
    day: date
    is_working: bool
    name: Trilingual
    source: str


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """The days of one year in their order; ``years``: those of which the calendar says something.

    ``unfilled``: of the present year and, in December, the next one, those of which it says nothing:
    terms that reach into them count only weekends.
    """

    year: int
    days: tuple[CalendarDayRow, ...]
    years: tuple[int, ...]
    unfilled: tuple[int, ...]


class CalendarService:
    """Use cases of the calendar for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def year(self, year: int) -> CalendarYear:
        """The days of ``year`` that differ from the ordinary week."""
        self._actor.require(Action.SEE_DIRECTORY)
        today = self._clock().astimezone().date()
        with self._db.reading() as session:
            found = session.execute(
                select(CalendarDay)
                .where(col(CalendarDay.day).between(date(year, 1, 1), date(year, _DECEMBER, 31)))
                .order_by(col(CalendarDay.day))
            ).scalars()
            days = tuple(_row(day) for day in found)
            calendar = work_calendar(session)
        return CalendarYear(
            year=year,
            days=days,
            years=tuple(sorted({day.year for day in calendar.exceptions})),
            unfilled=unfilled_soon(calendar, today),
        )

    def add(self, fields: CalendarDayFields) -> int:
        """Enter a day; returns its id. Raises Invalid (``day``: day_known where the calendar has it)."""
        self._actor.require(Action.EDIT_DIRECTORY)
        fields = fields.checked()
        with self._db.transaction() as session:
            return _add(session, fields)

    def move_day_off(self, source: CalendarDayFields, to: date | None) -> tuple[int, int]:
        """A weekend day of ``source`` is worked and the weekday ``to`` is off instead; ids of both.

        :raises Invalid: ``day`` as of :meth:`add`; ``to``: required, to_is_weekend, day_known.
        """
        self._actor.require(Action.EDIT_DIRECTORY)
        worked = replace(source, is_working=True).checked()
        if to is None:
            raise Invalid({"to": "required"})
        if is_weekend(to):
            raise Invalid({"to": "to_is_weekend"})
        with self._db.transaction() as session:
            _require_free(session, to, field="to")
            return _add(session, worked), _add(session, replace(worked, day=to, is_working=False))

    def save(self, day_id: int, fields: CalendarDayFields, *, version: int) -> None:
        """Change a day opened at ``version``. Raises Invalid, Conflict, NotFound.

        Objections that were received before keep their last day.
        """
        self._actor.require(Action.EDIT_DIRECTORY)
        fields = fields.checked()
        with self._db.transaction() as session:
            stored = session.get(CalendarDay, day_id)
            if stored is None:
                raise NotFound
            if stored.version != version:
                raise Conflict
            if stored.day != fields.day:
                _require_free(session, fields.day)
            _write(stored, fields)

    def remove(self, day_id: int) -> None:
        """Take a day out: it follows the ordinary week again. Raises NotFound. Undone by adding it."""
        self._actor.require(Action.EDIT_DIRECTORY)
        with self._db.transaction() as session:
            stored = session.get(CalendarDay, day_id)
            if stored is None:
                raise NotFound
            session.delete(stored)


def work_calendar(session: Session) -> WorkCalendar:
    """The calendar of the workspace."""
    found = session.execute(select(col(CalendarDay.day), col(CalendarDay.is_working)))
    return WorkCalendar({row[0]: row[1] for row in found})


def unfilled_soon(calendar: WorkCalendar, today: date) -> tuple[int, ...]:
    """Of this year and, in December, the next one, those of which the calendar says nothing."""
    last = today if today.month < _DECEMBER else today.replace(year=today.year + 1, month=1, day=1)
    return calendar.unfilled_years(today, last)


def objection_term(day: date) -> ObjectionTerm:
    """The term within which an objection received on ``day`` is answered."""
    return term_at(_terms(), day)


@cache
def _terms() -> tuple[ObjectionTerm, ...]:
    stored = json.loads((SEED / "objection_terms.json").read_text("utf-8"))["terms"]
    return tuple(ObjectionTerm.from_dict(term) for term in stored)


def _add(session: Session, fields: CalendarDayFields) -> int:
    assert fields.day is not None, "checked"
    _require_free(session, fields.day)
    made = CalendarDay(day=fields.day)
    _write(made, fields)
    session.add(made)
    session.flush()
    return made.id or 0


def _require_free(session: Session, day: date | None, *, field: str = "day") -> None:
    if session.execute(select(col(CalendarDay.id)).where(col(CalendarDay.day) == day)).first() is not None:
        raise Invalid({field: "day_known"})


def _write(stored: CalendarDay, fields: CalendarDayFields) -> None:
    assert fields.day is not None, "checked"
    stored.day, stored.is_working, stored.source = fields.day, fields.is_working, fields.source
    stored.name_kk, stored.name_ru, stored.name_en = fields.name.kk, fields.name.ru, fields.name.en


def _row(day: CalendarDay) -> CalendarDayRow:
    return CalendarDayRow(
        id=day.id or 0,
        version=day.version,
        day=day.day,
        is_working=day.is_working,
        name=trilingual(day),
        source=day.source,
    )
