"""Objections against released results: received, due, answered, withdrawn."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.domain.objection import (
    AnswerFields,
    ObjectionEffect,
    ObjectionFields,
    ObjectionOutcome,
    ObjectionSubject,
    ObjectionTerm,
)
from evalapp.entities.assessment import Assessee, Release, Result
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import Objection
from evalapp.services.objection_rows import ObjectionRow, objection_rows
from evalapp.services.working_days import objection_term, work_calendar
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class DueDate:
    """The last day for an answer, the term it follows from, and years of which the calendar says nothing."""

    due_on: date
    term: ObjectionTerm
    unfilled: tuple[int, ...]


class ObjectionService:
    """Use cases of objections against results for one actor; only released versions are spoken of."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self, campaign_id: int) -> list[ObjectionRow]:
        """Objections against all versions of a campaign's results: unanswered first, then by last day."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            return objection_rows(session, self._today(), campaign_id=campaign_id)

    def of_person(self, person_id: int) -> list[ObjectionRow]:
        """Objections of one person, in the same order."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            return objection_rows(session, self._today(), person_id=person_id)

    def unanswered(self) -> list[ObjectionRow]:
        """Objections of all campaigns that wait for an answer, the earliest due first."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            return objection_rows(session, self._today(), unanswered=True)

    def due(self, received_on: date) -> DueDate:
        """Until when an objection received on that day is answered; the day itself does not count."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            return due_date(session, received_on)

    def receive(self, campaign_id: int, assessee_id: int, fields: ObjectionFields) -> int:
        """Enter an objection against a released version; its last day is fixed now. Returns its id.

        Raises Invalid (see ObjectionFields; ``release_number``: release_unknown), NotFound when that
        version has no result of the official, Refused ``not_released``.
        """
        self._actor.require(Action.HANDLE_OBJECTIONS)
        with self._db.transaction() as session:
            release = _release(session, campaign_id, fields.release_number)
            fields = self._checked(fields, release)
            person_id = _person_with_result(session, release, assessee_id)
            assert fields.received_on is not None, "checked"
            made = Objection(
                person_id=person_id,
                subject=ObjectionSubject.RESULT,
                subject_id=stored_id(release.id),
                assessee_id=assessee_id,
                received_on=fields.received_on,
                due_on=due_date(session, fields.received_on).due_on,
                statement=fields.statement,
                account=self._actor.login,
            )
            session.add(made)
            session.flush()
            return stored_id(made.id)

    def correct(self, objection_id: int, fields: ObjectionFields, *, version: int) -> None:
        """Change what was entered of an unanswered objection; another day of receipt, another last day.

        Raises Invalid, Conflict, NotFound, Refused ``objection_answered``.
        """
        self._actor.require(Action.HANDLE_OBJECTIONS)
        with self._db.transaction() as session:
            stored = _opened(session, objection_id, version)
            if stored.outcome is not None:
                raise Refused("objection_answered")
            release = _release(session, _campaign_of(session, stored), fields.release_number)
            fields = self._checked(fields, release)
            assert stored.assessee_id is not None, "objections against results have one"
            assert fields.received_on is not None, "checked"
            _person_with_result(session, release, stored.assessee_id)
            due_on = due_date(session, fields.received_on).due_on
            if stored.received_on != fields.received_on:
                stored.received_on, stored.due_on = fields.received_on, due_on
            stored.subject_id, stored.statement = stored_id(release.id), fields.statement

    def answer(self, objection_id: int, fields: AnswerFields, *, version: int) -> None:
        """Write down the answer, or correct it; the audit log keeps what stood there.

        Raises Invalid (see AnswerFields; ``release_number``: release_unknown, release_not_later),
        Conflict, NotFound.
        """
        self._actor.require(Action.HANDLE_OBJECTIONS)
        with self._db.transaction() as session:
            stored = _opened(session, objection_id, version)
            fields = fields.checked(received_on=stored.received_on, today=self._today())
            followed = _later_release(session, stored, fields.release_number)
            stored.outcome, stored.answered_on = fields.outcome, fields.answered_on
            stored.answer, stored.answered_by = fields.answer, fields.answered_by
            stored.effect, stored.effect_release_id = fields.effect, followed

    def withdraw(self, objection_id: int, on: date | None, note: str = "", *, version: int) -> None:
        """The person has withdrawn an unanswered objection. Raises Invalid (``answered_on``), Conflict,
        NotFound, Refused ``objection_answered``."""
        self._actor.require(Action.HANDLE_OBJECTIONS)
        fields = AnswerFields(ObjectionOutcome.WITHDRAWN, note, on, "", ObjectionEffect.NONE)
        with self._db.transaction() as session:
            stored = _opened(session, objection_id, version)
            if stored.outcome is not None:
                raise Refused("objection_answered")
            fields = fields.checked(received_on=stored.received_on, today=self._today())
            stored.outcome, stored.answered_on = fields.outcome, fields.answered_on
            stored.answer = fields.answer

    def reopen(self, objection_id: int) -> None:
        """Take an answer or a withdrawal back; the objection waits again. Raises NotFound."""
        self._actor.require(Action.HANDLE_OBJECTIONS)
        with self._db.transaction() as session:
            stored = session.get(Objection, objection_id)
            if stored is None:
                raise NotFound
            stored.outcome = stored.answered_on = stored.effect_release_id = None
            stored.answer = stored.answered_by = stored.effect = ""

    def remove(self, objection_id: int, *, version: int) -> None:
        """Delete an objection entered by mistake, unanswered and as it was opened; the audit log keeps it.

        Raises NotFound, Conflict, Refused ``objection_answered``.
        """
        self._actor.require(Action.HANDLE_OBJECTIONS)
        with self._db.transaction() as session:
            stored = _opened(session, objection_id, version)
            if stored.outcome is not None:
                raise Refused("objection_answered")
            session.delete(stored)

    def _checked(self, fields: ObjectionFields, release: Release) -> ObjectionFields:
        released_on = release.at.astimezone().date()
        return fields.checked(released_on=released_on, today=self._today())

    def _today(self) -> date:
        return self._clock().astimezone().date()


