"""Records as plain values: the same before they are stored and after they are read back, for hashing."""

import hashlib
import json
import math
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import JSON, Boolean, Float, Integer, String, Table
from sqlalchemy import Enum as SqlEnum
from sqlalchemy.types import TypeDecorator, TypeEngine

from evalapp.entities.base import ADDED, Exact


def _encoder(*, sort_keys: bool) -> Callable[[Any], str]:
    """An encoder without blanks that leaves letters as they are.

    Made once: the ordinary one makes its working parts anew for each value, which costs as much as
    writing a short record does.
    """
    ordinary = json.JSONEncoder(
        ensure_ascii=False, sort_keys=sort_keys, separators=(",", ":"), default=str
    ).encode
    make: Any = getattr(json.encoder, "c_make_encoder", None)
    quote: Any = getattr(json.encoder, "c_encode_basestring", None)
    if make is None or quote is None:
        return ordinary
    write = make(None, str, quote, None, ":", ",", sort_keys, False, True)
    return lambda value: "".join(write(value, 0))


_encode = _encoder(sort_keys=True)

compact_json = _encoder(sort_keys=False)
"""How JSON columns are written: without blanks, Cyrillic letters as they are."""

_VERSION = "version"


def plain_values(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """The record with ``values`` by column name as JSON knows it; its version is left out.

    A column that came with a later version of the program is left out while it holds what older records
    got: they must still equal their last event.
    """
    plain = {name: None if values[name] is None else read(values[name]) for name, read in _columns(table)}
    for name, neutral in _added(table):
        if plain[name] == neutral:
            del plain[name]
    return plain


def plain_value(table: Table, name: str, value: Any) -> Any:
    """One value of a record as JSON knows it."""
    return None if value is None else _converter(table.c[name].type)(value)


def record_hash(table: Table, plain: Mapping[str, Any]) -> str:
    """SHA-256 over the name of the table and the record's :func:`plain_values`."""
    return sha256(json_text([table.name, plain]))


def plain_moment(value: datetime) -> str:
    """A moment in UTC as ISO text with microseconds."""
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def json_text(value: Any) -> str:
    """Canonical JSON: sorted keys, no spaces."""
    return _encode(value)


def sha256(text: str) -> str:
    """SHA-256 of the UTF-8 text, hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


@cache
def _columns(table: Table) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    return tuple((c.name, _converter(c.type)) for c in table.columns if c.name != _VERSION)


@cache
def _added(table: Table) -> tuple[tuple[str, Any], ...]:
    return tuple((c.name, c.info[ADDED]) for c in table.columns if ADDED in c.info)


def _converter(kind: TypeEngine[Any]) -> Callable[[Any], Any]:
    if isinstance(kind, Exact):
        return _millionths
    if isinstance(kind, TypeDecorator):
        kind = kind.impl_instance
    if isinstance(kind, String) and not isinstance(kind, SqlEnum):
        return str  # a number given for a text comes back as text
    return next((read for sort, read in _READERS if isinstance(kind, sort)), _plain)


def _millionths(value: Any) -> int:
    return int(value * 1_000_000)


def _read_back(value: Any) -> Any:
    """A JSON column's value as it comes back: keys are texts, tuples are lists."""
    return value if _is_json(value) else json.loads(json_text(value))


def _is_json(value: Any) -> bool:
    """Whether ``value`` comes back from JSON as it is: looking is faster than writing and reading it."""
    kind = type(value)
    if kind is dict:
        return {*map(type, value)} <= _TEXT_ALONE and _are_json(value.values())
    if kind is list:
        return _are_json(value)
    return kind in _SAME_IN_JSON or (kind is float and math.isfinite(value))


def _are_json(values: Iterable[Any]) -> bool:
    for item in values:  # noqa: SIM110 - a plain loop: this runs for each value of each job of an import
        if type(item) not in _SAME_IN_JSON and not _is_json(item):
            return False
    return True


_TEXT_ALONE = {str}
_SAME_IN_JSON = frozenset({str, int, bool, type(None)})


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return plain_moment(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    return value


_READERS: tuple[tuple[type[TypeEngine[Any]], Callable[[Any], Any]], ...] = (
    (JSON, _read_back),
    (Boolean, bool),
    (Float, float),
    (Integer, int),
)
