"""The jobs of an application as lines to edit, dates as papers write them."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from evalapp.domain.partial_date import DateProblem, PartialDate, is_to_present, parse_date
from evalapp.domain.reference import OriginSector
from evalapp.domain.service_length import Job
from evalapp.ui.common.buttons import icon_button, link, small
from evalapp.ui.common.labels import label
from evalapp.ui.common.text_label import text_label
from evalapp.ui.reserve.fact_fields import CodeField

_COLUMNS = 4
_WIDTHS = (120, 100, 92, 150)
"""An end may also say that the job goes on, so it takes more room than a start."""


@dataclass(frozen=True, slots=True)
class TypedJob:
    """One line as typed."""

    organization: str = ""
    post: str = ""
    start: str = ""
    end: str = ""
    sector: OriginSector | None = None

    def is_blank(self) -> bool:
        """Whether nothing was typed."""
        return not (self.organization or self.post or self.start or self.end)

    def problem(self) -> DateProblem | None:
        """Why one of the dates cannot be read, or None."""
        for typed in (self.start, "" if is_to_present(self.end) else self.end):
            if typed and isinstance(parsed := parse_date(typed), DateProblem):
                return parsed
        return None

    def job(self) -> Job:
        """The job; dates that cannot be read count as blank."""
        to_present = is_to_present(self.end)
        end = None if to_present else _date(self.end)
        return Job(self.organization, self.post, _date(self.start), end, to_present, self.sector)


class JobsField(QWidget):
    """Lines of workplace, post, start and end; takes part in forms."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[list[QLineEdit]] = []
        self._removers: list[QWidget] = []
        self._sectors: list[CodeField] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._names = (self.tr("Workplace"), self.tr("Post"), self.tr("Start"), self.tr("End"))
        for column, name in enumerate((*self._names, self.tr("Sector"))):
            self._grid.addWidget(text_label(name, "small"), 0, column)
        self._adder = small(link(self.tr("Add a job"), "add"))
        self._adder.setObjectName("add_job")
        self._adder.clicked.connect(self._on_add)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(6)
        column_layout.addLayout(self._grid)
        column_layout.addWidget(self._adder, 0, Qt.AlignmentFlag.AlignLeft)

    def value(self) -> tuple[TypedJob, ...]:
        """The lines in which something was typed."""
        typed: list[TypedJob] = []
        for fields, sector in zip(self._lines, self._sectors, strict=True):
            organization, post, start, end = (field.text().strip() for field in fields)
            typed.append(TypedJob(organization, post, start, end, sector.value()))
        return tuple(line for line in typed if not line.is_blank())

    def set_value(self, jobs: tuple[Job, ...]) -> None:
        """Show jobs, one line each, and a line to go on."""
        while self._lines:
            self._remove(self._lines[-1])
        for job in (*jobs, Job()):
            end = self.tr("to the present") if job.to_present else str(job.end or "")
            self._add((job.organization, job.post, str(job.start or ""), end), job.sector)

    def _add(self, texts: tuple[str, ...], sector: OriginSector | None = None) -> None:
        place = self._grid.rowCount()
        fields: list[QLineEdit] = []
        for column, (name, typed) in enumerate(zip(self._names, texts, strict=True)):
            field = QLineEdit(typed)
            field.setObjectName("job_cell")
            field.setAccessibleName(name)
            field.setMinimumWidth(_WIDTHS[column])
            field.setCursorPosition(0)
            field.textChanged.connect(self._on_typed)
            self._grid.addWidget(field, place, column)
            fields.append(field)
        chosen = self._sector_box(sector)
        self._grid.addWidget(chosen, place, _COLUMNS)
        remove = icon_button("delete", self.tr("Remove this job"))
        remove.clicked.connect(lambda: self._on_remove(fields))
        self._grid.addWidget(remove, place, _COLUMNS + 1)
        self._lines.append(fields)
        self._removers.append(remove)
        self._sectors.append(chosen)
        self._order_tabs((*fields, chosen, remove))

    def _order_tabs(self, line: tuple[QWidget, ...]) -> None:
        """A new line comes after the others and before the button, not at the end of the window."""
        for before, widget in pairwise((self._adder, *line, self._adder)):
            self.setTabOrder(before, widget)

    def _sector_box(self, sector: OriginSector | None) -> CodeField:
        box = CodeField((one, label(one)) for one in OriginSector)
        box.setAccessibleName(self.tr("Sector"))
        box.set_value(sector)
        box.changed.connect(self.changed)
        return box

    def _remove(self, fields: list[QLineEdit]) -> None:
        place = self._lines.index(fields)
        for widget in (*fields, self._sectors[place], self._removers[place]):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        del self._removers[place]
        del self._lines[place]
        del self._sectors[place]

    def _on_add(self) -> None:
        self._add(("",) * _COLUMNS)
        self._lines[-1][0].setFocus()

    def _on_remove(self, fields: list[QLineEdit]) -> None:
        self._remove(fields)
        self.changed.emit()

    def _on_typed(self, _text: str) -> None:
        self.changed.emit()


def _date(typed: str) -> PartialDate | None:
    parsed = parse_date(typed) if typed else None
    return parsed if isinstance(parsed, PartialDate) else None
