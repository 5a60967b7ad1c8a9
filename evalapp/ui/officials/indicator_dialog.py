"""Entering and changing a work indicator."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from evalapp.domain.indicator import SHARE_UNIT, IndicatorFields, IndicatorKind
from evalapp.domain.partial_date import PartialDate
from evalapp.services.indicators import IndicatorLine, IndicatorService
from evalapp.ui.common.choice_box import ChoiceBox
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.indicator_words import kind_text
from evalapp.ui.common.messages import code_text, said, term
from evalapp.ui.officials.appointment_dialog import Choices
from evalapp.ui.officials.fields import PartialDateField


class IndicatorDialog(FormDialog):
    """Kind, value, period and source; of a share its sample, of a post's result what was measured."""

    def __init__(
        self,
        parent: QWidget,
        service: IndicatorService,
        choices: Choices,
        *,
        person_id: int,
        organization_id: int | None = None,
        line: IndicatorLine | None = None,
    ) -> None:
        title = self.tr("Change the indicator") if line else self.tr("Add a work indicator")
        super().__init__(parent, title, said("indicator.beside"), width=560)
        self._service, self._person_id, self._line = service, person_id, line
        self._kind = QComboBox()
        for kind in IndicatorKind:
            self._kind.addItem(kind_text(kind), kind)
        self._build(choices)
        self._kind.currentIndexChanged.connect(self._show_kind)
        self.form.load(_values(line, organization_id))
        self._show_kind()

    def _build(self, choices: Choices) -> None:
        self._first, self._last = PartialDateField(), PartialDateField()
        self.form.add(Field("kind", term("performance_indicator"), self._kind, required=True))
        self.form.add(
            Field("value", said("indicator.value"), QLineEdit(), required=True),
            Field("unit", said("indicator.unit"), QLineEdit()),
            Field("target", said("indicator.target"), QLineEdit()),
            Field("sample", said("indicator.sample"), QLineEdit()),
        )
        self.form.add(Field("title", said("indicator.measured"), QLineEdit()))
        self.form.add(
            Field("period_from", said("indicator.period_from"), self._first, required=True),
            Field("period_to", said("indicator.period_to"), self._last, required=True),
        )
        self.form.add(
            Field(
                "source",
                said("indicator.source"),
                QLineEdit(),
                hint=self.tr("The report or system the figure comes from"),
                required=True,
            )
        )
        self.form.add(
            Field("organization_id", term("state_body"), ChoiceBox(choices.bodies)),
            Field("note", term("note"), QLineEdit()),
        )

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """Dates and numbers that are none."""
        found = {}
        for name, field in (("period_from", self._first), ("period_to", self._last)):
            if problem := field.problem():
                found[name] = code_text(problem.value)
        for name in ("value", "target", "sample"):
            if values[name].strip() and _number(values[name]) is None:
                found[name] = code_text("number_unreadable")
        sample = _number(values["sample"])
        if sample is not None and sample != int(sample):
            found["sample"] = code_text("number_not_whole")
        return found

    def save(self, values: dict[str, Any]) -> None:
        """Enter or change the indicator."""
        first, last = values["period_from"], values["period_to"]
        sample = _number(values["sample"])
        fields = IndicatorFields(
            kind=IndicatorKind(values["kind"]),
            value=_number(values["value"]),
            period_from=first.first() if first else None,
            period_to=last.last() if last else None,
            source=values["source"],
            title=values["title"],
            unit=values["unit"],
            target=_number(values["target"]),
            sample=None if sample is None else int(sample),
            note=values["note"],
            organization_id=values["organization_id"],
        )
        if self._line is None:
            self._service.add(self._person_id, fields)
        else:
            self._service.save(self._line.id, fields, version=self._line.version)

    def _show_kind(self) -> None:
        kind = self._kind.currentData()
        is_share = kind is not None and IndicatorKind(kind).is_share
        unit = self.form.widget("unit")
        unit.setEnabled(not is_share)
        if is_share:
            unit.setText(SHARE_UNIT)


def _values(line: IndicatorLine | None, organization_id: int | None) -> dict[str, Any]:
    if line is None:
        return {"kind": IndicatorKind.ORDERS_ON_TIME, "unit": SHARE_UNIT, "organization_id": organization_id}
    return {
        "kind": line.kind,
        "value": _plain(line.value),
        "unit": line.unit,
        "target": _plain(line.target),
        "sample": _plain(line.sample),
        "title": line.title,
        "period_from": PartialDate(line.period_from),
        "period_to": PartialDate(line.period_to),
        "source": line.source,
        "organization_id": line.organization_id,
        "note": line.note,
    }


def _plain(value: float | None) -> str:
    return "" if value is None else f"{value:.10g}".replace(".", ",")


def _number(text: str) -> float | None:
    """The number that was typed, with a decimal comma or point and perhaps a percent sign."""
    plain = "".join(text.split()).removesuffix("%").replace(",", ".", 1)
    try:
        value = float(plain)
    except ValueError:
        return None
    return value if abs(value) < 1e15 else None  # noqa: PLR2004 - neither inf nor nan
