"""The tab Fairness: every group at every step of the selection, its share beside everybody else's."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.domain.fairness import FairnessDimension
from evalapp.domain.language import Language
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.services.application_query import NOT_KNOWN as DIRECTION_NOT_KNOWN
from evalapp.services.documents import ExportTarget
from evalapp.services.fairness import Fairness, step_name
from evalapp.services.fairness_lines import method
from evalapp.services.progress import Progress
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.export_dialog import ExportKind
from evalapp.ui.common.messages import said
from evalapp.ui.common.reserve_exports import offer
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.table_model import RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.reserve.fairness_columns import (
    FairnessRow,
    fairness_columns,
    fairness_hides,
    fairness_rows,
)
from evalapp.ui.reserve.reserve_tab import ReserveTab
from evalapp.ui.reserve.reserve_tabs import APPLICATIONS

_METHOD_SHOWN = 4
"""Of the sentences on how to read the figures, those on ratios; the workbook has all of them."""


class FairnessTab(ReserveTab):
    """Choose a division and two steps; the table follows."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"application", "verdict", "intake", "intake_direction", "admission", "stage", "stage_cut"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._language = Language(context.language)
        self._fairness: Fairness | None = None
        self._shown_steps: tuple[str, ...] = ()
        self.dimensions = Segments(
            (one, said(f"fairness.dimension_{one.value}")) for one in FairnessDimension
        )
        self.dimensions.changed.connect(self._on_choice)
        self.first, self.second = QComboBox(), QComboBox()
        self.first.setObjectName("from_step")
        self.second.setObjectName("to_step")
        self.model: RowTableModel | None = None
        self.view: RowView | None = None
        self.stack = QStackedWidget()
        self.empty = EmptyState(
            "reserve",
            self.tr("Nobody has applied yet"),
            self.tr("Once there are applications, groups are counted here at each step of the selection."),
        )
        self.stack.addWidget(self.empty)
        self.method = text_label("", "hint", wraps=True)
        self.method.setObjectName("fairness_method")
        self._build()

    def reload(self) -> None:
        service, intake_id = self.context.services.fairness, self.intake.row.id
        self.run(lambda _task: service.fairness(intake_id), self._show_fairness)

    def head_actions(self) -> Sequence[QWidget]:
        self.export_button = quiet(self.tr("Export"), "export")
        self.export_button.setObjectName("export_fairness")
        self.export_button.setVisible(self.context.actor.may(Action.EXPORT))
        self.export_button.clicked.connect(self._on_export)
        return (self.export_button,)

    # Building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.bar_row = QWidget()
        row = QHBoxLayout(self.bar_row)
        row.setContentsMargins(20, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.dimensions)
        row.addStretch(1)
        for key, box in (("from_step", self.first), ("to_step", self.second)):
            name = said(f"fairness.{key}")
            label = text_label(name, "small")
            label.setBuddy(box)
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(scaled(200))
            row.addWidget(label)
            row.addWidget(box)
            box.currentIndexChanged.connect(self._on_choice)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(20, 8, 20, 10)
        column.addWidget(self.method)
        self.foot = foot
        self.add_bar()
        self.add(self.bar_row)
        self.add(self.stack, 1)
        self.add(line())
        self.add(foot)

    # Showing ---------------------------------------------------------------------------------

    def _show_fairness(self, fairness: Fairness) -> None:
        is_other = self._fairness is None or self._fairness.intake_id != fairness.intake_id
        self._fairness = fairness
        is_empty = not fairness.totals[0]
        for part in (self.bar_row, self.foot):
            part.setVisible(not is_empty)
        if is_empty:
            self.stack.setCurrentWidget(self.empty)
            return
        self._offer_steps(fairness, (None, None) if is_other else self._chosen())
        self._show_table(fairness)
        words = Words(DocumentLanguage(self._language.value))
        self.method.setText(" ".join(method(fairness, words)[-_METHOD_SHOWN:]))
        self._show_rows()

    def _offer_steps(self, fairness: Fairness, chosen: tuple[object, object]) -> None:
        """The steps anybody reached; chosen ones stay, without any the whole way is compared."""
        reached = [place for place, step in enumerate(fairness.steps) if step.count]
        for box, places in ((self.first, reached[:-1] or reached), (self.second, reached[1:] or reached)):
            box.blockSignals(True)
            box.clear()
            for place in places:
                box.addItem(step_name(fairness.steps[place], self._language), fairness.steps[place].key)
            box.blockSignals(False)
        self._choose(chosen)

    def _show_table(self, fairness: Fairness) -> None:
        """Other steps have other columns: the table is made anew."""
        steps = tuple(step.key for step in fairness.steps if step.count)
        if self.model is not None and steps == self._shown_steps:
            self.stack.setCurrentIndex(1)
            return
        self._shown_steps = steps
        if self.view is not None and self.model is not None:
            self.stack.removeWidget(self.view)
            self.view.deleteLater()
            self.model.deleteLater()
        self.model = RowTableModel(fairness_columns(fairness.steps, self._language), parent=self)
        self.view = RowView(self.model, "fairness", memory=self.context.memory)
        self.view.setAccessibleName(said("fairness.title"))
        self.view.opened.connect(self._on_opened)
        self.stack.insertWidget(1, self.view)
        self.stack.setCurrentIndex(1)

    def _show_rows(self) -> None:
        fairness = self._fairness
        if fairness is None or self.model is None:
            return
        keys = [step.key for step in fairness.steps]
        first, second = keys.index(self.first.currentData()), keys.index(self.second.currentData())
        dimension = FairnessDimension(self.dimensions.chosen())
        groups = fairness.tables[dimension]
        if self.view is not None:
            self.view.hides = fairness_hides(fairness, dimension, first, second)
        self.model.set_rows(fairness_rows(fairness, groups, self._language, first, second))

    def _chosen(self) -> tuple[object, object]:
        return self.first.currentData(), self.second.currentData()

    def _choose(self, chosen: tuple[object, object]) -> None:
        first, second = (
            box.findData(key) for box, key in zip((self.first, self.second), chosen, strict=True)
        )
        for box, place in ((self.first, max(first, 0)), (self.second, second)):
            box.blockSignals(True)
            box.setCurrentIndex(place if place >= 0 else box.count() - 1)
            box.blockSignals(False)

    # Answers ---------------------------------------------------------------------------------

    def _on_choice(self, *_: object) -> None:
        self._show_rows()

    def _on_opened(self, row: FairnessRow) -> None:
        """The people of a group in the list of applications."""
        dimension = FairnessDimension(self.dimensions.chosen())
        wanted: object = row.key
        if row.comparison is None:
            return
        if dimension is FairnessDimension.DIRECTION:
            wanted = int(row.key) if row.key else DIRECTION_NOT_KNOWN
        target = ("group", (dimension.value, wanted))
        self.requested.emit("reserve_tab", (APPLICATIONS, self.intake.row.id, target))

    def _on_export(self) -> None:
        intake_id, exports = self.intake.row.id, self.context.services.reserve_exports

        def write(target: ExportTarget, progress: Progress) -> None:
            exports.fairness(intake_id, target, progress=progress)

        title = said("fairness.title")
        kind = ExportKind(title, f"{self.intake.row.name} – {title}", write)
        offer(self, (kind,))
