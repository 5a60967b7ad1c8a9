"""States of a campaign, corrections as numbered versions, what changed between them, the archive."""

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.campaign import ALLOWED, CampaignState, CampaignStep, RaterRole, allows
from evalapp.domain.errors import Forbidden, Invalid, NotFound, Refused
from evalapp.entities.assessment import Form, Release
from evalapp.entities.workspace import AuditEvent
from evalapp.services.campaign_people import CampaignPeopleService
from evalapp.services.campaigns import CampaignService
from evalapp.services.results import ResultService
from evalapp.storage.database import Database
from evalapp.texts import has_text
from tests.services.campaign_builder import NOW, BuiltCampaign, build_campaign

REASON = "Басшының парағы қате енгізілген"


@pytest.fixture
def service(db: Database, admin: Actor) -> CampaignService:
    return CampaignService(db, admin, clock=lambda: NOW)


@pytest.fixture
def built(db: Database, service: CampaignService) -> BuiltCampaign:
    """A campaign with one released version."""
    built = build_campaign(db)
    service.release(built.id)
    return built


def superior_marks(db: Database, assessee_id: int, mark: int) -> None:
    """Write other marks into the form of the superior, as a corrected import does."""
    with db.transaction() as session:
        form = session.execute(
            select(Form).where(col(Form.assessee_id) == assessee_id, col(Form.role) == RaterRole.SUPERIOR)
        ).scalar_one()
        form.marks = dict.fromkeys(form.marks, mark)


def corrected(db: Database, service: CampaignService, built: BuiltCampaign) -> None:
    service.correct(built.id, f"  {REASON} ")
    superior_marks(db, built.assessees[3], 5)
    service.release(built.id)


def test_correction_makes_a_second_version_and_both_prove_themselves(
    db: Database, service: CampaignService, built: BuiltCampaign
) -> None:
    first = service.card(built.id).releases[0]
    service.correct(built.id, REASON)
    row = service.card(built.id).row
    assert (row.state, row.correction, row.release) == (CampaignState.REVIEW, REASON, 1)
    superior_marks(db, built.assessees[3], 5)
    assert service.verify_release(built.id, 1), "the version in force does not follow what is corrected"
    service.release(built.id)
    second, same_first = service.card(built.id).releases
    assert (second.number, second.reason) == (2, REASON)
    assert same_first == first
    assert service.verify_release(built.id, 1)
    assert service.verify_release(built.id, 2)
    assert service.verify_release(built.id)
    assert service.card(built.id).row.correction == ""
    with pytest.raises(NotFound, match="not_released"):
        service.verify_release(built.id, 3)


def test_version_in_force_stays_visible_to_viewers_while_it_is_corrected(
    db: Database, service: CampaignService, built: BuiltCampaign, viewer: Actor
) -> None:
    own, results = CampaignService(db, viewer), ResultService(db, viewer)
    before = [row.score.total for row in results.results(built.id).rows]
    service.correct(built.id, REASON)
    superior_marks(db, built.assessees[3], 5)
    assert [row.id for row in own.rows()] == [built.id]
    assert [row.score.total for row in results.results(built.id).rows] == before
    service.reopen(built.id)
    assert [row.score.total for row in results.results(built.id).rows] == before
    service.release(built.id)
    assert [row.score.total for row in results.results(built.id).rows] != before


def test_changes_name_totals_and_bands_of_those_who_changed(
    db: Database, service: CampaignService, built: BuiltCampaign
) -> None:
    corrected(db, service, built)
    changes = {change.official.assessee_id: change for change in service.changes(built.id, 2)}
    change = changes[built.assessees[3]]
    assert change.before is not None
    assert change.after is not None
    assert change.before.total is not None
    assert change.after.total is not None
    assert change.after.total > change.before.total
    others = [one for number, one in changes.items() if number != built.assessees[3]]
    assert all(one.before.total == one.after.total for one in others if one.before and one.after)
    with pytest.raises(NotFound):
        service.changes(built.id, 1)


def test_official_set_aside_in_a_correction_leaves_the_next_version(
    db: Database, service: CampaignService, built: BuiltCampaign, admin: Actor
) -> None:
    service.correct(built.id, REASON)
    service.reopen(built.id)
    CampaignPeopleService(db, admin).set_not_assessed(built.id, [built.assessees[0]], "acting")
    assert service.release(built.id) == 3
    gone = next(one for one in service.changes(built.id, 2) if one.official.assessee_id == built.assessees[0])
    assert gone.before is not None
    assert gone.after is None
    assert service.verify_release(built.id, 1)


@pytest.mark.parametrize(
    ("reason", "code"), [("  ", "correction_reason_missing"), ("ұ" * 501, "reason_too_long")]
)
def test_correction_needs_a_reason(
    service: CampaignService, built: BuiltCampaign, reason: str, code: str
) -> None:
    with pytest.raises(Invalid) as caught:
        service.correct(built.id, reason)
    assert caught.value.fields == {"reason": code}
    assert service.card(built.id).row.state is CampaignState.RELEASED


def test_nothing_changed_makes_no_version_and_can_be_withdrawn(
    db: Database, service: CampaignService, built: BuiltCampaign
) -> None:
    service.correct(built.id, REASON)
    with pytest.raises(Refused, match="nothing_changed"):
        service.release(built.id)
    service.withdraw_correction(built.id)
    row = service.card(built.id).row
    assert (row.state, row.correction, row.release) == (CampaignState.RELEASED, "", 1)
    with pytest.raises(Refused, match="no_correction"):
        service.withdraw_correction(built.id)
    service.correct(built.id, REASON)
    superior_marks(db, built.assessees[0], 1)
    with pytest.raises(Refused, match="correction_changed"):
        service.withdraw_correction(built.id)


def test_archive_is_read_only_and_left_by_an_administrator(
    db: Database, service: CampaignService, built: BuiltCampaign, officer: Actor, viewer: Actor
) -> None:
    service.archive(built.id)
    assert service.card(built.id).row.state is CampaignState.ARCHIVED
    with pytest.raises(Refused, match="step_correct"):
        service.correct(built.id, REASON)
    assert ResultService(db, viewer).results(built.id).rows
    assert service.verify_release(built.id)
    with pytest.raises(Forbidden):
        CampaignService(db, officer).unarchive(built.id)
    with db.reading() as session:
        before = session.execute(select(AuditEvent)).scalars().all()
    service.unarchive(built.id)
    with db.reading() as session:
        after = session.execute(select(AuditEvent)).scalars().all()
    assert service.card(built.id).row.state is CampaignState.RELEASED
    assert len(after) == len(before) + 1


def test_every_refused_step_is_worded_in_each_state() -> None:
    for step in CampaignStep:
        assert has_text(f"error.step_{step.value}")
        assert any(allows(state, step) for state in CampaignState)
    assert set(ALLOWED) == set(CampaignState)


def test_viewer_may_not_correct(db: Database, built: BuiltCampaign, viewer: Actor) -> None:
    with pytest.raises(Forbidden):
        CampaignService(db, viewer).correct(built.id, REASON)
    with db.reading() as session:
        assert len(session.execute(select(Release)).all()) == 1
