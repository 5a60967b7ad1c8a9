"""Assignments that follow from the organization: superiors, peers, oneself."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.assignment import PeerCircle, choose_peers
from evalapp.domain.campaign import RaterRole
from evalapp.domain.language import Trilingual
from evalapp.domain.names import fold, full_name
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.register import Appointment, Person, Position
from evalapp.paths import SEED
from evalapp.services.assessees import AssesseeFacts, facts_of
from evalapp.services.assignment_plan import AssignmentPlan, AssignmentWish, PlanAction, SharedRater
from evalapp.services.official_rows import is_current, post_title
from evalapp.services.raters import RaterRow, RaterWish, rater_rows


@dataclass(frozen=True, slots=True)
class BodySuperior:
    """A body of the campaign and who heads it, as far as the register or earlier assignments say.

    ``officials``: how many of its officials have no superior yet. ``person_id``: of the register.
    ``post``: of the head, None when none is known.
    """

    organization_id: int
    body: Trilingual
    officials: int
    person_id: int | None
    full_name: str
    post: Trilingual | None


def body_superiors(session: Session, campaign: Campaign) -> list[BodySuperior]:
    """The bodies of a campaign by name, with the head the register has or who already rates there."""
    facts = [item for item in facts_of(session, campaign) if item.organization_id is not None]
    rated = _with_superior(session, campaign)
    heads = _heads(session, campaign, {item.organization_id or 0 for item in facts})
    known = _present_superiors(session, campaign, facts)
    lacking = Counter(item.organization_id for item in facts if item.assessee_id not in rated)
    found: dict[int, BodySuperior] = {}
    for item in facts:
        number = item.organization_id or 0
        if number not in found:
            person_id, name, post = heads.get(number) or known.get(number, (None, "", None))
            body = item.body or Trilingual("", "", "")
            found[number] = BodySuperior(number, body, lacking[number], person_id, name, post)
    return list(found.values())


def superior_wishes(
    session: Session, campaign: Campaign, superiors: Mapping[int, RaterWish]
) -> list[AssignmentWish]:
    """The superior of each body (by its id) for those of its officials who have none yet."""
    rated = _with_superior(session, campaign)
    found = []
    for item in facts_of(session, campaign):
        superior = superiors.get(item.organization_id or 0)
        if superior is not None and not superior.is_empty and item.assessee_id not in rated:
            found.append(AssignmentWish(item.assessee_id, RaterRole.SUPERIOR, superior))
    return found


def shared_superiors(session: Session, campaign: Campaign, plan: AssignmentPlan) -> tuple[SharedRater, ...]:
    """The raters whom ``plan`` would assign to officials of more than one body, with these bodies."""
    facts = {item.assessee_id: item for item in facts_of(session, campaign)}
    raters: dict[str, RaterRow] = {}
    bodies: dict[str, dict[int, Trilingual]] = {}
    for line in plan.lines:
        item = facts.get(line.assessee_id or 0)
        if line.action is not PlanAction.NEW or line.rater is None or item is None or item.body is None:
            continue
        raters[line.rater.code] = line.rater
        bodies.setdefault(line.rater.code, {})[item.organization_id or 0] = item.body
    return tuple(
        SharedRater(raters[code], tuple(found.values())) for code, found in bodies.items() if len(found) > 1
    )


def peer_wishes(
    session: Session, campaign: Campaign, circle: PeerCircle, wanted: int, only: Sequence[int] | None = None
) -> list[AssignmentWish]:
    """Up to ``wanted`` peers for each official (or for those of ``only``), nearest first."""
    facts = facts_of(session, campaign)
    chosen: dict[int, tuple[int, ...]] = {}
    for bodies in _circles(facts, circle):
        chosen |= choose_peers(bodies, wanted)
    by_id = {item.assessee_id: item for item in facts}
    asked = by_id if only is None else {number: by_id[number] for number in only if number in by_id}
    return [
        AssignmentWish(number, RaterRole.PEER, RaterWish(person_id=by_id[peer].person_id))
        for number in asked
        for peer in chosen.get(number, ())
    ]


def self_wishes(
    session: Session, campaign: Campaign, only: Sequence[int] | None = None
) -> list[AssignmentWish]:
    """A form of his own for each official (or for those of ``only``)."""
    return [
        AssignmentWish(item.assessee_id, RaterRole.SELF, RaterWish(person_id=item.person_id))
        for item in facts_of(session, campaign)
        if only is None or item.assessee_id in only
    ]


def _circles(facts: Sequence[AssesseeFacts], circle: PeerCircle) -> list[list[list[int]]]:
    """Officials by circle and body; who has no body stands alone in it."""
    circles: dict[object, dict[object, list[int]]] = {}
    for item in facts:
        body: object = item.organization_id or f"alone {item.assessee_id}"
        if circle is PeerCircle.BODY:
            key = body
        elif circle is PeerCircle.REGION:
            key = (item.region_code,) if item.region_code else body
        else:
            key = None
        circles.setdefault(key, {}).setdefault(body, []).append(item.assessee_id)
    return [list(bodies.values()) for bodies in circles.values()]


def _with_superior(session: Session, campaign: Campaign) -> set[int]:
    """Officials who have a superior's form already, whatever its state."""
    found = session.execute(
        select(col(Form.assessee_id))
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(col(Assessee.campaign_id) == campaign.id, col(Form.role) == RaterRole.SUPERIOR)
    ).scalars()
    return set(found)


