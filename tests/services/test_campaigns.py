"""Campaigns: launching from the register, counting forms, release that can be proved."""

from datetime import date

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.campaign import CampaignState, FormState, RaterRole
from evalapp.domain.errors import Forbidden, Invalid, NotFound, Refused
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import Assessee, Campaign, Form, Release, Result
from evalapp.services.campaigns import CampaignFields, CampaignService
from evalapp.storage.database import Database
from tests.services.campaign_builder import AS_OF, NOW, add_form, add_officials, build_campaign

MINISTERS = PositionCategory.DEPUTY_MINISTERS


@pytest.fixture
def service(db: Database, admin: Actor) -> CampaignService:
    return CampaignService(db, admin, clock=lambda: NOW)


def fields(**changed: object) -> CampaignFields:
    values = {"name": "Бағалау 2026", "category": MINISTERS, "as_of": AS_OF, **changed}
    return CampaignFields(**values)  # type: ignore[arg-type]


def test_launch_takes_everybody_in_a_post_of_the_category(db: Database, service: CampaignService) -> None:
    ministers = add_officials(db, 3)
    assert service.count_in_post(MINISTERS, AS_OF) == 3
    assert service.count_in_post(PositionCategory.DEPUTY_AKIMS, AS_OF) == 0
    campaign_id = service.launch(fields(name="  Бағалау 2026 "))
    with db.reading() as session:
        assessees = session.execute(select(Assessee)).scalars().all()
    assert [x.person_id for x in assessees] == ministers
    assert all(x.appointment_id for x in assessees)
    card = service.card(campaign_id)
    assert (card.row.name, card.row.state, card.row.assessees) == ("Бағалау 2026", CampaignState.OPEN, 3)
    assert card.framework_code == "KZ-2026-1"
    assert card.rules.weights["P1"] == 1.5
    assert card.rules.role(RaterRole.SUPERIOR).minimum == 1  # type: ignore[union-attr]


def test_officials_appointed_later_are_not_taken(db: Database, service: CampaignService) -> None:
    add_officials(db, 2)
    assert service.count_in_post(MINISTERS, date(2023, 1, 1)) == 0
    with pytest.raises(Refused, match="nobody_in_post"):
        service.launch(fields(as_of=date(2023, 1, 1)))


def test_presets_change_roles_and_weights(db: Database, service: CampaignService) -> None:
    add_officials(db, 1)
    assert [preset.code for preset in service.presets()] == ["five_roles", "superior_expert"]
    rules = service.card(service.launch(fields(preset="superior_expert"))).rules
    assert [(rule.role.value, rule.weight) for rule in rules.roles] == [("superior", 0.6), ("expert", 0.4)]


@pytest.mark.parametrize(
    ("name", "code"), [("  ", "name_missing"), ("б" * 161, "name_too_long"), ("Бағалау 2026", "name_taken")]
)
def test_name_must_be_new_and_fit(db: Database, service: CampaignService, name: str, code: str) -> None:
    add_officials(db, 1)
    service.launch(fields())
    with pytest.raises(Invalid) as caught:
        service.launch(fields(name=name))
    assert caught.value.fields == {"name": code}


def test_rows_count_what_is_received_required_and_missing(db: Database, service: CampaignService) -> None:
    built = build_campaign(db, marks=(4, 3))
    with db.transaction() as session:
        add_form(session, built.assessees[0], RaterRole.PEER, "К9", state=FormState.ASSIGNED)
        add_form(session, built.assessees[0], RaterRole.EXPERT, "Э9", state=FormState.OPEN)
        add_form(session, built.assessees[1], RaterRole.EXPERT, "Э9", state=FormState.DISMISSED)
        add_form(session, built.assessees[1], RaterRole.EXPERT, "Э8", state=FormState.DRAFT)
    row = service.rows()[0]
    assert (row.assessees, row.received, row.open_forms, row.drafts) == (2, 17, 1, 1)
    assert (row.required, row.missing) == (19, 2)


def test_nothing_received_yet_is_missing_down_to_the_minimums(db: Database, service: CampaignService) -> None:
    add_officials(db, 2)
    service.launch(fields())
    row = service.rows()[0]
    assert (row.received, row.required, row.missing) == (0, 16, 16)


def test_release_freezes_results_and_proves_itself(db: Database, service: CampaignService) -> None:
    built = build_campaign(db)
    assert service.release(built.id) == 4
    card = service.card(built.id)
    assert (card.row.state, card.row.released_at) == (CampaignState.RELEASED, NOW)
    assert [release.number for release in card.releases] == [1]
    assert len(card.releases[0].content_hash) == 64
    assert service.verify_release(built.id)
    with pytest.raises(Refused, match="already_released"):
        service.release(built.id)


@pytest.mark.parametrize("what", ["mark", "result", "facts", "rules"])
def test_altered_content_is_found(db: Database, service: CampaignService, what: str) -> None:
    built = build_campaign(db)
    service.release(built.id)
    with db.transaction() as session:
        if what == "mark":
            form = session.execute(select(Form).where(col(Form.role) == RaterRole.PEER)).scalars().first()
            assert form is not None
            form.marks = {**form.marks, "P1": 1}
        elif what == "result":
            result = session.execute(select(Result)).scalars().first()
            assert result is not None
            result.details = {**result.details, "total": 5.0}
        elif what == "facts":
            result = session.execute(select(Result)).scalars().first()
            assert result is not None
            result.facts = {**result.facts, "full_name": "Иначева Айгүл"}
        else:
            campaign = session.get_one(Campaign, built.id)
            campaign.rules = {**campaign.rules, "quantile": 1.96}
    assert not service.verify_release(built.id)


def test_no_release_while_a_form_is_open(db: Database, service: CampaignService) -> None:
    built = build_campaign(db)
    with db.transaction() as session:
        add_form(session, built.assessees[0], RaterRole.EXPERT, "Э9", state=FormState.OPEN)
    with pytest.raises(Refused, match="open_forms_left") as caught:
        service.release(built.id)
    assert caught.value.params == {"count": 1}
    with db.reading() as session:
        assert session.execute(select(Release)).first() is None


def test_nothing_received_cannot_be_released(db: Database, service: CampaignService) -> None:
    add_officials(db, 1)
    campaign_id = service.launch(fields())
    with pytest.raises(Refused, match="nothing_to_release"):
        service.release(campaign_id)
    with pytest.raises(NotFound, match="not_released"):
        service.verify_release(campaign_id)


def test_review_and_back(db: Database, service: CampaignService) -> None:
    built = build_campaign(db)
    service.start_review(built.id)
    assert service.rows()[0].state is CampaignState.REVIEW
    with pytest.raises(Refused, match="step_review"):
        service.start_review(built.id)
    service.reopen(built.id)
    assert service.rows()[0].state is CampaignState.OPEN


def test_viewer_sees_released_campaigns_only(
    db: Database, service: CampaignService, viewer: Actor, auditor: Actor
) -> None:
    built = build_campaign(db)
    own = CampaignService(db, viewer)
    assert own.rows() == []
    with pytest.raises(NotFound):
        own.card(built.id)
    service.release(built.id)
    assert [row.id for row in own.rows()] == [built.id]
    with pytest.raises(Forbidden):
        own.release(built.id)
    with pytest.raises(Forbidden):
        CampaignService(db, auditor).rows()


def test_marks_reach_no_audit_value(db: Database) -> None:
    from evalapp.entities.workspace import AuditValue

    build_campaign(db)
    with db.reading() as session:
        values = session.execute(select(col(AuditValue.new))).scalars().all()
    assert not any('"P1": 4' in text or '"P1":4' in text for text in values)
