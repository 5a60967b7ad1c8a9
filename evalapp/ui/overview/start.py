"""What the overview shows in an empty workspace: the first steps, each leads to its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.services.overview_rows import Overview
from evalapp.ui.common.chip import ChipLook, IconLabel, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.overview.line import SIDE, OverviewLine

WIDTH = 620


class Start(QWidget):
    """A sentence and the steps that this account may take."""

    opened = Signal(str, object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._actor = context.actor
        part = QWidget()
        part.setMaximumWidth(scaled(WIDTH))
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QVBoxLayout()
        # The steps are inset by the ground they get under the pointer: one edge for all words.
        head.setContentsMargins(SIDE, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(IconLabel("overview", "text3", 32))
        head.addSpacing(8)
        head.addWidget(text_label(self.tr("This workspace is empty"), "heading"))
        self._words = text_label("", "secondary", wraps=True)
        head.addWidget(self._words)
        column.addLayout(head)
        column.addSpacing(12)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        column.addLayout(self._steps)
        row = QHBoxLayout(self)
        row.setContentsMargins(20 - SIDE, 32, 20, 24)
        row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        row.addStretch(0)

    def show_steps(self, overview: Overview) -> None:
        """Show the steps; those that are done say so."""
        clear_layout(self._steps)
        steps = self._offered(overview)
        self._words.setText(
            self.tr("Begin with these steps; each opens its place.")
            if steps
            else self.tr("Results appear here when a campaign releases them.")
        )
        for number, step in enumerate(steps, start=1):
            title, detail, request, is_done = step
            chip = ChipLook(self.tr("done"), Tone.GOOD, "met") if is_done else None
            line = OverviewLine(f"{number}. {title}", detail, request, chip=chip)
            line.opened.connect(self.opened)
            self._steps.addWidget(line)

    def _offered(self, overview: Overview) -> list[tuple[str, str, tuple[str, object], bool]]:
        may = self._actor.may
        steps: list[tuple[str, str, tuple[str, object], bool]] = []
        if overview.backup is not None:
            steps.append(
                (
                    self.tr("Name a second folder for backups"),
                    self.tr("On another disk, so that a damaged one does not take them along."),
                    ("administration", "backups"),
                    bool(overview.backup.second_folder),
                )
            )
        if may(Action.IMPORT):
            steps.append(
                (
                    self.tr("Import the register of officials"),
                    self.tr("From the spreadsheet you keep today; you see every row before it is written."),
                    ("import", "officials"),
                    bool(overview.officials),
                )
            )
        if may(Action.EDIT_DIRECTORY):
            steps.append(
                (
                    self.tr("Look through the competency framework and the calendar"),
                    self.tr("Competencies, weights, targets; holidays and moved days off."),
                    ("directory_tab", "framework"),
                    False,
                )
            )
        if may(Action.RUN_CAMPAIGN):
            steps.append(
                (
                    self.tr("Prepare a campaign"),
                    self.tr("Whom it assesses, who rates, by which rules."),
                    ("page", "assessments"),
                    bool(overview.campaigns),
                )
            )
        return steps + self._later(overview)

    def _later(self, overview: Overview) -> list[tuple[str, str, tuple[str, object], bool]]:
        """The reserve and the commissions, which may begin at any time."""
        steps: list[tuple[str, str, tuple[str, object], bool]] = []
        if self._actor.may(Action.RUN_INTAKE):
            steps.append(
                (
                    self.tr("Prepare an intake of the reserve"),
                    self.tr("Rules, days, places and stages; then the applications."),
                    ("reserve_tab", ("intakes", None, None)),
                    overview.has_reserve,
                )
            )
        if self._actor.may(Action.RUN_COMMISSION):
            steps.append(
                (
                    self.tr("Enter a commission and prepare its meeting"),
                    self.tr("Members and voting rule; then agenda, packet, votes and minutes."),
                    ("commission_tab", ("commissions", None)),
                    bool(overview.meetings),
                )
            )
        return steps
