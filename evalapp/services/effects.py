"""What decisions in force change in register and reserve: seen as a whole, then confirmed once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.decision_effect import EffectChoices, EffectStanding
from evalapp.domain.errors import Conflict, Refused
from evalapp.domain.language import Trilingual
from evalapp.entities.base import stored_id
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import AgendaItem
from evalapp.entities.membership import LeavingGround
from evalapp.services.effect_lines import DecisionEffects, EffectNames, EffectPreview, MeetingEffects
from evalapp.services.effect_plans import EffectPlan, PlanRun, token_of
from evalapp.services.effect_records import effect_names, effects_of, standings_of, waiting_in
from evalapp.services.member_records import rejudge_applicants
from evalapp.services.progress import SILENT, Progress
from evalapp.services.trilingual import trilingual
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class Applied:
    """How many decisions were carried out, and how many records they changed."""

    decisions: int
    records: int


class EffectService:
    """Use cases of carrying decisions out, for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def waiting(self) -> tuple[int, ...]:
        """Decisions in force whose changes nobody has confirmed yet."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return waiting_in(session)

    def of_meeting(self, meeting_id: int) -> MeetingEffects:
        """How far the decisions of a meeting are carried out."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            wanted = (
                select(col(Decision.id))
                .join(AgendaItem, col(AgendaItem.id) == col(Decision.item_id))
                .where(col(AgendaItem.meeting_id) == meeting_id)
            )
            ids = [stored_id(number) for number in session.execute(wanted).scalars()]
            return MeetingEffects(standings_of(session, ids))

    def of_decision(self, decision_id: int) -> DecisionEffects:
        """What a decision changed, and how far that stands."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            rows = effects_of(session, [decision_id]).get(decision_id, ())
            standing = standings_of(session, [decision_id]).get(decision_id, EffectStanding.NOTHING)
            return DecisionEffects(rows, standing, effect_names(session, [row.change for row in rows]))

    def grounds(self) -> tuple[tuple[str, Trilingual], ...]:
        """The grounds of leaving a reserve that are in use: (code, name)."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            wanted = select(LeavingGround).where(col(LeavingGround.is_active))
            found = session.execute(wanted.order_by(col(LeavingGround.position))).scalars()
            return tuple((one.code, trilingual(one)) for one in found)

    def preview(
        self,
        decision_ids: Sequence[int],
        choices: EffectChoices | None = None,
        *,
        progress: Progress = SILENT,
    ) -> EffectPreview:
        """What carrying these decisions out would change, in the order of their agendas; nothing is kept."""
        self._require()
        try:
            with self._db.transaction() as session:
                run = self._run(session, decision_ids, choices, progress)
                changes = [change for line in run.lines for change in line.changes]
                raise _TriedOut(run, effect_names(session, changes))
        except _TriedOut as tried:
            return EffectPreview(tried.run.lines, token_of(tried.run.lines), tried.names)

    def apply(
        self,
        seen: EffectPreview,
        chosen: frozenset[int] | None = None,
        choices: EffectChoices | None = None,
        *,
        progress: Progress = SILENT,
    ) -> Applied:
        """Carry out what was ``seen``: all of it that can be, or the ``chosen`` decisions.

        :param choices: those that the preview was made with.

        Raises Refused (``nothing_to_apply``, and what stands against a chosen decision), Conflict
        (``effects_changed``) when a record or decision is not what it was; Cancelled. Nothing changes then.
        """
        self._require()
        wanted = [line for line in seen.ready if chosen is None or line.decision_id in chosen]
        if not wanted:
            raise Refused("nothing_to_apply")
        with self._db.transaction() as session:
            run = self._run(session, [line.decision_id for line in wanted], choices, progress)
            for line in run.lines:
                if line.fault is not None:
                    raise line.fault
            if token_of(run.lines) != token_of(wanted):
                raise Conflict("effects_changed")
            rejudge_applicants(session, run.iins)
            return Applied(len(run.lines), sum(len(line.changes) for line in run.lines))

    def _run(
        self, session: Session, decision_ids: Sequence[int], choices: EffectChoices | None, progress: Progress
    ) -> PlanRun:
        now = self._clock()
        plan = EffectPlan(
            session,
            choices or EffectChoices(),
            account=self._actor.login,
            at=now,
            today=now.astimezone().date(),
        )
        return plan.run(decision_ids, progress)

    def _require(self) -> None:
        """Carrying decisions out writes register, members and admissions."""
        for action in (
            Action.RECORD_DECISIONS,
            Action.EDIT_REGISTER,
            Action.EDIT_MEMBERS,
            Action.RECORD_ADMISSIONS,
        ):
            self._actor.require(action)


class _TriedOut(Exception):
    """Rolls a trial back and carries its lines out of the transaction."""

    def __init__(self, run: PlanRun, names: EffectNames) -> None:
        super().__init__()
        self.run, self.names = run, names
