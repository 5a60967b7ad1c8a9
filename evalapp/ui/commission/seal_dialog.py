"""Sealing a packet: what will be in it, what is to be known before, why a further one is made."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from evalapp.services.packet_preview import PacketPreview, PacketRemark
from evalapp.services.packet_rows import PacketRow
from evalapp.ui.common.form import Field
from evalapp.ui.common.formats import whole
from evalapp.ui.common.page import Page
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.working_form import WorkingForm


class SealDialog(WorkingForm):
    """Seals the next packet of a meeting."""

    sealed = Signal(int)
    """Its id."""

    def __init__(self, page: Page, meeting_id: int, preview: PacketPreview, newest: PacketRow | None) -> None:
        number = 1 if newest is None else newest.number + 1
        super().__init__(
            page.context.tasks,
            page,
            self.tr("Seal packet {number}?").format(number=whole(number)),
            self.tr(
                "Figures, texts, photos and words are kept as they are now. Nothing of the packet changes"
                " later; a change of the agenda needs a further packet."
            ),
            verb=self.tr("Seal packet {number}").format(number=whole(number)),
            width=560,
        )
        self._page, self._meeting_id, self._is_first = page, meeting_id, newest is None
        self.verb.setObjectName("seal_packet")
        facts = text_label("\n".join(self._facts(preview)), "body", wraps=True)
        facts.setObjectName("packet_facts")
        self.body.insertWidget(0, facts)
        if remarks := self._remarks(preview):
            told = text_label("\n".join(remarks), "warn", wraps=True)
            told.setObjectName("packet_remarks")
            self.body.insertWidget(1, told)
        self.reason = QPlainTextEdit()
        self.reason.setFixedHeight(64)
        self.reason.setTabChangesFocus(True)
        self.form.setVisible(not self._is_first)
        if not self._is_first:
            why = self.tr("Why a further packet is made")
            self.form.add(Field("reason", why, self.reason, required=True))
            self.form.load({"reason": ""})

    def work(self, values: dict[str, Any]) -> Callable[[Task], object]:
        """Seal it in the background."""
        service, meeting_id = self._page.context.services.packets, self._meeting_id
        reason = str(values.get("reason", ""))
        return lambda task: service.seal(meeting_id, reason=reason, progress=task)

    def finish(self, result: Any) -> None:
        self.sealed.emit(result)

    def _facts(self, preview: PacketPreview) -> list[str]:
        lines = [
            self.tr("%n item(s)", "", preview.items),
            self.tr("%n official(s)", "", preview.officials),
            self.tr("%n applicant(s) and member(s) of the reserve", "", preview.reserve),
            self.tr("%n photo(s)", "", preview.photos),
        ]
        versions = [
            self.tr("{campaign}: version {number}").format(campaign=one.campaign, number=whole(one.number))
            for one in preview.results
        ]
        return [" · ".join(lines), *versions]

    def _remarks(self, preview: PacketPreview) -> list[str]:
        said = {
            PacketRemark.OLDER_RESULTS: self.tr(
                "Newer results are released for %n item(s): renew them on the agenda if they count.",
                "",
                preview.count(PacketRemark.OLDER_RESULTS),
            ),
            PacketRemark.NO_RESULTS: self.tr(
                "%n official(s) without results", "", preview.count(PacketRemark.NO_RESULTS)
            ),
            PacketRemark.NO_PROPOSAL: self.tr(
                "Nothing is proposed for %n item(s)", "", preview.count(PacketRemark.NO_PROPOSAL)
            ),
            PacketRemark.NO_POST: self.tr(
                "%n official(s) without a present post", "", preview.count(PacketRemark.NO_POST)
            ),
            PacketRemark.NO_PHOTO: self.tr(
                "%n person(s) without a photo", "", preview.count(PacketRemark.NO_PHOTO)
            ),
        }
        return [words for remark, words in said.items() if preview.count(remark)]
