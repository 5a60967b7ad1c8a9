from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from evalapp.ui.common.regions import go_to_next_region, order_by_reading
from evalapp.ui.common.side_panel import SidePanel
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView


class Shown(QWidget):
    """Navigation, and a page within a page: a table, a card with a button and a table of its own, a field."""

    def __init__(self) -> None:
        super().__init__()
        self.menu, self.page, inner = QWidget(), QWidget(), QWidget()
        self.entry, self.field, self.deed = QPushButton("Мәзір"), QLineEdit(), QPushButton("Іс")
        self.table, small, self.card = table(), table(), SidePanel()
        self.card.body.addWidget(self.deed)
        self.card.body.addWidget(small)
        for parent, parts in (
            (self, (self.menu, self.page)),
            (self.menu, (self.entry,)),
            (self.page, (inner,)),
            (inner, (self.table, self.card, self.field)),
        ):
            column = QVBoxLayout(parent)
            for part in parts:
                column.addWidget(part)

    def walk(self, steps: int) -> list[QWidget | None]:
        found = []
        for _ in range(steps):
            go_to_next_region(self.menu, self.page)
            found.append(QApplication.focusWidget())
        return found


def table() -> RowView:
    return RowView(RowTableModel([Column("name", "Name", lambda row: row)]), "regions")


def test_tables_and_cards_are_regions_wherever_they_lie(qtbot: QtBot) -> None:
    shown = Shown()
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
    shown.entry.setFocus()
    field, rows, in_card, again = shown.walk(4)
    assert (field, rows, again) == (shown.field, shown.table, shown.entry)
    assert in_card in shown.card.findChildren(QWidget)
    shown.deed.setFocus()
    assert shown.walk(1) == [shown.entry]
    shown.card.hide()
    shown.table.setFocus()
    assert shown.walk(1) == [shown.entry]


def test_tab_follows_the_layout_however_late_a_part_was_made(qtbot: QtBot) -> None:
    page, head, tabs = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(page)
    column, row, below = QVBoxLayout(page), QHBoxLayout(head), QHBoxLayout(tabs)
    first, second, third = QPushButton("Бірінші"), QPushButton("Екінші"), QPushButton("Үшінші")
    below.addWidget(third)
    column.addWidget(head)
    column.addWidget(tabs)
    row.addWidget(second)
    row.insertWidget(0, first)
    order_by_reading((head, tabs))
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    first.setFocus()
    for following in (second, third):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda wanted=following: page.focusWidget() is wanted)
