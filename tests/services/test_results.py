"""Results: preview and release, who may see them, order, explanation, anonymity."""

import dataclasses
import json

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.campaign import CampaignState, RaterRole
from evalapp.domain.errors import Forbidden, NotFound
from evalapp.domain.scores import Reason
from evalapp.entities.assessment import Form
from evalapp.entities.register import Appointment, Person
from evalapp.entities.workspace import AuditEvent
from evalapp.services.campaigns import CampaignService
from evalapp.services.results import ResultService
from evalapp.storage.database import Database
from tests.services.campaign_builder import NOW, BuiltCampaign, add_form, build_campaign


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    return build_campaign(db)


def test_preview_is_the_administrators_and_is_audited(
    db: Database, admin: Actor, built: BuiltCampaign
) -> None:
    results = ResultService(db, admin).results(built.id)
    assert results.release is None
    assert results.rows[0].official.full_name == "Примерова Айгүл Эскизқызы"
    assert [row.score.band for row in results.rows] == sorted(row.score.band or 0 for row in results.rows)
    with db.reading() as session:
        events = (
            session.execute(
                select(AuditEvent).where(
                    col(AuditEvent.action) == "viewed", col(AuditEvent.record_table) == "campaign"
                )
            )
            .scalars()
            .all()
        )
    assert [event.record_id for event in events] == [built.id]


def test_before_release_others_are_refused(
    db: Database, officer: Actor, viewer: Actor, auditor: Actor, built: BuiltCampaign
) -> None:
    for actor in (officer, viewer):
        service = ResultService(db, actor)
        assert not service.may_see(CampaignState.OPEN)
        with pytest.raises(Forbidden, match="results_not_released"):
            service.results(built.id)
    with pytest.raises(Forbidden, match="forbidden"):
        ResultService(db, auditor).results(built.id)


def test_released_results_are_the_frozen_ones(
    db: Database, admin: Actor, viewer: Actor, built: BuiltCampaign
) -> None:
    preview = ResultService(db, admin).results(built.id)
    CampaignService(db, admin, clock=lambda: NOW).release(built.id)
    with db.transaction() as session:
        form = session.execute(select(Form).where(col(Form.role) == RaterRole.SUPERIOR)).scalars().first()
        assert form is not None
        form.marks = dict.fromkeys(form.marks, 1)
    results = ResultService(db, viewer).results(built.id)
    assert results.release is not None
    assert (results.release.number, results.release.at) == (1, NOW)
    assert [row.score for row in results.rows] == [row.score for row in preview.rows]


def test_a_later_change_of_the_register_does_not_reach_released_results(
    db: Database, admin: Actor, built: BuiltCampaign
) -> None:
    campaigns = CampaignService(db, admin, clock=lambda: NOW)
    campaigns.release(built.id)
    before = ResultService(db, admin).results(built.id)
    with db.transaction() as session:
        session.get_one(Person, built.persons[0]).surname = "Иначева"
        for appointment in session.execute(select(Appointment)).scalars():
            appointment.portfolio = "другая сфера"
    after = ResultService(db, admin).results(built.id)
    assert after.rows == before.rows
    assert campaigns.verify_release(built.id)


def test_rows_carry_post_body_and_tenure(db: Database, admin: Actor, built: BuiltCampaign) -> None:
    results = ResultService(db, admin).results(built.id)
    official = next(row.official for row in results.rows if row.official.person_id == built.persons[0])
    assert official.post is not None
    assert official.body is not None
    assert official.time_in_post is not None
    assert official.time_in_post.in_months == 25
    assert results.placed == 4
    assert sum(results.band_sizes.values()) == 4
    assert [info.code for info in results.competencies][:2] == ["P1", "P2"]
    assert results.competencies[0].weight == 1.5
    assert results.competencies[0].target is not None


def test_officials_without_a_total_stand_last_with_the_reason(db: Database, admin: Actor) -> None:
    built = build_campaign(db, marks=(4, 3, 3))
    with db.transaction() as session:
        for form in session.execute(
            select(Form).where(col(Form.assessee_id) == built.assessees[0])
        ).scalars():
            if form.role is not RaterRole.EXPERT:
                session.delete(form)
    last = ResultService(db, admin).results(built.id).rows[-1]
    assert last.official.assessee_id == built.assessees[0]
    assert (last.score.total, last.score.reasons) == (None, (Reason.ROLES_BELOW_HALF,))


def test_explanation_ends_at_role_means_for_peers_and_subordinates(
    db: Database, admin: Actor, built: BuiltCampaign
) -> None:
    service = ResultService(db, admin)
    results = service.results(built.id)
    found = service.explanation(results, built.assessees[0])
    assert {single.role for single in found.single_marks} == {RaterRole.SUPERIOR, RaterRole.EXPERT}
    assert found.single_marks[0].marks["P1"] == 4
    assert found.row.score.role_means[RaterRole.PEER]["P2"].mean == pytest.approx(13 / 3)
    text = json.dumps(dataclasses.asdict(found), default=str, ensure_ascii=False)
    assert "К1" not in text
    assert "П1" not in text


def test_too_few_peers_leave_no_mean_behind(db: Database, admin: Actor, built: BuiltCampaign) -> None:
    with db.transaction() as session:
        peers = (
            session.execute(
                select(Form).where(
                    col(Form.assessee_id) == built.assessees[0], col(Form.role) == RaterRole.PEER
                )
            )
            .scalars()
            .all()
        )
        session.delete(peers[0])
    service = ResultService(db, admin)
    row = service.explanation(service.results(built.id), built.assessees[0]).row
    assert all(x.mean is None and x.n == 2 for x in row.score.role_means[RaterRole.PEER].values())
    assert row.score.roles[RaterRole.PEER].mean is None


def test_explanation_of_somebody_else_is_not_found(db: Database, admin: Actor, built: BuiltCampaign) -> None:
    service = ResultService(db, admin)
    with pytest.raises(NotFound):
        service.explanation(service.results(built.id), 10**6)


def test_campaign_is_found_by_its_name(db: Database, admin: Actor, built: BuiltCampaign) -> None:
    service = ResultService(db, admin)
    assert service.campaign_id(" Бағалау 2026 ") == built.id
    with pytest.raises(NotFound, match="campaign_unknown"):
        service.campaign_id("Бағалау 2020")


def test_drafts_count_and_open_forms_do_not(db: Database, admin: Actor, built: BuiltCampaign) -> None:
    from evalapp.domain.campaign import FormState

    with db.transaction() as session:
        add_form(session, built.assessees[1], RaterRole.EXPERT, "Э2", 5, state=FormState.DRAFT)
        add_form(session, built.assessees[1], RaterRole.EXPERT, "Э3", 1, state=FormState.OPEN)
    results = ResultService(db, admin).results(built.id)
    score = next(row.score for row in results.rows if row.official.assessee_id == built.assessees[1])
    assert score.role_means[RaterRole.EXPERT]["P1"].mean == 4
