"""Processor time of a packet of 300 officials against openpyxl writing as many styled cells by itself.

Run by hand: python tests/bench/bench_packet.py [OFFICIALS]
"""

import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font, NamedStyle, PatternFill

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from evalapp.exchange.document import save
from evalapp.exchange.packet_xlsx import packet_book
from tests.exchange.campaign_figures import a_document, first_official, some_figures

OFFICIALS = 300
MEGABYTE = 1_000_000


def main() -> None:
    """Print both times, their ratio, and the size of the packet."""
    officials = int(sys.argv[1]) if len(sys.argv) > 1 else OFFICIALS
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "packet.xlsx"
        packet, cells = _packet(path, officials)
        size = path.stat().st_size / MEGABYTE
        plain = _plain(Path(folder) / "plain.xlsx", cells)
    sys.stdout.write(
        f"{officials} officials, {cells} cells: packet {packet:.2f} s, "
        f"openpyxl alone {plain:.2f} s, ratio {packet / plain:.2f}; {size:.1f} MB\n"
    )


def _packet(path: Path, officials: int) -> tuple[float, int]:
    base = first_official()
    people = tuple(replace(base, full_name=f"Примерова Айгүл {number}") for number in range(officials))
    figures = some_figures(officials=people)
    started = time.process_time()
    book = packet_book(figures, a_document())
    save(book, path)
    passed = time.process_time() - started
    return passed, sum(len(page._cells) for page in book.workbook.worksheets)  # type: ignore[attr-defined]


def _plain(path: Path, cells: int) -> float:
    """As many cells, half of them numbers, each with one of two named styles."""
    started = time.process_time()
    book = Workbook()
    styles = (
        NamedStyle("plain", font=Font(size=9)),
        NamedStyle("filled", font=Font(size=9, bold=True), fill=PatternFill("solid", fgColor="E8F0FA")),
    )
    for style in styles:
        book.add_named_style(style)
    page = book.worksheets[0]
    for place in range(cells):
        cell = page.cell(place // 48 + 1, place % 48 + 1, place if place % 2 else "text")
        cell.style = styles[place % 2].name
    book.save(path)
    return time.process_time() - started


if __name__ == "__main__":
    main()
