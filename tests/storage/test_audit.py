import json
import os
import subprocess
import sys
import textwrap
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select, text, update
from sqlmodel import col

from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.errors import Cancelled
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import Assessee, Campaign, Form, Framework, TargetLevel
from evalapp.entities.register import Employment, Person
from evalapp.entities.reserve import Application, Intake, RuleSet, Verdict
from evalapp.entities.workspace import AuditEvent, AuditValue
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.verification import verify

IIN = "010101300010"


def person(**values) -> Person:
    return Person(**({"iin": IIN, "surname": "Примерова", "given_name": "Проба"} | values))


def events(db, table: str = "person") -> list[AuditEvent]:
    with db.reading() as session:
        found = select(AuditEvent).where(col(AuditEvent.record_table) == table)
        return list(session.execute(found.order_by(col(AuditEvent.id))).scalars())


def value_of(db, event: AuditEvent) -> tuple[dict, dict]:
    with db.reading() as session:
        value = session.get(AuditValue, event.id)
        return json.loads(value.old), json.loads(value.new)


def codes(db) -> set[str]:
    return {problem.code for problem in verify(db).problems}


@pytest.fixture
def person_id(db) -> int:
    with db.transaction() as session:
        added = person(birth_date=date(2001, 1, 1))
        session.add(added)
    return added.id


def test_every_change_of_a_record_is_an_event(db, person_id):
    with db.transaction() as session:
        session.get(Person, person_id).surname = "Образцова"
    with db.transaction() as session:
        session.delete(session.get(Person, person_id))
    created, changed, deleted = events(db)
    assert [e.action for e in (created, changed, deleted)] == ["created", "changed", "deleted"]
    assert {e.account for e in (created, changed, deleted)} == {"admin"}
    assert {e.record_id for e in (created, changed, deleted)} == {person_id}
    assert changed.fields == "surname"
    assert value_of(db, changed) == ({"surname": "Примерова"}, {"surname": "Образцова"})
    assert value_of(db, created)[1]["birth_date"] == "2001-01-01"
    assert value_of(db, deleted)[0]["surname"] == "Образцова"
    assert verify(db).is_sound


def test_a_change_that_is_rolled_back_leaves_no_event(db, person_id):
    before = len(events(db))
    with pytest.raises(Cancelled), db.transaction() as session:  # noqa: PT012
        session.get(Person, person_id).surname = "Образцова"
        session.flush()
        raise Cancelled
    assert len(events(db)) == before
    assert verify(db).is_sound


def test_a_savepoint_that_is_rolled_back_does_not_break_the_chain(db, person_id):
    with db.transaction() as session:
        session.get(Person, person_id).surname = "Образцова"
        session.flush()
        inner = session.begin_nested()
        session.add(person(iin="020202300020"))
        session.flush()
        inner.rollback()
        session.get(Person, person_id).note = "x"
    assert verify(db).is_sound


def test_saving_the_same_values_is_no_event(db, person_id):
    before = len(events(db))
    with db.transaction() as session:
        session.get(Person, person_id).surname = "Примерова"
    assert len(events(db)) == before


def test_marks_never_reach_the_values(db, person_id):
    with db.transaction() as session:
        framework = session.execute(select(Framework)).scalars().first()
        campaign = Campaign(
            name="Кампания",
            framework_id=framework.id,
            category=PositionCategory.DEPUTY_AKIMS,
            as_of=date(2026, 1, 1),
            rules={},
            created_at=utc_now(),
        )
        session.add(campaign)
        session.flush()
        assessee = Assessee(campaign_id=campaign.id, person_id=person_id)
        session.add(assessee)
        session.flush()
        form = Form(
            assessee_id=assessee.id, role=RaterRole.PEER, rater_code="R1", marks={"P1": 4}, remark="тайна"
        )
        session.add(form)
    with db.transaction() as session:
        stored = session.get(Form, form.id)
        stored.marks = {"P1": 2}
        stored.state = FormState.COMPLETE
    created, changed = events(db, "form")
    assert set(changed.fields.split(",")) == {"marks", "state"}
    assert value_of(db, changed) == ({"state": "assigned"}, {"state": "complete"})
    assert not {"marks", "remark", "rater_code"} & value_of(db, created)[1].keys()
    assert verify(db).is_sound


def test_bulk_statements_on_audited_tables_are_refused(db, person_id):
    with pytest.raises(RuntimeError), db.transaction() as session:
        session.execute(update(Person).values(surname="Образцова"))
    with pytest.raises(RuntimeError), db.transaction() as session:
        session.execute(Person.__table__.delete())


def test_many_records_at_once_have_their_events(db):
    with db.transaction() as session:
        rule_set = RuleSet(
            code="проба", name_kk="", name_ru="", name_en="", criteria={}, valid_from=date(2020, 1, 1)
        )
        session.add(rule_set)
        session.flush()
        intake = Intake(name="Отбор", rule_set_id=rule_set.id, as_of=date(2026, 1, 1), created_at=utc_now())
        session.add(intake)
        session.flush()
        applications = [
            Application(
                intake_id=intake.id,
                number=str(number),
                iin=f"{number:012}",
                surname="Примерова",
                given_name="П",
                jobs=[{"post": "инженер", "from": "2020-01"}],
                scores={"Тест": 7.5},
                has_conviction=False,
            )
            for number in range(1100)
        ]
        audit.bulk_insert(session, applications)
        verdicts = [Verdict(application_id=one.id, verdict="eligible", details={}) for one in applications]
        audit.bulk_insert(session, verdicts)
    assert len(events(db, "application")) == 1100
    assert events(db, "verdict") == []
    assert verify(db).is_sound


