"""Base of every page of the window."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.errors import AppError
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.message_bar import MessageBar
from evalapp.ui.common.messages import error_text
from evalapp.ui.common.side_panel import SidePanel
from evalapp.ui.common.tasks import Result, Task

NARROW = 1280
"""Windows narrower than this show the side panel over the table, not beside it."""


class Page(QWidget):
    """A column of parts (:meth:`add`), perhaps a side panel; reloads itself when its tables change.

    Subclasses fill themselves in the constructor and override :meth:`reload`, which the window
    calls when the page is first shown and after a commit touched one of ``SHOWN_TABLES``.
    """

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset()
    BESIDE_FROM: ClassVar[int] = NARROW
    """Width of the window from which the side panel stands beside the rest."""
    FOCUSED: ClassVar[bool] = False
    """Whether navigation folds while the page is shown."""

    requested = Signal(str, object)
    """Something another page shows, e.g. ("official", person_id); the window routes it."""
    noted = Signal(str)
    """Words for the right end of the status bar."""
    focus_changed = Signal()
    """What :meth:`wants_focus` says may have changed."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.context = context
        self.bar = MessageBar()
        self.panel: SidePanel | None = None
        self._is_stale = True
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._row.addLayout(self.column, 1)
        context.changes.changed.connect(self._on_tables_changed)

    # For subclasses --------------------------------------------------------------------------

    def reload(self) -> None:
        """Fetch what the page shows; nothing by default."""

    def place(self) -> tuple[str, object] | None:
        """Where the user is, as a request that leads there again; None = the page as it opens."""
        return None

    def open_target(self, target: object) -> None:
        """Show something of this page that another page asked for, e.g. a record by its id."""

    def may_leave(self) -> bool:
        """Whether the page lets go now; False when something is not saved and shall not be lost."""
        return True

    def wants_focus(self) -> bool:
        """Whether navigation should fold now; FOCUSED unless the page says otherwise."""
        return self.FOCUSED

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Add a part below what is there; the message bar goes under the head."""
        self.column.addWidget(part, stretch)

    def add_bar(self) -> None:
        """Put the message bar here, with the page's margins."""
        self.bar.set_margins(20, 12, 20, 0)
        self.column.addWidget(self.bar)

    def set_panel(self, panel: SidePanel) -> None:
        """Put a card at the right; it starts hidden, show it with :meth:`show_panel`."""
        self.panel = panel
        panel.setParent(self)
        panel.closed.connect(self.hide_panel)
        panel.hide()
        self._place_panel()

    def show_panel(self) -> None:
        """Show the card."""
        if self.panel:
            self._place_panel()
            self.panel.show()
            self.panel.raise_()

    def hide_panel(self) -> None:
        """Hide the card; a cursor in it goes to the table it is about."""
        if self.panel:
            focused = self.window().focusWidget()
            had_focus = focused is not None and self.panel.isAncestorOf(focused)
            self.panel.hide()
            if had_focus:
                self._focus_table()

    def _focus_table(self) -> None:
        """Qt would lead the cursor to the navigation."""
        views = (view for view in self.findChildren(QAbstractItemView) if view.isVisible())
        if (view := next(views, None)) is not None:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def run(
        self,
        work: Callable[[Task], Result],
        done: Callable[[Result], object],
        *,
        progress: Callable[[int, int], object] | None = None,
    ) -> Task:
        """Run ``work`` in the background; what goes wrong is told in the message bar."""
        return self.context.tasks.run(self, work, done=done, failed=self.tell_failure, progress=progress)

    def tell_failure(self, error: Exception) -> None:
        """Show an AppError in the bar; anything else is a bug and flies on."""
        if not isinstance(error, AppError):
            raise error
        self.bar.complain(error_text(error))

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something at once; False when it could not be done, which the message bar then says."""
        try:
            deed()
        except AppError as error:
            self.tell_failure(error)
            return False
        return True

    # For the window --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Reload now if shown, else when shown next."""
        self._is_stale = True
        if self.isVisible():
            self._reload_stale()

    def _reload_stale(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self.reload()

    def _on_tables_changed(self, tables: frozenset[str]) -> None:
        if tables & self.SHOWN_TABLES:
            self.refresh()

    def _place_panel(self) -> None:
        assert self.panel is not None
        over = self.window().width() < self.BESIDE_FROM
        if over:
            self._row.removeWidget(self.panel)
            self.panel.setGeometry(self.width() - self.panel.width(), 0, self.panel.width(), self.height())
        elif self._row.indexOf(self.panel) < 0:
            self._row.addWidget(self.panel)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload_stale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.panel:
            self._place_panel()
