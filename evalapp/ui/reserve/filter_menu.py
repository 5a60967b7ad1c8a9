"""A filter button over several groups of choices, each in a menu of its own."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton

from evalapp.ui.common.icons import icon
from evalapp.ui.common.theme import restyle

_CROSS = 28
"""Width at the right end in which a press lets everything go."""


class FilterMenu(QPushButton):
    """ "More ⌄": groups as sub-menus; while something is chosen tinted, "More: 2 ×"."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._menu = QMenu(self)
        self._groups: dict[str, QMenu] = {}
        self.setProperty("kind", "filter")
        self.setIconSize(QSize(14, 14))
        # The caret and the cross stand at the right end.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.clicked.connect(self._on_clicked)
        self._show()

    def set_group(self, key: str, title: str, choices: Iterable[tuple[Any, str]]) -> None:
        """Offer ``(value, words)`` under ``title``; chosen values that are gone are dropped."""
        chosen = self.chosen(key)
        if (menu := self._groups.get(key)) is None:
            menu = self._groups[key] = self._menu.addMenu(title)
            menu.triggered.connect(self._on_triggered)
        menu.clear()
        for value, words in choices:
            action = menu.addAction(words)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value in chosen)
        self._show()

    def chosen(self, key: str) -> frozenset[Any]:
        """The chosen values of a group; empty = everything."""
        return frozenset(action.data() for action in self._checked(key))

    def chosen_words(self) -> list[str]:
        """The words of everything chosen, group by group."""
        return [action.text() for key in self._groups for action in self._checked(key)]

    def choose(self, key: str, values: Iterable[Any]) -> None:
        """Choose values of a group as if clicked."""
        wanted = frozenset(values)
        for action in self._groups[key].actions():
            action.setChecked(action.data() in wanted)
        self._show()
        self.changed.emit()

    def clear(self) -> None:
        """Back to everything."""
        for key in self._groups:
            for action in self._checked(key):
                action.setChecked(False)
        self._show()
        self.changed.emit()

    def _checked(self, key: str) -> list[QAction]:
        menu = self._groups.get(key)
        return [] if menu is None else [action for action in menu.actions() if action.isChecked()]

    def _show(self) -> None:
        count = sum(len(self._checked(key)) for key in self._groups)
        text = f"{self._name}: {count}" if count else self._name
        self.setText(f"{text} ")
        self.setAccessibleName(text)
        self.setToolTip(", ".join(self.chosen_words()))
        self.setIcon(icon("close" if count else "caret_down", "accent_text" if count else "text2"))
        self.setProperty("active", bool(count))
        restyle(self)

    def _on_clicked(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _on_triggered(self, _action: QAction) -> None:
        self._show()
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.property("active") and event.position().x() > self.width() - _CROSS:
            self.clear()
            return
        super().mousePressEvent(event)
