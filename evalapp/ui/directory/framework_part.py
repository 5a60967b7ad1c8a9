"""The competency framework: every competency with its definition, indicators and level wordings."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.language import Trilingual
from evalapp.domain.reference import PositionCategory
from evalapp.services.frameworks import BlockCard, CompetencyCard, FrameworkCard
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import number
from evalapp.ui.common.labels import label
from evalapp.ui.common.mark_widgets import LevelBadge
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import Column, Group, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import text_label
from evalapp.ui.directory.reading import Reading, ReadingPane


@dataclass(frozen=True, slots=True)
class CompetencyLine:
    """A competency in the list."""

    place: int
    block_place: int
    block: BlockCard
    competency: CompetencyCard


class FrameworkPart(QWidget):
    """The newest framework, readable."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._language = context.language
        self._card: FrameworkCard | None = None
        self.note = text_label("", "secondary", wraps=True)
        self.note.setContentsMargins(20, 10, 20, 10)
        self.model = RowTableModel(self._columns(), key=lambda row: row.competency.code, group=self._group)
        self.view = RowView(self.model, "framework", memory=context.memory)
        self.view.setAccessibleName(term("framework"))
        self.pane = ReadingPane(term("competency"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addWidget(Reading(self.view, self.pane, self._on_competency), 1)

    def show_framework(self, card: FrameworkCard) -> None:
        """Show a framework."""
        self._card = card
        words = self.tr("{code}. Composed for this program, not an official text.")
        self.note.setText(words.format(code=card.code) if card.note else card.code)
        lines = [
            CompetencyLine(place, block_place, block, competency)
            for block_place, block in enumerate(card.blocks)
            for place, competency in enumerate(block.competencies)
        ]
        self.model.set_rows(lines)
        if self.view.current_row() is None:
            self.view.select_first()

    def _columns(self) -> list[Column]:
        return [
            Column("code", self.tr("Code"), lambda row: row.competency.code, width=64, sortable=False),
            Column(
                "name",
                term("competency"),
                self._name,
                tip=self._name,
                stretch=True,
                sortable=False,
                required=True,
            ),
        ]

    def _name(self, row: CompetencyLine) -> str:
        return self._said(row.competency.name)

    def _group(self, row: CompetencyLine) -> Group:
        return Group(row.block_place, self._said(row.block.name))

    def _said(self, words: Trilingual) -> str:
        return words.pick(self._language)

    def _on_competency(self, row: CompetencyLine) -> None:
        assert self._card is not None, "rows come from the card"
        competency, pane = row.competency, self.pane
        pane.begin(f"{competency.code} · {self._said(competency.name)}", self._said(competency.definition))
        pane.add_section(self.tr("Behavioural indicators"))
        pane.add_points([self._said(indicator) for indicator in competency.indicators])
        pane.add_section(self.tr("Levels"))
        for level, wording in sorted(competency.levels.items(), reverse=True):
            pane.add_widget(_Level(level, self._said(self._card.scale[level]), self._said(wording)))
        pane.add_section(term("target_profile"))
        pane.add_pairs([(label(category), number(target, 1)) for category, target in _ordered(competency)])
        pane.end()


def _ordered(competency: CompetencyCard) -> list[tuple[PositionCategory, float]]:
    targets = competency.targets
    return [(category, targets[category]) for category in PositionCategory if category in targets]


class _Level(QWidget):
    """A level: its badge, its name, what it looks like."""

    def __init__(self, level: int, name: str, wording: str) -> None:
        super().__init__()
        badge = LevelBadge()
        badge.set_level(level)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(text_label(name, "medium"))
        words.addWidget(text_label(wording, "body", wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
