"""Dresses the application: style, palette, fonts and one style sheet, light or dark, at run time."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from evalapp.paths import ICONS, STYLES
from evalapp.ui.common.tokens import DARK, LIGHT, Tokens

if TYPE_CHECKING:
    from evalapp.ui.common.input_watch import InputWatch

FAMILIES = ("Segoe UI", "Inter", "Noto Sans", "DejaVu Sans")
"""The system's own faces, the first that is installed; all have ӘҒҚҢӨҰҮҺІ."""


ONE_LINE, TWO_LINES, COMPACT_LINE, COMPACT_LINES = 32, 44, 28, 36
"""Heights of table rows with one and two lines, usual and close together."""


class ThemeMode(StrEnum):
    """What the user chose; ``auto`` follows the system, and an unknown system counts as light."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


class Type(StrEnum):
    """A style of text; sizes in points at 100 %."""

    TITLE = "title"
    HEADING = "heading"
    COUNT = "count"
    STRONG = "strong"
    MEDIUM = "medium"
    BODY = "body"
    SMALL = "small"
    SMALL_STRONG = "small_strong"
    TINY = "tiny"


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """Size in points at 100 % and weight of a style of text."""

    points: float
    weight: QFont.Weight


TYPE_STYLES = {
    Type.TITLE: TypeStyle(15, QFont.Weight.DemiBold),
    Type.HEADING: TypeStyle(11.25, QFont.Weight.DemiBold),
    Type.COUNT: TypeStyle(12.75, QFont.Weight.DemiBold),
    Type.STRONG: TypeStyle(9.75, QFont.Weight.DemiBold),
    Type.MEDIUM: TypeStyle(9.75, QFont.Weight.Medium),
    Type.BODY: TypeStyle(9.75, QFont.Weight.Normal),
    Type.SMALL: TypeStyle(9, QFont.Weight.Normal),
    Type.SMALL_STRONG: TypeStyle(9, QFont.Weight.DemiBold),
    Type.TINY: TypeStyle(8.25, QFont.Weight.Medium),
}


@dataclass
class _Dress:
    """What is worn now; like Qt's own palette there is one per process."""

    tokens: Tokens = LIGHT
    text_size: int = 100
    is_compact: bool = False
    families: tuple[str, ...] = FAMILIES


_worn = _Dress()


def colors() -> Tokens:
    """The table in force. Ask while painting, never keep it."""
    return _worn.tokens


def color(name: str) -> QColor:
    """A colour of the table in force by its name, e.g. ``"text2"``."""
    return QColor(getattr(_worn.tokens, name))


def text_size() -> int:
    """The user's text size in percent."""
    return _worn.text_size


def scaled(pixels: int) -> int:
    """A height or width for text, times the user's text size."""
    return round(pixels * _worn.text_size / 100)


def row_height(pixels: int) -> int:
    """The height of a table row that is ``pixels`` high at 100 %; less where the user wants rows close."""
    if _worn.is_compact:
        pixels = COMPACT_LINE if pixels <= ONE_LINE else COMPACT_LINES
    return scaled(pixels)


def is_compact() -> bool:
    """Whether the user wants rows close together."""
    return _worn.is_compact


def font(kind: Type = Type.BODY) -> QFont:
    """The font of a style of text at the user's text size, digits all of one width."""
    # A copy shares its parts; making a font for each painted cell would cost as much as painting it.
    return QFont(_font(kind, _worn.families, _worn.text_size))


