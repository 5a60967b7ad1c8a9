"""Columns of the tab Fairness: counts at each step, the share, and its ratio to everybody else."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from evalapp.domain.fairness import Comparison, FairnessDimension, Ratio
from evalapp.domain.language import Language
from evalapp.services.fairness import Fairness, FairnessGroup, step_name
from evalapp.services.selection_funnel import FunnelStep
from evalapp.ui.common.clipboard import Hides
from evalapp.ui.common.delegates import RowDelegate, elided
from evalapp.ui.common.formats import DASH, number, span, whole
from evalapp.ui.common.marks import dot, hair_line, middle
from evalapp.ui.common.marks_interval import whisker
from evalapp.ui.common.messages import said
from evalapp.ui.common.table_model import Column, Index, ValueRole
from evalapp.ui.common.theme import Type, colors, font

translate = QCoreApplication.translate

_TICKS = ((0.5, "½"), (1.0, "1"), (2.0, "2"))
_REACH = math.log(3)
"""The scale runs from a third to three times; what lies beyond stays at its ends."""
_SIDE = 10
_RADIUS = 3.25


@dataclass(frozen=True, slots=True)
class FairnessRow:
    """A line: a group by its ``key``, or everybody (``comparison`` None, ``key`` "")."""

    id: str
    key: str
    name: str
    place: int
    counts: tuple[int, ...]
    comparison: Comparison | None


class RatioDelegate(RowDelegate):
    """A ratio with its interval on a logarithmic scale from a third to three, a line at 1."""

    WIDTH = 134

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        ratio = index.data(ValueRole)
        scale = QRectF(rect).adjusted(_SIDE, 0, -_SIDE, 0)
        tokens = colors()
        painter.save()
        if isinstance(ratio, str):
            painter.setFont(font(Type.SMALL))
            painter.setPen(QColor(tokens.text3))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(scale, flags, elided(ratio, Type.SMALL, int(scale.width())))
            painter.restore()
            return
        for value, _ in _TICKS:
            colour = tokens.line2 if value == 1 else tokens.line
            hair_line(painter, _x(value, scale), scale.top(), scale.bottom(), colour)
        if isinstance(ratio, Ratio):
            y = middle(scale, painter)
            high = math.inf if ratio.high is None else ratio.high
            whisker(painter, _x(ratio.low, scale), _x(high, scale), y, tokens.accent_text, capped=True)
            if ratio.value is not None:
                dot(painter, _x(ratio.value, scale), y, _RADIUS, tokens.accent_text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.WIDTH, super().sizeHint(option, index).height())


def ratio_header(painter: QPainter, rect: QRect) -> None:
    """The numbers of the scale over the whiskers."""
    scale = QRectF(rect).adjusted(_SIDE, 0, -_SIDE, 0)
    painter.save()
    painter.setFont(font(Type.TINY))
    painter.setPen(QColor(colors().text2))
    for value, words in _TICKS:
        box = QRectF(_x(value, scale) - 12, scale.top(), 24, scale.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def ratio_words(ratio: Ratio | None) -> str:
    """The ratio for tooltips and screen readers: "0.80, interval 0.62 to 1.04"."""
    if ratio is None:
        return translate("Fairness", "no ratio")
    high = said("fairness.no_upper_end") if ratio.high is None else number(ratio.high)
    words = translate("Fairness", "{value}, interval {low} to {high}")
    value = DASH if ratio.value is None else number(ratio.value)
    return words.format(value=value, low=number(ratio.low), high=high)


def short_step(step: FunnelStep, language: Language) -> str:
    """What a step is called in a header: a stage by its title."""
    return step.title.pick(language) if step.title else said(f"fairness.short_{step.kind.value}")


def fairness_rows(
    fairness: Fairness, groups: tuple[FairnessGroup, ...], language: Language, first: int, second: int
) -> list[FairnessRow]:
    """Everybody, then the groups, compared between two steps."""
    everybody = FairnessRow("everybody", "", said("fairness.everybody"), -1, fairness.totals, None)
    return [
        everybody,
        *(
            FairnessRow(
                f"group:{group.key}",
                group.key,
                group.name.pick(language),
                place,
                group.counts,
                fairness.compared(group, first, second),
            )
            for place, group in enumerate(groups)
        ),
    ]


def fairness_hides(fairness: Fairness, dimension: FairnessDimension, first: int, second: int) -> Hides:
    """What of the table may not be copied: what the workbook hides."""
    hidden = fairness.hidden()[dimension]
    steps = {f"step_{step.key}": place for place, step in enumerate(fairness.steps)}
    groups = dict(zip((g.key for g in fairness.tables[dimension]), hidden.rows, strict=True))
    told = {
        group.key
        for group in fairness.tables[dimension]
        if fairness.tells(group, groups[group.key], first, second)
    }

    def hides(row: FairnessRow, column: Column) -> bool:
        if column.key in steps:
            counts = hidden.totals if row.comparison is None else groups[row.key]
            return counts[steps[column.key]] is None
        compares = column.key in ("share", "ratio", "plot") and row.comparison is not None
        return compares and row.key not in told

    return hides


def fairness_columns(steps: tuple[FunnelStep, ...], language: Language) -> list[Column]:
    """A column for each step anybody reached, then share and ratio."""
    return [
        Column(
            "group",
            said("fairness.group"),
            lambda row: _short_name(row.name),
            sort=lambda row: row.place,
            tip=lambda row: row.name,
            stretch=True,
            required=True,
        ),
        *(_count_column(place, step, language) for place, step in enumerate(steps) if step.count),
        Column(
            "share",
            translate("Fairness", "Share, %"),
            _share,
            sort=_share_value,
            tip=_share_tip,
            right=True,
            width=90,
        ),
        Column(
            "ratio",
            translate("Fairness", "Ratio"),
            _ratio_value,
            text=number,
            tip=lambda row: ratio_words(_ratio(row)),
            right=True,
            strong=True,
            width=80,
        ),
        Column(
            "plot",
            "",
            _plotted,
            text=_plotted_words,
            tip=lambda row: _plotted_words(_plotted(row)),
            delegate=RatioDelegate,
            header_paint=ratio_header,
            width=RatioDelegate.WIDTH,
            sortable=False,
            searched=False,
        ),
    ]


def _short_name(name: str) -> str:
    """A region without the word that every line would repeat."""
    rest = [word for word in name.split() if word.casefold() != said("fairness.region_word").casefold()]
    return " ".join(rest) or name


def _count_column(place: int, step: FunnelStep, language: Language) -> Column:
    name = step_name(step, language)
    first, _, rest = short_step(step, language).partition(" ")
    return Column(
        f"step_{step.key}",
        first,
        lambda row: row.counts[place],
        text=whole,
        tip=lambda _row: name,
        right=True,
        width=71,
        hint=rest,
    )


def _share_value(row: FairnessRow) -> float | None:
    return row.comparison.share.value if row.comparison and row.comparison.share else None


def _share(row: FairnessRow) -> str | None:
    """43 (32–55)."""
    share = row.comparison.share if row.comparison else None
    return f"{number(share.value * 100, 0)} ({span(share.low * 100, share.high * 100, 0)})" if share else None


def _share_tip(row: FairnessRow) -> str:
    found = row.comparison
    if found is None or found.share is None:
        return ""
    words = translate("Fairness", "{passed} of {base}")
    return words.format(passed=whole(found.passed), base=whole(found.base))


def _ratio(row: FairnessRow) -> Ratio | None:
    return row.comparison.ratio if row.comparison else None


def _ratio_value(row: FairnessRow) -> float | None:
    ratio = _ratio(row)
    return ratio.value if ratio else None


def _plotted(row: FairnessRow) -> Ratio | str | None:
    """The ratio, or why there is none."""
    if row.comparison is not None and row.comparison.is_small:
        return said("fairness.small")
    return _ratio(row)


def _plotted_words(value: Ratio | str | None) -> str:
    return value if isinstance(value, str) else ratio_words(value)


def _x(value: float, rect: QRectF) -> float:
    """Where a ratio lies; what is off the scale stays at its end."""
    place = -_REACH if value <= 0 else max(-_REACH, min(_REACH, math.log(value)))
    return rect.center().x() + place / _REACH * rect.width() / 2
