"""Printable pages as PDF: A4, page numbers, markings; text, tables and drawings that flow over pages."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from evalapp.exchange import cell_style as look
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import Words
from evalapp.exchange.pdf_parts import (
    BODY,
    HEADING,
    HINT,
    SECONDARY,
    STRONG,
    TITLE,
    Box,
    Canvas,
    Cell,
    CellContent,
    Drawn,
    Ink,
    PaperColumn,
)
from evalapp.exchange.pdf_surface import BOTTOM, SIDE, TOP, Surface
from evalapp.exchange.pdf_table import PaperTable
from evalapp.exchange.placing import Confirm, place
from evalapp.exchange.sheet import clean_text

__all__ = [
    "BODY",
    "HEADING",
    "HINT",
    "SECONDARY",
    "STRONG",
    "TITLE",
    "Box",
    "Canvas",
    "Cell",
    "CellContent",
    "Drawn",
    "Ink",
    "Paper",
    "PaperColumn",
]

_HEAD, _FOOT = 9.0, 11.0
_APART = 4.0
_RUNNING = Ink(size=7, color=look.TEXT3)
_MARK = replace(_RUNNING, bold=True)


class Paper(Surface):
    """A document being written from top to bottom; what does not fit goes to the next page.

    All measures are millimetres. ``title`` goes into the file's properties, not onto the page.
    """

    def __init__(self, document: Document, *, title: str) -> None:
        super().__init__(document, self._head, title=title)
        self._words = Words(document.language, joint=" · ")
        self._document = document
        self._running = ""
        self._starts: list[int] = []

    @cached_property
    def width(self) -> float:
        """Width of the text."""
        return float(self._pages.epw)

    @property
    def room(self) -> float:
        """Height that is left on this page."""
        return float(self._pages.h - BOTTOM - self._pages.get_y()) if self._pages.page else 0.0

    def start_page(self, running: str = "") -> None:
        """Begin a new page; ``running`` stands at the head of it and of the following ones.

        Pages are numbered from here on anew: what begins here may be handed out alone.
        """
        self._running = running
        self._starts.append(self._pages.page + 1)
        self._pages.add_page()

    def keep(self, height: float) -> None:
        """Begin a new page unless ``height`` is left on this one."""
        if self.room < height:
            self._pages.add_page()

    def gap(self, height: float = 3) -> None:
        """Leave some room, but not at the top of a page."""
        if self._pages.get_y() > TOP:
            self._pages.set_y(self._pages.get_y() + height)

    def heading(self, text: str, hint: str = "", *, following: float = 8) -> None:
        """Name of a section and perhaps a line on how to read it; stays with what follows.

        ``following``: how much of what follows must stand on the same page.
        """
        self.gap(4)
        hints = len(self.lines(hint, self.width, HINT)) if hint else 0
        self.keep(HEADING.line + hints * HINT.line + 2 + following)
        self.text(text, HEADING)
        if hint:
            self.text(hint, HINT)
        self.gap(1.2)

    def text(self, text: str, ink: Ink = BODY, *, indent: float = 0) -> None:
        """A paragraph; its lines may part over two pages."""
        width = self.width - indent
        for line in self.lines(text, width, ink):
            self.keep(ink.line)
            y = self._pages.get_y()
            self.put(line, Box(SIDE + indent, y, width, ink.line), ink)
            self._pages.set_y(y + ink.line)

    def points(self, points: Sequence[str], ink: Ink = BODY) -> None:
        """A list with a dot before each."""
        for point in points:
            self.keep(ink.line)
            middle = self._pages.get_y() + ink.line / 2
            self.dot(SIDE + 1.4, middle, 0.55, ink.color)
            self.text(point, ink, indent=4)
            self.gap(0.8)

    def note(self, text: str, *, color: str = look.WARN, fill: str = look.WARN_TINT) -> None:
        """A tinted line that is to be seen at once."""
        self.table([PaperColumn("", 1)], [[Cell(text, replace(BODY, color=color), fill)]], has_header=False)
        self.gap(2)

    def pairs(self, pairs: Sequence[tuple[str, str]], *, label_share: float = 0.3) -> None:
        """Names and their values in two columns."""
        columns = [PaperColumn("", label_share), PaperColumn("", 1 - label_share)]
        rows: list[Sequence[CellContent]] = [[Cell(name, SECONDARY), value] for name, value in pairs]
        self.table(columns, rows, has_header=False)

    def table(
        self,
        columns: Sequence[PaperColumn],
        rows: Sequence[Sequence[CellContent]],
        *,
        has_header: bool = True,
    ) -> None:
        """A table; a row never parts, the header is repeated on every page."""
        if not self._pages.page:
            self._pages.add_page()
        table = self._table(columns)
        if has_header:
            self.keep(table.start_height(rows))
            self._put_row(table, table.header)
        for row in rows:
            if self.room < table.height(row):
                self._pages.add_page()
                if has_header:
                    self._put_row(table, table.header)
            self._put_row(table, row)

    def table_start(self, columns: Sequence[PaperColumn], rows: Sequence[Sequence[CellContent]]) -> float:
        """Height of a table's header and of the rows that must not be parted from it."""
        return self._table(columns).start_height(rows)

    def drawing(self, height: float, draw: Callable[[Canvas, Box], None]) -> None:
        """Room over the whole width for ``draw(page, box)``."""
        self.keep(height)
        y = self._pages.get_y()
        draw(self, Box(SIDE, y, self.width, height))
        self._pages.set_y(y + height)

    # The file ----------------------------------------------------------------------------------

    def content(self) -> bytes:
        """The finished file; nothing can be written into it afterwards."""
        if not self._pages.page:
            self._pages.add_page()
        self._write_feet()
        content = bytes(self._pages.output())
        self._close()
        return content

    def save(self, path: Path, *, confirm: Confirm | None = None) -> None:
        """Put the file in its place; see :func:`evalapp.exchange.placing.place` for what it raises."""
        place(self.content(), path, confirm=confirm)

    # Inside ------------------------------------------------------------------------------------

    def _table(self, columns: Sequence[PaperColumn]) -> PaperTable:
        return PaperTable(self, columns, x=SIDE, width=self.width)

    def _put_row(self, table: PaperTable, row: Sequence[CellContent]) -> None:
        self._pages.set_y(table.put(row, self._pages.get_y()))

    def _head(self) -> None:
        document, words = self._document, self._words
        parts = [self._running or document.subject]
        if document.as_of is not None:
            parts.append(words.day(document.as_of))
        left = " · ".join(filter(None, (clean_text(part) for part in parts)))
        marking = words.term("for_official_use") if document.for_official_use else ""
        box = Box(SIDE, _HEAD, self.width, _RUNNING.line)
        self.put(self.short(left, self.width - self.length(marking, _MARK) - _APART, _RUNNING), box, _RUNNING)
        self.put(marking, box, replace(_MARK, align="R"))
        self._pages.set_y(TOP)

    def _write_feet(self) -> None:
        """The foot of every page, once it is known how many pages belong together."""
        last = self._pages.page
        # fpdf names a text's colour where fillings have another, and knows only those of the last page.
        self._pages.set_fill_color(255)
        starts = sorted({1, *self._starts})
        for start, following in pairwise([*starts, last + 1]):
            for page in range(start, following):
                self._pages.page = page
                self._foot(page - start + 1, following - start)
        self._pages.page = last

    def _foot(self, page: int, pages: int) -> None:
        document, words = self._document, self._words
        moment = document.exported_at.astimezone()
        source = [clean_text(document.exported_by), f"{moment:%d.%m.%Y %H:%M}", document.audit_head[:12]]
        marks = [words.label("training")] if document.is_training else []
        if document.copy_number is not None:
            marks.append(f"{words.term('copy_number')} {document.copy_number}")
        box = Box(SIDE, self._pages.h - _FOOT, self.width, _RUNNING.line)
        middle = " · ".join(marks)
        # Measuring in bold first makes fpdf name the font again on a page it had left.
        room = (self.width - self.length(middle, _MARK)) / 2 - _APART
        self.put(self.short(" · ".join(filter(None, source)), room, _RUNNING), box, _RUNNING)
        self.put(middle, box, replace(_RUNNING, align="C"))
        self.put(words.term("page_of").format(page, pages), box, replace(_RUNNING, align="R"))
