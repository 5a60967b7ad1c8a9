"""The tab Minutes of a meeting: their text, what lacks, dissents, versions, what decisions change."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from evalapp.domain.access import Action
from evalapp.domain.decision import DecisionState
from evalapp.domain.decision_effect import EffectStanding
from evalapp.domain.minutes import MinutesGap
from evalapp.services.decision_rows import DecisionQuery, DecisionRow
from evalapp.services.dissents import DissentRow, DissentSheet
from evalapp.services.effect_lines import MeetingEffects
from evalapp.services.minutes import MinutesCard, MinutesVersion
from evalapp.ui.commission.meeting_tab import MeetingTab
from evalapp.ui.commission.minutes_dialogs import DissentDialog, MinutesTextsDialog, SignDialog
from evalapp.ui.commission.minutes_parts import DISSENTS, GAPS, PARTS, TEXT, VERSIONS, MinutesParts
from evalapp.ui.commission.minutes_words import PLACES
from evalapp.ui.commission.notice_line import NoticeLine
from evalapp.ui.commission.reason_dialog import ReasonDialog
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import quiet, second
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.commission_exports import export_minutes
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.effect_dialog import open_effect_dialog
from evalapp.ui.common.formats import day, whole
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.toolbar import Toolbar

SIGN = "sign"
"""Target of the tab: open the dialog that signs."""


@dataclass(frozen=True, slots=True)
class _Found:
    card: MinutesCard
    dissents: DissentSheet
    decisions: tuple[DecisionRow, ...]
    effects: MeetingEffects


class MinutesTab(MeetingTab):
    """Text as on paper; lists of what lacks, dissents, versions and changes of the records."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {
            "minutes",
            "dissent",
            "decision",
            "decision_effect",
            "meeting",
            "agenda_item",
            "attendance",
            "item_absence",
            "vote",
            "vote_count",
        }
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._may_record = context.actor.may(Action.RECORD_DECISIONS)
        self._may_export = context.actor.may(Action.EXPORT)
        self._found: _Found | None = None
        self._version: int | None = None
        self._is_sign_wanted = False
        self.parts = MinutesParts(context)
        self.part = Segments(self.parts.titles())
        self.part.changed.connect(self._on_part)
        for view in self.parts.lists():
            view.selected.connect(self._on_selection)
        self.add_bar()
        self.notice = NoticeLine("minutes_notice")
        self.add(self.notice)
        self.add(self._toolbar())
        self.add(self.parts, 1)
        self.parts.gaps.opened.connect(self._on_gap)
        self.parts.dissents.opened.connect(self._on_dissent)
        self.parts.versions.opened.connect(self._on_version)
        self.parts.effects.opened.connect(self._on_decision)

    def head_actions(self) -> Sequence[QWidget]:
        self.export_button = quiet(self.tr("Word…"), "export")
        self.export_button.setObjectName("minutes_export")
        self.export_button.clicked.connect(self._on_export)
        self.texts_button = quiet(self.tr("Texts…"), "edit")
        self.texts_button.setObjectName("minutes_texts")
        self.texts_button.clicked.connect(self._on_texts)
        self.correct_button = quiet(self.tr("Correct…"), "edit")
        self.correct_button.setObjectName("minutes_correct")
        self.correct_button.clicked.connect(self._on_correct)
        self.discard_button = quiet(self.tr("Discard the draft"))
        self.discard_button.setObjectName("minutes_discard")
        self.discard_button.clicked.connect(self._on_discard)
        self.carry_button = second(self.tr("Carry out the decisions…"))
        self.carry_button.setObjectName("carry_out")
        self.carry_button.clicked.connect(self._on_carry_out)
        self.sign_button = second(self.tr("Sign…"))
        self.sign_button.setObjectName("minutes_sign")
        self.sign_button.clicked.connect(self._on_sign)
        self._show_actions()
        return (
            self.export_button,
            self.texts_button,
            self.correct_button,
            self.discard_button,
            self.carry_button,
            self.sign_button,
        )

    def open_target(self, target: object) -> None:
        """``"sign"``: offer to sign; a name of a part shows that part."""
        if target == SIGN:
            self._is_sign_wanted = self._found is None
            if self._found is not None:
                self._on_sign()
        elif target in PARTS:
            self.part.choose(target)

    def reload(self) -> None:
        services, meeting_id, version = self.context.services, self.meeting.id, self._version

        def work(_task: object) -> _Found:
            return _Found(
                services.minutes.card(meeting_id, version),
                services.dissents.sheet(meeting_id),
                services.decisions.rows(
                    DecisionQuery(
                        meeting_id=meeting_id,
                        states=frozenset({DecisionState.IN_FORCE, DecisionState.UNDONE}),
                    )
                ),
                services.effects.of_meeting(meeting_id),
            )

        self.run(work, self._show)

    # Building --------------------------------------------------------------------------------

    def _toolbar(self) -> Toolbar:
        self.add_dissent = quiet(self.tr("Add a dissent…"), "add")
        self.add_dissent.setObjectName("add_dissent")
        self.add_dissent.clicked.connect(self._on_add_dissent)
        self.change_dissent = quiet(self.tr("Change…"))
        self.change_dissent.setObjectName("change_dissent")
        self.change_dissent.clicked.connect(self._on_change_dissent)
        self.remove_dissent = quiet(self.tr("Remove"))
        self.remove_dissent.setObjectName("remove_dissent")
        self.remove_dissent.clicked.connect(self._on_remove_dissent)
        self.read_version = quiet(self.tr("Read this version"))
        self.read_version.setObjectName("read_version")
        self.read_version.clicked.connect(self._on_read_version)
        toolbar = Toolbar()
        toolbar.add(self.part)
        for button in (self.add_dissent, self.change_dissent, self.remove_dissent, self.read_version):
            toolbar.add(button)
        self.summary = toolbar.summary
        return toolbar

    # Showing ---------------------------------------------------------------------------------

    def _show(self, found: _Found) -> None:
        self._found = found
        self.parts.fill(found.card, found.dissents.rows, found.decisions, found.effects)
        self._show_notice(found)
        self._show_actions()
        self._on_part(self.part.chosen())
        is_open = found.card.may_draft and found.card.in_force is None
        self.counted.emit(len(found.card.blocking) or None if is_open else None)
        if self._is_sign_wanted:
            self._is_sign_wanted = False
            self._on_sign()

    def _show_notice(self, found: _Found) -> None:
        is_waiting = found.effects.count(EffectStanding.WAITING) > 0
        warns = bool(found.card.blocking) or is_waiting
        self.notice.tell(self._notice_text(found), warns=warns)

    def _notice_text(self, found: _Found) -> str:
        card = found.card
        if card.content is None:
            return self.tr("The minutes are written from the meeting's records once it is called.")
        if self._version is not None:
            return self.tr("Version {number} is shown. Choose “Versions” for the others.").format(
                number=whole(self._version)
            )
        if card.in_force is not None and not card.is_correcting:
            return self._signed_text(card.in_force, found.effects)
        return self._draft_text(card)

    def _draft_text(self, card: MinutesCard) -> str:
        if card.is_correcting:
            return self.tr("A further version is being written; until it is signed the one before holds.")
        if not card.may_draft:
            return self.tr("The minutes are signed while the meeting is open. Below is what they say so far.")
        if count := len(card.blocking):
            return self.tr("%n thing(s) must be settled before signing: see “What lacks”.", "", count)
        return self.tr("Nothing stands against signing. Save as Word, let it be signed, then choose “Sign”.")

    def _signed_text(self, version: MinutesVersion, effects: MeetingEffects) -> str:
        told = self.tr("Signed on {day}; the decisions are in force.").format(
            day="–" if version.signed_on is None else day(version.signed_on)
        )
        if waiting := effects.count(EffectStanding.WAITING):
            told += " " + self.tr("%n decision(s) not yet carried out in the records.", "", waiting)
        return told

    def _show_actions(self) -> None:
        if not hasattr(self, "sign_button"):
            return
        card = None if self._found is None else self._found.card
        may = self._may_record and card is not None
        self.export_button.setVisible(self._may_export)
        self.export_button.setEnabled(card is not None and card.content is not None)
        self.texts_button.setVisible(may and card is not None and card.may_draft)
        self.sign_button.setVisible(may and card is not None and card.may_draft)
        self.sign_button.setEnabled(card is not None and not card.blocking)
        self.correct_button.setVisible(may and card is not None and card.may_correct)
        self.discard_button.setVisible(may and card is not None and card.is_correcting)
        waiting = 0 if self._found is None else self._found.effects.count(EffectStanding.WAITING)
        self.carry_button.setVisible(self._may_record and waiting > 0)

    @Slot(object)
    def _on_part(self, part: str) -> None:
        self.parts.choose(part)
        self._on_selection(None)

    @Slot(object)
    def _on_selection(self, _row: object) -> None:
        part = self.part.chosen()
        may_enter = self._may_record and self._found is not None and self._found.dissents.may_enter
        self.add_dissent.setVisible(part == DISSENTS and may_enter)
        has_dissent = isinstance(self.parts.dissents.current_row(), DissentRow)
        for button in (self.change_dissent, self.remove_dissent):
            button.setVisible(part == DISSENTS and may_enter)
            button.setEnabled(has_dissent)
        self.read_version.setVisible(part == VERSIONS)
        self.read_version.setEnabled(isinstance(self.parts.versions.current_row(), MinutesVersion))

    # Doing -----------------------------------------------------------------------------------

    @Slot()
    def _on_export(self) -> None:
        if self._found is not None:
            card = self._found.card
            shown = card.content.version_number if card.content is not None and card.versions else None
            export_minutes(self, self.meeting.id, card.fields.language, shown)

    @Slot()
    def _on_texts(self) -> None:
        if self._found is not None:
            MinutesTextsDialog(self, self.context, self._found.card).open()

    @Slot()
    def _on_sign(self) -> None:
        if self._found is None or not self._may_record or not self._found.card.may_draft:
            return
        if self._found.card.blocking:
            self.part.choose(GAPS)
            return
        dialog = SignDialog(self, self._found.card)
        dialog.signed.connect(self._on_signed)
        dialog.open()

    @Slot()
    def _on_signed(self) -> None:
        self.bar.tell(
            self.tr("The minutes are signed."),
            self.tr("The decisions are in force and can be carried out in the records."),
            tone=Tone.GOOD,
            action_text=self.tr("Carry out…"),
            action=self._on_carry_out,
        )

    @Slot()
    def _on_correct(self) -> None:
        service, meeting_id = self.context.services.minutes, self.meeting.id
        ReasonDialog(
            self,
            self.tr("Correct the signed minutes?"),
            self.tr(
                "A further version begins with the signed texts. Votes and decisions stay as they are: they "
                "change by a further decision."
            ),
            self.tr("Begin a version"),
            lambda reason: service.correct(meeting_id, reason),
        ).open()

    @Slot()
    def _on_discard(self) -> None:
        service, meeting_id = self.context.services.minutes, self.meeting.id
        confirm(
            self,
            self.tr("Discard the draft of the further version?"),
            self.tr("The signed minutes stay as they are."),
            self.tr("Discard"),
            lambda: self.run(lambda _task: service.discard(meeting_id), _nothing),
            dangerous=True,
        )

    @Slot()
    def _on_carry_out(self) -> None:
        standings = {} if self._found is None else self._found.effects.standings
        ids = [number for number, one in standings.items() if one is EffectStanding.WAITING]
        if ids:
            open_effect_dialog(self, ids)

    @Slot(object)
    def _on_gap(self, gap: object) -> None:
        if isinstance(gap, MinutesGap) and (tab := PLACES.get(gap.kind)) is not None:
            self.tab_wanted.emit(tab, None)
        elif isinstance(gap, MinutesGap):
            self._on_texts()

    @Slot()
    def _on_add_dissent(self) -> None:
        if self._found is not None and self._found.dissents.open_items:
            DissentDialog(self, self.context, self._found.dissents).open()

    @Slot(object)
    def _on_dissent(self, row: object) -> None:
        if self._found is None or not isinstance(row, DissentRow) or not self._found.dissents.may_enter:
            return
        DissentDialog(self, self.context, self._found.dissents, row).open()

    @Slot()
    def _on_change_dissent(self) -> None:
        self._on_dissent(self.parts.dissents.current_row())

    @Slot()
    def _on_remove_dissent(self) -> None:
        row, services = self.parts.dissents.current_row(), self.context.services
        if not isinstance(row, DissentRow):
            return

        def put_back() -> None:
            deed = partial(services.dissents.save, row.item_id, row.member_id, row.text, seen="")
            self.run(lambda _task: deed(), _nothing)

        def tell(_result: object) -> None:
            self.bar.tell(
                self.tr("The dissent is removed."),
                row.member,
                tone=Tone.GOOD,
                action_text=self.tr("Undo"),
                action=put_back,
            )

        remove = partial(services.dissents.remove, row.item_id, row.member_id, seen=row.text)
        self.run(lambda _task: remove(), tell)

    @Slot(object)
    def _on_version(self, row: object) -> None:
        if isinstance(row, MinutesVersion) and self._found is not None:
            newest = self._found.card.versions[-1].version_number
            self._version = None if row.version_number == newest else row.version_number
            self.part.choose(TEXT)
            self.refresh()

    @Slot()
    def _on_read_version(self) -> None:
        self._on_version(self.parts.versions.current_row())

    @Slot(object)
    def _on_decision(self, row: object) -> None:
        if isinstance(row, DecisionRow):
            self.requested.emit("decision", row.id)


def _nothing(_result: object) -> None:
    """The lists say themselves what has changed."""
