"""Third step: every reading and every problem; cells are corrected in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.exchange.problems import Problem
from evalapp.services.import_preview import ImportPreview
from evalapp.ui.common.buttons import primary, quiet, second
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.formats import whole
from evalapp.ui.common.message_bar import MessageBar
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.text_label import ElidedLabel, line, text_label
from evalapp.ui.workbooks.problem_list import ProblemList
from evalapp.ui.workbooks.reading_grid import ReadingGrid
from evalapp.ui.workbooks.reading_model import ReadingModel
from evalapp.ui.workbooks.summary_bar import SummaryBar


class CheckStep(QWidget):
    """Grid, problems, summary; nothing is written before "Write"."""

    back = Signal()
    write = Signal()
    save_refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._may_write = False
        self.bar = MessageBar()
        self.bar.set_margins(20, 12, 20, 0)
        self.model = ReadingModel(self)
        self.grid = ReadingGrid(self.model)
        self.problems = ProblemList()
        self.problems.chosen.connect(self._on_problem)
        self.file = text_label("", "strong")
        self.place = ElidedLabel("", "secondary")
        self.filter = Segments(((False, self.tr("All")), (True, self.tr("With problems"))))
        self.filter.changed.connect(self._on_filter)
        self.summary = SummaryBar()
        self.save = quiet(self.tr("Save refused rows…"), "export")
        self.save.setObjectName("save_refused")
        self.go_back = second(self.tr("Back"))
        self.go = primary(" ")
        self.go.setObjectName("write")
        self.go.setToolTip(QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText))
        self.save.clicked.connect(self.save_refused)
        self.go_back.clicked.connect(self.back)
        self.go.clicked.connect(self.write)
        self._build()
        QShortcut(QKeySequence(Qt.Key.Key_F8), self).activated.connect(self.problems.go_down)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.go.click)
        QShortcut(QKeySequence("Shift+F8"), self).activated.connect(self.problems.go_up)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show a preview; the cell that was looked at stays."""
        current = self.grid.currentIndex()
        self.model.show_preview(preview)
        total, with_problems = self.model.counts()
        self.filter.set_count(False, total)
        self.filter.set_count(True, with_problems)
        self.problems.show_problems(preview.problems)
        self.problems.setVisible(bool(preview.problems))
        self.summary.show_summary(preview.summary)
        self.file.setText(preview.file.name)
        self.place.setText(self._place(preview))
        count = preview.summary.to_write
        self.go.setText(self.tr("Write %n row(s)", "", count))
        self._may_write = preview.may_write
        if self._may_write and not count:
            self.go.setText(self.tr("Keep as open forms"))
        self.go.setEnabled(self._may_write)
        self.save.setVisible(bool(preview.summary.refused))
        if current.isValid() and current.row() < self.model.rowCount():
            self.grid.show_cell(self.model.index(current.row(), current.column()))

    def show_busy(self, is_busy: bool) -> None:
        """Show that a correction is being read."""
        self.go.setEnabled(not is_busy and self._may_write)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 10, 16, 10)
        head.setSpacing(8)
        head.addWidget(IconLabel("file", "text2", 16))
        head.addWidget(self.file)
        head.addWidget(self.place, 1)
        head.addWidget(self.filter)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.bar)
        left.addLayout(head)
        left.addWidget(self.grid, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addLayout(left, 1)
        middle.addWidget(self.problems)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.summary)
        foot.addStretch(1)
        foot.addWidget(self.save)
        foot.addWidget(self.go_back)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(line())
        column.addLayout(foot)

    def _place(self, preview: ImportPreview) -> str:
        if not preview.tables or not preview.tables[0].rows:
            return ""
        if len(preview.tables) > 1:
            return self.tr("sheets {names}").format(names=", ".join(t.sheet for t in preview.tables))
        table = preview.tables[0]
        rows = f"{whole(table.rows[0].number)}–{whole(table.rows[-1].number)}"
        header = str(table.header_first)
        if table.header_last != table.header_first:
            header = f"{table.header_first}–{table.header_last}"
        words = self.tr("sheet “{sheet}”, rows {rows}, header in row {header}")
        return words.format(sheet=table.sheet, rows=rows, header=header)

    def _on_filter(self, only_problems: object) -> None:
        self.model.show_only_problems(bool(only_problems))

    def _on_problem(self, problem: Problem) -> None:
        self.grid.show_cell(self.model.place_of(problem))
