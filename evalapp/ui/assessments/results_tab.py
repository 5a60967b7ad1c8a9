"""Results of a campaign: bands as group lines, whiskers, gate, role means, places."""

from statistics import median
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from evalapp.domain.access import Action
from evalapp.domain.names import sort_key
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scores import Gate
from evalapp.services.campaigns import CampaignCard
from evalapp.services.results import CampaignResults
from evalapp.ui.assessments.beside_part import BesidePart
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.leaving_view import LeavingView
from evalapp.ui.assessments.result_cells import ResultLine, lines_of, picked, result_columns
from evalapp.ui.assessments.result_panel import ResultPanel
from evalapp.ui.assessments.role_legend import RoleLegend
from evalapp.ui.common.buttons import toggle
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.exports import export_campaign
from evalapp.ui.common.formats import number, quoted, whole
from evalapp.ui.common.messages import term
from evalapp.ui.common.report_exports import export_reports
from evalapp.ui.common.table_model import Group, RowTableModel
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar

NO_INTERVAL, NO_TOTAL = 10**6, 10**6 + 1
"""Keys of the groups after the bands."""

translate = QCoreApplication.translate
"""Numbers in words: ``self.tr`` does not find them from a class derived from this one."""


class ResultsTab(CampaignTab):
    """The table, its filters, the legend; before release what may be said."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"calibration", "campaign", "form", "assessee", "release"}
    )

    explanation_wanted = Signal(object, int)

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context, card)
        self._id = card.row.id
        self.shown: CampaignResults | None = None
        self._sizes: dict[int, int] = {}
        self.model = RowTableModel(result_columns(context.language, card.rules), group=self._group)
        self.view = ResultsView(self.model, "results", memory=context.memory, row_height=40)
        self.view.setAccessibleName(self.tr("Results"))
        self.view.opened.connect(self._on_opened)
        self.view.clicked.connect(self._on_clicked)
        self.view.selected.connect(self._on_selected)
        self._build_toolbar()
        self._waiting = EmptyState("lock", self.tr("The results have not been released yet"), " ")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self._waiting)
        self.foot = _Foot()
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.stack, 1)
        self.add(self.foot)
        self.stack.addWidget(QWidget())
        self._build_panel()
        self._show_table(False)
        self.stack.setCurrentIndex(2)

    def reload(self) -> None:
        """Fetch the results where this account may see them, else only how far the forms are."""
        self.run(lambda _task: self.context.services.campaigns.card(self._id), self._on_card)

    def export(self) -> None:
        """Offer what the table shows for export, in its order."""
        if self.shown is None:
            return
        shown = [line.id for line in self.model.shown_rows()]
        export_campaign(self, self._id, self.shown.name, order=shown, shown_filter=self._filter_words())

    def _filter_words(self) -> str:
        """The filters in words, "" when everything is shown."""
        typed = self.search.text().strip()
        parts = [quoted(typed)] if typed else []
        parts += [choice.text().strip() for choice in (self.bodies, self.bands) if choice.chosen()]
        parts += [switch.text().strip() for switch in (self.flagged, self.short) if switch.isChecked()]
        return "; ".join(parts)

    def wants_focus(self) -> bool:
        """Navigation folds while an official stands beside the table."""
        return self.details.isChecked()

    # Building --------------------------------------------------------------------------------

    def _build_toolbar(self) -> None:
        self.search = SearchField(self.tr("Surname, body or post"))
        self.search.searched.connect(self.model.set_filter)
        self.bodies = FilterButton(self.tr("Body"))
        self.bands = FilterButton(term("band"))
        self.flagged = toggle(self.tr("Only flagged"), "flag")
        self.short = toggle(self.tr("Short time in post"), "timer")
        for choice in (self.bodies, self.bands):
            choice.changed.connect(self._on_filter)
        for switch in (self.flagged, self.short):
            switch.toggled.connect(self._on_filter)
        self.toolbar = Toolbar(self.search)
        self.details = toggle(self.tr("Details"), "info")
        self.details.setToolTip(self.tr("The chosen official, and who cannot be told apart from him"))
        self.details.toggled.connect(self._on_details)
        self.toolbar.add(self.bodies, self.bands, self.flagged, self.short, self.details)
        self.toolbar.add_columns(self.view)

    def _build_panel(self) -> None:
        may_export = self.context.actor.may(Action.EXPORT)
        panel = ResultPanel(self.context.language, may_export=may_export)
        panel.reports_wanted.connect(self._on_reports)
        panel.explanation_wanted.connect(self._on_explanation)
        panel.card_wanted.connect(self._on_card_wanted)
        panel.rival_chosen.connect(self.view.select_id)
        self._details = panel
        self._beside = BesidePart(self)
        panel.body.insertWidget(panel.body.count() - 1, self._beside)
        self.set_panel(panel)
        panel.closed.connect(self._on_details_closed)

    def _group(self, line: ResultLine) -> Group:
        score, sizes = line.score, self._sizes
        if score.band is not None:
            count = translate("ResultsTab", "%n official(s)", "", sizes.get(score.band, 0))
            title = self.tr("Band {number}").format(number=score.band)
            if sizes.get(score.band, 0) > 1:
                count = self.tr("{count}, none can be told apart from the first").format(count=count)
            return Group(score.band, title, count)
        if score.total is not None:
            return Group(NO_INTERVAL, self.tr("No interval"), self.tr("no band and no place"))
        return Group(NO_TOTAL, self.tr("No total"), self.tr("the reason stands in each line"))

    # Showing ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_card(self, card: CampaignCard) -> None:
        service = self.context.services.results
        if service.may_see(card.row.state, has_release=card.row.release is not None):
            self.run(lambda _task: service.results(self._id), self._on_results)
            return
        self._show_table(False)
        self._waiting.text.setText(
            self.tr(
                "Until then only the forms are counted: received {received} of {required}, missing {missing}."
            ).format(
                received=whole(card.row.received),
                required=whole(card.row.required),
                missing=whole(card.row.missing),
            )
        )

    @Slot(object)
    def _on_results(self, results: CampaignResults) -> None:
        self.shown, self._sizes = results, results.band_sizes
        self._offer_filters(results)
        self.view.offer_calibrated(any(row.calibrated for row in results.rows))
        self.model.set_rows(lines_of(results))
        self._show_table(True)
        self._show_summary()
        if self.view.current_row() is None:
            self.view.select_first()
        self.tell_preview(results.release is None)

    def _offer_filters(self, results: CampaignResults) -> None:
        language = self.context.language
        found = {
            row.official.organization_id: picked(row.official.body, language)
            for row in results.rows
            if row.official.organization_id is not None
        }
        self.bodies.set_choices(sorted(found.items(), key=lambda item: sort_key(item[1])))
        is_regional = results.category is PositionCategory.DEPUTY_AKIMS
        self.bodies.set_name(term("region") if is_regional else self.tr("Body"))
        self.bands.set_choices((band, str(band)) for band in sorted(self._sizes))

    def _show_table(self, shown: bool) -> None:
        self.stack.setCurrentIndex(0 if shown else 1)
        self.toolbar.setVisible(shown)
        self.foot.setVisible(shown)

    @Slot()
    def _on_filter(self) -> None:
        chosen = bool(self.bodies.chosen() or self.bands.chosen())
        active = chosen or self.flagged.isChecked() or self.short.isChecked()
        self.model.set_keeps(self._keeps if active else None)
        self._show_summary()

    def _keeps(self, line: ResultLine) -> bool:
        bodies, bands = self.bodies.chosen(), self.bands.chosen()
        official, score = line.row.official, line.score
        return (
            (not bodies or official.organization_id in bodies)
            and (not bands or score.band in bands)
            and (not self.flagged.isChecked() or score.gate is not Gate.CLEAR)
            and (not self.short.isChecked() or official.mark is not None)
        )

    def _show_summary(self) -> None:
        rows = self.model.shown_rows()
        totals = [line.score.total for line in rows if line.score.total is not None]
        parts = [translate("ResultsTab", "%n official(s)", "", len(rows))]
        if self.shown and not self.model.is_filtered():
            parts.append(translate("ResultsTab", "%n band(s)", "", len(self._sizes)))
        if totals:
            parts.append(self.tr("median {value}").format(value=number(median(totals))))
        self.toolbar.summary.setText(" · ".join(parts))

    @Slot(object)
    def _on_selected(self, line: ResultLine | None) -> None:
        if line is None:
            self.noted.emit("")
            return
        self._show_details(line)
        number_shown = self.model.number_of(self.model.place_of(line.id))
        words = self.tr("Row {number} of {count}")
        count = whole(len(self.model.shown_rows()))
        self.noted.emit(words.format(number=whole(number_shown), count=count))

    def _show_details(self, line: ResultLine) -> None:
        """The official in the panel while it is open; in the table those like him are set apart."""
        if self.shown is None or not self.details.isChecked():
            self.view.mark_rows(frozenset())
            return
        self.view.mark_rows(self._details.show_row(self.shown, line.row))
        self._beside.show_official(self.shown, line.row)

    @Slot()
    def _on_clicked(self) -> None:
        self.details.setChecked(True)

    @Slot(bool)
    def _on_details(self, wanted: bool) -> None:
        if wanted:
            self.show_panel()
        else:
            self.hide_panel()
        # Beside the panel there is no room for everything: what is said less often gives way.
        self.short.setVisible(not wanted or self.short.isChecked())
        self.toolbar.summary.setVisible(not wanted)
        self.focus_changed.emit()
        line = self.view.current_row()
        if line is not None:
            self._show_details(line)

    @Slot()
    def _on_details_closed(self) -> None:
        self.details.setChecked(False)
        self.view.setFocus()

    @Slot(int)
    def _on_explanation(self, assessee_id: int) -> None:
        if self.shown is not None:
            self.explanation_wanted.emit(self.shown, assessee_id)

    @Slot(int, str)
    def _on_reports(self, assessee_id: int, full_name: str) -> None:
        export_reports(self, self._id, assessee_id, full_name)

    @Slot(int)
    def _on_card_wanted(self, person_id: int) -> None:
        self.requested.emit("official", person_id)

    @Slot(object)
    def _on_opened(self, line: ResultLine) -> None:
        if self.shown is not None:
            self.explanation_wanted.emit(self.shown, line.id)


class ResultsView(LeavingView):
    """Rows without a total show their reason across the columns of figures."""

    LEAVING: ClassVar[tuple[str, ...]] = (
        "coverage",
        "roles",
        "tenure",
        "professional",
        "personal",
        "places",
    )

    def offer_calibrated(self, is_any: bool) -> None:
        """Show the column of calibrated totals where a commission recorded any."""
        place = [column.key for column in self.rows.columns].index("calibrated")
        if self.isColumnHidden(place) is is_any:
            self.setColumnHidden(place, not is_any)
            self._on_arranged()

    def _on_arranged(self) -> None:
        super()._on_arranged()
        keys = [column.key for column in self.rows.columns]
        first, last = keys.index("total"), keys.index("places")
        for place in range(self.rows.rowCount()):
            row = self.rows.row(place)
            if isinstance(row, ResultLine) and row.score.total is None and not self.isColumnHidden(first):
                self.setSpan(place, first, 1, last - first + 1)


class _Foot(QFrame):
    """Legend of the role means, and what a border between bands means."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setMinimumHeight(36)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(6)
        row.addWidget(RoleLegend(), 1)
        row.addWidget(IconLabel("info", "text2", 14), 0, Qt.AlignmentFlag.AlignVCenter)
        caution = text_label(self.tr("A border between bands is not a proven difference."), "small")
        caution.setObjectName("caution")
        row.addWidget(caution)
