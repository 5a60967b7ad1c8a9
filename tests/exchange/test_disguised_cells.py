"""Cells that show something else than they hold, named in files as people's programs save them."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat

from evalapp.exchange.reading.disguised_cells import Disguise, disguised_cells
from tests.exchange.formats import by_office

ANOTHER = ';;;"3,99"'


@pytest.fixture
def book() -> Workbook:
    made = Workbook()
    made.active.title = "Бюллетень"
    for row in range(1, 4):
        made.active.append([f"{row}", f"текст {row}", "4,71"])
    return made


def saved(book: Workbook, path: Path) -> Path:
    book.save(path)
    return path


def test_a_workbook_without_disguises_names_nothing(book: Workbook, tmp_path: Path) -> None:
    book.active["C1"].number_format = "0.00"
    assert disguised_cells(saved(book, tmp_path / "plain.xlsx")) == ()


def test_each_cell_with_such_a_format_is_named(book: Workbook, tmp_path: Path) -> None:
    book.active["C2"].number_format = book.active["C3"].number_format = ANOTHER
    book.active["B1"].number_format = '@"!"'
    book.create_sheet("Ещё")["A1"] = "x"
    book["Ещё"]["A1"].number_format = ANOTHER
    assert set(disguised_cells(saved(book, tmp_path / "cells.xlsx"))) == {
        Disguise(ANOTHER, "Бюллетень", "C2"),
        Disguise(ANOTHER, "Бюллетень", "C3"),
        Disguise(ANOTHER, "Ещё", "A1"),
        Disguise('@"!"', "Бюллетень", "B1"),
    }


def test_what_a_condition_shows_is_named_by_its_area(book: Workbook, tmp_path: Path) -> None:
    style = DifferentialStyle(numFmt=NumberFormat(numFmtId=199, formatCode=ANOTHER))
    rule = Rule(type="expression", dxf=style, formula=["TRUE"])
    book.active.conditional_formatting.add("C1:C2", rule)
    assert disguised_cells(saved(book, tmp_path / "rule.xlsx")) == (Disguise(ANOTHER, "Бюллетень", "C1:C2"),)


def test_a_format_that_no_cell_has_is_told_without_one(book: Workbook, tmp_path: Path) -> None:
    book.active["E9"].number_format = ANOTHER
    assert disguised_cells(saved(book, tmp_path / "empty.xlsx")) == (Disguise(ANOTHER),)


@pytest.mark.libreoffice
@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_cells_are_named_in_what_libreoffice_saves(book: Workbook, tmp_path: Path, ending: str) -> None:
    book.active["C2"].number_format = ANOTHER
    (back,) = by_office(saved(book, tmp_path / "one.xlsx"), ending, tmp_path / "office")
    found = disguised_cells(back)
    assert [(one.sheet, one.cell) for one in found] == [("Бюллетень", "C2")]
