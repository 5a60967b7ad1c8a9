"""Edits what concerns a version as a whole: its code and note, the names of the scale and the blocks."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from evalapp.domain.framework import (
    NAME_LENGTH,
    NOTE_LENGTH,
    VERSION_LENGTH,
    BlockContent,
    FrameworkContent,
)
from evalapp.domain.language import Language, Trilingual
from evalapp.ui.directory.content_editor import ContentEditor
from evalapp.ui.directory.language_texts import LanguageTexts, labelled, language_heads


class VersionEditor(ContentEditor):
    """Code, note, names of levels and blocks."""

    def __init__(self, content: FrameworkContent, language: Language) -> None:
        super().__init__(content.code)
        self.code = self._line(self.tr("Code of the version"), content.code, VERSION_LENGTH)
        self.note = self._line(self.tr("Note"), content.note, NOTE_LENGTH)
        self.add_section(self.tr("Names of the levels"))
        self.column.addWidget(language_heads())
        self.scale = {
            level: self._names(str(level), name)
            for level, name in sorted(content.scale.items(), reverse=True)
        }
        self.add_section(self.tr("Names of the blocks"))
        self.blocks = {
            block.code: self._names(block.name.pick(language), block.name) for block in content.blocks
        }
        self.column.addStretch(1)

    def _line(self, label: str, text: str, limit: int) -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(limit)
        field.setAccessibleName(label)
        field.textEdited.connect(self._on_changed)
        self.column.addLayout(labelled(label, field))
        return field

    def _names(self, label: str, name: Trilingual) -> LanguageTexts:
        texts = self.add_texts(LanguageTexts(label, name, limit=NAME_LENGTH))
        texts.changed.connect(self._on_changed)
        self.column.addLayout(labelled(label, texts))
        return texts

    def _on_changed(self) -> None:
        code, note = self.code.text(), self.note.text()
        scale = {level: texts.value() for level, texts in self.scale.items()}
        names = {block: texts.value() for block, texts in self.blocks.items()}
        if code.strip():
            self.heading.setText(code)

        def apply(content: FrameworkContent) -> FrameworkContent:
            blocks = tuple(BlockContent(block.code, names[block.code]) for block in content.blocks)
            return replace(content, code=code.strip() or content.code, note=note, scale=scale, blocks=blocks)

        self.edited.emit(apply)
