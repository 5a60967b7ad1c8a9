"""A cell with a count: plain while all is there, tinted where something is missing."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter

from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.table_model import ValueRole
from evalapp.ui.common.theme import Type, color, font

Index = QModelIndex | QPersistentModelIndex


class CountDelegate(ChipDelegate):
    """Paints a ChipLook; a neutral one as words without a chip, so that eyes go to the exceptions."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look = index.data(ValueRole)
        if isinstance(look, ChipLook) and look.tone is Tone.NEUTRAL:
            painter.setFont(font(Type.BODY))
            painter.setPen(color("text2"))
            place = rect.adjusted(8, 0, 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, look.text)
        else:
            super().paint_content(painter, rect, index)
