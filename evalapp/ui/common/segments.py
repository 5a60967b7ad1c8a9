"""Choosing one of few: a segmented control and tabs."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from evalapp.ui.common.buttons import icon_button
from evalapp.ui.common.formats import whole

translate = QCoreApplication.translate


class Choice(QFrame):
    """Buttons of which exactly one is down; ← and → go on to the next."""

    changed = Signal(object)
    """The value that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._on_toggled)
        self._values: list[Any] = []
        self._words: list[str] = []
        self._row = QHBoxLayout(self)

    def set_choices(self, choices: Iterable[tuple[Any, str]]) -> None:
        """Offer ``(value, words)``; the first is down."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._values, self._words = [], []
        for value, words in choices:
            button = _SteadyButton(words)
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._group.addButton(button, len(self._values))
            self._row.insertWidget(len(self._values), button)
            self._values.append(value)
            self._words.append(words)
        if self._values:
            self._group.buttons()[0].setChecked(True)

    def chosen(self) -> Any:
        """The value that is down, None without choices."""
        place = self._group.checkedId()
        return self._values[place] if place >= 0 else None

    def choose(self, value: Any) -> None:
        """Press a button."""
        self.button(value).setChecked(True)

    def button(self, value: Any) -> QPushButton:
        """The button of a value."""
        found = self._group.button(self._values.index(value))
        assert isinstance(found, QPushButton)
        return found

    def set_spacing(self, pixels: int) -> None:
        """Put the buttons closer together, or further apart."""
        self._row.setSpacing(pixels)

    def set_count(self, value: Any, count: int | None) -> None:
        """Put a number behind the words of a choice."""
        words = self._words[self._values.index(value)]
        self.button(value).setText(words if count is None else f"{words}  {whole(count)}")

    def _on_toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self.changed.emit(self.chosen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        place = (self._group.checkedId() + step) % len(self._values)
        button = self._group.button(place)
        button.setChecked(True)
        button.setFocus(Qt.FocusReason.TabFocusReason)


class Segments(Choice):
    """A segmented control: a track with one raised button."""

    def __init__(self, choices: Iterable[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_choices(choices)


class Tabs(Choice):
    """Tabs 36 high with an underline of 2 px; pages are switched by whoever owns them.

    Those for which there is no room stand in the menu of a button after the others; the chosen one is
    always among the others.
    """

    def __init__(
        self, choices: Iterable[tuple[Any, str]] = (), *, margin: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self._row.setContentsMargins(margin, 0, margin, 0)
        self._row.setSpacing(20)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.more = icon_button("more", translate("Common", "More tabs"))
        self.more.setObjectName("more_tabs")
        self.more.hide()
        self.more.clicked.connect(self._on_more)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_action)
        self.set_choices(choices)

    def set_choices(self, choices: Iterable[tuple[Any, str]]) -> None:
        super().set_choices(choices)
        self._fit()

    def set_count(self, value: Any, count: int | None) -> None:
        super().set_count(value, count)
        self._fit()

    def in_menu(self) -> list[Any]:
        """Values of the tabs that stand in the menu, for want of room."""
        return [value for value in self._values if self.button(value).isHidden()]

    def minimumSizeHint(self) -> QSize:
        return QSize(self.more.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many tabs as there is room for, in their order."""
        gap = self._row.spacing()
        room = self.contentsRect().width() - 2 * self._row.contentsMargins().left()
        buttons = [self.button(value) for value in self._values]
        widths = [button.sizeHint().width() + gap for button in buttons]
        all_fit = sum(widths) - gap <= room
        shown = set(range(len(buttons))) if all_fit else self._fitting(widths, room)
        for place, button in enumerate(buttons):
            button.setVisible(place in shown)
        self.more.setVisible(not all_fit)

    def _fitting(self, widths: list[int], room: int) -> set[int]:
        chosen = max(self._group.checkedId(), 0)
        left = room - self.more.sizeHint().width() - widths[chosen]
        shown = {chosen}
        for place, width in enumerate(widths):
            if place != chosen:
                left -= width
                if left < 0:
                    break
                shown.add(place)
        return shown

    def _on_toggled(self, button: object, checked: bool) -> None:
        if checked:
            self._fit()
        super()._on_toggled(button, checked)

    def _on_more(self) -> None:
        self._menu.clear()
        for value in self.in_menu():
            self._menu.addAction(self.button(value).text()).setData(value)
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_action(self, action: QAction) -> None:
        self.choose(action.data())
        self.button(action.data()).setFocus(Qt.FocusReason.OtherFocusReason)


class _SteadyButton(QPushButton):
    """Keeps room for its bold face, so that its neighbours do not move when it is chosen."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        bold = self.font()
        bold.setWeight(bold.Weight.DemiBold)
        plain = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return hint + QSize(max(QFontMetrics(bold).horizontalAdvance(self.text()) - plain, 0), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
