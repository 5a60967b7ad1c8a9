"""What Word documents are made of: looks of text, and the elements that python-docx leaves to its users.

Used by the writers of documents in ``exchange/docx*.py`` alone; python-docx is imported on first use.
"""

import io
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from evalapp.domain.language import Language
from evalapp.exchange.sheet import clean_text

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

LOCALES = {Language.KK: "kk-KZ", Language.RU: "ru-RU", Language.EN: "en-GB"}


@dataclass(frozen=True, slots=True)
class WordInk:
    """How a paragraph looks: size in points, alignment, points of room after it, language of its spelling.

    ``stays``: it does not part from what follows. ``line``: exact points from line to line, 0 = as the font
    has it.
    """

    size: float = 12
    bold: bool = False
    align: Literal["L", "C", "R", "J"] = "L"
    after: float = 6
    language: Language | None = None
    color: str = ""
    stays: bool = False
    line: float = 0


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph with its look; line ends inside it stay."""

    words: str
    ink: WordInk = WordInk()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (PNG or JPEG) in a cell, ``width`` × ``height`` in millimetres."""

    content: bytes
    width: float
    height: float


def write_picture(paragraph: "Paragraph", picture: Picture) -> None:
    """Put ``picture`` into an empty paragraph, at its right."""
    from docx.shared import Mm  # noqa: PLC0415

    format_paragraph(paragraph, WordInk(align="R", after=0))
    run = paragraph.add_run()
    run.add_picture(io.BytesIO(picture.content), Mm(picture.width), Mm(picture.height))


def write_text(paragraph: "Paragraph", text: Text) -> None:
    """Put ``text`` into an empty paragraph, its lines as runs."""
    from docx.oxml.parser import OxmlElement  # noqa: PLC0415

    properties, look = _look(text.ink)
    element: Any = paragraph._p
    if element.pPr is None:
        element.insert(0, deepcopy(properties))
    else:
        format_paragraph(paragraph, text.ink)
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
    format_paragraph(paragraph, ink)
    run = paragraph.add_run()
    run.font.size, run.font.bold = in_points(ink.size), ink.bold or None
    if ink.color:
        run.font.color.rgb = RGBColor.from_string(ink.color)
    if ink.language is not None:
        set_child(run._r.get_or_add_rPr(), "w:lang", {"w:val": LOCALES[ink.language]})
    return element.pPr, run._r.get_or_add_rPr()


def format_paragraph(paragraph: "Paragraph", ink: WordInk) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415

    sides = {"L": "LEFT", "C": "CENTER", "R": "RIGHT", "J": "JUSTIFY"}
    paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, sides[ink.align])
    layout = paragraph.paragraph_format
    layout.space_after, layout.space_before = in_points(ink.after), in_points(0)
    layout.line_spacing = in_points(ink.line) if ink.line else 1.0
    layout.keep_with_next = ink.stays


def add_field(paragraph: "Paragraph", field: str, ink: WordInk) -> None:
    """A figure that Word computes, such as the number of the page."""
    for kind in ("begin", "instr", "end"):
        run = paragraph.add_run()
        run.font.size = in_points(ink.size)
        if kind == "instr":
            made = add_child(run._r, "w:instrText", {})
            made.text = field
        else:
            add_child(run._r, "w:fldChar", {"w:fldCharType": kind})


def shrink(paragraph: "Paragraph") -> None:
    """Make an empty paragraph one point high, so that only its gap shows."""
    from docx.enum.text import WD_LINE_SPACING  # noqa: PLC0415

    paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    paragraph.paragraph_format.line_spacing = in_points(1)
    paragraph.paragraph_format.space_before = in_points(0)


def in_points(value: float) -> Any:
    from docx.shared import Pt  # noqa: PLC0415

    return Pt(value)


def set_child(parent: Any, tag: str, values: dict[str, str]) -> Any:
    """The element ``tag`` of ``parent`` with these values; made when it is absent."""
    found = parent.find(tag_name(tag))
    made = add_child(parent, tag, {}) if found is None else found
    for name, value in values.items():
        made.set(tag_name(name), value)
    return made


def add_child(parent: Any, tag: str, values: dict[str, str]) -> Any:
    from docx.oxml.parser import OxmlElement  # noqa: PLC0415

    made: Any = OxmlElement(tag)
    for name, value in values.items():
        made.set(tag_name(name), value)
    parent.append(made)
    return made


def tag_name(tag: str) -> str:
    from docx.oxml.ns import qn  # noqa: PLC0415

    return qn(tag)
