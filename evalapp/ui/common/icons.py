"""Icons by meaning: one meaning, one icon, drawn in the theme of the moment.

Own line drawings lie in ``resources/icons``; the rest is the Phosphor set of qtawesome, which is
loaded at the first icon that needs it, never for the log-in window.
"""

from functools import cache
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from evalapp.paths import ICONS
from evalapp.ui.common.theme import color

PHOSPHOR = {
    "officials": "users",
    "assessments": "clipboard-text",
    "analytics": "chart-bar",
    "directory": "book-open",
    "administration": "gear-six",
    "search": "magnifying-glass",
    "search_none": "magnifying-glass-minus",
    "import": "file-arrow-down",
    "export": "file-arrow-up",
    "file": "file-text",
    "add": "plus",
    "more": "dots-three",
    "edit": "pencil-simple",
    "delete": "trash",
    "copy": "copy",
    "undo": "arrow-u-up-left",
    "archive": "archive-box",
    "person": "user",
    "body": "buildings",
    "position": "briefcase",
    "campaign": "clipboard-text",
    "framework": "list-bullets",
    "rules": "scales",
    "lock": "lock-simple",
    "unlock": "lock-simple-open",
    "key": "key",
    "backup": "hard-drives",
    "audit": "shield-check",
    "account": "identification-card",
    "log_out": "sign-out",
    "language": "globe",
    "light": "sun",
    "dark": "moon",
    "help": "question",
    "expand": "arrows-out",
    "caret_down": "caret-down",
    "caret_up": "caret-up",
    "caret_left": "caret-left",
    "caret_right": "caret-right",
    "arrow_up": "arrow-up",
    "arrow_down": "arrow-down",
    "arrow_right": "arrow-right",
    "table": "table",
    "chart": "chart-line",
    "image": "image",
    "calendar": "calendar-blank",
    "clock": "clock",
    "flag": "flag",
    "timer": "timer",
    "document_needed": "file-dotted",
    "example": "chat-text",
    "example_needed": "chat-teardrop-text",
    "attachment": "paperclip",
    "equals": "equals",
    "levels": "sliders",
    "filter": "funnel",
    "folder": "folder",
    "note": "note",
    "objection": "envelope-simple-open",
    "letter": "envelope-simple",
    "overview": "house-simple",
    "no_level": "circle-dashed",
    "discussed": "chats-circle",
    "compare": "arrows-left-right",
    "abstained": "minus",
    "recused": "prohibit",
}
"""Meaning → name in the Phosphor set."""

OWN = {
    "reserve": "sprout",
    "workspace": "folder-lock",
    "show": "eye",
    "hide": "eye-slash",
    "warn": "warning",
    "bad": "warning-circle",
    "info": "info",
    "good": "check-circle",
    "close": "x",
    "not_met": "x",
    "met": "check",
    "back": "arrow-left",
    "fold": "sidebar",
    "columns": "columns",
    "print": "printer",
    "commission": "gavel",
}
"""Meaning → drawing of our own."""


def icon(meaning: str, tint: str = "text2") -> QIcon:
    """The icon of a meaning in a token's colour; accent when on, disabled when disabled.

    :raises KeyError: when nothing has this meaning (a bug).
    """
    prepare(meaning)
    return QIcon(_Engine(meaning, tint))


def prepare(meaning: str) -> None:
    """Load what the icon is drawn with; whoever paints it later calls this before.

    Loading a font while painting tells every widget that fonts have changed; one that is laid out
    anew takes the ground away from the painter at work, and Qt crashes.

    :raises KeyError: when nothing has this meaning; here, not while painting.
    """
    if meaning not in OWN:
        _glyph(PHOSPHOR[meaning])
        _glyph_font(FIRST_SIZE)


def paint_icon(painter: QPainter, rect: QRect | QRectF, meaning: str, tint: QColor) -> None:
    """Draw an icon into the square ``rect``, nothing into none; used by delegates."""
    if rect.isEmpty():
        return
    if meaning in OWN:
        _paint_drawing(painter, rect, OWN[meaning], tint.name())
        return
    painter.save()
    painter.setFont(_glyph_font(round(rect.height())))
    painter.setPen(tint)
    painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, _glyph(PHOSPHOR[meaning]))
    painter.restore()


def _paint_drawing(painter: QPainter, rect: QRect | QRectF, name: str, tint: str) -> None:
    """A drawing of our own; where it falls on whole pixels from a picture made once.

    A list shows a hundred marks at a time, and drawing each anew is a tenth of the time of painting it.
    """
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 0.0
    if isinstance(rect, QRectF) or not ratio.is_integer() or not painter.transform().isIdentity():
        _drawing(name, tint).render(painter, QRectF(rect))
        return
    key = f"evalapp-{name}-{tint}-{rect.width()}x{rect.height()}-{ratio}"
    kept = QPixmap()
    if not QPixmapCache.find(key, kept):
        kept = QPixmap(round(rect.width() * ratio), round(rect.height() * ratio))
        kept.setDevicePixelRatio(ratio)
        kept.fill(Qt.GlobalColor.transparent)
        drawing = QPainter(kept)
        drawing.setRenderHint(QPainter.RenderHint.Antialiasing)
        _drawing(name, tint).render(drawing, QRectF(0, 0, rect.width(), rect.height()))
        drawing.end()
        QPixmapCache.insert(key, kept)
    painter.drawPixmap(rect.topLeft(), kept)


def pixmap(meaning: str, size: int, tint: str = "text2", ratio: float = 2.0) -> QPixmap:
    """The icon as a picture of ``size`` logical pixels."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, QRect(0, 0, size, size), meaning, color(tint))
    painter.end()
    return made


def app_icon() -> QIcon:
    """The mark of the product."""
    return QIcon(str(ICONS / "mark.svg"))


class _Engine(QIconEngine):
    """Paints an icon each time it is asked, in the theme of that moment."""

    def __init__(self, meaning: str, tint: str) -> None:
        super().__init__()
        self._meaning, self._tint = meaning, tint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        name = self._tint
        if mode == QIcon.Mode.Disabled:
            name = "disabled"
        elif state == QIcon.State.On and name == "text2":
            name = "accent_text"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = QColor(name) if name.startswith("#") else color(name)
        paint_icon(painter, rect, self._meaning, tint)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._drawn(size, mode, state, scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._meaning, self._tint)

    def _drawn(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        made = QPixmap(size * scale)
        if made.isNull():  # asked by what is squeezed to nothing while a window is laid out
            return made
        made.setDevicePixelRatio(scale)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made


FIRST_SIZE = 16


@cache
def _drawing(name: str, tint: str) -> QSvgRenderer:
    text = (ICONS / f"{name}.svg").read_text("utf-8").replace("currentColor", tint)
    return QSvgRenderer(QByteArray(text.encode()))


@cache
def _phosphor() -> Any:
    # 0.2 s on an office computer, so not before the log-in window stands.
    import qtawesome  # noqa: PLC0415

    return qtawesome


@cache
def _glyph(name: str) -> str:
    return str(_phosphor().charmap(f"ph.{name}"))


@cache
def _glyph_font(pixels: int) -> Any:
    return _phosphor().font("ph", pixels)
