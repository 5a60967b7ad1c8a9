"""The drawing of a chart in the window: drawn when visible, says what lies under mouse or keys.

matplotlib is imported when the first chart is shown, not with the window: it takes about a second.
"""

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from evalapp.charts.values import ChartValues, People, Scatter
from evalapp.domain.language import Language
from evalapp.ui.common.theme import Theme, color, colors, text_size
from evalapp.ui.common.tokens import Tokens

if TYPE_CHECKING:
    from evalapp.charts.canvas import Spot
    from evalapp.charts.style import ChartStyle

REDRAW_AFTER = 80
"""Milliseconds without a further change of size before the layout is made anew."""
POINT_BOX = 18


def chart_style(tokens: Tokens, language: Language, size: int = 100) -> "ChartStyle":
    """Hand the colours of a theme over to the charts."""
    from evalapp.charts.style import ChartPalette, ChartStyle  # noqa: PLC0415 (see the module's words)

    names = [field.name for field in fields(ChartPalette)]
    return ChartStyle(ChartPalette(**{name: getattr(tokens, name) for name in names}), language, size)


class ChartCanvas(QWidget):
    """Shows values; arrow keys go through what is drawn, Enter and click open who is behind it."""

    people_clicked = Signal(object, str)
    """Record numbers behind a spot, and its words."""

    def __init__(self, language: Language, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 150)
        self.spots: tuple[Spot, ...] = ()
        self.values: ChartValues | None = None
        self._language = language
        self._canvas: Any = None
        self._current = -1
        self._is_stale = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._mark = _SpotMark(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.draw)
        theme.changed.connect(self._on_theme_changed)

    def show_values(self, values: ChartValues) -> None:
        """Draw ``values`` as soon as they are visible."""
        self.values = values
        self._is_stale = True
        if self.isVisible():
            self._timer.start(0)

    def draw(self) -> None:
        """Draw now when there is something to draw and somebody can see it."""
        if self.values is None or not self.isVisible():
            return
        from evalapp.charts.drawing import draw  # noqa: PLC0415

        if self._canvas is None:
            self._canvas = self._build_canvas()
        self._is_stale = False
        self._choose(-1)
        figure, ratio = self._canvas.figure, self._canvas.device_pixel_ratio
        # The canvas passes its size on only when it is shown, after the first drawing.
        figure.set_size_inches(
            self.width() * ratio / figure.dpi, self.height() * ratio / figure.dpi, forward=False
        )
        style = chart_style(colors(), self._language, text_size())
        self.spots = draw(figure, self.values, style)
        self._canvas.draw_idle()

    def sizeHint(self) -> QSize:
        return QSize(480, 240)

    def _build_canvas(self) -> Any:
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg  # noqa: PLC0415
        from matplotlib.figure import Figure  # noqa: PLC0415

        canvas: Any = FigureCanvasQTAgg(Figure(dpi=96))  # type: ignore[no-untyped-call]
        canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas.setMinimumSize(10, 10)
        canvas.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        canvas.mpl_connect("motion_notify_event", self._on_moved)
        canvas.mpl_connect("figure_leave_event", self._on_left)
        canvas.mpl_connect("button_press_event", self._on_pressed)
        self._column.addWidget(canvas)
        self._column.activate()
        self._mark.raise_()
        return canvas

    # Mouse and keys --------------------------------------------------------------------------

    def _on_moved(self, event: Any) -> None:
        self._point_at(self._place_under(event), with_words=True)

    def _on_left(self, _event: Any) -> None:
        self._choose(-1)
        QToolTip.hideText()

    def _on_pressed(self, event: Any) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._open(self._place_under(event))

    def _place_under(self, event: Any) -> int:
        from evalapp.charts.drawing import spot_at  # noqa: PLC0415

        return spot_at(self._canvas.figure, self.spots, event.x, event.y)

    def _open(self, place: int) -> None:
        if 0 <= place < len(self.spots) and self.spots[place].people:
            spot = self.spots[place]
            people: People = spot.people
            self._select(people[0])
            self.people_clicked.emit(people, spot.text)
        else:
            self._select(None)

    def _select(self, person: int | None) -> None:
        """Ring one point of a scatter and frame its name; None takes the ring away."""
        if isinstance(self.values, Scatter) and self.values.selected != person:
            place = self._current
            self.values = replace(self.values, selected=person)
            self.draw()
            self._current = place

    def _point_at(self, place: int, *, with_words: bool) -> None:
        if place == self._current:
            return
        self._choose(place)
        if place < 0:
            QToolTip.hideText()
            return
        spot = self.spots[place]
        if with_words:
            corner = self._box_of(spot).topRight() + QPoint(6, -4)
            QToolTip.showText(self.mapToGlobal(corner), spot.text, self, self.rect())
        self.setAccessibleDescription(spot.text.replace("\n", ", "))

    def _choose(self, place: int) -> None:
        self._current = place
        self._mark.show_box(self._box_of(self.spots[place]) if place >= 0 else None)

    def _box_of(self, spot: "Spot") -> QRect:
        """Where a spot lies in this widget, in logical pixels."""
        axes, ratio = self._canvas.figure.axes[0], self._canvas.device_pixel_ratio
        left, bottom = axes.transData.transform((spot.x, spot.y)) / ratio
        right, top = axes.transData.transform((spot.x + spot.width, spot.y + spot.height)) / ratio
        height = self._canvas.height()
        upper, lower = sorted((height - top, height - bottom))
        start, end = sorted((left, right))
        if not spot.width:
            half = POINT_BOX // 2
            return QRect(round(left) - half, round(height - bottom) - half, POINT_BOX, POINT_BOX)
        return QRect(round(start), round(upper), round(end - start), round(lower - upper))

    def _on_theme_changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(key)
        )
        if step and self.spots:
            place = self._current + step if self._current >= 0 else (0 if step > 0 else len(self.spots) - 1)
            self._point_at(place % len(self.spots), with_words=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self._current)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._timer.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark.resize(self.size())
        if self.values is not None and self.isVisible():
            self._timer.start(REDRAW_AFTER if self._canvas is not None else 0)


class _SpotMark(QWidget):
    """A ring or frame over what the mouse or the keys point at; lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._box: QRect | None = None

    def show_box(self, box: QRect | None) -> None:
        """Frame ``box``; None takes the frame away."""
        self._box = box
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._box is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("text"), 1.5))
        inner = self._box.adjusted(1, 1, -1, -1)
        if self._box.width() == POINT_BOX and self._box.height() == POINT_BOX:
            painter.drawEllipse(inner)
        else:
            painter.drawRoundedRect(inner, 3, 3)
        painter.end()
