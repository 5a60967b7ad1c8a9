"""Campaigns of the demonstration: released ones, an open one with gaps, one in review, a draft."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from random import Random

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Actor
from evalapp.domain.assignment import PeerCircle
from evalapp.domain.campaign import CampaignState, FormState, Ground, RaterRole
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Form
from evalapp.entities.register import Appointment, Organization
from evalapp.services.assessees import officials_in_post
from evalapp.services.assignments import AssignmentService, RaterWish
from evalapp.services.campaign_drafts import CampaignDraftService
from evalapp.services.campaign_launch import CampaignFields, add_assessees, new_campaign
from evalapp.services.campaign_people import CampaignPeopleService
from evalapp.services.campaigns import CampaignService
from evalapp.services.demo_marks import Abilities, Manners, forms_of, partly_in, refuse
from evalapp.services.demo_names import happens
from evalapp.services.demo_raters import DemoAssignment, DemoRaters
from evalapp.storage.audit import bulk_insert
from evalapp.storage.batches import batches
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class _Plan:
    """One campaign: when, over whom, how far it has come, and when its results were released.

    ``regions``: codes of the regions whose akimats take part, empty for all bodies.
    """

    name: str
    category: PositionCategory
    as_of: date
    launched_at: datetime
    released_at: datetime | None = None
    state: CampaignState = CampaignState.OPEN
    regions: tuple[str, ...] = ()


_PLANS = (
    _Plan(
        "Вице-министры, 2022",
        PositionCategory.DEPUTY_MINISTERS,
        date(2022, 12, 1),
        datetime(2022, 12, 1, 5, tzinfo=UTC),
        datetime(2023, 1, 20, 9, tzinfo=UTC),
    ),
    _Plan(
        "Заместители акимов, 2023",
        PositionCategory.DEPUTY_AKIMS,
        date(2023, 12, 1),
        datetime(2023, 12, 1, 5, tzinfo=UTC),
        datetime(2024, 1, 25, 9, tzinfo=UTC),
    ),
    _Plan(
        "Заместители министров, 2026",
        PositionCategory.DEPUTY_MINISTERS,
        date(2026, 9, 30),
        datetime(2026, 10, 1, 5, tzinfo=UTC),
    ),
    _Plan(
        "Заместители акимов, 2025, первая очередь",
        PositionCategory.DEPUTY_AKIMS,
        date(2025, 12, 1),
        datetime(2025, 12, 1, 5, tzinfo=UTC),
        datetime(2026, 1, 23, 9, tzinfo=UTC),
        regions=("10", "11", "15", "19", "23", "27", "31", "71", "75", "79"),
    ),
    _Plan(
        "Заместители акимов городов, 2026",
        PositionCategory.DEPUTY_AKIMS,
        date(2026, 9, 15),
        datetime(2026, 9, 16, 5, tzinfo=UTC),
        state=CampaignState.REVIEW,
        regions=("71", "75", "79"),
    ),
)

_DRAFT = CampaignFields(
    "Заместители акимов, 2026 (проект)",
    PositionCategory.DEPUTY_AKIMS,
    date(2026, 12, 1),
    period_from=date(2025, 12, 2),
    period_to=date(2026, 12, 1),
)
_DRAFTED_AT = datetime(2026, 10, 20, 5, tzinfo=UTC)
_SUPERIORS_KNOWN = 0.6
"""Share of the bodies of the draft whose superior is assigned already."""


def add_campaigns(db: Database, actor: Actor, chance: Random) -> None:
    """Enter the campaigns with their raters and forms, release those that are over, begin a draft."""
    abilities = Abilities(chance)
    with db.reading() as session:
        raters = DemoRaters(session, chance)
    for plan in _PLANS:
        with db.transaction() as session:
            number = _add_campaign(session, plan, abilities, raters, chance)
        if plan.released_at is not None:
            CampaignService(db, actor, clock=_clock_at(plan.released_at)).release(number)
    _add_draft(db, actor, raters, chance)


def _clock_at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment


def _add_campaign(
    session: Session, plan: _Plan, abilities: Abilities, raters: DemoRaters, chance: Random
) -> int:
    fields = CampaignFields(plan.name, plan.category, plan.as_of, period_to=plan.as_of)
    campaign = new_campaign(session, fields, now=plan.launched_at)
    officials = _chosen(session, plan, officials_in_post(session, plan.category, plan.as_of))
    assessees = add_assessees(session, campaign, officials)
    by_official: dict[int, list[DemoAssignment]] = {}
    for assignment in raters.assign(session, campaign):
        by_official.setdefault(assignment.assessee_id, []).append(assignment)
    rules = ScoringRules.from_dict(campaign.rules)
    manners = Manners(chance)
    forms: list[Form] = []
    for number, (person_id, assessee_id) in enumerate(assessees.items()):
        levels = abilities.of(person_id, rules.competencies)
        own = forms_of(chance, rules, levels, by_official.get(assessee_id, ()), manners)
        forms += _as_planned(chance, plan, own, number)
    for form in forms:
        form.entered_at = None if form.state is FormState.ASSIGNED else plan.released_at or plan.launched_at
    bulk_insert(session, forms)
    campaign.state = plan.state
    return campaign.id or 0


def _chosen(session: Session, plan: _Plan, officials: dict[int, int]) -> dict[int, int]:
    """Of ``{person: appointment}`` those of the plan's regions."""
    if not plan.regions:
        return officials
    inside: set[int] = set()
    for some in batches(officials.values()):
        inside |= set(
            session.execute(
                select(col(Appointment.id))
                .join(Organization, col(Organization.id) == col(Appointment.organization_id))
                .where(col(Appointment.id).in_(some), col(Organization.region_code).in_(plan.regions))
            ).scalars()
        )
    return {person: number for person, number in officials.items() if number in inside}


def _as_planned(chance: Random, plan: _Plan, forms: Iterator[Form], number: int) -> Iterator[Form]:
    """The forms of official ``number`` as far as the campaign has come."""
    if plan.released_at is not None:
        if number in _TOO_FEW_RATERS:
            forms = (form for form in forms if form.role in {RaterRole.PEER, RaterRole.SELF})
        yield from forms
    elif plan.state is CampaignState.OPEN:
        yield from partly_in(chance, forms, number)
    else:
        for place, form in enumerate(forms):
            if number == _REFUSED_IN_REVIEW and place == 0:
                refuse(form)
            yield form


def _add_draft(db: Database, actor: Actor, raters: DemoRaters, chance: Random) -> None:
    """A draft whose officials are chosen, two of them not assessed, with some superiors and all peers."""
    number = CampaignDraftService(db, actor, clock=_clock_at(_DRAFTED_AT)).create(_DRAFT)
    people = CampaignPeopleService(db, actor)
    rows = people.rows(number)
    people.set_not_assessed(number, [rows[3].assessee_id], Ground.ON_LEAVE.value)
    people.set_not_assessed(number, [rows[20].assessee_id], Ground.TOO_SHORT.value)
    assignments = AssignmentService(db, actor)
    known = {
        body.organization_id: RaterWish(full_name=raters.superior_of(body.organization_id), post="Аким")
        for body in assignments.superiors(number)
        if happens(chance, _SUPERIORS_KNOWN)
    }
    assignments.assign(assignments.plan_superiors(number, known))
    assignments.assign(assignments.plan_peers(number, PeerCircle.BODY, 3))


_TOO_FEW_RATERS = (11, 47)
"""Officials of a released campaign who get no total, so that the reason can be seen."""


_REFUSED_IN_REVIEW = 2
"""Official of the campaign in review whose refused form is still to be settled."""
