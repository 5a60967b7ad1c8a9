"""What personal sheets, cards and pages of the reserve are written from: plain values in no language.

Texts that the program words itself stand in three languages; texts that people typed are the same in each.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evalapp.domain.decision import DecisionKind, DecisionResult
from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.membership import MemberState, PlanItemKind
from evalapp.domain.ranking import Standing
from evalapp.domain.reference import EducationLevel, LanguageLevel, OrganizationKind
from evalapp.domain.rule_set import Criterion
from evalapp.domain.tenure import TimeInPost

NOTHING = Trilingual("", "", "")


def same(text: str | None) -> Trilingual:
    """A text that people typed: it is what it is in every language."""
    return Trilingual(text or "", text or "", text or "")


@dataclass(frozen=True, slots=True, kw_only=True)
class JobFact:
    """A stay in a post. ``since``, ``until`` as exactly as they are known, "" = not known.

    ``is_present``: it goes on. ``start``, ``end``: the first day it can have begun and the last it can have
    ended, None = not known; ``kind``: of the body, None outside the register.
    """

    since: str
    until: str
    is_present: bool
    post: Trilingual
    body: Trilingual
    start: date | None = None
    end: date | None = None
    kind: OrganizationKind | None = None


@dataclass(frozen=True, slots=True)
class EducationFact:
    """A course of education; texts as typed, "" = not known."""

    level: EducationLevel | None
    institution: str
    speciality: str
    year: int | None


@dataclass(frozen=True, slots=True)
class NoteFact:
    """An award or a sanction with its day; ``ended_on``: the day a sanction was lifted."""

    text: str
    on: date | None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    """Who somebody is and where he worked.

    ``subject`` and ``record_id`` say whose record it is: person, application or reservist. ``iin`` is masked.
    ``post`` and ``body`` are the present ones, empty without; ``since``: from when he holds that post.
    ``jobs``: newest first. ``person_id``: in the register of officials, None = not there; photos go by it.
    """

    subject: SubjectKind
    record_id: int
    person_id: int | None
    name: Trilingual
    iin: str
    post: Trilingual = NOTHING
    body: Trilingual = NOTHING
    since: str = ""
    time_in_post: TimeInPost | None = None
    is_acting: bool = False
    portfolio: str = ""
    birth_date: date | None = None
    age: int | None = None
    citizenship: str = ""
    service: str = ""
    education: tuple[EducationFact, ...] = ()
    languages: tuple[tuple[str, LanguageLevel], ...] = ()
    jobs: tuple[JobFact, ...] = ()
    awards: tuple[NoteFact, ...] = ()
    sanctions: tuple[NoteFact, ...] = ()


@dataclass(frozen=True, slots=True)
class CriterionFact:
    """A criterion of the rule set: its status, the fact used, and why where it is not met."""

    criterion: Criterion
    status: Status
    fact: Trilingual
    why: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class StageFact:
    """A stage of the selection at which there is anything about the person; ``score`` None = was absent.

    ``outcome``: ``passed``, ``at_border`` or ``cut``; "" while no cut is in force.
    """

    title: Trilingual
    score: Decimal | None
    max_score: Decimal
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionFact:
    """What a selection found: criteria, stages, place in the ranking of his direction.

    ``place``: ``5`` or ``5–7``, "" where not ranked; ``ranked``: how many are ranked there; ``value``: of the
    ranking (0–1 or as the intake's weights give); ``after_stage``: the stage after which it is ranked.
    ``admissions``: decisions about the application that stand, newest first.
    """

    intake: str
    rule_set: Trilingual
    direction: Trilingual
    number: str
    applied_on: date | None
    verdict: VerdictKind
    criteria: tuple[CriterionFact, ...]
    stages: tuple[StageFact, ...]
    after_stage: Trilingual = NOTHING
    value: Decimal | None = None
    place: str = ""
    ranked: int = 0
    places: int | None = None
    standing: Standing | None = None
    unranked: str = ""
    admissions: tuple[Trilingual, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanFact:
    """A line of the development plan."""

    kind: PlanItemKind
    title: str
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class PeriodFact:
    """Something with a first day and a last (None = goes on): a mentor, a post, a consideration."""

    name: str
    detail: str
    since: date | None
    until: date | None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StayFact:
    """A stay in the reserve as of a day. ``days_left``: to its last day, below 0 after it.

    ``mentors``, ``posts``: newest first; ``extended``: the last day before a prolongation, None = never.
    """

    cohort: str
    direction: str
    enrolled_on: date
    stay_until: date
    days_left: int
    state: MemberState
    decision: str
    extended: date | None
    left_on: date | None
    mentors: tuple[PeriodFact, ...]
    plan: tuple[PlanFact, ...]
    posts: tuple[PeriodFact, ...]
    held_by: PeriodFact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionFact:
    """A decision of a commission in force: what was decided, by which minutes, ``where`` to (post, body)."""

    on: date
    kind: DecisionKind | None
    result: DecisionResult
    commission: Trilingual
    minutes: str
    where: tuple[Trilingual, ...] = ()
    effective_on: date | None = None
    order_number: str = ""
    is_undone: bool = False
