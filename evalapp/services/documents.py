"""What every file that leaves the program says of itself, and where it is to go."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import Session

from evalapp.domain.access import Actor
from evalapp.entities.workspace import WorkspaceInfo
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.storage import audit

if TYPE_CHECKING:
    from evalapp.exchange.document import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportTarget:
    """Where a workbook goes and how it speaks.

    ``shown_filter``: the screen's filter in words, printed above the table. ``for_official_use`` and
    ``copy_number``: markings on every page.
    """

    path: Path
    language: DocumentLanguage = DocumentLanguage.RU
    shown_filter: str = ""
    for_official_use: bool = False
    copy_number: int | None = None


def new_document(
    session: Session,
    actor: Actor,
    language: DocumentLanguage,
    *,
    at: datetime,
    for_official_use: bool = False,
    copy_number: int | None = None,
) -> "Document":
    """The head of a document that ``actor`` writes now; its subject and snapshot are the caller's to add."""
    from evalapp.exchange.document import Document  # noqa: PLC0415 - brings openpyxl along

    info = session.execute(select(WorkspaceInfo)).scalar_one_or_none()
    return Document(
        language=language,
        exported_by=actor.full_name or actor.login,
        exported_at=at,
        audit_head=audit.head(session)[1],
        workspace="" if info is None else info.name,
        is_training=info is not None and info.is_training,
        for_official_use=for_official_use,
        copy_number=copy_number,
    )


def document_for(session: Session, actor: Actor, target: ExportTarget, *, at: datetime) -> "Document":
    """The head of a document that is to go to ``target``."""
    return new_document(
        session,
        actor,
        target.language,
        at=at,
        for_official_use=target.for_official_use,
        copy_number=target.copy_number,
    )
