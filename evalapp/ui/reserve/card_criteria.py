"""The first tab of a card: each criterion with its fact, clause, papers, and what changes it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.language import Language
from evalapp.domain.rule_set import Criterion
from evalapp.services.application_cards import ApplicationCard, CriterionView
from evalapp.services.criterion_words import change_text, criterion_name, fact_text, result_text
from evalapp.texts import text
from evalapp.ui.common.buttons import second, small
from evalapp.ui.common.formats import day
from evalapp.ui.common.mark_widgets import ExperiencePicture
from evalapp.ui.common.marks_time import ExperienceMarks
from evalapp.ui.common.text_label import text_label
from evalapp.ui.reserve.card_parts import CardPart, with_icon
from evalapp.ui.reserve.glyph import Glyph
from evalapp.ui.reserve.words import status_look

_ALWAYS_EXPLAINED = frozenset({Criterion.AGE, Criterion.EXPERIENCE})
"""Criteria whose figures need a sentence even when they are met."""
_NAMED_BY_FACT = frozenset({Criterion.CONVICTION, Criterion.MEMBERSHIP})
"""Criteria whose name states the fact that meets them."""


class CriteriaPart(CardPart):
    """What the application is judged on; only exceptions are tinted."""

    document_asked = Signal(object)
    """The Criterion for which a paper is to be entered."""

    def __init__(self, language: Language, *, may_edit: bool, today: Callable[[], date]) -> None:
        super().__init__()
        self._language, self._may_edit, self._today = language, may_edit, today

    def fill(self, card: ApplicationCard) -> None:
        self._add_letter(card)
        for view in card.criteria:
            self.column.addLayout(self._criterion(card, view))
            self.column.addSpacing(12)
        if any(view.clause and view.clause.composed for view in card.criteria):
            note = text(self._language, "criterion.composed")
            self.add_text(f"* {note}", "hint")

    def _add_letter(self, card: ApplicationCard) -> None:
        """By when the documents were asked for, while they are lacking."""
        if card.verdict is not VerdictKind.DOCUMENTS_NEEDED or not card.letters:
            return
        letter = card.letters[0]
        words = self.tr("Documents asked for by {deadline}, letter of {day}.")
        said = words.format(deadline=day(letter.deadline), day=day(letter.at.astimezone().date()))
        is_late = letter.deadline < self._today()
        if is_late:
            said = f"{said} {self.tr('The day has passed.')}"
        self.column.addLayout(with_icon("letter", said, tint="warn" if is_late else "text2"))
        self.column.addSpacing(12)

    def _criterion(self, card: ApplicationCard, view: CriterionView) -> QHBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        name = criterion_name(self._language, view.criterion)
        fact = fact_text(self._language, view.criterion, view.result)
        says_itself = view.criterion in _NAMED_BY_FACT and view.result.status is Status.MET
        lines.addWidget(text_label(name if says_itself else f"{name} – {fact}", "strong", wraps=True))
        if view.result.status is not Status.MET or view.criterion in _ALWAYS_EXPLAINED:
            lines.addWidget(text_label(result_text(self._language, view.result), "small", wraps=True))
        for change in view.changes:
            lines.addLayout(with_icon("clock", change_text(self._language, change)))
        if view.criterion is Criterion.EXPERIENCE:
            self._add_picture(card, lines)
        self._add_papers(card, view, lines)
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

    def _add_papers(self, card: ApplicationCard, view: CriterionView, lines: QVBoxLayout) -> None:
        words = self.tr("Document {number}, {day}; entered by {account}")
        for paper in view.papers:
            entered = words.format(number=paper.number, day=day(paper.issued_on), account=paper.entered_by)
            lines.addLayout(with_icon("note", entered, tint="text2"))
        for file in card.files:
            if file.criterion is view.criterion:
                lines.addLayout(with_icon("attachment", file.name, tint="text2"))

    def _document_button(self, criterion: Criterion) -> QWidget:
        button = small(second(self.tr("Enter a document…"), "note"))
        button.setObjectName(f"enter_{criterion.value}")
        button.clicked.connect(lambda: self.document_asked.emit(criterion))
        return button

    def _clause(self, view: CriterionView) -> str:
        if view.clause is None:
            return ""
        words = self.tr("Clause: {words}").format(words=view.clause.words.pick(self._language))
        return f"{words}\u00a0*" if view.clause.composed else words

    def _add_picture(self, card: ApplicationCard, lines: QVBoxLayout) -> None:
        if (found := card.picture) is None:
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
