"""A new password twice, with the rules in words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.messages import code_text
from evalapp.ui.common.password_field import PasswordField
from evalapp.ui.log_in import door

translate = QCoreApplication.translate


def add_password_fields(form: Form) -> None:
    """Add ``password`` and ``again`` to a form."""
    form.add(
        Field(
            "password",
            translate("LogIn", "Password"),
            PasswordField(),
            translate("LogIn", "12 characters or more; several unrelated words are easy to remember."),
            required=True,
        )
    )
    again = QLineEdit()
    again.setEchoMode(QLineEdit.EchoMode.Password)
    form.add(Field("again", translate("LogIn", "Password once more"), again, required=True))


def password_problems(password: str, again: str, login: str) -> dict[str, str]:
    """``{field: sentence}`` for a password that is weak or differs from its repetition."""
    if code := door.weakness(password, login):
        return {"password": code_text(code)}
    if password != again:
        return {"again": translate("LogIn", "The two passwords differ.")}
    return {}
