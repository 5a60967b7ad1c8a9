"""What scoring gives for one official and for a campaign. Plain values that can be stored as JSON.

Source of the quantities: docs/scoring.md. No value is rounded; None = there is none.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from evalapp.domain.campaign import RaterRole


class Gate(StrEnum):
    """Integrity as its printed score reads; ``not_scored`` is shown like ``below``."""

    CLEAR = "clear"
    BELOW = "below"
    NOT_SCORED = "not_scored"


class Reason(StrEnum):
    """Why an official has no total, or a total without an interval and a band.

    The words are in resources/texts/<language>/reason.toml under the same keys.
    """

    NO_MARKS = "no_marks"
    COVERAGE_PERSONAL = "coverage_personal"
    COVERAGE_PROFESSIONAL = "coverage_professional"
    ROLES_BELOW_HALF = "roles_below_half"
    RESTS_ON_ONE_RATER = "rests_on_one_rater"
    SPREAD_UNKNOWN = "spread_unknown"


@dataclass(frozen=True, slots=True)
class RoleMean:
    """Mean X of the marks that ``n`` raters of a role gave on a competency (1–5).

    ``counted``: enough raters and a role with weight. ``mean`` is None where there is no mark, and
    where an anonymous role has fewer raters than its minimum: a mean of one would be his mark.
    """

    mean: float | None
    n: int
    counted: bool


@dataclass(frozen=True, slots=True)
class RoleSummary:
    """A role over all competencies.

    ``mean``: its role means, weighted like a total (1–5), only over pairs that reach the minimum of
    raters; None when no pair does. ``raters``: how many gave at least one mark. ``counted``: whether
    the role has a counted pair. ``variance``: its part of the squared standard error; ``assumed``:
    whether that part rests on the campaign's spread between raters.
    """

    mean: float | None
    raters: int
    counted: bool
    variance: float | None = None
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class OfficialScore:
    """Result of one official.

    ``total``, ``blocks``, ``competencies``: scores on the scale (1–5); ``errors``: standard errors of
    blocks and competencies under their codes. ``coverage``: {block: share of
    its competency weights that is scored, 0–1}. ``se``: standard error of the total; ``low``,
    ``high``: ends of its 90 % interval, cut to the scale; ``assumed``: share of se² that rests on the
    campaign's spread between raters (0–1). ``band``: 1 = highest. ``places``: first and last place
    that cannot be excluded. ``level``: 1–5. ``gate_raters``: raters whose marks made the gate's
    score. ``reasons``: why something is None.
    """

    iin: str
    total: float | None
    blocks: Mapping[str, float | None]
    coverage: Mapping[str, float]
    competencies: Mapping[str, float | None]
    role_means: Mapping[RaterRole, Mapping[str, RoleMean]]
    roles: Mapping[RaterRole, RoleSummary]
    gate: Gate
    gate_raters: int
    errors: Mapping[str, float | None]
    level: int | None = None
    se: float | None = None
    low: float | None = None
    high: float | None = None
    assumed: float | None = None
    band: int | None = None
    places: tuple[int, int] | None = None
    reasons: tuple[Reason, ...] = ()

    @property
    def personal(self) -> float | None:
        """Score of the personal block (1–5)."""
        return self.blocks.get("personal")

    @property
    def professional(self) -> float | None:
        """Score of the professional block (1–5)."""
        return self.blocks.get("professional")

    @property
    def counted_roles(self) -> tuple[RaterRole, ...]:
        """Roles with at least one counted pair."""
        return tuple(role for role, summary in self.roles.items() if summary.counted)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for storing; the inverse of :meth:`from_dict`."""
        return {
            "iin": self.iin,
            "total": self.total,
            "blocks": dict(self.blocks),
            "coverage": dict(self.coverage),
            "competencies": dict(self.competencies),
            "role_means": {
                role.value: {code: [x.mean, x.n, x.counted] for code, x in means.items()}
                for role, means in self.role_means.items()
            },
            "roles": {
                role.value: [x.mean, x.raters, x.counted, x.variance, x.assumed]
                for role, x in self.roles.items()
            },
            "gate": self.gate.value,
            "gate_raters": self.gate_raters,
            "errors": dict(self.errors),
            "level": self.level,
            "se": self.se,
            "low": self.low,
            "high": self.high,
            "assumed": self.assumed,
            "band": self.band,
            "places": None if self.places is None else list(self.places),
            "reasons": [reason.value for reason in self.reasons],
        }

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> "OfficialScore":
        """A result from what :meth:`to_dict` gave."""
        places = stored["places"]
        plain = ("iin", "total", "blocks", "coverage", "competencies", "gate_raters", "errors", "level")
        interval = ("se", "low", "high", "assumed", "band")
        return cls(
            **{name: stored[name] for name in plain + interval},
            role_means={
                RaterRole(role): {code: RoleMean(*x) for code, x in means.items()}
                for role, means in stored["role_means"].items()
            },
            roles={RaterRole(role): RoleSummary(*x) for role, x in stored["roles"].items()},
            gate=Gate(stored["gate"]),
            places=None if places is None else (places[0], places[1]),
            reasons=tuple(Reason(reason) for reason in stored["reasons"]),
        )


@dataclass(frozen=True, slots=True)
class CampaignScores:
    """Results of a campaign, in the order the officials were given; each is made when it is asked for.

    ``spread``: s², variance between raters of one role and official, pooled over the campaign; None
    when nowhere two raters of a role assessed the same official. ``placed``: officials with a total
    and a standard error, over whom bands and places are counted.
    """

    officials: Sequence[OfficialScore]
    spread: float | None
    placed: int
