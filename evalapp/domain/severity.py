"""Is a rater off: severity beside the other raters, straight-lining, inflation.

Source: docs/scoring.md, "Do the raters agree". Never shown beside an official's name, never applied to
a score.
"""

import math

import numpy as np
import numpy.typing as npt

from evalapp.domain.campaign import ANONYMOUS_ROLES, RaterRole
from evalapp.domain.diagnostic_rules import DiagnosticRules
from evalapp.domain.f_distribution import t_quantile
from evalapp.domain.mark_table import UNSEEN, Floats, Marks, MarkTable, Whole, shown_marks
from evalapp.domain.rater_findings import RaterProfile, Severity
from evalapp.domain.scoring_rules import RoleRule, ScoringRules

_TOLERANCE = 1e-9
"""For shares of whole numbers."""

Flags = npt.NDArray[np.bool_]


def rater_profiles(
    rules: ScoringRules, looked: DiagnosticRules, table: MarkTable
) -> tuple[RaterProfile, ...]:
    """Every rater who gave a mark that may be counted, role by role, by code; self forms are left out."""
    table = shown_marks(rules, table)
    found: list[RaterProfile] = []
    for place, rule in enumerate(rules.roles):
        own = table.roles == place
        own &= (table.marks != UNSEEN).any(axis=1)
        if rule.role is not RaterRole.SELF and own.any():
            found += _of_role(looked, rule, table, own)
    return tuple(found)


def _of_role(looked: DiagnosticRules, rule: RoleRule, table: MarkTable, own: Flags) -> list[RaterProfile]:
    marks, officials = table.marks[own], table.officials[own]
    present, raters = np.unique(table.raters[own], return_inverse=True)
    count = len(present)
    anonymous = rule.role in ANONYMOUS_ROLES
    needed = max(looked.rater_officials, rule.minimum if anonymous else 0)
    assessed = np.bincount(raters, minlength=count)
    compared = _compared(marks, officials)
    severities = _severities(looked, compared, raters, count, needed)
    straight = np.bincount(raters, _is_straight(looked, marks), minlength=count) >= needed
    inflated = _is_inflated(looked, marks, raters, count)
    return [
        RaterProfile(
            code=table.codes[present[rater]],
            role=rule.role,
            officials=int(assessed[rater]),
            severity=severities.get(rater),
            straight_lining=bool(straight[rater]) if assessed[rater] >= needed else None,
            inflation=bool(inflated[rater]) if assessed[rater] >= needed else None,
        )
        for rater in range(count)
    ]


def _compared(marks: Marks, officials: Whole) -> Floats:
    """(form, competency): mark − mean of the other raters; NaN without others."""
    _, groups = np.unique(officials, return_inverse=True)
    found = np.full(marks.shape, np.nan)
    for column in range(marks.shape[1]):
        seen = marks[:, column] != UNSEEN
        own, group = marks[seen, column].astype(float), groups[seen]
        number = np.bincount(group)[group] if len(group) else group
        total = np.bincount(group, own)[group] if len(group) else own
        others = (total - own) / np.where(number > 1, number - 1, 1)
        found[seen, column] = np.where(number > 1, own - others, np.nan)
    return found


def _severities(
    looked: DiagnosticRules, compared: Floats, raters: npt.NDArray[np.intp], count: int, needed: int
) -> dict[int, Severity]:
    """{rater: severity} of those compared on enough officials.

    A form is one official, so its marks belong together: with D_o the sum of a rater's differences on
    official o and n_o their number, SE² = a/(a − 1) · Σ (D_o − n_o·severity)² / (Σ n_o)².
    """
    number = np.count_nonzero(~np.isnan(compared), axis=1)
    apart = np.nansum(compared, axis=1)
    marks = np.bincount(raters, number, minlength=count)
    officials = np.bincount(raters, number > 0, minlength=count)
    values = np.bincount(raters, apart, minlength=count) / np.where(marks > 0, marks, 1)
    squares = np.bincount(raters, (apart - number * values[raters]) ** 2, minlength=count)
    found = {}
    quantiles: dict[int, float] = {}
    for rater in np.flatnonzero(officials >= max(needed, 2)):
        a, n, value = int(officials[rater]), int(marks[rater]), float(values[rater])
        error = math.sqrt(a / (a - 1) * float(squares[rater])) / n
        if a not in quantiles:
            quantiles[a] = t_quantile(looked.severity_confidence, a - 1)
        half = quantiles[a] * error
        found[int(rater)] = Severity(value, error, value - half, value + half, n, a)
    return found


def _is_straight(looked: DiagnosticRules, marks: Marks) -> Flags:
    """Whether one mark stands on the stated share of enough competencies, form by form."""
    number = np.count_nonzero(marks != UNSEEN, axis=1)
    levels = np.unique(marks[marks != UNSEEN])
    most = np.max([np.count_nonzero(marks == level, axis=1) for level in levels], axis=0)
    enough = number >= looked.straight_competencies
    found: Flags = enough & (most >= looked.straight_share * number - _TOLERANCE)
    return found


def _is_inflated(looked: DiagnosticRules, marks: Marks, raters: npt.NDArray[np.intp], count: int) -> Flags:
    """Whether the stated share of all marks of a rater are among the highest."""
    number = np.bincount(raters, np.count_nonzero(marks != UNSEEN, axis=1), minlength=count)
    high = np.bincount(
        raters, np.count_nonzero(np.isin(marks, looked.inflation_marks), axis=1), minlength=count
    )
    found: Flags = high >= looked.inflation_share * number - _TOLERANCE
    return found
