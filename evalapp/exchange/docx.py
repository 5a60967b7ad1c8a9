"""Text documents for Word: A4, paragraphs, columns, tables, page numbers, markings.

The only module that knows python-docx, which is imported when a document is begun.
"""

import io
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from evalapp.domain.language import Language
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import Words
from evalapp.exchange.placing import Confirm, place, worded
from evalapp.exchange.sheet import clean_text

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

FONT = "Times New Roman"
"""What letters of state bodies are written in; it has the whole Kazakh alphabet."""

_LEFT, _RIGHT, _TOP, _BOTTOM = 30.0, 15.0, 18.0, 18.0
WIDTH = 210 - _LEFT - _RIGHT
"""Millimetres between the margins."""

_LOCALES = {Language.KK: "kk-KZ", Language.RU: "ru-RU", Language.EN: "en-GB"}
_SMALL = 8.0
_GREY = "5F6975"
_LINE = "8A939F"


@dataclass(frozen=True, slots=True)
class WordInk:
    """How a paragraph looks: size in points, alignment, points of room after it, language of its spelling.

    ``stays``: it does not part from what follows.
    """

    size: float = 12
    bold: bool = False
    align: Literal["L", "C", "R", "J"] = "L"
    after: float = 6
    language: Language | None = None
    color: str = ""
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph with its look; line ends inside it stay."""

    words: str
    ink: WordInk = WordInk()


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
            _shrink(before)
            for tag in ("w:headerReference", "w:footerReference"):
                for reference in self._end.findall(_name(tag)):
                    self._end.remove(reference)
        self._is_begun = True
        numbers = _set(self._end, "w:pgNumType", {"w:start": "1"})
        if (columns := self._end.find(_name("w:cols"))) is not None:
            columns.addprevious(numbers)  # Word wants the parts of a section in their order

    def text(self, words: str, ink: WordInk = WordInk()) -> None:
        """A paragraph over the whole width."""
        _write(self._add_paragraph(), Text(words, ink))

    def columns(
        self, columns: Sequence[Sequence[Text]], *, shares: Sequence[float] = (), gap: float = 6
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
        self, headers: Sequence[Text], rows: Sequence[Sequence[Text]], *, shares: Sequence[float]
    ) -> None:
        """A table with lines; its header stands on every page, its rows never part."""
        widths = _widths(len(headers), shares)
        table = self._add_table(0, len(headers))
        table.style = self._grid
        _set_widths(table, widths)
        for place_, texts in enumerate((headers, *rows)):
            row: Any = table.add_row()  # type: ignore[no-untyped-call]
            _set(row._tr.get_or_add_trPr(), "w:cantSplit", {})
            if place_ == 0:
                _set(row._tr.get_or_add_trPr(), "w:tblHeader", {})
            for cell, text, width in zip(row.cells, texts, widths, strict=True):
                _fill(cell, (text,), width)
        self._gap(8)

    def rule(self) -> None:
        """A line over the whole width."""
        paragraph = self._add_paragraph()
        # First of all: Word wants a border before what follows.
        borders = _set(paragraph._p.get_or_add_pPr(), "w:pBdr", {})
        _add(borders, "w:bottom", {"w:val": "single", "w:sz": "6", "w:space": "1", "w:color": _LINE})
        paragraph.paragraph_format.space_after = _points(8)
        _shrink(paragraph)

    def save(self, path: Path, *, confirm: Confirm | None = None) -> None:
        """Write the document beside ``path`` and put it in its place in one step.

        :param confirm: called when the document is complete and before anybody can open it.

        :raises BadFile: as :func:`evalapp.exchange.placing.place`.
        """
        content = io.BytesIO()
        try:
            self._docx.save(content)
        except OSError as error:
            raise worded(error, path, is_beside=False) from error
        place(content.getbuffer(), path, confirm=confirm)

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
        paragraph.paragraph_format.space_after = _points(points)
        _shrink(paragraph)

    def _set_up(self, title: str) -> None:
        from docx.shared import Mm  # noqa: PLC0415

        document = self._document
        properties = self._docx.core_properties
        moment = document.exported_at.astimezone().replace(tzinfo=None)
        properties.author = properties.last_modified_by = clean_text(document.exported_by) or "evalapp"
        properties.title, properties.subject = clean_text(title), clean_text(document.subject)
        properties.language = _LOCALES[document.language.languages[0]]
        properties.created = properties.modified = moment
        properties.comments, properties.keywords, properties.revision = "", document.audit_head, 1
        self._grid: Any = self._docx.styles["Table Grid"]
        style: Any = self._docx.styles["Normal"]
        style.font.name = FONT
        style.font.size = _points(WordInk().size)
        for script in ("w:eastAsia", "w:cs", "w:hAnsi"):
            style.element.rPr.rFonts.set(_name(script), FONT)
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
        _write(section.header.paragraphs[0], Text(" · ".join(marks), ink))
        moment = f"{document.exported_at.astimezone():%d.%m.%Y %H:%M}"
        source = " · ".join(filter(None, (document.exported_by, moment, document.audit_head[:12])))
        foot = section.footer.paragraphs[0]
        foot.style = "Normal"  # that of footers has a tab stop in the middle
        foot.paragraph_format.tab_stops.add_tab_stop(*_right_edge())
        _write(foot, Text(f"{source}\t", WordInk(size=_SMALL, after=0, color=_GREY)))
        _add_field(foot, "PAGE", WordInk(size=_SMALL, color=_GREY))


def _widths(count: int, shares: Sequence[float]) -> list[float]:
    wanted = shares or [1.0] * count
    return [WIDTH * share / sum(wanted) for share in wanted]


def _set_widths(table: "Table", widths: Sequence[float]) -> None:
    """Word goes by the cells, other programs by the columns."""
    from docx.shared import Mm  # noqa: PLC0415

    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)


def _fill(cell: "_Cell", texts: Sequence[Text], width: float) -> None:
    from docx.shared import Mm  # noqa: PLC0415

    cell.width = Mm(width)
    for place_, text in enumerate(texts):
        _write(cell.add_paragraph() if place_ else cell.paragraphs[0], text)


def _write(paragraph: "Paragraph", text: Text) -> None:
    """Put ``text`` into an empty paragraph, its lines as runs."""
    from docx.oxml.parser import OxmlElement  # noqa: PLC0415

    properties, look = _look(text.ink)
    element: Any = paragraph._p
    if element.pPr is None:
        element.insert(0, deepcopy(properties))
    else:
        _format(paragraph, text.ink)
    for place_, line in enumerate(clean_text(text.words).split("\n")):
        if place_:
            paragraph.add_run().add_break()
        run: Any = OxmlElement("w:r")
        run.append(deepcopy(look))
        run.text = line
        element.append(run)


@cache
def _look(ink: WordInk) -> tuple[Any, Any]:
    """Properties of paragraph and run, made once for each look: letters repeat a dozen of them."""
    from docx.oxml.parser import OxmlElement  # noqa: PLC0415
    from docx.shared import RGBColor  # noqa: PLC0415
    from docx.text.paragraph import Paragraph  # noqa: PLC0415

    element: Any = OxmlElement("w:p")
    nowhere: Any = None
    paragraph = Paragraph(element, nowhere)
    _format(paragraph, ink)
    run = paragraph.add_run()
    run.font.size, run.font.bold = _points(ink.size), ink.bold or None
    if ink.color:
        run.font.color.rgb = RGBColor.from_string(ink.color)
    if ink.language is not None:
        _set(run._r.get_or_add_rPr(), "w:lang", {"w:val": _LOCALES[ink.language]})
    return element.pPr, run._r.get_or_add_rPr()


def _format(paragraph: "Paragraph", ink: WordInk) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415

    sides = {"L": "LEFT", "C": "CENTER", "R": "RIGHT", "J": "JUSTIFY"}
    paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, sides[ink.align])
    layout = paragraph.paragraph_format
    layout.space_after, layout.space_before = _points(ink.after), _points(0)
    layout.line_spacing = 1.0
    layout.keep_with_next = ink.stays


def _add_field(paragraph: "Paragraph", field: str, ink: WordInk) -> None:
    """A figure that Word computes, such as the number of the page."""
    for kind in ("begin", "instr", "end"):
        run = paragraph.add_run()
        run.font.size = _points(ink.size)
        if kind == "instr":
            made = _add(run._r, "w:instrText", {})
            made.text = field
        else:
            _add(run._r, "w:fldChar", {"w:fldCharType": kind})


def _shrink(paragraph: "Paragraph") -> None:
    """Make an empty paragraph one point high, so that only its gap shows."""
    from docx.enum.text import WD_LINE_SPACING  # noqa: PLC0415

    paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    paragraph.paragraph_format.line_spacing = _points(1)
    paragraph.paragraph_format.space_before = _points(0)


def _right_edge() -> tuple[Any, Any]:
    from docx.enum.text import WD_TAB_ALIGNMENT  # noqa: PLC0415
    from docx.shared import Mm  # noqa: PLC0415

    return Mm(WIDTH), WD_TAB_ALIGNMENT.RIGHT


def _points(points: float) -> Any:
    from docx.shared import Pt  # noqa: PLC0415

    return Pt(points)


def _set(parent: Any, tag: str, values: dict[str, str]) -> Any:
    """The element ``tag`` of ``parent`` with these values; made when it is absent."""
    found = parent.find(_name(tag))
    made = _add(parent, tag, {}) if found is None else found
    for name, value in values.items():
        made.set(_name(name), value)
    return made


def _add(parent: Any, tag: str, values: dict[str, str]) -> Any:
    from docx.oxml.parser import OxmlElement  # noqa: PLC0415

    made: Any = OxmlElement(tag)
    for name, value in values.items():
        made.set(_name(name), value)
    parent.append(made)
    return made


def _name(tag: str) -> str:
    from docx.oxml.ns import qn  # noqa: PLC0415

    return qn(tag)
