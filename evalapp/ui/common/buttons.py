"""Buttons by weight: one primary a page, quiet and second ones, danger, links, icon-only."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from evalapp.ui.common.icons import icon


def _button(text: str, kind: str, meaning: str, tint: str = "text2") -> QPushButton:
    # Qt fixes the gap between icon and text; a leading space widens it.
    made = QPushButton(f" {text}" if meaning else text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if meaning:
        made.setIcon(icon(meaning, tint))
        made.setIconSize(QSize(16, 16))
    made.setAccessibleName(text.replace("&", ""))
    return made


def primary(text: str, meaning: str = "") -> QPushButton:
    """The one filled button of a page or dialog."""
    return _button(text, "primary", meaning, "#FFFFFF")


def second(text: str, meaning: str = "") -> QPushButton:
    """A bordered button."""
    return _button(text, "second", meaning)


def quiet(text: str, meaning: str = "") -> QPushButton:
    """A button without border, for page heads."""
    return _button(text, "quiet", meaning)


def danger(text: str, meaning: str = "delete") -> QPushButton:
    """Bordered, red words and icon, for what destroys."""
    return _button(text, "danger", meaning, "bad")


def toggle(text: str, meaning: str = "") -> QPushButton:
    """A bordered button that stays down, tinted while it is on."""
    made = _button(text, "toggle", meaning)
    made.setCheckable(True)
    return made


def link(text: str, meaning: str = "") -> QPushButton:
    """Words in the colour of links."""
    made = _button(text, "link", meaning, "accent_text")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def small(button: QPushButton) -> QPushButton:
    """The same button 28 high, for bars and cards."""
    button.setProperty("small", True)
    return button


def icon_button(meaning: str, name: str, parent: QWidget | None = None) -> QToolButton:
    """An icon without words; ``name`` is its tooltip and accessible name."""
    made = QToolButton(parent)
    made.setIcon(icon(meaning))
    made.setIconSize(QSize(16, 16))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
