"""Puts the window together: settings, log, look, log-in, then services and pages."""

import logging
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from evalapp.domain.errors import AppError
from evalapp.domain.language import Language
from evalapp.settings import SettingsFile
from evalapp.ui.common import translation
from evalapp.ui.common.changes import ChangeNotifier
from evalapp.ui.common.collector import Collector
from evalapp.ui.common.icons import app_icon
from evalapp.ui.common.tasks import TaskRunner
from evalapp.ui.common.theme import Theme, ThemeMode, colors
from evalapp.ui.log_in import door
from evalapp.ui.log_in.log_in_window import LogInWindow

if TYPE_CHECKING:
    from evalapp.services.workspaces import Workspace
    from evalapp.ui.common.crash_dialog import CrashReporter
    from evalapp.ui.main_window import MainWindow

log = logging.getLogger(__name__)


def main(arguments: list[str]) -> int:
    """Run the window; ``--demo`` with invented data, ``--smoke-test`` shows every page and ends."""
    if "--smoke-test" in arguments:
        return _smoke_test()
    app = QApplication([sys.argv[0], *Theme.STYLE])
    app.setApplicationName("evalapp")
    program = Program(app, _own_folder(), demo="--demo" in arguments)
    program.start()
    return app.exec()


def _own_folder() -> Path:
    """Where this user's settings, log and demonstration lie; never beside the program."""
    given = os.environ.get("EVALAPP_HOME")
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(given or place)


