"""Administration in tabs; an account sees those its role has a right to."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from evalapp.domain.access import Action
from evalapp.ui.administration.accounts_tab import AccountsTab
from evalapp.ui.administration.audit_tab import AuditTab
from evalapp.ui.administration.backups_tab import BackupsTab
from evalapp.ui.administration.own_tab import OwnTab
from evalapp.ui.administration.tab import Tab
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.segments import Tabs

ACCOUNTS, AUDIT, BACKUPS, OWN = "accounts", "audit", "backups", "own"


class AdministrationPage(Page):
    """Head and tabs; each tab brings the buttons that stand in the head while it is shown."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.head = PageHead(term("administration"), line=False)
        self.tabs = Tabs()
        self.stack = QStackedWidget()
        self._names: list[str] = []
        self._buttons: dict[str, tuple[QWidget, ...]] = {}
        self._add_tabs()
        self.tabs.changed.connect(self._on_tab)
        self.add(self.head)
        self.add(self.tabs)
        self.add(self.stack, 1)
        self.show_tab(self._names[0])

    def show_tab(self, name: str) -> None:
        """Show one of the tabs: accounts, audit, backups, own."""
        self.tabs.choose(name)
        self._on_tab(name)

    def open_target(self, target: object) -> None:
        """("administration", name of a tab)."""
        match target:
            case (_, str(name)) if name in self._names:
                self.show_tab(name)

    def _add_tabs(self) -> None:
        actor = self.context.actor
        choices: list[tuple[str, str, Tab]] = []
        if actor.may(Action.MANAGE_ACCOUNTS):
            self.accounts = AccountsTab(self.context)
            choices.append((ACCOUNTS, self.tr("Accounts"), self.accounts))
        if actor.may(Action.SEE_AUDIT):
            choices.append((AUDIT, term("audit_log"), AuditTab(self.context)))
        if actor.may(Action.BACK_UP):
            choices.append((BACKUPS, self.tr("Backups"), BackupsTab(self.context)))
        choices.append((OWN, self.tr("Look and password"), OwnTab(self.context)))
        self.tabs.set_choices((name, words) for name, words, _part in choices)
        for name, _words, part in choices:
            self._names.append(name)
            self._buttons[name] = part.buttons
            self.stack.addWidget(part)
            self.head.add_actions(*part.buttons)
            part.requested.connect(self.requested)
            part.noted.connect(self.noted)

    @Slot(object)
    def _on_tab(self, name: str) -> None:
        self.stack.setCurrentIndex(self._names.index(name))
        self.noted.emit("")
        for owner, buttons in self._buttons.items():
            for button in buttons:
                button.setVisible(owner == name)
        if name == ACCOUNTS:
            self.accounts.show_buttons()
