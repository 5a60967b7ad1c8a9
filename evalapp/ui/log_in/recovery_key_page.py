"""The recovery key, shown once: to print, to save, and to copy two groups of it back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from evalapp.ui.common.buttons import second
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.message_bar import MessageBar
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import Type, font
from evalapp.ui.log_in import door

COLUMNS = 5


class RecoveryKeyPage(QWidget):
    """Thirteen numbered groups; :meth:`is_copied` checks what was typed back."""

    def __init__(self, key: str, workspace: str, asked: tuple[int, int]) -> None:
        super().__init__()
        self._key, self._workspace, self.asked = key, workspace, asked
        self.bar = MessageBar()
        printing = second(self.tr("Print…"), "print")
        printing.clicked.connect(self._on_print)
        saving = second(self.tr("Save to a file…"))
        saving.clicked.connect(self._on_save)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(printing)
        buttons.addWidget(saving)
        buttons.addStretch(1)
        self.form = Form()
        self.form.add(*(self._field(place) for place in asked))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addWidget(self._shown())
        column.addLayout(buttons)
        todo = self.tr("First keep the key: print or save it, and type the two groups.")
        column.addWidget(text_label(todo, "secondary", wraps=True))
        column.addWidget(self.form)

    def is_copied(self) -> bool:
        """Whether both groups were typed rightly; says below the fields which was not."""
        wrong = {
            str(place): self.tr("This is not group {place}. Compare it with your paper.").format(place=place)
            for place in self.asked
            if not door.matches(self._key, place, self.form.values()[str(place)])
        }
        self.form.show_errors(wrong)
        return not wrong

    def group(self, place: int) -> str:
        """The group with this number, from 1, as it is shown."""
        return self._key.split("-")[place - 1]

    def remind(self) -> None:
        """Say why the window stays."""
        self.bar.tell(
            self.tr("First keep the key: print or save it, and type the two groups."), tone=Tone.WARN
        )

    def _field(self, place: int) -> Field:
        return Field(str(place), self.tr("Group {place}").format(place=place), QLineEdit(), required=True)

    def _shown(self) -> QFrame:
        well = QFrame()
        well.setObjectName("well")
        grid = QGridLayout(well)
        grid.setContentsMargins(16, 12, 16, 12)
        face = font(Type.HEADING)
        face.setFamilies(["Consolas", "DejaVu Sans Mono"])
        face.setStyleHint(QFont.StyleHint.Monospace)
        for number, group in enumerate(self._key.split("-")):
            label = QLabel(f"{number + 1}. {group}")
            label.setFont(face)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, number // COLUMNS, number % COLUMNS)
        return well

    def _sheet(self) -> str:
        """The words of the sheet, as plain text."""
        groups = "\n".join(f"{place:>3}. {group}" for place, group in enumerate(self._key.split("-"), 1))
        title = self.tr("Recovery key of the workspace “{name}”").format(name=self._workspace)
        advice = self.tr("Keep this sheet in a safe. Whoever has it can open the workspace.")
        return f"{title}\n\n{groups}\n\n{self._key}\n\n{advice}\n"

    def _on_print(self) -> None:
        # 60 ms that only this page needs.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        document = QTextDocument(self)
        document.setDefaultFont(font(Type.HEADING))
        document.setPlainText(self._sheet())
        dialog.accepted.connect(lambda: document.print_(printer))
        QDialog.open(dialog)

    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the recovery key"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self.tr("recovery key.txt"))
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, path: str) -> None:
        try:
            Path(path).write_text(self._sheet(), "utf-8")
        except OSError:
            self.bar.complain(self.tr("The file could not be written. Choose another folder."))
        else:
            self.bar.tell(self.tr("Saved. Move the file off this computer."), tone=Tone.GOOD)
