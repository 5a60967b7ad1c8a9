"""Second step: where the list is, and which column holds what."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.iin import restore
from evalapp.exchange.row_reader import cell_text
from evalapp.exchange.tables import Column, HeaderPlace, Table
from evalapp.services.import_preview import ImportPreview
from evalapp.ui.common.buttons import primary, second
from evalapp.ui.common.message_bar import MessageBar
from evalapp.ui.common.number_field import NumberField
from evalapp.ui.common.side_panel import scrolled
from evalapp.ui.common.text_label import ElidedLabel, line, text_label
from evalapp.ui.workbooks.field_names import field_name
from evalapp.ui.workbooks.reading_model import masked

_EXAMPLES = 3
_PAUSE_MS = 400
_LAST_ROW = 1_048_576


class ColumnsStep(QWidget):
    """Each column with its first values and the field it holds; changes are remembered for such lists."""

    back = Signal()
    going_on = Signal()
    place_chosen = Signal(object)
    """A :class:`HeaderPlace` chosen by hand, None for the search."""
    mapping_chosen = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self._preview: ImportPreview | None = None
        self._boxes: dict[str, QComboBox] = {}
        self.bar = MessageBar()
        self.bar.set_margins(20, 12, 20, 0)
        self.sheet, self.first, self.last = QComboBox(), NumberField(), NumberField()
        self.sheet.setMinimumWidth(220)
        for spin in (self.first, self.last):
            spin.setRange(1, _LAST_ROW)
            spin.setMinimumWidth(90)
            spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.go_back = second(self.tr("Back"))
        self.go_on = primary(self.tr("Check the rows"))
        self.go_on.setObjectName("check")
        self.go_back.clicked.connect(self.back)
        self.go_on.clicked.connect(self.going_on)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(20, 8, 20, 12)
        self._build()
        self.sheet.currentIndexChanged.connect(self._on_sheet)
        self.first.valueChanged.connect(self._on_rows)
        self.last.valueChanged.connect(self._on_rows)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the columns of a read file."""
        self._preview = preview
        self._show_place(preview)
        self._show_columns(preview)
        missing = [field_name(field.removesuffix(":")) for field in preview.missing]
        self.go_on.setEnabled(not missing)
        if missing:
            words = self.tr("Required columns are missing: {fields}.").format(fields=", ".join(missing))
            self.bar.complain(words)
        else:
            self.bar.hide()

    def mapping(self) -> dict[str, str]:
        """Header → field, as chosen now."""
        return {header: box.currentData() or "" for header, box in self._boxes.items()}

    # Building --------------------------------------------------------------------------------

    def _build(self) -> None:
        place = QHBoxLayout()
        place.setContentsMargins(20, 12, 20, 12)
        place.setSpacing(8)
        for words, widget in (
            (self.tr("Sheet"), self.sheet),
            (self.tr("Header in rows"), self.first),
            ("–", self.last),
        ):
            caption = text_label(words, "small_strong")
            caption.setBuddy(widget)
            widget.setAccessibleName(words if words != "–" else self.tr("Last row of the header"))
            place.addWidget(caption)
            place.addWidget(widget)
        hint = ElidedLabel(self.tr("The choice is kept for lists with the same headers."), "hint")
        hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        place.addSpacing(12)
        place.addWidget(hint, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 16, 12)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.go_back)
        foot.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(place)
        column.addWidget(line())
        column.addWidget(scrolled(self._list), 1)
        column.addWidget(line())
        column.addLayout(foot)

    def _show_place(self, preview: ImportPreview) -> None:
        place = preview.options.place
        for widget in (self.sheet, self.first, self.last):
            widget.blockSignals(True)
        self.sheet.clear()
        self.sheet.addItem(self.tr("All sheets with such a list"), None)
        for sheet in preview.book.sheets:
            self.sheet.addItem(sheet.name, sheet.name)
        if place is not None and place.sheet is not None:
            self.sheet.setCurrentIndex(self.sheet.findData(place.sheet))
        if preview.tables:
            self.first.setValue(preview.tables[0].header_first)
            self.last.setValue(preview.tables[0].header_last)
        for widget in (self.sheet, self.first, self.last):
            widget.blockSignals(False)

    def _show_columns(self, preview: ImportPreview) -> None:
        columns = {column.header: column for table in preview.tables for column in table.columns}
        if columns.keys() == self._boxes.keys():
            # The boxes stay, and so does the cursor in one of them.
            for header, box in self._boxes.items():
                box.setCurrentIndex(max(0, box.findData(columns[header].field or "")))
            return
        self._build_columns(preview)

    def _build_columns(self, preview: ImportPreview) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self._boxes.clear()
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(3, 1)
        names = (self.tr("Column of the list"), self.tr("Holds"), self.tr("First values"))
        for place, words in enumerate(names, 1):
            grid.addWidget(text_label(words, "small_strong"), 0, place)
        for table in preview.tables:
            for column in table.columns:
                if column.header not in self._boxes:
                    self._add_column(grid, preview, table, column)
        self._list.addWidget(holder)
        self._list.addStretch(1)

    def _add_column(self, grid: QGridLayout, preview: ImportPreview, table: Table, column: Column) -> None:
        line_number = len(self._boxes) + 1
        box = QComboBox()
        box.setMinimumWidth(250)
        box.addItem(self.tr("Nothing that is imported"), "")
        for field in preview.fields:
            box.addItem(field_name(field), field)
        box.setCurrentIndex(max(0, box.findData(column.field or "")))
        box.setAccessibleName(column.header)
        box.setObjectName(f"column_{column.letter}")
        box.activated.connect(self._on_mapping)
        header = ElidedLabel(column.header, "medium" if column.field else "secondary")
        header.setMinimumWidth(240)
        header.setMaximumWidth(340)
        letter = text_label(column.letter, "hint")
        grid.addWidget(letter, line_number, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(header, line_number, 1)
        grid.addWidget(box, line_number, 2)
        grid.addWidget(ElidedLabel(_examples(table, column), "small"), line_number, 3)
        self._boxes[column.header] = box

    # Reacting --------------------------------------------------------------------------------

    def _on_mapping(self) -> None:
        self.mapping_chosen.emit(self.mapping())

    def _on_sheet(self) -> None:
        sheet = self.sheet.currentData()
        self.place_chosen.emit(None if sheet is None else HeaderPlace(sheet))

    def _on_rows(self) -> None:
        self._pause.start()

    def _on_pause(self) -> None:
        first, last = self.first.value(), max(self.first.value(), self.last.value())
        sheet = self.sheet.currentData()
        if sheet is None and self._preview is not None and self._preview.tables:
            sheet = self._preview.tables[0].sheet
        self.place_chosen.emit(HeaderPlace(sheet, first, last))


def _examples(table: Table, column: Column) -> str:
    texts = (cell_text(row.cells[column.index]) for row in table.rows if column.index < len(row.cells))
    found = dict.fromkeys(
        masked(restore(text)) if column.field == "iin" else text for text in texts if text.strip()
    )
    return " · ".join(list(found)[:_EXAMPLES])
