"""Whatever a user typed arrives in Excel as he typed it."""

import errno
import tempfile
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from evalapp.domain.errors import BadFile, Refused
from evalapp.exchange.document import save
from evalapp.exchange.sheet import Book, CellValue, unique_headers
from tests.exchange.campaign_figures import formulas_in

HOSTILE = [
    "=SUM(A1)",
    '=HYPERLINK("http://example.com","x")',
    "#N/A",
    "#DIV/0!",
    "+7 700 000 00 00",
    "-5",
    "@cmd",
    "'прямая кавычка",
    "012345678901",
    "1/2",
    "TRUE",
    "_x0041_",
    "a\tb\nc",
    "𝔘𝔫𝔦",
]


def written(value: CellValue, folder: Path) -> Path:
    book = Book()
    book.add_sheet("a").put(1, 1, value)
    path = folder / "cell.xlsx"
    save(book, path)
    return path


def page_of(path: Path) -> Worksheet:
    return load_workbook(path).worksheets[0]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text(text: str, tmp_path: Path) -> None:
    path = written(text, tmp_path)
    assert CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python() == [[text]]
    cell = page_of(path)["A1"]
    assert cell.data_type == "s"
    assert formulas_in(path) == []
    assert cell.quotePrefix or text[0].isalpha()


def test_control_characters_are_left_out(tmp_path: Path) -> None:
    path = written("a\x00b\x07c\r\nd\ud800", tmp_path)
    assert page_of(path)["A1"].value == "abc\nd"


def test_a_text_that_excel_would_cut_is_refused_with_its_cell() -> None:
    sheet = Book().add_sheet("Лист")
    sheet.put(1, 1, "я" * 32_767)
    with pytest.raises(Refused) as error:
        sheet.put(7, 2, "я" * 40_000)
    assert error.value.code == "cell_too_long"
    assert (error.value.params["sheet"], error.value.params["cell"]) == ("Лист", "B7")
    with pytest.raises(Refused):
        sheet.put(1, 1, "𝔘" * 20_000)  # two units each


@pytest.mark.parametrize(
    ("value", "read", "number_format"),
    [
        (date(2023, 9, 30), datetime(2023, 9, 30), "DD.MM.YYYY"),  # noqa: DTZ001 - workbooks know no zones
        (date(1899, 12, 31), "31.12.1899", "General"),
        (date(1, 2, 3), "03.02.0001", "General"),
        (Decimal("3.84"), 3.84, "General"),
        (7, 7, "General"),
        (10**15, str(10**15), "General"),
        (float("nan"), "–", "General"),
    ],
)
def test_dates_and_numbers(value: CellValue, read: object, number_format: str, tmp_path: Path) -> None:
    cell = page_of(written(value, tmp_path))["A1"]
    assert cell.value == read
    assert cell.number_format == number_format


def test_a_moment_is_written_by_the_clock_of_the_workstation(tmp_path: Path) -> None:
    moment = datetime(2023, 9, 30, 23, 30, tzinfo=timezone(timedelta(hours=5)))
    cell = page_of(written(moment, tmp_path))["A1"]
    assert cell.value == moment.astimezone().replace(tzinfo=None)
    assert cell.number_format == "DD.MM.YYYY HH:MM"


def test_yes_and_no_are_words_of_a_language() -> None:
    with pytest.raises(TypeError):
        Book().add_sheet("a").put(1, 1, True)


def test_titles_of_sheets_are_lawful_and_unique() -> None:
    book = Book()
    titles = [
        book.add_sheet(title).worksheet.title
        for title in ("[a]: b/c?*\\d", "A B C D", "'x'", "", "x" * 40, "x" * 50, "History")
    ]
    assert titles == ["a b c d", "A B C D (2)", "x", "–", "x" * 31, "x" * 27 + " (2)", "History (2)"]


def test_headers_are_texts_and_unique() -> None:
    assert unique_headers(["a", "A", "", "a", "7"]) == ["a", "A (2)", "–", "a (3)", "7"]


def test_writing_replaces_in_one_step_and_leaves_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"old")
    book = Book()
    book.add_sheet("a").put(1, 1, "new")

    def fail() -> None:
        raise Refused

    with pytest.raises(Refused):
        save(book, path, confirm=fail)
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["book.xlsx"]


def test_a_file_open_in_excel_offers_another_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"open in Excel")
    (tmp_path / "book (2).xlsx").touch()
    book = Book()
    book.add_sheet("a")

    def locked(*_: object) -> None:
        raise PermissionError(errno.EACCES, "locked")

    monkeypatch.setattr(Path, "replace", locked)  # what Windows does; Linux never refuses
    with pytest.raises(BadFile) as error:
        save(book, path)
    assert error.value.code == "file_in_use"
    assert error.value.params["other"] == tmp_path / "book (3).xlsx"


def test_a_folder_that_refuses_is_no_file_in_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "book.xlsx"
    path.touch()
    book = Book()
    book.add_sheet("a")

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "read-only")

    monkeypatch.setattr(tempfile, "mkstemp", refused)  # as root no folder refuses
    with pytest.raises(BadFile) as error:
        save(book, path)
    assert error.value.code == "file_unwritable"


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    book = Book()
    book.add_sheet("a")
    with pytest.raises(BadFile) as error:
        save(book, tmp_path / "none" / "book.xlsx")
    assert error.value.code == "folder_missing"


def test_a_disk_without_room_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = Book()
    book.add_sheet("a")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(BadFile) as error:
        save(book, tmp_path / "book.xlsx")
    assert error.value.code == "disk_full"
    assert list(tmp_path.iterdir()) == []


def test_utc_is_understood(tmp_path: Path) -> None:
    moment = datetime(1899, 1, 1, 12, tzinfo=UTC)
    assert str(page_of(written(moment, tmp_path))["A1"].value).startswith("01.01.1899")
