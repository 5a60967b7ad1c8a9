"""From the results of a campaign to what its workbooks are written from."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.campaign import AssesseeState
from evalapp.domain.language import Trilingual
from evalapp.domain.names import full_name
from evalapp.domain.partial_date import PartialDate
from evalapp.entities.assessment import Assessee, Campaign, Release, ScaleLevel
from evalapp.entities.register import Appointment, Person
from evalapp.exchange.campaign_values import (
    BlockName,
    CampaignFigures,
    CompetencyName,
    IndicatorFigure,
    NotAssessed,
    OfficialFigures,
    ReleaseNote,
)
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_scores import newest_release
from evalapp.services.indicators import IndicatorLine, indicators_of
from evalapp.services.results import CampaignResults, ResultRow, campaign_results
from evalapp.services.trilingual import trilingual

_UNKNOWN = Trilingual("–", "–", "–")


def figures_of(
    session: Session,
    campaign_id: int,
    *,
    order: Sequence[int] | None = None,
    shown_filter: str = "",
    release: Release | None = None,
) -> CampaignFigures:
    """Figures of a campaign: released ones, else a preview. Raises NotFound.

    :param order: ids of the assessees to take, in the order of the screen; None = all, in order of bands.
        ``release``: an earlier version; None = the newest.
    """
    campaign = get_campaign(session, campaign_id)
    results = campaign_results(session, campaign, release or newest_release(session, campaign_id))
    rows = list(results.rows)
    if order is not None:
        by_id = {row.official.assessee_id: row for row in rows}
        rows = [by_id[number] for number in order if number in by_id]
    orders = _order_numbers(session, campaign_id)
    indicators = indicators_of(session, (row.official.person_id for row in rows))
    return CampaignFigures(
        name=results.name,
        category=results.category,
        as_of=results.as_of,
        rules=results.rules,
        blocks=_blocks(results),
        levels=_levels(session, campaign),
        officials=tuple(
            _official(
                row,
                orders.get(row.official.assessee_id, ""),
                indicators.get(row.official.person_id, ()),
            )
            for row in rows
        ),
        release=_release_note(results),
        shown_filter=shown_filter,
        not_assessed=_not_assessed(session, campaign_id),
    )


def _release_note(results: CampaignResults) -> ReleaseNote | None:
    release = results.release
    if release is None:
        return None
    return ReleaseNote(release.number, release.at, release.content_hash, release.reason)


def _official(row: ResultRow, order_number: str, indicators: Sequence[IndicatorLine]) -> OfficialFigures:
    official = row.official
    since = None
    if official.since is not None:
        since = PartialDate(official.since, official.precision) if official.precision else None
        since = since or PartialDate(official.since)
    return OfficialFigures(
        full_name=official.full_name,
        iin=iins.mask(official.iin),
        post=official.post or _UNKNOWN,
        body=official.body or _UNKNOWN,
        score=row.score,
        portfolio=official.portfolio or "",
        order_number=order_number,
        since=since,
        time_in_post=official.time_in_post,
        short=official.mark,
        is_acting=official.acting,
        calibrated=row.calibrated,
        gap=row.gap,
        change=row.change,
        kept=row.kept,
        indicators=tuple(map(indicator_figure, indicators)),
    )


def indicator_figure(line: IndicatorLine) -> IndicatorFigure:
    """An indicator as documents show it."""
    return IndicatorFigure(
        kind=line.kind,
        title=line.title,
        value=line.value,
        unit=line.unit,
        target=line.target,
        period_from=line.period_from,
        period_to=line.period_to,
        sample=line.sample,
        source=line.source,
    )


def _blocks(results: CampaignResults) -> tuple[BlockName, ...]:
    return tuple(
        BlockName(
            code,
            name,
            tuple(
                CompetencyName(competency.code, competency.name, competency.target)
                for competency in results.competencies
                if competency.block == code
            ),
        )
        for code, name in results.blocks.items()
    )


def _levels(session: Session, campaign: Campaign) -> dict[int, Trilingual]:
    wanted = select(ScaleLevel).where(col(ScaleLevel.framework_id) == campaign.framework_id)
    return {
        level.level: trilingual(level)
        for level in session.execute(wanted.order_by(col(ScaleLevel.level))).scalars()
    }


def _order_numbers(session: Session, campaign_id: int) -> dict[int, str]:
    found = session.execute(
        select(col(Assessee.id), col(Appointment.order_number))
        .join(Appointment, col(Appointment.id) == col(Assessee.appointment_id))
        .where(col(Assessee.campaign_id) == campaign_id)
    )
    return {row[0]: row[1] or "" for row in found}


def _not_assessed(session: Session, campaign_id: int) -> tuple[NotAssessed, ...]:
    found = session.execute(
        select(Person, col(Assessee.ground))
        .join(Assessee, col(Assessee.person_id) == col(Person.id))
        .where(col(Assessee.campaign_id) == campaign_id, col(Assessee.state) == AssesseeState.NOT_ASSESSED)
        .order_by(col(Person.sort_key), col(Person.id))
    )
    return tuple(
        NotAssessed(full_name(person.surname, person.given_name, person.patronymic), ground or "–")
        for person, ground in found
    )
