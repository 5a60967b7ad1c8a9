"""A list at the left, the chosen entry in full at the right: how frameworks and rule sets are read."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from evalapp.ui.common.chip import Chip, ChipLook
from evalapp.ui.common.side_panel import clear_layout, scrolled
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import line, text_label

LIST_WIDTH = 372
TEXT_WIDTH = 760
LABELS = 150


class ReadingPane(QWidget):
    """Text of one entry in a column of readable width; :meth:`begin` before it is written anew."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(28, 18, 28, 24)
        self._column.setSpacing(6)
        area = scrolled(self._column)
        # The keyboard scrolls what the mouse scrolls.
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._area = area

    def begin(self, title: str, detail: str = "") -> None:
        """Clear the pane and write a title."""
        clear_layout(self._column)
        self._area.verticalScrollBar().setValue(0)
        self._add(text_label(title, "heading", wraps=True))
        if detail:
            self._add(text_label(detail, "secondary", wraps=True))

    def end(self) -> None:
        """Keep what was written at the top."""
        self._column.addStretch(1)

    def add_section(self, title: str) -> None:
        """Write the name of a section."""
        self._column.addSpacing(12)
        self._add(text_label(title, "strong", wraps=True))

    def add_text(self, text: str, role: str = "body") -> None:
        """Write a paragraph."""
        self._add(text_label(text, role, wraps=True))

    def add_points(self, points: Sequence[str]) -> None:
        """Write a list of points."""
        self._add_grid([("•", point) for point in points], labels=10)

    def add_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Write names and their values in two columns."""
        self._add_grid(pairs, labels=LABELS)

    def add_entry(self, name: str, value: str, detail: str = "") -> None:
        """Write a name, its value and, smaller below it, a detail."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(12)
        label = text_label(name, "small", wraps=True)
        label.setFixedWidth(LABELS)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(text_label(value, "body", wraps=True))
        if detail:
            words.addWidget(text_label(detail, "hint", wraps=True))
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._add(holder)

    def add_chip(self, look: ChipLook) -> None:
        """Put a chip here, as wide as its words, in a line of its own."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Chip(look))
        row.addStretch(1)
        self._add(holder)

    def add_widget(self, widget: QWidget) -> None:
        """Put something else here."""
        self._add(widget)

    def _add(self, widget: QWidget) -> None:
        widget.setMaximumWidth(TEXT_WIDTH)
        self._column.addWidget(widget)

    def _add_grid(self, pairs: Sequence[tuple[str, str]], *, labels: int) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnMinimumWidth(0, labels)
        grid.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(pairs):
            label = text_label(name, "small", wraps=labels > LABELS // 2)
            label.setFixedWidth(labels)
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(value, "body", wraps=True), place, 1)
        self._add(holder)


class Reading(QWidget):
    """A list of :data:`LIST_WIDTH` and the pane that shows its current entry."""

    def __init__(self, view: RowView, pane: ReadingPane, show: Callable[[Any], object]) -> None:
        super().__init__()
        self.view, self.pane = view, pane
        self._show = show
        view.setFixedWidth(LIST_WIDTH)
        view.selected.connect(self._on_selected)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(view)
        row.addWidget(line(vertical=True))
        frame = QFrame()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(pane)
        row.addWidget(frame, 1)

    def _on_selected(self, entry: object) -> None:
        if entry is not None:
            self._show(entry)
