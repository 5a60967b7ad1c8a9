"""The accounts of the demonstration, named with their passwords; a click fills them in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from evalapp.ui.common.buttons import link
from evalapp.ui.common.messages import term
from evalapp.ui.common.text_label import ElidedLabel, text_label
from evalapp.ui.log_in.door import demo_accounts


class DemoAccounts(QFrame):
    """A well with one line per account."""

    chosen = Signal(str, str)
    """Login and password."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("well")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for place, account in enumerate(demo_accounts()):
            button = link(account.login)
            button.setProperty("password", account.password)
            button.clicked.connect(self._on_clicked)
            grid.addWidget(button, place, 0)
            grid.addWidget(text_label(account.password, "small"), place, 1)
            grid.addWidget(ElidedLabel(term(account.role.value), "hint"), place, 2)
        grid.setColumnStretch(2, 1)

    def _on_clicked(self) -> None:
        button = self.sender()
        assert button is not None
        self.chosen.emit(button.property("text"), button.property("password"))
