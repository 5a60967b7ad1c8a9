"""One objection in full at the right of the list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu

from evalapp.domain.language import Language
from evalapp.domain.objection import ObjectionState
from evalapp.services.objection_rows import AnyObjection
from evalapp.services.objection_targets import ResultTarget
from evalapp.ui.common.buttons import icon_button, link, primary, second
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.objection_words import (
    about_text,
    effect_text,
    late_text,
    objection_chip,
    outcome_text,
    place_request,
    place_text,
)
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import text_label

LABELS = 128


class ObjectionPanel(SidePanel):
    """Dates, statement, answer and what followed; buttons for who handles objections."""

    answer_asked = Signal(object)
    """An AnyObjection; so do the next."""
    withdraw_asked = Signal(object)
    correct_asked = Signal(object)
    reopen_asked = Signal(object)
    remove_asked = Signal(object)
    requested = Signal(str, object)
    """Something another page shows."""

    def __init__(self, language: Language, *, may_edit: bool, leads_to_place: bool = False) -> None:
        super().__init__(width=400, title=" ")
        self.setAccessibleName(term("objection"))
        self._language, self._may_edit, self._leads_to_place = language, may_edit, leads_to_place
        self.row: AnyObjection | None = None
        self.answer_button = primary(self.tr("Answer…"))
        self.answer_button.setObjectName("answer")
        self.withdraw_button = second(self.tr("Withdrawn…"))
        self.change_button = second(self.tr("Change the answer…"))
        self.answer_button.clicked.connect(self._on_answer)
        self.change_button.clicked.connect(self._on_answer)
        self.withdraw_button.clicked.connect(self._on_withdraw)
        self.more = icon_button("more", self.tr("Objection: actions"))
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        self.add_foot(self.answer_button, self.change_button, self.withdraw_button, self.more)

    def renew(self, rows: Sequence[AnyObjection]) -> bool:
        """Show the newest state of the shown objection; False when ``rows`` hold it no longer."""
        if self.row is None:
            return True
        self.row = next((row for row in rows if row.id == self.row.id), None)
        if self.row is None:
            return False
        self.show_row(self.row)
        return True

    def show_row(self, row: AnyObjection) -> None:
        """Show an objection."""
        self.row = row
        self.title.setText(row.full_name)
        clear_layout(self.body)
        chips = QHBoxLayout()
        chips.addWidget(Chip(objection_chip(row)))
        if late_text(row):
            chips.addWidget(text_label(late_text(row), "bad" if row.is_waiting else "small"))
        chips.addStretch(1)
        self.body.addLayout(chips)
        self._add_dates(row)
        self._add_text(said("objection.statement"), row.statement)
        if row.outcome is not None:
            self._add_answer(row)
        self.body.addSpacing(8)
        if self._leads_to_place:
            self._add_link(self.tr("Open what it is against"), "arrow_right", self._on_place)
        if isinstance(row.target, ResultTarget):
            self._add_link(self.tr("Personal card"), "person", self._on_card)
        self.body.addStretch(1)
        self._show_buttons(row)

    def _add_dates(self, row: AnyObjection) -> None:
        if isinstance(row.target, ResultTarget):
            self._add_result(row.target)
        else:
            self._pair(said("objection.about"), about_text(row))
            self._pair(said("objection.place"), place_text(row))
        self._pair(said("objection.received"), day(row.received_on))
        self._pair(said("objection.due"), day(row.due_on))
        if row.before_shown:
            self.body.addWidget(text_label(said("objection.before_shown"), "warn", wraps=True))

    def _add_result(self, result: ResultTarget) -> None:
        held = ", ".join(text.pick(self._language) for text in (result.post, result.body) if text)
        if held:
            self.body.addWidget(text_label(held, "secondary", wraps=True))
        if self._leads_to_place:
            self._pair(said("objection.place"), result.campaign)
        self._pair(said("objection.against"), str(result.release_number))
        shown = day(result.shown_on) if result.shown_on else said("objection.not_shown")
        self._pair(said("objection.shown_on"), shown)

    def _add_link(self, words: str, icon: str, slot: Callable[[], None]) -> None:
        made = link(words, icon)
        made.clicked.connect(slot)
        self.body.addWidget(made)

    def _add_answer(self, row: AnyObjection) -> None:
        self.body.addSpacing(8)
        self._pair(said("objection.outcome"), outcome_text(row.outcome))
        self._pair(said("objection.answered"), day(row.answered_on))
        if row.answered_by:
            self._pair(said("objection.answered_by"), row.answered_by)
        if words := effect_text(row):
            self._pair(said("objection.effect"), words)
        if row.answer:
            self._add_text(said("objection.answer"), row.answer)

    def _pair(self, name: str, value: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        label = text_label(name, "small", wraps=True)
        label.setFixedWidth(LABELS)
        line.addWidget(label)
        line.addWidget(text_label(value, "body", wraps=True), 1)
        self.body.addLayout(line)

    def _add_text(self, title: str, words: str) -> None:
        self.add_section(title)
        self.body.addWidget(text_label(words, "body", wraps=True))

    def _show_buttons(self, row: AnyObjection) -> None:
        self.answer_button.setVisible(row.is_waiting)
        self.withdraw_button.setVisible(row.is_waiting)
        self.change_button.setVisible(row.state is ObjectionState.ANSWERED)
        self._foot.setVisible(self._may_edit)

    def _fill_menu(self) -> None:
        self._menu.clear()
        row = self.row
        if row is None:
            return
        if row.is_waiting:
            self._menu.addAction(self.tr("Correct…"), self._on_correct)
            self._menu.addAction(self.tr("Remove"), self._on_remove)
        elif row.state is ObjectionState.WITHDRAWN:
            self._menu.addAction(self.tr("Not withdrawn after all"), self._on_reopen)
        else:
            self._menu.addAction(self.tr("Take the answer back"), self._on_reopen)

    def _on_answer(self) -> None:
        self.answer_asked.emit(self.row)

    def _on_withdraw(self) -> None:
        self.withdraw_asked.emit(self.row)

    def _on_correct(self) -> None:
        self.correct_asked.emit(self.row)

    def _on_remove(self) -> None:
        self.remove_asked.emit(self.row)

    def _on_reopen(self) -> None:
        self.reopen_asked.emit(self.row)

    def _on_place(self) -> None:
        if self.row is not None:
            self.requested.emit(*place_request(self.row))

    def _on_card(self) -> None:
        if self.row is not None and isinstance(self.row.target, ResultTarget):
            self.requested.emit("official", self.row.target.person_id)
