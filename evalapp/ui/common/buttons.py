"""Buttons by weight: one primary a page, quiet and second ones, danger, links, icon-only."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QToolButton, QWidget

from evalapp.ui.common.icons import icon


class FoldingButton(QPushButton):
    """A button that shows its icon alone while it is folded; its words are its tooltip then."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._is_folded = False
        self._own_tip = ""

    @property
    def is_folded(self) -> bool:
        """Whether the words are hidden."""
        return self._is_folded

    def fold(self, folded: bool) -> None:
        """Hide the words, or show them again; a button without an icon stays as it is."""
        if folded == self._is_folded or self.icon().isNull():
            return
        self._is_folded = folded
        self.setToolTip(self._own_tip)
        self.updateGeometry()
        self.update()

    def setToolTip(self, tip: str) -> None:
        """Its own tip, which says more than its words."""
        self._own_tip = tip
        super().setToolTip(tip or (self.accessibleName() if self._is_folded else ""))

    def words_width(self) -> int:
        """Pixels that folding saves."""
        flags = Qt.TextFlag.TextShowMnemonic
        return 0 if self.icon().isNull() else self.fontMetrics().size(flags, self.text()).width()

    def setVisible(self, visible: bool) -> None:
        """Wait for what holds it: alone it would be a window for a moment and take the cursor."""
        if visible and self.parent() is None:
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
        else:
            super().setVisible(visible)

    def sizeHint(self) -> QSize:
        whole = super().sizeHint()
        return QSize(whole.width() - self.words_width(), whole.height()) if self._is_folded else whole

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._is_folded else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_folded:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


def _button(text: str, kind: str, meaning: str, tint: str = "text2") -> QPushButton:
    # Qt fixes the gap between icon and text; a leading space widens it.
    made = FoldingButton(f" {text}" if meaning else text)
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
    # Qt's own way opens a menu only when the button is held down, so that a click does nothing.
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return made
