"""How many rows are new, changed, unchanged, refused: a stacked bar and the counts."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from evalapp.services.import_preview import ImportSummary
from evalapp.ui.common.formats import whole
from evalapp.ui.common.theme import Type, color, font, scaled

_BAR, _HEIGHT, _LEAST, _GAP, _SQUARE = 150, 7, 4, 18, 7


class SummaryBar(QWidget):
    """Painted; the same in words as accessible name. Where room is short the bar goes, the counts stay."""

    def __init__(self) -> None:
        super().__init__()
        self._summary = ImportSummary(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_summary(self, summary: ImportSummary) -> None:
        """Show other counts."""
        self._summary = summary
        words = ", ".join(f"{count} {name}" for count, name, _ in self._parts())
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def _parts(self) -> list[tuple[str, str, str]]:
        summary = self._summary
        return [
            (whole(summary.new), self.tr("new", "", summary.new), "accent_text"),
            (whole(summary.changed), self.tr("changed", "", summary.changed), "accent_line"),
            (whole(summary.unchanged), self.tr("unchanged", "", summary.unchanged), "line2"),
            (whole(summary.refused), self.tr("refused", "", summary.refused), "bad_mark"),
        ]

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() + QSize(scaled(_BAR) + _GAP, 0)

    def minimumSizeHint(self) -> QSize:
        bold, plain = QFontMetrics(font(Type.STRONG)), QFontMetrics(font(Type.BODY))
        words = sum(
            bold.horizontalAdvance(count) + 7 + plain.horizontalAdvance(name) + _SQUARE + 8 + _GAP
            for count, name, _ in self._parts()
        )
        return QSize(words, scaled(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0
        if self.width() >= self.sizeHint().width():
            self._paint_bar(painter)
            left = scaled(_BAR) + _GAP
        middle = self.height() // 2
        for count, name, tint in self._parts():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(tint))
            painter.drawRoundedRect(QRectF(left, middle - _SQUARE / 2, _SQUARE, _SQUARE), 2, 2)
            left += _SQUARE + 8
            for words, kind in ((count, Type.STRONG), (name, Type.BODY)):
                width = QFontMetrics(font(kind)).horizontalAdvance(words)
                painter.setFont(font(kind))
                painter.setPen(color("text"))
                painter.drawText(
                    QRect(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words
                )
                left += width + 7
            left += _GAP - 7

    def _paint_bar(self, painter: QPainter) -> None:
        summary = self._summary
        counts = (summary.new, summary.changed, summary.unchanged, summary.refused)
        total = sum(counts) or 1
        left = 0.0
        for count, (_, _, tint) in zip(counts, self._parts(), strict=True):
            if count:
                width = max(_LEAST, (scaled(_BAR) - 4 * _LEAST) * count / total)
                painter.setBrush(color(tint))
                painter.drawRoundedRect(QRectF(left, self.height() / 2 - _HEIGHT / 2, width, _HEIGHT), 2, 2)
                left += width + 2
