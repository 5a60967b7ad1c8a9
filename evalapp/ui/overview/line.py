"""One line of the overview: words left, a chip or a figure right; Enter, Space or a click opens its place."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from evalapp.ui.common.chip import ChipLook
from evalapp.ui.common.delegates import elided, paint_chip
from evalapp.ui.common.icons import prepare
from evalapp.ui.common.theme import Type, color, font, scaled

HEIGHT = 44
CHIP = 22
SIDE = 8
GAP = 12


class OverviewLine(QAbstractButton):
    """Two lines of words and what is to be said at the right end; the whole line is one target."""

    opened = Signal(str, object)
    """Kind and value of a request that leads to its place."""

    def __init__(
        self,
        title: str,
        detail: str,
        request: tuple[str, object] | None,
        *,
        chip: ChipLook | None = None,
        figure: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("overview_line")
        self._title, self._detail, self._request = title, detail, request
        self._chip, self._figure = chip, figure
        if chip is not None and chip.icon:
            prepare(chip.icon)
        said = [title, detail, chip.text if chip else "", figure]
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setToolTip("\n".join(part for part in (title, detail) if part))
        self.setFixedHeight(scaled(HEIGHT))
        self.setMinimumWidth(scaled(220))
        self.setEnabled(request is not None)
        if request is not None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._on_clicked)

    @property
    def about(self) -> tuple[str, object]:
        """Title and place, which stay the same while figures and details change."""
        return self._title, self._request

    def request(self) -> tuple[str, object] | None:
        """Where the line leads."""
        return self._request

    def sizeHint(self) -> QSize:
        return QSize(scaled(420), scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.fillRect(self.rect(), color("press" if self.isDown() else "hover"))
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(SIDE, self.height() - 1, self.width() - SIDE, self.height() - 1)
        inner = self.rect().adjusted(SIDE, 0, -SIDE, 0)
        inner.setRight(inner.right() - self._paint_end(painter, inner))
        self._paint_words(painter, inner)
        if self.hasFocus() and self.property("kbd"):
            painter.setPen(QPen(color("focus"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -2))
        painter.end()

    def _paint_end(self, painter: QPainter, inner: QRect) -> int:
        """What stands at the right end; returns the width it takes."""
        if self._chip is not None:
            box = QRect(inner.left(), (self.height() - CHIP) // 2, inner.width(), CHIP)
            return paint_chip(painter, box, self._chip, right=True) + GAP
        if not self._figure:
            return 0
        painter.setFont(font(Type.BODY))
        painter.setPen(color("text2"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._figure)
        return painter.fontMetrics().horizontalAdvance(self._figure) + GAP

    def _paint_words(self, painter: QPainter, inner: QRect) -> None:
        half = inner.height() // 2
        upper = QRect(inner.left(), inner.top(), inner.width(), half if self._detail else inner.height())
        at = Qt.AlignmentFlag.AlignLeft | (
            Qt.AlignmentFlag.AlignBottom if self._detail else Qt.AlignmentFlag.AlignVCenter
        )
        painter.setFont(font(Type.MEDIUM))
        painter.setPen(color("text"))
        painter.drawText(upper, at, elided(self._title, Type.MEDIUM, inner.width()))
        if self._detail:
            lower = QRect(inner.left(), inner.top() + half, inner.width(), half)
            painter.setFont(font(Type.SMALL))
            painter.setPen(color("text2"))
            words = elided(self._detail, Type.SMALL, inner.width())
            painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)

    def _on_clicked(self) -> None:
        if self._request is not None:
            self.opened.emit(*self._request)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()
