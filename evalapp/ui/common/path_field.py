"""A path to be typed, with a button that opens the system's dialog."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from evalapp.ui.common.buttons import second

translate = QCoreApplication.translate


class PathField(QWidget):
    """One line with a path; subclasses open the dialog in :meth:`browse`."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        """``name``: of the line, for tests and styles."""
        super().__init__()
        self._path = QLineEdit()
        self._path.setObjectName(name)
        self._path.textChanged.connect(self.changed)
        self.choose = second(translate("Export", "Choose…"))
        self.choose.clicked.connect(self._on_choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._path, 1)
        row.addWidget(self.choose)
        self.setFocusProxy(self._path)

    def value(self) -> str:
        """The path."""
        return self._path.text().strip()

    def set_value(self, path: str) -> None:
        """Show a path."""
        self._path.setText(path)
        self._path.setCursorPosition(len(path))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._path.setAccessibleName(name)

    def browse(self) -> None:
        """Open the system's dialog."""
        raise NotImplementedError

    def _on_choose(self) -> None:
        self.browse()