def due_date(session: Session, received_on: date) -> DueDate:
    """Until when an objection received on that day is answered. Checks no rights."""
    term, calendar = objection_term(received_on), work_calendar(session)
    due_on = calendar.after(received_on, term.working_days)
    return DueDate(due_on, term, calendar.unfilled_years(received_on, due_on))


def _release(session: Session, campaign_id: int, number: int) -> Release:
    wanted = select(Release).where(col(Release.campaign_id) == campaign_id, col(Release.number) == number)
    found: Release | None = session.execute(wanted).scalar_one_or_none()
    if found is not None:
        return found
    any_release = select(col(Release.id)).where(col(Release.campaign_id) == campaign_id).limit(1)
    if session.execute(any_release).first() is None:
        raise Refused("not_released")
    raise Invalid({"release_number": "release_unknown"})


def _person_with_result(session: Session, release: Release, assessee_id: int) -> int:
    """The person behind an official who has a result in ``release``. Raises NotFound."""
    found = session.execute(
        select(col(Assessee.person_id))
        .join(Result, col(Result.assessee_id) == col(Assessee.id))
        .where(col(Result.release_id) == release.id, col(Assessee.id) == assessee_id)
    ).scalar_one_or_none()
    if found is None:
        raise NotFound
    return int(found)


def _opened(session: Session, objection_id: int, version: int) -> Objection:
    stored = session.get(Objection, objection_id)
    if stored is None:
        raise NotFound
    if stored.version != version:
        raise Conflict
    return stored


def _campaign_of(session: Session, objection: Objection) -> int:
    return session.get_one(Release, objection.subject_id).campaign_id


def _later_release(session: Session, objection: Objection, number: int | None) -> int | None:
    if number is None:
        return None
    against = session.get_one(Release, objection.subject_id)
    later = _release(session, against.campaign_id, number)
    if later.number <= against.number:
        raise Invalid({"release_number": "release_not_later"})
    return stored_id(later.id)
