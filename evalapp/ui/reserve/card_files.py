"""The fourth tab of an application's card: its files, kept encrypted in the workspace."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.domain.reserve_terms import ReserveTerms
from evalapp.services.application_cards import ApplicationCard
from evalapp.services.attachments import AttachmentRow
from evalapp.services.criterion_words import criterion_name
from evalapp.ui.common.buttons import icon_button, second, small
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.formats import moment, number
from evalapp.ui.common.messages import said
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.reserve.card_parts import CardPart

_KIB = 1024


class FilesPart(CardPart):
    """Lists the files; they come by a button, or dropped onto the list."""

    add_asked = Signal(object)
    """A path that was dropped, or None to be asked for one."""
    show_asked = Signal(object)
    """An AttachmentRow whose picture is wanted; likewise below."""
    save_asked = Signal(object)
    describe_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, language: Language, terms: ReserveTerms, *, may_edit: bool) -> None:
        super().__init__()
        self._language, self._terms, self._may_edit = language, terms, may_edit
        self.setAcceptDrops(may_edit)

    def fill(self, card: ApplicationCard) -> None:
        self.add_section(self.tr("Files"), self._sum(card))
        for place, row in enumerate(card.files):
            if place:
                self.column.addWidget(line())
            self.column.addWidget(self._file(row))
        if not card.files:
            self.add_text(
                self.tr("No files yet: scans of papers, letters, certificates belong here."), "secondary"
            )
            self.column.addSpacing(4)
        if self._may_edit:
            self.column.addSpacing(4)
            self._add_button()
        self.column.addSpacing(8)
        self.add_text(self._limits(), "hint")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add_asked.emit(Path(url.toLocalFile()))

    def _add_button(self) -> None:
        add = small(second(self.tr("Add a file…"), "attachment"))
        add.setObjectName("add_file")
        add.clicked.connect(lambda: self.add_asked.emit(None))
        row = QHBoxLayout()
        row.addWidget(add)
        row.addStretch(1)
        self.column.addLayout(row)

    def _file(self, row: AttachmentRow) -> QWidget:
        part = QWidget()
        part.setObjectName("file_row")
        outer = QHBoxLayout(part)
        outer.setContentsMargins(0, 6, 0, 6)
        outer.setSpacing(8)
        is_picture = row.kind is not None and row.kind.is_picture
        outer.addWidget(IconLabel("image" if is_picture else "file", "text2"))
        outer.addLayout(self._words(row), 1)
        if is_picture:
            show = icon_button("show", self.tr("Show {name}").format(name=row.name))
            show.setObjectName("show_file")
            show.clicked.connect(partial(self.show_asked.emit, row))
            outer.addWidget(show)
        save = icon_button("export", self.tr("Save a copy of {name}").format(name=row.name))
        save.setObjectName("save_file")
        save.clicked.connect(partial(self.save_asked.emit, row))
        outer.addWidget(save)
        if self._may_edit:
            outer.addWidget(self._more(row))
        return part

    def _more(self, row: AttachmentRow) -> QToolButton:
        more = icon_button("more", self.tr("{name}: actions").format(name=row.name))
        more.setObjectName("file_actions")
        menu = QMenu(more)
        menu.addAction(self.tr("What it proves…"), partial(self.describe_asked.emit, row))
        menu.addAction(self.tr("Delete…"), partial(self.remove_asked.emit, row))
        more.setMenu(menu)
        return more

    def _words(self, row: AttachmentRow) -> QVBoxLayout:
        kind = said(f"attachment.kind_{row.kind.value if row.kind else 'unknown'}")
        proves = criterion_name(self._language, row.criterion) if row.criterion else ""
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(row.name, "medium", wraps=True))
        words.addWidget(
            text_label(" · ".join(filter(None, (kind, size_text(row.size), proves))), "small", wraps=True)
        )
        words.addWidget(text_label(f"{moment(row.added_at)}, {row.account}", "hint", wraps=True))
        if row.note:
            words.addWidget(text_label(row.note, "small", wraps=True))
        return words

    def _sum(self, card: ApplicationCard) -> str:
        return size_text(sum(row.size for row in card.files)) if card.files else ""

    def _limits(self) -> str:
        words = self.tr(
            "Kept encrypted in the workspace. Taken: {types}; a file up to {one} MiB, all up to {all} MiB."
        )
        types = ", ".join(self._terms.attachment_types)
        return words.format(types=types, one=self._terms.attachment_mib, all=self._terms.application_mib)


def size_text(size: int) -> str:
    """A size in bytes as ``1,2 MiB`` or ``340 KiB``."""
    if size >= _KIB * _KIB:
        return said("attachment.size_mib", size=number(size / _KIB / _KIB, 1))
    return said("attachment.size_kib", size=number(max(size / _KIB, 1), 0))
