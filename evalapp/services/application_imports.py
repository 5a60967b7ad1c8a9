"""Import of applications for a reserve: intake, applications with their facts, verdicts at once."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from operator import attrgetter
from typing import Any

from sqlmodel import Session, col, select

from evalapp.domain.eligibility import ApplicantFacts
from evalapp.domain.errors import Refused
from evalapp.domain.intake import IntakeStep, allows
from evalapp.domain.intake_plan import IntakePlan
from evalapp.domain.names import fold, fold_parts, sort_key_of
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake
from evalapp.exchange.application_record import ApplicationRecord
from evalapp.exchange.applications_xlsx import read_applications
from evalapp.exchange.headers import ImportKind, Vocabulary, vocabulary
from evalapp.exchange.records import Row
from evalapp.exchange.tables import Table
from evalapp.services.directions import (
    DirectionRow,
    add_named,
    directions_of,
    match,
    may_add_from_list,
    names_in,
)
from evalapp.services.import_changes import Changes
from evalapp.services.import_preview import ImportOptions, Planned, RowAction
from evalapp.services.importing import Step
from evalapp.services.intake_setup import create_draft
from evalapp.services.intake_steps import require_step
from evalapp.services.screening import (
    intake_named,
    job_values,
    judge_applications,
    judge_new,
    protected_fields,
    rule_set_record,
)
from evalapp.services.stage_people import held_in_direction
from evalapp.storage.batches import BATCH, batches

_PLAIN = (
    "number",
    "surname",
    "given_name",
    "patronymic",
    "birth_date",
    "sex",
    "citizenship",
    "region_code",
    "direction",
    "education_level",
    "institution",
    "graduation_year",
    "kazakh_level",
    "has_conviction",
    "has_sanction",
    "phone",
    "email",
    "applied_on",
)


class ApplicationImporter:
    """Registers of applications; the key is the IIN within an intake."""

    def vocabulary(self, session: Session, options: ImportOptions) -> Vocabulary:
        """The words by which columns are recognised."""
        return vocabulary(ImportKind.APPLICATIONS)

    def context(self, session: Session, tables: Sequence[Table], options: ImportOptions) -> Hashable:
        """Reading applications depends on nothing but the file."""
        return None

    def read(
        self, tables: Sequence[Table], context: Any, known: Sequence[Row[Any]] = ()
    ) -> list[Row[ApplicationRecord]]:
        """The applications of the file."""
        return read_applications(list(tables), known)

    def plan(
        self, session: Session, rows: Sequence[Row[Any]], options: ImportOptions, *, now: datetime
    ) -> list[Planned]:
        """Compare each row with the intake's application of the same person."""
        target = _target(session, options, rows)
        return [_planned(row, target) for row in rows]

    def write(
        self,
        session: Session,
        rows: Sequence[Row[Any]],
        options: ImportOptions,
        changes: Changes,
        *,
        now: datetime,
        step: Step,
    ) -> list[Planned]:
        """Bring the intake up to the file and judge what is new or changed."""
        target = _target(session, options, rows)
        if target.intake is None:
            intake = _new_intake(session, options, now)
            changes.created(intake)
            target = replace(target, intake=intake)
        intake_id = stored_id(target.intake.id) if target.intake else 0
        if target.new_names:
            add_named(session, intake_id, target.new_names, changes)
            target = replace(target, directions=directions_of(session, intake_id), new_names=())
        done = [_planned(row, target) for row in rows]
        new = [one.row.record for one in done if one.action is RowAction.NEW]
        total = len(rows) + len(new)
        for start in range(0, len(new), _PORTION):
            step(start, total)
            _add(session, intake_id, new[start : start + _PORTION], target, changes)
        touched: list[Application] = []
        for number, planned in enumerate(done):
            if number % BATCH == 0:
                step(len(new) + number, total)
            if planned.action is RowAction.CHANGED:
                record = planned.row.record
                changes.change(target.known[record.iin], _allowed(target.known[record.iin], record, target))
                touched.append(target.known[record.iin])
        session.flush()
        judge_applications(session, intake_id, touched)
        return done


@dataclass(frozen=True, slots=True)
class _Target:
    """Where the list goes: the intake (None when it is to be made) with what it has.

    ``known``: its applications by IIN. ``held``: ids of those whose direction a cut in force holds fast.
    ``new_names``: directions that the list brings along.
    """

    intake: Intake | None
    known: dict[str, Application]
    held: set[int]
    directions: tuple[DirectionRow, ...]
    new_names: tuple[str, ...]

    @property
    def receives(self) -> bool:
        """Whether new applications are taken."""
        return self.intake is None or allows(self.intake.state, IntakeStep.RECEIVE)

    def direction_id(self, text: str | None) -> int | None:
        """The direction that ``text`` names; one that the list brings has no number yet: _TO_COME."""
        if text and self.new_names:
            return _TO_COME
        return match(self.directions, text)


