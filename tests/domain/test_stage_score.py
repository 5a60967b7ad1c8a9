"""How scores are read, and what several interviewers come to."""

from decimal import Decimal

import pytest

from evalapp.domain.stage_score import (
    ABSENT,
    InterviewMark,
    ScoreFault,
    StageMark,
    put_together,
    read_score,
)

FULL = Decimal(100)


@pytest.mark.parametrize(
    ("cell", "score"),
    [
        ("67,5", "67.5"),
        ("67.5", "67.5"),
        (" 1\N{NO-BREAK SPACE}00 ", "100"),
        ("0", "0"),
        (0.1 + 0.2, "0.3"),
        (66.66666666666667, "66.666667"),
        (70.0, "70"),
        ("0,000001", "0.000001"),
    ],
)
def test_scores_are_exact(cell: str | float, score: str) -> None:
    assert read_score(cell, FULL) == Decimal(score)


@pytest.mark.parametrize(
    ("cell", "fault"),
    [
        ("сто", ScoreFault.UNREADABLE),
        ("", ScoreFault.UNREADABLE),
        ("NaN", ScoreFault.UNREADABLE),
        ("100,1", ScoreFault.OFF_SCALE),
        ("−1", ScoreFault.OFF_SCALE),
        (1e300, ScoreFault.OFF_SCALE),
        ("1,0000001", ScoreFault.TOO_PRECISE),
    ],
)
def test_what_is_no_score_is_said(cell: str | float, fault: ScoreFault) -> None:
    assert read_score(cell, FULL) is fault


def mark(score: str) -> InterviewMark:
    return InterviewMark(Decimal(score))


def test_mean_leaves_recused_interviewers_out() -> None:
    found = put_together([mark("80"), mark("70"), InterviewMark(is_recused=True)], 3)
    assert (found.mark, found.spread, found.missing) == (StageMark(Decimal(75)), Decimal(10), 0)


def test_mean_is_rounded_to_six_places() -> None:
    found = put_together([mark("70"), mark("70"), mark("71")], 3)
    assert found.mark == StageMark(Decimal("70.333333"))
    assert put_together([mark("70"), mark("71"), mark("71")], 3).mark == StageMark(Decimal("70.666667"))


def test_no_mean_while_somebody_has_not_scored() -> None:
    found = put_together([mark("70")], 2)
    assert (found.mark, found.missing, found.spread) == (None, 1, None)


def test_absent_only_when_all_say_so() -> None:
    away = InterviewMark(is_absent=True)
    assert put_together([away, away], 2).mark == ABSENT
    both = put_together([away, mark("50")], 2)
    assert (both.mark, both.disagree_on_presence) == (None, True)


def test_all_recused_gives_nothing() -> None:
    assert put_together([InterviewMark(is_recused=True)] * 2, 2).mark is None
