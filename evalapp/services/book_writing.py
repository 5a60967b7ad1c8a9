"""Putting a finished workbook in its place: the audit log notes it before anybody can open it."""

from typing import TYPE_CHECKING

from evalapp.services.documents import ExportTarget
from evalapp.services.progress import Progress
from evalapp.storage import audit
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.sheet import Book


class Watched:
    """Passes progress on and can repeat the last report, to ask once more whether to stop."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last = (0, 1)

    def step(self, done: int, total: int) -> None:
        """Report ``done`` of ``total``; raises Cancelled when the user has asked to stop."""
        self._last = (done, total)
        self._progress.step(done, total)

    def repeat(self) -> None:
        """Report the last step again."""
        self._progress.step(*self._last)


def put_in_place(
    db: Database,
    book: "Book",
    target: ExportTarget,
    watched: Watched,
    *,
    note: str,
    table: str = "",
    record_id: int = 0,
) -> None:
    """Write ``book`` to ``target``; ``note`` says in the audit log what was exported, without names.

    Raises BadFile (``file_in_use`` with another name in ``other``, ``folder_missing``, ``disk_full``,
    ``file_unwritable``) and Cancelled.
    """
    from evalapp.exchange.document import save  # noqa: PLC0415 - brings openpyxl along

    def confirm() -> None:
        watched.repeat()  # the last chance to stop: writing the file itself reports nothing
        with db.transaction() as session:
            said = f"{note}, {target.language.value}"
            audit.note(session, audit.Action.EXPORTED, table=table, record_id=record_id, note=said)

    save(book, target.path, confirm=confirm)
