"""Are the stored verdicts of opened intakes those that their frozen rules give?

Verdicts are computed, so no event covers them; they are computed once more. Everything they rest on is
judged again in the transaction that changes it, but for one thing: who is or was in a reserve, which
completed intakes follow no more. Their stored verdicts may therefore rest on other stays than today's: those
of a moment since the completion. A stay that comes of the intake itself never counts in its verdicts.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, or_, select
from sqlmodel import Session, col

from evalapp.domain.eligibility import ApplicantFacts, Judgement, Stay, judge
from evalapp.domain.intake import IntakeState
from evalapp.domain.intake_rules import IntakeRules
from evalapp.domain.rule_set import Criterion
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application, Intake, IntakeChange, Verdict, VerdictDetail
from evalapp.entities.workspace import AuditEvent, AuditValue
from evalapp.services.intake_plans import seal_of
from evalapp.services.past_records import changes_of, value_of
from evalapp.services.screening import facts_of, stay_from, verdict_values
from evalapp.storage import audit
from evalapp.storage.batches import batches
from evalapp.storage.database import Database
from evalapp.storage.record_values import json_text
from evalapp.storage.verification import UNREADABLE, Step, readable_rows

_COLUMNS = tuple(name for name in Verdict.model_fields if name not in {"id", "version", "application_id"})
_RESERVIST = "reservist"
_STAY = ("intake_id", "enrolled_on", "stay_until", "left_on")
_NO_STAY: dict[str, Any] = {"iin": "", **dict.fromkeys(_STAY)}
_Stored = tuple[Mapping[str, Any], Mapping[str, Any]]
"""Columns of a verdict and its details."""


@dataclass(frozen=True, slots=True)
class VerdictChecks:
    """How many applications of opened intakes were judged anew; ids of those whose stored verdict differs.

    Intakes whose frozen rules were altered are left out: nothing is left to judge by.
    """

    verdicts: int = 0
    differing: tuple[int, ...] = ()


def check_verdicts(db: Database, *, step: Step | None = None) -> VerdictChecks:
    """Judge the applications of all opened intakes anew, in batches, and compare with what is stored."""
    differing: list[int] = []
    with db.inspecting() as session:
        intakes = list(_intakes(session))
        total = sum(len(one.applications) for one in intakes)
        stays = _Stays(session)
        done = 0
        for intake in intakes:
            for some in batches(intake.applications):
                if step is not None:
                    step(done, total)
                differing += _differing(session, intake, some, stays)
                session.expunge_all()
                done += len(some)
    return VerdictChecks(total, tuple(differing))


@dataclass(frozen=True, slots=True)
class _Intake:
    """What the verdicts of an intake rest on. ``completed_by``: number of the event, None = never."""

    id: int
    rules: IntakeRules
    completed_by: int | None
    applications: Sequence[int]


def _intakes(session: Session) -> Iterator[_Intake]:
    wanted = select(col(Intake.id)).where(col(Intake.rules_hash) != "").order_by(col(Intake.id))
    for number in session.execute(wanted).scalars().all():
        try:
            intake = session.get_one(Intake, number)
            if intake.rules is None or seal_of(intake) != intake.rules_hash:
                continue
            rules, completed_by = IntakeRules.from_dict(intake.rules), _completed_by(session, intake)
        except UNREADABLE:
            continue  # the check of the intakes names it
        ids = select(col(Application.id)).where(col(Application.intake_id) == number)
        found = session.execute(ids.order_by(col(Application.id))).scalars()
        yield _Intake(stored_id(number), rules, completed_by, [stored_id(one) for one in found])


def _completed_by(session: Session, intake: Intake) -> int | None:
    """The event by which an intake was completed for the first time; events tell an order, clocks may not."""
    wanted = (
        select(col(AuditEvent.id), col(IntakeChange.after))
        .join(AuditEvent, col(AuditEvent.record_id) == col(IntakeChange.id))
        .where(
            col(IntakeChange.intake_id) == intake.id,
            col(AuditEvent.record_table) == IntakeChange.__tablename__,
            col(AuditEvent.action) == audit.Action.CREATED,
        )
    )
    state = IntakeState.COMPLETED.value
    return min(
        (number for number, after in session.execute(wanted) if after.get("state") == state), default=None
    )


def _differing(session: Session, intake: _Intake, ids: Sequence[int], stays: "_Stays") -> Iterator[int]:
    stored = dict(_stored(session, ids))
    for application in _applications(session, ids):
        number = stored_id(application.id)
        found = stored.get(number)
        if found is None or not _is_same(intake, application, found, stays):
            yield number


def _applications(session: Session, ids: Sequence[int]) -> Iterable[Application]:
    """The applications that can be read; the others are named as altered records."""
    wanted = select(Application).where(col(Application.id).in_(ids)).order_by(col(Application.id))
    try:
        return session.execute(wanted).scalars().all()
    except UNREADABLE:
        return [] if len(ids) == 1 else [one for number in ids for one in _applications(session, [number])]


def _stored(session: Session, ids: Sequence[int]) -> Iterator[tuple[int, _Stored]]:
    """(application, its verdict as stored); one that is missing or cannot be read is left out."""
    columns = [getattr(Verdict, name) for name in _COLUMNS]
    wanted = (
        select(col(Verdict.application_id), col(VerdictDetail.details), *columns)
        .join(VerdictDetail, col(VerdictDetail.application_id) == col(Verdict.application_id))
        .where(col(Verdict.application_id).in_(ids))
    )
    try:
        rows = session.execute(wanted).all()
    except UNREADABLE:
        if len(ids) > 1:
            for number in ids:
                yield from _stored(session, [number])
        return
    for number, details, *values in rows:
        yield number, (dict(zip(_COLUMNS, values, strict=True)), details)


def _is_same(intake: _Intake, application: Application, stored: _Stored, stays: "_Stays") -> bool:
    """Whether a stored verdict is what the frozen rules give on stays that it may rest on."""
    rules, as_of = intake.rules.rule_set, intake.rules.plan.as_of

    def matches(known: tuple[Stay, ...]) -> bool:
        facts = facts_of(application, known)
        return _matches(facts, judge(rules, facts, as_of=as_of), stored)

    try:
        if matches(stays.now(application.iin, intake)):
            return True
        return Criterion.MEMBERSHIP in rules.criteria and any(
            map(matches, stays.since(application.iin, intake))
        )
    except UNREADABLE:
        return False


def _matches(facts: ApplicantFacts, judgement: Judgement, stored: _Stored) -> bool:
    columns, details = stored
    computed = verdict_values(0, facts, judgement)
    if any(computed[name] != columns[name] for name in _COLUMNS):
        return False
    plain = judgement.to_dict()
    return plain == details or json_text(plain) == json_text(details)


class _Stays:
    """Stays in a reserve by person, as they are and as they were; past ones are read when they are needed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._now: dict[str, dict[int, Mapping[str, Any]]] = {}
        self._gone: dict[str, set[int]] | None = None
        table: Table = Reservist.__table__  # type: ignore[attr-defined]
        columns = [table.c[name] for name in ("id", "iin", *_STAY)]
        for number, row in readable_rows(session, select(*columns), table.c.id):
            if row is not None:
                self._now.setdefault(row["iin"], {})[number] = row

    def now(self, iin: str, intake: _Intake) -> tuple[Stay, ...]:
        """The stays of today that verdicts of an intake rest on."""
        return _stays_of(self._now.get(iin, {}), intake)

    def since(self, iin: str, intake: _Intake) -> Iterator[tuple[Stay, ...]]:
        """Those that they rested on at a moment since the intake was completed."""
        return (_stays_of(known, intake) for known in self._since(iin, intake.completed_by))

    def _since(self, iin: str, moment: int | None) -> Iterator[Mapping[int, Mapping[str, Any]]]:
        """The person's records at an event and after each later change; nothing without an event."""
        ids = {*self._now.get(iin, ()), *self._gone_of(iin)}
        if moment is None or not ids:
            return
        records: dict[int, dict[str, Any]] = {}
        is_told = False
        for change in changes_of(self._session, {_RESERVIST: ids}):
            if change.event_id > moment and not is_told:
                is_told = True
                yield _of_person(records, iin)
            if change.action == audit.Action.DELETED:
                records.pop(change.record_id, None)
            elif change.values is not None:
                values = {name: value_of(Reservist, name, value) for name, value in change.values.items()}
                records[change.record_id] = records.get(change.record_id, _NO_STAY) | values
            if change.event_id > moment:
                yield _of_person(records, iin)
        if not is_told:
            yield _of_person(records, iin)

    def _gone_of(self, iin: str) -> set[int]:
        """Records that were this person's and are not any more: deleted, or somebody else's by now."""
        if self._gone is None:
            self._gone = {}
            wanted = (
                select(col(AuditEvent.record_id), col(AuditValue.old))
                .join(AuditValue, col(AuditValue.event_id) == col(AuditEvent.id))
                .where(
                    col(AuditEvent.record_table) == _RESERVIST,
                    or_(
                        col(AuditEvent.action) == audit.Action.DELETED, col(AuditEvent.fields).contains("iin")
                    ),
                )
            )
            for number, old in self._session.execute(wanted):
                with suppress(*UNREADABLE):  # the check of the log names the event
                    self._gone.setdefault(json.loads(old).get("iin", ""), set()).add(number)
        return self._gone.get(iin, set())


def _of_person(records: Mapping[int, Mapping[str, Any]], iin: str) -> dict[int, Mapping[str, Any]]:
    return {number: one for number, one in records.items() if one["iin"] == iin}


def _stays_of(records: Mapping[int, Mapping[str, Any]], intake: _Intake) -> tuple[Stay, ...]:
    """Every stay but the one that comes of the intake itself."""
    return tuple(
        stay_from(one["enrolled_on"], one["stay_until"], one["left_on"])
        for one in records.values()
        if one["intake_id"] != intake.id
    )
