"""What is done with a stage as a whole: its cut applied and reopened, scores taken, the rest absent."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from evalapp.services.stage_cuts import CutPreview, Reopening
from evalapp.services.stage_scores import ScoreColumn
from evalapp.services.stages import StageRow
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.progress_dialog import run_with_progress
from evalapp.ui.common.tasks import Result, Task
from evalapp.ui.reserve.cut_trial import CutTrialDialog
from evalapp.ui.reserve.stage_dialogs import ApplyDialog, ColumnDialog, ReopenDialog


class StageDeeds(QObject):
    """Asks, works in the background, and tells in the page's bar, for the stage that is shown."""

    applied = Signal(int)
    """A cut came into force; how many go on."""

    closed = Signal()
    """Something was applied or reopened; what was pressed for it may be gone."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._stage: StageRow | None = None
        self._preview: CutPreview | None = None

    def show_stage(self, row: StageRow, preview: CutPreview | None) -> None:
        """Work on this stage, and on this cut of it."""
        self._stage, self._preview = row, preview

    @Slot()
    def apply(self) -> None:
        """Ask whether the cut that is shown shall be in force."""
        if self._stage is None or self._preview is None:
            return
        dialog = ApplyDialog(self._page, self._stage, self._preview)
        dialog.accepted.connect(partial(self.applied.emit, self._preview.passed))
        dialog.accepted.connect(self.closed)
        dialog.open()

    @Slot()
    def reopen(self) -> None:
        """Ask why the cut in force is taken out of it."""
        stage, service = self._stage, self._page.context.services.stage_cuts
        if stage is None:
            return

        def ask(effect: Reopening) -> None:
            dialog = ReopenDialog(self._page, stage, effect)
            dialog.accepted.connect(self.closed)
            dialog.accepted.connect(self._page.bar.hide)  # what it said of the cut is over
            dialog.open()

        self._page.run(lambda _task: service.reopening(stage.id), ask)

    @Slot()
    def try_rule(self) -> None:
        """Let another rule of the cut be tried; it is never applied."""
        if self._stage is not None:
            CutTrialDialog(self._page, self._stage).open()

    @Slot()
    def take_column(self) -> None:
        """Ask which column of the list of applications has the scores."""
        stage, service = self._stage, self._page.context.services.stage_scores
        if stage is None:
            return

        def ask(choices: tuple[ScoreColumn, ...]) -> None:
            if choices:
                ColumnDialog(self._page, stage, choices).open()
            else:
                self._page.bar.complain(self.tr("The list of applications brought no scores."))

        self._page.run(lambda _task: service.columns(stage.intake_id), ask)

    @Slot()
    def mark_rest_absent(self) -> None:
        """Ask whether everybody without a score did not come."""
        if self._stage is None or self._preview is None:
            return
        words = self.tr(
            "Everybody without a score is entered as absent: %n people.", "", len(self._preview.missing)
        )
        confirm(
            self._page,
            self.tr("Did the rest not come?"),
            words,
            self.tr("Enter as absent"),
            partial(self._mark_rest, self._stage.id),
        )

    def _mark_rest(self, stage_id: int) -> None:
        service = self._page.context.services.stage_scores

        def tell(ids: tuple[int, ...]) -> None:
            self._page.bar.tell(
                self.tr("Entered as absent: %n people", "", len(ids)),
                tone=Tone.GOOD,
                action_text=term("btn_undo"),
                action=partial(self._take_back, stage_id, ids),
            )

        self._work(lambda task: service.mark_rest_absent(stage_id, progress=task), tell)

    def _take_back(self, stage_id: int, ids: tuple[int, ...]) -> None:
        service = self._page.context.services.stage_scores
        self._work(lambda task: service.enter(stage_id, dict.fromkeys(ids), progress=task), _nothing)

    def _work(self, work: Callable[[Task], Result], done: Callable[[Result], object]) -> None:
        page = self._page
        title = self.tr("Scores are being entered")
        run_with_progress(page.context.tasks, page, title, work, done=done, failed=page.tell_failure)


def _nothing(_before: object) -> None:
    """The table says itself what has changed."""
