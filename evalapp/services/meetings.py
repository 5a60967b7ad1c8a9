"""Meetings of commissions: the list, the card, preparing one; its steps stand in meeting_lives."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Action, Actor
from evalapp.entities.meeting import Meeting
from evalapp.services.meeting_rows import MeetingCard, MeetingRow, meeting_card, meeting_rows
from evalapp.services.meeting_steps import meeting_of
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


class MeetingService:
    """Use cases of meetings for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self) -> tuple[MeetingRow, ...]:
        """All meetings, the latest first."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            wanted = select(Meeting).order_by(col(Meeting.held_on).desc(), col(Meeting.id).desc())
            return meeting_rows(session, session.execute(wanted).scalars().all())

    def card(self, meeting_id: int) -> MeetingCard:
        """One meeting. Raises NotFound."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return meeting_card(session, meeting_of(session, meeting_id))
