"""Painting a mark onto a picture and asking what colours lie where."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

WIDTH, HEIGHT = 300, 60


def painted(
    paint: Callable[[QPainter, QRectF], None], *, ratio: float = 1.0, ground: str = "#FFFFFF"
) -> QImage:
    """A picture of 300 × 60 logical pixels with the mark on it."""
    image = QImage(round(WIDTH * ratio), round(HEIGHT * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(ground))
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, WIDTH, HEIGHT))
    painter.end()
    return image


def columns_of(image: QImage, colour: str, row: int) -> list[int]:
    """Device columns in which ``row`` has exactly this colour."""
    wanted = QColor(colour).rgb()
    return [x for x in range(image.width()) if image.pixel(x, row) == wanted]


def rows_of(image: QImage, colour: str, column: int) -> list[int]:
    """Device rows in which ``column`` has exactly this colour."""
    wanted = QColor(colour).rgb()
    return [y for y in range(image.height()) if image.pixel(column, y) == wanted]


def has_colour(image: QImage, colour: str) -> bool:
    """Whether any pixel has exactly this colour."""
    return any(columns_of(image, colour, row) for row in range(image.height()))
