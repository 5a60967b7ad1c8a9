"""Enrolling the admitted of an intake: the decision, the day, the last day of the stay, who is left out."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from evalapp.services.enrolments import EnrolmentFields, EnrolmentLine, EnrolmentNote, EnrolmentPreview
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.form import Field
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.messages import code_text
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.working_form import WorkingForm
from evalapp.ui.reserve.decision_words import applicant_columns

translate = QCoreApplication.translate
_ALL_HEIGHT = 100
"""Stretch of the list: the form below it takes what it needs."""


class EnrolDialog(WorkingForm):
    """Everybody admitted to the reserve; those not enrolled yet become members by its verb."""

    enrolled = Signal(int)
    """How many were enrolled."""

    def __init__(self, page: Page, intake_id: int) -> None:
        super().__init__(page.context.tasks, page, "", width=720, verb=translate("Enrol", "Enrol"))
        self._service, self._intake_id = page.context.services.enrolments, intake_id
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

    def work(self, values: dict[str, Any]) -> Callable[[Task], object]:
        """Make them members."""
        fields = EnrolmentFields(**values)
        return lambda task: self._service.enrol(self._intake_id, fields, progress=task)

    def finish(self, result: Any) -> None:
        self.enrolled.emit(result)

    @Slot()
    def _look(self) -> None:
        """Fetch who would be enrolled on that day; until it is known nobody can be."""
        enrolled_on, service = self._on.value(), self._service
        self.verb.setEnabled(False)
        if enrolled_on is None:
            return
        self._tasks.run(
            self,
            lambda _task: service.preview(self._intake_id, enrolled_on),
            done=self._show_preview,
            failed=self._on_failed,
        )

    def _show_preview(self, found: EnrolmentPreview) -> None:
        if found.enrolled_on != self._on.value():
            return
        self.model.set_rows(found.lines)
        if found.stay_until is not None:
            self.form.fill("stay_until", found.stay_until)
        # The service takes no other day than that of the rules.
        self._until.setEnabled(found.stay_until is None)
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
        *applicant_columns(),
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
