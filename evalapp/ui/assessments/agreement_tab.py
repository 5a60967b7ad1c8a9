"""Raters of a campaign: how far they agree, by role and by competency, and who is off; in plain words."""

from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from evalapp.exchange.agreement_words import AgreementWords
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.services.campaigns import CampaignCard
from evalapp.services.diagnostic_presets import shipped_diagnostics
from evalapp.services.rater_diagnostics import RaterDiagnostics
from evalapp.ui.assessments.agreement_panel import AgreementPanel
from evalapp.ui.assessments.agreement_tables import (
    CompetencyLine,
    RaterLine,
    RoleLine,
    competency_columns,
    competency_lines,
    rater_columns,
    rater_lines,
    role_columns,
    role_lines,
    role_name,
)
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.common.buttons import quiet, toggle
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.exports import export_rater_diagnostics
from evalapp.ui.common.messages import term
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.toolbar import FilterButton, SearchField, Toolbar

ROLES, COMPETENCIES, RATERS = range(3)
WAITING, BLANK = 3, 4


class AgreementTab(CampaignTab):
    """Three tables of which one is shown, a card with the meaning of the chosen line, a line below."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"campaign", "form", "assessee", "release"})

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context, card)
        self.shown: RaterDiagnostics | None = None
        rules = card.rules
        looked = rules.diagnostics or shipped_diagnostics()
        self._words = AgreementWords(Words(DocumentLanguage(context.language.value)), rules, looked)
        self._build_tables()
        self._build_toolbar()
        self.foot = _foot(self._words.text("unchanged"))
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.filters)
        self.add(self.stack, 1)
        self.add(self.foot)
        self.set_panel(AgreementPanel())
        self._show(BLANK)

    def reload(self) -> None:
        """Compute the diagnostics where this account may see them."""
        service, number = self.context.services.rater_diagnostics, self.card.row.id
        if service.may_see(is_released=bool(self.card.releases)):
            self.run(lambda _task: service.diagnostics(number), self._on_found)
        else:
            self._show(WAITING)

    # Building --------------------------------------------------------------------------------

    def _build_tables(self) -> None:
        words = self._words
        self.stack = QStackedWidget()
        self.models, self.views = [], []
        for columns, name, heading in (
            (role_columns(words), "agreement_roles", "by_role"),
            (competency_columns(words), "agreement_competencies", "by_competency"),
            (rater_columns(words), "agreement_raters", "by_rater"),
        ):
            model = RowTableModel(columns)
            view = RowView(model, name, memory=self.context.memory, row_height=44)
            view.setAccessibleName(words.text(heading))
            view.selected.connect(self._on_selected)
            view.opened.connect(self._on_opened)
            self.models.append(model)
            self.views.append(view)
            self.stack.addWidget(view)
        waiting = EmptyState(
            "lock",
            self.tr("The results have not been released yet"),
            self.tr("How far the raters agree is shown with the first release."),
        )
        self.stack.addWidget(waiting)
        self.stack.addWidget(QWidget())

    def _build_toolbar(self) -> None:
        words = self._words
        self.search = SearchField(self.tr("Rater code"))
        self.search.searched.connect(self.models[RATERS].set_filter)
        self.segments = Segments(
            [
                (ROLES, words.text("by_role")),
                (COMPETENCIES, words.text("by_competency")),
                (RATERS, words.text("by_rater")),
            ]
        )
        self.segments.changed.connect(self._on_segment)
        self.roles = FilterButton(term("rater_role"))
        self.roles.changed.connect(self._on_filter)
        self.noted_only = toggle(self.tr("Only what stands out"), "flag")
        self.noted_only.toggled.connect(self._on_filter)
        self.meaning_button = quiet(words.text("meaning"), "info")
        self.meaning_button.clicked.connect(self._on_meaning)
        self.export_button = quiet(term("btn_export"), "export")
        self.export_button.setToolTip(self.tr("Export the diagnostics"))
        self.export_button.clicked.connect(self._on_export)
        self.toolbar = QWidget()
        row = QHBoxLayout(self.toolbar)
        row.setContentsMargins(20, 12, 20, 8)
        row.setSpacing(8)
        row.addWidget(self.segments)
        row.addStretch(1)
        row.addWidget(self.meaning_button)
        row.addWidget(self.export_button)
        self.filters = Toolbar(self.search)
        self.filters.add(self.roles, self.noted_only)

    # Showing ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_found(self, found: RaterDiagnostics) -> None:
        self.shown = found
        words = self._words = AgreementWords(self._words.words, found.rules, found.looked)
        self.models[ROLES].set_rows(role_lines(found))
        self.models[COMPETENCIES].set_rows(competency_lines(found))
        self.models[RATERS].set_rows(rater_lines(found, words))
        self.roles.set_choices((role, role_name(role)) for role in found.roles)
        self._show(self.segments.chosen())
        self.tell_preview(found.release is None)

    def _show(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        has_table = place < WAITING
        self.toolbar.setVisible(has_table)
        self.foot.setVisible(has_table)
        self.filters.setVisible(place == RATERS)
        if not has_table:
            self.hide_panel()
            return
        view = self.views[place]
        if view.current_row() is None:
            view.select_first()
        if self._has_room():
            self._show_panel(view.current_row())
        else:
            self.hide_panel()

    @Slot(object)
    def _on_segment(self, place: int) -> None:
        if self.shown is not None:
            self._show(place)

    @Slot(object)
    def _on_selected(self, line: RoleLine | CompetencyLine | RaterLine | None) -> None:
        assert self.panel is not None
        is_shown = self.sender() is self.views[self.segments.chosen()]
        if is_shown and (self._has_room() or self.panel.isVisible()):
            self._show_panel(line)

    @Slot(object)
    def _on_opened(self, line: RoleLine | CompetencyLine | RaterLine) -> None:
        self._show_panel(line)

    @Slot()
    def _on_meaning(self) -> None:
        self._show_panel(self.views[self.segments.chosen()].current_row())

    def _has_room(self) -> bool:
        """Whether the card stands beside the table; over it, it is shown only when asked for."""
        return self.window().width() >= self.BESIDE_FROM

    def _show_panel(self, line: RoleLine | CompetencyLine | RaterLine | None) -> None:
        assert isinstance(self.panel, AgreementPanel)
        if line is None or self.shown is None:
            self.hide_panel()
            return
        self.panel.show_line(line, self.shown, self._words)
        self.show_panel()

    @Slot()
    def _on_filter(self) -> None:
        roles, only = self.roles.chosen(), self.noted_only.isChecked()

        def keeps(line: RaterLine) -> bool:
            return (not roles or line.found.role in roles) and (bool(line.noted) or not only)

        self.models[RATERS].set_keeps(keeps if roles or only else None)

    @Slot()
    def _on_export(self) -> None:
        if self.shown is not None:
            export_rater_diagnostics(self, self.shown.campaign_id, self.shown.name)


def _foot(sentence: str) -> QFrame:
    foot = QFrame()
    foot.setObjectName("foot")
    foot.setMinimumHeight(36)
    row = QHBoxLayout(foot)
    row.setContentsMargins(20, 6, 20, 6)
    row.setSpacing(6)
    row.addWidget(IconLabel("info", "text2", 14), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(text_label(sentence, "small", wraps=True), 1)
    return foot
