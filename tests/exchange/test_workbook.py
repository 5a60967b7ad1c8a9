"""Spreadsheets nobody has vouched for: hostile ones get a clear message, lawful oddities come in."""

import contextlib
import datetime as dt
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlwt

from evalapp.domain.errors import BadFile
from evalapp.exchange.reading.guard import Fault, read_guarded
from evalapp.exchange.workbook import Cell, Workbook, read_workbook
from evalapp.paths import ROOT
from tests.exchange.formats import by_office

SAMPLES = Path(__file__).parent.parent / "samples"
OLE_HEAD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def book_with(path: Path, cells: dict[str, object]) -> Path:
    book = openpyxl.Workbook()
    for place, value in cells.items():
        book.active[place] = value
    book.save(path)
    return path


def rewritten(path: Path, source: Path, changes: dict[str, bytes], **options: object) -> Path:
    """``source`` with some of its members replaced."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, changes.get(name, old.read(name)))
        for name in changes.keys() - set(old.namelist()):
            new.writestr(name, changes[name])
    return path


def refusal(path: Path) -> str:
    with pytest.raises(BadFile) as refused:
        read_workbook(path)
    assert refused.value.params["path"] == path.name
    return refused.value.code


def cells_of(book: Workbook) -> list[list[Cell]]:
    return [row.cells for sheet in book.sheets for row in sheet.rows]


class TestCheapChecks:
    def test_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "list.xlsx").mkdir()
        assert refusal(tmp_path / "list.xlsx") == "file_not_regular"

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
    def test_a_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "list.xlsx")
        assert refusal(tmp_path / "list.xlsx") == "file_not_regular"

    def test_missing(self, tmp_path: Path) -> None:
        assert refusal(tmp_path / "list.xlsx") == "file_missing"

    @pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".ods", ".csv"])
    def test_empty(self, tmp_path: Path, suffix: str) -> None:
        (tmp_path / f"list{suffix}").touch()
        assert refusal(tmp_path / f"list{suffix}") == "file_empty"

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
    def test_unreadable(self, tmp_path: Path) -> None:
        path = book_with(tmp_path / "list.xlsx", {"A1": 1})
        path.chmod(0)
        assert refusal(path) == "file_unreadable"

    def test_too_large(self, tmp_path: Path) -> None:
        path = tmp_path / "list.xlsx"
        with path.open("wb") as file:
            file.truncate(101 * 2**20)
        assert refusal(path) == "file_too_large"

    @pytest.mark.parametrize("name", ["list.pdf", "list", "list.docx"])
    def test_other_kinds_of_files(self, tmp_path: Path, name: str) -> None:
        (tmp_path / name).write_bytes(b"%PDF-1.7")
        assert refusal(tmp_path / name) == "file_type_unknown"

    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("list.xlsx", b"%PDF-1.7 something"),
            ("list.xlsx", b"<html><table><tr><td>1</td></tr></table></html>"),
            ("list.xls", b"<html><table></table></html>"),
            ("list.xlsx", OLE_HEAD + b"\0" * 600),
            ("list.csv", OLE_HEAD + b"\0" * 600),
            ("list.csv", b"PK\x03\x04" + b"\0" * 100),
        ],
    )
    def test_another_format_under_this_name(self, tmp_path: Path, name: str, content: bytes) -> None:
        (tmp_path / name).write_bytes(content)
        assert refusal(tmp_path / name) == "file_other_format"

    def test_a_document_under_this_name(self, tmp_path: Path) -> None:
        path = tmp_path / "list.xlsx"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("word/document.xml", "<w/>")
        assert refusal(path) == "file_other_format"

    def test_encrypted_by_office(self, tmp_path: Path) -> None:
        path = tmp_path / "list.xlsx"
        path.write_bytes(OLE_HEAD + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 100)
        assert refusal(path) == "file_encrypted"

    def test_encrypted_zip(self, tmp_path: Path) -> None:
        path = book_with(tmp_path / "list.xlsx", {"A1": 1})
        content = bytearray(path.read_bytes())
        place = content.index(b"PK\x01\x02")
        content[place + 8] |= 1
        path.write_bytes(bytes(content))
        assert refusal(path) == "file_encrypted"

    @pytest.mark.parametrize("kept", [30, 300, 3000, 13000])
    def test_truncated(self, tmp_path: Path, kept: int) -> None:
        path = tmp_path / "list.xlsx"
        path.write_bytes((SAMPLES / "deputy_akims_2023.xlsx").read_bytes()[:kept])
        assert refusal(path) == "file_damaged"

    def test_a_million_members(self, tmp_path: Path) -> None:
        path = book_with(tmp_path / "list.xlsx", {"A1": 1})
        content = bytearray(path.read_bytes())
        end = content.rindex(b"PK\x05\x06")
        content[end + 10 : end + 12] = (60_000).to_bytes(2, "little")
        path.write_bytes(bytes(content))
        assert refusal(path) == "file_too_much_inside"

    def test_a_zip_bomb(self, tmp_path: Path) -> None:
        source = book_with(tmp_path / "source.xlsx", {"A1": 1})
        path = tmp_path / "list.xlsx"
        with (
            zipfile.ZipFile(source) as old,
            zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new,
        ):
            for name in old.namelist():
                if name != "xl/worksheets/sheet1.xml":
                    new.writestr(name, old.read(name))
            with new.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
                for _ in range(520):
                    part.write(b" " * 2**20)
        assert refusal(path) == "file_too_much_inside"


class TestGuard:
    def test_a_cell_far_away(self, tmp_path: Path) -> None:
        path = book_with(tmp_path / "list.xlsx", {"A1": "ИИН", "XFD1048576": "x"})
        assert refusal(path) == "file_needs_too_much"

    def test_billion_laughs(self, tmp_path: Path) -> None:
        source = book_with(tmp_path / "source.xlsx", {"A1": "x"})
        entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
        text = (
            f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "lol">{entities}]>'
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
            '<row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>'
        )
        path = rewritten(tmp_path / "list.xlsx", source, {"xl/worksheets/sheet1.xml": text.encode()})
        # Entities are never expanded: the cell is left as it is, or the file is refused.
        with contextlib.suppress(BadFile):
            assert sum(len(str(cell)) for row in cells_of(read_workbook(path)) for cell in row) < 1000

    def test_a_million_empty_formatted_rows(self, tmp_path: Path) -> None:
        source = book_with(tmp_path / "source.xlsx", {"A1": "x"})
        rows = "".join(f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(2, 1_000_001))
        text = (
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
            f'<row r="1"><c r="A1"><v>1</v></c></row>{rows}</sheetData></worksheet>'
        )
        path = rewritten(tmp_path / "list.xlsx", source, {"xl/worksheets/sheet1.xml": text.encode()})
        assert cells_of(read_workbook(path)) == [[1.0]]

    @pytest.mark.parametrize("watch", [True, False], ids=["watched", "limited"])
    def test_nothing_is_used_before_the_end_mark(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, watch: bool
    ) -> None:
        broken = tmp_path / "child"
        broken.write_text('#!/bin/sh\necho \'{"sheet": "S", "hidden": false}\'\nexit 0\n')
        broken.chmod(0o755)
        monkeypatch.setattr(sys, "executable", str(broken))
        with pytest.raises(BadFile) as refused:
            read_guarded(SAMPLES / "deputy_akims_2023.xlsx", "xlsx", watch=watch)
        assert refused.value.code == "file_damaged"

    def test_the_watching_parent_reads_as_well(self) -> None:
        assert read_guarded(SAMPLES / "deputy_akims_2023.xlsx", "xlsx", watch=True) == read_guarded(
            SAMPLES / "deputy_akims_2023.xlsx", "xlsx", watch=False
        )

    def test_the_program_reads_when_it_is_started_as_reader(self) -> None:
        done = subprocess.run(
            [
                sys.executable,
                str(ROOT / "main.py"),
                "--read-spreadsheet",
                str(SAMPLES / "deputy_akims_2023.xlsx"),
                "xlsx",
            ],
            capture_output=True,
            check=True,
            timeout=60,
        )
        assert done.stdout.startswith(b'{"sheet": "1-')
        assert done.stdout.rstrip().endswith(b'{"end": true}')

    @pytest.mark.skipif(os.name == "nt", reason="needs a shell script")
    def test_a_built_program_starts_itself_as_reader(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        expected = read_workbook(SAMPLES / "deputy_akims_2023.xlsx")
        built = tmp_path / "evalapp"
        built.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{ROOT / "main.py"}" "$@"\n')
        built.chmod(0o755)
        monkeypatch.setattr(sys, "executable", str(built))
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        assert read_workbook(SAMPLES / "deputy_akims_2023.xlsx") == expected

    def test_the_reader_loads_nothing_heavy(self) -> None:
        code = (
            "import sys; import evalapp.__main__, evalapp.exchange.reading.child; "
            "print([n for n in ('PySide6', 'sqlalchemy', 'openpyxl', 'pydantic') if n in sys.modules])"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT)
        assert done.stdout.strip() == b"[]"


class TestSilentLosses:
    def test_errors_and_formulas_without_value_are_named(self, tmp_path: Path) -> None:
        path = book_with(tmp_path / "list.xlsx", {"A1": "a", "B2": "=A1 & 1", "C3": "=СУММ(A1)"})
        book = openpyxl.load_workbook(path)
        book.active["D4"] = "#N/A"
        book.active["D4"].data_type = "e"
        book.save(path)
        cells = {
            (row.number, column): cell
            for row in read_workbook(path).sheets[0].rows
            for column, cell in enumerate(row.cells)
            if cell != ""
        }
        assert cells == {
            (1, 0): "a",
            (2, 1): Fault("=A1 & 1"),
            (3, 2): Fault("=СУММ(A1)"),
            (4, 3): Fault("#N/A"),
        }

    def test_errors_of_old_workbooks_are_named(self, tmp_path: Path) -> None:
        book = xlwt.Workbook()
        for name in ("Бірінші", "Second"):
            sheet = book.add_sheet(name)
            for row in range(200):
                sheet.write(row, 0, f"текст {row} {name}")
        sheet.row(7).set_cell_error(2, 0x2A)
        sheet.row(250).set_cell_error(1, 0x07)
        book.save(str(tmp_path / "list.xls"))
        first, second = read_workbook(tmp_path / "list.xls").sheets
        assert not any(isinstance(cell, Fault) for row in first.rows for cell in row.cells)
        cells = {row.number: row.cells for row in second.rows}
        assert cells[8][2] == Fault("#N/A")
        assert cells[251][1] == Fault("#DIV/0!")

    @pytest.mark.libreoffice
    @pytest.mark.parametrize("suffix", ["ods", "xls"])
    def test_errors_in_what_libreoffice_saved(self, tmp_path: Path, suffix: str) -> None:
        cells = {f"A{row}": f"текст {row}" for row in range(1, 300)}
        source = book_with(tmp_path / "list.xlsx", {**cells, "B2": "=1/0"})
        (path,) = by_office(source, suffix, tmp_path)
        assert read_workbook(path).sheets[0].rows[1].cells[1] == Fault("#DIV/0!")

    def test_a_date_that_is_no_number(self, tmp_path: Path) -> None:
        source = book_with(tmp_path / "source.xlsx", {"A1": dt.date(2020, 1, 1), "B1": 5})
        with zipfile.ZipFile(source) as archive:
            text = archive.read("xl/worksheets/sheet1.xml").decode()
        assert "<v>43831</v>" in text
        text = text.replace("<v>43831</v>", "<v>NaN</v>").replace("<v>5</v>", "<v>INF</v>")
        path = rewritten(tmp_path / "list.xlsx", source, {"xl/worksheets/sheet1.xml": text.encode()})
        for cell in cells_of(read_workbook(path))[0]:
            assert isinstance(cell, Fault | str)

    def test_control_characters_go(self, tmp_path: Path) -> None:
        source = book_with(tmp_path / "source.xlsx", {"A1": "MARKER"})
        with zipfile.ZipFile(source) as archive:
            parts = {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}
        holding = next(name for name, text in parts.items() if "MARKER" in text)
        text = parts[holding].replace("MARKER", "Мыса_x0001_лов&#127;")
        path = rewritten(tmp_path / "list.xlsx", source, {holding: text.encode()})
        (name,) = cells_of(read_workbook(path))[0]
        assert name in {"Мысалов", "Мыса_x0001_лов"}

    def test_the_epoch_of_1904(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook()
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
        book.active["A1"] = dt.date(2020, 2, 29)
        book.save(tmp_path / "list.xlsx")
        assert cells_of(read_workbook(tmp_path / "list.xlsx")) == [[dt.date(2020, 2, 29)]]


class TestLawfulOddities:
    def test_many_sheets_quotes_and_other_scripts(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook()
        book.active.title = "Д'Артаньян & Ко"
        book.active["C5"] = "بسم 🜚 Үлгіұлы"
        for number in range(300):
            book.create_sheet(f"Лист {number}")
        book.save(tmp_path / "list.xlsx")
        read = read_workbook(tmp_path / "list.xlsx")
        assert len(read.sheets) == 301
        assert read.sheets[0].name == "Д'Артаньян & Ко"
        assert read.sheets[0].rows[0].number == 5
        assert read.sheets[0].rows[0].cells == ["", "", "بسم 🜚 Үлгіұлы"]

    def test_inline_strings_and_macros(self, tmp_path: Path) -> None:
        source = book_with(tmp_path / "source.xlsx", {"A1": "x"})
        text = (
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
            '<row><c t="inlineStr"><is><t>Үлгі</t></is></c><c><v>2</v></c></row></sheetData></worksheet>'
        )
        changes = {"xl/worksheets/sheet1.xml": text.encode(), "xl/vbaProject.bin": b"macro"}
        path = rewritten(tmp_path / "list.xlsm", source, changes)
        assert cells_of(read_workbook(path)) == [["Үлгі", 2.0]]

    def test_strict_open_xml(self, tmp_path: Path) -> None:
        source = SAMPLES / "deputy_akims_2023.xlsx"
        transitional = b"http://schemas.openxmlformats.org/"
        words = {
            transitional + b"spreadsheetml/2006/main": b"http://purl.oclc.org/ooxml/spreadsheetml/main",
            transitional
            + b"officeDocument/2006/relationships": b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        }
        with zipfile.ZipFile(source) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        for old, new in words.items():
            parts = {name: content.replace(old, new) for name, content in parts.items()}
        path = rewritten(tmp_path / "list.xlsx", source, parts)
        assert cells_of(read_workbook(path)) == cells_of(read_workbook(source))

    def test_hidden_sheets_and_rows_are_read(self, tmp_path: Path) -> None:
        book = openpyxl.Workbook()
        book.active["A1"] = "видно"
        book.active.row_dimensions[1].hidden = True
        hidden = book.create_sheet("Скрытый")
        hidden["A1"] = "тоже"
        hidden.sheet_state = "hidden"
        book.save(tmp_path / "list.xlsx")
        read = read_workbook(tmp_path / "list.xlsx")
        assert [(sheet.hidden, sheet.rows[0].cells) for sheet in read.sheets] == [
            (False, ["видно"]),
            (True, ["тоже"]),
        ]


class TestText:
    @pytest.mark.parametrize(
        ("encoding", "mark"), [("utf-8", b""), ("utf-8-sig", b""), ("kz1048", b""), ("utf-16", b"")]
    )
    def test_encodings(self, tmp_path: Path, encoding: str, mark: bytes) -> None:
        path = tmp_path / "list.csv"
        path.write_bytes(mark + "Тегі;Аты\nҮлгіұлы;Әсел Қ.\n".encode(encoding))
        assert cells_of(read_workbook(path)) == [["Тегі", "Аты"], ["Үлгіұлы", "Әсел Қ."]]

    @pytest.mark.parametrize(
        "content",
        [
            "a;b;c\n1,5;2;3\n1,5;2;3\n",
            "a,b,c\n1;5,2,3\n",
            "a\tb\tc\n1,5\t2\t3\n",
            "sep=|\na|b|c\n1|2|3\n",
            'a;b;c\n"1;5\nдва";2;3\n',
            '"a","b","c"\n"1,5","2","3"\n',
        ],
    )
    def test_separators(self, tmp_path: Path, content: str) -> None:
        (tmp_path / "list.csv").write_text(content, encoding="utf-8")
        assert {len(row) for row in cells_of(read_workbook(tmp_path / "list.csv"))} == {3}

    def test_row_numbers_are_those_of_the_file(self, tmp_path: Path) -> None:
        (tmp_path / "list.csv").write_text("sep=;\na;b\n\n\n1;2\n", encoding="utf-8")
        assert [row.number for row in read_workbook(tmp_path / "list.csv").sheets[0].rows] == [2, 5]

    @pytest.mark.parametrize(
        ("content", "code"),
        [
            (b"a;b\n" + b"x" * 10_000_000 + b"\n", "csv_line_too_long"),
            (b"a;b\n1;\0\n", "csv_not_text"),
            (b'a;b\n"1;2\n3;4\n', "csv_quotes"),
        ],
    )
    def test_what_is_no_table(self, tmp_path: Path, content: bytes, code: str) -> None:
        (tmp_path / "list.csv").write_bytes(content)
        assert refusal(tmp_path / "list.csv") == code
