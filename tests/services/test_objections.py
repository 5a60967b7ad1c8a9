"""Objections against released results, and the day on which a person was shown his result."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlmodel import select

from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.objection import (
    AnswerFields,
    ObjectionEffect,
    ObjectionFields,
    ObjectionOutcome,
    ObjectionState,
)
from evalapp.entities.assessment import Release, Result
from evalapp.entities.calibration import CalendarDay
from evalapp.services.campaigns import CampaignService
from evalapp.services.objection_subjects import AgainstResult
from evalapp.services.objections import ObjectionService
from evalapp.services.result_notices import ResultNoticeService
from evalapp.storage.verification import verify
from tests.services.campaign_builder import build_campaign

RELEASED = datetime(2026, 3, 16, 9, tzinfo=UTC)
TODAY = datetime(2026, 4, 1, 9, tzinfo=UTC)
OBJECTION = ObjectionFields("Прошу ещё раз проверить балл по блоку.", date(2026, 3, 20), 1)
ANSWER = AnswerFields(ObjectionOutcome.REJECTED, "Расчёт проверен.", date(2026, 3, 27), "Комиссия, 4")


def today() -> datetime:
    return TODAY


@pytest.fixture
def campaign(db, officer):
    built = build_campaign(db)
    CampaignService(db, officer, clock=lambda: RELEASED).release(built.id)
    return built


@pytest.fixture
def service(db, officer):
    return ObjectionService(db, officer, clock=today)


@pytest.fixture
def notices(db, officer):
    return ResultNoticeService(db, officer, clock=today)


def second_release(db, campaign_id: int) -> None:
    """The same results once more as version 2."""
    with db.transaction() as session:
        first = session.exec(select(Release).where(Release.campaign_id == campaign_id)).one()
        second = Release(campaign_id=campaign_id, number=2, at=TODAY, account="admin", content_hash="x")
        session.add(second)
        session.flush()
        for result in session.exec(select(Result).where(Result.release_id == first.id)).all():
            session.add(
                Result(
                    release_id=second.id or 0,
                    assessee_id=result.assessee_id,
                    total=result.total,
                    facts=result.facts,
                    details=result.details,
                )
            )


def test_a_received_objection_is_due_after_nauryz(service, campaign):
    number = service.receive(AgainstResult(campaign.id, campaign.assessees[0]), OBJECTION)
    (row,) = service.rows(campaign.id)
    assert (row.id, row.target.release_number, row.target.person_id) == (number, 1, campaign.persons[0])
    assert row.full_name.startswith("Примерова")
    assert row.due_on == date(2026, 3, 30)
    assert (row.state, row.days_over) == (ObjectionState.OVERDUE, 2)
    assert service.due(date(2026, 3, 20)).due_on == row.due_on
    assert service.due(date(2029, 3, 20)).unfilled == (2029,)


def test_the_last_day_stays_when_the_calendar_changes_later(service, campaign, db):
    service.receive(AgainstResult(campaign.id, campaign.assessees[0]), OBJECTION)
    with db.transaction() as session:
        session.add(CalendarDay(day=date(2026, 3, 27), is_working=False, name_ru="Выходной"))
    assert service.rows(campaign.id)[0].due_on == date(2026, 3, 30)
    assert service.due(date(2026, 3, 20)).due_on == date(2026, 3, 31)


def test_an_answer_in_time_and_a_late_one(service, campaign):
    first = service.receive(AgainstResult(campaign.id, campaign.assessees[0]), OBJECTION)
    second = service.receive(AgainstResult(campaign.id, campaign.assessees[1]), OBJECTION)
    service.answer(first, ANSWER, version=1)
    service.answer(second, replace(ANSWER, answered_on=date(2026, 3, 31)), version=1)
    rows = {row.id: row for row in service.rows(campaign.id)}
    assert (rows[first].state, rows[first].days_over) == (ObjectionState.ANSWERED, 0)
    assert (rows[second].state, rows[second].days_over) == (ObjectionState.ANSWERED, 1)
    assert rows[first].answered_by == "Комиссия, 4"
    assert service.every(only_waiting=True) == []
    with pytest.raises(Conflict):
        service.answer(first, ANSWER, version=1)


def test_those_that_wait_come_first(service, campaign):
    late = replace(OBJECTION, received_on=date(2026, 3, 30))
    ids = [
        service.receive(AgainstResult(campaign.id, assessee), fields)
        for assessee, fields in zip(campaign.assessees, (late, OBJECTION, OBJECTION), strict=False)
    ]
    service.answer(ids[1], ANSWER, version=1)
    assert [row.id for row in service.rows(campaign.id)] == [ids[2], ids[0], ids[1]]
    assert [row.id for row in service.of_person(campaign.persons[0])] == [ids[0]]


def test_the_effect_is_none_a_later_version_or_words(service, campaign, db):
    number = service.receive(AgainstResult(campaign.id, campaign.assessees[0]), OBJECTION)
    upheld = replace(ANSWER, outcome=ObjectionOutcome.UPHELD)
    followed = replace(upheld, effect_kind=ObjectionEffect.NEW_VERSION, release_number=2)
    for fields, fault in (
        (followed, "release_unknown"),
        (replace(followed, release_number=1), "release_not_later"),
    ):
        with pytest.raises(Invalid) as caught:
            service.answer(number, fields, version=1)
        assert caught.value.fields == {"release_number": fault}
    second_release(db, campaign.id)
    service.answer(number, followed, version=1)
    (row,) = service.rows(campaign.id)
    assert (row.effect_kind, row.effect_release_number) == (ObjectionEffect.NEW_VERSION, 2)
    words = replace(upheld, effect_kind=ObjectionEffect.OTHER, effect="Разъяснено на приёме")
    service.answer(number, words, version=2)
    (row,) = service.rows(campaign.id)
    assert (row.effect_kind, row.effect, row.effect_release_number) == (
        ObjectionEffect.OTHER,
        "Разъяснено на приёме",
        None,
    )


def test_withdrawing_and_reopening(service, campaign):
    number = service.receive(AgainstResult(campaign.id, campaign.assessees[0]), OBJECTION)
    service.withdraw(number, date(2026, 3, 26), "По заявлению", version=1)
    (row,) = service.rows(campaign.id)
    assert (row.state, row.answer) == (ObjectionState.WITHDRAWN, "По заявлению")
    with pytest.raises(Refused, match="objection_answered"):
        service.withdraw(number, date(2026, 3, 26), version=row.version)
    service.reopen(number)
    assert service.rows(campaign.id)[0].outcome is None


def test_a_correction_moves_the_last_day_with_the_day_of_receipt(service, campaign):
    number = service.receive(AgainstResult(campaign.id, campaign.assessees[0]), OBJECTION)
    service.correct(number, replace(OBJECTION, received_on=date(2026, 3, 27)), version=1)
    (row,) = service.rows(campaign.id)
    assert row.due_on == date(2026, 4, 1)
    assert row.state is ObjectionState.OPEN
    service.answer(number, replace(ANSWER, answered_on=date(2026, 3, 30)), version=row.version)
    with pytest.raises(Refused, match="objection_answered"):
        service.correct(number, OBJECTION, version=row.version + 1)
    with pytest.raises(Refused, match="objection_answered"):
        service.remove(number, version=row.version + 1)


def test_only_released_versions_with_a_result_are_objected_against(db, officer, service, campaign):
    with pytest.raises(NotFound):
        service.receive(AgainstResult(campaign.id, 999_999), OBJECTION)
    with pytest.raises(Invalid) as caught:
        service.receive(
            AgainstResult(campaign.id, campaign.assessees[0]), replace(OBJECTION, release_number=7)
        )
    assert caught.value.fields == {"release_number": "release_unknown"}
    with pytest.raises(Invalid) as caught:
        service.receive(
            AgainstResult(campaign.id, campaign.assessees[0]),
            replace(OBJECTION, received_on=date(2026, 3, 15)),
        )
    assert caught.value.fields == {"received_on": "before_release"}


def test_before_a_release_there_is_nothing_to_object_against(db, service, notices):
    built = build_campaign(db, name="Ашық")
    with pytest.raises(Refused, match="not_released"):
        service.receive(AgainstResult(built.id, built.assessees[0]), OBJECTION)
    assert notices.rows(built.id) == []
    with pytest.raises(Refused, match="not_released"):
        notices.record(built.id, built.assessees, date(2026, 3, 20))


def test_showing_results_singly_and_in_bulk(notices, campaign):
    notices.record(campaign.id, campaign.assessees[:1], date(2026, 3, 17))
    notices.record(campaign.id, campaign.assessees[:3], date(2026, 3, 18), " лично ")
    rows = {row.assessee_id: row for row in notices.rows(campaign.id)}
    assert [rows[number].shown_on for number in campaign.assessees] == [
        date(2026, 3, 18),
        date(2026, 3, 18),
        date(2026, 3, 18),
        None,
    ]
    assert rows[campaign.assessees[0]].note == "лично"
    notices.remove(campaign.id, campaign.assessees[:2])
    assert [row.shown_on for row in notices.rows(campaign.id)].count(None) == 3


def test_a_day_of_showing_lies_between_release_and_today(notices, campaign):
    for day, fault in (
        (None, "required"),
        (date(2026, 3, 15), "before_release"),
        (date(2026, 4, 2), "in_future"),
    ):
        with pytest.raises(Invalid) as caught:
            notices.record(campaign.id, campaign.assessees, day)
        assert caught.value.fields == {"shown_on": fault}
    with pytest.raises(NotFound):
        notices.record(campaign.id, [*campaign.assessees, 999_999], date(2026, 3, 18))


def test_a_new_version_is_to_be_shown_again(notices, campaign, db):
    notices.record(campaign.id, campaign.assessees[:1], date(2026, 3, 17))
    second_release(db, campaign.id)
    row = next(row for row in notices.rows(campaign.id) if row.assessee_id == campaign.assessees[0])
    assert (row.release_number, row.shown_on, row.earlier) == (2, None, (1, date(2026, 3, 17)))


def test_an_objection_before_the_result_was_shown_is_possible_and_noted(service, notices, campaign):
    for assessee in campaign.assessees[:3]:
        service.receive(AgainstResult(campaign.id, assessee), OBJECTION)
    notices.record(campaign.id, campaign.assessees[:1], date(2026, 3, 20))
    notices.record(campaign.id, campaign.assessees[1:2], date(2026, 3, 27))
    rows = {row.target.assessee_id: row for row in service.rows(campaign.id)}
    assert [rows[number].before_shown for number in campaign.assessees[:3]] == [False, True, True]


def test_viewers_read_and_everything_stays_verifiable(db, viewer, auditor, service, notices, campaign):
    number = service.receive(AgainstResult(campaign.id, campaign.assessees[0]), OBJECTION)
    notices.record(campaign.id, campaign.assessees, date(2026, 3, 20))
    service.answer(number, ANSWER, version=1)
    reading = ObjectionService(db, viewer, clock=today)
    assert [row.id for row in reading.rows(campaign.id)] == [number]
    with pytest.raises(Forbidden):
        reading.receive(AgainstResult(campaign.id, campaign.assessees[0]), OBJECTION)
    with pytest.raises(Forbidden):
        ResultNoticeService(db, viewer).record(campaign.id, campaign.assessees, date(2026, 3, 20))
    with pytest.raises(Forbidden):
        ObjectionService(db, auditor).rows(campaign.id)
    assert verify(db).is_sound
