"""What may be done with an objection, wherever it is shown: dialogs, services, and the way back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from evalapp.domain.errors import AppError
from evalapp.services.objection_rows import AnyObjection
from evalapp.services.objection_targets import ResultTarget
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.messages import term
from evalapp.ui.common.objection_dialogs import AnswerDialog, WithdrawDialog
from evalapp.ui.common.objection_panel import ObjectionPanel
from evalapp.ui.common.objection_part import ObjectionsPart
from evalapp.ui.common.objection_receiving import (
    Objectionable,
    ReceiveDialog,
    ReceiveFrom,
    ReleasedCampaign,
)
from evalapp.ui.common.page import Page


class ObjectionActions(QObject):
    """Ties panels and parts that show objections to dialogs and the service; tells in the page's bar."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._service = page.context.services.objections

    def serve(self, shown: ObjectionPanel | ObjectionsPart) -> None:
        """Answer what a panel or a part of a card asks for."""
        shown.answer_asked.connect(self._on_answer)
        shown.withdraw_asked.connect(self._on_withdraw)
        shown.correct_asked.connect(self._on_correct)
        shown.reopen_asked.connect(self._on_reopen)
        shown.remove_asked.connect(self._on_remove)

    def receive(self, full_name: str, things: Sequence[Objectionable]) -> ReceiveFrom:
        """Ask for an objection of somebody against one of ``things``."""
        dialog = ReceiveFrom(self._page, self._page.context, full_name, things)
        dialog.received.connect(self.tell_received)
        dialog.open()
        return dialog

    @Slot(int)
    def tell_received(self, number: int) -> None:
        """Say that an objection is entered, and offer the way back."""
        service = self._service
        self._tell(self.tr("The objection is entered"), lambda: service.remove(number, version=1))

    @Slot(object)
    def _on_answer(self, row: AnyObjection) -> None:
        released = self._released(row)
        if released is not None:
            against = row.target.release_number if isinstance(row.target, ResultTarget) else 0
            later = [number for number, _day in released.versions if number > against]
            AnswerDialog(self._page, self._page.context, row, later).open()

    @Slot(object)
    def _on_withdraw(self, row: AnyObjection) -> None:
        dialog = WithdrawDialog(self._page, self._page.context, row)
        dialog.withdrawn.connect(self._on_withdrawn)
        dialog.open()

    @Slot(int)
    def _on_withdrawn(self, number: int) -> None:
        service = self._service
        self._tell(self.tr("The objection is withdrawn"), lambda: service.reopen(number))

    @Slot(object)
    def _on_correct(self, row: AnyObjection) -> None:
        context = self._page.context
        if isinstance(row.target, ResultTarget):
            if (released := self._released(row)) is not None:
                ReceiveDialog(self._page, context, released, row=row).open()
            return
        ReceiveFrom(self._page, context, row.full_name, (), row=row).open()

    @Slot(object)
    def _on_reopen(self, row: AnyObjection) -> None:
        self._page.attempt(lambda: self._service.reopen(row.id))

    @Slot(object)
    def _on_remove(self, row: AnyObjection) -> None:
        self._page.attempt(lambda: self._service.remove(row.id, version=row.version))

    def _released(self, row: AnyObjection) -> ReleasedCampaign | None:
        """The versions of the results objected to, none for anything else; None when they cannot be read."""
        target = row.target
        if not isinstance(target, ResultTarget):
            return ReleasedCampaign(0, (), ())
        try:
            releases = self._page.context.services.campaigns.card(target.campaign_id).releases
        except AppError as error:
            self._page.tell_failure(error)
            return None
        official = (target.assessee_id, target.full_name)
        versions = [(one.number, one.at.astimezone().date()) for one in releases]
        return ReleasedCampaign(target.campaign_id, (official,), versions)

    def _tell(self, sentence: str, back: Callable[[], object]) -> None:
        def undo() -> None:
            self._page.attempt(back)

        self._page.bar.tell(sentence, tone=Tone.GOOD, action_text=term("btn_undo"), action=undo)
