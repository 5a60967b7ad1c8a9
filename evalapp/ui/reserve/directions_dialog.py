"""Choosing a direction of the intake for what lists called otherwise, once for all who wrote it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from evalapp.services.directions import DirectionRow
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import quoted
from evalapp.ui.reserve.fact_fields import CodeField

translate = QCoreApplication.translate

_MOST = 12


class DirectionsDialog(FormDialog):
    """Shows what was written and how often; what is left at the dash stays not known."""

    def __init__(
        self,
        context: PageContext,
        intake_id: int,
        directions: Sequence[DirectionRow],
        unknown: Sequence[tuple[str | None, int]],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            parent,
            translate("Reserve", "Directions that are not known"),
            translate("Reserve", "Choose a direction of the intake for what the applications say."),
            verb=translate("Reserve", "Set the directions"),
            width=560,
        )
        self._service = context.services.application_entry
        self._intake_id = intake_id
        self._written = [words for words, _ in unknown[:_MOST]]
        named = [(one.id, one.name.pick(context.language)) for one in directions]
        for place, (words, count) in enumerate(unknown[:_MOST]):
            title = quoted(words) if words else self.tr("Nothing written")
            caption = f"{title} – {self.tr('%n application(s)', '', count)}"
            self.form.add(Field(f"direction_{place}", caption, CodeField(named)))
        self.form.load({})

    def save(self, values: dict[str, Any]) -> None:
        chosen = {
            words: values[f"direction_{place}"]
            for place, words in enumerate(self._written)
            if values[f"direction_{place}"] is not None
        }
        if chosen:
            self._service.name_directions(self._intake_id, chosen)
