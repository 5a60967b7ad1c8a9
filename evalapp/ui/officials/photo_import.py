"""Photos of many officials from a folder: chosen, looked through, confirmed, taken, and taken back."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from evalapp.domain.photo_file import PhotoOutcome
from evalapp.services.photo_imports import PhotoFile, PhotoRow, PhotosBefore
from evalapp.ui.common.ask import confirm
from evalapp.ui.common.buttons import quiet
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.messages import said
from evalapp.ui.common.page import Page
from evalapp.ui.common.progress_dialog import run_with_progress

_MOST_LINES = 12


class PhotoImport(QObject):
    """The button that takes photos in, and what it does."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._service = page.context.services.photo_imports
        self.button = quiet(said("photo.action"), "import")
        self.button.setObjectName("import_photos")
        self.button.setToolTip(said("photo.tip"))
        self.button.setAccessibleDescription(said("photo.tip"))
        self.button.clicked.connect(self.choose)

    def choose(self) -> QFileDialog:
        """Ask for the folder without holding up the window."""
        dialog = QFileDialog(self._page, said("photo.title"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.take)
        dialog.open()
        return dialog

    def take(self, folder: str) -> None:
        """Read the pictures of ``folder``, then ask with what would become of them in view."""
        run_with_progress(
            self._page.context.tasks,
            self._page,
            said("photo.title"),
            lambda task: self._look(folder, task),
            done=self._on_looked,
            failed=self._page.tell_failure,
        )

    def _look(self, folder: str, task: object) -> tuple[tuple[PhotoFile, ...], tuple[PhotoRow, ...]]:
        files = self._service.read([Path(folder)], task)  # type: ignore[arg-type]
        return files, self._service.check(files)

    def _on_looked(self, found: tuple[tuple[PhotoFile, ...], tuple[PhotoRow, ...]]) -> None:
        files, rows = found
        count = sum(row.outcome.is_written for row in rows)
        if not count:
            self._page.bar.tell(said("photo.nothing"), "; ".join(_lines(rows)), tone=Tone.WARN)
            return
        text = "\n".join([_summary(rows), *_lines(rows)])
        question = said("photo.question", count=count)
        confirm(self._page, question, text, said("photo.verb"), partial(self._write, files))

    def _write(self, files: Sequence[PhotoFile]) -> None:
        self._page.run(lambda _task: self._service.write(files), self._on_written)

    def _on_written(self, written: tuple[tuple[PhotoRow, ...], PhotosBefore]) -> None:
        _, before = written
        self._page.bar.tell(
            said("photo.taken", count=len(before.photos)),
            tone=Tone.GOOD,
            action_text=self.tr("Undo"),
            action=partial(self._put_back, before),
        )

    def _put_back(self, before: PhotosBefore) -> None:
        self._page.attempt(lambda: self._service.put_back(before))


def _summary(rows: Sequence[PhotoRow]) -> str:
    counted = Counter(row.outcome for row in rows)
    return said(
        "photo.summary",
        added=counted[PhotoOutcome.ADDED],
        replaced=counted[PhotoOutcome.REPLACED],
        unchanged=counted[PhotoOutcome.UNCHANGED],
        refused=sum(row.outcome.is_refused for row in rows),
    )


def _lines(rows: Sequence[PhotoRow]) -> list[str]:
    """The files that are not taken, each with its reason."""
    refused = [row for row in rows if row.outcome.is_refused]
    lines = [
        said(
            "photo.line_who" if row.who else "photo.line",
            file=row.file,
            who=row.who,
            reason=said(f"photo.{row.outcome.value}"),
        )
        for row in refused[:_MOST_LINES]
    ]
    if len(refused) > _MOST_LINES:
        lines.append(said("photo.more", count=len(refused) - _MOST_LINES))
    return lines
