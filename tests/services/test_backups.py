import pytest
from sqlmodel import select

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.errors import BadFile, Forbidden, Refused
from evalapp.entities.register import Person
from evalapp.entities.workspace import AuditEvent
from evalapp.services.backups import BackupService
from evalapp.services.workspaces import (
    audit_head,
    close_workspace,
    is_older_or_altered,
    open_workspace,
    restore_backup,
)


def change(workspace) -> None:
    with workspace.db.transaction() as session:
        session.add(Person(iin="010101300010", surname="Примерова", given_name="Проба"))


def test_a_backup_on_demand_is_listed(workspace):
    service = BackupService(workspace)
    made = service.back_up()
    assert [row.folder for row in service.rows()] == [made.row.folder]
    assert (made.row.reason, made.second, made.second_trouble) == ("on_demand", None, "")


def test_closing_backs_up_only_what_was_changed(workspace_folder, password):
    assert close_workspace(open_workspace(workspace_folder, "admin", password)).backup is None
    opened = open_workspace(workspace_folder, "admin", password)
    change(opened)
    assert close_workspace(opened).backup.row.reason == "closing"


def test_the_log_out_is_the_last_event(workspace_folder, password):
    opened = open_workspace(workspace_folder, "admin", password)
    change(opened)
    head = close_workspace(opened).audit_head
    again = open_workspace(workspace_folder, "admin", password)
    with again.db.reading() as session:
        actions = {event.id: event.action for event in session.exec(select(AuditEvent))}
    again.close()
    assert actions[head["id"]] == "logged_out"
    assert [actions[head["id"] + step] for step in (-1, 1)] == ["backed_up", "logged_in"]


def test_the_second_folder_gets_each_backup(workspace, tmp_path):
    service = BackupService(workspace)
    (tmp_path / "disk").mkdir()
    assert service.second_folder().folder == ""
    chosen = service.set_second_folder(str(tmp_path / "disk"))
    assert chosen.is_same_disk
    assert chosen.newest is None
    made = service.back_up()
    assert made.second.is_relative_to(tmp_path / "disk")
    assert service.second_folder().newest == made.row.made_at


def test_a_useless_second_folder_is_refused(workspace, tmp_path):
    service = BackupService(workspace)
    with pytest.raises(BadFile):
        service.set_second_folder(str(tmp_path / "absent"))
    with pytest.raises(Refused):
        service.set_second_folder(str(workspace.folder))


def test_rights(workspace):
    for role in (AccountRole.VIEWER, AccountRole.AUDITOR):
        workspace.actor = Actor("x", "x", role)
        service = BackupService(workspace)
        for attempt in (service.rows, service.back_up, service.second_folder):
            with pytest.raises(Forbidden):
                attempt()
    workspace.actor = Actor("x", "x", AccountRole.OFFICER)
    BackupService(workspace).back_up()
    with pytest.raises(Forbidden):
        BackupService(workspace).set_second_folder("")


def test_an_old_copy_put_in_place_is_told(workspace_folder, password, tmp_path):
    opened = open_workspace(workspace_folder, "admin", password)
    made = BackupService(opened).back_up()
    change(opened)
    seen = close_workspace(opened).audit_head
    restore_backup(made.row.folder, tmp_path / "old", login="admin", password=password)
    for folder, is_older in ((workspace_folder, False), (tmp_path / "old", True)):
        again = open_workspace(folder, "admin", password)
        assert is_older_or_altered(again, seen) is is_older
        assert not is_older_or_altered(again, audit_head(again))
        assert not is_older_or_altered(again, None)
        again.close()
