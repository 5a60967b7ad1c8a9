"""Handing out copies of a packet: to whom, in which language, into which folder."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from evalapp.domain.errors import Invalid
from evalapp.domain.meeting_rules import MeetingRules
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.placing import free_name, safe_name
from evalapp.services.documents import ExportTarget
from evalapp.services.packet_copies import Recipient
from evalapp.services.packet_rows import PacketRow
from evalapp.ui.commission.packet_columns import document_language
from evalapp.ui.common.export_dialog import MEMORY, PlaceField
from evalapp.ui.common.folders import documents_folder
from evalapp.ui.common.form import Field
from evalapp.ui.common.formats import whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import term
from evalapp.ui.common.page import Page
from evalapp.ui.common.side_panel import scrolled
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.common.working_form import WorkingForm


class CopiesDialog(WorkingForm):
    """Writes a numbered workbook for each chosen recipient."""

    written = Signal(object)
    """The folder, and the paths."""

    def __init__(self, page: Page, packet: PacketRow, rules: MeetingRules, language: str, name: str) -> None:
        super().__init__(
            page.context.tasks,
            page,
            self.tr("Copies of packet {number}").format(number=whole(packet.number)),
            self.tr(
                "Each copy bears its number on every page and is noted with the recipient. The files are"
                " equal in everything else."
            ),
            verb=self.tr("Write the copies"),
            width=600,
        )
        self._page, self._packet = page, packet
        self.verb.setObjectName("write_copies")
        self.people: dict[QCheckBox, Recipient] = {}
        self.language = QComboBox()
        for one in DocumentLanguage:
            self.language.addItem(document_language(one.value), one.value)
        self.place = PlaceField()
        self.place.suffix = ""
        self.body.insertWidget(0, text_label(self.tr("Recipients"), "medium"))
        self.body.insertWidget(1, self._list(rules), 1)
        self.form.add(
            Field("other", self.tr("Somebody else"), QLineEdit(), hint=self.tr("name, one more copy")),
            Field("language", self.tr("Language of the copies"), self.language),
        )
        self.form.add(Field("place", self.tr("Folder"), self.place, required=True))
        self.form.load({"other": "", "language": language, "place": str(self._folder(name))})

    def recipients(self, other: str) -> list[Recipient]:
        """The chosen members in the order of the list, then somebody else."""
        found = [recipient for box, recipient in self.people.items() if box.isChecked()]
        return [*found, Recipient(other.strip())] if other.strip() else found

    def work(self, values: dict[str, Any]) -> Callable[[Task], object]:
        """Write them in the background."""
        recipients = self.recipients(values["other"])
        if not recipients:
            raise Invalid({"other": "packet_recipient_missing"})
        folder = Path(values["place"])
        target = ExportTarget(path=folder, language=DocumentLanguage(values["language"]))
        service, packet_id = self._page.context.services.packet_copies, self._packet.id

        def write(task: Task) -> tuple[Path, Sequence[Path]]:
            return folder, service.write_each(packet_id, recipients, target, progress=task)

        return write

    def finish(self, result: Any) -> None:
        self.written.emit(result)

    def _list(self, rules: MeetingRules) -> QWidget:
        """Voting members are chosen; the secretary, observers and substitutes may be."""
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        for member in rules.members:
            column.addWidget(self._box(member.name, member.member_id, label(member.role), member.votes))
            for one in member.substitutes:
                words = self.tr("substitute of {name}").format(name=member.name)
                column.addWidget(self._box(one.name, one.member_id, words, is_chosen=False))
        column.addStretch(1)
        area = scrolled(column)
        area.setMinimumHeight(scaled(200))
        return area

    def _box(self, name: str, member_id: int, role: str, is_chosen: bool) -> QCheckBox:
        box = QCheckBox(f"{name} – {role}")
        box.setChecked(is_chosen)
        self.people[box] = Recipient(name, member_id)
        return box

    def _folder(self, name: str) -> Path:
        """A folder of its own below the one used last."""
        kept = self._page.context.memory.table(MEMORY).get("folder", "")
        below = Path(kept) if kept and Path(kept).is_dir() else documents_folder()
        proposed = below / safe_name(f"{name} – {term('packet')} {self._packet.number}")
        return free_name(proposed) if proposed.exists() else proposed
