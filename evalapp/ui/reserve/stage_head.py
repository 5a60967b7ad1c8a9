"""The line above the table of a stage: which stage, how far it is, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.services.stage_words import cut_rule_words
from evalapp.services.stages import StagePerson, StageRow
from evalapp.ui.common.buttons import quiet, second
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import term
from evalapp.ui.common.text_label import text_label


class StageHead(QWidget):
    """Says in words who sat, who did not, and by which rule the stage is cut.

    :attr:`box` (which stage), :attr:`column_button` and :attr:`cut_button` stand where the tab puts them.
    """

    chosen = Signal(int)
    """Id of the stage."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.box = QComboBox()
        self.box.setObjectName("stage")
        self.box.setAccessibleName(term("selection_stage"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.box.setMinimumWidth(160)
        self.box.setMaximumWidth(260)
        self.box.currentIndexChanged.connect(self._on_chosen)
        self.facts = text_label("", "secondary", wraps=True)
        self.facts.setObjectName("stage_facts")
        self.column_button = quiet(self.tr("From the list…"), "table")
        self.column_button.setObjectName("take_column")
        self.column_button.setToolTip(self.tr("Take the scores that came with the list of applications"))
        self.cut_button = second(term("cut"))
        self.cut_button.setObjectName("show_cut")
        self.cut_button.setToolTip(self.tr("Who goes on, before it is applied"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 10)
        row.addWidget(self.facts, 1)

    def show_stages(self, rows: Sequence[StageRow], stage_id: int | None) -> None:
        """Offer the stages of an intake."""
        with QSignalBlocker(self.box):
            self.box.clear()
            for row in rows:
                self.box.addItem(f"{row.position}. {row.title.pick(self._language)}", row.id)
            if stage_id is not None:
                self.box.setCurrentIndex([row.id for row in rows].index(stage_id))

    def show_facts(self, row: StageRow, people: Sequence[StagePerson], *, can_type: bool) -> None:
        """Say how far the stage is."""
        scored = sum(1 for one in people if one.mark is not None and not one.mark.is_absent)
        absent = sum(1 for one in people if one.mark is not None and one.mark.is_absent)
        parts = [
            self.tr("Take part: {count}").format(count=whole(len(people))),
            self.tr("scored: {count}").format(count=whole(scored)),
            self.tr("absent: {count}").format(count=whole(absent)),
            self.tr("not entered: {count}").format(count=whole(len(people) - scored - absent)),
        ]
        if row.cut is not None:
            parts.append(self.tr("go on: {count}").format(count=whole(row.passed)))
        parts.append(cut_rule_words(self._language, row.rule))
        self.facts.setText(" · ".join(parts))
        self.column_button.setVisible(can_type and bool(people))
        self.cut_button.setVisible(bool(people))

    def choose(self, stage_id: int) -> bool:
        """Choose a stage as if clicked; False when it is not offered."""
        place = self.box.findData(stage_id)
        if place >= 0:
            self.box.setCurrentIndex(place)
        return place >= 0

    @Slot()
    def _on_chosen(self) -> None:
        if (stage_id := self.box.currentData()) is not None:
            self.chosen.emit(stage_id)
