"""Cards of officials on the calibration board: a list model per column, and how a card is painted."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from evalapp.domain.names import short_names
from evalapp.domain.scores import Gate
from evalapp.services.calibration_board import TOTAL, Board, BoardRow
from evalapp.ui.assessments.calibration_words import row_text, short_body, was_level, why_no_level
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import elided, paint_chip
from evalapp.ui.common.formats import number
from evalapp.ui.common.icons import paint_icon, prepare
from evalapp.ui.common.marks import MARKS_SCALE, hair_line, level_line
from evalapp.ui.common.marks_interval import Interval, paint_interval
from evalapp.ui.common.theme import Type, color, colors, font, scaled

Index = QModelIndex | QPersistentModelIndex
CARD, GAP, EDGE = 82, 6, 10
MORE_HEIGHT = 28
MIME = "application/x-evalapp-assessee"
RowRole = Qt.ItemDataRole.UserRole + 1
ICON = 15


@dataclass(frozen=True, slots=True)
class More:
    """The last item of a column that does not show everybody: how many are hidden."""

    count: int
    text: str


class CardModel(QAbstractListModel):
    """The officials of one column; at most ``limit`` of them, then how many more there are."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[BoardRow] = []
        self._items: list[BoardRow | More] = []
        self.board: Board | None = None
        self.block = TOTAL
        self.limit = 0
        self.may_move = False

    def show_rows(self, board: Board, block: str, rows: list[BoardRow], limit: int) -> None:
        """Show ``rows`` of ``board`` by their score of ``block``; ``limit`` 0 = all."""
        self.beginResetModel()
        self.board, self.block, self._rows, self.limit = board, block, rows, limit
        self.may_move = board.is_open and block != TOTAL
        shown = rows if not limit or len(rows) <= limit else rows[:limit]
        hidden = len(rows) - len(shown)
        self._items = [*shown]
        if hidden:
            self._items.append(More(hidden, self.tr("Show %n more", "", hidden)))
        self.endResetModel()

    def item(self, place: int) -> BoardRow | More | None:
        """What stands at ``place``."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def place_of(self, assessee_id: int) -> int:
        """Where an official stands, -1 when hidden or elsewhere."""
        for place, item in enumerate(self._items):
            if isinstance(item, BoardRow) and item.id == assessee_id:
                return place
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index.row())
        if item is None or self.board is None:
            return None
        if role == RowRole:
            return item
        if isinstance(item, More):
            return item.text if role in (Qt.ItemDataRole.DisplayRole, _SPOKEN) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.official.full_name
        if role in (Qt.ItemDataRole.ToolTipRole, _SPOKEN):
            return row_text(self.board, item, self.block)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        made = super().flags(index)
        if self.may_move and isinstance(self.item(index.row()), BoardRow):
            made |= Qt.ItemFlag.ItemIsDragEnabled
        return made

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        made = QMimeData()
        item = self.item(indexes[0].row()) if indexes else None
        if isinstance(item, BoardRow):
            made.setData(MIME, str(item.id).encode())
        return made


_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class CardDelegate(QStyledItemDelegate):
    """Paints a card 82 high, 6 apart: name, body, score with its interval, flag, icons, "was 3"."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        for meaning in ("example", "flag", "no_level", "commission", "discussed"):
            prepare(meaning)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        height = MORE_HEIGHT if isinstance(index.data(RowRole), More) else CARD + GAP
        return QSize(60, scaled(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if isinstance(item, More):
            self._paint_more(painter, rect, item, option)
        else:
            card = rect.adjusted(0, 0, 0, -scaled(GAP))
            self._paint_ground(painter, card, option)
            model = index.model()
            assert isinstance(model, CardModel)
            _CardPainter(painter, card.adjusted(EDGE, 8, -8, -8), model, item).paint()
        painter.restore()

    @staticmethod
    def _paint_more(painter: QPainter, rect: QRect, item: More, option: QStyleOptionViewItem) -> None:
        painter.setFont(font(Type.SMALL))
        painter.setPen(color("accent_text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, item.text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("focus"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4)

    @staticmethod
    def _paint_ground(painter: QPainter, card: QRect, option: QStyleOptionViewItem) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "accent_tint" if is_chosen else "hover" if is_under else "raised"
        painter.setPen(QPen(color("focus" if is_chosen else "line"), 2 if is_chosen else 1))
        painter.setBrush(color(ground))
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 6, 6)


class _CardPainter:
    """The content of one card in three lines."""

    def __init__(self, painter: QPainter, room: QRect, model: CardModel, row: BoardRow) -> None:
        assert model.board is not None
        self.painter, self.room, self.row = painter, room, row
        self.board, self.block = model.board, model.block

    def paint(self) -> None:
        """Paint name, body and chip, score and signs."""
        height = scaled(18)
        first = QRect(self.room.left(), self.room.top() - 1, self.room.width(), height)
        second = first.translated(0, height - 1)
        last = QRect(self.room.left(), self.room.bottom() - scaled(24), self.room.width(), scaled(26))
        if self.row.has_examples and self._is_name_short(first.width() - ICON - 4):
            first = self._paint_icon(first, "example", "text3")
        elif self.row.has_examples:
            last = self._paint_icon(last, "example", "text3")
        self._paint_name(first)
        self._paint_body(second)
        self._paint_score(self._paint_signs(last))

    def _is_name_short(self, width: int) -> bool:
        """Whether the name with its initials leaves room for an icon; a name goes before a sign."""
        longest = short_names(self.row.official.full_name)[0]
        return QFontMetrics(font(Type.STRONG)).horizontalAdvance(longest) < width - 2

    def _paint_icon(self, line: QRect, meaning: str, ink: str) -> QRect:
        """Paint an icon at the right end; returns the room left of it."""
        place = QRect(line.right() - ICON + 1, line.center().y() - ICON // 2, ICON, ICON)
        paint_icon(self.painter, place, meaning, color(ink))
        return line.adjusted(0, 0, -ICON - 4, 0)

    def _paint_name(self, line: QRect) -> None:
        metrics = QFontMetrics(font(Type.STRONG))
        names = short_names(self.row.official.full_name)
        name = next((one for one in names if metrics.horizontalAdvance(one) < line.width() - 2), names[-1])
        self._text(line, elided(name, Type.STRONG, line.width()), Type.STRONG, "text")

    def _paint_body(self, line: QRect) -> None:
        said = was_level(self.board, self.row, self.block)
        if said:
            tone = Tone.ACCENT if self.row.proposed is not None else Tone.NEUTRAL
            chip = QRect(line.left(), line.top() - 1, line.width(), 22)
            width = paint_chip(self.painter, chip, ChipLook(said, tone), right=True)
            line = line.adjusted(0, 0, -width - 4, 0)
        self._text(line, elided(short_body(self.row), Type.SMALL, line.width()), Type.SMALL, "text2")

    def _paint_signs(self, line: QRect) -> QRect:
        """Flag of the gate, recorded, discussed; returns the room left of them."""
        if self.row.score.gate is not Gate.CLEAR:
            line = self._paint_icon(line, "flag", "bad")
        if self.row.proposed is None and self.row.recorded is not None:
            line = self._paint_icon(line, "commission", "text3")
        if self.row.is_discussed:
            line = self._paint_icon(line, "discussed", "text3")
        return line

    def _paint_score(self, line: QRect) -> None:
        value, computed = self.row.value(self.block), self.row.computed(self.block)
        if value is None:
            icon = QRect(line.left(), line.center().y() - 7, 14, 14)
            paint_icon(self.painter, icon, "no_level", color("text2"))
            after = line.adjusted(20, 0, 0, 0)
            why = elided(why_no_level(self.row, self.block), Type.SMALL, after.width())
            self._text(after, why, Type.SMALL, "text2")
            return
        self._text(line, number(value), Type.STRONG, "text")
        width = QFontMetrics(font(Type.STRONG)).horizontalAdvance(number(5.55))
        after = line.adjusted(width + 10, 0, -2, 0)
        if self.board.is_changed(self.row, self.block):
            # A calibrated score is a decision and has no interval; the computed figure stays beside it.
            said = f"({number(computed)})"
            if QFontMetrics(font(Type.SMALL)).horizontalAdvance(said) <= after.width():
                self._text(after, said, Type.SMALL, "text3")
        else:
            self._paint_interval(after, value)

    def _paint_interval(self, room: QRect, value: float) -> None:
        scale = QRectF(room)
        tokens = colors()
        level_line(self.painter, scale.bottom() - 2, scale.left(), scale.right(), tokens.line2)
        for step in MARKS_SCALE.steps():
            bottom = scale.bottom() - 2
            hair_line(self.painter, MARKS_SCALE.x(step, scale), bottom - 4, bottom, tokens.line2)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = interval_of(self.board, self.row, self.block)
        paint_interval(self.painter, scale, Interval(value, low, high), tokens)

    def _text(self, line: QRect, text: str, kind: Type, ink: str) -> None:
        self.painter.setFont(font(kind))
        self.painter.setPen(QColor(color(ink)))
        self.painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def interval_of(board: Board, row: BoardRow, block: str) -> tuple[float | None, float | None]:
    """Ends of the 90 % interval of a computed score, cut to the scale; None without a standard error."""
    if block == TOTAL:
        return row.score.low, row.score.high
    score, error = row.computed(block), row.score.errors.get(block)
    if score is None or error is None:
        return None, None
    reach = board.rules.quantile * error
    return max(float(board.rules.lowest), score - reach), min(float(board.rules.highest), score + reach)
