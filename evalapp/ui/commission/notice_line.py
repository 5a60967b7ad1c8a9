"""Where something stands, in a sentence over a tab: with a sign, in amber while somebody has to act."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.text_label import text_label


class NoticeLine(QWidget):
    """A sign and a sentence; ``name``: object name of the sentence."""

    def __init__(self, name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 4)
        row.setSpacing(10)
        self._sign = IconLabel("info")
        self._words = text_label("", "body", wraps=True)
        self._words.setObjectName(name)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)

    def tell(self, words: str, *, warns: bool) -> None:
        """Say ``words``."""
        self._sign.show_icon("warn" if warns else "info", "warn" if warns else "text2")
        self._words.setText(words)

    def text(self) -> str:
        """What is said now."""
        return self._words.text()
