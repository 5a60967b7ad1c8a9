"""Beside the table of results: one official's figures, and who cannot be told apart from him."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.exchange import comparison
from evalapp.services.release_words import kept_text
from evalapp.services.results import CampaignResults, ResultRow, Rival
from evalapp.ui.assessments.comparison_columns import roles_counted_text
from evalapp.ui.assessments.result_cells import (
    calibrated_text,
    coverage_text,
    gate_figure,
    gate_state,
    picked,
    reasons_text,
)
from evalapp.ui.common.buttons import icon_button, quiet, second
from evalapp.ui.common.formats import number, places, signed, span, whole
from evalapp.ui.common.messages import interface_words, said, term
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.translation import interface_language

translate = QCoreApplication.translate
CAPTION_WIDTH = 148
LEAST_SHOWN = 7
"""Rivals that are seen without scrolling the list itself."""


class ResultPanel(SidePanel):
    """One official of the results. The table of rivals is kept while officials change."""

    explanation_wanted = Signal(int)
    card_wanted = Signal(int)
    reports_wanted = Signal(int, str)
    """Assessee id and name of whom reports shall be written."""
    rival_chosen = Signal(int)
    """Assessee id of somebody in the list."""

    def __init__(self, language: Language, *, may_export: bool) -> None:
        super().__init__(width=420, title=" ")
        self._language = language
        self._may_export = may_export
        self._row: ResultRow | None = None
        self._about = text_label("", "secondary", wraps=True)
        self.head.addWidget(self._about)
        self.model = RowTableModel(_columns(), key=lambda rival: rival.row.official.assessee_id)
        self.view = RowView(self.model, "rivals", row_height=28)
        self.view.setAccessibleName(translate("Results", "Officials who cannot be told apart"))
        self.view.opened.connect(self._on_rival)
        self._figures = QVBoxLayout()
        self._figures.setSpacing(6)
        self._count = text_label("", "hint")
        self._why = text_label("", "secondary", wraps=True)
        self.add_section(translate("Results", "Cannot be told apart from"), self._count)
        self.body.addWidget(self._why)
        self.body.addWidget(self.view)
        self.add_section(translate("Results", "Figures"))
        self.body.addLayout(self._figures)
        self.body.addStretch(1)
        self._explain = second(translate("Results", "Explain the total"), "framework")
        self._explain.clicked.connect(self._on_explain)
        card = quiet(term("personal_card"), "person")
        card.clicked.connect(self._on_card)
        self._reports = icon_button("file", said("report.reports"))
        self._reports.clicked.connect(self._on_reports)
        self.add_foot(self._explain, card, self._reports)

    def show_row(self, results: CampaignResults, row: ResultRow) -> frozenset[int]:
        """Show one official; returns the assessees who cannot be told apart from him."""
        self._row = row
        self._reports.setVisible(self._may_export and results.release is not None and results.release.newest)
        self.title.setText(row.official.full_name)
        about = (picked(row.official.post, self._language), picked(row.official.body, self._language))
        self._about.setText(" · ".join(filter(None, about)))
        rivals = results.rivals(row.official.assessee_id)
        clear_layout(self._figures)
        self._add_figures(results, row)
        self._show_rivals(row, rivals)
        return frozenset(rival.row.official.assessee_id for rival in rivals)

    def _add_figures(self, results: CampaignResults, row: ResultRow) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for line, (name, value) in enumerate(figure_lines(results, row)):
            caption = text_label(name, "secondary", wraps=True)
            caption.setFixedWidth(scaled(CAPTION_WIDTH))
            grid.addWidget(caption, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(value, "body", wraps=True), line, 1)
        self._figures.addWidget(holder)
        for sentence in kept_sentences(row):
            self._figures.addWidget(text_label(sentence, "warn", wraps=True))

    def _show_rivals(self, row: ResultRow, rivals: tuple[Rival, ...]) -> None:
        has_interval = row.score.total is not None and row.score.se is not None
        self._count.setText(whole(len(rivals)) if has_interval else "")
        if not has_interval:
            self._why.setText(reasons_text(row.score))
        elif not rivals:
            self._why.setText(
                translate("Results", "Everybody else differs by more than the uncertainty of both totals.")
            )
        else:
            self._why.setText(
                translate("Results", "Their totals differ by less than what both uncertainties require.")
            )
        self.model.set_rows(list(rivals))
        self.view.setVisible(bool(rivals))
        self.view.setFixedHeight(scaled(min(len(rivals), LEAST_SHOWN) * 28 + 36))

    @Slot(object)
    def _on_rival(self, rival: Rival) -> None:
        self.rival_chosen.emit(rival.row.official.assessee_id)

    @Slot()
    def _on_explain(self) -> None:
        if self._row is not None:
            self.explanation_wanted.emit(self._row.official.assessee_id)

    @Slot()
    def _on_reports(self) -> None:
        if self._row is not None:
            self.reports_wanted.emit(self._row.official.assessee_id, self._row.official.full_name)

    @Slot()
    def _on_card(self) -> None:
        if self._row is not None:
            self.card_wanted.emit(self._row.official.person_id)


def figure_lines(results: CampaignResults, row: ResultRow) -> list[tuple[str, str]]:
    """(what, figure) of one official: everything that results name."""
    score, words = row.score, interface_words()
    lines = [(term("total"), number(score.total))]
    if score.total is not None:
        lines += [
            (translate("Results", "90 % interval"), span(score.low, score.high)),
            (term("band"), whole(score.band)),
            (term("range_of_places"), "–" if score.places is None else places(*score.places)),
            (term("level"), whole(score.level)),
        ]
    lines += [
        (results.blocks[code].pick(interface_language()), number(value))
        for code, value in score.blocks.items()
    ]
    code = results.rules.gate_competency
    gate = next(
        (one.name.pick(interface_language()) for one in results.competencies if one.code == code), code
    )
    lines += [
        (translate("Results", "Coverage, %"), coverage_text(score)),
        (translate("Results", "Counted roles"), roles_counted_text(results.rules, score)),
        (gate, f"{gate_figure(score, code)}, {gate_state(score)}"),
        (words.text("comparison.gap"), comparison.gap_text(row.gap, words) or "–"),
        (words.text("comparison.change"), comparison.change_text(row.change, words) or "–"),
    ]
    if row.calibrated is not None:
        lines.append((words.label("calibrated_total"), number(row.calibrated.total)))
        lines.append((term("calibration"), calibrated_text(row)))
    return lines


def kept_sentences(row: ResultRow) -> list[str]:
    """Which roles count as in an earlier version, or not at all."""
    found = []
    for role, codes in row.kept.items():
        for what in sorted(set(codes.values())):
            own = ", ".join(code for code, kept in codes.items() if kept is what)
            found.append(kept_text(interface_language(), role, what, own))
    return found


def _columns() -> list[Column]:
    return [
        Column(
            "official",
            term("official"),
            lambda rival: rival.row.official.full_name,
            stretch=True,
            required=True,
            sortable=False,
        ),
        Column(
            "difference",
            translate("Results", "Differs"),
            lambda rival: rival.difference,
            text=lambda value: signed(value, 2),
            right=True,
            width=76,
            sortable=False,
        ),
        Column(
            "needed",
            translate("Results", "Needed"),
            lambda rival: rival.needed,
            text=number,
            right=True,
            width=66,
            sortable=False,
        ),
    ]