class Program(QObject):
    """Holds what lives as long as the process, and shows one of: log-in, window, lock."""

    def __init__(self, app: QApplication, home: Path, *, demo: bool = False) -> None:
        super().__init__(app)
        self._app = app
        self._reporter: CrashReporter | None = None
        sys.excepthook = self._report_crash
        self.memory = SettingsFile(home / "settings.json")
        self._demo_folder = home / door.DEMO_FOLDER if demo else None
        _log_to(home / "evalapp.log")
        app.setQuitOnLastWindowClosed(False)
        self._theme = Theme(app)
        settings = self.memory.settings
        self._theme.choose(ThemeMode(settings.theme), settings.text_size, compact=settings.compact)
        self.tasks = TaskRunner(self)
        self._changes = ChangeNotifier(self)
        self._collector: Collector | None = None
        self._log_in: LogInWindow | None = None
        self._window: MainWindow | None = None
        self.workspace: Workspace | None = None
        self._hidden: list[QWidget] = []
        translation.install(self.language)

    @property
    def language(self) -> Language:
        """The interface's language."""
        chosen = self.memory.settings.language
        return Language(chosen) if chosen else translation.system_language()

    def shut(self) -> None:
        """Put everything away without asking; the workspace is closed without a backup."""
        self.tasks.stop()
        if self._collector is not None:
            self._collector.stop()
        for window in (self._log_in, self._window):
            if window is not None:
                _discard(window)
        if self.workspace is not None:
            self.workspace.close()
        self._log_in = self._window = self.workspace = None

    def start(self) -> None:
        """Show the log-in; load the rest while the user types."""
        self._show_log_in()
        QTimer.singleShot(0, self, self._on_shown)

    # Log-in ----------------------------------------------------------------------------------

    def _show_log_in(self) -> None:
        window = LogInWindow(self.memory, self.tasks, demo_folder=self._demo_folder)
        window.opened.connect(self._on_opened)
        window.language_chosen.connect(self._on_language_chosen)
        window.closed.connect(self._on_log_in_closed)
        previous, self._log_in = self._log_in, window
        if previous is None:
            self._theme.dress()
        else:
            window.setGeometry(previous.geometry())
        window.show()
        if previous is not None:
            _discard(previous)

    def _on_shown(self) -> None:
        self._collector = Collector(self.tasks.is_busy, self)
        self._theme.watch_input()
        self._app.setWindowIcon(app_icon())
        if self._demo_folder is not None and not self._demo_folder.exists():
            self._build_demo(self._demo_folder)
            return
        self.tasks.run(self, lambda _task: door.warm_up(), done=_nothing, failed=_raise)

    def _build_demo(self, folder: Path) -> None:
        from evalapp.ui.log_in.demo_building import build_demo_with_progress  # noqa: PLC0415

        assert self._log_in is not None
        build_demo_with_progress(self.tasks, self._log_in, folder)

    def _on_log_in_closed(self) -> None:
        if self.workspace is None and self.sender() is self._log_in:
            self.tasks.stop()
            self._app.quit()

    # Window ----------------------------------------------------------------------------------

    def _on_opened(self, workspace: "Workspace") -> None:
        self.workspace = workspace
        workspace.db.subscribers.append(self._changes.changed.emit)
        if workspace.folder != self._demo_folder:
            self.memory.remember_workspace(workspace.folder, workspace.info.name, workspace.actor.login)
        log.info("workspace opened")
        self._show_window()
        self._warn_if_altered()
        if self._log_in is not None:
            _discard(self._log_in)
            self._log_in = None

    def _show_window(self, page: str = "") -> None:
        place = self._window.place() if self._window is not None else None
        window = self._built_window()
        window.language_chosen.connect(self._on_language_chosen)
        window.theme_toggled.connect(self._on_theme_toggled)
        window.look_chosen.connect(self._on_look_chosen)
        window.fold_changed.connect(self._on_fold_changed)
        window.log_out_wanted.connect(self._on_log_out)
        window.idle.connect(self._on_idle)
        window.closed.connect(self._on_window_closed)
        previous, self._window = self._window, window
        if page:
            window.show_page(page)
        if place:
            window.route(*place)
        if previous is None:
            window.resize(1366, 768)
            window.showMaximized()
        else:
            window.setGeometry(previous.geometry())
            window.setWindowState(previous.windowState())
            window.show()
            _discard(previous)

    def _built_window(self) -> "MainWindow":
        # After the log-in: these bring the database and the pages.
        from evalapp.services.suite import build_services  # noqa: PLC0415
        from evalapp.ui.common.context import PageContext  # noqa: PLC0415
        from evalapp.ui.main_window import MainWindow  # noqa: PLC0415

        workspace = self.workspace
        assert workspace is not None
        context = PageContext(
            services=build_services(workspace),
            actor=workspace.actor,
            language=self.language,
            tasks=self.tasks,
            changes=self._changes,
            theme=self._theme,
            memory=self.memory,
            today=date.today,
        )
        info = workspace.info
        folded = self.memory.settings.folded
        return MainWindow(context, workspace_name=info.name, is_training=info.is_training, folded=folded)

    def _warn_if_altered(self) -> None:
        from evalapp.services.workspaces import is_older_or_altered  # noqa: PLC0415

        assert self.workspace is not None
        assert self._window is not None
        seen = self.memory.settings.audit_heads.get(self.workspace.info.workspace_id)
        if is_older_or_altered(self.workspace, seen):
            log.warning("the audit chain lacks the event seen last")
            self._window.warn_altered()

    # Language, theme -------------------------------------------------------------------------

    def _on_language_chosen(self, language: str) -> None:
        if language == self.language.value:
            return
        self.memory.change(language=language)
        translation.install(self.language)
        if self._window is not None:
            self._show_window(self._window.current_key())
        else:
            self._show_log_in()

    def _on_theme_toggled(self) -> None:
        mode = ThemeMode.LIGHT if colors().is_dark else ThemeMode.DARK
        self.memory.change(theme=mode.value)
        settings = self.memory.settings
        self._theme.apply(mode, settings.text_size, compact=settings.compact)

    def _on_look_chosen(self, theme: str, text_size: int, compact: bool) -> None:
        before = self.memory.settings
        self.memory.change(theme=theme, text_size=text_size, compact=compact)
        self._theme.apply(ThemeMode(theme), text_size, compact=compact)
        if (before.text_size, before.compact) != (text_size, compact) and self._window is not None:
            # Heights and widths were scaled when the widgets were made.
            self._show_window(self._window.current_key())

    def _on_fold_changed(self, folded: bool) -> None:
        self.memory.change(folded=folded)

    # Lock ------------------------------------------------------------------------------------

    def _on_idle(self) -> None:
        if self.workspace is None or self._log_in is not None:
            return
        self._hidden = [one for one in self._app.topLevelWidgets() if one.isVisible()]
        lock = LogInWindow(self.memory, self.tasks, locked=True)
        lock.choose_folder(self.workspace.folder)
        lock.account.setText(self.workspace.actor.login)
        lock.unlocked.connect(self._on_unlocked)
        lock.left.connect(self._on_left)
        lock.closed.connect(self._on_left)
        self._log_in = lock
        if self._window is not None:
            # Where the window stood; window managers put a new one anywhere.
            place = lock.frameGeometry()
            place.moveCenter(self._window.frameGeometry().center())
            lock.move(place.topLeft())
        lock.show()
        for one in self._hidden:
            one.hide()

    def _on_unlocked(self) -> None:
        for one in self._hidden:
            one.show()
        self._drop_lock()

    def _on_left(self) -> None:
        if self._log_in is not None and self._window is not None:
            self._drop_lock()
            self._window.close()

    def _drop_lock(self) -> None:
        lock, self._log_in = self._log_in, None
        self._hidden = []
        if lock is not None:
            _discard(lock)

    # End -------------------------------------------------------------------------------------

    def _on_log_out(self) -> None:
        if self._window is not None and self._window.may_close():
            self._leave(then=self._show_log_in)

    def _on_window_closed(self) -> None:
        if self.sender() is self._window:
            self._leave(then=self._app.quit)

    def _leave(self, then: Callable[[], None]) -> None:
        """Put the workspace away: stop work, back up what changed, remember the chain's head."""
        from evalapp.services.workspaces import Closing, close_workspace  # noqa: PLC0415

        window, self._window = self._window, None
        workspace, self.workspace = self.workspace, None
        if workspace is None:
            return
        if window is not None:
            _discard(window)
        self.tasks.cancel_all()
        identity = workspace.info.workspace_id

        def done(closing: Closing) -> None:
            heads = self.memory.settings.audit_heads
            self.memory.change(audit_heads={**heads, identity: closing.audit_head})
            log.info("workspace closed")
            then()

        def failed(error: Exception) -> None:
            if not isinstance(error, AppError):
                then()
                raise error
            # The workspace is closed, but without its backup: that must not go unseen.
            self._show_log_in()
            if self._log_in is not None:
                self._log_in.tell_unfinished_closing(error)

        self.tasks.run(self, lambda _task: close_workspace(workspace), done=done, failed=failed)

    def _report_crash(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """In place of sys.excepthook; the dialog is loaded when it is needed, which is seldom."""
        from evalapp.ui.common.crash_dialog import CrashReporter  # noqa: PLC0415

        if self._reporter is None:
            self._reporter = CrashReporter(self._app.quit)
            self._reporter.moveToThread(self.thread())
        self._reporter(kind, error, trace)


def _smoke_test() -> int:
    """Open the demonstration offscreen and show each page in each language; 0 when nothing failed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([sys.argv[0], *Theme.STYLE])
    import tempfile  # noqa: PLC0415

    from evalapp.ui.log_in.smoke_test import failures  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        found = failures(app, Path(folder))
    sys.stderr.write("".join(f"{line}\n" for line in found))
    return 1 if found else 0


def _discard(window: QWidget) -> None:
    window.blockSignals(True)
    window.hide()
    window.deleteLater()


def _log_to(path: Path) -> None:
    """Write warnings and facts to a file; without one the program works all the same."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("evalapp")
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def _nothing(_result: object) -> None:
    """Somebody has to take the result."""


def _raise(error: Exception) -> None:
    raise error
