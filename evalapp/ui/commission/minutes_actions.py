"""What one may do with the minutes of a meeting as a whole: write, sign, correct, carry out."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from evalapp.domain.access import Action
from evalapp.ui.commission.meeting_tab import MeetingTab
from evalapp.ui.commission.minutes_dialogs import MinutesTextsDialog, SignDialog
from evalapp.ui.commission.minutes_parts import MinutesRecords
from evalapp.ui.commission.reason_dialog import ReasonDialog
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import quiet, second
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.commission_exports import export_minutes
from evalapp.ui.common.effect_dialog import open_effect_dialog


class MinutesActions(QObject):
    """The buttons of the tab in the head of the meeting, and what they do."""

    gaps_wanted = Signal()
    """Something stands against signing; the list says what."""
    versions_wanted = Signal()
    """A further version was signed."""

    def __init__(self, tab: MeetingTab) -> None:
        super().__init__(tab)
        self._tab = tab
        actor = tab.context.actor
        self._may_record = actor.may(Action.RECORD_DECISIONS)
        self._may_export = actor.may(Action.EXPORT)
        self._may_run = actor.may(Action.RUN_COMMISSION)
        self._found: MinutesRecords | None = None
        self.export = quiet(self.tr("Word…"), "export")
        self.export.setObjectName("minutes_export")
        self.export.clicked.connect(self._on_export)
        self.texts = quiet(self.tr("Texts…"), "edit")
        self.texts.setObjectName("minutes_texts")
        self.texts.clicked.connect(self.on_texts)
        self.correct = quiet(self.tr("Correct…"), "edit")
        self.correct.setObjectName("minutes_correct")
        self.correct.clicked.connect(self._on_correct)
        self.discard = quiet(self.tr("Discard the draft"))
        self.discard.setObjectName("minutes_discard")
        self.discard.clicked.connect(self._on_discard)
        self.carry = second(self.tr("Carry out the decisions…"))
        self.carry.setObjectName("carry_out")
        self.carry.clicked.connect(self._on_carry_out)
        self.sign = second(self.tr("Sign…"))
        self.sign.setObjectName("minutes_sign")
        self.sign.clicked.connect(self.on_sign)
        self.renew()

    def buttons(self) -> Sequence[QWidget]:
        """For the head of the meeting."""
        return (self.export, self.texts, self.correct, self.discard, self.carry, self.sign)

    def show_records(self, found: MinutesRecords) -> None:
        """Work on these minutes."""
        self._found = found
        self.renew()

    def renew(self) -> None:
        """Offer what the minutes and the state of the meeting allow."""
        card = None if self._found is None else self._found.card
        may = self._may_record and card is not None
        self.export.setVisible(self._may_export)
        self.export.setEnabled(card is not None and card.content is not None)
        self.texts.setVisible(may and card is not None and card.may_draft)
        # Signing the first version is the meeting's next step: its head has that button.
        self.sign.setVisible(may and card is not None and (card.is_correcting or not self._may_run))
        self.sign.setEnabled(card is not None and card.may_draft and not card.blocking)
        self.correct.setVisible(may and card is not None and card.may_correct)
        self.discard.setVisible(may and card is not None and card.is_correcting)
        self.carry.setVisible(self._may_record and self._found is not None and bool(self._found.waiting))

    @Slot()
    def _on_export(self) -> None:
        if self._found is not None:
            card = self._found.card
            shown = card.content.version_number if card.content is not None and card.versions else None
            export_minutes(self._tab, self._tab.meeting.id, card.fields.language, shown)

    @Slot()
    def on_texts(self) -> None:
        """Write number, language and texts."""
        if self._found is not None:
            MinutesTextsDialog(self._tab, self._tab.context, self._found.card).open()

    @Slot()
    def on_sign(self) -> None:
        """Offer to sign, or show what stands against it."""
        if self._found is None or not self._may_record or not self._found.card.may_draft:
            return
        if self._found.card.blocking:
            self.gaps_wanted.emit()
            return
        dialog = SignDialog(self._tab, self._found.card)
        is_further = self._found.card.in_force is not None
        dialog.signed.connect(self._on_corrected if is_further else self._on_signed)
        dialog.open()

    @Slot()
    def _on_signed(self) -> None:
        self._tab.bar.tell(
            self.tr("The minutes are signed."),
            self.tr("The decisions are in force and can be carried out in the records."),
            tone=Tone.GOOD,
            action_text=self.tr("Carry out…"),
            action=self._on_carry_out,
        )

    @Slot()
    def _on_corrected(self) -> None:
        self._tab.bar.tell(
            self.tr("The further version is signed and holds now."),
            self.tr("The one before stays and can be read."),
            tone=Tone.GOOD,
            action_text=self.tr("To the versions"),
            action=self.versions_wanted.emit,
        )

    @Slot()
    def _on_correct(self) -> None:
        service, meeting_id = self._tab.context.services.minutes, self._tab.meeting.id
        ReasonDialog(
            self._tab,
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
        service, meeting_id = self._tab.context.services.minutes, self._tab.meeting.id
        confirm(
            self._tab,
            self.tr("Discard the draft of the further version?"),
            self.tr("The signed minutes stay as they are."),
            self.tr("Discard"),
            lambda: self._tab.run(lambda _task: service.discard(meeting_id), _nothing),
            dangerous=True,
        )

    @Slot()
    def _on_carry_out(self) -> None:
        if self._found is not None and self._found.waiting:
            open_effect_dialog(self._tab, self._found.waiting)


def _nothing(_result: object) -> None:
    """The page says itself what has changed."""
