"""The rarer steps of a campaign behind one button."""

from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import CampaignState
from evalapp.ui.common.icons import icon
from evalapp.ui.common.messages import term


class Step(StrEnum):
    """What can be done with a campaign besides releasing and exporting it."""

    IMPORT = "import"
    REVIEW = "review"
    REOPEN = "reopen"
    VERIFY = "verify"


class CampaignMenu(QToolButton):
    """Offers the steps that the campaign's state and the account allow."""

    chosen = Signal(object)
    """The step."""

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("More steps")
        self.setObjectName("more_steps")
        self.setIcon(icon("more"))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self._actions = {step: self._action(menu, step) for step in Step}
        menu.triggered.connect(self._on_triggered)
        self.setMenu(menu)

    def offer(self, actor: Actor, state: CampaignState) -> None:
        """Offer what is possible now; without anything the button goes away."""
        runs, in_entry = actor.may(Action.RUN_CAMPAIGN), state in {CampaignState.OPEN, CampaignState.REVIEW}
        possible = {
            Step.IMPORT: actor.may(Action.IMPORT) and in_entry,
            Step.REVIEW: runs and state is CampaignState.OPEN,
            Step.REOPEN: runs and state is CampaignState.REVIEW,
            Step.VERIFY: state in {CampaignState.RELEASED, CampaignState.ARCHIVED},
        }
        for step, action in self._actions.items():
            action.setVisible(possible[step])
        self.setVisible(any(possible.values()))

    def _action(self, menu: QMenu, step: Step) -> QAction:
        meaning, words, tip = {
            Step.IMPORT: ("import", self.tr("Import marks"), ""),
            Step.REVIEW: (
                "lock",
                self.tr("End entry"),
                self.tr("Nothing new is expected; open forms can still be settled."),
            ),
            Step.REOPEN: ("unlock", term("btn_reopen"), ""),
            Step.VERIFY: (
                "audit",
                self.tr("Verify the results"),
                self.tr("Whether they are still those that were released."),
            ),
        }[step]
        action = menu.addAction(icon(meaning), words)
        action.setToolTip(tip or words)
        action.setData(step.value)
        return action

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(Step(action.data()))
