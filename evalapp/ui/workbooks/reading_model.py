"""The rows of a preview as a table model: what each cell was read as, and what is wrong with it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from evalapp.domain import iin as iins
from evalapp.exchange.headers import SCORE
from evalapp.exchange.officials_xlsx import OfficialRecord
from evalapp.exchange.problems import Problem, Severity
from evalapp.exchange.row_reader import cell_text
from evalapp.services.import_preview import ImportPreview, Planned, RowAction
from evalapp.ui.common.messages import said
from evalapp.ui.common.translation import interface_language
from evalapp.ui.workbooks.field_names import field_name

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
CellRole = Qt.ItemDataRole.UserRole
ActionRole = Qt.ItemDataRole.UserRole + 1
_BODY = "organization"
_NAMES = ("full_name", "surname", "given_name", "patronymic", "iin", "birth_date")
"""Who it is stands first, wherever the list has it."""


@dataclass(frozen=True, slots=True)
class CellReading:
    """What a cell shows: its reading, the list's own text where it differs, its first problem."""

    reading: str
    raw: str
    problem: Problem | None


@dataclass(frozen=True, slots=True)
class ReadingColumn:
    """A column of the grid: the field, its name, and how the list words it."""

    field: str
    name: str
    header: str


class ReadingModel(QAbstractTableModel):
    """Column 0 is what will be done with the row and its number; the others are the mapped fields."""

    corrected = Signal(str, int, int, str)
    """Sheet, row number, column from 0, the new text of a cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview: ImportPreview | None = None
        self._rows: list[Planned] = []
        self._columns: list[ReadingColumn] = []
        self._only_problems = False
        self._problems: dict[int, dict[int | None, Problem]] = {}
        self._readers: dict[int, Callable[[Index], object]] = {
            CellRole: self._cell,
            Qt.ItemDataRole.DisplayRole: self._reading,
            Qt.ItemDataRole.EditRole: self._raw,
            Qt.ItemDataRole.ToolTipRole: self._tip,
        }

    def show_preview(self, preview: ImportPreview) -> None:
        """Show another preview."""
        self.beginResetModel()
        self._preview = preview
        self._columns = _columns(preview)
        self._problems.clear()
        self._pick()
        self.endResetModel()

    def show_only_problems(self, only: bool) -> None:
        """Keep rows with problems, or all."""
        self.beginResetModel()
        self._only_problems = only
        self._pick()
        self.endResetModel()

    def counts(self) -> tuple[int, int]:
        """All rows, and those with problems."""
        planned = self._preview.planned if self._preview else ()
        return len(planned), sum(1 for item in planned if item.row.problems)

    def column_at(self, section: int) -> ReadingColumn | None:
        """The column of a section, None for the row number."""
        return self._columns[section - 1] if 0 < section <= len(self._columns) else None

    def place_of(self, problem: Problem) -> QModelIndex:
        """The cell of a problem; an invalid index when its row is not shown."""
        for line, item in enumerate(self._rows):
            if (item.row.table.sheet, item.row.source.number) == (problem.sheet, problem.row):
                found = self._section_of(item, problem.column)
                return self.index(line, found)
        return QModelIndex()

    def problem_at(self, index: Index) -> Problem | None:
        """The first problem of a cell."""
        item = self._rows[index.row()]
        column = self._source_column(item, index.column())
        return None if column is None and index.column() else self._problems_of(item).get(column)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ActionRole:
            return self._rows[index.row()].action
        if index.column() == 0:
            number = self._rows[index.row()].row.source.number
            return str(number) if role == Qt.ItemDataRole.DisplayRole else None
        reader = self._readers.get(role)
        return reader(index) if reader else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item = self._rows[index.row()]
        column = self._source_column(item, index.column())
        if role != Qt.ItemDataRole.EditRole or column is None or str(value) == self._raw(index):
            return False
        self.corrected.emit(item.row.table.sheet, item.row.source.number, column, str(value))
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        column = self.column_at(section)
        return "№" if column is None else column.name

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self._source_column(self._rows[index.row()], index.column()) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _pick(self) -> None:
        planned = self._preview.planned if self._preview else ()
        self._rows = [item for item in planned if item.row.problems or not self._only_problems]

    def _cell(self, index: Index) -> CellReading:
        item = self._rows[index.row()]
        column = self._source_column(item, index.column())
        if column is None:
            return CellReading(self._from_banner(item, index.column()), "", None)
        raw = self._raw(index)
        problem = self._problems_of(item).get(column)
        reading = item.row.readings.get(column, raw)
        if self._columns[index.column() - 1].field == "iin":
            return CellReading(masked(reading), "", problem)
        if reading == " ".join(raw.split()):
            return CellReading(reading, "", problem)
        return CellReading(reading, raw or said("problem.reading_as_above"), problem)

    def _reading(self, index: Index) -> str:
        return self._cell(index).reading

    def _raw(self, index: Index) -> str:
        item = self._rows[index.row()]
        column = self._source_column(item, index.column())
        cells = item.row.source.cells
        return cell_text(cells[column]) if column is not None and column < len(cells) else ""

    def _tip(self, index: Index) -> str | None:
        problem = self.problem_at(index)
        if problem is None:
            cell = self._cell(index)
            return cell.reading or None
        said_what = said(f"problem.{problem.code}", raw=problem.raw, **problem.params)
        return f"{said_what}\n{advice_of(problem)}".strip()

    def _problems_of(self, item: Planned) -> dict[int | None, Problem]:
        found = self._problems.get(id(item))
        if found is None:
            found = {}
            for problem in sorted(item.row.problems, key=is_refusal, reverse=True):
                found.setdefault(problem.column, problem)
            self._problems[id(item)] = found
        return found

    def _source_column(self, item: Planned, section: int) -> int | None:
        column = self.column_at(section)
        if column is None:
            return None
        table = item.row.table
        if column.field == SCORE:
            # Several columns hold scores; their headers tell them apart.
            found = next((c for c in table.columns if (c.field, c.header) == (SCORE, column.header)), None)
        else:
            found = table.by_field.get(column.field)
        return None if found is None else found.index

    def _from_banner(self, item: Planned, section: int) -> str:
        """The body that stood in a row above the people; the list has no column for it."""
        column, record = self.column_at(section), item.row.record
        is_body = column is not None and column.field == _BODY and isinstance(record, OfficialRecord)
        return (record.organization or "") if is_body else ""

    def _section_of(self, item: Planned, column: int | None) -> int:
        for section in range(1, len(self._columns) + 1):
            if column is not None and self._source_column(item, section) == column:
                return section
        return 0


def advice_of(problem: Problem) -> str:
    """What would be right, in the interface's language; "" where nothing can be said."""
    return problem.advice(interface_language())


