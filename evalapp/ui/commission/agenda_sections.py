"""What the card of an item says of it: question, person, results, first votes, count."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.names import short_names
from evalapp.domain.scores import Gate
from evalapp.domain.vote import VoteChoice
from evalapp.exchange.person_values import PersonFacts
from evalapp.exchange.person_words import (
    born_line,
    decision_line,
    education_lines,
    plan_summary,
    since_line,
    standing_text,
    stay_line,
)
from evalapp.exchange.tally_words import tally_words
from evalapp.services.agenda_items import ItemCard
from evalapp.services.agenda_words import place_text
from evalapp.ui.commission.meeting_words import first_votes_tip, is_begun, proposal_word
from evalapp.ui.common.buttons import link
from evalapp.ui.common.chip import Chip, ChipLook, IconLabel, Tone
from evalapp.ui.common.formats import number, places, span, whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import interface_words, said, term
from evalapp.ui.common.side_panel import SidePanel
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.theme import scaled

_NEAREST = 5
"""So many of those who cannot be told apart are named."""
_EARLIER = 3
"""So many earlier decisions are named."""

_CHIP = {
    VoteChoice.FOR: ("met", Tone.GOOD),
    VoteChoice.AGAINST: ("not_met", Tone.NEUTRAL),
    VoteChoice.ABSTAINED: ("", Tone.NEUTRAL),
    VoteChoice.RECUSED: ("info", Tone.NEUTRAL),
}


class ItemSections(QObject):
    """Fills the body of the panel; its parts can be read and clicked, not changed."""

    item_asked = Signal(int)
    """Number of another item."""
    votes_asked = Signal()

    def __init__(self, panel: SidePanel, language: Language) -> None:
        super().__init__(panel)
        self._panel, self._language = panel, language

    def show(self, card: ItemCard) -> None:
        """Write the sections that have something to say, one below the other."""
        for part in (self._question, self._person, self._results, self._first, self._tally):
            part(card)

    # Sections --------------------------------------------------------------------------------

    def _question(self, card: ItemCard) -> None:
        language, row = self._language, card.row
        self._panel.add_section(self.tr("Question"))
        self.say(card.question.pick(language))
        self._fact(term("proposed_decision"), proposal_word(row.proposed))
        self._fact(self.tr("To"), place_text((row.to_post, row.to_body), language))
        self._fact(self.tr("Ground"), row.ground)
        self._fact(self.tr("Presents it"), row.reporter)
        self._fact(self.tr("Why set aside"), row.state_reason)

    def _person(self, card: ItemCard) -> None:
        facts, words = card.facts, interface_words()
        if facts is None:
            return
        self._panel.add_section(self.tr("Person"))
        self._fact(self.tr("Born"), born_line(facts, words))
        self._fact(self.tr("In post"), since_line(facts, words))
        self._fact(self.tr("In charge of"), facts.portfolio)
        self._fact(self.tr("Education"), self._education(facts))
        if card.stay is not None:
            self._fact(self.tr("Stay"), stay_line(card.stay, words))
            self._fact(self.tr("Plan"), plan_summary(card.stay, words))
        if card.selection is not None and card.row.subject is SubjectKind.APPLICANT:
            selection = card.selection
            self._fact(self.tr("Intake"), selection.intake)
            self._fact(self.tr("Direction"), selection.direction.pick(self._language))
            place = f"{selection.place} ({standing_text(selection, words)})" if selection.place else ""
            self._fact(self.tr("Place"), place or standing_text(selection, words))
        earlier = "\n".join(decision_line(one, words) for one in card.decisions[:_EARLIER])
        self._fact(self.tr("Earlier decisions"), earlier)

    @staticmethod
    def _education(facts: PersonFacts) -> str:
        lines = education_lines(facts.education, interface_words())
        return lines[0] if lines else ""

    def _results(self, card: ItemCard) -> None:
        found = card.figures
        if found is None:
            return
        hint = self.tr("{campaign}, version {number}").format(campaign=found.campaign, number=found.release)
        self._panel.add_section(term("assessment_result"))
        self.say(hint, "hint")
        if not found.is_newest:
            self._note("info", self.tr("There is a newer version of these results."))
        total = number(found.total)
        if found.low is not None:
            total = f"{total} ({span(found.low, found.high)})"
        self._fact(self.tr("Total, 90 % interval"), total)
        self._fact(self.tr("Level"), whole(found.level))
        self._fact(self.tr("Band"), whole(found.band))
        if found.places is not None:
            self._fact(self.tr("Places"), places(*found.places))
        if found.gate is not Gate.CLEAR:
            words = (
                self.tr("Integrity is below its limit.")
                if found.gate is Gate.BELOW
                else self.tr("Integrity has no score.")
            )
            self._note("flag", words, "bad")
        self._close(card)

    def _close(self, card: ItemCard) -> None:
        if not card.close:
            return
        language = self._language
        self.say(self.tr("Cannot be told apart from:"), "small_strong")
        for one in card.close[:_NEAREST]:
            name = one.name.pick(language)
            button = link(f"{one.number}. {short_names(name)[0]}")
            button.setToolTip(name)
            button.clicked.connect(partial(self.item_asked.emit, one.number))
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            total = number(one.figures.total)
            words = f"{total} – {proposal_word(one.proposed)}" if one.proposed else total
            row.addWidget(text_label(words, "secondary", wraps=True), 1)
            self._panel.body.addLayout(row)
        more = len(card.close) - _NEAREST
        if more > 0:
            self.say(self.tr("and others: {count}").format(count=more), "hint")

    def _first(self, card: ItemCard) -> None:
        votes = card.first
        if not votes.total and not votes.recused and not votes.contradicting:
            return
        self._panel.add_section(self.tr("First votes"))
        self.say(first_votes_tip(votes))
        if card.proposed_place is not None:
            self.say(said(f"meeting.order_why_{card.proposed_place.group.value}"), "hint")
        if card.row.is_secret:
            self.say(self.tr("The vote is secret: only the sums are shown."), "hint")
        for vote in card.votes:
            meaning, tone = _CHIP[vote.choice]
            self._panel.body.addWidget(self._vote(vote.name, ChipLook(label(vote.choice), tone, meaning)))
            if vote.remark:
                self.say(vote.remark, "secondary")

    def _tally(self, card: ItemCard) -> None:
        tally = card.line.tally
        if tally is None or not is_begun(tally):
            return
        words = tally_words(tally, card.names, self._language)
        self._panel.add_section(self.tr("Count"))
        self.say(words.numbers)
        self.say(words.outcome, "medium")
        for sentence in words.lines:
            self.say(sentence, "secondary")
        for sentence in (*words.contradictions, *words.missing):
            self._note("warn", sentence, "warn")
        button = link(self.tr("To the votes"))
        button.clicked.connect(self.votes_asked)
        self._panel.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    # Parts -----------------------------------------------------------------------------------

    def say(self, words: str, role: str = "body") -> None:
        """Write a sentence."""
        if words:
            self._panel.body.addWidget(text_label(words, role, wraps=True))

    def _fact(self, name: str, words: str) -> None:
        if not words:
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        title = text_label(name, "secondary", wraps=True)
        title.setFixedWidth(scaled(120))
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(words, "body", wraps=True), 1)
        self._panel.body.addLayout(row)

    def _note(self, meaning: str, words: str, tint: str = "text2") -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(IconLabel(meaning, tint, 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(words, "secondary", wraps=True), 1)
        self._panel.body.addLayout(row)

    def _vote(self, name: str, look: ChipLook) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text_label(name, "body", wraps=True), 1)
        row.addWidget(Chip(look))
        return holder
