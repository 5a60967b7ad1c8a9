"""Admission: what people decide about an application, beside everything that is computed."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.errors import Invalid
from evalapp.domain.names import tidy_text

_LONGEST = {"decided_by": 200, "minutes": 120, "ground": 1000}
_LONGEST_REASON = 500


class AdmissionStep(StrEnum):
    """What is decided: taking part in the selection after screening, or entering the reserve after it."""

    SELECTION = "selection"
    RESERVE = "reserve"


class AdmissionKind(StrEnum):
    """The decision itself."""

    ADMITTED = "admitted"
    REFUSED = "refused"


class DecisionEffect(StrEnum):
    """What a decision would do to one application; see :data:`RECORDED` for those that are recorded.

    ``new``: none was in force. ``replaces``: the opposite was. ``against``: contradicts what was computed,
    so a second account has to confirm it. ``same``: so decided already. ``waiting``: so decided already
    and not yet confirmed. ``outside``: not admitted to the selection. ``held``: a later decision or the
    membership rests on the one in force.
    """

    NEW = "new"
    REPLACES = "replaces"
    AGAINST = "against"
    SAME = "same"
    WAITING = "waiting"
    OUTSIDE = "outside"
    HELD = "held"


RECORDED = frozenset({DecisionEffect.NEW, DecisionEffect.REPLACES, DecisionEffect.AGAINST})
"""Effects of decisions that are written down; the others leave an application as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionFields:
    """What an officer enters with a decision: when and by whom it was taken, minutes, ground."""

    decided_on: date | None
    decided_by: str
    minutes: str
    ground: str

    def checked(self, today: date) -> "DecisionFields":
        """The fields tidied. Raises Invalid with the faulty ones."""
        texts = {name: tidy_text(getattr(self, name)) for name in _LONGEST}
        faults = {name: "required" for name, text in texts.items() if not text}
        faults |= {name: "too_long" for name, text in texts.items() if len(text) > _LONGEST[name]}
        if self.decided_on is None:
            faults["decided_on"] = "required"
        elif self.decided_on > today:
            faults["decided_on"] = "in_future"
        if faults:
            raise Invalid(faults)
        return replace(self, decided_by=texts["decided_by"], minutes=texts["minutes"], ground=texts["ground"])

    @property
    def day(self) -> date:
        """The day of the decision, of checked fields."""
        assert self.decided_on is not None, "checked"
        return self.decided_on


def contradicts(
    step: AdmissionStep, kind: AdmissionKind, verdict: VerdictKind, *, has_passed: bool = True
) -> bool:
    """Whether a decision goes against what was computed, and so needs a second person.

    Against the verdict: whoever is not eligible is admitted, or whoever is eligible is kept from the
    selection. Against a cut (``has_passed``): whoever did not pass every stage enters the reserve.
    """
    is_eligible = verdict is VerdictKind.ELIGIBLE
    if kind is AdmissionKind.REFUSED:
        return step is AdmissionStep.SELECTION and is_eligible
    return not is_eligible or (step is AdmissionStep.RESERVE and not has_passed)


def checked_reason(reason: str) -> str:
    """A reason tidied. Raises Invalid (``reason``) when it is empty or too long."""
    tidy = tidy_text(reason)
    if not tidy:
        raise Invalid({"reason": "required"})
    if len(tidy) > _LONGEST_REASON:
        raise Invalid({"reason": "too_long"})
    return tidy
