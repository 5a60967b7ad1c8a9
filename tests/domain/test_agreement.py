"""Agreement: published examples, a slow literal computation on random campaigns, no coefficient and why."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evalapp.domain.agreement import competency_agreement, interval_alpha, intraclass, role_agreement
from evalapp.domain.campaign import RaterRole
from evalapp.domain.f_distribution import f_probability, f_quantile, t_quantile
from evalapp.domain.mark_table import mark_table
from evalapp.domain.rater_findings import Alpha, NoCoefficient
from evalapp.domain.scoring import ScoringRules
from tests.domain import agreement_reference as slow
from tests.domain.test_scoring import CODES, random_campaign, stored_rules

STORED = stored_rules()
RULES = ScoringRules.from_dict(STORED)
LOOKED = replace(RULES.diagnostics, draws=50)
SUPERIOR, PEER, SUBORDINATE, EXPERT, SELF = RaterRole

SHROUT_FLEISS = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
"""Table 2 of Shrout & Fleiss 1979: six targets, four judges."""

NAN = math.nan
KRIPPENDORFF = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, NAN, NAN, NAN],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NAN, 3],
    [NAN, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NAN],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NAN],
]
"""Section C of Krippendorff 2011: four observers, twelve units, missing values."""
THREE_CODERS = [
    [NAN, NAN, NAN, NAN, NAN, 3, 4, 1, 2, 1, 1, 3, 3, NAN, 3],
    [1, NAN, 2, 1, 3, 3, 4, 3, NAN, NAN, NAN, NAN, NAN, NAN, NAN],
    [NAN, NAN, 2, 1, 3, 4, 4, NAN, 2, 1, 1, 3, 3, NAN, 4],
]


def nested(groups):
    numbers = np.concatenate([np.full(len(group), n) for n, group in enumerate(groups)]).astype(np.int32)
    return numbers, np.concatenate([np.array(group, float) for group in groups])


def table_of(forms, officials):
    places = {iin: place for place, iin in enumerate(officials)}
    rows = [(places[x.iin], x.role.value, x.rater, x.marks) for x in forms]
    return mark_table(RULES, rows, len(officials))


def plain(forms):
    return [(x.iin, x.role.value, x.rater, x.marks) for x in forms]


def test_intraclass_equals_shrout_and_fleiss():
    found = intraclass(*nested(SHROUT_FLEISS), confidence=0.95)
    assert round(found.single.value, 2) == 0.17
    assert round(found.mean.value, 2) == 0.44
    assert (found.per_official, found.officials, found.forms) == (4, 6, 24)
    # The interval that statistical packages print for this table (e.g. psych::ICC in R).
    assert (round(found.single.low, 2), round(found.single.high, 2)) == (-0.13, 0.72)
    assert (round(found.mean.low, 2), round(found.mean.high, 2)) == (-0.88, 0.91)


@pytest.mark.parametrize(("observers", "printed"), [(KRIPPENDORFF, 0.849), (THREE_CODERS, 0.811)])
def test_alpha_equals_the_published_examples(observers, printed):
    assert round(interval_alpha(np.array(observers, float).T), 3) == printed


def test_alpha_of_equal_values_does_not_exist():
    assert interval_alpha(np.full((4, 3), 3.0)) is None
    assert interval_alpha(np.array([[1.0, NAN], [NAN, 2.0]])) is None


@pytest.mark.parametrize(
    ("probability", "top", "bottom", "printed"),
    [
        (0.95, 1, 1, 161.448),
        (0.95, 5, 18, 2.773),
        (0.975, 5, 18, 3.382),
        (0.975, 20, 5, 6.329),
        (0.975, 10, 5, 6.619),
        (0.99, 10, 10, 4.849),
        (0.5, 7, 7, 1.0),
        (0.95, 120, 120, 1.352),
    ],
)
def test_quantiles_equal_the_printed_tables(probability, top, bottom, printed):
    assert round(f_quantile(probability, top, bottom), 3) == pytest.approx(printed, abs=0.0011)


def test_t_quantile_equals_the_printed_table():
    assert [round(t_quantile(0.9, freedom), 3) for freedom in (2, 5, 30)] == [2.92, 2.015, 1.697]


@settings(max_examples=80)
@given(st.floats(0.001, 0.999), st.integers(1, 5000), st.integers(1, 5000))
def test_quantile_undoes_the_probability(probability, top, bottom):
    value = f_quantile(probability, top, bottom)
    assert f_probability(value, top, bottom) == pytest.approx(probability, abs=1e-9)
    # An F variable turned over is an F variable with its degrees exchanged.
    assert f_quantile(1 - probability, bottom, top) == pytest.approx(1 / value, rel=1e-6)


def test_no_quantile_outside_of_its_range():
    with pytest.raises(ValueError, match="probability"):
        f_quantile(1, 3, 3)


@pytest.mark.parametrize(
    ("groups", "reason"),
    [
        ([], NoCoefficient.SINGLE_RATERS),
        ([[3], [4], [2]], NoCoefficient.SINGLE_RATERS),
        ([[3, 4]], NoCoefficient.TOO_FEW_OFFICIALS),
        ([[3, 3], [3, 3, 3]], NoCoefficient.ALL_EQUAL),
    ],
)
def test_no_coefficient_and_why(groups, reason):
    numbers, values = nested(groups) if groups else (np.array([], np.int32), np.array([]))
    found = intraclass(numbers, values, confidence=0.95)
    assert (found.single, found.mean, found.reason) == (None, None, reason)


def test_raters_of_one_mind_agree_fully():
    found = intraclass(*nested([[2, 2], [3, 3], [4, 4]]), confidence=0.95)
    assert (found.single.value, found.single.low, found.mean.high) == (1, 1, 1)


def test_officials_alike_leave_the_mean_without_a_coefficient():
    found = intraclass(*nested([[2, 4], [2, 4], [4, 2]]), confidence=0.95)
    assert found.single.value == pytest.approx(-1)
    assert found.mean is None


def test_means_alike_but_for_the_arithmetic_of_the_machine_leave_none_either():
    found = intraclass(*nested([[16 / 7, 20 / 7, 25 / 7]] * 9), confidence=0.95)
    assert found.single.value == pytest.approx(-0.5)
    assert found.mean is None


@settings(max_examples=60)
@given(st.integers(0, 10**9), st.sampled_from([RaterRole.SUPERIOR, PEER, SUBORDINATE, EXPERT]))
def test_intraclass_agrees_with_the_definition(seed, role):
    officials, forms = random_campaign(seed)
    groups = slow.role_totals(STORED, plain(forms), role.value)
    found = role_agreement(RULES, LOOKED, table_of(forms, officials))[role]
    assert (found.officials, found.forms) == (len(groups), sum(map(len, groups)))
    expected = slow.intraclass(groups) if len(groups) >= LOOKED.officials_minimum else None
    assert (found.single is None) == (expected is None)
    if expected:
        assert found.single.value == pytest.approx(expected[0], abs=1e-9)
        assert found.single.low <= found.single.value <= found.single.high


@settings(max_examples=40)
@given(st.integers(0, 10**9))
def test_alpha_agrees_with_the_definition(seed):
    officials, forms = random_campaign(seed)
    found = competency_agreement(RULES, LOOKED, table_of(forms, officials))
    shown = slow.shown(STORED, plain(forms))
    for code in CODES:
        units = slow.competency_units(STORED, shown, code)
        assert (found[code].officials, found[code].marks) == (len(units), sum(map(len, units)))
        expected = slow.alpha(units) if len(units) >= LOOKED.officials_minimum else None
        assert (found[code].estimate is None) == (expected is None)
        if expected is not None:
            assert found[code].estimate.value == pytest.approx(expected, abs=1e-9)


@settings(max_examples=20)
@given(st.integers(0, 10**9), st.randoms(use_true_random=False))
def test_order_of_forms_and_self_forms_change_nothing(seed, dice):
    officials, forms = random_campaign(seed)
    others = [x for x in forms if x.role is not SELF]
    dice.shuffle(others)
    before, after = table_of(forms, officials), table_of(others, officials)
    assert role_agreement(RULES, LOOKED, before) == role_agreement(RULES, LOOKED, after)
    assert competency_agreement(RULES, LOOKED, before) == competency_agreement(RULES, LOOKED, after)


def test_bootstrap_depends_on_its_seed_only():
    officials, forms = random_campaign(5, officials=12)
    table = table_of(forms, officials)
    first, again = (competency_agreement(RULES, LOOKED, table) for _ in range(2))
    other = competency_agreement(RULES, replace(LOOKED, seed=LOOKED.seed + 1), table)
    assert first == again
    assert first != other
    assert all(x.estimate.low <= x.estimate.high for x in first.values() if x.estimate)


def test_bootstrap_interval_holds_what_it_should():
    """Marks without any agreement: about 95 of 100 intervals hold an alpha near zero."""
    dice = np.random.default_rng(3)
    held = 0
    for _ in range(40):
        forms = [
            (official, "expert", f"e{rater}", {"P1": int(dice.integers(1, 6))})
            for official in range(40)
            for rater in range(4)
        ]
        estimate = competency_agreement(RULES, replace(LOOKED, draws=200), mark_table(RULES, forms, 40))["P1"]
        held += estimate.estimate.low <= 0 <= estimate.estimate.high
    assert held >= 33


def test_few_anonymous_forms_make_no_coefficient():
    forms = [
        (official, "peer", f"k{rater}", dict.fromkeys(CODES, 2 + (official + rater) % 3))
        for official in range(6)
        for rater in range(2)
    ]
    table = mark_table(RULES, forms, 6)
    assert role_agreement(RULES, LOOKED, table)[PEER].forms == 0
    assert competency_agreement(RULES, LOOKED, table)["P1"] == Alpha(None, 0, 0, NoCoefficient.SINGLE_RATERS)


def test_too_few_officials_make_no_alpha():
    forms = [(n % 2, "expert", f"e{n}", {"P1": 1 + n % 5}) for n in range(8)]
    found = competency_agreement(RULES, LOOKED, mark_table(RULES, forms, 2))
    assert found["P1"].reason is NoCoefficient.TOO_FEW_OFFICIALS
    assert found["P2"].reason is NoCoefficient.SINGLE_RATERS
