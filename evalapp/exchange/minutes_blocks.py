"""Minutes composed in the words of their document: blocks that paper and window place alike."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evalapp.domain.commission import MemberRole
from evalapp.domain.language import Trilingual
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.minutes_item import ItemBlocks
from evalapp.exchange.minutes_parts import Block, Grid, Heading, Line, Pairs, Said, Signatures
from evalapp.exchange.minutes_values import MinutesContent, MinutesMember, MinutesQuorum

__all__ = ["Block", "compose"]


def compose(content: MinutesContent) -> tuple[Block, ...]:
    """The minutes from top to bottom."""
    return tuple(_Composer(content).blocks())


@dataclass(frozen=True, slots=True)
class _Composer:
    content: MinutesContent

    @property
    def words(self) -> Words:
        """Labels; two languages on one line."""
        return Words(DocumentLanguage(self.content.language))

    @property
    def sentences(self) -> Words:
        """Sentences; two languages one below the other."""
        return Words(DocumentLanguage(self.content.language), joint="\n")

    def blocks(self) -> Iterable[Block]:
        yield from self._head()
        yield from self._people()
        yield from self._agenda()
        for item in self.content.items:
            yield from ItemBlocks(item, self.words, self.sentences).blocks()
        if self.content.closing:
            yield Said(self.content.closing, stays=True)
        yield self._signatures()

    def _head(self) -> Iterable[Block]:
        content, words = self.content, self.words
        yield Heading(words.text("minutes.title", number=content.number or "–"), is_title=True)
        yield Line(self.sentences.pick(content.commission), is_centered=True, is_bold=True)
        if content.signed_on is None:
            yield Line(words.text("minutes.draft"), is_centered=True)
        if content.version_number > 1:
            yield Line(self._correction(), is_centered=True)
        day = words.day(content.held_on)
        when = f"{day}, {content.starts_at}" if content.starts_at else day
        pairs = [
            (words.text("minutes.date"), when),
            (words.text("minutes.place"), content.place),
            (words.term("meeting"), f"№ {content.meeting_number}"),
            (words.text("minutes.about"), content.title),
            (words.text("minutes.presided"), content.presiding),
            (words.term("secretary"), content.secretary),
        ]
        yield Pairs(tuple((name, value) for name, value in pairs if value))

    def _correction(self) -> str:
        content = self.content
        day = "–" if content.corrected_on is None else self.words.day(content.corrected_on)
        key = "minutes.version"
        said = self.sentences.text(key, version=content.version_number, day=day)
        return f"{said}\n{content.reason}" if content.reason else said

    def _people(self) -> Iterable[Block]:
        words = self.words
        present = [one for one in self.content.members if one.is_present]
        absent = [one for one in self.content.members if one.is_present is False]
        yield Heading(words.text("minutes.present", count=len(present)))
        yield Grid(
            (words.text("minutes.name"), words.text("minutes.post"), words.text("minutes.role")),
            tuple((one.name, one.post, self._role(one)) for one in present),
            (36, 40, 24),
        )
        if absent:
            yield Heading(words.text("minutes.absent", count=len(absent)))
            yield Grid(
                (words.text("minutes.name"), words.text("minutes.post"), words.text("minutes.why")),
                tuple((one.name, one.post, one.reason) for one in absent),
                (36, 40, 24),
            )
        yield Said(quorum_text(self.sentences, self.content.quorum))
        if self.content.rule:
            yield Said(_rule_text(self.content.rule, self.words))
        if self.content.opening:
            yield Said(self.content.opening)

    def _role(self, member: MinutesMember) -> str:
        if member.in_seat_of:
            return self.words.text("minutes.in_seat_of", name=member.in_seat_of)
        return role_text(self.words, member.role)

    def _agenda(self) -> Iterable[Block]:
        yield Heading(self.words.term("agenda"))
        if not self.content.items:
            yield Said("–")
        for item in self.content.items:
            yield Line(f"{item.number}. {item_title(self.words, item.question, item.name)}", hangs=True)

    def _signatures(self) -> Block:
        words = self.words
        lines = []
        for one in self.content.signers:
            role = words.text("minutes.presiding") if one.is_presiding else role_text(words, one.role)
            lines.append((role, one.name))
        signed = self.content.signed_on
        return Signatures(
            tuple(lines), "" if signed is None else f"{words.text('minutes.signed')}: {words.day(signed)}"
        )


def role_text(words: Words, role: MemberRole) -> str:
    """What somebody is in the commission; who only votes is a member."""
    return words.text("minutes.member") if role is MemberRole.MEMBER else words.term(role.value)


def quorum_text(words: Words, quorum: MinutesQuorum) -> str:
    """Whether enough were there."""
    reached = {True: "minutes.quorum_there", False: "minutes.quorum_not", None: "minutes.quorum_unknown"}
    return words.text(reached[quorum.reached], base=quorum.base, present=quorum.present, needed=quorum.needed)


def item_title(words: Words, question: Trilingual, name: Trilingual) -> str:
    """A question and whom it is about; a question without a person names itself."""
    asked, about = words.pick(question), words.pick(name)
    return asked if about in ("", asked) else f"{asked} – {about}"


def _rule_text(rule: Sequence[Trilingual], words: Words) -> str:
    """The rule as one paragraph a language."""
    spoken = [" ".join(line.pick(language) for line in rule) for language in words.language.languages]
    return "\n".join(dict.fromkeys(spoken))
