"""Two or three rows of a list side by side, in the place of the list."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractButton

from evalapp.domain.access import Action
from evalapp.domain.post_profile import PostProfile
from evalapp.domain.side_by_side import FEWEST, MOST, SideBySide
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.comparison_view import ComparisonView
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.reserve_exports import export_comparison
from evalapp.ui.common.table_view import RowView

Ask = Callable[[Sequence[Any], Words], SideBySide]
"""Fetches the people of the selected rows; called in the background."""


def _nothing() -> PostProfile | None:
    return None


class ComparisonPart(QObject):
    """A button that works while two or three rows are selected, and the view it opens.

    The page places :attr:`view` and gives way to it when ``turned`` says so. ``profile``: what the people
    are looked at for, None = for nothing in particular.
    """

    turned = Signal()
    """The view was opened or closed."""

    def __init__(
        self,
        page: Page,
        table: RowView,
        button: QAbstractButton,
        ask: Ask,
        *,
        profile: Callable[[], PostProfile | None] = _nothing,
    ) -> None:
        super().__init__(page)
        self._page, self._table, self._ask, self._profile = page, table, ask, profile
        self._words = Words(DocumentLanguage(page.context.language.value))
        self.button = button
        button.setObjectName("compare")
        button.clicked.connect(self._on_compare)
        export = quiet(term("btn_export"), "export")
        export.setObjectName("export_comparison")
        export.clicked.connect(self._on_export)
        export.setVisible(page.context.actor.may(Action.EXPORT))
        self.view = ComparisonView(self._words, exports=export)
        self.view.hide()
        self.view.closed.connect(self.close)
        table.selectionModel().selectionChanged.connect(self.count_selected)
        # Rows that are loaded anew take the selection with them and do not say so.
        table.rows.modelReset.connect(self.count_selected)
        self.count_selected()

    @property
    def is_open(self) -> bool:
        """Whether people stand side by side now."""
        return not self.view.isHidden()

    @Slot()
    def close(self) -> None:
        """Back to the list."""
        if self.is_open:
            self.view.hide()
            self.turned.emit()
            self._table.setFocus()

    @Slot()
    def count_selected(self) -> None:
        """Let the button work, or say what it waits for."""
        count = len(self._table.selected_rows())
        can = FEWEST <= count <= MOST
        self.button.setEnabled(can)
        hint = f"{term('btn_compare')}: {count}" if can else said("error.compare_two_or_three")
        self.button.setToolTip(hint)

    @Slot()
    def _on_compare(self) -> None:
        rows = self._table.selected_rows()
        self._page.run(lambda _task: self._ask(rows, self._words), self._show)

    def _show(self, found: SideBySide) -> None:
        self._page.hide_panel()
        self.view.show()
        self.turned.emit()
        self.view.show_people(found)

    @Slot()
    def _on_export(self) -> None:
        if self.view.shown is not None:
            export_comparison(self._page, self.view.shown, self._profile())
