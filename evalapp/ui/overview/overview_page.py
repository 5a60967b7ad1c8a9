"""The first page after the log-in: what waits, what happened, how the backups stand."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.services.analytics import Picture
from evalapp.services.overview_rows import Overview
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.side_panel import clear_layout, scrolled
from evalapp.ui.common.text_label import text_label
from evalapp.ui.overview.charts import OverviewCharts, load_picture
from evalapp.ui.overview.line import OverviewLine
from evalapp.ui.overview.sections import Section, left_sections, right_sections
from evalapp.ui.overview.start import Start

LISTS, START = range(2)


class OverviewPage(Page):
    """Two columns of sections and two charts; every line opens its place."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {
            "campaign",
            "assessee",
            "form",
            "release",
            "objection",
            "result_notice",
            "calendar_day",
            "import_batch",
            "person",
            "reservist",
            "workspace_info",
        }
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.overview: Overview | None = None
        self.head = PageHead(term("overview"))
        self.head.set_title(term("overview"), day(context.today()))
        self.left, self.right = _column(), _column()
        self.charts = OverviewCharts(context)
        self.charts.opened.connect(self._on_analytics)
        self.charts.failed.connect(self.bar.complain)
        self.start = Start(context)
        self.start.opened.connect(self.requested)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_lists())
        self.stack.addWidget(self.start)
        self.add(self.head)
        self.add_bar()
        self.add(self.stack, 1)

    def reload(self) -> None:
        """Fetch everything in the background, the charts after the lists."""
        self.run(lambda _task: self.context.services.overview.overview(), self._on_overview)

    def lines(self) -> list[OverviewLine]:
        """The lines that are shown, in reading order."""
        return [line for line in self.findChildren(OverviewLine) if line.isVisibleTo(self)]

    def _build_lists(self) -> QWidget:
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(32)
        columns.addLayout(self.left, 3)
        columns.addLayout(self.right, 2)
        whole = QVBoxLayout()
        whole.setContentsMargins(12, 4, 20, 20)
        whole.setSpacing(16)
        whole.addLayout(columns)
        whole.addWidget(self.charts)
        whole.addStretch(1)
        return scrolled(whole)

    def _on_overview(self, overview: Overview) -> None:
        self.overview = overview
        if overview.is_empty:
            self.start.show_steps(overview)
            self.stack.setCurrentIndex(START)
            return
        self.stack.setCurrentIndex(LISTS)
        focused = self._focused_name()
        self._fill(self.left, left_sections(overview, self.context.language))
        self._fill(self.right, right_sections(overview))
        self._focus(focused)
        if overview.releases and self.context.actor.may(Action.SEE_RESULTS):
            self.run(lambda _task: load_picture(self.context.services.analytics), self._on_picture)
        else:
            self.charts.show_picture(None)

    def _on_picture(self, picture: Picture | None) -> None:
        self.charts.show_picture(picture)

    def _fill(self, column: QVBoxLayout, sections: list[Section]) -> None:
        clear_layout(column)
        for section in sections:
            column.addSpacing(12)
            title = text_label(section.title, "strong")
            title.setContentsMargins(8, 0, 0, 2)
            column.addWidget(title)
            for line in section.lines:
                line.opened.connect(self.requested)
                column.addWidget(line)
            if not section.lines:
                nothing = text_label(section.nothing, "secondary", wraps=True)
                nothing.setContentsMargins(8, 4, 0, 4)
                column.addWidget(nothing)
        column.addStretch(1)

    def _focused_name(self) -> str:
        """The line the cursor is on: filling the columns anew must not lose it."""
        widget = self.focusWidget()
        return widget.accessibleName() if isinstance(widget, OverviewLine) and widget.hasFocus() else ""

    def _focus(self, name: str) -> None:
        for line in self.lines() if name else ():
            if line.accessibleName() == name:
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _on_analytics(self) -> None:
        self.requested.emit("page", "analytics")


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
