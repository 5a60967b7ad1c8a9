"""The last tab of an application's card: recomputed on which day, because of what, and what that changed."""

from evalapp.domain.language import Language
from evalapp.services.application_cards import ApplicationCard
from evalapp.services.criterion_words import verdict_text
from evalapp.services.verdict_history import HistoryEntry
from evalapp.services.verdict_words import cause_text, change_words
from evalapp.ui.common.formats import day, moment
from evalapp.ui.common.messages import said
from evalapp.ui.common.text_label import line
from evalapp.ui.reserve.card_parts import CardPart


class HistoryPart(CardPart):
    """What happened to an application, the newest first."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def fill(self, card: ApplicationCard) -> None:
        self.add_section(self.tr("How the verdict came about"))
        for place, entry in enumerate(card.history):
            if place:
                self.column.addSpacing(6)
                self.column.addWidget(line())
                self.column.addSpacing(6)
            self._add_entry(entry)
        if card.letters:
            self.add_section(self.tr("Letters"))
        for letter in card.letters:
            words = self.tr("Documents asked for by {deadline} ({language})")
            self.add_text(f"{moment(letter.at)} · {letter.account}", "hint")
            self.add_text(words.format(deadline=day(letter.deadline), language=letter.language), "body")
            self.column.addSpacing(6)
        self.column.addSpacing(12)
        self.add_text(
            self.tr("Rebuilt from the audit log: each change is judged by the rules of its day."), "hint"
        )

    def _add_entry(self, entry: HistoryEntry) -> None:
        account = entry.account or "–"
        self.add_text(f"{moment(entry.at)} · {account}", "hint")
        self.add_text(cause_text(self._language, entry), "strong")
        for words in self._changes(entry):
            self.add_text(words, "small")

    def _changes(self, entry: HistoryEntry) -> tuple[str, ...]:
        change = entry.change
        if change is None:
            return (said("history.erased"),)
        verdict = verdict_text(self._language, change.after)
        if change.before is None:
            return (said("history.first", verdict=verdict),)
        lines = change_words(self._language, change)
        return lines if change.is_of_verdict else (*lines, said("history.unchanged", verdict=verdict))
