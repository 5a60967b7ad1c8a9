"""One item beside the list of decisions: what it rests on, what was decided, the keys for it."""

from PySide6.QtCore import Signal

from evalapp.domain.language import Language
from evalapp.services.decision_lines import DecisionLine
from evalapp.ui.commission.decision_facts import add_against, add_basis, add_pair, limits_for
from evalapp.ui.commission.item_decision_dialog import AS_PROPOSED, OTHER, REJECTED
from evalapp.ui.commission.meeting_decision_list import proposed_text
from evalapp.ui.common.buttons import link, primary, quiet, second
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.decision_look import (
    decided_text,
    line_chip,
    meeting_text,
    order_text,
    proposed_where_text,
    where_text,
)
from evalapp.ui.common.messages import said
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import text_label


class MeetingDecisionPanel(SidePanel):
    """The facts of an item and its decision; buttons while the meeting lets decide."""

    wanted = Signal(object, str)
    """A line, and one of the constants of item_decision_dialog."""
    cleared = Signal(object)
    requested = Signal(str, object)

    def __init__(self, language: Language, *, may_decide: bool) -> None:
        super().__init__(width=400, title=" ")
        self.setAccessibleName(said("decision.of_meeting"))
        self._language, self._may_decide = language, may_decide
        self.line: DecisionLine | None = None
        self.adopt = primary(self.tr("As proposed"))
        self.adopt.setObjectName("adopt")
        self.reject = second(self.tr("Reject"))
        self.reject.setObjectName("reject")
        self.other = second(self.tr("Another…"))
        self.other.setObjectName("other")
        self.change = second(self.tr("Change…"))
        self.change.setObjectName("change")
        self.clear = quiet(self.tr("Take back"))
        self.clear.setObjectName("clear")
        self.adopt.clicked.connect(self._on_adopt)
        self.reject.clicked.connect(self._on_reject)
        self.other.clicked.connect(self._on_other)
        self.change.clicked.connect(self._on_change)
        self.clear.clicked.connect(self._on_clear)
        self.add_foot(self.adopt, self.reject, self.other, self.change, self.clear)

    def show_line(self, line: DecisionLine, *, is_open: bool) -> None:
        """Show an item; ``is_open``: whether the meeting lets decide now."""
        self.line = line
        self.title.setText(line.item.name.pick(self._language))
        clear_layout(self.body)
        chip = Chip(line_chip(line))
        self.body.addWidget(chip)
        self._add_question(line)
        self._add_decision(line)
        kind = line.decision.kind if line.decision else line.item.proposed
        reason = line.decision.reason if line.decision else ""
        add_against(self, line.against, line.basis, limits_for(line.limits, kind), reason)
        add_basis(self, line.basis, self.tr("What it rests on"))
        if line.item.person_id is not None:
            card = link(self.tr("Personal card"), "person")
            card.clicked.connect(self._on_card)
            self.body.addSpacing(8)
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._show_buttons(line, is_open=is_open)

    def _add_question(self, line: DecisionLine) -> None:
        serving = ", ".join(
            words.pick(self._language) for words in (line.item.present_post, line.item.body) if words
        )
        if serving:
            self.body.addWidget(text_label(serving, "secondary", wraps=True))
        add_pair(self, self.tr("Proposed"), proposed_text(line))
        add_pair(self, said("decision.where_to"), proposed_where_text(line.item))
        add_pair(self, self.tr("Ground"), line.item.ground)
        if line.undoes is not None:
            add_pair(
                self, self.tr("To be undone"), f"{decided_text(line.undoes)} – {meeting_text(line.undoes)}"
            )

    def _add_decision(self, line: DecisionLine) -> None:
        row = line.decision
        if row is None:
            return
        self.add_section(self.tr("Decision"))
        add_pair(self, self.tr("Decided"), decided_text(row))
        if row.result.value == "rejected":
            add_pair(self, said("decision.where_to"), where_text(row))
        add_pair(self, said("decision.plan"), row.plan)
        if line.lacks_plan:
            self.body.addWidget(text_label(said("decision.plan_missing"), "warn", wraps=True))
        add_pair(self, said("decision.wording"), row.wording)
        add_pair(self, said("decision.order"), order_text(row))

    def _show_buttons(self, line: DecisionLine, *, is_open: bool) -> None:
        can = is_open and self._may_decide
        is_new = line.decision is None
        self.adopt.setVisible(can and is_new)
        self.reject.setVisible(can and is_new)
        self.other.setVisible(can and is_new and line.item.undoes_id is None)
        self.change.setVisible(can and not is_new)
        self.clear.setVisible(can and not is_new)
        self.show_foot(can)

    def _on_adopt(self) -> None:
        self.wanted.emit(self.line, AS_PROPOSED)

    def _on_reject(self) -> None:
        self.wanted.emit(self.line, REJECTED)

    def _on_other(self) -> None:
        self.wanted.emit(self.line, OTHER)

    def _on_change(self) -> None:
        self.wanted.emit(self.line, "")

    def _on_clear(self) -> None:
        self.cleared.emit(self.line)

    def _on_card(self) -> None:
        if self.line is not None and self.line.item.person_id is not None:
            self.requested.emit("official", self.line.item.person_id)
