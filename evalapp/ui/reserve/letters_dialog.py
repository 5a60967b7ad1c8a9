"""Letters about missing documents: by when, in which language, as one document or a file for each."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox

from evalapp.domain.errors import AppError, Invalid
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.placing import free_name, safe_name
from evalapp.services.application_cards import ApplicationCard
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.exports import ExportTarget
from evalapp.services.letters import LetterOrder
from evalapp.ui.common.buttons import link, small
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.date_field import DateField
from evalapp.ui.common.export_dialog import PlaceField, document_languages
from evalapp.ui.common.folders import documents_folder, open_folder
from evalapp.ui.common.form import Field, Form
from evalapp.ui.common.messages import error_text, field_texts, said
from evalapp.ui.common.page import Page
from evalapp.ui.common.progress_dialog import WorkingDialog
from evalapp.ui.common.tasks import Task
from evalapp.ui.common.text_label import text_label
from evalapp.ui.reserve.letter_texts_dialog import LetterTextsDialog

MEMORY = "letters"
_DOCUMENT, _FOLDER = ".docx", ""


class LettersDialog(WorkingDialog):
    """Writes letters to those of a list who lack documents, or to one applicant."""

    def __init__(
        self, page: Page, query: ApplicationQuery, name: str, *, only: ApplicationCard | None = None
    ) -> None:
        self._page, self._query, self._only = page, query, only
        self._service = page.context.services.letters
        self._count = 1 if only else self._service.waiting(query)
        super().__init__(page, self.tr("Letters about missing documents"), width=560)
        self._name = f"{only.number} {only.full_name}" if only else f"{name} – {said('letter.short')}"
        self._remembered = page.context.memory.table(MEMORY)
        self.set_text(self._says_for_whom())
        self._build_form()
        self.add_progress(self.tr("Writing letters"))
        self.verb = self.add_verb(self.tr("Write %n letter(s)", "", self._count), self._on_write)
        self.verb.setObjectName("write_letters")
        self.verb.setEnabled(self._count > 0)
        self._on_kind()

    def order(self) -> LetterOrder | None:
        """What was asked for; None while there is no day."""
        deadline = self.deadline.value()
        only = None if self._only is None else (self._only.id,)
        return None if deadline is None else LetterOrder(self._query, deadline, only)

    def _says_for_whom(self) -> str:
        if self._only is not None:
            words = self.tr("To {name}, application {number}.")
            return words.format(name=self._only.full_name, number=self._only.number)
        if not self._count:
            return self.tr("Nobody in the list shown waits for documents.")
        return self.tr("To %n applicant(s) of the list shown who still lack documents.", "", self._count)

    def _build_form(self) -> None:
        self.kind = QComboBox()
        self.kind.setObjectName("letters_kind")
        self.kind.addItem(self.tr("One document with all letters"), _DOCUMENT)
        if self._only is None:
            self.kind.addItem(self.tr("A file for each applicant"), _FOLDER)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.language = QComboBox()
        self.language.setObjectName("letters_language")
        for language, words in document_languages():
            self.language.addItem(words, language)
        wanted = self._remembered.get("language", DocumentLanguage.KK_RU.value)
        self.language.setCurrentIndex(max(0, self.language.findData(DocumentLanguage(wanted))))
        self.deadline = DateField()
        self.deadline.set_value(self._service.proposed_deadline())
        self.place = PlaceField()
        form = self.form = self._fields = Form()
        if self._only is None:
            form.add(Field("kind", self.tr("What to write"), self.kind))
        form.add(
            Field("language", self.tr("Language of the letters"), self.language, stretch=3),
            Field("deadline", self.tr("Documents by"), self.deadline, required=True, stretch=2),
        )
        form.add(Field("place", self.tr("Where to"), self.place))
        texts = small(link(self.tr("Letterhead and texts…"), "edit"))
        texts.setObjectName("letter_texts")
        texts.clicked.connect(self._on_texts)
        form.add_widget(texts)
        self._nameless = text_label("", "warn", wraps=True)
        form.add_widget(self._nameless)
        self.body.addWidget(form)
        self.language.currentIndexChanged.connect(self._on_language)
        self._on_language()

    def _on_kind(self) -> None:
        self.place.suffix = self.kind.currentData()
        proposed = self._folder() / f"{safe_name(self._name)}{self.place.suffix}"
        self.place.set_value(str(free_name(proposed) if proposed.is_file() else proposed))

    def _on_language(self) -> None:
        """A letter without its sender is possible, but hardly meant."""
        stored = self._service.texts()
        languages = DocumentLanguage(self.language.currentData()).languages
        is_nameless = any(not stored[language].texts.organization for language in languages)
        words = self.tr("The letterhead names no state body yet in this language.")
        self._nameless.setText(words if is_nameless else "")
        self._nameless.setVisible(is_nameless)

    def _folder(self) -> Path:
        kept = self._remembered.get("folder", "")
        if kept and Path(kept).is_dir():
            return Path(kept)
        return documents_folder()

    def _target(self) -> ExportTarget:
        path = Path(self.place.value())
        if self.place.suffix and path.suffix.casefold() != _DOCUMENT:
            path = path.with_name(path.name + _DOCUMENT)
        return ExportTarget(path=path, language=DocumentLanguage(self.language.currentData()))

    def _on_texts(self) -> None:
        language = DocumentLanguage(self.language.currentData()).languages[0]
        dialog = LetterTextsDialog(self._page.context, language, self)
        dialog.accepted.connect(self._on_language)
        dialog.open()

    def _on_write(self) -> None:
        order, target = self.order(), self._target()
        if order is None:
            self._fields.show_errors({"deadline": self.tr("This is no date. Write it as 31.12.2026.")})
            return
        if target.path.is_file():
            self.bar.tell(
                self.tr("This file exists already."),
                target.path.name,
                tone=Tone.WARN,
                action_text=self.tr("Replace"),
                action=partial(self._write, order, target),
            )
            return
        self._write(order, target)

    def _write(self, order: LetterOrder, target: ExportTarget) -> None:
        service, is_folder = self._service, not self.place.suffix

        def work(task: Task) -> None:
            write = service.write_each if is_folder else service.write
            write(order, target, progress=task)

        self.start_work(self._page.context.tasks, work, lambda _nothing: self._on_written(target))

    def show_failure(self, error: AppError) -> None:
        other = error.params.get("other")
        if isinstance(error, Invalid):
            self._fields.show_errors(field_texts(error))
        elif isinstance(other, Path):
            words = self.tr("Save as {name}").format(name=other.name)
            self.bar.complain(error_text(error), action_text=words, action=partial(self._save_as, other))
        else:
            super().show_failure(error)

    def _save_as(self, path: Path) -> None:
        self.place.set_value(str(path))
        self._on_write()

    def _on_written(self, target: ExportTarget) -> None:
        state = {"folder": str(target.path.parent), "language": target.language.value}
        self._page.context.memory.keep_table(MEMORY, state)
        folder = target.path.parent if self.place.suffix else target.path
        self._page.bar.tell(
            self.tr("%n letter(s) written.", "", self._count),
            target.path.name,
            tone=Tone.GOOD,
            action_text=self.tr("Open folder"),
            action=partial(open_folder, folder),
        )
        self.accept()
