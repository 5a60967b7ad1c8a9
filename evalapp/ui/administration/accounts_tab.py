"""Accounts: who may log in, in which role."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Slot

from evalapp.services.accounts import AccountRow
from evalapp.ui.administration.account_dialogs import (
    AccountDialog,
    NewAccountDialog,
    PasswordDialog,
)
from evalapp.ui.administration.tab import Tab
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import primary, quiet
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.formats import day, moment
from evalapp.ui.common.labels import label
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.toolbar import SearchField, Toolbar

translate = QCoreApplication.translate


class AccountsTab(Tab):
    """Table of accounts; the buttons act on the account with the cursor."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"account"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._service = context.services.accounts
        self._build_actions()
        self.search = SearchField(self.tr("Name or account"))
        self.toolbar = Toolbar(self.search)
        self.model = RowTableModel(self._columns(), sort_by="name")
        self.view = RowView(self.model, "accounts", memory=context.memory)
        self.view.setAccessibleName(self.tr("Accounts"))
        self.toolbar.add_columns(self.view)
        self.search.searched.connect(self.model.set_filter)
        self.view.selected.connect(self._on_selected)
        self.view.opened.connect(self._on_opened)
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.view, 1)

    def reload(self) -> None:
        """Fetch the accounts."""
        self.run(lambda _task: self._service.rows(), self._on_rows)

    def _build_actions(self) -> None:
        self.edit = quiet(self.tr("Change…"), "edit")
        self.password = quiet(self.tr("New password…"), "key")
        self.disable = quiet(self.tr("Disable…"), "lock")
        self.enable = quiet(self.tr("Enable…"), "unlock")
        self.new = primary(self.tr("Add account"), "add")
        self.new.setObjectName("add_account")
        self.edit.clicked.connect(self._on_edit)
        self.password.clicked.connect(self._on_password)
        self.disable.clicked.connect(self._on_disable)
        self.enable.clicked.connect(self._on_enable)
        self.new.clicked.connect(self._on_new)
        self.buttons = (self.edit, self.password, self.disable, self.enable, self.new)

    def _columns(self) -> list[Column]:
        return [
            Column(
                "name",
                self.tr("Full name"),
                lambda row: row.full_name,
                detail=lambda row: row.login,
                stretch=True,
                required=True,
            ),
            Column("role", self.tr("Role"), lambda row: label(row.role), width=250),
            Column("state", self.tr("State"), _state, delegate=ChipDelegate, width=130),
            Column("last", self.tr("Last log-in"), lambda row: row.last_log_in, text=moment, width=140),
            Column(
                "since",
                self.tr("Created"),
                lambda row: row.created_at,
                text=lambda at: day(at.astimezone()),
                width=110,
            ),
        ]

    @Slot(object)
    def _on_rows(self, rows: list[AccountRow]) -> None:
        current = self.view.current_row()
        self.model.set_rows(rows)
        if current is None or not self.view.select_id(current.id):
            self.view.select_first()
        self._on_selected(self.view.current_row())

    def show_buttons(self) -> None:
        """Show the buttons for the account with the cursor: either to disable or to enable it."""
        row: AccountRow | None = self.view.current_row()
        is_disabled = row is not None and row.is_disabled
        self.disable.setVisible(not is_disabled)
        self.enable.setVisible(is_disabled)

    @Slot(object)
    def _on_selected(self, row: AccountRow | None) -> None:
        if self.isVisible():
            self.show_buttons()
        self.edit.setEnabled(row is not None)
        self.password.setEnabled(row is not None and not row.is_disabled)
        self.disable.setEnabled(row is not None and not row.is_disabled and not row.is_own)
        own = self.tr("Another administrator can disable your account.")
        self.disable.setToolTip(own if row is not None and row.is_own else "")

    @Slot(object)
    def _on_opened(self, _row: AccountRow) -> None:
        self._on_edit()

    @Slot()
    def _on_new(self) -> None:
        NewAccountDialog(self, self._service).open()

    @Slot()
    def _on_edit(self) -> None:
        if row := self.view.current_row():
            AccountDialog(self, self._service, row).open()

    @Slot()
    def _on_password(self) -> None:
        if row := self.view.current_row():
            PasswordDialog(self, self._service, row).open()

    @Slot()
    def _on_enable(self) -> None:
        if row := self.view.current_row():
            PasswordDialog(self, self._service, row).open()

    @Slot()
    def _on_disable(self) -> None:
        row = self.view.current_row()
        if row is None:
            return
        confirm(
            self,
            self.tr("Disable the account {login}?").format(login=row.login),
            self.tr("{name} can no longer log in. The log keeps what was done under this account.").format(
                name=row.full_name
            ),
            self.tr("Disable"),
            lambda: self._disable(row),
            dangerous=True,
        )

    def _disable(self, row: AccountRow) -> None:
        def work(_task: Task) -> None:
            self._service.disable(row.id)

        self.run(work, lambda _done: None)


def _state(row: AccountRow) -> ChipLook:
    if row.is_disabled:
        return ChipLook(translate("Administration", "Disabled"), Tone.NEUTRAL, "lock")
    if row.is_own:
        return ChipLook(translate("Administration", "You"), Tone.ACCENT)
    return ChipLook(translate("Administration", "Active"), Tone.GOOD, "met")
