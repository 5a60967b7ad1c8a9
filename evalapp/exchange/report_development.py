"""The development report: to the person; strengths, gaps and wording, no place among others."""

from evalapp.domain.numbers import rounded
from evalapp.domain.scoring import level_of
from evalapp.domain.self_gap import SelfGap
from evalapp.exchange import comparison
from evalapp.exchange.campaign_values import CampaignFigures, OfficialFigures
from evalapp.exchange.card_facts import calibration_facts, card_warning, interval_text
from evalapp.exchange.document_words import Words
from evalapp.exchange.report_blocks import (
    Block,
    Fact,
    Facts,
    Grid,
    GridCell,
    GridColumn,
    Heading,
    Lines,
    Paragraph,
    Points,
    Report,
    Title,
)
from evalapp.exchange.report_profile import (
    NONE,
    ScoredCompetency,
    figure,
    profile_grid,
    scored_competencies,
)
from evalapp.exchange.report_values import CompetencyWording, OfficialReport, ReportSet

_SHOWN = 3
"""So many strengths and, in full, so many gaps; all others stand in the table of wordings."""


def development_report(report: OfficialReport, reports: ReportSet, words: Words) -> Report:
    """All parts of one person's report."""
    official, campaign = report.official, reports.campaign
    scored = scored_competencies(official, campaign)
    return Report(
        name=official.full_name,
        lowest=campaign.rules.lowest,
        highest=campaign.rules.highest,
        blocks=(
            *_head(official, campaign, words),
            Heading(words.text("report.profile"), words.text("report.profile_hint")),
            profile_grid(official, campaign, words, with_roles=False),
            *_strengths(scored, reports, words),
            *_gaps(scored, reports, words),
            *_self(official, scored, words),
            *_wordings(scored, reports, words),
            *_examples(report, words),
            *_next(scored, words),
        ),
    )


def _head(official: OfficialFigures, campaign: CampaignFigures, words: Words) -> list[Block]:
    score = official.score
    level = score.level
    name = campaign.levels.get(level) if level is not None else None
    facts = [
        Fact(words.label("total"), figure(score.total, words), is_big=True),
        Fact(words.label("interval"), interval_text(official, words), is_big=True),
        Fact(words.term("level"), f"{level}, {words.pick(name)}" if name else NONE),
        *(
            Fact(words.pick(block.name), figure(score.blocks.get(block.code), words))
            for block in campaign.blocks
        ),
    ]
    facts += [Fact(each.label, each.text) for each in calibration_facts(official, campaign.blocks, words)]
    if len(facts) % 2:
        facts.append(Fact("", ""))
    post = words.each(lambda w: f"{w.pick(official.post)}, {w.pick(official.body)}")
    blocks: list[Block] = [
        Title(official.full_name, post, words.text("report.development")),
        Facts((Fact(words.term("campaign"), campaign_line(campaign, words)),)),
        Paragraph(words.text("report.development_intro")),
        Facts(tuple(facts), in_pairs=True),
    ]
    if warning := card_warning(official, words):
        blocks.append(Paragraph(warning, is_warning=True))
    return blocks


def campaign_line(campaign: CampaignFigures, words: Words) -> str:
    """Name, as-of date and version of the results."""
    parts = [campaign.name, words.text("document.as_of", day=words.day(campaign.as_of))]
    if campaign.release is not None:
        day = words.day(campaign.release.at.astimezone().date())
        parts.append(words.text("document.released", day=day, number=campaign.release.number))
    return " · ".join(parts)


def _strengths(scored: list[ScoredCompetency], reports: ReportSet, words: Words) -> list[Block]:
    compared = sorted(_compared(scored), key=lambda each: -_difference(each))
    found = [each for each in compared if _difference(each) >= 0]
    blocks: list[Block] = [Heading(words.text("report.strengths"), words.text("report.strengths_hint"))]
    if not compared:
        return [*blocks, Paragraph(words.text("report.strengths_unknown"))]
    if not found:
        nearest = words.each(lambda w: "; ".join(w.pick(each.name.name) for each in compared[:_SHOWN]))
        return [*blocks, Paragraph(words.text("report.strengths_none", names=nearest))]
    for each in found[:_SHOWN]:
        blocks.append(Paragraph(_named(each, words), is_strong=True))
        blocks.append(Points((_now(each, reports, words),)))
    return blocks


def _gaps(scored: list[ScoredCompetency], reports: ReportSet, words: Words) -> list[Block]:
    compared = _compared(scored)
    found = [each for each in compared if _difference(each) < 0]
    blocks: list[Block] = [Heading(words.text("report.gaps"), words.text("report.gaps_hint"))]
    if not found:
        key = "gaps_none" if compared else "gaps_unknown"
        return [*blocks, Paragraph(words.text(f"report.{key}"))]
    for each in found[:_SHOWN]:
        blocks += _gap(each, reports, words)
    if rest := found[_SHOWN:]:
        names = words.each(lambda w: "; ".join(w.pick(each.name.name) for each in rest))
        blocks.append(Paragraph(words.text("report.gaps_rest", names=names)))
    return blocks


