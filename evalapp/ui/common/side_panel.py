"""The card or drawer at the right of a page, from the very top of the window."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from evalapp.ui.common.buttons import icon_button
from evalapp.ui.common.text_label import text_label

translate = QCoreApplication.translate


class SidePanel(QFrame):
    """Head (fixed), body (scrolls), foot (fixed, hidden while empty); Esc says ``closed``.

    In a narrow window the page lays it over the table instead of beside it.
    """

    closed = Signal()

    def __init__(self, *, width: int = 400, title: str = "") -> None:
        super().__init__()
        self.setObjectName("side")
        self.setFixedWidth(width)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.title = text_label(title, "heading", wraps=True)
        self.close_button = icon_button("close", translate("Common", "Close"))
        self.close_button.clicked.connect(self.closed)
        self.head = QVBoxLayout()
        self.head.setContentsMargins(20, 14, 16, 8)
        self.head.setSpacing(8)
        if title:
            row = QHBoxLayout()
            row.addWidget(self.title, 1)
            row.addWidget(self.close_button)
            self.head.addLayout(row)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(20, 4, 20, 16)
        self.body.setSpacing(8)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(20, 12, 20, 12)
        self.foot.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(scrolled(self.body), 1)
        self._foot = QFrame()
        self._foot.setObjectName("foot")
        self._foot.setLayout(self.foot)
        self._foot.hide()
        column.addWidget(self._foot)

    def add_foot(self, *widgets: QWidget) -> None:
        """Put buttons below the body."""
        for widget in widgets:
            self.foot.addWidget(widget)
        self.foot.addStretch(1)
        self._foot.show()

    def show_foot(self, shown: bool) -> None:
        """Show the foot, or take it away while none of its buttons is of use."""
        self._foot.setVisible(shown)

    def add_section(self, title: str, hint: str | QLabel = "") -> None:
        """Begin a section: its name left, a hint right."""
        self.body.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(text_label(title, "small_strong"))
        if isinstance(hint, QLabel):
            row.addStretch(1)
            row.addWidget(hint)
        else:
            # With large letters it takes a second line sooner than lose its end.
            words = text_label(hint, "hint", wraps=True)
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(words, 1)
        self.body.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def scrolled(layout: QVBoxLayout) -> QScrollArea:
    """A borderless scroll area around a column."""
    inner = QWidget()
    inner.setObjectName("scrolled")
    inner.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.viewport().setAutoFillBackground(False)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def clear_layout(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            assert isinstance(inner, QVBoxLayout | QHBoxLayout)
            clear_layout(inner)
            inner.deleteLater()
