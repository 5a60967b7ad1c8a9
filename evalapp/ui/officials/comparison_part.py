"""Two or three officials of the register side by side, in the place of the list."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from evalapp.domain.access import Action
from evalapp.domain.side_by_side import FEWEST, MOST, SideBySide, SidePerson
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.ui.common.buttons import icon_button, quiet
from evalapp.ui.common.comparison_view import ComparisonView
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.reserve_exports import export_comparison
from evalapp.ui.common.table_view import RowView


class ComparisonPart(QObject):
    """A button that works while two or three rows are selected, and what it opens.

    ``beside``: parts of the page that give way to the comparison.
    """

    def __init__(self, page: Page, table: RowView, beside: Sequence[QWidget]) -> None:
        super().__init__(page)
        self._page, self._table, self._beside = page, table, beside
        self._words = Words(DocumentLanguage(page.context.language.value))
        self.button = icon_button("compare", term("btn_compare"))
        self.button.setObjectName("compare")
        self.button.clicked.connect(self._on_compare)
        export = quiet(term("btn_export"), "export")
        export.setObjectName("export_comparison")
        export.clicked.connect(self._on_export)
        export.setVisible(page.context.actor.may(Action.EXPORT))
        self.view = ComparisonView(self._words, exports=export)
        self.view.hide()
        self.view.closed.connect(self.close)
        self.view.person_asked.connect(self._on_person)
        # Rows that are loaded anew take the selection with them and do not say so.
        table.selectionModel().selectionChanged.connect(self._on_selection)
        table.rows.modelReset.connect(self._on_selection)
        self._on_selection()

    @property
    def is_open(self) -> bool:
        """Whether people stand side by side now."""
        return not self.view.isHidden()

    @Slot()
    def close(self) -> None:
        """Back to the list."""
        if self.is_open:
            self.view.hide()
            for part in self._beside:
                part.show()
            self._table.setFocus()

    @Slot()
    def _on_selection(self) -> None:
        count = len(self._table.selected_rows())
        can = FEWEST <= count <= MOST
        self.button.setEnabled(can)
        self.button.setToolTip(
            f"{term('btn_compare')}: {count}" if can else said("error.compare_two_or_three")
        )

    @Slot()
    def _on_compare(self) -> None:
        people = [row.person_id for row in self._table.selected_rows()]
        service = self._page.context.services.comparison
        self._page.run(lambda _task: service.side_by_side(people, self._words), self._show)

    def _show(self, found: SideBySide) -> None:
        self._page.hide_panel()
        for part in self._beside:
            part.hide()
        self.view.show()
        self.view.show_people(found)

    def _on_person(self, person: SidePerson) -> None:
        self.close()
        self._page.open_target(("official", person.person_id))

    @Slot()
    def _on_export(self) -> None:
        if self.view.shown is not None:
            export_comparison(self._page, self.view.shown)
