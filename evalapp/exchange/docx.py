"""Text documents for Word: A4, paragraphs, columns, tables, page numbers, markings.

Only the modules ``docx*.py`` know python-docx, which is imported when a document is begun.
"""

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evalapp.exchange.document import Document
from evalapp.exchange.document_words import Words
from evalapp.exchange.docx_parts import (
    LOCALES,
    Picture,
    Text,
    WordInk,
    add_child,
    add_field,
    in_points,
    set_child,
    shrink,
    tag_name,
    write_picture,
    write_text,
)
from evalapp.exchange.placing import Confirm, place, worded
from evalapp.exchange.sheet import clean_text

__all__ = ["FONT", "WIDTH", "Picture", "Text", "WordInk", "WordPaper"]

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

FONT = "Times New Roman"
"""What letters of state bodies are written in; it has the whole Kazakh alphabet."""

_PLAIN = WordInk()
_LEFT, _RIGHT, _TOP, _BOTTOM = 30.0, 15.0, 18.0, 18.0
WIDTH = 210 - _LEFT - _RIGHT
"""Millimetres between the margins."""

_SMALL = 8.0
_GREY = "5F6975"
_LINE = "8A939F"


class WordPaper:
    """A document being written from top to bottom. ``title`` goes into its properties, not onto the page."""

    def __init__(self, document: Document, *, title: str) -> None:
        import docx  # noqa: PLC0415 - a fifth of a second that only letters need

        self._document = document
        self._docx: Docx = docx.Document()
        self._is_begun = False
        self._set_up(title)
        # New parts go before this last element at once; the library would look for it anew each time, and
        # a thousand letters would take minutes.
        self._end: Any = self._docx.sections[0]._sectPr

    def start_part(self) -> None:
        """Begin a letter: a page of its own, its pages numbered from 1."""
        if self._is_begun:
            # What ends the document until now ends the letter before; head and foot go on from there.
            before = self._add_paragraph()
            before._p.set_sectPr(self._end.clone())
            shrink(before)
            for tag in ("w:headerReference", "w:footerReference"):
                for reference in self._end.findall(tag_name(tag)):
                    self._end.remove(reference)
        self._is_begun = True
        numbers = set_child(self._end, "w:pgNumType", {"w:start": "1"})
        if (columns := self._end.find(tag_name("w:cols"))) is not None:
            columns.addprevious(numbers)  # Word wants the parts of a section in their order

    def begin_anew(self) -> None:
        """Take out what was written, for another file: making the paper takes as long as writing a letter."""
        for element in list(self._docx.element.body):
            if element is not self._end:
                element.getparent().remove(element)
        self._is_begun = False

    def text(self, words: str, ink: WordInk = _PLAIN) -> None:
        """A paragraph over the whole width."""
        write_text(self._add_paragraph(), Text(words, ink))

    def led(self, lead: str, words: str, ink: WordInk = _PLAIN) -> None:
        """A paragraph that begins with ``lead`` in bold."""
        paragraph = self._add_paragraph()
        write_text(paragraph, Text(lead, replace(ink, bold=True)))
        write_text(paragraph, Text(words, ink))

    def columns(
        self, columns: Sequence[Sequence[Text | Picture]], *, shares: Sequence[float] = (), gap: float = 6
    ) -> None:
        """Columns side by side, without lines.

        ``shares`` of the width, equal when empty; ``gap``: points below.
        """
        widths = _widths(len(columns), shares)
        table = self._add_table(1, len(columns))
        _set_widths(table, widths)
        for cell, texts, width in zip(table.rows[0].cells, columns, widths, strict=True):
            _fill(cell, texts, width)
        self._gap(gap)

    def table(
        self,
        headers: Sequence[Text],
        rows: Sequence[Sequence[Text]],
        *,
        shares: Sequence[float],
        lined: bool = True,
        gap: float = 8,
    ) -> None:
        """A table; its header stands on every page, its rows never part.

        No ``headers``: without one. ``lined``: with lines around the cells; ``gap``: points below.
        """
        widths = _widths(len(shares), shares)
        table = self._add_table(0, len(shares))
        if lined:
            table.style = self._grid
        _set_widths(table, widths)
        for place_, texts in enumerate((headers, *rows) if headers else rows):
            row: Any = table.add_row()  # type: ignore[no-untyped-call]
            set_child(row._tr.get_or_add_trPr(), "w:cantSplit", {})
            if headers and place_ == 0:
                set_child(row._tr.get_or_add_trPr(), "w:tblHeader", {})
            for cell, text, width in zip(row.cells, texts, widths, strict=True):
                _fill(cell, (text,), width)
        self._gap(gap)

    def rule(self) -> None:
        """A line over the whole width."""
        paragraph = self._add_paragraph()
        # First of all: Word wants a border before what follows.
        borders = set_child(paragraph._p.get_or_add_pPr(), "w:pBdr", {})
        add_child(borders, "w:bottom", {"w:val": "single", "w:sz": "6", "w:space": "1", "w:color": _LINE})
        paragraph.paragraph_format.space_after = in_points(8)
        shrink(paragraph)

    def save(self, path: Path, *, confirm: Confirm | None = None) -> None:
        """Write the document beside ``path`` and put it in its place in one step.

        :param confirm: called when the document is complete and before anybody can open it.

        :raises BadFile: as :func:`evalapp.exchange.placing.place`.
        """
        try:
            content = self.content()
        except OSError as error:
            raise worded(error, path, is_beside=False) from error
        place(content, path, confirm=confirm)

    def content(self) -> bytes:
        """The bytes of the file, for documents that are kept."""
        content = io.BytesIO()
        self._docx.save(content)
        return content.getvalue()

    def _add_paragraph(self) -> "Paragraph":
        from docx.oxml.parser import OxmlElement  # noqa: PLC0415
        from docx.text.paragraph import Paragraph  # noqa: PLC0415

        made: Any = OxmlElement("w:p")
        self._end.addprevious(made)
        return Paragraph(made, self._docx._body)

    def _add_table(self, rows: int, columns: int) -> "Table":
        from docx.oxml.table import CT_Tbl  # noqa: PLC0415
        from docx.shared import Mm  # noqa: PLC0415
        from docx.table import Table  # noqa: PLC0415

        made = CT_Tbl.new_tbl(rows, columns, Mm(WIDTH))
        self._end.addprevious(made)
        return Table(made, self._docx._body)

    def _gap(self, points: float) -> None:
        """Word wants a paragraph after a table; it is as low as the gap."""
        paragraph = self._add_paragraph()
        paragraph.paragraph_format.space_after = in_points(points)
        shrink(paragraph)

    def _set_up(self, title: str) -> None:
        from docx.shared import Mm  # noqa: PLC0415

        document = self._document
        properties = self._docx.core_properties
        moment = document.exported_at.astimezone().replace(tzinfo=None)
        properties.author = properties.last_modified_by = clean_text(document.exported_by) or "evalapp"
        properties.title, properties.subject = clean_text(title), clean_text(document.subject)
        properties.language = LOCALES[document.language.languages[0]]
        properties.created = properties.modified = moment
        properties.comments, properties.keywords, properties.revision = "", document.audit_head, 1
        self._grid: Any = self._docx.styles["Table Grid"]
        style: Any = self._docx.styles["Normal"]
        style.font.name = FONT
        style.font.size = in_points(WordInk().size)
        for script in ("w:eastAsia", "w:cs", "w:hAnsi"):
            style.element.rPr.rFonts.set(tag_name(script), FONT)
        section = self._docx.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin, section.right_margin = Mm(_LEFT), Mm(_RIGHT)
        section.top_margin, section.bottom_margin = Mm(_TOP), Mm(_BOTTOM)
        section.header_distance = section.footer_distance = Mm(9)
        self._write_margins()

    def _write_margins(self) -> None:
        """The markings at the top; at the foot where the document comes from, and the page's number."""
        document, words = self._document, Words(self._document.language, joint=" · ")
        marks = [words.term("for_official_use")] if document.for_official_use else []
        marks += [words.label("training")] if document.is_training else []
        ink = WordInk(size=_SMALL, align="R", after=0, color=_GREY)
        section = self._docx.sections[0]
        write_text(section.header.paragraphs[0], Text(" · ".join(marks), ink))
        moment = f"{document.exported_at.astimezone():%d.%m.%Y %H:%M}"
        source = " · ".join(filter(None, (document.exported_by, moment, document.audit_head[:12])))
        foot = section.footer.paragraphs[0]
        foot.style = "Normal"  # that of footers has a tab stop in the middle
        foot.paragraph_format.tab_stops.add_tab_stop(*_right_edge())
        write_text(foot, Text(f"{source}\t", WordInk(size=_SMALL, after=0, color=_GREY)))
        add_field(foot, "PAGE", WordInk(size=_SMALL, color=_GREY))


def _widths(count: int, shares: Sequence[float]) -> list[float]:
    wanted = shares or [1.0] * count
    return [WIDTH * share / sum(wanted) for share in wanted]


def _set_widths(table: "Table", widths: Sequence[float]) -> None:
    """Word goes by the cells, other programs by the columns."""
    from docx.shared import Mm  # noqa: PLC0415

    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)


def _fill(cell: "_Cell", texts: Sequence[Text | Picture], width: float) -> None:
    from docx.shared import Mm  # noqa: PLC0415

    cell.width = Mm(width)
    for place_, text in enumerate(texts):
        paragraph = cell.add_paragraph() if place_ else cell.paragraphs[0]
        if isinstance(text, Picture):
            write_picture(paragraph, text)
        else:
            write_text(paragraph, text)


def _right_edge() -> tuple[Any, Any]:
    from docx.enum.text import WD_TAB_ALIGNMENT  # noqa: PLC0415
    from docx.shared import Mm  # noqa: PLC0415

    return Mm(WIDTH), WD_TAB_ALIGNMENT.RIGHT
