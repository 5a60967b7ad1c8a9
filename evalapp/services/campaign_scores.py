"""Results of a campaign as computed from its forms, and as frozen at its release."""

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.campaign import AssesseeState, FormState
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring import CampaignScores, MarkedForm, ScoringRules, score_campaign
from evalapp.entities.assessment import Assessee, Campaign, Form, Release, Result
from evalapp.entities.base import stored_id
from evalapp.entities.register import Person
from evalapp.services.assessees import AssesseeFacts, facts_of
from evalapp.services.frozen_forms import OfficialForms, forms_now, has_versions
from evalapp.services.mark_reading import present_marks
from evalapp.services.release_seals import content_hash, hash_of, new_salt, received_seal, seals_of
from evalapp.storage.audit import bulk_insert


def live_scores(session: Session, campaign: Campaign) -> CampaignScores:
    """Results of a campaign from its present forms, officials by IIN.

    Beside released versions the forms pass domain.version_guard, as in a release.
    """
    if has_versions(session, stored_id(campaign.id)):
        marked = (form for one in forms_now(session, campaign) for form in one.marked())
        return _scores(session, campaign, marked)
    from evalapp.domain.scored_officials import score_table  # noqa: PLC0415 imports numpy

    rules = ScoringRules.from_dict(campaign.rules)
    marks = present_marks(session, campaign, rules)
    return score_table(rules, marks.iins, marks.table)


def _scores(session: Session, campaign: Campaign, marked: Iterable[MarkedForm]) -> CampaignScores:
    officials = [
        iin
        for (iin,) in session.execute(
            select(col(Person.iin))
            .join(Assessee, col(Assessee.person_id) == col(Person.id))
            .where(col(Assessee.campaign_id) == campaign.id, col(Assessee.state) == AssesseeState.ASSESSED)
            .order_by(col(Person.iin))
        )
    ]
    return score_campaign(ScoringRules.from_dict(campaign.rules), officials, marked)


def newest_release(session: Session, campaign_id: int) -> Release | None:
    """The version of a campaign's results that is in force."""
    return session.execute(
        select(Release)
        .where(col(Release.campaign_id) == campaign_id)
        .order_by(col(Release.number).desc())
        .limit(1)
    ).scalar_one_or_none()


def frozen_results(session: Session, release: Release) -> list[tuple[AssesseeFacts, OfficialScore]]:
    """Officials and their results as a release froze them, in Kazakh order of their names."""
    found = [
        (AssesseeFacts.from_dict(facts), OfficialScore.from_dict(details))
        for facts, details in session.execute(
            select(col(Result.facts), col(Result.details)).where(col(Result.release_id) == release.id)
        )
    ]
    return sorted(found, key=lambda result: (result[0].sort_key, result[0].person_id))


def freeze(session: Session, campaign: Campaign, release: Release) -> int:
    """Store the present results under ``release`` with the forms they come from, and set its hashes;
    returns how many there are."""
    officials = {facts.iin: facts for facts in facts_of(session, campaign)}
    forms = {one.assessee_id: one for one in forms_now(session, campaign, before=release.number)}
    scores = _scores(session, campaign, (form for one in forms.values() for form in one.marked()))
    seals = {}
    results = []
    for score in scores.officials:
        facts = officials[score.iin]
        result = _result(release, facts, score, forms.get(facts.assessee_id))
        seals[facts.assessee_id] = dict(result.seals or {})
        results.append(result)
    bulk_insert(session, results)
    release.rules_hash = hash_of(campaign.rules)
    release.content_hash = content_hash(release.rules_hash, seals)
    return len(results)


def _result(
    release: Release, facts: AssesseeFacts, score: OfficialScore, forms: OfficialForms | None
) -> Result:
    kept = {} if forms is None else forms.kept
    result = Result(
        release_id=stored_id(release.id),
        assessee_id=facts.assessee_id,
        total=score.total,
        facts=facts.to_dict(),
        details=score.to_dict(),
        forms=[] if forms is None else [form.to_list() for form in forms.counted],
        kept={role.value: {code: what.value for code, what in codes.items()} for role, codes in kept.items()},
    )
    salt = new_salt()
    result.seals = seals_of(result, salt, received_seal(salt, () if forms is None else forms.received))
    return result


def open_form_count(session: Session, campaign_id: int) -> int:
    """How many refused forms of its assessed officials wait to be corrected or dismissed."""
    count: int = session.execute(
        select(func.count(col(Form.id)))
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(
            col(Assessee.campaign_id) == campaign_id,
            col(Assessee.state) == AssesseeState.ASSESSED,
            col(Form.state) == FormState.OPEN,
        )
    ).scalar_one()
    return count
