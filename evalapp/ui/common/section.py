"""A page made of pages: a list, from which one goes deeper and back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from evalapp.ui.common.context import PageContext
from evalapp.ui.common.page import Page


class Section(Page):
    """Holds the first page and those opened above it; passes their signals on."""

    focus_wanted = Signal(bool)
    """Whether navigation should fold for the page on top."""

    def __init__(self, context: PageContext, first: Page) -> None:
        super().__init__(context)
        self.stack = QStackedWidget()
        self.add(self.stack, 1)
        self._push(first)

    def place(self) -> tuple[str, object] | None:
        return self.top().place()

    def top(self) -> Page:
        """The page on top."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def first(self) -> Page:
        """The page at the bottom."""
        page = self.stack.widget(0)
        assert isinstance(page, Page)
        return page

    def go_to(self, page: Page) -> bool:
        """Show a page above the present one; False when that one does not let go."""
        if not self.top().may_leave():
            return False
        self._push(page)
        return True

    def go_back(self) -> bool:
        """Back to the page below; False when there is none or the top does not let go."""
        if self.stack.count() == 1 or not self.top().may_leave():
            return False
        gone = self.top()
        self.stack.setCurrentIndex(self.stack.count() - 2)
        self.stack.removeWidget(gone)
        gone.deleteLater()
        self.focus_wanted.emit(self.is_focused())
        return True

    def go_to_first(self) -> bool:
        """Back to the bottom; False when a page on the way does not let go."""
        while self.stack.count() > 1:
            if not self.go_back():
                return False
        return True

    def may_leave(self) -> bool:
        return self.top().may_leave()

    def is_focused(self) -> bool:
        """Whether the page on top wants navigation folded."""
        return self.top().wants_focus()

    def _push(self, page: Page) -> None:
        page.requested.connect(self.requested)
        page.noted.connect(self.noted)
        page.focus_changed.connect(self._on_focus_changed)
        self.noted.emit("")
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.focus_wanted.emit(self.is_focused())

    def _on_focus_changed(self) -> None:
        self.focus_wanted.emit(self.is_focused())
