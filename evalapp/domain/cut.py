"""Who goes on after a stage: the cut, computed exactly (docs/scoring.md, stages).

A cut is a proposal until somebody applies it; it never fills places and never breaks ties.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from evalapp.domain.errors import Invalid
from evalapp.domain.stage import CutKind, StageOutcomeKind

_WHOLE_PERCENT = 100


@dataclass(frozen=True, slots=True)
class CutRule:
    """How a cut is drawn: by ``kind`` and its ``value`` (a score, a number of people, a percentage).

    ``per_direction``: each direction by itself. ``value`` is None for a stage that cuts nobody.
    """

    kind: CutKind
    value: Decimal | None = None
    per_direction: bool = False

    def checked(self, max_score: Decimal) -> "CutRule":
        """The rule itself. Raises Invalid (``cut_value``) where the value does not fit its kind."""
        fault = self._fault(max_score)
        if fault:
            raise Invalid({"cut_value": fault})
        return self

    def _fault(self, max_score: Decimal) -> str:
        if self.kind is CutKind.NONE:
            return ""
        if self.value is None:
            return "required"
        if self.kind is CutKind.SCORE:
            return "" if 0 <= self.value <= max_score else "stage_score_off_scale"
        if self.kind is CutKind.TOP_NUMBER:
            return "" if self.value >= 1 and self.value == int(self.value) else "cut_number_not_whole"
        return "" if 0 < self.value <= _WHOLE_PERCENT else "cut_percent_off_scale"

    def wanted(self, sat: int) -> int | None:
        """k: how many are to pass of ``sat`` people; None where a score decides, or nothing is cut.

        Top p %: ⌈p·n/100⌉ in exact arithmetic.
        """
        if self.kind is CutKind.TOP_NUMBER:
            return int(self._needed())
        if self.kind is CutKind.TOP_PERCENT:
            share = Fraction(self._needed()) * sat / _WHOLE_PERCENT
            return -(-share.numerator // share.denominator)
        return None

    def border(self, scores: Sequence[Decimal]) -> Decimal | None:
        """The lowest score that passes; ``scores`` of those who sat, in any order.

        None where nobody is cut: without a cut, or with fewer people than k.
        """
        if self.kind is CutKind.NONE:
            return None
        if self.kind is CutKind.SCORE:
            return self._needed()
        wanted = self.wanted(len(scores)) or 0
        if not scores or len(scores) < wanted:
            return None
        return sorted(scores, reverse=True)[wanted - 1]

    def _needed(self) -> Decimal:
        assert self.value is not None, "checked"
        return self.value


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody at a stage. ``score`` None = absent; ``direction``: its id, None = not known or none."""

    id: int
    score: Decimal | None
    direction: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the cut says of one candidate; ``at_border``: has exactly the lowest score that passes."""

    id: int
    kind: StageOutcomeKind
    score: Decimal | None
    at_border: bool = False


@dataclass(frozen=True, slots=True)
class CutGroup:
    """What a cut comes to in one direction, or over all (``direction`` None).

    ``sat``: people with a score; ``wanted``: k, None where a score decides; ``border``: the lowest score
    that passes, None where nobody is cut; ``tied``: how many share the border score.
    """

    direction: int | None
    sat: int
    absent: int
    wanted: int | None
    border: Decimal | None
    passed: int
    tied: int

    @property
    def beyond(self) -> int:
        """How many pass beyond k because they share the border score."""
        return max(0, self.passed - self.wanted) if self.wanted is not None else 0

    @property
    def short(self) -> int:
        """How many fewer than k there are: everybody passes."""
        return max(0, self.wanted - self.sat) if self.wanted is not None else 0


@dataclass(frozen=True, slots=True)
class Cut:
    """A whole cut: per direction (or one group over all), and per candidate in their order."""

    rule: CutRule
    groups: tuple[CutGroup, ...]
    outcomes: tuple[Outcome, ...]

    @property
    def passed(self) -> frozenset[int]:
        """The ids of those who pass."""
        return frozenset(one.id for one in self.outcomes if one.kind is StageOutcomeKind.PASSED)


def draw_cut(rule: CutRule, candidates: Iterable[Candidate], directions: Sequence[int] = ()) -> Cut:
    """The cut of ``rule`` over ``candidates``.

    ``directions``: the intake's, in their order; one nobody chose stays as an empty group. Candidates
    without a direction make a last group of their own, where directions are cut apart.
    """
    everybody = list(candidates)
    apart = rule.per_direction and bool(directions)
    by_direction: dict[int | None, list[Candidate]] = {key: [] for key in directions} if apart else {None: []}
    for one in everybody:
        by_direction.setdefault(one.direction if apart else None, []).append(one)
    borders = {key: rule.border(_scores(some)) for key, some in by_direction.items()}
    outcomes = tuple(_outcome(one, borders[one.direction if apart else None]) for one in everybody)
    found = {one.id: one for one in outcomes}
    groups = tuple(
        _group(rule, key, [found[one.id] for one in some], borders[key]) for key, some in by_direction.items()
    )
    return Cut(rule, groups, outcomes)


def _scores(candidates: Iterable[Candidate]) -> list[Decimal]:
    return [one.score for one in candidates if one.score is not None]


def _outcome(one: Candidate, border: Decimal | None) -> Outcome:
    if one.score is None:
        return Outcome(one.id, StageOutcomeKind.ABSENT, None)
    if border is None:
        return Outcome(one.id, StageOutcomeKind.PASSED, one.score)
    kind = StageOutcomeKind.PASSED if one.score >= border else StageOutcomeKind.CUT
    return Outcome(one.id, kind, one.score, at_border=one.score == border)


def _group(
    rule: CutRule, direction: int | None, outcomes: Sequence[Outcome], border: Decimal | None
) -> CutGroup:
    sat = sum(1 for one in outcomes if one.score is not None)
    return CutGroup(
        direction=direction,
        sat=sat,
        absent=len(outcomes) - sat,
        wanted=rule.wanted(sat),
        border=border,
        passed=sum(1 for one in outcomes if one.kind is StageOutcomeKind.PASSED),
        tied=sum(1 for one in outcomes if one.at_border),
    )
