"""An intake's rules: prepared in a draft, copied from an earlier intake, read once it is opened."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, Refused
from evalapp.domain.intake import IntakeState, IntakeStep
from evalapp.domain.intake_plan import IntakePlan
from evalapp.domain.intake_rules import Confirmation, IntakeRules
from evalapp.domain.rule_set import RuleSet
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import Objection
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import (
    Application,
    Attachment,
    AttachmentContent,
    Intake,
    IntakeChange,
    IntakeDirection,
    Verdict,
    VerdictDetail,
)
from evalapp.entities.selection import Stage
from evalapp.services import screening
from evalapp.services.intake_checks import is_intact
from evalapp.services.intake_plans import in_order, plan_of, remove_stage, write_plan
from evalapp.services.intake_rows import ReadingDifference, difference_of
from evalapp.services.intake_steps import require_step
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class IntakeChangeRow:
    """A change of an opened intake: ``before`` and ``after`` as JSON values, ``reason`` "" for a step on."""

    at: datetime
    account: str
    reason: str
    before: dict[str, Any]
    after: dict[str, Any]


@dataclass(frozen=True, slots=True)
class IntakeSetup:
    """Everything an intake is run by. ``plan``: as it is now, changes by decisions included.

    ``frozen``: what was confirmed when it opened, None in a draft; ``is_intact``: whether it is still run
    by that (services/intake_checks.py). ``applications``: how many have come in. ``difference``: whom the
    two readings of the age limit judge differently, None without an age limit.
    """

    id: int
    state: IntakeState
    plan: IntakePlan
    rules: RuleSet
    applications: int
    difference: ReadingDifference | None
    frozen: IntakeRules | None
    rules_hash: str
    is_intact: bool
    confirmed_by: str
    opened_at: datetime | None
    changes: tuple[IntakeChangeRow, ...]

    @property
    def confirmation(self) -> Confirmation | None:
        """The act and the reading that were confirmed, None in a draft."""
        return None if self.frozen is None else self.frozen.confirmation


class IntakeSetupService:
    """Use cases of the rules of an intake for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def setup(self, intake_id: int) -> IntakeSetup:
        """What an intake is run by. Raises NotFound."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return setup_of(session, screening.intake_of(session, intake_id))

    def rules_of(self, plan: IntakePlan) -> RuleSet:
        """The rule set that would judge a draft with this plan. Raises NotFound ``no_such_rule_set``."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return screening.rules_by_code(session, plan.rule_set, plan.as_of)

    def create(self, plan: IntakePlan) -> int:
        """Make a draft; returns its id. Raises Invalid, NotFound ``no_such_rule_set``."""
        self._actor.require(Action.RUN_INTAKE)
        with self._db.transaction() as session:
            return stored_id(create_draft(session, plan, now=self._clock()).id)

    def save(self, intake_id: int, plan: IntakePlan, *, opened: IntakePlan | None = None) -> IntakePlan:
        """Change a draft; returns the plan as it is kept, with the ids of what is new.

        ``opened``: the plan as it stood when editing began. Raises Invalid, Conflict when another has
        changed it since, Refused ``intake_step_edit_rules`` once it is opened.
        """
        self._actor.require(Action.RUN_INTAKE)
        with self._db.transaction() as session:
            intake = screening.intake_of(session, intake_id)
            require_step(intake, IntakeStep.EDIT_RULES)
            if opened is not None and plan_of(session, intake) != opened:
                raise Conflict
            write_plan(session, intake, plan)
            session.flush()
            return plan_of(session, intake)

    def copy_of(self, intake_id: int) -> IntakePlan:
        """The plan of an earlier intake, to be changed and kept as another one."""
        self._actor.require(Action.RUN_INTAKE)
        with self._db.reading() as session:
            return plan_of(session, screening.intake_of(session, intake_id)).unstored()

    def delete(self, intake_id: int) -> int:
        """Delete a draft with all its applications; returns how many they were.

        Raises Refused ``intake_step_delete``, ``intake_has_members``, ``intake_has_objections``.
        """
        self._actor.require(Action.RUN_INTAKE)
        with self._db.transaction() as session:
            intake = screening.intake_of(session, intake_id)
            require_step(intake, IntakeStep.DELETE)
            return _delete(session, intake)


def create_draft(session: Session, plan: IntakePlan, *, now: datetime) -> Intake:
    """Add a draft in the caller's transaction. Raises Invalid, NotFound ``no_such_rule_set``."""
    plan = plan.checked()
    if screening.intake_named(session, plan.name) is not None:
        raise Invalid({"name": "name_taken"})
    record = screening.rule_set_record(session, plan.rule_set, plan.as_of)
    intake = Intake(name=plan.name, rule_set_id=stored_id(record.id), as_of=plan.as_of, created_at=now)
    session.add(intake)
    session.flush()
    write_plan(session, intake, plan.unstored())
    return intake


def setup_of(session: Session, intake: Intake) -> IntakeSetup:
    """What an intake is run by, in the caller's session."""
    intake_id = stored_id(intake.id)
    rules = screening.intake_rules(session, intake)
    counted = select(func.count()).where(col(Application.intake_id) == intake_id)
    return IntakeSetup(
        id=intake_id,
        state=intake.state,
        plan=plan_of(session, intake),
        rules=rules,
        applications=session.execute(counted).scalar_one(),
        difference=difference_of(session, intake_id, rules),
        frozen=None if intake.rules is None else IntakeRules.from_dict(intake.rules),
        rules_hash=intake.rules_hash,
        is_intact=is_intact(session, intake),
        confirmed_by=intake.confirmed_by,
        opened_at=intake.opened_at,
        changes=_changes(session, intake_id),
    )


def _changes(session: Session, intake_id: int) -> tuple[IntakeChangeRow, ...]:
    wanted = select(IntakeChange).where(col(IntakeChange.intake_id) == intake_id)
    found = session.execute(wanted.order_by(col(IntakeChange.id).desc())).scalars()
    return tuple(IntakeChangeRow(one.at, one.account, one.reason, one.before, one.after) for one in found)


def _delete(session: Session, intake: Intake) -> int:
    members = select(func.count()).where(col(Reservist.intake_id) == intake.id)
    if session.execute(members).scalar_one():
        raise Refused("intake_has_members", intake=intake.name)
    ids = list(
        session.execute(select(col(Application.id)).where(col(Application.intake_id) == intake.id)).scalars()
    )
    for some in batches(ids):
        objected = select(col(Objection.id)).where(col(Objection.application_id).in_(some)).limit(1)
        if session.execute(objected).first() is not None:
            raise Refused("intake_has_objections", intake=intake.name)
        _delete_applications(session, some)
    for stage in in_order(session, Stage, intake):
        remove_stage(session, stage)
    for record in in_order(session, IntakeDirection, intake):
        session.delete(record)
    session.flush()
    session.delete(intake)
    return len(ids)


def _delete_applications(session: Session, ids: list[int]) -> None:
    """Delete applications with their verdicts and files; a draft has neither scores nor decisions."""
    files = select(Attachment).where(col(Attachment.application_id).in_(ids))
    for file in session.execute(files).scalars().all():
        content = select(AttachmentContent).where(col(AttachmentContent.attachment_id) == file.id)
        for one in session.execute(content).scalars():
            session.delete(one)
        session.flush()
        session.delete(file)
    session.flush()
    for table in (Verdict, VerdictDetail):
        for record in session.execute(select(table).where(col(table.application_id).in_(ids))).scalars():
            session.delete(record)
    session.flush()
    for application in session.execute(select(Application).where(col(Application.id).in_(ids))).scalars():
        session.delete(application)
    session.flush()
