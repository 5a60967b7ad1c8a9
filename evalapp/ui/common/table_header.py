"""The header of a table: bold names, a second line of units, the arrow of the order, axes."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from evalapp.ui.common.delegates import EDGE, PAD, elided, is_first
from evalapp.ui.common.icons import paint_icon
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.theme import Type, color, font, scaled


class TableHeader(QHeaderView):
    """Paints what the columns declare; 32 high, 40 with second lines."""

    released = Signal()
    """The mouse button was let go: perhaps a column has another width now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(32)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _columns(self) -> tuple[Column, ...]:
        model = self.model()
        return model.columns if isinstance(model, RowTableModel) else ()

    def sizeHint(self) -> QSize:
        has_hints = any(column.hint for column in self._columns())
        return QSize(super().sizeHint().width(), scaled(40 if has_hints else 32))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.released.emit()

    def sectionSizeFromContents(self, section: int) -> QSize:
        column = self._columns()[section]
        width = QFontMetrics(font(Type.SMALL_STRONG)).horizontalAdvance(column.title)
        hint = QFontMetrics(font(Type.SMALL)).horizontalAdvance(column.hint)
        return QSize(max(width + 18, hint) + EDGE + PAD, self.sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect, color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("line2"))
        column = self._columns()[section]
        left = EDGE if is_first(self.parent(), section) else PAD
        inside = rect.adjusted(left, 0, -PAD, -1)
        if column.header_paint:
            painter.save()
            column.header_paint(painter, inside)
            painter.restore()
        self._paint_words(painter, inside, column, section)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, column: Column, section: int) -> None:
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        upper = QRect(rect)
        if column.hint:
            upper.setBottom(rect.center().y() + 1)
            lower = QRect(rect.left(), upper.bottom(), rect.width(), rect.bottom() - upper.bottom())
            painter.setFont(font(Type.SMALL))
            painter.setPen(color("text3"))
            text = elided(column.hint, Type.SMALL, rect.width())
            painter.drawText(lower, side | Qt.AlignmentFlag.AlignVCenter, text)
        sorted_here = self.is_sorted_by(section)
        room = rect.width() - (16 if sorted_here else 0)
        text = elided(column.title, Type.SMALL_STRONG, room)
        painter.setFont(font(Type.SMALL_STRONG))
        painter.setPen(color("text2"))
        words = upper.adjusted(0, 0, -16, 0) if sorted_here and column.right else upper
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, text)
        if sorted_here:
            width = QFontMetrics(font(Type.SMALL_STRONG)).horizontalAdvance(text)
            start = upper.right() - 13 if column.right else upper.left() + width + 3
            self._paint_arrow(painter, QRect(start, upper.center().y() - 5, 12, 12))

    def is_sorted_by(self, section: int) -> bool:
        """Whether rows stand in the order of this column."""
        model = self.model()
        return isinstance(model, RowTableModel) and model.sort_column == section

    def _paint_arrow(self, painter: QPainter, place: QRect) -> None:
        model = self.model()
        assert isinstance(model, RowTableModel)
        down = model.sort_order == Qt.SortOrder.DescendingOrder
        paint_icon(painter, place, "arrow_down" if down else "arrow_up", color("accent_text"))