_plain_values = attrgetter(*_PLAIN)
_TO_COME = -1
_PORTION = 2000
"""New applications made at a time: between two reports of progress, and in memory."""


def _target(session: Session, options: ImportOptions, rows: Sequence[Row[Any]]) -> _Target:
    intake = _intake(session, options)
    if intake is not None:
        require_step(intake, IntakeStep.EDIT_FACTS)
    adds = may_add_from_list(session, intake)
    texts = (row.record.direction for row in rows if not row.is_refused)
    known = _known(session, intake, rows)
    return _Target(
        intake,
        known,
        held_in_direction(session, (stored_id(one.id) for one in known.values())),
        () if intake is None else directions_of(session, stored_id(intake.id)),
        names_in(texts) if adds else (),
    )


def _intake(session: Session, options: ImportOptions) -> Intake | None:
    """The intake the options name, None when it is to be made."""
    if not options.intake:
        raise Refused("import_intake_needed")
    intake = intake_named(session, options.intake.strip())
    if intake is None:
        if options.as_of is None or not options.rule_set:
            raise Refused("import_as_of_needed")
        rule_set_record(session, options.rule_set, options.as_of)
    return intake


def _new_intake(session: Session, options: ImportOptions, now: datetime) -> Intake:
    assert options.intake is not None
    assert options.as_of is not None
    assert options.rule_set is not None
    plan = IntakePlan(name=options.intake, rule_set=options.rule_set, as_of=options.as_of)
    return create_draft(session, plan, now=now)


def _known(session: Session, intake: Intake | None, rows: Sequence[Row[Any]]) -> dict[str, Application]:
    if intake is None:
        return {}
    found: dict[str, Application] = {}
    for iins in batches({row.record.iin for row in rows if not row.is_refused}):
        wanted = select(Application).where(
            col(Application.intake_id) == intake.id, col(Application.iin).in_(iins)
        )
        found |= {application.iin: application for application in session.exec(wanted)}
    return found


def _planned(row: Row[ApplicationRecord], target: _Target) -> Planned:
    if row.is_refused:
        return Planned(row, RowAction.REFUSED)
    record = row.record
    if record.direction and target.directions and target.direction_id(record.direction) is None:
        row = row.warned("direction", "direction_unknown")
    known = target.known.get(record.iin)
    if known is None:
        if not target.receives:
            return Planned(row.refused("iin", "intake_not_receiving"), RowAction.REFUSED)
        return Planned(row, RowAction.NEW)
    values = _allowed(known, record, target)
    if values.get("direction_id", known.direction_id) != known.direction_id and known.id in target.held:
        return Planned(row.refused("direction", "direction_held"), RowAction.REFUSED)
    is_same = all(getattr(known, name) == value for name, value in values.items())
    return Planned(row, RowAction.UNCHANGED if is_same else RowAction.CHANGED)


def _allowed(application: Application, record: ApplicationRecord, target: _Target) -> dict[str, Any]:
    """What the list may change: not what an officer entered from a paper, and nothing to a blank."""
    kept = protected_fields(application)
    values = _values(record)
    allowed = {
        name: value for name, value in values.items() if name not in kept and value not in (None, [], {})
    }
    return allowed | _direction(application, record.direction, target)


def _direction(application: Application, text: str | None, target: _Target) -> dict[str, Any]:
    """The direction that other words name; the same words leave one alone that somebody has chosen."""
    if not text:
        return {}
    found = target.direction_id(text)
    if text == application.direction and (application.direction_id is not None or found is None):
        return {}
    return {"direction_id": found}


def _values(record: ApplicationRecord) -> dict[str, Any]:
    values: dict[str, Any] = dict(zip(_PLAIN, _plain_values(record), strict=True))
    parts = [part for part in (record.surname, record.given_name, record.patronymic) if part]
    values["search_key"] = f"{fold_parts(parts)} {fold(record.number)} {record.iin}"
    values["sort_key"] = sort_key_of(parts)
    values["jobs"] = list(map(job_values, record.jobs))
    values["scores"] = dict(record.scores)
    return values


def _add(
    session: Session,
    intake_id: int,
    records: Sequence[ApplicationRecord],
    target: "_Target",
    changes: Changes,
) -> None:
    """Add new applications and judge them from what was read."""
    values = [
        {
            "intake_id": intake_id,
            "iin": record.iin,
            "papers": {},
            "direction_id": target.direction_id(record.direction),
            **_values(record),
        }
        for record in records
    ]
    ids = changes.insert(session, Application, values)
    facts = (_facts(record) for record in records)
    judge_new(session, intake_id, zip(ids, facts, strict=True))


def _facts(record: ApplicationRecord) -> ApplicantFacts:
    return ApplicantFacts(
        iin=record.iin,
        birth_date=record.birth_date,
        citizenship=record.citizenship,
        education_level=record.education_level,
        graduation_year=record.graduation_year,
        kazakh_level=record.kazakh_level,
        has_conviction=record.has_conviction,
        applied_on=record.applied_on,
        jobs=record.jobs,
    )
