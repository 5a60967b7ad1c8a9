"""Beside the table of votes: why the majority is reached or not, what is missing, what contradicts itself."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from evalapp.domain.language import Language
from evalapp.domain.tally_sources import Contradiction, ContradictionKind
from evalapp.domain.vote import VoteChoice, VotePhase
from evalapp.exchange.tally_words import TallyWords, numbers_text, source_text, tally_words
from evalapp.services.vote_entries import UNREAD
from evalapp.services.vote_sheet import CountCell, VoteCell, VoteLine, VoteSheet
from evalapp.ui.commission.vote_rows import VoteRow, first_look, outcome_look
from evalapp.ui.common.buttons import link, second, small, toggle
from evalapp.ui.common.chip import Chip
from evalapp.ui.common.labels import label
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import text_label

_CHAIR = (VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.ABSTAINED)


class VotePanel(SidePanel):
    """The count of one item in words, with what can be done about contradictions."""

    votes_disputed = Signal(object)
    """Ids of votes that shall not count, with the words of them: (ids, words)."""
    counts_disputed = Signal(object)
    """Ids of counts that shall not count, with the words of them."""
    votes_restored = Signal(object)
    counts_restored = Signal(object)
    """Ids that shall count again."""
    chair_chosen = Signal(object)
    """How the presiding chair voted."""

    def __init__(self, language: Language, *, may_edit: bool) -> None:
        super().__init__(width=360)
        self._language, self._may_edit = language, may_edit
        self.subject = text_label("", "heading", wraps=True)
        self.question = text_label("", "secondary", wraps=True)
        row = QHBoxLayout()
        row.addWidget(self.subject, 1)
        row.addWidget(self.close_button)
        self.head.addLayout(row)
        self.head.addWidget(self.question)

    def show_row(self, row: VoteRow, sheet: VoteSheet) -> None:
        """Explain a line; of the block what each of its items says."""
        clear_layout(self.body)
        number = f"{row.number}. " if row.number else ""
        self.subject.setText(f"{number}{row.title}")
        self.question.setText(row.detail)
        if row.is_block:
            self._add_block(row)
        elif sheet.phase is VotePhase.FIRST:
            self._add_first(row.line, sheet)
        else:
            self._add_tally(row, sheet)
        self.body.addStretch(1)

    # Parts -----------------------------------------------------------------------------------

    def _add_tally(self, row: VoteRow, sheet: VoteSheet) -> None:
        line = row.line
        words = tally_words(line.tally, sheet.names, self._language)
        self._add_chip(Chip(outcome_look(line, self._language)))
        self._say(words.outcome, "strong", "outcome")
        if words.numbers:
            self._say(words.numbers, "body", "numbers")
        for sentence in words.lines:
            self._say(sentence, "secondary")
        if row.asks_chair or any(one.chair_choice is not None for one in line.counts):
            self._add_chair(line)
        self._add_missing(words)
        self._add_contradictions(line, sheet, words)
        self._add_set_aside(line, sheet)
        self._add_first_sums(line)

    def _add_missing(self, words: TallyWords) -> None:
        if words.missing:
            self.add_section(self.tr("Missing"))
            for sentence in words.missing:
                self._say(sentence, "warn")

    def _add_chair(self, line: VoteLine) -> None:
        self.add_section(self.tr("Vote of the presiding chair"), self.tr("decides at a tie"))
        noted = next((one.chair_choice for one in line.counts if one.chair_choice is not None), None)
        row = QHBoxLayout()
        # Nothing is chosen beforehand: it decides the item.
        for choice in _CHAIR:
            button = small(toggle(label(choice)))
            button.setObjectName(f"chair_{choice.value}")
            button.setChecked(choice is noted)
            button.setEnabled(self._may_edit)
            button.clicked.connect(partial(self._choose_chair, choice))
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _add_contradictions(self, line: VoteLine, sheet: VoteSheet, words: TallyWords) -> None:
        if not line.tally.contradictions:
            return
        self.add_section(self.tr("Contradictions"), self.tr("no result until settled"))
        for one, sentence in zip(line.tally.contradictions, words.contradictions, strict=True):
            self._say(sentence, "bad")
            self._add_sides(one, line, sheet)

    def _add_sides(self, one: Contradiction, line: VoteLine, sheet: VoteSheet) -> None:
        votes = [vote for vote in line.votes if vote.id in one.vote_ids and vote.id != UNREAD]
        counts = [count for count in line.counts if count.id in one.count_ids and count.id != UNREAD]
        # Of a secret item nobody's vote is shown, also not what was entered before it became secret.
        named = one.vote_ids if one.kind is ContradictionKind.NAMED_IN_SECRET else [vote.id for vote in votes]
        if one.member_id is None and (len(named) > 1 or line.item.is_secret):
            button = self._aside(self.tr("Votes by name"))
            button.clicked.connect(partial(self._dispute_votes, list(named), self.tr("Votes by name")))
        else:
            for vote in votes:
                self._add_side(vote, sheet)
        for count in counts:
            shown = self._count_words(count)
            button = self._aside(shown)
            button.clicked.connect(partial(self._dispute_counts, [count.id], shown))

    def _add_side(self, vote: VoteCell, sheet: VoteSheet) -> None:
        shown = self._vote_words(vote, sheet)
        button = self._aside(shown)
        button.clicked.connect(partial(self._dispute_votes, [vote.id], shown))

    def _aside(self, shown: str) -> QPushButton:
        """A line with a button that sets it aside."""
        button = small(second(self.tr("Set aside")))
        button.setObjectName("set_aside")
        button.setAccessibleName(self.tr("Set aside: {what}").format(what=shown))
        button.setEnabled(self._may_edit)
        row = QHBoxLayout()
        row.addWidget(text_label(shown, "body", wraps=True), 1)
        row.addWidget(button)
        self.body.addLayout(row)
        return button

    def _add_set_aside(self, line: VoteLine, sheet: VoteSheet) -> None:
        votes = [vote for vote in line.votes if vote.set_aside and vote.id != UNREAD]
        counts = [count for count in line.counts if count.set_aside and count.id != UNREAD]
        if not votes and not counts:
            return
        self.add_section(self.tr("Not counted"), self.tr("kept with the reason"))
        for vote in votes:
            button = self._kept(self._vote_words(vote, sheet), vote.set_aside)
            button.clicked.connect(partial(self.votes_restored.emit, [vote.id]))
        for count in counts:
            button = self._kept(self._count_words(count), count.set_aside)
            button.clicked.connect(partial(self.counts_restored.emit, [count.id]))

    def _kept(self, shown: str, why: str) -> QPushButton:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(text_label(shown, "body", wraps=True))
        column.addWidget(text_label(why, "hint", wraps=True))
        button = link(self.tr("Count again"))
        button.setObjectName("restore")
        button.setAccessibleName(self.tr("Count again: {what}").format(what=shown))
        button.setEnabled(self._may_edit)
        row = QHBoxLayout()
        row.addLayout(column, 1)
        row.addWidget(button)
        self.body.addLayout(row)
        return button

    def _add_first(self, line: VoteLine, sheet: VoteSheet) -> None:
        self._add_chip(Chip(first_look(line)))
        self._add_first_sums(line)
        contradicting = self._contradicting(line)
        if contradicting:
            self.add_section(self.tr("Contradictions"), self.tr("left out of the sums"))
            for vote in contradicting:
                self._add_side(vote, sheet)
        self._add_set_aside(line, sheet)
        remarks = [vote for vote in line.votes if vote.remark and not vote.set_aside]
        if remarks:
            self.add_section(self.tr("Remarks"))
            for vote in remarks:
                self._say(f"{sheet.names.get(vote.member_id, '–')}: {vote.remark}", "secondary")

    def _add_first_sums(self, line: VoteLine) -> None:
        first = line.first
        self.add_section(self.tr("First votes"), self.tr("bind nobody"))
        if not first.total and not first.recused:
            self._say(said("tally.missing_all_votes"), "secondary")
            return
        self._say(
            said(
                "tally.numbers",
                votes_for=first.votes_for,
                votes_against=first.votes_against,
                votes_abstained=first.votes_abstained,
            ),
            "body",
        )
        if first.recused:
            self._say(f"{term('vote_recused')}: {first.recused}", "secondary")
        if first.missing:
            self._say(self.tr("Not in yet: {count}").format(count=first.missing), "secondary")

    def _add_block(self, row: VoteRow) -> None:
        self._say(
            self.tr(
                "Their first votes all say the same. What is typed in this line is entered for each of "
                "the items, for every member who takes part in it."
            ),
            "secondary",
        )
        for line in row.lines:
            self.add_section(f"{line.item.number}. {line.item.name.pick(self._language)}")
            self._add_chip(Chip(outcome_look(line, self._language)))
            numbers = numbers_text(line.tally, self._language)
            if numbers:
                self._say(numbers, "secondary")

    # Words -----------------------------------------------------------------------------------

    def _vote_words(self, vote: VoteCell, sheet: VoteSheet) -> str:
        return self.tr("{member}: {vote} ({source})").format(
            member=sheet.names.get(vote.member_id, "–"),
            vote=label(vote.choice),
            source=source_text(vote.source, self._language),
        )

    def _count_words(self, count: CountCell) -> str:
        numbers = said(
            "tally.numbers",
            votes_for=count.votes_for,
            votes_against=count.votes_against,
            votes_abstained=count.votes_abstained,
        )
        return f"{numbers} ({source_text(count.source, self._language)})"

    @staticmethod
    def _contradicting(line: VoteLine) -> Sequence[VoteCell]:
        live = [vote for vote in line.votes if not vote.set_aside and vote.id != UNREAD]
        return [
            vote
            for vote in live
            if any(one.member_id == vote.member_id and one.choice is not vote.choice for one in live)
        ]

    def _add_chip(self, chip: Chip) -> None:
        row = QHBoxLayout()
        row.addWidget(chip)
        row.addStretch(1)
        self.body.addLayout(row)

    def _say(self, words: str, role: str, name: str = "") -> QLabel:
        shown = text_label(words, role, wraps=True)
        if name:
            shown.setObjectName(name)
        self.body.addWidget(shown)
        return shown

    def _choose_chair(self, choice: VoteChoice, _checked: bool = False) -> None:
        self.chair_chosen.emit(choice)

    def _dispute_votes(self, ids: Sequence[int], words: str) -> None:
        self.votes_disputed.emit((ids, words))

    def _dispute_counts(self, ids: Sequence[int], words: str) -> None:
        self.counts_disputed.emit((ids, words))
