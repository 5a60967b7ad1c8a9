"""Widgets around the painted marks: dot plot, tenure strip, merged experience, level badge, ticks.

Each one reads the colours in force while it paints and says in words what it shows.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from evalapp.ui.common.marks_badge import (
    BADGE,
    Tick,
    level_text,
    paint_level_badge,
    paint_ticks,
    ticks_text,
)
from evalapp.ui.common.marks_plot import (
    AXIS,
    ROW,
    PlotRow,
    dot_plot_text,
    label_width,
    paint_dot_plot,
    plot_height,
    plot_row_text,
)
from evalapp.ui.common.marks_time import (
    ExperienceMarks,
    TenureSpan,
    experience_height,
    experience_text,
    paint_experience,
    paint_tenure,
    tenure_height,
    tenure_text,
)
from evalapp.ui.common.theme import colors, scaled


class PaintedMark(QWidget):
    """A widget that is one painted mark; reachable by Tab, so that its words can be read out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _say(self, text: str) -> None:
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        raise NotImplementedError

    def _words_at(self, _at: QPoint) -> str:
        return self.accessibleDescription()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter, QRectF(self.rect()))
        painter.end()

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(event.pos()), self)
            return True
        return super().event(event)  # type: ignore[arg-type]


class DotPlot(PaintedMark):
    """Scores against targets, one line each; the axis numbers on top are left out by ``has_axis=False``."""

    def __init__(self, parent: QWidget | None = None, *, has_axis: bool = True) -> None:
        super().__init__(parent)
        self._rows: tuple[PlotRow, ...] = ()
        self._others: tuple[PlotRow, ...] = ()
        self._has_axis = has_axis
        self.setAccessibleName(self.tr("Scores against targets"))

    def set_rows(self, rows: Sequence[PlotRow], *, lined_up_with: Sequence[PlotRow] = ()) -> None:
        """Show ``rows``, top to bottom, on the axis of a plot that shows the rows ``lined_up_with``."""
        self._rows, self._others = tuple(rows), tuple(lined_up_with)
        self._say(dot_plot_text(self._rows))

    def sizeHint(self) -> QSize:
        height = plot_height(len(self._rows), row_height=scaled(ROW), has_axis=self._has_axis)
        return QSize(int(label_width(self._rows)) + 240, int(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.sizeHint().height())

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_dot_plot(
            painter,
            rect,
            self._rows,
            colors(),
            row_height=scaled(ROW),
            has_axis=self._has_axis,
            lined_up_with=self._others,
        )

    def _words_at(self, at: QPoint) -> str:
        line = int((at.y() - (AXIS if self._has_axis else 0)) // scaled(ROW))
        return plot_row_text(self._rows[line]) if 0 <= line < len(self._rows) else ""


class TenureStrip(PaintedMark):
    """Stays in posts over the years, up to ``today``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[TenureSpan, ...] = ()
        self._today = date.min
        self.setAccessibleName(self.tr("Time in posts"))

    def set_spans(self, spans: Sequence[TenureSpan], *, today: date) -> None:
        """Show ``spans``; the strip ends on ``today`` or with the last span."""
        self._spans, self._today = tuple(spans), today
        self._say(tenure_text(self._spans))

    def sizeHint(self) -> QSize:
        return QSize(320, int(tenure_height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, int(tenure_height()))

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_tenure(painter, rect, self._spans, self._today, colors())


class ExperiencePicture(PaintedMark):
    """Jobs as recorded and the merged intervals that count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: ExperienceMarks | None = None
        self.setAccessibleName(self.tr("Work experience"))

    def set_marks(self, marks: ExperienceMarks | None) -> None:
        """Show ``marks``; None leaves the picture empty."""
        self._marks = marks
        self._say("" if marks is None else experience_text(marks))

    def sizeHint(self) -> QSize:
        return QSize(320, 0 if self._marks is None else int(experience_height(self._marks)) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        if self._marks is not None:
            paint_experience(painter, rect.adjusted(1, 3, -1, 0), self._marks, colors())


class LevelBadge(PaintedMark):
    """The number of a level on its colour; empty without a level."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_level(self, level: int | None) -> None:
        """Show ``level`` 1–5."""
        self._level = level
        self._say(level_text(level))

    def sizeHint(self) -> QSize:
        return QSize(scaled(int(BADGE) + 6), scaled(int(BADGE)))

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        if self._level is not None:
            paint_level_badge(painter, rect, self._level, colors())


class ProgressTicks(PaintedMark):
    """One tick a competency, in blocks: marked, not observed, still open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks: tuple[tuple[Tick, ...], ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_ticks(self, blocks: Sequence[Sequence[Tick]]) -> None:
        """Show the ticks of each block."""
        self._blocks = tuple(tuple(block) for block in blocks)
        self._say(ticks_text(self._blocks))

    def sizeHint(self) -> QSize:
        return QSize(220, 8)

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_ticks(painter, rect, self._blocks, colors())
