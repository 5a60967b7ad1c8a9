"""The foot of the calibration board: how to read it, what is not recorded yet, undo, end of the session."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from evalapp.services.calibration_board import Board
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import term
from evalapp.ui.common.text_label import ElidedLabel, text_label
from evalapp.ui.common.theme import color, colors, restyle


class BoardFoot(QFrame):
    """Legend left, state in the middle, buttons right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setMinimumHeight(48)
        self.legend = _Legend()
        self.state = ElidedLabel("", "small")
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.undo = quiet(term("btn_undo"), "undo")
        self.undo.setObjectName("undo")
        self.undo.setToolTip(self.tr("Take the last step back (Ctrl+Z)"))
        self.end = primary(self.tr("End session"))
        self.end.setObjectName("endSession")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self.legend)
        row.addWidget(self.state, 1)
        row.addWidget(self.undo)
        row.addWidget(self.end)

    def show_board(self, board: Board) -> None:
        """Say what waits to be recorded, else which session was the last."""
        changed = {change.row.id for change in board.changes}
        discussed = len(board.waiting) - len(changed)
        parts = []
        if changed:
            parts.append(self.tr("changed, not recorded: {count}").format(count=len(changed)))
        if discussed:
            parts.append(self.tr("discussed, not recorded: {count}").format(count=discussed))
        if not parts and board.session is not None:
            words = self.tr("last session {day}, minutes {minutes}")
            parts.append(words.format(day=day(board.session.decided_on), minutes=board.session.minutes))
        self.state.setText(" · ".join(parts))
        self.undo.setEnabled(board.is_open and board.steps > 0)
        self.end.setEnabled(board.is_open and bool(board.waiting))

    def set_is_leading(self, is_leading: bool) -> None:
        """Whether ending the session is the page's filled button; beside the open drawer it is not."""
        kind = "primary" if is_leading else "second"
        if self.end.property("kind") != kind:
            self.end.setProperty("kind", kind)
            restyle(self.end)

    def set_is_short(self, is_short: bool) -> None:
        """Leave the legend out where room is short; the brackets' tooltips say the same."""
        self.legend.setVisible(not is_short)


class _Legend(QWidget):
    """Signs of the share and of the guideline with their words."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_Sign(is_bracket=False))
        row.addWidget(text_label(self.tr("share"), "small"))
        row.addSpacing(6)
        row.addWidget(_Sign(is_bracket=True))
        row.addWidget(text_label(self.tr("guideline, not a quota"), "small"))


class _Sign(QWidget):
    """A piece of a share bar, or a bracket of the guideline."""

    def __init__(self, *, is_bracket: bool) -> None:
        super().__init__()
        self._is_bracket = is_bracket
        self.setFixedSize(QSize(20, 18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_bracket:
            painter.setPen(QPen(QColor(colors().accent_text), 1.5))
            for x, turned in ((2.0, 6.0), (18.0, 14.0)):
                painter.drawPolyline([QPointF(turned, 2), QPointF(x, 2), QPointF(x, 15), QPointF(turned, 15)])
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("text2"))
            painter.drawRoundedRect(QRectF(1, 6, 18, 6), 3, 3)
        painter.end()
