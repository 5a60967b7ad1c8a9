"""The last day of a stay with the days left; a chip where the end is near."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from evalapp.services.member_rows import MemberRow
from evalapp.ui.common.delegates import Index, RowDelegate, paint_chip
from evalapp.ui.common.member_words import days_text, warning_chip
from evalapp.ui.common.table_model import RowRole
from evalapp.ui.common.theme import Type, color, font

_GAP, _CHIP = 10, 35


class StayDelegate(RowDelegate):
    """``10.12.2026  18 d``; the cell's text is the date."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        row = index.data(RowRole)
        if not isinstance(row, MemberRow):
            super().paint_content(painter, rect, index)
            return
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.setFont(font(Type.BODY))
        painter.setPen(color("text" if row.is_member else "text2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)
        rest = rect.adjusted(_text_width(Type.BODY, text) + _GAP, 0, 0, 0)
        look = warning_chip(row)
        if look is not None:
            paint_chip(painter, QRect(rest.left(), rest.center().y() - 10, rest.width(), 22), look)
            return
        painter.setFont(font(Type.SMALL))
        painter.setPen(color("text2"))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, days_text(row))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(RowRole)
        days = _text_width(Type.SMALL, days_text(row)) if isinstance(row, MemberRow) else 0
        return super().sizeHint(option, index) + QSize(days + _GAP + _CHIP, 0)


def _text_width(kind: Type, text: str) -> int:
    return QFontMetrics(font(kind)).horizontalAdvance(text)
