"""Letterhead, signature and texts of the letters, one language at a time."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from evalapp.domain.language import Language
from evalapp.domain.letter import TEXT_FIELDS
from evalapp.ui.common.ask import confirms_discard
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.form import Field
from evalapp.ui.common.form_dialog import FormDialog
from evalapp.ui.common.segments import Segments
from evalapp.ui.common.theme import scaled

_TEXT_HEIGHT = 92
_NAMES = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}


class LetterTextsDialog(FormDialog):
    """What the unit has changed holds for all its letters from then on."""

    def __init__(self, context: PageContext, language: Language, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Letterhead and texts of the letters"),
            self.tr("They hold for every letter about missing documents, until they are changed again."),
            width=640,
        )
        self._service = context.services.letters
        self._stored = self._service.texts()
        self._language = language
        self.languages = Segments(list(_NAMES.items()))
        self.languages.setAccessibleName(self.tr("Language of the texts"))
        self.languages.choose(language)
        self.languages.changed.connect(self._on_language)
        self.body.insertWidget(0, self.languages)
        self._build_form()
        self._load(language)

    def save(self, values: dict[str, Any]) -> None:
        stored = self._stored[self._language]
        self._service.save_texts(replace(stored.texts, **values), version=stored.version)

    def check(self, values: dict[str, Any]) -> Mapping[str, str]:
        return {}

    def _build_form(self) -> None:
        add = self.form.add
        add(Field("organization", self.tr("State body or unit"), QLineEdit()))
        add(
            Field("address", self.tr("Address"), QLineEdit()),
            Field("contacts", self.tr("Telephone, e-mail"), QLineEdit()),
        )
        add(Field("subject", self.tr("Subject"), QLineEdit(), required=True))
        add(
            Field(
                "opening",
                self.tr("Before the list of documents"),
                _text_box(),
                self.tr("Filled in by the program: {markers}.").format(
                    markers="{greeting}, {name}, {number}, {intake}, {deadline}"
                ),
                required=True,
            )
        )
        add(
            Field(
                "closing",
                self.tr("After the list of documents"),
                _text_box(),
                self.tr("An empty line begins a paragraph."),
                required=True,
            )
        )
        add(
            Field("signer_post", self.tr("Signed by, post"), QLineEdit()),
            Field("signer_name", self.tr("Signed by, name"), QLineEdit()),
        )
        add(Field("executor", self.tr("Prepared by, telephone"), QLineEdit()))

    def _load(self, language: Language) -> None:
        texts = self._stored[language].texts
        self.form.load({name: getattr(texts, name) for name in TEXT_FIELDS})

    def _on_language(self, chosen: object) -> None:
        language = Language(str(chosen))
        if language is self._language:
            return
        if self.form.is_dirty() and not confirms_discard(self):
            self.languages.choose(self._language)
            return
        self._language = language
        self._load(language)


def _text_box() -> QPlainTextEdit:
    box = QPlainTextEdit()
    box.setTabChangesFocus(True)
    box.setFixedHeight(scaled(_TEXT_HEIGHT))
    return box
