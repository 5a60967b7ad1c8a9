"""Reports of officials as printable pages: each begins on a page of its own."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from evalapp.exchange import cell_style as look
from evalapp.exchange.document import Document
from evalapp.exchange.pdf import (
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
    Paper,
    PaperColumn,
)
from evalapp.exchange.pdf_plot import PLOT_HEIGHT, PlotScale
from evalapp.exchange.report_blocks import (
    Block,
    Fact,
    Facts,
    Grid,
    GridCell,
    Heading,
    Lines,
    Paragraph,
    PlotCell,
    Points,
    Report,
    Title,
)
from evalapp.exchange.table_xlsx import Step

_BIG = Ink(size=13, bold=True)
_SMALL = Ink(size=8)
_RULE = 8.0
_ROW = PLOT_HEIGHT
_LEAST_PART, _NAMED_PART = 8.0, 24.0
"""Millimetres that stay with a heading: two lines; a name with what is said under it."""


def report_pages(
    reports: Sequence[Report], document: Document, *, title: str, step: Step | None = None
) -> Paper:
    """One document with the reports in their order."""
    paper = Paper(document, title=title)
    for done, report in enumerate(reports):
        paper.start_page(f"{document.subject} · {report.name}")
        writer = _Writer(paper, report)
        for block, following in zip_longest(report.blocks, report.blocks[1:]):
            writer.write(block, following)
        if step is not None:
            step(done + 1, len(reports))
    return paper


class _Writer:
    """Places the parts of one report one below the other."""

    def __init__(self, paper: Paper, report: Report) -> None:
        self._paper = paper
        self._scale = PlotScale(report.lowest, report.highest)

    def write(self, block: Block, following: Block | None = None) -> None:
        """Place a part; a heading stays with the part that follows."""
        paper = self._paper
        match block:
            case Title(text, detail, over):
                paper.text(over, SECONDARY)
                paper.text(text, TITLE)
                paper.text(detail, SECONDARY)
                paper.gap(2)
            case Heading(text, hint):
                paper.heading(text, hint, following=self._start_of(following))
            case Paragraph(text, is_strong, is_warning):
                self._paragraph(text, is_strong=is_strong, is_warning=is_warning)
            case Points(items):
                paper.points(items)
                paper.gap(1)
            case Facts():
                self._facts(block)
            case Grid():
                self._grid(block)
            case Lines(label, count):
                self._lines(label, count)

    def _start_of(self, block: Block | None) -> float:
        """How much of a part must stand under its heading."""
        match block:
            case Grid():
                return self._paper.table_start(*self._table(block))
            case Paragraph(_, True):
                return _NAMED_PART
        return _LEAST_PART

    def _paragraph(self, text: str, *, is_strong: bool, is_warning: bool) -> None:
        if is_warning:
            self._paper.gap(2)
            self._paper.note(text)
            return
        if is_strong:
            self._paper.gap(2)
            self._paper.keep(12)
        self._paper.text(text, STRONG if is_strong else BODY)
        self._paper.gap(1.2)

    def _facts(self, block: Facts) -> None:
        if not block.in_pairs:
            self._paper.table(
                [PaperColumn("", 3), PaperColumn("", 7)],
                [_fact_cells(fact) for fact in block.facts],
                has_header=False,
            )
        else:
            columns = [PaperColumn("", 2.1), PaperColumn("", 2.9)] * 2
            halves = zip(block.facts[::2], block.facts[1::2], strict=True)
            rows = [[*_fact_cells(left), *_fact_cells(right)] for left, right in halves]
            self._paper.table(columns, rows, has_header=False)
        self._paper.gap(2)

    def _grid(self, block: Grid) -> None:
        self._paper.table(*self._table(block))
        self._paper.gap(1.5)

    def _table(self, block: Grid) -> tuple[list[PaperColumn], list[list[CellContent]]]:
        columns = [
            PaperColumn(
                column.header,
                column.share,
                "R" if column.is_figure else "L",
                column.is_narrow,
                self._scale.draw_marks if column.is_plot else None,
            )
            for column in block.columns
        ]
        return columns, [[self._cell(cell) for cell in row] for row in block.rows]

    def _cell(self, cell: GridCell) -> CellContent:
        if isinstance(cell, PlotCell):
            return Drawn(lambda paper, box: self._scale.draw(paper, box, cell.plotted, own=cell.own), _ROW)
        if isinstance(cell, str):
            return Cell(cell, _SMALL)
        ink = replace(_SMALL, bold=cell.is_strong, color=look.WARN if cell.is_alarm else look.TEXT)
        return Cell(cell.text, ink, look.SUNKEN if cell.is_group else "")

    def _lines(self, label: str, count: int) -> None:
        paper = self._paper
        paper.gap(5)
        paper.keep(count * _RULE + 8)
        paper.text(label, replace(HEADING, size=9))

        def draw(page: Canvas, box: Box) -> None:
            for number in range(1, count + 1):
                y = box.y + number * _RULE
                page.stroke(box.x, y, box.x + box.width, y, look.LINE)

        paper.drawing(count * _RULE + 1, draw)


def _fact_cells(fact: Fact) -> list[CellContent]:
    ink = _BIG if fact.is_big else BODY
    if fact.is_alarm:
        ink = replace(STRONG, color=look.BAD)
    return [Cell(fact.label, replace(HINT, size=8)), Cell(fact.value, ink)]
