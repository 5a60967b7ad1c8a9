"""The cell of the last total in the register, with its interval."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from evalapp.services.official_rows import OfficialRow
from evalapp.ui.common.delegates import elided
from evalapp.ui.common.mark_delegates import IntervalDelegate
from evalapp.ui.common.marks_interval import interval_parts
from evalapp.ui.common.table_model import RowRole
from evalapp.ui.common.theme import Type, color, font

Index = QModelIndex | QPersistentModelIndex


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
