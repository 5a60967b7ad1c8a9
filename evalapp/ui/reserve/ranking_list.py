"""The list of a ranking with its filters, and what stands there when there is nothing to rank."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.admission import AdmissionKind
from evalapp.domain.ranking import Standing
from evalapp.services.ranking_rows import Ranking, RankingRow, RankingStage
from evalapp.ui.common.buttons import icon_button, second
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState, NothingFound
from evalapp.ui.common.formats import quoted, whole
from evalapp.ui.common.messages import said
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar, table_menu
from evalapp.ui.reserve.ranking_table import RankingModel, direction_name

UNDECIDED, ADMITTED, REFUSED, UNRANKED = "undecided", "admitted", "refused", "unranked"
_DECIDED = {AdmissionKind.ADMITTED: ADMITTED, AdmissionKind.REFUSED: REFUSED}


class RankingList(QWidget):
    """Shows a ranking; its columns follow the stages that count."""

    opened = Signal(object)
    """The RankingRow whose card is wanted."""
    selected = Signal()
    """Other rows are selected."""
    stage_wanted = Signal(int)
    """Id of the stage after which the ranking is wanted."""
    stages_asked = Signal()
    applications_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._ranking: Ranking | None = None
        self.stack = QStackedWidget()
        self._add_empty_states()
        self._views: dict[tuple[RankingStage, ...], RowView] = {}
        self.view = self._view_of(())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.toolbar = self._toolbar()
        column.addWidget(self.toolbar)
        column.addWidget(self.stack, 1)

    def show_ranking(self, ranking: Ranking) -> None:
        """Show another ranking, or the same one anew; filters stay."""
        self._ranking = ranking
        self.view = self._view_of(ranking.counted)
        self.model.show_ranking(ranking)
        self._show_stages(ranking)
        named = [(group, direction_name(ranking, group, self._context.language)) for group in ranking.groups]
        self.directions.set_choices([(group.direction_id, name) for group, name in named if name])
        self.directions.setVisible(len(ranking.groups) > 1)
        self._on_filter()

    def ids(self, *, selected: bool) -> list[int]:
        """Ids of the selected applications, or of all that the list shows, in its order."""
        rows = self.view.selected_rows() if selected else self.model.shown_rows()
        return [row.application_id for row in rows]

    def filter_words(self) -> str:
        """The filters in words, for what is exported; "" when everything is shown."""
        parts = [quoted(self.search.text())] if self.search.text().strip() else []
        for button in self._filters:
            parts += button.chosen_words()
        return "; ".join(parts)

    # Building --------------------------------------------------------------------------------

    def _toolbar(self) -> Toolbar:
        self.stage_box = QComboBox()
        self.stage_box.setObjectName("after_stage")
        self.stage_box.setAccessibleName(self.tr("Ranking after the stage"))
        self.stage_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.stage_box.activated.connect(self._on_stage)
        self.search = SearchField(self.tr("Surname or number"))
        self.search.searched.connect(self._on_filter)
        self.directions = FilterButton(said("admission.direction"))
        self.standings = FilterButton(said("admission.place"))
        self.standings.setObjectName("standings")
        self.standings.set_choices(
            [
                *((one.value, said(f"admission.standing_{one.value}")) for one in Standing),
                (UNRANKED, said("admission.not_ranked")),
            ]
        )
        self.decisions = FilterButton(said("admission.decision"))
        self.decisions.setObjectName("decisions")
        self.decisions.set_choices(
            [
                (UNDECIDED, self.tr("No decision yet")),
                (ADMITTED, said("admission.reserve_admitted")),
                (REFUSED, said("admission.reserve_refused")),
            ]
        )
        self._filters = (self.directions, self.standings, self.decisions)
        for button in self._filters:
            button.changed.connect(self._on_filter)
        toolbar = Toolbar(self.search)
        self.columns_button = icon_button("columns", self.tr("Columns"))
        self.columns_button.clicked.connect(self._on_columns)
        toolbar.add(self.stage_box, *self._filters)
        toolbar.add_last(self.columns_button)
        return toolbar

    def _add_empty_states(self) -> None:
        to_stages = second(self.tr("To the stages"))
        to_stages.clicked.connect(self.stages_asked)
        self.nothing_scored = EmptyState(
            "levels",
            self.tr("Nothing to rank yet"),
            self.tr("A ranking is computed from stage scores. Enter or import those of the first stage."),
            actions=(to_stages,),
        )
        to_applications = second(self.tr("To the applications"))
        to_applications.clicked.connect(self.applications_asked)
        self.nobody_admitted = EmptyState(
            "officials",
            self.tr("Nobody is admitted to the selection yet"),
            self.tr("First decide in the list of applications who takes part."),
            actions=(to_applications,),
        )
        self.nothing_found = NothingFound()
        self.nothing_found.reset.clicked.connect(self._on_reset)
        for part in (self.nothing_scored, self.nobody_admitted, self.nothing_found):
            self.stack.addWidget(part)

    def _view_of(self, stages: tuple[RankingStage, ...]) -> RowView:
        """The table over these stages. Each is made once and kept: a table that goes leaves a model behind,
        and PySide can hang when the collector destroys a model in the middle of a signal."""
        view = self._views.get(stages)
        if view is None:
            model = RankingModel(self._context.language, stages, parent=self)
            view = self._views[stages] = RowView(model, "ranking", memory=self._context.memory, several=True)
            view.setAccessibleName(self.tr("Ranking"))
            view.opened.connect(self.opened)
            view.selectionModel().selectionChanged.connect(self._on_selection)
            self.stack.addWidget(view)
        return view

    @property
    def model(self) -> RankingModel:
        """The rows of the table that is shown."""
        model = self.view.rows
        assert isinstance(model, RankingModel)
        return model

    # Showing ---------------------------------------------------------------------------------

    def _show_stages(self, ranking: Ranking) -> None:
        with QSignalBlocker(self.stage_box):
            self.stage_box.clear()
            for stage in ranking.stages:
                title = stage.title.pick(self._context.language)
                self.stage_box.addItem(self.tr("After: {stage}").format(stage=title), stage.id)
            if ranking.counted:
                self.stage_box.setCurrentIndex(len(ranking.counted) - 1)
        self.stage_box.setVisible(len(ranking.stages) > 1)

    def _show_part(self) -> None:
        ranking = self._ranking
        if ranking is None:
            return
        part: QWidget = self.view
        if not ranking.in_selection:
            part = self.nobody_admitted
        elif not ranking.rows:
            part = self.nothing_scored
        elif not self.model.shown_rows():
            part = self.nothing_found
            self.nothing_found.show_query(self.search.text())
        self.stack.setCurrentWidget(part)
        self.toolbar.setVisible(bool(ranking.rows))
        shown = len(self.model.shown_rows())
        self.toolbar.summary.setText(whole(shown) if self.model.is_filtered() else "")

    @Slot()
    def _on_filter(self, _what: object = None) -> None:
        is_chosen = any(button.chosen() for button in self._filters)
        self.model.narrow(self.search.text(), self._keeps if is_chosen else None)
        self._show_part()

    def _keeps(self, row: RankingRow) -> bool:
        side = UNRANKED if row.unranked else row.standing.value if row.standing else ""
        decision = _DECIDED[row.decision] if row.decision else UNDECIDED
        values = (row.direction_id, side, decision)
        chosen = (button.chosen() for button in self._filters)
        return all(not wanted or value in wanted for value, wanted in zip(values, chosen, strict=True))

    @Slot()
    def _on_reset(self) -> None:
        self.search.clear()
        for button in self._filters:
            button.clear()
        self._on_filter()

    @Slot(int)
    def _on_stage(self, _place: int) -> None:
        self.stage_wanted.emit(self.stage_box.currentData())

    @Slot()
    def _on_columns(self) -> None:
        button = self.columns_button
        table_menu(self.view).popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot()
    def _on_selection(self) -> None:
        self.selected.emit()
