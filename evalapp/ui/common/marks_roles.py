"""Role means: one sign per role on the scale, never single raters."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from evalapp.domain.campaign import RaterRole
from evalapp.ui.common import formats
from evalapp.ui.common.marks import (
    MARKS_SCALE,
    Scale,
    diamond,
    middle,
    polygon,
    scale_lines,
    scale_numbers,
)
from evalapp.ui.common.tokens import Tokens

translate = QCoreApplication.translate

SIDE = 12
"""Air at both ends of the scale, room for half a number."""
RADIUS = 4.5


@dataclass(frozen=True, slots=True)
class RoleMean:
    """Mean of the marks of one role; ``counted`` False = too few raters, or the official himself."""

    role: RaterRole
    mean: float
    raters: int
    counted: bool = True


def role_word(role: RaterRole) -> str:
    """The role as the legend names it."""
    match role:
        case RaterRole.SUPERIOR:
            return translate("Marks", "superior")
        case RaterRole.PEER:
            return translate("Marks", "peers")
        case RaterRole.SUBORDINATE:
            return translate("Marks", "subordinates")
        case RaterRole.EXPERT:
            return translate("Marks", "expert")
        case RaterRole.SELF:
            return translate("Marks", "self, not counted")


def role_means_text(means: Sequence[RoleMean]) -> str:
    """The role means in words: "superior 4.00 (1), peers 3.70 (3)"."""
    if not means:
        return translate("Marks", "no role means")
    return ", ".join(f"{role_word(each.role)} {formats.number(each.mean)} ({each.raters})" for each in means)


def role_scale(rect: QRectF) -> QRectF:
    """Room of the scale within a cell or its header."""
    return rect.adjusted(SIDE, 0, -SIDE, 0)


def paint_role_means(
    painter: QPainter,
    rect: QRectF,
    means: Sequence[RoleMean],
    tokens: Tokens,
    ground: str | None = None,
    scale: Scale = MARKS_SCALE,
) -> None:
    """Signs of the roles joined by a hair line, over the hair lines of the scale.

    ``ground``: colour behind the cell, for the hollow signs (the surface when not given).
    """
    room = role_scale(rect)
    scale_lines(painter, room, tokens, scale)
    y = middle(room, painter)
    counted = [each for each in means if each.counted and each.role is not RaterRole.SELF]
    if len(counted) > 1:
        ends = [scale.x(each.mean, room) for each in counted]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(tokens.control), 1))
        painter.drawLine(QPointF(min(ends), y), QPointF(max(ends), y))
    for each in sorted(means, key=lambda mean: mean.role is RaterRole.SUPERIOR):
        paint_role_sign(painter, scale.x(each.mean, room), y, each.role, tokens, ground or tokens.surface)


def paint_role_sign(
    painter: QPainter, x: float, y: float, role: RaterRole, tokens: Tokens, ground: str
) -> None:
    """◆ superior, □ expert, △ peers, ▽ subordinates, dotted ○ self, centred on (x, y)."""
    ink, r = tokens.text2, RADIUS
    match role:
        case RaterRole.SUPERIOR:
            polygon(painter, diamond(x, y, r + 0.5), fill=ink)
        case RaterRole.EXPERT:
            square = [(x - r + 0.5, y - r + 0.5), (x + r - 0.5, y - r + 0.5)]
            square += [(x + r - 0.5, y + r - 0.5), (x - r + 0.5, y + r - 0.5)]
            polygon(painter, square, pen=ink, fill=ground)
        case RaterRole.PEER:
            polygon(painter, [(x, y - r), (x + r, y + r - 1), (x - r, y + r - 1)], pen=ink, fill=ground)
        case RaterRole.SUBORDINATE:
            polygon(painter, [(x, y + r), (x + r, y - r + 1), (x - r, y - r + 1)], pen=ink, fill=ground)
        case RaterRole.SELF:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.control), 1.25, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, y), r, r)


def paint_role_axis(painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
    """The numbers 1…5 of the column header."""
    scale_numbers(painter, role_scale(rect), tokens)
