"""The bar above the calibration board: view, block, filters."""

from PySide6.QtCore import Signal, Slot

from evalapp.domain.names import sort_key
from evalapp.domain.reference import PositionCategory
from evalapp.services.calibration_board import TOTAL, Board, BoardRow
from evalapp.services.campaigns import CampaignCard
from evalapp.ui.assessments.calibration_words import body_of
from evalapp.ui.common.buttons import toggle
from evalapp.ui.common.formats import whole
from evalapp.ui.common.messages import term
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.toolbar import FilterButton, Toolbar

LIST, COLUMNS, MATRIX = "list", "columns", "matrix"


class BoardToolbar(Toolbar):
    """Says ``view_changed`` for another view and ``filtered`` when other officials or scores are shown."""

    view_changed = Signal(str)
    filtered = Signal()

    def __init__(self, card: CampaignCard) -> None:
        super().__init__()
        codes = [block.code for block in card.rules.blocks]
        views = [(LIST, self.tr("List")), (COLUMNS, self.tr("Columns"))]
        if len(codes) > 1:
            views.append((MATRIX, self.tr("Matrix")))
        self.views = Segments(views)
        self.views.setAccessibleName(self.tr("View"))
        self.views.choose(COLUMNS)
        names = {"personal": self.tr("Personal"), "professional": self.tr("Professional")}
        choices = [(code, names.get(code, code)) for code in codes]
        self.blocks = Segments([*choices, (TOTAL, self.tr("Total"))])
        self.blocks.setAccessibleName(self.tr("Block"))
        is_regional = card.row.category is PositionCategory.DEPUTY_AKIMS
        self.bodies = FilterButton(term("region") if is_regional else self.tr("Body"))
        self.changed_only = toggle("")
        self.changed_only.setObjectName("changedOnly")
        self.cell_only = toggle("", "filter")
        self.cell_only.setObjectName("cellOnly")
        self.cell_only.hide()
        self._cell: frozenset[int] = frozenset()
        self.add(self.views, self.blocks, self.bodies, self.changed_only, self.cell_only)
        self.views.changed.connect(self._on_view)
        self.blocks.changed.connect(self._on_filter)
        self.bodies.changed.connect(self._on_filter)
        self.changed_only.toggled.connect(self._on_filter)
        self.cell_only.toggled.connect(self._on_cell_only)

    def block(self) -> str:
        """The block by which the officials stand."""
        return str(self.blocks.chosen())

    def offer(self, board: Board) -> None:
        """Offer the bodies of the board and count what was changed."""
        bodies = {
            row.official.organization_id: body_of(row)
            for row in board.rows
            if row.official.organization_id is not None
        }
        self.bodies.set_choices(sorted(bodies.items(), key=lambda item: sort_key(item[1])))

    def show_changed(self, board: Board) -> None:
        """Count the officials whose shown score is not the computed one."""
        changed = sum(board.is_changed(row, self.block()) for row in board.rows)
        self.changed_only.setText(self.tr("Changed: {count}").format(count=whole(changed)))
        self.changed_only.setAccessibleName(self.changed_only.text())

    def keeps(self, board: Board, row: BoardRow) -> bool:
        """Whether the filters let an official through."""
        bodies = self.bodies.chosen()
        return (
            (not bodies or row.official.organization_id in bodies)
            and (not self._cell or row.id in self._cell)
            and (not self.changed_only.isChecked() or board.is_changed(row, self.block()))
        )

    @Slot(object, str)
    def show_cell(self, assessees: frozenset[int], words: str) -> None:
        """Show the people of a cell of the matrix as a list, until the filter is lifted."""
        self._cell = assessees
        self.cell_only.setText(f" {words}")
        self.cell_only.setAccessibleName(words)
        self.cell_only.show()
        self.cell_only.setChecked(True)
        self.views.choose(LIST)
        self.filtered.emit()

    @Slot(bool)
    def _on_cell_only(self, is_on: bool) -> None:
        if not is_on:
            self._cell = frozenset()
            self.cell_only.hide()
            self.filtered.emit()

    @Slot(object)
    def _on_view(self, view: str) -> None:
        self.blocks.setVisible(view != MATRIX)
        if view == MATRIX:
            self.cell_only.setChecked(False)
        self.view_changed.emit(view)

    @Slot()
    def _on_filter(self) -> None:
        self.filtered.emit()
