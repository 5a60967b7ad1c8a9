"""Import of registers of officials: persons, their present posts, bodies, education."""

import hashlib
from collections.abc import Hashable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import Session

from evalapp.domain.names import fold
from evalapp.domain.reference import OrganizationKind, PositionCategory
from evalapp.entities.register import Appointment, Education, Organization, Person, Position
from evalapp.exchange.headers import ImportKind, Vocabulary, vocabulary
from evalapp.exchange.officials_xlsx import OfficialRecord, read_officials
from evalapp.exchange.records import Row
from evalapp.exchange.tables import Table
from evalapp.exchange.words import one_of, region_of
from evalapp.services.import_changes import Changes
from evalapp.services.import_preview import ImportOptions, Planned, RowAction
from evalapp.services.importing import Step
from evalapp.services.official_register import Known, Register
from evalapp.services.persons import set_keys
from evalapp.services.reference import organization_key
from evalapp.storage.batches import BATCH

_NAME = ("surname", "given_name", "patronymic")


class OfficialImporter:
    """Registers of officials; the key is the IIN, blank cells change nothing."""

    def vocabulary(self, session: Session, options: ImportOptions) -> Vocabulary:
        """The words by which columns are recognised."""
        return vocabulary(ImportKind.OFFICIALS)

    def context(self, session: Session, tables: Sequence[Table], options: ImportOptions) -> Hashable:
        """Reading a register depends on nothing but the file."""
        return None

    def read(
        self, tables: Sequence[Table], context: Any, known: Sequence[Row[Any]] = ()
    ) -> list[Row[OfficialRecord]]:
        """The people of the register."""
        return read_officials(list(tables))

    def plan(
        self, session: Session, rows: Sequence[Row[Any]], options: ImportOptions, *, now: datetime
    ) -> list[Planned]:
        """Compare each row with the register."""
        register = Register(session, [row.record for row in rows if not row.is_refused])
        return [_planned(register, row) for row in rows]

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
        """Bring the register up to the rows that are not refused."""
        register = Register(session, [row.record for row in rows if not row.is_refused])
        done: list[Planned] = []
        for number, row in enumerate(rows):
            if number % BATCH == 0:
                step(number, len(rows))
            planned = _planned(register, row)
            if planned.action in {RowAction.NEW, RowAction.CHANGED}:
                _write_row(session, register, planned.row.record, changes, today=now.date())
            done.append(planned)
        return done


def _planned(register: Register, row: Row[OfficialRecord]) -> Planned:
    if row.is_refused:
        return Planned(row, RowAction.REFUSED)
    record = row.record
    body, post = register.body_of(record), register.post_of(record)
    row = _with_warnings(row, body, post)
    present = _to_replace(register, record, body, post)
    if present and record.since and any(p.from_date and p.from_date > record.since.last() for p in present):
        latest = max(item.from_date for item in present if item.from_date)
        return Planned(
            row.refused("from_date", "since_before_present", present=f"{latest:%d.%m.%Y}"), RowAction.REFUSED
        )
    known = register.people.get(record.iin)
    if known is None:
        return Planned(row, RowAction.NEW)
    is_same = (
        not _differing(known.person, _person_values(record))
        and _post_is_same(register, record, body, post)
        and _education_is_known(known, record)
    )
    return Planned(row, RowAction.UNCHANGED if is_same else RowAction.CHANGED)


def _with_warnings(
    row: Row[OfficialRecord], body: Organization | None, post: Position | None
) -> Row[OfficialRecord]:
    record = row.record
    if record.organization is None:
        row = row.warned("organization", "organization_missing")
    elif body is None:
        row = row.warned("organization", "organization_new", name=record.organization)
    if record.position is None:
        row = row.warned("position", "position_missing")
    elif post is None:
        row = row.warned("position", "position_new", name=record.position)
    return row


def _to_replace(
    register: Register, record: OfficialRecord, body: Organization | None, post: Position | None
) -> list[Appointment]:
    """Present posts that the record's post would end."""
    if record.organization is None or record.position is None:
        return []
    present = register.present_posts(record.iin)
    return [] if _same_post(present, body, post) else present


def _same_post(
    present: Sequence[Appointment], body: Organization | None, post: Position | None
) -> Appointment | None:
    if body is None or post is None:
        return None
    wanted = (body.id, post.id)
    return next((item for item in present if (item.organization_id, item.position_id) == wanted), None)


