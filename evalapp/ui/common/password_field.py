"""A field for passwords: an eye to look, and a hint while Caps Lock is on."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from evalapp.ui.common.icons import icon

translate = QCoreApplication.translate


class PasswordField(QLineEdit):
    """``caps_lock`` says whether a letter came in the wrong case for its Shift key."""

    caps_lock = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = self.addAction(icon("show"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setToolTip(translate("Common", "Show the password"))
        self._eye.triggered.connect(self._on_eye)

    def _on_eye(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("hide" if hidden else "show"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt does not tell the state of Caps Lock; the case of a letter against Shift does.
        letter = event.text()
        if letter.isalpha() and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(letter.isupper() != shift)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock.emit(False)
        super().keyPressEvent(event)
