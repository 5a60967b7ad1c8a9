"""How the verdict of an application came about: recomputed on which day, because of what.

Verdicts are computed, not kept, so their history is computed too: the application, its intake, the rule set
and the person's stays in a reserve are rebuilt from the audit log event by event, and judged after each.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.eligibility import Judgement, Stay, judge
from evalapp.domain.rule_set import Criterion, RuleSet
from evalapp.domain.verdict_change import VerdictChange, change_between
from evalapp.entities import reserve
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application, Intake
from evalapp.services import screening
from evalapp.services.past_records import PastChange, changes_of, record_from
from evalapp.services.rule_sets import rules_of
from evalapp.storage import audit

_APPLICATION, _INTAKE, _RULE_SET, _RESERVIST = "application", "intake", "rule_set", "reservist"
_KEYS = frozenset({"search_key", "sort_key"})
_PAPERS = "papers"


class Cause(StrEnum):
    """Why an application was judged (again)."""

    RECEIVED = "received"
    PAPER = "paper"
    FACTS = "facts"
    RULES = "rules"
    STAY = "stay"


@dataclass(frozen=True, slots=True)
class PaperEntered:
    """A paper that stood first at its criterion after an event."""

    criterion: Criterion
    number: str
    issued_on: date


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One moment in the life of an application.

    ``facts``: names of the fields that changed. ``change`` None: what was known then has been erased.
    """

    at: datetime
    account: str
    cause: Cause
    facts: tuple[str, ...] = ()
    papers: tuple[PaperEntered, ...] = ()
    change: VerdictChange | None = None


def history_of(session: Session, application: Application) -> tuple[HistoryEntry, ...]:
    """The entries of an application, the newest first."""
    intake = screening.intake_of(session, application.intake_id)
    stays = select(col(Reservist.id)).where(col(Reservist.iin) == application.iin)
    records = {
        _APPLICATION: [stored_id(application.id)],
        _INTAKE: [stored_id(intake.id)],
        _RULE_SET: list(session.execute(select(col(reserve.RuleSet.id))).scalars()),
        _RESERVIST: [stored_id(number) for number in session.execute(stays).scalars()],
    }
    replay = _Replay(session)
    entries = [entry for change in changes_of(session, records) if (entry := replay.take(change))]
    return tuple(reversed(entries))


@dataclass(slots=True)
class _Replay:
    """What was known at a moment; :meth:`take` goes on to the next."""

    session: Session
    known: dict[tuple[str, int], dict[str, Any]] = field(default_factory=dict)
    judgement: Judgement | None = None
    is_received: bool = False
    is_erased: bool = False

    def take(self, change: PastChange) -> HistoryEntry | None:
        """The entry that an event makes, None when it changes nothing about the application."""
        before = dict(self.known.get((change.table, change.record_id), {}))
        self._keep(change)
        is_own = change.table == _APPLICATION
        if is_own and change.values is None:
            self.is_erased = True
        if not self.is_received and not is_own:
            return None
        first = not self.is_received
        self.is_received = True
        facts = tuple(name for name in change.fields if name not in _KEYS) if is_own else ()
        if is_own and not facts:
            return None
        verdict = self._judge_again()
        if not is_own and (verdict is None or verdict.is_nothing):
            return None
        papers = _new_papers(before, change) if is_own and not first else ()
        cause = _cause(change, first=first, papers=papers)
        shown = () if first else tuple(name for name in facts if name != _PAPERS)
        return HistoryEntry(change.at, change.account, cause, shown, papers, verdict)

    def _keep(self, change: PastChange) -> None:
        key = (change.table, change.record_id)
        if change.action == audit.Action.DELETED:
            self.known.pop(key, None)
        elif change.values is not None:
            self.known[key] = self.known.get(key, {}) | dict(change.values)

    def _judge_again(self) -> VerdictChange | None:
        judgement = None if self.is_erased else self._judged()
        if judgement is None:
            return None
        change = change_between(self.judgement, judgement)
        self.judgement = judgement
        return change

    def _judged(self) -> Judgement | None:
        values, intake = self._one(_APPLICATION), self._one(_INTAKE)
        if values is None or intake is None:
            return None
        record = record_from(Intake, intake)
        rules = self._rules(record)
        if rules is None:
            return None
        defaults: dict[str, Any] = {"jobs": [], "scores": {}, _PAPERS: {}}
        application = record_from(Application, defaults | values)
        facts = screening.facts_of(application, self._stays(application.intake_id))
        return judge(rules, facts, as_of=record.as_of)

    def _rules(self, intake: Intake) -> RuleSet | None:
        if intake.rules is not None:
            return screening.intake_rules(self.session, intake)
        kept = self.known.get((_RULE_SET, intake.rule_set_id))
        return None if kept is None else rules_of(record_from(reserve.RuleSet, kept))

    def _one(self, table: str) -> dict[str, Any] | None:
        return next((values for (name, _), values in self.known.items() if name == table), None)

    def _stays(self, intake_id: int) -> tuple[Stay, ...]:
        """The stays, but for the one that came of the intake itself."""
        found = []
        for (table, _), values in self.known.items():
            if table == _RESERVIST and values.get("intake_id") != intake_id:
                end = date.fromisoformat(values["stay_until"])
                if values.get("left_on"):
                    end = min(end, date.fromisoformat(values["left_on"]) - timedelta(days=1))
                found.append(Stay(date.fromisoformat(values["enrolled_on"]), end))
        return tuple(found)


def _cause(change: PastChange, *, first: bool, papers: tuple[PaperEntered, ...]) -> Cause:
    if first:
        return Cause.RECEIVED
    if papers:
        return Cause.PAPER
    by_table = {_APPLICATION: Cause.FACTS, _RESERVIST: Cause.STAY}
    return by_table.get(change.table, Cause.RULES)


def _new_papers(before: Mapping[str, Any], change: PastChange) -> tuple[PaperEntered, ...]:
    """The papers that stand first since this event."""
    known, now = before.get(_PAPERS) or {}, (change.values or {}).get(_PAPERS) or {}
    return tuple(
        PaperEntered(Criterion(code), paper["number"], date.fromisoformat(paper["date"]))
        for code, paper in now.items()
        if paper != known.get(code)
    )
