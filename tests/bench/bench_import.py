"""How long an import of thousands of applications takes, against openpyxl's plain reading of the same file.

Run by hand: ``python tests/bench/bench_import.py FILE.xlsx`` (a register of applications). Prints both
times of one run, their ratio, and the peak memory of this process. The bound is 3.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import psutil

sys.path.insert(0, str(Path(__file__).parents[2]))

from evalapp.exchange.headers import ImportKind
from evalapp.services.import_preview import ImportOptions, ImportSummary
from evalapp.services.imports import ImportService
from evalapp.services.workspaces import create_workspace, open_workspace

PASSWORD = "Bench-Ulgi-2026-Workspace"
BOUND = 3


def main(path: Path) -> int:
    """Measure both; 1 when the import takes longer than the bound."""
    plain = seconds(lambda: read_plainly(path))
    with tempfile.TemporaryDirectory() as folder:
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
    sys.exit(main(Path(sys.argv[1])))
