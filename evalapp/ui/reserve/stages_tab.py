"""The tab Stages: scores of the chosen stage, its cut before it is applied, in force and reopened."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from evalapp.domain.access import Action
from evalapp.domain.intake import IntakeStep, allows
from evalapp.domain.stage import CutKind, StageOutcomeKind
from evalapp.services.cut_comparison import CutComparison
from evalapp.services.cut_records import CutLine
from evalapp.services.intake_rows import IntakeCard
from evalapp.services.stage_cuts import CutPreview
from evalapp.services.stages import StagePerson, StageRow, StageTable
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.messages import term
from evalapp.ui.common.reserve_exports import export_stage_list
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.toolbar import SearchField, Toolbar
from evalapp.ui.reserve.cut_panel import CutPanel
from evalapp.ui.reserve.interview_part import InterviewPart
from evalapp.ui.reserve.reserve_tab import ReserveTab
from evalapp.ui.reserve.score_desk import ScoreDesk
from evalapp.ui.reserve.score_view import ScoreView
from evalapp.ui.reserve.stage_columns import SCORE, columns
from evalapp.ui.reserve.stage_deeds import StageDeeds
from evalapp.ui.reserve.stage_filter import MISSING, UNKNOWN, StageFilter
from evalapp.ui.reserve.stage_head import StageHead
from evalapp.ui.reserve.stage_states import StageStates

PEOPLE, INTERVIEWS = "people", "interviews"
_PAUSE_MS = 300
Found = tuple[StageTable, CutPreview, tuple[CutLine, ...], CutComparison | None]


class StagesTab(ReserveTab):
    """Everybody at a stage with the score, typed in place; the cut stands in the panel at the right."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"stage", "stage_score", "stage_cut", "stage_outcome", "admission", "application", "intake"}
        | {"intake_direction", "interviewer", "interview_score"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_edit = context.actor.may(Action.ENTER_SCORES)
        self._stage_id: int | None = None
        self._table: StageTable | None = None
        self._preview: CutPreview | None = None
        self._history: tuple[CutLine, ...] = ()
        self.panel_cut = CutPanel(context.language, may_edit=self._may_edit)
        # What a score changes for the others is computed when typing rests.
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._load_preview)
        self._build()
        self._connect()

    def head_actions(self) -> Sequence[QWidget]:
        self.import_button = quiet(self.tr("Import scores"), "import")
        self.import_button.setObjectName("import_scores")
        self.import_button.clicked.connect(self._on_import)
        self.import_button.setVisible(self._may_edit)
        self.export_button = quiet(term("btn_export"), "export")
        self.export_button.setObjectName("export_stage")
        self.export_button.clicked.connect(self._on_export)
        self.export_button.setVisible(self.context.actor.may(Action.EXPORT))
        return (self.stage_head.column_button, self.import_button, self.export_button)

    def show_intake(self, card: IntakeCard) -> None:
        if self.card is not None and self.card.row.id != card.row.id:
            self._stage_id = None
            self.desk.forget()
            self.hide_panel()
        super().show_intake(card)

    def reload(self) -> None:
        service, intake_id = self.context.services.stages, self.intake.row.id
        self.run(lambda _task: service.rows(intake_id), self._show_stages)

    def open_target(self, target: object) -> None:
        """("stage", its id)."""
        if isinstance(target, tuple) and target[0] == "stage":
            self._choose_stage(target[1])

    def filter_by(self, step: object) -> None:
        """A stage of the funnel is shown; other steps change nothing here."""
        key, _, number = str(step or "").partition(":")
        if key == "stage" and number.isdigit():
            self._choose_stage(int(number))

    def _on_tables_changed(self, tables: frozenset[str]) -> None:
        # What was typed here stands in the table already; thousands of rows need not be read again.
        if not self.desk.is_writing:
            super()._on_tables_changed(tables)

    # Building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.stage_head = StageHead(self.context.language)
        self.search = SearchField(self.tr("Surname or number"))
        self.shown = StageFilter(self._outcome_of)
        self.model = RowTableModel(columns(self.context.language, self._outcome_of), sort_by="number")
        self.view = ScoreView(
            self.model, "stage_people", column=SCORE, text_of=self._typed_text, memory=self.context.memory
        )
        self.view.setAccessibleName(self.tr("Scores of the stage"))
        self.desk = ScoreDesk(self, self.view)
        self.deeds = StageDeeds(self)
        self.parts = Segments([(PEOPLE, self.tr("Scores")), (INTERVIEWS, self.tr("Interviewers"))])
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.shown, self.stage_head.cut_button)
        self.toolbar.add_columns(self.view)
        row = self.toolbar.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(0, self.stage_head.box)
        row.insertWidget(1, self.parts)
        self.states = StageStates(may_edit=self._may_edit)
        self.interviews = InterviewPart(self, may_edit=self._may_edit)
        self.stack = QStackedWidget()
        for part in (self.view, self.interviews, self.states):
            self.stack.addWidget(part)
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.stage_head)
        self.add(self.stack, 1)
        self.set_panel(self.panel_cut)

    def _connect(self) -> None:
        self.stage_head.chosen.connect(self._on_stage_chosen)
        self.search.searched.connect(self.model.set_filter)
        self.shown.changed.connect(self._on_shown)
        self.desk.written.connect(self._on_written)
        self.desk.outdated.connect(self.reload)
        self.deeds.applied.connect(self._on_applied)
        self.deeds.closed.connect(self.view.setFocus)
        self.parts.changed.connect(self._show_part)
        self.view.opened.connect(self._on_opened)
        self.stage_head.column_button.clicked.connect(self.deeds.take_column)
        self.stage_head.cut_button.clicked.connect(self._on_cut)
        self.states.tab_asked.connect(self.tab_wanted)
        panel = self.panel_cut
        panel.apply_asked.connect(self.deeds.apply)
        panel.reopen_asked.connect(self.deeds.reopen)
        panel.rest_absent_asked.connect(self.deeds.mark_rest_absent)
        panel.trial_asked.connect(self.deeds.try_rule)
        panel.missing_asked.connect(self._on_missing)
        panel.unknown_asked.connect(self._on_unknown)
        panel.person_asked.connect(self._on_person)

    # Showing ---------------------------------------------------------------------------------

    def _show_stages(self, rows: tuple[StageRow, ...]) -> None:
        ids = [row.id for row in rows]
        if self._stage_id not in ids:
            # The stage at work: the first that is not cut yet, or the last.
            self._stage_id = next((row.id for row in rows if row.cut is None), ids[-1] if ids else None)
        self.stage_head.show_stages(rows, self._stage_id)
        self.toolbar.setVisible(bool(rows))
        if not rows:
            self._show_state(self.states.show_without_stages)
            return
        self._load_table()

    def _load_table(self) -> None:
        services, stage_id = self.context.services, self._stage_id
        if stage_id is None:
            return

        def work() -> Found:
            table = services.stages.table(stage_id)
            cuts = services.stage_cuts
            return table, cuts.preview(stage_id), cuts.history(stage_id), cuts.comparison(stage_id)

        written = self.desk.writes

        def show(found: Found) -> None:
            if written == self.desk.writes:
                self._show_table(found)
            else:
                # What was typed while the table was read may be missing in it.
                self._load_table()

        self.run(lambda _task: work(), show)

    def _show_table(self, found: Found) -> None:
        table, preview, history, compared = found
        if table.stage.id != self._stage_id:
            return
        self._table, self._preview, self._history = table, preview, history
        row = table.stage
        self.model.set_rows(table.people)
        self.view.is_open = self._can_type(row)
        self.desk.show_table(table)
        self.deeds.show_stage(row, preview)
        self._show_facts()
        if not row.taking_part:
            self._show_state(lambda: self.states.show_without_people(row))
            return
        self._show_part()
        if row.cut is not None:
            self.panel_cut.show_cut(history, compared)
        else:
            self._show_preview(preview)
        if self.view.current_row() is None:
            self.view.select_first()

    def _show_state(self, fill: Callable[[], None]) -> None:
        fill()
        self.stack.setCurrentWidget(self.states)
        head = self.stage_head
        for part in (self.search, self.shown, self.parts, head, head.column_button, head.cut_button):
            part.hide()
        self.hide_panel()

    @Slot()
    def _show_part(self) -> None:
        """Everybody with the score, or the sheets of the interviewers."""
        assert self._table is not None
        row = self._table.stage
        has_parts = row.interviewers is not None
        is_people = not has_parts or self.parts.chosen() == PEOPLE
        self.parts.setVisible(has_parts)
        for part in (self.search, self.shown, self.stage_head, self.stage_head.cut_button):
            part.setVisible(is_people)
        if is_people:
            self.stack.setCurrentWidget(self.view)
        else:
            self.hide_panel()
            self.interviews.show_stage(row.id)
            self.stack.setCurrentWidget(self.interviews)

    def _show_facts(self) -> None:
        assert self._table is not None
        row, people = self._table.stage, self._table.people
        self.stage_head.show_facts(row, people, can_type=self._can_type(row))
        self.noted.emit(self.tr("%n people", "", len(people)))

    def _can_type(self, row: StageRow) -> bool:
        is_time = allows(row.intake_state, IntakeStep.ENTER_SCORES)
        return self._may_edit and is_time and row.cut is None and row.interviewers is None

    def _outcome_of(self, row: StagePerson) -> tuple[StageOutcomeKind, bool] | None:
        if self._table is not None and self._table.stage.cut is not None:
            return None if row.outcome is None else (row.outcome, row.at_border)
        if self._preview is None or self._preview.rule.kind is CutKind.NONE:
            return None
        return self._preview.outcomes.get(row.id)

    def _typed_text(self, row: StagePerson) -> str:
        return self.model.text_at(row, self.model.columns[2]) if row.mark is not None else ""

    @Slot(object)
    def _on_shown(self, chosen: frozenset[str]) -> None:
        self.model.set_keeps(self.shown.keeps if chosen else None)

    # Choosing --------------------------------------------------------------------------------

    def _choose_stage(self, stage_id: int) -> None:
        if not self.stage_head.choose(stage_id):
            self._stage_id = stage_id

    @Slot(int)
    def _on_stage_chosen(self, stage_id: int) -> None:
        self._stage_id = stage_id
        self.desk.forget()
        self.shown.clear()
        self._load_table()

    @Slot(object)
    def _on_opened(self, row: StagePerson) -> None:
        self.requested.emit("application", row.id)

    @Slot(int)
    def _on_person(self, application_id: int) -> None:
        if not self.view.select_id(application_id):
            self.requested.emit("application", application_id)

    @Slot()
    def _on_missing(self) -> None:
        self.shown.choose([MISSING])

    @Slot()
    def _on_unknown(self) -> None:
        self.shown.choose([UNKNOWN])

    # Typing ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_written(self, people: tuple[StagePerson, ...]) -> None:
        assert self._table is not None
        self._table = replace(self._table, people=people)
        self._show_facts()
        self._pause.start()

    def _load_preview(self) -> None:
        stage_id, service = self._stage_id, self.context.services.stage_cuts
        if stage_id is not None:
            self.run(lambda _task: service.preview(stage_id), self._show_preview)

    def _show_preview(self, found: CutPreview) -> None:
        if self._table is None or self._table.stage.cut is not None:
            return
        if found.stage_id == self._stage_id:
            self._preview = found
            self.deeds.show_stage(self._table.stage, found)
            can_apply = allows(self._table.stage.intake_state, IntakeStep.CUT)
            self.panel_cut.show_preview(found, can_apply=can_apply, earlier=self._history)
            self.view.viewport().update()

    # Doing -----------------------------------------------------------------------------------

    @Slot()
    def _on_import(self) -> None:
        self.requested.emit("import", ("scores", self.intake.row.id))

    @Slot()
    def _on_export(self) -> None:
        if self._table is None or not self._table.people:
            self.bar.complain(self.tr("There is nothing to export yet."))
            return
        title = self._table.stage.title.pick(self.context.language)
        order = [row.id for row in self.model.shown_rows()]
        words = "; ".join(filter(None, (self.search.text(), *self.shown.chosen_words())))
        export_stage_list(self, self._table.stage.id, title, order, shown_filter=words)

    @Slot()
    def _on_cut(self) -> None:
        if self.panel_cut.isVisible():
            self.hide_panel()
            return
        self.show_panel()
        if self._table is not None and self._table.stage.cut is None:
            # What was typed just before is looked at now, and once.
            self._pause.stop()
            self._load_preview()

    @Slot(int)
    def _on_applied(self, passed: int) -> None:
        """Offer the next stage, where there is one."""
        box = self.stage_head.box
        place = box.currentIndex() + 1
        if place < box.count():
            self.bar.tell(
                self.tr("%n go on", "", passed),
                tone=Tone.GOOD,
                action_text=self.tr("To the stage {stage}").format(stage=box.itemText(place)),
                action=partial(self._choose_stage, box.itemData(place)),
            )
