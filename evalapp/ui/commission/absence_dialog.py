"""A member is not there: why, and who sits in his seat."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from evalapp.services.attendances import AttendanceRow
from evalapp.ui.commission.meeting_words import attendance_words
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page


class AbsenceDialog(FormDialog):
    """Reason and substitute of one member."""

    entered = Signal(object)
    """The attendance as it is then."""

    def __init__(self, page: Page, meeting_id: int, row: AttendanceRow) -> None:
        super().__init__(page, "", width=460)
        self._page, self._id, self._row = page, meeting_id, row
        self.set_title(self.tr("{name} is absent?").format(name=row.name))
        self.verb.setText(self.tr("Absent"))
        self.form.add(Field("reason", self.tr("Reason"), QLineEdit()))
        self._has_substitutes = bool(row.substitutes)
        if row.substitutes:
            box = QComboBox()
            box.addItem(self.tr("nobody"), None)
            for one in row.substitutes:
                box.addItem(one.name, one.member_id)
            self.form.add(Field("substitute", term("substitute"), box))
        chosen = row.substitute
        self.form.load({"reason": row.reason, "substitute": chosen.member_id if chosen is not None else None})

    def save(self, values: dict[str, Any]) -> None:
        """Write it down."""
        sheet = self._page.context.services.attendances.absent(
            self._id,
            self._row.member_id,
            values["reason"],
            substitute_id=values.get("substitute"),
            seen=self._row,
        )
        self.entered.emit(sheet)

    def meanwhile(self) -> str:
        """What another window entered of this member."""
        found = self._page.context.services.attendances.sheet(self._id).row(self._row.member_id)
        if found is None:
            return ""
        self._row = found
        return attendance_words(found)
