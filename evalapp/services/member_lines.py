"""What the card of a reserve member consists of."""

from dataclasses import dataclass
from datetime import date

from evalapp.domain.language import Trilingual
from evalapp.domain.membership import ConsiderationEnd, EmployerKind, PlanItemKind, PostKind
from evalapp.services.decision_rows import DecisionRow
from evalapp.services.member_rows import MemberRow
from evalapp.services.objection_rows import AnyObjection


@dataclass(frozen=True, slots=True)
class ExtensionRule:
    """Whether the stay may be prolonged: ``years`` by the rule set (None = never, or no rule set is known);
    ``longest``: the last day it may reach; ``is_used``: it was prolonged already, which is done once."""

    years: int | None
    longest: date | None
    is_used: bool

    @property
    def is_allowed(self) -> bool:
        """Whether an extension may be entered."""
        return self.years is not None and not self.is_used


@dataclass(frozen=True, slots=True)
class ExtensionLine:
    """A stay prolonged by a decision."""

    id: int
    was_until: date
    until: date
    decision: str
    decided_on: date
    ground: str


@dataclass(frozen=True, slots=True)
class MentorLine:
    """Who mentors or mentored a member; ``until`` None = still does."""

    id: int
    version: int
    person_id: int | None
    name: str
    post: str
    since: date
    until: date | None


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A line of the development plan; ``is_overdue``, ``is_near``: due before today, or soon."""

    id: int
    version: int
    kind: PlanItemKind
    title: str
    due_on: date | None
    done_on: date | None
    evidence: str
    is_overdue: bool
    is_near: bool


@dataclass(frozen=True, slots=True)
class PostLine:
    """An appointment; ``is_held`` as of today."""

    id: int
    version: int
    organization_id: int | None
    organization: str
    employer: EmployerKind
    post: str
    post_kind: PostKind
    from_date: date
    to_date: date | None
    order_number: str
    end_reason: str
    is_held: bool


@dataclass(frozen=True, slots=True)
class ConsiderationLine:
    """A consideration by a body; ``is_open`` as of today, otherwise it ended or expired."""

    id: int
    version: int
    organization_id: int | None
    organization: str
    post: str
    since: date
    expires_on: date
    ended_on: date | None
    end: ConsiderationEnd | None
    note: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class OtherStay:
    """Another membership of the same person."""

    id: int
    cohort: str
    enrolled_on: date
    last_day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberCard:
    """A member in full. Lists are newest first, the plan by due date.

    ``region_code``, names and figures are in ``row``. ``rule_set``: by which the stay is counted, None =
    not known. ``person_id``: of the same IIN in the register of officials. ``decisions``: of commissions,
    in force or undone, with ``objections`` against them, for those who may see them.
    """

    row: MemberRow
    version: int
    decision: str
    note: str
    intake: str
    cohort_as_entered: str
    rule_set_id: int | None
    rule_set: Trilingual | None
    left_ground: Trilingual | None
    left_decision: str
    left_note: str
    extension: ExtensionRule
    extensions: tuple[ExtensionLine, ...]
    mentors: tuple[MentorLine, ...]
    plan: tuple[PlanLine, ...]
    posts: tuple[PostLine, ...]
    considerations: tuple[ConsiderationLine, ...]
    other_stays: tuple[OtherStay, ...]
    person_id: int | None
    decisions: tuple[DecisionRow, ...] = ()
    objections: tuple[AnyObjection, ...] = ()
