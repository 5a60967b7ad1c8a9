"""Inserting many records from plain values: the same events and the same records as one by one."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.reference import Sex
from evalapp.entities.base import Entity, stored_id
from evalapp.entities.register import Person
from evalapp.entities.reserve import Application, Intake, RuleSet, Verdict
from evalapp.entities.workspace import AuditEvent, AuditValue
from evalapp.storage import audit
from evalapp.storage.database import Database
from evalapp.storage.verification import verify

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
FACTS = {
    "surname": "Үлгіұлы",
    "given_name": "Дана",
    "sex": Sex.MALE,
    "birth_date": date(1995, 3, 14),
    "jobs": [{"organization": "ТОО «Образец»", "from": "2019-01-01", "to_present": True, "sector": None}],
    "scores": {"Эссе": 3.5, "Тест": "absent"},
    "has_conviction": False,
}


@pytest.fixture
def intake_id(db: Database) -> int:
    with db.transaction() as session:
        rules = session.execute(select(RuleSet)).scalars().first()
        assert rules is not None
        intake = Intake(name="Отбор", rule_set_id=stored_id(rules.id), as_of=date(2026, 3, 1), created_at=NOW)
        session.add(intake)
        session.flush()
        return stored_id(intake.id)


def test_inserted_values_are_records_with_events_like_any_other(db: Database, intake_id: int) -> None:
    one = Application(intake_id=intake_id, number="1", iin="950314350007", **FACTS)
    values = one.model_dump() | {"number": "2", "iin": "950314350018"}
    del values["id"], values["version"]
    with db.transaction() as session:
        session.add(one)
        session.flush()
        (number,) = audit.insert_values(session, Application, [values])
    with db.reading() as session:
        other = session.get(Application, number)
        assert other is not None
        assert (other.number, other.jobs, other.scores) == ("2", one.jobs, one.scores)
        assert (other.birth_date, other.sex, other.version) == (one.birth_date, Sex.MALE, 1)
        wanted = (
            select(AuditEvent, AuditValue)
            .join(AuditValue, col(AuditValue.event_id) == col(AuditEvent.id))
            .where(col(AuditEvent.record_table) == "application")
            .order_by(col(AuditEvent.id))
        )
        (first, was), (second, now) = session.execute(wanted).all()
        assert (first.action, first.fields) == (second.action, second.fields)
        assert was.new.replace('"1"', '"2"').replace("350007", "350018") == now.new
    assert not verify(db).problems


def test_tables_changed_by_values_are_announced(db: Database, intake_id: int) -> None:
    announced: list[frozenset[str]] = []
    db.subscribers.append(announced.append)
    with db.transaction() as session:
        values = Application(intake_id=intake_id, number="1", iin="950314350007", **FACTS).model_dump()
        del values["id"], values["version"]
        audit.insert_values(session, Application, [values])
    assert {"application", "audit_event"} <= announced[0]


@pytest.mark.parametrize("kind", [Application, Person])
def test_records_with_events_do_not_come_in_without(db: Database, kind: type[Entity]) -> None:
    with db.transaction() as session, pytest.raises(ValueError, match=kind.__name__):
        audit.insert_unaudited(session, kind, [{"id": 1}])


def test_nothing_to_insert_is_no_trouble(db: Database) -> None:
    with db.transaction() as session:
        audit.insert_unaudited(session, Verdict, [])
        assert audit.insert_values(session, Application, []) == []
