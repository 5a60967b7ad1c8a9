"""A table whose columns leave before a name would be cut."""

from typing import ClassVar

from PySide6.QtGui import QResizeEvent

from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.theme import scaled

NAME_WIDTH = 235


class LeavingView(RowView):
    """The user's own choice of columns is not touched."""

    LEAVING: ClassVar[tuple[str, ...]] = ()
    """Keys of the columns that give way in a narrow table, in this order."""

    _left: frozenset[str] = frozenset()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        numbered = list(enumerate(self.rows.columns))
        wanted = [one for n, one in numbered if not self.isColumnHidden(n) or one.key in self._left]
        room = self.viewport().width() - sum(scaled(one.width) for one in wanted if not one.stretch)
        left: set[str] = set()
        leaving = [one for one in wanted if one.key in self.LEAVING]
        for one in sorted(leaving, key=lambda column: self.LEAVING.index(column.key)):
            if room < scaled(NAME_WIDTH):
                left.add(one.key)
                room += scaled(one.width)
        for n, one in numbered:
            if one.key in left ^ self._left:
                self.setColumnHidden(n, one.key in left)
        self._left = frozenset(left)
