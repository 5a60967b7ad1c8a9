"""A member takes no part in one or several items: declared a conflict of interest, or was out of the room."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from evalapp.domain.meeting import AbsenceKind, MeetingStep, allows
from evalapp.services.agenda_rows import AgendaRow
from evalapp.services.meeting_rows import MeetingCard
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.page import Page


class ConflictDialog(FormDialog):
    """Whom, at which items, why."""

    def __init__(self, page: Page, card: MeetingCard, rows: Sequence[AgendaRow]) -> None:
        numbers = ", ".join(str(row.number) for row in rows)
        super().__init__(page, "", width=500)
        self._page, self._ids = page, [row.id for row in rows]
        self.set_title(self.tr("Who takes no part in items {numbers}?").format(numbers=numbers))
        self.set_text(
            self.tr(
                "Who declared a conflict of interest counts neither in the item's quorum nor in its base."
            )
        )
        self.verb.setText(self.tr("Enter"))
        self._build(card)

    def save(self, values: dict[str, Any]) -> None:
        """Write it down."""
        conflicts = self._page.context.services.conflicts
        if values["kind"] == AbsenceKind.CONFLICT.value:
            conflicts.declare(self._ids, values["member"], values["reason"])
        else:
            conflicts.leave_room(self._ids, values["member"], values["reason"])

    def _build(self, card: MeetingCard) -> None:
        assert card.rules is not None, "called"
        member, kind = QComboBox(), QComboBox()
        for seat in card.rules.seats:
            member.addItem(seat.name, seat.member_id)
            for one in seat.substitutes:
                words = self.tr("{name}, substitute").format(name=one.name)
                member.addItem(words, one.member_id)
        kind.addItem(self.tr("Conflict of interest"), AbsenceKind.CONFLICT.value)
        if allows(card.state, MeetingStep.LEAVE_ROOM):
            kind.addItem(self.tr("Out of the room"), AbsenceKind.AWAY.value)
        self.form.add(Field("member", self.tr("Member"), member))
        self.form.add(Field("kind", self.tr("Why he takes no part"), kind))
        hint = self.tr("May stay empty: nobody has to say more than that there is one")
        self.form.add(Field("reason", self.tr("Reason"), QLineEdit(), hint=hint))
        self.form.load({"kind": AbsenceKind.CONFLICT.value, "reason": ""})
