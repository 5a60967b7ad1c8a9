"""The cell of a time in post."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from evalapp.domain.tenure import ShortTenure
from evalapp.ui.common.delegates import RowDelegate, elided
from evalapp.ui.common.formats import DASH
from evalapp.ui.common.icons import paint_icon, prepare
from evalapp.ui.common.table_model import RowRole
from evalapp.ui.common.theme import Type, color, font

Index = QModelIndex | QPersistentModelIndex
MARK_ROOM = 22
ICON = 15


class TenureDelegate(RowDelegate):
    """The time in post at the right, a timer behind it where it is short."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        prepare("timer")

    def mark_of(self, row: Any) -> ShortTenure | None:
        """How short the tenure of ``row`` is."""
        mark: ShortTenure | None = row.mark
        return mark

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        text = index.data(Qt.ItemDataRole.DisplayRole) or DASH
        painter.setFont(font(Type.BODY))
        painter.setPen(color("text3" if text == DASH else "text"))
        words = rect.adjusted(0, 0, -MARK_ROOM, 0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, side, elided(text, Type.BODY, words.width()))
        mark = self.mark_of(index.data(RowRole))
        if mark is not None:
            tint = "bad_mark" if mark is ShortTenure.VERY_SHORT else "warn_mark"
            place = QRectF(rect.right() - ICON, rect.center().y() - ICON / 2 + 0.5, ICON, ICON)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_icon(painter, place, "timer", color(tint))
