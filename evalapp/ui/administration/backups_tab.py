"""Backups: the list, a new one, the second folder on another disk."""

from datetime import UTC, datetime, timedelta
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from evalapp.domain.access import Action
from evalapp.services.backups import BackupResult, BackupRow, SecondFolder
from evalapp.ui.administration.tab import Tab
from evalapp.ui.administration.words import reason_text, size_text
from evalapp.ui.common.buttons import primary, quiet, second, small
from evalapp.ui.common.chip import IconLabel, Tone
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.empty_state import EmptyState
from evalapp.ui.common.formats import moment, whole
from evalapp.ui.common.messages import code_text
from evalapp.ui.common.progress_dialog import run_with_progress
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.text_label import ElidedLabel, text_label

_STALE = timedelta(days=7)


class BackupsTab(Tab):
    """Above, where the second copies go; below, the backups of this workspace."""

    SHOWN_TABLES: ClassVar[frozenset[str]] = frozenset({"workspace_info", "audit_event"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._service = context.services.backups
        self.back_up = primary(self.tr("Back up now"), "backup")
        self.back_up.setObjectName("back_up")
        self.back_up.clicked.connect(self._on_back_up)
        self.buttons = (self.back_up,)
        self.model = RowTableModel(
            self._columns(), key=lambda row: row.folder, sort_by="made", descending=True
        )
        self.view = RowView(self.model, "backups", memory=context.memory)
        self.view.setAccessibleName(self.tr("Backups"))
        self.add_bar()
        self.add(self._build_second())
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(
            EmptyState(
                "backup",
                self.tr("No backup yet"),
                self.tr("The first one is made when this workspace is closed after changes, or now by hand."),
            )
        )
        self.add(self.stack, 1)
        self.add(self._build_hint())

    def reload(self) -> None:
        """Fetch the backups and the second folder."""
        self.run(lambda _task: self._service.rows(), self._on_rows)
        self.run(lambda _task: self._service.second_folder(), self._on_second)

    def _columns(self) -> list[Column]:
        return [
            Column("made", self.tr("Made"), lambda row: row.made_at, text=moment, width=150, required=True),
            Column("reason", self.tr("Reason"), lambda row: reason_text(row.reason), stretch=True),
            Column(
                "events",
                self.tr("Events in the log"),
                lambda row: row.events,
                text=whole,
                right=True,
                width=150,
            ),
            Column("size", self.tr("Size"), lambda row: row.size, text=size_text, right=True, width=110),
        ]

    def _build_second(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("secondFolder")
        self._second_icon = IconLabel("folder", "text2", 18)
        self._second_title = text_label("", "strong")
        self._second_path = ElidedLabel("", "secondary")
        self.choose = small(second(self.tr("Choose folder…")))
        self.choose.clicked.connect(self._on_choose)
        self.forget = small(quiet(self.tr("Do not copy")))
        self.forget.clicked.connect(self._on_forget)
        may_choose = self.context.actor.may(Action.MANAGE_ACCOUNTS)
        self.choose.setVisible(may_choose)
        self.forget.setVisible(may_choose)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._second_title)
        words.addWidget(self._second_path)
        row = QHBoxLayout(frame)
        row.setContentsMargins(20, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._second_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.forget)
        row.addWidget(self.choose)
        return frame

    def _build_hint(self) -> QFrame:
        frame = QFrame()
        row = QHBoxLayout(frame)
        row.setContentsMargins(20, 10, 20, 12)
        row.addWidget(
            text_label(
                self.tr(
                    "Each backup was opened and verified. Kept are the 10 last, and the last of 8 weeks "
                    "and 24 months. A backup is restored into a new folder: "
                    "evalapp restore BACKUP --workspace FOLDER."
                ),
                "hint",
                wraps=True,
            )
        )
        return frame

    @Slot(object)
    def _on_rows(self, rows: list[BackupRow]) -> None:
        self.model.set_rows(rows)
        self.stack.setCurrentIndex(0 if rows else 1)

    @Slot(object)
    def _on_second(self, place: SecondFolder) -> None:
        self.forget.setVisible(bool(place.folder) and self.context.actor.may(Action.MANAGE_ACCOUNTS))
        title, path, tone = self._second_words(place)
        self._second_title.setText(title)
        self._second_path.setText(path)
        self._second_icon.show_icon("warn" if tone is Tone.WARN else "folder", tone.ink)

    def _second_words(self, place: SecondFolder) -> tuple[str, str, Tone]:
        if not place.folder:
            return (
                self.tr("Backups lie beside the data only."),
                self.tr("Choose a folder on another disk: otherwise both go with this one."),
                Tone.WARN,
            )
        if place.is_same_disk:
            same = self.tr("The second copies lie on the same disk.")
            return same, place.folder, Tone.WARN
        if place.newest is None or datetime.now(UTC) - place.newest > _STALE:
            newest = moment(place.newest)
            return self.tr("The newest second copy: {moment}").format(moment=newest), place.folder, Tone.WARN
        newest = moment(place.newest)
        return (
            self.tr("Second copies, the newest: {moment}").format(moment=newest),
            place.folder,
            Tone.NEUTRAL,
        )

    @Slot()
    def _on_back_up(self) -> None:
        def work(task: Task) -> BackupResult:
            return self._service.back_up(progress=task)

        title = self.tr("A backup is being made and verified")
        run_with_progress(self.context.tasks, self, title, work, done=self._on_made, failed=self.tell_failure)

    @Slot(object)
    def _on_made(self, made: BackupResult) -> None:
        self.refresh()
        self.requested.emit("backed_up", None)
        if made.second_trouble:
            self.bar.tell(code_text(made.second_trouble), tone=Tone.WARN)
        else:
            self.bar.tell(
                self.tr("The backup was made and verified."),
                str(made.second or made.row.folder),
                tone=Tone.GOOD,
            )

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for second copies"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.choose_folder)
        dialog.open()

    @Slot()
    def _on_forget(self) -> None:
        self.choose_folder("")

    def choose_folder(self, folder: str) -> None:
        """Copy further backups to ``folder`` as well; "" = nowhere."""
        self.run(lambda _task: self._service.set_second_folder(folder), self._on_second)
