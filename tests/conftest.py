"""Fixtures every test may use: real databases and files, no mocks."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
from collections.abc import Callable, Generator, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from sqlalchemy import Engine, create_engine

from evalapp.domain.access import AccountRole, Actor
from evalapp.entities.workspace import Account, WorkspaceInfo
from evalapp.services.reference import load_reference
from evalapp.services.workspaces import Workspace, create_workspace, open_workspace
from evalapp.storage.database import Database, open_embedded
from evalapp.storage.keys import Cost
from evalapp.storage.migrations import upgrade

RAW_KEY = bytes(range(32))
"""Key of the databases of tests; taken raw, so no password has to be hashed."""

SERVER = os.environ.get("EVALAPP_TEST_SERVER", "")
"""Address of a PostgreSQL server on which ``db`` lies instead, e.g. postgresql+psycopg://me@localhost/postgres.

The account must be allowed to make databases; the driver is not among the dependencies.
"""

NEEDS_OFFICE = bool(os.environ.get("EVALAPP_REQUIRE_LIBREOFFICE"))
"""Whether tests that open files with LibreOffice must run."""

PASSWORD = "зелёный чайник 47"
"""Password of ``admin`` in the workspaces of tests."""

PATIENCE_MS = 60_000
"""How long tests wait for what comes on its own: long enough for a machine that is busy with other things."""

NOW = datetime(2026, 3, 12, 9, tzinfo=UTC)
"""When the databases of tests were made."""

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
"""Cost of hashing passwords in tests; what ships is thousands of times higher."""


# How long an example takes says how busy the machine is, not whether the code is right. What lands is
# judged by the same examples each time (CI is set there); workstations look for new ones.
hypothesis.settings.register_profile(
    "evalapp",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("evalapp")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """On a server there is no file to damage or copy."""
    for item in items:
        if SERVER and item.get_closest_marker("embedded"):
            item.add_marker(pytest.mark.skip(reason="the database is not a file"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """Where LibreOffice is said to be there, a test that was skipped for its lack has failed."""
    report = yield
    if report.skipped and NEEDS_OFFICE and "LibreOffice" in str(report.longrepr):
        report.outcome = "failed"
    return report


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Settings and log of the tests do not mix with those of whoever runs them."""
    os.environ["EVALAPP_HOME"] = str(tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="session")
def database_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated encrypted database with the reference data, made once and copied for each test."""
    path = tmp_path_factory.mktemp("template") / "evalapp.db"
    _fill(open_embedded(path, RAW_KEY, actor_login="admin"))
    return path


def _fill(db: Database) -> None:
    upgrade(db)
    with db.transaction() as session:
        session.add(WorkspaceInfo(workspace_id="test", name="Үлгі базасы", is_training=True, created_at=NOW))
        session.add(
            Account(login="admin", full_name="Әкімова Үлгі", role=AccountRole.ADMINISTRATOR, created_at=NOW)
        )
        load_reference(session)
    db.close()


@pytest.fixture(scope="session")
def server_template() -> Iterator[Engine | None]:
    """The same on the server that ``EVALAPP_TEST_SERVER`` names, in a database of its own; None without."""
    if not SERVER:
        yield None
        return
    name = f"evalapp_template_{os.getpid()}"
    server = create_engine(SERVER, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    template = create_engine(server.url.set(database=name), hide_parameters=True)
    _fill(Database(template, actor_login="admin"))
    yield template
    with server.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    server.dispose()


@pytest.fixture
def db(database_template: Path, server_template: Engine | None, tmp_path: Path) -> Iterator[Database]:
    """An encrypted database of its own for the test, with reference data; ``admin`` is at work."""
    if server_template is not None:
        yield from _copy_on_server(server_template)
        return
    path = tmp_path / "evalapp.db"
    shutil.copyfile(database_template, path)
    db = open_embedded(path, RAW_KEY, actor_login="admin")
    yield db
    db.close()


def _copy_on_server(template: Engine) -> Iterator[Database]:
    name = f"{template.url.database}_copy"
    server = create_engine(SERVER, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {template.url.database}")
    db = Database(create_engine(server.url.set(database=name), hide_parameters=True), actor_login="admin")
    yield db
    db.close()
    with server.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    server.dispose()


@pytest.fixture(scope="session")
def workspace_template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A workspace made as the program makes it, and its recovery key; copied for each test."""
    folder = tmp_path_factory.mktemp("workspace") / "template"
    recovery_key = create_workspace(folder, name="Пример", password=PASSWORD, cost=CHEAP)
    return folder, recovery_key


@pytest.fixture
def workspace_folder(workspace_template: tuple[Path, str], tmp_path: Path) -> Path:
    """A workspace of its own for the test: account ``admin``, password ``PASSWORD``."""
    folder = tmp_path / "workspace"
    shutil.copytree(workspace_template[0], folder)
    return folder


@pytest.fixture
def recovery_key(workspace_template: tuple[Path, str]) -> str:
    """The recovery key of ``workspace_folder``."""
    return workspace_template[1]


@pytest.fixture
def password() -> str:
    """The password of ``admin`` in ``workspace_folder``."""
    return PASSWORD


@pytest.fixture
def cheap() -> Cost:
    """The cost of hashing passwords in tests."""
    return CHEAP


