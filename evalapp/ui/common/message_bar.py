"""Inline notice at the top of a page or form, in the layout, with at most one action."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from evalapp.ui.common.buttons import icon_button, second, small
from evalapp.ui.common.chip import IconLabel, Tone
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import restyle

translate = QCoreApplication.translate

ICONS = {Tone.GOOD: "good", Tone.WARN: "warn", Tone.BAD: "bad"}


class MessageBar(QWidget):
    """Says one thing: icon, bold sentence, detail, one button, ×. Hidden until told something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = QFrame()
        self._frame.setObjectName("bar")
        self._frame.setMinimumHeight(40)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        self._icon = IconLabel("info", "accent_text", 18)
        self._text = text_label("", "strong")
        self._detail = text_label("", "secondary", wraps=True)
        self._button = small(second(""))
        self._button.clicked.connect(self._on_clicked)
        self._close = icon_button("close", translate("Common", "Close"))
        self._close.clicked.connect(self.hide)
        self._action: Callable[[], object] | None = None
        self._row = row = QHBoxLayout(self._frame)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        row.addWidget(self._detail, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.hide()

    def text(self) -> str:
        """The sentence it shows now."""
        return self._text.text()

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Room around the bar that goes away with it."""
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(left, top, right, bottom)

    def tell(
        self,
        text: str,
        detail: str = "",
        *,
        tone: Tone = Tone.ACCENT,
        action_text: str = "",
        action: Callable[[], object] | None = None,
        closable: bool = True,
    ) -> None:
        """Show a sentence, a detail beside it and one action that also hides the bar."""
        self._set_text(text, has_detail=bool(detail))
        self._detail.setText(detail)
        self._icon.show_icon(ICONS.get(tone, "info"), tone.ink)
        self._button.setText(action_text)
        self._button.setAccessibleName(action_text)
        self._button.setVisible(action is not None)
        self._close.setVisible(closable)
        self._action = action
        self._frame.setProperty("tone", "info" if tone in (Tone.ACCENT, Tone.NEUTRAL) else tone.value)
        restyle(self._frame)
        self.setAccessibleName(f"{text} {detail}".strip())
        self.show()

    def complain(
        self, text: str, *, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Show what went wrong."""
        self.tell(text, tone=Tone.BAD, action_text=action_text, action=action)

    def _set_text(self, text: str, *, has_detail: bool) -> None:
        # A long sentence alone takes the width and wraps; beside a detail it stays on one line.
        self._text.setText(text)
        self._text.setWordWrap(not has_detail)
        self._row.setStretchFactor(self._text, 0 if has_detail else 1)
        self._row.setStretchFactor(self._detail, 1 if has_detail else 0)
        self._detail.setVisible(has_detail)

    def _on_clicked(self) -> None:
        self.hide()
        if self._action:
            self._action()
