"""Votes and counts that contradict each other: set aside with a reason, or taken back into the count."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Slot

from evalapp.ui.commission.reason_dialog import ReasonDialog
from evalapp.ui.commission.vote_panel import VotePanel
from evalapp.ui.common.page import Page

translate = QCoreApplication.translate


class VoteDisputes(QObject):
    """Does what the panel beside the table of votes asks for."""

    def __init__(self, page: Page, panel: VotePanel, *, then: Callable[[], object]) -> None:
        """``then``: once something was set aside."""
        super().__init__(page)
        self._page, self._then = page, then
        services = page.context.services
        self._votes, self._counts = services.votes, services.vote_counts
        panel.votes_disputed.connect(self._on_votes_disputed)
        panel.counts_disputed.connect(self._on_counts_disputed)
        panel.votes_restored.connect(self._on_votes_restored)
        panel.counts_restored.connect(self._on_counts_restored)

    @Slot(object)
    def _on_votes_disputed(self, what: tuple[Sequence[int], str]) -> None:
        ids, words = what
        self._ask_why(words, lambda reason: self._votes.set_aside(ids, reason))

    @Slot(object)
    def _on_counts_disputed(self, what: tuple[Sequence[int], str]) -> None:
        ids, words = what
        self._ask_why(words, lambda reason: self._counts.set_aside(ids, reason))

    def _ask_why(self, words: str, deed: Callable[[str], object]) -> None:
        text = translate("VotesTab", "{what}\nIt stays on record with the reason and does not count.")
        dialog = ReasonDialog(
            self._page,
            translate("VotesTab", "Set this vote aside?"),
            text.format(what=words),
            translate("VotesTab", "Set aside"),
            deed,
        )
        dialog.accepted.connect(self._then)
        dialog.open()

    @Slot(object)
    def _on_votes_restored(self, ids: Sequence[int]) -> None:
        self._page.attempt(lambda: self._votes.restore(ids))

    @Slot(object)
    def _on_counts_restored(self, ids: Sequence[int]) -> None:
        self._page.attempt(lambda: self._counts.restore(ids))
