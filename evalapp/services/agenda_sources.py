"""Where an agenda is filled from: results of a campaign, a ranking, members of the reserve, the register."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.intake import IntakeState
from evalapp.domain.meeting import ItemState, SubjectKind
from evalapp.domain.membership import MemberState
from evalapp.entities.assessment import Campaign, Release
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.entities.reserve import Intake
from evalapp.services.agenda_records import subject_of
from evalapp.services.agenda_rows import AgendaRow, agenda_rows, items_of
from evalapp.services.agenda_source_rows import (
    Keys,
    SourceRow,
    of_item,
    of_member,
    of_official,
    of_ranking,
    of_result,
)
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_scores import newest_release
from evalapp.services.meeting_steps import meeting_of
from evalapp.services.member_rows import member_rows
from evalapp.services.official_rows import OfficialQuery, page_of
from evalapp.services.ranking import ranking_of
from evalapp.services.result_rows import campaign_results
from evalapp.services.tenure import tenure_rules
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class SourceChoice:
    """A campaign or an intake from which people are taken, as of ``day``."""

    id: int
    name: str
    day: date


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """Officials of the register that fit a query, and how many there are without its limit."""

    rows: tuple[SourceRow, ...]
    count: int


class AgendaSourceService:
    """Reads whom an agenda may be about, for one actor. All methods raise NotFound."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def campaigns(self) -> tuple[SourceChoice, ...]:
        """Campaigns with released results, the latest first."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.reading() as session:
            released = select(col(Release.campaign_id))
            wanted = select(Campaign).where(col(Campaign.id).in_(released))
            found = session.execute(wanted.order_by(col(Campaign.as_of).desc(), col(Campaign.id).desc()))
            return tuple(SourceChoice(stored_id(one.id), one.name, one.as_of) for one in found.scalars())

    def intakes(self) -> tuple[SourceChoice, ...]:
        """Intakes whose selection goes on or is completed, the latest first."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.reading() as session:
            ranked = col(Intake.state).in_([IntakeState.SELECTION, IntakeState.COMPLETED])
            wanted = select(Intake).where(ranked).order_by(col(Intake.as_of).desc(), col(Intake.id).desc())
            found = session.execute(wanted).scalars()
            return tuple(SourceChoice(stored_id(one.id), one.name, one.as_of) for one in found)

    def officials(self, meeting_id: int, campaign_id: int) -> tuple[SourceRow, ...]:
        """The officials of a campaign by the newest version of its results, in their order; ids are those
        of assessees. Empty before a release."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.reading() as session:
            there = _there(session, meeting_id)
            release = newest_release(session, campaign_id)
            if release is None:
                return ()
            results = campaign_results(session, get_campaign(session, campaign_id), release)
            return tuple(of_result(row, there) for row in results.rows)

    def applicants(self, meeting_id: int, intake_id: int) -> tuple[SourceRow, ...]:
        """The ranking of an intake, best first in each direction; ids are those of applications."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.reading() as session:
            there = _there(session, meeting_id)
            ranking = ranking_of(session, intake_id)
            names = {group.direction_id: group.name for group in ranking.groups}
            return tuple(of_ranking(row, names.get(row.direction_id), there) for row in ranking.rows)

    def reservists(self, meeting_id: int) -> tuple[SourceRow, ...]:
        """Members of the reserve who have not left it: whose stay ends next first, then those whose stay
        is over, the latest first."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.reading() as session:
            there = _there(session, meeting_id)
            rows = [row for row in member_rows(session, self._today()) if row.state is not MemberState.LEFT]
            rows.sort(key=lambda row: (row.days_left < 0, abs(row.days_left), row.sort_key))
            return tuple(of_member(row, there) for row in rows)

    def register(self, meeting_id: int, query: OfficialQuery) -> RegisterPage:
        """Officials of the register, whether they were assessed or not."""
        self._actor.require(Action.RUN_COMMISSION)
        today = self._today()
        with self._db.reading() as session:
            there = _there(session, meeting_id)
            page = page_of(session, query, today=today, rules=tenure_rules(today))
            return RegisterPage(tuple(of_official(row, there) for row in page.rows), page.count)

    def postponed(self, meeting_id: int) -> tuple[SourceRow, ...]:
        """Items that other meetings of the same commission postponed and none took up since."""
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.reading() as session:
            meeting = meeting_of(session, meeting_id)
            there = _there(session, meeting_id)
            return tuple(of_item(row, one, there) for one, row in _postponed(session, meeting))

    def _today(self) -> date:
        return self._clock().astimezone().date()


def _there(session: Session, meeting_id: int) -> Keys:
    """Who stands on the agenda."""
    meeting_of(session, meeting_id)
    items = [one for one in items_of(session, meeting_id) if one.state is ItemState.ON_AGENDA]
    return frozenset(subject_of(item).key for item in items)


def _postponed(session: Session, meeting: Meeting) -> list[tuple[Meeting, AgendaRow]]:
    """Postponed items of other meetings of the commission that no later item asks again."""
    postponed = _in_state(session, meeting.commission_id, ItemState.POSTPONED)
    later = {_key(one): stored_id(one.id) for one in _in_state(session, meeting.commission_id)}
    waiting = {stored_id(one.id): one for one in postponed if later.get(_key(one), 0) < stored_id(one.id)}
    # Only meetings of which something still waits are read: one that is settled costs nothing for ever.
    numbers = {one.meeting_id for one in waiting.values()} - {meeting.id}
    meetings = session.execute(
        select(Meeting).where(col(Meeting.id).in_(numbers)).order_by(col(Meeting.held_on), col(Meeting.id))
    ).scalars()
    return [(one, row) for one in meetings for row in agenda_rows(session, one) if row.id in waiting]


def _in_state(
    session: Session, commission_id: int, state: ItemState = ItemState.ON_AGENDA
) -> Sequence[AgendaItem]:
    """Items of all meetings of a commission, the last one last."""
    wanted = (
        select(AgendaItem)
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
        .where(col(Meeting.commission_id) == commission_id, col(AgendaItem.state) == state)
        .order_by(col(AgendaItem.id))
    )
    return session.execute(wanted).scalars().all()


def _key(item: AgendaItem) -> tuple[object, ...]:
    """Equal for items that ask about the same person, or the same question without one."""
    return (*subject_of(item).key, item.subject_name if item.subject is SubjectKind.OTHER else "")
