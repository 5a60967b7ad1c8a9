"""A section gives the cursor back to the place from which one went deeper."""

from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.qtbot import QtBot

from evalapp.ui.common.context import PageContext
from evalapp.ui.common.page import Page
from evalapp.ui.common.section import Section


def opened(context: PageContext, qtbot: QtBot) -> tuple[Section, QPushButton, QTableView]:
    first = Page(context)
    other, button, table = QPushButton("first in order"), QPushButton("deeper"), QTableView()
    for widget in (other, button, table):
        first.add(widget)
    section = Section(context, first)
    qtbot.addWidget(section)
    with qtbot.waitExposed(section):
        section.show()
    section.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    deeper = Page(context)
    field = QPushButton("on the page above")
    deeper.add(field)
    section.go_to(deeper)
    field.setFocus()
    return section, button, table


def test_the_cursor_comes_back(context: PageContext, qtbot: QtBot) -> None:
    section, button, _ = opened(context, qtbot)
    section.go_back()
    qtbot.waitUntil(button.hasFocus)


def test_the_list_takes_it_where_the_button_is_gone(context: PageContext, qtbot: QtBot) -> None:
    section, button, table = opened(context, qtbot)
    button.hide()
    section.go_back()
    qtbot.waitUntil(table.hasFocus)
