"""Dialogs: the title is the question, the text says what will change, the button is the verb."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from evalapp.ui.common.buttons import danger, primary, quiet
from evalapp.ui.common.message_bar import MessageBar
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled

translate = QCoreApplication.translate

_FRAME = 40
"""Height that the frame of a window takes, in pixels."""

FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


class Dialog(QDialog):
    """420–560 wide (more for tables); put the content into :attr:`body`, then :meth:`add_verb`."""

    # The collector may take a dialog that only its parent knows, and it would vanish from the screen.
    _open: ClassVar[set["Dialog"]] = set()

    def __init__(
        self, parent: QWidget | None, title: str, text: str = "", *, width: int = 480, height: int = 0
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"{title}[*]")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(scaled(width))
        if height:
            self.resize(scaled(width), scaled(height))
        self._is_fitted = False
        self.bar = MessageBar()
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.text = text_label(text, "secondary", wraps=True)
        if not text:  # shown without a parent, a label would be a window for a moment
            self.text.hide()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.cancel = quiet(translate("Common", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.buttons.addWidget(self.cancel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.setSpacing(8)
        self.title = text_label(title, "heading", wraps=True)
        outer.addWidget(self.title)
        outer.addWidget(self.text)
        outer.addWidget(self.bar)
        outer.addLayout(self.body, 1)
        outer.addSpacing(8)
        outer.addLayout(self.buttons)

    def set_title(self, title: str) -> None:
        """Ask another question."""
        self.title.setText(title)
        self.setWindowTitle(f"{title}[*]")

    def set_text(self, text: str) -> None:
        """Say what will change."""
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def add_verb(
        self, text: str, on_click: Callable[[], object] | None = None, *, dangerous: bool = False
    ) -> QPushButton:
        """Add the button that does it, named by its verb; without ``on_click`` it accepts."""
        button = danger(text) if dangerous else primary(text)
        button.clicked.connect(on_click or self.accept)
        button.setDefault(not dangerous)
        self.buttons.addWidget(button)
        return button

    def add_other(self, button: QPushButton) -> None:
        """Add a button at the left end."""
        self.buttons.insertWidget(0, button)

    def open(self) -> None:
        gone = {each for each in Dialog._open if not isValid(each)}  # with the page they stood on
        Dialog._open.difference_update(gone)
        Dialog._open.add(self)
        self.finished.connect(self._on_finished)
        super().open()

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        Dialog._open.discard(self)

    def _order_tabs(self) -> None:
        # The buttons were made before the body; without this the cursor starts on Cancel.
        for place in range(self.buttons.count()):
            item = self.buttons.itemAt(place)
            button = item.widget() if item is not None else None
            last = self.previousInFocusChain()
            # Qt leaves the order alone when one of the two takes no focus, as labels do.
            while last is not None and last is not self and last.focusPolicy() == Qt.FocusPolicy.NoFocus:
                last = last.previousInFocusChain()
            if button is not None and last is not None and last is not button:
                QWidget.setTabOrder(last, button)

    def _place_cursor(self) -> None:
        # Left alone, Qt goes to the verb whenever any button, even a hidden one, stands first.
        widget = self.nextInFocusChain()
        while widget is not self and widget is not None:
            if isinstance(widget, FIELDS) and widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            widget = widget.nextInFocusChain()

    def showEvent(self, event: QShowEvent) -> None:
        self._order_tabs()
        if self.focusWidget() is None:
            self._place_cursor()
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):  # nobody has said how high it shall be
            self._is_fitted = True
            self.resize(max(self.minimumWidth(), self.width()), self._needed_height())
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self._is_fitted:
            self.grow()  # a sentence came in; without room for it, it would cover the fields below
        return is_done

    def grow(self) -> None:
        """Make room for what has come in since the dialog was shown, as far as the screen goes."""
        if self.isVisible():
            room = self.screen().availableGeometry().height() - _FRAME
            self.resize(self.width(), max(self.height(), min(self._needed_height(), room)))

    def _needed_height(self) -> int:
        # Qt guesses the height of wrapped text from a narrower width; measure at the real one.
        layout = self.layout()
        assert layout is not None, "set in the constructor"
        layout.activate()
        return layout.totalHeightForWidth(max(self.minimumWidth(), self.width()))
