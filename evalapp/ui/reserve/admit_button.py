"""The button by which the list of applications decides who takes part in the selection."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QMenu, QPushButton

from evalapp.domain.access import Action
from evalapp.domain.intake import IntakeState
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.application_rows import ApplicationRow
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import code_text
from evalapp.ui.reserve.overrides_dialog import OverridesDialog
from evalapp.ui.reserve.reserve_tab import ReserveTab


class AdmitButton(QPushButton):
    """Decides about the eligible, the selected, or all of the list; counts stand in its menu.

    The tab says which rows are selected and what its list shows when the menu opens.
    """

    def __init__(
        self,
        tab: ReserveTab,
        selected: Callable[[], Sequence[ApplicationRow]],
        query: Callable[[], ApplicationQuery],
    ) -> None:
        super().__init__()
        self._tab, self._selected, self._query = tab, selected, query
        self._service = tab.context.services.admissions
        self.setText(self.tr("Decide…"))
        self.setProperty("kind", "second")
        self.setObjectName("decide_selection")
        self.setIconSize(QSize(16, 16))
        if not tab.context.actor.may(Action.RECORD_ADMISSIONS):
            self.hide()
        menu = QMenu(self)
        self.why_not = menu.addAction("")
        self.why_not.setEnabled(False)
        self.eligible = menu.addAction("", self._on_eligible)
        self.chosen = menu.addAction("", self._on_chosen)
        self.listed = menu.addAction("", self._on_listed)
        menu.addSeparator()
        self.overrides = menu.addAction(self.tr("Decisions against what was computed…"), self._on_overrides)
        menu.aboutToShow.connect(self.show_choices)
        self.setMenu(menu)

    @Slot()
    def show_choices(self) -> None:
        """Bring the counts of the menu up to date."""
        intake_id = self._tab.intake.row.id
        may_decide = self._service.may_decide(intake_id)
        self.why_not.setVisible(not may_decide)
        self.why_not.setText(self._why_not())
        for action, words, count in (
            (
                self.eligible,
                self.tr("About the eligible without a decision: {count}"),
                len(self._service.undecided(intake_id)),
            ),
            (self.chosen, self.tr("About the selected: {count}"), len(self._selected())),
            (self.listed, self.tr("About all in the list: {count}"), len(self._ids_listed())),
        ):
            action.setText(words.format(count=whole(count)))
            action.setEnabled(may_decide and bool(count))
        self.overrides.setEnabled(bool(self._service.overrides(intake_id)))

    def _why_not(self) -> str:
        row = self._tab.intake.row
        if row.state is IntakeState.COMPLETED:
            return self.tr("This selection is completed; decisions were entered before.")
        return code_text("intake_step_admit", intake=row.name)

    def _ids_listed(self) -> Sequence[int]:
        return self._service.listed(self._query())

    @Slot()
    def _on_eligible(self) -> None:
        self._tab.decide(self._service.undecided(self._tab.intake.row.id))

    @Slot()
    def _on_chosen(self) -> None:
        self._tab.decide([row.id for row in self._selected()])

    @Slot()
    def _on_listed(self) -> None:
        self._tab.decide(self._ids_listed())

    @Slot()
    def _on_overrides(self) -> None:
        OverridesDialog(self._tab, self._tab.intake.row.id).open()
