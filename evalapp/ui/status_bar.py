"""The line at the bottom: workspace, last backup, and at the right what the page says."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout

from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.formats import clock_time, day
from evalapp.ui.common.text_label import text_label


class StatusBar(QFrame):
    """One line of small text under every page."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusBar")
        self.setMinimumHeight(26)
        self._workspace = text_label("", "small")
        self._backup_icon = IconLabel("backup", "text2", 14)
        self._backup = text_label("", "small")
        self._note = text_label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 16, 3)
        row.setSpacing(6)
        row.addWidget(IconLabel("lock", "text2", 14))
        row.addWidget(self._workspace)
        row.addSpacing(14)
        row.addWidget(self._backup_icon)
        row.addWidget(self._backup)
        row.addStretch(1)
        row.addWidget(self._note)

    def show_workspace(self, name: str, *, is_training: bool) -> None:
        """Name the workspace; in a training one with the words that its data are invented."""
        sentence = self.tr("Workspace “{name}”").format(name=name)
        if is_training:
            sentence = self.tr("Workspace “{name}” – the data are invented").format(name=name)
        self._workspace.setText(sentence)

    def show_backup(self, at: datetime | None, now: datetime) -> None:
        """Say when the newest backup was made."""
        if at is None:
            text = self.tr("No backup yet")
        elif at.astimezone().date() == now.astimezone().date():
            text = self.tr("Backup: today {time}").format(time=clock_time(at))
        else:
            text = self.tr("Backup: {day}").format(day=day(at.astimezone()))
        self._backup.setText(text)

    def hide_backup(self) -> None:
        """For accounts that have nothing to do with backups."""
        self._backup_icon.hide()
        self._backup.hide()

    def note(self, text: str) -> None:
        """What the page says about itself: selection or saved state."""
        self._note.setText(text)

    def note_text(self) -> str:
        """What stands at the right."""
        return self._note.text()
