"""A field for one day as people write it: 31.12.1985."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidgetAction

from evalapp.ui.common.formats import day
from evalapp.ui.common.icons import icon

translate = QCoreApplication.translate


class DateField(QLineEdit):
    """Holds a date, nothing, or words that are no date (see :meth:`is_wrong`)."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(translate("Common", "dd.mm.yyyy"))
        self.setMaximumWidth(150)
        self.setMinimumWidth(130)
        action = self.addAction(icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        action.setToolTip(translate("Common", "Calendar"))
        action.triggered.connect(self._on_calendar)
        self.textChanged.connect(self._on_text)

    def value(self) -> date | None:
        """The day, None when the field is empty or no date."""
        found = re.fullmatch(r"\s*(\d{1,2})[.,/](\d{1,2})[.,/](\d{4})\s*", self.text())
        if not found:
            return None
        try:
            return date(int(found[3]), int(found[2]), int(found[1]))
        except ValueError:
            return None

    def set_value(self, value: date | None) -> None:
        """Show a day."""
        self.setText("" if value is None else day(value))

    def is_wrong(self) -> bool:
        """Whether something stands there that is no date."""
        return bool(self.text().strip()) and self.value() is None

    def _on_text(self) -> None:
        self.changed.emit()

    def _on_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        if shown := self.value():
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)

        def choose(chosen: QDate) -> None:
            self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
            menu.close()

        calendar.clicked.connect(choose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
