"""The overview: what waits for somebody, what happened last, how the backups stand."""

import json
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import cache

from sqlalchemy import and_, func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import CampaignState
from evalapp.entities.assessment import Campaign, Release, Result
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import ResultNotice
from evalapp.entities.membership import Reservist
from evalapp.entities.register import Person
from evalapp.entities.reserve import Intake
from evalapp.entities.workspace import AuditEvent
from evalapp.paths import SEED
from evalapp.services.backups import BackupService
from evalapp.services.campaign_rows import CampaignRow, campaign_rows
from evalapp.services.imports import ImportService
from evalapp.services.member_rows import cohort_of
from evalapp.services.objection_rows import AnyObjection, ObjectionQuery, objection_rows
from evalapp.services.objections import subjects_for
from evalapp.services.overview_commission import ending_terms, outcome_lines, waiting_meetings
from evalapp.services.overview_rows import (
    AuditGlance,
    BackupHealth,
    EndingStay,
    NotShown,
    Overview,
    ReleaseLine,
)
from evalapp.services.reserve_terms import reserve_terms
from evalapp.services.working_days import unfilled_soon, work_calendar
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_UNFINISHED = (CampaignState.DRAFT, CampaignState.OPEN, CampaignState.REVIEW)
_LAST_RELEASES, _LAST_IMPORTS = 4, 3


