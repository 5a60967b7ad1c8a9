"""Rating workbooks out and in, and the reminder list, as a menu of a campaign's forms."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QMenu

from evalapp.domain.access import Action
from evalapp.domain.campaign import CampaignStep, allows
from evalapp.services.exports import ExportTarget
from evalapp.services.progress import Progress
from evalapp.services.rating_returns import SUFFIXES
from evalapp.services.rating_workbooks import RaterForms
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.rating_returns_page import RatingReturnsPage
from evalapp.ui.assessments.rating_workbooks_dialog import RatingWorkbooksDialog
from evalapp.ui.common.buttons import second, small
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportDialog, ExportKind
from evalapp.ui.common.icons import icon
from evalapp.ui.common.messages import said
from evalapp.ui.common.page import Page


class WorkbookActions(QObject):
    """One button with a menu: workbooks out, files or a folder in, the list of who still owes forms."""

    def __init__(self, tab: CampaignTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self.dialog: RatingWorkbooksDialog | None = None
        words = self.tr("Forms by Excel")
        self.button = small(second(f"{words} "))
        self.button.setParent(tab)  # until it is laid out: offered without a parent, it would be a window
        self.button.setAccessibleName(words)
        self.button.setObjectName("rating_workbooks")
        self.button.setIcon(icon("caret_down"))
        self.button.setIconSize(QSize(14, 14))
        # The caret stands at the right end.
        self.button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        menu = QMenu(self.button)
        self.write_action = menu.addAction(icon("export"), self.tr("Write workbooks for raters…"))
        self.files_action = menu.addAction(icon("import"), self.tr("Bring returned files in…"))
        self.folder_action = menu.addAction(icon("folder"), self.tr("Bring a folder in…"))
        menu.addSeparator()
        self.reminders_action = menu.addAction(icon("table"), said("rater.reminders"))
        self.write_action.triggered.connect(self._on_write)
        self.reminders_action.triggered.connect(self._on_reminders)
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
        self.reminders_action.setVisible(actor.may(Action.EXPORT))
        self.button.setVisible(actor.may(Action.EXPORT) or may_bring)

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
    def _on_reminders(self) -> None:
        card, exports = self._tab.card, self._tab.context.services.exports

        def write(target: ExportTarget, progress: Progress) -> None:
            exports.reminders(card.row.id, target, progress=progress)

        words = said("rater.reminders")
        ExportDialog(self._tab, (ExportKind(words, f"{card.row.name} – {words}", write),)).open()

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
