"""What the personal card says in words beside its drawings, and how it is cut to the room on the page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from evalapp.domain.eligibility import Status
from evalapp.domain.indicator import IndicatorKind
from evalapp.domain.numbers import number_text
from evalapp.exchange import person_words as said
from evalapp.exchange.campaign_values import IndicatorFigure
from evalapp.exchange.card_facts import calibration_facts, facts_of, interval_text
from evalapp.exchange.document_words import Words
from evalapp.exchange.person_sheet_values import PersonRecord, ResultFact
from evalapp.exchange.person_values import SelectionFact, StayFact

_MOST_EARLIER = 5
_FEWEST_OF_RESULTS, _FEWEST_OF_DECISIONS = 3, 2
_FACTS_SHOWN = 4
"""Level, gate, band, range of places: the first facts of a packet's page."""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A heading and lines of a label and a text, most important first; ``label`` may be "".

    ``least``: so many lines of the page a text may take however little room there is. ``left_out``: how many
    lines are not shown any more.
    """

    heading: str
    lines: tuple[tuple[str, str], ...]
    least: int = 1
    left_out: int = 0

    def without_last(self) -> "TextBlock":
        """One line less."""
        return replace(self, lines=self.lines[:-1], left_out=self.left_out + 1)


def blocks_before(person: PersonRecord, words: Words) -> list[TextBlock]:
    """What stands above the profile: stay and selection, and the figures of the newest results."""
    blocks = []
    if person.stay is not None:
        blocks.append(TextBlock(words.text("person_sheet.reserve"), _stay(person.stay, words)))
    if person.selection is not None:
        blocks += _selection(person.selection, words)
    if person.figures is not None:
        blocks.append(_results(person, words))
    elif person.stay is None and person.selection is None:
        told = words.text("person_sheet.no_results")
        blocks.append(TextBlock(words.text("person_sheet.assessment"), (("", told),)))
    return blocks


def blocks_after(person: PersonRecord, words: Words) -> list[TextBlock]:
    """What stands below: indicators, plan, decisions, earlier assessments."""
    found = []
    if person.stay is not None and person.stay.plan:
        heading = f"{words.term('development_plan')}: {said.plan_summary(person.stay, words)}"
        lines = tuple(("", said.plan_line(item, words)) for item in person.stay.plan)
        found.append(TextBlock(heading, lines))
    if person.indicators:
        lines = tuple(_indicator(one, words) for one in _newest(person.indicators))
        found.append(TextBlock(words.text("indicator.title"), lines))
    decisions = [said.decision_line(one, words) for one in person.decisions]
    if person.selection is not None:
        decisions += [words.pick(one) for one in person.selection.admissions]
    shown = tuple(("", one) for one in decisions) or (("", words.text("person_sheet.no_decisions")),)
    found.append(TextBlock(words.text("person_sheet.decisions"), shown, least=_FEWEST_OF_DECISIONS))
    if earlier := person.results[1 : 1 + _MOST_EARLIER]:
        lines = tuple((words.day(one.as_of), _earlier(one, words)) for one in earlier)
        found.append(TextBlock(words.text("person_sheet.earlier_results"), lines))
    return found


def _results(person: PersonRecord, words: Words) -> TextBlock:
    assert person.figures is not None
    campaign, official = person.figures
    score = official.score
    total = said.NONE if score.total is None else words.number(score.total)
    facts = facts_of(official, campaign, words)[:_FACTS_SHOWN]
    facts += calibration_facts(official, campaign.blocks, words)
    interval = f" ({interval_text(official, words)})" if score.low is not None else ""
    line = "; ".join(f"{fact.label.lower()} – {fact.text}" for fact in facts)
    heading = f"{campaign.name}: {words.label('total').lower()} {total}{interval}"
    as_of = words.text("document.as_of", day=words.day(campaign.as_of))
    return TextBlock(heading, ((as_of, line),), least=_FEWEST_OF_RESULTS)


def _earlier(result: ResultFact, words: Words) -> str:
    """Campaign and total with its interval: the same in every language."""
    if result.total is None:
        return f"{result.campaign}: {words.text('person_sheet.no_total')}"
    said = f"{result.campaign}: {words.number(result.total)}"
    if result.low is None or result.high is None:
        return said
    return f"{said} ({words.number(result.low)}–{words.number(result.high)})"


def _stay(stay: StayFact, words: Words) -> tuple[tuple[str, str], ...]:
    mentors = tuple(
        (words.term("mentor"), said.mentor_line(one, words)) for one in stay.mentors if one.until is None
    )
    posts = tuple(("", said.period_line(one, words)) for one in stay.posts)
    lines = (
        ("", said.stay_line(stay, words)),
        (words.text("admission.direction"), stay.direction),
        (words.text("member.decision"), stay.decision),
        *mentors,
        *posts,
    )
    return tuple(line for line in lines if line[1])


def _selection(selection: SelectionFact, words: Words) -> list[TextBlock]:
    place = said.NONE
    if selection.place:
        place = words.text("person_sheet.place_of", place=selection.place, ranked=selection.ranked)
    value = "" if selection.value is None else words.number(float(selection.value), 4)
    stages = "; ".join(f"{words.pick(one.title)}: {said.score_text(one, words)}" for one in selection.stages)
    standing = said.standing_text(selection, words)
    placed = "; ".join(
        filter(None, (place, f"{words.text('admission.value').lower()} {value}" if value else "", standing))
    )
    head = (
        (words.text("admission.direction"), words.pick(selection.direction)),
        (words.term("ranking"), placed),
        (words.text("person_sheet.stages"), stages),
    )
    verdict = words.text(f"criterion.verdict_{selection.verdict.value}")
    criteria = tuple(
        (
            words.text(f"criterion.name_{one.criterion.value}"),
            " ".join(
                filter(
                    None,
                    (
                        f"{words.text(f'criterion.status_{one.status.value}')}: {words.pick(one.fact)}.",
                        "" if one.status is Status.MET else words.pick(one.why),
                    ),
                )
            ),
        )
        for one in selection.criteria
    )
    return [
        TextBlock(
            f"{words.text('person_sheet.selection')}: {selection.intake}",
            tuple(one for one in head if one[1]),
        ),
        TextBlock(f"{words.term('verdict')}: {verdict}", criteria),
    ]


def _newest(indicators: Sequence[IndicatorFigure]) -> list[IndicatorFigure]:
    """Of each measured result the latest period; they come latest first."""
    found: dict[tuple[IndicatorKind, str], IndicatorFigure] = {}
    for one in indicators:
        found.setdefault((one.kind, one.title), one)
    return list(found.values())


def _indicator(one: IndicatorFigure, words: Words) -> tuple[str, str]:
    what = words.text(f"indicator.kind_{one.kind.value}")
    if one.title:
        what = one.title if one.kind is IndicatorKind.POST_RESULT else f"{what}: {one.title}"
    value = f"{_number(one.value, words)} {one.unit}".strip()
    if one.target is not None:
        planned = f"{_number(one.target, words)} {one.unit}".strip()
        value = f"{value}, {words.text('indicator.plan_of', value=planned)}"
    period = f"{words.day(one.period_from)}–{words.day(one.period_to)}"
    sample = "" if one.sample is None else words.text("indicator.out_of", count=one.sample)
    return value, "; ".join(filter(None, (what, period, sample, one.source)))


def _number(value: float, words: Words) -> str:
    """As many decimals as the figure has, two at most."""
    places = next((each for each in (0, 1) if round(value, each) == round(value, 2)), 2)
    return number_text(value, words.first, places=places)


def longest_first(blocks: Sequence[TextBlock]) -> int:
    """The place of the block with the most lines."""
    return max(range(len(blocks)), key=lambda place: len(blocks[place].lines))
