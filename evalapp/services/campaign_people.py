"""The officials of a campaign: chosen from the register, assessed or not assessed with a ground."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import case, func, select
from sqlmodel import Session, col

from evalapp import texts
from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import AssesseeState, CampaignStep, Ground
from evalapp.domain.errors import Invalid, NotFound
from evalapp.domain.language import Language
from evalapp.domain.tenure import ShortTenure
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.register import Person
from evalapp.services.assessees import AssesseeFacts, appointments_at, officials_in_post, people_of
from evalapp.services.campaign_launch import add_assessees, get_campaign
from evalapp.services.campaign_steps import require_step
from evalapp.services.frozen_forms import COUNTED_STATES
from evalapp.services.official_query import OfficialQuery, matching_ids
from evalapp.services.official_rows import OfficialRow, page_of
from evalapp.services.tenure import tenure_rules
from evalapp.storage.batches import batches
from evalapp.storage.database import Database

_GROUND_LENGTH = 200


@dataclass(frozen=True, slots=True)
class CampaignPerson:
    """An official of a campaign.

    ``ground``: why he is not assessed, a code of Ground or own words; "" for the assessed. ``proposal``:
    the ground that the register suggests, as a proposal only. ``forms``: assigned to him in all;
    ``received``: of these, those that hold marks.
    """

    facts: AssesseeFacts
    state: AssesseeState
    ground: str
    proposal: Ground | None
    forms: int
    received: int

    @property
    def assessee_id(self) -> int:
        """Number of the official within the campaign."""
        return self.facts.assessee_id


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody of the register as of the campaign's date; ``is_in``: he is in the campaign already."""

    row: OfficialRow
    is_in: bool


@dataclass(frozen=True, slots=True)
class CandidatePage:
    """Candidates of one query; ``count``: how many fit it without its limit."""

    rows: tuple[Candidate, ...]
    count: int


class CampaignPeopleService:
    """Use cases of the officials of a campaign for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def rows(self, campaign_id: int) -> list[CampaignPerson]:
        """The officials of a campaign in Kazakh order of their names; statements do not grow with them."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            campaign = get_campaign(session, campaign_id)
            forms = _form_counts(session, campaign)
            return [
                CampaignPerson(
                    facts=facts,
                    state=state,
                    ground=ground,
                    proposal=proposal_for(facts),
                    forms=forms.get(facts.assessee_id, (0, 0))[0],
                    received=forms.get(facts.assessee_id, (0, 0))[1],
                )
                for facts, state, ground in people_of(session, campaign)
            ]

    def candidates(self, campaign_id: int, query: OfficialQuery) -> CandidatePage:
        """Who of the register fits ``query`` on the campaign's as-of date."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            campaign = get_campaign(session, campaign_id)
            rules = tenure_rules(campaign.as_of)
            page = page_of(session, query, today=campaign.as_of, rules=rules)
            inside = _inside(session, campaign, [row.person_id for row in page.rows])
            rows = tuple(Candidate(row, row.person_id in inside) for row in page.rows)
            return CandidatePage(rows, page.count)

    def add(self, campaign_id: int, person_ids: Iterable[int]) -> int:
        """Add persons who are not in the campaign yet; returns how many.

        Raises Refused ``step_edit_people``.
        """
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            return _add(session, get_campaign(session, campaign_id), list(dict.fromkeys(person_ids)))

    def add_matching(self, campaign_id: int, query: OfficialQuery) -> int:
        """Add everybody who fits ``query`` and is not in the campaign yet; returns how many."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            campaign = get_campaign(session, campaign_id)
            everybody = int(session.execute(select(func.count(col(Person.id)))).scalar_one())
            whole = replace(query, offset=0, limit=None)
            rules = tenure_rules(campaign.as_of)
            ids, _count = matching_ids(session, whole, campaign.as_of, rules, everybody)
            return _add(session, campaign, ids)

    def remove(self, campaign_id: int, assessee_ids: Sequence[int]) -> int:
        """Take officials out of a draft with their assignments; returns how many assignments went.

        Raises Refused ``step_edit_rules``: after the launch an official is marked, not removed.
        """
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            campaign = get_campaign(session, campaign_id)
            require_step(campaign, CampaignStep.EDIT_RULES)
            people = _people(session, campaign, assessee_ids)
            gone = 0
            for some in batches([one.id for one in people]):
                forms = session.execute(select(Form).where(col(Form.assessee_id).in_(some))).scalars().all()
                gone += len(forms)
                for form in forms:
                    session.delete(form)
            session.flush()
            for one in people:
                session.delete(one)
            return gone

    def set_not_assessed(self, campaign_id: int, assessee_ids: Sequence[int], ground: str) -> int:
        """Mark officials as not assessed for a ground: a code of Ground, or own words.

        Their forms are kept and do not count; returns how many of these hold marks. Raises Invalid
        (``ground``: ground_missing, ground_too_long), Refused ``step_edit_people``.
        """
        ground = ground.strip()
        if not ground:
            raise Invalid({"ground": "ground_missing"})
        if len(ground) > _GROUND_LENGTH:
            raise Invalid({"ground": "ground_too_long"})
        return self._set(campaign_id, assessee_ids, AssesseeState.NOT_ASSESSED, ground)

    def set_assessed(self, campaign_id: int, assessee_ids: Sequence[int]) -> int:
        """Assess officials again; their forms count again, and how many hold marks is returned."""
        return self._set(campaign_id, assessee_ids, AssesseeState.ASSESSED, None)

    def _set(
        self, campaign_id: int, assessee_ids: Sequence[int], state: AssesseeState, ground: str | None
    ) -> int:
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.transaction() as session:
            campaign = get_campaign(session, campaign_id)
            require_step(campaign, CampaignStep.EDIT_PEOPLE)
            people = _people(session, campaign, assessee_ids)
            for one in people:
                one.state, one.ground = state, ground
            forms = _form_counts(session, campaign)
            return sum(forms.get(one.id or 0, (0, 0))[1] for one in people)


