"""Painted marks of the calibration drawer: a computed score with its interval, role means of a block."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from evalapp.domain.calibration import BlockRoleMean
from evalapp.ui.assessments.result_cells import ROLE_ORDER
from evalapp.ui.common.formats import number
from evalapp.ui.common.mark_widgets import PaintedMark
from evalapp.ui.common.marks import MARKS_SCALE, scale_lines
from evalapp.ui.common.marks_interval import Interval, interval_text, paint_interval
from evalapp.ui.common.marks_roles import paint_role_sign, role_word
from evalapp.ui.common.theme import Type, color, colors, font, scaled

ROW = 20
LEFT, RIGHT = 134, 44
"""Room of the words left of the scale and of the figure right of it."""


def scale_room(rect: QRectF) -> QRectF:
    """Room of the scale; the same for the interval and for the role means below it."""
    return rect.adjusted(scaled(LEFT), 0, -scaled(RIGHT) - 14, 0)


class IntervalLine(PaintedMark):
    """A word, the computed score, its interval on the scale, the level at the right end."""

    def __init__(self) -> None:
        super().__init__()
        self._interval: Interval | None = None
        self._words = ("", "")
        self.setAccessibleName(self.tr("Computed score"))

    def show_score(self, label: str, interval: Interval | None, level: str) -> None:
        """Show a score; None = there is none."""
        self._interval, self._words = interval, (label, level)
        said = number(None) if interval is None else interval_text(interval)
        self._say(", ".join((label, said, level)))

    def sizeHint(self) -> QSize:
        return QSize(260, scaled(24))

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        label, level = self._words
        line = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Type.SMALL))
        painter.setPen(color("text2"))
        painter.drawText(rect, line | Qt.AlignmentFlag.AlignLeft, label)
        painter.drawText(rect, line | Qt.AlignmentFlag.AlignRight, level)
        scale = scale_room(rect)
        painter.setFont(font(Type.HEADING))
        painter.setPen(color("text" if self._interval else "text3"))
        figure = QRectF(rect.left(), rect.top(), scale.left() - rect.left() - 12, rect.height())
        value = number(self._interval.value if self._interval else None)
        painter.drawText(figure, line | Qt.AlignmentFlag.AlignRight, value)
        wanted = QFontMetricsF(font(Type.SMALL)).horizontalAdvance(level) + 8
        scale.setRight(min(scale.right(), rect.right() - wanted))
        scale_lines(painter, scale, colors())
        if self._interval is not None:
            paint_interval(painter, scale, self._interval, colors())


class RoleMeanLines(PaintedMark):
    """One line per role: its word, how many raters, its sign on the scale, the mean."""

    def __init__(self) -> None:
        super().__init__()
        self._means: tuple[BlockRoleMean, ...] = ()
        self.setAccessibleName(self.tr("Role means"))

    def show_means(self, means: Sequence[BlockRoleMean]) -> None:
        """Show role means, never single raters."""
        self._means = tuple(sorted(means, key=lambda one: ROLE_ORDER.index(one.role)))
        said = [f"{role_word(one.role)} {number(one.mean)} ({one.raters})" for one in self._means]
        self._say(", ".join(said))

    def sizeHint(self) -> QSize:
        return QSize(260, scaled(ROW) * max(len(self._means), 1))

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens = colors()
        room = scale_room(rect)
        height = scaled(ROW)
        if self._means:
            scale_lines(painter, QRectF(room.left(), 0, room.width(), height * len(self._means)), tokens)
        for place, one in enumerate(self._means):
            line = QRectF(rect.left(), place * height, rect.width(), height)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setFont(font(Type.SMALL))
            painter.setPen(color("text2"))
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, role_word(one.role))
            count = QRectF(line.left(), line.top(), room.left() - line.left() - 14, height)
            painter.setPen(color("text3"))
            painter.drawText(count, middle | Qt.AlignmentFlag.AlignRight, f"×{one.raters}")
            painter.setPen(QColor(color("text")))
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, number(one.mean))
            x = MARKS_SCALE.x(one.mean, room)
            paint_role_sign(painter, x, line.center().y(), one.role, tokens, tokens.surface)
