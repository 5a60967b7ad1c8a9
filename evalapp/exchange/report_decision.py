"""The decision report: to the commission; the total with all its uncertainty, and what stands beside it."""

from evalapp.exchange.campaign_values import CampaignFigures, OfficialFigures
from evalapp.exchange.card_facts import (
    calibration_line,
    card_warning,
    facts_of,
    interval_text,
    person_lines,
)
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
from evalapp.exchange.report_development import campaign_line
from evalapp.exchange.report_profile import figure, profile_grid
from evalapp.exchange.report_values import OfficialReport, ReportSet


def decision_report(report: OfficialReport, reports: ReportSet, words: Words) -> Report:
    """All parts of one official's report."""
    official, campaign = report.official, reports.campaign
    return Report(
        name=official.full_name,
        lowest=campaign.rules.lowest,
        highest=campaign.rules.highest,
        blocks=(
            *_head(report, campaign, words),
            *_figures(official, campaign, words),
            Heading(words.text("report.profile"), words.text("report.roles_hint")),
            profile_grid(official, campaign, words, with_roles=True),
            *_indicators(report, words),
            *_objections(report, words),
            *_how_to_read(words),
            Lines(f"{words.term('decision')}, {words.label('remark')}", 4),
        ),
    )


def _head(report: OfficialReport, campaign: CampaignFigures, words: Words) -> list[Block]:
    official = report.official
    (_, post), *others = person_lines(official, words)
    shown = words.day(report.shown_on) if report.shown_on else words.text("objection.not_shown")
    facts = [
        Fact(words.term("iin"), official.iin),
        *(Fact(label, text) for label, text in others),
        Fact(words.term("campaign"), campaign_line(campaign, words)),
        *_correction(campaign, words),
        Fact(words.text("objection.shown_on"), shown),
    ]
    return [Title(official.full_name, post, words.text("report.decision")), Facts(tuple(facts))]


def _correction(campaign: CampaignFigures, words: Words) -> tuple[Fact, ...]:
    """Why this version replaced the one before; nothing for the first."""
    release = campaign.release
    if release is None or not release.reason:
        return ()
    return (Fact(words.text("report.version_reason", number=release.number), release.reason),)


def _figures(official: OfficialFigures, campaign: CampaignFigures, words: Words) -> list[Block]:
    facts = [
        Fact(words.label("total"), figure(official.score.total, words), is_big=True),
        Fact(words.label("interval"), interval_text(official, words), is_big=True),
        *(
            Fact(each.label, each.text, is_alarm=each.is_alarm)
            for each in facts_of(official, campaign, words)
        ),
    ]
    if len(facts) % 2:
        facts.append(Fact("", ""))
    blocks: list[Block] = [Facts(tuple(facts), in_pairs=True)]
    if line := calibration_line(official, words):
        blocks.append(Paragraph(line))
    if warning := card_warning(official, words):
        blocks.append(Paragraph(warning, is_warning=True))
    return blocks


def _how_to_read(words: Words) -> list[Block]:
    bands = words.each(lambda w: w.text("report.how_bands", note=w.label("bands_note")))
    items = (words.text("report.how_interval"), bands, words.text("report.how_decision"))
    return [Heading(words.text("report.how_title")), Points(items)]


def _indicators(report: OfficialReport, words: Words) -> list[Block]:
    blocks: list[Block] = [Heading(words.text("indicator.title"), words.text("indicator.beside"))]
    if not report.indicators:
        return [*blocks, Paragraph(words.text("indicator.none"))]
    columns = (
        GridColumn(words.text("indicator.measured"), 3.2),
        GridColumn(words.text("indicator.period"), 2.7),
        GridColumn(words.text("indicator.value"), 1.8),
        GridColumn(words.text("indicator.sample"), 1.3),
        GridColumn(words.text("indicator.source"), 3),
    )
    rows: list[tuple[GridCell, ...]] = [
        (each.what, each.period, each.value, each.sample, each.source) for each in report.indicators
    ]
    return [*blocks, Grid(columns, tuple(rows))]


def _objections(report: OfficialReport, words: Words) -> list[Block]:
    blocks: list[Block] = [Heading(words.text("objection.title"))]
    if not report.objections:
        return [*blocks, Paragraph(words.text("objection.none"))]
    columns = (
        GridColumn(words.text("objection.received"), 1.4),
        GridColumn(words.text("objection.due"), 1.4),
        GridColumn(words.text("objection.state"), 1.8),
        GridColumn(words.text("objection.outcome"), 2),
        GridColumn(words.text("objection.effect"), 2.6),
    )
    rows: list[tuple[GridCell, ...]] = [
        (
            f"{words.day(each.received_on)}, {words.text('objection.version', number=each.version)}",
            words.day(each.due_on),
            each.state,
            each.outcome,
            each.effect,
        )
        for each in report.objections
    ]
    return [*blocks, Grid(columns, tuple(rows))]
