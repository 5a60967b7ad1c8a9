"""The card of an item: the person, what is asked, results, first votes, who takes no part, the discussion."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from evalapp.domain.errors import AppError, Conflict
from evalapp.domain.meeting import MeetingStep, SubjectKind, allows
from evalapp.services.agenda_items import ItemCard
from evalapp.services.agenda_words import place_text
from evalapp.services.conflicts import AbsenceRow, ConflictHint
from evalapp.services.meeting_rows import MeetingCard
from evalapp.ui.commission.agenda_sections import ItemSections
from evalapp.ui.commission.meeting_words import (
    absence_words,
    aside_word,
    majority_chip,
)
from evalapp.ui.common.autosave import Autosave
from evalapp.ui.common.buttons import link, quiet, second
from evalapp.ui.common.chip import Chip, ChipLook, IconLabel, Tone
from evalapp.ui.common.messages import said
from evalapp.ui.common.page import Page
from evalapp.ui.common.photo import Photo
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import text_label


class AgendaPanel(SidePanel):
    """Shows one item; the discussion is kept while it is typed."""

    edit_asked = Signal()
    conflict_asked = Signal()
    votes_asked = Signal()
    item_asked = Signal(int)
    """Number of another item."""

    def __init__(self, page: Page, *, may_run: bool) -> None:
        super().__init__(width=420)
        self._page, self._may_run = page, may_run
        self._meeting: MeetingCard | None = None
        self._card: ItemCard | None = None
        self._item_id: int | None = None
        self.photo = Photo()
        self.name = text_label("", "heading", wraps=True)
        self.post = text_label("", "secondary", wraps=True)
        self.chips = QHBoxLayout()
        self.chips.setSpacing(6)
        self._build_head()
        self.edit = second(self.tr("Change…"), "edit")
        self.edit.clicked.connect(self.edit_asked)
        self.conflict = quiet(self.tr("Conflict…"))
        self.conflict.clicked.connect(self.conflict_asked)
        self.person = quiet(self.tr("Card"), "person")
        self.person.clicked.connect(self._on_person)
        self.add_foot(self.edit, self.conflict, self.person)
        self.sections = ItemSections(self, page.context.language)
        self.sections.item_asked.connect(self.item_asked)
        self.sections.votes_asked.connect(self.votes_asked)
        self.heard = QPlainTextEdit()
        self.heard.setObjectName("heard")
        self.heard.setAccessibleName(self.tr("Notes of the discussion"))
        self.heard.setPlaceholderText(self.tr("What was said; it goes into the minutes"))
        self.heard.setFixedHeight(96)
        self.heard.setTabChangesFocus(True)
        self.heard.textChanged.connect(self._on_heard)
        self._autosave = Autosave(self._save_heard, self)
        self._saved_heard = ""

    def show_item(self, item_id: int, meeting: MeetingCard) -> None:
        """Show an item."""
        self.flush()
        is_again = item_id == self._item_id
        self._item_id, self._meeting = item_id, meeting
        service = self._page.context.services.agenda_items
        self._page.run(lambda _task: service.card(item_id, is_again=is_again), self._show)

    def flush(self) -> None:
        """Keep what was typed of the discussion now."""
        self._autosave.flush()

    def renew(self) -> None:
        """Fetch the shown item again, unless the discussion is being typed."""
        if self.isVisible() and self._item_id is not None and self._meeting and not self.heard.hasFocus():
            self.show_item(self._item_id, self._meeting)

    # Building --------------------------------------------------------------------------------

    def _build_head(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.name)
        words.addWidget(self.post)
        words.addLayout(self.chips)
        words.addStretch(1)
        row.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.head.addLayout(row)

    def _show(self, card: ItemCard) -> None:
        if card.row.id != self._item_id:
            return
        self._card = card
        self._show_head(card)
        self._take_out_notes()
        clear_layout(self.body)
        self.sections.show(card)
        self._absent(card)
        self._discussion(card)
        self.body.addStretch(1)
        self._show_foot(card)

    def _show_head(self, card: ItemCard) -> None:
        language = self._page.context.language
        row = card.row
        name = row.name.pick(language)
        self.photo.setVisible(row.subject is not SubjectKind.OTHER)
        self.photo.show_person(name, card.photo)
        self.name.setText(self.tr("{number}. {name}").format(number=row.number, name=name))
        self.post.setText(place_text((row.present_post, row.body), language))
        self.post.setVisible(bool(self.post.text()))
        clear_layout(self.chips)
        for look in self._chip_looks(card):
            self.chips.addWidget(Chip(look))
        self.chips.addStretch(1)

    def _chip_looks(self, card: ItemCard) -> list[ChipLook]:
        row, found = card.row, []
        if not row.is_voted:
            found.append(ChipLook(aside_word(row.state), Tone.NEUTRAL))
        if row.is_secret:
            found.append(ChipLook(self.tr("Secret vote"), Tone.NEUTRAL, "lock"))
        if (majority := majority_chip(card.line.tally)) is not None and row.is_voted:
            found.append(majority)
        return found

    def _show_foot(self, card: ItemCard) -> None:
        assert self._meeting is not None
        state = self._meeting.state
        self.edit.setVisible(self._may_run and allows(state, MeetingStep.EDIT_ITEMS))
        self.conflict.setVisible(self._may_run and allows(state, MeetingStep.DECLARE) and card.row.is_voted)
        self.person.setVisible(self._person_target() is not None)

    # Sections --------------------------------------------------------------------------------

    def _absent(self, card: ItemCard) -> None:
        if not card.absences and not card.hints:
            return
        self.add_section(self.tr("Takes no part"))
        for one in card.absences:
            words = f"{one.name}: {absence_words(one)}"
            self._deed(words, self.tr("Take back"), partial(self._take_back, one))
        for hint in card.hints:
            why = said(f"meeting.hint_{hint.why.value}")
            accept = partial(self._accept, hint)
            self._deed(f"{hint.name}: {why}", self.tr("Enter as a conflict"), accept, meaning="info")

    def _discussion(self, card: ItemCard) -> None:
        assert self._meeting is not None
        may = self._may_run and allows(self._meeting.state, MeetingStep.NOTE_DISCUSSION)
        if not may and not card.row.heard:
            return
        self.add_section(self.tr("Discussion"), self.tr("kept at once") if may else "")
        if not may:
            self.sections.say(card.row.heard)
            return
        self._saved_heard = card.row.heard
        self.heard.blockSignals(True)
        self.heard.setPlainText(card.row.heard)
        self.heard.blockSignals(False)
        self.body.addWidget(self.heard)
        self.heard.show()

    def _deed(self, words: str, verb: str, deed: Callable[[], object], *, meaning: str = "") -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        if meaning:
            row.addWidget(IconLabel(meaning, "text2", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(words, "body", wraps=True), 1)
        if self._may_run and self._meeting and allows(self._meeting.state, MeetingStep.DECLARE):
            button = link(verb)
            button.clicked.connect(deed)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _take_out_notes(self) -> None:
        """The field of the discussion outlives the sections around it."""
        if self.body.indexOf(self.heard) >= 0:
            self.body.removeWidget(self.heard)
        self.heard.hide()
        self.heard.setParent(self)

    # Deeds -----------------------------------------------------------------------------------

    def _take_back(self, row: AbsenceRow) -> None:
        conflicts = self._page.context.services.conflicts
        self._attempt(lambda: conflicts.take_back(row.item_id, row.member_id, seen=row))

    def _accept(self, hint: ConflictHint) -> None:
        assert self._meeting is not None
        conflicts, number = self._page.context.services.conflicts, self._meeting.id
        self._attempt(lambda: conflicts.accept(number, [hint]))

    def _attempt(self, deed: Callable[[], object]) -> None:
        """Do it, or show what another window entered."""
        if not self._page.attempt(deed):
            self.renew()

    @Slot()
    def _on_heard(self) -> None:
        self._autosave.touch()

    def _save_heard(self) -> None:
        words, number = self.heard.toPlainText(), self._card.row.id if self._card else None
        if number is None or words.strip() == self._saved_heard.strip():
            return
        agendas, seen = self._page.context.services.agendas, self._saved_heard
        try:
            agendas.note_discussion(number, words, seen=seen)
        except Conflict:
            self._join_heard(number, words)
        except AppError as error:
            self._page.tell_failure(error)
        else:
            self._saved_heard = words

    def _join_heard(self, item_id: int, typed: str) -> None:
        """Another window wrote notes too: they come first, what was typed follows, nothing is lost.

        Stored at once: another item may be about to take the field.
        """
        services = self._page.context.services
        stands = services.agenda_items.card(item_id, is_again=True).row.heard
        both = "\n".join(filter(None, (stands, typed)))
        if self._page.attempt(lambda: services.agendas.note_discussion(item_id, both, seen=stands)):
            self._saved_heard = both
            self.heard.setPlainText(both)
            self.heard.moveCursor(QTextCursor.MoveOperation.End)
            self._page.bar.tell(
                self.tr("Another window entered notes of the discussion meanwhile."),
                self.tr("They stand before yours now; please make one text of both."),
                tone=Tone.WARN,
            )

    def _person_target(self) -> tuple[str, int] | None:
        if self._card is None:
            return None
        row = self._card.row
        if row.subject is SubjectKind.RESERVIST and row.reservist_id is not None:
            return "member", row.reservist_id
        if row.subject is SubjectKind.APPLICANT and row.application_id is not None:
            return "application", row.application_id
        return None if row.person_id is None else ("official", row.person_id)

    @Slot()
    def _on_person(self) -> None:
        if (target := self._person_target()) is not None:
            self._page.requested.emit(*target)
