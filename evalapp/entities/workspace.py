"""The workspace itself: identity, accounts, audit, imports, saved column mappings."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from evalapp.domain.access import AccountRole
from evalapp.entities.base import Entity, UtcDateTime, added, text_enum


class WorkspaceInfo(Entity, table=True):
    """One row: who this workspace is, and the generation its keys file must have.

    ``second_backup_folder``: where each backup is copied as well, on another disk; "" = nowhere.
    ``reference_version``: up to which the shipped reference data were loaded (services.reference).
    """

    __tablename__ = "workspace_info"

    workspace_id: str = Field(max_length=36)
    name: str = Field(max_length=120)
    generation: int = 1
    is_training: bool = False
    second_backup_folder: str = Field(default="", max_length=500)
    created_at: datetime = Field(sa_type=UtcDateTime)
    reference_version: int = Field(default=0, sa_column_kwargs=added(0))


class Account(Entity, table=True):
    """A person who may log in. The key slot lies in keys.json under the same ``login``."""

    login: str = Field(max_length=60, unique=True)
    full_name: str = Field(max_length=120)
    role: AccountRole = Field(sa_type=text_enum(AccountRole))
    disabled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    created_at: datetime = Field(sa_type=UtcDateTime)


class AuditEvent(SQLModel, table=True):
    """One link of the audit chain. Triggers refuse UPDATE and DELETE.

    ``hash`` = SHA-256 over the other fields and ``previous_hash``; ``record_hash`` = SHA-256 of the
    record after the change ("" when there is none: log-in, export, deletion, view).
    """

    __tablename__ = "audit_event"
    __table_args__ = (Index(None, "record_table", "record_id"),)

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)
    action: str = Field(max_length=40)
    record_table: str = Field(default="", max_length=60)
    record_id: int = 0
    fields: str = ""
    note: str = Field(default="", max_length=200)
    value_hash: str = Field(default="", max_length=64)
    record_hash: str = Field(default="", max_length=64)
    previous_hash: str = Field(max_length=64)
    hash: str = Field(max_length=64, unique=True)


class AuditValue(SQLModel, table=True):
    """Old and new values of an event and their salt; removable without breaking the chain."""

    __tablename__ = "audit_value"

    event_id: int = Field(primary_key=True, foreign_key="audit_event.id")
    salt: str = Field(max_length=64)
    old: str
    new: str


class ImportBatch(Entity, table=True):
    """One import of a file: what came in, and whether it was undone."""

    __tablename__ = "import_batch"

    kind: str = Field(max_length=24)
    file_name: str = Field(max_length=255)
    file_hash: str = Field(max_length=64)
    at: datetime = Field(sa_type=UtcDateTime)
    account: str = Field(max_length=60)
    new_count: int = 0
    changed_count: int = 0
    unchanged_count: int = 0
    refused_count: int = 0
    undone_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class ImportChange(Entity, table=True):
    """What an import did to one record, so that it can be undone."""

    __tablename__ = "import_change"
    audited: ClassVar[bool] = False

    batch_id: int = Field(foreign_key="import_batch.id", index=True)
    record_table: str = Field(max_length=60)
    record_id: int
    created: bool
    before: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON))
    version_after: int


class ColumnMapping(Entity, table=True):
    """A column mapping an officer has confirmed for one kind of list and one set of headers."""

    __tablename__ = "column_mapping"
    __table_args__ = (UniqueConstraint("kind", "signature"),)

    kind: str = Field(max_length=24)
    signature: str = Field(max_length=64)
    mapping: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
