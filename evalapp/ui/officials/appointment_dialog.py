"""Entering, changing and ending an appointment."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from evalapp.domain.language import Language
from evalapp.domain.official import AppointmentFields
from evalapp.services.official_cards import AppointmentLine
from evalapp.services.officials import OfficialService
from evalapp.services.organizations import OrganizationRow, PositionRow
from evalapp.ui.common.choice_box import ChoiceBox
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.messages import code_text, term
from evalapp.ui.common.theme import scaled
from evalapp.ui.officials.fields import PartialDateField

translate = QCoreApplication.translate


class Choices:
    """Posts and bodies to choose from, in the interface's language."""

    def __init__(
        self, posts: Sequence[PositionRow], bodies: Sequence[OrganizationRow], language: Language
    ) -> None:
        self.posts = [(post.position_id, post.title.pick(language)) for post in posts]
        self.bodies = [(body.organization_id, body.name.pick(language)) for body in bodies]


class AppointmentFieldsPart:
    """The fields of an appointment as part of a form; used alone and with a new person."""

    def __init__(self, form: Form, choices: Choices, *, has_end: bool) -> None:
        self._form = form
        self._has_end = has_end
        portfolio = QPlainTextEdit()
        portfolio.setFixedHeight(scaled(48))
        portfolio.setTabChangesFocus(True)
        form.add(
            Field("position_id", term("position"), ChoiceBox(choices.posts), required=True),
            Field("organization_id", term("state_body"), ChoiceBox(choices.bodies), required=True),
        )
        dates = [Field("since", term("date_from"), PartialDateField(), required=True)]
        if has_end:
            dates.append(Field("until", term("date_to"), PartialDateField(), hint=term("to_present")))
        order = Field("order_number", translate("Officials", "Order No."), QLineEdit())
        acting = Field("acting", "" if has_end else " ", QCheckBox(term("acting")))
        # A row less where there is room for three: the dialog has to fit into a low window.
        form.add(*dates, order, *(() if has_end else (acting,)))
        form.add(Field("portfolio", term("portfolio"), portfolio))
        if has_end:
            form.add(acting)

    def load(self, line: AppointmentLine) -> dict[str, Any]:
        """Values of the form for an appointment."""
        return {
            "position_id": line.position_id,
            "organization_id": line.organization_id,
            "since": line.since,
            "until": line.until,
            "order_number": line.order_number,
            "portfolio": line.portfolio,
            "acting": line.acting,
        }

    def problems(self) -> dict[str, str]:
        """Sentences for dates that cannot be read."""
        found = {}
        for name in ("since", "until") if self._has_end else ("since",):
            if problem := self._form.widget(name).problem():
                found[name] = code_text(problem.value)
        return found

    @staticmethod
    def fields(values: Mapping[str, Any], line: AppointmentLine | None = None) -> AppointmentFields:
        """The values as a service takes them; what the form does not show stays as it was."""
        return AppointmentFields(
            position_id=values["position_id"],
            organization_id=values["organization_id"],
            since=values["since"],
            until=values.get("until"),
            order_number=values["order_number"],
            portfolio=values["portfolio"],
            acting=values["acting"],
            end_reason=line.end_reason if line else None,
            note=line.note if line else None,
        )


class AppointmentDialog(FormDialog):
    """A new appointment of a person, or (``line``) an entered one."""

    def __init__(
        self,
        parent: QWidget,
        service: OfficialService,
        choices: Choices,
        *,
        person_id: int,
        line: AppointmentLine | None = None,
    ) -> None:
        title = self.tr("New appointment") if line is None else self.tr("Appointment")
        super().__init__(parent, title, width=620)
        self.setObjectName("appointment_dialog")
        self._service = service
        self._person_id = person_id
        self._line = line
        self._part = AppointmentFieldsPart(self.form, choices, has_end=True)
        self.form.load({} if line is None else self._part.load(line))

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        del values
        return self._part.problems()

    def save(self, values: dict[str, Any]) -> None:
        fields = self._part.fields(values, self._line)
        if self._line is None:
            self._service.add_appointment(self._person_id, fields)
        else:
            self._service.save_appointment(self._line.appointment_id, fields, version=self._line.version)


class AppointmentEndDialog(FormDialog):
    """The last day of an appointment and why it ended."""

    def __init__(
        self, parent: QWidget, service: OfficialService, line: AppointmentLine, *, title: str, today: date
    ) -> None:
        super().__init__(parent, self.tr("End the appointment?"), title, verb=self.tr("End appointment"))
        self.setObjectName("end_dialog")
        self._service = service
        self._line = line
        self.form.add(
            Field("until", self.tr("Last day"), DateField(), required=True),
            Field("end_reason", term("reason"), QLineEdit(), stretch=2),
        )
        self.form.load({"until": today, "end_reason": ""})

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        if self.form.widget("until").is_wrong():
            return {"until": code_text("date_unreadable")}
        return {} if values["until"] else {"until": code_text("required")}

    def save(self, values: dict[str, Any]) -> None:
        reason = values["end_reason"].strip() or None
        self._service.close_appointment(self._line.appointment_id, values["until"], reason=reason)
