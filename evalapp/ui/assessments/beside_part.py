"""What stands beside a result in its panel: work indicators, the day of showing, objections."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.services.indicators import IndicatorLine
from evalapp.services.objection_rows import ResultObjection
from evalapp.services.results import CampaignResults, ResultRow
from evalapp.ui.common.buttons import link, second, small
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.formats import day
from evalapp.ui.common.indicator_words import detail_text, title_text, value_text
from evalapp.ui.common.messages import said
from evalapp.ui.common.objection_dialogs import ShownDialog
from evalapp.ui.common.objection_receiving import ReceiveDialog, ReleasedCampaign
from evalapp.ui.common.objection_words import objection_chip, place_request
from evalapp.ui.common.page import Page
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import text_label

NEWEST = 6
"""Indicators that are shown; all of them stand on the personal card."""


class BesidePart(QWidget):
    """Fetches for itself; before a release only the indicators are shown."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._results: CampaignResults | None = None
        self._row: ResultRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(6)

    def show_official(self, results: CampaignResults, row: ResultRow) -> None:
        """Show what stands beside the result of one official."""
        self._results, self._row = results, row
        services, person = self._page.context.services, row.official.person_id
        # Ours, not the page's: nothing is delivered to a part that has gone.
        self._page.context.tasks.run(
            self,
            lambda _task: (services.indicators.of_person(person), services.objections.of_person(person)),
            done=lambda found: self._on_found(row, *found),
            failed=self._page.tell_failure,
        )

    def _on_found(
        self, row: ResultRow, indicators: tuple[IndicatorLine, ...], objections: list[ResultObjection]
    ) -> None:
        if row is not self._row:
            return  # the cursor has gone on meanwhile
        clear_layout(self._column)
        self._column.addWidget(text_label(said("indicator.title"), "small_strong"))
        words = said("indicator.beside") if indicators else said("indicator.none")
        self._column.addWidget(text_label(words, "hint", wraps=True))
        for line in indicators[:NEWEST]:
            self._add_indicator(line)
        if self._results is not None and self._results.release is not None:
            self._add_objections(
                [one for one in objections if one.target.campaign_id == self._results.campaign_id]
            )

    def _add_indicator(self, line: IndicatorLine) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(title_text(line), "small", wraps=True))
        words.addWidget(text_label(detail_text(line), "hint", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(text_label(value_text(line.value, line.unit), "medium"), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _add_objections(self, objections: list[ResultObjection]) -> None:
        may_handle = self._page.context.actor.may(Action.HANDLE_OBJECTIONS)
        if not (objections or may_handle):
            return
        self._column.addSpacing(8)
        self._column.addWidget(text_label(said("objection.title"), "small_strong"))
        for one in objections:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Chip(objection_chip(one)))
            open_it = link(day(one.received_on), "objection")
            open_it.clicked.connect(lambda _=False, one=one: self._page.requested.emit(*place_request(one)))
            row.addWidget(open_it)
            row.addStretch(1)
            self._column.addLayout(row)
        if may_handle:
            self._column.addLayout(self._buttons())

    def _buttons(self) -> QVBoxLayout:
        shown = small(second(self.tr("Result shown…"), "show"))
        shown.clicked.connect(self._on_shown)
        received = small(second(self.tr("Objection received…"), "objection"))
        received.setObjectName("receive_beside")
        received.clicked.connect(self._on_received)
        # One below the other: side by side they are wider than a card, and everything in it would be cut.
        column = QVBoxLayout()
        column.setSpacing(8)
        for button in (shown, received):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _on_shown(self) -> None:
        results, row = self._shown()
        official = row.official
        ShownDialog(
            self._page,
            self._page.context,
            results.campaign_id,
            [official.assessee_id],
            name=official.full_name,
        ).open()

    def _on_received(self) -> None:
        results, row = self._shown()
        assert results.release is not None, "the buttons stand beside released results only"
        official = row.official
        campaign = ReleasedCampaign(
            results.campaign_id,
            [(official.assessee_id, official.full_name)],
            [(results.release.number, results.release.at.astimezone().date())],
        )
        dialog = ReceiveDialog(self._page, self._page.context, campaign, assessee_id=official.assessee_id)
        dialog.received.connect(self._on_entered)
        dialog.open()

    def _on_entered(self) -> None:
        results, row = self._shown()
        self.show_official(results, row)

    def _shown(self) -> tuple[CampaignResults, ResultRow]:
        assert self._results is not None, "an official is shown"
        assert self._row is not None, "an official is shown"
        return self._results, self._row
