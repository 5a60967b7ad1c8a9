"""One column of the calibration board: level, share with its guideline, the well with cards."""

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QVBoxLayout, QWidget

from evalapp.domain.calibration import LevelShare
from evalapp.domain.scoring_rules import GuidelineShare
from evalapp.services.calibration_board import Board, BoardRow
from evalapp.ui.assessments.calibration_cards import (
    CARD,
    GAP,
    MIME,
    MORE_HEIGHT,
    CardDelegate,
    CardModel,
    More,
)
from evalapp.ui.assessments.calibration_words import level_name
from evalapp.ui.common.delegates import elided
from evalapp.ui.common.formats import percent, whole
from evalapp.ui.common.icons import paint_icon, prepare
from evalapp.ui.common.marks_badge import paint_level_badge
from evalapp.ui.common.theme import Type, color, colors, font, restyle, scaled

SCALE_END = 0.5
"""All share bars lie on one scale from 0 to 50 %; a longer one fills it."""
HEAD = 62
BAR = 6
INSET = 7


def _second_line() -> int:
    """Room for a second line of the level's name: larger text does not fit into one."""
    return scaled(16) if scaled(HEAD) > HEAD else 0


class ColumnHead(QWidget):
    """Level and name, the share as a bar with the guideline as a bracket, figures below."""

    def __init__(self, level: int | None) -> None:
        super().__init__()
        self._level = level
        self._name, self._people, self._expected = "", "", ""
        self._share: LevelShare | None = None
        self._guideline: GuidelineShare | None = None
        if level is None:
            prepare("no_level")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, scaled(HEAD) + _second_line())

    def show_share(
        self, name: str, share: LevelShare | None, guideline: GuidelineShare | None, people: str
    ) -> None:
        """Show the name, the share of all officials and what the guideline expects; ``people``: how many."""
        self._name, self._share, self._guideline, self._people = name, share, guideline, people
        self._expected = ""
        if guideline is not None:
            self._expected = f"{round(guideline.low * 100)}–{percent(guideline.high)}"
        said = [name, people]
        if share is not None:
            said.append(percent(share.share))
        if self._expected:
            said.append(self.tr("guideline {share}, not a quota").format(share=self._expected))
        self.setAccessibleName(", ".join(said))
        self.setToolTip(", ".join(said))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, tokens = self.width(), colors()
        badge = QRectF(2, 2, scaled(20), scaled(20))
        if self._level is None:
            paint_icon(painter, badge.adjusted(1, 1, -1, -1), "no_level", color("text2"))
        else:
            paint_level_badge(painter, badge, self._level, tokens)
        left = round(badge.right()) + 8
        more = _second_line()
        name = QRect(left, 2, width - left, scaled(20) + more)
        painter.setFont(font(Type.STRONG))
        painter.setPen(color("text"))
        if more:
            wrapped = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(name, wrapped, self._name)
        else:
            text = elided(self._name, Type.STRONG, name.width())
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, text)
        self._paint_bar(painter, QRectF(0, scaled(20) + more + 9, width, BAR))
        self._paint_figures(painter, QRect(0, scaled(20) + more + 21, width, scaled(18)))
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("press"))
        painter.drawRoundedRect(bar, 3, 3)
        if self._share is not None and self._share.share > 0:
            filled = QRectF(bar)
            filled.setWidth(max(min(self._share.share / SCALE_END, 1) * bar.width(), BAR))
            painter.setBrush(color("text2"))
            painter.drawRoundedRect(filled, 3, 3)
        if self._guideline is not None:
            self._paint_bracket(painter, bar, self._guideline)

    @staticmethod
    def _paint_bracket(painter: QPainter, bar: QRectF, guideline: GuidelineShare) -> None:
        painter.setPen(QPen(QColor(colors().accent_text), 1.5))
        top, bottom = bar.top() - 4, bar.bottom() + 4
        for share, turn in ((guideline.low, 1), (guideline.high, -1)):
            x = bar.left() + min(share / SCALE_END, 1) * (bar.width() - 2) + 1
            painter.drawPolyline(_bracket(x, x + 4 * turn, top, bottom))

    def _paint_figures(self, painter: QPainter, line: QRect) -> None:
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Type.SMALL))
        painter.setPen(color("accent_text"))
        painter.drawText(line, right, self._expected)
        room = line.width() - QFontMetrics(font(Type.SMALL)).horizontalAdvance(self._expected) - 4
        start = line.left()
        if self._share is not None:
            said = percent(self._share.share)
            painter.setFont(font(Type.SMALL_STRONG))
            painter.setPen(color("text"))
            painter.drawText(line, left, said)
            start += QFontMetrics(font(Type.SMALL_STRONG)).horizontalAdvance(said) + 8
        painter.setFont(font(Type.SMALL))
        painter.setPen(color("text2"))
        rest = QRect(start, line.top(), max(line.left() + room - start, 0), line.height())
        painter.drawText(rest, left, elided(self._people, Type.SMALL, rest.width()))


