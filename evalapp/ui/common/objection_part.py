"""Objections as part of a card: each with its state, what it says, its answer and what may be done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from evalapp.domain.objection import ObjectionEffect, ObjectionState
from evalapp.services.objection_rows import AnyObjection
from evalapp.ui.common.buttons import icon_button, second, small
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.formats import day
from evalapp.ui.common.objection_words import about_text, effect_text, late_text, objection_chip
from evalapp.ui.common.text_label import text_label


class ObjectionsPart(QWidget):
    """Objections below each other, those that wait first."""

    answer_asked = Signal(object)
    """An ObjectionRow; so do the next."""
    withdraw_asked = Signal(object)
    correct_asked = Signal(object)
    reopen_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, rows: Sequence[AnyObjection], *, may_edit: bool, says_about: bool = True) -> None:
        super().__init__()
        self.setObjectName("objections_part")
        self._may_edit, self._says_about = may_edit, says_about
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        for place, row in enumerate(rows):
            if place:
                self._column.addSpacing(8)
            self._add(row)

    def _add(self, row: AnyObjection) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Chip(objection_chip(row)))
        head.addWidget(text_label(f"{day(row.received_on)} → {day(row.due_on)}", "small"))
        head.addStretch(1)
        self._column.addLayout(head)
        if late := late_text(row):
            self._column.addWidget(text_label(late, "bad" if row.is_waiting else "small"))
        if self._says_about:
            self._column.addWidget(text_label(about_text(row), "medium", wraps=True))
        self._column.addWidget(text_label(row.statement, "body", wraps=True))
        if row.outcome is not None:
            self._add_answer(row)
        if self._may_edit:
            self._column.addLayout(self._buttons(row))

    def _add_answer(self, row: AnyObjection) -> None:
        """When and by whom it was answered, the answer, what followed if anything did."""
        by_whom = ", ".join(part for part in (day(row.answered_on), row.answered_by) if part)
        self._column.addSpacing(2)
        self._column.addWidget(text_label(by_whom, "small", wraps=True))
        effect = "" if row.effect_kind is ObjectionEffect.NONE else effect_text(row)
        for words in (row.answer, effect):
            if words:
                self._column.addWidget(text_label(words, "secondary", wraps=True))

    def _buttons(self, row: AnyObjection) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        if row.is_waiting:
            line.addWidget(self._button(self.tr("Answer…"), "answer_objection", self.answer_asked, row))
            line.addWidget(
                self._button(self.tr("Withdrawn…"), "withdraw_objection", self.withdraw_asked, row)
            )
        elif row.state is ObjectionState.ANSWERED:
            words = self.tr("Change the answer…")
            line.addWidget(self._button(words, "answer_objection", self.answer_asked, row))
        line.addWidget(self._more(row))
        line.addStretch(1)
        return line

    def _button(self, words: str, name: str, signal: SignalInstance, row: AnyObjection) -> QPushButton:
        button = small(second(words))
        button.setObjectName(name)
        button.clicked.connect(_sender(signal, row))
        return button

    def _more(self, row: AnyObjection) -> QToolButton:
        more = icon_button("more", self.tr("Objection: actions"))
        more.setObjectName("objection_actions")
        menu = QMenu(more)
        if row.is_waiting:
            menu.addAction(self.tr("Correct…"), _sender(self.correct_asked, row))
            menu.addAction(self.tr("Remove"), _sender(self.remove_asked, row))
        elif row.state is ObjectionState.WITHDRAWN:
            menu.addAction(self.tr("Not withdrawn after all"), _sender(self.reopen_asked, row))
        else:
            menu.addAction(self.tr("Take the answer back"), _sender(self.reopen_asked, row))
        more.setMenu(menu)
        return more


def _sender(signal: SignalInstance, row: AnyObjection) -> Callable[[], None]:
    def send() -> None:
        signal.emit(row)

    return send
