"""What the page of an official in a meeting's packet says, each text no longer than its place on the page."""

from collections.abc import Sequence

from evalapp.domain.objection import ObjectionState
from evalapp.exchange import person_words as said
from evalapp.exchange.campaign_values import CampaignFigures, OfficialFigures
from evalapp.exchange.card_facts import CardFact, calibration_line, card_warning, facts_of, interval_text
from evalapp.exchange.document_words import Words
from evalapp.exchange.indicator_sheet import newest_indicators
from evalapp.exchange.meeting_packet_agenda import proposal_text
from evalapp.exchange.meeting_packet_summary import results_line
from evalapp.exchange.meeting_packet_values import PacketItem, PacketObjection, PacketOfficial

NONE = "–"
_SHORT, _LONG = 170, 420
"""Characters of a text beside a label, and of one over the whole width."""
_MOST = {"education": 3, "career": 4, "awards": 3, "sanctions": 2, "objections": 3, "decisions": 3}
"""Lines of a kind that a page has room for."""


def shortened(text: str, limit: int) -> str:
    """``text`` in at most ``limit`` characters, the rest replaced by …."""
    plain = " ".join(text.split())
    return plain if len(plain) <= limit else plain[: limit - 1].rstrip() + "…"


def name_lines(official: PacketOfficial, words: Words) -> tuple[str, str]:
    """The name, and post with body under it."""
    name = shortened(words.pick(official.facts.name), 90)
    return name, shortened(said.post_line(official.facts, words), 2 * _SHORT) or NONE


def person_facts(official: PacketOfficial, words: Words) -> list[tuple[str, str]]:
    """What stands beside the photo: label and text."""
    facts = official.facts
    served = [said.since_line(facts, words)]
    if official.short is not None:
        served.append(words.label(f"tenure_{official.short.value}"))
    education = said.education_lines(facts.education, words)
    lines = [
        (words.text("packet.now"), " · ".join(filter(None, served)) or NONE),
        (words.term("portfolio"), shortened(facts.portfolio, _LONG // 2)),
        (words.text("packet.born"), said.born_line(facts, words)),
        (words.term("education"), _listed(education, "education", words) or NONE),
        (words.text("packet.languages"), shortened(said.languages_line(facts, words), _SHORT)),
    ]
    return [(label, text) for label, text in lines if text]


def background(official: PacketOfficial, words: Words) -> list[tuple[str, str]]:
    """Earlier posts, awards, sanctions: label and text, only where there is something."""
    facts = official.facts
    career = [
        f"{said.job_period(job, words)}: {said.job_text(job, words)}"
        for job in facts.jobs
        if not job.is_present
    ]
    lines = [
        (words.text("packet.career"), _listed(career, "career", words)),
        (words.text("packet.awards"), _listed(said.note_lines(facts.awards, words), "awards", words)),
        (
            words.text("packet.sanctions"),
            _listed(said.note_lines(facts.sanctions, words), "sanctions", words),
        ),
    ]
    return [(label, text) for label, text in lines if text]


def question_lines(item: PacketItem, words: Words) -> list[tuple[str, str]]:
    """What is asked, proposed and why."""
    lines = [
        (words.text("packet.question"), shortened(words.pick(item.question), _LONG)),
        (words.term("proposed_decision"), shortened(proposal_text(item, words), _LONG)),
        (words.text("packet.ground"), shortened(item.ground, _LONG)),
    ]
    return [(label, text) for label, text in lines if text]


def beside_results(
    official: PacketOfficial, figures: OfficialFigures | None, words: Words
) -> list[tuple[str, str]]:
    """Calibration, work indicators, objections, earlier decisions: label and text."""
    lines = []
    if figures is not None and (reason := calibration_line(figures, words)):
        lines.append(("", shortened(reason, _LONG)))
    indicators = newest_indicators(official.indicators, words)
    lines.append((words.text("indicator.title"), indicators or words.text("indicator.none")))
    objections = [_objection(one, words) for one in official.objections]
    told = _listed(objections, "objections", words) or words.text("packet.no_objections")
    lines.append((words.text("packet.objections"), told))
    decisions = [said.decision_line(one, words) for one in official.decisions]
    told = _listed(decisions, "decisions", words) or words.text("packet.no_decisions")
    lines.append((words.text("packet.decisions"), told))
    return lines


def results_heading(
    official: PacketOfficial, campaign: CampaignFigures, figures: OfficialFigures, words: Words
) -> str:
    """Which version of which results; the post he was assessed in where he holds another one now."""
    line = results_line(campaign, words)
    if figures.post.ru == official.facts.post.ru and figures.body.ru == official.facts.body.ru:
        return line
    post = words.each(lambda own: f"{own.pick(figures.post)}, {own.pick(figures.body)}")
    return f"{line}. {words.text('packet.assessed_as', post=post)}"


def warning(figures: OfficialFigures, words: Words) -> str:
    """Why there is no total or interval, "" where nothing is so."""
    return shortened(card_warning(figures, words), _LONG)


def figure_facts(figures: OfficialFigures, campaign: CampaignFigures, words: Words) -> list[CardFact]:
    """Level, gate, band, places, blocks and the rest, an even number."""
    return facts_of(figures, campaign, words)


def interval(figures: OfficialFigures, words: Words) -> str:
    """``3,61–4,07``."""
    return interval_text(figures, words)


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


def _listed(lines: Sequence[str], kind: str, words: Words) -> str:
    """The first lines of a kind, each short enough, and how many more there are."""
    most = _MOST[kind]
    shown = [shortened(line, _SHORT * len(words.language.languages)) for line in lines[:most]]
    if len(lines) > most:
        shown.append(words.text("packet.more", count=len(lines) - most))
    return "\n".join(shown)
