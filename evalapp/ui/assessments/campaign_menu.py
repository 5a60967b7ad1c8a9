"""The rarer steps of a campaign behind one button."""

from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import CampaignStep, allows
from evalapp.services.campaigns import CampaignRow
from evalapp.ui.common.icons import icon
from evalapp.ui.common.messages import term


class Step(StrEnum):
    """What can be done with a campaign besides launching, releasing and exporting it."""

    IMPORT = "import"
    REVIEW = "review"
    REOPEN = "reopen"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    VERIFY = "verify"
    ARCHIVE = "archive"
    UNARCHIVE = "unarchive"
    DELETE = "delete"


def possible_steps(actor: Actor, row: CampaignRow) -> set[Step]:
    """The steps that the campaign's state and the account allow."""
    runs, releases = actor.may(Action.RUN_CAMPAIGN), actor.may(Action.RELEASE_RESULTS)
    state = row.state
    found = {
        Step.IMPORT: actor.may(Action.IMPORT) and allows(state, CampaignStep.SETTLE),
        Step.REVIEW: runs and allows(state, CampaignStep.REVIEW),
        Step.REOPEN: runs and allows(state, CampaignStep.REOPEN),
        Step.CORRECT: releases and allows(state, CampaignStep.CORRECT),
        Step.WITHDRAW: releases and bool(row.correction),
        Step.VERIFY: row.release is not None,
        Step.ARCHIVE: runs and allows(state, CampaignStep.ARCHIVE),
        Step.UNARCHIVE: actor.may(Action.PREVIEW_RESULTS) and allows(state, CampaignStep.UNARCHIVE),
        Step.DELETE: runs and allows(state, CampaignStep.DELETE),
    }
    return {step for step, is_possible in found.items() if is_possible}


class CampaignMenu(QToolButton):
    """Offers the steps that are possible."""

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

    def offer(self, actor: Actor, row: CampaignRow) -> None:
        """Offer what is possible now; without anything the button goes away."""
        possible = possible_steps(actor, row)
        for step, action in self._actions.items():
            action.setVisible(step in possible)
        self.setVisible(bool(possible))

    def _action(self, menu: QMenu, step: Step) -> QAction:
        meaning, words, tip = {
            Step.IMPORT: ("import", self.tr("Import marks"), ""),
            Step.REVIEW: (
                "lock",
                self.tr("End entry"),
                self.tr("Nothing new is expected; open forms can still be settled."),
            ),
            Step.REOPEN: ("unlock", term("btn_reopen"), self.tr("Forms are taken again.")),
            Step.CORRECT: (
                "edit",
                self.tr("Correct the results…"),
                self.tr("For a written reason; the released version stays visible until the next one."),
            ),
            Step.WITHDRAW: (
                "undo",
                self.tr("Withdraw the correction"),
                self.tr("Possible while nothing was changed."),
            ),
            Step.VERIFY: (
                "audit",
                self.tr("Verify the results"),
                self.tr("Whether they are still those that were released."),
            ),
            Step.ARCHIVE: ("archive", self.tr("Into the archive"), self.tr("To be read only.")),
            Step.UNARCHIVE: ("archive", self.tr("Out of the archive"), ""),
            Step.DELETE: ("delete", self.tr("Delete the draft…"), ""),
        }[step]
        action = menu.addAction(icon(meaning), words)
        action.setToolTip(tip or words)
        action.setData(step.value)
        return action

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(Step(action.data()))
