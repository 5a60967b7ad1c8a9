"""What the page of an official says beside the plot, in words of the document's language."""

from collections.abc import Sequence
from dataclasses import dataclass

from evalapp.domain.numbers import rounded
from evalapp.exchange import comparison
from evalapp.exchange.campaign_columns import (
    calibration_decision,
    calibration_reason,
    gate_text,
    is_gate_clear,
    reasons_of,
    role_word,
)
from evalapp.exchange.campaign_values import BlockName, CampaignFigures, OfficialFigures
from evalapp.exchange.document_words import Words

NONE = "–"


@dataclass(frozen=True, slots=True)
class CardFact:
    """A label and its text; ``is_alarm``: to be seen at once."""

    label: str
    text: str
    is_alarm: bool = False


def person_lines(official: OfficialFigures, words: Words) -> list[tuple[str, str]]:
    """Post and body (without a label), time in post, portfolio."""
    post = words.each(lambda w: f"{w.pick(official.post)}, {w.pick(official.body)}")
    lines = [("", post), (words.label("in_post_since"), _tenure(official, words))]
    if official.portfolio:
        lines.append((words.term("portfolio"), official.portfolio))
    return lines


def interval_text(official: OfficialFigures, words: Words) -> str:
    """``3,61–4,07``."""
    score = official.score
    if score.low is None or score.high is None:
        return NONE
    return f"{words.number(score.low)}–{words.number(score.high)}"


def card_warning(official: OfficialFigures, words: Words) -> str:
    """Why there is no total or no interval, what does not count as received; "" where nothing is so."""
    lines = comparison.kept_lines(official, words)
    if reasons := reasons_of(official, words):
        key = "no_total" if official.score.total is None else "no_interval"
        lines.insert(0, f"{words.label(key)}: {' '.join(reasons)}")
    return " ".join(lines)


def facts_of(official: OfficialFigures, figures: CampaignFigures, words: Words) -> list[CardFact]:
    """An even number of facts, read in pairs."""
    score = official.score
    places = f"{score.places[0]}–{score.places[1]}" if score.places else NONE
    blocks = [CardFact(words.pick(block.name), _block(official, block, words)) for block in figures.blocks]
    return [
        CardFact(words.term("level"), _level(official, figures, words)),
        CardFact(words.term("gate"), gate_text(official, words), not is_gate_clear(official)),
        CardFact(words.term("band"), NONE if score.band is None else str(score.band)),
        CardFact(words.term("range_of_places"), places),
        *blocks,
        CardFact(words.label("roles_counted"), _counted(official, figures, words)),
        CardFact(words.term("assumed_share"), _percent(score.assumed)),
        CardFact(words.text("comparison.gap"), comparison.gap_text(official.gap, words) or NONE),
        CardFact(words.text("comparison.change"), comparison.change_text(official.change, words) or NONE),
        *_calibrated_facts(official, words),
    ]


def calibration_line(official: OfficialFigures, words: Words) -> str:
    """The reason of a calibration with its label, over the whole width; "" without one."""
    reason = calibration_reason(official)
    return f"{words.label('calibration_reason')}: {reason}" if reason else ""


def calibration_facts(official: OfficialFigures, blocks: Sequence[BlockName], words: Words) -> list[CardFact]:
    """The calibrated block scores and total with who decided, for where the computed ones stand alone;
    nothing where no score was set."""
    found = official.calibrated
    if found is None or not found.blocks:
        return []
    return [
        *(
            CardFact(_calibrated_label(block, words), words.number(found.blocks[block.code]))
            for block in blocks
            if block.code in found.blocks
        ),
        *_calibrated_facts(official, words),
    ]


def _calibrated_label(block: BlockName, words: Words) -> str:
    return words.each(lambda w: w.text("document.calibrated_block", block=w.pick(block.name)))


def _calibrated_facts(official: OfficialFigures, words: Words) -> list[CardFact]:
    """The calibrated total, and who decided; nothing where nothing was recorded."""
    found = official.calibrated
    if found is None:
        return []
    total = NONE if found.total is None else words.number(found.total)
    return [
        CardFact(words.label("calibrated_total"), total),
        CardFact(words.label("calibration_decision"), calibration_decision(official, words)),
    ]


def _tenure(official: OfficialFigures, words: Words) -> str:
    parts = [str(official.since)] if official.since else []
    if official.time_in_post is not None:
        parts.append(words.time_in_post(official.time_in_post))
    if official.order_number:
        parts.append(words.text("document.order_number", number=official.order_number))
    if official.is_acting:
        parts.append(words.term("acting"))
    if official.short is not None:
        parts.append(words.label(f"tenure_{official.short.value}"))
    return " · ".join(parts) or NONE


def _level(official: OfficialFigures, figures: CampaignFigures, words: Words) -> str:
    level = official.score.level
    if level is None:
        return NONE
    name = figures.levels.get(level)
    return f"{level}, {words.pick(name)}" if name else str(level)


def _block(official: OfficialFigures, block: BlockName, words: Words) -> str:
    score = official.score.blocks.get(block.code)
    coverage = _percent(official.score.coverage.get(block.code))
    figure = NONE if score is None else words.number(score)
    said = f"{figure}, {words.term('coverage').lower()} {coverage}"
    calibrated = official.calibrated.blocks.get(block.code) if official.calibrated else None
    if calibrated is None:
        return said
    return f"{said}; {words.text('document.calibrated_to', score=words.number(calibrated))}"


def _counted(official: OfficialFigures, figures: CampaignFigures, words: Words) -> str:
    weighted = [rule.role for rule in figures.rules.roles if rule.weight > 0]
    counted = [role for role in weighted if role in official.score.counted_roles]
    if len(counted) == len(weighted):
        return words.text("document.all_of", m=len(weighted))
    return words.each(lambda w: ", ".join(role_word(role, w) for role in counted)) or NONE


def _percent(share: float | None) -> str:
    return NONE if share is None else f"{rounded(share * 100, 0)} %"
