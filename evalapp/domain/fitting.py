"""Who fits a post: each requirement met, not met or unknown; never added up to a score.

Source of the rules: docs/scoring.md, "Who fits a post". Pure computation over stated facts; whom to
appoint is decided by people.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from evalapp.domain.eligibility import Status
from evalapp.domain.language import Trilingual
from evalapp.domain.names import fold
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.post_profile import PostProfile, Requirement
from evalapp.domain.reference import LanguageLevel
from evalapp.domain.service_length import Job, JobsGap, JobsProblem, Length, Service, service_on

_LANGUAGE_ORDER = tuple(LanguageLevel)
_SHORTEST_STEM = 4
_ENDING = 2
"""Letters that a word may lose at its end, so that cases and plurals are found."""
_Served = tuple[Length, Length] | JobsGap
"""Length of service, surely and perhaps; or why there is none."""


@dataclass(frozen=True, slots=True)
class CompetencyFact:
    """Released score of one competency (1–5, None = not scored), upper end of its 90 % interval, target.

    ``high`` None = no interval; ``target`` None = the profile of the post names none.
    """

    code: str
    name: Trilingual
    score: float | None
    high: float | None
    target: float | None

    @property
    def is_below(self) -> bool:
        """Whether the interval's upper end does not exceed the target; without one: the score is under it."""
        if self.score is None or self.target is None:
            return False
        return self.score < self.target if self.high is None else self.high <= self.target


@dataclass(frozen=True, slots=True)
class ReleasedScores:
    """The newest released result of a person: the campaign, its as-of date, the competencies."""

    campaign: str
    as_of: date
    competencies: tuple[CompetencyFact, ...]


@dataclass(frozen=True, slots=True)
class CandidateFacts:
    """What is recorded of a person; an empty part is not known.

    ``portfolios``: supervised fields and directions, each in all languages it is kept in.
    ``served``: regions of the bodies in which posts were held; ``lives``: region of the application.
    ``jobs``: at their shortest and at their longest (a job that went on when an application was made may
    have ended since); ``are_jobs_complete``: an employment list is kept, not only appointments.
    """

    scores: ReleasedScores | None = None
    portfolios: tuple[str, ...] = ()
    served: frozenset[str] = frozenset()
    lives: frozenset[str] = frozenset()
    languages: Mapping[str, LanguageLevel] | None = None
    jobs: tuple[Job, ...] = ()
    longest_jobs: tuple[Job, ...] = ()
    are_jobs_complete: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """Status of one requirement and why: ``fit.<code>`` is the sentence, ``params`` fill it."""

    status: Status
    code: str
    params: Mapping[str, Any]


def fit(profile: PostProfile, facts: CandidateFacts, *, on: date) -> dict[Requirement, Finding]:
    """What ``facts`` give for each requirement of ``profile`` on a day. A missing fact is unknown."""
    ways = {
        Requirement.COMPETENCIES: _competencies,
        Requirement.PORTFOLIO: _portfolio,
        Requirement.REGION: _region,
        Requirement.LANGUAGES: _languages,
    }
    found: dict[Requirement, Finding] = {}
    whole: _Served | None = None
    for requirement in profile.requirements:
        if requirement in ways:
            found[requirement] = ways[requirement](profile, facts)
            continue
        whole = whole or _served(facts.jobs, facts.longest_jobs, on)
        if requirement is Requirement.EXPERIENCE:
            found[requirement] = _experience(profile, facts, whole)
        else:
            found[requirement] = _sector(profile, facts, whole, on)
    return found


def names_field(text: str, wanted: str) -> bool:
    """Whether ``text`` names the field ``wanted``: each of its words, whatever its ending."""
    said, stems = _words(text), _stems(wanted)
    return bool(stems) and all(any(word.startswith(stem) for word in said) for stem in stems)


def ended_by(jobs: Sequence[Job], day: date) -> tuple[Job, ...]:
    """``jobs`` with those that go on ended on ``day``: an open end, or a blank one of the last job."""
    starts = [(job.start.first(), job.start.last()) for job in jobs if job.start is not None]
    last = max(starts, default=None)
    end = PartialDate(day)
    return tuple(
        replace(job, end=end, to_present=False)
        if job.end is None
        and job.start is not None
        and (job.to_present or (job.start.first(), job.start.last()) == last)
        else job
        for job in jobs
    )


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(fold(text).split())


@lru_cache(maxsize=256)
def _stems(wanted: str) -> tuple[str, ...]:
    return tuple(word[: max(_SHORTEST_STEM, len(word) - _ENDING)] for word in _words(wanted))


