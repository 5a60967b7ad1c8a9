"""An objection's term, its state on a day, and what may be entered."""

from dataclasses import replace
from datetime import date

import pytest

from evalapp.domain.errors import Invalid
from evalapp.domain.language import Trilingual
from evalapp.domain.objection import (
    AnswerFields,
    ObjectionEffect,
    ObjectionFields,
    ObjectionOutcome,
    ObjectionState,
    ObjectionTerm,
    state_of,
    term_at,
)

RELEASED, TODAY = date(2026, 3, 2), date(2026, 3, 12)
RECEIVED = ObjectionFields("Прошу пересмотреть.", date(2026, 3, 10), 1)
ANSWER = AnswerFields(ObjectionOutcome.REJECTED, "Основания нет.", date(2026, 3, 11), "Комиссия")


def test_the_term_of_the_day_of_receipt_counts():
    old = ObjectionTerm(date(2000, 1, 1), 3, Trilingual("", ""))
    new = ObjectionTerm(date(2027, 1, 1), 5, Trilingual("", ""))
    assert term_at([new, old], date(2026, 12, 31)) is old
    assert term_at([new, old], date(2027, 1, 1)) is new
    assert term_at([new], date(2020, 1, 1)) is new


def test_overdue_begins_on_the_day_after_the_last():
    assert state_of(None, TODAY, TODAY) is ObjectionState.OPEN
    assert state_of(None, date(2026, 3, 11), TODAY) is ObjectionState.OVERDUE
    assert state_of(ObjectionOutcome.UPHELD, date(2026, 3, 1), TODAY) is ObjectionState.ANSWERED
    assert state_of(ObjectionOutcome.WITHDRAWN, date(2026, 3, 1), TODAY) is ObjectionState.WITHDRAWN


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"statement": " \n "}, {"statement": "required"}),
        ({"statement": "a" * 4001}, {"statement": "text_too_long"}),
        ({"received_on": None}, {"received_on": "required"}),
        ({"received_on": date(2026, 3, 13)}, {"received_on": "in_future"}),
        ({"received_on": date(2026, 3, 1)}, {"received_on": "before_release"}),
    ],
)
def test_faults_of_an_objection(changed, expected):
    with pytest.raises(Invalid) as caught:
        replace(RECEIVED, **changed).checked(since=RELEASED, too_early="before_release", today=TODAY)
    assert caught.value.fields == expected


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"outcome": None}, {"outcome": "required"}),
        ({"answer": " ", "answered_by": ""}, {"answer": "required", "answered_by": "required"}),
        ({"answered_on": date(2026, 3, 9)}, {"answered_on": "before_receipt"}),
        ({"answered_on": date(2026, 3, 13)}, {"answered_on": "in_future"}),
        ({"effect_kind": ObjectionEffect.OTHER}, {"effect": "required"}),
        ({"effect_kind": ObjectionEffect.NEW_VERSION}, {"release_number": "required"}),
    ],
)
def test_faults_of_an_answer(changed, expected):
    with pytest.raises(Invalid) as caught:
        replace(ANSWER, **changed).checked(received_on=date(2026, 3, 10), today=TODAY)
    assert caught.value.fields == expected


def test_a_withdrawn_objection_needs_no_answer_and_no_signature():
    withdrawn = AnswerFields(ObjectionOutcome.WITHDRAWN, "", TODAY, "")
    assert withdrawn.checked(received_on=TODAY, today=TODAY) == withdrawn


def test_only_what_the_effect_uses_is_kept():
    stray = replace(ANSWER, effect="что-то", release_number=2)
    assert stray.checked(received_on=TODAY.replace(day=10), today=TODAY) == ANSWER
