"""What one may do with a meeting as a whole: its next step as the primary button, the rest in a menu."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from evalapp.services.meeting_rows import MeetingCard
from evalapp.ui.common.page import Page


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

    def buttons(self) -> Sequence[QWidget]:
        """For the head of the page: menu, then the next step, the only primary one. Asked once."""
        return ()

    def show_meeting(self, card: MeetingCard) -> None:
        """Offer what the state of the meeting allows this account."""
        self._card = card