def _present_superiors(
    session: Session, campaign: Campaign, facts: Sequence[AssesseeFacts]
) -> dict[int, tuple[int | None, str, Trilingual | None]]:
    """{body: (person, name, post)} of whoever rates officials of the body as their superior already."""
    bodies = {item.assessee_id: item.organization_id or 0 for item in facts}
    raters = rater_rows(session, campaign.id or 0)
    found: dict[int, tuple[int | None, str, Trilingual | None]] = {}
    for assessee_id, code in session.execute(
        select(col(Form.assessee_id), col(Form.rater_code))
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(col(Assessee.campaign_id) == campaign.id, col(Form.role) == RaterRole.SUPERIOR)
        .order_by(col(Form.id))
    ):
        rater = raters.get(code)
        if rater is not None and assessee_id in bodies:
            post = Trilingual("", rater.post) if rater.post else None
            found.setdefault(bodies[assessee_id], (rater.person_id, rater.full_name, post))
    return found


def _heads(
    session: Session, campaign: Campaign, bodies: set[int]
) -> dict[int, tuple[int, str, Trilingual | None]]:
    """{body: (person, name, post)} of those who hold a head's post on the campaign's as-of date."""
    titles = _head_titles(campaign.category)
    posts = {
        item.id: item
        for item in session.execute(select(Position)).scalars()
        if titles & {fold(item.title_kk), fold(item.title_ru), fold(item.title_en)}
    }
    if not posts:
        return {}
    found: dict[int, tuple[int, str, Trilingual | None]] = {}
    for appointment, person in session.execute(
        select(Appointment, Person)
        .join(Person, col(Person.id) == col(Appointment.person_id))
        .where(col(Appointment.position_id).in_(list(posts)), is_current(campaign.as_of))
        .order_by(col(Appointment.acting), col(Appointment.from_date).desc().nulls_last())
    ):
        if appointment.organization_id in bodies:
            name = full_name(person.surname, person.given_name, person.patronymic)
            post = post_title(posts[appointment.position_id])
            found.setdefault(appointment.organization_id, (person.id or 0, name, post))
    return found


@cache
def _head_titles(category: PositionCategory) -> frozenset[str]:
    shipped: dict[str, list[str]] = json.loads((SEED / "heads.json").read_text("utf-8"))
    return frozenset(fold(title) for title in shipped.get(category.value, ()))
