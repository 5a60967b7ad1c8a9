"""Deciding about applications: with the list in view, and against the verdict only by two accounts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.admission import (
    AdmissionKind,
    AdmissionStep,
    DecisionEffect,
    DecisionFields,
    checked_reason,
)
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.errors import Conflict, NotFound, Refused
from evalapp.domain.intake import IntakeStep, allows
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application, Verdict
from evalapp.entities.selection import Admission, StageScore
from evalapp.services import screening
from evalapp.services.admission_rows import (
    DecisionLine,
    DecisionPreview,
    OverrideRow,
    counts,
    is_overtaken,
    overrides_of,
    preview_of,
    standing_of,
)
from evalapp.services.admissions import in_force
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.application_rows import ids_of
from evalapp.services.intake_steps import require_step
from evalapp.services.progress import SILENT, Progress
from evalapp.storage import audit
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class Recorded:
    """Decisions that were recorded together: their shared ``batch``, how many, and how many of them wait."""

    batch: str
    count: int
    waiting: int


class AdmissionService:
    """Use cases of decisions about applications for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def undecided(self, intake_id: int) -> tuple[int, ...]:
        """Ids of the eligible applications without any decision on the selection, by number."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            wanted = (
                select(col(Application.id))
                .join(Verdict, col(Verdict.application_id) == col(Application.id))
                .where(
                    col(Application.intake_id) == intake_id,
                    col(Verdict.verdict) == VerdictKind.ELIGIBLE.value,
                    col(Application.id).not_in(in_force(AdmissionStep.SELECTION)),
                )
                .order_by(col(Application.number), col(Application.id))
            )
            return tuple(number for number in session.execute(wanted).scalars() if number is not None)

    def listed(self, query: ApplicationQuery) -> tuple[int, ...]:
        """Ids of the applications that ``query`` shows, in its order, without its limit."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return tuple(ids_of(session, query))

    def may_decide(self, intake_id: int) -> bool:
        """Whether decisions are taken in the intake's present state. Raises NotFound."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return allows(screening.intake_of(session, intake_id).state, IntakeStep.ADMIT)

    def preview(
        self, intake_id: int, step: AdmissionStep, kind: AdmissionKind, application_ids: Sequence[int]
    ) -> DecisionPreview:
        """What deciding ``kind`` would do to these applications, in their order. Raises NotFound."""
        self._actor.require(Action.RECORD_ADMISSIONS)
        with self._db.reading() as session:
            screening.intake_of(session, intake_id)
            return preview_of(session, intake_id, step, kind, application_ids)

    def decide(
        self,
        intake_id: int,
        seen: DecisionPreview,
        fields: DecisionFields,
        *,
        with_overrides: bool = False,
        progress: Progress = SILENT,
    ) -> Recorded:
        """Record the decision for the list that was ``seen``, in its order.

        :param with_overrides: also those against what was computed; each waits for a second account.

        Raises Invalid, NotFound, Refused (``intake_step_admit``, ``nobody_to_decide``), and Conflict
        (``list_changed``) when the list is not what it was; Cancelled, and nothing is recorded.
        """
        self._actor.require(Action.RECORD_ADMISSIONS)
        fields = fields.checked(self._clock().astimezone().date())
        with self._db.transaction() as session:
            require_step(screening.intake_of(session, intake_id), IntakeStep.ADMIT)
            ids = [line.application_id for line in seen.lines]
            now = preview_of(session, intake_id, seen.step, seen.kind, ids)
            if now.token != seen.token:
                raise Conflict("list_changed")
            lines = now.recorded(with_overrides=with_overrides)
            if not lines:
                raise Refused("nobody_to_decide")
            return self._record(session, now, lines, fields, progress)

    def overrides(self, intake_id: int) -> tuple[OverrideRow, ...]:
        """Decisions of an intake against what was computed, those that wait for a second account first."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return overrides_of(session, intake_id)

    def second(self, admission_id: int) -> None:
        """Confirm a decision against what was computed; from now on it is in force.

        Raises NotFound, Refused (``intake_step_admit``, ``not_waiting``, ``second_is_first``, and
        ``override_overtaken`` when what was decided since contradicts it).
        """
        self._actor.require(Action.RECORD_ADMISSIONS)
        with self._db.transaction() as session:
            admission = self._waiting(session, admission_id)
            if admission.account == self._actor.login:
                raise Refused("second_is_first")
            if is_overtaken(session, admission):
                raise Refused("override_overtaken")
            for earlier in standing_of(session, admission.step, [admission.application_id]):
                earlier.superseded = earlier.id != admission_id
            admission.seconded_by = self._actor.login
            admission.seconded_at = self._clock()

    def decline(self, admission_id: int, reason: str) -> None:
        """Do not confirm a decision that waits; it never was in force.

        Raises Invalid, NotFound, Refused (``intake_step_admit``, ``not_waiting``).
        """
        self._actor.require(Action.RECORD_ADMISSIONS)
        reason = checked_reason(reason)
        with self._db.transaction() as session:
            admission = self._waiting(session, admission_id)
            admission.superseded, admission.taken_back = True, reason

    def take_back(self, batch: str, reason: str) -> int:
        """Take back decisions that were recorded together; those before them hold again. Returns how many.

        Raises Invalid, NotFound, Refused (``intake_step_admit``, and ``decision_in_use`` when scores, a later
        decision or a membership rest on one of them).
        """
        self._actor.require(Action.RECORD_ADMISSIONS)
        reason = checked_reason(reason)
        with self._db.transaction() as session:
            wanted = select(Admission).where(
                col(Admission.batch) == batch, col(Admission.superseded).is_(False)
            )
            taken: list[Admission] = list(session.execute(wanted).scalars())
            if not taken:
                raise NotFound
            self._require_admitting(session, taken[0].application_id)
            step, ids = taken[0].step, [one.application_id for one in taken]
            if _is_used(session, step, ids):
                raise Refused("decision_in_use")
            for one in taken:
                one.superseded, one.taken_back = True, reason
            _restore(session, step, ids, batch)
            return len(taken)

    def _record(
        self,
        session: Session,
        decided: DecisionPreview,
        lines: Sequence[DecisionLine],
        fields: DecisionFields,
        progress: Progress,
    ) -> Recorded:
        overriding = {line.application_id for line in lines if line.effect is DecisionEffect.AGAINST}
        for earlier in standing_of(session, decided.step, [line.application_id for line in lines]):
            is_waiting = earlier.is_override and not earlier.seconded_by
            # What is in force stays so until a decision against the verdict is confirmed.
            earlier.superseded = is_waiting or earlier.application_id not in overriding
        batch, now = str(uuid4()), self._clock()
        written = 0
        for some in batches(lines):
            progress.step(written, len(lines))
            audit.insert_values(
                session,
                Admission,
                [
                    {
                        **self._decided(decided, fields, now),
                        "application_id": line.application_id,
                        "verdict": line.verdict.value,
                        "is_override": line.application_id in overriding,
                        "batch": batch,
                    }
                    for line in some
                ],
            )
            written += len(some)
        return Recorded(batch, len(lines), len(overriding))

    def _decided(self, decided: DecisionPreview, fields: DecisionFields, now: datetime) -> dict[str, Any]:
        """{column: value} that all decisions of a list share; every column is given."""
        return {
            "step": decided.step,
            "kind": decided.kind,
            "decided_on": fields.day,
            "decided_by": fields.decided_by,
            "minutes": fields.minutes,
            "ground": fields.ground,
            "seconded_by": "",
            "seconded_at": None,
            "superseded": False,
            "taken_back": "",
            "at": now,
            "account": self._actor.login,
        }

    def _waiting(self, session: Session, admission_id: int) -> Admission:
        admission = session.get(Admission, admission_id)
        if admission is None:
            raise NotFound
        self._require_admitting(session, admission.application_id)
        if admission.superseded or not admission.is_override or admission.seconded_by:
            raise Refused("not_waiting")
        return admission

    def _require_admitting(self, session: Session, application_id: int) -> None:
        application = session.get(Application, application_id)
        assert application is not None, "a foreign key holds it"
        require_step(screening.intake_of(session, application.intake_id), IntakeStep.ADMIT)


