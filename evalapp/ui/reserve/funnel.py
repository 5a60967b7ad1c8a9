"""The counts above the applications: received and each verdict, as shares that filter."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from evalapp.domain.eligibility import VerdictKind
from evalapp.services.intake_rows import VerdictCounts
from evalapp.ui.common.formats import percent, whole
from evalapp.ui.common.theme import Type, color, font, scaled
from evalapp.ui.reserve.words import VERDICT_ORDER, verdict_word

_HEIGHT = 68
_SIDE = 10
_BAR = 5


class FunnelStep(QAbstractButton):
    """One count with its share of the whole as a bar; stays down while it filters."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._count, self._whole = 0, 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_count(0, 0)

    def show_count(self, count: int, whole_count: int) -> None:
        """Show ``count`` of ``whole_count``."""
        self._count, self._whole = count, whole_count
        self.setAccessibleName(" ".join(filter(None, (f"{self._name}:", whole(count), self._share()))))
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(Type.SMALL_STRONG))
        return QSize(metrics.horizontalAdvance(self._name) + 2 * _SIDE + 8, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(110), scaled(_HEIGHT))

    def _share(self) -> str:
        return percent(self._count / self._whole) if self._whole and self._count != self._whole else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        inside = self.rect().adjusted(_SIDE, 8, -_SIDE, -8)
        self._paint_words(painter, inside)
        bar = QRectF(inside.left(), inside.bottom() - _BAR, inside.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("line"))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if self._whole and self._count:
            bar.setWidth(max(bar.width() * self._count / self._whole, _BAR))
            painter.setBrush(color("accent_text"))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _paint_ground(self, painter: QPainter) -> None:
        ground = self.rect().adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(color("accent_tint"))
            painter.drawRoundedRect(ground, 6, 6)
        elif self.underMouse():
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(ground, 6, 6)
        if self.property("kbd"):
            painter.setPen(color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 6, 6)

    def _paint_words(self, painter: QPainter, inside: QRect) -> None:
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.setFont(font(Type.SMALL_STRONG if self.isChecked() else Type.SMALL))
        painter.setPen(color("text" if self.isChecked() else "text2"))
        painter.drawText(inside, top, self._name)
        painter.setFont(font(Type.COUNT))
        painter.setPen(color("text"))
        below = inside.adjusted(0, scaled(17), 0, 0)
        words = whole(self._count)
        painter.drawText(below, top, words)
        left = QFontMetrics(painter.font()).horizontalAdvance(words) + 8
        painter.setFont(font(Type.SMALL))
        painter.setPen(color("text2"))
        painter.drawText(below.adjusted(left, scaled(4), 0, 0), top, self._share())


class Funnel(QWidget):
    """Received, eligible, documents needed, not eligible; a click filters by it."""

    chosen = Signal(object)
    """A VerdictKind, None for everything received."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("funnel")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(4)
        self._group = QButtonGroup(self)
        self._steps: dict[VerdictKind | None, FunnelStep] = {None: FunnelStep(self.tr("Received"))}
        self._steps |= {verdict: FunnelStep(verdict_word(verdict)) for verdict in VERDICT_ORDER}
        for place, step in enumerate(self._steps.values()):
            self._group.addButton(step, place)
            row.addWidget(step, 1)
        self._steps[None].setChecked(True)
        self._group.idClicked.connect(self._on_clicked)

    def show_counts(self, counts: VerdictCounts) -> None:
        """Show the counts of an intake."""
        for verdict, step in self._steps.items():
            step.show_count(counts.received if verdict is None else counts.of(verdict), counts.received)

    def choose(self, verdict: VerdictKind | None) -> None:
        """Press a step without saying so."""
        self._steps[verdict].setChecked(True)

    def step(self, verdict: VerdictKind | None) -> FunnelStep:
        """The step of a verdict, None = received."""
        return self._steps[verdict]

    def _on_clicked(self, place: int) -> None:
        self.chosen.emit(list(self._steps)[place])
