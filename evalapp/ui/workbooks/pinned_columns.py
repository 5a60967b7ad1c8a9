"""The leading columns of a table that stay in place while the others scroll."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from evalapp.ui.common.text_label import line


class PinnedColumns(QTableView):
    """Lies over the left end of ``below`` and shows its first ``count`` columns, rows in step."""

    def __init__(self, below: QTableView, header: QHeaderView, count: int) -> None:
        super().__init__(below)
        self._below = below
        self._count = count
        self._edge = line(vertical=True)
        self._edge.setParent(below)
        self.setModel(below.model())
        self.setSelectionModel(below.selectionModel())
        self.setHorizontalHeader(header)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(below.verticalHeader().defaultSectionSize())
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(below.selectionMode())
        self.setSelectionBehavior(below.selectionBehavior())
        self.setEditTriggers(below.editTriggers())
        self.setVerticalScrollMode(below.verticalScrollMode())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        below.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(below.verticalScrollBar().setValue)
        below.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        below.viewport().installEventFilter(self)

    def take_widths(self) -> None:
        """Show the columns as wide as they are below."""
        for section in range(self.model().columnCount()):
            self.setColumnHidden(section, section >= self._count)
            if section < self._count:
                self.setColumnWidth(section, self._below.columnWidth(section))
        self._place()

    def covered(self) -> int:
        """How many pixels of the table below are hidden behind these columns."""
        return sum(self.columnWidth(section) for section in range(self._count))

    def _place(self) -> None:
        head = self._below.horizontalHeader().height()
        height = head + self._below.viewport().height()
        self.setGeometry(0, 0, self.covered(), height)
        self._edge.setGeometry(self.covered(), 0, 1, height)
        self._on_scrolled(self._below.horizontalScrollBar().value())

    def _on_scrolled(self, value: int) -> None:
        self._edge.setVisible(value > 0)
        self._edge.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if index.column() < self._count:
            super().scrollTo(index, hint)
