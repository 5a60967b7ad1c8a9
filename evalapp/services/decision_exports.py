"""Decisions leave the program: the register as a workbook, the report as a workbook or as pages."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from evalapp.domain.access import Action, Actor
from evalapp.services.book_writing import Watched, put_in_place
from evalapp.services.decision_report import decision_report
from evalapp.services.decision_rows import DecisionQuery
from evalapp.services.documents import ExportTarget, document_for
from evalapp.services.progress import SILENT, Progress
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.decision_report_values import DecisionReportValues
    from evalapp.exchange.document import Document

PAGES = ".pdf"
"""Ending of a file that gets pages, not a workbook."""


class DecisionExportService:
    """Use cases of exporting decisions for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def register(
        self,
        target: ExportTarget,
        *,
        order: Sequence[int] | None = None,
        query: DecisionQuery | None = None,
        progress: Progress = SILENT,
    ) -> int:
        """The register. ``order``: ids as the screen shows them; None = those of ``query``.

        Returns how many decisions it holds. Raises BadFile, Refused (a text too long for a cell), Cancelled.
        """
        from evalapp.exchange.decisions_xlsx import decisions_book  # noqa: PLC0415
        from evalapp.services.decision_sheet_lines import decision_sheet  # noqa: PLC0415

        self._require()
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
            sheet = decision_sheet(
                session,
                document.words,
                today=self._today(),
                order=order,
                query=query,
                shown_filter=target.shown_filter,
            )
        document = replace(document, as_of=self._today())
        watched = Watched(progress)
        book = decisions_book(sheet, document, step=watched.step)
        note = f"register of {len(sheet.lines)} decisions"
        put_in_place(self._db, book, target, watched, note=note, table="decision")
        return len(sheet.lines)

    def report(
        self,
        target: ExportTarget,
        *,
        since: date | None = None,
        until: date | None = None,
        commissions: frozenset[int] = frozenset(),
        progress: Progress = SILENT,
    ) -> None:
        """Decisions and results of a period; pages where ``target.path`` ends in .pdf, else a workbook.

        Raises BadFile, Cancelled.
        """
        from evalapp.exchange.decision_report_values import DecisionReportValues  # noqa: PLC0415

        self._require()
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
            found = decision_report(session, self._today(), since=since, until=until, commissions=commissions)
        document = replace(document, as_of=found.as_of)
        values = DecisionReportValues(
            since=since,
            until=until,
            commissions=tuple(document.words.pick(name) for name in found.commissions),
            count=found.count,
            undone=found.undone,
            tables=found.tables,
            fewest=found.fewest,
            as_of=found.as_of,
        )
        if target.path.suffix.casefold() == PAGES:
            self._pages(values, document, target)
        else:
            self._workbook(values, document, target, Watched(progress))

    def _pages(self, values: "DecisionReportValues", document: "Document", target: ExportTarget) -> None:
        from evalapp.exchange.decision_report_pdf import decision_report_pages  # noqa: PLC0415

        def confirm() -> None:
            with self._db.transaction() as session:
                note = f"report of {values.count} decisions, {target.language.value}"
                audit.note(session, audit.Action.EXPORTED, table="decision", note=note)

        decision_report_pages(values, document).save(target.path, confirm=confirm)

    def _workbook(
        self,
        values: "DecisionReportValues",
        document: "Document",
        target: ExportTarget,
        watched: Watched,
    ) -> None:
        from evalapp.exchange.decision_report_xlsx import decision_report_book  # noqa: PLC0415

        book = decision_report_book(values, document, step=watched.step)
        note = f"report of {values.count} decisions"
        put_in_place(self._db, book, target, watched, note=note, table="decision")

    def _require(self) -> None:
        self._actor.require(Action.SEE_COMMISSION)
        self._actor.require(Action.EXPORT)

    def _today(self) -> date:
        return self._clock().astimezone().date()
