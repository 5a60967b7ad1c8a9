"""A member's ballot beside the list: where it is, what came back, what one may do with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu

from evalapp.domain.vote import BallotState
from evalapp.services.ballot_rows import BallotRow
from evalapp.ui.commission.ballot_columns import notes_text, state_chip, voted_text, who_text
from evalapp.ui.common.buttons import icon_button, second
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.formats import day, moment
from evalapp.ui.common.icons import icon
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import text_label


class BallotPanel(SidePanel):
    """Facts of a row, and the deeds that are about this member alone."""

    bring_asked = Signal(object)
    """A BallotRow; so do the next."""
    issue_asked = Signal(object)
    void_asked = Signal(object)

    def __init__(self, *, may_run: bool, may_enter: bool) -> None:
        super().__init__(width=380, title=" ")
        self.setAccessibleName(said("ballot.title"))
        self._may_run, self._may_enter = may_run, may_enter
        self.row: BallotRow | None = None
        self.bring_button = second(self.tr("Bring in…"), "import")
        self.bring_button.setObjectName("bring_one")
        self.bring_button.clicked.connect(self._on_bring)
        self.issue_button = second(self.tr("Issue…"))
        self.issue_button.setObjectName("issue_one")
        self.issue_button.clicked.connect(self._on_issue)
        self.more = icon_button("more", self.tr("Ballot: actions"))
        self.more.setObjectName("ballot_actions")
        menu = QMenu(self.more)
        self.again_action = menu.addAction(icon("export"), self.tr("Issue again…"), self._on_issue)
        self.void_action = menu.addAction(icon("undo"), self.tr("Take back…"), self._on_void)
        self.more.setMenu(menu)
        self.add_foot(self.bring_button, self.issue_button, self.more)

    def show_row(self, row: BallotRow, *, may_issue: bool, may_return: bool) -> None:
        """Show a member's ballot."""
        self.row = row
        self.title.setText(row.name)
        clear_layout(self.body)
        chips = QHBoxLayout()
        chips.addWidget(Chip(state_chip(row)))
        chips.addStretch(1)
        self.body.addLayout(chips)
        self.body.addWidget(
            text_label(" · ".join(filter(None, (label(row.role), who_text(row)))), wraps=True)
        )
        for name, words in self._facts(row):
            self.add_section(name)
            self.body.addWidget(text_label(words, wraps=True))
        if notes := notes_text(row):
            self.add_section(self.tr("To look at"))
            self.body.addWidget(text_label(notes, "warn", wraps=True))
        self.body.addStretch(1)
        self._show_deeds(
            row, may_issue=may_issue and self._may_run, may_return=may_return and self._may_enter
        )

    def _facts(self, row: BallotRow) -> list[tuple[str, str]]:
        found = [(self.tr("For"), said(f"ballot.kind_{row.phase.value}"))]
        if row.number is not None:
            number = self.tr("No. {number}, packet No. {packet}")
            found.append((term("ballot"), number.format(number=row.number, packet=row.packet_number)))
        if row.issued_at is not None:
            found.append((self.tr("Issued"), moment(row.issued_at)))
        if row.return_by is not None:
            found.append((self.tr("Day of return"), day(row.return_by)))
        if row.returned_at is not None:
            found.append(
                (self.tr("Returned"), "\n".join(filter(None, (moment(row.returned_at), row.file_name))))
            )
            found.append((self.tr("Votes"), voted_text(row)))
        if row.void:
            found.append((self.tr("Taken back earlier"), str(row.void)))
        return found

    def _show_deeds(self, row: BallotRow, *, may_issue: bool, may_return: bool) -> None:
        has_one = row.state is not None
        self.bring_button.setVisible(may_return and has_one)
        is_returned = row.state is BallotState.RETURNED
        self.bring_button.setText(self.tr("Bring in again…") if is_returned else self.tr("Bring in…"))
        self.issue_button.setVisible(may_issue and not has_one)
        self.more.setVisible(may_issue and has_one)
        self.show_foot(may_issue or (may_return and has_one))

    def _on_bring(self) -> None:
        self.bring_asked.emit(self.row)

    def _on_issue(self) -> None:
        self.issue_asked.emit(self.row)

    def _on_void(self) -> None:
        self.void_asked.emit(self.row)
