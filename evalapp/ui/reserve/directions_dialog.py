"""Choosing a direction of the intake: once for all who wrote something else, or for those selected."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from evalapp.services.application_rows import ApplicationRow
from evalapp.services.directions import DirectionRow
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.formats import quoted
from evalapp.ui.common.messages import code_text
from evalapp.ui.reserve.fact_fields import CodeField

translate = QCoreApplication.translate

_MOST = 12
_NAMED = 5


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


class DirectionDialog(FormDialog):
    """Puts the selected applications under one direction; what they wrote is kept beside it."""

    def __init__(
        self,
        context: PageContext,
        directions: Sequence[DirectionRow],
        rows: Sequence[ApplicationRow],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "", verb=translate("Reserve", "Set the direction"))
        self.set_title(self.tr("Direction of %n application(s)", "", len(rows)))
        names = [row.full_name for row in rows[:_NAMED]]
        self.set_text(", ".join(names) + (" …" if len(rows) > _NAMED else ""))
        self._service, self._ids = context.services.application_entry, [row.id for row in rows]
        named = [(one.id, one.name.pick(context.language)) for one in directions]
        self.form.add(Field("direction", translate("Reserve", "Direction"), CodeField(named), required=True))
        self.form.load({})

    def check(self, values: dict[str, Any]) -> dict[str, str]:
        """A direction that is not chosen."""
        return {} if values["direction"] is not None else {"direction": code_text("required")}

    def save(self, values: dict[str, Any]) -> None:
        self._service.choose_direction(self._ids, values["direction"])
