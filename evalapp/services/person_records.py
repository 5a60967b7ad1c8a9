"""Everything that sheets and cards show of some people, read in a fixed number of statements and portions."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.meeting import SubjectKind
from evalapp.domain.person_document import PersonKey
from evalapp.entities.assessment import Assessee, Campaign, Release, Result
from evalapp.entities.base import stored_id
from evalapp.entities.register import Person
from evalapp.exchange.campaign_values import CampaignFigures, OfficialFigures
from evalapp.exchange.person_sheet_values import PersonRecord, ResultFact
from evalapp.exchange.person_values import PersonFacts
from evalapp.exchange.photos import small_photo
from evalapp.services.export_figures import figures_of, indicator_figure
from evalapp.services.indicators import indicators_of
from evalapp.services.person_decisions import decisions_of
from evalapp.services.person_facts import official_facts
from evalapp.services.reserve_facts import applicant_facts, members_of, reservist_facts, stay_facts
from evalapp.services.selection_facts import selection_facts
from evalapp.storage.batches import batches


def person_records(session: Session, keys: Sequence[PersonKey], *, today: date) -> tuple[PersonRecord, ...]:
    """Records of these people as of ``today``, in their order; unknown ones are left out. Checks no rights.

    Results are released ones of the newest version.
    """
    reader = _Reader(session, keys, today)
    found = (reader.record(key) for key in keys)
    return tuple(one for one in found if one is not None)


class _Reader:
    def __init__(self, session: Session, keys: Sequence[PersonKey], today: date) -> None:
        ids = {kind: [key.number for key in keys if key.kind is kind] for kind in SubjectKind}
        members = members_of(session, ids[SubjectKind.RESERVIST])
        self._application = {number: member.application_id for number, member in members.items()}
        applications = [*ids[SubjectKind.APPLICANT], *filter(None, self._application.values())]
        self._facts: dict[SubjectKind, dict[int, PersonFacts]] = {
            SubjectKind.OFFICIAL: official_facts(session, ids[SubjectKind.OFFICIAL], today),
            SubjectKind.APPLICANT: applicant_facts(session, ids[SubjectKind.APPLICANT], today),
            SubjectKind.RESERVIST: reservist_facts(session, ids[SubjectKind.RESERVIST], today),
        }
        self._decisions = {kind: decisions_of(session, kind, ids[kind]) for kind in self._facts if ids[kind]}
        self._stays = stay_facts(session, ids[SubjectKind.RESERVIST], today)
        self._selections = selection_facts(session, applications)
        known = (facts for of_kind in self._facts.values() for facts in of_kind.values())
        persons = [facts.person_id for facts in known if facts.person_id is not None]
        self._photos = photos_of(session, persons)
        self._results, newest = _results(session, persons)
        self._figures = _figures(session, newest)
        self._indicators = indicators_of(session, persons)

    def record(self, key: PersonKey) -> PersonRecord | None:
        """One person; None when there is no such record."""
        facts = self._facts.get(key.kind, {}).get(key.number)
        if facts is None:
            return None
        is_member = key.kind is SubjectKind.RESERVIST
        application = self._application.get(key.number) if is_member else key.number
        person = facts.person_id or 0
        has_application = key.kind is not SubjectKind.OFFICIAL
        return PersonRecord(
            facts=facts,
            photo=self._photos.get(person),
            results=self._results.get(person, ()),
            figures=self._figures.get(person),
            indicators=tuple(indicator_figure(one) for one in self._indicators.get(person, ())),
            stay=self._stays.get(key.number) if is_member else None,
            selection=self._selections.get(application or 0) if has_application else None,
            decisions=self._decisions.get(key.kind, {}).get(key.number, ()),
        )


def photos_of(session: Session, person_ids: Sequence[int]) -> dict[int, bytes]:
    """Small JPEGs of photos, of those who have one that can be read, by number in the register."""
    found: dict[int, bytes] = {}
    for some in batches(list(dict.fromkeys(person_ids))):
        wanted = select(col(Person.id), col(Person.photo)).where(
            col(Person.id).in_(some), col(Person.photo).is_not(None)
        )
        for number, content in session.execute(wanted):
            if photo := small_photo(content):
                found[stored_id(number)] = photo
    return found


def _results(
    session: Session, person_ids: Sequence[int]
) -> tuple[dict[int, tuple[ResultFact, ...]], dict[int, tuple[int, int]]]:
    """Newest versions of released results by person, newest campaign first; of the newest one the campaign
    and the number of the person in it."""
    found: dict[int, dict[int, ResultFact]] = defaultdict(dict)
    newest: dict[int, tuple[int, int]] = {}
    for some in batches(list(dict.fromkeys(person_ids))):
        wanted = (
            select(Result, Campaign, col(Assessee.person_id))
            .join(Release, col(Release.id) == col(Result.release_id))
            .join(Assessee, col(Assessee.id) == col(Result.assessee_id))
            .join(Campaign, col(Campaign.id) == col(Release.campaign_id))
            .where(col(Assessee.person_id).in_(some))
            .order_by(col(Campaign.as_of).desc(), col(Campaign.id).desc(), col(Release.number).desc())
        )
        for result, campaign, person in session.execute(wanted):
            number = stored_id(campaign.id)
            newest.setdefault(person, (number, result.assessee_id))
            found[person].setdefault(number, _result(result, campaign))
    return {person: tuple(facts.values()) for person, facts in found.items()}, newest


def _result(result: Result, campaign: Campaign) -> ResultFact:
    details: dict[str, Any] = result.details
    return ResultFact(
        campaign=campaign.name,
        as_of=campaign.as_of,
        total=result.total,
        low=details.get("low"),
        high=details.get("high"),
        level=details.get("level"),
    )


def _figures(
    session: Session, newest: dict[int, tuple[int, int]]
) -> dict[int, tuple[CampaignFigures, OfficialFigures]]:
    """Figures of each person in the newest campaign he was assessed in, each campaign read once."""
    by_campaign: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for person, (campaign_id, assessee_id) in newest.items():
        by_campaign[campaign_id].append((person, assessee_id))
    found: dict[int, tuple[CampaignFigures, OfficialFigures]] = {}
    for campaign_id, people in by_campaign.items():
        figures = figures_of(session, campaign_id, order=[assessee_id for _, assessee_id in people])
        for (person, _), official in zip(people, figures.officials, strict=True):
            found[person] = (figures, official)
    return found