def _competencies(_profile: PostProfile, facts: CandidateFacts) -> Finding:
    if facts.scores is None:
        return Finding(Status.UNKNOWN, "competencies_no_result", {})
    aimed = [one for one in facts.scores.competencies if one.target is not None]
    params: dict[str, Any] = {"campaign": facts.scores.campaign, "as_of": facts.scores.as_of}
    if not aimed:
        return Finding(Status.UNKNOWN, "competencies_no_profile", params)
    below = tuple(one.name for one in aimed if one.is_below)
    missing = tuple(one.name for one in aimed if one.score is None)
    if below:
        return Finding(Status.NOT_MET, "competencies_below", params | {"names": below, "whole": len(aimed)})
    if missing:
        return Finding(Status.UNKNOWN, "competencies_not_scored", params | {"names": missing})
    return Finding(Status.MET, "competencies_met", params | {"whole": len(aimed)})


def _portfolio(profile: PostProfile, facts: CandidateFacts) -> Finding:
    if not facts.portfolios:
        return Finding(Status.UNKNOWN, "portfolio_unknown", {})
    for wanted in profile.fields:
        for text in facts.portfolios:
            if names_field(text, wanted):
                return Finding(Status.MET, "portfolio_met", {"field": wanted})
    return Finding(Status.NOT_MET, "portfolio_not_met", {"fields": profile.fields})


def _region(profile: PostProfile, facts: CandidateFacts) -> Finding:
    served, lives = facts.served & profile.region_codes, facts.lives & profile.region_codes
    if served:
        return Finding(Status.MET, "region_served", {"regions": tuple(sorted(served))})
    if lives:
        return Finding(Status.MET, "region_lives", {"regions": tuple(sorted(lives))})
    known = facts.served | facts.lives
    if not known:
        return Finding(Status.UNKNOWN, "region_unknown", {})
    return Finding(Status.NOT_MET, "region_not_met", {"regions": tuple(sorted(known))})


def _languages(profile: PostProfile, facts: CandidateFacts) -> Finding:
    known = facts.languages or {}
    lower = {
        code: known[code]
        for code, level in profile.languages.items()
        if code in known and _LANGUAGE_ORDER.index(known[code]) < _LANGUAGE_ORDER.index(level)
    }
    if lower:
        return Finding(Status.NOT_MET, "languages_not_met", {"known": lower})
    missing = tuple(code for code in profile.languages if code not in known)
    if missing:
        return Finding(Status.UNKNOWN, "languages_unknown", {"missing": missing})
    return Finding(Status.MET, "languages_met", {"known": {code: known[code] for code in profile.languages}})


def _experience(profile: PostProfile, facts: CandidateFacts, whole: _Served) -> Finding:
    years = profile.experience_years
    assert years is not None, "asked for"
    return _length_finding("experience", years, facts, whole)


def _sector(profile: PostProfile, facts: CandidateFacts, whole: _Served, on: date) -> Finding:
    """Low: jobs known to be in the sectors; high: also those whose sector is not stated."""
    years = profile.sector_years
    assert years is not None, "asked for"
    if isinstance(whole, JobsGap):
        return _length_finding("sector", years, facts, whole)
    surely = [job for job in facts.jobs if job.sector in profile.sectors]
    perhaps = [job for job in facts.longest_jobs if job.sector is None or job.sector in profile.sectors]
    return _length_finding("sector", years, facts, _served(surely, perhaps, on))


def _length_finding(code: str, years: int, facts: CandidateFacts, served: _Served) -> Finding:
    params: dict[str, Any] = {"years": years}
    if not facts.jobs:
        return Finding(Status.UNKNOWN, "jobs_unknown", params)
    if isinstance(served, JobsGap):
        return Finding(Status.UNKNOWN, "jobs_gap", params | {"gap": served})
    low, high = served
    params |= {"low": low, "high": high}
    if low.years >= years:
        return Finding(Status.MET, f"{code}_met", params)
    if not facts.are_jobs_complete:
        return Finding(Status.UNKNOWN, f"{code}_only_posts", params)
    if high.years >= years:
        return Finding(Status.UNKNOWN, f"{code}_between", params)
    return Finding(Status.NOT_MET, f"{code}_not_met", params)


def _served(surely: Sequence[Job], perhaps: Sequence[Job], on: date) -> _Served:
    """The low figure of ``surely`` and the high one of ``perhaps``; what is wrong with either list."""
    low = _service(surely, on)
    high = low if perhaps == surely else _service(perhaps, on)
    if isinstance(low, JobsGap):
        return low
    return high if isinstance(high, JobsGap) else (low[0], high[1])


def _service(jobs: Sequence[Job], on: date) -> tuple[Length, Length] | JobsGap:
    found = service_on(jobs, on)
    if isinstance(found, Service):
        return found.low, found.high
    return (Length(), Length()) if found.problem is JobsProblem.NO_JOBS else found
