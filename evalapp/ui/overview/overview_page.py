"""The first page after the log-in: what waits, what happened, how the backups stand."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.services.analytics import Picture
from evalapp.services.overview_rows import Overview
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.side_panel import scrolled
from evalapp.ui.common.text_label import text_label
from evalapp.ui.overview.charts import OverviewCharts, load_picture
from evalapp.ui.overview.line import OverviewLine
from evalapp.ui.overview.section import Section
from evalapp.ui.overview.sections import left_sections, right_sections
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
            "meeting",
            "agenda_item",
            "packet",
            "ballot",
            "minutes",
            "decision",
            "decision_effect",
            "decision_outcome",
            "commission",
            "commission_member",
        }
    )

    objections_wanted = Signal()
    """The list of all objections, answered ones too."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.overview: Overview | None = None
        self.head = PageHead(term("overview"))
        self.head.set_title(term("overview"), day(context.today()))
        self.objections_button = quiet(self.tr("All objections"), "objection")
        self.objections_button.setObjectName("all_objections")
        self.objections_button.setVisible(False)
        self.objections_button.clicked.connect(self._on_objections)
        self.head.add_actions(self.objections_button)
        self._lists = QWidget()
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
        self._whole = QVBoxLayout()
        self._whole.setContentsMargins(12, 4, 20, 20)
        self._whole.setSpacing(16)
        self._whole.addWidget(self._lists)
        self._whole.addWidget(self.charts)
        self._whole.addStretch(1)
        return scrolled(self._whole)

    def _on_overview(self, overview: Overview) -> None:
        self.overview = overview
        self.objections_button.setVisible(overview.objections is not None and not overview.is_empty)
        if overview.is_empty:
            self.start.show_steps(overview)
            self.stack.setCurrentIndex(START)
            return
        self.stack.setCurrentIndex(LISTS)
        focused = self._focused_line()
        self._show_lists(left_sections(overview, self.context.language), right_sections(overview))
        has_charts = bool(overview.releases) and self.context.actor.may(Action.SEE_RESULTS)
        # Their room is kept from the start, so that nothing jumps when they have come.
        self.charts.setVisible(has_charts)
        self._keep_room()
        self._focus(focused)
        if has_charts:
            self.run(lambda _task: load_picture(self.context.services.analytics), self._on_picture)

    def _on_picture(self, picture: Picture | None) -> None:
        self.charts.show_picture(picture)
        self._keep_room()

    def _keep_room(self) -> None:
        """As high as everything needs, now: the area would learn it only with its next event."""
        inner = self._whole.parentWidget()
        if inner is not None:
            self._whole.invalidate()
            inner.setMinimumHeight(self._whole.totalMinimumSize().height())

    def _show_lists(self, left: list[Section], right: list[Section]) -> None:
        """Put new lists in the place of the old ones, all at once."""
        lists = QWidget()
        columns = QHBoxLayout(lists)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(32)
        for sections, share in ((left, 3), (right, 2)):
            columns.addWidget(self._column(sections), share)
        self._whole.replaceWidget(self._lists, lists)
        self._lists.hide()
        self._lists.deleteLater()
        self._lists = lists
        lists.show()

    def _column(self, sections: list[Section]) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
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
        return part

    def _focused_line(self) -> tuple[str, object] | None:
        """What the line with the cursor is about: filling the columns anew must not lose it."""
        widget = self.focusWidget()
        return widget.about if isinstance(widget, OverviewLine) and widget.hasFocus() else None

    def _focus(self, about: tuple[str, object] | None) -> None:
        for line in self.lines() if about is not None else ():
            if line.about == about:
                line.show()  # the layout would do so only later, and a hidden line takes no cursor
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    @Slot()
    def _on_objections(self) -> None:
        self.objections_wanted.emit()

    def _on_analytics(self) -> None:
        self.requested.emit("page", "analytics")
