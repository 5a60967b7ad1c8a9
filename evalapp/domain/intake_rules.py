"""What was confirmed when an intake opened, and everything it is run by from then on."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Self

from evalapp.domain.errors import Invalid
from evalapp.domain.intake_plan import IntakePlan
from evalapp.domain.names import tidy_text
from evalapp.domain.rule_set import AgeReading, RuleSet

_LONGEST_ACT, _LONGEST_NUMBER, _LONGEST_CLAUSE = 300, 60, 120


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The act on which an intake rests, and how its age limit reads.

    ``reading`` None: nothing chosen yet, or the rule set has no age limit.
    """

    act: str
    number: str
    day: date | None
    clause: str
    reading: AgeReading | None

    def checked(self, *, today: date, has_age_limit: bool) -> Self:
        """The confirmation tidied. Raises Invalid with what is missing or cannot be."""
        tidy = replace(
            self, act=tidy_text(self.act), number=tidy_text(self.number), clause=tidy_text(self.clause)
        )
        faults = tidy._faults(today)
        if has_age_limit and tidy.reading is None:
            faults["reading"] = "age_reading_missing"
        if faults:
            raise Invalid(faults)
        return tidy if has_age_limit else replace(tidy, reading=None)

    def _faults(self, today: date) -> dict[str, str]:
        found: dict[str, str] = {}
        for field, words, longest in (
            ("act", self.act, _LONGEST_ACT),
            ("number", self.number, _LONGEST_NUMBER),
            ("clause", self.clause, _LONGEST_CLAUSE),
        ):
            if not words:
                found[field] = "required"
            elif len(words) > longest:
                found[field] = "too_long"
        if self.day is None:
            found["day"] = "required"
        elif self.day > today:
            found["day"] = "act_in_future"
        return found


@dataclass(frozen=True, slots=True)
class IntakeRules:
    """Everything an opened intake is run by. ``rule_set`` reads the age limit as it was confirmed."""

    plan: IntakePlan
    rule_set: RuleSet
    confirmation: Confirmation

    def to_dict(self) -> dict[str, Any]:
        """The rules as JSON values, as :meth:`from_dict` reads them."""
        confirmed = self.confirmation
        return {
            "plan": self.plan.to_dict(),
            "rule_set": self.rule_set.to_dict(),
            "confirmation": {
                "act": confirmed.act,
                "number": confirmed.number,
                "day": confirmed.day.isoformat() if confirmed.day else None,
                "clause": confirmed.clause,
                "reading": confirmed.reading.value if confirmed.reading else None,
            },
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The rules that :meth:`to_dict` wrote. Raises KeyError when a part is missing."""
        stored = data["confirmation"]
        confirmation = Confirmation(
            act=stored["act"],
            number=stored["number"],
            day=date.fromisoformat(stored["day"]) if stored["day"] else None,
            clause=stored["clause"],
            reading=AgeReading(stored["reading"]) if stored["reading"] else None,
        )
        return cls(IntakePlan.from_dict(data["plan"]), RuleSet.from_dict(data["rule_set"]), confirmation)
