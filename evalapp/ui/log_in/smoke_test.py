"""Shows every page of the demonstration in every language, for trying a built program."""

import sys
import time
import traceback
from datetime import date
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from evalapp.domain.demo import DEMO_ACCOUNTS
from evalapp.domain.language import Language
from evalapp.services.demo import build_demo
from evalapp.services.suite import build_services
from evalapp.services.workspaces import Workspace, open_workspace
from evalapp.ui.common import translation
from evalapp.ui.common.changes import ChangeNotifier
from evalapp.ui.common.collector import Collector
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.table_view import NoMemory
from evalapp.ui.common.tasks import TaskRunner
from evalapp.ui.common.theme import Theme, ThemeMode
from evalapp.ui.main_window import MainWindow

PATIENCE = 60.0
"""Seconds a page may load."""
QUIET = 0.3
"""Seconds without work after which charts, too, have been drawn."""


def failures(app: QApplication, folder: Path) -> list[str]:
    """What went wrong, as text for a developer; empty when all is well."""
    found: list[str] = []

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        found.append("".join(traceback.format_exception(kind, error, trace)))

    previous, sys.excepthook = sys.excepthook, note
    workspace_folder = folder / "demo"
    build_demo(workspace_folder)
    account = DEMO_ACCOUNTS[0]
    workspace = open_workspace(workspace_folder, account.login, account.password)
    tasks, theme = TaskRunner(app), Theme(app)
    collector = Collector(tasks.is_busy, app)
    theme.apply(ThemeMode.LIGHT)
    try:
        for language in Language:
            found += _show_all(app, workspace, tasks, theme, language)
    finally:
        tasks.stop()
        collector.stop()
        workspace.close()
        sys.excepthook = previous
    return found


def _show_all(
    app: QApplication, workspace: Workspace, tasks: TaskRunner, theme: Theme, language: Language
) -> list[str]:
    translation.install(language)
    changes = ChangeNotifier()
    services = build_services(workspace)
    context = PageContext(services, workspace.actor, language, tasks, changes, theme, NoMemory(), date.today)
    window = MainWindow(context, workspace_name=workspace.info.name, is_training=True)
    window.show()
    found = []
    for key in window.page_keys():
        window.show_page(key)
        if not _settled(app, tasks):
            found.append(f"{language} {key}: still loading after {PATIENCE:g} s")
        if window.page(key).bar.isVisible():
            found.append(f"{language} {key}: {window.page(key).bar.text()}")
    window.hide()
    window.deleteLater()
    return found


def _settled(app: QApplication, tasks: TaskRunner) -> bool:
    quiet_since = time.monotonic()
    until = quiet_since + PATIENCE
    while time.monotonic() < until:
        app.processEvents()
        if tasks.is_busy():
            quiet_since = time.monotonic()
        elif time.monotonic() - quiet_since > QUIET:
            return True
    return False
