"""One competency of a form beside its paper."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import color, restyle, scaled

NOT_COMPARED, NOTHING = object(), object()
"""Nothing was said yet about the paper; no mark stands there, in the form or on paper."""
_NAME, _ENTERED, _PAPER = 360, 130, 130


class ReadBackRow(QWidget):
    """One competency: what was entered, what the paper says, whether that is the same."""

    entered = Signal(object)
    """The cursor came into this row."""

    def __init__(self, number: int, code: str, name: str, mark: object) -> None:
        super().__init__()
        self.code, self.name = code, name
        self.entered_mark = mark
        self.paper: object = NOT_COMPARED
        self._is_current = False
        self.setObjectName(f"compare_{code}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(scaled(36))
        place = text_label(str(number), "small")
        place.setFixedWidth(26)
        self._name = text_label(name, "medium", wraps=True)
        self._name.setFixedWidth(scaled(_NAME - 26))
        self._entered, self._paper = text_label("", "heading"), text_label("", "heading")
        for part, width in ((self._entered, _ENTERED), (self._paper, _PAPER)):
            part.setFixedWidth(scaled(width))
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._icon = IconLabel("met", "good", 16)
        self._words = text_label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 2, 20, 2)
        row.setSpacing(0)
        for widget in (place, self._name, self._entered, self._paper):
            row.addWidget(widget)
        row.addSpacing(16)
        row.addWidget(self._icon)
        row.addSpacing(6)
        row.addWidget(self._words)
        row.addStretch(1)
        self._show()

    def say(self, paper: object) -> None:
        """Record what the paper says."""
        self.paper = paper
        self._show()

    def enter(self, mark: object) -> None:
        """Another mark was entered."""
        self.entered_mark = mark
        self._show()

    def is_compared(self) -> bool:
        """Whether anything was said about the paper."""
        return self.paper is not NOT_COMPARED

    def is_same(self) -> bool:
        """Whether the paper says what was entered."""
        return self.is_compared() and self.paper == self.entered_mark

    def _show(self) -> None:
        self._entered.setText(self._said(self.entered_mark))
        self._paper.setText(self._said(self.paper) if self.is_compared() else "")
        if not self.is_compared():
            self._icon.hide()
            words, role = "", "small"
        elif self.is_same():
            self._icon.show_icon("met", "good")
            self._icon.show()
            words, role = self.tr("the same"), "small"
        else:
            self._icon.show_icon("warn", "warn")
            self._icon.show()
            words, role = self.tr("differs"), "warn"
        self._words.setText(words)
        self._words.setProperty("role", role)
        restyle(self._words)
        self.setAccessibleName(
            self.tr("{competency}: entered {entered}, on paper {paper}").format(
                competency=self.name, entered=self._entered.text(), paper=self._paper.text() or "–"
            )
        )

    def _said(self, mark: object) -> str:
        if mark is NOTHING:
            return "–"
        return self.tr("n/o") if mark is None else str(mark)

    def set_current(self, is_current: bool) -> None:
        """Show that keys go to this row."""
        self._is_current = is_current
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("accent_tint" if self._is_current else "surface"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), color("line"))
        if self._is_current:
            painter.fillRect(QRect(0, 0, 3, self.height()), color("accent_text"))


def header(*words: str) -> QFrame:
    """What the columns are."""
    made = QFrame()
    made.setObjectName("pageHead")
    made.setFixedHeight(scaled(32))
    row = QHBoxLayout(made)
    row.setContentsMargins(20, 0, 20, 0)
    row.setSpacing(0)
    for text, width in zip(words, (_NAME, _ENTERED, _PAPER), strict=True):
        part: QLabel = text_label(text, "small_strong")
        part.setFixedWidth(scaled(width))
        if width != _NAME:
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(part)
    row.addStretch(1)
    return made
