"""The second tab of the personal card: each released campaign with its figures."""

from collections.abc import Callable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.services.objection_rows import ResultObjection
from evalapp.services.official_cards import OfficialCard
from evalapp.services.official_results import CampaignResult
from evalapp.ui.common.buttons import link, second, small
from evalapp.ui.common.chip import Chip, ChipLook, Tone
from evalapp.ui.common.formats import day, number, span
from evalapp.ui.common.labels import label
from evalapp.ui.common.mark_widgets import DotPlot
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.objection_words import objection_chip
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.officials.card_tab import competency_rows


class PersonResultsTab(QWidget):
    """Campaigns, newest first; a link opens the results of the whole campaign."""

    campaign_asked = Signal(int)
    """Id of a campaign whose results shall be shown."""
    objection_asked = Signal(object)
    """A CampaignResult against which an objection came in."""
    shown_asked = Signal(object)
    """A CampaignResult that the person was shown."""
    objection_opened = Signal(object)
    """An ObjectionRow to be shown in its campaign."""

    def __init__(self, language: Language, *, may_handle: bool = False) -> None:
        super().__init__()
        self._language, self._may_handle = language, may_handle
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(6)

    def show_card(self, card: OfficialCard) -> None:
        """Show the results of somebody."""
        clear_layout(self._column)
        if not card.results:
            words = self.tr("Nothing has been released for this official yet.")
            self._column.addWidget(text_label(words, "secondary", wraps=True))
        for place, result in enumerate(card.results):
            if place:
                self._column.addSpacing(8)
                self._column.addWidget(line())
                self._column.addSpacing(8)
            self._add(result)
            objections = [row for row in card.objections if row.target.campaign_id == result.campaign_id]
            self._add_notice(result, objections)
        self._column.addStretch(1)

    def _add(self, result: CampaignResult) -> None:
        title = QHBoxLayout()
        title.addWidget(text_label(f"{result.as_of.year} · {label(result.category)}", "strong"), 1)
        title.addWidget(text_label(self.tr("as of {day}").format(day=day(result.as_of)), "hint"))
        self._column.addLayout(title)
        self._column.addWidget(text_label(self._total_text(result), "body", wraps=True))
        for sentence in calibrated_sentences(result):
            self._column.addWidget(text_label(sentence, "secondary", wraps=True))
        for reason in result.reasons:
            self._column.addWidget(text_label(said(f"reason.{reason}"), "secondary", wraps=True))
        self._column.addLayout(self._chips(result))
        plot = DotPlot()
        plot.set_rows(competency_rows(result, self._language))
        self._column.addWidget(plot)
        self._column.addLayout(self._links(result))

    def _total_text(self, result: CampaignResult) -> str:
        if result.total is None:
            return self.tr("No total")
        if result.low is None:
            return self.tr("Total {total}").format(total=number(result.total))
        return self.tr("Total {total}, 90 % interval {interval}").format(
            total=number(result.total), interval=span(result.low, result.high)
        )

    def _chips(self, result: CampaignResult) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        if result.level is not None:
            row.addWidget(Chip(ChipLook(self.tr("level {level}").format(level=result.level))))
        if result.band is not None:
            row.addWidget(Chip(ChipLook(self.tr("band {band}").format(band=result.band))))
        if result.gate is not None and result.gate != "clear":
            row.addWidget(Chip(ChipLook(term(f"gate_{result.gate}"), Tone.BAD, "flag")))
        if result.release_number > 1:
            row.addWidget(Chip(ChipLook(self.tr("version {number}").format(number=result.release_number))))
        row.addStretch(1)
        return row

    def _links(self, result: CampaignResult) -> QHBoxLayout:
        row = QHBoxLayout()
        open_campaign = link(self.tr("Results of the campaign"), "arrow_right")
        number = result.campaign_id
        open_campaign.clicked.connect(lambda: self.campaign_asked.emit(number))
        row.addWidget(open_campaign)
        row.addStretch(1)
        return row

    def _add_notice(self, result: CampaignResult, objections: list[ResultObjection]) -> None:
        """When the person was shown the result, and what he objected to."""
        shown = day(result.shown_on) if result.shown_on else said("objection.not_shown")
        self._column.addWidget(text_label(f"{said('objection.shown_on')}: {shown}", "small", wraps=True))
        for row in objections:
            line_of = QHBoxLayout()
            line_of.setSpacing(8)
            line_of.addWidget(Chip(objection_chip(row)))
            words = self.tr("Objection of {date}").format(date=day(row.received_on))
            open_it = link(words, "objection")
            open_it.clicked.connect(self._sender(self.objection_opened, row))
            line_of.addWidget(open_it)
            line_of.addStretch(1)
            self._column.addLayout(line_of)
        if self._may_handle:
            self._column.addLayout(self._buttons(result))

    def _buttons(self, result: CampaignResult) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        shown = small(second(self.tr("Result shown…"), "show"))
        shown.clicked.connect(self._sender(self.shown_asked, result))
        objection = small(second(self.tr("Objection received…"), "objection"))
        objection.setObjectName("receive_objection")
        objection.clicked.connect(self._sender(self.objection_asked, result))
        row.addWidget(shown)
        row.addWidget(objection)
        row.addStretch(1)
        return row

    @staticmethod
    def _sender(signal: SignalInstance, value: object) -> Callable[[], None]:
        def send() -> None:
            signal.emit(value)

        return send


def calibrated_sentences(result: CampaignResult) -> list[str]:
    """What a commission recorded beside the computed total, and its decision; nothing without one."""
    found = result.calibrated
    if found is None or found.decided_on is None:
        return []
    decided = said(
        "document.calibration_decided",
        who=found.decided_by,
        minutes=found.minutes,
        day=day(found.decided_on),
    )
    if found.total is None:
        return [f"{term('calibration')}: {decided}; {said('document.calibration_left')}"]
    return [f"{said('document.calibrated_total')}: {number(found.total)} ({decided})"]
