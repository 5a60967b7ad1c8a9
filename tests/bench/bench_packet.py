"""Processor time of packets of 300 officials against openpyxl writing as many styled cells by itself.

Two kinds: of a campaign, and of a meeting with a photo of some 30 kB on each page. What is asked for: at
most 1.2 times as long, and less than 20 MB.

Run by hand: python tests/bench/bench_packet.py [OFFICIALS]
"""

import io
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from openpyxl import Workbook
from openpyxl.styles import Font, NamedStyle, PatternFill
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from evalapp.exchange.document import save
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.meeting_packet_xlsx import meeting_packet_book, packet_document
from evalapp.exchange.packet_xlsx import packet_book
from evalapp.exchange.sheet import Book
from tests.exchange.campaign_figures import a_document, first_official, some_figures
from tests.exchange.packet_samples import many_people

OFFICIALS = 300
MEGABYTE = 1_000_000


def main() -> None:
    """Print both times, their ratio, and the size of the packet."""
    officials = int(sys.argv[1]) if len(sys.argv) > 1 else OFFICIALS
    for name, make in (("campaign", _of_campaign), ("meeting", _of_meeting)):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "packet.xlsx"
            packet, cells = _timed(path, make(officials))
            size = path.stat().st_size / MEGABYTE
            plain = _plain(Path(folder) / "plain.xlsx", cells)
        sys.stdout.write(
            f"{name}, {officials} officials, {cells} cells: packet {packet:.2f} s, "
            f"openpyxl alone {plain:.2f} s, ratio {packet / plain:.2f}; {size:.1f} MB\n"
        )


def _of_campaign(officials: int) -> Callable[[], Book]:
    base = first_official()
    people = tuple(replace(base, full_name=f"Примерова Айгүл {number}") for number in range(officials))
    figures = some_figures(officials=people)
    return lambda: packet_book(figures, a_document())


def _of_meeting(officials: int) -> Callable[[], Book]:
    values = many_people(officials)
    photos = {number: _photo(number) for number in values.photos}
    document = packet_document(values, DocumentLanguage.RU, copy_number=1)
    return lambda: meeting_packet_book(values, photos, document, content="ab" * 32)


def _photo(number: int) -> bytes:
    """Noise, so that it does not get smaller than a photo would."""
    dots = Random(number).randbytes(45 * 60 * 3)
    noise = Image.frombytes("RGB", (45, 60), dots).resize((360, 480), Image.Resampling.BICUBIC)
    kept = io.BytesIO()
    noise.save(kept, "JPEG", quality=82)
    return kept.getvalue()


def _timed(path: Path, make: Callable[[], Book]) -> tuple[float, int]:
    started = time.process_time()
    book = make()
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
