"""The audit log for reading, and its verification."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Select, desc, func, select
from sqlmodel import col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import NotFound
from evalapp.entities.workspace import AuditEvent, AuditValue
from evalapp.services.attachment_checks import AttachmentChecks, check_attachments
from evalapp.services.cut_checks import CutChecks, check_cuts
from evalapp.services.intake_checks import IntakeChecks, check_intakes
from evalapp.services.minutes_checks import MinutesChecks, check_minutes
from evalapp.services.packet_checks import PacketChecks, check_packets
from evalapp.services.progress import SILENT, Progress
from evalapp.services.record_names import RecordName, record_name
from evalapp.services.release_checks import ReleaseChecks, check_releases
from evalapp.services.verdict_checks import VerdictChecks, check_verdicts
from evalapp.storage import audit
from evalapp.storage.database import Database
from evalapp.storage.verification import Problem, Verification, verify

_MOST_NAMES = 300
"""Records found by a verification that are named."""


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """Which events to show; an empty value does not narrow. ``since`` and ``until`` are aware moments."""

    account: str = ""
    action: str = ""
    table: str = ""
    since: datetime | None = None
    until: datetime | None = None
    offset: int = 0
    limit: int = 500


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One event. ``fields``: names of changed fields; ``hash``: its link in the chain, hexadecimal."""

    id: int
    at: datetime
    account: str
    action: str
    table: str
    record_id: int
    fields: tuple[str, ...]
    note: str
    hash: str


@dataclass(frozen=True, slots=True)
class AuditPage:
    """A page of events, newest first, and how many there are in all."""

    rows: list[AuditRow]
    total: int


