"""The rules of an intake in words, and what is still to be settled, as a column that scrolls."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from evalapp.domain.intake_plan import IntakePlan
from evalapp.domain.language import Language
from evalapp.domain.rule_set import RuleSet
from evalapp.services.intake_lives import OpeningCheck
from evalapp.services.intake_words import plan_parts
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.messages import said
from evalapp.ui.common.side_panel import clear_layout, scrolled
from evalapp.ui.common.text_label import text_label


class PlanInWords(QFrame):
    """Headings and sentences; the same that documents carry."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setObjectName("plan_in_words")
        self.setAccessibleName(self.tr("The rules of the intake in words"))
        self._language = language
        self._list = QVBoxLayout()
        self._list.setContentsMargins(20, 12, 20, 16)
        self._list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(self._list))

    def show_plan(self, plan: IntakePlan, rules: RuleSet, check: OpeningCheck | None = None) -> None:
        """Word a plan; ``check``: what is to be settled before it opens, said first."""
        clear_layout(self._list)
        if check is not None:
            self._show_check(check)
        for part in plan_parts(self._language, plan, rules):
            self._list.addSpacing(6)
            self._list.addWidget(text_label(part.heading, "small_strong", wraps=True))
            for line in part.lines:
                self._list.addWidget(text_label(line, "secondary", wraps=True))
        self._list.addStretch(1)

    def text(self) -> str:
        """All sentences, one after another."""
        return " ".join(label.text() for label in self.findChildren(QLabel))

    def _show_check(self, check: OpeningCheck) -> None:
        if check.lacks:
            self._list.addWidget(text_label(self.tr("To settle before it opens"), "small_strong"))
            self._add_lines(check.lacks, "warn", "warn")
        else:
            self._add_sentence(self.tr("Ready to open once the act is confirmed."), "good", "good")
        self._add_lines(check.notes, "info", "text2")

    def _add_lines(self, codes: Sequence[str], meaning: str, tint: str) -> None:
        for code in codes:
            self._add_sentence(said(f"intake.{code}"), meaning, tint)

    def _add_sentence(self, sentence: str, meaning: str, tint: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(meaning, tint, 16))
        row.addWidget(text_label(sentence, "body", wraps=True), 1)
        self._list.addLayout(row)
