"""Officials of an agenda for its packet: facts, the versions of results it rests on, what else is known."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.objection import ObjectionSubject, state_of
from evalapp.domain.tenure import mark_of
from evalapp.entities.assessment import Campaign, Release, Result
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import Objection
from evalapp.exchange.campaign_values import CampaignFigures
from evalapp.exchange.meeting_packet_values import PacketObjection, PacketOfficial
from evalapp.services.agenda_rows import AgendaRow
from evalapp.services.export_figures import figures_of, indicator_figure
from evalapp.services.indicators import indicators_of
from evalapp.services.person_decisions import decisions_of
from evalapp.services.person_facts import official_facts
from evalapp.services.tenure import tenure_rules
from evalapp.storage.batches import batches

Placed = dict[int, tuple[int, int]]
"""{item: (its campaign's place among those of the packet, its place in that campaign)}"""


def packet_officials(
    session: Session, rows: Sequence[AgendaRow], held_on: date
) -> tuple[tuple[CampaignFigures, ...], tuple[PacketOfficial, ...]]:
    """The versions of results that ``rows`` rest on, and their officials in the order of ``rows``.

    Statements: a fixed number, and a fixed number for each version of results.
    """
    officials = {
        row.id: row.person_id
        for row in rows
        if row.subject is SubjectKind.OFFICIAL and row.person_id is not None
    }
    ids = sorted(set(officials.values()))
    meeting_id = rows[0].meeting_id if rows else None
    campaigns, placed = _results(session, [row for row in rows if row.id in officials])
    facts = official_facts(session, ids, held_on)
    indicators = indicators_of(session, ids)
    objections = _objections(session, ids, held_on)
    decisions = decisions_of(session, SubjectKind.OFFICIAL, ids, before_meeting=meeting_id)
    people = tuple(
        PacketOfficial(
            item_id=item_id,
            facts=facts[person_id],
            short=mark_of(facts[person_id].time_in_post, tenure_rules(held_on)),
            indicators=tuple(indicator_figure(line) for line in indicators.get(person_id, ())),
            objections=tuple(objections.get(person_id, ())),
            decisions=tuple(decisions.get(person_id, ())),
            campaign=placed[item_id][0] if item_id in placed else None,
            place=placed[item_id][1] if item_id in placed else None,
        )
        for item_id, person_id in officials.items()
        if person_id in facts
    )
    return campaigns, people


def _results(session: Session, rows: Sequence[AgendaRow]) -> tuple[tuple[CampaignFigures, ...], Placed]:
    """Figures of each version that somebody's question rests on, and where each item stands in them."""
    wanted: dict[int, list[AgendaRow]] = defaultdict(list)
    for row in rows:
        if row.release_id is not None and row.assessee_id is not None:
            wanted[row.release_id].append(row)
    campaigns: list[CampaignFigures] = []
    placed: Placed = {}
    for release in _releases(session, wanted):
        mine = wanted[stored_id(release.id)]
        known = _assessed(session, release)
        shown = [row for row in mine if row.assessee_id in known]
        if not shown:
            continue
        order = list(dict.fromkeys(row.assessee_id for row in shown if row.assessee_id is not None))
        figures = figures_of(session, release.campaign_id, order=order, release=release)
        for row in shown:
            if row.assessee_id is not None:
                placed[row.id] = (len(campaigns), order.index(row.assessee_id))
        campaigns.append(_frozen(figures))
    return tuple(campaigns), placed


def _releases(session: Session, ids: Iterable[int]) -> Sequence[Release]:
    """The versions, the latest campaign first."""
    wanted = (
        select(Release)
        .join(Campaign, col(Campaign.id) == col(Release.campaign_id))
        .where(col(Release.id).in_(list(ids)))
        .order_by(col(Campaign.as_of).desc(), col(Release.campaign_id), col(Release.number).desc())
    )
    return session.execute(wanted).scalars().all()


def _assessed(session: Session, release: Release) -> set[int]:
    wanted = select(col(Result.assessee_id)).where(col(Result.release_id) == release.id)
    return set(session.execute(wanted).scalars())


def _frozen(figures: CampaignFigures) -> CampaignFigures:
    """Without what the packet says itself, and without full IINs."""
    people = tuple(
        replace(one, score=replace(one.score, iin=iins.mask(one.score.iin)), indicators=())
        for one in figures.officials
    )
    return replace(figures, officials=people, not_assessed=())


def _objections(session: Session, ids: Sequence[int], day: date) -> dict[int, list[PacketObjection]]:
    """Objections against released results, the latest first, by person."""
    found: dict[int, list[PacketObjection]] = defaultdict(list)
    for some in batches(ids):
        wanted = (
            select(Objection, col(Release.number), col(Campaign.name))
            .join(Release, col(Release.id) == col(Objection.subject_id))
            .join(Campaign, col(Campaign.id) == col(Release.campaign_id))
            .where(col(Objection.subject) == ObjectionSubject.RESULT, col(Objection.person_id).in_(some))
            .order_by(col(Objection.received_on).desc(), col(Objection.id).desc())
        )
        for objection, number, campaign in session.execute(wanted):
            found[objection.person_id].append(
                PacketObjection(
                    about=campaign,
                    release_number=number,
                    received_on=objection.received_on,
                    due_on=objection.due_on,
                    state=state_of(objection.outcome, objection.due_on, day),
                    outcome=objection.outcome,
                    answered_on=objection.answered_on,
                    statement=objection.statement,
                    answer=objection.answer,
                )
            )
    return found
