"""Base of the tabs of a meeting."""

from evalapp.services.meeting_rows import MeetingCard
from evalapp.ui.commission.tabbed_page import HeldTab
from evalapp.ui.common.context import PageContext


class MeetingTab(HeldTab):
    """A page inside a meeting, made when it is first chosen.

    :meth:`show_meeting` is called before the tab is first shown and with every newer card; its own
    lists the tab fetches in :meth:`reload`, which runs after each commit that touched ``SHOWN_TABLES``.
    Its :meth:`head_actions` are quiet buttons: the primary one in the head is the meeting's next step.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.card: MeetingCard | None = None

    @property
    def meeting(self) -> MeetingCard:
        """The meeting; there is one whenever the tab is shown."""
        assert self.card is not None, "asked for before the meeting was shown"
        return self.card

    def show_meeting(self, card: MeetingCard) -> None:
        """Take the meeting's newest card; in another state of the meeting the tab fills anew."""
        is_other = self.card is None or self.card.row.state is not card.row.state
        self.card = card
        if is_other:
            self.refresh()

    def _reload_stale(self) -> None:
        if self.card is not None:
            super()._reload_stale()
