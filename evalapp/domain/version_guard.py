"""What a new version of released results may show of anonymous roles beside the earlier versions.

Whoever holds two versions can subtract one role mean from the other. A difference that rests on fewer
raters than the role's minimum would give single marks away, so such a pair of role and competency
either counts as in the version before, or is left out. Source: docs/scoring.md, "Anonymity".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from evalapp.domain.campaign import ANONYMOUS_ROLES, RaterRole
from evalapp.domain.scoring import MarkedForm
from evalapp.domain.scoring_rules import RoleRule, ScoringRules

Marks = Mapping[str, int]
"""{rater code: mark} of one role on one competency."""


class Kept(StrEnum):
    """``stands``: counts with the marks of the version before, because only a few forms came to them.
    ``left_out``: not counted, because a few marks were corrected or withdrawn; what is known to be wrong
    does not count, and what would show them is not shown."""

    STANDS = "stands"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Guarded:
    """The forms of one official that count. ``kept``: {role: {competency: what was done to the pair}}."""

    forms: tuple[MarkedForm, ...]
    kept: Mapping[RaterRole, Mapping[str, Kept]]


def guard(
    rules: ScoringRules, forms: Sequence[MarkedForm], earlier: Sequence[Sequence[MarkedForm]]
) -> Guarded:
    """The forms of one official as a new version may count them.

    :param forms: as they are now. ``earlier``: the forms that earlier versions counted, newest first.
    """
    if not earlier:
        return Guarded(tuple(forms), {})
    kept: dict[RaterRole, dict[str, Kept]] = {}
    counted: list[MarkedForm] = []
    for role in dict.fromkeys(form.role for form in (*forms, *(form for one in earlier for form in one))):
        own = [form for form in forms if form.role is role]
        rule = rules.role(role)
        if rule is None or role not in ANONYMOUS_ROLES:
            counted += own
            continue
        replaced = _replaced(rules, rule, own, earlier)
        if replaced:
            kept[role] = {code: what for code, (what, _) in replaced.items()}
            own = _with(own, role, {code: marks for code, (_, marks) in replaced.items()})
        counted += own
    return Guarded(tuple(counted), kept)


def changed(before: Mapping[str, object], now: Mapping[str, object]) -> int:
    """How many raters came, went or say something else."""
    return sum(1 for rater in {*before, *now} if before.get(rater) != now.get(rater))


def _replaced(
    rules: ScoringRules,
    rule: RoleRule,
    own: Sequence[MarkedForm],
    earlier: Sequence[Sequence[MarkedForm]],
) -> dict[str, tuple[Kept, Marks]]:
    """{competency: what is done, marks that count instead} where single marks would come out."""
    before = [[form for form in version if form.role is rule.role] for version in earlier]
    found: dict[str, tuple[Kept, Marks]] = {}
    for code in rules.competencies:
        now = _marks(own, code)
        shown = [marks for forms in before if len(marks := _marks(forms, code)) >= rule.minimum]
        # Below the minimum nothing of the pair is shown or counted: there is nothing to subtract.
        if len(now) < rule.minimum or not any(0 < changed(x, now) < rule.minimum for x in shown):
            continue
        only_added = all(now.get(rater) == mark for rater, mark in shown[0].items())
        found[code] = (Kept.STANDS, shown[0]) if only_added else (Kept.LEFT_OUT, {})
    return found


def _marks(forms: Sequence[MarkedForm], code: str) -> dict[str, int]:
    return {form.rater: mark for form in forms if (mark := form.marks.get(code)) is not None}


def _with(own: Sequence[MarkedForm], role: RaterRole, replaced: Mapping[str, Marks]) -> list[MarkedForm]:
    """The forms of one role with other marks on some competencies; a form left without any goes."""
    found = []
    for form in own:
        marks = {
            code: replaced[code].get(form.rater) if code in replaced else mark
            for code, mark in form.marks.items()
        }
        if any(mark is not None for mark in marks.values()):
            found.append(MarkedForm(form.iin, role, form.rater, marks))
    return found
