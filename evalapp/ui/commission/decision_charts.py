"""The charts above the tables of the report: decisions by level, and what came after them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evalapp import texts
from evalapp.charts.values import ChartValues
from evalapp.domain.language import Language
from evalapp.exchange.decision_report_values import report_words
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.services.decision_charts import DecisionChart, decision_chart
from evalapp.services.decision_report import DecisionReport
from evalapp.ui.common.chart_view import ChartContent, ChartText, ChartView
from evalapp.ui.common.theme import Theme, scaled

_LEAST, _HEAD, _BAR = 230, 112, 26
"""Height of a chart at 100 %: the least, what is around the bars, one bar."""


class DecisionCharts(QWidget):
    """Two charts side by side; one of them can take the whole width."""

    opened = Signal(object, str)
    """Ids of the decisions behind a part, and what they have in common, in words."""
    failed = Signal(str)

    def __init__(self, language: Language, theme: Theme, *, before_export: Callable[[str], object]) -> None:
        super().__init__()
        self._language = language
        self.views: dict[DecisionChart, ChartView] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 4)
        row.setSpacing(12)
        for key in DecisionChart:
            name = f"decision_{key.value}"
            view = ChartView(name, language, theme, before_export=partial(before_export, name))
            view.people_clicked.connect(self.opened)
            view.failed.connect(self.failed)
            view.enlarge_clicked.connect(partial(self._on_enlarge, key))
            self.views[key] = view
            row.addWidget(view, 1)

    def show_report(self, report: DecisionReport) -> None:
        """Draw the figures of a report."""
        most = 0
        for key, view in self.views.items():
            most = max(most, len(decision_chart(key, report, self._language).rows))
            view.show_content(ChartContent(partial(_values, key, report), partial(_text, key, report)))
        self.setFixedHeight(scaled(max(_LEAST, _HEAD + _BAR * most)))

    def _on_enlarge(self, key: DecisionChart) -> None:
        """Let one chart take the whole width, or bring the other back."""
        is_alone = any(view.isHidden() for view in self.views.values())
        for one, view in self.views.items():
            view.setVisible(is_alone or one is key)
            view.set_enlarged(not is_alone and one is key)


def _values(key: DecisionChart, report: DecisionReport, language: Language) -> ChartValues:
    return decision_chart(key, report, language)


def _text(key: DecisionChart, report: DecisionReport, language: Language) -> ChartText:
    words = Words(DocumentLanguage(language.value))
    caption = texts.text(
        language,
        "decision.chart_caption",
        period=report_words(words).period(report.since, report.until),
        as_of=words.day(report.as_of),
        count=report.count,
    )
    return ChartText(
        title=texts.text(language, f"decision.chart_title_{key.value}"),
        subtitle=texts.text(language, f"decision.chart_sub_{key.value}"),
        caption=caption,
    )
