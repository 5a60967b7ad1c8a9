"""Decisions in words, for the window, documents and workbooks alike; texts group ``decision``."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from evalapp.domain.commission_terms import AssessmentLimits
from evalapp.domain.decision import DecisionKind, DecisionResult, DecisionState, OutcomeKind
from evalapp.domain.decision_basis import Against, DecisionBasis, VoteSums

Say = Callable[..., str]
"""A text of a key and its parameters: ``Words.text``, or the window's ``said``."""


@dataclass(frozen=True, slots=True)
class DecisionWords:
    """``text``: sentences of the group ``decision`` by key; ``term``: words of the glossary."""

    text: Say
    term: Callable[[str], str]

    def kind(self, kind: DecisionKind | None) -> str:
        """What is decided about a person, "" for nothing."""
        return "" if kind is None else self.term(f"decision_{kind.value}")

    def decided(self, result: DecisionResult, kind: DecisionKind | None, *, is_undoing: bool) -> str:
        """What a commission decided, in a few words."""
        if kind is not None:
            return self.kind(kind)
        if result is DecisionResult.ADOPTED:
            return self._said("undoing" if is_undoing else "taken")
        return self._said("not_taken")

    def result(self, result: DecisionResult, kind: DecisionKind | None) -> str:
        """How the proposal was answered."""
        if result is DecisionResult.ADOPTED:
            return self._said("taken")
        return self._said("not_taken" if kind is None else "other_than_proposed")

    def state(self, state: DecisionState) -> str:
        """Whether it is in force."""
        return self._said(f"state_{state.value}")

    def outcome(self, kind: OutcomeKind | None) -> str:
        """What became of the person, "" while it is not recorded."""
        return "" if kind is None else self._said(f"outcome_{kind.value}")

    def against(self, codes: Iterable[Against]) -> tuple[str, ...]:
        """What a decision goes against, one text each."""
        return tuple(self._said(f"against_{code.value}") for code in codes)

    def why(self, code: Against, basis: DecisionBasis, limits: AssessmentLimits) -> str:
        """The facts behind one of them, "" when the code says it all."""
        match code:
            case Against.LEVEL:
                return self._level(basis.level, limits)
            case Against.CALIBRATED:
                return self._level(basis.calibrated_level, limits)
            case Against.GATE:
                return self.term(f"gate_{basis.gate}")
            case Against.FIRST_VOTES:
                return self.votes(basis.first_votes)
            case Against.TALLY:
                return self._tally(basis)
            case Against.OTHER:
                return ""

    def votes(self, votes: VoteSums | None) -> str:
        """Sums of votes in words, "" without any."""
        if votes is None:
            return ""
        return self._said(
            "why_votes", pro=votes.votes_for, contra=votes.votes_against, abstained=votes.abstained
        )

    def majority(self, basis: DecisionBasis) -> str:
        """Whether the majority was reached."""
        known = {True: "majority_yes", False: "majority_no", None: "majority_unknown"}
        return self._said(known[basis.majority])

    def _level(self, level: int | None, limits: AssessmentLimits) -> str:
        if limits.lowest_level is not None and level is not None and level < limits.lowest_level:
            return self._said("why_level_low", level=level, limit=limits.lowest_level)
        return self._said("why_level_high", level=level, limit=limits.highest_level)

    def _tally(self, basis: DecisionBasis) -> str:
        if not basis.has_quorum:
            return self._said("why_no_quorum")
        votes = basis.tally or VoteSums()
        return self._said(
            "why_reached" if basis.majority else "why_not_reached",
            pro=votes.votes_for,
            contra=votes.votes_against,
            abstained=votes.abstained,
        )

    def _said(self, key: str, /, **params: object) -> str:
        return self.text(f"decision.{key}", **params)
