"""Printable pages as PDF: A4, page numbers, markings; text, tables and drawings that flow over pages.

The only module that knows fpdf, besides that of its letters: DejaVu Sans has all of the Kazakh alphabet
and is embedded, so a page looks the same on every computer.
"""

import io
import weakref
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from itertools import pairwise
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import MethodReturnValue

from evalapp.exchange import cell_style as look
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import Words
from evalapp.exchange.pdf_fonts import FAMILY, add_fonts, close_fonts
from evalapp.exchange.pdf_parts import (
    BODY,
    HEADING,
    HINT,
    POINT,
    SECONDARY,
    STRONG,
    TITLE,
    Align,
    Box,
    Canvas,
    Cell,
    CellContent,
    Drawn,
    Ink,
    PaperColumn,
    as_cell,
    rgb,
)
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

_SIDE, _TOP, _BOTTOM = 16.0, 19.0, 17.0
_HEAD, _FOOT = 9.0, 11.0
_HAIR = 0.2
_PAD = 1.15
_APART = 4.0
_FIRST_ROWS = 3
"""So many rows of a table stay with its header."""


_HEADER = Ink(size=7.5, bold=True, color=look.TEXT2)
_RUNNING = Ink(size=7, color=look.TEXT3)


class Paper:
    """A document being written from top to bottom; what does not fit goes to the next page.

    All measures are millimetres. ``title`` goes into the file's properties, not onto the page.
    """

    def __init__(self, document: Document, *, title: str) -> None:
        self._words = Words(document.language, joint=" · ")
        self._document = document
        self._pages = _Pages(self._head)
        self._running = ""
        self._starts: list[int] = []
        self._broken: dict[tuple[str, float, float, bool], list[str]] = {}
        add_fonts(self._pages)
        # fpdf leaves the files of the fonts open.
        self._close = weakref.finalize(self, close_fonts, self._pages.fonts)
        self._pages.set_margins(_SIDE, _TOP, _SIDE)
        self._pages.set_auto_page_break(False)
        self._pages.c_margin = 0
        self._pages.set_title(clean_text(title))
        self._pages.set_author(clean_text(document.exported_by) or "evalapp")
        self._pages.set_subject(clean_text(document.subject))
        self._pages.set_creator("evalapp")
        self._pages.set_lang(document.language.languages[0].value)
        self._pages.set_creation_date(document.exported_at)

    @cached_property
    def width(self) -> float:
        """Width of the text."""
        return float(self._pages.epw)

    @property
    def room(self) -> float:
        """Height that is left on this page."""
        return float(self._pages.h - _BOTTOM - self._pages.get_y()) if self._pages.page else 0.0

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
        if self._pages.get_y() > _TOP:
            self._pages.set_y(self._pages.get_y() + height)

    def heading(self, text: str, hint: str = "", *, following: float = 8) -> None:
        """Name of a section and perhaps a line on how to read it; stays with what follows.

        ``following``: how much of what follows must stand on the same page.
        """
        self.gap(4)
        hints = len(self._lines(hint, self.width, HINT)) if hint else 0
        self.keep(HEADING.line + hints * HINT.line + 2 + following)
        self.text(text, HEADING)
        if hint:
            self.text(hint, HINT)
        self.gap(1.2)

    def text(self, text: str, ink: Ink = BODY, *, indent: float = 0) -> None:
        """A paragraph; its lines may part over two pages."""
        width = self.width - indent
        for line in self._lines(text, width, ink):
            self.keep(ink.line)
            y = self._pages.get_y()
            self._put(line, Box(_SIDE + indent, y, width, ink.line), ink)
            self._pages.set_y(y + ink.line)

    def points(self, points: Sequence[str], ink: Ink = BODY) -> None:
        """A list with a dot before each."""
        for point in points:
            self.keep(ink.line)
            middle = self._pages.get_y() + ink.line / 2
            self.dot(_SIDE + 1.4, middle, 0.55, ink.color)
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
        widths = self._widths(columns)
        header = [self._header_cell(column) for column in columns]
        if has_header:
            self.keep(self.table_start(columns, rows))
            self._put_row(header, columns, widths)
        for row in rows:
            if self.room < self._row_height(row, widths):
                self._pages.add_page()
                if has_header:
                    self._put_row(header, columns, widths)
            self._put_row(row, columns, widths)

    def table_start(self, columns: Sequence[PaperColumn], rows: Sequence[Sequence[CellContent]]) -> float:
        """Height of a table's header and of the rows that must not be parted from it."""
        widths = self._widths(columns)
        header = self._row_height([self._header_cell(column) for column in columns], widths)
        return header + sum(self._row_height(row, widths) for row in rows[:_FIRST_ROWS])

    # Drawing -----------------------------------------------------------------------------------

    def stroke(self, x1: float, y1: float, x2: float, y2: float, color: str, width: float = _HAIR) -> None:
        """A straight line."""
        self._pages.set_draw_color(rgb(color))
        self._pages.set_line_width(width)
        self._pages.line(x1, y1, x2, y2)

    def dot(self, x: float, y: float, radius: float, color: str, *, is_hollow: bool = False) -> None:
        """A round mark around a point."""
        self._pages.set_draw_color(rgb(color))
        self._pages.set_fill_color(rgb("FFFFFF" if is_hollow else color))
        self._pages.set_line_width(0.35)
        self._pages.circle(x, y, radius, style="DF")

    def diamond(self, x: float, y: float, radius: float, color: str) -> None:
        """A square mark on its corner around a point."""
        self._pages.set_draw_color(rgb(color))
        self._pages.set_fill_color(rgb(color))
        corners = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]
        self._pages.polygon(corners, style="DF")

    def fill(self, box: Box, color: str) -> None:
        """A filled rectangle."""
        self._pages.set_fill_color(rgb(color))
        self._pages.rect(box.x, box.y, box.width, box.height, style="F")

    def label(self, text: str, box: Box, ink: Ink = HINT) -> None:
        """One line of text in the upper part of ``box``, aligned as ``ink`` says."""
        self._put(clean_text(text), box, ink)

    def picture(self, content: bytes, box: Box) -> None:
        """A picture (JPEG or PNG) that fills ``box``."""
        self._pages.image(io.BytesIO(content), box.x, box.y, box.width, box.height)

    def cut(self, text: str, width: float, ink: Ink, most: int) -> tuple[list[str], bool]:
        """At most ``most`` lines of ``text``, and whether something is left out; then … stands at the end."""
        lines = self._lines(text, width, ink)
        if len(lines) <= most:
            return lines, False
        return [*lines[: most - 1], self._short(f"{lines[most - 1]} …", width, ink, is_cut=True)], True

    def drawing(self, height: float, draw: Callable[[Canvas, Box], None]) -> None:
        """Room over the whole width for ``draw(page, box)``."""
        self.keep(height)
        y = self._pages.get_y()
        draw(self, Box(_SIDE, y, self.width, height))
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

    def _header_cell(self, column: PaperColumn) -> CellContent:
        if column.draw is not None:
            return Drawn(partial(_low_line, column.draw), _HEADER.line)
        if not column.is_turned:
            return Cell(column.header, _HEADER, look.SUNKEN, is_low=True)
        self._use(_HEADER)
        longest = max(self._pages.get_string_width(line) for line in column.header.split("\n"))
        return Drawn(lambda _, box: self._turned(column.header, box), longest + _PAD)

    def _turned(self, text: str, box: Box) -> None:
        self.fill(Box(box.x - _PAD, box.y - _PAD, box.width + 2 * _PAD, box.height + 2 * _PAD), look.SUNKEN)
        self._use(_HEADER)
        self._pages.set_text_color(rgb(_HEADER.color))
        lines = clean_text(text).split("\n")
        y = box.y + box.height
        for number, line in enumerate(reversed(lines)):
            x = box.x + box.width - _HEADER.size * POINT * 0.3 - number * _HEADER.line
            with self._pages.rotation(90, x, y):
                self._pages.text(x, y, line)

    def _lines(self, text: str, width: float, ink: Ink) -> list[str]:
        """The text broken into lines of at most ``width``; measured once, as it takes time."""
        key = (text, round(width, 3), ink.size, ink.bold)
        if key not in self._broken:
            self._broken[key] = self._broken_lines(text, width, ink)
        return self._broken[key]

    def _broken_lines(self, text: str, width: float, ink: Ink) -> list[str]:
        self._use(ink)
        plain = clean_text(text).replace("\t", " ")
        if not plain.strip():
            return [""]
        lines = self._pages.multi_cell(
            width, ink.line, plain, align="L", dry_run=True, output=MethodReturnValue.LINES
        )
        assert isinstance(lines, list)
        return [str(line) for line in lines]

    def _widths(self, columns: Sequence[PaperColumn]) -> list[float]:
        total = sum(column.share for column in columns)
        return [self.width * column.share / total for column in columns]

    def _row_height(self, row: Sequence[CellContent], widths: Sequence[float]) -> float:
        return max(self._height(cell, width) for cell, width in zip(row, widths, strict=True)) + 2 * _PAD

    def _height(self, cell: CellContent, width: float) -> float:
        if isinstance(cell, Drawn):
            return cell.height
        shown = as_cell(cell)
        return len(self._lines(shown.text, width - 2 * _PAD, shown.ink)) * shown.ink.line

    def _put_row(
        self, row: Sequence[CellContent], columns: Sequence[PaperColumn], widths: Sequence[float]
    ) -> None:
        x, y, height = _SIDE, self._pages.get_y(), self._row_height(row, widths)
        for content, column, width in zip(row, columns, widths, strict=True):
            self._put_cell(content, column.align, Box(x, y, width, height))
            x += width
        self.stroke(_SIDE, y + height, _SIDE + self.width, y + height, look.HAIR)
        self._pages.set_y(y + height)

    def _put_cell(self, content: CellContent, align: Align, box: Box) -> None:
        inside = Box(box.x + _PAD, box.y + _PAD, box.width - 2 * _PAD, box.height - 2 * _PAD)
        if isinstance(content, Drawn):
            content.draw(self, inside)
            return
        cell = as_cell(content)
        if cell.fill:
            self.fill(box, cell.fill)
        ink = replace(cell.ink, align=align) if cell.ink.align == "L" else cell.ink
        lines = self._lines(cell.text, inside.width, ink)
        y = inside.y + (inside.height - len(lines) * ink.line if cell.is_low else 0)
        for line in lines:
            self._put(line, Box(inside.x, y, inside.width, ink.line), ink)
            y += ink.line

    def _put(self, line: str, box: Box, ink: Ink) -> None:
        self._use(ink)
        self._pages.set_text_color(rgb(ink.color))
        y = self._pages.get_y()
        self._pages.set_xy(box.x, box.y)
        self._pages.cell(box.width, ink.line, line, align=ink.align)
        self._pages.set_y(y)

    def _use(self, ink: Ink) -> None:
        self._pages.set_font(FAMILY, "B" if ink.bold else "", ink.size)

    def _head(self) -> None:
        document, words = self._document, self._words
        parts = [self._running or document.subject]
        if document.as_of is not None:
            parts.append(words.day(document.as_of))
        left = " · ".join(filter(None, (clean_text(part) for part in parts)))
        marking = words.term("for_official_use") if document.for_official_use else ""
        box = Box(_SIDE, _HEAD, self.width, _RUNNING.line)
        self._put(self._short(left, self.width - self._width(marking) - _APART), box, _RUNNING)
        self._put(marking, box, replace(_RUNNING, bold=True, align="R"))
        self._pages.set_y(_TOP)

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
        box = Box(_SIDE, self._pages.h - _FOOT, self.width, _RUNNING.line)
        middle = " · ".join(marks)
        # Measuring in bold first makes fpdf name the font again on a page it had left.
        room = (self.width - self._width(middle)) / 2 - _APART
        self._put(self._short(" · ".join(filter(None, source)), room), box, _RUNNING)
        self._put(middle, box, replace(_RUNNING, align="C"))
        self._put(words.term("page_of").format(page, pages), box, replace(_RUNNING, align="R"))

    def _width(self, text: str) -> float:
        self._use(replace(_RUNNING, bold=True))
        return float(self._pages.get_string_width(text))

    def _short(self, text: str, width: float, ink: Ink = _RUNNING, *, is_cut: bool = False) -> str:
        """``text`` cut with … where it is longer than ``width``; ``is_cut``: it ends in … already."""
        self._use(ink)
        if self._pages.get_string_width(text) <= width:
            return text
        text = text.removesuffix("…") if is_cut else text
        while text and self._pages.get_string_width(f"{text}…") > width:
            text = text[:-1]
        return f"{text.rstrip()}…"


class _Pages(FPDF):
    """Pages that ask what stands at their head."""

    def __init__(self, head: Callable[[], None]) -> None:
        super().__init__(orientation="portrait", unit="mm", format="A4")
        self._write_head = head

    def header(self) -> None:
        self._write_head()


def _low_line(draw: Callable[[Canvas, Box], None], paper: Canvas, box: Box) -> None:
    """Draw into the lowest line of a header; the colour of headers behind it."""
    paper.fill(Box(box.x - _PAD, box.y - _PAD, box.width + 2 * _PAD, box.height + 2 * _PAD), look.SUNKEN)
    draw(paper, Box(box.x, box.y + box.height - _HEADER.line, box.width, _HEADER.line))
