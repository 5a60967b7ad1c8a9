"""Calibrated values in workbooks: beside the computed ones, with the decision, without an interval."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from evalapp.domain.calibration import Calibrated
from evalapp.exchange.campaign_values import CampaignFigures, OfficialFigures
from evalapp.exchange.explanation import explanation_report
from evalapp.exchange.packet_xlsx import packet_book
from evalapp.exchange.report_development import development_report
from evalapp.exchange.report_values import CompetencyWording, OfficialReport, ReportSet
from evalapp.exchange.results_xlsx import results_book
from evalapp.texts import text
from tests.exchange.campaign_figures import (
    a_document,
    column_under,
    first_official,
    second_official,
    sheets_of,
    some_figures,
    written,
)

REASON = "Показал результат по двум паводкам"
RECORDED = Calibrated(
    blocks={"professional": 4.5},
    total=4.032820,
    reason=REASON,
    decided_on=date(2023, 10, 9),
    decided_by="Кадровая комиссия",
    minutes="№ 4",
)
DECISION = "Кадровая комиссия, протокол № 4, 09.10.2023"


@pytest.fixture
def figures() -> CampaignFigures:
    """The first official was calibrated, the second discussed and left."""
    left = replace(RECORDED, blocks={}, total=None, reason="", discussed=True)
    return some_figures(
        officials=(
            replace(first_official(), calibrated=RECORDED),
            replace(second_official(), calibrated=left),
        )
    )


def test_results_carry_both_values(figures: CampaignFigures, tmp_path: Path) -> None:
    page = sheets_of(written(results_book(figures, a_document()), tmp_path))[0]
    assert column_under(page, "Итог")[0] == 3.85
    assert column_under(page, "Калиброванный итог") == [4.03, None]
    assert column_under(page, "Проф.")[0] == 4.01
    assert column_under(page, "Проф., калибр.") == [4.5, None]
    assert column_under(page, "Личные, калибр.") == [None, None]
    assert column_under(page, "Причина калибровки")[0] == REASON
    decided = column_under(page, "Решение о калибровке")
    assert decided == [DECISION, f"{DECISION}; обсуждён, оставлен как рассчитано"]


def test_results_without_calibration_keep_the_columns_empty(tmp_path: Path) -> None:
    page = sheets_of(written(results_book(some_figures(), a_document()), tmp_path))[0]
    assert set(column_under(page, "Калиброванный итог")) == {None}


def test_the_packet_shows_both_in_its_table_and_on_the_page_of_the_person(
    figures: CampaignFigures, tmp_path: Path
) -> None:
    summary, _charts, cards, method, *_ = sheets_of(written(packet_book(figures, a_document()), tmp_path))
    assert column_under(summary, "Калиброванный итог") == [4.03, None]
    said = [str(cell.value) for row in cards.iter_rows() for cell in row if cell.value is not None]
    assert "4,03" in said
    assert DECISION in said
    assert f"Причина калибровки: {REASON}" in said
    assert any(cell.startswith("4,01, ") and cell.endswith("; после калибровки 4,50") for cell in said)
    explained = [str(cell.value) for row in method.iter_rows() for cell in row]
    assert text("ru", "document.method_calibration") in explained


@pytest.mark.parametrize("kind", ["explanation", "development"])
def test_what_is_written_of_one_official_shows_both(figures: CampaignFigures, kind: str) -> None:
    words = a_document().words
    calibrated, left = figures.officials

    def said(official: OfficialFigures) -> str:
        if kind == "explanation":
            return repr(explanation_report(official, figures, [], words).blocks)
        wordings = {
            one.code: CompetencyWording(one.name, (one.name,), dict.fromkeys(range(1, 6), one.name))
            for one in figures.competencies
        }
        reports = ReportSet(figures, wordings, ())
        return repr(development_report(OfficialReport(official=official), reports, words).blocks)

    assert all(part in said(calibrated) for part in ("'4,50'", "'4,03'", DECISION, "3,85"))
    assert "алибр" not in said(left)


def test_a_packet_without_calibration_does_not_speak_of_it(tmp_path: Path) -> None:
    book = packet_book(some_figures(), a_document())
    cells = [
        str(cell.value)
        for page in sheets_of(written(book, tmp_path))
        for row in page.iter_rows()
        for cell in row
    ]
    assert not [cell for cell in cells if "алибр" in cell]


@pytest.mark.parametrize("language", ["kk", "ru", "en", "kk+ru"])
def test_every_language_says_it_whole(figures: CampaignFigures, language: str, tmp_path: Path) -> None:
    for make in (results_book, packet_book):
        pages = sheets_of(written(make(figures, a_document(language)), tmp_path))[:-1]
        cells = [str(cell.value) for page in pages for row in page.iter_rows() for cell in row]
        assert not [cell for cell in cells if "{" in cell or "document." in cell]
