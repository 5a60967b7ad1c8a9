"""The calendar of working days as officers keep it."""

from datetime import UTC, date, datetime

import pytest

from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound
from evalapp.domain.language import Trilingual
from evalapp.services.working_days import CalendarDayFields, CalendarService, objection_term, work_calendar

NAME = Trilingual("Ауыстырылған демалыс", "Перенесённый выходной", "Moved day off")


@pytest.fixture
def calendar(db, officer):
    return CalendarService(db, officer, clock=lambda: datetime(2026, 3, 12, 9, tzinfo=UTC))


def day_off(day: date, **changed) -> CalendarDayFields:
    return CalendarDayFields(day=day, is_working=False, name=NAME, source="Приказ", **changed)


def test_the_shipped_holidays_are_there_in_their_order(calendar):
    year = calendar.year(2026)
    assert [row.day for row in year.days][:2] == [date(2026, 1, 1), date(2026, 1, 2)]
    assert year.years == (2026, 2027)
    assert year.unfilled == ()


def test_an_added_day_counts_and_goes_with_its_removal(calendar, db):
    number = calendar.add(day_off(date(2026, 4, 8)))
    with db.reading() as session:
        assert work_calendar(session).after(date(2026, 4, 7), 1) == date(2026, 4, 9)
    calendar.remove(number)
    with db.reading() as session:
        assert work_calendar(session).after(date(2026, 4, 7), 1) == date(2026, 4, 8)
    with pytest.raises(NotFound):
        calendar.remove(number)


def test_a_moved_day_off_is_two_days(calendar, db):
    calendar.move_day_off(day_off(date(2026, 6, 13)), date(2026, 6, 15))
    with db.reading() as session:
        days = work_calendar(session)
    assert days.is_working(date(2026, 6, 13))
    assert not days.is_working(date(2026, 6, 15))
    assert days.after(date(2026, 6, 11), 3) == date(2026, 6, 16)


def test_a_move_is_refused_as_a_whole(calendar):
    before = calendar.year(2026).days
    for worked, off, fault in (
        (date(2026, 6, 13), None, {"to": "required"}),
        (date(2026, 6, 13), date(2026, 6, 14), {"to": "to_is_weekend"}),
        (date(2026, 6, 13), date(2026, 5, 1), {"to": "day_known"}),
        (date(2026, 6, 11), date(2026, 6, 15), {"day": "day_is_working_anyway"}),
        (date(2026, 3, 21), date(2026, 6, 15), {"day": "day_known"}),
    ):
        with pytest.raises(Invalid) as caught:
            calendar.move_day_off(day_off(worked), off)
        assert caught.value.fields == fault
    assert calendar.year(2026).days == before


def test_a_day_is_changed_once(calendar):
    row = calendar.year(2026).days[0]
    changed = CalendarDayFields(row.day, is_working=False, name=row.name, source="  Закон   о праздниках ")
    calendar.save(row.id, changed, version=row.version)
    assert calendar.year(2026).days[0].source == "Закон о праздниках"
    with pytest.raises(Conflict):
        calendar.save(row.id, changed, version=row.version)
    with pytest.raises(Invalid) as caught:
        calendar.save(row.id, day_off(date(2026, 1, 2)), version=row.version + 1)
    assert caught.value.fields == {"day": "day_known"}


def test_faults_are_named(calendar):
    with pytest.raises(Invalid) as caught:
        calendar.add(CalendarDayFields(None, is_working=False, name=Trilingual("", ""), source="a" * 301))
    assert caught.value.fields == {"day": "required", "name": "required", "source": "too_long"}


def test_a_year_without_entries_is_named_when_it_matters(db, officer):
    def unfilled(*moment: int) -> tuple[int, ...]:
        now = datetime(*moment, 9, tzinfo=UTC)
        return CalendarService(db, officer, clock=lambda: now).year(2027).unfilled

    assert unfilled(2027, 11, 30) == ()
    assert unfilled(2027, 12, 1) == (2028,)
    assert unfilled(2028, 2, 1) == (2028,)


def test_viewers_read_only(db, viewer, auditor):
    assert CalendarService(db, viewer).year(2026).days
    with pytest.raises(Forbidden):
        CalendarService(db, viewer).add(day_off(date(2026, 4, 8)))
    with pytest.raises(Forbidden):
        CalendarService(db, auditor).year(2026)


def test_the_shipped_term_is_three_working_days():
    term = objection_term(date(2026, 3, 12))
    assert term.working_days == 3
    assert term.source.kk
    assert term.source.ru
    assert term.source.en
