"""What a decision rests on, and what it goes against; a reason is required then.

Definitions: docs/scoring.md, Decisions. Nothing here decides: people do, and say why.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

from evalapp.domain.commission_terms import AssessmentLimits, CommissionTerms
from evalapp.domain.decision import DecisionKind, DecisionResult
from evalapp.domain.language import Trilingual


class Against(StrEnum):
    """What a decision goes against.

    ``level``: the computed level lies outside the limits of the kind; ``calibrated``: the calibrated one
    does; ``gate``: the gate on integrity is not passed; ``first_votes``: more than half of the first votes
    said otherwise; ``tally``: the vote said otherwise; ``other``: other than what was put to the vote.
    """

    LEVEL = "level"
    CALIBRATED = "calibrated"
    GATE = "gate"
    FIRST_VOTES = "first_votes"
    TALLY = "tally"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class VoteSums:
    """Votes on the proposal of an item, the recused left out."""

    votes_for: int = 0
    votes_against: int = 0
    abstained: int = 0

    @property
    def cast(self) -> int:
        """How many voted at all, abstentions included."""
        return self.votes_for + self.votes_against + self.abstained

    @property
    def majority_is_for(self) -> bool | None:
        """Whether more than half are for, or more than half are not; None at exactly half."""
        twice = 2 * self.votes_for
        return None if twice == self.cast else twice > self.cast


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionBasis:
    """The facts behind a decision as they were when it was taken.

    ``level``, ``calibrated_level``: 1–5, None = no released result or nothing calibrated. ``total``, ``low``,
    ``high``: 1–5, unrounded; ``band`` counts from 1; ``gate``: ``clear``, ``below`` or ``not_scored``.
    ``campaign``, ``release_number``: the version of results it rests on. ``first_votes``: None = no first
    vote came in. ``majority``: whether the vote reached it, None = not known yet; ``tally``: its sums.
    Members who take part and did not vote count like abstained; ``is_settled``: whether no vote of theirs
    can change the majority. ``has_quorum``: whether enough took part. ``post``, ``body``, ``body_id``:
    where the person was in post on the day of the meeting; another post may have been assessed.
    """

    level: int | None = None
    calibrated_level: int | None = None
    calibrated_total: float | None = None
    total: float | None = None
    low: float | None = None
    high: float | None = None
    band: int | None = None
    gate: str | None = None
    campaign: str = ""
    release_number: int | None = None
    first_votes: VoteSums | None = None
    tally: VoteSums | None = None
    majority: bool | None = None
    has_quorum: bool = True
    is_settled: bool = False
    post: Trilingual | None = None
    body: Trilingual | None = None
    body_id: int | None = None

    @property
    def has_assessment(self) -> bool:
        """Whether there is a released result."""
        return self.release_number is not None

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON; :meth:`from_dict` reads them."""
        plain = {name: getattr(self, name) for name in _PLAIN}
        words = {name: _texts(getattr(self, name)) for name in _WORDS}
        return plain | words | {"first_votes": _sums(self.first_votes), "tally": _sums(self.tally)}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The basis that :meth:`to_dict` wrote; what is absent is not known."""
        plain: dict[str, Any] = {name: data[name] for name in _PLAIN if name in data}
        plain |= {name: Trilingual(**data[name]) for name in _WORDS if data.get(name)}
        return cls(
            **plain,
            first_votes=_sums_of(data.get("first_votes")),
            tally=_sums_of(data.get("tally")),
        )


_PLAIN = (
    "level",
    "calibrated_level",
    "calibrated_total",
    "total",
    "low",
    "high",
    "band",
    "gate",
    "campaign",
    "release_number",
    "majority",
    "has_quorum",
    "is_settled",
    "body_id",
)
_WORDS = ("post", "body")
PASSED = "clear"
"""The gate of an official who passed it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is decided on an item: its proposal, another ``kind``, or none of it; ``limits``: of the kind."""

    result: DecisionResult
    kind: DecisionKind | None
    limits: AssessmentLimits = field(default_factory=AssessmentLimits)

    @property
    def is_other(self) -> bool:
        """Whether something was decided that was not put to the vote."""
        return self.result is DecisionResult.REJECTED and self.kind is not None


def limits_of(terms: CommissionTerms, kind: DecisionKind | None) -> AssessmentLimits:
    """The limits of a kind by the dated terms; none when nothing is said of it."""
    return AssessmentLimits() if kind is None else terms.against.get(kind, AssessmentLimits())


def against(choice: Choice, basis: DecisionBasis) -> tuple[Against, ...]:
    """What the choice goes against, in the order of :class:`Against`; empty = nothing."""
    limits = choice.limits
    adopted = choice.result is DecisionResult.ADOPTED
    found = {
        Against.LEVEL: _is_outside(basis.level, limits),
        Against.CALIBRATED: _is_outside(basis.calibrated_level, limits),
        Against.GATE: limits.gate and basis.gate is not None and basis.gate != PASSED,
        Against.FIRST_VOTES: _contradicts_first(adopted, basis.first_votes),
        Against.TALLY: basis.majority is not None and basis.majority is not adopted,
        Against.OTHER: choice.is_other,
    }
    return tuple(code for code, is_so in found.items() if is_so)


def _is_outside(level: int | None, limits: AssessmentLimits) -> bool:
    if level is None:
        return False
    too_low = limits.lowest_level is not None and level < limits.lowest_level
    return too_low or (limits.highest_level is not None and level > limits.highest_level)


def _contradicts_first(adopted: bool, votes: VoteSums | None) -> bool:
    return votes is not None and votes.majority_is_for is (not adopted)


def _sums(votes: VoteSums | None) -> dict[str, int] | None:
    if votes is None:
        return None
    return {"for": votes.votes_for, "against": votes.votes_against, "abstained": votes.abstained}


def _sums_of(stored: dict[str, int] | None) -> VoteSums | None:
    return None if stored is None else VoteSums(stored["for"], stored["against"], stored["abstained"])


def _texts(words: Trilingual | None) -> dict[str, str] | None:
    return None if words is None else {"kk": words.kk, "ru": words.ru, "en": words.en}