@dataclass(frozen=True, slots=True)
class AuditChoices:
    """What the filters offer: accounts, actions and tables that occur."""

    accounts: list[str]
    actions: list[str]
    tables: list[str]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """Old and new value of one field, as text; an absent one is an empty string."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class WorkspaceVerification:
    """Result of a verification of database, audit chain and records, released results, files, cuts, rules of
    intakes, verdicts, signed minutes, and sealed packets.

    ``names``: what records among the findings are called, by table and id; of the first some hundred.
    """

    chain: Verification
    releases: ReleaseChecks = field(default_factory=ReleaseChecks)
    attachments: AttachmentChecks = field(default_factory=AttachmentChecks)
    cuts: CutChecks = field(default_factory=CutChecks)
    intakes: IntakeChecks = field(default_factory=IntakeChecks)
    verdicts: VerdictChecks = field(default_factory=VerdictChecks)
    minutes: MinutesChecks = field(default_factory=MinutesChecks)
    packets: PacketChecks = field(default_factory=PacketChecks)
    names: Mapping[tuple[str, int], RecordName] = field(default_factory=dict)

    @property
    def is_sound(self) -> bool:
        """Whether nothing differs anywhere."""
        checks = (self.cuts, self.intakes, self.minutes, self.packets)
        has_faults = self.releases.faults or self.attachments.damaged or self.verdicts.differing
        return self.chain.is_sound and not has_faults and not any(one.altered for one in checks)

    def records(self) -> Iterator[tuple[str, int]]:
        """(table, id) of every record that something was found about."""
        yield from ((one.table, one.record_id) for one in self.chain.problems if one.table)
        yield from (("attachment", number) for number in self.attachments.damaged)
        yield from (("stage_cut", number) for number in self.cuts.altered)
        yield from (("intake", number) for number in self.intakes.altered)
        yield from (("application", number) for number in self.verdicts.differing)
        yield from (("minutes", number) for number in self.minutes.altered)
        yield from (("packet", number) for number in self.packets.altered)


class AuditLogService:
    """Shows and verifies the audit log."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def page(self, query: AuditQuery) -> AuditPage:
        """The events ``query`` asks for, newest first."""
        self._actor.require(Action.SEE_AUDIT)
        with self._db.reading() as session:
            total = session.execute(_narrowed(select(func.count(col(AuditEvent.id))), query)).scalar_one()
            wanted = _narrowed(select(AuditEvent), query).order_by(desc(col(AuditEvent.id)))
            events = session.execute(wanted.offset(query.offset).limit(query.limit)).scalars()
            return AuditPage([_row(event) for event in events], total)

    def choices(self) -> AuditChoices:
        """What can be chosen in the filters."""
        self._actor.require(Action.SEE_AUDIT)
        with self._db.reading() as session:
            accounts, actions, tables = (
                [
                    str(value)
                    for value in session.execute(select(column).distinct().order_by(column)).scalars()
                ]
                for column in (col(AuditEvent.account), col(AuditEvent.action), col(AuditEvent.record_table))
            )
        return AuditChoices([a for a in accounts if a], actions, [t for t in tables if t])

    def changes(self, event_id: int) -> list[FieldChange]:
        """Old and new values of an event, for those who may also see the records themselves.

        Empty when the event has none, or when they were erased with the person. Raises NotFound.
        """
        self._actor.require(Action.SEE_AUDIT)
        self._actor.require(Action.SEE_REGISTER)
        with self._db.reading() as session:
            if session.get(AuditEvent, event_id) is None:
                raise NotFound
            value = session.get(AuditValue, event_id)
            old, new = (json.loads(value.old), json.loads(value.new)) if value else ({}, {})
        return [
            FieldChange(name, _shown(old.get(name)), _shown(new.get(name))) for name in sorted({*old, *new})
        ]

    def verify(self, progress: Progress = SILENT) -> WorkspaceVerification:
        """Look through database, chain, records, released versions, files, cuts, rules and verdicts of
        intakes, signed minutes and packets; the verification itself is an event.

        Whatever was put into the database past the program is named and stops nothing. A file found damaged
        is not written to: the engine would refuse, and the finding would be lost.
        """
        self._actor.require(Action.VERIFY)
        chain = verify(self._db, step=progress.step)
        if any(problem.code == "database_damaged" for problem in chain.problems):
            return WorkspaceVerification(chain)
        found = WorkspaceVerification(
            chain,
            self._checked_releases(progress),
            check_attachments(self._db, step=progress.step),
            check_cuts(self._db, step=progress.step),
            check_intakes(self._db, step=progress.step),
            check_verdicts(self._db, step=progress.step),
            check_minutes(self._db, step=progress.step),
            check_packets(self._db, step=progress.step),
        )
        found = replace(found, names=self._names_of(found))
        with self._db.transaction() as session:
            audit.note(session, audit.Action.VERIFIED, note="sound" if found.is_sound else "problems")
        return found

    def _names_of(self, found: WorkspaceVerification) -> dict[tuple[str, int], RecordName]:
        """What the records found are called, for whoever may see them; others learn kind and number."""
        if not self._actor.may(Action.SEE_REGISTER):
            return {}
        wanted = list(dict.fromkeys(found.records()))[:_MOST_NAMES]
        with self._db.inspecting() as session:
            return {(table, number): record_name(session, table, number) for table, number in wanted}

    def _checked_releases(self, progress: Progress) -> ReleaseChecks:
        checks = check_releases(self._db, step=progress.step)
        if self._actor.may(Action.SEE_RESULTS):
            return checks
        # Whoever only verifies learns the record, not the name.
        faults = tuple(replace(fault, official="") for fault in checks.faults)
        return replace(checks, faults=faults)


def _narrowed(statement: Select[Any], query: AuditQuery) -> Select[Any]:
    if query.account:
        statement = statement.where(col(AuditEvent.account) == query.account)
    if query.action:
        statement = statement.where(col(AuditEvent.action) == query.action)
    if query.table:
        statement = statement.where(col(AuditEvent.record_table) == query.table)
    if query.since:
        statement = statement.where(col(AuditEvent.at) >= query.since)
    if query.until:
        statement = statement.where(col(AuditEvent.at) < query.until)
    return statement


def _row(event: AuditEvent) -> AuditRow:
    return AuditRow(
        id=event.id or 0,
        at=event.at,
        account=event.account,
        action=event.action,
        table=event.record_table,
        record_id=event.record_id,
        fields=tuple(name for name in event.fields.split(",") if name),
        note=event.note,
        hash=event.hash,
    )


def _shown(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


__all__ = [
    "AuditChoices",
    "AuditLogService",
    "AuditPage",
    "AuditQuery",
    "AuditRow",
    "FieldChange",
    "Problem",
    "Verification",
    "WorkspaceVerification",
]