def proposal_for(facts: AssesseeFacts) -> Ground | None:
    """The ground for not assessing an official that the register suggests."""
    if facts.acting:
        return Ground.ACTING
    return Ground.TOO_SHORT if facts.mark is ShortTenure.VERY_SHORT else None


def ground_words(language: Language, ground: str) -> str:
    """A ground in words: a known one in ``language``, another as it was written."""
    return texts.term(language, ground) if ground in set(Ground) else ground


def _add(session: Session, campaign: Campaign, person_ids: Sequence[int]) -> int:
    require_step(campaign, CampaignStep.EDIT_PEOPLE)
    inside = _inside(session, campaign, person_ids)
    new = [person_id for person_id in person_ids if person_id not in inside]
    own = officials_in_post(session, campaign.category, campaign.as_of)
    others = appointments_at(session, (one for one in new if one not in own), campaign.as_of)
    add_assessees(session, campaign, {one: own.get(one, others.get(one)) for one in new})
    return len(new)


def _inside(session: Session, campaign: Campaign, person_ids: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for some in batches(person_ids):
        found.update(
            session.execute(
                select(col(Assessee.person_id)).where(
                    col(Assessee.campaign_id) == campaign.id, col(Assessee.person_id).in_(some)
                )
            ).scalars()
        )
    return found


def _people(session: Session, campaign: Campaign, assessee_ids: Sequence[int]) -> list[Assessee]:
    found: list[Assessee] = []
    for some in batches(list(dict.fromkeys(assessee_ids))):
        found += session.execute(
            select(Assessee).where(col(Assessee.campaign_id) == campaign.id, col(Assessee.id).in_(some))
        ).scalars()
    if len(found) != len(set(assessee_ids)):
        raise NotFound
    return found


def _form_counts(session: Session, campaign: Campaign) -> dict[int, tuple[int, int]]:
    """{assessee: forms in all, forms that hold marks}."""
    received = func.sum(case((col(Form.state).in_(COUNTED_STATES), 1), else_=0))
    found = session.execute(
        select(col(Form.assessee_id), func.count(), received)
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(col(Assessee.campaign_id) == campaign.id)
        .group_by(col(Form.assessee_id))
    )
    return {row[0]: (row[1], row[2]) for row in found}
