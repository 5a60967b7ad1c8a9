"""Noting the day a copy of a packet came back or was destroyed."""

from typing import Any

from evalapp.services.packet_rows import CopyRow
from evalapp.ui.commission.packet_columns import copy_name
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.page import Page


class ReturnedDialog(FormDialog):
    """Asks for the day; an empty one takes the note back."""

    def __init__(self, page: Page, row: CopyRow) -> None:
        super().__init__(
            page,
            self.tr("The copy came back"),
            copy_name(row),
            verb=self.tr("Note it"),
            width=420,
        )
        self._page, self._row = page, row
        self.form.add(
            Field(
                "returned_on",
                self.tr("Day of return"),
                DateField(),
                hint=self.tr("or of its destruction; leave it empty if it is still out"),
            )
        )
        self.form.load({"returned_on": row.returned_on or page.context.today()})

    def save(self, values: dict[str, Any]) -> None:
        """Note it."""
        packets = self._page.context.services.packets
        packets.return_copy(self._row.id, values["returned_on"], version=self._row.version)
