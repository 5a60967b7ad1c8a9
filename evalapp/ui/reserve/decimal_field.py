"""A field for one exact decimal number, with a comma or a point."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from evalapp.services.intake_words import plain_number
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.translation import interface_language


class DecimalField(QLineEdit):
    """Holds a number, nothing, or words that are no number (see :meth:`is_wrong`)."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(scaled(90))
        self.textChanged.connect(self._on_text)

    def value(self) -> Decimal | None:
        """The number, None when the field is empty or holds none."""
        words = self.text().strip().replace(",", ".").replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
        try:
            found = Decimal(words)
        except InvalidOperation:
            return None
        return found if found.is_finite() else None

    def set_value(self, value: Decimal | None) -> None:
        """Show a number."""
        self.setText("" if value is None else plain_number(interface_language(), value))

    def is_wrong(self) -> bool:
        """Whether something stands there that is no number."""
        return bool(self.text().strip()) and self.value() is None

    def _on_text(self) -> None:
        self.changed.emit()
