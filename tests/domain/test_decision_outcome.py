from datetime import date

import pytest

from evalapp.domain.decision import OutcomeKind
from evalapp.domain.decision_fields import OrderFields
from evalapp.domain.decision_outcome import OutcomeFields, OutcomeState, months_after, outcome_state
from evalapp.domain.errors import Invalid

DUE = date(2026, 10, 16)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 4, 16), 6, date(2026, 10, 16)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 12, 1), 12, date(2027, 12, 1)),
    ],
)
def test_months_are_calendar_months(day, months, expected):
    assert months_after(day, months) == expected


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2026, 9, 15), OutcomeState.LATER),
        (date(2026, 9, 16), OutcomeState.DUE),
        (DUE, OutcomeState.DUE),
        (date(2026, 10, 17), OutcomeState.OVERDUE),
    ],
)
def test_an_outcome_is_pointed_out_before_its_day(today, state):
    assert outcome_state(DUE, None, today, 30) is state
    assert outcome_state(DUE, today, today, 30) is OutcomeState.RECORDED


@pytest.mark.parametrize(
    ("fields", "faults"),
    [
        (OutcomeFields(None, None), {"kind": "required", "recorded_on": "required"}),
        (OutcomeFields(OutcomeKind.LEFT, date(2027, 1, 1)), {"recorded_on": "in_future"}),
        (OutcomeFields(OutcomeKind.LEFT, date(2026, 4, 1)), {"recorded_on": "before_effective"}),
        (OutcomeFields(OutcomeKind.OTHER, DUE, "  "), {"note": "required"}),
        (OutcomeFields(OutcomeKind.LEFT, DUE, "x" * 1001), {"note": "too_long"}),
    ],
)
def test_what_is_missing_of_an_outcome(fields, faults):
    with pytest.raises(Invalid) as refused:
        fields.checked(effective_on=date(2026, 4, 16), today=date(2026, 12, 1))
    assert refused.value.fields == faults


@pytest.mark.parametrize(
    ("fields", "faults"),
    [
        (OrderFields(), {"effective_on": "required"}),
        (OrderFields(order_date=date(2026, 4, 20)), {"order_number": "required"}),
        (OrderFields(order_number="4", order_date=date(2026, 4, 1)), {"order_date": "before_decision"}),
        (OrderFields(effective_on=date(2026, 4, 1)), {"effective_on": "before_decision"}),
        (OrderFields(order_number="4" * 61), {"order_number": "too_long"}),
    ],
)
def test_what_is_wrong_with_an_order(fields, faults):
    with pytest.raises(Invalid) as refused:
        fields.checked(decided_on=date(2026, 4, 10))
    assert refused.value.fields == faults
