"""The tab Results of decisions: how often which decision, against what, and how it turned out."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.exchange.decision_report_words import ReportWords
from evalapp.services.decision_report import DecisionReport
from evalapp.services.meeting_rows import MeetingRow
from evalapp.ui.commission.commission_tab import CommissionTab
from evalapp.ui.commission.commission_tabs import DECISIONS
from evalapp.ui.commission.decision_charts import DecisionCharts
from evalapp.ui.commission.figure_grid import FigureGrid
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.commission_exports import export_decision_report
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.side_panel import clear_layout, scrolled
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.toolbar import FilterButton, Toolbar


class DecisionReportTab(CommissionTab):
    """Tables of counts for a period and chosen commissions; each count opens the register."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"decision", "decision_outcome", "meeting", "commission"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.period = FilterButton(self.tr("Year"), several=False)
        self.period.setObjectName("report_period")
        self.commission = FilterButton(term("commission"))
        self.commission.setObjectName("report_commission")
        for button in (self.period, self.commission):
            button.changed.connect(self._on_filter)
        toolbar = Toolbar()
        toolbar.add(self.period, self.commission)
        self.summary = toolbar.summary
        service = context.services.decision_reports
        self.charts = DecisionCharts(context.language, context.theme, before_export=service.note_export)
        self.charts.opened.connect(self._on_opened)
        self.charts.failed.connect(self.bar.complain)
        self.tables = QVBoxLayout()
        self.tables.setContentsMargins(0, 0, 0, 0)
        self.tables.setSpacing(4)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._report_part())
        self.empty = EmptyState(
            "commission",
            self.tr("Nothing to count yet"),
            self.tr("Decisions are counted once they are in force by signed minutes."),
        )
        self.stack.addWidget(self.empty)
        self.add_bar()
        self.add(toolbar)
        self.add(self.stack, 1)

    def head_actions(self) -> Sequence[QWidget]:
        button = quiet(term("btn_export"), "export")
        button.setObjectName("export_decision_report")
        button.setVisible(self.context.actor.may(Action.EXPORT))
        button.clicked.connect(self._on_export)
        return (button,)

    def reload(self) -> None:
        services = self.context.services
        since, until = self._since(), self._until()
        commissions = self.commission.chosen()

        def work(_task: object) -> tuple[tuple[MeetingRow, ...], DecisionReport]:
            # Importing it takes a second, which the window need not wait for.
            import evalapp.charts.drawing  # noqa: F401, PLC0415

            found = services.decision_reports.report(since=since, until=until, commissions=commissions)
            return services.meetings.rows(), found

        self.run(work, self._show)

    def _report_part(self) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(4)
        column.addWidget(self.charts)
        column.addLayout(self.tables)
        column.addStretch(1)
        return scrolled(column)

    @Slot(object)
    def _show(self, found: tuple[tuple[MeetingRow, ...], DecisionReport]) -> None:
        meetings, report = found
        self._offer(meetings)
        self.stack.setCurrentIndex(0 if report.count else 1)
        self.charts.show_report(report)
        clear_layout(self.tables)
        words = ReportWords(said, term, day)
        for table in report.tables:
            grid = FigureGrid(table, words, fewest=report.fewest)
            grid.opened.connect(self._on_opened)
            self.tables.addWidget(grid)
        for note in words.notes(report.fewest):
            label = text_label(note, "small", wraps=True)
            label.setContentsMargins(20, 2, 20, 0)
            self.tables.addWidget(label)
        self.summary.setText(said("decision.report_counted", count=report.count, undone=report.undone))

    def _offer(self, meetings: Sequence[MeetingRow]) -> None:
        years = sorted({row.held_on.year for row in meetings}, reverse=True)
        self.period.set_choices([(year, str(year)) for year in years])
        names = {row.commission_id: row.commission.pick(self.context.language) for row in meetings}
        self.commission.set_choices(sorted(names.items(), key=lambda choice: choice[1]))

    def _since(self) -> date | None:
        years = self.period.chosen()
        return date(min(years), 1, 1) if years else None

    def _until(self) -> date | None:
        years = self.period.chosen()
        return date(max(years), 12, 31) if years else None

    @Slot(object)
    def _on_filter(self, _chosen: object) -> None:
        self.refresh()

    @Slot(object, str)
    def _on_opened(self, ids: tuple[int, ...], _words: str) -> None:
        self.tab_wanted.emit(DECISIONS, ("decisions", tuple(ids)))

    @Slot()
    def _on_export(self) -> None:
        export_decision_report(self, self._since(), self._until(), self.commission.chosen())