@lru_cache(maxsize=256)
def _font(kind: Type, families: tuple[str, ...], size: int) -> QFont:
    style = TYPE_STYLES[kind]
    made = QFont()
    made.setFamilies(list(families))
    made.setPointSizeF(style.points * size / 100)
    made.setWeight(style.weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


class Theme(QObject):
    """Applies tokens to the application and again whenever user or system change their mind."""

    changed = Signal()

    STYLE = ("-style", "fusion")
    """Arguments for QApplication; setting the style by call costs 10 ms more."""

    def __init__(self, app: QApplication, *, families: tuple[str, ...] = FAMILIES) -> None:
        super().__init__(app)
        self._app = app
        self._mode = ThemeMode.AUTO
        self.wear_families(families)
        self._input: InputWatch | None = None
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def mode(self) -> ThemeMode:
        """What the user chose."""
        return self._mode

    @staticmethod
    def wear_families(families: tuple[str, ...]) -> None:
        """Use the first of these fonts that is installed, from the next :meth:`dress` on."""
        _worn.families = families

    def apply(self, mode: ThemeMode, text_size: int = 100, *, compact: bool = False) -> None:
        """Dress everything in ``mode``; ``text_size`` in percent (100, 110, 125)."""
        self.choose(mode, text_size, compact=compact)
        self.dress()

    def choose(self, mode: ThemeMode, text_size: int = 100, *, compact: bool = False) -> None:
        """Set colours and fonts for what is built now; :meth:`dress` makes them seen.

        Building a window first and dressing it then is quicker than the other way round.
        """
        self._mode = mode
        _worn.text_size, _worn.is_compact = text_size, compact
        hints = QGuiApplication.styleHints()
        # Does nothing where the platform has no theme; elsewhere frames and native dialogs follow.
        if mode == ThemeMode.AUTO:
            hints.unsetColorScheme()
        else:
            dark = mode == ThemeMode.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        _worn.tokens = DARK if self._wants_dark() else LIGHT
        # Widgets keep the family of the moment when they are made; the sheet only sets sizes.
        self._app.setFont(font())

    def watch_input(self) -> "InputWatch":
        """Show focus rings from now on, but only for who uses the keyboard; call after the first window."""
        if self._input is None:
            # 20 ms that the log-in window does not wait for.
            from evalapp.ui.common.input_watch import InputWatch  # noqa: PLC0415

            self._input = InputWatch(self._app)
            self._app.focusChanged.connect(self._on_focus_changed)
        return self._input

    def dress(self) -> None:
        """Put palette, font and style sheet on everything there is."""
        _worn.tokens = DARK if self._wants_dark() else LIGHT
        self._app.setPalette(palette(_worn.tokens))
        self._app.setFont(font())
        self._app.setStyleSheet(style_sheet(_worn.tokens, _worn.text_size))
        QPixmapCache.clear()
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._mode == ThemeMode.AUTO:
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode == ThemeMode.DARK

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        by_key = self._input is not None and self._input.is_keyboard
        for widget, ring in ((old, False), (now, by_key)):
            if widget is not None and bool(widget.property("kbd")) != ring:
                widget.setProperty("kbd", ring)
                restyle(widget)

    def _on_scheme_changed(self) -> None:
        wanted = DARK if self._wants_dark() else LIGHT
        if wanted is not _worn.tokens:
            self.dress()


def palette(tokens: Tokens) -> QPalette:
    """What the style sheet does not reach: calendars, placeholders, links, disabled text."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    for target, value in {
        role.Window: tokens.canvas,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.Highlight: tokens.accent,
        role.HighlightedText: "#FFFFFF",
        role.Link: tokens.accent_text,
        role.LinkVisited: tokens.accent_text,
        role.ToolTipBase: tokens.tip,
        role.ToolTipText: tokens.tip_text,
        role.PlaceholderText: tokens.text3,
        role.Light: tokens.surface,
        role.Midlight: tokens.line,
        role.Mid: tokens.line2,
        role.Dark: tokens.control,
        role.Shadow: tokens.line2,
        role.Accent: tokens.accent,
    }.items():
        made.setColor(target, QColor(value))
    for target in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        made.setColor(group.Disabled, target, QColor(tokens.disabled))
    made.setColor(group.Disabled, role.Base, QColor(tokens.sunken))
    return made


def style_sheet(tokens: Tokens, text_size: int = 100) -> str:
    """``resources/styles/app.qss`` with ``@names`` replaced by colours, points and picture folders.

    :raises KeyError: when the sheet names something that is not in the table (a bug).
    """
    values = tokens.named()
    for kind, style in TYPE_STYLES.items():
        values[f"size_{kind.value}"] = f"{style.points * text_size / 100:g}pt"
    for pixels in (18, 20, 22, 26, 30, 34):
        values[f"h{pixels}"] = f"{round(pixels * text_size / 100)}px"
        values[f"h{pixels}_focus"] = f"{round(pixels * text_size / 100) - 2}px"
    values["pictures"] = (STYLES / tokens.name).as_posix()
    values["icons"] = ICONS.as_posix()
    sheet = (STYLES / "app.qss").read_text("utf-8")
    return re.sub(r"@([a-z0-9_]+)", lambda found: values[found[1]], sheet)


def restyle(widget: QWidget) -> None:
    """Look at the style sheet again after a property it selects by has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
