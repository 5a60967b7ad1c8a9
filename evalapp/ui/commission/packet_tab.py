"""The tab Packet of a meeting: what goes in, sealing it, the packets so far, their numbered copies."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evalapp.domain.access import Action
from evalapp.domain.meeting import MeetingStep, allows
from evalapp.services.meeting_rows import MeetingCard, NextStep
from evalapp.services.packet_changes import ChangeKind
from evalapp.services.packet_preview import PacketPreview
from evalapp.services.packet_rows import CopyRow, PacketRow
from evalapp.ui.commission.copies_dialog import CopiesDialog
from evalapp.ui.commission.meeting_tab import MeetingTab
from evalapp.ui.commission.notice_line import NoticeLine
from evalapp.ui.commission.packet_lists import PacketLists
from evalapp.ui.commission.returned_dialog import ReturnedDialog
from evalapp.ui.commission.seal_dialog import SealDialog
from evalapp.ui.common.buttons import quiet, second
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.commission_exports import export_copy_again, export_packet_preview
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.folders import open_folder
from evalapp.ui.common.formats import day, moment, whole
from evalapp.ui.common.messages import said
from evalapp.ui.common.person_exports import export_meeting_people
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.toolbar import Toolbar

ITEMS, PACKETS, COPIES = "items", "packets", "copies"
SEAL = "seal"
"""Target of the tab: open the dialog that seals."""


@dataclass(frozen=True, slots=True)
class _Found:
    preview: PacketPreview
    packets: tuple[PacketRow, ...]
    copies: tuple[CopyRow, ...]


class PacketTab(MeetingTab):
    """Items as they would be sealed, with what is to be known of them; packets; copies."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {"packet", "packet_copy", "agenda_item", "meeting", "release", "person", "appointment"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_run = context.actor.may(Action.RUN_COMMISSION)
        self._may_export = self._may_run and context.actor.may(Action.EXPORT)
        self._found: _Found | None = None
        self._is_seal_wanted = False
        self.part = Segments(
            [
                (ITEMS, self.tr("What goes in")),
                (PACKETS, self.tr("Packets")),
                (COPIES, self.tr("Copies")),
            ]
        )
        self.part.changed.connect(self._on_part)
        self.lists = PacketLists(context)
        self.items, self.packets, self.copies = self.lists.views
        self.packets.selected.connect(self._on_selection)
        self.copies.selected.connect(self._on_selection)
        self.add_bar()
        self.notice = NoticeLine("packet_notice")
        self.add(self.notice)
        self.add(self._toolbar())
        self.add(self.lists, 1)

    def head_actions(self) -> Sequence[QWidget]:
        self.copies_button = quiet(self.tr("Copies…"), "export")
        self.copies_button.setObjectName("packet_copies_button")
        self.copies_button.clicked.connect(self._on_copies)
        self.copies_button.setVisible(self._may_export)
        self.seal_button = second(self.tr("Seal a packet…"), "lock")
        self.seal_button.setObjectName("seal_button")
        self.seal_button.clicked.connect(self._on_seal)
        self.seal_button.setVisible(self._may_run)
        self._show_actions()
        return (self.copies_button, self.seal_button)

    def show_meeting(self, card: MeetingCard) -> None:
        super().show_meeting(card)
        self._show_actions()

    def open_target(self, target: object) -> None:
        """``"seal"``: offer to seal a packet; ``"copies"`` or ``"packets"``: show that list."""
        if target == SEAL:
            self._is_seal_wanted = self._found is None
            if self._found is not None:
                self._on_seal()
        elif target in (ITEMS, PACKETS, COPIES):
            self.part.choose(target)

    def reload(self) -> None:
        packets, meeting_id = self.context.services.packets, self.meeting.id

        def work(_task: object) -> _Found:
            return _Found(packets.preview(meeting_id), packets.rows(meeting_id), packets.copies(meeting_id))

        self.run(work, self._show)

    # Building --------------------------------------------------------------------------------

    def _toolbar(self) -> Toolbar:
        self.preview = quiet(self.tr("Preview in Excel…"))
        self.preview.setObjectName("packet_preview")
        self.preview.clicked.connect(self._on_preview)
        self.again = quiet(self.tr("Write again…"))
        self.again.setObjectName("write_again")
        self.again.clicked.connect(self._on_again)
        self.returned = quiet(self.tr("Came back…"))
        self.returned.setObjectName("copy_returned")
        self.returned.clicked.connect(self._on_returned)
        toolbar = Toolbar()
        toolbar.add(self.part)
        toolbar.add(self.preview)
        toolbar.add(self.again)
        toolbar.add(self.returned)
        self.people_button = quiet(said("person_sheet.action_all"), "print")
        self.people_button.setObjectName("meeting_people_papers")
        self.people_button.clicked.connect(self._on_people)
        self.people_button.setVisible(self._may_export)
        toolbar.add(self.people_button)
        self.summary = toolbar.summary
        return toolbar

    # Showing ---------------------------------------------------------------------------------

    def _show(self, found: _Found) -> None:
        self._found = found
        self.lists.show_rows(found.preview.lines, found.packets, found.copies)
        is_outdated = bool(found.packets and found.packets[0].changes)
        self.notice.tell(self._notice_text(found), warns=is_outdated)
        self.counted.emit(found.packets[0].number if found.packets else None)
        self._show_actions()
        if self._is_seal_wanted:
            self._is_seal_wanted = False
            self._on_seal()

    def _notice_text(self, found: _Found) -> str:
        if not found.packets:
            if allows(self.meeting.state, MeetingStep.SEAL_PACKET):
                return self.tr("No packet is sealed yet. Below is what goes into it.")
            return self.tr("A packet can be sealed once the meeting is called. Below is what goes into it.")
        newest = found.packets[0]
        said = self.tr("Packet {number} is in force, sealed {moment}.").format(
            number=whole(newest.number), moment=moment(newest.at)
        )
        if not newest.changes:
            return said
        aside = sum(1 for one in newest.changes if one.kind is ChangeKind.SET_ASIDE)
        changed = self.tr("Since then %n item(s) changed.", "", len(newest.changes))
        gone = self.tr("%n of them was (were) set aside.", "", aside) if aside else ""
        return " ".join(filter(None, (said, changed, gone)))

    def _show_actions(self) -> None:
        if not hasattr(self, "seal_button"):
            return
        self.seal_button.setEnabled(self._may_seal())
        self.seal_button.setVisible(self._may_run and not self._is_next_step())
        self.copies_button.setEnabled(self._found is not None and bool(self._found.packets))
        self._on_selection(None)

    def _is_next_step(self) -> bool:
        """Whether the primary button of the meeting already offers to seal the first packet."""
        return self.card is not None and self.card.next_step is NextStep.SEAL_PACKET

    def _may_seal(self) -> bool:
        """Whether the meeting's state lets a packet be sealed, and there is something to put into it."""
        if self.card is None or self._found is None:
            return False
        return allows(self.card.state, MeetingStep.SEAL_PACKET) and self._found.preview.items > 0

    @Slot(object)
    def _on_part(self, part: str) -> None:
        self.lists.setCurrentIndex((ITEMS, PACKETS, COPIES).index(part))
        self._on_selection(None)

    @Slot(object)
    def _on_selection(self, _row: object) -> None:
        is_copies = self.part.chosen() == COPIES
        row = self.copies.current_row()
        is_items = self.part.chosen() == ITEMS
        self.preview.setVisible(is_items and self._may_export and self._may_seal())
        self.again.setVisible(is_copies and self._may_export)
        self.returned.setVisible(is_copies and self._may_run)
        for button in (self.again, self.returned):
            button.setEnabled(isinstance(row, CopyRow))

    # Doing -----------------------------------------------------------------------------------

    @Slot()
    def _on_seal(self) -> None:
        if self._found is None or not self.seal_button.isEnabled():
            return
        newest = self._found.packets[0] if self._found.packets else None
        dialog = SealDialog(self, self.meeting.id, self._found.preview, newest)
        dialog.sealed.connect(self._on_sealed)
        dialog.open()

    @Slot(int)
    def _on_sealed(self, _packet_id: int) -> None:
        self.bar.tell(
            self.tr("The packet is sealed."),
            self.tr("Copies may go to the members now."),
            tone=Tone.GOOD,
            action_text=self.tr("Copies…"),
            action=self._on_copies,
        )

    @Slot()
    def _on_people(self) -> None:
        row = self.meeting.row
        name = said("packet.meeting", number=row.number, day=day(row.held_on))
        export_meeting_people(self, self.meeting.id, name)

    @Slot()
    def _on_copies(self) -> None:
        if self._found is None or not self._found.packets or self.meeting.rules is None:
            return
        chosen = self.packets.current_row() if self.part.chosen() == PACKETS else None
        packet = chosen if isinstance(chosen, PacketRow) else self._found.packets[0]
        dialog = CopiesDialog(self, packet, self.meeting.rules, self.meeting.language, self._name())
        dialog.written.connect(self._on_written)
        dialog.open()

    @Slot(object)
    def _on_written(self, result: tuple[Path, Sequence[Path]]) -> None:
        folder, paths = result
        self.bar.tell(
            self.tr("%n copy(ies) written.", "", len(paths)),
            str(folder),
            tone=Tone.GOOD,
            action_text=self.tr("Open folder"),
            action=partial(open_folder, folder),
        )

    @Slot()
    def _on_preview(self) -> None:
        export_packet_preview(self, self.meeting.id, self._name())

    @Slot()
    def _on_again(self) -> None:
        row = self.copies.current_row()
        if isinstance(row, CopyRow):
            export_copy_again(self, row, self._name())

    @Slot()
    def _on_returned(self) -> None:
        row = self.copies.current_row()
        if isinstance(row, CopyRow):
            ReturnedDialog(self, row).open()

    def _name(self) -> str:
        row = self.meeting.row
        return f"{row.commission.pick(self.context.language)} № {row.number}"
