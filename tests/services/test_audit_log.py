from datetime import timedelta

import pytest

from evalapp.domain.errors import Cancelled, Forbidden, NotFound
from evalapp.domain.language import Language
from evalapp.entities.register import Person
from evalapp.services.audit_log import AuditLogService, AuditQuery
from evalapp.storage.audit import audited_tables
from evalapp.storage.clock import utc_now
from evalapp.texts import text

IIN = "010101300010"


@pytest.fixture
def service(db, admin) -> AuditLogService:
    with db.transaction() as session:
        person = Person(iin=IIN, surname="Примерова", given_name="Проба")
        session.add(person)
    with db.transaction() as session:
        session.get(Person, person.id).surname = "Образцова"
    return AuditLogService(db, admin)


def test_events_come_newest_first_in_pages(service):
    first = service.page(AuditQuery(limit=1))
    second = service.page(AuditQuery(limit=1, offset=1))
    assert [row.action for row in (*first.rows, *second.rows)] == ["changed", "created"]
    assert first.total == second.total > 100  # reference data was loaded before


def test_filters_narrow(service):
    people = service.page(AuditQuery(table="person"))
    assert (people.total, people.rows[0].fields) == (2, ("surname",))
    assert service.page(AuditQuery(table="person", action="created")).total == 1
    assert service.page(AuditQuery(account="nobody")).total == 0
    assert service.page(AuditQuery(since=utc_now() + timedelta(hours=1))).total == 0
    assert service.page(AuditQuery(table="person", until=utc_now() + timedelta(hours=1))).total == 2


def test_choices_are_what_occurs(service):
    choices = service.choices()
    assert choices.accounts == ["admin"]
    assert {"created", "changed"} <= set(choices.actions)
    assert "person" in choices.tables


def test_old_and_new_values_are_for_those_who_see_the_records(service, db, auditor):
    event = service.page(AuditQuery(limit=1)).rows[0]
    change = service.changes(event.id)
    assert [(one.field, one.old, one.new) for one in change] == [("surname", "Примерова", "Образцова")]
    with pytest.raises(Forbidden):
        AuditLogService(db, auditor).changes(event.id)
    with pytest.raises(NotFound):
        service.changes(10**9)


def test_a_verification_is_itself_an_event(service):
    found = service.verify()
    assert found.is_sound
    last = service.page(AuditQuery(limit=1)).rows[0]
    assert (last.action, last.note) == ("verified", "sound")
    assert last.id == found.chain.events + 1


def test_a_cancelled_verification_is_none(service):
    class Impatient:
        def step(self, done: int, total: int) -> None:
            raise Cancelled

    before = service.page(AuditQuery()).total
    with pytest.raises(Cancelled):
        service.verify(Impatient())
    assert service.page(AuditQuery()).total == before


def test_rights(db, officer, viewer, auditor):
    for actor in (officer, viewer):
        limited = AuditLogService(db, actor)
        for attempt in (limited.choices, limited.verify, lambda service=limited: service.page(AuditQuery())):
            with pytest.raises(Forbidden):
                attempt()
    assert AuditLogService(db, auditor).verify().is_sound


@pytest.mark.parametrize("language", list(Language))
def test_every_field_of_an_audited_record_has_a_name(language: Language) -> None:
    for table in audited_tables().values():
        for column in table.columns:
            assert column.name in {"id", "version"} or text(language, f"field.{column.name}")
