"""What a new judgement of the same application changes, criterion by criterion."""

from dataclasses import dataclass

from evalapp.domain.eligibility import CriterionResult, Judgement, Status, VerdictKind
from evalapp.domain.rule_set import Criterion


@dataclass(frozen=True, slots=True)
class CriterionChange:
    """One criterion judged differently; ``before`` or ``after`` is None where the rules have none."""

    criterion: Criterion
    before: CriterionResult | None
    after: CriterionResult | None

    @property
    def statuses(self) -> tuple[Status | None, Status | None]:
        """The status before and after."""
        return (
            self.before.status if self.before else None,
            self.after.status if self.after else None,
        )

    @property
    def is_of_status(self) -> bool:
        """Whether the status itself differs, not only the fact behind it."""
        before, after = self.statuses
        return before is not after


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """The verdict before (None for the first one) and after, and the criteria that differ."""

    before: VerdictKind | None
    after: VerdictKind
    criteria: tuple[CriterionChange, ...]

    @property
    def is_of_verdict(self) -> bool:
        """Whether the verdict itself differs."""
        return self.before is not None and self.before is not self.after

    @property
    def is_nothing(self) -> bool:
        """Whether both judgements say the same."""
        return self.before is self.after and not self.criteria


def change_between(before: Judgement | None, after: Judgement) -> VerdictChange:
    """What ``after`` says differently from ``before``; a first judgement has no criteria that differ."""
    if before is None:
        return VerdictChange(None, after.verdict, ())
    named = [
        criterion for criterion in Criterion if criterion in before.criteria or criterion in after.criteria
    ]
    changes = (
        CriterionChange(criterion, before.criteria.get(criterion), after.criteria.get(criterion))
        for criterion in named
    )
    differing = tuple(change for change in changes if change.before != change.after)
    return VerdictChange(before.verdict, after.verdict, differing)
