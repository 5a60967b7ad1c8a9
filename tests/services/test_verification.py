"""Verification of a whole workspace: whatever is put into the database past the program is named, and
nothing that cannot be read stops it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, Column, Enum, String, TypeDecorator, select, text
from sqlalchemy.exc import OperationalError

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.demo import DEMO_ACCOUNTS
from evalapp.domain.language import Language
from evalapp.entities.register import Region
from evalapp.services.audit_log import AuditLogService, WorkspaceVerification
from evalapp.services.campaigns import CampaignService
from evalapp.services.demo import build_demo
from evalapp.services.verification_words import findings, lines
from evalapp.services.workspaces import Workspace, open_workspace
from evalapp.storage.audit import audited_tables
from evalapp.storage.keys import Cost
from tests.services.campaign_builder import build_campaign

pytestmark = pytest.mark.embedded
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
NO_TEXT = "CAST(CAST({0} AS BLOB) || X'FF' AS TEXT)"
"""The text of a column with a byte behind it that UTF-8 does not have."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with a record of nearly every kind."""
    folder = tmp_path_factory.mktemp("demo") / "workspace"
    build_demo(folder, cost=CHEAP)
    return folder


@pytest.fixture
def workspace(demo: Path, tmp_path: Path) -> Iterator[Workspace]:
    folder = tmp_path / "workspace"
    shutil.copytree(demo, folder)
    workspace = open_workspace(folder, DEMO_ACCOUNTS[0].login, DEMO_ACCOUNTS[0].password)
    yield workspace
    workspace.close()


@pytest.fixture
def spoil(workspace: Workspace) -> Callable[..., int]:
    """Change the newest record of a table past the program; its id, 0 when there is none."""

    def change(table: str, column: str, value: str) -> int:
        key = "event_id" if table == "audit_value" else "id"
        with workspace.db.transaction() as session:
            found = f"SELECT max({key}) FROM {table} WHERE {column} IS NOT NULL"
            number = session.connection().execute(text(found)).scalar()
            statement = f"UPDATE {table} SET {column} = {value} WHERE {key} = :id"
            session.connection().execute(text(statement), {"id": number})
        return number or 0

    return change


def verified(workspace: Workspace) -> WorkspaceVerification:
    return AuditLogService(workspace.db, workspace.actor).verify()


def spoken(found: WorkspaceVerification) -> str:
    return "\n".join(lines(Language.EN, findings(Language.EN, found)))


def columns(is_wanted: Callable[[Column[Any]], bool]) -> Iterator[tuple[str, str]]:
    """(table, column): of each audited table the first column that is wanted."""
    for name, table in audited_tables().items():
        column = next((one.name for one in table.columns if is_wanted(one)), None)
        if column is not None:
            yield name, column


def is_text(column: Column[Any]) -> bool:
    kind = column.type.impl if isinstance(column.type, TypeDecorator) else column.type
    return isinstance(kind, String) and not isinstance(kind, Enum)


def test_text_that_is_none_is_named_in_every_kind_of_record(workspace, spoil):
    spoilt = {(table, spoil(table, one, NO_TEXT.format(one))) for table, one in columns(is_text)}
    found = verified(workspace)
    altered = {(one.table, one.record_id) for one in found.chain.problems if one.code == "record_altered"}
    assert altered == {one for one in spoilt if one[1]}
    assert len(altered) > 50
    said = spoken(found)
    assert "Application: " in said
    assert "Person: " in said


def test_unreadable_json_is_named_in_every_kind_of_record(workspace, spoil):
    spoilt = {
        (table, spoil(table, one, "'{'")) for table, one in columns(lambda one: isinstance(one.type, JSON))
    }
    found = verified(workspace)
    altered = {(one.table, one.record_id) for one in found.chain.problems if one.code == "record_altered"}
    assert altered == {one for one in spoilt if one[1]}
    sealed = {"campaign", "result", "intake", "stage_cut", "meeting", "minutes", "ballot", "decision_effect"}
    assert sealed <= {table for table, _ in altered}
    assert found.intakes.altered
    assert found.minutes.altered
    assert found.releases.faults


