"""Decisions of commissions about one person, as part of a card; each leads to the register."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.decision import DecisionState
from evalapp.services.decision_rows import DecisionRow
from evalapp.ui.common.buttons import link
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.decision_look import (
    decided_short,
    decided_text,
    meeting_text,
    order_text,
    outcome_text,
    state_chip,
    where_text,
)
from evalapp.ui.common.messages import said
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import text_label


class DecisionsPart(QWidget):
    """A title and a line for each decision, newest first; hidden while there is none."""

    opened = Signal(int)
    """Id of a decision."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("decisions_of_person")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)

    def show_rows(self, rows: Sequence[DecisionRow]) -> None:
        """Show the decisions about somebody."""
        clear_layout(self._column)
        self.setVisible(bool(rows))
        if not rows:
            return
        self._column.addWidget(text_label(said("decision.of_person"), "small_strong"))
        for row in rows:
            self._add(row)

    def _add(self, row: DecisionRow) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        button = link(decided_short(row))
        button.setAccessibleName(f"{decided_text(row)}, {meeting_text(row)}")
        button.setToolTip(decided_text(row))
        button.clicked.connect(partial(self._on_clicked, row.id))
        head.addWidget(button)
        head.addStretch(1)
        if row.state is not DecisionState.IN_FORCE:
            head.addWidget(Chip(state_chip(row.state)))
        self._column.addLayout(head)
        recorded = [
            f"{said('decision.outcome_after', months=one.months)}: {outcome_text(one)}"
            for one in row.outcomes
            if one.recorded_on is not None
        ]
        parts = (where_text(row), meeting_text(row), order_text(row), *recorded)
        self._column.addWidget(text_label("; ".join(part for part in parts if part), "small", wraps=True))

    def _on_clicked(self, decision_id: int, *_: object) -> None:
        self.opened.emit(decision_id)
