"""The parts of the tab Minutes, one shown at a time: the text, and the lists beside it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget

from evalapp.domain.decision_effect import EffectStanding
from evalapp.services.decision_rows import DecisionRow
from evalapp.services.dissents import DissentSheet
from evalapp.services.effect_lines import MeetingEffects
from evalapp.services.minutes import MinutesCard
from evalapp.ui.commission.minutes_columns import (
    dissent_columns,
    effect_columns,
    gap_columns,
    version_columns,
)
from evalapp.ui.commission.minutes_view import MinutesView
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView

TEXT, GAPS, DISSENTS, VERSIONS, EFFECTS = "text", "gaps", "dissents", "versions", "effects"
PARTS = (TEXT, GAPS, DISSENTS, VERSIONS, EFFECTS)


@dataclass(frozen=True, slots=True)
class MinutesRecords:
    """All that is shown of the minutes of a meeting; ``decisions``: those in force, and undone ones."""

    card: MinutesCard
    dissents: DissentSheet
    decisions: tuple[DecisionRow, ...]
    effects: MeetingEffects

    @property
    def waiting(self) -> list[int]:
        """Decisions that are not carried out yet."""
        standings = self.effects.standings
        return [number for number, one in standings.items() if one is EffectStanding.WAITING]


class MinutesParts(QStackedWidget):
    """Text as on paper; what lacks; dissents; versions; decisions and how far they are carried out."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._memory = context.memory
        self._standings: dict[int, EffectStanding] = {}
        language = context.language
        self.text = MinutesView(context.theme, term("minutes"))
        self.gaps = self._view(gap_columns(), "minutes_gaps", lambda gap: gap.kind)
        self.dissents = self._view(dissent_columns(language), "dissents", lambda row: row.id)
        self.versions = self._view(version_columns(), "minutes_versions", lambda row: row.id)
        self.effects = self._view(effect_columns(language, self._standings), "minutes_effects", _id)
        for shown, empty in zip((self.text, *self.lists()), self._empties(), strict=True):
            either = QStackedWidget()
            either.addWidget(shown)
            either.addWidget(empty)
            self.addWidget(either)

    def lists(self) -> tuple[RowView, ...]:
        """Every part but the text."""
        return (self.gaps, self.dissents, self.versions, self.effects)

    def titles(self) -> list[tuple[str, str]]:
        """(part, title) in their order."""
        return [
            (TEXT, self.tr("Text")),
            (GAPS, self.tr("What lacks")),
            (DISSENTS, self.tr("Dissents")),
            (VERSIONS, self.tr("Versions")),
            (EFFECTS, self.tr("Changes of records")),
        ]

    def choose(self, part: str) -> None:
        """Show one of the parts."""
        self.setCurrentIndex(PARTS.index(part))

    def fill(self, found: MinutesRecords) -> None:
        """Show all of it; a part without anything says what belongs there."""
        card = found.card
        self._standings.clear()
        self._standings.update(found.effects.standings)
        self.text.show_blocks(card.blocks())
        rows = (card.gaps, found.dissents.rows, tuple(reversed(card.versions)), found.decisions)
        for view, some in zip(self.lists(), rows, strict=True):
            view.rows.set_rows(some)
        for place, there in enumerate((card.content is not None, *map(bool, rows))):
            either = self.widget(place)
            assert isinstance(either, QStackedWidget)
            either.setCurrentIndex(0 if there else 1)

    def _view(self, columns: list[Column], name: str, key: Callable[..., object]) -> RowView:
        return RowView(RowTableModel(columns, key=key, parent=self), name, memory=self._memory)

    def _empties(self) -> tuple[EmptyState, ...]:
        return (
            EmptyState(
                "commission",
                self.tr("No minutes yet"),
                self.tr("They are written from the meeting's own records once it is called."),
            ),
            EmptyState(
                "met", self.tr("Nothing lacks"), self.tr("Attendance, votes and decisions are complete.")
            ),
            EmptyState(
                "commission",
                self.tr("No dissent"),
                self.tr("A member's dissenting opinion is attached to the item it is about."),
            ),
            EmptyState(
                "commission",
                self.tr("No version is stored"),
                self.tr("A version is stored when texts are entered or the minutes are signed."),
            ),
            EmptyState(
                "commission",
                self.tr("No decision is in force"),
                self.tr("Decisions come into force with the signed minutes; then they are carried out."),
            ),
        )


def _id(row: DecisionRow) -> int:
    return row.id
