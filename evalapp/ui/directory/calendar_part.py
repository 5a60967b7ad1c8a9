"""The calendar of working days: holidays, moved days off, weekend days that are worked, year by year."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.domain.language import Language
from evalapp.services.working_days import CalendarDayFields, CalendarDayRow, CalendarYear
from evalapp.ui.common.buttons import primary, quiet, second
from evalapp.ui.common.chip import Chip, ChipLook, Tone
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import Toolbar
from evalapp.ui.directory.calendar_dialogs import CalendarDayDialog, MoveDialog


class CalendarPart(QWidget):
    """The days of one year; officers add, change and remove them."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._service = page, page.context.services.calendar
        self._language: Language = page.context.language
        self._may_edit = page.context.actor.may(Action.EDIT_DIRECTORY)
        self._year = page.context.today().year
        self.shown: CalendarYear | None = None
        self.years = QComboBox()
        self.years.setAccessibleName(self.tr("Year"))
        self.years.currentIndexChanged.connect(self._on_year)
        self.warning = Chip(ChipLook("", Tone.WARN, "warn"))
        self.warning.hide()
        self.model = RowTableModel(self._columns(), sort_by="day")
        self.view = RowView(self.model, "calendar", memory=page.context.memory, several=True)
        self.view.setAccessibleName(self.tr("Calendar of working days"))
        self._build()

    def reload(self) -> None:
        """Fetch the year in the background."""
        self._page.run(lambda _task: self._service.year(self._year), self._on_read)

    def show_year(self, year: int) -> None:
        """Show another year."""
        self._year = year
        self.reload()

    # Building --------------------------------------------------------------------------------

    def _build(self) -> None:
        toolbar = Toolbar()
        toolbar.add(self.warning, self.years)
        if self._may_edit:
            toolbar.add(*self._buttons())
            self.view.opened.connect(self._on_edit)
            self.view.selectionModel().selectionChanged.connect(self._on_selection)
        toolbar.add_columns(self.view)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(
            EmptyState(
                "calendar",
                self.tr("Nothing is entered for this year"),
                self.tr("Until then only Saturdays and Sundays are days off, and terms are counted so."),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar)
        column.addWidget(self.stack, 1)

    def _buttons(self) -> tuple[QWidget, ...]:
        self.remove_button = quiet(self.tr("Remove"), "delete")
        self.remove_button.clicked.connect(self._on_remove)
        self.edit_button = quiet(self.tr("Edit…"), "edit")
        self.edit_button.clicked.connect(self._on_edit)
        self.move_button = second(self.tr("Day off moved…"))
        self.move_button.setObjectName("move_day")
        self.move_button.clicked.connect(self._on_move)
        self.add_button = primary(self.tr("Add day…"), "add")
        self.add_button.setObjectName("add_day")
        self.add_button.clicked.connect(self._on_add)
        return self.remove_button, self.edit_button, self.move_button, self.add_button

    def _columns(self) -> list[Column]:
        locale = QLocale(self._language.value)
        return [
            Column("day", self.tr("Day"), lambda row: row.day, text=day, width=120, required=True),
            Column(
                "weekday", self.tr("Weekday"), lambda row: locale.dayName(row.day.isoweekday()), width=140
            ),
            Column("kind", self.tr("What it is"), self._kind, delegate=ChipDelegate, width=150),
            Column(
                "name",
                self.tr("Name"),
                lambda row: row.name.pick(self._language),
                stretch=True,
                required=True,
            ),
            Column(
                "source", self.tr("Source"), lambda row: row.source, tip=lambda row: row.source, width=360
            ),
        ]

    def _kind(self, row: CalendarDayRow) -> ChipLook:
        if row.is_working:
            return ChipLook(self.tr("worked"), Tone.ACCENT)
        return ChipLook(self.tr("day off"))

    # Showing ---------------------------------------------------------------------------------

    def _on_read(self, year: CalendarYear) -> None:
        self.shown = year
        self.model.set_rows(year.days)
        self.stack.setCurrentIndex(0 if year.days else 1)
        self._offer_years(year)
        self.warning.setVisible(bool(year.unfilled))
        if year.unfilled:
            words = self.tr("Not filled: {years}").format(years=", ".join(map(str, year.unfilled)))
            self.warning.show_look(ChipLook(words, Tone.WARN, "warn"))
        if self._may_edit:
            self._on_selection()

    def _offer_years(self, year: CalendarYear) -> None:
        now = self._page.context.today().year
        wanted = sorted({*year.years, now, now + 1, year.year})
        self.years.blockSignals(True)
        self.years.clear()
        for one in wanted:
            self.years.addItem(str(one), one)
        self.years.setCurrentIndex(wanted.index(year.year))
        self.years.blockSignals(False)

    def _on_year(self) -> None:
        chosen = self.years.currentData()
        if isinstance(chosen, int):
            self.show_year(chosen)

    def _on_selection(self) -> None:
        count = len(self.view.selected_rows())
        self.edit_button.setEnabled(count == 1)
        self.remove_button.setEnabled(count > 0)

    # Doing -----------------------------------------------------------------------------------

    def _on_add(self) -> None:
        CalendarDayDialog(self._page, self._service, language=self._language).open()

    def _on_move(self) -> None:
        MoveDialog(self._page, self._service, language=self._language).open()

    def _on_edit(self) -> None:
        row = self.view.current_row()
        if row is not None:
            CalendarDayDialog(self._page, self._service, language=self._language, row=row).open()

    def _on_remove(self) -> None:
        rows: list[CalendarDayRow] = self.view.selected_rows()

        def remove() -> None:
            for row in rows:
                self._service.remove(row.id)

        def back() -> None:
            for row in rows:
                self._service.add(CalendarDayFields(row.day, row.is_working, row.name, row.source))

        def undo() -> None:
            self._page.attempt(back)

        if rows and self._page.attempt(remove):
            self._page.bar.tell(
                self.tr("%n day(s) removed", "", len(rows)),
                tone=Tone.GOOD,
                action_text=term("btn_undo"),
                action=undo,
            )
