"""Cohorts of the reserve side by side, as of a day."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.services.cohorts import CohortComparison, CohortRow
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.messages import code_text, said, term
from evalapp.ui.common.reserve_exports import export_cohorts
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.toolbar import Toolbar
from evalapp.ui.reserve.cohort_columns import cohort_columns, cohort_hides
from evalapp.ui.reserve.cohort_panel import CohortPanel
from evalapp.ui.reserve.reserve_tab import ReserveTab
from evalapp.ui.reserve.reserve_tabs import MEMBERS

_PAUSE_MS = 400


class CohortsTab(ReserveTab):
    """A line a cohort and one for all; figures open the people behind them."""

    NEEDS_INTAKE: ClassVar[bool] = False
    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"reservist", "reserve_appointment", "leaving_ground"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.comparison: CohortComparison | None = None
        self.model = RowTableModel(cohort_columns(), key=lambda row: row.name)
        self.view = RowView(self.model, "cohorts", memory=context.memory, row_height=44)
        self.view.setAccessibleName(said("member.cohorts"))
        self.view.selected.connect(self._on_selected)
        self.as_of = DateField()
        self.as_of.setAccessibleName(self.tr("As of"))
        self.as_of.set_value(context.today())
        self.as_of.changed.connect(self._on_day)
        self.details = CohortPanel(context.language)
        self.details.people_asked.connect(self._on_people)
        self.set_panel(self.details)
        self.empty = EmptyState(
            "reserve",
            self.tr("No cohort to compare yet"),
            self.tr("Cohorts appear here as soon as there are members with their appointments."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self._table())
        self.stack.addWidget(self.empty)
        self.add_bar()
        self.add(self.stack, 1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.reload)

    def head_actions(self) -> Sequence[QWidget]:
        write = quiet(term("btn_export"), "export")
        write.setObjectName("export_cohorts")
        write.clicked.connect(self._on_export)
        write.setVisible(self.context.actor.may(Action.EXPORT))
        charts = quiet(term("analytics"), "analytics")
        charts.setObjectName("charts")
        charts.clicked.connect(self._on_charts)
        charts.setVisible(self.context.actor.may(Action.SEE_RESULTS))
        return (charts, write)

    def reload(self) -> None:
        service, day = self.context.services.cohorts, self.as_of.value()
        self.run(lambda _task: service.cohorts(as_of=day), self._show)

    def _table(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        toolbar = Toolbar()
        toolbar.add(text_label(self.tr("As of"), "secondary"), self.as_of)
        toolbar.add_columns(self.view)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 10, 20, 12)
        row.addWidget(text_label(said("member.counting"), "hint", wraps=True))
        column.addWidget(toolbar)
        column.addWidget(self.view, 1)
        column.addWidget(foot)
        return holder

    @Slot(object)
    def _show(self, comparison: CohortComparison) -> None:
        self.comparison = comparison
        self.view.hides = cohort_hides(comparison)
        rows = [*comparison.rows, comparison.total] if len(comparison.rows) > 1 else list(comparison.rows)
        self.model.set_rows(rows)
        is_today = comparison.as_of == self.context.today()
        self.stack.setCurrentIndex(1 if not rows and is_today else 0)
        self.counted.emit(len(comparison.rows) or None)
        shown = self.details.row
        current = next((row for row in rows if shown is not None and row.name == shown.name), None)
        if current is not None and self.details.isVisible():
            self.details.show_row(current, comparison)

    @Slot(object)
    def _on_selected(self, row: CohortRow | None) -> None:
        if isinstance(row, CohortRow) and self.comparison is not None:
            self.details.show_row(row, self.comparison)
            self.show_panel()

    @Slot()
    def _on_day(self) -> None:
        if self.as_of.is_wrong():
            self.bar.complain(code_text("date_unreadable"))
        elif self.as_of.value() is not None:
            self.bar.hide()
            self._pause.start()

    @Slot(object)
    def _on_people(self, ids: tuple[int, ...]) -> None:
        self.requested.emit("reserve_tab", (MEMBERS, None, ("members", ids)))

    @Slot()
    def _on_charts(self) -> None:
        self.requested.emit("analytics", ("members", 0))

    @Slot()
    def _on_export(self) -> None:
        if self.comparison is not None:
            export_cohorts(self, self.comparison.as_of)
