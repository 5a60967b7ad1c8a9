"""The facts behind decisions: results, calibrations, first votes, tally, read for a whole agenda at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.calibration import level_of_score
from evalapp.domain.decision_basis import DecisionBasis, VoteSums
from evalapp.domain.first_votes import FirstVotes
from evalapp.domain.language import Trilingual
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.domain.tally import MajorityOutcome, Tally
from evalapp.entities.assessment import Campaign, Release, Result
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.entities.register import Appointment, Organization, Position
from evalapp.services.assessees import AssesseeFacts, appointments_at
from evalapp.services.calibration_records import recorded_calibrations
from evalapp.services.meeting_votes import first_votes_of, tallies_of, vote_records
from evalapp.services.official_rows import body_name, post_title, region_names
from evalapp.storage.batches import batches


@dataclass(frozen=True, slots=True)
class _Post:
    """Where somebody is in post."""

    post: Trilingual | None
    body: Trilingual | None
    body_id: int | None


def basis_of_items(
    session: Session, meeting: Meeting, items: Sequence[AgendaItem]
) -> dict[int, DecisionBasis]:
    """{item: the facts as they are now}, in a number of statements that does not grow with the items."""
    results = _results(session, items)
    records = vote_records(session, stored_id(meeting.id))
    votes = first_votes_of(session, meeting, records)
    tallies = tallies_of(session, meeting, records)
    posts = _posts(session, [item.person_id for item in items if item.person_id], meeting.held_on)
    found = {}
    for item in items:
        number = stored_id(item.id)
        basis = results.get((item.release_id or 0, item.assessee_id or 0), DecisionBasis())
        basis = _with_tally(replace(basis, first_votes=_first(votes.get(number))), tallies.get(number))
        # The post held on the day of the meeting, as on agenda and packet; another may have been assessed.
        if (held := posts.get(item.person_id or 0)) is not None:
            basis = replace(basis, post=held.post, body=held.body, body_id=held.body_id)
        found[number] = basis
    return found


def _first(votes: FirstVotes | None) -> VoteSums | None:
    if votes is None or not votes.total:
        return None
    return VoteSums(votes.votes_for, votes.votes_against, votes.votes_abstained)


def _with_tally(basis: DecisionBasis, tally: Tally | None) -> DecisionBasis:
    if tally is None or not tally.has_votes:
        return basis
    return replace(
        basis,
        tally=VoteSums(tally.votes_for, tally.votes_against, tally.votes_abstained),
        majority=tally.outcome.is_reached,
        has_quorum=tally.outcome is not MajorityOutcome.NO_QUORUM,
        is_settled=tally.is_complete or tally.is_settled,
    )


def _results(session: Session, items: Sequence[AgendaItem]) -> dict[tuple[int, int], DecisionBasis]:
    """{(release, assessee): basis without votes} of the items that rest on results."""
    by_release: dict[int, list[int]] = {}
    for item in items:
        if item.release_id is not None and item.assessee_id is not None:
            by_release.setdefault(item.release_id, []).append(item.assessee_id)
    found: dict[tuple[int, int], DecisionBasis] = {}
    for release_id, assessees in by_release.items():
        release = session.get_one(Release, release_id)
        campaign = session.get_one(Campaign, release.campaign_id)
        for assessee_id, basis in _of_release(session, release, campaign, assessees).items():
            found[release_id, assessee_id] = basis
    return found


def _of_release(
    session: Session, release: Release, campaign: Campaign, assessees: Sequence[int]
) -> dict[int, DecisionBasis]:
    rules = ScoringRules.from_dict(campaign.rules)
    results: dict[int, Result] = {}
    for some in batches(assessees):
        wanted = select(Result).where(col(Result.release_id) == release.id, col(Result.assessee_id).in_(some))
        results |= {one.assessee_id: one for one in session.execute(wanted).scalars()}
    scores = {number: OfficialScore.from_dict(one.details) for number, one in results.items()}
    calibrated = recorded_calibrations(session, release, rules, scores)
    totals = {number: one.total for number, one in calibrated.items()}
    return {
        number: _basis(scores[number], results[number], release, campaign, rules, totals.get(number))
        for number in results
    }


def _basis(
    score: OfficialScore,
    result: Result,
    release: Release,
    campaign: Campaign,
    rules: ScoringRules,
    calibrated_total: float | None,
) -> DecisionBasis:
    facts = AssesseeFacts.from_dict(result.facts)
    return DecisionBasis(
        level=score.level,
        calibrated_total=calibrated_total,
        calibrated_level=level_of_score(rules, calibrated_total),
        total=score.total,
        low=score.low,
        high=score.high,
        band=score.band,
        gate=score.gate.value if score.gate is not None else None,
        campaign=campaign.name,
        release_number=release.number,
        post=facts.post,
        body=facts.body,
        body_id=facts.organization_id,
    )


def _posts(session: Session, person_ids: Sequence[int], day: date) -> Mapping[int, _Post]:
    held = appointments_at(session, person_ids, day)
    regions = region_names(session) if held else {}
    found: dict[int, _Post] = {}
    for some in batches(sorted(held.values())):
        wanted = (
            select(col(Appointment.person_id), Position, Organization)
            .join(Position, col(Position.id) == col(Appointment.position_id))
            .join(Organization, col(Organization.id) == col(Appointment.organization_id))
            .where(col(Appointment.id).in_(some))
        )
        for person_id, position, body in session.execute(wanted):
            found[person_id] = _Post(post_title(position), body_name(body, regions), body.id)
    return found
