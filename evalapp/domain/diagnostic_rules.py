"""Seeds, limits and classes of the raters' diagnostics; data that a campaign freezes at its launch.

The shipped values are in db/seed/scoring_presets.json. Nothing here reaches a score.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from evalapp.domain.numbers import rounded


@dataclass(frozen=True, slots=True)
class AgreementLevel:
    """A class of agreement: its code, reached from the coefficient ``border`` on."""

    code: str
    border: float


@dataclass(frozen=True, slots=True)
class DiagnosticRules:
    """How the raters of a campaign are looked at.

    ``valid_from``: ISO date of these values. ``confidence``: of all intervals of agreement (0–1).
    ``officials_minimum``: officials needed for a coefficient. ``draws`` and ``seed``: of the bootstrap.
    ``rater_officials``: officials from whom on a rater is looked at. ``severity_confidence``: of the
    interval of severity. ``straight_share`` of at least ``straight_competencies`` marks of one form alike:
    straight-lining. ``inflation_share`` of a rater's marks among ``inflation_marks``: inflation.
    ``levels``: classes of agreement, the highest first; below the last the class is ``low``.
    """

    valid_from: str
    confidence: float
    officials_minimum: int
    draws: int
    seed: int
    rater_officials: int
    severity_confidence: float
    straight_share: float
    straight_competencies: int
    inflation_share: float
    inflation_marks: tuple[int, ...]
    levels: tuple[AgreementLevel, ...]

    def level_of(self, value: float) -> str:
        """Class of a coefficient as it is printed: ``none`` from zero down, else a code of ``levels``
        or ``low``."""
        printed = float(rounded(value))
        if printed <= 0:
            return "none"
        return next((level.code for level in self.levels if printed >= level.border), "low")

    def to_dict(self) -> dict[str, Any]:
        """Plain values for storing; the inverse of :meth:`from_dict`."""
        return {
            "valid_from": self.valid_from,
            "confidence": self.confidence,
            "officials_minimum": self.officials_minimum,
            "bootstrap": {"draws": self.draws, "seed": self.seed},
            "rater_officials": self.rater_officials,
            "severity_confidence": self.severity_confidence,
            "straight_lining": {"share": self.straight_share, "competencies": self.straight_competencies},
            "inflation": {"share": self.inflation_share, "marks": list(self.inflation_marks)},
            "agreement_levels": [{"level": level.code, "from": level.border} for level in self.levels],
        }

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> "DiagnosticRules":
        """Rules from what :meth:`to_dict` gave.

        :raises KeyError, ValueError: when something is missing or is not what it should be.
        """
        return cls(
            valid_from=str(stored["valid_from"]),
            confidence=float(stored["confidence"]),
            officials_minimum=int(stored["officials_minimum"]),
            draws=int(stored["bootstrap"]["draws"]),
            seed=int(stored["bootstrap"]["seed"]),
            rater_officials=int(stored["rater_officials"]),
            severity_confidence=float(stored["severity_confidence"]),
            straight_share=float(stored["straight_lining"]["share"]),
            straight_competencies=int(stored["straight_lining"]["competencies"]),
            inflation_share=float(stored["inflation"]["share"]),
            inflation_marks=tuple(int(mark) for mark in stored["inflation"]["marks"]),
            levels=tuple(
                AgreementLevel(str(level["level"]), float(level["from"]))
                for level in stored["agreement_levels"]
            ),
        )
