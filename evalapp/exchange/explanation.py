"""A total explained step by step as a printed report: competency × role × weight, blocks, total, interval."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from evalapp.domain.campaign import RaterRole
from evalapp.domain.numbers import NO_BREAK_SPACE, number_text
from evalapp.domain.scoring_rules import RoleRule
from evalapp.exchange import comparison, workings
from evalapp.exchange.campaign_columns import gate_text, role_word
from evalapp.exchange.campaign_values import BlockName, CampaignFigures, CompetencyName, OfficialFigures
from evalapp.exchange.card_facts import calibration_facts, calibration_line
from evalapp.exchange.document_words import Words
from evalapp.exchange.report_blocks import (
    Block,
    Fact,
    Facts,
    Grid,
    GridColumn,
    Heading,
    Paragraph,
    Points,
    Report,
    TextCell,
    Title,
)
from evalapp.exchange.workings import Step


@dataclass(frozen=True, slots=True)
class SingleForm:
    """The marks of one superior or expert: {competency: mark, None = not observed}."""

    role: RaterRole
    rater: str
    marks: Mapping[str, int | None]


def explanation_report(
    official: OfficialFigures, figures: CampaignFigures, singles: Sequence[SingleForm], words: Words
) -> Report:
    """How the total of ``official`` came about."""
    blocks: list[Block] = [
        Title(official.full_name, _where(official, words), words.text("explanation.title")),
        _facts(official, words),
        Heading(words.text("explanation.means"), words.text("explanation.means_hint")),
        _means(official, figures, words),
    ]
    for block in figures.blocks:
        blocks += _block(block, official, figures, words)
    blocks += _totals(official, figures, words)
    blocks += _calibrated(official, figures, words)
    blocks += _sureness(official, figures, words)
    if singles:
        blocks.append(Heading(words.text("explanation.singles"), words.text("explanation.singles_hint")))
        blocks.append(_singles(figures, singles, words))
    rules = figures.rules
    return Report(official.full_name, rules.lowest, rules.highest, tuple(blocks))


def _where(official: OfficialFigures, words: Words) -> str:
    return words.each(lambda w: f"{w.pick(official.post)}, {w.pick(official.body)}")


def _facts(official: OfficialFigures, words: Words) -> Facts:
    score = official.score
    places = f"{score.places[0]}–{score.places[1]}" if score.places else "–"
    low, high = (words.number(end) if end is not None else "–" for end in (score.low, score.high))
    return Facts(
        (
            Fact(
                words.label("total"), "–" if score.total is None else words.number(score.total), is_big=True
            ),
            Fact(words.label("interval"), f"{low}–{high}"),
            Fact(words.term("band"), "–" if score.band is None else str(score.band)),
            Fact(words.term("range_of_places"), places),
            Fact(words.term("level"), "–" if score.level is None else str(score.level)),
            Fact(words.term("gate"), gate_text(official, words)),
            Fact(words.text("comparison.gap"), comparison.gap_text(official.gap, words) or "–"),
            Fact(words.text("comparison.change"), comparison.change_text(official.change, words) or "–"),
        ),
        in_pairs=True,
    )


def _means(official: OfficialFigures, figures: CampaignFigures, words: Words) -> Grid:
    """Competencies × roles: the mean and from how many raters."""
    roles = figures.rules.roles
    columns = (
        GridColumn(words.term("competency"), 3.5),
        *(GridColumn(_role_head(rule, words), 2.4, is_figure=True) for rule in roles),
        GridColumn("S", 1.4, is_figure=True),
    )
    rows = [
        (
            _weighted_name(one, figures, words),
            *(_mean_text(official, rule, one, words) for rule in roles),
            TextCell(workings.exact(official.score.competencies.get(one.code), words), is_strong=True),
        )
        for one in figures.competencies
    ]
    return Grid(columns, tuple(rows))


def _weighted_name(one: CompetencyName, figures: CampaignFigures, words: Words) -> str:
    weight = workings.plain(figures.rules.weights[one.code], words)
    return f"{one.code} {words.pick(one.name)}, w{NO_BREAK_SPACE}={NO_BREAK_SPACE}{weight}"


def _role_head(rule: RoleRule, words: Words) -> str:
    name = role_word(rule.role, words)
    return name if rule.weight <= 0 else f"{name} W = {number_text(rule.weight, words.first, places=2)}"


def _mean_text(
    official: OfficialFigures, rule: RoleRule, one: CompetencyName, words: Words
) -> TextCell | str:
    """``3,6667 ×3``; in brackets where it does not count."""
    mean = workings.mean_of(official.score, rule.role, one.code)
    if not mean.n:
        return "–"
    text = f"{workings.exact(mean.mean, words)} ×{mean.n}"
    return text if mean.counted else f"({text})"


def _block(
    block: BlockName, official: OfficialFigures, figures: CampaignFigures, words: Words
) -> list[Block]:
    rules, score = figures.rules, official.score
    lines: list[Block] = [Heading(words.pick(block.name), words.text("explanation.block_hint"))]
    points = []
    for one in block.competencies:
        working = workings.competency_working(rules, score, one.code, words)
        notes = workings.competency_notes(rules, score, one.code, official.kept, words)
        points.append(". ".join([f"{one.code}: {working}", *notes]))
    lines.append(Points(tuple(points)))
    rule = next(rule for rule in rules.blocks if rule.code == block.code)
    step = workings.block_step(rule, score, rules.coverage_minimum, words.pick(block.name), words)
    lines.append(Paragraph(f"{step.what}: {step.how}", is_strong=True))
    return lines


def _totals(official: OfficialFigures, figures: CampaignFigures, words: Words) -> list[Block]:
    rules, score = figures.rules, official.score
    steps = [workings.roles_step(rules, score, words), workings.total_step(rules, score, words)]
    return [Heading(words.label("total")), _steps(steps)]


def _calibrated(official: OfficialFigures, figures: CampaignFigures, words: Words) -> list[Block]:
    """What a commission recorded beside the computed figures."""
    facts = calibration_facts(official, figures.blocks, words)
    if not facts:
        return []
    return [
        Heading(words.label("method_calibration_title")),
        Facts(tuple(Fact(each.label, each.text) for each in facts)),
        Paragraph(calibration_line(official, words)),
    ]


def _sureness(official: OfficialFigures, figures: CampaignFigures, words: Words) -> list[Block]:
    steps = workings.sure_steps(figures.rules, official.score, words)
    if not steps:
        return []
    found: list[Block] = [
        Heading(words.text("explanation.sure"), words.text("explanation.sure_hint")),
        _steps(steps),
    ]
    if official.score.se is not None:
        found.append(Paragraph(words.label("bands_note")))
    found += [Paragraph(line, is_warning=True) for line in comparison.kept_lines(official, words)]
    return found


def _steps(steps: Sequence[Step]) -> Facts:
    return Facts(tuple(Fact(step.what, step.how) for step in steps))


def _singles(figures: CampaignFigures, singles: Sequence[SingleForm], words: Words) -> Grid:
    """Competencies × superiors and experts: a mark in each cell."""
    columns = (
        GridColumn(words.term("competency"), 4),
        *(GridColumn(f"{role_word(one.role, words)} {one.rater}", 2, is_figure=True) for one in singles),
    )
    rows = tuple(
        (
            f"{one.code} {words.pick(one.name)}",
            *("–" if (mark := single.marks.get(one.code)) is None else str(mark) for single in singles),
        )
        for one in figures.competencies
    )
    return Grid(columns, rows)


__all__ = ["SingleForm", "explanation_report"]
