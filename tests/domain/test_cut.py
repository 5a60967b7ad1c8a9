"""Cuts: ties, absences, empty directions, more places than people, and a slow reference."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evalapp.domain.cut import Candidate, Cut, CutGroup, CutRule, draw_cut
from evalapp.domain.errors import Invalid
from evalapp.domain.stage import CutKind, StageOutcomeKind

PASSED, CUT, ABSENT = StageOutcomeKind.PASSED, StageOutcomeKind.CUT, StageOutcomeKind.ABSENT


def rule(kind: CutKind, value: str | None = None, *, apart: bool = False) -> CutRule:
    return CutRule(kind, None if value is None else Decimal(value), apart)


def people(*scores: str | None, direction: int | None = None, first: int = 1) -> list[Candidate]:
    return [
        Candidate(first + place, None if score is None else Decimal(score), direction)
        for place, score in enumerate(scores)
    ]


def kinds(cut: Cut) -> list[StageOutcomeKind]:
    return [one.kind for one in cut.outcomes]


def test_fixed_score_takes_everybody_who_reaches_it() -> None:
    cut = draw_cut(rule(CutKind.SCORE, "60"), people("60", "59.999999", "0", None, "100"))
    assert kinds(cut) == [PASSED, CUT, CUT, ABSENT, PASSED]
    assert cut.groups == (CutGroup(None, 4, 1, None, Decimal(60), 2, 1),)


def test_everybody_at_the_border_of_top_n_passes() -> None:
    cut = draw_cut(rule(CutKind.TOP_NUMBER, "2"), people("90", "80", "80", "80", "70"))
    assert kinds(cut) == [PASSED, PASSED, PASSED, PASSED, CUT]
    assert [one.at_border for one in cut.outcomes] == [False, True, True, True, False]
    assert (cut.groups[0].tied, cut.groups[0].beyond) == (3, 2)


def test_top_percent_counts_those_who_sat_and_rounds_up() -> None:
    # 50 % of 5 who sat is 3; the two absent count for nothing
    cut = draw_cut(rule(CutKind.TOP_PERCENT, "50"), people("5", "4", "3", "2", "1", None, None))
    assert kinds(cut) == [PASSED, PASSED, PASSED, CUT, CUT, ABSENT, ABSENT]
    assert cut.groups[0].wanted == 3


@pytest.mark.parametrize(
    ("percent", "sat", "wanted"),
    [("50", 4876, 2438), ("33.3", 1000, 333), ("33.3", 1001, 334), ("100", 7, 7), ("0.000001", 3, 1)],
)
def test_share_is_exact(percent: str, sat: int, wanted: int) -> None:
    assert rule(CutKind.TOP_PERCENT, percent).wanted(sat) == wanted


def test_zero_is_a_score_and_absent_is_not() -> None:
    cut = draw_cut(rule(CutKind.TOP_NUMBER, "2"), people("0", "0", None))
    assert kinds(cut) == [PASSED, PASSED, ABSENT]


def test_more_places_than_people_lets_all_pass() -> None:
    cut = draw_cut(rule(CutKind.TOP_NUMBER, "10"), people("1", "0", None))
    assert kinds(cut) == [PASSED, PASSED, ABSENT]
    assert (cut.groups[0].border, cut.groups[0].short) == (None, 8)


def test_as_many_places_as_people() -> None:
    cut = draw_cut(rule(CutKind.TOP_NUMBER, "2"), people("1", "0"))
    assert kinds(cut) == [PASSED, PASSED]
    assert cut.groups[0].border == 0


def test_nobody_sat() -> None:
    for kind, value in ((CutKind.TOP_NUMBER, "3"), (CutKind.TOP_PERCENT, "50"), (CutKind.SCORE, "1")):
        cut = draw_cut(rule(kind, value), people(None, None))
        assert kinds(cut) == [ABSENT, ABSENT]
        assert (cut.groups[0].sat, cut.groups[0].passed) == (0, 0)
    assert draw_cut(rule(CutKind.TOP_PERCENT, "50"), []).groups[0].wanted == 0


def test_directions_are_cut_apart_and_empty_ones_stay_in_view() -> None:
    some = people("90", "80", direction=1) + people("10", "5", direction=3, first=10)
    cut = draw_cut(rule(CutKind.TOP_PERCENT, "50", apart=True), some, [1, 2, 3])
    assert kinds(cut) == [PASSED, CUT, PASSED, CUT]
    assert [(one.direction, one.sat, one.passed) for one in cut.groups] == [(1, 2, 1), (2, 0, 0), (3, 2, 1)]


def test_unknown_direction_is_a_group_of_its_own() -> None:
    some = people("90", direction=1) + people("10", first=5)
    cut = draw_cut(rule(CutKind.TOP_NUMBER, "1", apart=True), some, [1])
    assert [one.direction for one in cut.groups] == [1, None]


def test_over_all_directions_the_group_is_one() -> None:
    some = people("90", direction=1) + people("10", direction=2, first=5)
    cut = draw_cut(rule(CutKind.TOP_NUMBER, "1"), some, [1, 2])
    assert (kinds(cut), len(cut.groups)) == ([PASSED, CUT], 1)


def test_without_a_cut_everybody_who_sat_goes_on() -> None:
    assert kinds(draw_cut(rule(CutKind.NONE), people("0", None))) == [PASSED, ABSENT]


@pytest.mark.parametrize(
    ("kind", "value", "fault"),
    [
        (CutKind.SCORE, "100.5", "stage_score_off_scale"),
        (CutKind.SCORE, "-1", "stage_score_off_scale"),
        (CutKind.SCORE, None, "required"),
        (CutKind.TOP_NUMBER, "0", "cut_number_not_whole"),
        (CutKind.TOP_NUMBER, "2.5", "cut_number_not_whole"),
        (CutKind.TOP_PERCENT, "0", "cut_percent_off_scale"),
        (CutKind.TOP_PERCENT, "100.1", "cut_percent_off_scale"),
    ],
)
def test_rule_that_does_not_fit_is_refused(kind: CutKind, value: str | None, fault: str) -> None:
    with pytest.raises(Invalid) as refused:
        rule(kind, value).checked(Decimal(100))
    assert refused.value.fields == {"cut_value": fault}


def slow_pass(kind: CutKind, value: int, scores: list[int | None]) -> list[bool]:
    """By the definition: somebody passes whom fewer than k people beat, or who reaches the score."""
    sat = [one for one in scores if one is not None]
    wanted = value if kind is CutKind.TOP_NUMBER else (value * len(sat) + 99) // 100
    return [
        one is not None
        and (one >= value if kind is CutKind.SCORE else sum(other > one for other in sat) < wanted)
        for one in scores
    ]


@given(
    st.sampled_from([CutKind.SCORE, CutKind.TOP_NUMBER, CutKind.TOP_PERCENT]),
    st.integers(1, 30),
    st.lists(st.tuples(st.one_of(st.none(), st.integers(0, 12)), st.sampled_from([None, 1, 2, 3]))),
)
def test_like_the_slow_reference(
    kind: CutKind, value: int, given_: list[tuple[int | None, int | None]]
) -> None:
    some = [
        Candidate(number, None if score is None else Decimal(score), direction)
        for number, (score, direction) in enumerate(given_)
    ]
    cut = draw_cut(CutRule(kind, Decimal(value), per_direction=True), some, [1, 2, 3])
    expected: dict[int, bool] = {}
    for direction in (None, 1, 2, 3):
        there = [one for one in some if one.direction == direction]
        marks = [None if one.score is None else int(one.score) for one in there]
        expected |= dict(zip([one.id for one in there], slow_pass(kind, value, marks), strict=True))
    assert cut.passed == {number for number, passes in expected.items() if passes}
    assert sum(group.sat + group.absent for group in cut.groups) == len(some)
    assert sum(group.passed for group in cut.groups) == len(cut.passed)
