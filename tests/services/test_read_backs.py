"""Comparing an entered form with its paper: confirmed, forgotten when a mark changes, printed."""

from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from sqlmodel import select

from evalapp.domain.access import Actor
from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.errors import Forbidden, NotFound, Refused
from evalapp.domain.language import Language
from evalapp.entities.assessment import Form
from evalapp.entities.workspace import AuditEvent
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.exports import ExportTarget
from evalapp.services.forms import FormService
from evalapp.services.read_backs import ReadBackService
from evalapp.storage.database import Database
from tests.exchange.test_pdf import pages
from tests.services.campaign_builder import CODES, NOW, BuiltCampaign, build_campaign

LATER = datetime(2026, 3, 28, 9, tzinfo=UTC)
MARKS: dict[str, int | None] = dict(zip(CODES, (4, 4, 2, 3, None, 4, 3, 5, 4, 3, 3, 4, 4, 3), strict=True))


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    return build_campaign(db, marks=(4, 3))


@pytest.fixture
def desk(db: Database, officer: Actor) -> FormService:
    return FormService(db, officer, clock=lambda: NOW)


@pytest.fixture
def service(db: Database, officer: Actor) -> ReadBackService:
    return ReadBackService(db, officer, clock=lambda: LATER)


@pytest.fixture
def form_id(desk: FormService, built: BuiltCampaign) -> int:
    """A peer's form entered from paper, not finished."""
    number = desk.open_form(built.assessees[0], RaterRole.PEER, "К7")
    for code, mark in MARKS.items():
        desk.mark(number, code, mark)
    desk.example(number, "P3", "Жағдай, әрекет, нәтиже")
    return number


def stored(db: Database, form_id: int) -> Form:
    with db.reading() as session:
        return session.get_one(Form, form_id)


def test_equal_marks_are_confirmed_and_shown_with_the_form(
    db: Database, service: ReadBackService, desk: FormService, built: BuiltCampaign, form_id: int
) -> None:
    service.confirm(form_id, MARKS)
    row = next(row for row in desk.forms_of(built.assessees[0]) if row.id == form_id)
    assert (row.read_back_at, row.read_back_by) == (LATER, "officer")
    desk.finish(form_id)
    assert stored(db, form_id).read_back_at == LATER
    with db.reading() as session:
        events = session.exec(select(AuditEvent).where(AuditEvent.record_id == form_id)).all()
    assert any("read_back_at" in event.fields for event in events)


@pytest.mark.parametrize("other", [{**MARKS, "P1": 5}, {**MARKS, "P5": 1}, {"P1": 4}, {}])
def test_other_marks_are_not_confirmed(
    db: Database, service: ReadBackService, form_id: int, other: dict[str, int | None]
) -> None:
    with pytest.raises(Refused, match="read_back_differs"):
        service.confirm(form_id, other)
    assert stored(db, form_id).read_back_at is None


def test_a_changed_mark_forgets_the_comparison_and_the_same_mark_does_not(
    db: Database, service: ReadBackService, desk: FormService, form_id: int
) -> None:
    service.confirm(form_id, MARKS)
    desk.mark(form_id, "P1", 4)
    desk.example(form_id, "P1", "мысал")
    assert stored(db, form_id).read_back_at == LATER
    desk.mark(form_id, "P1", 5)
    assert (stored(db, form_id).read_back_at, stored(db, form_id).read_back_by) == (None, "")
    service.confirm(form_id, {**MARKS, "P1": 5})
    desk.unmark(form_id, "P1")
    assert stored(db, form_id).read_back_at is None


def test_finished_marks_of_peers_are_closed_for_a_second_look_too(
    service: ReadBackService, desk: FormService, form_id: int, tmp_path: Path
) -> None:
    desk.finish(form_id)
    with pytest.raises(Forbidden, match="marks_are_closed"):
        service.confirm(form_id, MARKS)
    with pytest.raises(Forbidden, match="marks_are_closed"):
        service.save_sheet(form_id, ExportTarget(path=tmp_path / "sheet.xlsx"))
    assert list(tmp_path.glob("*.xlsx")) == []


def test_only_who_may_enter_marks_sees_them(
    db: Database, viewer: Actor, form_id: int, tmp_path: Path
) -> None:
    service = ReadBackService(db, viewer)
    with pytest.raises(Forbidden):
        service.confirm(form_id, MARKS)
    with pytest.raises(Forbidden):
        service.save_sheet(form_id, ExportTarget(path=tmp_path / "sheet.xlsx"))


def test_nothing_entered_and_no_form(
    service: ReadBackService, desk: FormService, built: BuiltCampaign
) -> None:
    empty = desk.open_form(built.assessees[1], RaterRole.PEER, "К7")
    with pytest.raises(Refused, match="read_back_empty"):
        service.confirm(empty, {})
    with pytest.raises(NotFound):
        service.confirm(10_000, {})


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_sheet_as_workbook_has_every_mark(
    db: Database, service: ReadBackService, form_id: int, tmp_path: Path, language: DocumentLanguage
) -> None:
    target = ExportTarget(path=tmp_path / "sheet.xlsx", language=language)
    service.save_sheet(form_id, target)
    sheet = openpyxl.load_workbook(target.path).worksheets[0]
    entered = [sheet.cell(row, 3).value for row in range(1, sheet.max_row + 1)]
    assert [value for value in entered if value in {"1", "2", "3", "4", "5"}] == [
        str(mark) for mark in MARKS.values() if mark is not None
    ]
    with db.reading() as session:
        note = session.exec(select(AuditEvent).where(AuditEvent.action == "exported")).one()
    assert (note.record_table, note.record_id) == ("form", form_id)


def test_sheet_as_pdf_is_one_page_with_every_mark(
    service: ReadBackService, form_id: int, tmp_path: Path
) -> None:
    target = ExportTarget(path=tmp_path / "sheet.pdf", language=DocumentLanguage.KK)
    service.save_sheet(form_id, target)
    (words,) = pages(target.path)
    assert "Адалдық" in words
    assert words.split().count("б/а") == 1


def test_an_open_form_can_be_compared(
    db: Database, service: ReadBackService, desk: FormService, form_id: int
) -> None:
    with db.transaction() as session:
        session.get_one(Form, form_id).state = FormState.OPEN
    service.confirm(form_id, MARKS)
    assert desk.card(form_id, Language.RU).read_back_at == LATER