def test_records_beside_the_log_are_named(workspace, spoil):
    """What no event covers is covered by seals; verdicts are computed once more."""
    spoil("stage_outcome", "kind", "'nonsense'")
    spoil("attachment_content", "content", "'no bytes'")
    spoil("minutes_document", "content", "CAST(X'FF' AS TEXT)")
    spoil("packet_part", "content", "'no bytes'")
    found = verified(workspace)
    assert found.chain.is_sound
    assert [len(one.altered) for one in (found.cuts, found.minutes, found.packets)] == [1, 1, 1]
    assert len(found.attachments.damaged) == 1
    said = spoken(found)
    for kind in ("Cut of a stage: ", "Minutes: ", "Packet: ", "File of an application: "):
        assert kind in said, said


def test_unreadable_events_are_named_and_the_rest_is_looked_at(workspace, spoil):
    looked_at = verified(workspace).chain
    with workspace.db.transaction() as session:
        session.connection().execute(text("DROP TRIGGER audit_event_no_update"))
        for number, change in enumerate(("at = 'then'", "note = CAST(X'FF' AS TEXT)", "record_id = 'x'"), 5):
            session.connection().execute(text(f"UPDATE audit_event SET {change} WHERE id = {number}"))
    value = spoil("audit_value", "new", NO_TEXT.format("new"))
    spoil("audit_value", "salt", "X'00'")
    person = spoil("person", "surname", "'Подменова'")
    found = verified(workspace)
    problems = found.chain.problems
    assert [one.event for one in problems if one.code == "chain_broken"] == [5, 6, 7]
    assert [one.event for one in problems if one.code == "values_altered"] == [value]
    assert ("record_altered", "person", person) in {(one.code, one.table, one.record_id) for one in problems}
    assert found.chain.records == looked_at.records
    assert "Подменова" in spoken(found)


def test_a_removed_record_is_named_by_what_the_log_remembers(workspace):
    with workspace.db.transaction() as session:
        connection = session.connection()
        number, title = connection.execute(text("SELECT max(id), title FROM plan_item")).one()
        connection.execute(text("DELETE FROM plan_item WHERE id = :id"), {"id": number})
    found = verified(workspace)
    assert [(one.code, one.table, one.record_id) for one in found.chain.problems] == [
        ("record_missing", "plan_item", number)
    ]
    assert f"Item of a plan: {title} · " in spoken(found)


def test_records_are_named_where_bytes_stand_instead_of_text(workspace, spoil):
    spoil("person", "surname", "X'FF'")
    spoil("person", "given_name", "CAST('Айгүл' AS BLOB)")
    found = verified(workspace)
    assert "Person: � Айгүл" in spoken(found)


def test_whoever_only_verifies_learns_the_record_and_no_name(workspace, spoil):
    number = spoil("person", "surname", "'Подменова'")
    auditor = Actor("auditor", "", AccountRole.AUDITOR)
    found = AuditLogService(workspace.db, auditor).verify()
    assert f"Person, record {number}" in spoken(found)
    assert "Подменова" not in spoken(found)


@pytest.mark.parametrize(
    ("table", "column", "part"),
    [
        ("campaign", "rules", "rules"),
        ("result", "forms", "result"),
        ("result", "facts", "result"),
        ("form", "marks", "present_forms"),
        ("release", "at", "content"),
    ],
)
def test_unreadable_parts_of_a_released_version_are_named(db, admin, table, column, part):
    built = build_campaign(db, name="Науқан")
    CampaignService(db, admin).release(built.id)
    with db.transaction() as session:
        statement = f"UPDATE {table} SET {column} = '{{' WHERE id = (SELECT min(id) FROM {table})"
        session.connection().execute(text(statement))
    found = AuditLogService(db, admin).verify()
    assert part in {fault.part for fault in found.releases.faults}
    assert {one.table for one in found.chain.problems} == {table}
    assert "“Науқан”, version 1" in spoken(found)


def test_the_message_of_the_driver_does_not_repeat_the_text(db, admin):
    """It would stand in the log."""
    with db.transaction() as session:
        session.connection().execute(text("UPDATE region SET name_ru = " + NO_TEXT.format("name_ru")))
    with pytest.raises(OperationalError) as raised, db.reading() as session:
        session.execute(select(Region)).scalars().all()
    assert "Could not decode" in str(raised.value)
    assert "обл" not in str(raised.value)
    assert "обл" not in str(raised.value.orig)
