"""Voting rules as dated versions: copied, changed while nothing depends on them, ended, kept once in use."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from evalapp.domain.access import Actor
from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.commission_fields import CommissionFields, MemberFields
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.domain.language import Trilingual
from evalapp.domain.voting_rule import MajorityBase
from evalapp.services.commission_members import CommissionMemberService
from evalapp.services.commissions import CommissionService
from evalapp.services.voting_rules import RuleCopy, VotingRuleService, find_rule_on, rule_on
from evalapp.storage.database import Database
from tests.services.test_commissions import TODAY, called

CODE = "personnel_commission"
LATER = date(2027, 1, 1)


@pytest.fixture
def rules(db: Database, officer: Actor) -> VotingRuleService:
    return VotingRuleService(db, officer)


@pytest.fixture
def shipped(rules: VotingRuleService) -> int:
    (row,) = rules.rows()
    assert row.is_shipped
    return row.id


@pytest.fixture
def commission_id(db: Database, officer: Actor) -> int:
    name = Trilingual("Үлгі комиссия", "Примерная комиссия")
    number = CommissionService(db, officer).add(
        CommissionFields(name=name, kind=CommissionKind.OTHER, rule_code=CODE)
    )
    CommissionMemberService(db, officer).add(number, MemberFields(role=MemberRole.CHAIR, name="Мысалов Үлгі"))
    return number


def test_the_shipped_rule_is_the_usual_one(db: Database, rules: VotingRuleService, shipped: int) -> None:
    rule = rules.version(shipped).rule
    assert (rule.quorum, rule.quorum_is_strict) == (Fraction(2, 3), False)
    assert (rule.majority, rule.majority_is_strict) == (Fraction(1, 2), True)
    assert rule.majority_base is MajorityBase.PRESENT
    assert rule.casting_vote
    with db.reading() as session:
        assert rule_on(session, CODE, TODAY) == rule


def test_a_later_version_ends_the_one_before(db: Database, rules: VotingRuleService, shipped: int) -> None:
    name = rules.version(shipped).rule.name
    copied = rules.copy(shipped, RuleCopy(CODE, name, LATER))
    assert rules.version(shipped).rule.valid_to == date(2026, 12, 31)
    made = rules.version(copied)
    assert made.rule == replace(rules.version(shipped).rule, valid_from=LATER, valid_to=None)
    assert not made.is_shipped
    rules.save(copied, replace(made.rule, quorum=Fraction(1, 2)), before=made.rule)
    with db.reading() as session:
        assert rule_on(session, CODE, date(2026, 12, 31)).quorum == Fraction(2, 3)
        assert rule_on(session, CODE, LATER).quorum == Fraction(1, 2)
        assert find_rule_on(session, CODE, date(1999, 1, 1)) is None
        with pytest.raises(Refused, match="voting_rule_not_in_force"):
            rule_on(session, CODE, date(1999, 1, 1))


def test_a_version_in_between_ends_before_the_next(rules: VotingRuleService, shipped: int) -> None:
    name = rules.version(shipped).rule.name
    last = rules.copy(shipped, RuleCopy(CODE, name, date(2028, 1, 1)))
    middle = rules.copy(shipped, RuleCopy(CODE, name, LATER))
    assert rules.version(middle).rule.valid_to == date(2027, 12, 31)
    assert rules.version(last).rule.valid_to is None
    assert rules.version(shipped).rule.valid_to == date(2026, 12, 31)


def test_a_day_is_taken_once(rules: VotingRuleService, shipped: int) -> None:
    rule = rules.version(shipped).rule
    with pytest.raises(Invalid) as refused:
        rules.copy(shipped, RuleCopy(CODE, rule.name, rule.valid_from))
    assert refused.value.fields == {"valid_from": "voting_rule_date_taken"}
    with pytest.raises(Invalid) as refused:
        rules.copy(shipped, RuleCopy("Не код", rule.name, LATER))
    assert refused.value.fields == {"code": "rule_set_code_form"}


def test_what_was_changed_meanwhile_is_not_overwritten(rules: VotingRuleService, shipped: int) -> None:
    before = rules.version(shipped).rule
    rules.save(shipped, replace(before, casting_vote=False), before=before)
    with pytest.raises(Conflict):
        rules.save(shipped, replace(before, quorum=Fraction(3, 4)), before=before)
    assert not rules.version(shipped).rule.casting_vote


def test_a_version_meetings_were_called_under_is_locked(
    db: Database, rules: VotingRuleService, shipped: int, commission_id: int
) -> None:
    version = rules.version(shipped)
    assert (version.meetings, version.is_locked) == (0, False)
    assert version.commissions == (Trilingual("Үлгі комиссия", "Примерная комиссия"),)
    called(db, commission_id)
    version = rules.version(shipped)
    assert (version.meetings, version.is_locked) == (1, True)
    with pytest.raises(Refused, match="voting_rule_in_use"):
        rules.save(shipped, replace(version.rule, casting_vote=False), before=version.rule)
    with pytest.raises(Refused, match="voting_rule_in_use"):
        rules.delete(shipped)
    rules.end(shipped, LATER)
    assert rules.version(shipped).rule.valid_to == LATER, "its end may still be set"
    with pytest.raises(Invalid) as refused:
        rules.end(shipped, date(1999, 1, 1))
    assert refused.value.fields == {"valid_to": "validity_ends_before_start"}


def test_the_only_version_a_commission_follows_stays(
    rules: VotingRuleService, shipped: int, commission_id: int
) -> None:
    with pytest.raises(Refused, match="voting_rule_is_last"):
        rules.delete(shipped)
    name = rules.version(shipped).rule.name
    copied = rules.copy(shipped, RuleCopy(CODE, name, LATER))
    other = rules.copy(shipped, RuleCopy("other_rule", name, LATER))
    rules.delete(copied)
    rules.delete(other)
    assert [row.id for row in rules.rows()] == [shipped]
    with pytest.raises(NotFound):
        rules.version(copied)
