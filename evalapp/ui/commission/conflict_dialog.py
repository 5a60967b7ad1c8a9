"""A member takes no part in one or several items: declared a conflict of interest, or was out of the room."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit

from evalapp.domain.meeting import AbsenceKind, MeetingStep, allows
from evalapp.services.agenda_rows import AgendaRow
from evalapp.services.conflicts import AbsenceRow
from evalapp.services.meeting_rows import MeetingCard
from evalapp.ui.commission.meeting_words import absence_words
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.page import Page


class ConflictDialog(FormDialog):
    """Whom, at which items, why."""

    def __init__(self, page: Page, card: MeetingCard, rows: Sequence[AgendaRow]) -> None:
        numbers = ", ".join(str(row.number) for row in rows)
        super().__init__(page, "", width=500)
        self._page, self._meeting_id = page, card.id
        self._numbers = {row.id: row.number for row in rows}
        self._stands = self._standing()
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
        conflicts, member = self._page.context.services.conflicts, values["member"]
        ids, seen = list(self._numbers), self._seen(member)
        if values["kind"] == AbsenceKind.CONFLICT.value:
            conflicts.declare(ids, member, values["reason"], seen=seen)
        else:
            conflicts.leave_room(ids, member, values["reason"], seen=seen)

    def meanwhile(self) -> str:
        """What another window entered of the chosen member at these items."""
        member = self.form.values()["member"]
        before = self._seen(member)
        self._stands = self._standing()
        told = []
        for item_id, row in self._seen(member).items():
            if row != before[item_id]:
                words = self.tr("takes part") if row is None else absence_words(row)
                told.append(
                    self.tr("item {number}: {words}").format(number=self._numbers[item_id], words=words)
                )
        return "; ".join(told)

    def _build(self, card: MeetingCard) -> None:
        assert card.rules is not None, "called"
        self._member, kind = QComboBox(), QComboBox()
        for seat in card.rules.seats:
            self._member.addItem(seat.name, seat.member_id)
            for one in seat.substitutes:
                words = self.tr("{name}, substitute").format(name=one.name)
                self._member.addItem(words, one.member_id)
        kind.addItem(self.tr("Conflict of interest"), AbsenceKind.CONFLICT.value)
        if allows(card.state, MeetingStep.LEAVE_ROOM):
            kind.addItem(self.tr("Out of the room"), AbsenceKind.AWAY.value)
        self.form.add(Field("member", self.tr("Member"), self._member))
        self.form.add(Field("kind", self.tr("Why he takes no part"), kind))
        hint = self.tr("May stay empty: nobody has to say more than that there is one")
        self.form.add(Field("reason", self.tr("Reason"), QLineEdit(), hint=hint))
        self._loaded_reason = ""
        self._member.currentIndexChanged.connect(self._show_standing)
        self._show_standing()

    @Slot()
    def _show_standing(self) -> None:
        """What is entered of the member already, so that entering it again keeps it; typed words stay."""
        if self.form.widget("reason").text() != self._loaded_reason:
            return
        stands = set(self._seen(self._member.currentData()).values())
        row = stands.pop() if len(stands) == 1 else None
        self._loaded_reason = "" if row is None else row.reason
        kind = AbsenceKind.CONFLICT if row is None else row.kind
        self.form.load({"kind": kind.value, "reason": self._loaded_reason})

    def _standing(self) -> dict[tuple[int, int], AbsenceRow]:
        rows = self._page.context.services.conflicts.rows(self._meeting_id)
        return {(row.item_id, row.member_id): row for row in rows}

    def _seen(self, member_id: int) -> dict[int, AbsenceRow | None]:
        return {item_id: self._stands.get((item_id, member_id)) for item_id in self._numbers}
