"""The end of a calibration session: who decided, by which minutes, when; everything that changes."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from evalapp.services.calibration_board import Board
from evalapp.services.calibrations import SessionFields
from evalapp.ui.assessments.calibration_words import block_name
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import number
from evalapp.ui.common.side_panel import scrolled
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled

WIDTH = 620
LIST_HEIGHT = 240


class SessionDialog(FormDialog):
    """Records what is proposed; ``record`` puts it in force and may raise AppError."""

    def __init__(
        self, parent: QWidget, board: Board, today: date, record: Callable[[SessionFields], object]
    ) -> None:
        people = len(board.waiting)
        super().__init__(parent, "", "", verb=" ", width=WIDTH)
        self._record = record
        self.set_title(self.tr("End the session?"))
        self.set_text(
            self.tr(
                "The set scores come into force beside the computed ones, in every export. "
                "They can be corrected later with a new reason."
            )
        )
        self.verb.setText(self.tr("Record %n official(s)", "", people))
        who, minutes = QLineEdit(), QLineEdit()
        who.setPlaceholderText(self.tr("Commission or official"))
        self.form.add(Field("decided_by", self.tr("Who decided"), who, required=True))
        self.form.add(
            Field("minutes", self.tr("Minutes, number"), minutes, required=True),
            Field("decided_on", self.tr("Day of the session"), DateField(), required=True),
        )
        last = board.session
        self.form.load({"decided_by": last.decided_by if last else "", "minutes": "", "decided_on": today})
        self.body.insertWidget(0, self._changes_area(board))

    def _changes_area(self, board: Board) -> QScrollArea:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        changes = _Changes(board)
        column.addWidget(changes)
        column.addStretch(1)
        area = scrolled(column)
        area.setObjectName("changes")
        area.setAccessibleName(self.tr("What changes"))
        height = changes.sizeHint().height() + 16
        area.setMinimumHeight(min(max(height, scaled(48)), scaled(LIST_HEIGHT)))
        return area

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """The day as written."""
        if self.form.widget("decided_on").is_wrong():
            return {"decided_on": self.tr("Write the day as 31.12.2026.")}
        del values
        return {}

    def save(self, values: dict[str, Any]) -> None:
        """Record the session."""
        self._record(SessionFields(values["decided_by"], values["minutes"], values["decided_on"]))


class _Changes(QWidget):
    """Every change: who, which block, before → after, why; then who was only discussed."""

    def __init__(self, board: Board) -> None:
        super().__init__()
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 8, 0)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(2)
        self.grid.setColumnStretch(0, 1)
        line = 0
        for change in board.changes:
            after = self.tr("as computed") if change.after is None else number(change.after)
            figures = f"{number(change.before)} → {after}"
            self.grid.addWidget(text_label(change.row.official.full_name, "medium", wraps=True), line, 0)
            self.grid.addWidget(text_label(block_name(board, change.block), "secondary"), line, 1)
            self.grid.addWidget(text_label(figures, "strong"), line, 2)
            reason = change.row.proposed.reason if change.row.proposed else ""
            self.grid.addWidget(text_label(reason, "secondary", wraps=True), line + 1, 0, 1, 3)
            self.grid.setRowMinimumHeight(line + 2, 6)
            line += 3
        changed = {change.row.id for change in board.changes}
        discussed = [row.official.full_name for row in board.waiting if row.id not in changed]
        if discussed:
            words = self.tr("Discussed, left as computed: {names}").format(names=", ".join(discussed))
            self.grid.addWidget(text_label(words, "secondary", wraps=True), line, 0, 1, 3)
