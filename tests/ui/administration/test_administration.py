"""The administration page: accounts, audit log, backups, look and password."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from evalapp.domain.access import AccountRole, Actor
from evalapp.entities.base import Entity
from evalapp.entities.register import Person
from evalapp.services.campaigns import CampaignService
from evalapp.services.suite import build_services
from evalapp.storage.database import Database
from evalapp.storage.workspace import Workspace
from evalapp.ui.administration.account_dialogs import (
    AccountDialog,
    NewAccountDialog,
    OwnPasswordDialog,
    PasswordDialog,
)
from evalapp.ui.administration.administration_page import AdministrationPage
from evalapp.ui.administration.findings_dialog import FindingsDialog
from evalapp.ui.administration.words import field_names, record_text
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.export_dialog import ExportDialog
from tests.services.campaign_builder import build_campaign

NEW_PASSWORD = "жасыл шәйнек 15"


@pytest.fixture
def open_page(qtbot: QtBot, context: PageContext) -> Callable[..., AdministrationPage]:
    def open_now(tab: str = "", context: PageContext = context) -> AdministrationPage:
        page = AdministrationPage(context)
        qtbot.addWidget(page)
        page.resize(1166, 740)
        with qtbot.waitExposed(page):
            page.show()
        if tab:
            page.show_tab(tab)
        return page

    return open_now


def as_role(context: PageContext, workspace: Workspace, role: AccountRole) -> PageContext:
    workspace.actor = Actor("other", "Басқа Үлгі", role)
    return replace(context, services=build_services(workspace), actor=workspace.actor)


def shown(kind: type[Any]) -> Any:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def accounts(page: AdministrationPage) -> list[str]:
    model = page.accounts.model
    return [row.login for row in model.shown_rows()]


def fill(dialog: Dialog, **values: str) -> None:
    for name, value in values.items():
        field = dialog.findChild(QLineEdit, name)
        assert field is not None, name
        field.setText(value)


@pytest.mark.parametrize(
    ("role", "tabs"),
    [
        (AccountRole.ADMINISTRATOR, ["accounts", "audit", "backups", "own"]),
        (AccountRole.OFFICER, ["backups", "own"]),
        (AccountRole.VIEWER, ["own"]),
        (AccountRole.AUDITOR, ["audit", "own"]),
    ],
)
def test_each_role_sees_its_tabs(open_page, context, window_workspace, role, tabs):
    page = open_page(context=as_role(context, window_workspace, role))
    assert page._names == tabs
    page.show_tab(tabs[-1])


def test_an_account_is_added_changed_disabled_and_enabled(qtbot: QtBot, open_page, context):
    page = open_page()
    qtbot.waitUntil(lambda: accounts(page) == ["admin"])
    page.accounts.new.click()
    dialog = shown(NewAccountDialog)
    fill(dialog, login="officer", full_name="Кадрова Үлгі", password=NEW_PASSWORD, again=NEW_PASSWORD)
    dialog.verb.click()
    qtbot.waitUntil(lambda: sorted(accounts(page)) == ["admin", "officer"])
    row = next(row for row in context.services.accounts.rows() if row.login == "officer")
    assert page.accounts.view.select_id(row.id)

    page.accounts.edit.click()
    dialog = shown(AccountDialog)
    fill(dialog, full_name="Кадрова Нұр")
    role = dialog.findChild(QComboBox, "role")
    role.setCurrentIndex(role.findData(AccountRole.VIEWER))
    dialog.verb.click()
    qtbot.waitUntil(lambda: page.accounts.view.current_row().full_name == "Кадрова Нұр")
    assert page.accounts.view.current_row().role is AccountRole.VIEWER

    page.accounts.disable.click()
    shown(Dialog).findChild(QPushButton, "verb").click()
    qtbot.waitUntil(lambda: page.accounts.view.current_row().is_disabled)
    assert page.accounts.enable.isVisible()
    assert not page.accounts.disable.isVisible()

    page.accounts.enable.click()
    dialog = shown(PasswordDialog)
    fill(dialog, password=NEW_PASSWORD, again=NEW_PASSWORD)
    dialog.verb.click()
    qtbot.waitUntil(lambda: not page.accounts.view.current_row().is_disabled)


def test_wrong_fields_of_an_account_are_told_beside_them(qtbot: QtBot, open_page):
    page = open_page()
    qtbot.waitUntil(lambda: accounts(page) == ["admin"])
    page.accounts.new.click()
    dialog = shown(NewAccountDialog)
    fill(dialog, login="ADMIN", full_name="Кадрова Үлгі", password=NEW_PASSWORD, again="басқа")
    dialog.verb.click()
    assert dialog.form.error("again")
    fill(dialog, again=NEW_PASSWORD)
    dialog.verb.click()
    assert dialog.form.error("login") == "There is an account of this name already."
    fill(dialog, login="officer", password="short", again="short")
    dialog.verb.click()
    assert dialog.form.error("password").startswith("At least 12 characters")
    fill(dialog, password=NEW_PASSWORD, again=NEW_PASSWORD)
    dialog.verb.click()
    qtbot.waitUntil(lambda: sorted(accounts(page)) == ["admin", "officer"])


def test_nobody_disables_the_own_account(qtbot: QtBot, open_page):
    page = open_page()
    qtbot.waitUntil(lambda: accounts(page) == ["admin"])
    assert not page.accounts.disable.isEnabled()
    assert page.accounts.disable.toolTip()


def test_the_own_password_is_changed_knowing_the_old_one(qtbot: QtBot, open_page, password):
    page = open_page("own")
    own = page.stack.currentWidget()
    own.password.click()
    dialog = shown(OwnPasswordDialog)
    fill(dialog, old="чужой чайник 47", password=NEW_PASSWORD, again=NEW_PASSWORD)
    dialog.verb.click()
    assert "not right" in dialog.bar.text()
    fill(dialog, old=password)
    dialog.verb.click()
    assert own.bar.text() == "Your password was changed."


def test_language_and_look_are_asked_of_the_window(qtbot: QtBot, open_page):
    page = open_page("own")
    own = page.stack.currentWidget()
    with qtbot.waitSignal(page.requested) as asked:
        own.language.choose("kk")
    assert asked.args == ["language", "kk"]
    with qtbot.waitSignal(page.requested) as asked:
        own.text_size.choose(125)
    assert asked.args == ["look", ("light", 125, False)]


@pytest.fixture
def person_id(db: Database) -> int:
    with db.transaction() as session:
        person = Person(iin="010101300010", surname="Примерова", given_name="Проба")
        session.add(person)
    with db.transaction() as session:
        session.get(Person, person.id).surname = "Образцова"
    assert person.id is not None
    return person.id


def test_the_log_is_filtered_and_an_event_opened(qtbot: QtBot, open_page, person_id):
    page = open_page("audit")
    tab = page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab.model.total > 100)
    tab.table.choose(["person"])
    qtbot.waitUntil(lambda: tab.model.total == 2)
    tab.view.select_first()
    qtbot.waitUntil(tab.event_panel.isVisible)
    assert tab.event_panel.title.text() == f"Changed: Person {person_id}"
    words = [label.text() for label in tab.event_panel.findChildren(type(tab.event_panel.title))]
    assert "Примерова → Образцова" in words
    tab.verify.click()
    qtbot.waitUntil(lambda: tab.bar.text() == "Nothing was altered past the program.")
    qtbot.waitUntil(lambda: tab.view.current_row() is not None)
    assert tab.event_panel.isVisible()
    tab.action.choose(["created"])
    qtbot.waitUntil(lambda: not tab.event_panel.isVisible())


def test_values_are_not_for_auditors(qtbot: QtBot, open_page, context, window_workspace, person_id):
    page = open_page("audit", as_role(context, window_workspace, AccountRole.AUDITOR))
    tab = page.stack.currentWidget()
    tab.table.choose(["person"])
    qtbot.waitUntil(lambda: tab.model.total == 2)
    tab.view.select_first()
    qtbot.waitUntil(tab.event_panel.isVisible)
    words = " ".join(label.text() for label in tab.event_panel.findChildren(type(tab.event_panel.title)))
    assert "surname" in words
    assert "Образцова" not in words


def test_auditors_take_an_extract_of_the_log_along(
    qtbot: QtBot, open_page, context, window_workspace, person_id, tmp_path: Path
):
    page = open_page("audit", as_role(context, window_workspace, AccountRole.AUDITOR))
    tab = page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab.model.total > 0)
    assert tab.export.isEnabled()
    tab.export.click()
    dialog = tab.findChild(ExportDialog)
    assert dialog is not None
    dialog.place.set_value(str(tmp_path / "log.xlsx"))
    dialog.verb.click()
    qtbot.waitUntil((tmp_path / "log.xlsx").exists)


def test_verifying_tells_what_it_found(qtbot: QtBot, open_page, db, person_id):
    page = open_page("audit")
    tab = page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab.model.total > 0)
    tab.verify.click()
    qtbot.waitUntil(lambda: tab.bar.text() == "Nothing was altered past the program.")
    with db.transaction() as session:
        session.execute(text("UPDATE person SET surname = 'Подменова'"))
    tab.verify.click()
    qtbot.waitUntil(lambda: tab.bar.text() == "Records changed past the program: 1.")


def test_verifying_names_an_altered_result(qtbot: QtBot, open_page, db, admin):
    built = build_campaign(db, name="Науқан")
    CampaignService(db, admin).release(built.id)
    with db.transaction() as session:
        session.execute(text("UPDATE result SET total = 4.99 WHERE assessee_id = 1"))
    page = open_page("audit")
    tab = page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab.model.total > 0)
    tab.verify.click()
    qtbot.waitUntil(lambda: "“Науқан”, version 1, Примерова" in tab.bar.text())
    assert "the stored result was altered" in tab.bar.text()


def test_everything_found_can_be_read_with_the_names_of_the_records(qtbot: QtBot, open_page, db, person_id):
    with db.transaction() as session:
        session.execute(text("UPDATE person SET surname = CAST(X'D09FFF' AS TEXT), given_name = 'Дана'"))
    page = open_page("audit")
    tab = page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab.model.total > 0)
    tab.verify.click()
    qtbot.waitUntil(lambda: tab.bar.text() == "Records changed past the program: 1.")
    show = next(one for one in tab.bar.findChildren(QPushButton) if one.text() == "What was found")
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.findChild(FindingsDialog) is not None)
    dialog = tab.findChild(FindingsDialog)
    named = f"  – Person: П� Дана (record {person_id})"
    assert dialog.list.toPlainText().splitlines() == ["Records changed past the program: 1.", named]
    dialog.cancel.click()


def test_a_backup_by_hand_is_listed(qtbot: QtBot, open_page, tmp_path_factory):
    page = open_page("backups")
    tab = page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab.stack.currentIndex() == 1)
    tab.back_up.click()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1)
    assert tab.stack.currentIndex() == 0
    assert tab.bar.text() == "The backup was made and verified."
    disk = tmp_path_factory.mktemp("disk")
    tab.choose_folder(str(disk))
    qtbot.waitUntil(tab.forget.isVisible)
    tab.back_up.click()
    qtbot.waitUntil(lambda: tab.model.rowCount() == 2)
    assert list(disk.rglob("manifest.json"))


def test_a_useless_second_folder_is_explained(qtbot: QtBot, open_page, tmp_path: Path):
    page = open_page("backups")
    tab = page.stack.currentWidget()
    tab.choose_folder(str(tmp_path / "absent"))
    qtbot.waitUntil(lambda: "absent" in tab.bar.text())


def test_every_field_and_kind_of_record_in_the_log_has_words(qapp: QApplication):
    kinds = [kind for kind in Entity.__subclasses__() if kind.audited and hasattr(kind, "__table__")]
    for kind in kinds:
        table = kind.__table__
        assert field_names(column.name for column in table.columns if column.name not in {"id", "version"})
        assert record_text(table.name)[0].isupper(), table.name
