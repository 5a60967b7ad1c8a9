"""Objections against a decision: entering one, and the list beside the decision with its answers."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from evalapp.services.decision_objections import DecisionObjection
from evalapp.services.decision_rows import DecisionRow
from evalapp.ui.common.buttons import second, small
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.decision_look import decided_text, meeting_text
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import code_text, said
from evalapp.ui.common.objection_words import objection_chip
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled


class ReceiveDecisionObjection(FormDialog):
    """When it came and what it says; the last day for the answer follows at once."""

    received = Signal(int)
    """Id of the objection."""

    def __init__(self, parent: QWidget, context: PageContext, row: DecisionRow) -> None:
        super().__init__(
            parent,
            self.tr("Objection received: {name}").format(name=row.name.pick(context.language)),
            f"{decided_text(row)} – {meeting_text(row)}",
            verb=self.tr("Enter objection"),
            width=560,
        )
        self._context, self._row = context, row
        self._day = DateField()
        self._due = text_label("", "secondary", wraps=True)
        self._due.setObjectName("due_words")
        statement = QPlainTextEdit()
        statement.setTabChangesFocus(True)
        statement.setFixedHeight(scaled(96))
        self.form.add(Field("received_on", said("objection.received"), self._day, required=True))
        self.form.add_widget(self._due)
        self.form.add(Field("statement", said("objection.statement"), statement, required=True))
        self._day.changed.connect(self._show_due)
        self.form.load({"received_on": context.today(), "statement": ""})
        self._show_due()
        statement.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """A date that is none."""
        del values
        return {"received_on": code_text("date_unreadable")} if self._day.is_wrong() else {}

    def save(self, values: dict[str, Any]) -> None:
        """Enter it."""
        service = self._context.services.decision_objections
        self.received.emit(service.receive(self._row.id, values["statement"], values["received_on"]))

    def _show_due(self) -> None:
        received = self._day.value()
        words = ""
        if received is not None:
            due = self._context.services.objections.due(received)
            rule = said("objection.due_rule", count=due.term.working_days)
            words = self.tr("Due {date}: {rule}.").format(date=day(due.due_on), rule=rule)
        self._due.setText(words)


class DecisionObjectionList(QWidget):
    """Objections against one decision, each with its state and its buttons."""

    answer_asked = Signal(object)
    """A DecisionObjection; so does the next."""
    withdraw_asked = Signal(object)

    def __init__(self, rows: tuple[DecisionObjection, ...], *, may_answer: bool) -> None:
        super().__init__()
        self.setObjectName("decision_objections")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for row in rows:
            head = QHBoxLayout()
            head.setSpacing(8)
            head.addWidget(Chip(objection_chip(row)))
            head.addWidget(text_label(f"{day(row.received_on)} → {day(row.due_on)}", "small"))
            head.addStretch(1)
            column.addLayout(head)
            column.addWidget(text_label(row.statement, "body", wraps=True))
            if row.answer:
                column.addWidget(text_label(f"{day(row.answered_on)}: {row.answer}", "small", wraps=True))
            if may_answer:
                column.addLayout(self._buttons(row))

    def _buttons(self, row: DecisionObjection) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        answer = small(second(self.tr("Answer…") if row.is_waiting else self.tr("Change the answer…")))
        answer.setObjectName("answer_objection")
        answer.clicked.connect(partial(self._on_answer, row))
        line.addWidget(answer)
        if row.is_waiting:
            withdrawn = small(second(self.tr("Withdrawn…")))
            withdrawn.clicked.connect(partial(self._on_withdraw, row))
            line.addWidget(withdrawn)
        line.addStretch(1)
        return line

    def _on_answer(self, row: DecisionObjection, *_: object) -> None:
        self.answer_asked.emit(row)

    def _on_withdraw(self, row: DecisionObjection, *_: object) -> None:
        self.withdraw_asked.emit(row)
