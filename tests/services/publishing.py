"""Everything that a campaign shows to anybody after its release, collected as an attacker would."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import docx
from openpyxl import load_workbook

from evalapp.cli.score import score_values
from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.calibration import block_role_means
from evalapp.domain.language import Language
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.person_document import PersonDocument, PersonKey
from evalapp.domain.report import ReportKind
from evalapp.services.analytics import AnalyticsService, Source, SourceKind
from evalapp.services.calibrations import CalibrationService
from evalapp.services.exports import ExportService, ExportTarget
from evalapp.services.officials import OfficialService
from evalapp.services.person_documents import PersonDocumentService
from evalapp.services.rater_diagnostics import RaterDiagnosticsService
from evalapp.services.reports import ReportService
from evalapp.services.results import ResultService
from evalapp.services.search import SearchService
from evalapp.storage.database import Database
from tests.exchange.test_pdf import READER, pages

VIEWER = Actor("viewer", "Смотрова Образец", AccountRole.VIEWER)
OFFICER = Actor("officer", "Кадрова Образец", AccountRole.OFFICER)

_UNSAID = frozenset({"content_hash", "at", "id", "cached", "results"})
"""Fields that differ between any two databases, and back references."""


def plain(value: Any) -> Any:
    """Values as JSON would hold them, floats at full precision but for machine noise."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value) if f.name not in _UNSAID}
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(own) for key, own in value.items()}
    if isinstance(value, set | frozenset):
        return sorted((plain(own) for own in value), key=repr)
    if isinstance(value, list | tuple):
        return [plain(own) for own in value]
    return _plain_one(value)


def _plain_one(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return round(value, 11) if isinstance(value, float) else value


def published_results(db: Database, campaign_id: int, *, version: int | None = None) -> Any:
    """Results, explanations and the JSON of the command line, as a viewer reaches them."""
    service = ResultService(db, VIEWER)
    results = service.results(campaign_id, version)
    rows = [plain(row) for row in results.rows]
    explained = [
        plain(service.explanation(results, row.official.assessee_id).single_marks) for row in results.rows
    ]
    said = [score_values(row.score, is_released=True) for row in results.rows]
    rivals = [plain(results.rivals(row.official.assessee_id)) for row in results.rows]
    return [rows, explained, plain(said), rivals]


def published_charts(db: Database, campaign_id: int) -> Any:
    """Every chart, for all and for each body alone."""
    picture = AnalyticsService(db, VIEWER).picture(
        Source(SourceKind.CAMPAIGN, campaign_id, "", date(2026, 1, 1))
    )
    chosen: list[frozenset[int | str]] = [frozenset()]
    chosen += [frozenset({choice.value}) for choice in picture.choices(Language.RU)]
    return [plain(picture.charts(bodies, Language.RU)) for bodies in chosen]


def published_workbooks(db: Database, campaign_id: int, folder: Path) -> Any:
    """Every cell of the results and of the packet; hashes and moments left out."""
    found = []
    exports = ExportService(db, OFFICER, clock=lambda: datetime(2026, 4, 1, 9, tzinfo=UTC))
    for name, write in (("results", exports.results), ("packet", exports.packet)):
        path = folder / f"{name}.xlsx"
        path.unlink(missing_ok=True)
        write(campaign_id, ExportTarget(path=path))
        book = load_workbook(path)
        found.append(
            [
                [[plain(cell.value) for cell in row] for row in page.iter_rows()]
                for page in book.worksheets
                if page.title != "evalapp"
            ]
        )
    return found


def published_reports(db: Database, campaign_id: int, folder: Path) -> Any:
    """Every cell of both reports of every official."""
    reports = ReportService(db, OFFICER, clock=lambda: datetime(2026, 4, 1, 9, tzinfo=UTC))
    found = []
    for kind in ReportKind:
        path = folder / f"{kind.value}.xlsx"
        path.unlink(missing_ok=True)
        reports.write(campaign_id, kind, ExportTarget(path=path))
        pages = [page for page in load_workbook(path).worksheets if page.title != "evalapp"]
        found.append([[[plain(cell.value) for cell in row] for row in page.iter_rows()] for page in pages])
    return found


def published_people(db: Database, persons: list[int]) -> Any:
    """Personal cards and what the search finds."""
    officials = OfficialService(db, VIEWER)
    cards = [plain(officials.card(person).results) for person in persons]
    return [cards, plain(SearchService(db, VIEWER).find("Приме", Language.RU))]


def published_papers(db: Database, persons: list[int], folder: Path) -> Any:
    """Every word of personal sheets and cards, as a reader copies them."""
    service = PersonDocumentService(db, VIEWER, clock=lambda: datetime(2026, 4, 1, 9, tzinfo=UTC))
    keys = [PersonKey(SubjectKind.OFFICIAL, person) for person in persons]
    sheets, cards = folder / "sheets.docx", folder / "cards.pdf"
    for kind, path in ((PersonDocument.SHEET, sheets), (PersonDocument.CARD, cards)):
        path.unlink(missing_ok=True)
        service.write(kind, keys, ExportTarget(path=path))
    tables = docx.Document(str(sheets)).tables
    said = [cell.text for table in tables for row in table.rows for cell in row.cells]
    # The foot of a page has the head of the audit chain, which differs between any two databases.
    # In the order in which they were written: the layout of a page as text follows the width of that foot.
    raw = pages(cards, order="-raw") if READER else []
    drawn = [page.rstrip().rsplit("\n", 1)[0] for page in raw]
    return [said, drawn]


def published_board(db: Database, campaign_id: int) -> Any:
    """The calibration board with the evidence beside every official."""
    service = CalibrationService(db, OFFICER)
    board = service.board(campaign_id)
    means = [
        plain(block_role_means(board.rules, row.score, block)) for row in board.rows for block in board.blocks
    ]
    return [plain(board), means, [plain(service.evidence(campaign_id, row.id)) for row in board.rows]]


def published_diagnostics(db: Database, campaign_id: int, folder: Path) -> Any:
    """Agreement and diagnostics of the raters, on screen and as a workbook.

    Not among everything that must not tell who gave which marks: how severe a rater code is beside others
    on three officials and more is what they are for.
    """
    path = folder / "raters.xlsx"
    path.unlink(missing_ok=True)
    exports = ExportService(db, OFFICER, clock=lambda: datetime(2026, 4, 1, 9, tzinfo=UTC))
    exports.rater_diagnostics(campaign_id, ExportTarget(path=path))
    pages = [page for page in load_workbook(path).worksheets if page.title != "evalapp"]
    cells = [[[plain(cell.value) for cell in row] for row in page.iter_rows()] for page in pages]
    return [plain(RaterDiagnosticsService(db, VIEWER).diagnostics(campaign_id)), cells]


def everything(db: Database, campaign_id: int, persons: list[int], folder: Path) -> str:
    """All that a viewer and an officer reach of a released campaign, as one text to compare."""
    found = [
        published_results(db, campaign_id),
        published_charts(db, campaign_id),
        published_workbooks(db, campaign_id, folder),
        published_people(db, persons),
        published_papers(db, persons, folder),
        published_board(db, campaign_id),
        published_reports(db, campaign_id, folder),
    ]
    return json.dumps(found, ensure_ascii=False, sort_keys=True, default=str)
