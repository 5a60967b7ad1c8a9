"""Rating workbooks out and in, as buttons of a campaign's forms."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QMenu

from evalapp.domain.access import Action
from evalapp.domain.campaign import CampaignStep, allows
from evalapp.services.rating_returns import SUFFIXES
from evalapp.services.rating_workbooks import RaterForms
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.rating_returns_page import RatingReturnsPage
from evalapp.ui.assessments.rating_workbooks_dialog import RatingWorkbooksDialog
from evalapp.ui.common.buttons import second
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.icons import icon
from evalapp.ui.common.page import Page


class WorkbookActions(QObject):
    """One button with a menu: write workbooks, bring files in, bring a folder in."""

    def __init__(self, tab: CampaignTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self.dialog: RatingWorkbooksDialog | None = None
        self.button = second(self.tr("Forms by Excel"), "export")
        self.button.setObjectName("rating_workbooks")
        menu = QMenu(self.button)
        self.write_action = menu.addAction(icon("export"), self.tr("Write workbooks for raters…"))
        self.files_action = menu.addAction(icon("import"), self.tr("Bring returned files in…"))
        self.folder_action = menu.addAction(icon("folder"), self.tr("Bring a folder in…"))
        self.write_action.triggered.connect(self._on_write)
        self.files_action.triggered.connect(self._on_files)
        self.folder_action.triggered.connect(self._on_folder)
        self.button.setMenu(menu)
        self.offer()

    def offer(self) -> None:
        """Offer what the campaign's state and the account allow."""
        actor, state = self._tab.context.actor, self._tab.card.row.state
        self.write_action.setVisible(actor.may(Action.EXPORT) and allows(state, CampaignStep.ENTER))
        may_bring = actor.may(Action.IMPORT) and allows(state, CampaignStep.SETTLE)
        self.files_action.setVisible(may_bring)
        self.folder_action.setVisible(may_bring)
        self.button.setVisible(self.write_action.isVisible() or may_bring)

    @Slot()
    def _on_write(self) -> None:
        service, campaign_id = self._tab.context.services.rating_workbooks, self._tab.card.row.id
        self._tab.run(lambda _task: service.raters(campaign_id), self._on_raters)

    @Slot(object)
    def _on_raters(self, raters: Sequence[RaterForms]) -> None:
        # Held here as well: a parent alone does not keep the Python half of a dialog.
        self.dialog = RatingWorkbooksDialog(self._tab, self._tab.card, raters)
        self.dialog.open()

    @Slot()
    def _on_files(self) -> None:
        dialog = QFileDialog(self._tab, self.tr("Returned rating forms"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog.setNameFilter(f"{self.tr('Workbooks')} ({patterns})")
        dialog.filesSelected.connect(self._on_chosen)
        dialog.open()

    @Slot()
    def _on_folder(self) -> None:
        dialog = QFileDialog(self._tab, self.tr("Folder with returned rating forms"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self._on_chosen)
        dialog.open()

    @Slot(list)
    def _on_chosen(self, paths: Sequence[str]) -> None:
        self.bring([Path(path) for path in paths])

    def bring(self, paths: Sequence[Path]) -> None:
        """Open the page that reads ``paths``."""
        row = self._tab.card.row

        def make(context: PageContext) -> Page:
            return RatingReturnsPage(context, row.id, row.name, paths)

        if paths:
            self._tab.page_wanted.emit(make)
