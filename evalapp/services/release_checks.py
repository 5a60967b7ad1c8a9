"""Is every released version still what it was, and does its content give the same figures again?

Each version is checked from what it kept: the seals of its results, the hash of the campaign's rules,
and the scores computed once more from its forms. While no correction is under way the newest version is
also compared with the present forms and officials. Faults say campaign, version, official and part; what
cannot even be read any more is a fault like any other, and the rest is looked at.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import AssesseeState, CampaignState
from evalapp.domain.numbers import EXACT_PLACES
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring import MarkedForm, ScoringRules, score_campaign
from evalapp.entities.assessment import Assessee, Campaign, Release, Result
from evalapp.entities.base import stored_id
from evalapp.services.frozen_forms import CountedForm, OfficialForms, forms_now
from evalapp.services.release_seals import (
    DETAILS,
    FACTS,
    FORMS,
    RECEIVED,
    content_hash,
    hash_of,
    old_content_hash,
    received_seal,
    salt_of,
    seals_of,
)
from evalapp.storage.database import Database
from evalapp.storage.verification import UNREADABLE, Step

_SETTLED = (CampaignState.RELEASED, CampaignState.ARCHIVED)


class FaultPart(StrEnum):
    """What differs. The words are in resources/texts/<language>/release.toml under ``fault_<part>``.

    ``content``: results were added or removed, or their seals replaced. ``figures``: the kept forms give
    other figures. ``present_forms``, ``official``: what now stands in the campaign is not what was released.
    """

    RULES = "rules"
    CONTENT = "content"
    FACTS = "facts"
    FORMS = "forms"
    RESULT = "result"
    FIGURES = "figures"
    PRESENT_FORMS = "present_forms"
    OFFICIAL = "official"


@dataclass(frozen=True, slots=True)
class ReleaseFault:
    """One difference. ``official``: full name at the release, "" when the whole version is meant."""

    campaign_id: int
    campaign: str
    number: int
    part: FaultPart
    official: str = ""
    assessee_id: int = 0


@dataclass(frozen=True, slots=True)
class ReleaseChecks:
    """How many versions were looked at, and what differs."""

    versions: int = 0
    faults: tuple[ReleaseFault, ...] = ()


def check_releases(db: Database, *, step: Step | None = None) -> ReleaseChecks:
    """Look at every version of every campaign, in one snapshot."""
    faults: list[ReleaseFault] = []
    with db.inspecting() as session:
        ordered = select(col(Release.id)).order_by(col(Release.campaign_id), col(Release.number))
        releases = [stored_id(number) for number in session.execute(ordered).scalars()]
        for done, release_id in enumerate(releases):
            if step is not None:
                step(done, len(releases))
            faults += _faults_of(session, release_id)
            session.expunge_all()
    return ReleaseChecks(len(releases), tuple(faults))


def _faults_of(session: Session, release_id: int) -> tuple[ReleaseFault, ...]:
    try:
        release = session.get_one(Release, release_id)
    except UNREADABLE:
        wanted = select(col(Release.campaign_id), col(Release.number)).where(col(Release.id) == release_id)
        campaign_id, number = session.execute(wanted).one()
        return (ReleaseFault(campaign_id, _title(session, campaign_id), number, FaultPart.CONTENT),)
    return verify_release(session, release)


def verify_release(session: Session, release: Release) -> tuple[ReleaseFault, ...]:
    """What differs in one version; empty when it is what was released."""
    try:
        campaign = session.get(Campaign, release.campaign_id)
    except UNREADABLE:
        title = _title(session, release.campaign_id)
        return (ReleaseFault(release.campaign_id, title, release.number, FaultPart.RULES),)
    if campaign is None:
        return (ReleaseFault(release.campaign_id, "", release.number, FaultPart.CONTENT),)
    results, unreadable = _results(session, release)
    found = _Found(campaign, release, results)
    for assessee_id, name in unreadable.items():
        found.add(FaultPart.RESULT, assessee_id, name)
    if unreadable:
        found.guard(FaultPart.CONTENT, lambda: _check_seals(found, is_whole=False))
        return tuple(dict.fromkeys(found.faults))
    found.guard(FaultPart.CONTENT, lambda: _check_content(session, found))
    _check_figures(session, found)
    if campaign.state in _SETTLED and _is_newest(session, release):
        found.guard(FaultPart.PRESENT_FORMS, lambda: _check_present(session, found))
    return tuple(dict.fromkeys(found.faults))


def _title(session: Session, campaign_id: int) -> str:
    """The name of a campaign whose record cannot be read as a whole."""
    found = session.execute(select(col(Campaign.name)).where(col(Campaign.id) == campaign_id)).scalar()
    return str(found or "")


def _results(session: Session, release: Release) -> tuple[dict[int, Result], dict[int, str]]:
    """{assessee: result} of a version, and {assessee: name} of results that cannot be read."""
    wanted = select(col(Result.id), col(Result.assessee_id)).where(col(Result.release_id) == release.id)
    found: dict[int, Result] = {}
    unreadable: dict[int, str] = {}
    whole = select(Result).where(col(Result.release_id) == release.id).order_by(col(Result.id))
    try:
        return {result.assessee_id: result for result in session.execute(whole).scalars()}, {}
    except UNREADABLE:
        session.expire_all()
    for number, assessee_id in session.execute(wanted.order_by(col(Result.id))).all():
        try:
            found[assessee_id] = session.get_one(Result, number)
        except UNREADABLE:
            unreadable[assessee_id] = _name_in(session, number)
    return found, unreadable


def _name_in(session: Session, result_id: int) -> str:
    try:
        wanted = select(col(Result.facts)).where(col(Result.id) == result_id)
        return _name_of(session.execute(wanted).scalar_one())
    except UNREADABLE:
        return ""


def _name_of(facts: Any) -> str:
    return str(facts.get("full_name", "")) if isinstance(facts, dict) else ""


class _Found:
    """A version with its results, and the faults found so far."""

    def __init__(self, campaign: Campaign, release: Release, results: Mapping[int, Result]) -> None:
        self.campaign, self.release, self.results = campaign, release, results
        self.faults: list[ReleaseFault] = []

    def add(self, part: FaultPart, assessee_id: int = 0, name: str = "") -> None:
        """Note a fault, of one official or of the version."""
        result = self.results.get(assessee_id)
        known = name or (_name_of(result.facts) if result is not None else "")
        self.faults.append(
            ReleaseFault(
                stored_id(self.campaign.id), self.campaign.name, self.release.number, part, known, assessee_id
            )
        )

    def guard(self, part: FaultPart, check: Callable[[], None]) -> None:
        """Run a check; where it cannot read what it looks at, ``part`` is what differs."""
        try:
            check()
        except UNREADABLE:
            self.add(part)


_SEALED = {FACTS: FaultPart.FACTS, FORMS: FaultPart.FORMS, DETAILS: FaultPart.RESULT}


def _check_content(session: Session, found: _Found) -> None:
    if found.release.rules_hash:
        _check_seals(found)
    elif old_content_hash(session, found.campaign, found.release) != found.release.content_hash:
        found.add(FaultPart.CONTENT)


def _check_seals(found: _Found, *, is_whole: bool = True) -> None:
    """Compare rules and results with their seals; all of them with the version's when they are all there."""
    release = found.release
    rules_hash = hash_of(found.campaign.rules)
    if release.rules_hash and rules_hash != release.rules_hash:
        found.add(FaultPart.RULES)
    seals = {}
    for number, result in found.results.items():
        stored = dict(result.seals or {})
        own = seals_of(result, salt_of(stored), str(stored.get(RECEIVED, "")))
        for part, fault in _SEALED.items():
            if release.rules_hash and own[part] != stored.get(part):
                found.add(fault, number)
        seals[number] = stored
    if is_whole and content_hash(release.rules_hash, seals) != release.content_hash:
        found.add(FaultPart.CONTENT)


