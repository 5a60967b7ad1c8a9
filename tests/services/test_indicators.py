"""Work indicators of officials, entered by form."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound
from evalapp.domain.indicator import IndicatorFields, IndicatorKind
from evalapp.services.indicators import IndicatorService, indicators_of
from tests.services.campaign_builder import add_officials

SHARE = IndicatorFields(
    kind=IndicatorKind.APPEALS_ON_TIME,
    value=97.25,
    period_from=date(2025, 1, 1),
    period_to=date(2025, 12, 31),
    source="е-Өтініш",
    sample=412,
)


def clock() -> datetime:
    return datetime(2026, 3, 12, 9, tzinfo=UTC)


@pytest.fixture
def service(db, officer):
    return IndicatorService(db, officer, clock=clock)


@pytest.fixture
def person(db):
    return add_officials(db, 2)[0]


def test_what_was_entered_comes_back_latest_period_first(service, person):
    service.add(person, SHARE)
    service.add(person, replace(SHARE, period_from=date(2026, 1, 1), period_to=date(2026, 2, 28), value=100))
    service.add(person, replace(SHARE, period_from=date(2024, 1, 1), period_to=date(2024, 12, 31), value=0))
    lines = service.of_person(person)
    assert [(line.value, line.period_to.year) for line in lines] == [(100, 2026), (97.25, 2025), (0, 2024)]
    assert (lines[1].kind, lines[1].unit, lines[1].source, lines[1].sample) == (
        IndicatorKind.APPEALS_ON_TIME,
        "%",
        "е-Өтініш",
        412,
    )


def test_the_same_indicator_of_the_same_period_is_entered_once(service, person):
    service.add(person, SHARE)
    with pytest.raises(Invalid) as caught:
        service.add(person, replace(SHARE, value=50))
    assert caught.value.fields == {"period_from": "indicator_known"}
    result = replace(SHARE, kind=IndicatorKind.POST_RESULT, title="Жолдар", sample=None)
    service.add(person, result)
    service.add(person, replace(result, title="Мектептер"))
    with pytest.raises(Invalid):
        service.add(person, replace(result, title="жолдар"))


def test_an_indicator_is_changed_and_removed(service, person):
    number = service.add(person, SHARE)
    line = service.of_person(person)[0]
    service.save(number, replace(SHARE, value=91), version=line.version)
    assert service.of_person(person)[0].value == 91
    with pytest.raises(Conflict):
        service.save(number, SHARE, version=line.version)
    service.remove(number)
    assert service.of_person(person) == ()
    with pytest.raises(NotFound):
        service.remove(number)


def test_many_persons_are_read_at_once(service, db):
    first, second = add_officials(db, 2)
    service.add(second, SHARE)
    with db.reading() as session:
        assert list(indicators_of(session, [first, second])) == [second]


def test_the_future_is_refused_and_nobody_unknown_gets_one(service, person):
    with pytest.raises(Invalid) as caught:
        service.add(person, replace(SHARE, period_to=date(2026, 3, 31)))
    assert caught.value.fields == {"period_to": "in_future"}
    with pytest.raises(NotFound):
        service.add(999_999, SHARE)


def test_viewers_read_only(db, viewer, auditor, person):
    service = IndicatorService(db, viewer, clock=clock)
    assert service.of_person(person) == ()
    with pytest.raises(Forbidden):
        service.add(person, SHARE)
    with pytest.raises(Forbidden):
        IndicatorService(db, auditor).of_person(person)
