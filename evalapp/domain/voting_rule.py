"""How a commission votes: quorum and majority as values, dated and with their source."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor
from typing import Any, Self

from evalapp.domain.language import Trilingual


class MajorityBase(StrEnum):
    """Of whom the majority is taken, the recused never among them.

    ``present``: those present at the item, whether they vote or abstain; ``cast``: votes for and against;
    ``seats``: all voting members, present or not.
    """

    PRESENT = "present"
    CAST = "cast"
    SEATS = "seats"


@dataclass(frozen=True, slots=True, kw_only=True)
class VotingRule:
    """One version of a rule.

    ``quorum``: share (0–1) of the voting members, the recused left out, who must be present;
    ``quorum_is_strict``: more than that share, not just it. ``majority``: share (0–1) of the base that
    votes for must exceed (``majority_is_strict``) or reach. ``casting_vote``: at equal votes for and
    against the presiding chair's vote decides.
    """

    code: str
    name: Trilingual
    valid_from: date
    valid_to: date | None = None
    quorum: Fraction
    quorum_is_strict: bool = False
    majority: Fraction
    majority_is_strict: bool = True
    majority_base: MajorityBase = MajorityBase.PRESENT
    casting_vote: bool = True
    source: Trilingual

    def quorum_needed(self, seats: int) -> int:
        """How many of ``seats`` voting members (the recused left out) must be present."""
        return _least(self.quorum * seats, self.quorum_is_strict)

    def majority_needed(self, base: int) -> int:
        """How many votes for a base of ``base`` members asks for (``majority_base`` says whom it counts)."""
        return _least(self.majority * base, self.majority_is_strict)

    def holds_on(self, day: date) -> bool:
        """Whether this version is in force on ``day``."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON; :meth:`from_dict` reads them."""
        return {
            "code": self.code,
            "name": _texts(self.name),
            "valid_from": self.valid_from.isoformat(),
            "valid_to": None if self.valid_to is None else self.valid_to.isoformat(),
            "quorum": [self.quorum.numerator, self.quorum.denominator],
            "quorum_is_strict": self.quorum_is_strict,
            "majority": [self.majority.numerator, self.majority.denominator],
            "majority_is_strict": self.majority_is_strict,
            "majority_base": self.majority_base.value,
            "casting_vote": self.casting_vote,
            "source": _texts(self.source),
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The rule that :meth:`to_dict` wrote. Raises KeyError or ValueError when it is not one."""
        until = data.get("valid_to")
        return cls(
            code=data["code"],
            name=Trilingual(**data["name"]),
            valid_from=date.fromisoformat(data["valid_from"]),
            valid_to=None if until is None else date.fromisoformat(until),
            quorum=Fraction(*data["quorum"]),
            quorum_is_strict=data["quorum_is_strict"],
            majority=Fraction(*data["majority"]),
            majority_is_strict=data["majority_is_strict"],
            majority_base=MajorityBase(data["majority_base"]),
            casting_vote=data["casting_vote"],
            source=Trilingual(**data["source"]),
        )


def _least(limit: Fraction, is_strict: bool) -> int:
    """The smallest whole number above ``limit`` (``is_strict``) or not below it."""
    return floor(limit) + 1 if is_strict else ceil(limit)


def _texts(words: Trilingual) -> dict[str, str]:
    return {"kk": words.kk, "ru": words.ru, "en": words.en}
