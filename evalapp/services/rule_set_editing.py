"""Editing the rule sets: dated copies, criteria with their clauses, the end of their validity."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.domain.intake import IntakeState
from evalapp.domain.language import Trilingual
from evalapp.domain.rule_set import RuleSet
from evalapp.domain.rule_set_checks import faults_of, tidied
from evalapp.entities import reserve
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application, Intake
from evalapp.services import screening
from evalapp.services.progress import SILENT, Progress
from evalapp.services.rule_sets import rules_of
from evalapp.storage.database import Database

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class RuleSetUser:
    """An intake that is judged by a rule set."""

    intake_id: int
    name: str
    state: IntakeState
    applications: int

    @property
    def is_holding(self) -> bool:
        """Whether the rule set is read-only because of it."""
        return self.state is not IntakeState.DRAFT


@dataclass(frozen=True, slots=True)
class RuleSetVersion:
    """A rule set as the editor opens it.

    ``based_on``: the version it was copied from; ``users``: intakes judged by it; ``members``: reservists
    whose stay follows it.
    """

    rule_set_id: int
    rules: RuleSet
    based_on: RuleSet | None
    users: tuple[RuleSetUser, ...]
    members: int

    @property
    def is_locked(self) -> bool:
        """Whether it is read-only: an intake that left draft, or a member, depends on it."""
        return self.members > 0 or any(user.is_holding for user in self.users)

    @property
    def is_used(self) -> bool:
        """Whether anything refers to it, so that it cannot be deleted."""
        return bool(self.users) or self.members > 0


@dataclass(frozen=True, slots=True)
class CopyFields:
    """A copy of a rule set: a later version of it under the same ``code``, another one under a new code.

    ``ends_earlier``: the version in force until then ends on the day before ``valid_from``.
    """

    code: str
    name: Trilingual
    valid_from: date
    ends_earlier: bool = True


class RuleSetEditingService:
    """Use cases of the rule set editor for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def may_edit(self) -> bool:
        """Whether this account edits rule sets."""
        return self._actor.may(Action.EDIT_DIRECTORY)

    def version(self, rule_set_id: int) -> RuleSetVersion:
        """One rule set with those who use it. Raises NotFound."""
        self._actor.require(Action.SEE_DIRECTORY)
        with self._db.reading() as session:
            record = _record(session, rule_set_id)
            source = session.get(reserve.RuleSet, record.based_on_id) if record.based_on_id else None
            return RuleSetVersion(
                rule_set_id,
                rules_of(record),
                rules_of(source) if source else None,
                users_of(session, rule_set_id),
                _members(session, rule_set_id),
            )

    def copy(self, source_id: int, fields: CopyFields) -> int:
        """Copy a rule set; the copy can be edited, the source stays as it is. Returns its id.

        Raises NotFound, Invalid (``code``: required, rule_set_code_form; ``name``; ``valid_from``:
        rule_set_date_taken where the code has a version from that day).
        """
        self._actor.require(Action.EDIT_DIRECTORY)
        with self._db.transaction() as session:
            source = _record(session, source_id)
            made = replace(
                rules_of(source),
                code=fields.code,
                name=fields.name,
                valid_from=fields.valid_from,
                valid_to=None,
            )
            made = _sound(session, made, None)
            if fields.ends_earlier:
                made = _end_earlier(session, made)
            record = reserve.RuleSet(based_on_id=source_id, **_values(made), code=made.code)
            session.add(record)
            session.flush()
            return stored_id(record.id)

    def save(self, rule_set_id: int, rules: RuleSet, *, before: RuleSet, progress: Progress = SILENT) -> int:
        """Make a rule set say ``rules``; ``before`` is what it said when it was opened. The code stays.

        Applications of drafts are judged anew in the same transaction; returns how many.
        Raises NotFound, Refused ``rule_set_in_use``, Conflict, Invalid (:func:`faults_of`, ``valid_from``:
        rule_set_date_taken), Cancelled.
        """
        self._actor.require(Action.EDIT_DIRECTORY)
        with self._db.transaction() as session:
            record = _record(session, rule_set_id)
            _require_unlocked(session, record)
            if rules_of(record) != before:
                raise Conflict
            rules = _sound(session, replace(rules, code=record.code), rule_set_id)
            for name, value in _values(rules).items():
                setattr(record, name, value)
            session.flush()
            return _judge_anew(session, users_of(session, rule_set_id), progress)

    def end(self, rule_set_id: int, valid_to: date | None) -> None:
        """Set the last day of a rule set, None = in force; also of one that intakes use.

        Raises NotFound, Invalid (``valid_to``: validity_ends_before_start).
        """
        self._actor.require(Action.EDIT_DIRECTORY)
        with self._db.transaction() as session:
            record = _record(session, rule_set_id)
            if valid_to is not None and valid_to < record.valid_from:
                raise Invalid({"valid_to": "validity_ends_before_start"})
            record.valid_to = valid_to

    def delete(self, rule_set_id: int) -> None:
        """Delete a rule set that nothing uses; copies of it then count as made from its source.

        Raises NotFound, Refused ``rule_set_used``, ``rule_set_is_last``.
        """
        self._actor.require(Action.EDIT_DIRECTORY)
        with self._db.transaction() as session:
            record = _record(session, rule_set_id)
            if users_of(session, rule_set_id) or _members(session, rule_set_id):
                raise Refused("rule_set_used")
            if session.execute(select(func.count(col(reserve.RuleSet.id)))).scalar_one() == 1:
                raise Refused("rule_set_is_last")
            copies = select(reserve.RuleSet).where(col(reserve.RuleSet.based_on_id) == rule_set_id)
            for made in session.execute(copies).scalars():
                made.based_on_id = record.based_on_id
            session.flush()
            session.delete(record)


