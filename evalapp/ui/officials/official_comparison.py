"""Two or three officials of the register side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evalapp.domain.side_by_side import SideBySide, SidePerson
from evalapp.exchange.document_words import Words
from evalapp.services.official_rows import OfficialRow
from evalapp.ui.common.buttons import icon_button
from evalapp.ui.common.comparison_part import ComparisonPart
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_view import RowView


class OfficialComparison(ComparisonPart):
    """Takes the place of ``beside``, parts of the page; a card opens in the list."""

    def __init__(self, page: Page, table: RowView, beside: Sequence[QWidget]) -> None:
        service = page.context.services.comparison

        def ask(rows: Sequence[OfficialRow], words: Words) -> SideBySide:
            return service.side_by_side([row.person_id for row in rows], words)

        super().__init__(page, table, icon_button("compare", term("btn_compare")), ask)
        self._beside = beside
        self.turned.connect(self._on_turned)
        self.view.person_asked.connect(self._on_person)

    @Slot()
    def _on_turned(self) -> None:
        for part in self._beside:
            part.setHidden(self.is_open)

    @Slot(object)
    def _on_person(self, person: SidePerson) -> None:
        self._page.open_target(("official", person.person_id))
