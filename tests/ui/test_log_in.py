"""The way in: right and wrong passwords, new workspaces, the recovery key, lock, languages."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from evalapp.app import Program
from evalapp.settings import SettingsFile
from evalapp.ui.common.theme import Theme
from evalapp.ui.log_in.log_in_window import LogInWindow
from evalapp.ui.log_in.new_workspace_dialog import NewWorkspaceDialog
from evalapp.ui.log_in.recovery_dialog import RecoveryDialog
from evalapp.ui.main_window import MainWindow


@pytest.fixture
def home(tmp_path: Path, workspace_folder: Path) -> Path:
    memory = SettingsFile(tmp_path / "home" / "settings.json")
    memory.change(language="en", theme="light")
    memory.remember_workspace(workspace_folder, "Үлгі базасы", "admin")
    return tmp_path / "home"


@pytest.fixture
def program(qapp: QApplication, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setattr("sys.excepthook", None)  # the program sets its own; put the old one back
    for theme in qapp.findChildren(Theme):
        theme.setParent(None)
    program = Program(qapp, home)
    program.start()
    yield program
    program.shut()


def log_in_windows() -> list[LogInWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, LogInWindow) and w.isVisible()]


def log_in_window() -> LogInWindow:
    return log_in_windows()[0]


def main_windows() -> list[MainWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]


def log_in(qtbot: QtBot, password: str) -> MainWindow:
    window = log_in_window()
    window.password.setText(password)
    qtbot.keyClick(window.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(main_windows()) == 1)
    return main_windows()[0]


def test_the_last_workspace_and_account_are_offered(program: Program, workspace_folder: Path) -> None:
    window = log_in_window()
    assert window.folder() == workspace_folder
    assert window.account.text() == "admin"


def test_the_right_password_opens_the_window(qtbot: QtBot, program: Program, password: str) -> None:
    window = log_in(qtbot, password)
    assert "officials" in window.page_keys()
    assert log_in_windows() == []


def test_a_wrong_password_says_how_many_tries_are_left(qtbot: QtBot, program: Program) -> None:
    window = log_in_window()
    for left in (4, 3):
        window.password.setText("not the password")
        window.enter.click()
        says = f"{left}"
        qtbot.waitUntil(lambda says=says: window.enter.isEnabled() and says in window.bar.text())
    assert main_windows() == []


def test_caps_lock_is_noticed_by_the_case_of_letters(qtbot: QtBot, program: Program) -> None:
    window = log_in_window()
    hint = next(label for label in window.findChildren(QLabel) if label.text() == "Caps Lock is on")
    qtbot.keyClicks(window.password, "a")
    assert not hint.isVisible()
    qtbot.keyClick(window.password, "A")
    assert hint.isVisible()
    qtbot.keyClick(window.password, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not hint.isVisible()


def test_the_language_of_the_log_in_is_switched_and_kept(program: Program, home: Path) -> None:
    log_in_window().language_chosen.emit("kk")
    words = [button.text() for button in log_in_window().findChildren(QPushButton)]
    assert "Кіру" in words
    assert SettingsFile(home / "settings.json").settings.language == "kk"
    log_in_window().language_chosen.emit("en")


def test_the_language_of_the_window_is_switched_while_running(
    qtbot: QtBot, program: Program, password: str
) -> None:
    window = log_in(qtbot, password)
    window.show_page("directory")
    window.language_chosen.emit("ru")
    qtbot.waitUntil(lambda: main_windows() != [window] and len(main_windows()) == 1)
    again = main_windows()[0]
    assert again.current_key() == "directory"
    words = [button.accessibleName() for button in again.navigation.findChildren(QPushButton)]
    assert "Должностные лица" in words
    again.language_chosen.emit("en")


def test_the_theme_is_switched_while_running(
    qtbot: QtBot, program: Program, password: str, home: Path
) -> None:
    window = log_in(qtbot, password)
    before = window.palette().window().color()
    window.theme_toggled.emit()
    assert window.palette().window().color() != before
    assert SettingsFile(home / "settings.json").settings.theme == "dark"
    window.theme_toggled.emit()


def test_the_lock_asks_for_the_password_and_closes_nothing(
    qtbot: QtBot, program: Program, password: str
) -> None:
    window = log_in(qtbot, password)
    window.idle.emit()
    assert not window.isVisible()
    lock = log_in_window()
    assert not lock.account.isEnabled()
    lock.password.setText("not the password")
    lock.enter.click()
    qtbot.waitUntil(lambda: lock.enter.isEnabled() and lock.bar.isVisible())
    assert not window.isVisible()
    lock.password.setText(password)
    lock.enter.click()
    qtbot.waitUntil(window.isVisible)


def test_logging_out_leads_back_to_the_log_in_and_remembers_the_chain(
    qtbot: QtBot, program: Program, password: str, home: Path
) -> None:
    log_in(qtbot, password).log_out_wanted.emit()
    qtbot.waitUntil(lambda: len(log_in_windows()) == 1 and main_windows() == [])
    heads = SettingsFile(home / "settings.json").settings.audit_heads
    assert all(head["id"] > 0 and len(head["hash"]) == 64 for head in heads.values())
    assert heads


def test_a_workspace_that_lost_its_last_event_is_noticed(
    qtbot: QtBot, program: Program, password: str, home: Path
) -> None:
    log_in(qtbot, password).log_out_wanted.emit()
    qtbot.waitUntil(lambda: len(log_in_windows()) == 1)
    memory = program.memory
    identity = next(iter(memory.settings.audit_heads))
    memory.change(audit_heads={identity: {"id": 9999, "hash": "0" * 64}})
    window = log_in(qtbot, password)
    qtbot.waitUntil(lambda: "older" in window.page(window.current_key()).bar.text())


def test_a_new_workspace_is_made_and_opened(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = log_in_window()
    window.findChild(QPushButton, "create").click()
    dialog = window.findChild(NewWorkspaceDialog)
    folder = tmp_path / "new" / "workspace"
    secret = "жеңіл бұлт 73 көпір"
    dialog.form.load({"name": "", "full_name": "", "folder": folder, "password": "short", "again": ""})
    dialog.verb.click()
    assert all(dialog.form.error(name) for name in ("name", "full_name", "password"))
    assert not folder.exists()
    dialog.form.load({"name": "Бөлім", "full_name": "Үлгі Әкімші", "password": secret, "again": secret})
    dialog.verb.click()
    qtbot.waitUntil(lambda: dialog.key_page() is not None)
    page = dialog.key_page()
    assert page is not None
    dialog.verb.click()
    assert dialog.isVisible()
    dialog.reject()
    assert dialog.isVisible()
    page.form.load({str(place): page.group(place) for place in page.asked})
    dialog.verb.click()
    qtbot.waitUntil(lambda: len(main_windows()) == 1)
    assert (folder / "keys.json").exists()


def test_the_recovery_key_gives_a_new_password(
    qtbot: QtBot, program: Program, recovery_key: str, workspace_folder: Path
) -> None:
    (workspace_folder / "keys.json").unlink()
    window = log_in_window()
    window.findChild(QPushButton, "recover").click()
    dialog = window.findChild(RecoveryDialog)
    secret = "жаңа бұлт 73 көпір"
    dialog.form.load({"key": recovery_key[:-1] + "?", "login": "admin", "password": secret, "again": secret})
    dialog.verb.click()
    qtbot.waitUntil(lambda: dialog.form.error("key") != "")
    dialog.form.load({"key": recovery_key.lower()})
    dialog.verb.click()
    qtbot.waitUntil(lambda: len(main_windows()) == 1)


def test_without_a_workspace_the_way_is_to_make_or_open_one(
    qtbot: QtBot, program: Program, workspace_folder: Path
) -> None:
    program.memory.forget_workspace(str(workspace_folder))
    window = LogInWindow(program.memory, program.tasks)
    qtbot.addWidget(window)
    window.show()
    assert window.create_first.isVisible()
    assert not window.password.isVisible()
    window.choose_folder(workspace_folder)
    assert window.password.isVisible()
    assert not window.create_first.isVisible()


def test_a_closing_without_its_backup_is_told(
    qtbot: QtBot, program: Program, password: str, workspace_folder: Path
) -> None:
    window = log_in(qtbot, password)
    (workspace_folder / "backups").write_text("in the way of the folder", "utf-8")
    assert program.workspace is not None
    program.workspace.has_changes = True
    window.close()
    qtbot.waitUntil(lambda: any("no backup was made" in one.bar.text() for one in log_in_windows()))


def test_the_log_in_loads_neither_the_icon_font_nor_the_database(home: Path) -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; from pathlib import Path;"
        "from evalapp.app import Program; app = QApplication(sys.argv);"
        f"program = Program(app, Path({str(home)!r})); program._show_log_in(); app.processEvents();"
        "print([name for name in ('qtawesome', 'sqlalchemy', 'pydantic', 'openpyxl', 'matplotlib')"
        " if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert found.stdout.strip() == "[]"
