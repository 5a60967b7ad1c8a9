"""The counts above the tabs of an intake: everybody received, and who is left at each step; they filter."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.services.selection_funnel import FunnelKind, FunnelStep
from evalapp.ui.common.formats import percent, whole
from evalapp.ui.common.theme import Type, color, font, scaled

_HEIGHT = 68
_SIDE = 10
_BAR = 5
_NARROWEST = 74


class FunnelButton(QAbstractButton):
    """One count, its share of the step before, and as a bar of everybody; stays down while it filters."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._note = "", ""
        self._count, self._received = 0, 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_count(self, name: str, count: int, received: int, note: str) -> None:
        """Show ``count`` of ``received`` at the step ``name``; ``note``: a few words behind the count."""
        self._name, self._note = name, note
        self._count, self._received = count, received
        self.setAccessibleName(" ".join(filter(None, (f"{name}:", whole(count), note))))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(Type.SMALL_STRONG))
        return QSize(metrics.horizontalAdvance(self._name) + 2 * _SIDE + 8, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_NARROWEST), scaled(_HEIGHT))

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
        if self._received and self._count:
            bar.setWidth(max(bar.width() * min(self._count / self._received, 1), _BAR))
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
        painter.drawText(inside, top, _shortened(painter, self._name, inside.width()))
        painter.setFont(font(Type.COUNT))
        painter.setPen(color("text"))
        below = inside.adjusted(0, scaled(17), 0, 0)
        words = whole(self._count)
        painter.drawText(below, top, words)
        left = QFontMetrics(painter.font()).horizontalAdvance(words) + 8
        painter.setFont(font(Type.SMALL))
        painter.setPen(color("text2"))
        beside = below.adjusted(left, scaled(4), 0, 0)
        painter.drawText(beside, top, _shortened(painter, self._note, beside.width()))


class Funnel(QWidget):
    """The steps of an intake in their order; a click filters by one, the first means everybody."""

    chosen = Signal(str, str)
    """Key of a step and its name; "" for both = everybody received."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setObjectName("funnel")
        self._language = language
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 6, 10, 6)
        self._row.setSpacing(4)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._shown: tuple[FunnelStep, ...] = ()
        self._buttons: list[FunnelButton] = []

    def show_steps(self, steps: Sequence[FunnelStep]) -> None:
        """Show the steps of an intake; the one that filters stays down while it exists."""
        kept = self.chosen_key()
        self._shown = tuple(steps)
        self._make_buttons(len(steps))
        received = steps[0].count if steps else 0
        before = received
        for button, step in zip(self._buttons, steps, strict=True):
            button.show_count(self.name_of(step), step.count, received, self._note(step, before))
            button.setObjectName(f"step_{step.key}")
            before = step.count
        self.choose(kept)

    def choose(self, key: str) -> None:
        """Press a step without saying so; "" or an unknown one = everybody."""
        for button, step in zip(self._buttons, self._shown, strict=True):
            if step.key == key:
                button.setChecked(True)
                return
        if self._buttons:
            self._buttons[0].setChecked(True)

    def chosen_key(self) -> str:
        """The key of the step that filters, "" = everybody received."""
        place = self._group.checkedId()
        return "" if place <= 0 else self._shown[place].key

    def step(self, key: str) -> FunnelButton:
        """The button of a step."""
        return self._buttons[[step.key for step in self._shown].index(key)]

    def name_of(self, step: FunnelStep) -> str:
        """What a step is called."""
        if step.title is not None:
            return step.title.pick(self._language)
        return {
            FunnelKind.RECEIVED: self.tr("Received"),
            FunnelKind.FACTS_KNOWN: self.tr("Facts known"),
            FunnelKind.ELIGIBLE: self.tr("Eligible"),
            FunnelKind.SELECTION: self.tr("To selection"),
            FunnelKind.RESERVE: self.tr("Admitted"),
        }[step.kind]

    def _note(self, step: FunnelStep, before: int) -> str:
        if step.kind is FunnelKind.RECEIVED:
            return ""
        if step.kind is FunnelKind.RESERVE and step.places is not None:
            return self.tr("of {places}").format(places=whole(step.places))
        return percent(step.count / before) if before else ""

    def _make_buttons(self, wanted: int) -> None:
        while len(self._buttons) > wanted:
            button = self._buttons.pop()
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        while len(self._buttons) < wanted:
            button = FunnelButton()
            self._group.addButton(button, len(self._buttons))
            self._row.addWidget(button, 1)
            self._buttons.append(button)

    def _on_clicked(self, place: int) -> None:
        step = self._shown[place]
        is_everybody = step.kind is FunnelKind.RECEIVED
        self.chosen.emit(*(("", "") if is_everybody else (step.key, self.name_of(step))))


def _shortened(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(width, 0))
