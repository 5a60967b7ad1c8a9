"""What is asked about a stage: applying its cut, reopening it, taking a column of the application list."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit

from evalapp.services.stage_cuts import CutPreview, Reopening
from evalapp.services.stage_scores import ColumnTaken, ScoreColumn
from evalapp.services.stages import StageRow
from evalapp.ui.common.form import Field
from evalapp.ui.common.formats import whole
from evalapp.ui.common.page import Page
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.working_form import WorkingForm

_MOST_UNFIT = 5


class ApplyDialog(WorkingForm):
    """Puts a cut into force that was looked at."""

    def __init__(self, page: Page, row: StageRow, found: CutPreview) -> None:
        title = self.tr("Apply the cut of “{stage}”?")
        super().__init__(
            page.context.tasks,
            page,
            title.format(stage=row.title.pick(page.context.language)),
            self.tr(
                "{passed} of {sat} go on. The scores are held fast from then on; a correction needs "
                "the cut to be reopened with a reason."
            ).format(passed=whole(found.passed), sat=whole(sum(one.figures.sat for one in found.groups))),
            verb=self.tr("Apply: %n go on", "", found.passed),
        )
        self._service, self._stage_id, self._seal = page.context.services.stage_cuts, row.id, found.seal
        minutes = QLineEdit()
        minutes.setMaxLength(120)
        self.form.add(Field("minutes", self.tr("Minutes, number and date"), minutes))
        self.form.load({"minutes": ""})

    def work(self, values: dict[str, Any]) -> Callable[[Task], object]:
        return lambda task: self._service.apply(
            self._stage_id, seal=self._seal, minutes=values["minutes"], progress=task
        )


class ReopenDialog(WorkingForm):
    """Takes a cut out of force, and the later ones that rest on it."""

    def __init__(self, page: Page, row: StageRow, effect: Reopening) -> None:
        language = page.context.language
        title = self.tr("Reopen the cut of “{stage}”?").format(stage=row.title.pick(language))
        sentences = [
            self.tr("Scores can be corrected then and the cut applied anew; this one stays in the history.")
        ]
        if effect.later:
            names = ", ".join(one.pick(language) for one in effect.later)
            sentences.append(
                self.tr("The cuts of later stages rest on it and are reopened too: {names}.").format(
                    names=names
                )
            )
        if effect.admitted:
            words = self.tr(
                "Already admitted to the reserve: {count}. These decisions stay; look at them again later."
            )
            sentences.append(words.format(count=whole(effect.admitted)))
        super().__init__(page.context.tasks, page, title, " ".join(sentences), verb=self.tr("Reopen"))
        self._service, self._stage_id = page.context.services.stage_cuts, row.id
        reason = QPlainTextEdit()
        reason.setTabChangesFocus(True)
        reason.setFixedHeight(84)
        self.form.add(Field("reason", self.tr("Reason"), reason, required=True))
        self.form.load({"reason": ""})

    def work(self, values: dict[str, Any]) -> Callable[[Task], object]:
        return lambda _task: self._service.reopen(self._stage_id, values["reason"])


class ColumnDialog(WorkingForm):
    """Takes a column of scores that came with the list of applications; says first what that does."""

    def __init__(self, page: Page, row: StageRow, choices: tuple[ScoreColumn, ...]) -> None:
        super().__init__(
            page.context.tasks,
            page,
            self.tr("Take scores from the list of applications"),
            self.tr("Scores that are entered already stay as they are."),
            verb=self.tr("Take the scores"),
        )
        self._page, self._row = page, row
        self._service = page.context.services.stage_scores
        self.taken: ColumnTaken | None = None
        box = QComboBox()
        for choice in choices:
            words = self.tr("{title}: {scores}, absent {absent}")
            box.addItem(
                words.format(title=choice.title, scores=whole(choice.scores), absent=whole(choice.absent)),
                choice.title,
            )
        blank = QCheckBox(self.tr("An empty cell means that somebody did not come"))
        self.form.add(Field("title", self.tr("Column"), box))
        self.form.add(Field("blank", "", blank))
        self.effect = text_label("", "secondary", wraps=True)
        self.warning = text_label("", "warn", wraps=True)
        self.warning.setObjectName("will_be_absent")
        self.warning.hide()
        self.body.insertWidget(1, self.effect)
        self.body.insertWidget(2, self.warning)
        self._asked: dict[str, Any] = {}
        self.form.load({"title": choices[0].title, "blank": True})
        self.form.changed.connect(self._look)
        self._look()

    def work(self, values: dict[str, Any]) -> Callable[[Task], object]:
        title, blank = values["title"], bool(values["blank"])
        return lambda task: self._service.take_column(
            self._row.id, title, blank_is_absent=blank, progress=task
        )

    def finish(self, result: Any) -> None:
        self.taken = result

    @Slot()
    def _look(self) -> None:
        """Fetch what taking the column would do; until it is known nothing can be taken."""
        values = self.form.values()
        if values == self._asked:
            return
        self._asked = values
        self.verb.setEnabled(False)
        title, blank = values["title"], bool(values["blank"])

        def show(found: ColumnTaken) -> None:
            if values == self._asked:
                self._show_effect(found)

        self._tasks.run(
            self,
            lambda _task: self._service.column_preview(self._row.id, title, blank_is_absent=blank),
            done=show,
            failed=self._on_failed,
        )

    def _show_effect(self, found: ColumnTaken) -> None:
        self.effect.setText(self._effect_words(found))
        self.warning.setText(self._absent_words(found))
        self.warning.setVisible(bool(found.absent))
        self.verb.setText(self.tr("Take %n entries", "", found.scores + found.absent))
        self.verb.setEnabled(bool(found.scores + found.absent))
        self.grow()

    def _absent_words(self, found: ColumnTaken) -> str:
        words = self.tr("Will be entered as absent: %n people", "", found.absent)
        if found.emptied:
            words += ", " + self.tr("{count} of them for an empty cell").format(count=whole(found.emptied))
        return f"{words}."

    def _effect_words(self, found: ColumnTaken) -> str:
        words = [
            self.tr(
                "New scores: {scores}, absent: {absent}, kept as they are: {kept}, left empty: {blank}."
            ).format(
                scores=whole(found.scores),
                absent=whole(found.absent),
                kept=whole(found.kept),
                blank=whole(found.blank),
            )
        ]
        if found.unfit:
            some = "; ".join(f"№ {one.number}: {one.text}" for one in found.unfit[:_MOST_UNFIT])
            words.append(
                self.tr("Not a score of this stage, left empty: {count} ({some}).").format(
                    count=whole(len(found.unfit)), some=some
                )
            )
        return " ".join(words)
