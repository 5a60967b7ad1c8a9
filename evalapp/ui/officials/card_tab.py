"""The first tab of the personal card: time in posts, totals over campaigns, competencies against target."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.domain.reference import OrganizationKind
from evalapp.domain.tenure import ShortTenure
from evalapp.services.official_cards import AppointmentLine, OfficialCard
from evalapp.services.official_results import CampaignResult
from evalapp.ui.common.decision_part import DecisionsPart
from evalapp.ui.common.labels import label
from evalapp.ui.common.mark_widgets import DotPlot, TenureStrip
from evalapp.ui.common.marks_plot import PlotRow
from evalapp.ui.common.marks_time import TenureSpan
from evalapp.ui.common.text_label import text_label
from evalapp.ui.officials.legend import Legend, LegendItem, Sign
from evalapp.ui.officials.words import years_text

KIND_TINTS = {
    OrganizationKind.AKIMAT: "accent_text",
    OrganizationKind.MINISTRY: "good_mark",
    OrganizationKind.OTHER: "control",
}


class CardTab(QWidget):
    """Shows one card; parts without data are hidden."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._moves = text_label("", "hint")
        column.addLayout(section(self.tr("Time in posts"), self._moves))
        self.strip = TenureStrip()
        self._sums = Legend()
        column.addWidget(self.strip)
        column.addWidget(self._sums)
        self._results = QWidget()
        column.addWidget(self._results)
        self._no_results = text_label(self.tr("No released results yet."), "secondary", wraps=True)
        column.addSpacing(8)
        column.addWidget(self._no_results)
        self.decisions = DecisionsPart()
        self.decisions.hide()
        column.addWidget(self.decisions)
        column.addStretch(1)
        self._build_results()

    def show_card(self, card: OfficialCard) -> None:
        """Show somebody."""
        self.strip.set_spans(tenure_spans(card, self._language), today=card.as_of)
        self.strip.setVisible(bool(card.appointments))
        self._moves.setText(self._moves_text(card))
        self._sums.set_items(self._sum_items(card))
        self._sums.setVisible(bool(card.tenure.days))
        self._results.setVisible(bool(card.results))
        self._no_results.setVisible(not card.results)
        self.decisions.show_rows(card.decisions)
        if card.results:
            self._show_results(card.results)

    def _build_results(self) -> None:
        column = QVBoxLayout(self._results)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addLayout(
            section(self.tr("Totals of campaigns"), text_label(self.tr("total and 90 % interval"), "hint"))
        )
        self.totals = DotPlot(has_axis=False)
        self.totals.setObjectName("totals")
        self.totals.setAccessibleName(self.tr("Totals of campaigns"))
        column.addWidget(self.totals)
        column.addSpacing(8)
        head = QHBoxLayout()
        head.addWidget(text_label(self.tr("Competencies"), "small_strong"))
        self._legend = Legend(right=True)
        head.addWidget(self._legend, 1)
        column.addLayout(head)
        self.competencies = DotPlot()
        self.competencies.setObjectName("competencies")
        column.addWidget(self.competencies)

    def _show_results(self, results: tuple[CampaignResult, ...]) -> None:
        newest, *earlier = results
        totals, scores = [total_row(result) for result in results], competency_rows(newest, self._language)
        self.totals.set_rows(totals, lined_up_with=scores)
        self.competencies.set_rows(scores, lined_up_with=totals)
        items = [
            LegendItem(Sign.TICK, "text2", self.tr("target")),
            LegendItem(Sign.DOT, "accent_text", str(newest.as_of.year)),
            LegendItem(Sign.DIAMOND, "warn_mark", self.tr("below target")),
        ]
        if earlier:
            items.append(LegendItem(Sign.RING, "control", str(earlier[0].as_of.year)))
        self._legend.set_items(items)

    def _moves_text(self, card: OfficialCard) -> str:
        tenure = card.tenure
        return self.tr("{appointments}, {moves} in {years}").format(
            appointments=self.tr("%n appointment(s)", "", tenure.appointments),
            moves=tenure.moves,
            years=self.tr("%n year(s)", "", tenure.window_years),
        )

    def _sum_items(self, card: OfficialCard) -> list[LegendItem]:
        days = card.tenure.days
        return [
            LegendItem(Sign.SQUARE, tint, self._sum_text(kind).format(years=years_text(days[kind])))
            for kind, tint in KIND_TINTS.items()
            if days.get(kind)
        ]

    def _sum_text(self, kind: OrganizationKind) -> str:
        match kind:
            case OrganizationKind.AKIMAT:
                return self.tr("akimats {years}")
            case OrganizationKind.MINISTRY:
                return self.tr("ministries {years}")
            case OrganizationKind.OTHER:
                return self.tr("other {years}")


def section(title: str, hint: QLabel | None = None) -> QHBoxLayout:
    """The name of a section, a hint at the right."""
    row = QHBoxLayout()
    row.addWidget(text_label(title, "small_strong", wraps=True), 3)
    if hint is None:
        row.addStretch(1)
    else:
        hint.setWordWrap(True)
        hint.setMinimumWidth(1)
        hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(hint, 4)
    return row


def tenure_spans(card: OfficialCard, language: Language) -> list[TenureSpan]:
    """Appointments as spans of the strip, earliest first; those of unknown start are left out."""
    return [
        TenureSpan(
            start=line.since.first(),
            end=_end(line, card),
            kind=line.kind,
            is_short=line.mark is ShortTenure.VERY_SHORT,
            label=line.organization.pick(language),
        )
        for line in reversed(card.appointments)
        if line.since is not None and line.since.first() <= card.as_of
    ]


def total_row(result: CampaignResult) -> PlotRow:
    """A campaign as a line of totals."""
    return PlotRow(
        label(result.category),
        result.total,
        result.low,
        result.high,
        lead=str(result.as_of.year),
        capped=True,
    )


def competency_rows(result: CampaignResult, language: Language) -> list[PlotRow]:
    """Blocks as headings with their scores, competencies below them."""
    rows: list[PlotRow] = []
    for code, name, score in result.blocks:
        rows.append(PlotRow(name.pick(language), score, heading=True))
        rows += [
            PlotRow(line.name.pick(language), line.score, line.low, line.high, line.target, line.previous)
            for line in result.competencies
            if line.block == code
        ]
    return rows


def _end(line: AppointmentLine, card: OfficialCard) -> date:
    return card.as_of if line.until is None else min(line.until.last(), card.as_of)
