"""Inline notice at the top of a page or form, in the layout, with at most one action."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from evalapp.ui.common.buttons import icon_button, second, small
from evalapp.ui.common.chip import IconLabel, Tone
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import restyle, scaled

translate = QCoreApplication.translate

_DETAIL_WIDTH = 240
"""Below this width a longer detail stands under the sentence, not beside it."""

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
        self._text = text_label("", "strong", wraps=True)
        self._detail = text_label("", "secondary", wraps=True)
        self._button = small(second(""))
        self._button.clicked.connect(self._on_clicked)
        self._close = icon_button("close", translate("Common", "Close"))
        self._close.clicked.connect(self.hide)
        self._action: Callable[[], object] | None = None
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(8)
        self._words.addWidget(self._text)
        self._words.addWidget(self._detail)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addLayout(self._words, 1)
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
        self._text.setText(text)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._icon.show_icon(ICONS.get(tone, "info"), tone.ink)
        self._button.setText(action_text)
        self._button.setAccessibleName(action_text)
        self._button.setVisible(action is not None)
        self._close.setVisible(closable)
        self._action = action
        self._frame.setProperty("tone", "info" if tone in (Tone.ACCENT, Tone.NEUTRAL) else tone.value)
        restyle(self._frame)
        self.setAccessibleName(f"{text} {detail}".strip())
        self._arrange()
        self.show()

    def complain(
        self, text: str, *, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Show what went wrong."""
        self.tell(text, tone=Tone.BAD, action_text=action_text, action=action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the detail beside the sentence where both have room, otherwise under it."""
        has_detail = not self._detail.isHidden()
        is_beside = has_detail and self._fits_beside()
        # A sentence without a neighbour takes the width and wraps; beside a detail it stays on one line.
        self._text.setWordWrap(not is_beside)
        self._words.setDirection(
            QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        )
        self._words.setSpacing(8 if is_beside else 2)
        self._words.setStretchFactor(self._text, 0 if has_detail else 1)
        self._words.setStretchFactor(self._detail, 1 if has_detail else 0)

    def _fits_beside(self) -> bool:
        layout = self._frame.layout()
        assert layout is not None, "made with the frame"
        around = layout.contentsMargins()
        taken = around.left() + around.right()
        for widget in (self._icon, self._button, self._close):
            if not widget.isHidden():
                taken += widget.sizeHint().width() + layout.spacing()
        sentence = self._text.fontMetrics().horizontalAdvance(self._text.text())
        detail = self._detail.fontMetrics().horizontalAdvance(self._detail.text())
        return self._frame.width() - taken >= sentence + 8 + min(detail, scaled(_DETAIL_WIDTH))

    def _on_clicked(self) -> None:
        self.hide()
        if self._action:
            self._action()
