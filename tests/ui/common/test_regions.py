from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from evalapp.ui.common.regions import go_to_next_region
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
