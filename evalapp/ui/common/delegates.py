"""Painting of table rows: one delegate paints ground, bar and line, subclasses only their content."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.formats import DASH
from evalapp.ui.common.icons import paint_icon
from evalapp.ui.common.table_model import Column, Group, RowRole, RowTableModel, ValueRole
from evalapp.ui.common.theme import Type, color, font

Index = QModelIndex | QPersistentModelIndex
EDGE = 20
"""The first column's text starts here, under the page title and the search field."""
PAD = 8
GROUP_HEIGHT = 26
BAR = 3


class RowDelegate(QStyledItemDelegate):
    """Base of every delegate: override :meth:`paint_content` (inside ``rect``, padding taken off)."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        row = index.data(RowRole)
        rect = QRect(option.rect)
        if isinstance(row, Group):
            self._paint_group(painter, rect, row)
        else:
            self._paint_ground(painter, rect, option, index)
            painter.setClipRect(rect)
            self.paint_content(painter, self._inside(rect, index), index)
        painter.restore()

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint the cell; the default is its text, with the second line of two-line columns."""
        column = column_of(index)
        text = index.data(Qt.ItemDataRole.DisplayRole) or DASH
        detail = column.detail(index.data(RowRole)) if column.detail else ""
        paint_lines(painter, rect, text, detail, column)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        column = column_of(index)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        kind = Type.STRONG if column.strong else Type.MEDIUM if column.detail else Type.BODY
        width = QFontMetrics(font(kind)).horizontalAdvance(text)
        if column.detail and not isinstance(index.data(RowRole), Group):
            detail = column.detail(index.data(RowRole))
            width = max(width, QFontMetrics(font(Type.SMALL)).horizontalAdvance(detail))
        return QSize(width + EDGE + PAD, 32)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Whatever does not fit its cell is told whole; a column's own tip comes first."""
        row = index.data(RowRole)
        is_own = index.data(Qt.ItemDataRole.ToolTipRole) or row is None or isinstance(row, Group)
        if is_own or self.sizeHint(option, index).width() <= option.rect.width():
            return super().helpEvent(event, view, option, index)
        column = column_of(index)
        lines = [str(index.data(Qt.ItemDataRole.DisplayRole)), column.detail(row) if column.detail else ""]
        QToolTip.showText(event.globalPos(), "\n".join(line for line in lines if line), view)
        return True

    def _inside(self, rect: QRect, index: Index) -> QRect:
        return rect.adjusted(EDGE if is_first(self.parent(), index.column()) else PAD, 0, -PAD, -1)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        ground = "surface"
        if option.state & QStyle.StateFlag.State_Selected:
            ground = "accent_tint"
        elif getattr(self.parent(), "hover_row", -1) == index.row() or is_marked(self.parent(), index):
            ground = "hover"
        painter.fillRect(rect, color(ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("line"))
        if ground == "accent_tint" and is_first(self.parent(), index.column()):
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), color("accent_text"))
        elif is_marked(self.parent(), index) and is_first(self.parent(), index.column()):
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), color("accent_line"))
        view = self.parent()
        if (
            option.state & QStyle.StateFlag.State_HasFocus
            and view is not None
            and view.property("shows_cell")
        ):
            painter.setPen(QPen(color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    @staticmethod
    def _paint_group(painter: QPainter, rect: QRect, row: Group) -> None:
        painter.fillRect(rect, color("sunken"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("line"))
        bold = font(Type.SMALL_STRONG)
        painter.setFont(bold)
        painter.setPen(color("text"))
        inside = rect.adjusted(EDGE, 0, -PAD, -1)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, row.title)
        painter.setFont(font(Type.SMALL))
        painter.setPen(color("text2"))
        after = inside.adjusted(QFontMetrics(bold).horizontalAdvance(row.title) + 10, 0, 0, 0)
        painter.drawText(after, Qt.AlignmentFlag.AlignVCenter, elided(row.detail, Type.SMALL, after.width()))


class ChipDelegate(RowDelegate):
    """A value that is a :class:`ChipLook`, painted as a chip."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look = index.data(ValueRole)
        if not isinstance(look, ChipLook):
            super().paint_content(painter, rect, index)
            return
        place = QRect(rect.left(), rect.center().y() - 10, rect.width(), 22)
        paint_chip(painter, place, look, right=column_of(index).right)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(36, 0)


class GlyphDelegate(RowDelegate):
    """A value that is a :class:`ChipLook`, painted as a glyph of 24 × 21 without its word.

    Good is a bare check, only the exceptions are tinted; the word is the tooltip.
    """

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look = index.data(ValueRole)
        if not isinstance(look, ChipLook):
            painter.setPen(color("text3"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, DASH)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(0, 0, 24, 21)
        box.moveCenter(rect.center())
        if look.tone not in (Tone.GOOD, Tone.NEUTRAL):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(look.tone.tint))
            painter.drawRoundedRect(box, 5, 5)
        place = QRect(0, 0, 14, 14)
        place.moveCenter(box.center())
        paint_icon(painter, place, look.icon or "met", color(look.tone.ink))


def is_marked(view: Any, index: Index) -> bool:
    """Whether the row belongs to those that its view sets apart (RowView.mark_rows)."""
    marked: frozenset[Any] = getattr(view, "marked_rows", frozenset())
    return bool(marked) and getattr(index.data(RowRole), "id", None) in marked


def column_of(index: Index) -> Column:
    """The declaration of a cell's column."""
    model = index.model()
    assert isinstance(model, RowTableModel)
    return model.columns[index.column()]


def is_first(view: Any, column: int) -> bool:
    """Whether ``column`` is the leftmost that is shown."""
    return column == getattr(view, "first_column", 0)


def paint_lines(painter: QPainter, rect: QRect, text: str, detail: str, column: Column) -> None:
    """One line, or a line above a second in text2, or a name wrapped onto two lines."""
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    kind = Type.STRONG if column.strong else Type.MEDIUM if column.detail else Type.BODY
    painter.setFont(font(kind))
    painter.setPen(color("text3" if text == DASH else "text"))
    if detail:
        upper, lower = _halves(rect)
        painter.drawText(upper, side | Qt.AlignmentFlag.AlignBottom, elided(text, kind, rect.width()))
        painter.setFont(font(Type.SMALL))
        painter.setPen(color("text2"))
        painter.drawText(lower, side | Qt.AlignmentFlag.AlignTop, elided(detail, Type.SMALL, rect.width()))
        return
    lines = two_lines(text, kind, rect.width()) if column.wraps else [elided(text, kind, rect.width())]
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, "\n".join(lines))


def two_lines(text: str, kind: Type, width: int) -> list[str]:
    """``text`` broken at a space onto at most two lines; the second one is elided."""
    metrics = QFontMetrics(font(kind))
    if metrics.horizontalAdvance(text) <= width or " " not in text:
        return [elided(text, kind, width)]
    words = text.split(" ")
    count = len(words) - 1
    while count > 1 and metrics.horizontalAdvance(" ".join(words[:count])) > width:
        count -= 1
    first, rest = " ".join(words[:count]), " ".join(words[count:])
    return [elided(first, kind, width), elided(rest, kind, width)]


def elided(text: str, kind: Type, width: int) -> str:
    """``text`` cut with "…" to ``width`` pixels."""
    return QFontMetrics(font(kind)).elidedText(text, Qt.TextElideMode.ElideRight, width)


def paint_chip(painter: QPainter, rect: QRect, look: ChipLook, *, right: bool = False) -> int:
    """Paint a chip 22 high at the left (or right) end of ``rect``; returns its width."""
    metrics = QFontMetrics(font(Type.SMALL))
    room = rect.width() - 16 - (19 if look.icon else 0)
    text = metrics.elidedText(look.text, Qt.TextElideMode.ElideRight, room)
    width = metrics.horizontalAdvance(text) + 16 + (19 if look.icon else 0)
    box = QRectF(rect.right() - width + 1 if right else rect.left(), rect.top(), width, 22)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(look.tone.tint))
    painter.drawRoundedRect(box, 5, 5)
    start = box.left() + 8
    if look.icon:
        paint_icon(painter, QRectF(start, box.top() + 4, 14, 14), look.icon, color(look.tone.ink))
        start += 19
    painter.setFont(font(Type.SMALL))
    painter.setPen(color(look.tone.ink))
    painter.drawText(QRectF(start, box.top(), width, 22), Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()
    return width


def _halves(rect: QRect) -> tuple[QRect, QRect]:
    middle = rect.top() + round(rect.height() * 0.52)
    upper = QRect(rect.left(), rect.top(), rect.width(), middle - rect.top())
    return upper, QRect(rect.left(), middle, rect.width(), rect.bottom() - middle + 1)
