"""The bar above a table: search takes the free width, then filters, the column chooser last."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from evalapp.domain.access import Action
from evalapp.ui.common.buttons import icon_button
from evalapp.ui.common.exports import export_table
from evalapp.ui.common.icons import icon
from evalapp.ui.common.page import Page
from evalapp.ui.common.paged_model import PagedTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import ElidedLabel
from evalapp.ui.common.theme import restyle

translate = QCoreApplication.translate
PAUSE_MS = 200


class SearchField(QLineEdit):
    """A field with a magnifying glass; says what is sought after a short pause in typing."""

    searched = Signal(str)

    def __init__(self, placeholder: str, *, pause_ms: int = PAUSE_MS) -> None:
        super().__init__()
        self.setProperty("search", True)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(160)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self, singleShot=True, interval=pause_ms)
        self._timer.timeout.connect(self._on_pause)
        self.textChanged.connect(self._on_text_changed)

    def _on_text_changed(self) -> None:
        self._timer.start()

    def _on_pause(self) -> None:
        self.searched.emit(self.text())


class FilterButton(QPushButton):
    """ "Body ⌄" with a menu of choices; while something is chosen tinted, "Body: 2 ×"."""

    changed = Signal(object)
    """frozenset of chosen values; empty = everything."""

    def __init__(self, name: str, *, several: bool = True, meaning: str = "") -> None:
        super().__init__()
        self._name, self._several, self._meaning = name, several, meaning
        self._chosen: frozenset[Any] = frozenset()
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_triggered)
        self._menu.installEventFilter(self)
        self.setProperty("kind", "filter")
        self.setIconSize(QSize(14, 14))
        # The caret and the cross stand at the right end.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.clicked.connect(self._on_clicked)
        self._show()

    def set_choices(self, choices: Iterable[tuple[Any, str]]) -> None:
        """Offer ``(value, words)``; chosen values that are gone are dropped."""
        self._menu.clear()
        offered = set()
        for value, words in choices:
            action = self._menu.addAction(words)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value in self._chosen)
            offered.add(value)
        self._choose(self._chosen & offered)

    def set_name(self, name: str) -> None:
        """Call what it filters by something else."""
        self._name = name
        self._show()

    def chosen(self) -> frozenset[Any]:
        """The chosen values; empty = everything."""
        return self._chosen

    def chosen_words(self) -> list[str]:
        """The words of the chosen values, in the order of the menu."""
        return [action.text() for action in self._menu.actions() if action.data() in self._chosen]

    def choose(self, values: Iterable[Any]) -> None:
        """Choose values as if clicked."""
        self._choose(frozenset(values))
        for action in self._menu.actions():
            action.setChecked(action.data() in self._chosen)

    def clear(self) -> None:
        """Back to everything."""
        self.choose(())

    def _choose(self, values: frozenset[Any]) -> None:
        if values != self._chosen:
            self._chosen = values
            self._show()
            self.changed.emit(values)

    def _show(self) -> None:
        active = bool(self._chosen)
        if active and len(self._chosen) == 1:
            value = next(iter(self._chosen))
            words = next((a.text() for a in self._menu.actions() if a.data() == value), "1")
            text = f"{self._name}: {words if len(words) <= 24 else '1'}"  # noqa: PLR2004 longer is told by the menu
        else:
            text = f"{self._name}: {len(self._chosen)}" if active else self._name
        self.setText(f"{text} ")
        self.setAccessibleName(text)
        self.setIcon(icon("close" if active else "caret_down", "accent_text" if active else "text2"))
        self.setProperty("active", active)
        restyle(self)

    def _on_clicked(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space marks a choice and leaves the menu open for the next one; Enter marks it and closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            action = self._menu.activeAction()
            if event.key() == Qt.Key.Key_Space and self._several and action is not None:
                action.trigger()
                return True
        return super().eventFilter(watched, event)

    def _on_triggered(self, action: QAction) -> None:
        value = action.data()
        if not self._several:
            self.choose([value] if action.isChecked() else [])
        elif action.isChecked():
            self._choose(self._chosen | {value})
        else:
            self._choose(self._chosen - {value})

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._chosen and event.position().x() > self.width() - 28:
            self.clear()
            return
        super().mousePressEvent(event)


class Toolbar(QWidget):
    """Search, filters, summary and column chooser in one row of 56 px."""

    def __init__(self, search: SearchField | None = None) -> None:
        super().__init__()
        self.search = search
        self.summary: QLabel = ElidedLabel("", "secondary")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 12, 16, 12)
        self._row.setSpacing(8)
        self._end = 0
        if search:
            self._row.addWidget(search, 1)
            self._end = 1
            shortcut = QShortcut(QKeySequence.StandardKey.Find, self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self._on_find)
        else:
            self._row.addStretch(1)
        self._row.addWidget(self.summary)

    def add(self, *widgets: QWidget) -> None:
        """Add filters or buttons after what is there."""
        for widget in widgets:
            self._row.insertWidget(self._end, widget)
            self._end += 1

    def add_columns(self, view: RowView) -> None:
        """Add the column chooser of a table, at the very end; its menu also writes the table to Excel."""
        button = icon_button("columns", translate("Common", "Columns"))
        button.clicked.connect(lambda: table_menu(view).popup(_below(button)))
        self.add_last(button)

    def add_last(self, widget: QWidget) -> None:
        """Add something at the very end."""
        self._row.addWidget(widget)

    def _on_find(self) -> None:
        if self.search and self.isVisible():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()


def table_menu(view: RowView) -> QMenu:
    """Columns to choose; a table whose rows come in pages has an export of its own on its page."""
    menu = view.columns_menu()
    page = _page_of(view)
    if (
        page is not None
        and page.context.actor.may(Action.EXPORT)
        and not isinstance(view.rows, PagedTableModel)
    ):
        menu.addSeparator()
        name = view.accessibleName()
        menu.addAction(translate("Common", "Table to Excel…"), lambda: export_table(page, view, name))
    return menu


def _page_of(widget: QWidget) -> Page | None:
    """The innermost page that ``widget`` lies on."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, Page):
        parent = parent.parentWidget()
    return parent


def _below(widget: QWidget) -> Any:
    return widget.mapToGlobal(widget.rect().bottomLeft())
