"""Explanations on paper: who may write them, what the audit log keeps, both kinds of files."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.errors import Forbidden, NotFound
from evalapp.entities.workspace import AuditEvent
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.campaigns import CampaignService
from evalapp.services.explanations import ExplanationService
from evalapp.services.exports import ExportTarget
from evalapp.storage.database import Database
from tests.exchange.test_pdf import pages
from tests.services.campaign_builder import NOW, build_campaign


def test_a_released_total_is_explained_in_both_kinds_of_files(
    db: Database, admin: Actor, viewer: Actor, tmp_path: Path
) -> None:
    built = build_campaign(db)
    CampaignService(db, admin, clock=lambda: NOW).release(built.id)
    service = ExplanationService(db, viewer)
    for name in ("x.pdf", "x.xlsx"):
        target = ExportTarget(path=tmp_path / name, language=DocumentLanguage.RU)
        service.write(built.id, target, assessee_ids=[built.assessees[0], built.assessees[1]])
    printed = " ".join(pages(tmp_path / "x.pdf"))
    sheets = load_workbook(tmp_path / "x.xlsx").worksheets
    written = " ".join(str(cell.value) for page in sheets for row in page.iter_rows() for cell in row)
    for said in (printed, written):
        assert "Примерова" in said
        assert "Шаблонов" in said
        assert "0,4" in said
        assert "Р1" in said
        assert "К0" not in said
    with db.reading() as session:
        notes = session.execute(select(col(AuditEvent.note)).where(col(AuditEvent.action) == "exported"))
        assert [note for (note,) in notes] == ["explanation, release 1, ru"] * 2


def test_before_release_only_the_administrator(
    db: Database, admin: Actor, officer: Actor, auditor: Actor, tmp_path: Path
) -> None:
    built = build_campaign(db)
    target = ExportTarget(path=tmp_path / "x.pdf")
    for actor in (officer, auditor):
        with pytest.raises(Forbidden):
            ExplanationService(db, actor).write(built.id, target, assessee_ids=[built.assessees[0]])
    assert not target.path.exists()
    ExplanationService(db, admin).write(built.id, target, assessee_ids=[built.assessees[0]])
    assert target.path.exists()


def test_an_official_of_another_campaign_is_not_found(db: Database, admin: Actor, tmp_path: Path) -> None:
    built = build_campaign(db)
    with pytest.raises(NotFound):
        ExplanationService(db, admin).write(
            built.id, ExportTarget(path=tmp_path / "x.pdf"), assessee_ids=[10**6]
        )
