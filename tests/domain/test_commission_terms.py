"""Figures of the work of commissions hold from a day on."""

from dataclasses import replace
from datetime import date

import pytest

from evalapp.domain.commission_terms import commission_terms_on
from evalapp.domain.decision import DecisionKind
from evalapp.services.commission_terms import commission_terms


def test_the_figures_of_a_day_are_the_latest_that_began():
    first = commission_terms(date(2026, 1, 1))
    later = replace(first, valid_from=date(2027, 1, 1), outcome_months=(3,))
    assert commission_terms_on([later, first], date(2026, 12, 31)) is first
    assert commission_terms_on([later, first], date(2027, 1, 1)).outcome_months == (3,)
    assert commission_terms_on([later], date(1999, 1, 1)) is later
    with pytest.raises(ValueError, match="no terms"):
        commission_terms_on([], date(2026, 1, 1))


def test_outcomes_are_asked_for_after_6_and_12_months():
    assert commission_terms(date(2026, 11, 22)).outcome_months == (6, 12)


def test_every_kind_of_decision_has_its_limits():
    assert set(commission_terms(date(2026, 11, 22)).against) == set(DecisionKind)
