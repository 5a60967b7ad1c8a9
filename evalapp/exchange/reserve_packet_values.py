"""What the packet of an intake is written from; every text is in the document's language already."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.language import Language
from evalapp.domain.ranking import Standing
from evalapp.domain.rule_set import Criterion


class PacketPages(StrEnum):
    """Whose pages a packet prints.

    ``places``: those within the places of their direction, those who share the last one, and whoever was
    decided about; without a number of places all ranked. ``ranked``: all ranked.
    """

    PLACES = "places"
    RANKED = "ranked"


@dataclass(frozen=True, slots=True)
class PacketStep:
    """A step of the funnel and how many are left at it."""

    title: str
    count: int


@dataclass(frozen=True, slots=True)
class PacketStage:
    """A stage that counts; ``weight`` is v of the ranking."""

    title: str
    max_score: Decimal
    weight: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketDirection:
    """What the ranking of a direction comes to; ``name`` "" where the intake has none."""

    name: str
    places: int | None
    ranked: int
    sharing: int
    left: int
    free: int
    admitted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketLine:
    """One application in the ranking; ``iin`` is masked, ``region`` and ``direction`` may be "".

    ``place``: "5" or "5–7", "" where not ranked; then ``standing_words`` says why. ``scores``: one for
    each stage, None = absent or not entered. ``decision``: on the reserve. ``is_override``: something was
    decided about it against what was computed.
    """

    application_id: int
    number: str
    full_name: str
    iin: str
    direction: str
    region: str
    age: int | None
    experience: str
    verdict: VerdictKind
    statuses: Mapping[Criterion, Status]
    scores: tuple[Decimal | None, ...]
    value: Decimal | None
    place: str
    first: int | None
    standing: Standing | None
    standing_words: str
    decision: str
    is_override: bool


@dataclass(frozen=True, slots=True)
class PacketCriterion:
    """A criterion on the page of a person: its name, the fact, why it has its status."""

    name: str
    status: Status
    fact: str
    why: str


@dataclass(frozen=True, slots=True)
class PacketMark:
    """A stage on the page of a person: score as written, the highest possible, what the cut said.

    ``max_score`` "" where ``score`` says in words that there is none.
    """

    title: str
    score: str
    max_score: str
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketPerson:
    """The page of one person. ``jobs``: newest first. ``decisions``: newest first, a line each."""

    line: PacketLine
    birth_date: date | None
    education: str
    kazakh: str
    applied_on: date | None
    criteria: tuple[PacketCriterion, ...]
    marks: tuple[PacketMark, ...]
    jobs: tuple[str, ...]
    decisions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketOverride:
    """A decision against what was computed; ``seconded_by`` "" = waits for a second account."""

    number: str
    full_name: str
    decision: str
    verdict: VerdictKind
    decided_on: date
    decided_by: str
    minutes: str
    ground: str
    entered_by: str
    seconded_by: str


@dataclass(frozen=True, slots=True)
class PacketSection:
    """A section of the method page; heading and lines are worded in each language of the document."""

    heading: Mapping[Language, str]
    lines: tuple[Mapping[Language, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservePacket:
    """An intake for the commission, from one snapshot.

    ``after_stage``: the stage after which it is ranked; ``notes``: sentences above the ranking.
    ``people``: whose pages are printed, in the order of the ranking.
    """

    name: str
    as_of: date
    rule_set: str
    places: int | None
    admitted: int
    after_stage: str
    notes: tuple[str, ...]
    criteria: tuple[Criterion, ...]
    stages: tuple[PacketStage, ...]
    funnel: tuple[PacketStep, ...]
    directions: tuple[PacketDirection, ...]
    lines: tuple[PacketLine, ...]
    people: tuple[PacketPerson, ...]
    overrides: tuple[PacketOverride, ...]
    method: tuple[PacketSection, ...]
    shown_filter: str = ""
