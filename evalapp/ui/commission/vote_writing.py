"""Stores what is typed into the table of votes, one entry after the other; a large one in the background."""

from collections import deque
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject

from evalapp.domain.errors import AppError, Conflict, Invalid
from evalapp.services.vote_entries import CountEntry, VoteEntry
from evalapp.ui.common.messages import field_texts
from evalapp.ui.common.page import Page

LARGE = 200
"""Votes of one entry from which the window would notice the wait: a block holds hundreds of them."""

Entry = TypeVar("Entry", VoteEntry, CountEntry)


class EntryWriter(QObject):
    """Stores entries in the order in which they were typed.

    A single vote is stored before the next key is looked at. A large entry is stored in the background; what
    is typed meanwhile waits its turn (:meth:`later`), so that nothing overtakes it.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.is_writing = False
        self.writes = 0
        """Entries that were stored."""
        self._page = page
        self._is_away = self._keeps_bar = False
        self._waiting: deque[Callable[[], object]] = deque()

    def later(self, deed: Callable[[], object]) -> bool:
        """Whether ``deed`` is done only when the entry in the background is stored."""
        if self._is_away:
            self._waiting.append(deed)
        return self._is_away

    def write(
        self,
        entries: Sequence[Entry],
        store: Callable[[], Sequence[Entry]],
        done: Callable[[Sequence[Entry]], object],
    ) -> bool:
        """Store ``entries``; ``done`` gets what stood there before.

        False when they were refused, which the page then says; of a large entry True, as it is not known yet.
        """
        self.is_writing = True
        if len(entries) >= LARGE:
            self._is_away = True
            self._page.context.tasks.run(
                self,
                lambda _task: store(),
                done=lambda before: self._on_stored(before, done),
                failed=self._on_failed,
                cancelled=self._on_cancelled,
            )
            return True
        try:
            before = store()
        except AppError as error:
            self._refuse(error)
            return False
        finally:
            self.is_writing = False
        self._finish(before, done)
        return True

    def _finish(self, before: Sequence[Entry], done: Callable[[Sequence[Entry]], object]) -> None:
        self.writes += 1
        if not self._keeps_bar:
            self._page.bar.hide()
        done(before)

    def _refuse(self, error: AppError) -> None:
        if isinstance(error, Invalid):
            self._page.bar.complain(" ".join(field_texts(error).values()))
            return
        self._page.tell_failure(error)
        if isinstance(error, Conflict):
            # Another window was first: what it entered is shown, and nothing is lost of it.
            self._page.reload()

    def _on_stored(self, before: Sequence[Entry], done: Callable[[Sequence[Entry]], object]) -> None:
        self.is_writing = self._is_away = False
        self._finish(before, done)
        self._go_on()

    def _on_failed(self, error: Exception) -> None:
        self.is_writing = self._is_away = False
        if not isinstance(error, AppError):
            self._waiting.clear()
            raise error
        self._refuse(error)
        # What was typed before anybody could read why must not take the words away.
        self._keeps_bar = True
        self._go_on()
        self._keeps_bar = False

    def _on_cancelled(self) -> None:
        self.is_writing = self._is_away = False
        self._waiting.clear()

    def _go_on(self) -> None:
        """Do what was typed meanwhile, as far as the next large entry."""
        while self._waiting and not self._is_away:
            self._waiting.popleft()()
