"""Meetings of the demonstration: one held months ago with its decisions, one called, one in preparation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Actor
from evalapp.domain.agenda import Proposal
from evalapp.domain.decision import DecisionKind
from evalapp.domain.meeting_fields import MeetingFields
from evalapp.domain.reference import OrganizationKind
from evalapp.entities.assessment import Assessee, Campaign, Release, Result
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Reservist
from evalapp.entities.register import Appointment, Organization, Position
from evalapp.services.agenda_records import add_items, officials_by_assessee, reservists
from evalapp.services.agenda_rows import items_of
from evalapp.services.attendances import AttendanceService
from evalapp.services.conflicts import ConflictService
from evalapp.services.demo_ballots import add_first_votes
from evalapp.services.demo_commissions import REGION, DemoCommissions
from evalapp.services.demo_decisions import add_decisions, add_outcomes
from evalapp.services.demo_minutes import carry_out_some, sign_minutes
from evalapp.services.demo_served_members import enter_in_register
from evalapp.services.demo_votes import add_votes
from evalapp.services.meeting_lives import MeetingLifeService, call_meeting, create_meeting
from evalapp.services.meeting_steps import frozen_rules, meeting_of
from evalapp.services.packet_sealing import seal_packet
from evalapp.storage.database import Database

_CAMPAIGN = "Заместители акимов, 2025, первая очередь"
_HELD_ITEMS, _COMING_ITEMS, _RESERVISTS, _DRAFT_ITEMS = 12, 12, 8, 4
_MONTHS_AGO = timedelta(days=214)
_REPORTER = "Консультант учебной кадровой службы"
_HIGHER = {
    "deputy_akim_region": "first_deputy_akim_region",
    "deputy_akim_city": "first_deputy_akim_city",
}
"""Code of a post → of the next higher one in the same body."""
_FRIDAY = 4
_HOUR = time(5, tzinfo=UTC)
_BEFORE = timedelta(days=9)
"""How long before a meeting its packet goes out."""


@dataclass(frozen=True, slots=True)
class DemoMeetings:
    """Ids of the meetings."""

    held: int
    coming: int
    draft: int


def add_meetings(
    db: Database, actor: Actor, commissions: DemoCommissions, chance: Random, *, now: datetime
) -> DemoMeetings:
    """Three meetings around ``now``, each as far as it has come by then."""
    today = now.astimezone().date()
    with db.transaction() as session:
        people = _assessed(session)
        held_on = _working_day(today - _MONTHS_AGO)
        held = _create(session, commissions.national, held_on, actor)
        _put_officials(session, held, people[: _HELD_ITEMS // 2] + people[-_HELD_ITEMS // 2 :])
        coming = _create(session, commissions.national, _working_day(today + timedelta(days=7)), actor)
        _put_officials(session, coming, people[_HELD_ITEMS // 2 :][:_COMING_ITEMS])
        _put_reservists(session, coming)
        draft = _create(session, commissions.regional, _working_day(today + timedelta(days=21)), actor)
        _put_officials(session, draft, _of_region(session, people)[:_DRAFT_ITEMS])
    held_at = datetime.combine(held_on, _HOUR)
    _call(db, actor, held, held_at - _BEFORE)
    add_first_votes(db, actor, held, chance, now=held_at - timedelta(days=2))
    _hold(db, actor, held, held_at, chance)
    sign_minutes(db, actor, held, now=held_at + timedelta(days=2))
    add_outcomes(db, actor, held, chance, now=now)
    carry_out_some(db, actor, held, now=now)
    _call(db, actor, coming, now - timedelta(days=2))
    add_first_votes(db, actor, coming, chance, now=now - timedelta(hours=1), missing=3)
    return DemoMeetings(held, coming, draft)


def _working_day(day: date) -> date:
    """``day``, or the Monday after it."""
    return day + timedelta(days=7 - day.weekday() if day.weekday() > _FRIDAY else 0)


def _create(session: Session, commission_id: int, day: date, actor: Actor) -> int:
    fields = MeetingFields(
        commission_id=commission_id,
        held_on=day,
        starts_at="10:00",
        place="Учебный зал заседаний № 3",
        language="kk+ru",
    )
    return create_meeting(session, fields, account=actor.login)


def _assessed(session: Session) -> list[int]:
    """Assessees with a total in the newest version of the campaign, the highest total first."""
    release = (
        select(col(Release.id))
        .join(Campaign, col(Campaign.id) == col(Release.campaign_id))
        .where(col(Campaign.name) == _CAMPAIGN)
        .order_by(col(Release.number).desc())
        .limit(1)
    )
    wanted = (
        select(col(Result.assessee_id))
        .join(Assessee, col(Assessee.id) == col(Result.assessee_id))
        .where(col(Result.release_id).in_(release), col(Result.total).is_not(None))
        .order_by(col(Result.total).desc(), col(Result.assessee_id))
    )
    return list(session.execute(wanted).scalars())


def _of_region(session: Session, assessees: Sequence[int]) -> list[int]:
    """Those of them who serve in the akimat whose commission meets, in the same order."""
    found = session.execute(
        select(col(Assessee.id))
        .join(Appointment, col(Appointment.id) == col(Assessee.appointment_id))
        .join(Organization, col(Organization.id) == col(Appointment.organization_id))
        .where(col(Organization.region_code) == REGION)
    )
    own = set(found.scalars())
    return [assessee for assessee in assessees if assessee in own]


def _put_officials(session: Session, meeting_id: int, assessees: Sequence[int]) -> None:
    """The first third is proposed for a higher post, the last for release, the others in between."""
    meeting = meeting_of(session, meeting_id)
    third = max(len(assessees) // 3, 1)
    for place, assessee in enumerate(assessees):
        if place < third:
            proposal = _promotion(session, assessee, has_body=place > 0)
        else:
            is_last = place >= 2 * third
            kind = DecisionKind.RELEASE if is_last and place % 2 else DecisionKind.KEEP_WITH_PLAN
            ground = "Представление примерного органа" if is_last else "Итоги оценки"
            proposal = Proposal(kind=kind, ground=ground, reporter=_REPORTER)
        add_items(session, meeting, officials_by_assessee(session, (assessee,)), proposal)


def _promotion(session: Session, assessee_id: int, *, has_body: bool) -> Proposal:
    """The first deputy's post of his own body, for a first deputy a post in a ministry; without
    ``has_body`` the body is still open."""
    appointment, position = session.execute(
        select(Appointment, Position)
        .join(Assessee, col(Assessee.appointment_id) == col(Appointment.id))
        .join(Position, col(Position.id) == col(Appointment.position_id))
        .where(col(Assessee.id) == assessee_id)
    ).one()
    higher = _HIGHER.get(position.code, "vice_minister")
    body = appointment.organization_id if position.code in _HIGHER else _ministry(session)
    return Proposal(
        kind=DecisionKind.PROMOTE,
        position_id=_post(session, higher),
        organization_id=body if has_body else None,
        ground="Итоги оценки и представление примерного органа",
        reporter=_REPORTER,
    )


def _post(session: Session, code: str) -> int:
    found: int = session.execute(select(col(Position.id)).where(col(Position.code) == code)).scalar_one()
    return found


def _ministry(session: Session) -> int:
    kind = col(Organization.kind) == OrganizationKind.MINISTRY
    wanted = select(col(Organization.id)).where(kind).order_by(col(Organization.id)).limit(1)
    found: int = session.execute(wanted).scalar_one()
    return found


def _put_reservists(session: Session, meeting_id: int) -> None:
    """Members of the reserve whose stay goes on: for a post, to stay with a plan, to leave.

    The register knows all but the last of them, who therefore has no photo.
    """
    meeting = meeting_of(session, meeting_id)
    wanted = (
        select(col(Reservist.id))
        .where(col(Reservist.left_on).is_(None), col(Reservist.stay_until) > meeting.held_on)
        .order_by(col(Reservist.stay_until), col(Reservist.id))
        .limit(_RESERVISTS)
    )
    chosen = session.execute(wanted).scalars().all()
    enter_in_register(session, chosen[:-1])
    for place, number in enumerate(chosen):
        kind = (DecisionKind.KEEP_WITH_PLAN, DecisionKind.APPOINT, DecisionKind.EXCLUDE)[place % 3]
        proposal = Proposal(
            kind=kind,
            position_id=_post(session, "deputy_akim_region") if kind is DecisionKind.APPOINT else None,
            ground="Представление учебного управления",
        )
        add_items(session, meeting, reservists(session, (number,)), proposal)


def _call(db: Database, actor: Actor, meeting_id: int, at: datetime) -> None:
    """Call a meeting and seal its packet."""
    with db.transaction() as session:
        meeting = meeting_of(session, meeting_id)
        call_meeting(session, meeting, today=at.astimezone().date())
        seal_packet(session, meeting, account=actor.login, sealed_by=actor.full_name, at=at)


def _hold(db: Database, actor: Actor, meeting_id: int, at: datetime, chance: Random) -> None:
    """Open a meeting: one member is away, one sends his substitute, one is recused on an item; then vote."""
    MeetingLifeService(db, actor, clock=lambda: at).open(meeting_id)
    with db.reading() as session:
        meeting = meeting_of(session, meeting_id)
        seats = frozen_rules(meeting).seats
        third_item = _items(session, meeting_id)[2]
    attendance = AttendanceService(db, actor)
    substituted = next(seat for seat in seats if seat.substitutes)
    attendance.absent(
        meeting_id,
        substituted.member_id,
        "в командировке",
        substitute_id=substituted.substitutes[0].member_id,
    )
    attendance.absent(meeting_id, seats[-1].member_id, "в отпуске")
    attendance.all_present(meeting_id)
    ConflictService(db, actor, clock=lambda: at).declare(
        (third_item,), seats[3].member_id, "Работал вместе с этим лицом в примерном акимате"
    )
    add_votes(db, actor, meeting_id, chance, now=at + timedelta(hours=2))
    add_decisions(db, actor, meeting_id, chance, now=at + timedelta(hours=3))


def _items(session: Session, meeting_id: int) -> list[int]:
    return [stored_id(item.id) for item in items_of(session, meeting_id)]
