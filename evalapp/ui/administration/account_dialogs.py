"""Dialogs for accounts: a new one, its name and role, a new password."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from evalapp.domain.access import AccountRole
from evalapp.services.accounts import AccountFields, AccountRow, AccountService
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.labels import label
from evalapp.ui.common.password_field import PasswordField

translate = QCoreApplication.translate


class NewAccountDialog(FormDialog):
    """Login, name, role and a first password."""

    def __init__(self, parent: QWidget, service: AccountService) -> None:
        super().__init__(
            parent,
            translate("Administration", "New account"),
            translate(
                "Administration",
                "Hand the password over in person; it can be changed after the first log-in. "
                "Whoever has an account can open all data of this workspace with the right tools: "
                "roles prevent mistakes.",
            ),
            verb=translate("Administration", "Add account"),
        )
        self._service = service
        self.form.add(
            Field(
                "login",
                translate("Administration", "Account name"),
                QLineEdit(),
                translate("Administration", "Letters and digits, for logging in"),
                required=True,
            ),
            Field("role", translate("Administration", "Role"), _roles()),
        )
        self.form.add(
            Field("full_name", translate("Administration", "Full name"), QLineEdit(), required=True)
        )
        _add_passwords(self.form)
        self.form.load({"role": AccountRole.OFFICER})

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        return _passwords_differ(values)

    def save(self, values: dict[str, Any]) -> None:
        self._service.add(
            AccountFields(values["login"], values["full_name"], values["role"], values["password"])
        )


class AccountDialog(FormDialog):
    """Name and role of an account."""

    def __init__(self, parent: QWidget, service: AccountService, row: AccountRow) -> None:
        super().__init__(
            parent,
            translate("Administration", "Account {login}").format(login=row.login),
            translate("Administration", "A new role counts from the next log-in."),
        )
        self._service, self._row = service, row
        self.form.add(
            Field("full_name", translate("Administration", "Full name"), QLineEdit(), required=True)
        )
        self.form.add(Field("role", translate("Administration", "Role"), _roles()))
        self.form.load({"full_name": row.full_name, "role": row.role})

    def save(self, values: dict[str, Any]) -> None:
        row = self._row
        self._service.change(row.id, version=row.version, full_name=values["full_name"], role=values["role"])


class PasswordDialog(FormDialog):
    """A new password for somebody; enables the account when it is disabled."""

    def __init__(self, parent: QWidget, service: AccountService, row: AccountRow) -> None:
        enables = row.is_disabled
        title = translate("Administration", "New password for {login}")
        if enables:
            title = translate("Administration", "Enable the account {login}")
        super().__init__(
            parent,
            title.format(login=row.login),
            translate("Administration", "The password until now stops working at once."),
            verb=translate("Administration", "Enable")
            if enables
            else translate("Administration", "Set password"),
        )
        self._service, self._row = service, row
        self.text.setVisible(not enables)
        _add_passwords(self.form)
        self.form.load({})

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        return _passwords_differ(values)

    def save(self, values: dict[str, Any]) -> None:
        set_password = self._service.enable if self._row.is_disabled else self._service.set_password
        set_password(self._row.id, password=values["password"])


class OwnPasswordDialog(FormDialog):
    """A new password for the account at work."""

    def __init__(self, parent: QWidget, service: AccountService) -> None:
        super().__init__(
            parent,
            translate("Administration", "Change own password"),
            verb=translate("Administration", "Change password"),
        )
        self._service = service
        self.form.add(
            Field("old", translate("Administration", "Present password"), PasswordField(), required=True)
        )
        _add_passwords(self.form)
        self.form.load({})

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        return _passwords_differ(values)

    def save(self, values: dict[str, Any]) -> None:
        self._service.change_own_password(old=values["old"], new=values["password"])


def _roles() -> QComboBox:
    box = QComboBox()
    for role in AccountRole:
        box.addItem(label(role), role)
    return box


def _add_passwords(form: Form) -> None:
    form.add(
        Field(
            "password",
            translate("Administration", "New password"),
            PasswordField(),
            translate(
                "Administration", "12 characters or more; several unrelated words are easy to remember"
            ),
            required=True,
        )
    )
    again = PasswordField()
    form.add(Field("again", translate("Administration", "New password once more"), again, required=True))


def _passwords_differ(values: dict[str, Any]) -> dict[str, str]:
    if values["password"] and values["password"] != values["again"]:
        return {"again": translate("Administration", "The two passwords differ.")}
    return {}
