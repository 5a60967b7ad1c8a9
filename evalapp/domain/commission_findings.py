"""What is missing or comes to an end in a commission, as facts; none of it forbids a meeting by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from evalapp.domain.commission import MemberRole
from evalapp.domain.commission_fields import MemberFields
from evalapp.domain.names import fold


class FindingKind(StrEnum):
    """What was found."""

    NO_CHAIR = "no_chair"
    NO_SECRETARY = "no_secretary"
    NO_VOTING = "no_voting"
    RULE_NOT_IN_FORCE = "rule_not_in_force"
    NOT_IN_FORCE = "not_in_force"
    TERM_ENDS = "term_ends"
    SUBSTITUTE_ALONE = "substitute_alone"
    SAME_NAME = "same_name"

    @property
    def is_lack(self) -> bool:
        """Whether a meeting lacks something because of it; the others are only pointed out."""
        return self not in (FindingKind.TERM_ENDS, FindingKind.SAME_NAME, FindingKind.SUBSTITUTE_ALONE)


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding; ``name`` and ``day`` where it is about a member."""

    kind: FindingKind
    name: str = ""
    day: date | None = None


def findings_of(
    members: Sequence[MemberFields],
    gone_seats: frozenset[int],
    *,
    day: date,
    warning_days: int,
    has_rule: bool,
    is_in_force: bool,
) -> tuple[Finding, ...]:
    """Findings on ``day``, the gravest first.

    ``members``: all of the commission, past and coming ones too. ``gone_seats``: ids of members whose term
    does not hold on ``day``. ``warning_days``: from so many days before its end a term is pointed out.
    """
    present = [member for member in members if member.holds_on(day)]
    found: list[Finding] = []
    if not is_in_force:
        found.append(Finding(FindingKind.NOT_IN_FORCE))
    if not has_rule:
        found.append(Finding(FindingKind.RULE_NOT_IN_FORCE))
    found += _of_roles(present)
    found += [
        Finding(FindingKind.SUBSTITUTE_ALONE, member.name)
        for member in present
        if member.substitute_for_id in gone_seats
    ]
    found += [
        Finding(FindingKind.TERM_ENDS, member.name, member.until)
        for member in sorted(present, key=lambda one: one.until or date.max)
        if member.until is not None and (member.until - day).days <= warning_days
    ]
    return (*found, *_namesakes(present))


def _of_roles(present: Sequence[MemberFields]) -> list[Finding]:
    roles = [member.role for member in present if member.substitute_for_id is None]
    found = []
    if MemberRole.CHAIR not in roles:
        found.append(Finding(FindingKind.NO_CHAIR))
    if MemberRole.SECRETARY not in roles:
        found.append(Finding(FindingKind.NO_SECRETARY))
    if not any(role.votes for role in roles):
        found.append(Finding(FindingKind.NO_VOTING))
    return found


def _namesakes(present: Sequence[MemberFields]) -> list[Finding]:
    names = [fold(member.name) for member in present]
    twice = {name for name in names if names.count(name) > 1}
    shown = {fold(member.name): member.name for member in present}
    return [Finding(FindingKind.SAME_NAME, shown[name]) for name in sorted(twice)]
