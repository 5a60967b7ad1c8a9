"""A page whose tabs are made when they are first chosen, with buttons of their own in its head."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QWidget

from evalapp.ui.common.context import PageContext
from evalapp.ui.common.page import Page
from evalapp.ui.common.page_head import PageHead
from evalapp.ui.common.regions import order_by_reading
from evalapp.ui.common.segments import Tabs


class HeldTab(Page):
    """A page inside another one, below its head and tabs."""

    tab_wanted = Signal(str, object)
    """Key of another tab that shall be shown, and what it shall open (its target) or None."""
    page_wanted = Signal(object)
    """A callable ``(context) -> Page`` that makes a page to open above; its signal ``closed`` leads back."""
    counted = Signal(object)
    """A number behind the title of this tab, None for none."""

    def head_actions(self) -> Sequence[QWidget]:
        """Buttons for the head of the page, quiet … primary; seen while the tab is chosen. Asked once."""
        return ()


class Entry(Protocol):
    """What the registry says of a tab."""

    @property
    def key(self) -> str:
        """What other pages call it."""

    def build(self, context: PageContext) -> HeldTab:
        """Make it."""


class TabbedPage(Page):
    """Head, message bar, tabs, the chosen tab. Subclasses fill the head and tell the tabs what they show."""

    page_wanted = Signal(object)
    """A callable ``(context) -> Page``, from one of the tabs."""

    def __init__(self, context: PageContext, entries: Iterable[Entry], title: dict[str, str]) -> None:
        super().__init__(context)
        self._entries = {entry.key: entry for entry in entries}
        self._made: dict[str, HeldTab] = {}
        self._actions: dict[str, QWidget] = {}
        self.head = PageHead("", line=False)
        self._tab_actions = QWidget()
        row = QHBoxLayout(self._tab_actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.head.add_actions(self._tab_actions)
        self.tabs = Tabs([(key, title[key]) for key in self._entries])
        self.stack = QStackedWidget()
        self.add(self.head)
        self.add_bar()
        self.add(self.tabs)
        self.add(self.stack, 1)
        self.tabs.changed.connect(self._on_tab)

    def has_tab(self, key: str) -> bool:
        """Whether this account has the tab."""
        return key in self._entries

    @Slot(str)
    @Slot(str, object)
    def show_tab(self, key: str, target: object = None) -> None:
        """Show one of the tabs and open ``target`` in it; nothing happens when this account lacks it."""
        if key not in self._entries:
            return
        self.tabs.choose(key)
        if target is not None:
            self.tab(key).open_target(target)

    def tab(self, key: str) -> HeldTab:
        """One of the tabs; it is made when it is first asked for."""
        if key not in self._made:
            self._made[key] = self._build_tab(self._entries[key])
        return self._made[key]

    def made_tabs(self) -> tuple[HeldTab, ...]:
        """The tabs that were chosen so far."""
        return tuple(self._made.values())

    def may_leave(self) -> bool:
        return all(tab.may_leave() for tab in self._made.values())

    def wants_focus(self) -> bool:
        return self.tab(self.tabs.chosen()).wants_focus()

    def prepare_tab(self, tab: HeldTab) -> None:
        """Tell a new tab what it shows, before it is shown; nothing by default."""

    def show_first(self, key: str) -> None:
        """Choose the tab with which the page opens; subclasses call it when they are built."""
        if self.tabs.chosen() == key:
            self._on_tab(key)
        elif key in self._entries:
            self.tabs.choose(key)

    def _build_tab(self, entry: Entry) -> HeldTab:
        tab = entry.build(self.context)
        tab.requested.connect(self.requested)
        tab.noted.connect(partial(self._on_noted, entry.key))
        tab.focus_changed.connect(self.focus_changed)
        tab.tab_wanted.connect(self.show_tab)
        tab.page_wanted.connect(self.page_wanted)
        tab.counted.connect(partial(self._on_counted, entry.key))
        self._add_actions(entry.key, tab)
        self.stack.addWidget(tab)
        self.prepare_tab(tab)
        return tab

    def _add_actions(self, key: str, tab: HeldTab) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for action in tab.head_actions():
            row.addWidget(action)
        holder.hide()
        self._actions[key] = holder
        around = self._tab_actions.layout()
        assert around is not None
        around.addWidget(holder)

    @Slot(object)
    def _on_tab(self, key: str) -> None:
        self.noted.emit("")
        tab = self.tab(key)
        for whose, actions in self._actions.items():
            actions.setVisible(whose == key)
        left, focused = self.stack.currentWidget(), self.window().focusWidget()
        had_focus = (
            left is not None and focused is not None and left is not tab and left.isAncestorOf(focused)
        )
        self.stack.setCurrentWidget(tab)
        if had_focus:
            _focus_list(tab)
        order_by_reading((self.head, self.tabs))
        self.focus_changed.emit()

    def _on_noted(self, key: str, words: str) -> None:
        if self.tabs.chosen() == key and self.isVisible():
            self.noted.emit(words)

    def _on_counted(self, key: str, count: int | None) -> None:
        self.tabs.set_count(key, count)


def _focus_list(tab: QWidget) -> None:
    """Keep the cursor where one works; left alone, Qt leads that of a hidden tab to the page's head."""
    views = (view for view in tab.findChildren(QAbstractItemView) if view.isVisible())
    if (view := next(views, None)) is not None:
        view.setFocus(Qt.FocusReason.OtherFocusReason)
