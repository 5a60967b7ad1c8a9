"""Small marks: the badge of a level, the ticks of progress through a form."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from evalapp.charts.colours import ink_on
from evalapp.ui.common.theme import Type, font
from evalapp.ui.common.tokens import Tokens

translate = QCoreApplication.translate

BADGE = 22.0
TICK_GAP = 3.0
BLOCK_GAP = 8.0


class Tick(StrEnum):
    """State of one competency in a form."""

    OPEN = "open"
    MARKED = "marked"
    NOT_OBSERVED = "not_observed"


def paint_level_badge(painter: QPainter, rect: QRectF, level: int, tokens: Tokens) -> None:
    """The level's number on the level's colour; never on a rating form, where it would lead the rater."""
    fill = tokens.levels[level - 1]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(rect, 5, 5)
    painter.setFont(font(Type.SMALL_STRONG))
    painter.setPen(QColor(ink_on(fill)))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(level))
    painter.restore()


def level_text(level: int | None) -> str:
    """The badge in words."""
    if level is None:
        return translate("Marks", "no level")
    return translate("Marks", "level {level}").format(level=level)


def paint_ticks(painter: QPainter, rect: QRectF, blocks: Sequence[Sequence[Tick]], tokens: Tokens) -> None:
    """One tick a competency, blocks set apart; a hollow tick = not observed."""
    count = sum(len(block) for block in blocks)
    gaps = (count - len(blocks)) * TICK_GAP + (len(blocks) - 1) * BLOCK_GAP
    width = max((rect.width() - gaps) / max(count, 1), 2)
    left = rect.left()
    for block in blocks:
        for tick in block:
            _paint_tick(painter, QRectF(left, rect.top(), width, rect.height()), tick, tokens)
            left += width + TICK_GAP
        left += BLOCK_GAP - TICK_GAP


def ticks_text(blocks: Sequence[Sequence[Tick]]) -> str:
    """The ticks in words: "9 of 14"."""
    ticks = [tick for block in blocks for tick in block]
    done = sum(tick is not Tick.OPEN for tick in ticks)
    return translate("Marks", "{done} of {total}").format(done=done, total=len(ticks))


def _paint_tick(painter: QPainter, box: QRectF, tick: Tick, tokens: Tokens) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if tick is Tick.NOT_OBSERVED:
        painter.setPen(QPen(QColor(tokens.accent_text), 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.625, 0.625, -0.625, -0.625), 2, 2)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent_text if tick is Tick.MARKED else tokens.line2))
    painter.drawRoundedRect(box, 2, 2)
