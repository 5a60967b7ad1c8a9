"""The card of an application: loads itself, takes papers and files, tells what that changed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout

from evalapp.domain.access import Action
from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.rule_set import Criterion
from evalapp.domain.verdict_change import VerdictChange
from evalapp.services.application_cards import ApplicationCard
from evalapp.services.application_entry import Entered
from evalapp.services.criterion_words import criterion_name, verdict_text
from evalapp.services.reserve_terms import reserve_terms
from evalapp.services.verdict_words import change_words
from evalapp.ui.common.buttons import icon_button, second
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.cursor import cursor_kept
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import said
from evalapp.ui.common.photo import Photo
from evalapp.ui.common.segments import Tabs
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.reserve.card_criteria import CriteriaPart
from evalapp.ui.reserve.card_facts import FactsPart
from evalapp.ui.reserve.card_files import FilesPart
from evalapp.ui.reserve.card_history import HistoryPart
from evalapp.ui.reserve.card_parts import CardPart
from evalapp.ui.reserve.card_selection import SelectionPart
from evalapp.ui.reserve.document_dialog import DocumentDialog
from evalapp.ui.reserve.entry_actions import correct_application
from evalapp.ui.reserve.file_actions import FileActions
from evalapp.ui.reserve.words import verdict_look

WIDTH = 400
_TAB_GAP = 10
_PAUSE_MS = 120
_SHOWN_TABLES = frozenset(
    {"application", "verdict", "attachment", "stage_score", "stage_cut", "admission", "reservist", "intake"}
    | {"objection", "decision"}
)
CRITERIA, FACTS, SELECTION, FILES, HISTORY = "criteria", "facts", "selection", "files", "history"


class ApplicationPanel(SidePanel):
    """Beside any list of applicants: give it an id by :meth:`show_application`, it does the rest."""

    shown = Signal(object)
    """The ApplicationCard that was read and is now shown."""
    failed = Signal(object)
    """What went wrong while it was read."""
    told = Signal(str, str, object)
    """A sentence for the page's message bar, its detail, and what undoes it (None where nothing does)."""
    requested = Signal(str, object)
    """Something another page shows."""
    objections_shown = Signal(object)
    """An ObjectionsPart that was made and wants somebody to do what it asks for."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(width=WIDTH)
        self.setAccessibleName(self.tr("Application"))
        self._context, self._language = context, context.language
        self._may_edit = context.actor.may(Action.EDIT_APPLICATIONS)
        self._may_handle = context.actor.may(Action.HANDLE_OBJECTIONS)
        self._wanted: int | None = None
        self.card: ApplicationCard | None = None
        self._build_head()
        self._build_parts()
        self._build_foot()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        context.changes.changed.connect(self._on_tables_changed)

    def show_application(self, application_id: int, *, at_once: bool = False) -> None:
        """Read an application and show it; while one runs through a list, only where one rests."""
        self._wanted = application_id
        if at_once:
            self.reload()
        else:
            self._pause.start()

    def reload(self) -> None:
        """Read the application anew."""
        application_id = self._wanted
        if application_id is None:
            return
        service = self._context.services.applications
        self._context.tasks.run(
            self, lambda _task: service.card(application_id), done=self._on_card, failed=self._on_failed
        )

    def show_card(self, card: ApplicationCard) -> None:
        """Show a card that was read; the tab stays."""
        self.card, self._wanted = card, card.id
        self._photo.show_person(card.full_name)
        self._name.setText(card.full_name)
        words = self.tr("Application {number}, {day}") if card.applied_on else self.tr("Application {number}")
        self._subtitle.setText(words.format(number=card.number, day=day(card.applied_on)))
        self._show_menu(card)
        with cursor_kept(self, otherwise=self):
            self._show_verdict(card)
            for part in self._parts.values():
                part.show_card(card)
        self.tabs.set_count(FILES, len(card.files) or None)
        self.tabs.set_count(SELECTION, sum(1 for one in card.objections if one.is_waiting) or None)

    def shown_intake(self) -> int:
        """Id of the intake to which the shown application belongs."""
        assert self.card is not None, "asked for by a card that is shown"
        return self.card.intake_id

    def show_tab(self, key: str) -> None:
        """Switch to a tab: criteria, facts, selection, files or history."""
        self.tabs.choose(key)

    def _build_head(self) -> None:
        self._photo = Photo()
        self._name = text_label("", "heading", wraps=True)
        self._name.setObjectName("applicant_name")
        self._subtitle = text_label("", "small", wraps=True)
        self._verdict = QHBoxLayout()
        self._verdict.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(3)
        title = QHBoxLayout()
        title.setSpacing(4)
        title.addWidget(self._name, 1)
        title.addWidget(self._more(), 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(title)
        words.addWidget(self._subtitle)
        words.addSpacing(4)
        words.addLayout(self._verdict)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.head.addLayout(row)
        self.head.setContentsMargins(20, 14, 16, 0)

    def _more(self) -> QToolButton:
        """What may be done with the application; others add to :attr:`menu`."""
        more = icon_button("more", self.tr("Application: actions"))
        more.setObjectName("application_actions")
        self.menu = QMenu(more)
        if self._may_edit:
            correct = self.menu.addAction(self.tr("Correct the facts…"), self._on_correct)
            correct.setObjectName("correct_facts")
        if self._context.actor.may(Action.EXPORT):
            letter = self.menu.addAction(self.tr("Letter about missing documents…"), self._on_letter)
            letter.setObjectName("letter")
            self._letter = letter
            papers = self.menu.addAction(said("person_sheet.action"), self._on_papers)
            papers.setObjectName("person_papers")
        if self._context.actor.may(Action.RECORD_ADMISSIONS):
            decide = self.menu.addAction(self.tr("Decide about the applicant…"), self._on_decide)
            decide.setObjectName("decide_about")
        if self._may_handle:
            received = self.menu.addAction(self.tr("Objection received…"), self._on_objection)
            received.setObjectName("receive_objection")
        more.setMenu(self.menu)
        return more

    def _build_parts(self) -> None:
        self.tabs = Tabs(
            [
                (CRITERIA, self.tr("Criteria")),
                (FACTS, self.tr("Facts")),
                (SELECTION, self.tr("Selection")),
                (FILES, self.tr("Files")),
                (HISTORY, self.tr("History")),
            ],
            margin=0,
        )
        self.tabs.set_spacing(_TAB_GAP)
        under = QVBoxLayout()
        under.setSpacing(0)
        under.addWidget(self.tabs)
        under.addWidget(line())
        self.head.addLayout(under)
        terms = reserve_terms(self._context.today())
        self.criteria = CriteriaPart(self._language, may_edit=self._may_edit, today=self._context.today)
        self.criteria.document_asked.connect(self._on_document)
        self.facts = FactsPart(self._language)
        self.facts.application_asked.connect(self._on_other)
        self.files = FilesPart(self._language, terms, may_edit=self._may_edit)
        self.file_actions = FileActions(self._context, self.files, terms, self)
        self.file_actions.failed.connect(self.failed)
        selection = SelectionPart(self._language, may_handle=self._may_handle)
        selection.objections_shown.connect(self.objections_shown)
        self._parts: dict[str, CardPart] = {
            CRITERIA: self.criteria,
            FACTS: self.facts,
            SELECTION: selection,
            FILES: self.files,
            HISTORY: HistoryPart(self._language),
        }
        for part in self._parts.values():
            self.body.addWidget(part)
        self.tabs.changed.connect(self._on_tab)
        self._on_tab(CRITERIA)

    def _build_foot(self) -> None:
        self._papers = QMenu(self)
        self._papers.triggered.connect(self._on_criterion)
        if self._may_edit:
            enter = second(self.tr("Enter a document…"), "note")
            enter.setObjectName("enter_document")
            enter.setMenu(self._papers)
            self.add_foot(enter)

    def _show_verdict(self, card: ApplicationCard) -> None:
        clear_layout(self._verdict)
        self._verdict.addWidget(Chip(verdict_look(card.verdict)))
        if card.verdict is not VerdictKind.ELIGIBLE:
            wanted = Status.NOT_MET if card.verdict is VerdictKind.NOT_ELIGIBLE else Status.UNKNOWN
            count = sum(view.result.status is wanted for view in card.criteria)
            self._verdict.addWidget(text_label(self.tr("%n criterion(s)", "", count), "small"))
        self._verdict.addStretch(1)

    def _show_menu(self, card: ApplicationCard) -> None:
        self._papers.clear()
        for view in card.criteria:
            if view.may_enter_document:
                action = self._papers.addAction(criterion_name(self._language, view.criterion))
                action.setData(view.criterion)
        if self._context.actor.may(Action.EXPORT):
            self._letter.setEnabled(card.verdict is VerdictKind.DOCUMENTS_NEEDED)

    def _on_tab(self, key: str) -> None:
        for name, part in self._parts.items():
            part.setVisible(name == key)

    def _on_card(self, card: ApplicationCard) -> None:
        if card.id == self._wanted:
            self.show_card(card)
            self.shown.emit(card)

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)

    def _on_tables_changed(self, tables: frozenset[str]) -> None:
        if tables & _SHOWN_TABLES and self.isVisible():
            self._pause.start()

    def _on_criterion(self, action: QAction) -> None:
        self._on_document(Criterion(action.data()))

    def _on_document(self, criterion: Criterion) -> None:
        if self.card is not None:
            dialog = DocumentDialog(self._context, self.card, criterion, parent=self.window())
            undo = partial(self._take_back, self.card.id, criterion, self.card.version + 1)
            dialog.entered.connect(partial(self._tell_change, undo))
            dialog.open()

    def _take_back(self, application_id: int, criterion: Criterion, version: int) -> None:
        service = self._context.services.application_papers
        self._context.tasks.run(
            self,
            lambda _task: service.take_back(application_id, criterion, version=version),
            done=partial(self._tell_change, None),
            failed=self._on_failed,
        )

    def _tell_change(self, undo: Callable[[], object] | None, change: VerdictChange) -> None:
        """Say what a new judgement changed, and why it stays as it is where it does.

        The card itself follows from the commit, like every other view of the application.
        """
        lines = change_words(self._language, change)
        if change.is_of_verdict:
            self.told.emit(lines[0], "; ".join(lines[1:]), undo)
        else:
            verdict = verdict_text(self._language, change.after)
            self.told.emit(said("history.unchanged", verdict=verdict), "; ".join(lines), undo)

    def _on_other(self, application_id: int) -> None:
        self.requested.emit("application", application_id)

    def _on_correct(self) -> None:
        if self.card is not None:
            correct_application(
                self, self._context, self.card.id, saved=self._on_corrected, failed=self.failed.emit
            )

    def _on_corrected(self, entered: Entered) -> None:
        lines = change_words(self._language, entered.change)
        if lines:
            self.told.emit(self.tr("The facts are corrected"), "; ".join(lines), None)
        self.reload()

    def _on_decide(self) -> None:
        if self.card is not None:
            self.requested.emit("decide", self.card.id)

    def _on_objection(self) -> None:
        if self.card is not None:
            self.requested.emit("receive_objection", self.card)

    def _on_papers(self) -> None:
        if self.card is not None:
            self.requested.emit("papers", self.card.id)

    def _on_letter(self) -> None:
        if self.card is not None:
            self.requested.emit("letter", self.card.id)