class OverviewService:
    """Reads the overview for one actor; each section only where the account has the right to it."""

    def __init__(
        self,
        db: Database,
        actor: Actor,
        *,
        backups: BackupService,
        imports: ImportService,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._db = db
        self._actor = actor
        self._backups = backups
        self._imports = imports
        self._clock = clock

    def overview(self) -> Overview:
        """Everything this account may see of it."""
        now = self._clock()
        today = now.astimezone().date()
        may = self._actor.may
        sees_results, runs = may(Action.SEE_RESULTS), may(Action.RUN_CAMPAIGN)
        sees_commission = may(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return Overview(
                today=today,
                officials=_officials(session) if may(Action.SEE_REGISTER) else None,
                campaigns=_campaigns(session) if runs else None,
                objections=_objections(session, today, self._actor) if sees_results else None,
                not_shown=_not_shown(session) if sees_results else None,
                stays=_stays(session, today) if may(Action.SEE_MEMBERS) else None,
                releases=_releases(session) if sees_results else None,
                imports=tuple(self._imports.batches(_LAST_IMPORTS)) if may(Action.IMPORT) else None,
                backup=self._backup(now) if may(Action.BACK_UP) else None,
                audit=_audit(session, now) if may(Action.SEE_AUDIT) and not runs else None,
                unfilled_years=_unfilled(session, today) if may(Action.HANDLE_OBJECTIONS) else (),
                has_reserve=may(Action.SEE_APPLICATIONS) and _has_reserve(session),
                meetings=waiting_meetings(session, today) if sees_commission else None,
                outcomes=outcome_lines(session, today) if sees_commission else None,
                terms=ending_terms(session, today) if sees_commission else None,
            )

    def _backup(self, now: datetime) -> BackupHealth:
        rows, second = self._backups.rows(), self._backups.second_folder()
        limit = timedelta(days=_second_backup_days())
        return BackupHealth(
            newest=rows[0].made_at if rows else None,
            second_folder=second.folder,
            second_newest=second.newest,
            is_same_disk=second.is_same_disk,
            is_late=second.newest is None or now - second.newest > limit,
            limit_days=limit.days,
        )


def _officials(session: Session) -> int:
    return int(session.execute(select(func.count(col(Person.id)))).scalar_one())


def _has_reserve(session: Session) -> bool:
    first = (select(col(Intake.id)).limit(1), select(col(Reservist.id)).limit(1))
    return any(session.execute(query).first() for query in first)


def _campaigns(session: Session) -> tuple[CampaignRow, ...]:
    found = session.execute(
        select(Campaign)
        .where(col(Campaign.state).in_(_UNFINISHED))
        .order_by(col(Campaign.as_of).desc(), col(Campaign.id).desc())
    ).scalars()
    return tuple(campaign_rows(session, list(found)))


def _objections(session: Session, today: date, actor: Actor) -> tuple[AnyObjection, ...]:
    query = ObjectionQuery(subjects=subjects_for(actor), only_waiting=True)
    return tuple(objection_rows(session, today, query))


def _not_shown(session: Session) -> tuple[NotShown, ...]:
    """Of the newest versions of released campaigns: results without a day of showing; one statement."""
    newest = (
        select(col(Release.campaign_id).label("campaign_id"), func.max(col(Release.number)).label("number"))
        .group_by(col(Release.campaign_id))
        .subquery()
    )
    found = session.execute(
        select(
            col(Campaign.id),
            col(Campaign.name),
            func.count(col(Result.id)),
            func.count(col(ResultNotice.id)),
        )
        .join(newest, newest.c.campaign_id == col(Campaign.id))
        .join(
            Release,
            and_(col(Release.campaign_id) == col(Campaign.id), col(Release.number) == newest.c.number),
        )
        .join(Result, col(Result.release_id) == col(Release.id))
        .outerjoin(
            ResultNotice,
            and_(
                col(ResultNotice.release_id) == col(Result.release_id),
                col(ResultNotice.assessee_id) == col(Result.assessee_id),
            ),
        )
        .where(col(Campaign.state) == CampaignState.RELEASED)
        .group_by(col(Campaign.id), col(Campaign.name), col(Release.at))
        .order_by(col(Release.at).desc())
    )
    lines = [NotShown(number, name, total - shown, total) for number, name, total, shown in found]
    return tuple(line for line in lines if line.count)


def _stays(session: Session, today: date) -> tuple[EndingStay, ...]:
    """Members whose stay ends within the longest warning, or ended within the shortest."""
    days = reserve_terms(today).stay_warning_days
    near = min(days)
    found = session.execute(
        select(Reservist, col(Intake.name))
        .outerjoin(Intake, col(Intake.id) == col(Reservist.intake_id))
        .where(
            col(Reservist.left_on).is_(None) | (col(Reservist.left_on) > today),
            col(Reservist.stay_until).between(
                today - timedelta(days=near), today + timedelta(days=max(days))
            ),
        )
        .order_by(col(Reservist.stay_until), col(Reservist.sort_key), col(Reservist.id))
    )
    lines = []
    for reservist, intake in found:
        left = (reservist.stay_until - today).days
        lines.append(
            EndingStay(
                stored_id(reservist.id),
                reservist.full_name,
                cohort_of(reservist, intake),
                reservist.stay_until,
                left,
                left <= near,
            )
        )
    return tuple(lines)


def _releases(session: Session) -> tuple[ReleaseLine, ...]:
    found = session.execute(
        select(
            col(Release.campaign_id),
            col(Campaign.name),
            col(Release.number),
            col(Release.at),
            col(Release.reason),
        )
        .join(Campaign, col(Campaign.id) == col(Release.campaign_id))
        .order_by(col(Release.at).desc(), col(Release.id).desc())
        .limit(_LAST_RELEASES)
    )
    return tuple(ReleaseLine(*row) for row in found)


def _audit(session: Session, now: datetime) -> AuditGlance:
    midnight = datetime.combine(now.astimezone().date(), time.min).astimezone()
    events, today = session.execute(
        select(
            func.count(col(AuditEvent.id)),
            func.count(col(AuditEvent.id)).filter(col(AuditEvent.at) >= midnight),
        )
    ).one()
    last = session.execute(
        select(col(AuditEvent.at), col(AuditEvent.note))
        .where(col(AuditEvent.action) == audit.Action.VERIFIED)
        .order_by(col(AuditEvent.id).desc())
        .limit(1)
    ).first()
    return AuditGlance(events, today, last[0] if last else None, last is not None and last[1] == "sound")


def _unfilled(session: Session, today: date) -> tuple[int, ...]:
    return unfilled_soon(work_calendar(session), today)


@cache
def _second_backup_days() -> int:
    stored = json.loads((SEED / "overview.json").read_text("utf-8"))
    return int(stored["second_backup_days"])
