"""Dialogs around a released result: an objection received, its answer, its withdrawal; results shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from evalapp.domain.objection import AnswerFields, ObjectionEffect, ObjectionFields, ObjectionOutcome
from evalapp.services.decision_objections import DecisionObjection
from evalapp.services.objection_rows import ObjectionRow
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import code_text, said, term
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled

_OUTCOMES = (ObjectionOutcome.UPHELD, ObjectionOutcome.PARTLY_UPHELD, ObjectionOutcome.REJECTED)
_NO_DATE = "date_unreadable"


@dataclass(frozen=True, slots=True)
class ReleasedCampaign:
    """What an objection may be against: ``officials`` as (assessee id, name), ``versions`` as
    (number, day of release), newest first."""

    campaign_id: int
    officials: Sequence[tuple[int, str]]
    versions: Sequence[tuple[int, date]]


class ReceiveDialog(FormDialog):
    """Who objects, against which version, when it came, what it says; the last day follows at once."""

    received = Signal(int)
    """Id of the new objection."""

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        campaign: ReleasedCampaign,
        *,
        assessee_id: int | None = None,
        row: ObjectionRow | None = None,
    ) -> None:
        title = self.tr("Objection received") if row is None else self.tr("Correct the objection")
        verb = self.tr("Enter objection") if row is None else ""
        super().__init__(parent, title, verb=verb, width=560)
        self._context, self._campaign, self._row = context, campaign, row
        official = QComboBox()
        for number, name in campaign.officials:
            official.addItem(name, number)
        version = QComboBox()
        for number, released in campaign.versions:
            words = self.tr("{number}, released {date}").format(number=number, date=day(released))
            version.addItem(words, number)
        self._received = DateField()
        self._due = text_label("", "secondary", wraps=True)
        self._due.setObjectName("due_words")
        self.form.add(Field("assessee_id", term("official"), official, required=True))
        self.form.add(
            Field("release_number", said("objection.against"), version),
            Field("received_on", said("objection.received"), self._received, required=True),
        )
        self.form.add_widget(self._due)
        self.form.add(Field("statement", said("objection.statement"), _long_text(), required=True))
        self._received.changed.connect(self._show_due)
        official.setEnabled(row is None)
        newest = campaign.versions[0][0]
        self.form.load(
            {
                "assessee_id": row.assessee_id if row else assessee_id or campaign.officials[0][0],
                "release_number": row.release_number if row else newest,
                "received_on": row.received_on if row else context.today(),
                "statement": row.statement if row else "",
            }
        )
        self._show_due()
        # Where typing begins: whom it is about is known when it was opened from a row.
        first = "statement" if row or assessee_id else "assessee_id"
        self.form.widget(first).setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """A date that is none."""
        del values
        return {"received_on": code_text(_NO_DATE)} if self._received.is_wrong() else {}

    def save(self, values: dict[str, Any]) -> None:
        """Enter or correct the objection."""
        service = self._context.services.objections
        fields = ObjectionFields(values["statement"], values["received_on"], values["release_number"])
        if self._row is not None:
            service.correct(self._row.id, fields, version=self._row.version)
            return
        self.received.emit(service.receive(self._campaign.campaign_id, values["assessee_id"], fields))

    def _show_due(self) -> None:
        received = self._received.value()
        if received is None:
            self._due.setText("")
            return
        due = self._context.services.objections.due(received)
        words = self.tr("Due {date}: {rule}.").format(
            date=day(due.due_on), rule=said("objection.due_rule", count=due.term.working_days)
        )
        if due.unfilled:
            years = ", ".join(map(str, due.unfilled))
            words += " " + self.tr(
                "The calendar has no holidays of {years}; enter them in the directory first."
            ).format(years=years)
        self._due.setText(words)


class AnswerDialog(FormDialog):
    """Outcome, answer, who answered, what followed."""

    answered = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        row: ObjectionRow | DecisionObjection,
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
                "release_number": row.effect_release_number
                or (later_versions[0] if later_versions else None),
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
        self.form.add(Field("answer", said("objection.answer"), _long_text(), required=True))
        self.form.add(
            Field("effect_kind", said("objection.effect"), self._kind),
            Field("release_number", said("objection.against"), version),
        )
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
            release_number=values["release_number"],
        )
        self._context.services.objections.answer(self._row.id, fields, version=self._row.version)
        self.answered.emit(self._row.id)

    def _show_effect(self) -> None:
        kind = self._kind.currentData()
        self.form.widget("release_number").setEnabled(kind is ObjectionEffect.NEW_VERSION)
        self.form.widget("effect").setEnabled(kind is ObjectionEffect.OTHER)


class WithdrawDialog(FormDialog):
    """The person takes the objection back."""

    withdrawn = Signal(int)

    def __init__(self, parent: QWidget, context: PageContext, row: ObjectionRow | DecisionObjection) -> None:
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


def _long_text() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(scaled(96))
    return field
