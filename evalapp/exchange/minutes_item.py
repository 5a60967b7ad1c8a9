"""One question of minutes in words: heard, voted, decided, dissents."""

from collections.abc import Iterable
from dataclasses import dataclass

from evalapp.domain.decision import DecisionKind, DecisionResult
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import ItemState
from evalapp.exchange.document_words import Words
from evalapp.exchange.minutes_parts import Block, Heading, Said
from evalapp.exchange.minutes_values import MinutesDecision, MinutesItem, MinutesVotes, NamedText


@dataclass(frozen=True, slots=True)
class ItemBlocks:
    """The blocks of one question; ``words`` join two languages on a line, ``sentences`` below each other."""

    item: MinutesItem
    words: Words
    sentences: Words

    def blocks(self) -> Iterable[Block]:
        """From its heading to its dissents."""
        item = self.item
        yield Heading(self._heading())
        yield from self._heard()
        if item.state is not ItemState.ON_AGENDA:
            yield Said(self._set_aside())
            return
        yield from self._not_taking_part()
        if item.votes is not None:
            yield Said(self._votes(item.votes), lead=self.words.text("minutes.voted"))
        yield Said(decision_text(item.decision, self.sentences), lead=self.words.text("minutes.decided"))
        if item.decision is not None:
            yield from self._beside(item.decision)
        for one in item.dissents:
            yield Said(f"{one.name}: {one.text}", lead=self.words.term("dissent"))

    def _heading(self) -> str:
        asked, about = self.words.pick(self.item.question), self.words.pick(self.item.name)
        serving = ", ".join(self.words.pick(one) for one in (self.item.post, self.item.body) if one)
        title = asked if about in ("", asked) else f"{asked} – {about}"
        return f"{self.item.number}. {title}" + (f" ({serving})" if serving else "")

    def _heard(self) -> Iterable[Block]:
        item = self.item
        if item.reporter:
            yield Said(item.reporter, lead=self.words.text("minutes.reported"))
        if item.ground:
            yield Said(item.ground, lead=self.words.text("minutes.ground"))
        if item.heard:
            yield Said(item.heard, lead=self.words.text("minutes.discussed"))

    def _set_aside(self) -> str:
        said = self.sentences.text(f"minutes.{self.item.state.value}")
        return f"{said}\n{self.item.state_reason}" if self.item.state_reason else said

    def _not_taking_part(self) -> Iterable[Block]:
        if self.item.recused:
            yield Said(_with_reasons(self.item.recused), lead=self.words.text("minutes.recused"))
        if self.item.away:
            yield Said(", ".join(self.item.away), lead=self.words.text("minutes.away"))

    def _votes(self, votes: MinutesVotes) -> str:
        parts = [self._counts(votes), self._quorum(votes), self._majority(votes)]
        if votes.tie is not None:
            parts.append(self.sentences.text(f"minutes.tie_{votes.tie.value}"))
        return "\n".join(filter(None, parts))

    def _counts(self, votes: MinutesVotes) -> str:
        said = self.sentences.text(
            "minutes.counts_secret" if votes.is_secret else "minutes.counts",
            votes_for=votes.votes_for,
            votes_against=votes.votes_against,
            votes_abstained=votes.votes_abstained,
        )
        lines = [said]
        if votes.not_voted:
            lines.append(self.sentences.text("minutes.not_voted", count=votes.not_voted))
        for key, names in (
            ("names_for", votes.names_for),
            ("names_against", votes.names_against),
            ("names_abstained", votes.names_abstained),
        ):
            if names:
                lines.append(f"{self.words.text(f'minutes.{key}')}: {', '.join(names)}")
        return "\n".join(lines)

    def _quorum(self, votes: MinutesVotes) -> str:
        """Said only where it is not the meeting's own, or is lacking."""
        if votes.quorum.reached is not False:
            return ""
        return self.sentences.text(
            "minutes.quorum_not",
            base=votes.quorum.base,
            present=votes.quorum.present,
            needed=votes.quorum.needed,
        )

    def _majority(self, votes: MinutesVotes) -> str:
        key = f"minutes.majority_{votes.outcome.value}"
        return self.sentences.text(key, votes=votes.votes_for, base=votes.base, needed=votes.needed)

    def _beside(self, decision: MinutesDecision) -> Iterable[Block]:
        words = self.words
        if decision.kind is DecisionKind.KEEP_WITH_PLAN and decision.plan:
            yield Said(decision.plan, lead=words.text("minutes.plan"))
        if decision.effective_on is not None:
            yield Said(words.day(decision.effective_on), lead=words.term("effective_date"))
        if decision.reason:
            yield Said(decision.reason, lead=words.text("minutes.reason"))


def decision_text(decision: MinutesDecision | None, words: Words) -> str:
    """What was decided, as it was typed or by its kind."""
    if decision is None:
        return words.text("minutes.undecided")
    if decision.wording:
        return decision.wording
    return words.each(lambda one: _said(decision, one))


def _said(decision: MinutesDecision, words: Words) -> str:
    if decision.is_undoing and decision.kind is None and decision.result is DecisionResult.ADOPTED:
        day = "–" if decision.undone_on is None else words.day(decision.undone_on)
        return words.text("minutes.undone", day=day)
    if decision.kind is None:
        taken = decision.result is DecisionResult.ADOPTED
        return words.text("minutes.taken" if taken else "minutes.rejected")
    kind = words.term(f"decision_{decision.kind.value}")
    where = ", ".join(one for name in decision.place if (one := words.pick(name)))
    what = f"{kind}: {where}" if where else kind
    key = "minutes.adopted" if decision.result is DecisionResult.ADOPTED else "minutes.otherwise"
    return words.text(key, what=what)


def _with_reasons(those: tuple[NamedText, ...]) -> str:
    return "; ".join(f"{one.name} ({one.text})" if one.text else one.name for one in those)


def place_of(post: Trilingual | None, body: Trilingual | None) -> tuple[Trilingual, ...]:
    """Where to, without what is not known."""
    return tuple(one for one in (post, body) if one is not None)
