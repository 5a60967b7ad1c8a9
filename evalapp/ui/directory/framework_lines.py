"""The list at the left of a framework: the version, its figures, its competencies; and its buttons."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from evalapp.domain.framework import FrameworkContent, Lack
from evalapp.domain.language import Language
from evalapp.ui.common.buttons import icon_button
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.delegates import GlyphDelegate
from evalapp.ui.common.messages import term
from evalapp.ui.common.reading import LIST_WIDTH
from evalapp.ui.common.table_model import Column, Group, RowTableModel, ValueRole
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import line

VERSION, FIGURES = "@version", "@figures"
"""Ids of the lines that are no competency."""
_OF_VERSION = frozenset({"scale", "block_name", "block_empty", "gate"})


@dataclass(frozen=True, slots=True)
class FrameworkLine:
    """A line of the list; ``lacks``: how many things are missing there."""

    key: str
    place: int
    group: str
    code: str
    name: str
    lacks: int


class LackDelegate(GlyphDelegate):
    """A sign where something is missing, nothing elsewhere."""

    def paint_content(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(index.data(ValueRole), ChipLook):
            super().paint_content(painter, rect, index)


class FrameworkList(QWidget):
    """The lines, and below them while editing: add, up, down, code, remove."""

    deed_wanted = Signal(str)
    """add, up, down, code or remove."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._language = context.language
        self.model = RowTableModel(self._columns(), key=lambda row: row.key, group=_group)
        self.view = RowView(self.model, "framework", memory=context.memory)
        self.view.setAccessibleName(term("framework"))
        self.setFixedWidth(LIST_WIDTH)
        self.deeds = QWidget()
        row = QHBoxLayout(self.deeds)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(4)
        self.buttons = {
            "add": self._button("add", "add", self.tr("Add a competency"), "Alt+Ins"),
            "up": self._button("up", "arrow_up", self.tr("Move up"), "Alt+Up"),
            "down": self._button("down", "arrow_down", self.tr("Move down"), "Alt+Down"),
            "code": self._button("code", "edit", self.tr("Change the code…"), "Alt+Shift+C"),
            "remove": self._button("remove", "delete", self.tr("Remove the competency"), "Alt+Del"),
        }
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(line())
        column.addWidget(self.deeds)
        self.deeds.hide()

    def show_content(self, content: FrameworkContent, lacks: Sequence[Lack]) -> None:
        """Show the lines; the cursor stays where it is."""
        current = self.key()
        self.model.set_rows(_lines(content, lacks, self._language, self._names()))
        if current is None or not self.view.select_id(current):
            first = content.competencies[0].code if content.competencies else VERSION
            self.view.select_id(first)

    def key(self) -> str | None:
        """The chosen line."""
        row = self.view.current_row()
        return None if row is None else row.key

    def set_editing(self, *, is_editing: bool) -> None:
        """Show the buttons while somebody edits."""
        self.deeds.setVisible(is_editing)

    def show_deeds(self) -> None:
        """Enable what can be done with the chosen line."""
        is_competency = self.key() not in {None, VERSION, FIGURES}
        for name in ("up", "down", "code", "remove"):
            self.buttons[name].setEnabled(is_competency)

    def _columns(self) -> list[Column]:
        return [
            Column("code", self.tr("Code"), lambda row: row.code, width=64, sortable=False),
            Column(
                "name",
                term("competency"),
                lambda row: row.name,
                tip=lambda row: row.name,
                stretch=True,
                sortable=False,
                required=True,
            ),
            Column("lacks", "", self._mark, delegate=LackDelegate, width=48, sortable=False, tip=self._tip),
        ]

    def _names(self) -> tuple[str, str, str]:
        return self.tr("Version"), self.tr("Names of levels and blocks"), self.tr("Weights and targets")

    def _mark(self, row: FrameworkLine) -> ChipLook | str:
        return ChipLook(self._tip(row), Tone.WARN, "warn") if row.lacks else ""

    def _tip(self, row: FrameworkLine) -> str:
        return self.tr("%n thing(s) missing", "", row.lacks) if row.lacks else ""

    def _button(self, deed: str, meaning: str, words: str, keys: str) -> QToolButton:
        sequence = QKeySequence(keys)
        shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        button = icon_button(meaning, words)
        button.setObjectName(f"competency_{deed}")
        button.setToolTip(f"{words} ({shown})")
        button.setProperty("deed", deed)
        button.clicked.connect(self._on_clicked)
        shortcut = QShortcut(sequence, self.deeds)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(button.click)
        return button

    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.deed_wanted.emit(str(sender.property("deed")))


def _lines(
    content: FrameworkContent, lacks: Sequence[Lack], language: Language, names: tuple[str, str, str]
) -> list[FrameworkLine]:
    counts: dict[str, int] = {}
    for lack in lacks:
        key = line_of(lack)
        counts[key] = counts.get(key, 0) + 1
    group, version, figures = names
    found = [
        FrameworkLine(VERSION, 0, group, "", version, counts.get(VERSION, 0)),
        FrameworkLine(FIGURES, 0, group, "", figures, counts.get(FIGURES, 0)),
    ]
    for place, block in enumerate(content.blocks, start=1):
        found += [
            FrameworkLine(
                each.code,
                place,
                block.name.pick(language),
                each.code,
                each.name.pick(language),
                counts.get(each.code, 0),
            )
            for each in content.of_block(block.code)
        ]
    return found


def line_of(lack: Lack) -> str:
    """Id of the line where something that is missing is put in."""
    if lack.code in _OF_VERSION:
        return VERSION
    return FIGURES if lack.category is not None or lack.code == "categories" else lack.competency


def _group(row: FrameworkLine) -> Group:
    return Group(row.place, row.group)
