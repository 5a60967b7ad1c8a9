"""Dialogs in which an objection is entered or corrected; the last day for the answer follows at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from evalapp.domain.objection import ObjectionFields
from evalapp.services.objection_rows import AnyObjection
from evalapp.services.objection_subjects import Against, AgainstResult
from evalapp.services.objection_targets import ResultTarget
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import code_text, said, term
from evalapp.ui.common.objection_words import about_text
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled

_NO_DATE = "date_unreadable"


class ReceiveForm(FormDialog):
    """When an objection came and what it says; the kinds below say against what it is."""

    received = Signal(int)
    """Id of the new objection."""

    def __init__(
        self, parent: QWidget, context: PageContext, title: str, text: str, *, row: AnyObjection | None
    ) -> None:
        verb = self.tr("Enter objection") if row is None else ""
        super().__init__(
            parent, title if row is None else self.tr("Correct the objection"), text, verb=verb, width=560
        )
        self._context, self._row = context, row
        self._received = DateField()
        self._due = text_label("", "secondary", wraps=True)
        self._due.setObjectName("due_words")

    def against(self, values: dict[str, Any]) -> Against:
        """Against what the objection is by the values of the form."""
        raise NotImplementedError

    def add_fields(self, *beside: Field) -> None:
        """Add day, last day and statement; ``beside`` stands left of the day."""
        self.form.add(
            *beside, Field("received_on", said("objection.received"), self._received, required=True)
        )
        self.form.add_widget(self._due)
        self.form.add(Field("statement", said("objection.statement"), long_text(), required=True))
        self._received.changed.connect(self._show_due)

    def fill(self, first: str, **values: object) -> None:
        """Show ``values`` and what was entered before; typing begins in the field ``first``."""
        row = self._row
        received_on = row.received_on if row else self._context.today()
        self.form.load({"received_on": received_on, "statement": row.statement if row else "", **values})
        self._show_due()
        self.form.widget(first).setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """A date that is none."""
        del values
        return {"received_on": code_text(_NO_DATE)} if self._received.is_wrong() else {}

    def save(self, values: dict[str, Any]) -> None:
        """Enter or correct the objection."""
        service = self._context.services.objections
        fields = ObjectionFields(values["statement"], values["received_on"], values.get("release_number"))
        if self._row is not None:
            service.correct(self._row.id, fields, version=self._row.version)
            return
        self.received.emit(service.receive(self.against(values), fields))

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


@dataclass(frozen=True, slots=True)
class ReleasedCampaign:
    """What an objection may be against: ``officials`` as (assessee id, name), ``versions`` as
    (number, day of release), newest first."""

    campaign_id: int
    officials: Sequence[tuple[int, str]]
    versions: Sequence[tuple[int, date]]


class ReceiveDialog(ReceiveForm):
    """Against a released result: which official objects, against which version."""

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        campaign: ReleasedCampaign,
        *,
        assessee_id: int | None = None,
        row: AnyObjection | None = None,
    ) -> None:
        super().__init__(parent, context, self.tr("Objection received"), "", row=row)
        result = row.target if row is not None and isinstance(row.target, ResultTarget) else None
        self._campaign = campaign
        official = QComboBox()
        for number, name in campaign.officials:
            official.addItem(name, number)
        version = QComboBox()
        for number, released in campaign.versions:
            words = self.tr("{number}, released {date}").format(number=number, date=day(released))
            version.addItem(words, number)
        self.form.add(Field("assessee_id", term("official"), official, required=True))
        self.add_fields(Field("release_number", said("objection.against"), version))
        official.setEnabled(row is None)
        newest = campaign.versions[0][0]
        # Whom it is about is known when it was opened from a row.
        self.fill(
            "statement" if row or assessee_id else "assessee_id",
            assessee_id=result.assessee_id if result else assessee_id or campaign.officials[0][0],
            release_number=result.release_number if result else newest,
        )

    def against(self, values: dict[str, Any]) -> Against:
        """The result of the chosen official."""
        return AgainstResult(self._campaign.campaign_id, values["assessee_id"])


@dataclass(frozen=True, slots=True)
class Objectionable:
    """Something a person may object to, in words for a choice."""

    words: str
    against: Against


class ReceiveFrom(ReceiveForm):
    """Against anything else: ``things`` that the person may object to; one alone is not asked for.

    None are needed to correct what was entered.
    """

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        full_name: str,
        things: Sequence[Objectionable],
        *,
        row: AnyObjection | None = None,
    ) -> None:
        title = self.tr("Objection received: {name}").format(name=full_name)
        alone = about_text(row) if row is not None else things[0].words if len(things) == 1 else ""
        super().__init__(parent, context, title, alone, row=row)
        self._things = things
        if len(things) > 1:
            thing = QComboBox()
            for place, one in enumerate(things):
                thing.addItem(one.words, place)
            self.form.add(Field("thing", said("objection.about"), thing, required=True))
        self.add_fields()
        chosen = {"thing": 0} if len(things) > 1 else {}
        self.fill("thing" if chosen else "statement", **chosen)

    def against(self, values: dict[str, Any]) -> Against:
        """What was chosen."""
        return self._things[values.get("thing") or 0].against


def long_text() -> QPlainTextEdit:
    """A field of several lines that Tab leaves."""
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(scaled(96))
    return field
