"""What the buttons of the personal card do: dialogs, and undoing what was done at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from evalapp.domain.errors import AppError
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.official import AppointmentFields
from evalapp.domain.person_document import PersonKey
from evalapp.services.objection_rows import AnyObjection
from evalapp.services.official_cards import AppointmentLine, OfficialCard
from evalapp.services.official_results import CampaignResult
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.objection_dialogs import ShownDialog
from evalapp.ui.common.objection_receiving import ReceiveDialog, ReleasedCampaign
from evalapp.ui.common.objection_words import place_request
from evalapp.ui.common.page import Page
from evalapp.ui.common.person_exports import export_person_documents
from evalapp.ui.officials.appointment_dialog import AppointmentDialog, AppointmentEndDialog, Choices
from evalapp.ui.officials.indicator_actions import IndicatorActions
from evalapp.ui.officials.official_dialog import OfficialDialog
from evalapp.ui.officials.official_panel import OfficialPanel
from evalapp.ui.officials.photo_choice import choose_photo, read_photo
from evalapp.ui.officials.words import post_text


class PanelActions(QObject):
    """Connects the card with the service of its page."""

    def __init__(self, page: Page, panel: OfficialPanel, choices: Callable[[], Choices | None]) -> None:
        """``choices()``: posts and bodies for dialogs, None until they have come."""
        super().__init__(page)
        self._page, self._panel, self._choices = page, panel, choices
        self._service = page.context.services.officials
        panel.edit_asked.connect(self._on_edit)
        panel.photo_asked.connect(self._on_photo)
        panel.papers_asked.connect(self._on_papers)
        panel.record.add_asked.connect(self._on_add_appointment)
        panel.record.edit_asked.connect(self._on_edit_appointment)
        panel.record.end_asked.connect(self._on_end)
        panel.record.reopen_asked.connect(self._on_reopen)
        panel.record.remove_asked.connect(self._on_remove)
        self.indicators = IndicatorActions(page, panel, choices)
        panel.results.objection_asked.connect(self._on_objection)
        panel.results.shown_asked.connect(self._on_shown)
        panel.results.objection_opened.connect(self._on_objection_opened)

    def _card(self) -> OfficialCard:
        card = self._panel.card
        assert card is not None, "the panel shows a card"
        return card

    def _on_edit(self) -> None:
        if choices := self._choices():
            OfficialDialog(self._page, self._service, choices, card=self._card()).open()

    def _on_papers(self) -> None:
        card = self._card()
        key = PersonKey(SubjectKind.OFFICIAL, card.person_id)
        export_person_documents(self._page, [key], card.full_name)

    def _on_photo(self) -> None:
        choose_photo(self._page, self.take_photo)

    def take_photo(self, path: str) -> None:
        """Put the picture at ``path`` on the card that is shown; can be undone."""
        card, photo = self._card(), read_photo(path)
        if photo is None:
            self._page.bar.complain(self.tr("This file is no picture. Choose a JPEG or PNG file."))
            return
        person, before = card.person_id, card.photo
        if self._page.attempt(lambda: self._service.save_photo(person, photo, version=card.version)):
            self._tell(
                self.tr("The photo is replaced") if before else self.tr("The photo is added"),
                lambda: self._service.save_photo(person, before, version=card.version + 1),
            )

    def _on_add_appointment(self) -> None:
        if choices := self._choices():
            person = self._card().person_id
            AppointmentDialog(self._page, self._service, choices, person_id=person).open()

    def _on_edit_appointment(self, line: AppointmentLine) -> None:
        if choices := self._choices():
            person = self._card().person_id
            AppointmentDialog(self._page, self._service, choices, person_id=person, line=line).open()

    def _on_end(self, line: AppointmentLine) -> None:
        title = post_text(line, self._page.context.language)
        today = self._page.context.today()
        dialog = AppointmentEndDialog(self._page, self._service, line, title=title, today=today)
        number = line.appointment_id
        dialog.accepted.connect(
            lambda: self._tell(
                self.tr("The appointment is ended"), lambda: self._service.reopen_appointment(number)
            )
        )
        dialog.open()

    def _on_reopen(self, line: AppointmentLine) -> None:
        until = line.until
        if until is None or not self._page.attempt(
            lambda: self._service.reopen_appointment(line.appointment_id)
        ):
            return
        self._tell(
            self.tr("The appointment goes on"),
            lambda: self._service.close_appointment(
                line.appointment_id, until.last(), reason=line.end_reason
            ),
        )

    def _on_remove(self, line: AppointmentLine) -> None:
        person = self._card().person_id
        if not self._page.attempt(lambda: self._service.remove_appointment(line.appointment_id)):
            return
        fields = AppointmentFields(
            position_id=line.position_id,
            organization_id=line.organization_id,
            since=line.since,
            until=line.until,
            order_number=line.order_number,
            portfolio=line.portfolio,
            acting=line.acting,
            end_reason=line.end_reason,
            note=line.note,
        )
        self._tell(
            self.tr("The appointment is removed"), lambda: self._service.add_appointment(person, fields)
        )

    def _on_objection(self, result: CampaignResult) -> None:
        try:
            releases = self._page.context.services.campaigns.card(result.campaign_id).releases
        except AppError as error:
            self._page.tell_failure(error)
            return
        campaign = ReleasedCampaign(
            result.campaign_id,
            [(result.assessee_id, self._card().full_name)],
            [(one.number, one.at.astimezone().date()) for one in releases],
        )
        ReceiveDialog(self._page, self._page.context, campaign, assessee_id=result.assessee_id).open()

    def _on_shown(self, result: CampaignResult) -> None:
        ShownDialog(
            self._page,
            self._page.context,
            result.campaign_id,
            [result.assessee_id],
            name=self._card().full_name,
            shown_on=result.shown_on,
        ).open()

    def _on_objection_opened(self, row: AnyObjection) -> None:
        self._page.requested.emit(*place_request(row))

    def _tell(self, sentence: str, back: Callable[[], object]) -> None:
        def undo() -> None:
            self._page.attempt(back)

        self._page.bar.tell(sentence, tone=Tone.GOOD, action_text=self.tr("Undo"), action=undo)
