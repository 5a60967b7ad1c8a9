"""Paper that is drawn on: lines, marks, fillings, pictures and single lines of text, in millimetres.

The only module that knows fpdf, besides that of its letters: DejaVu Sans has all of the Kazakh alphabet
and is embedded, so a page looks the same on every computer.
"""

import io
import weakref
from collections.abc import Callable

from fpdf import FPDF
from fpdf.enums import MethodReturnValue

from evalapp.exchange.document import Document
from evalapp.exchange.pdf_fonts import FAMILY, add_fonts, close_fonts
from evalapp.exchange.pdf_parts import HINT, POINT, Box, Ink, rgb
from evalapp.exchange.sheet import clean_text

SIDE, TOP, BOTTOM = 16.0, 19.0, 17.0
"""Margins of a page: left and right, above, below."""
HAIR = 0.2


class Surface:
    """Pages of A4, upright, that ask what stands at their head.

    ``title`` goes into the file's properties, not onto the page.
    """

    def __init__(self, document: Document, head: Callable[[], None], *, title: str) -> None:
        self._pages = _Pages(head)
        self._broken: dict[tuple[str, float, float, bool], list[str]] = {}
        add_fonts(self._pages)
        # fpdf leaves the files of the fonts open.
        self._close = weakref.finalize(self, close_fonts, self._pages.fonts)
        self._pages.set_margins(SIDE, TOP, SIDE)
        self._pages.set_auto_page_break(False)
        self._pages.c_margin = 0
        self._pages.set_title(clean_text(title))
        self._pages.set_author(clean_text(document.exported_by) or "evalapp")
        self._pages.set_subject(clean_text(document.subject))
        self._pages.set_creator("evalapp")
        self._pages.set_lang(document.language.languages[0].value)
        self._pages.set_creation_date(document.exported_at)

    def stroke(self, x1: float, y1: float, x2: float, y2: float, color: str, width: float = HAIR) -> None:
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
        self.put(clean_text(text), box, ink)

    def picture(self, content: bytes, box: Box) -> None:
        """A picture (JPEG or PNG) that fills ``box``."""
        self._pages.image(io.BytesIO(content), box.x, box.y, box.width, box.height)

    def turned(self, text: str, box: Box, ink: Ink) -> None:
        """Text that reads upwards, its lines side by side at the right of ``box``."""
        self._use(ink)
        self._pages.set_text_color(rgb(ink.color))
        lines = clean_text(text).split("\n")
        y = box.y + box.height
        for number, line in enumerate(reversed(lines)):
            x = box.x + box.width - ink.size * POINT * 0.3 - number * ink.line
            with self._pages.rotation(90, x, y):
                self._pages.text(x, y, line)

    def put(self, line: str, box: Box, ink: Ink) -> None:
        """One line of text, clean already, in the upper part of ``box``."""
        self._use(ink)
        self._pages.set_text_color(rgb(ink.color))
        y = self._pages.get_y()
        self._pages.set_xy(box.x, box.y)
        self._pages.cell(box.width, ink.line, line, align=ink.align)
        self._pages.set_y(y)

    def length(self, text: str, ink: Ink) -> float:
        """How long one line of text is."""
        self._use(ink)
        return float(self._pages.get_string_width(text))

    def cut(self, text: str, width: float, ink: Ink, most: int) -> tuple[list[str], bool]:
        """At most ``most`` lines of ``text``, and whether something is left out; then … stands at the end."""
        lines = self.lines(text, width, ink)
        if len(lines) <= most:
            return lines, False
        return [*lines[: most - 1], self.short(f"{lines[most - 1]} …", width, ink, is_cut=True)], True

    def lines(self, text: str, width: float, ink: Ink) -> list[str]:
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

    def short(self, text: str, width: float, ink: Ink, *, is_cut: bool = False) -> str:
        """``text`` cut with … where it is longer than ``width``; ``is_cut``: it ends in … already."""
        self._use(ink)
        if self._pages.get_string_width(text) <= width:
            return text
        text = text.removesuffix("…") if is_cut else text
        while text and self._pages.get_string_width(f"{text}…") > width:
            text = text[:-1]
        return f"{text.rstrip()}…"

    def _use(self, ink: Ink) -> None:
        self._pages.set_font(FAMILY, "B" if ink.bold else "", ink.size)


class _Pages(FPDF):
    """Pages that ask what stands at their head."""

    def __init__(self, head: Callable[[], None]) -> None:
        super().__init__(orientation="portrait", unit="mm", format="A4")
        self._write_head = head

    def header(self) -> None:
        self._write_head()
