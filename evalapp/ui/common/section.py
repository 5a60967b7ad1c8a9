"""A page made of pages: a list, from which one goes deeper and back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from evalapp.ui.common.context import PageContext
from evalapp.ui.common.page import Page


class Section(Page):
    """Holds the first page and those opened above it; passes their signals on."""

    focus_wanted = Signal(bool)
    """Whether navigation should fold for the page on top."""

    def __init__(self, context: PageContext, first: Page) -> None:
        super().__init__(context)
        self.stack = QStackedWidget()
        self._left_at: list[QWidget | None] = []
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
        self._return_focus()
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

    def _return_focus(self) -> None:
        """Put the cursor where it was when the page on top was left; Qt would lead it to the navigation."""
        left_at = self._left_at.pop()
        if left_at is None:
            return
        if not (isValid(left_at) and left_at.isVisible() and left_at.isEnabled()):
            views = self.top().findChildren(QAbstractItemView)
            left_at = next((view for view in views if view.isVisible()), None)
        if left_at is not None:
            left_at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _push(self, page: Page) -> None:
        if self.stack.count():
            focused = QApplication.focusWidget()
            is_ours = focused is not None and self.top().isAncestorOf(focused)
            self._left_at.append(focused if is_ours else None)
        page.requested.connect(self.requested)
        page.noted.connect(self.noted)
        page.focus_changed.connect(self._on_focus_changed)
        self.noted.emit("")
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.focus_wanted.emit(self.is_focused())

    def _on_focus_changed(self) -> None:
        self.focus_wanted.emit(self.is_focused())