def _check_figures(session: Session, found: _Found) -> None:
    """Compute the version once more from the forms it kept."""
    try:
        frozen = {number: OfficialScore.from_dict(result.details) for number, result in found.results.items()}
        rules = ScoringRules.from_dict(found.campaign.rules)
        marked = list(_kept_marks(session, found, frozen))
        again = {
            score.iin: score
            for score in score_campaign(rules, [score.iin for score in frozen.values()], marked).officials
        }
    except UNREADABLE:
        found.add(FaultPart.FIGURES)  # altered so far that it is no result any more
        return
    # Errors of blocks and competencies were defined otherwise when versions did not keep their forms.
    ignored = frozenset() if found.release.rules_hash else frozenset({"errors"})
    for number, score in frozen.items():
        computed = again.get(score.iin)
        same = computed is not None and _is_same(_figures(computed, ignored), _figures(score, ignored))
        if not same or found.results[number].total != score.total:
            found.add(FaultPart.FIGURES, number)


def _figures(score: OfficialScore, ignored: frozenset[str]) -> dict[str, Any]:
    return {name: value for name, value in score.to_dict().items() if name not in ignored}


def _is_same(one: Any, other: Any) -> bool:
    """Whether two results are equal; figures to nine places, to which sums of fractions are trusted."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_is_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_is_same, one, other))
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) < 10.0**-EXACT_PLACES
    return bool(one == other)


def _kept_marks(session: Session, found: _Found, frozen: Mapping[int, OfficialScore]) -> Iterator[MarkedForm]:
    if all(result.forms is not None for result in found.results.values()):
        for number, result in found.results.items():
            for form in map(CountedForm.from_list, result.forms or ()):
                yield MarkedForm(frozen[number].iin, form.role, form.rater, form.marks)
        return
    for one in forms_now(session, found.campaign, before=found.release.number):
        yield from one.marked()


def _check_present(session: Session, found: _Found) -> None:
    """Compare the newest version with the forms and officials that now stand in the campaign."""
    officials = dict(
        session.execute(
            select(col(Assessee.id), col(Assessee.person_id)).where(
                col(Assessee.campaign_id) == found.campaign.id,
                col(Assessee.state) == AssesseeState.ASSESSED,
            )
        ).all()
    )
    for number in sorted({*officials, *found.results}):
        result = found.results.get(number)
        if result is None or officials.get(number) != result.facts.get("person_id"):
            found.add(FaultPart.OFFICIAL, number)
    if not found.release.rules_hash:
        return
    present: dict[int, OfficialForms] = {
        one.assessee_id: one for one in forms_now(session, found.campaign, before=found.release.number)
    }
    for number, result in found.results.items():
        own = present.get(number)
        received = received_seal(salt_of(result.seals), () if own is None else own.received)
        if received != dict(result.seals or {}).get(RECEIVED):
            found.add(FaultPart.PRESENT_FORMS, number)


def _is_newest(session: Session, release: Release) -> bool:
    later = select(col(Release.id)).where(
        col(Release.campaign_id) == release.campaign_id, col(Release.number) > release.number
    )
    return session.execute(later.limit(1)).first() is None
