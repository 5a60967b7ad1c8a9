"""Finished forms taken up again: those of peers stay closed, a correction needs an open campaign."""

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.errors import Forbidden, NotFound, Refused
from evalapp.entities.assessment import Form
from evalapp.services.campaigns import CampaignService
from evalapp.services.form_corrections import FormCorrectionService
from evalapp.services.forms import FormService
from evalapp.storage.database import Database
from tests.services.campaign_builder import CODES, NOW, BuiltCampaign, build_campaign


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    return build_campaign(db)


@pytest.fixture
def corrections(db: Database, officer: Actor) -> FormCorrectionService:
    return FormCorrectionService(db, officer)


def form_of(db: Database, role: RaterRole) -> Form:
    with db.reading() as session:
        form = (
            session.execute(select(Form).where(col(Form.role) == role).order_by(col(Form.id)))
            .scalars()
            .first()
        )
        assert form is not None
        session.expunge(form)
        return form


def test_form_of_a_superior_is_corrected_where_it_was_wrong(
    db: Database, built: BuiltCampaign, corrections: FormCorrectionService, officer: Actor
) -> None:
    number = form_of(db, RaterRole.SUPERIOR).id or 0
    corrections.take_up(number)
    forms = FormService(db, officer)
    forms.mark(number, "P1", 5)
    forms.finish(number)
    form = form_of(db, RaterRole.SUPERIOR)
    assert (form.state, form.marks["P1"], form.marks["P2"]) == (FormState.COMPLETE, 5, 4)


@pytest.mark.parametrize("role", [RaterRole.PEER, RaterRole.SUBORDINATE])
def test_forms_whose_marks_nobody_sees_stay_closed(
    db: Database, built: BuiltCampaign, corrections: FormCorrectionService, role: RaterRole
) -> None:
    form = form_of(db, role)
    with pytest.raises(Forbidden, match="marks_are_closed"):
        corrections.take_up(form.id or 0)
    assert form_of(db, role).marks == form.marks


def test_second_look_at_the_paper_is_due_again(
    db: Database, built: BuiltCampaign, corrections: FormCorrectionService
) -> None:
    number = form_of(db, RaterRole.EXPERT).id or 0
    with db.transaction() as session:
        form = session.get_one(Form, number)
        form.read_back_at, form.read_back_by = NOW, "admin"
    corrections.take_up(number)
    form = form_of(db, RaterRole.EXPERT)
    assert (form.read_back_at, form.read_back_by) == (None, "")


def test_only_finished_forms_of_open_campaigns_are_taken_up(
    db: Database, built: BuiltCampaign, corrections: FormCorrectionService, admin: Actor, viewer: Actor
) -> None:
    number = form_of(db, RaterRole.SUPERIOR).id or 0
    corrections.take_up(number)
    with pytest.raises(Refused, match="form_state"):
        corrections.take_up(number)
    FormService(db, admin).finish(number)
    campaigns = CampaignService(db, admin)
    campaigns.start_review(built.id)
    with pytest.raises(Refused, match="step_enter"):
        corrections.take_up(number)
    with pytest.raises(NotFound):
        corrections.take_up(10**6)
    with pytest.raises(Forbidden):
        FormCorrectionService(db, viewer).take_up(number)


def test_corrected_mark_makes_the_next_version(
    db: Database, built: BuiltCampaign, corrections: FormCorrectionService, admin: Actor
) -> None:
    campaigns, forms = CampaignService(db, admin), FormService(db, admin)
    campaigns.release(built.id)
    campaigns.correct(built.id, "Қарсылық қабылданды")
    campaigns.reopen(built.id)
    number = form_of(db, RaterRole.SUPERIOR).id or 0
    corrections.take_up(number)
    for code in CODES:
        forms.mark(number, code, 5)
    forms.finish(number)
    campaigns.release(built.id)
    (change,) = [x for x in campaigns.changes(built.id, 2) if x.official.assessee_id == built.assessees[0]]
    assert change.before is not None
    assert change.after is not None
    assert (change.after.total or 0) > (change.before.total or 0)
    assert campaigns.verify_release(built.id, 1)
    assert campaigns.verify_release(built.id, 2)