def _compared(scored: list[ScoredCompetency]) -> list[ScoredCompetency]:
    """Those with a score and a target, the largest lack first."""
    return sorted((each for each in scored if each.gap is not None), key=_difference)


def _difference(each: ScoredCompetency) -> float:
    """Score minus target as a reader would subtract the printed figures."""
    assert each.gap is not None, "only compared competencies have a difference"
    return float(rounded(each.gap))


def _gap(each: ScoredCompetency, reports: ReportSet, words: Words) -> list[Block]:
    """What is, what comes next, what to look at."""
    wording, level = reports.wordings[each.code], _level(each, reports)
    items = [_now(each, reports, words)]
    if level < reports.campaign.rules.highest:
        following = _wording(wording, level + 1, words)
        items.append(words.text("report.following", level=level + 1, text=following))
    listed = words.each(lambda w: "; ".join(w.pick(text) for text in wording.indicators))
    items.append(words.text("report.look_at", text=listed))
    key = "gap_proven" if each.plotted.is_below_target else "gap_open"
    name = f"{_named(each, words)} {words.text(f'report.{key}')}"
    return [Paragraph(name, is_strong=True), Points(tuple(items))]


def _now(each: ScoredCompetency, reports: ReportSet, words: Words) -> str:
    level = _level(each, reports)
    return words.text("report.now", level=level, text=_wording(reports.wordings[each.code], level, words))


def _self(official: OfficialFigures, scored: list[ScoredCompetency], words: Words) -> list[Block]:
    blocks: list[Block] = [Heading(words.text("report.self"), words.text("report.self_hint"))]
    if official.gap is None:
        return [*blocks, Paragraph(words.text("report.self_none"))]
    columns = (
        GridColumn(words.term("competency"), 5),
        GridColumn(words.text("report.self_own"), 1.2, is_figure=True),
        GridColumn(words.text("report.self_others"), 1.2, is_figure=True),
        GridColumn(words.text("report.self_difference"), 1.2, is_figure=True),
    )
    rows: list[tuple[GridCell, ...]] = []
    for each in scored:
        if each.own is not None and each.plotted.score is not None:
            difference = comparison.signed(each.own - each.plotted.score, words)
            rows.append(
                (
                    words.pick(each.name.name),
                    figure(each.own, words),
                    figure(each.plotted.score, words),
                    difference,
                )
            )
    blocks.append(Paragraph(_own(official.gap, words)))
    return [*blocks, Grid(columns, tuple(rows))] if rows else blocks


def _own(gap: SelfGap, words: Words) -> str:
    return words.text(
        "report.self_said",
        own=words.number(gap.own),
        others=words.number(gap.others),
        gap=comparison.signed(gap.gap, words),
    )


def _wordings(scored: list[ScoredCompetency], reports: ReportSet, words: Words) -> list[Block]:
    columns = (
        GridColumn(words.term("competency"), 2.4),
        GridColumn(words.text("report.level_now"), 4),
        GridColumn(words.text("report.level_next"), 4),
    )
    rows: list[tuple[GridCell, ...]] = []
    for each in scored:
        name = words.pick(each.name.name)
        if each.plotted.score is None:
            rows.append((name, words.text("report.not_scored"), NONE))
            continue
        wording, level = reports.wordings[each.code], _level(each, reports)
        following = words.text("report.level_highest")
        if level < reports.campaign.rules.highest:
            following = f"{level + 1}. {_wording(wording, level + 1, words)}"
        rows.append((name, f"{level}. {_wording(wording, level, words)}", following))
    return [
        Heading(words.text("report.wordings"), words.text("report.wordings_hint")),
        Grid(columns, tuple(rows)),
    ]


def _examples(report: OfficialReport, words: Words) -> list[Block]:
    blocks: list[Block] = [Heading(words.text("report.examples"), words.text("report.examples_hint"))]
    if not report.examples:
        return [*blocks, Paragraph(words.text("report.examples_none"))]
    # The same words twice would tell how many wrote them, and nothing else.
    return [*blocks, Points(tuple(dict.fromkeys(report.examples)))]


def _next(scored: list[ScoredCompetency], words: Words) -> list[Block]:
    """What to do with the report; room for a plan where something is to be developed."""
    blocks: list[Block] = [
        Heading(words.text("report.next_title")),
        Paragraph(words.text("report.next_text")),
    ]
    if any(_difference(each) < 0 for each in _compared(scored)):
        blocks.append(Lines(words.text("report.plan"), 4))
    return blocks


def _named(each: ScoredCompetency, words: Words) -> str:
    return words.each(
        lambda w: w.text(
            "report.named",
            name=w.pick(each.name.name),
            score=figure(each.plotted.score, w),
            target=figure(each.plotted.target, w),
        )
    )


def _level(each: ScoredCompetency, reports: ReportSet) -> int:
    assert each.plotted.score is not None, "only scored competencies have a level"
    return level_of(reports.campaign.rules, each.plotted.score)


def _wording(wording: CompetencyWording, level: int, words: Words) -> str:
    text = wording.levels.get(level)
    return words.pick(text) if text else ""
