"""From released results to what the reports of officials are written from."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.errors import Refused
from evalapp.domain.indicator import IndicatorKind
from evalapp.domain.numbers import number_text
from evalapp.domain.report import ReportKind
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import ResultNotice
from evalapp.exchange.document_words import Words
from evalapp.exchange.objections_xlsx import ObjectionLine
from evalapp.exchange.report_values import (
    CompetencyWording,
    IndicatorEntry,
    OfficialReport,
    ReportSet,
)
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_scores import newest_release
from evalapp.services.export_figures import figures_of
from evalapp.services.export_objections import objection_lines
from evalapp.services.framework_checks import get_framework
from evalapp.services.framework_contents import read_content
from evalapp.services.frozen_forms import released_examples
from evalapp.services.indicators import IndicatorLine, indicators_of
from evalapp.services.objection_rows import result_objections
from evalapp.services.results import campaign_results


def report_set(
    session: Session,
    campaign_id: int,
    kind: ReportKind,
    words: Words,
    *,
    today: date,
    assessee_ids: Sequence[int] | None = None,
) -> tuple[ReportSet, tuple[int, ...]]:
    """Reports of the newest release, and the persons they are about, both in the order asked for.

    :param assessee_ids: whose reports; None = of everybody, in order of bands.

    Raises NotFound, Refused ``not_released`` and ``nobody_chosen``. Checks no rights.
    """
    campaign = get_campaign(session, campaign_id)
    release = newest_release(session, campaign_id)
    if release is None:
        raise Refused("not_released")
    rows = {row.official.assessee_id: row for row in campaign_results(session, campaign, release).rows}
    chosen = list(rows) if assessee_ids is None else [each for each in assessee_ids if each in rows]
    if not chosen:
        raise Refused("nobody_chosen")
    figures = figures_of(session, campaign_id, order=chosen)
    persons = tuple(rows[number].official.person_id for number in chosen)
    release_id = stored_id(release.id)
    reports = []
    is_decision = kind is ReportKind.DECISION
    indicators = indicators_of(session, persons) if is_decision else {}
    objections = _objections(session, campaign_id, words, today) if is_decision else {}
    shown = _shown(session, release_id) if is_decision else {}
    for number, person_id, official in zip(chosen, persons, figures.officials, strict=True):
        examples = () if is_decision else released_examples(session, release_id, number, figures.rules)
        reports.append(
            OfficialReport(
                official=official,
                examples=examples,
                indicators=tuple(_indicator(each, words) for each in indicators.get(person_id, ())),
                objections=tuple(objections.get(number, ())),
                shown_on=shown.get(number),
            )
        )
    content = read_content(session, get_framework(session, campaign.framework_id))
    wordings = {
        each.code: CompetencyWording(each.definition, each.indicators, each.levels)
        for each in content.competencies
    }
    return ReportSet(figures, wordings, tuple(reports)), persons


def _objections(
    session: Session, campaign_id: int, words: Words, today: date
) -> dict[int, list[ObjectionLine]]:
    rows = result_objections(session, today, campaign_id=campaign_id)
    lines = objection_lines(rows, words)
    found: dict[int, list[ObjectionLine]] = defaultdict(list)
    for row, line in zip(rows, lines, strict=True):
        found[row.target.assessee_id].append(line)
    return found


def _shown(session: Session, release_id: int) -> dict[int, date]:
    found = session.execute(
        select(col(ResultNotice.assessee_id), col(ResultNotice.shown_on)).where(
            col(ResultNotice.release_id) == release_id
        )
    )
    return {row.assessee_id: row.shown_on for row in found}


def _indicator(line: IndicatorLine, words: Words) -> IndicatorEntry:
    what = words.text(f"indicator.kind_{line.kind.value}")
    if line.kind is IndicatorKind.POST_RESULT:
        what = line.title or what
    elif line.title:
        what = f"{what}: {line.title}"
    value = f"{_number(line.value, words)} {line.unit}".strip()
    if line.target is not None:
        planned = f"{_number(line.target, words)} {line.unit}".strip()
        value = f"{value}, {words.text('indicator.plan_of', value=planned)}"
    return IndicatorEntry(
        what=what,
        period=f"{words.day(line.period_from)}–{words.day(line.period_to)}",
        value=value,
        sample="" if line.sample is None else words.text("indicator.out_of", count=line.sample),
        source=line.source,
    )


def _number(value: float, words: Words) -> str:
    """As many decimals as the figure has, two at most."""
    places = next((each for each in (0, 1) if round(value, each) == round(value, 2)), 2)
    return number_text(value, words.first, places=places)
