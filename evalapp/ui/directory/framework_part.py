"""The competency framework: its versions, readable, and editable until a campaign uses them."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from evalapp.domain.access import Action
from evalapp.domain.errors import AppError
from evalapp.domain.framework import CompetencyContent, FrameworkContent, Lack, lacks_of
from evalapp.domain.language import Trilingual
from evalapp.services.framework_checks import lack_text
from evalapp.services.framework_editing import FrameworkVersion
from evalapp.services.frameworks import FrameworkRow
from evalapp.ui.common.ask import confirm, confirms_discard
from evalapp.ui.common.autosave import Autosave
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.exports import export_framework
from evalapp.ui.common.messages import error_text, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.reading import ReadingPane
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import line
from evalapp.ui.directory.competency_editor import CompetencyEditor
from evalapp.ui.directory.content_editor import ContentEditor, Edit
from evalapp.ui.directory.figures_editor import FiguresEditor
from evalapp.ui.directory.framework_bar import FrameworkBar, Step
from evalapp.ui.directory.framework_dialogs import CodeDialog, CompareDialog, NewVersionDialog
from evalapp.ui.directory.framework_lines import FIGURES, FrameworkList, line_of
from evalapp.ui.directory.framework_reading import write_line
from evalapp.ui.directory.version_editor import VersionEditor

_NOTHING = Trilingual("", "", "")


class FrameworkPart(QWidget):
    """One version at a time; what is edited is kept after each pause."""

    version_wanted = Signal(int)
    """Id of a version to be shown instead."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._language = page, page.context.language
        self._service = page.context.services.framework_editing
        self._rows: Sequence[FrameworkRow] = ()
        self._version: FrameworkVersion | None = None
        self._content: FrameworkContent | None = None
        self._saved: FrameworkContent | None = None
        self._is_editing = False
        self._editor: ContentEditor | None = None
        self._editor_key = ""
        may_export = page.context.actor.may(Action.EXPORT)
        self.bar = FrameworkBar(may_edit=self._service.may_edit(), may_export=may_export)
        self.lines = FrameworkList(page.context)
        self.view, self.model = self.lines.view, self.lines.model
        self.pane = ReadingPane(term("competency"))
        self.autosave = Autosave(self._save, self)
        self._build()

    @property
    def framework_id(self) -> int | None:
        """The version that is shown; None before the first."""
        return None if self._version is None else self._version.framework_id

    @property
    def editor(self) -> ContentEditor | None:
        """The fields on screen while somebody edits."""
        return self._editor

    def show_frameworks(self, rows: Sequence[FrameworkRow], version: FrameworkVersion) -> None:
        """Show a version among all; what is being edited stays as it is."""
        is_other = self.framework_id != version.framework_id
        self._rows, self._version = rows, version
        if is_other or (version.content != self._saved and self._content == self._saved):
            self._content = self._saved = version.content
            self._drop_editor()
        if is_other or version.is_locked:
            self._is_editing = False
        self._show()

    def may_leave(self) -> bool:
        """Keep what waits; whether nothing stays behind unsaved, or may."""
        self.autosave.flush()
        if self._content == self._saved and not self._is_faulty():
            return True
        if not confirms_discard(self):
            return False
        self._content = self._saved
        self._drop_editor()
        self._show()
        return True

    def start_editing(self) -> None:
        """Turn the text into fields."""
        if self._version is not None and not self._version.is_locked and self._service.may_edit():
            self._is_editing = True
            self._show()

    # Showing ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self.stack = QStackedWidget()
        self._fields = QVBoxLayout()
        self._fields.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._fields)
        self.stack.addWidget(self.pane)
        self.stack.addWidget(holder)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.lines)
        row.addWidget(line(vertical=True))
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(line())
        column.addLayout(row, 1)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self.autosave.flush)
        self.view.selected.connect(self._on_line)
        self.lines.deed_wanted.connect(self._on_deed)
        self.bar.version_chosen.connect(self._on_version_chosen)
        self.bar.edit_wanted.connect(self._on_edit_wanted)
        self.bar.new_wanted.connect(self._on_new_wanted)
        self.bar.step_wanted.connect(self._on_step)

    def _show(self) -> None:
        assert self._version is not None
        assert self._content is not None
        lacks = self._lacks()
        self.bar.show_version(self._rows, self._version, len(lacks), is_editing=self._is_editing)
        self.lines.set_editing(is_editing=self._is_editing)
        self.lines.show_content(self._content, lacks)
        self._show_line()

    def _show_line(self) -> None:
        key = self.lines.key()
        if self._content is None or key is None:
            return
        self.lines.show_deeds()
        self.stack.setCurrentIndex(int(self._is_editing))
        if not self._is_editing:
            self._drop_editor()
            write_line(self.pane, self._content, key, self._language)
        elif self._editor is None or self._editor_key != key:
            self._put_editor(key, self._content)
        self._show_lacks()

    def _put_editor(self, key: str, content: FrameworkContent) -> None:
        self._drop_editor()
        competency = content.competency(key)
        if competency is not None:
            self._editor = CompetencyEditor(content, competency, self._language)
        elif key == FIGURES:
            self._editor = FiguresEditor(content, self._language)
        else:
            self._editor = VersionEditor(content, self._language)
        self._editor_key = key
        self._editor.edited.connect(self._on_edited)
        self._fields.addWidget(self._editor)

    def _drop_editor(self) -> None:
        self._editor, self._editor_key = None, ""
        clear_layout(self._fields)

    def _lacks(self) -> tuple[Lack, ...]:
        assert self._content is not None
        assert self._version is not None
        return lacks_of(self._content, gate=self._version.gate)

    def _show_lacks(self) -> None:
        if self._editor is None or self._content is None or self._version is None:
            return
        lacks = lacks_of(self._content, gate=self._version.gate)
        own = [lack for lack in lacks if line_of(lack) == self._editor_key]
        self._editor.show_lacks([lack_text(self._language, lack, self._content) for lack in own])
        self.bar.show_lacks(self._version, len(lacks))

    # Keeping ---------------------------------------------------------------------------------

    def _on_edited(self, edit: Edit) -> None:
        assert self._content is not None
        self._content = edit(self._content)
        self.autosave.touch()

    def _is_faulty(self) -> bool:
        return self._editor is not None and self._editor.is_faulty()

    def _save(self) -> None:
        if self._version is None or self._content is None or self._saved is None:
            return
        lacks = lacks_of(self._content, gate=self._version.gate)
        self.lines.show_content(self._content, lacks)
        self._show_lacks()
        if self._is_faulty():
            self._page.noted.emit(self.tr("Not kept yet: a text is too long."))
            return
        if self._content == self._saved:
            return
        try:
            self._service.save(self._version.framework_id, self._content, before=self._saved)
        except AppError as error:
            self._page.bar.complain(error_text(error))
            return
        self._saved = self._content
        self._page.noted.emit(self.tr("Kept at {time}").format(time=f"{datetime.now().astimezone():%H:%M}"))

    def _apply(self, edit: Edit) -> None:
        """Change the content by a button and show it anew."""
        self._on_edited(edit)
        self._drop_editor()
        self.autosave.flush()
        self._show()

    # Answering -------------------------------------------------------------------------------

    def _on_line(self, row: object) -> None:
        if row is not None and self.lines.key() != self._editor_key:
            if self._is_faulty() and self._editor is not None:
                self.view.select_id(self._editor_key)
                self._page.bar.complain(self.tr("Shorten the marked text first: it is too long to be kept."))
                return
            self.autosave.flush()
            self._show_line()

    def _on_version_chosen(self, framework_id: int) -> None:
        if self.may_leave():
            self.version_wanted.emit(framework_id)
        elif self._version is not None:
            self._show()

    def _on_edit_wanted(self) -> None:
        if not self._is_editing:
            self.start_editing()
        elif self.may_leave():
            self._is_editing = False
            self._show()
        else:
            self._show()

    def _on_new_wanted(self) -> None:
        if self.may_leave():
            self._open_new(None)

    def _open_new(self, content: FrameworkContent | None) -> None:
        source = next(row for row in self._rows if row.framework_id == self.framework_id)
        dialog = NewVersionDialog(self._page, self._page.context, source, content)
        dialog.made.connect(self._on_made)
        dialog.open()

    def _on_made(self, framework_id: int) -> None:
        self.version_wanted.emit(framework_id)

    def _on_step(self, step: Step) -> None:
        if not self.may_leave() or self._version is None:
            return
        version = self._version
        if step is Step.COMPARE:
            other = version.based_on_id or next(
                row.framework_id for row in self._rows if row.framework_id != version.framework_id
            )
            CompareDialog(self._page, self._page.context, self._rows, other, version.framework_id).open()
        elif step is Step.EXPORT:
            export_framework(self._page, version.framework_id, version.content.code)
        elif step is Step.IMPORT:
            self._ask_for_workbook()
        else:
            self._ask_to_delete(version)

    def _ask_for_workbook(self) -> None:
        dialog = QFileDialog(self, self.tr("A workbook with the framework"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Spreadsheets (*.xlsx *.ods)"))
        dialog.fileSelected.connect(self.read_workbook)
        dialog.open()

    def read_workbook(self, path: str) -> None:
        """Read a workbook and offer to keep it as a new version."""
        self._page.run(lambda _task: self._service.read_workbook(Path(path)), self._open_new)

    def _ask_to_delete(self, version: FrameworkVersion) -> None:
        code = version.content.code
        confirm(
            self._page,
            self.tr("Delete version {code}?").format(code=code),
            self.tr("No campaign uses it. The other versions stay."),
            self.tr("Delete {code}").format(code=code),
            partial(self._delete, version),
            dangerous=True,
        )

    def _delete(self, version: FrameworkVersion) -> None:
        try:
            self._service.delete(version.framework_id)
        except AppError as error:
            self._page.bar.complain(error_text(error))
            return
        left = [row.framework_id for row in self._rows if row.framework_id != version.framework_id]
        self.version_wanted.emit(version.based_on_id if version.based_on_id in left else left[0])

    def _on_deed(self, deed: str) -> None:
        content, key = self._content, self.lines.key() or ""
        if content is None or not self._is_editing:
            return
        if deed == "add":
            self._add(content, key)
        elif content.competency(key) is None:
            return
        elif deed == "code":
            dialog = CodeDialog(self._page, content, key)
            dialog.chosen.connect(partial(self._on_code, key))
            dialog.open()
        elif deed == "remove":
            self._remove(content, key)
        else:
            self._apply(lambda now: now.moved(key, -1 if deed == "up" else 1))

    def _add(self, content: FrameworkContent, key: str) -> None:
        chosen = content.competency(key)
        block = chosen.block if chosen else content.blocks[-1].code
        code = content.free_code(block)
        levels = dict.fromkeys(content.scale, _NOTHING)
        made = CompetencyContent(code, block, _NOTHING, _NOTHING, (_NOTHING,), levels)
        self._apply(lambda now: now.with_competency(made))
        self.view.select_id(code)

    def _on_code(self, old: str, new: str) -> None:
        self._apply(lambda now: now.with_code(old, new))
        self.view.select_id(new)

    def _remove(self, content: FrameworkContent, key: str) -> None:
        self._apply(lambda now: now.without_competency(key))
        self._page.bar.tell(
            self.tr("{code} was removed.").format(code=key),
            tone=Tone.GOOD,
            action_text=self.tr("Undo"),
            action=partial(self._bring_back, content),
        )

    def _bring_back(self, content: FrameworkContent) -> None:
        self._apply(lambda _now: content)
