"""Buttons: shown and hidden before anything holds them."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from evalapp.ui.common.buttons import quiet


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
