"""The list of intakes."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.intake import IntakeState
from evalapp.domain.language import Language
from evalapp.services.intake_rows import IntakeRow
from evalapp.ui.common.buttons import link, primary
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.labels import intake_chip
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView, TableMemory


class IntakesView(QWidget):
    """Intakes with their counts; Enter or double click opens the applications."""

    opened = Signal(int)
    """The id of the intake whose applications are wanted."""
    create_asked = Signal()
    import_asked = Signal()
    has_rows = Signal(bool)
    """Whether there is any intake, told each time they are shown."""

    def __init__(self, language: Language, memory: TableMemory, *, may_edit: bool) -> None:
        super().__init__()
        self._language = language
        self.model = RowTableModel(self._columns(), sort_by="as_of", descending=True)
        self.view = RowView(self.model, "intakes", memory=memory)
        self.view.setAccessibleName(self.tr("Intakes"))
        self.view.opened.connect(self._on_opened)
        self.empty = self._empty_state(may_edit=may_edit)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self._stack)

    def show_rows(self, rows: Iterable[IntakeRow]) -> None:
        """Show the intakes."""
        found = tuple(rows)
        self.model.set_rows(found)
        self._stack.setCurrentWidget(self.view if found else self.empty)
        self.has_rows.emit(bool(found))

    def _empty_state(self, *, may_edit: bool) -> EmptyState:
        create = primary(self.tr("New intake…"), "add")
        create.clicked.connect(self.create_asked)
        bring = link(self.tr("Import applications"), "import")
        bring.clicked.connect(self.import_asked)
        return EmptyState(
            "reserve",
            self.tr("No intake yet"),
            self.tr("An intake collects the applications of one selection and judges them by a rule set."),
            actions=(create,) if may_edit else (),
            links=(bring,) if may_edit else (),
        )

    def _columns(self) -> list[Column]:
        return [
            Column(
                "name",
                self.tr("Intake"),
                lambda row: row.name,
                detail=lambda row: row.rule_set.pick(self._language),
                stretch=True,
                required=True,
            ),
            Column(
                "state",
                self.tr("State"),
                lambda row: intake_chip(row.state),
                sort=lambda row: list(IntakeState).index(row.state),
                delegate=ChipDelegate,
                width=168,
            ),
            Column(
                "as_of",
                self.tr("As-of date"),
                lambda row: row.as_of,
                text=day,
                detail=_window,
                width=182,
            ),
            _number("places", self.tr("Places"), lambda row: row.places, 100),
            _number("received", self.tr("Received"), lambda row: row.counts.received, 100),
            _number("eligible", self.tr("Eligible"), lambda row: row.counts.eligible, 132),
            _number(
                "documents",
                self.tr("Documents needed"),
                lambda row: row.counts.documents_needed,
                144,
                optional=True,
            ),
            _number(
                "not_eligible",
                self.tr("Not eligible"),
                lambda row: row.counts.not_eligible,
                144,
                optional=True,
            ),
        ]

    def _on_opened(self, row: IntakeRow) -> None:
        self.opened.emit(row.id)


def _number(
    key: str, title: str, value: Callable[[IntakeRow], int | None], width: int, *, optional: bool = False
) -> Column:
    return Column(key, title, value, text=whole, right=True, width=width, optional=optional)


def _window(row: IntakeRow) -> str:
    if row.opens_on is None and row.closes_on is None:
        return ""
    return f"{day(row.opens_on)} – {day(row.closes_on)}"
