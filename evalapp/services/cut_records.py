"""Cuts as they are stored: the rule and the figures frozen with them, their seal, one line of history."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.cut import Cut, CutGroup, CutRule, Outcome
from evalapp.domain.language import Trilingual
from evalapp.domain.stage import CutKind, CutState
from evalapp.entities.base import stored_id
from evalapp.entities.selection import StageCut, StageOutcome
from evalapp.services.release_seals import hash_of


@dataclass(frozen=True, slots=True)
class CutLine:
    """A cut of the past or in force, with the figures it gave; moments in UTC.

    ``groups``: name of the direction (None over all, or not known) with its figures.
    """

    id: int
    number: int
    state: CutState
    rule: CutRule
    max_score: Decimal
    groups: tuple[tuple[Trilingual | None, CutGroup], ...]
    minutes: str
    applied_at: datetime
    account: str
    reopened_at: datetime | None
    reopened_by: str
    reopen_reason: str
    is_intact: bool

    @property
    def passed(self) -> int:
        """How many it let go on."""
        return sum(group.passed for _, group in self.groups)


def rule_values(rule: CutRule, max_score: Decimal) -> dict[str, Any]:
    """The stored form of a rule; numbers as text, so that they stay exact."""
    return {
        "kind": rule.kind.value,
        "value": _text(rule.value),
        "per_direction": rule.per_direction,
        "max_score": _text(max_score),
    }


def rule_from(values: Mapping[str, Any]) -> CutRule:
    """The rule of its stored form."""
    return CutRule(CutKind(values["kind"]), _number(values["value"]), bool(values["per_direction"]))


def figures_of(cut: Cut, directions: Mapping[int, Trilingual]) -> list[dict[str, Any]]:
    """The stored form of a cut's figures, with the names that directions had then."""
    return [
        {
            "direction": group.direction,
            "name": [name.kk, name.ru, name.en] if name else None,
            "sat": group.sat,
            "absent": group.absent,
            "wanted": group.wanted,
            "border": _text(group.border),
            "passed": group.passed,
            "tied": group.tied,
        }
        for name, group in group_lines(cut, directions)
    ]


def group_lines(
    cut: Cut, directions: Mapping[int, Trilingual]
) -> Iterator[tuple[Trilingual | None, CutGroup]]:
    """The groups of a cut with the names of their directions."""
    for group in cut.groups:
        yield (directions.get(group.direction) if group.direction is not None else None), group


def seal_of(cut: Cut) -> str:
    """SHA-256 over all outcomes of a cut."""
    return outcomes_hash(cut.outcomes)


def outcomes_hash(outcomes: Sequence[Outcome]) -> str:
    """SHA-256 over outcomes in the order of their ids: id, kind, score as text, at the border."""
    lines = [
        [one.id, one.kind.value, _text(one.score), one.at_border]
        for one in sorted(outcomes, key=lambda one: one.id)
    ]
    return hash_of(lines)


def outcomes_of(session: Session, cut_id: int) -> list[Outcome]:
    """The stored outcomes of a cut."""
    wanted = select(
        col(StageOutcome.application_id),
        col(StageOutcome.kind),
        col(StageOutcome.score),
        col(StageOutcome.at_border),
    ).where(col(StageOutcome.cut_id) == cut_id)
    return [Outcome(number, kind, score, at) for number, kind, score, at in session.execute(wanted)]


def line_of(session: Session, cut: StageCut) -> CutLine:
    """One line of the history of a stage's cuts; its outcomes are compared with their hash."""
    cut_id = stored_id(cut.id)
    return CutLine(
        id=cut_id,
        number=cut.number,
        state=cut.state,
        rule=rule_from(cut.rule),
        max_score=_number(cut.rule["max_score"]) or Decimal(0),
        groups=tuple(_group_from(values) for values in cut.figures),
        minutes=cut.minutes,
        applied_at=cut.applied_at,
        account=cut.account,
        reopened_at=cut.reopened_at,
        reopened_by=cut.reopened_by,
        reopen_reason=cut.reopen_reason,
        is_intact=outcomes_hash(outcomes_of(session, cut_id)) == cut.outcome_hash,
    )


def _group_from(values: Mapping[str, Any]) -> tuple[Trilingual | None, CutGroup]:
    name = values["name"]
    return (Trilingual(*name) if name else None), CutGroup(
        direction=values["direction"],
        sat=values["sat"],
        absent=values["absent"],
        wanted=values["wanted"],
        border=_number(values["border"]),
        passed=values["passed"],
        tied=values["tied"],
    )


def _text(value: Decimal | None) -> str | None:
    return None if value is None else format(value.normalize(), "f")


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
