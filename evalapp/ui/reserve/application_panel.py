"""One application in full: each criterion with its fact, clause, and what changes it and when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.language import Language
from evalapp.domain.rule_set import Criterion
from evalapp.services.application_cards import ApplicationCard, CriterionView
from evalapp.services.criterion_words import change_text, criterion_name, fact_text, result_text
from evalapp.texts import text
from evalapp.ui.common.buttons import second, small
from evalapp.ui.common.chip import Chip, IconLabel
from evalapp.ui.common.formats import day, number
from evalapp.ui.common.mark_widgets import ExperiencePicture
from evalapp.ui.common.marks_time import ExperienceMarks
from evalapp.ui.common.photo import Photo
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.reserve.glyph import Glyph
from evalapp.ui.reserve.words import status_look, verdict_look

WIDTH = 360
_CAPTION = 92
_ALWAYS_EXPLAINED = frozenset({Criterion.AGE, Criterion.EXPERIENCE})
"""Criteria whose figures need a sentence even when they are met."""
_NAMED_BY_FACT = frozenset({Criterion.CONVICTION, Criterion.MEMBERSHIP})
"""Criteria whose name states the fact that meets them."""


class ApplicationPanel(SidePanel):
    """The card of an application at the right of the list."""

    document_asked = Signal(object)
    """The Criterion for which a paper is to be entered."""

    def __init__(self, language: Language, *, may_edit: bool) -> None:
        super().__init__(width=WIDTH)
        self.setAccessibleName(self.tr("Application"))
        self._language, self._may_edit = language, may_edit
        self.card: ApplicationCard | None = None
        self._photo = Photo()
        self._name = text_label("", "heading", wraps=True)
        self._name.setObjectName("applicant_name")
        self._subtitle = text_label("", "small", wraps=True)
        self._verdict = QHBoxLayout()
        self._verdict.setSpacing(8)
        self.head.addLayout(self._build_head())
        self.head.addWidget(line())
        self.body.setSpacing(0)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_criterion)
        if may_edit:
            enter = second(self.tr("Enter a document…"), "attachment")
            enter.setObjectName("enter_document")
            enter.setMenu(self._menu)
            self.add_foot(enter)
            self.foot.addStretch(1)

    def show_card(self, card: ApplicationCard) -> None:
        """Show another application."""
        self.card = card
        self._photo.show_person(card.full_name)
        self._name.setText(card.full_name)
        words = self.tr("Application {number}, {day}") if card.applied_on else self.tr("Application {number}")
        self._subtitle.setText(words.format(number=card.number, day=day(card.applied_on)))
        self._show_verdict(card)
        self._show_menu(card)
        clear_layout(self.body)
        for view in card.criteria:
            self.body.addLayout(self._criterion(view))
            self.body.addSpacing(12)
        if any(view.clause and view.clause.composed for view in card.criteria):
            note = text(self._language, "criterion.composed")
            self.body.addWidget(text_label(f"* {note}", "hint", wraps=True))
        self._show_facts(card)
        self.body.addStretch(1)

    def _build_head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(3)
        title = QHBoxLayout()
        title.addWidget(self._name, 1)
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
        return row

    def _show_verdict(self, card: ApplicationCard) -> None:
        clear_layout(self._verdict)
        self._verdict.addWidget(Chip(verdict_look(card.verdict)))
        if card.verdict is not VerdictKind.ELIGIBLE:
            wanted = Status.NOT_MET if card.verdict is VerdictKind.NOT_ELIGIBLE else Status.UNKNOWN
            count = sum(view.result.status is wanted for view in card.criteria)
            self._verdict.addWidget(text_label(self.tr("%n criterion(s)", "", count), "small"))
        self._verdict.addStretch(1)

    def _show_menu(self, card: ApplicationCard) -> None:
        self._menu.clear()
        for view in card.criteria:
            if view.may_enter_document:
                action = self._menu.addAction(criterion_name(self._language, view.criterion))
                action.setData(view.criterion)

    def _on_criterion(self, action: QAction) -> None:
        self.document_asked.emit(action.data())

    def _criterion(self, view: CriterionView) -> QHBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        name = criterion_name(self._language, view.criterion)
        fact = fact_text(self._language, view.criterion, view.result)
        says_itself = view.criterion in _NAMED_BY_FACT and view.result.status is Status.MET
        lines.addWidget(text_label(name if says_itself else f"{name} — {fact}", "strong", wraps=True))
        if view.result.status is not Status.MET or view.criterion in _ALWAYS_EXPLAINED:
            lines.addWidget(text_label(result_text(self._language, view.result), "small", wraps=True))
        for change in view.changes:
            lines.addLayout(_with_icon("clock", change_text(self._language, change)))
        if view.criterion is Criterion.EXPERIENCE:
            self._add_picture(lines)
        for paper in view.papers:
            words = self.tr("Document {number}, {day}; entered by {account}")
            lines.addLayout(
                _with_icon(
                    "attachment",
                    words.format(number=paper.number, day=day(paper.issued_on), account=paper.entered_by),
                    tint="text2",
                )
            )
        if clause := self._clause(view):
            lines.addWidget(text_label(clause, "hint", wraps=True))
        if self._may_edit and view.result.status is Status.UNKNOWN and view.may_enter_document:
            lines.addSpacing(4)
            lines.addWidget(self._document_button(view.criterion), 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(10)
        glyph = Glyph(status_look(self._language, view.result.status))
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        return row

    def _document_button(self, criterion: Criterion) -> QWidget:
        button = small(second(self.tr("Enter a document…"), "attachment"))
        button.setObjectName(f"enter_{criterion.value}")
        button.clicked.connect(lambda: self.document_asked.emit(criterion))
        return button

    def _clause(self, view: CriterionView) -> str:
        if view.clause is None:
            return ""
        words = self.tr("Clause: {words}").format(words=view.clause.words.pick(self._language))
        return f"{words}\u00a0*" if view.clause.composed else words

    def _add_picture(self, lines: QVBoxLayout) -> None:
        assert self.card is not None
        if (found := self.card.picture) is None:
            return
        picture = ExperiencePicture()
        picture.set_marks(
            ExperienceMarks(
                tuple((interval.start, interval.end) for interval in found.records),
                tuple((interval.start, interval.end) for interval in found.merged),
                found.as_of,
                found.reached_on,
            )
        )
        lines.addSpacing(4)
        lines.addWidget(picture)
        lines.addWidget(text_label(self.tr("Counted from %n record(s).", "", len(found.records)), "hint"))

    def _score(self, score: object) -> str:
        return number(score, 1) if isinstance(score, float | int) else self.tr("absent")

    def _show_facts(self, card: ApplicationCard) -> None:
        self.add_section(self.tr("Also stated"))
        self.body.addSpacing(4)
        sanction = {True: self.tr("yes; not judged"), False: self.tr("none"), None: ""}[card.has_sanction]
        jobs = [", ".join(filter(None, (job.organization, job.post))) for job in card.jobs]
        facts = [
            (self.tr("IIN"), card.iin),
            (self.tr("Region"), card.region.pick(self._language) if card.region else ""),
            (self.tr("Direction"), card.direction or ""),
            (self.tr("Institution"), card.institution or ""),
            (self.tr("Sanctions"), sanction),
            (self.tr("Phone"), card.phone or ""),
            (self.tr("E-mail"), card.email or ""),
            *((title, self._score(score)) for title, score in card.scores.items()),
        ]
        for name, value in facts:
            if value:
                self.body.addLayout(_fact(name, value))
                self.body.addSpacing(4)
        if jobs:
            self.add_section(self.tr("Jobs"))
            self.body.addSpacing(4)
        for job, words in zip(card.jobs, jobs, strict=True):
            end = str(job.end) if job.end else self.tr("to the present")
            self.body.addLayout(_fact(f"{job.start or '–'} – {end}", words or "–", wide=True))
            self.body.addSpacing(4)


def _fact(name: str, value: str, *, wide: bool = False) -> QHBoxLayout | QVBoxLayout:
    row: QHBoxLayout | QVBoxLayout = QVBoxLayout() if wide else QHBoxLayout()
    row.setSpacing(0 if wide else 12)
    caption = text_label(name, "small", wraps=not wide)
    if not wide:
        caption.setFixedWidth(_CAPTION)
    row.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text_label(value, "body", wraps=True), 1)
    return row


def _with_icon(meaning: str, words: str, *, tint: str = "accent_text") -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(IconLabel(meaning, tint, 14), 0, Qt.AlignmentFlag.AlignTop)
    label = text_label(words, "small" if tint == "text2" else "link", wraps=True)
    row.addWidget(label, 1)
    return row
