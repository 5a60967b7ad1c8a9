"""Small charts under the lists: of the newest released campaign, computed in the background."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evalapp import texts
from evalapp.charts.values import ChartValues
from evalapp.domain.language import Language
from evalapp.services.analytics import AnalyticsService, ChartKey, Picture, SourceKind
from evalapp.ui.common.chart_view import ChartContent, ChartText, ChartView
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import day
from evalapp.ui.common.theme import scaled

KEYS = (ChartKey.DISTRIBUTION, ChartKey.SCATTER)
HEIGHT = 268


def load_picture(service: AnalyticsService) -> Picture | None:
    """Results of the newest released campaign, None without one; for the background."""
    released = (
        source for source in service.sources() if source.kind is SourceKind.CAMPAIGN and not source.is_preview
    )
    newest = next(released, None)
    if newest is None:
        return None
    # Takes about a second the first time; here it does not hold up the window.
    import evalapp.charts.drawing  # noqa: F401, PLC0415

    return service.picture(newest)


class OverviewCharts(QWidget):
    """Two charts side by side; both lead to analytics."""

    opened = Signal()
    failed = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._picture: Picture | None = None
        self.views: dict[ChartKey, ChartView] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 0, 0)
        self._row.setSpacing(12)
        self.setFixedHeight(scaled(HEIGHT))
        self.hide()

    def show_picture(self, picture: Picture | None) -> None:
        """Show the charts of a campaign; nothing without one."""
        self._picture = picture
        self.setVisible(picture is not None)
        if picture is None:
            return
        for key in KEYS:
            content = ChartContent(values=partial(self._values, key), text=partial(self._text, key))
            self._view(key).show_content(content)

    def _view(self, key: ChartKey) -> ChartView:
        if key not in self.views:
            context = self._context
            view = ChartView(
                key.value,
                context.language,
                context.theme,
                before_export=partial(self._note_export, key.value),
            )
            view.enlarge_clicked.connect(self.opened)
            view.people_clicked.connect(self._on_people)
            view.failed.connect(self.failed)
            self._row.addWidget(view)
            self.views[key] = view
        return self.views[key]

    def _values(self, key: ChartKey, language: Language) -> ChartValues:
        assert self._picture is not None
        return self._picture.charts(frozenset(), language)[key]

    def _text(self, key: ChartKey, language: Language) -> ChartText:
        assert self._picture is not None
        source = self._picture.source
        how = texts.text(language, f"chart.sub_{key.value}")
        return ChartText(
            title=texts.text(language, f"chart.title_{key.value}"),
            subtitle=f"{source.name} · {how}",
            caption=texts.text(
                language,
                "chart.caption_campaign",
                name=source.name,
                as_of=day(source.as_of),
                count=self._picture.count(frozenset()),
            ),
        )

    def _on_people(self) -> None:
        self.opened.emit()

    def _note_export(self, chart: str) -> None:
        if self._picture is not None:
            self._context.services.analytics.note_export(self._picture.source, chart)
