"""The table of the register: columns leave before a name would be cut, and grow where there is room."""

from PySide6.QtGui import QResizeEvent

from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.theme import scaled

NAME_WIDTH = 185
LEAVING = ("body", "time")
"""Columns in the order in which they give way in a narrow table."""
WIDE_NAME = 300
GAINING = {"body": (0.4, 140), "total": (0.6, 220)}
"""Columns that grow in a wide table: share of the spare width, and the most they take."""


class RegisterView(RowView):
    """Hides columns for now, without forgetting which ones the user wants to see."""

    _left: frozenset[str] = frozenset()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        columns = self.rows.columns
        wanted = [
            column
            for number, column in enumerate(columns)
            if not self.isColumnHidden(number) or column.key in self._left
        ]
        room = self.viewport().width() - sum(scaled(column.width) for column in wanted if not column.stretch)
        left: set[str] = set()
        for key in LEAVING:
            column = next((column for column in wanted if column.key == key), None)
            if room < scaled(NAME_WIDTH) and column is not None:
                left.add(key)
                room += scaled(column.width)
        if left != self._left:
            for number, column in enumerate(columns):
                if column.key in left | self._left:
                    self.setColumnHidden(number, column.key in left)
            self._left = frozenset(left)
        self._widen(room - scaled(WIDE_NAME))

    def _widen(self, spare: int) -> None:
        """Give what names do not need to the columns that gain by it: long bodies, the scale."""
        header = self.horizontalHeader()
        for number, column in enumerate(self.rows.columns):
            share, most = GAINING.get(column.key, (0.0, 0))
            if share and not self.isColumnHidden(number):
                more = min(max(int(spare * share), 0), scaled(most))
                header.resizeSection(number, scaled(column.width) + more)
