"""Small parts of the log-in window."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled


class CapsHint(QWidget):
    """The line below the password, kept reserved."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(scaled(20))
        self._icon = IconLabel("warn", "warn", 14)
        self._label = text_label(self.tr("Caps Lock is on"), "warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        self.show_on(False)

    def show_on(self, on: bool) -> None:
        """Show or clear the warning."""
        self._icon.setVisible(on)
        self._label.setVisible(on)


def caption_for(text: str, field: QWidget) -> QLabel:
    """The name above a field, also told to screen readers."""
    label = text_label(text, "small_strong")
    label.setBuddy(field)
    field.setAccessibleName(text)
    return label


def ends(left: str, right: str) -> QHBoxLayout:
    """Two hints at the two ends of a line."""
    row = QHBoxLayout()
    row.addWidget(text_label(left, "hint"))
    row.addStretch(1)
    row.addWidget(text_label(right, "hint"))
    return row
