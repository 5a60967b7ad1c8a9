"""What the buttons of the tab of work indicators do."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from evalapp.domain.indicator import IndicatorFields
from evalapp.services.indicators import IndicatorLine
from evalapp.services.official_cards import OfficialCard
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.officials.appointment_dialog import Choices
from evalapp.ui.officials.indicator_dialog import IndicatorDialog
from evalapp.ui.officials.official_panel import OfficialPanel


class IndicatorActions(QObject):
    """Connects the tab with the service of its page."""

    def __init__(self, page: Page, panel: OfficialPanel, choices: Callable[[], Choices | None]) -> None:
        """``choices()``: bodies for the dialog, None until they have come."""
        super().__init__(page)
        self._page, self._panel, self._choices = page, panel, choices
        self._service = page.context.services.indicators
        panel.indicators.add_asked.connect(self._on_add)
        panel.indicators.edit_asked.connect(self._on_edit)
        panel.indicators.remove_asked.connect(self._on_remove)

    def _card(self) -> OfficialCard:
        card = self._panel.card
        assert card is not None, "the panel shows a card"
        return card

    def _on_add(self) -> None:
        if choices := self._choices():
            card = self._card()
            body = card.current.organization_id if card.current else None
            IndicatorDialog(
                self._page, self._service, choices, person_id=card.person_id, organization_id=body
            ).open()

    def _on_edit(self, line: IndicatorLine) -> None:
        if choices := self._choices():
            IndicatorDialog(self._page, self._service, choices, person_id=line.person_id, line=line).open()

    def _on_remove(self, line: IndicatorLine) -> None:
        fields = IndicatorFields(
            kind=line.kind,
            value=line.value,
            period_from=line.period_from,
            period_to=line.period_to,
            source=line.source,
            title=line.title,
            unit=line.unit,
            target=line.target,
            sample=line.sample,
            note=line.note,
            organization_id=line.organization_id,
        )

        def undo() -> None:
            self._page.attempt(lambda: self._service.add(line.person_id, fields))

        if self._page.attempt(lambda: self._service.remove(line.id)):
            self._page.bar.tell(
                self.tr("The indicator is removed"),
                tone=Tone.GOOD,
                action_text=term("btn_undo"),
                action=undo,
            )
