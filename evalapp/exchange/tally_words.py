"""The count of an item in words: outcome, quorum, base and majority, who took no part, what is missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from evalapp.domain.language import Language
from evalapp.domain.sitting import Place, SeatState
from evalapp.domain.tally import MajorityOutcome, Missing, MissingKind, Tally, TieNote
from evalapp.domain.tally_sources import Contradiction, ContradictionKind
from evalapp.domain.vote import VoteSource
from evalapp.texts import text


@dataclass(frozen=True, slots=True)
class TallyWords:
    """A tally in one language.

    ``outcome``: one sentence; ``short``: a word or two for a list; ``numbers``: the votes in one line.
    ``lines``: the explanation, sentence by sentence, without what is missing. ``missing``,
    ``contradictions``: each a sentence.
    """

    outcome: str
    short: str
    numbers: str
    lines: tuple[str, ...]
    missing: tuple[str, ...]
    contradictions: tuple[str, ...]


def tally_words(tally: Tally, names: Mapping[int, str], language: Language | str) -> TallyWords:
    """A tally in words; ``names``: {member: name} of everybody who may be at the meeting."""
    speech = _Speech(tally, names, language)
    return TallyWords(
        outcome=outcome_text(tally, language),
        short=short_outcome(tally, language),
        numbers=numbers_text(tally, language),
        lines=tuple(speech.lines()),
        missing=tuple(speech.missing()),
        contradictions=tuple(map(speech.contradiction, tally.contradictions)),
    )


def outcome_text(tally: Tally, language: Language | str) -> str:
    """Whether the majority is reached, as a sentence; that it may still change is said."""
    outcome = text(language, f"tally.outcome_{tally.outcome.value}")
    if tally.outcome is MajorityOutcome.UNKNOWN or tally.is_settled:
        return outcome
    return text(language, "tally.outcome_so_far", outcome=outcome)


def short_outcome(tally: Tally, language: Language | str) -> str:
    """Whether the majority is reached, in a word or two; why it is not known."""
    if tally.contradictions:
        return text(language, "tally.short_contradiction")
    if tally.outcome is MajorityOutcome.UNKNOWN and not tally.has_votes:
        return text(language, "tally.short_no_votes")
    short = text(language, f"tally.short_{tally.outcome.value}")
    if tally.outcome is MajorityOutcome.UNKNOWN or tally.is_settled:
        return short
    return text(language, "tally.so_far", outcome=short)


def numbers_text(tally: Tally, language: Language | str) -> str:
    """For, against, abstained, and who did not vote, in one line; "" without any votes."""
    if not tally.has_votes:
        return ""
    numbers = text(
        language,
        "tally.numbers",
        votes_for=tally.votes_for,
        votes_against=tally.votes_against,
        votes_abstained=tally.votes_abstained,
    )
    # Whose sources contradict each other has voted all the same.
    if not tally.not_voted or tally.contradictions:
        return numbers
    return text(language, "tally.numbers_silent", numbers=numbers, silent=tally.not_voted)


def source_text(source: VoteSource, language: Language | str) -> str:
    """Where a vote was taken from."""
    return text(language, f"tally.source_{source.value}")


class _Speech:
    """One tally in one language."""

    def __init__(self, tally: Tally, names: Mapping[int, str], language: Language | str) -> None:
        self.tally, self.names, self.language = tally, names, language

    def lines(self) -> Iterable[str]:
        yield self._quorum()
        if self.tally.is_secret:
            yield self._say("secret")
        if self.tally.has_votes:
            yield self._majority()
            if self.tally.tie is not None and self.tally.tie is not TieNote.OPEN:
                yield self._say(f"tie_{self.tally.tie.value}")
        yield from self._who("recused", SeatState.RECUSED)
        yield from self._who("away", SeatState.AWAY)
        yield from self._who("absent", SeatState.ABSENT)
        replaced = [one.place for one in self.tally.places if one.place.is_substituted]
        if replaced:
            yield self._say("substituted", names=", ".join(map(self._replaced, replaced)))

    def missing(self) -> Iterable[str]:
        for one in self.tally.missing:
            yield self._missing(one)
        if any(one.kind is MissingKind.VOTES for one in self.tally.missing):
            yield self._say("settled" if self.tally.is_settled else "unsettled")

    def contradiction(self, one: Contradiction) -> str:
        key = f"contradiction_{one.kind.value}"
        if one.kind is ContradictionKind.TOO_MANY:
            return self._say(key, members=self.tally.taking_part)
        return self._say(key, name="" if one.member_id is None else self.names.get(one.member_id, "–"))

    def _quorum(self) -> str:
        tally = self.tally
        state = {True: "there", False: "not", None: "unknown"}[tally.quorum_reached]
        return self._say(
            f"quorum_{state}",
            base=tally.quorum_base,
            present=tally.taking_part,
            needed=tally.quorum_needed,
            share=self._share(tally.rule.quorum, is_strict=tally.rule.quorum_is_strict),
        )

    def _majority(self) -> str:
        tally = self.tally
        return self._say(
            "majority",
            base=self._say(f"base_{tally.rule.majority_base.value}", base=tally.base),
            share=self._share(tally.rule.majority, is_strict=tally.rule.majority_is_strict),
            needed=tally.needed,
            votes=tally.votes_for,
        )

    def _missing(self, one: Missing) -> str:
        if one.kind is MissingKind.VOTES and not one.seat_ids:
            return self._say("missing_votes_counted", count=one.count)
        key = f"missing_{one.kind.value}"
        return self._say(key, count=one.count, names=", ".join(map(self._sitter, one.seat_ids)))

    def _who(self, key: str, state: SeatState) -> Iterable[str]:
        places = self.tally.states(state)
        if places:
            yield self._say(key, names=", ".join(self.names.get(one.speaker_id, "–") for one in places))

    def _replaced(self, place: Place) -> str:
        return self._say(
            "substituted_one",
            sitter=self.names.get(place.speaker_id, "–"),
            member=self.names.get(place.seat_id, "–"),
        )

    def _sitter(self, seat_id: int) -> str:
        speaker = {one.place.seat_id: one.place.speaker_id for one in self.tally.places}[seat_id]
        return self.names.get(speaker, "–")

    def _share(self, share: Fraction, *, is_strict: bool) -> str:
        return self._say("share_more" if is_strict else "share_least", share=str(share))

    def _say(self, key: str, **params: object) -> str:
        return text(self.language, f"tally.{key}", **params)
