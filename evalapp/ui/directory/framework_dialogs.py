"""Dialogs of the framework editor: a new version, a workbook, a competency's code, two versions compared."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from evalapp.domain.errors import AppError, Invalid
from evalapp.domain.framework import CODE_LENGTH, NOTE_LENGTH, VERSION_LENGTH, FrameworkContent
from evalapp.domain.framework_differences import Difference, differences
from evalapp.domain.language import Language
from evalapp.services.frameworks import FrameworkRow
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.dialog import Dialog
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.messages import error_text
from evalapp.ui.common.side_panel import clear_layout, scrolled
from evalapp.ui.common.text_label import text_label
from evalapp.ui.directory.difference_words import change_html, change_text, subject_of, what_of


class NewVersionDialog(FormDialog):
    """Code and note of a version copied from another, or read from a workbook (``content``)."""

    made = Signal(int)
    """Id of the new version."""

    def __init__(
        self, parent: QWidget, context: PageContext, source: FrameworkRow, content: FrameworkContent | None
    ) -> None:
        super().__init__(parent, self.tr("New version"), verb=self.tr("Make the version"))
        self._context, self._source, self._content = context, source, content
        self.set_text(self._words())
        code, note = QLineEdit(), QLineEdit()
        code.setMaxLength(VERSION_LENGTH)
        note.setMaxLength(NOTE_LENGTH)
        self.form.add(
            Field(
                "code", self.tr("Code of the version"), code, self.tr("For example KZ-2027-1"), required=True
            )
        )
        self.form.add(Field("note", self.tr("Note"), note))
        self.form.load({"code": "", "note": content.note if content else ""})

    def save(self, values: dict[str, Any]) -> None:
        """Make the version."""
        service = self._context.services.framework_editing
        number = self._source.framework_id
        if self._content is None:
            made = service.new_version(number, values["code"], values["note"])
        else:
            made = service.import_as_new(number, self._content, values["code"], values["note"])
        self.made.emit(made)

    def _words(self) -> str:
        if self._content is None:
            words = self.tr("Everything is copied from {code} and can be edited until a campaign uses it.")
            return words.format(code=self._source.code)
        before = self._context.services.framework_editing.version(self._source.framework_id).content
        count = len(differences(before, self._content))
        words = self.tr("The workbook differs from {code} in %n place(s).", "", count)
        return words.format(code=self._source.code)


class CodeDialog(FormDialog):
    """The code of a competency."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, content: FrameworkContent, code: str) -> None:
        super().__init__(
            parent,
            self.tr("Code of the competency"),
            self.tr("Lists of marks name competencies by their codes. A new code is a new competency there."),
            verb=self.tr("Change the code"),
            width=420,
        )
        self._code = code
        self._taken = {each.code.casefold() for each in content.competencies if each.code != code}
        self._taken |= {block.code.casefold() for block in content.blocks}
        field = QLineEdit()
        field.setMaxLength(CODE_LENGTH)
        self.form.add(Field("code", self.tr("Code"), field, required=True))
        self.form.load({"code": code})

    def save(self, values: dict[str, Any]) -> None:
        """Hand the code over."""
        code = values["code"].strip()
        if not code:
            raise Invalid({"code": "required"})
        if code.casefold() in self._taken:
            raise Invalid({"code": "competency_code_taken"})
        self.chosen.emit(code)


class CompareDialog(Dialog):
    """What two versions say differently, changed texts word by word."""

    def __init__(
        self, parent: QWidget, context: PageContext, rows: Sequence[FrameworkRow], before: int, after: int
    ) -> None:
        super().__init__(parent, self.tr("Differences between versions"), width=820, height=620)
        self._context = context
        self.older, self.newer = (self._box(rows, chosen) for chosen in (before, after))
        self.older.setAccessibleName(self.tr("Earlier version"))
        self.newer.setAccessibleName(self.tr("Later version"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.older)
        row.addWidget(QLabel("→"))
        row.addWidget(self.newer)
        self.count = text_label("", "secondary")
        row.addWidget(self.count, 1)
        self.body.addLayout(row)
        self.list = QVBoxLayout()
        self.list.setContentsMargins(0, 0, 12, 0)
        self.list.setSpacing(3)
        area = scrolled(self.list)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("Differences"))
        self.body.addWidget(area, 1)
        self.cancel.setText(self.tr("Close"))
        self._show()

    def _box(self, rows: Sequence[FrameworkRow], chosen: int) -> QComboBox:
        box = QComboBox()
        for row in rows:
            box.addItem(row.code, row.framework_id)
        box.setCurrentIndex(box.findData(chosen))
        box.currentIndexChanged.connect(self._show)
        return box

    def _show(self) -> None:
        service = self._context.services.framework_editing
        try:
            found = service.compare(self.older.currentData(), self.newer.currentData())
        except AppError as error:
            self.bar.complain(error_text(error))
            return
        clear_layout(self.list)
        language = self._context.language
        self.count.setText(self.tr("%n difference(s)", "", len(found.differences)))
        if not found.differences:
            self.list.addWidget(text_label(self.tr("These versions say the same."), "secondary"))

        def heading(each: Difference) -> str:
            return subject_of(each, found.before, found.after, language)

        for title, group in groupby(sorted(found.differences, key=_order(found.after)), key=heading):
            self.list.addSpacing(8)
            self.list.addWidget(text_label(title, "strong", wraps=True))
            for each in group:
                self._add(each, found.after, language)
        self.list.addStretch(1)

    def _add(self, found: Difference, after: FrameworkContent, language: Language) -> None:
        what = what_of(found, after, language)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        name = text_label(what, "small", wraps=True)
        name.setFixedWidth(190)
        words = text_label("", "body", wraps=True)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setText(change_html(found))
        words.setAccessibleName(f"{what}: {change_text(found)}")
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self.list.addWidget(holder)


def _order(after: FrameworkContent) -> Any:
    """The version first, then competencies in their order, removed ones last."""
    codes = {each.code: place for place, each in enumerate(after.competencies, start=1)}
    blocks = {block.code for block in after.blocks}

    def place(found: Difference) -> int:
        return 0 if not found.code or found.code in blocks else codes.get(found.code, len(codes) + 1)

    return place
