"""Minutes as stored: versions, the sealed content, the document that was signed. Checks no rights."""

import hashlib
import json
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import LargeBinary, cast, select
from sqlmodel import Session, col

from evalapp.domain.errors import Refused
from evalapp.domain.minutes import MinutesState
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Minutes, MinutesDocument

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from evalapp.exchange.minutes_values import MinutesContent

DOCUMENT = "minutes.docx"
"""Name of the signed document."""

_VALUES, _DOCUMENTS = "values", "documents"


def versions_of(session: Session, meeting_id: int) -> list[Minutes]:
    """All minutes of a meeting, the first version first."""
    wanted = select(Minutes).where(col(Minutes.meeting_id) == meeting_id)
    return list(session.execute(wanted.order_by(col(Minutes.version_number))).scalars())


def minutes_in_force(session: Session, meeting_id: int) -> Minutes | None:
    """The signed minutes of a meeting, the newest version."""
    wanted = select(Minutes).where(
        col(Minutes.meeting_id) == meeting_id, col(Minutes.state) == MinutesState.SIGNED
    )
    return session.execute(wanted.order_by(col(Minutes.version_number).desc())).scalars().first()


def draft_of(session: Session, meeting_id: int) -> Minutes | None:
    """The version that is not signed yet."""
    wanted = select(Minutes).where(
        col(Minutes.meeting_id) == meeting_id, col(Minutes.state) == MinutesState.DRAFT
    )
    return session.execute(wanted).scalars().first()


def seal(session: Session, minutes: Minutes, content: "MinutesContent", document: bytes) -> None:
    """Freeze what the minutes say and the document that says it, with their SHA-256."""
    digest = hashlib.sha256(document).hexdigest()
    minutes.content = {
        _VALUES: _adapter().dump_python(content, mode="json"),
        _DOCUMENTS: {DOCUMENT: digest},
    }
    minutes.content_hash = seal_of(minutes.content)
    session.add(minutes)
    session.flush()
    session.add(
        MinutesDocument(minutes_id=stored_id(minutes.id), name=DOCUMENT, sha256=digest, content=document)
    )
    session.flush()


def seal_of(content: dict[str, Any]) -> str:
    """SHA-256 (hex) of canonical JSON: the same content gives the same hash."""
    plain = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()


def is_intact(session: Session, minutes: Minutes) -> bool:
    """Whether signed minutes and their document are what was signed."""
    if seal_of(minutes.content) != minutes.content_hash:
        return False
    # Read as bytes, whatever was put there: what is no document any more shall be named, not fail.
    wanted = select(
        col(MinutesDocument.name),
        col(MinutesDocument.sha256),
        cast(col(MinutesDocument.content), LargeBinary),
    ).where(col(MinutesDocument.minutes_id) == minutes.id)
    found = session.execute(wanted).all()
    if {name: digest for name, digest, _ in found} != minutes.content[_DOCUMENTS]:
        return False
    return all(hashlib.sha256(content).hexdigest() == digest for _, digest, content in found)


def sealed_content(session: Session, minutes: Minutes) -> "MinutesContent":
    """What signed minutes say. Raises Refused ``minutes_damaged``."""
    _require_intact(session, minutes)
    return _adapter().validate_python(minutes.content[_VALUES])


def sealed_document(session: Session, minutes: Minutes) -> bytes:
    """The bytes of the signed document. Raises Refused ``minutes_damaged``."""
    _require_intact(session, minutes)
    wanted = select(col(MinutesDocument.content)).where(
        col(MinutesDocument.minutes_id) == minutes.id, col(MinutesDocument.name) == DOCUMENT
    )
    content: bytes = session.execute(wanted).scalar_one()
    return content


def _require_intact(session: Session, minutes: Minutes) -> None:
    if not is_intact(session, minutes):
        raise Refused("minutes_damaged", number=minutes.number, version=minutes.version_number)


@cache
def _adapter() -> "TypeAdapter[MinutesContent]":
    from pydantic import TypeAdapter  # noqa: PLC0415 - building it takes some hundred milliseconds

    from evalapp.exchange.minutes_values import MinutesContent  # noqa: PLC0415

    return TypeAdapter(MinutesContent)
