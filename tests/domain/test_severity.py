"""Severity of raters against a slow literal computation; straight-lining and inflation from examples."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evalapp.domain.campaign import RaterRole
from evalapp.domain.mark_table import mark_table
from evalapp.domain.scoring import ScoringRules
from evalapp.domain.severity import rater_profiles
from tests.domain import agreement_reference as slow
from tests.domain.test_agreement import plain, table_of
from tests.domain.test_scoring import CODES, random_campaign, stored_rules

STORED = stored_rules()
RULES = ScoringRules.from_dict(STORED)
LOOKED = RULES.diagnostics


def profiles(forms, officials=10):
    table = mark_table(RULES, forms, officials)
    return {(x.role.value, x.code): x for x in rater_profiles(RULES, LOOKED, table)}


def marks(mark, **other):
    return {**dict.fromkeys(CODES, mark), **other}


def three_experts(officials, *, own):
    """``own`` marks of e0 beside 3s and 4s of two others, official by official."""
    return [
        form
        for official in range(officials)
        for form in (
            (official, "expert", "e0", own(official)),
            (official, "expert", "e1", marks(3)),
            (official, "expert", "e2", marks(4)),
        )
    ]


@settings(max_examples=60)
@given(st.integers(0, 10**9))
def test_severity_agrees_with_the_definition(seed):
    officials, forms = random_campaign(seed)
    found = rater_profiles(RULES, LOOKED, table_of(forms, officials))
    assert all(x.role is not RaterRole.SELF for x in found)
    for one in found:
        expected = slow.severity(STORED, plain(forms), one.role.value, one.code)
        assert (one.severity is None) == (expected is None)
        if expected:
            own = one.severity
            assert (own.marks, own.officials) == expected[2:]
            assert own.value == pytest.approx(expected[0], abs=1e-9)
            assert own.error == pytest.approx(expected[1], abs=1e-9)
            assert own.low <= own.value <= own.high


def test_stricter_rater_lies_below_zero():
    found = profiles(three_experts(4, own=lambda _: marks(2)))
    assert found["expert", "e0"].severity.value == pytest.approx(-1.5)
    assert found["expert", "e0"].severity.error == 0
    assert found["expert", "e2"].severity.value == pytest.approx(1.5)


def test_two_officials_are_too_few_for_any_word():
    only = profiles(three_experts(2, own=lambda _: marks(5)))["expert", "e0"]
    assert (only.officials, only.severity, only.straight_lining, only.inflation) == (2, None, None, None)


def test_rater_without_others_has_no_severity():
    alone = profiles([(n, "superior", "r", marks(3, P1=n + 1)) for n in range(4)])["superior", "r"]
    assert alone.severity is None
    assert alone.straight_lining


def test_anonymous_raters_need_their_minimum_beside_them():
    def peers(count):
        return [(n, "peer", f"k{rater}", marks(2 + rater)) for n in range(3) for rater in range(count)]

    assert all(x.severity is None for x in profiles(peers(2)).values())
    assert all(x.severity is not None for x in profiles(peers(3)).values())


def test_marks_of_few_anonymous_raters_reach_no_word():
    """Two peers on an official are fewer than their minimum: whatever they say changes nothing."""

    def found(mark):
        forms = [(n, "peer", f"k{rater}", marks(3)) for n in range(3) for rater in range(3)]
        hidden = [(n, "peer", f"k{rater}", marks(mark)) for n in range(3, 9) for rater in range(2)]
        return profiles([*forms, *hidden])

    assert found(5) == found(1)


def test_roles_of_one_rater_are_looked_at_apart():
    forms = [*three_experts(3, own=lambda _: marks(5)), (9, "superior", "e0", marks(1))]
    found = profiles(forms)
    assert found["expert", "e0"].severity.officials == 3
    assert found["superior", "e0"].officials == 1


@pytest.mark.parametrize(
    ("own", "straight"),
    [
        (marks(3), True),
        (marks(3, P1=4), True),  # 13 of 14
        (marks(3, P1=4, P2=4), False),  # 12 of 14: 86 %
        (dict.fromkeys(CODES[:8], 3), True),
        (dict.fromkeys(CODES[:7], 3), False),
        ({**dict.fromkeys(CODES[:9], 3), CODES[9]: 1}, True),  # 9 of 10 are exactly 90 %
    ],
)
def test_straight_lining_is_one_mark_on_nine_tenths(own, straight):
    found = profiles([(n, "superior", "r", own) for n in range(3)])["superior", "r"]
    assert found.straight_lining is straight


def test_straight_lining_needs_three_officials():
    forms = [(n, "superior", "r", marks(3) if n < 2 else marks(3, P1=1, P2=5)) for n in range(5)]
    assert profiles(forms)["superior", "r"].straight_lining is False


@pytest.mark.parametrize(("low_marks", "inflated"), [(0, True), (2, True), (3, False)])
def test_inflation_is_nearly_all_marks_high(low_marks, inflated):
    forms = [
        (n, "superior", "r", marks(4 + n % 2, **dict.fromkeys(CODES[:low_marks], 3) if n == 0 else {}))
        for n in range(3)
    ]
    assert profiles(forms)["superior", "r"].inflation is inflated


def test_forms_without_marks_do_not_make_an_official():
    forms = [(n, "superior", "r", marks(3) if n < 2 else marks(None)) for n in range(4)]
    assert profiles(forms)["superior", "r"].officials == 2
