"""Objections against whatever a person may object to: received, due, answered, withdrawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session

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
from evalapp.entities.assessment import Release
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import Objection
from evalapp.services.objection_rows import (
    AnyObjection,
    ObjectionQuery,
    ResultObjection,
    objection_rows,
    result_objections,
)
from evalapp.services.objection_subjects import Against, against_of, objected, release_of
from evalapp.services.working_days import objection_term, work_calendar
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_SEEN_WITH = {
    ObjectionSubject.RESULT: Action.SEE_RESULTS,
    ObjectionSubject.VERDICT: Action.SEE_APPLICATIONS,
    ObjectionSubject.STAGE_SCORE: Action.SEE_APPLICATIONS,
    ObjectionSubject.ADMISSION: Action.SEE_APPLICATIONS,
    ObjectionSubject.DECISION: Action.SEE_COMMISSION,
}
"""Who may see what was objected to sees the objections."""


@dataclass(frozen=True, slots=True)
class DueDate:
    """The last day for an answer, the term it follows from, and years of which the calendar says nothing."""

    due_on: date
    term: ObjectionTerm
    unfilled: tuple[int, ...]


class ObjectionService:
    """Use cases of objections for one actor; of results only released versions are spoken of.

    Lists have those that wait for an answer first, then go by the last day.
    """

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self, campaign_id: int) -> list[ResultObjection]:
        """Objections against all versions of a campaign's results."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            return result_objections(session, self._today(), campaign_id=campaign_id)

    def of_person(self, person_id: int) -> list[ResultObjection]:
        """Objections of one official against results."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            return result_objections(session, self._today(), person_id=person_id)

    def of_application(self, application_id: int) -> list[AnyObjection]:
        """Objections of an applicant: against verdict, scores, admission and decisions of commissions."""
        self._actor.require(Action.SEE_APPLICATIONS)
        return self._found(ObjectionQuery(application_id=application_id))

    def of_member(self, reservist_id: int) -> list[AnyObjection]:
        """Objections of a member of the reserve against decisions of commissions."""
        self._actor.require(Action.SEE_MEMBERS)
        return self._found(ObjectionQuery(reservist_id=reservist_id))

    def against_decisions(self, decision_ids: Sequence[int]) -> list[AnyObjection]:
        """Objections against these decisions of commissions, whoever objects."""
        self._actor.require(Action.SEE_COMMISSION)
        return self._found(ObjectionQuery(decision_ids=tuple(decision_ids)))

    def every(self, *, only_waiting: bool = False) -> list[AnyObjection]:
        """Objections of every kind whose subject this account may see."""
        self._actor.require(Action.SEE_RESULTS)
        return self._found(ObjectionQuery(subjects=subjects_for(self._actor), only_waiting=only_waiting))

    def due(self, received_on: date) -> DueDate:
        """Until when an objection received on that day is answered; the day itself does not count."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            return due_date(session, received_on)

    def receive(self, against: Against, fields: ObjectionFields) -> int:
        """Enter an objection; its last day is fixed now. Returns its id.

        Raises Invalid (see ObjectionFields; ``release_number``: release_unknown), NotFound, Refused
        (``not_released``, ``decision_not_in_force``, ``decision_without_person``,
        ``admission_not_in_force``, ``objection_without_score``).
        """
        self._actor.require(Action.HANDLE_OBJECTIONS)
        with self._db.transaction() as session:
            target = objected(session, against, fields.release_number)
            if target.refusal:
                raise Refused(target.refusal)
            fields = fields.checked(since=target.since, too_early=target.too_early, today=self._today())
            assert fields.received_on is not None, "checked"
            made = Objection(
                person_id=target.person_id,
                application_id=target.application_id,
                reservist_id=target.reservist_id,
                subject=target.subject,
                subject_id=target.subject_id,
                assessee_id=target.assessee_id,
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
            stored = _unanswered(session, objection_id, version)
            target = objected(session, against_of(session, stored), fields.release_number)
            fields = fields.checked(since=target.since, too_early=target.too_early, today=self._today())
            assert fields.received_on is not None, "checked"
            if stored.received_on != fields.received_on:
                stored.received_on = fields.received_on
                stored.due_on = due_date(session, fields.received_on).due_on
            stored.subject_id, stored.statement = target.subject_id, fields.statement

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
            stored = _unanswered(session, objection_id, version)
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
            session.delete(_unanswered(session, objection_id, version))

    def _found(self, query: ObjectionQuery) -> list[AnyObjection]:
        with self._db.reading() as session:
            return objection_rows(session, self._today(), query)

    def _today(self) -> date:
        return self._clock().astimezone().date()


def subjects_for(actor: Actor) -> frozenset[ObjectionSubject]:
    """The kinds of objections this account may see."""
    return frozenset(subject for subject, action in _SEEN_WITH.items() if actor.may(action))


def due_date(session: Session, received_on: date) -> DueDate:
    """Until when an objection received on that day is answered. Checks no rights."""
    term, calendar = objection_term(received_on), work_calendar(session)
    due_on = calendar.after(received_on, term.working_days)
    return DueDate(due_on, term, calendar.unfilled_years(received_on, due_on))


def _opened(session: Session, objection_id: int, version: int) -> Objection:
    stored = session.get(Objection, objection_id)
    if stored is None:
        raise NotFound
    if stored.version != version:
        raise Conflict
    return stored


def _unanswered(session: Session, objection_id: int, version: int) -> Objection:
    stored = _opened(session, objection_id, version)
    if stored.outcome is not None:
        raise Refused("objection_answered")
    return stored


def _later_release(session: Session, objection: Objection, number: int | None) -> int | None:
    if number is None:
        return None
    if objection.subject is not ObjectionSubject.RESULT:
        raise Invalid({"release_number": "release_unknown"})
    against = session.get_one(Release, objection.subject_id)
    later = release_of(session, against.campaign_id, number)
    if later.number <= against.number:
        raise Invalid({"release_number": "release_not_later"})
    return stored_id(later.id)
