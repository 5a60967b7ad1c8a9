"""One meeting: head with its state and next step, tabs below it (meeting_tabs.py)."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy

from evalapp.services.meeting_rows import MeetingCard
from evalapp.ui.commission.meeting_actions import MeetingActions
from evalapp.ui.commission.meeting_tab import MeetingTab
from evalapp.ui.commission.meeting_tabs import AGENDA, tab_title, tabs_for
from evalapp.ui.commission.tabbed_page import HeldTab, TabbedPage
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.formats import day
from evalapp.ui.common.labels import meeting_chip
from evalapp.ui.common.messages import term


class MeetingPage(TabbedPage):
    """Head with commission, number, date, state and next step; the tabs are given every newer card."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset(
        {
            "meeting",
            "agenda_item",
            "packet",
            "ballot",
            "minutes",
            "decision",
            "attendance",
            "vote",
            "vote_count",
        }
    )

    closed = Signal()

    def __init__(self, context: PageContext, card: MeetingCard) -> None:
        entries = tabs_for(context.actor)
        super().__init__(context, entries, {entry.key: tab_title(entry.key) for entry in entries})
        self._card = card
        self.head.add_crumb(term("commission"), self.closed.emit)
        self.chip = Chip(meeting_chip(card.row.state))
        self.head.add_beside(self.chip)
        # Number and date keep their width; the name of the commission gives way.
        self.head.title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.steps = MeetingActions(self)
        self.steps.tab_wanted.connect(self._on_step)
        self.steps.deleted.connect(self.closed)
        self.head.add_actions(*self.steps.buttons())
        self._on_card(card)
        self.tabs.changed.connect(self.steps.show_tab)
        if entries:
            self.show_first(AGENDA)
        self.steps.show_tab(self.tabs.chosen())

    @property
    def meeting_id(self) -> int:
        """Which meeting this is."""
        return self._card.row.id

    def reload(self) -> None:
        meeting_id = self.meeting_id
        self.run(lambda _task: self.context.services.meetings.card(meeting_id), self._on_card)

    def place(self) -> tuple[str, object] | None:
        return ("meeting_tab", (self.meeting_id, self.tabs.chosen(), None))

    def prepare_tab(self, tab: HeldTab) -> None:
        assert isinstance(tab, MeetingTab)
        tab.show_meeting(self._card)

    @Slot(str, object)
    def _on_step(self, key: str, target: object) -> None:
        """Show where the next step is taken; its button goes, and the cursor waits in the list there."""
        self.show_tab(key, target)
        if target is None and self.has_tab(key):
            views = self.tab(key).findChildren(QAbstractItemView)
            view = next((one for one in views if one.isVisible()), None)
            if view is not None:
                view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_card(self, card: MeetingCard) -> None:
        self._card = card
        row = card.row
        title = self.tr("Meeting No. {number} of {date}").format(number=row.number, date=day(row.held_on))
        self.head.set_title(title, row.commission.pick(self.context.language))
        self.chip.show_look(meeting_chip(row.state))
        self.steps.show_meeting(card)
        for tab in self.made_tabs():
            self.prepare_tab(tab)
