"""The search box of the window: people, reserve, bodies, campaigns and commissions by a few letters."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.language import Language
from evalapp.domain.names import fold, full_name
from evalapp.entities.assessment import Campaign
from evalapp.entities.commission import Commission
from evalapp.entities.meeting import Meeting
from evalapp.entities.membership import Reservist
from evalapp.entities.register import Appointment, Organization, Person, Position
from evalapp.entities.reserve import Intake
from evalapp.services.member_rows import cohort_of
from evalapp.services.trilingual import trilingual
from evalapp.storage.database import Database

EACH = 6
"""Hits of each kind; who needs more opens the list itself."""


class HitKind(StrEnum):
    """What was found; also the kind of the request that opens it."""

    OFFICIAL = "official"
    BODY = "body"
    CAMPAIGN = "campaign"
    MEMBER = "member"
    COMMISSION = "commission"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One thing found: what to show, and the id under which its page opens it."""

    kind: HitKind
    id: int
    title: str
    detail: str


class SearchService:
    """Finds what the actor may see."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def find(self, text: str, language: Language) -> list[SearchHit]:
        """What contains every word of ``text``, folded; people first. Nothing for an empty text."""
        words = fold(text).split()
        if not words:
            return []
        with self._db.reading() as session:
            hits: list[SearchHit] = []
            if self._actor.may(Action.SEE_REGISTER):
                hits += _people(session, words, language)
            if self._actor.may(Action.SEE_MEMBERS):
                hits += _members(session, words)
            if self._actor.may(Action.SEE_DIRECTORY):
                hits += _bodies(session, words, language)
            if self._actor.may(Action.SEE_RESULTS):
                hits += _campaigns(session, words)
            if self._actor.may(Action.SEE_COMMISSION):
                hits += _commissions(session, words, language)
            return hits


def _people(session: Session, words: list[str], language: Language) -> list[SearchHit]:
    found = session.execute(
        _having(select(Person), col(Person.search_key), words).order_by(col(Person.sort_key)).limit(EACH)
    )
    people = list(found.scalars())
    posts = _present_posts(session, [person.id for person in people], language)
    return [
        SearchHit(
            HitKind.OFFICIAL,
            person.id or 0,
            full_name(person.surname, person.given_name, person.patronymic),
            posts.get(person.id or 0, ""),
        )
        for person in people
    ]


def _members(session: Session, words: list[str]) -> list[SearchHit]:
    wanted = select(Reservist, col(Intake.name)).outerjoin(Intake, col(Intake.id) == col(Reservist.intake_id))
    found = session.execute(
        _having(wanted, col(Reservist.search_key), words)
        .order_by(col(Reservist.sort_key), col(Reservist.enrolled_on).desc())
        .limit(EACH)
    )
    return [
        SearchHit(HitKind.MEMBER, member.id or 0, member.full_name, cohort_of(member, intake))
        for member, intake in found
    ]


def _present_posts(session: Session, ids: list[int | None], language: Language) -> dict[int, str]:
    """Post and body of the latest appointment of each person, in one statement."""
    found = session.execute(
        select(Appointment, Position, Organization)
        .join(Position, col(Position.id) == col(Appointment.position_id))
        .join(Organization, col(Organization.id) == col(Appointment.organization_id))
        .where(col(Appointment.person_id).in_(ids))
        .order_by(col(Appointment.from_date).nulls_first(), col(Appointment.id))
    )
    posts: dict[int, str] = {}
    for appointment, position, body in found:
        title = trilingual(position, "title").pick(language)
        posts[appointment.person_id] = f"{title}, {trilingual(body).pick(language)}"
    return posts


def _bodies(session: Session, words: list[str], language: Language) -> list[SearchHit]:
    statement = _having(select(Organization), col(Organization.search_key), words)
    found = session.execute(statement.order_by(col(Organization.id)).limit(EACH)).scalars()
    return [SearchHit(HitKind.BODY, body.id or 0, trilingual(body).pick(language), "") for body in found]


def _campaigns(session: Session, words: list[str]) -> list[SearchHit]:
    # Campaigns are few and carry no search key.
    found = session.execute(select(Campaign).order_by(col(Campaign.as_of).desc())).scalars()
    fitting = [one for one in found if all(word in fold(one.name) for word in words)]
    return [
        SearchHit(HitKind.CAMPAIGN, one.id or 0, one.name, f"{one.as_of:%d.%m.%Y}") for one in fitting[:EACH]
    ]


def _commissions(session: Session, words: list[str], language: Language) -> list[SearchHit]:
    """Commissions by their names, meetings by commission, number, date or subject; the latest first."""
    names = {one.id or 0: trilingual(one) for one in session.execute(select(Commission)).scalars()}
    keys = {number: fold(f"{name.kk} {name.ru} {name.en}") for number, name in names.items()}
    hits = [
        SearchHit(HitKind.COMMISSION, number, names[number].pick(language), "")
        for number, key in keys.items()
        if all(word in key for word in words)
    ][:EACH]
    meetings = session.execute(
        select(
            col(Meeting.id),
            col(Meeting.commission_id),
            col(Meeting.number),
            col(Meeting.held_on),
            col(Meeting.title),
        ).order_by(col(Meeting.held_on).desc(), col(Meeting.id).desc())
    )
    found = 0
    for meeting_id, commission_id, number, held_on, title in meetings:
        shown = f"№ {number}, {held_on:%d.%m.%Y}"
        key = f"{keys[commission_id]} {fold(f'{shown} {title}')}"
        if all(word in key for word in words):
            hits.append(SearchHit(HitKind.MEETING, meeting_id, shown, names[commission_id].pick(language)))
            found += 1
            if found == EACH:
                break
    return hits


def _having(statement: Any, key: Mapped[str], words: list[str]) -> Any:
    return statement.where(*(key.contains(word, autoescape=True) for word in words))
