"""How long an import of thousands of applications takes, against openpyxl's plain reading of the same file.

Run by hand: ``python tests/bench/bench_import.py [FILE.xlsx]``. Without a register of applications of
your own one is made: 13,212 rows, the sample's applications again and again under other IINs. Prints
both times of one run, their ratio, and the memory of this process. The bound is 3.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import psutil
from openpyxl import Workbook

sys.path.insert(0, str(Path(__file__).parents[2]))

from evalapp.domain import iin
from evalapp.exchange.headers import ImportKind
from evalapp.services.import_preview import ImportOptions, ImportSummary
from evalapp.services.imports import ImportService
from evalapp.services.workspaces import create_workspace, open_workspace

PASSWORD = "Bench-Ulgi-2026-Workspace"
BOUND = 3
APPLICATIONS = 13_212
SAMPLE = Path(__file__).parents[1] / "samples" / "reserve_applicants_2023.xlsx"
IIN_COLUMN = 4


def main(given: Path | None) -> int:
    """Measure both; 1 when the import takes longer than the bound."""
    with tempfile.TemporaryDirectory() as folder:
        path = given or made_register(Path(folder) / "applications.xlsx")
        plain = seconds(lambda: read_plainly(path))
        place = Path(folder) / "workspace"
        create_workspace(place, name="bench", password=PASSWORD)
        workspace = open_workspace(place, "admin", PASSWORD)
        try:
            service = ImportService(workspace.db, workspace.actor)
            taken = seconds(lambda: report(bring(service, path)))
        finally:
            workspace.close()
    peak = psutil.Process().memory_info().rss / 2**20
    sys.stdout.write(
        f"openpyxl reads {plain:.2f} s · import, screened and stored {taken:.2f} s · "
        f"ratio {taken / plain:.2f} (bound {BOUND}) · memory {peak:.0f} MiB\n"
    )
    return int(taken > BOUND * plain)


def made_register(path: Path) -> Path:
    """Write a register of ``APPLICATIONS`` rows to ``path``, each with an IIN of its own."""
    sheet = openpyxl.load_workbook(SAMPLE, read_only=True).worksheets[0]
    title, blank, header, *people = (list(row) for row in sheet.iter_rows(values_only=True))
    book = Workbook(write_only=True)
    target = book.create_sheet("Заявки")
    for row in (title, blank, header):
        target.append(row)
    for number in range(APPLICATIONS):
        row = list(people[number % len(people)])
        row[0] = f"МКР-{number + 1:05d}"
        row[IIN_COLUMN] = other_iin(str(row[IIN_COLUMN]).zfill(12), number)
        target.append(row)
    book.save(path)
    return path


def other_iin(known: str, number: int) -> str:
    """An IIN with the birth date and sex of ``known`` and a serial number from ``number`` on."""
    for serial in range(number % 10_000, 10_000 + number % 10_000):
        head = f"{known[:7]}{serial % 10_000:04d}"
        if (digit := iin.check_digit(head)) is not None:
            return f"{head}{digit}"
    raise ValueError(known)


def read_plainly(path: Path) -> None:
    """Every cell of every row, read-only."""
    book = openpyxl.load_workbook(path, read_only=True)
    for sheet in book.worksheets:
        for _ in sheet.iter_rows(values_only=True):
            pass
    book.close()


def bring(service: ImportService, path: Path) -> ImportSummary:
    """The whole import: read, compare, write, judge."""
    options = ImportOptions(intake="Bench", as_of=date(2023, 9, 30), rule_set="youth")
    return service.apply(service.preview(ImportKind.APPLICATIONS, path, options)).summary


def report(summary: ImportSummary) -> None:
    """Say what came in, so that nobody measures a refusal."""
    sys.stdout.write(f"{summary}\n")


def seconds(work: Callable[[], object]) -> float:
    """How long ``work`` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
