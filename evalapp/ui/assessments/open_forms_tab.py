"""Forms refused at import: what is wrong, correct in the form, or dismiss with a reason."""

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from evalapp.services.campaigns import CampaignCard
from evalapp.services.forms import FormProblem, OpenFormRow
from evalapp.texts import has_text
from evalapp.ui.assessments.campaign_tab import CampaignTab
from evalapp.ui.assessments.form_dialogs import DismissDialog, RaterDialog
from evalapp.ui.common.buttons import second
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.toolbar import SearchField, Toolbar


class OpenFormsTab(CampaignTab):
    """No release while one of these is left."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"form", "campaign"})

    def __init__(self, context: PageContext, card: CampaignCard) -> None:
        super().__init__(context, card)
        self._id, self._rules = card.row.id, card.rules
        self.model = RowTableModel(self._columns())
        self.view = RowView(self.model, "open_forms", memory=context.memory, several=True)
        self.view.setAccessibleName(self.tr("Open forms"))
        self.view.opened.connect(self._on_opened)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.search = SearchField(self.tr("Surname, rater or problem"))
        self.search.searched.connect(self.model.set_filter)
        self.correct_button = second(self.tr("Correct in the form"), "edit")
        self.correct_button.setObjectName("correct")
        self.correct_button.clicked.connect(self._on_correct)
        self.dismiss_button = second(self.tr("Dismiss…"))
        self.dismiss_button.setObjectName("dismiss")
        self.dismiss_button.clicked.connect(self._on_dismiss)
        self.toolbar = Toolbar(self.search)
        self.toolbar.add(self.dismiss_button, self.correct_button)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(
            EmptyState(
                "met",
                self.tr("No open forms"),
                self.tr("A form that an import refused waits here until it is corrected or dismissed."),
            )
        )
        self.add_bar()
        self.add(self.toolbar)
        self.add(self.stack, 1)

    def reload(self) -> None:
        """Fetch the open forms in the background."""
        self.run(lambda _task: self.context.services.forms.open_forms(self._id), self._on_rows)

    def _columns(self) -> list[Column]:
        return [
            Column(
                "official",
                term("official"),
                lambda row: row.full_name,
                detail=lambda row: label(row.role) if row.role else row.raw_role,
                width=276,
                required=True,
            ),
            Column("rater", self.tr("Rater code"), lambda row: row.rater_code, width=150),
            Column(
                "problem",
                term("reason"),
                lambda row: "; ".join(problem_text(problem) for problem in row.problems),
                tip=lambda row: "\n".join(problem_text(problem) for problem in row.problems),
                wraps=True,
                stretch=True,
                required=True,
            ),
            Column(
                "place",
                self.tr("Place in the file"),
                self._place,
                tip=lambda row: row.file,
                width=170,
            ),
        ]

    def _place(self, row: OpenFormRow) -> str:
        if row.row is None:
            return row.sheet
        return self.tr("{sheet}, row {row}").format(sheet=row.sheet or row.file, row=row.row)

    @Slot(object)
    def _on_rows(self, rows: list[OpenFormRow]) -> None:
        self.model.set_rows(rows)
        self.stack.setCurrentIndex(0 if rows else 1)
        self.toolbar.setVisible(bool(rows))
        if rows and self.view.current_row() is None:
            self.view.select_first()
        self._on_selection()

    @Slot()
    def _on_selection(self) -> None:
        count = len(self.view.selected_rows())
        self.correct_button.setEnabled(count == 1)
        self.dismiss_button.setEnabled(count > 0)

    @Slot()
    def _on_correct(self) -> None:
        row = self.view.current_row()
        if row is not None:
            self._on_opened(row)

    @Slot(object)
    def _on_opened(self, row: OpenFormRow) -> None:
        if row.role is not None and not row.is_repeated:
            self.form_wanted.emit(row.id)
            return
        dialog = RaterDialog(self, self.context, self._id, self._rules, row)
        dialog.settled.connect(self.form_wanted)
        dialog.open()

    @Slot()
    def _on_dismiss(self) -> None:
        rows = self.view.selected_rows()
        if rows:
            dialog = DismissDialog(self, self.context, rows)
            dialog.dismissed.connect(self._on_dismissed)
            dialog.open()

    @Slot(object)
    def _on_dismissed(self, form_ids: list[int]) -> None:
        def undo() -> None:
            self.run(lambda _task: self.context.services.forms.restore(form_ids), _nothing)

        self.bar.tell(
            self.tr("%n form(s) dismissed.", "", len(form_ids)),
            action_text=term("btn_undo"),
            action=undo,
        )


def problem_text(problem: FormProblem) -> str:
    """One problem in words, with the heading of its column."""
    key = f"problem.{problem.code}"
    words = said(key, **{"raw": problem.raw, **problem.params}) if has_text(key) else problem.raw
    return f"{problem.header}: {words}" if problem.header else words


def _nothing(_result: object) -> None:
    """The change itself is announced by its commit."""
