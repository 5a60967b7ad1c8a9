"""What the page of an official in a meeting's packet says, each text no longer than its place on the page."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from evalapp.domain.objection import ObjectionState
from evalapp.exchange import person_words as said
from evalapp.exchange.campaign_values import CampaignFigures, OfficialFigures
from evalapp.exchange.card_facts import calibration_line, card_warning
from evalapp.exchange.document_words import Words
from evalapp.exchange.indicator_sheet import newest_indicators
from evalapp.exchange.meeting_packet_agenda import proposal_text
from evalapp.exchange.meeting_packet_summary import results_line
from evalapp.exchange.meeting_packet_values import PacketItem, PacketObjection, PacketOfficial

NONE = "–"
_GAPS = re.compile("[ \t\r\n\x0b]+")
"""Not the spaces that hold a figure and its unit together."""
Pairs = list[tuple[str, str]]
"""Labels with their texts."""


@dataclass(frozen=True, slots=True)
class _Room:
    """Characters of a text beside a label (``short``) and of one over the whole width (``long``); how many
    lines of each kind (``lines``)."""

    short: int
    long: int
    lines: Mapping[str, int]


_KINDS = ("education", "career", "awards", "sanctions", "objections", "decisions")
_WIDE = _Room(170, 420, dict(zip(_KINDS, (3, 4, 3, 2, 3, 3), strict=True)))
_NARROW = _Room(90, 150, dict(zip(_KINDS, (2, 2, 1, 1, 1, 1), strict=True)))
_MOST = 2100
"""Characters of a page in one language above which its texts get less room."""
_A_LINE = 40
"""Characters that a further line takes the room of."""


@dataclass(frozen=True, slots=True)
class PageTexts:
    """The texts of one page. ``person``: beside the photo; ``background``: earlier posts, awards, sanctions;
    ``asked``: question, proposal, ground; ``beside``: what stands beside the results."""

    name: str
    post: str
    person: Pairs
    background: Pairs
    asked: Pairs
    beside: Pairs

    @property
    def is_shortened(self) -> bool:
        """Whether anything is left out of a text."""
        pairs = (*self.person, *self.background, *self.asked, *self.beside)
        return any(text.endswith("…") or "…\n" in text for _label, text in pairs)

    @property
    def weight(self) -> int:
        """How much room the texts take, in characters."""
        pairs = (*self.person, *self.background, *self.asked, *self.beside)
        return sum(len(text) + _A_LINE * text.count("\n") for _label, text in pairs)


def page_texts(
    item: PacketItem, official: PacketOfficial, figures: OfficialFigures | None, words: Words
) -> PageTexts:
    """What a page says, shortened where it would not fit; ``figures`` None = he is not assessed."""
    texts = _texts(item, official, figures, words, _WIDE)
    if texts.weight <= _MOST * len(words.language.languages):
        return texts
    return _texts(item, official, figures, words, _NARROW)


def shortened(text: str, limit: int) -> str:
    """``text`` in at most ``limit`` characters, the rest replaced by …."""
    plain = _GAPS.sub(" ", text).strip()
    return plain if len(plain) <= limit else plain[: limit - 1].rstrip() + "…"


def results_heading(
    official: PacketOfficial, campaign: CampaignFigures, figures: OfficialFigures, words: Words
) -> str:
    """Which version of which results; the post he was assessed in where he holds another one now."""
    line = results_line(campaign, words)
    if figures.post.ru == official.facts.post.ru and figures.body.ru == official.facts.body.ru:
        return shortened(line, _WIDE.long)
    post = words.each(lambda own: f"{own.pick(figures.post)}, {own.pick(figures.body)}")
    return shortened(f"{line}. {words.text('packet.assessed_as', post=post)}", _WIDE.long)


def warning(figures: OfficialFigures, words: Words) -> str:
    """Why there is no total or interval, "" where nothing is so."""
    return shortened(card_warning(figures, words), _WIDE.long)


def _texts(
    item: PacketItem, official: PacketOfficial, figures: OfficialFigures | None, words: Words, room: _Room
) -> PageTexts:
    both = len(words.language.languages)
    return PageTexts(
        name=shortened(words.pick(official.facts.name), 90),
        post=shortened(said.post_line(official.facts, words), room.short * both) or NONE,
        person=_person(official, words, room),
        background=_background(official, words, room),
        asked=_asked(item, words, room),
        beside=_beside(official, figures, words, room),
    )


def _person(official: PacketOfficial, words: Words, room: _Room) -> Pairs:
    facts = official.facts
    served = [said.since_line(facts, words)]
    if official.short is not None:
        served.append(words.label(f"tenure_{official.short.value}"))
    education = _listed(said.education_lines(facts.education, words), "education", words, room)
    lines = [
        (words.text("packet.now"), " · ".join(filter(None, served)) or NONE),
        (words.term("portfolio"), shortened(facts.portfolio, room.short)),
        (words.text("packet.born"), said.born_line(facts, words)),
        (words.term("education"), education or NONE),
        (words.text("packet.languages"), shortened(said.languages_line(facts, words), 2 * room.short)),
    ]
    return [(label, text) for label, text in lines if text]


def _background(official: PacketOfficial, words: Words, room: _Room) -> Pairs:
    facts = official.facts
    kinds = {
        "career": [
            f"{said.job_period(job, words)}: {said.job_text(job, words)}"
            for job in facts.jobs
            if not job.is_present
        ],
        "awards": said.note_lines(facts.awards, words),
        "sanctions": said.note_lines(facts.sanctions, words),
    }
    lines = [(words.text(f"packet.{kind}"), _listed(told, kind, words, room)) for kind, told in kinds.items()]
    return [(label, text) for label, text in lines if text]


def _asked(item: PacketItem, words: Words, room: _Room) -> Pairs:
    lines = [
        (words.text("packet.question"), shortened(words.pick(item.question), room.long)),
        (words.term("proposed_decision"), shortened(proposal_text(item, words), room.long)),
        (words.text("packet.ground"), shortened(item.ground, room.long)),
    ]
    return [(label, text) for label, text in lines if text]


def _beside(official: PacketOfficial, figures: OfficialFigures | None, words: Words, room: _Room) -> Pairs:
    """Why it was calibrated (without a label), work indicators, objections, earlier decisions."""
    lines = []
    if figures is not None and (reason := calibration_line(figures, words)):
        lines.append(("", shortened(reason, room.long)))
    indicators = newest_indicators(official.indicators, words).split("\n")
    told = "\n".join(shortened(one, 2 * room.short) for one in indicators)
    lines.append((words.text("indicator.title"), told or words.text("indicator.none")))
    objections = _listed([_objection(one, words) for one in official.objections], "objections", words, room)
    lines.append((words.text("packet.objections"), objections or words.text("packet.no_objections")))
    decisions = [said.decision_line(one, words) for one in official.decisions]
    told = _listed(decisions, "decisions", words, room)
    lines.append((words.text("packet.decisions"), told or words.text("packet.no_decisions")))
    return lines


def _objection(one: PacketObjection, words: Words) -> str:
    def say(own: Words) -> str:
        if one.outcome is not None and one.answered_on is not None:
            state = own.text(
                "packet.objection_answered",
                outcome=own.text(f"objection.outcome_{one.outcome.value}").lower(),
                day=own.day(one.answered_on),
            )
        elif one.state is ObjectionState.OPEN:
            state = own.text("packet.objection_until", day=own.day(one.due_on))
        else:
            state = own.text(f"objection.state_{one.state.value}").lower()
        return own.text(
            "packet.objection",
            about=one.about,
            number=one.release_number,
            day=own.day(one.received_on),
            state=state,
        )

    return words.each(say)


def _listed(lines: Sequence[str], kind: str, words: Words, room: _Room) -> str:
    """The first lines of a kind, each short enough, and how many more there are."""
    most = room.lines[kind]
    shown = [shortened(line, room.short * len(words.language.languages)) for line in lines[:most]]
    if len(lines) > most:
        shown.append(words.text("packet.more", count=len(lines) - most))
    return "\n".join(shown)
