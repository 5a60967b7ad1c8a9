"""Letters about missing documents that were written to an applicant, as the audit log keeps them."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.entities.workspace import AuditEvent
from evalapp.storage import audit

_NOTE = re.compile(r"letter about missing documents by (\d{4}-\d\d-\d\d), (?P<language>[a-z+]+)")


@dataclass(frozen=True, slots=True)
class WrittenLetter:
    """A letter: when, by which account, the last day that it names, its language (kk, ru, en or kk+ru)."""

    at: datetime
    account: str
    deadline: date
    language: str


def letter_note(deadline: date, language: str) -> str:
    """What the audit log notes of a letter; :func:`letters_of` reads it again."""
    return f"letter about missing documents by {deadline.isoformat()}, {language}"


def letters_of(session: Session, application_id: int) -> tuple[WrittenLetter, ...]:
    """The letters to an applicant, the newest first."""
    wanted = (
        select(col(AuditEvent.at), col(AuditEvent.account), col(AuditEvent.note))
        .where(
            col(AuditEvent.record_table) == "application",
            col(AuditEvent.record_id) == application_id,
            col(AuditEvent.action) == audit.Action.EXPORTED,
        )
        .order_by(col(AuditEvent.id).desc())
    )
    found = []
    for at, account, note in session.execute(wanted):
        if match := _NOTE.fullmatch(note):
            found.append(WrittenLetter(at, account, date.fromisoformat(match[1]), match["language"]))
    return tuple(found)