def _columns(preview: ImportPreview) -> list[ReadingColumn]:
    columns: dict[str, ReadingColumn] = {}
    for table in preview.tables:
        for column in table.columns:
            if column.field and column.field != "row_number":
                name = column.header if column.field == SCORE else field_name(column.field)
                key = name if column.field == SCORE else column.field
                columns.setdefault(key, ReadingColumn(column.field, name, column.header))
    records = (item.row.record for item in preview.planned)
    if _BODY not in columns and any(isinstance(r, OfficialRecord) and r.organization for r in records):
        columns[_BODY] = ReadingColumn(_BODY, field_name(_BODY), "")
    first = [columns.pop(field) for field in (*_NAMES, _BODY) if field in columns]
    return [*first, *columns.values()]


def is_refusal(problem: Problem) -> bool:
    """Whether the problem keeps the row from being written."""
    return problem.severity is Severity.REFUSED


def masked(text: str) -> str:
    """A valid IIN with its end hidden, anything else as it is."""
    return text if iins.problem(text) is not None else iins.mask(text)


def action_icon(action: RowAction) -> tuple[str, str]:
    """Icon and colour of what will be done with a row."""
    match action:
        case RowAction.NEW:
            return "add", "accent_text"
        case RowAction.CHANGED:
            return "edit", "text2"
        case RowAction.UNCHANGED:
            return "equals", "text3"
        case RowAction.REFUSED:
            return "not_met", "bad"
