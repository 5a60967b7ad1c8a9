"""Scores of a stage: how they are read, and what several interviewers come to."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from enum import StrEnum
from fractions import Fraction

from evalapp.domain.numbers import MINUS

PLACES = 6
"""A score has at most as many decimals; computed means are rounded to them, half away from zero."""

_STEP = Decimal(1).scaleb(-PLACES)
_LARGEST = Decimal(10) ** 9
_SPACES = str.maketrans("", "", " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\t")


@dataclass(frozen=True, slots=True)
class StageMark:
    """What was entered for somebody at a stage: a score, or absent (``score`` None). 0 is a score."""

    score: Decimal | None

    @property
    def is_absent(self) -> bool:
        """Whether they did not come."""
        return self.score is None


ABSENT = StageMark(None)


class ScoreFault(StrEnum):
    """Why a text or number is no score of a stage; worded as an error of a field."""

    UNREADABLE = "stage_score_unreadable"
    OFF_SCALE = "stage_score_off_scale"
    TOO_PRECISE = "stage_score_too_precise"


def read_score(cell: str | float | Decimal, max_score: Decimal) -> Decimal | ScoreFault:
    """The exact score that ``cell`` writes, from 0 to ``max_score``; or why it is none.

    A number from a workbook is a binary fraction: it is taken as it prints, to 6 places. A written
    one keeps its decimals (comma or point), of which it may have no more than 6.
    """
    is_text = isinstance(cell, str)
    try:
        value = Decimal(_digits(cell) if isinstance(cell, str) else repr(cell) if is_float(cell) else cell)
    except InvalidOperation:
        return ScoreFault.UNREADABLE
    if not value.is_finite() or abs(value) > _LARGEST:
        return ScoreFault.UNREADABLE if not value.is_finite() else ScoreFault.OFF_SCALE
    near = value.quantize(_STEP, rounding=ROUND_HALF_UP)
    if is_text and near != value:
        return ScoreFault.TOO_PRECISE
    if not 0 <= near <= max_score:
        return ScoreFault.OFF_SCALE
    return plain(near)


def is_float(cell: object) -> bool:
    """Whether the cell is a binary fraction."""
    return isinstance(cell, float)


def plain(value: Decimal) -> Decimal:
    """The same number without zeros at its end: 70.500000 → 70.5, 100 stays 100."""
    return Decimal(int(value)) if value == int(value) else value.normalize()


@dataclass(frozen=True, slots=True)
class InterviewMark:
    """What one interviewer gave: a score, absent (the applicant did not come), or recused (took no part)."""

    score: Decimal | None = None
    is_absent: bool = False
    is_recused: bool = False


@dataclass(frozen=True, slots=True)
class Together:
    """What several interviewers' marks of one applicant come to.

    ``mark``: the mean of the scores given (exact to 6 places), absent, or None while it cannot be said.
    ``spread``: highest minus lowest score, None from fewer than two. ``missing``: marks not yet given.
    ``disagree_on_presence``: some scored, others say the applicant did not come.
    """

    mark: StageMark | None
    scores: int
    missing: int
    spread: Decimal | None
    disagree_on_presence: bool = False


def put_together(marks: Iterable[InterviewMark], interviewers: int) -> Together:
    """The marks of one applicant by up to ``interviewers`` people, recused ones left out of the mean."""
    given = list(marks)
    scores = [one.score for one in given if one.score is not None]
    absent = sum(1 for one in given if one.is_absent)
    missing = interviewers - len(given)
    spread = plain(max(scores) - min(scores)) if len(scores) > 1 else None
    both = bool(scores) and bool(absent)
    mark = None
    if missing == 0 and not both:
        if scores:
            mark = StageMark(mean(scores))
        elif absent:
            mark = ABSENT
    return Together(mark, len(scores), missing, spread, both)


def mean(scores: list[Decimal]) -> Decimal:
    """The mean, rounded to 6 places half away from zero; equal sets give equal means."""
    exact = sum((Fraction(one) for one in scores), Fraction(0)) / len(scores)
    steps = exact * 10**PLACES
    whole, rest = divmod(steps.numerator, steps.denominator)
    if 2 * rest >= steps.denominator:
        whole += 1
    return plain(Decimal(whole).scaleb(-PLACES))


def _digits(text: str) -> str:
    return text.translate(_SPACES).replace(",", ".").replace(MINUS, "-")