class CardList(QListView):
    """The cards of a column; arrows walk, Alt with arrows moves, Enter opens, Space marks as discussed."""

    side_wanted = Signal(int)
    move_wanted = Signal(int)
    opened = Signal(object)
    discuss_wanted = Signal(object)
    dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cards")
        self.setItemDelegate(CardDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_clicked)

    def current_item(self) -> BoardRow | More | None:
        """What the cursor is on."""
        model = self.model()
        assert isinstance(model, CardModel)
        return model.item(self.currentIndex().row())

    @Slot(QModelIndex)
    def _on_clicked(self, _index: QModelIndex) -> None:
        if self.current_item() is not None:
            self.opened.emit(self.current_item())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        item = self.current_item()
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(step)
        elif step is not None:
            self.side_wanted.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.opened.emit(item)
        elif event.key() == Qt.Key.Key_Space and isinstance(item, BoardRow):
            self.discuss_wanted.emit(item)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(on=False)
        if self.takes(event):
            event.setDropAction(Qt.DropAction.CopyAction)  # the view must not remove the row by itself
            event.accept()
            self.dropped.emit(int(event.mimeData().data(MIME).data()))

    def takes(self, event: QDropEvent) -> bool:
        """Whether what is dragged may be let go here: an official from another column."""
        if not event.mimeData().hasFormat(MIME) or not self.acceptDrops():
            return False
        return event.source() is not self

    def _judge(self, event: QDropEvent) -> None:
        taken = self.takes(event)
        self._light(on=taken)
        event.setAccepted(taken)

    def _light(self, *, on: bool) -> None:
        well = self.parentWidget()
        if well is not None and bool(well.property("lit")) != on:
            well.setProperty("lit", on)
            restyle(well)


class LevelColumn(QWidget):
    """A column: ``level`` None holds those without a level."""

    room_changed = Signal()

    def __init__(self, level: int | None) -> None:
        super().__init__()
        self.level = level
        self.head = ColumnHead(level)
        self.model = CardModel()
        self.cards = CardList()
        self.cards.setModel(self.model)
        self._rows: list[BoardRow] = []
        self._is_whole = False
        well = QFrame()
        well.setObjectName("well")
        inside = QVBoxLayout(well)
        inside.setContentsMargins(INSET, INSET, INSET, 1)
        inside.addWidget(self.cards)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addWidget(well, 1)

    def show_rows(self, board: Board, block: str, rows: list[BoardRow], share: LevelShare | None) -> None:
        """Show the officials of this level, and their share of everybody."""
        self._rows = rows
        name = level_name(board, self.level)
        guideline = next((one for one in board.rules.guideline if one.level == self.level), None)
        self.head.show_share(name, share, guideline, self._people(board, block, share))
        self.cards.setAccessibleName(f"{name}, {self._people(board, block, share)}")
        self.cards.setAcceptDrops(board.is_open and self.level is not None)
        self._fill(board, block)

    def show_all(self) -> None:
        """Show everybody of the column from now on."""
        self._is_whole = True
        self._refill()

    def select(self, assessee_id: int, *, focus: bool) -> bool:
        """Put the cursor on an official of this column, who is uncovered if need be."""
        if not any(row.id == assessee_id for row in self._rows):
            return False
        if self.model.place_of(assessee_id) < 0:
            self.show_all()
        index = self.model.index(self.model.place_of(assessee_id))
        self.cards.setCurrentIndex(index)
        self.cards.scrollTo(index)
        if focus:
            self.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _people(self, board: Board, block: str, share: LevelShare | None) -> str:
        total = share.count if share else sum(board.level(row, block) is None for row in board.rows)
        people = self.tr("%n person(s)", "", total)
        if len(self._rows) != total:
            return self.tr("{shown} of {people}").format(shown=whole(len(self._rows)), people=people)
        return people if share else self.tr("{people}, outside the shares").format(people=people)

    def _fill(self, board: Board, block: str) -> None:
        self.model.show_rows(board, block, self._rows, 0 if self._is_whole else self._fitting())

    def _refill(self) -> None:
        if self.model.board is not None:
            self._fill(self.model.board, self.model.block)

    def _fitting(self) -> int:
        """How many cards stand without scrolling; one place is left for "show more" when they do not."""
        room = self.cards.viewport().height()
        if len(self._rows) * scaled(CARD + GAP) <= room + scaled(GAP):
            return 0
        return max((room - scaled(MORE_HEIGHT)) // scaled(CARD + GAP), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model.board is not None and not self._is_whole:
            wanted = self._fitting()
            if wanted != self.model.limit:
                self.room_changed.emit()

    def refit(self) -> None:
        """Show as many cards as fit now; the cursor stays where it is."""
        item = self.cards.current_item()
        had_focus = self.cards.hasFocus()
        self._refill()
        if isinstance(item, BoardRow):
            self.select(item.id, focus=had_focus)


def _bracket(x: float, turned: float, top: float, bottom: float) -> list[QPointF]:
    return [QPointF(turned, top), QPointF(x, top), QPointF(x, bottom), QPointF(turned, bottom)]