def users_of(session: Session, rule_set_id: int) -> tuple[RuleSetUser, ...]:
    """Intakes judged by a rule set, newest first."""
    applications = (
        select(func.count(col(Application.id)))
        .where(col(Application.intake_id) == col(Intake.id))
        .scalar_subquery()
    )
    found = session.execute(
        select(col(Intake.id), col(Intake.name), col(Intake.state), applications)
        .where(col(Intake.rule_set_id) == rule_set_id)
        .order_by(col(Intake.as_of).desc(), col(Intake.id).desc())
    )
    return tuple(RuleSetUser(*row) for row in found)


def _record(session: Session, rule_set_id: int) -> reserve.RuleSet:
    record = session.get(reserve.RuleSet, rule_set_id)
    if record is None:
        raise NotFound
    return record


def _members(session: Session, rule_set_id: int) -> int:
    counted = select(func.count(col(Reservist.id))).where(col(Reservist.rule_set_id) == rule_set_id)
    found: int = session.execute(counted).scalar_one()
    return found


def _require_unlocked(session: Session, record: reserve.RuleSet) -> None:
    rule_set_id = stored_id(record.id)
    holding = [user for user in users_of(session, rule_set_id) if user.is_holding]
    if holding:
        raise Refused("rule_set_in_use", intake=holding[0].name)
    if _members(session, rule_set_id):
        raise Refused("rule_set_has_members")


def _sound(session: Session, rules: RuleSet, own_id: int | None) -> RuleSet:
    """``rules`` tidied. Raises Invalid."""
    rules = tidied(rules)
    faults = faults_of(rules)
    taken = select(col(reserve.RuleSet.id)).where(
        col(reserve.RuleSet.code) == rules.code, col(reserve.RuleSet.valid_from) == rules.valid_from
    )
    if any(number != own_id for number in session.execute(taken).scalars()):
        faults["valid_from"] = "rule_set_date_taken"
    if faults:
        raise Invalid(faults)
    return rules


def _end_earlier(session: Session, made: RuleSet) -> RuleSet:
    """End the version in force on the day before ``made`` begins; ``made`` ends before the next one."""
    versions: Sequence[reserve.RuleSet] = (
        session.execute(select(reserve.RuleSet).where(col(reserve.RuleSet.code) == made.code)).scalars().all()
    )
    for earlier in versions:
        if earlier.valid_from < made.valid_from and rules_of(earlier).holds_on(made.valid_from):
            earlier.valid_to = made.valid_from - _DAY
    later = [version.valid_from for version in versions if version.valid_from > made.valid_from]
    return replace(made, valid_to=min(later) - _DAY) if later else made


def _values(rules: RuleSet) -> dict[str, Any]:
    """What a record keeps of ``rules`` but their code, by the names of its columns."""
    in_three = {
        f"{field}_{language}": getattr(words, language)
        for field, words in (("name", rules.name), ("source", rules.source))
        for language in ("kk", "ru", "en")
    }
    return {
        **in_three,
        "criteria": rules.criteria_to_dict(),
        "stay_years": rules.stay_years,
        "extension_years": rules.extension_years,
        "valid_from": rules.valid_from,
        "valid_to": rules.valid_to,
    }


def _judge_anew(session: Session, users: Sequence[RuleSetUser], progress: Progress) -> int:
    """Judge the applications of drafts by the rules as they are now; returns how many."""
    drafts = [user for user in users if not user.is_holding and user.applications]
    total, done = sum(user.applications for user in drafts), 0
    for user in drafts:
        progress.step(done, total)
        screening.judge_applications(session, user.intake_id)
        done += user.applications
    progress.step(done, total)
    return done
