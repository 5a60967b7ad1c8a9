"""Two days in a toolbar between which something must lie; either may be left open."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import restyle, scaled

_WIDTH = 122


class DayRange(QWidget):
    """ "Meetings: [from] – [to]", both days included; what is no day is marked and counts as left open."""

    changed = Signal()
    """The days are others than before; not while one is being typed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.first, self.last = DateField(), DateField()
        self.first.setObjectName("since")
        self.last.setObjectName("until")
        self.first.setAccessibleName(self.tr("{name}: from").format(name=name))
        self.last.setAccessibleName(self.tr("{name}: to").format(name=name))
        self._shown: tuple[date | None, date | None] = (None, None)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(text_label(name, "secondary"))
        for field in (self.first, self.last):
            field.setToolTip(field.accessibleName())
            field.setMinimumWidth(scaled(_WIDTH))
            field.setMaximumWidth(scaled(_WIDTH))
            field.changed.connect(self._on_changed)
            field.editingFinished.connect(self._on_left)
        row.addWidget(self.first)
        row.addWidget(text_label("–", "secondary"))
        row.addWidget(self.last)

    def since(self) -> date | None:
        """The first day, None = open."""
        return self.first.value()

    def until(self) -> date | None:
        """The last day, None = open."""
        return self.last.value()

    @property
    def is_open(self) -> bool:
        """Whether every day lies between them."""
        return self.since() is None and self.until() is None

    def holds(self, day: date) -> bool:
        """Whether ``day`` lies between them."""
        since, until = self.since(), self.until()
        return (since is None or day >= since) and (until is None or day <= until)

    def choose(self, since: date | None, until: date | None) -> None:
        """Show these days as if they were typed."""
        self.first.set_value(since)
        self.last.set_value(until)
        self._on_left()

    def clear(self) -> None:
        """Leave both open."""
        self.choose(None, None)

    @Slot()
    def _on_changed(self) -> None:
        days = (self.since(), self.until())
        self._mark()
        if days != self._shown:
            self._shown = days
            self.changed.emit()

    @Slot()
    def _on_left(self) -> None:
        """A field was left: now what stands there is meant."""
        self._mark(is_left=True)

    def _mark(self, *, is_left: bool = False) -> None:
        """Mark what is no day once the field is left, and a last day before the first at once."""
        since, until = self.since(), self.until()
        is_turned = since is not None and until is not None and since > until
        for field in (self.first, self.last):
            was = bool(field.property("fault"))
            is_fault = is_turned or (field.is_wrong() and (is_left or was))
            if was != is_fault:
                field.setProperty("fault", is_fault)
                restyle(field)
