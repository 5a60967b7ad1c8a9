"""Dissents entered, changed and removed beside the minutes."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton

from evalapp.services.dissents import DissentRow, DissentSheet
from evalapp.ui.commission.minutes_dialogs import DissentDialog
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.page import Page
from evalapp.ui.common.table_view import RowView


class MinutesDissents(QObject):
    """The buttons of the list of dissents, and what they do."""

    def __init__(self, page: Page, view: RowView, *, may_record: bool) -> None:
        super().__init__(page)
        self._page, self._view, self._may_record = page, view, may_record
        self._sheet = DissentSheet((), (), may_enter=False)
        self.add = quiet(self.tr("Add a dissent…"), "add")
        self.add.setObjectName("add_dissent")
        self.add.clicked.connect(self._on_add)
        self.change = quiet(self.tr("Change…"))
        self.change.setObjectName("change_dissent")
        self.change.clicked.connect(self._on_change)
        self.remove = quiet(self.tr("Remove"))
        self.remove.setObjectName("remove_dissent")
        self.remove.clicked.connect(self._on_remove)
        view.opened.connect(self._open)

    def buttons(self) -> Sequence[QPushButton]:
        """For the bar above the list."""
        return (self.add, self.change, self.remove)

    def show_sheet(self, sheet: DissentSheet) -> None:
        """Work on the dissents of a meeting."""
        self._sheet = sheet

    def renew(self, *, is_shown: bool) -> None:
        """Offer what the chosen line allows; nothing while another list ``is_shown``."""
        for button in self.buttons():
            button.setVisible(is_shown and self._may_enter)
        self.add.setEnabled(bool(self._sheet.open_items))
        for button in (self.change, self.remove):
            button.setEnabled(isinstance(self._view.current_row(), DissentRow))

    @property
    def _may_enter(self) -> bool:
        return self._may_record and self._sheet.may_enter

    @Slot()
    def _on_add(self) -> None:
        DissentDialog(self._page, self._page.context, self._sheet).open()

    @Slot(object)
    def _open(self, row: object) -> None:
        if self._may_enter and isinstance(row, DissentRow):
            DissentDialog(self._page, self._page.context, self._sheet, row).open()

    @Slot()
    def _on_change(self) -> None:
        self._open(self._view.current_row())

    @Slot()
    def _on_remove(self) -> None:
        row, dissents = self._view.current_row(), self._page.context.services.dissents
        if not isinstance(row, DissentRow):
            return
        save = partial(dissents.save, row.item_id, row.member_id, row.text, seen="")
        remove = partial(dissents.remove, row.item_id, row.member_id, seen=row.text)

        def put_back() -> None:
            self._page.run(lambda _task: save(), _nothing)

        def tell(_result: object) -> None:
            self._page.bar.tell(
                self.tr("The dissent is removed."),
                row.member,
                tone=Tone.GOOD,
                action_text=self.tr("Undo"),
                action=put_back,
            )

        self._page.run(lambda _task: remove(), tell)


def _nothing(_result: object) -> None:
    """The list says itself what has changed."""
