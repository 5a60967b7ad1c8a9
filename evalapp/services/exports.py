"""Workbooks out: each one is written from one snapshot, and the audit log says who exported what.

openpyxl comes along only when something is exported: importing it takes half a second.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Forbidden
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.book_writing import Watched, put_in_place
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.documents import ExportTarget, document_for
from evalapp.services.progress import SILENT, Progress
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.audit_xlsx import AuditLine
    from evalapp.exchange.document_words import Words
    from evalapp.exchange.documents_needed_xlsx import NeededPapers
    from evalapp.exchange.reserve_xlsx import IntakeLines
    from evalapp.exchange.sheet import Book
    from evalapp.exchange.table_xlsx import Table
    from evalapp.services.official_rows import OfficialQuery

_Listed = TypeVar("_Listed", "IntakeLines", "NeededPapers")


__all__ = ["ExportService", "ExportTarget"]


class ExportService:
    """Writes workbooks for one actor.

    Every method raises Forbidden, NotFound, Refused ``cell_too_long``, BadFile (``file_in_use`` with
    another name in ``other``, ``folder_missing``, ``disk_full``, ``file_unwritable``), Cancelled.
    """

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def results(
        self,
        campaign_id: int,
        target: ExportTarget,
        *,
        order: Sequence[int] | None = None,
        progress: Progress = SILENT,
    ) -> None:
        """Results of a campaign with every figure. ``order``: assessees as the screen shows them."""
        self._campaign(campaign_id, target, order, progress, kind="results")

    def packet(
        self,
        campaign_id: int,
        target: ExportTarget,
        *,
        order: Sequence[int] | None = None,
        progress: Progress = SILENT,
    ) -> None:
        """The commission packet of a campaign. ``order``: assessees as the screen shows them."""
        self._campaign(campaign_id, target, order, progress, kind="packet")

    def rater_diagnostics(
        self, campaign_id: int, target: ExportTarget, *, progress: Progress = SILENT
    ) -> None:
        """Agreement and diagnostics of the raters of a campaign; before a release an administrator's."""
        from evalapp.exchange.rater_diagnostics_xlsx import rater_diagnostics_book  # noqa: PLC0415
        from evalapp.services.rater_diagnostics import diagnostics_of, figures_of_raters  # noqa: PLC0415

        self._actor.require(Action.SEE_RESULTS)
        self._actor.require(Action.EXPORT)
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
            found = diagnostics_of(session, campaign_id)
        if found.release is None and not self._actor.may(Action.PREVIEW_RESULTS):
            raise Forbidden("results_not_released")
        snapshot = "preview" if found.release is None else f"release {found.release}"
        document = replace(document, subject=found.name, as_of=found.as_of, snapshot=snapshot)
        watched = Watched(progress)
        book = rater_diagnostics_book(figures_of_raters(found), document, step=watched.step)
        said = f"raters' diagnostics, {snapshot}"
        self._save(book, target, watched, note=said, table="campaign", record_id=campaign_id)

    def applications(
        self, query: ApplicationQuery, target: ExportTarget, *, progress: Progress = SILENT
    ) -> None:
        """The applications that ``query`` shows, in its order."""
        from evalapp.exchange.reserve_xlsx import applications_book  # noqa: PLC0415
        from evalapp.services.export_lines import application_lines  # noqa: PLC0415

        self._of_intake(query, target, progress, application_lines, applications_book, note="applications")

    def documents_needed(
        self, query: ApplicationQuery, target: ExportTarget, *, progress: Progress = SILENT
    ) -> None:
        """Who has to bring which paper, of the applications that ``query`` shows."""
        from evalapp.exchange.documents_needed_xlsx import documents_needed_book  # noqa: PLC0415
        from evalapp.services.export_lines import needed_papers  # noqa: PLC0415

        self._of_intake(
            query, target, progress, needed_papers, documents_needed_book, note="documents needed"
        )

    def officials(self, query: "OfficialQuery", target: ExportTarget, *, progress: Progress = SILENT) -> None:
        """The officials that ``query`` shows, in its order; IINs in full for those who edit the register."""
        from evalapp.exchange.register_xlsx import register_book  # noqa: PLC0415
        from evalapp.services.export_register import register_lines  # noqa: PLC0415

        self._actor.require(Action.SEE_REGISTER)
        self._actor.require(Action.EXPORT)
        today = self._clock().astimezone().date()
        is_masked = not self._actor.may(Action.EDIT_REGISTER)
        with self._db.reading() as session:
            document = replace(document_for(session, self._actor, target, at=self._clock()), as_of=today)
            lines = register_lines(session, query, document.words, today=today, is_masked=is_masked)
        watched = Watched(progress)
        book = register_book(lines, document, shown_filter=target.shown_filter, step=watched.step)
        self._save(book, target, watched, note=f"register of {len(lines)} officials", table="person")

    def reminders(self, campaign_id: int, target: ExportTarget, *, progress: Progress = SILENT) -> None:
        """Which rater of a campaign still owes how many forms, and where raters are missing."""
        from evalapp.exchange.reminders_xlsx import reminders_book  # noqa: PLC0415
        from evalapp.services.reminders import reminders_of  # noqa: PLC0415

        self._actor.require(Action.RUN_CAMPAIGN)
        self._actor.require(Action.EXPORT)
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
            found = reminders_of(session, get_campaign(session, campaign_id))
        document = replace(document, subject=found.name, as_of=found.as_of)
        watched = Watched(progress)
        book = reminders_book(found, document, step=watched.step)
        self._save(book, target, watched, note="reminders", table="campaign", record_id=campaign_id)

    def table(
        self,
        table: "Table",
        target: ExportTarget,
        *,
        subject: str = "",
        as_of: date | None = None,
        progress: Progress = SILENT,
    ) -> None:
        """Any table as the screen shows it."""
        from evalapp.exchange.table_xlsx import table_book  # noqa: PLC0415

        self._actor.require(Action.EXPORT)
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
        document = replace(document, subject=subject, as_of=as_of)
        if target.shown_filter:
            said = document.words.text("document.filter", text=target.shown_filter)
            table = replace(table, notes=(*table.notes, said))
        watched = Watched(progress)
        book = table_book(table, document, step=watched.step)
        self._save(book, target, watched, note=f"table of {len(table.rows)} rows")

    def framework(self, framework_id: int, target: ExportTarget, *, progress: Progress = SILENT) -> None:
        """A version of the competency framework, to be edited outside and imported again."""
        from evalapp.exchange.framework_xlsx import framework_book  # noqa: PLC0415
        from evalapp.services.framework_checks import get_framework  # noqa: PLC0415
        from evalapp.services.framework_contents import read_content  # noqa: PLC0415

        self._actor.require(Action.SEE_DIRECTORY)
        self._actor.require(Action.EXPORT)
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
            content = read_content(session, get_framework(session, framework_id))
        book = framework_book(content, replace(document, subject=content.code))
        watched = Watched(progress)
        note = f"framework {content.code}"
        self._save(book, target, watched, note=note, table="framework", record_id=framework_id)

    def audit_extract(
        self, lines: "Sequence[AuditLine]", target: ExportTarget, *, progress: Progress = SILENT
    ) -> None:
        """Events of the audit log in the order given."""
        from evalapp.exchange.audit_xlsx import audit_book  # noqa: PLC0415

        self._actor.require(Action.SEE_AUDIT)
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
        watched = Watched(progress)
        book = audit_book(lines, document, shown_filter=target.shown_filter, step=watched.step)
        self._save(book, target, watched, note=f"audit extract of {len(lines)} events")

    def _campaign(
        self,
        campaign_id: int,
        target: ExportTarget,
        order: Sequence[int] | None,
        progress: Progress,
        *,
        kind: str,
    ) -> None:
        from evalapp.exchange.packet_xlsx import packet_book  # noqa: PLC0415
        from evalapp.exchange.results_xlsx import results_book  # noqa: PLC0415
        from evalapp.services.export_figures import figures_of  # noqa: PLC0415

        self._actor.require(Action.SEE_RESULTS)
        self._actor.require(Action.EXPORT)
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
            figures = figures_of(session, campaign_id, order=order, shown_filter=target.shown_filter)
        if figures.release is None and not self._actor.may(Action.PREVIEW_RESULTS):
            raise Forbidden("results_not_released")
        snapshot = "preview" if figures.release is None else f"release {figures.release.number}"
        document = replace(document, subject=figures.name, as_of=figures.as_of, snapshot=snapshot)
        make = packet_book if kind == "packet" else results_book
        watched = Watched(progress)
        book = make(figures, document, step=watched.step)
        self._save(book, target, watched, note=f"{kind}, {snapshot}", table="campaign", record_id=campaign_id)

    def _of_intake(
        self,
        query: ApplicationQuery,
        target: ExportTarget,
        progress: Progress,
        read: "Callable[[Session, ApplicationQuery, Words, str], _Listed]",
        make: Callable[..., "Book"],
        *,
        note: str,
    ) -> None:
        self._actor.require(Action.SEE_APPLICATIONS)
        self._actor.require(Action.EXPORT)
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
            found = read(session, query, document.words, target.shown_filter)
        document = replace(document, subject=found.name, as_of=found.as_of)
        watched = Watched(progress)
        book = make(found, document, step=watched.step)
        self._save(book, target, watched, note=note, table="intake", record_id=query.intake_id)

    def _save(
        self,
        book: "Book",
        target: ExportTarget,
        watched: Watched,
        *,
        note: str,
        table: str = "",
        record_id: int = 0,
    ) -> None:
        put_in_place(self._db, book, target, watched, note=note, table=table, record_id=record_id)
