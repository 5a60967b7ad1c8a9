"""The sample lists in other formats, as officers keep them."""

import csv
import shutil
import subprocess
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
import xlwt

SAMPLES = Path(__file__).parent.parent / "samples"
OFFICE = shutil.which("soffice")


_ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
"""Comma, quotation marks, UTF-8, cells as shown, every sheet a file."""


def by_office(path: Path, suffix: str, folder: Path) -> list[Path]:
    """``path`` converted by LibreOffice into ``folder``: one file, of .csv one for each sheet."""
    return all_by_office([path], suffix, folder)


def all_by_office(paths: Sequence[Path], suffix: str, folder: Path) -> list[Path]:
    """Several files converted at once, as starting LibreOffice takes longest."""
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed")
    profile = (folder / "profile").absolute().as_uri()
    subprocess.run(
        [
            OFFICE,
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            _ALL_SHEETS if suffix == "csv" else suffix,
            "--outdir",
            str(folder),
            *map(str, paths),
        ],
        check=True,
        capture_output=True,
        timeout=600,
    )
    return sorted(found for path in paths for found in folder.glob(f"{path.stem}*.{suffix}"))


def as_csv(path: Path, folder: Path, *, encoding: str, separator: str) -> list[Path]:
    """Each sheet of ``path`` as a text table: what the cells show."""
    written = []
    for sheet in openpyxl.load_workbook(path).worksheets:
        target = folder / f"{path.stem}_{sheet.title}.csv"
        with target.open("w", encoding=encoding, errors="replace", newline="") as file:
            writer = csv.writer(file, delimiter=separator)
            for row in sheet.iter_rows(values_only=True):
                writer.writerow([shown(value, separator) for value in row])
        written.append(target)
    return written


def as_xls(path: Path, folder: Path) -> Path:
    """``path`` written in the format of Excel 97–2003."""
    book = xlwt.Workbook(encoding="utf-8")
    day = xlwt.easyxf(num_format_str="DD.MM.YYYY")
    for sheet in openpyxl.load_workbook(path).worksheets:
        target = book.add_sheet(sheet.title)
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, datetime | date):
                    target.write(cell.row - 1, cell.column - 1, cell.value, day)
                elif cell.value is not None:
                    target.write(cell.row - 1, cell.column - 1, cell.value)
    written = folder / f"{path.stem}.xls"
    book.save(str(written))
    return written


def shown(value: object, separator: str) -> str:
    """A cell as a Russian Excel writes it into a text table."""
    if value is None:
        return ""
    if isinstance(value, datetime | date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, float) and separator == ";":
        return str(value).replace(".", ",")
    return str(value)
