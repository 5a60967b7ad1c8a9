"""Buttons: shown and hidden before anything holds them."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from pytestqt.qtbot import QtBot

from evalapp.ui.common.buttons import icon_button, quiet


@pytest.mark.parametrize(("steps", "is_shown"), [([True], True), ([False], False), ([False, True], True)])
def test_a_button_is_never_a_window(qtbot: QtBot, steps: list[bool], is_shown: bool) -> None:
    button = quiet("Экспорт", "export")
    for step in steps:
        button.setVisible(step)
        assert not button.isVisible()
    holder = QWidget()
    QHBoxLayout(holder).addWidget(button)
    qtbot.addWidget(holder)
    holder.show()
    qtbot.waitUntil(holder.isVisible)
    assert button.isVisible() is is_shown


@pytest.mark.parametrize("by_key", [False, True])
def test_a_menu_of_an_icon_opens_at_once(qtbot: QtBot, by_key: bool) -> None:
    holder = QWidget()
    button = icon_button("more", "Действия", holder)
    menu = QMenu(holder)
    menu.addAction("Изменить")
    opened = []
    menu.aboutToShow.connect(lambda: opened.append(menu))
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu.close))
    button.setMenu(menu)
    qtbot.addWidget(holder)
    holder.show()
    qtbot.waitUntil(button.isVisible)
    if by_key:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    else:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened == [menu])
