"""Lists of objections as workbooks, each written from one snapshot; the audit log says who wrote it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from evalapp.domain.access import Action, Actor
from evalapp.services.book_writing import Watched, put_in_place
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.documents import ExportTarget, document_for
from evalapp.services.export_objections import objection_lines
from evalapp.services.objection_rows import ObjectionQuery, objection_rows, result_objections
from evalapp.services.objections import subjects_for
from evalapp.services.progress import SILENT, Progress
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.document import Document
    from evalapp.exchange.objections_xlsx import ObjectionLine
    from evalapp.exchange.sheet import Book


class ObjectionExportService:
    """Writes lists of objections for one actor.

    Every method raises Forbidden, NotFound, Refused ``cell_too_long``, BadFile (as ReserveExportService),
    Cancelled. ``order``: ids of the objections as the screen shows them.
    """

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def of_campaign(
        self,
        campaign_id: int,
        target: ExportTarget,
        *,
        order: Sequence[int] | None = None,
        progress: Progress = SILENT,
    ) -> None:
        """Objections against a campaign's results."""
        from evalapp.exchange.objections_xlsx import campaign_objections  # noqa: PLC0415

        self._actor.require(Action.SEE_RESULTS)
        self._actor.require(Action.EXPORT)
        now = self._clock()
        today = now.astimezone().date()
        with self._db.reading() as session:
            name = get_campaign(session, campaign_id).name
            document = replace(document_for(session, self._actor, target, at=now), subject=name, as_of=today)
            found = result_objections(session, today, campaign_id=campaign_id)
            lines = objection_lines(found, document.words, order=order)
        self._write(
            campaign_objections, lines, document, target, progress, table="campaign", record_id=campaign_id
        )

    def every(
        self, target: ExportTarget, *, order: Sequence[int] | None = None, progress: Progress = SILENT
    ) -> None:
        """Objections of every kind whose subject this account may see."""
        from evalapp.exchange.objections_xlsx import all_objections  # noqa: PLC0415

        self._actor.require(Action.SEE_RESULTS)
        self._actor.require(Action.EXPORT)
        now = self._clock()
        today = now.astimezone().date()
        with self._db.reading() as session:
            document = replace(document_for(session, self._actor, target, at=now), as_of=today)
            found = objection_rows(session, today, ObjectionQuery(subjects=subjects_for(self._actor)))
            lines = objection_lines(found, document.words, order=order)
        self._write(all_objections, lines, document, target, progress, table="objection")

    def _write(
        self,
        make: Callable[..., "Book"],
        lines: "Sequence[ObjectionLine]",
        document: "Document",
        target: ExportTarget,
        progress: Progress,
        *,
        table: str,
        record_id: int = 0,
    ) -> None:
        watched = Watched(progress)
        book = make(lines, document, shown_filter=target.shown_filter, step=watched.step)
        note = f"objections, {len(lines)}"
        put_in_place(self._db, book, target, watched, note=note, table=table, record_id=record_id)
