"""A packet of format 1 as it was sealed and every cell that was made of it, kept in tests/samples.

Written anew by ``python -m tests.exchange.packet_golden``: only as long as no packet of format 1 has left
the house. Afterwards the writer of format 1 has to keep to it, and a new look is a format 2.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from evalapp import texts
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.meeting_packet_values import MeetingPacket
from evalapp.exchange.meeting_packet_xlsx import meeting_packet_book, packet_document
from evalapp.exchange.sheet import Book
from evalapp.services.packet_records import values_bytes
from tests.exchange import person_samples as people
from tests.exchange.packet_samples import some_packet

FOLDER = Path(__file__).parents[1] / "samples" / "packet_format_1"
CONTENT = "ab" * 32

Cells = dict[str, dict[str, list[str | None]]]
"""{sheet: {cell: [kind, value, link]}}, and under the key ``merged`` the joined ranges."""


def book_of(packet: MeetingPacket, language: DocumentLanguage) -> Book:
    """The workbook of a packet, a copy with the number 5."""
    document = packet_document(packet, language, copy_number=5)
    return meeting_packet_book(packet, {7: people.photo()}, document, content=CONTENT)


def cells_of(book: Book) -> Cells:
    """Everything that is written into cells, as text."""
    found: Cells = {}
    for sheet in book.workbook.worksheets:
        found[sheet.title] = {
            cell.coordinate: [
                cell.data_type,
                str(cell.value),
                None if cell.hyperlink is None else cell.hyperlink.location,
            ]
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        }
        found[sheet.title]["merged"] = sorted(str(one) for one in sheet.merged_cells.ranges)
    return found


class _Used(Mapping[str, Any]):
    """Words that note which of them were asked for."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self.words = words
        self.used: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Any:
        self.used[key] = self.words[key]
        return self.words[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.words)

    def __len__(self) -> int:
        return len(self.words)

    def __contains__(self, key: object) -> bool:
        if key in self.words:
            self.used[str(key)] = self.words[str(key)]
        return key in self.words


def main() -> None:
    """Write the sample."""
    packet = some_packet()
    now = texts.all_words()
    sentences = {language: _Used(spoken) for language, spoken in now.sentences.items()}
    terms = _Used(now.terms)
    with texts.frozen(texts.WordBook(sentences, terms)):
        cells = {language.value: cells_of(book_of(packet, language)) for language in DocumentLanguage}
    words = {"sentences": {code: spoken.used for code, spoken in sentences.items()}, "terms": terms.used}
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "values.json").write_bytes(values_bytes(packet))
    _write("words.json", words)
    _write("cells.json", cells)
    sys.stdout.write(f"{FOLDER}\n")


def _write(name: str, content: object) -> None:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    (FOLDER / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