@pytest.fixture
def workspace(workspace_folder: Path) -> Iterator[Workspace]:
    """The workspace of the test, open for ``admin``."""
    opened = open_workspace(workspace_folder, "admin", PASSWORD)
    yield opened
    opened.close()


@pytest.fixture
def admin() -> Actor:
    return Actor("admin", "Әкімова Үлгі", AccountRole.ADMINISTRATOR)


@pytest.fixture
def officer() -> Actor:
    return Actor("officer", "Кадрова Образец", AccountRole.OFFICER)


@pytest.fixture
def viewer() -> Actor:
    return Actor("viewer", "Смотрова Образец", AccountRole.VIEWER)


@pytest.fixture
def auditor() -> Actor:
    return Actor("auditor", "Проверова Образец", AccountRole.AUDITOR)


# The window ----------------------------------------------------------------------------------
# Qt is imported inside the fixtures: most tests run without it.

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from evalapp.ui.common.changes import ChangeNotifier
    from evalapp.ui.common.context import PageContext
    from evalapp.ui.common.tasks import TaskRunner


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> "QtBot":
    """Instead of pytest-qt's own: a busy machine gets time, and what was waited for is shown as well."""
    from tests.patient_bot import PatientBot

    return PatientBot(request, patience_ms=PATIENCE_MS)


@pytest.fixture
def answer(qapp: "QApplication", monkeypatch: pytest.MonkeyPatch) -> Callable[[object], None]:
    """No test may block on a modal: questions get this answer (Discard at first), anything else fails."""
    from PySide6.QtWidgets import QDialog, QMessageBox

    given = {"question": QMessageBox.StandardButton.Discard}

    def unexpected(*args: object) -> None:
        pytest.fail(f"unexpected modal dialog: {args}")

    monkeypatch.setattr(QMessageBox, "question", lambda *args: given["question"])
    for kind, name in (
        (QMessageBox, "information"),
        (QMessageBox, "warning"),
        (QMessageBox, "critical"),
        (QDialog, "exec"),
    ):
        monkeypatch.setattr(kind, name, unexpected)
    return lambda button: given.update(question=button)


@pytest.fixture(autouse=True)
def _no_modal(request: pytest.FixtureRequest) -> Iterator[None]:
    """Tests with a window get :func:`answer` without asking for it, begin in English, and leave neither
    anything in the clipboard nor a key held down."""
    if "qapp" not in request.fixturenames and "qtbot" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QLocale, Qt

    from evalapp.domain.language import Language
    from evalapp.ui.common import translation

    request.getfixturevalue("answer")
    # Which test came before on this process is chance; words and the order of names go by the language.
    if QLocale().name() != translation.LOCALES[Language.EN]:
        translation.install(Language.EN)
    yield
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    # PySide6 6.11 on the offscreen platform: mime data left there crash the process at its end.
    QGuiApplication.clipboard().clear()
    # After Ctrl+Z typed by a test Qt takes Ctrl for held, and the next test's selection adds to another.
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Escape)


@pytest.fixture
def tasks(qapp: "QApplication") -> "Iterator[TaskRunner]":
    from evalapp.ui.common.tasks import TaskRunner

    gc.disable()  # as in the running window, see ui.common.collector
    runner = TaskRunner()
    yield runner
    stopped = runner.stop(PATIENCE_MS)
    gc.enable()
    assert stopped, "a task outlived its test"


@pytest.fixture
def changes(qapp: "QApplication", db: Database) -> "ChangeNotifier":
    from evalapp.ui.common.changes import ChangeNotifier

    notifier = ChangeNotifier()
    db.subscribers.append(notifier.changed.emit)
    return notifier


@pytest.fixture
def window_workspace(db: Database, admin: Actor, tmp_path: Path) -> Iterator[Workspace]:
    """An open workspace around ``db``; ``admin`` has logged in with ``PASSWORD``."""
    from evalapp.storage.clock import utc_now
    from evalapp.storage.keys import KeyRing
    from evalapp.storage.lock import acquire
    from evalapp.storage.workspace import WorkspaceCard

    lock = acquire(tmp_path, account=admin.login, now=utc_now())
    card = WorkspaceCard("test", "Үлгі базасы", True, utc_now(), "")
    keys = KeyRing(tmp_path / "keys.json", "test", RAW_KEY)
    with keys.rewriting(1, {admin.login: keys.new_slot(admin.login, PASSWORD, cost=CHEAP)}):
        pass
    opened = Workspace(tmp_path, db, keys, admin, card, lock)
    yield opened
    opened.close()


@pytest.fixture
def context(
    window_workspace: Workspace, tasks: "TaskRunner", changes: "ChangeNotifier", qapp: "QApplication"
) -> "PageContext":
    """What a page is given: all services on ``db``, English, light theme; 12.03.2026."""
    from evalapp.domain.language import Language
    from evalapp.services.suite import build_services
    from evalapp.ui.common import translation
    from evalapp.ui.common.context import PageContext
    from evalapp.ui.common.table_view import NoMemory
    from evalapp.ui.common.theme import Theme, ThemeMode

    translation.install(Language.EN)
    theme = qapp.findChild(Theme)
    if theme is None:
        theme = Theme(qapp)
        theme.apply(ThemeMode.LIGHT)
    return PageContext(
        build_services(window_workspace),
        window_workspace.actor,
        Language.EN,
        tasks,
        changes,
        theme,
        NoMemory(),
        lambda: date(2026, 3, 12),
    )
