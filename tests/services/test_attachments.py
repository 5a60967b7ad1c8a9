"""Files of applications: taken in, looked at, written out, deleted, verified."""

import os
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.attachment import FileKind
from evalapp.domain.errors import BadFile, Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.rule_set import Criterion
from evalapp.entities.reserve import AttachmentContent
from evalapp.entities.workspace import AuditEvent
from evalapp.services.attachment_checks import check_attachments
from evalapp.services.attachments import AttachmentService
from evalapp.services.audit_log import AuditLogService
from evalapp.storage.database import Database
from tests.applicants import NOW, add_intake

PDF = b"%PDF-1.7\nan invented diploma"


@pytest.fixture
def application_id(db: Database) -> int:
    return add_intake(db, {})[1]


@pytest.fixture
def files(db: Database, officer: Actor) -> AttachmentService:
    return AttachmentService(db, officer, clock=lambda: NOW)


@pytest.fixture
def diploma(tmp_path: Path) -> Path:
    path = tmp_path / "Диплом.pdf"
    path.write_bytes(PDF)
    return path


def actions(db: Database) -> list[tuple[str, str]]:
    with db.reading() as session:
        wanted = select(col(AuditEvent.action), col(AuditEvent.note)).where(
            col(AuditEvent.record_table) == "attachment"
        )
        return [(action, note) for action, note in session.execute(wanted.order_by(col(AuditEvent.id)))]


def test_a_file_comes_in_is_read_and_goes_out(
    db: Database, files: AttachmentService, application_id: int, diploma: Path, tmp_path: Path
) -> None:
    row = files.add(application_id, diploma, criterion=Criterion.EDUCATION, note="  скан ")
    assert (row.name, row.kind, row.size, row.criterion, row.note, row.account) == (
        "Диплом.pdf",
        FileKind.PDF,
        len(PDF),
        Criterion.EDUCATION,
        "скан",
        "officer",
    )
    assert files.rows(application_id) == (row,)
    assert files.read(row.id).content == PDF
    copy = tmp_path / "копия.pdf"
    files.save_out(row.id, copy)
    assert copy.read_bytes() == PDF
    assert actions(db) == [("created", ""), ("viewed", ""), ("exported", "file")]


def test_what_it_proves_can_be_said_later(
    files: AttachmentService, application_id: int, diploma: Path
) -> None:
    row = files.add(application_id, diploma)
    after = files.describe(row.id, criterion=Criterion.KAZAKH, note="QazTest", version=row.version)
    assert (after.criterion, after.note) == (Criterion.KAZAKH, "QazTest")
    with pytest.raises(Conflict):
        files.describe(row.id, criterion=None, note="", version=row.version)
    with pytest.raises(Invalid):
        files.describe(row.id, criterion=None, note="ж" * 301, version=after.version)


def test_a_deleted_file_leaves_nothing_but_its_trace(
    db: Database, files: AttachmentService, application_id: int, diploma: Path
) -> None:
    row = files.add(application_id, diploma)
    with pytest.raises(Conflict):
        files.remove(row.id, version=row.version + 1)
    files.remove(row.id, version=row.version)
    assert files.rows(application_id) == ()
    with db.reading() as session:
        assert session.execute(select(AttachmentContent)).scalars().all() == []
    with pytest.raises(NotFound):
        files.read(row.id)
    assert actions(db)[-1] == ("deleted", "")
    assert AuditLogService(db, Actor("admin", "", _administrator())).verify().is_sound


def _administrator():
    from evalapp.domain.access import AccountRole

    return AccountRole.ADMINISTRATOR


def test_what_is_not_taken(
    files: AttachmentService, application_id: int, diploma: Path, tmp_path: Path
) -> None:
    files.add(application_id, diploma)
    same = tmp_path / "другое имя.pdf"
    same.write_bytes(PDF)
    empty = tmp_path / "пусто.pdf"
    empty.touch()
    other = tmp_path / "письмо.pdf"
    other.write_bytes(b"MZ")
    large = tmp_path / "большой.pdf"
    with large.open("wb") as file:
        file.truncate(10 * 1024 * 1024 + 1)
    for path, code in (
        (same, "attachment_there_already"),
        (empty, "attachment_empty"),
        (other, "attachment_type_differs"),
        (large, "attachment_too_large"),
    ):
        with pytest.raises(Refused) as refusal:
            files.add(application_id, path)
        assert refusal.value.code == code
    os.mkfifo(tmp_path / "труба.pdf")
    for path, code in (
        (tmp_path / "нет.pdf", "file_missing"),
        (tmp_path, "file_unreadable"),
        (tmp_path / "труба.pdf", "file_unreadable"),
    ):
        with pytest.raises(BadFile) as fault:
            files.add(application_id, path)
        assert fault.value.code == code
    with pytest.raises(NotFound):
        files.add(application_id + 1, diploma)
    assert len(files.rows(application_id)) == 1


def test_altered_bytes_are_found(
    db: Database, files: AttachmentService, application_id: int, diploma: Path
) -> None:
    row = files.add(application_id, diploma)
    assert check_attachments(db).damaged == ()
    with db.transaction() as session:
        session.execute(text("UPDATE attachment_content SET content = :other"), {"other": b"%PDF-forged"})
    with pytest.raises(BadFile) as fault:
        files.read(row.id)
    assert fault.value.code == "attachment_damaged"
    found = check_attachments(db)
    assert (found.files, found.damaged) == (1, (row.id,))
    verification = AuditLogService(db, Actor("admin", "", _administrator())).verify()
    assert verification.attachments.damaged == (row.id,)
    assert not verification.is_sound


def test_rights(db: Database, viewer: Actor, application_id: int, diploma: Path, tmp_path: Path) -> None:
    limited = AttachmentService(db, viewer)
    for attempt in (
        lambda: limited.rows(application_id),
        lambda: limited.add(application_id, diploma),
        lambda: limited.describe(1, criterion=None, note="", version=1),
        lambda: limited.read(1),
        lambda: limited.save_out(1, tmp_path / "x.pdf"),
        lambda: limited.remove(1, version=1),
    ):
        with pytest.raises(Forbidden):
            attempt()
