"""A field of the register's dialogs: a date known to day, month or year."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from evalapp.domain.partial_date import DateProblem, PartialDate, parse_date


class PartialDateField(QLineEdit):
    """Takes ``24.11.2023``, ``11.2023`` or ``2023`` and the other forms that lists use."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("31.12.2025 or 2025"))
        self.textChanged.connect(self._on_text)

    def value(self) -> PartialDate | None:
        """The date, None when the field is empty or holds no date."""
        if not self.text().strip():
            return None
        read = parse_date(self.text())
        return None if isinstance(read, DateProblem) else read

    def problem(self) -> DateProblem | None:
        """Why the text is no date."""
        read = parse_date(self.text()) if self.text().strip() else None
        return read if isinstance(read, DateProblem) else None

    def set_value(self, value: PartialDate | None) -> None:
        """Show a date."""
        self.setText("" if value is None else str(value))

    def _on_text(self) -> None:
        self.changed.emit()
