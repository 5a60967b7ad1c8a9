"""Dialogs around an objection that was received: its answer, its withdrawal; and results shown."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from evalapp.domain.objection import AnswerFields, ObjectionEffect, ObjectionOutcome
from evalapp.services.objection_rows import AnyObjection
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import code_text, said, term
from evalapp.ui.common.objection_receiving import long_text

_OUTCOMES = (ObjectionOutcome.UPHELD, ObjectionOutcome.PARTLY_UPHELD, ObjectionOutcome.REJECTED)
_NO_DATE = "date_unreadable"


class AnswerDialog(FormDialog):
    """Outcome, answer, who answered, what followed."""

    answered = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        row: AnyObjection,
        later_versions: Sequence[int],
    ) -> None:
        super().__init__(
            parent,
            self.tr("Answer the objection of {name}").format(name=row.full_name),
            self.tr("Received {received}, due {due}.").format(
                received=day(row.received_on), due=day(row.due_on)
            ),
            verb=self.tr("Save answer"),
            width=560,
        )
        self._context, self._row = context, row
        self._build(later_versions)
        self.form.load(
            {
                "outcome": row.outcome if row.outcome in _OUTCOMES else None,
                "answered_on": row.answered_on or context.today(),
                "answered_by": row.answered_by,
                "answer": row.answer,
                "effect_kind": row.effect_kind,
                **_followed(row, later_versions),
                "effect": row.effect,
            }
        )
        self._show_effect()
        self.form.widget("outcome").setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, later_versions: Sequence[int]) -> None:
        outcome, self._kind, version = QComboBox(), QComboBox(), QComboBox()
        for one in _OUTCOMES:
            outcome.addItem(said(f"objection.outcome_{one.value}"), one)
        for kind in ObjectionEffect:
            if kind is not ObjectionEffect.NEW_VERSION or later_versions:
                self._kind.addItem(said(f"objection.effect_{kind.value}"), kind)
        for number in later_versions:
            version.addItem(said("objection.version", number=number), number)
        self._answered = DateField()
        self.form.add(
            Field("outcome", said("objection.outcome"), outcome, required=True),
            Field("answered_on", said("objection.answered"), self._answered, required=True),
        )
        hint = self.tr("Commission or official, with the number of the minutes or letter")
        self.form.add(
            Field("answered_by", said("objection.answered_by"), QLineEdit(), hint=hint, required=True)
        )
        self.form.add(Field("answer", said("objection.answer"), long_text(), required=True))
        versions = [Field("release_number", said("objection.against"), version)] if later_versions else []
        self.form.add(Field("effect_kind", said("objection.effect"), self._kind), *versions)
        self.form.add(Field("effect", self.tr("What followed, in words"), QLineEdit()))
        self._kind.currentIndexChanged.connect(self._show_effect)

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """A date that is none."""
        del values
        return {"answered_on": code_text(_NO_DATE)} if self._answered.is_wrong() else {}

    def save(self, values: dict[str, Any]) -> None:
        """Write the answer down."""
        fields = AnswerFields(
            outcome=values["outcome"],
            answer=values["answer"],
            answered_on=values["answered_on"],
            answered_by=values["answered_by"],
            effect_kind=values["effect_kind"] or ObjectionEffect.NONE,
            effect=values["effect"],
            release_number=values.get("release_number"),
        )
        self._context.services.objections.answer(self._row.id, fields, version=self._row.version)
        self.answered.emit(self._row.id)

    def _show_effect(self) -> None:
        kind = self._kind.currentData()
        if "release_number" in self.form.names():
            self.form.widget("release_number").setEnabled(kind is ObjectionEffect.NEW_VERSION)
        self.form.widget("effect").setEnabled(kind is ObjectionEffect.OTHER)


class WithdrawDialog(FormDialog):
    """The person takes the objection back."""

    withdrawn = Signal(int)

    def __init__(self, parent: QWidget, context: PageContext, row: AnyObjection) -> None:
        super().__init__(
            parent,
            self.tr("Has {name} withdrawn the objection?").format(name=row.full_name),
            self.tr("It stays in the list as withdrawn and needs no answer."),
            verb=self.tr("Mark as withdrawn"),
        )
        self._context, self._row = context, row
        self._day = DateField()
        self.form.add(Field("answered_on", self.tr("Withdrawn on"), self._day, required=True))
        self.form.add(Field("answer", term("note"), QLineEdit()))
        self.form.load({"answered_on": context.today(), "answer": ""})

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """A date that is none."""
        del values
        return {"answered_on": code_text(_NO_DATE)} if self._day.is_wrong() else {}

    def save(self, values: dict[str, Any]) -> None:
        """Mark it as withdrawn."""
        self._context.services.objections.withdraw(
            self._row.id, values["answered_on"], values["answer"], version=self._row.version
        )
        self.withdrawn.emit(self._row.id)


class ShownDialog(FormDialog):
    """The day on which one or several officials were shown their released result."""

    recorded = Signal(object)
    """Ids of the officials of the campaign."""

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        campaign_id: int,
        assessee_ids: Sequence[int],
        *,
        name: str = "",
        shown_on: date | None = None,
        note: str = "",
    ) -> None:
        count = len(assessee_ids)
        title = self.tr("When was {name} shown the result?").format(name=name)
        if count > 1:
            title = self.tr("When were %n official(s) shown their results?", "", count)
        super().__init__(parent, title, verb=self.tr("Save date"), width=440)
        self._context, self._campaign_id, self._ids = context, campaign_id, list(assessee_ids)
        self._day = DateField()
        self.form.add(Field("shown_on", said("objection.shown_on"), self._day, required=True))
        hint = self.tr("For example the number of the sheet that was signed")
        self.form.add(Field("note", term("note"), QLineEdit(), hint=hint))
        self.form.load({"shown_on": shown_on or context.today(), "note": note})

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """A date that is none."""
        del values
        return {"shown_on": code_text(_NO_DATE)} if self._day.is_wrong() else {}

    def save(self, values: dict[str, Any]) -> None:
        """Write the day down for all of them."""
        self._context.services.result_notices.record(
            self._campaign_id, self._ids, values["shown_on"], values["note"]
        )
        self.recorded.emit(self._ids)


def _followed(row: AnyObjection, later_versions: Sequence[int]) -> dict[str, int]:
    """The version of results that followed, or the newest that could have; none where there is none."""
    return {"release_number": row.effect_release_number or later_versions[0]} if later_versions else {}
