"""The three lists of the tab Packet, and what is said where one is empty."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from evalapp.ui.commission.packet_columns import copy_columns, item_columns, packet_columns
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView


class PacketLists(QStackedWidget):
    """Items as they go in, packets, copies; one is shown at a time. ``views``: their tables in this order."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.views = (
            self._view(item_columns(context.language), "packet_items", lambda row: row.item_id),
            self._view(packet_columns(), "packets", lambda row: row.id),
            self._view(copy_columns(), "packet_copies", lambda row: row.id),
        )
        self._stacks = [QStackedWidget() for _ in self.views]
        for stack, view, empty in zip(self._stacks, self.views, self._empties(), strict=True):
            stack.addWidget(view)
            stack.addWidget(empty)
            self.addWidget(stack)

    def show_rows(self, *rows: Sequence[Any]) -> None:
        """Fill the lists, in the order of ``views``."""
        for stack, view, shown in zip(self._stacks, self.views, rows, strict=True):
            view.rows.set_rows(shown)
            stack.setCurrentIndex(0 if shown else 1)

    def _view(self, columns: list[Column], name: str, key: Callable[[Any], Hashable]) -> RowView:
        view = RowView(RowTableModel(columns, key=key, parent=self), name, memory=self._context.memory)
        view.setObjectName(name)
        return view

    def _empties(self) -> tuple[EmptyState, ...]:
        return (
            EmptyState(
                "commission",
                self.tr("Nothing to put into a packet"),
                self.tr("The packet takes the items of the agenda that are put to the vote."),
            ),
            EmptyState(
                "commission",
                self.tr("No packet yet"),
                self.tr("A packet is sealed once the meeting is called; then copies go to the members."),
            ),
            EmptyState(
                "commission",
                self.tr("No copy was handed out"),
                self.tr("Copies are numbered; it is noted who got which one, and when it came back."),
            ),
        )