def _post_is_same(
    register: Register, record: OfficialRecord, body: Organization | None, post: Position | None
) -> bool:
    if record.organization is None or record.position is None:
        return True
    same = _same_post(register.present_posts(record.iin), body, post)
    return same is not None and not _differing(same, _appointment_values(record))


def _person_values(record: OfficialRecord) -> dict[str, Any]:
    values = {
        "surname": record.surname,
        "given_name": record.given_name,
        "patronymic": record.patronymic,
        "birth_date": record.birth_date,
        "sex": record.sex,
        "citizenship": record.citizenship,
        "service_years_text": record.service_years,
        "note": record.note,
    }
    return {name: value for name, value in values.items() if value not in {None, ""}}


def _appointment_values(record: OfficialRecord) -> dict[str, Any]:
    values = {
        "from_date": record.since.start if record.since else None,
        "from_precision": record.since.precision if record.since else None,
        "order_number": record.order_number,
        "portfolio": record.portfolio,
        "acting": record.acting or None,
    }
    return {name: value for name, value in values.items() if value is not None}


def _differing(entity: object, values: Mapping[str, object]) -> list[str]:
    return [name for name, value in values.items() if getattr(entity, name) != value]


def _education_is_known(known: Known, record: OfficialRecord) -> bool:
    if record.institution is None and record.graduation_year is None:
        return True
    wanted = (fold(record.institution or ""), record.graduation_year)
    return any((fold(item.institution), item.graduation_year) == wanted for item in known.educations)


def _write_row(
    session: Session, register: Register, record: OfficialRecord, changes: Changes, *, today: date
) -> None:
    known = _write_person(session, register, record, changes)
    assert known.person.id is not None
    if not _education_is_known(known, record):
        course = Education(
            person_id=known.person.id,
            institution=record.institution or "",
            graduation_year=record.graduation_year,
            speciality=record.speciality or "",
        )
        changes.create(session, course)
        known.educations.append(course)
    if record.organization is None or record.position is None:
        return
    body = register.body_of(record) or _new_body(session, register, record, changes)
    post = register.post_of(record) or _new_post(session, register, record, changes)
    same = _same_post(register.present_posts(record.iin), body, post)
    if same is not None:
        changes.change(same, _appointment_values(record))
        return
    for ended in register.present_posts(record.iin):
        last = record.since.first() - timedelta(days=1) if record.since else today
        precision = record.since.precision if record.since else None
        changes.change(ended, {"to_date": max(last, ended.from_date or last), "to_precision": precision})
    assert body.id is not None
    assert post.id is not None
    appointment = Appointment(
        person_id=known.person.id,
        position_id=post.id,
        organization_id=body.id,
        **_appointment_values(record),
    )
    changes.create(session, appointment)
    known.appointments.append(appointment)


def _write_person(session: Session, register: Register, record: OfficialRecord, changes: Changes) -> Known:
    known = register.people.get(record.iin)
    values = _person_values(record)
    if known is not None:
        draft = Person(
            iin=record.iin, **{name: values.get(name, getattr(known.person, name)) for name in _NAME}
        )
        draft.full_name_kk, draft.full_name_ru = known.person.full_name_kk, known.person.full_name_ru
        set_keys(draft)
        changes.change(known.person, {**values, "search_key": draft.search_key, "sort_key": draft.sort_key})
        return known
    person = Person(iin=record.iin, **{"given_name": "", **values})
    set_keys(person)
    changes.create(session, person)
    session.flush()
    register.people[record.iin] = Known(person, [], [])
    return register.people[record.iin]


def _new_body(session: Session, register: Register, record: OfficialRecord, changes: Changes) -> Organization:
    name = record.organization or ""
    words = set(fold(name).split())
    region = region_of(name)
    kind = OrganizationKind.OTHER
    if words & one_of("ministry_words"):
        kind = OrganizationKind.MINISTRY
    elif words & one_of("akimat_words"):
        kind = OrganizationKind.AKIMAT
    body = Organization(
        name_kk=name,
        name_ru=name,
        kind=kind,
        region_code=region.code if region else None,
        search_key=organization_key(name),
    )
    changes.create(session, body)
    session.flush()
    register.know_body(body)
    return body


def _new_post(session: Session, register: Register, record: OfficialRecord, changes: Changes) -> Position:
    title = record.position or ""
    code = "post_" + hashlib.sha256(fold(title).encode()).hexdigest()[:12]
    post = Position(code=code, title_kk=title, title_ru=title, category=PositionCategory.OTHER)
    changes.create(session, post)
    session.flush()
    register.know_post(post)
    return post
