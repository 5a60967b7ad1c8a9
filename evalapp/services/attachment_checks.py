"""Is every file of every application still the one that was added?"""

import hashlib
from dataclasses import dataclass

from sqlalchemy import LargeBinary, cast, func, select
from sqlmodel import col

from evalapp.entities.reserve import Attachment, AttachmentContent
from evalapp.storage.database import Database
from evalapp.storage.verification import Step


@dataclass(frozen=True, slots=True)
class AttachmentChecks:
    """How many files were looked at; ids of those whose bytes are missing or differ from their SHA-256."""

    files: int = 0
    damaged: tuple[int, ...] = ()


def check_attachments(db: Database, *, step: Step | None = None) -> AttachmentChecks:
    """Compare the bytes of each file with the SHA-256 that the audit chain covers; one file at a time."""
    with db.inspecting() as session:
        total = session.execute(select(func.count(col(Attachment.id)))).scalar_one()
        records = session.execute(
            select(col(Attachment.id), col(Attachment.sha256)).order_by(col(Attachment.id))
        ).all()
        damaged: list[int] = []
        for done, (attachment_id, digest) in enumerate(records):
            if step is not None:
                step(done, total)
            # Read as bytes, whatever was put there: what is no file any more shall be named, not fail.
            wanted = select(cast(col(AttachmentContent.content), LargeBinary)).where(
                col(AttachmentContent.attachment_id) == attachment_id
            )
            content = session.execute(wanted).scalar_one_or_none()
            if content is None or hashlib.sha256(content).hexdigest() != digest:
                damaged.append(int(attachment_id or 0))
    return AttachmentChecks(len(records), tuple(damaged))
