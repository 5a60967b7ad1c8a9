"""The competencies of an official on a printed page: score, target, the scale drawn, means of the roles."""

from dataclasses import replace
from functools import cache

from evalapp.domain.numbers import rounded
from evalapp.exchange import cell_style as look
from evalapp.exchange.campaign_columns import raters_text, role_word
from evalapp.exchange.campaign_values import BlockName, CampaignFigures, CompetencyName, OfficialFigures
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document_words import Words
from evalapp.exchange.packet_plot import PlotScale, Plotted
from evalapp.exchange.sheet import Sheet
from evalapp.exchange.text_size import BOLD, text_height

NAME, SCORE, TARGET = 1, 2, 3
"""Columns before the scale."""
_ROW = 16
_HEADER_HEIGHT = 104
_BLOCK = CellStyle(size=9.5, bold=True, fill=look.SUNKEN, line=look.LINE, bottom="thin", wrap=True)
_BLOCK_FIGURE = replace(_BLOCK, format=look.SCORE_FORMAT, horizontal="right")
_CELL = CellStyle(size=9.5, line=look.HAIR, bottom="thin", wrap=True)
_TOTAL = replace(_CELL, bold=True)
_FIGURE = CellStyle(size=9.5, line=look.HAIR, bottom="thin", format=look.SCORE_FORMAT, horizontal="right")
_BOLD_FIGURE = replace(_FIGURE, bold=True)
_BELOW = replace(_BOLD_FIGURE, color=look.WARN)
_NOT_COUNTED = replace(_FIGURE, color=look.TEXT3)
_HEAD = replace(look.HEADER, vertical="bottom")
_HEAD_RIGHT = replace(_HEAD, horizontal="right")
_HEAD_SCALE = replace(_HEAD, wrap=False)
_HEAD_ROLE = replace(_HEAD, rotation=90, horizontal="center")


class ScoreTable:
    """Writes the table of one campaign's officials; all pages of a sheet share the columns."""

    def __init__(
        self,
        sheet: Sheet,
        figures: CampaignFigures,
        words: Words,
        scale: PlotScale,
        first_role: int,
        name_width: float,
    ) -> None:
        self._sheet = sheet
        self._figures = figures
        self._words = words
        self._scale = scale
        self._first_role = first_role
        self._roles = [rule.role for rule in figures.rules.roles]
        self._last = first_role + len(self._roles) - 1
        self._name_width = name_width

    def write(self, row: int, official: OfficialFigures) -> int:
        """Write the table from ``row`` on; returns the row after it."""
        row = self._put_header(row, official)
        row = self._put_total(row, official)
        for block in self._figures.blocks:
            row = self._put_block(row, block, official)
        return row

    def _put_header(self, row: int, official: OfficialFigures) -> int:
        """Names of the columns; the roles are turned, with the number of their raters."""
        words = self._words
        self._sheet.put(row, NAME, words.term("competency"), _HEAD)
        self._sheet.put(row, SCORE, words.term("score"), _HEAD_RIGHT)
        self._sheet.put(row, TARGET, words.label("target"), _HEAD_RIGHT)
        self._scale.put_marks(self._sheet, row, _HEAD_SCALE)
        for column, role in enumerate(self._roles, start=self._first_role):
            summary = official.score.roles.get(role)
            text = raters_text(role_word(role, words), summary.raters if summary else 0)
            self._sheet.put(row, column, text, _HEAD_ROLE)
        self._sheet.height(row, _HEADER_HEIGHT)
        return row + 1

    def _put_total(self, row: int, official: OfficialFigures) -> int:
        """The total on the axis of the competencies, and the means of the roles."""
        score = official.score
        means = [score.roles[role].mean if role in score.roles else None for role in self._roles]
        self._line(row, self._words.label("total"), score.total, None, _TOTAL, _BOLD_FIGURE)
        self._scale.draw(self._sheet, row, Plotted(score.total, score.low, score.high))
        self._put_means(row, means, [_BOLD_FIGURE] * len(means))
        return row + 1

    def _put_block(self, row: int, block: BlockName, official: OfficialFigures) -> int:
        score = official.score.blocks.get(block.code)
        for column in range(self._scale.first, self._last + 1):
            self._sheet.put(row, column, None, _BLOCK)
        name = self._words.pick(block.name)
        self._line(row, name, score, None, _BLOCK, _BLOCK_FIGURE)
        for line, competency in enumerate(block.competencies, start=row + 1):
            self._put_competency(line, competency, official)
        return row + len(block.competencies) + 1

    def _put_competency(self, row: int, competency: CompetencyName, official: OfficialFigures) -> None:
        code, score = competency.code, official.score
        plotted = self._plotted(score.competencies.get(code), score.errors.get(code), competency.target)
        style = _BELOW if plotted.is_below_target else _FIGURE
        name = self._words.pick(competency.name)
        self._line(row, name, plotted.score, plotted.target, _CELL, style)
        self._scale.draw(self._sheet, row, plotted)
        means = [score.role_means.get(role, {}).get(code) for role in self._roles]
        counted = [mean is not None and mean.counted for mean in means]
        styles = [_FIGURE if is_counted else _NOT_COUNTED for is_counted in counted]
        self._put_means(row, [None if mean is None else mean.mean for mean in means], styles)

    def _plotted(self, score: float | None, error: float | None, target: float | None) -> Plotted:
        if score is None or error is None:
            return Plotted(score, target=target)
        half, rules = self._figures.rules.quantile * error, self._figures.rules
        low, high = max(float(rules.lowest), score - half), min(float(rules.highest), score + half)
        return Plotted(score, low, high, target)

    def _line(
        self,
        row: int,
        name: str,
        score: float | None,
        target: float | None,
        name_style: CellStyle,
        style: CellStyle,
    ) -> None:
        self._sheet.put(row, NAME, name, name_style)
        self._sheet.put(row, SCORE, "–" if score is None else rounded(score), style)
        self._sheet.put(row, TARGET, None if target is None else rounded(target), _goal_style(style))
        bold = BOLD if name_style.bold else 1
        self._sheet.height(row, max(_ROW, text_height(name, self._name_width / bold, name_style.size)))

    def _put_means(self, row: int, means: list[float | None], styles: list[CellStyle]) -> None:
        for column, (mean, style) in enumerate(zip(means, styles, strict=True), start=self._first_role):
            self._sheet.put(row, column, "–" if mean is None else rounded(mean), style)


@cache
def _goal_style(style: CellStyle) -> CellStyle:
    """The target beside a score."""
    return replace(style, bold=False, color=look.TEXT2)
