"""Columns and column types that every table shares."""

from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import BigInteger, DateTime, Dialect, Enum
from sqlalchemy.orm import declared_attr
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Entity(SQLModel):
    """A stored record: a number of its own, and a version that guards against lost updates.

    ``audited`` says whether each change of a record writes an audit event;
    ``unaudited_values`` names fields whose values never reach the audit's values (marks).
    """

    audited: ClassVar[bool] = True
    unaudited_values: ClassVar[frozenset[str]] = frozenset()

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1, nullable=False)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805
        return {"version_id_col": cls.__table__.c.version}  # type: ignore[attr-defined]


ADDED = "added"
"""Key in the ``info`` of a column that came with a later version: the value that older records have."""


def added(neutral: str | int | None = None) -> dict[str, Any]:
    """Column arguments of a field that came with a later version; ``neutral`` is what older records get.

    The hash of a record leaves such a field out while it is neutral, so that records written by an older
    version still equal their last audit event.
    """
    kwargs: dict[str, Any] = {"info": {ADDED: neutral}}
    return kwargs if neutral is None else kwargs | {"server_default": str(neutral)}


def stored_id(number: int | None) -> int:
    """The id of a record that was flushed or loaded; a record not yet stored has none."""
    assert number is not None, "the record was flushed"
    return number


def text_enum(kind: type[StrEnum]) -> Enum:
    """Store the enum's value as plain text: readable, and no ALTER TYPE on PostgreSQL."""
    return Enum(kind, native_enum=False, length=24, values_callable=lambda e: [m.value for m in e])


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC. SQLite forgets time zones, so they are put back when a value is read."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Exact(TypeDecorator[Decimal]):
    """A decimal number with at most six places, stored as millionths: exact, and sorted by SQL.

    SQLite has no decimals of its own, and a score must come back as it was typed. Binding a number with
    more places raises ValueError.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        millionths = value * _MILLION
        if millionths != int(millionths):
            raise ValueError("more than six places")
        return int(millionths)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value) / _MILLION


_MILLION = Decimal(1_000_000)
