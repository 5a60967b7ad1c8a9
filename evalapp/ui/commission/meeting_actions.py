"""What one may do with a meeting as a whole: its next step as the primary button, the rest in a menu."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from evalapp.domain.access import Action
from evalapp.domain.meeting import MeetingStep, allows
from evalapp.services.meeting_rows import MeetingCard, NextStep
from evalapp.ui.commission.call_dialog import CallDialog
from evalapp.ui.commission.meeting_dialog import MeetingDialog
from evalapp.ui.commission.meeting_tabs import AGENDA, ATTENDANCE, DECISIONS, MINUTES, PACKET, VOTES
from evalapp.ui.commission.reason_dialog import ReasonDialog
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import icon_button, primary
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.page import Page

_LEADS_TO = {
    NextStep.FILL_AGENDA: (AGENDA, "add"),
    NextStep.SEAL_PACKET: (PACKET, "seal"),
    NextStep.ENTER_ATTENDANCE: (ATTENDANCE, None),
    NextStep.VOTE: (VOTES, None),
    NextStep.DECIDE: (DECISIONS, None),
    NextStep.SIGN: (MINUTES, "sign"),
}
"""The tab where a step is taken, and what it opens."""


class MeetingActions(QObject):
    """The steps of a meeting, for the head of its page."""

    tab_wanted = Signal(str, object)
    """Key of a tab of the meeting where the next step is taken, and its target or None."""
    deleted = Signal()
    """The meeting is not there any more."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._card: MeetingCard | None = None
        self._tab = ""
        self._told = ""
        self._may_run = page.context.actor.may(Action.RUN_COMMISSION)

    def buttons(self) -> Sequence[QWidget]:
        """For the head of the page: menu, then the next step, the only primary one. Asked once."""
        self.menu = QMenu(self._page)
        self.edit = self.menu.addAction(self.tr("Change the meeting…"), self._on_edit)
        self.open_step = self.menu.addAction(self.tr("Open the meeting"), self._on_open)
        self.menu.addSeparator()
        self._steps = {
            MeetingStep.BACK_TO_DRAFT: self.tr("Back to a draft…"),
            MeetingStep.BACK_TO_CALLED: self.tr("Take the opening back…"),
            MeetingStep.CANCEL: self.tr("Cancel the meeting…"),
            MeetingStep.RESTORE: self.tr("Prepare it again…"),
        }
        self.steps = {
            step: self.menu.addAction(words, partial(self._on_step, step))
            for step, words in self._steps.items()
        }
        self.delete = self.menu.addAction(self.tr("Delete the draft…"), self._on_delete)
        self.more = icon_button("more", self.tr("More steps of the meeting"))
        self.more.setObjectName("meeting_menu")
        self.more.setMenu(self.menu)
        self.next = primary("")
        self.next.setObjectName("next_step")
        self.next.clicked.connect(self._on_next)
        if not self._may_run:
            self.more.hide()
            self.next.hide()
        return (self.more, self.next)

    def show_meeting(self, card: MeetingCard) -> None:
        """Offer what the state of the meeting allows this account."""
        self._card = card
        if not self._may_run:
            return
        step = card.next_step
        self.next.setText(self._next_word(step))
        self._show_next()
        if step not in (NextStep.CALL, NextStep.SEAL_PACKET):
            self._take_back_news()
        self.edit.setVisible(allows(card.state, MeetingStep.EDIT_DETAILS))
        self.open_step.setVisible(allows(card.state, MeetingStep.OPEN) and step is not NextStep.OPEN)
        for each, action in self.steps.items():
            action.setVisible(allows(card.state, each))
        self.delete.setVisible(allows(card.state, MeetingStep.DELETE))
        offered = [one for one in self.menu.actions() if not one.isSeparator()]
        self.more.setVisible(any(action.isVisible() for action in offered))

    def show_tab(self, key: str) -> None:
        """Offer no step that leads only to the tab ``key``, which is shown already."""
        self._tab = key
        if self._card is not None and self._may_run:
            self._show_next()

    def _show_next(self) -> None:
        step = self._meeting.next_step
        stays = _LEADS_TO.get(step) == (self._tab, None)
        self.next.setVisible(step is not NextStep.NOTHING and not stays)

    def _next_word(self, step: NextStep) -> str:
        return {
            NextStep.FILL_AGENDA: self.tr("Fill the agenda…"),
            NextStep.CALL: self.tr("Call the meeting…"),
            NextStep.SEAL_PACKET: self.tr("Make the packet"),
            NextStep.OPEN: self.tr("Open the meeting"),
            NextStep.ENTER_ATTENDANCE: self.tr("Enter attendance"),
            NextStep.VOTE: self.tr("Enter votes"),
            NextStep.DECIDE: self.tr("Enter decisions"),
            NextStep.SIGN: self.tr("Sign the minutes"),
            NextStep.NOTHING: "",
        }[step]

    @property
    def _meeting(self) -> MeetingCard:
        assert self._card is not None, "shown before it is used"
        return self._card

    @Slot()
    def _on_next(self) -> None:
        step = self._meeting.next_step
        if step is NextStep.CALL:
            dialog = CallDialog(self._page, self._meeting)
            dialog.called.connect(self._on_called)
            dialog.open()
        elif step is NextStep.OPEN:
            self._on_open()
        else:
            self.tab_wanted.emit(*_LEADS_TO[step])

    def _take_back_news(self) -> None:
        """What was told of the calling has been read once the packet is on its way."""
        if self._told and self._page.bar.text() == self._told:
            self._page.bar.hide()
        self._told = ""

    @Slot()
    def _on_called(self) -> None:
        self._told = self.tr("The meeting is called: members and rule are fixed.")
        self._page.bar.tell(
            self._told,
            self.tr("Next comes the packet that the members read."),
            tone=Tone.GOOD,
            action_text=self.tr("To the packet"),
            action=self._on_packet,
        )

    def _on_packet(self) -> None:
        self._take_back_news()
        self.tab_wanted.emit(PACKET, None)

    @Slot()
    def _on_open(self) -> None:
        lives, number = self._page.context.services.meeting_lives, self._meeting.id
        if self._page.attempt(partial(lives.open, number)):
            self.tab_wanted.emit(ATTENDANCE, None)

    @Slot()
    def _on_edit(self) -> None:
        MeetingDialog(self._page, self._meeting).open()

    def _on_step(self, step: MeetingStep) -> None:
        lives, number = self._page.context.services.meeting_lives, self._meeting.id
        words = {
            MeetingStep.BACK_TO_DRAFT: (
                self.tr("Take the meeting back to a draft?"),
                self.tr(
                    "Members and rule are fixed anew when it is called again. Packets, ballots and first"
                    " votes stay."
                ),
                self.tr("Back to a draft"),
            ),
            MeetingStep.BACK_TO_CALLED: (
                self.tr("Take the opening back?"),
                self.tr("The meeting counts as called again. Attendance stays as it was entered."),
                self.tr("Take the opening back"),
            ),
            MeetingStep.CANCEL: (
                self.tr("Cancel the meeting?"),
                self.tr("It is kept with its agenda and this reason; nothing in it takes effect."),
                self.tr("Cancel the meeting"),
            ),
            MeetingStep.RESTORE: (
                self.tr("Prepare the meeting again?"),
                self.tr("It becomes a draft with its agenda."),
                self.tr("Prepare it again"),
            ),
        }[step]
        ReasonDialog(self._page, *words, partial(lives.step, number, step)).open()

    @Slot()
    def _on_delete(self) -> None:
        row = self._meeting.row
        confirm(
            self._page,
            self.tr("Delete the draft?"),
            self.tr("The meeting and the items of its agenda go: {count}.").format(count=row.items),
            self.tr("Delete the draft"),
            self._delete,
            dangerous=True,
        )

    @Slot()
    def _delete(self) -> None:
        lives, number = self._page.context.services.meeting_lives, self._meeting.id
        if self._page.attempt(partial(lives.delete, number)):
            self.deleted.emit()
