"""What all painted data marks share: the scale, crisp hair lines, dots, fonts.

Every painter takes logical pixels and works at any device pixel ratio. A mark that is painted
is not mute: beside each painter stands a function that says the same in words.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from evalapp.ui.common.theme import Type, font
from evalapp.ui.common.tokens import Tokens

RIM = 1.5


@dataclass(frozen=True, slots=True)
class Scale:
    """The scale of marks, laid over a rectangle from its left to its right edge."""

    low: int = 1
    high: int = 5

    def x(self, value: float, rect: QRectF) -> float:
        """Where ``value`` lies in ``rect``; values off the scale stay at its ends."""
        inside = min(max(value, self.low), self.high)
        return rect.left() + (inside - self.low) / (self.high - self.low) * rect.width()

    def steps(self) -> range:
        """The whole numbers of the scale."""
        return range(self.low, self.high + 1)


MARKS_SCALE = Scale()


def hair_line(painter: QPainter, x: float, top: float, bottom: float, colour: str) -> None:
    """An upright line of one logical pixel that starts on a whole device pixel."""
    ratio = _ratio(painter)
    width = max(round(ratio), 1) / ratio
    left = round((x - width / 2) * ratio) / ratio
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(left, top, width, bottom - top), QColor(colour))


def level_line(painter: QPainter, y: float, left: float, right: float, colour: str) -> None:
    """A level line of one logical pixel that starts on a whole device pixel."""
    ratio = _ratio(painter)
    width = max(round(ratio), 1) / ratio
    top = round((y - width / 2) * ratio) / ratio
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(left, top, right - left, width), QColor(colour))


def scale_lines(painter: QPainter, rect: QRectF, tokens: Tokens, scale: Scale = MARKS_SCALE) -> None:
    """Hair lines at the whole numbers of the scale, from the top to the bottom of ``rect``."""
    for step in scale.steps():
        hair_line(painter, scale.x(step, rect), rect.top(), rect.bottom(), tokens.line)


def scale_numbers(painter: QPainter, rect: QRectF, tokens: Tokens, scale: Scale = MARKS_SCALE) -> None:
    """The numbers 1…5 centred over their hair lines."""
    painter.save()
    painter.setFont(font(Type.TINY))
    painter.setPen(QColor(tokens.text2))
    for step in scale.steps():
        x = scale.x(step, rect)
        box = QRectF(x - 12, rect.top(), 24, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(step))
    painter.restore()


def dot(painter: QPainter, x: float, y: float, radius: float, colour: str, rim: str | None = None) -> None:
    """A filled round mark, with a thin rim of the ground's colour where marks overlap."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if rim is not None:
        painter.setBrush(QColor(rim))
        painter.drawEllipse(QPointF(x, y), radius + RIM, radius + RIM)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(x, y), radius, radius)


def ring(painter: QPainter, x: float, y: float, radius: float, colour: str, ground: str) -> None:
    """A hollow round mark filled with the ground's colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.25))
    painter.setBrush(QColor(ground))
    painter.drawEllipse(QPointF(x, y), radius, radius)


def polygon(
    painter: QPainter,
    points: list[tuple[float, float]],
    *,
    pen: str | None = None,
    fill: str | None = None,
    width: float = 1.25,
) -> None:
    """A closed figure through ``points``, outlined and/or filled."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(pen), width) if pen else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def diamond(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    """Corners of a diamond."""
    return [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]


def middle(rect: QRectF, painter: QPainter, width: float = 1.5) -> float:
    """Middle of ``rect`` for a level line of ``width``: its core covers whole device pixels."""
    ratio = _ratio(painter)
    half = 0.5 if int(width * ratio) % 2 else 0.0
    return (int(rect.center().y() * ratio) + half) / ratio


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatio() or 1.0
