"""Enrolling the admitted of an intake: the decision, the day, the last day of the stay, who is left out."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from evalapp.services.enrolments import EnrolmentFields, EnrolmentLine, EnrolmentNote, EnrolmentPreview
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.messages import code_text
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled

translate = QCoreApplication.translate
_ALL_HEIGHT = 100
"""Stretch of the list: the form below it takes what it needs."""


class EnrolDialog(FormDialog):
    """Everybody admitted to the reserve; those not enrolled yet become members by its verb."""

    enrolled = Signal(int)
    """How many were enrolled."""

    def __init__(self, page: Page, intake_id: int) -> None:
        super().__init__(page, "", width=720, verb=translate("Enrol", "Enrol"))
        self._service, self._intake_id = page.context.services.enrolments, intake_id
        self._preview: EnrolmentPreview | None = None
        self.resize(scaled(720), scaled(560))
        self.model = RowTableModel(_columns(), key=_key, parent=self)
        self.view = RowView(self.model, "enrolment", row_height=32)
        self.view.setAccessibleName(translate("Enrol", "Admitted to the reserve"))
        self._on = DateField()
        self._until = DateField()
        self._rule = text_label("", "small", wraps=True)
        self.form.setMaximumWidth(scaled(720))
        self.form.add(
            Field(
                "decision", translate("Enrol", "Decision on enrolment"), QLineEdit(), required=True, stretch=2
            ),
            Field("enrolled_on", translate("Enrol", "Enrolled on"), self._on, required=True),
            Field("stay_until", translate("Enrol", "Last day of the stay"), self._until, required=True),
        )
        self.form.add_widget(self._rule)
        self.body.insertWidget(0, self.view, _ALL_HEIGHT)
        self.form.load({"decision": "", "enrolled_on": page.context.today(), "stay_until": None})
        self._on.changed.connect(self._look)
        self._look()

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """Dates that are none."""
        del values
        fields = {"enrolled_on": self._on, "stay_until": self._until}
        return {name: code_text("date_unreadable") for name, field in fields.items() if field.is_wrong()}

    def save(self, values: dict[str, Any]) -> None:
        """Make them members."""
        self.enrolled.emit(self._service.enrol(self._intake_id, EnrolmentFields(**values)))

    @Slot()
    def _look(self) -> None:
        enrolled_on = self._on.value()
        if enrolled_on is None:
            return
        found = self._preview = self._service.preview(self._intake_id, enrolled_on)
        self.model.set_rows(found.lines)
        if found.stay_until is not None:
            self._until.set_value(found.stay_until)
        words = translate("Enrol", "By the rules of the intake: {years} years, to the day before.")
        without = translate("Enrol", "The rules of the intake set no term; enter the last day.")
        self._rule.setText(
            without if found.stay_years is None else words.format(years=whole(found.stay_years))
        )
        count = whole(found.count)
        self.set_title(translate("Enrol", "Enrol in the reserve: {count}").format(count=count))
        self.verb.setText(translate("Enrol", "Enrol {count}").format(count=count))
        self.verb.setEnabled(bool(found.count))


def _key(line: EnrolmentLine) -> int:
    return line.application_id


def _note(line: EnrolmentLine) -> ChipLook | None:
    match line.note:
        case EnrolmentNote.ENROLLED:
            return ChipLook(translate("Enrol", "Enrolled already"), Tone.GOOD, "met")
        case EnrolmentNote.MEMBER:
            return ChipLook(translate("Enrol", "In a reserve already"), Tone.WARN, "flag")
    return None


def _columns() -> list[Column]:
    return [
        Column("number", translate("Reserve", "No."), lambda line: line.number, width=112),
        Column(
            "name",
            translate("Reserve", "Applicant"),
            lambda line: line.full_name,
            stretch=True,
            required=True,
        ),
        Column(
            "decided", translate("Enrol", "Decided on"), lambda line: line.decided_on, text=day, width=110
        ),
        Column(
            "note",
            translate("Enrol", "Left out"),
            _note,
            sort=lambda line: str(line.note or ""),
            delegate=ChipDelegate,
            width=200,
        ),
    ]
