"""Cells of the register: time in post with its mark, the last total with its interval."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from evalapp.domain.tenure import ShortTenure
from evalapp.services.official_rows import OfficialRow
from evalapp.ui.common.delegates import RowDelegate, elided
from evalapp.ui.common.formats import DASH
from evalapp.ui.common.icons import paint_icon
from evalapp.ui.common.mark_delegates import IntervalDelegate
from evalapp.ui.common.marks_interval import interval_parts
from evalapp.ui.common.table_model import RowRole
from evalapp.ui.common.theme import Type, color, font

Index = QModelIndex | QPersistentModelIndex
MARK_ROOM = 22
ICON = 15


class TenureDelegate(RowDelegate):
    """The time in post at the right, a timer behind it where it is short."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        text = index.data(Qt.ItemDataRole.DisplayRole) or DASH
        painter.setFont(font(Type.BODY))
        painter.setPen(color("text3" if text == DASH else "text"))
        words = rect.adjusted(0, 0, -MARK_ROOM, 0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, side, elided(text, Type.BODY, words.width()))
        row: OfficialRow = index.data(RowRole)
        if row.mark is not None:
            tint = "bad_mark" if row.mark is ShortTenure.VERY_SHORT else "warn_mark"
            place = QRectF(rect.right() - ICON, rect.center().y() - ICON / 2 + 0.5, ICON, ICON)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_icon(painter, place, "timer", color(tint))


class TotalDelegate(IntervalDelegate):
    """Figure and whisker; words where there is no total."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        row: OfficialRow = index.data(RowRole)
        if row.total is not None:
            super().paint_content(painter, rect, index)
            return
        number, _scale = interval_parts(QRectF(rect))
        painter.setFont(font(Type.SMALL))
        painter.setPen(color("text2" if row.has_result else "text3"))
        words = rect.adjusted(int(number.width() * 0.3), 0, 0, 0)
        text = elided(self._words(row), Type.SMALL, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _words(self, row: OfficialRow) -> str:
        return self.tr("no total") if row.has_result else self.tr("not assessed")
