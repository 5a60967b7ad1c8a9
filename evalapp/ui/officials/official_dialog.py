"""Entering a person into the register, and changing what the register holds of one."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from evalapp.domain import iin as iins
from evalapp.domain.official import OfficialFields
from evalapp.domain.reference import Sex
from evalapp.services.official_cards import OfficialCard
from evalapp.services.officials import OfficialService
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import code_text, term
from evalapp.ui.common.theme import scaled
from evalapp.ui.officials.appointment_dialog import AppointmentFieldsPart, Choices

KAZAKHSTAN = "KZ"


class OfficialDialog(FormDialog):
    """A new person with the present post, or (``card``) the data of one in the register."""

    entered = Signal(int)
    """Id of the person who was entered."""

    def __init__(
        self, parent: QWidget, service: OfficialService, choices: Choices, *, card: OfficialCard | None = None
    ) -> None:
        title = self.tr("New official") if card is None else self.tr("Data of the official")
        super().__init__(parent, title, width=660)
        self.setObjectName("official_dialog")
        self._service = service
        self._card = card
        self._add_names()
        self._add_person()
        if card is None:
            self.form.add_section(self.tr("Present post"))
            self._post = AppointmentFieldsPart(self.form, choices, has_end=False)
            self.form.load({"citizenship": self.tr("Kazakhstan")})
        else:
            self._add_rest()
            self.form.load(self._values(card.fields))
        self.form.widget("iin").editingFinished.connect(self._on_iin)

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        del values
        problems = {} if self._card else self._post.problems()
        if self.form.widget("birth_date").is_wrong():
            problems["birth_date"] = code_text("date_unreadable")
        return problems

    def save(self, values: dict[str, Any]) -> None:
        fields = self._fields(values)
        if self._card is None:
            self.entered.emit(self._service.add(fields, self._post.fields(values)))
        else:
            self._service.save(self._card.person_id, fields, version=self._card.version)

    def _add_names(self) -> None:
        self.form.add(
            Field("surname", term("surname"), QLineEdit(), required=True),
            Field("given_name", term("given_name"), QLineEdit(), required=True),
            Field("patronymic", term("patronymic"), QLineEdit()),
        )

    def _add_person(self) -> None:
        sexes = QComboBox()
        sexes.addItem("–", None)
        for sex in Sex:
            sexes.addItem(label(sex), sex)
        self.form.add(
            Field("iin", term("iin"), QLineEdit(), required=True),
            Field("birth_date", term("birth_date"), DateField()),
            Field("sex", term("sex"), sexes),
            Field("citizenship", term("citizenship"), QLineEdit()),
        )

    def _add_rest(self) -> None:
        note = QPlainTextEdit()
        note.setFixedHeight(scaled(56))
        note.setTabChangesFocus(True)
        self.form.add(
            Field("full_name_kk", self.tr("Name in Kazakh"), QLineEdit()),
            Field("full_name_ru", self.tr("Name in Russian"), QLineEdit()),
        )
        self.form.add(
            Field("legal_ground", term("legal_ground"), QLineEdit()),
            Field("service_years_text", self.tr("State service, as stated"), QLineEdit()),
        )
        self.form.add(Field("note", term("note"), note))

    def _values(self, fields: OfficialFields) -> dict[str, Any]:
        names = [name for name in self.form.names() if name != "citizenship"]
        is_ours = fields.citizenship == KAZAKHSTAN
        country = self.tr("Kazakhstan") if is_ours else fields.citizenship
        return {name: getattr(fields, name) for name in names} | {"citizenship": country}

    def _fields(self, values: dict[str, Any]) -> OfficialFields:
        country = values["citizenship"].strip()
        return OfficialFields(
            surname=values["surname"],
            given_name=values["given_name"],
            patronymic=values["patronymic"],
            iin=values["iin"],
            birth_date=values["birth_date"],
            sex=values["sex"],
            citizenship=KAZAKHSTAN if country == self.tr("Kazakhstan") else country,
            full_name_kk=values.get("full_name_kk"),
            full_name_ru=values.get("full_name_ru"),
            service_years_text=values.get("service_years_text"),
            legal_ground=values.get("legal_ground"),
            note=values.get("note"),
        )

    def _on_iin(self) -> None:
        """Fill in what a right number states, where nothing was entered."""
        iin = iins.restore(self.form.widget("iin").text())
        if iins.problem(iin) is not None:
            return
        born, sexes = self.form.widget("birth_date"), self.form.widget("sex")
        if born.value() is None and not born.is_wrong():
            born.set_value(iins.birth_date(iin))
        if sexes.currentData() is None:
            sexes.setCurrentIndex(sexes.findData(iins.sex(iin)))
