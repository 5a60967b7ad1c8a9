"""The table of a meeting's decisions: one line an item, single keys for what is decided."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent

from evalapp.domain.language import Language
from evalapp.services.decision_lines import DecisionLine
from evalapp.ui.commission.item_decision_dialog import AS_PROPOSED, OTHER, REJECTED
from evalapp.ui.common.decision_look import (
    against_chip,
    against_text,
    decided_text,
    decision_words,
    kind_short,
    line_chip,
    majority_chip,
    proposed_where_text,
    votes_short,
)
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.messages import said
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView, TableMemory

translate = QCoreApplication.translate


class MeetingDecisionView(RowView):
    """Keys 1, 2, 3 decide the line of the cursor, Delete takes its entry back; ``is_open``: whether now."""

    wanted = Signal(object, str)
    """A line, and one of the constants of item_decision_dialog."""
    cleared = Signal(object)
    undo_asked = Signal()

    KEYS: ClassVar[dict[int, str]] = {
        Qt.Key.Key_1: AS_PROPOSED,
        Qt.Key.Key_2: REJECTED,
        Qt.Key.Key_3: OTHER,
    }

    def __init__(self, language: Language, memory: TableMemory | None) -> None:
        model = RowTableModel(_columns(language))
        super().__init__(model, "meeting_decisions", memory=memory, several=True)
        self.setAccessibleName(said("decision.of_meeting"))
        self.is_open = False

    def go_on(self) -> None:
        """Move the cursor to the next line."""
        place = self.currentIndex().row() + 1
        if place < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(place, self.first_column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current_row()
        if self.is_open and line is not None and not event.modifiers() & _COMMANDS:
            if (choice := self.KEYS.get(event.key())) is not None:
                self.wanted.emit(line, choice)
                return
            if event.key() == Qt.Key.Key_Delete:
                self.cleared.emit(line)
                return
        if event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.undo_asked.emit()
            return
        super().keyPressEvent(event)


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def proposed_text(line: DecisionLine) -> str:
    """What is proposed, in a few words."""
    if line.item.undoes_id is not None:
        return said("decision.undoing")
    return decision_words().kind(line.item.proposed) or line.item.question


def proposed_short(line: DecisionLine) -> str:
    """What is proposed, in one or two words."""
    if line.item.undoes_id is not None:
        return said("decision.short_undoing")
    return kind_short(line.item.proposed) or line.item.question


def _decided_tip(line: DecisionLine) -> str:
    if line.decision is None:
        return ""
    plan = said("decision.plan_missing") if line.lacks_plan else line.decision.plan
    return "\n".join(part for part in (decided_text(line.decision), plan, line.decision.reason) if part)


def _columns(language: Language) -> list[Column]:
    return [
        Column("number", "№", lambda line: line.item.number, right=True, width=54, required=True),
        Column(
            "name",
            said("decision.person"),
            lambda line: line.item.name.pick(language),
            detail=lambda line: _serving(line, language),
            stretch=True,
            required=True,
        ),
        Column(
            "proposed",
            translate("MeetingDecisions", "Proposed"),
            proposed_short,
            detail=lambda line: proposed_where_text(line.item),
            tip=proposed_text,
            width=180,
        ),
        Column(
            "first",
            said("decision.first_votes"),
            lambda line: votes_short(line.basis.first_votes),
            right=True,
            width=92,
            optional=True,
        ),
        Column(
            "majority",
            said("decision.majority"),
            lambda line: majority_chip(line.basis),
            delegate=ChipDelegate,
            tip=lambda line: decision_words().majority(line.basis),
            hint=said("decision.votes_hint"),
            width=172,
        ),
        Column(
            "against",
            said("decision.against"),
            lambda line: against_chip(line.against),
            delegate=ChipDelegate,
            tip=lambda line: against_text(line.against),
            width=170,
        ),
        Column(
            "decision",
            translate("MeetingDecisions", "Decision"),
            line_chip,
            delegate=ChipDelegate,
            tip=_decided_tip,
            width=190,
            required=True,
        ),
        Column(
            "reason",
            said("decision.reason"),
            lambda line: line.decision.reason if line.decision else "",
            wraps=True,
            optional=True,
            width=200,
        ),
    ]


def _serving(line: DecisionLine, language: Language) -> str:
    parts = (line.item.present_post, line.item.body)
    return ", ".join(words.pick(language) for words in parts if words is not None)
