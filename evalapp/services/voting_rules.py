"""Rules by which commissions vote: dated versions, copies, the end of their validity."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.domain.language import Trilingual
from evalapp.domain.voting_rule import MajorityBase, VotingRule
from evalapp.domain.voting_rule_checks import faults_of, tidied
from evalapp.entities import commission
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission
from evalapp.entities.meeting import Meeting
from evalapp.services.trilingual import trilingual
from evalapp.storage.database import Database

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class VotingRuleVersion:
    """One version of a rule with who uses it.

    ``commissions``: names of those that follow its code, whichever version is in force; ``meetings``: how
    many were called under this version.
    """

    id: int
    rule: VotingRule
    is_shipped: bool
    commissions: tuple[Trilingual, ...]
    meetings: int

    @property
    def is_locked(self) -> bool:
        """Whether it is read-only: a meeting was called under it."""
        return self.meetings > 0


@dataclass(frozen=True, slots=True)
class RuleCopy:
    """A copy of a rule: a later version of it under the same ``code``, another rule under a new one.

    ``ends_earlier``: the version in force until then ends on the day before ``valid_from``.
    """

    code: str
    name: Trilingual
    valid_from: date
    ends_earlier: bool = True


class VotingRuleService:
    """Use cases of voting rules for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def may_edit(self) -> bool:
        """Whether this account changes rules."""
        return self._actor.may(Action.RUN_COMMISSION)

    def rows(self) -> tuple[VotingRuleVersion, ...]:
        """All versions: by code, the newest first."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return _versions(session, _records(session))

    def version(self, rule_id: int) -> VotingRuleVersion:
        """One version. Raises NotFound."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return _versions(session, [_record(session, rule_id)])[0]

    def copy(self, source_id: int, fields: RuleCopy) -> int:
        """Copy a version; the copy can be changed, the source stays as it is. Returns its id.

        Raises NotFound, Invalid (``code``: rule_set_code_form; ``name``: required_kk_ru, too_long;
        ``valid_from``: voting_rule_date_taken).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            source = rule_of(_record(session, source_id))
            made = replace(
                source, code=fields.code, name=fields.name, valid_from=fields.valid_from, valid_to=None
            )
            made = _sound(session, made, None)
            if fields.ends_earlier:
                made = _end_earlier(session, made)
            record = commission.VotingRule(**_values(made))
            session.add(record)
            session.flush()
            return stored_id(record.id)

    def save(self, rule_id: int, rule: VotingRule, *, before: VotingRule) -> None:
        """Make a version say ``rule``; ``before`` is what it said when it was opened. The code stays.

        Raises NotFound, Conflict, Refused ``voting_rule_in_use``, Invalid (domain.voting_rule_checks,
        ``valid_from``: voting_rule_date_taken).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            record = _record(session, rule_id)
            _require_unlocked(session, record)
            if rule_of(record) != before:
                raise Conflict
            for name, value in _values(_sound(session, replace(rule, code=record.code), rule_id)).items():
                setattr(record, name, value)

    def end(self, rule_id: int, valid_to: date | None) -> None:
        """Set the last day of a version, None = in force; also of one that meetings were called under.

        Raises NotFound, Invalid (``valid_to``: validity_ends_before_start).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            record = _record(session, rule_id)
            if valid_to is not None and valid_to < record.valid_from:
                raise Invalid({"valid_to": "validity_ends_before_start"})
            record.valid_to = valid_to

    def delete(self, rule_id: int) -> None:
        """Delete a version that nothing needs.

        Raises NotFound, Refused ``voting_rule_in_use`` (a meeting was called under it),
        ``voting_rule_is_last`` (a commission follows the rule and it has no other version).
        """
        self._actor.require(Action.RUN_COMMISSION)
        with self._db.transaction() as session:
            record = _record(session, rule_id)
            _require_unlocked(session, record)
            others = [
                other for other in _records(session) if other.code == record.code and other is not record
            ]
            if not others and _names(session).get(record.code):
                raise Refused("voting_rule_is_last")
            session.delete(record)


def rule_of(record: commission.VotingRule) -> VotingRule:
    """The values of a stored version."""
    return VotingRule(
        code=record.code,
        name=trilingual(record),
        valid_from=record.valid_from,
        valid_to=record.valid_to,
        quorum=Fraction(record.quorum_numerator, record.quorum_denominator),
        quorum_is_strict=record.quorum_is_strict,
        majority=Fraction(record.majority_numerator, record.majority_denominator),
        majority_is_strict=record.majority_is_strict,
        majority_base=MajorityBase(record.majority_base),
        casting_vote=record.casting_vote,
        source=trilingual(record, "source"),
    )


def rule_on(session: Session, code: str, day: date) -> VotingRule:
    """The version of a rule in force on ``day``; of two the one that began later.

    Raises Refused ``voting_rule_not_in_force``.
    """
    found = find_rule_on(session, code, day)
    if found is None:
        raise Refused("voting_rule_not_in_force", day=f"{day:%d.%m.%Y}")
    return found


def find_rule_on(session: Session, code: str, day: date) -> VotingRule | None:
    """The version of a rule in force on ``day``, None where there is none."""
    holding = [rule for rule in map(rule_of, _records(session, code)) if rule.holds_on(day)]
    return max(holding, key=lambda rule: rule.valid_from, default=None)


def _records(session: Session, code: str | None = None) -> Sequence[commission.VotingRule]:
    wanted = select(commission.VotingRule).order_by(
        col(commission.VotingRule.code), col(commission.VotingRule.valid_from).desc()
    )
    if code is not None:
        wanted = wanted.where(col(commission.VotingRule.code) == code)
    return session.execute(wanted).scalars().all()


def _record(session: Session, rule_id: int) -> commission.VotingRule:
    record = session.get(commission.VotingRule, rule_id)
    if record is None:
        raise NotFound
    return record


def _versions(session: Session, records: Sequence[commission.VotingRule]) -> tuple[VotingRuleVersion, ...]:
    names, meetings = _names(session), _meetings(session)
    return tuple(
        VotingRuleVersion(
            stored_id(record.id),
            rule_of(record),
            record.is_shipped,
            names.get(record.code, ()),
            meetings.get((record.code, record.valid_from), 0),
        )
        for record in records
    )


def _names(session: Session) -> dict[str, tuple[Trilingual, ...]]:
    """Names of the commissions that follow a rule, by its code."""
    found: dict[str, tuple[Trilingual, ...]] = {}
    for one in session.execute(select(Commission).order_by(col(Commission.id))).scalars():
        found[one.rule_code] = (*found.get(one.rule_code, ()), trilingual(one))
    return found


def _meetings(session: Session) -> dict[tuple[str, date], int]:
    """How many meetings were called under each version: (code, first day) → count."""
    found: dict[tuple[str, date], int] = {}
    called = select(col(Meeting.rules)).where(col(Meeting.rules_hash) != "")
    for (rules,) in session.execute(called):
        key = (rules["rule"]["code"], date.fromisoformat(rules["rule"]["valid_from"]))
        found[key] = found.get(key, 0) + 1
    return found


def _require_unlocked(session: Session, record: commission.VotingRule) -> None:
    count = _meetings(session).get((record.code, record.valid_from), 0)
    if count:
        raise Refused("voting_rule_in_use", count=count)


def _sound(session: Session, rule: VotingRule, own_id: int | None) -> VotingRule:
    """``rule`` tidied. Raises Invalid."""
    rule = tidied(rule)
    faults = faults_of(rule)
    if any(one.valid_from == rule.valid_from and one.id != own_id for one in _records(session, rule.code)):
        faults["valid_from"] = "voting_rule_date_taken"
    if faults:
        raise Invalid(faults)
    return rule


def _end_earlier(session: Session, made: VotingRule) -> VotingRule:
    """End the version in force on the day before ``made`` begins; ``made`` ends before the next one."""
    versions = _records(session, made.code)
    for earlier in versions:
        if earlier.valid_from < made.valid_from and rule_of(earlier).holds_on(made.valid_from):
            earlier.valid_to = made.valid_from - _DAY
    later = [version.valid_from for version in versions if version.valid_from > made.valid_from]
    return replace(made, valid_to=min(later) - _DAY) if later else made


def _values(rule: VotingRule) -> dict[str, Any]:
    """The columns of a record."""
    in_three = {
        f"{field}_{language}": getattr(words, language)
        for field, words in (("name", rule.name), ("source", rule.source))
        for language in ("kk", "ru", "en")
    }
    return {
        **in_three,
        "code": rule.code,
        "valid_from": rule.valid_from,
        "valid_to": rule.valid_to,
        "quorum_numerator": rule.quorum.numerator,
        "quorum_denominator": rule.quorum.denominator,
        "quorum_is_strict": rule.quorum_is_strict,
        "majority_numerator": rule.majority.numerator,
        "majority_denominator": rule.majority.denominator,
        "majority_is_strict": rule.majority_is_strict,
        "majority_base": rule.majority_base.value,
        "casting_vote": rule.casting_vote,
    }
