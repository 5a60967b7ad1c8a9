"""Diagnostics of raters from a real database: who sees them, what they rest on, what stays hidden."""

import json
import subprocess
import sys

import openpyxl
import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.campaign import RaterRole
from evalapp.domain.errors import Forbidden
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import Campaign, Form
from evalapp.entities.workspace import AuditEvent
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.campaign_launch import CampaignFields, assess_persons, new_campaign
from evalapp.services.campaigns import CampaignService
from evalapp.services.exports import ExportService, ExportTarget
from evalapp.services.rater_diagnostics import RaterDiagnosticsService
from tests.services.campaign_builder import AS_OF, CODES, NAMES, NOW, add_form, add_officials, build_campaign

PEER, EXPERT = RaterRole.PEER, RaterRole.EXPERT


def with_experts(db, campaign):
    """Three experts on every official: one strict, one with one mark everywhere, one high."""
    with db.transaction() as session:
        for place, assessee in enumerate(campaign.assessees):
            add_form(session, assessee, EXPERT, "strict", 2, P1=1 + place % 2)
            add_form(session, assessee, EXPERT, "flat", 3)
            add_form(session, assessee, EXPERT, "high", 5, P1=4)


def found_of(db, actor, campaign_id):
    return RaterDiagnosticsService(db, actor).diagnostics(campaign_id)


def notes(db):
    with db.reading() as session:
        return [row[0] for row in session.execute(select(col(AuditEvent.note)))]


def test_preview_is_the_administrators_and_is_noted(db, admin, officer, auditor):
    campaign = build_campaign(db)
    assert found_of(db, admin, campaign.id).release is None
    assert "raters' diagnostics before release" in notes(db)
    for actor in (officer, auditor):
        with pytest.raises(Forbidden):
            found_of(db, actor, campaign.id)


def test_after_release_everybody_who_sees_results_sees_them(db, admin, viewer):
    campaign = build_campaign(db)
    CampaignService(db, admin).release(campaign.id)
    before = len(notes(db))
    assert found_of(db, viewer, campaign.id).release == 1
    assert len(notes(db)) == before


def test_numpy_waits_until_something_is_computed():
    code = (
        "import sys, evalapp.domain.scoring, evalapp.services.rater_diagnostics, evalapp.services.results;"
        "assert 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_findings_say_who_is_off(db, admin):
    campaign = build_campaign(db)
    with_experts(db, campaign)
    raters = {rater.code: rater for rater in found_of(db, admin, campaign.id).raters}
    assert raters["strict"].severity.high < 0
    assert (raters["flat"].straight_lining, raters["flat"].inflation) == (True, False)
    assert (raters["high"].straight_lining, raters["high"].inflation) == (True, True)
    assert "С1" not in raters


def test_findings_rest_on_what_the_release_counted(db, admin):
    campaign = build_campaign(db)
    with_experts(db, campaign)
    CampaignService(db, admin).release(campaign.id)
    before = found_of(db, admin, campaign.id)
    with db.transaction() as session:
        for form in session.execute(select(Form)).scalars():
            form.marks = dict.fromkeys(CODES, 1)
    assert found_of(db, admin, campaign.id) == before


def test_no_role_of_few_anonymous_forms_is_looked_at(db, admin):
    persons = add_officials(db, 4)
    campaign = build_from(db, persons)
    found = found_of(db, admin, campaign)
    assert found.roles[PEER].forms == 0
    assert found.roles[PEER].single is None
    assert all(x.severity is None for x in found.raters if x.role is PEER)


def build_from(db, persons):
    with db.transaction() as session:
        fields = CampaignFields("Екі әріптес", PositionCategory.DEPUTY_MINISTERS, AS_OF)
        campaign = new_campaign(session, fields, now=NOW)
        for place, assessee in enumerate(assess_persons(session, campaign, persons).values()):
            for rater in range(2):
                add_form(session, assessee, PEER, f"к{rater}", 2 + (place + rater) % 3)
        return campaign.id


def test_severity_of_anonymous_raters_is_rough(db, admin):
    campaign = build_campaign(db)
    found = found_of(db, admin, campaign.id)
    own = [x.severity for x in found.raters if x.role is PEER and x.severity]
    assert own
    assert all(round(x.value, 1) == x.value for x in own)


def test_campaign_without_frozen_limits_takes_the_shipped_ones(db, admin):
    campaign = build_campaign(db)
    assert found_of(db, admin, campaign.id).is_frozen
    with db.transaction() as session:
        stored = session.get_one(Campaign, campaign.id)
        stored.rules = {key: value for key, value in stored.rules.items() if key != "diagnostics"}
    found = found_of(db, admin, campaign.id)
    assert not found.is_frozen
    assert found.looked.draws == 1000


def test_frozen_limits_decide(db, admin):
    campaign = build_campaign(db)
    with_experts(db, campaign)
    with db.transaction() as session:
        stored = session.get_one(Campaign, campaign.id)
        rules = json.loads(json.dumps(stored.rules))
        rules["diagnostics"]["rater_officials"] = 5
        stored.rules = rules
    assert all(x.severity is None for x in found_of(db, admin, campaign.id).raters)


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_workbook_names_no_official(db, admin, tmp_path, language):
    campaign = build_campaign(db)
    with_experts(db, campaign)
    CampaignService(db, admin).release(campaign.id)
    path = tmp_path / "raters.xlsx"
    ExportService(db, admin).rater_diagnostics(campaign.id, ExportTarget(path=path, language=language))
    book = openpyxl.load_workbook(path)
    assert len(book.worksheets) == 4
    cells = [str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value is not None]
    assert not [cell for cell in cells for name in NAMES if name[0] in cell]
    assert "strict" in cells
    assert any("19790201" in cell for cell in cells)


def test_workbook_states_severity_with_its_error(db, admin, tmp_path):
    campaign = build_campaign(db)
    with_experts(db, campaign)
    path = tmp_path / "raters.xlsx"
    ExportService(db, admin).rater_diagnostics(campaign.id, ExportTarget(path=path))
    rows = list(openpyxl.load_workbook(path).worksheets[2].iter_rows(values_only=True))
    header = next(row for row in rows if row[0] == "Код оценивающего")
    own = dict(zip(header, next(row for row in rows if row[0] == "strict"), strict=True))
    found = next(x for x in found_of(db, admin, campaign.id).raters if x.code == "strict").severity
    assert own["Строгость"] == pytest.approx(found.value, abs=0.05)  # a figure, not its words
    assert own["Стандартная ошибка"] == pytest.approx(found.error, abs=0.005)
    assert own["Сравнено отметок"] == found.marks
    assert "Строже остальных" in own["Что выделяется"]


def test_workbook_before_release_is_the_administrators(db, admin, officer, tmp_path):
    campaign = build_campaign(db)
    target = ExportTarget(path=tmp_path / "raters.xlsx")
    with pytest.raises(Forbidden):
        ExportService(db, officer).rater_diagnostics(campaign.id, target)
    ExportService(db, admin).rater_diagnostics(campaign.id, target)
    assert target.path.exists()
