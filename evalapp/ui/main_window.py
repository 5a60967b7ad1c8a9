"""The window: navigation, pages, status bar. It only navigates."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.domain.errors import AppError
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.icons import icon
from evalapp.ui.common.page import NARROW, Page
from evalapp.ui.common.regions import go_to_next_region
from evalapp.ui.common.section import Section
from evalapp.ui.common.theme import colors
from evalapp.ui.navigation import Navigation
from evalapp.ui.pages import ROUTES, entries_for
from evalapp.ui.search_box import SearchBox
from evalapp.ui.status_bar import StatusBar

IDLE_MINUTES = 10
"""After so long without key or mouse the window locks."""
WAITING_TABLES = frozenset({"form", "campaign"})
LOW = 740
"""In windows lower than this the status bar makes room for a focused page."""


class MainWindow(QMainWindow):
    """Shows pages as they are asked for and builds each at its first visit."""

    language_chosen = Signal(object)
    theme_toggled = Signal()
    look_chosen = Signal(str, int, bool)
    """Theme (auto, light, dark), size of text in percent, rows close together."""
    fold_changed = Signal(bool)
    log_out_wanted = Signal()
    idle = Signal()
    closed = Signal()

    def __init__(
        self,
        context: PageContext,
        *,
        workspace_name: str,
        is_training: bool,
        folded: bool = False,
        idle_ms: int = IDLE_MINUTES * 60_000,
    ) -> None:
        super().__init__()
        self._context = context
        self._wants_fold = folded
        self._entries = entries_for(context.actor)
        self._pages: dict[str, Page] = {}
        self._notes: dict[str, str] = {}
        self._key = ""
        self._previous = ""
        product = self.tr("Staff assessment")
        self.setWindowTitle(f"{product} – {workspace_name}")
        self.setMinimumSize(1180, 660)
        self.navigation = Navigation(self._entries, context.actor, context.language)
        self.stack = QStackedWidget()
        self.stack.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.status = StatusBar()
        self.status.show_workspace(workspace_name, is_training=is_training)
        self._build()
        self._connect()
        self._count_waiting()
        self._watch = IdleWatch(context.theme.watch_input().touched, idle_ms, self)
        self._watch.idle.connect(self.idle)
        if first := next((entry.key for entry in self._entries if not entry.is_hidden), None):
            self.show_page(first)

    # Pages -----------------------------------------------------------------------------------

    def page_keys(self) -> list[str]:
        """Keys of the pages this account has, in the order of the navigation."""
        return [entry.key for entry in self._entries]

    def page(self, key: str) -> Page:
        """The page; built when it is asked for the first time."""
        if key not in self._pages:
            entry = next(entry for entry in self._entries if entry.key == key)
            page = entry.build(self._context)
            page.requested.connect(self.route)
            page.noted.connect(self._on_noted)
            if isinstance(page, Section):
                page.focus_wanted.connect(self._on_focus_wanted)
            self.stack.addWidget(page)
            self._pages[key] = page
        return self._pages[key]

    def show_page(self, key: str) -> bool:
        """Show a page; False when the present one does not let go or the account has no such page."""
        if key not in self.page_keys():
            return False
        if self._key and key != self._key and not self._pages[self._key].may_leave():
            self.navigation.show_chosen(self._key)
            return False
        if key != self._key:
            self._previous, self._key = self._key, key
        self.status.note(self._notes.get(key, ""))
        self._show_backup()
        self.stack.setCurrentWidget(self.page(key))
        self.navigation.show_chosen(key)
        self._arrange()
        return True

    def place(self) -> tuple[str, object] | None:
        """Where the user is on the page that shows, as a request."""
        return self._pages[self._key].place()

    def current_key(self) -> str:
        """Key of the page that is shown."""
        return self._key

    def route(self, kind: str, value: object) -> None:
        """Answer a page's request, e.g. ("official", id), ("page", key), ("back", None)."""
        if kind == "page":
            self.show_page(str(value))
        elif kind == "language":
            self.language_chosen.emit(value)
        elif kind == "look" and isinstance(value, tuple):
            self.look_chosen.emit(*value)
        elif kind == "backed_up":
            self._show_backup()
        elif kind == "back":
            self.show_page(self._previous or self._entries[0].key)
        elif self.show_page(ROUTES[kind]):
            self.page(ROUTES[kind]).open_target((kind, value))

    def may_close(self) -> bool:
        """Whether every page lets go."""
        return all(page.may_leave() for page in self._pages.values())

    def warn_altered(self) -> None:
        """Say that the workspace lacks what was last seen on this computer."""
        page = self._pages.get(self._key)
        if page is not None:
            page.bar.tell(
                self.tr("This workspace is older than the one last opened here, or it was altered."),
                self.tr("Check whether a backup was restored; administration can verify the audit log."),
                tone=Tone.BAD,
            )

    # Building --------------------------------------------------------------------------------

    def _build(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.navigation)
        upper.addWidget(self.stack, 1)
        whole = QWidget()
        whole.setObjectName("canvas")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        navigation = self.navigation
        navigation.chosen.connect(self._on_chosen)
        navigation.search_wanted.connect(self.open_search)
        navigation.fold_wanted.connect(self._on_fold_wanted)
        navigation.language_chosen.connect(self.language_chosen)
        navigation.theme_wanted.connect(self.theme_toggled)
        navigation.log_out_wanted.connect(self.log_out_wanted)
        self._context.theme.changed.connect(self._on_theme_changed)
        self._context.changes.changed.connect(self._on_tables_changed)
        self._on_theme_changed()
        for keys, slot in (
            ("Ctrl+K", self.open_search),
            ("F5", self._on_refresh),
            ("F6", self._on_next_region),
            ("Ctrl+L", self.idle.emit),
        ):
            self._add_shortcut(keys, slot)

    def _add_shortcut(self, keys: str, slot: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def open_search(self) -> None:
        """Open the search box under its field."""
        box = SearchBox(self._context, self._entries, self)
        box.requested.connect(self.route)
        corner = self.navigation.mapToGlobal(self.navigation.rect().topLeft())
        box.move(corner.x() + 12, corner.y() + 52)
        box.show()

    # Answering -------------------------------------------------------------------------------

    def _on_chosen(self, key: str) -> None:
        page = self._pages.get(key)
        if key == self._key and isinstance(page, Section):
            page.go_to_first()
        self.show_page(key)

    def _on_noted(self, text: str) -> None:
        key = next((key for key, page in self._pages.items() if page is self.sender()), self._key)
        self._notes[key] = text
        if key == self._key:
            self.status.note(text)

    def _on_fold_wanted(self, folded: bool) -> None:
        self._wants_fold = folded
        self._arrange()
        self.fold_changed.emit(folded)

    def _on_focus_wanted(self, _focused: bool) -> None:
        self._arrange()

    def _on_theme_changed(self) -> None:
        self.navigation.theme_button.setIcon(icon("light" if colors().is_dark else "dark"))

    def _on_tables_changed(self, tables: frozenset[str]) -> None:
        if tables & WAITING_TABLES:
            self._count_waiting()

    def _count_waiting(self) -> None:
        """Refused rating forms wait for somebody; nothing else has a number in the navigation."""
        if not self._context.actor.may(Action.RUN_CAMPAIGN):
            return
        campaigns = self._context.services.campaigns
        self._context.tasks.run(
            self,
            lambda _task: sum(row.open_forms for row in campaigns.rows()),
            done=self._on_waiting_counted,
            failed=self._on_count_failed,
        )

    def _on_waiting_counted(self, count: int) -> None:
        self.navigation.set_waiting("assessments", count)

    def _on_count_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error  # an AppError is told by the page itself, which asks the same

    def _on_refresh(self) -> None:
        self._pages[self._key].refresh()

    def _on_next_region(self) -> None:
        """F6 goes round: navigation, page head and toolbar, tables, card."""
        go_to_next_region(self.navigation, self._pages[self._key])

    def _arrange(self) -> None:
        page = self._pages.get(self._key)
        focused = page is not None and (page.is_focused() if isinstance(page, Section) else page.FOCUSED)
        must_fold = focused or self.width() < NARROW
        self.navigation.set_folded(self._wants_fold or must_fold, may_unfold=not must_fold)
        self.status.setVisible(not (focused and self.height() < LOW))

    def _show_backup(self) -> None:
        if not self._context.actor.may(Action.BACK_UP):
            self.status.hide_backup()
            return
        rows = self._context.services.backups.rows()
        self.status.show_backup(rows[0].made_at if rows else None, datetime.now(UTC))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Qt would put the cursor on the first entry, as if Tab had been pressed, and a ring would show.
        if self.focusWidget() is None:
            self.stack.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self._watch.stop()
        self.closed.emit()
        super().closeEvent(event)


class IdleWatch(QObject):
    """Says ``idle`` after a while without key or mouse."""

    idle = Signal()

    def __init__(self, touched: SignalInstance, idle_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=idle_ms)
        self._timer.timeout.connect(self.idle)
        self._timer.start()
        touched.connect(self._timer.start)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
