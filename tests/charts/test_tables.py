"""The table beside every chart holds what the chart shows."""

import pytest

from evalapp.charts.tables import CellKind, cell_text, chart_table
from evalapp.charts.values import ChartValues
from evalapp.domain.language import Language
from tests.charts.chart_samples import FILLED, HEAT_MAP, LEVELS, PARTS, PROFILE, SCATTER, STAYS, TILE_MAP


@pytest.mark.parametrize("values", FILLED, ids=lambda values: type(values).__name__)
@pytest.mark.parametrize("language", list(Language))
def test_every_chart_has_a_table_with_headers(values: ChartValues, language: Language) -> None:
    table = chart_table(values, language)
    assert table.rows
    assert all(column.title for column in table.columns)
    assert all(len(row.cells) == len(table.columns) for row in table.rows)


def test_cells_are_raw_and_people_stay_with_their_row() -> None:
    assert chart_table(PROFILE, Language.EN).rows[0].cells == ("Адалдық", 4.4, 4.1, 4.7, 4.0, 12)
    heat = chart_table(HEAT_MAP, Language.EN)
    assert heat.rows[1].cells == ("Астана", -0.15, None)
    assert heat.rows[0].people == (1, 2)
    assert chart_table(SCATTER, Language.EN).rows[1].cells == (
        "Шаблонов Д.",
        4.4,
        None,
        None,
        4.1,
        None,
        None,
    )
    assert chart_table(LEVELS, Language.EN).rows[0].cells == ("Адалдық", 0, 1, 2, 1, 0)
    assert chart_table(TILE_MAP, Language.EN).rows[2].cells == ("ВКО", None, 0)
    assert chart_table(PARTS, Language.EN).rows[0].cells == ("2021", 131, 2, 0, 88, 221)
    stay = chart_table(STAYS, Language.EN).rows[0]
    assert stay.cells == ("2023", "Примерова А.", "10.12.2023", "09.12.2026", "Лауазымда")
    assert stay.people == (1,)


def test_cells_are_written_by_kind() -> None:
    assert cell_text(-0.15, CellKind.GAP, Language.RU) == "−0,15"
    assert cell_text(3.5, CellKind.SCORE, Language.RU) == "3,50"
    assert cell_text(1500, CellKind.COUNT, Language.RU) == "1\u00a0500"
    assert cell_text(30.46, CellKind.YEARS, Language.EN) == "30.5"
    assert cell_text(None, CellKind.SCORE, Language.RU) == "–"
    assert cell_text("Абай", CellKind.TEXT, Language.RU) == "Абай"
