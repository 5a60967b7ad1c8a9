"""Cells of a table that paint a mark: the interval of a total, the means of the roles, a level.

The header's axis is painted by ``interval_header`` and ``role_header`` (``Column.header_paint``);
where the header has two lines give the column a hint, so that the name stands above the axis.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from evalapp.ui.common.delegates import RowDelegate
from evalapp.ui.common.marks_interval import Interval, paint_interval_axis, paint_interval_cell
from evalapp.ui.common.marks_roles import RoleMean, paint_role_axis, paint_role_means
from evalapp.ui.common.table_model import ValueRole
from evalapp.ui.common.theme import colors

Index = QModelIndex | QPersistentModelIndex
TWO_LINES = 36


class IntervalDelegate(RowDelegate):
    """A value that is an :class:`Interval` (or None): figure and whisker on the scale 1–5."""

    WIDTH = 240

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        value = index.data(ValueRole)
        interval = value if isinstance(value, Interval) else None
        paint_interval_cell(painter, QRectF(rect), interval, colors())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.WIDTH, super().sizeHint(option, index).height())


class RoleMeansDelegate(RowDelegate):
    """A value that is a sequence of :class:`RoleMean`: one sign per role."""

    WIDTH = 150

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        means = [each for each in index.data(ValueRole) or () if isinstance(each, RoleMean)]
        paint_role_means(painter, QRectF(rect), means, colors())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.WIDTH, super().sizeHint(option, index).height())


def interval_header(painter: QPainter, rect: QRect) -> None:
    """The numbers 1…5 over the whiskers; in a two-line header on the lower line."""
    paint_interval_axis(painter, QRectF(_axis_line(rect)), colors())


def role_header(painter: QPainter, rect: QRect) -> None:
    """The numbers 1…5 over the signs of the roles; in a two-line header on the lower line."""
    paint_role_axis(painter, QRectF(_axis_line(rect)), colors())


def _axis_line(rect: QRect) -> QRect:
    if rect.height() < TWO_LINES:
        return rect
    return rect.adjusted(0, rect.height() // 2, 0, 0)
