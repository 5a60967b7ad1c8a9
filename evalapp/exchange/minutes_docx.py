"""Minutes as a text document: composed blocks placed from top to bottom."""

from dataclasses import replace
from typing import Literal

from evalapp.exchange.document import Document
from evalapp.exchange.docx import Text, WordInk, WordPaper
from evalapp.exchange.minutes_blocks import compose
from evalapp.exchange.minutes_parts import Block, Grid, Heading, Line, Pairs, Said, Signatures
from evalapp.exchange.minutes_values import MinutesContent

_SIZE, _SMALL = 12.0, 10.5
_SIGN = "_" * 20
_GREY = "5F6975"


def minutes_paper(content: MinutesContent, document: Document) -> WordPaper:
    """The document of these minutes, ready to be saved."""
    words = document.words
    title = words.text("minutes.title", number=content.number or "–")
    paper = WordPaper(document, title=title)
    paper.start_part()
    for block in compose(content):
        _place(paper, block)
    return paper


def _place(paper: WordPaper, block: Block) -> None:
    match block:
        case Heading():
            _heading(paper, block)
        case Line():
            _line(paper, block)
        case Said():
            _said(paper, block)
        case Pairs():
            _pairs(paper, block)
        case Grid():
            _grid(paper, block)
        case Signatures():
            _signatures(paper, block)


def _heading(paper: WordPaper, block: Heading) -> None:
    if block.is_title:
        paper.text(block.words, WordInk(size=15, bold=True, align="C", after=4, stays=True))
        return
    paper.text("", WordInk(size=4, after=2, stays=True))
    paper.text(block.words, WordInk(size=_SIZE, bold=True, after=4, stays=True))


def _line(paper: WordPaper, block: Line) -> None:
    align: Literal["L", "C"] = "C" if block.is_centered else "L"
    paper.text(block.words, WordInk(size=_SIZE, bold=block.is_bold, align=align, after=4))


def _said(paper: WordPaper, block: Said) -> None:
    ink = WordInk(size=_SIZE, after=5, stays=block.stays)
    if block.lead:
        paper.led(f"{block.lead}: ", block.words, ink)
    else:
        paper.text(block.words, ink)


def _pairs(paper: WordPaper, block: Pairs) -> None:
    names, values = WordInk(size=_SMALL, after=2, color=_GREY), WordInk(size=_SIZE, after=2)
    rows = [[Text(name, names), Text(value, values)] for name, value in block.pairs]
    paper.table([], rows, shares=(30, 70), lined=False, gap=4)


def _grid(paper: WordPaper, block: Grid) -> None:
    head, cell = WordInk(size=_SMALL, bold=True, after=2), WordInk(size=_SMALL, after=2)
    headers = [Text("№", head), *(Text(words, head) for words in block.headers)]
    rows = [
        [Text(str(place), cell), *(Text(words, cell) for words in row)]
        for place, row in enumerate(block.rows, start=1)
    ]
    paper.table(headers, rows, shares=(6, *block.shares))


def _signatures(paper: WordPaper, block: Signatures) -> None:
    """On one page as a whole: a signature alone on a sheet proves nothing."""
    paper.text("", WordInk(size=8, after=6, stays=True))
    plain, bold = (
        WordInk(size=_SIZE, after=8, stays=True),
        WordInk(size=_SIZE, bold=True, after=8, stays=True),
    )
    rows = [
        [Text(role, plain), Text(_SIGN, replace(plain, align="C")), Text(name, bold)]
        for role, name in block.lines
    ]
    paper.table([], rows, shares=(34, 33, 33), lined=False, gap=4)
    if block.note:
        paper.text(block.note, WordInk(size=_SMALL, after=0))
