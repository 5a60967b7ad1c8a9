"""Work indicators beside the results, and the list of objections, as workbooks."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest

from evalapp.domain.errors import Forbidden
from evalapp.domain.indicator import IndicatorFields, IndicatorKind
from evalapp.domain.objection import AnswerFields, ObjectionEffect, ObjectionFields, ObjectionOutcome
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.campaigns import CampaignService
from evalapp.services.exports import ExportService, ExportTarget
from evalapp.services.indicators import IndicatorService
from evalapp.services.objection_exports import ObjectionExportService
from evalapp.services.objection_subjects import AgainstResult
from evalapp.services.objections import ObjectionService
from evalapp.services.results import ResultService
from evalapp.texts import text
from tests.services.campaign_builder import build_campaign

RELEASED, NOW = datetime(2026, 3, 16, 9, tzinfo=UTC), datetime(2026, 4, 1, 9, tzinfo=UTC)
SHARE = IndicatorFields(
    kind=IndicatorKind.ORDERS_ON_TIME,
    value=93.5,
    period_from=date(2025, 1, 1),
    period_to=date(2025, 12, 31),
    source="=СЭД",
    sample=124,
)


@pytest.fixture
def campaign(db, officer):
    built = build_campaign(db)
    CampaignService(db, officer, clock=lambda: RELEASED).release(built.id)
    return built


@pytest.fixture
def target(tmp_path: Path) -> ExportTarget:
    return ExportTarget(path=tmp_path / "book.xlsx", language=DocumentLanguage.EN)


def rows_of(path: Path, sheet: str) -> list[tuple[object, ...]]:
    found = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return [tuple(cell.date() if isinstance(cell, datetime) else cell for cell in row) for row in found]


def test_indicators_have_a_sheet_of_their_own_and_no_score_moves(db, officer, campaign, target):
    before = [row.score for row in ResultService(db, officer).results(campaign.id).rows]
    indicators = IndicatorService(db, officer, clock=lambda: NOW)
    indicators.add(campaign.persons[0], SHARE)
    result = replace(
        SHARE,
        kind=IndicatorKind.POST_RESULT,
        title="Ввод жилья",
        sample=None,
        unit="км",
        target=100,
        value=112,
    )
    indicators.add(campaign.persons[0], result)
    ExportService(db, officer, clock=lambda: NOW).results(campaign.id, target)
    found = [row for row in rows_of(target.path, "Work indicators") if str(row[0]).startswith("Примерова")]
    year = (date(2025, 1, 1), date(2025, 12, 31))
    assert [row[2:10] for row in found] == [
        ("Orders done in time", 93.5, "%", None, *year, 124, "=СЭД"),
        ("Ввод жилья", 112, "км", 100, *year, None, "=СЭД"),
    ]
    assert [row.score for row in ResultService(db, officer).results(campaign.id).rows] == before


def test_the_printed_page_names_the_newest_of_each_kind(db, officer, campaign, target):
    indicators = IndicatorService(db, officer, clock=lambda: NOW)
    indicators.add(campaign.persons[0], SHARE)
    older = replace(SHARE, value=80, period_from=date(2024, 1, 1), period_to=date(2024, 12, 31))
    indicators.add(campaign.persons[0], older)
    ExportService(db, officer, clock=lambda: NOW).packet(campaign.id, target)
    names = openpyxl.load_workbook(target.path).sheetnames
    pages = next(name for name in names if name == text("en", "document.cards"))
    cells = [str(cell) for row in rows_of(target.path, pages) for cell in row if cell is not None]
    (line,) = [cell for cell in cells if "Orders done in time" in cell]
    assert line == "Orders done in time – 93.5\u00a0% (2025, out of 124, =СЭД)"


def test_without_indicators_there_is_no_empty_sheet(db, officer, campaign, target):
    ExportService(db, officer, clock=lambda: NOW).packet(campaign.id, target)
    assert "Work indicators" not in openpyxl.load_workbook(target.path).sheetnames


def test_the_list_of_objections_has_every_column(db, officer, viewer, auditor, campaign, target):
    service = ObjectionService(db, officer, clock=lambda: NOW)
    received = ObjectionFields("Прошу проверить", date(2026, 3, 20), 1)
    late = service.receive(AgainstResult(campaign.id, campaign.assessees[0]), received)
    done = service.receive(AgainstResult(campaign.id, campaign.assessees[1]), received)
    answer = AnswerFields(
        ObjectionOutcome.PARTLY_UPHELD,
        "Исправлено",
        date(2026, 3, 31),
        "Комиссия, 4",
        ObjectionEffect.OTHER,
        "Запись реестра исправлена",
    )
    service.answer(done, answer, version=1)
    exports = ObjectionExportService(db, viewer, clock=lambda: NOW)
    exports.of_campaign(campaign.id, target, order=[done, late])
    rows = [row for row in rows_of(target.path, "Objections") if isinstance(row[0], int)]
    assert [row[1].split()[0] for row in rows] == ["Шаблонов", "Примерова"]
    day = [date(2026, 3, 20), date(2026, 3, 30)]
    assert list(rows[0][3:7]) == [1, None, *day]
    assert rows[0][7].startswith("Answered (days late: 1)")
    assert "before the result was shown" in rows[0][7]
    assert rows[0][8:] == (
        "Прошу проверить",
        "Partly upheld",
        date(2026, 3, 31),
        "Комиссия, 4",
        "Исправлено",
        "Запись реестра исправлена",
    )
    assert rows[1][7].startswith("Overdue (days late: 2)")
    with pytest.raises(Forbidden):
        ObjectionExportService(db, auditor).of_campaign(campaign.id, target)
