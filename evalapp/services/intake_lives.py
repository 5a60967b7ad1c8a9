"""The life of an intake: opened after its rules are confirmed, closed, completed, changed by decisions."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Invalid, Refused
from evalapp.domain.intake import BACKWARD, MOVES, IntakeStep
from evalapp.domain.intake_plan import IntakePlan
from evalapp.domain.intake_rules import Confirmation
from evalapp.domain.names import tidy_text
from evalapp.domain.rule_set import RuleSet
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Intake, IntakeChange, IntakeDirection
from evalapp.services import screening
from evalapp.services.intake_plans import frozen_rules, in_order, plan_of, seal_of
from evalapp.services.intake_steps import require_step
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class OpeningCheck:
    """What stands against opening (``lacks``), and what is unusual (``notes``): codes of intake.toml."""

    lacks: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def is_possible(self) -> bool:
        """Whether it can be opened as it is."""
        return not self.lacks


@dataclass(frozen=True, slots=True)
class IntakeTerms:
    """What a decision may change of an opened intake; ``direction_places`` by the id of the direction."""

    opens_on: date | None
    closes_on: date | None
    places: int | None
    direction_places: dict[int, int | None]

    @classmethod
    def of(cls, plan: IntakePlan) -> "IntakeTerms":
        """The present terms of an intake."""
        places = {one.id: one.places for one in plan.directions if one.id is not None}
        return cls(plan.opens_on, plan.closes_on, plan.places, places)

    def applied_to(self, plan: IntakePlan) -> IntakePlan:
        """``plan`` with these terms."""
        directions = tuple(
            replace(one, places=self.direction_places.get(one.id or 0, one.places)) for one in plan.directions
        )
        return replace(
            plan,
            opens_on=self.opens_on,
            closes_on=self.closes_on,
            places=self.places,
            directions=directions,
        )


class IntakeLifeService:
    """Steps of intakes for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def check(self, intake_id: int) -> OpeningCheck:
        """What stands against opening a draft. Raises NotFound, Refused ``intake_step_open``."""
        self._actor.require(Action.RUN_INTAKE)
        with self._db.reading() as session:
            intake = screening.intake_of(session, intake_id)
            require_step(intake, IntakeStep.OPEN)
            return check_of(plan_of(session, intake), screening.intake_rules(session, intake))

    def open(self, intake_id: int, confirmation: Confirmation, *, today: date) -> str:
        """draft → open: freezes rule set, plan and confirmation, judges everybody by them.

        Returns the hash of what was frozen. Raises Invalid for the confirmation, Refused
        ``intake_step_open``, ``intake_not_ready``.
        """
        self._actor.require(Action.RUN_INTAKE)
        with self._db.transaction() as session:
            intake = screening.intake_of(session, intake_id)
            require_step(intake, IntakeStep.OPEN)
            rules = screening.intake_rules(session, intake)
            confirmed = confirmation.checked(today=today, has_age_limit=rules.age_limit is not None)
            plan = plan_of(session, intake)
            if plan.faults() or not check_of(plan, rules).is_possible:
                raise Refused("intake_not_ready", intake=intake.name)
            self._freeze(session, intake, confirmed)
            return intake.rules_hash

    def close(self, intake_id: int) -> None:
        """open → selection: no new applications; cuts and decisions begin."""
        self._move(intake_id, IntakeStep.CLOSE)

    def complete(self, intake_id: int) -> None:
        """selection → completed: the result is recorded."""
        self._move(intake_id, IntakeStep.COMPLETE)

    def reopen_window(self, intake_id: int, reason: str) -> None:
        """selection → open. Raises Invalid without a reason."""
        self._move(intake_id, IntakeStep.REOPEN_WINDOW, reason)

    def resume(self, intake_id: int, reason: str) -> None:
        """completed → selection. Raises Invalid without a reason."""
        self._move(intake_id, IntakeStep.RESUME, reason)

    def change(self, intake_id: int, terms: IntakeTerms, reason: str) -> None:
        """Change window and places of an opened intake by a decision; what was confirmed stays on record.

        Raises Invalid (``reason``, ``closes_on``, ``places``, ``directions``), Refused
        ``intake_step_change``, ``intake_terms_unchanged``.
        """
        self._actor.require(Action.RUN_INTAKE)
        words = _checked_reason(reason)
        with self._db.transaction() as session:
            intake = screening.intake_of(session, intake_id)
            require_step(intake, IntakeStep.CHANGE)
            before = plan_of(session, intake)
            after = terms.applied_to(before)
            if faults := after.faults():
                raise Invalid(faults)
            if after == before:
                raise Refused("intake_terms_unchanged", intake=intake.name)
            intake.opens_on, intake.closes_on, intake.places = after.opens_on, after.closes_on, after.places
            records = {one.id: one for one in in_order(session, IntakeDirection, intake)}
            for direction in after.directions:
                if records[direction.id].places != direction.places:
                    records[direction.id].places = direction.places
            self._note(session, intake, words, *_differences(before, after))

    def _freeze(self, session: Session, intake: Intake, confirmed: Confirmation) -> None:
        intake.rules = frozen_rules(session, intake, confirmed).to_dict()
        intake.rules_hash = seal_of(intake)
        intake.act, intake.act_number, intake.act_date = confirmed.act, confirmed.number, confirmed.day
        intake.act_clause, intake.age_reading = confirmed.clause, confirmed.reading
        intake.confirmed_by, intake.opened_at = self._actor.login, self._clock()
        self._set_state(session, intake, IntakeStep.OPEN, "")
        session.flush()
        screening.judge_applications(session, stored_id(intake.id))

    def _move(self, intake_id: int, step: IntakeStep, reason: str = "") -> None:
        self._actor.require(Action.RUN_INTAKE)
        words = _checked_reason(reason) if step in BACKWARD else ""
        with self._db.transaction() as session:
            intake = screening.intake_of(session, intake_id)
            require_step(intake, step)
            self._set_state(session, intake, step, words)

    def _set_state(self, session: Session, intake: Intake, step: IntakeStep, reason: str) -> None:
        before, intake.state = intake.state, MOVES[step]
        self._note(session, intake, reason, {"state": before.value}, {"state": intake.state.value})

    def _note(
        self, session: Session, intake: Intake, reason: str, before: dict[str, Any], after: dict[str, Any]
    ) -> None:
        session.add(
            IntakeChange(
                intake_id=stored_id(intake.id),
                at=self._clock(),
                account=self._actor.login,
                reason=reason,
                before=before,
                after=after,
            )
        )


def check_of(plan: IntakePlan, rules: RuleSet) -> OpeningCheck:
    """What stands against opening a draft with this plan, judged by these rules."""
    notes = plan.notes()
    if not rules.holds_on(plan.as_of):
        notes = ("note_rules_not_in_force", *notes)
    return OpeningCheck(plan.lacks(), notes)


def _checked_reason(reason: str) -> str:
    words = tidy_text(reason)
    if not words:
        raise Invalid({"reason": "reason_missing"})
    if len(words) > _LONGEST_REASON:
        raise Invalid({"reason": "reason_too_long"})
    return words


def _differences(before: IntakePlan, after: IntakePlan) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a decision changed, as JSON values: ``opens_on``, ``closes_on``, ``places``, and ``directions``
    as {Russian name: places}."""
    old, new = _terms(before), _terms(after)
    names = [name for name in old if old[name] != new[name]]
    return {name: old[name] for name in names}, {name: new[name] for name in names}


def _terms(plan: IntakePlan) -> dict[str, Any]:
    stored = plan.to_dict()
    return {
        "opens_on": stored["opens_on"],
        "closes_on": stored["closes_on"],
        "places": stored["places"],
        "directions": {one.name.ru: one.places for one in plan.directions},
    }