def _is_used(session: Session, step: AdmissionStep, ids: Sequence[int]) -> bool:
    """Whether something rests on the decisions of ``step`` about these applications."""
    for some in batches(ids):
        wanted = [select(col(Reservist.id)).where(col(Reservist.application_id).in_(some))]
        if step is AdmissionStep.SELECTION:
            wanted.append(select(col(StageScore.id)).where(col(StageScore.application_id).in_(some)))
        if any(session.execute(one.limit(1)).first() is not None for one in wanted):
            return True
        if step is AdmissionStep.SELECTION and standing_of(session, AdmissionStep.RESERVE, some):
            return True
    return False


def _restore(session: Session, step: AdmissionStep, ids: Sequence[int], batch: str) -> None:
    """Put the newest earlier decision of each application in force again, unless another one is; one that
    waits for its confirmation is not."""
    session.flush()
    standing = {one.application_id for one in standing_of(session, step, ids) if counts(one)}
    newest: dict[int, Admission] = {}
    for some in batches(number for number in ids if number not in standing):
        wanted = select(Admission).where(
            col(Admission.application_id).in_(some),
            col(Admission.step) == step,
            col(Admission.batch) != batch,
            col(Admission.taken_back) == "",
        )
        for one in session.execute(wanted.order_by(col(Admission.id))).scalars():
            if counts(one):
                newest[one.application_id] = one
    for one in newest.values():
        one.superseded = False
