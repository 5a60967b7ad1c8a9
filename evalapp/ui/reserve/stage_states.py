"""What the tab Stages shows while there is nothing to score: why, and where to go."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from evalapp.services.stages import StageRow
from evalapp.ui.common.buttons import primary
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.reserve.reserve_tabs import APPLICATIONS, SETUP


class StageStates(QStackedWidget):
    """Empty states, each with the one step that leads on."""

    tab_asked = Signal(str)
    """Key of the tab where the next step is done."""

    def __init__(self, *, may_edit: bool) -> None:
        super().__init__()
        setup = primary(self.tr("Set up the stages"))
        setup.setObjectName("to_setup")
        setup.clicked.connect(self._on_setup)
        self.without_stages = EmptyState(
            "levels",
            self.tr("This intake has no stages yet"),
            self.tr("Stages with their maximum, weight and cut are set up under “Rules and stages”."),
            actions=(setup,) if may_edit else (),
        )
        applications = primary(self.tr("To the applications"))
        applications.setObjectName("to_applications")
        applications.clicked.connect(self._on_applications)
        self.without_admitted = EmptyState(
            "officials",
            self.tr("Nobody is admitted to the selection yet"),
            self.tr(
                "Choose the eligible applications and admit them to the selection; they are scored here."
            ),
            actions=(applications,),
        )
        self.without_passed = EmptyState(
            "levels",
            self.tr("Nobody has reached this stage yet"),
            self.tr("Whoever goes on after the stage before takes part here, once its cut is applied."),
        )
        for state in (self.without_stages, self.without_admitted, self.without_passed):
            self.addWidget(state)

    def show_without_stages(self) -> None:
        """The intake has no stages."""
        self.setCurrentWidget(self.without_stages)

    def show_without_people(self, row: StageRow) -> None:
        """Nobody takes part in the stage."""
        self.setCurrentWidget(self.without_admitted if row.position == 1 else self.without_passed)

    @Slot()
    def _on_setup(self) -> None:
        self.tab_asked.emit(SETUP)

    @Slot()
    def _on_applications(self) -> None:
        self.tab_asked.emit(APPLICATIONS)
