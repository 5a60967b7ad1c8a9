"""Results of a campaign as computed from its forms, and as frozen at its release."""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.campaign import AssesseeState, FormState
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring import CampaignScores, MarkedForm, ScoringRules, score_campaign
from evalapp.entities.assessment import Assessee, Campaign, Form, Release, Result
from evalapp.entities.register import Person
from evalapp.services.assessees import AssesseeFacts, facts_of

COUNTED_STATES = (FormState.DRAFT, FormState.COMPLETE)
"""States of the forms whose marks count."""


def live_scores(session: Session, campaign: Campaign) -> CampaignScores:
    """Results of a campaign from its present forms, officials by IIN."""
    officials = [
        iin
        for (iin,) in session.execute(
            select(col(Person.iin))
            .join(Assessee, col(Assessee.person_id) == col(Person.id))
            .where(col(Assessee.campaign_id) == campaign.id, col(Assessee.state) == AssesseeState.ASSESSED)
            .order_by(col(Person.iin))
        )
    ]
    return score_campaign(ScoringRules.from_dict(campaign.rules), officials, marked_forms(session, campaign))


def marked_forms(session: Session, campaign: Campaign) -> Iterator[MarkedForm]:
    """The forms of a campaign whose marks count."""
    for iin, role, rater, marks in session.execute(
        select(col(Person.iin), col(Form.role), col(Form.rater_code), col(Form.marks))
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .join(Person, col(Person.id) == col(Assessee.person_id))
        .where(
            col(Assessee.campaign_id) == campaign.id,
            col(Form.state).in_(COUNTED_STATES),
            col(Form.role).is_not(None),
        )
        .order_by(col(Form.id))
    ):
        yield MarkedForm(iin, role, rater, marks)


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
    """Store the present results under ``release`` and set its content hash; returns how many there are."""
    assert release.id is not None
    officials = {facts.iin: facts for facts in facts_of(session, campaign)}
    scores = live_scores(session, campaign)
    for score in scores.officials:
        facts = officials[score.iin]
        session.add(
            Result(
                release_id=release.id,
                assessee_id=facts.assessee_id,
                total=score.total,
                facts=facts.to_dict(),
                details=score.to_dict(),
            )
        )
    session.flush()
    release.content_hash = content_hash(session, campaign, release)
    return len(scores.officials)


def content_hash(session: Session, campaign: Campaign, release: Release) -> str:
    """SHA-256 over everything a release depends on: the rules, the forms that counted, the
    officials as they were, the results."""
    results = [
        [facts, details]
        for facts, details in session.execute(
            select(col(Result.facts), col(Result.details)).where(col(Result.release_id) == release.id)
        )
    ]
    forms = [
        [form.iin, form.role.value, form.rater, dict(form.marks)] for form in marked_forms(session, campaign)
    ]
    content: dict[str, Any] = {
        "rules": campaign.rules,
        "forms": sorted(forms, key=lambda form: form[:3]),
        "results": sorted(results, key=lambda result: str(result[1]["iin"])),
    }
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def open_form_count(session: Session, campaign_id: int) -> int:
    """How many refused forms of a campaign wait to be corrected or dismissed."""
    count: int = session.execute(
        select(func.count(col(Form.id)))
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(col(Assessee.campaign_id) == campaign_id, col(Form.state) == FormState.OPEN)
    ).scalar_one()
    return count
