"""Import of applications for a reserve: intake, applications with their facts, verdicts at once."""

from collections.abc import Hashable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.orm import class_mapper
from sqlmodel import Session, col, select

from evalapp.domain.errors import Refused
from evalapp.domain.names import full_name, sort_key
from evalapp.domain.service_length import Job
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake
from evalapp.exchange.applications_xlsx import ApplicationRecord, JobRecord, read_applications
from evalapp.exchange.headers import ImportKind, Vocabulary, vocabulary
from evalapp.exchange.records import Row
from evalapp.exchange.tables import Table
from evalapp.services.import_changes import Changes
from evalapp.services.import_preview import ImportOptions, Planned, RowAction
from evalapp.services.importing import Step
from evalapp.services.intakes import IntakeFields, create_intake
from evalapp.services.screening import (
    intake_named,
    job_values,
    judge_applications,
    protected_fields,
    rule_set_record,
    search_key_of,
)
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
        intake = _intake(session, options)
        known = _known(session, intake, rows)
        return [_planned(row, known.get(row.record.iin)) for row in rows]

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
        intake = _intake(session, options)
        known = _known(session, intake, rows)
        if intake is None:
            intake = _new_intake(session, options, now)
            changes.created(intake)
        intake_id = stored_id(intake.id)
        total = 2 * len(rows)
        done: list[Planned] = []
        touched: list[Application] = []
        for number, row in enumerate(rows):
            if number % BATCH == 0:
                step(number, total)
                session.flush()
            planned = _planned(row, known.get(row.record.iin))
            done.append(planned)
            if planned.action is RowAction.NEW:
                application = _made({"intake_id": intake_id, "iin": row.record.iin, **_values(row.record)})
                changes.create(session, application)
                touched.append(application)
            elif planned.action is RowAction.CHANGED:
                application = known[row.record.iin]
                changes.change(application, _allowed(application, _values(row.record)))
                touched.append(application)
        session.flush()
        for start in range(0, len(touched), BATCH * 4):
            step(len(rows) + start, total)
            judge_applications(session, intake_id, touched[start : start + BATCH * 4])
        return done


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
    fields = IntakeFields(name=options.intake, rule_set=options.rule_set, as_of=options.as_of)
    return create_intake(session, fields, now=now)


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


def _planned(row: Row[ApplicationRecord], known: Application | None) -> Planned:
    if row.is_refused:
        return Planned(row, RowAction.REFUSED)
    if known is None:
        return Planned(row, RowAction.NEW)
    values = _allowed(known, _values(row.record))
    is_same = all(getattr(known, name) == value for name, value in values.items())
    return Planned(row, RowAction.UNCHANGED if is_same else RowAction.CHANGED)


def _allowed(application: Application, values: dict[str, Any]) -> dict[str, Any]:
    """``values`` without facts that an officer entered from a paper, and without blanks."""
    kept = protected_fields(application)
    return {name: value for name, value in values.items() if name not in kept and value not in (None, [], {})}


def _values(record: ApplicationRecord) -> dict[str, Any]:
    values = {name: getattr(record, name) for name in _PLAIN}
    name = full_name(record.surname, record.given_name, record.patronymic)
    values["search_key"] = search_key_of(name, record.number, record.iin)
    values["sort_key"] = sort_key(name)
    values["jobs"] = [_job(job) for job in record.jobs]
    values["scores"] = dict(record.scores)
    return values


def _made(values: dict[str, Any]) -> Application:
    """A new application with ``values``, made the way in which the database library makes a loaded one.

    The ordinary constructor sets 27 fields one by one through two layers: a fifth of the time of an import.
    """
    application: Application = class_mapper(Application).class_manager.new_instance()
    vars(application).update(papers={}, version=1, **values)
    return application


def _job(record: JobRecord) -> dict[str, Any]:
    return job_values(
        Job(
            organization=record.organization or "",
            post=record.post or "",
            start=record.start,
            end=record.end,
            to_present=record.to_present,
            sector=record.sector,
        )
    )
