"""One decision in full beside the register: what, by which meeting and order, why, how it turned out."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu

from evalapp.domain.decision import DecisionResult, DecisionState
from evalapp.domain.decision_effect import EffectStanding
from evalapp.domain.language import Language
from evalapp.services.commission_terms import commission_terms
from evalapp.services.decision_rows import DecisionRow, OutcomeLine
from evalapp.services.effect_lines import DecisionEffects
from evalapp.services.effect_words import change_words
from evalapp.services.objection_rows import AnyObjection
from evalapp.ui.commission.decision_facts import add_against, add_basis, add_pair, limits_for
from evalapp.ui.common.buttons import icon_button, link, primary, second, small
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.decision_look import (
    decided_text,
    decision_words,
    meeting_text,
    order_text,
    outcome_chip,
    state_chip,
    where_text,
)
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import said
from evalapp.ui.common.objection_part import ObjectionsPart
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import text_label


class DecisionPanel(SidePanel):
    """Facts, order, outcomes; buttons for who records decisions."""

    order_asked = Signal(object)
    """A DecisionRow; so do the next."""
    carry_asked = Signal(object)
    undo_asked = Signal(object)
    objection_asked = Signal(object)
    outcome_asked = Signal(object, object)
    """A DecisionRow and one of its outcomes."""
    clear_asked = Signal(object)
    """An outcome whose record is taken back."""
    objections_shown = Signal(object)
    """The ObjectionsPart that was made and wants somebody to do what it asks for."""
    requested = Signal(str, object)

    def __init__(self, language: Language, *, may_record: bool, may_run: bool, may_handle: bool) -> None:
        super().__init__(width=420, title=" ")
        self.setAccessibleName(said("decision.title"))
        self._language, self._may_record, self._may_run = language, may_record, may_run
        self._may_handle = may_handle
        self.row: DecisionRow | None = None
        self.order_button = second(self.tr("Order…"))
        self.order_button.setObjectName("order")
        self.order_button.clicked.connect(self._on_order)
        self.more = icon_button("more", self.tr("Decision: actions"))
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        self.carry_button = primary(self.tr("Carry out…"))
        self.carry_button.setObjectName("carry_out")
        self.carry_button.clicked.connect(self._on_carry)
        self.add_foot(self.carry_button, self.order_button, self.more)

    def show_row(
        self,
        row: DecisionRow,
        objections: tuple[AnyObjection, ...] = (),
        effects: DecisionEffects | None = None,
    ) -> None:
        """Show a decision with the objections against it, and what it changed in register and reserve."""
        self.row = row
        self.title.setText(row.name.pick(self._language))
        clear_layout(self.body)
        chips = QHBoxLayout()
        chips.addWidget(Chip(state_chip(row.state)))
        chips.addStretch(1)
        self.body.addLayout(chips)
        is_waiting = any(one.is_waiting for one in objections)
        if is_waiting:
            # They have a last day, so they stand before everything that has none.
            self._add_objections(objections)
        self._add_facts(row)
        self._add_order(row)
        self._add_effects(row, effects)
        self._add_outcomes(row)
        terms = commission_terms(row.held_on)
        add_against(self, row.against, row.basis, limits_for(terms.against, row.kind), row.reason)
        if row.basis.has_assessment or row.basis.tally is not None or row.basis.first_votes is not None:
            add_basis(self, row.basis, self.tr("On the day of the decision"))
        if not is_waiting:
            self._add_objections(objections)
        self._add_links(row)
        self.body.addStretch(1)
        self._show_buttons(row)

    def _show_buttons(self, row: DecisionRow) -> None:
        in_force = row.state is DecisionState.IN_FORCE
        self.order_button.setVisible(self._may_record and in_force)
        waits = row.standing is EffectStanding.WAITING
        self.carry_button.setVisible(self._may_record and in_force and waits)
        self.show_foot(in_force and (self._may_record or self._may_run))
        self.more.setVisible(in_force and (row.kind is not None or _is_about_somebody(row)))

    def _add_links(self, row: DecisionRow) -> None:
        self.body.addSpacing(8)
        meeting = link(self.tr("Open the meeting"), "commission")
        meeting.setObjectName("open_meeting")
        meeting.clicked.connect(self._on_meeting)
        self.body.addWidget(meeting)
        if row.person_id is not None:
            card = link(self.tr("Personal card"), "person")
            card.clicked.connect(self._on_card)
            self.body.addWidget(card)

    def _add_facts(self, row: DecisionRow) -> None:
        held = ", ".join(words.pick(self._language) for words in (row.basis.post, row.basis.body) if words)
        if held:
            self.body.addWidget(text_label(held, "secondary", wraps=True))
        add_pair(self, self.tr("Decided"), decided_text(row))
        add_pair(self, said("decision.where_to"), where_text(row))
        add_pair(self, said("decision.question"), row.question)
        add_pair(self, said("decision.plan"), row.plan)
        add_pair(self, said("decision.wording"), row.wording)
        place = f"{row.commission.pick(self._language)}, {meeting_text(row)}"
        add_pair(self, said("decision.meeting"), place)
        if row.minutes:
            add_pair(self, self.tr("Minutes"), said("decision.minutes_of", number=row.minutes))
        if row.proposed is not None and row.result is DecisionResult.REJECTED:
            answer = decision_words().result(row.result, row.kind)
            add_pair(self, self.tr("Proposal"), f"{decision_words().kind(row.proposed)}. {answer}")

    def _add_order(self, row: DecisionRow) -> None:
        add_pair(self, said("decision.order"), order_text(row))
        add_pair(self, said("decision.effective_on"), day(row.effective_on) if row.effective_on else "")
        if row.lacks_order:
            self.body.addWidget(text_label(said("decision.order_missing"), "warn", wraps=True))

    def _add_effects(self, row: DecisionRow, effects: DecisionEffects | None) -> None:
        if row.standing is EffectStanding.NOTHING:
            return
        self.add_section(said("decision.effects"), said(f"effect.standing_{row.standing.value}"))
        if effects is None:
            return
        for change in effects.rows:
            words = change_words(self._language, change.change, effects.names)
            self.body.addWidget(text_label(words.title, "body", wraps=True))
            for field in words.fields:
                told = " → ".join(part for part in (field.before, field.after) if part)
                self.body.addWidget(text_label(f"{field.name}: {told}", "small", wraps=True))

    def _add_outcomes(self, row: DecisionRow) -> None:
        if not row.outcomes:
            return
        self.add_section(said("decision.outcome"))
        for outcome in row.outcomes:
            line = QHBoxLayout()
            line.setSpacing(8)
            words = said("decision.outcome_after", months=outcome.months)
            label = text_label(words, "small")
            label.setFixedWidth(108)
            line.addWidget(label)
            line.addWidget(Chip(outcome_chip(outcome)))
            line.addStretch(1)
            if self._may_record and row.state is DecisionState.IN_FORCE:
                button = small(second(self.tr("Record…") if outcome.kind is None else self.tr("Change…")))
                button.setObjectName(f"outcome_{outcome.months}")
                button.clicked.connect(partial(self._on_outcome, row, outcome))
                line.addWidget(button)
            self.body.addLayout(line)
            if outcome.note:
                self.body.addWidget(text_label(outcome.note, "small", wraps=True))

    def _add_objections(self, objections: tuple[AnyObjection, ...]) -> None:
        if not objections:
            return
        self.add_section(said("decision.objection"))
        part = ObjectionsPart(objections, may_edit=self._may_handle, says_about=False)
        self.objections_shown.emit(part)
        self.body.addWidget(part)

    def _fill_menu(self) -> None:
        self._menu.clear()
        row = self.row
        if row is None:
            return
        if self._may_run and row.kind is not None:
            self._menu.addAction(self.tr("Undo by a further decision…"), self._on_undo)
        if self._may_handle and _is_about_somebody(row):
            self._menu.addAction(self.tr("Objection received…"), self._on_objection)
        for outcome in row.outcomes:
            if outcome.recorded_on is not None and self._may_record:
                words = self.tr("Take back the outcome after {months} months")
                action = self._menu.addAction(words.format(months=outcome.months))
                action.triggered.connect(partial(self._on_clear, outcome))

    def _on_carry(self) -> None:
        self.carry_asked.emit(self.row)

    def _on_order(self) -> None:
        self.order_asked.emit(self.row)

    def _on_undo(self) -> None:
        self.undo_asked.emit(self.row)

    def _on_objection(self) -> None:
        self.objection_asked.emit(self.row)

    def _on_outcome(self, row: DecisionRow, outcome: OutcomeLine, *_: object) -> None:
        self.outcome_asked.emit(row, outcome)

    def _on_clear(self, outcome: OutcomeLine, *_: object) -> None:
        self.clear_asked.emit(outcome)

    def _on_meeting(self) -> None:
        if self.row is not None:
            self.requested.emit("meeting_tab", (self.row.meeting_id, "decisions", self.row.item_id))

    def _on_card(self) -> None:
        if self.row is not None and self.row.person_id is not None:
            self.requested.emit("official", self.row.person_id)


def _is_about_somebody(row: DecisionRow) -> bool:
    """Whether there is a person who may object: an official, an applicant or a reservist."""
    return any(one is not None for one in (row.person_id, row.application_id, row.reservist_id))
