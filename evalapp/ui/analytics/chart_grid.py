"""The charts of the page in two columns; one of them can fill the page."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from evalapp.charts.values import ChartValues, Funnel, HeatMap, Levels, Parts, Stays
from evalapp.domain.language import Language
from evalapp.services.analytics import ChartKey
from evalapp.ui.common.chart_view import ChartContent, ChartView
from evalapp.ui.common.theme import Theme, scaled

COLUMNS = 2
HEIGHT, HEAD = 297, 62
HEAT_ROW, HEAT_HEAD = 18, 34
BAR_ROW = 26
STAY_ROW, MOST_STAYS = 5, 900
ROWS_IN_ONE = 12
"""So many bodies have room in a panel of usual height."""
STAYS_IN_ONE = 40
"""So many members, likewise."""


class ChartGrid(QScrollArea):
    """Builds a view per chart and fills it; Esc brings all charts back."""

    people_clicked = Signal(object, str)
    failed = Signal(str)

    def __init__(self, language: Language, theme: Theme, *, before_export: Callable[[str], object]) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self._before_export = before_export
        self.views: dict[ChartKey, ChartView] = {}
        self._spans: dict[ChartKey, int] = {}
        self._enlarged: ChartKey | None = None
        self._inner = QWidget()
        self._inner.setObjectName("canvas")
        self._inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(20, 12, 20, 12)
        column.addLayout(self._grid, 1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_contents(
        self, contents: Mapping[ChartKey, ChartContent], values: Mapping[ChartKey, ChartValues]
    ) -> None:
        """Show these charts in their order; views of the same kind stay, so does an enlarged one."""
        for key in set(self.views) - set(contents):
            view = self.views.pop(key)
            self._grid.removeWidget(view)
            view.deleteLater()
        for key, content in contents.items():
            if key not in self.views:
                self.views[key] = self._build_view(key)
            self.views[key].show_content(content)
            self.views[key].setMinimumHeight(scaled(_height(values[key])))
            self._spans[key] = _span(values[key])
        if self._enlarged not in self.views:
            self._enlarged = None
        self.views = {key: self.views[key] for key in contents}
        self._place()

    def enlarge(self, key: ChartKey | None) -> None:
        """Let one chart fill the page; None brings all back."""
        self._enlarged = key
        self._place()

    def _build_view(self, key: ChartKey) -> ChartView:
        def note() -> None:
            self._before_export(key.value)

        def turn() -> None:
            self.enlarge(None if self._enlarged is key else key)

        view = ChartView(key.value, self._language, self._theme, before_export=note)
        view.people_clicked.connect(self.people_clicked)
        view.failed.connect(self.failed)
        view.enlarge_clicked.connect(turn)
        return view

    def _place(self) -> None:
        for view in self.views.values():
            self._grid.removeWidget(view)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        alone = self._enlarged
        spans = {alone: 1} if alone else {key: self._spans[key] for key in self.views}
        for key, cell in _cells(spans).items():
            self._grid.addWidget(self.views[key], *cell)
            self._grid.setRowStretch(cell[0], 1)
        for key, view in self.views.items():
            view.setVisible(alone in (None, key))
            view.set_enlarged(key is alone)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._enlarged is not None:
            self.enlarge(None)
        else:
            super().keyPressEvent(event)


def _span(values: ChartValues) -> int:
    """Rows of the grid a chart takes: a heat map of many bodies or a time line of many members two."""
    if isinstance(values, Stays):
        return 2 if sum(len(group.bars) for group in values.groups) > STAYS_IN_ONE else 1
    return 2 if isinstance(values, HeatMap) and len(values.rows) > ROWS_IN_ONE else 1


def _height(values: ChartValues) -> int:
    """Least height of a panel at 100 %: long lists of rows need more than the rest."""
    match values:
        case HeatMap(_, rows):
            return max(HEIGHT, HEAD + HEAT_HEAD + HEAT_ROW * len(rows))
        case Levels(competencies):
            return max(HEIGHT, HEAD + HEAT_HEAD + HEAT_ROW * len(competencies))
        case Stays(groups):
            bars_in_all = sum(len(group.bars) + 1 for group in groups)
            return min(max(HEIGHT, HEAD + HEAT_HEAD + STAY_ROW * bars_in_all), MOST_STAYS)
        case Parts(rows):
            return max(HEIGHT, HEAD + HEAT_HEAD + BAR_ROW * len(rows))
        case Funnel(bars):
            return max(HEIGHT, HEAD + 16 + BAR_ROW * len(bars))
        case _:
            return HEIGHT


def _cells(spans: Mapping[ChartKey, int]) -> dict[ChartKey, tuple[int, int, int, int]]:
    """Row, column, rows and columns of each chart: always the column that is shorter so far.

    A last chart without a neighbour takes the whole width.
    """
    filled = [0] * COLUMNS
    cells = {}
    for key, rows in spans.items():
        column = filled.index(min(filled))
        cells[key] = (filled[column], column, rows, 1)
        filled[column] += rows
    if cells and filled[0] > max(filled[1:]):
        key, (row, column, rows, _) = list(cells.items())[-1]
        if rows == 1 and column == 0 and row == max(filled[1:]):
            cells[key] = (row, column, rows, COLUMNS)
    return cells
