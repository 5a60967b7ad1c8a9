"""Somebody who may be looked at for a post: where he stands now, and what is recorded of him."""

from dataclasses import dataclass, field
from datetime import date

from evalapp.domain.fitting import CandidateFacts, ReleasedScores
from evalapp.domain.language import Trilingual
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision, LanguageLevel, OrganizationKind
from evalapp.domain.service_length import Job
from evalapp.domain.tenure import TimeInPost


@dataclass(frozen=True, slots=True)
class PresentPost:
    """The post somebody holds: full appointments before acting ones, then the latest."""

    post: Trilingual
    body: Trilingual
    kind: OrganizationKind
    since: date | None
    length: TimeInPost | None
    acting: bool


@dataclass(frozen=True, slots=True)
class InReserve:
    """A present stay in a reserve. ``post``: the post a member holds now, "" for none; ``held_by``: the
    body that considers him, "" for none."""

    reservist_id: int
    application_id: int | None
    cohort: str
    direction: Trilingual
    stay_until: date
    post: str = ""
    held_by: str = ""
    held_until: date | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be looked at; ``key``: ``p<person>`` for officials, ``r<reservist>`` for others."""

    key: str
    person_id: int | None
    full_name: str
    sort_key: str
    search_key: str
    present: PresentPost | None
    reserve: InReserve | None
    facts: CandidateFacts


@dataclass(slots=True)
class Gathered:
    """What is found about one IIN, while it is gathered."""

    person_id: int | None = None
    full_name: str = ""
    sort_key: str = ""
    search_key: str = ""
    present: PresentPost | None = None
    reserve: InReserve | None = None
    scores: ReleasedScores | None = None
    portfolios: list[str] = field(default_factory=list)
    served: set[str] = field(default_factory=set)
    lives: set[str] = field(default_factory=set)
    languages: dict[str, LanguageLevel] = field(default_factory=dict)
    jobs: list[Job] = field(default_factory=list)
    longest_jobs: list[Job] = field(default_factory=list)
    are_jobs_complete: bool = False

    def add_jobs(self, jobs: tuple[Job, ...], longest: tuple[Job, ...] | None = None) -> None:
        """Add jobs at their shortest, and at their longest where that differs."""
        self.jobs += jobs
        self.longest_jobs += jobs if longest is None else longest


def candidate(found: Gathered) -> Candidate:
    """The value of what was gathered."""
    assert found.person_id is not None or found.reserve is not None, "came from one of both"
    number = found.reserve.reservist_id if found.reserve else 0
    return Candidate(
        key=f"r{number}" if found.person_id is None else f"p{found.person_id}",
        person_id=found.person_id,
        full_name=found.full_name,
        sort_key=found.sort_key,
        search_key=found.search_key,
        present=found.present,
        reserve=found.reserve,
        facts=CandidateFacts(
            scores=found.scores,
            portfolios=tuple(dict.fromkeys(found.portfolios)),
            served=frozenset(found.served),
            lives=frozenset(found.lives),
            languages=found.languages,
            jobs=tuple(found.jobs),
            longest_jobs=tuple(found.longest_jobs),
            are_jobs_complete=found.are_jobs_complete,
        ),
    )


def partial_date(day: date | None, precision: DatePrecision | None) -> PartialDate | None:
    """A stored date with its precision; to the day where none is stored."""
    return None if day is None else PartialDate(day, precision or DatePrecision.DAY)
