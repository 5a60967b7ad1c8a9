"""How long work reports itself, without knowing who watches."""

from typing import Protocol


class Progress(Protocol):
    """Somebody who watches long work and may stop it."""

    def step(self, done: int, total: int) -> None:
        """Report ``done`` of ``total``; raises Cancelled when the user has asked to stop."""


class Silent:
    """Nobody watches."""

    def step(self, done: int, total: int) -> None:
        """Ignore the report."""


SILENT = Silent()