def test_views_and_exports_are_noted(db, person_id):
    with db.transaction() as session:
        audit.note(session, audit.Action.VIEWED, table="person", record_id=person_id)
        audit.note(session, audit.Action.EXPORTED, note="results")
    assert events(db)[-1].action == "viewed"
    assert verify(db).is_sound


@pytest.mark.parametrize("statement", ["UPDATE audit_event SET account = 'x'", "DELETE FROM audit_event"])
def test_triggers_refuse_to_change_events(db, person_id, statement):
    with pytest.raises(Exception, match="only grows"), db.transaction() as session:
        session.execute(text(statement))
    assert verify(db).is_sound


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE person SET surname = 'Подменова'", "record_altered"),
        ("DELETE FROM person", "record_missing"),
        (
            "INSERT INTO person (iin, surname, given_name, search_key, sort_key, version) "
            "VALUES ('030303300030', 'Тайнова', 'Т', '', '', 1)",
            "record_unaudited",
        ),
        (
            "UPDATE audit_value SET new = '{}' WHERE event_id = (SELECT max(event_id) FROM audit_value)",
            "values_altered",
        ),
        ("UPDATE audit_event SET account = 'other' WHERE id = 5", "chain_broken"),
        ("UPDATE audit_event SET at = '2020-01-01 00:00:00.000000' WHERE id = 5", "chain_broken"),
        ("DELETE FROM audit_value WHERE event_id = 5; DELETE FROM audit_event WHERE id = 5", "chain_broken"),
    ],
)
@pytest.mark.embedded
def test_tampering_past_the_program_is_found(db, person_id, statement, code):
    with db.transaction() as session:
        session.execute(text("DROP TRIGGER audit_event_no_update"))
        session.execute(text("DROP TRIGGER audit_event_no_delete"))
        for part in statement.split("; "):
            session.execute(text(part))
    assert code in codes(db)


@pytest.mark.parametrize("value", ["'then'", "X'00FF'"])
@pytest.mark.embedded
def test_a_value_that_is_not_even_of_its_kind_is_named_and_the_rest_is_looked_at(db, person_id, value):
    with db.transaction() as session:
        others = [person(iin="020202300020"), person(iin="030303300030")]
        session.add_all(others)
        session.flush()
        middle, last = (one.id for one in others)
    with db.transaction() as session:
        session.execute(text(f"UPDATE person SET surname = 'Подменова' WHERE id = {last}"))
    looked_at = verify(db).records
    with db.transaction() as session:
        session.execute(text(f"UPDATE person SET birth_date = {value} WHERE id = {middle}"))
    found = verify(db)
    assert [(one.code, one.table, one.record_id) for one in found.problems] == [
        ("record_altered", "person", middle),
        ("record_altered", "person", last),
    ]
    assert found.records == looked_at


def test_removed_values_leave_the_chain_whole(db, person_id):
    """Erasing a person takes the values away, not the links."""
    with db.transaction() as session:
        session.execute(text("DELETE FROM audit_value"))
    assert verify(db).is_sound


@pytest.mark.embedded
def test_a_chain_cut_at_its_end_lacks_the_head_seen_before(db, person_id):
    with db.reading() as session:
        number, head = audit.head(session)
        assert audit.has_link(session, number, head)
    with db.transaction() as session:
        session.execute(text("DROP TRIGGER audit_event_no_delete"))
        session.execute(text("DELETE FROM audit_value WHERE event_id = :id"), {"id": number})
        session.execute(text("DELETE FROM audit_event WHERE id = :id"), {"id": number})
    with db.reading() as session:
        assert not audit.has_link(session, number, head)


@pytest.mark.embedded
def test_two_processes_write_one_unbroken_chain(db, tmp_path):
    script = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from evalapp.entities.register import Person
        from evalapp.storage.database import open_embedded

        db = open_embedded(Path(sys.argv[1]), bytes(range(32)), actor_login=sys.argv[2])
        for number in range(40):
            with db.transaction() as session:
                iin = f"{sys.argv[2]}{number:011}"
                session.add(Person(iin=iin, surname="Примерова", given_name="Проба"))
        """
    )
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path / "evalapp.db"), name],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        for name in "12"
    ]
    assert [process.wait() for process in processes] == [0, 0]
    assert {e.account for e in events(db)} == {"1", "2"}
    assert len(events(db)) == 80
    assert verify(db).is_sound


def test_verification_reports_progress_and_can_be_stopped(db, person_id):
    seen = []

    def step(done: int, total: int) -> None:
        seen.append((done, total))
        raise Cancelled

    with pytest.raises(Cancelled):
        verify(db, step=step)
    assert seen
    assert seen[0][0] <= seen[0][1]


def test_values_of_a_neighbouring_type_are_hashed_as_they_are_stored(db, person_id):
    """A number given for a text, a whole number for a decimal one: they come back in the column's type."""
    with db.transaction() as session:
        framework = session.execute(select(Framework)).scalars().first()
        session.add(
            TargetLevel(
                framework_id=framework.id,
                category=PositionCategory.OTHER,
                competency_code="P1",
                target=3,
            )
        )
        session.add(person(iin="020202300020", note=12, citizenship="KZ"))
        session.add(Employment(person_id=person_id, organization_text=7, to_present=1))
    assert verify(db).is_sound
