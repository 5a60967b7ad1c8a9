"""The third tab of an application's card: scores and outcomes of the stages, and what people decided."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from evalapp.domain.language import Language
from evalapp.domain.stage import StageOutcomeKind
from evalapp.services.application_cards import ApplicationCard
from evalapp.services.application_selection import DecisionView, StageView
from evalapp.ui.common.chip import Chip, ChipLook, Tone
from evalapp.ui.common.formats import day, number
from evalapp.ui.common.messages import said
from evalapp.ui.common.objection_part import ObjectionsPart
from evalapp.ui.common.text_label import text_label
from evalapp.ui.reserve.card_parts import CardPart
from evalapp.ui.reserve.words import decision_word

_PLACES = 2


class SelectionPart(CardPart):
    """The way of one application through the selection, and what the applicant objects to."""

    objections_shown = Signal(object)
    """The ObjectionsPart that was made and wants somebody to do what it asks for."""

    def __init__(self, language: Language, *, may_handle: bool) -> None:
        super().__init__()
        self._language, self._may_handle = language, may_handle

    def fill(self, card: ApplicationCard) -> None:
        if card.objections:
            self.add_section(said("objection.title"))
            part = ObjectionsPart(card.objections, may_edit=self._may_handle)
            self.objections_shown.emit(part)
            self.column.addWidget(part)
        self.add_section(self.tr("Decisions"))
        for decision in card.selection.decisions:
            self._add_decision(decision)
        if not card.selection.decisions:
            self.add_text(
                self.tr("Nothing has been decided yet. The verdict alone admits nobody."), "secondary"
            )
        self.add_section(self.tr("Stages"), self.tr("score / highest"))
        for stage in card.selection.stages:
            self._add_stage(stage)
        if not card.selection.stages:
            self.add_text(self.tr("The intake has no stages yet."), "secondary")
        if card.scores:
            self.add_section(self.tr("In the list of applications"))
        for title, score in card.scores.items():
            self.add_fact(title, _short(score) if isinstance(score, float | int) else self.tr("absent"))

    def _add_decision(self, decision: DecisionView) -> None:
        head = self.tr("{decision}, {day}").format(
            decision=decision_word(decision.step, decision.kind), day=day(decision.decided_on)
        )
        minutes = self.tr("minutes {number}").format(number=decision.minutes) if decision.minutes else ""
        role = "secondary" if decision.superseded else "strong"
        self.add_text(f"{head} ({self.tr('replaced')})" if decision.superseded else head, role)
        self.add_text(", ".join(filter(None, (decision.decided_by, minutes))), "small")
        self.add_text(self.tr("Ground: {ground}").format(ground=decision.ground), "small")
        if decision.needs_second:
            self.add_text(
                self.tr("Against the verdict; waits for a second account, not in force yet."), "warn"
            )
        elif decision.is_override:
            words = self.tr("Against the verdict; seconded by {account}.")
            self.add_text(words.format(account=decision.seconded_by), "small")
        self.column.addSpacing(8)

    def _add_stage(self, stage: StageView) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text_label(stage.title.pick(self._language), "body", wraps=True), 1)
        if stage.outcome is not None:
            row.addWidget(Chip(self._outcome(stage)))
        row.addWidget(text_label(self._score(stage), "strong"))
        self.column.addLayout(row)
        self.column.addSpacing(6)

    def _outcome(self, stage: StageView) -> ChipLook:
        if stage.outcome is StageOutcomeKind.PASSED:
            words = self.tr("passed, border score") if stage.at_border else self.tr("passed")
            return ChipLook(words, Tone.GOOD, "met")
        if stage.outcome is StageOutcomeKind.ABSENT:
            return ChipLook(self.tr("absent"))
        return ChipLook(self.tr("did not pass"))

    def _score(self, stage: StageView) -> str:
        if stage.is_absent:
            return self.tr("absent")
        if stage.score is None:
            return self.tr("not entered")
        return f"{_short(float(stage.score))} / {_short(float(stage.max_score))}"


def _short(value: float) -> str:
    return number(value, 0 if float(value).is_integer() else _PLACES)
