"""Edits one competency: name, definition, indicators, the wording of each level."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.framework import NAME_LENGTH, TEXT_LENGTH, CompetencyContent, FrameworkContent
from evalapp.domain.language import Language, Trilingual
from evalapp.ui.common.buttons import icon_button, quiet, small
from evalapp.ui.common.mark_widgets import LevelBadge
from evalapp.ui.common.messages import term
from evalapp.ui.common.text_label import text_label
from evalapp.ui.directory.content_editor import ContentEditor
from evalapp.ui.directory.language_texts import LanguageTexts, labelled, language_heads

_EMPTY = Trilingual("", "", "")


class BlockBox(QComboBox):
    """Turning the wheel scrolls the page; it must not move the competency to another block."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CompetencyEditor(ContentEditor):
    """Fields of one competency; :attr:`code` names it within the version."""

    def __init__(self, content: FrameworkContent, competency: CompetencyContent, language: Language) -> None:
        super().__init__(f"{competency.code} · {competency.name.pick(language)}")
        self.code = competency.code
        self._language = language
        self._indicators: list[LanguageTexts] = []
        self.block = self._block_box(content, competency)
        self.column.addLayout(labelled(self.tr("Block"), self.block))
        self.column.addWidget(language_heads())
        self.name = self._field(self.tr("Name"), competency.name, NAME_LENGTH)
        self.definition = self._field(term("definition"), competency.definition, TEXT_LENGTH, lines=2)
        self.more = small(quiet(self.tr("Add indicator"), "add"))
        self.more.setObjectName("add_indicator")
        self.more.clicked.connect(self._on_add_indicator)
        self.add_section(self.tr("Behavioural indicators"), self.more)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.column.addLayout(self._rows)
        for indicator in competency.indicators:
            self._add_indicator(indicator)
        self.levels = self._build_levels(content, competency)
        self.column.addStretch(1)

    def competency(self) -> CompetencyContent:
        """What the fields hold."""
        return CompetencyContent(
            code=self.code,
            block=str(self.block.currentData()),
            name=self.name.value(),
            definition=self.definition.value(),
            indicators=tuple(each.value() for each in self._indicators),
            levels={level: texts.value() for level, texts in self.levels.items()},
        )

    def _field(self, label: str, text: Trilingual, limit: int, *, lines: int = 1) -> LanguageTexts:
        field = self.add_texts(LanguageTexts(label, text, limit=limit, lines=lines))
        field.changed.connect(self._on_changed)
        self.column.addLayout(labelled(label, field))
        return field

    def _block_box(self, content: FrameworkContent, competency: CompetencyContent) -> QComboBox:
        box = BlockBox()
        box.setAccessibleName(self.tr("Block"))
        for block in content.blocks:
            box.addItem(block.name.pick(self._language), block.code)
        box.setCurrentIndex(box.findData(competency.block))
        box.currentIndexChanged.connect(self._on_changed)
        return box

    def _build_levels(
        self, content: FrameworkContent, competency: CompetencyContent
    ) -> dict[int, LanguageTexts]:
        self.add_section(self.tr("Levels"))
        found: dict[int, LanguageTexts] = {}
        for level, name in sorted(content.scale.items(), reverse=True):
            said = name.pick(self._language)
            texts = self.add_texts(
                LanguageTexts(
                    f"{level} {said}", competency.levels.get(level, _EMPTY), limit=TEXT_LENGTH, lines=2
                )
            )
            texts.changed.connect(self._on_changed)
            badge = LevelBadge()
            badge.set_level(level)
            head = QHBoxLayout()
            head.setSpacing(8)
            head.addWidget(badge)
            head.addWidget(text_label(said, "small_strong"), 1)
            self.column.addLayout(head)
            self.column.addWidget(texts)
            found[level] = texts
        return found

    def _add_indicator(self, text: Trilingual) -> LanguageTexts:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        texts = self.add_texts(LanguageTexts(self.tr("Indicator"), text, limit=TEXT_LENGTH, lines=2))
        texts.changed.connect(self._on_changed)
        away = icon_button("close", self.tr("Remove indicator"))
        away.clicked.connect(partial(self._on_remove_indicator, holder, texts))
        row.addWidget(texts, 1)
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(holder)
        self._indicators.append(texts)
        return texts

    def _on_add_indicator(self) -> None:
        texts = self._add_indicator(_EMPTY)
        texts.areas[Language.KK].setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed()

    def _on_remove_indicator(self, holder: QWidget, texts: LanguageTexts) -> None:
        self._indicators.remove(texts)
        self.texts.remove(texts)
        self._rows.removeWidget(holder)
        holder.hide()
        holder.deleteLater()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed()

    def _on_changed(self) -> None:
        competency = self.competency()
        self.heading.setText(f"{self.code} · {competency.name.pick(self._language)}")
        code = self.code

        def apply(content: FrameworkContent) -> FrameworkContent:
            return content.with_competency(replace(competency, code=code))

        self.edited.emit(apply)
