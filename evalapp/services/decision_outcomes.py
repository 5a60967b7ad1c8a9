"""How decisions turned out: reminders after the dated months, and what people found then."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.decision import DecisionState
from evalapp.domain.decision_outcome import OutcomeFields
from evalapp.domain.errors import Conflict, NotFound, Refused
from evalapp.domain.language import Trilingual
from evalapp.entities.decision import Decision, DecisionOutcome
from evalapp.services.agenda_people import Serving, members_by_person, serving_on
from evalapp.services.commission_terms import commission_terms
from evalapp.services.decision_rows import DecisionQuery, DecisionRow, OutcomeLine, decision_rows
from evalapp.services.member_rows import MemberRow, member_rows
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class DueOutcome:
    """An outcome to be recorded now, with its decision and what register and reserve say today.

    ``post``, ``body``: where the person serves today, None = no post is known; ``member``: his stay in the
    reserve, None = never was in one.
    """

    decision: DecisionRow
    outcome: OutcomeLine
    post: Trilingual | None
    body: Trilingual | None
    member: MemberRow | None

    @property
    def id(self) -> int:
        """The outcome's id."""
        return self.outcome.id


class DecisionOutcomeService:
    """Use cases of outcomes for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def due(self) -> tuple[DueOutcome, ...]:
        """Outcomes whose day has come, or comes within the dated warning, the earliest first."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return due_outcomes(session, self._today())

    def facts(self, outcome_id: int) -> DueOutcome:
        """One outcome with what register and reserve say today, recorded or not. Raises NotFound."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            stored = session.get(DecisionOutcome, outcome_id)
            if stored is None:
                raise NotFound
            rows = decision_rows(session, DecisionQuery(ids=(stored.decision_id,)), self._today())
            return _with_facts(session, rows, {outcome_id}, self._today())[0]

    def record(self, outcome_id: int, fields: OutcomeFields, *, version: int) -> None:
        """Write down what became of the person, or correct it; the audit log keeps what stood there.

        Raises Invalid (see OutcomeFields), NotFound, Conflict, Refused (``decision_not_in_force``).
        """
        self._actor.require(Action.RECORD_DECISIONS)
        with self._db.transaction() as session:
            outcome, decision = _opened(session, outcome_id, version)
            assert decision.effective_on is not None, "outcomes are asked for from that day"
            fields = fields.checked(effective_on=decision.effective_on, today=self._today())
            outcome.kind, outcome.recorded_on, outcome.note = fields.kind, fields.recorded_on, fields.note
            outcome.account = self._actor.login

    def clear(self, outcome_id: int, *, version: int) -> None:
        """Take a record back; the outcome waits again. Raises NotFound, Conflict, Refused
        (``decision_not_in_force``)."""
        self._actor.require(Action.RECORD_DECISIONS)
        with self._db.transaction() as session:
            outcome, _decision = _opened(session, outcome_id, version)
            outcome.kind = outcome.recorded_on = None
            outcome.note = outcome.account = ""

    def _today(self) -> date:
        return self._clock().astimezone().date()


def due_outcomes(session: Session, today: date) -> tuple[DueOutcome, ...]:
    """Outcomes to be recorded now, the earliest first, in a fixed number of statements. Checks no rights."""
    until = today + timedelta(days=commission_terms(today).outcome_warning_days)
    wanted = (
        select(col(DecisionOutcome.id), col(DecisionOutcome.decision_id))
        .join(Decision, col(Decision.id) == col(DecisionOutcome.decision_id))
        .where(
            col(DecisionOutcome.recorded_on).is_(None),
            col(DecisionOutcome.due_on) <= until,
            col(Decision.state) == DecisionState.IN_FORCE,
        )
    )
    found = session.execute(wanted).all()
    if not found:
        return ()
    rows = decision_rows(session, DecisionQuery(ids=tuple({number for _, number in found})), today)
    return _with_facts(session, rows, {number for number, _ in found}, today)


def _with_facts(
    session: Session, rows: Sequence[DecisionRow], outcome_ids: set[int], today: date
) -> tuple[DueOutcome, ...]:
    people = {row.person_id for row in rows if row.person_id is not None}
    serving = serving_on(session, people, today)
    of_person = members_by_person(session, people)
    wanted = {row.reservist_id or of_person.get(row.person_id or 0) for row in rows} - {None}
    ids = sorted(number for number in wanted if number is not None)
    members = {one.id: one for one in member_rows(session, today, ids=ids)} if ids else {}
    found = [
        DueOutcome(
            row,
            outcome,
            serving.get(row.person_id or 0, Serving()).post,
            serving.get(row.person_id or 0, Serving()).body,
            members.get(row.reservist_id or of_person.get(row.person_id or 0, 0)),
        )
        for row in rows
        for outcome in row.outcomes
        if outcome.id in outcome_ids
    ]
    return tuple(sorted(found, key=lambda one: (one.outcome.due_on, one.id)))


def _opened(session: Session, outcome_id: int, version: int) -> tuple[DecisionOutcome, Decision]:
    outcome = session.get(DecisionOutcome, outcome_id)
    if outcome is None:
        raise NotFound
    if outcome.version != version:
        raise Conflict
    decision = session.get_one(Decision, outcome.decision_id)
    if decision.state is not DecisionState.IN_FORCE:
        raise Refused("decision_not_in_force")
    return outcome, decision
