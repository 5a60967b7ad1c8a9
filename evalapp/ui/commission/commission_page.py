"""Commissions in the navigation: from the lists down to one meeting."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from evalapp.domain.errors import AppError
from evalapp.ui.commission.commission_home import CommissionHome
from evalapp.ui.commission.meeting_page import MeetingPage
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.page import Page
from evalapp.ui.common.section import Section


class CommissionPage(Section):
    """The tabs about all commissions, with a meeting above them when one is open."""

    def __init__(self, context: PageContext) -> None:
        first = CommissionHome(context)
        super().__init__(context, first)
        first.page_wanted.connect(self._on_page_wanted)

    def open_target(self, target: object) -> None:
        """("meeting", id) · ("meeting_tab", (id, key, target of the tab or None)) · what the first page
        answers."""
        match target:
            case ("meeting", int(meeting_id)):
                self.show_meeting(meeting_id)
            case ("meeting_tab", (int(meeting_id), str(key), inner)):
                if self.show_meeting(meeting_id):
                    self._show_tab(key, inner)
            case _:
                if self.go_to_first():
                    self.first().open_target(target)

    def show_meeting(self, meeting_id: int) -> bool:
        """Show one meeting; False when there is none or the present page does not let go."""
        top = self.top()
        if isinstance(top, MeetingPage) and top.meeting_id == meeting_id:
            return True
        try:
            card = self.context.services.meetings.card(meeting_id)
        except AppError as error:
            top.tell_failure(error)
            return False
        if not self.go_to_first():
            return False
        page = MeetingPage(self.context, card)
        page.closed.connect(self.go_to_first)
        page.page_wanted.connect(self._on_page_wanted)
        return self.go_to(page)

    def _show_tab(self, key: str, inner: object) -> None:
        page = self.top()
        if isinstance(page, MeetingPage):
            page.show_tab(key, inner)

    @Slot(object)
    def _on_page_wanted(self, make: Callable[[PageContext], Page]) -> None:
        """Open what a tab asked for; a page with a signal ``closed`` leads back."""
        try:
            page = make(self.context)
        except AppError as error:
            self.top().tell_failure(error)
            return
        if (closed := getattr(page, "closed", None)) is not None:
            closed.connect(self._on_closed)
        self.go_to(page)

    @Slot()
    def _on_closed(self) -> None:
        self.go_back()
