"""Reports of officials: to the person (development) and to the commission (decision)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from evalapp.domain.access import Action, Actor
from evalapp.domain.report import ReportKind
from evalapp.services.documents import ExportTarget, document_for
from evalapp.services.progress import SILENT, Progress
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.document import Document
    from evalapp.exchange.report_blocks import Report
    from evalapp.exchange.report_values import ReportSet


class ReportFormat(StrEnum):
    """Printable pages, or pages of a workbook."""

    PDF = "pdf"
    XLSX = "xlsx"


class ReportService:
    """Writes reports for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def write(
        self,
        campaign_id: int,
        kind: ReportKind,
        target: ExportTarget,
        *,
        assessee_ids: Sequence[int] | None = None,
        progress: Progress = SILENT,
    ) -> int:
        """Reports of the newest release in one file, its format read from the ending of its name.

        :param assessee_ids: whose reports, in this order; None = everybody's. Returns how many there are.

        Raises Forbidden, NotFound, Refused (``not_released``, ``nobody_chosen``, ``cell_too_long``),
        BadFile like an export, Cancelled.
        """
        reports, persons, document = self._read(campaign_id, kind, target, assessee_ids)
        self._write_file(reports, persons, document, target.path, kind, progress)
        return len(reports)

    def write_each(
        self,
        campaign_id: int,
        kind: ReportKind,
        target: ExportTarget,
        *,
        format_: ReportFormat = ReportFormat.PDF,
        assessee_ids: Sequence[int] | None = None,
        progress: Progress = SILENT,
    ) -> list[Path]:
        """A file for each official in the folder ``target.path``, named after him.

        The folder is made when it is absent; what bears a name already stays. Raises like
        :meth:`write`; files written before a failure remain.
        """
        from evalapp.exchange.placing import free_name, make_folder, safe_name  # noqa: PLC0415

        reports, persons, document = self._read(campaign_id, kind, target, assessee_ids)
        folder = make_folder(target.path)
        written = []
        word = document.words.text(f"report.{kind.value}_short")
        for done, (report, person) in enumerate(zip(reports, persons, strict=True)):
            path = folder / f"{safe_name(f'{report.name} – {word}')}.{format_.value}"
            path = free_name(path) if path.exists() else path
            self._write_file([report], [person], document, path, kind, SILENT)
            written.append(path)
            progress.step(done + 1, len(reports))
        return written

    def _read(
        self,
        campaign_id: int,
        kind: ReportKind,
        target: ExportTarget,
        assessee_ids: Sequence[int] | None,
    ) -> tuple[list["Report"], tuple[int, ...], "Document"]:
        from evalapp.services.report_set import report_set  # noqa: PLC0415 - brings openpyxl along

        self._actor.require(Action.SEE_RESULTS)
        self._actor.require(Action.EXPORT)
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
            found, persons = report_set(
                session,
                campaign_id,
                kind,
                document.words,
                today=self._clock().astimezone().date(),
                assessee_ids=assessee_ids,
            )
        campaign = found.campaign
        snapshot = f"release {campaign.release.number}" if campaign.release else ""
        document = replace(document, subject=campaign.name, as_of=campaign.as_of, snapshot=snapshot)
        return _worded(found, kind, document), persons, document

    def _write_file(
        self,
        reports: Sequence["Report"],
        persons: Sequence[int],
        document: "Document",
        path: Path,
        kind: ReportKind,
        progress: Progress,
    ) -> None:
        from evalapp.exchange.document import save  # noqa: PLC0415
        from evalapp.exchange.report_pdf import report_pages  # noqa: PLC0415
        from evalapp.exchange.report_xlsx import report_book  # noqa: PLC0415

        title = document.words.text(f"report.{kind.value}")

        def confirm() -> None:
            note = f"{kind.value} report, {document.snapshot}, {document.language.value}"
            with self._db.transaction() as session:
                for person in persons:
                    audit.note(session, audit.Action.EXPORTED, table="person", record_id=person, note=note)

        if path.suffix.casefold() == f".{ReportFormat.XLSX.value}":
            book = report_book(
                reports, document, title=title, kind=f"{kind.value}_report", step=progress.step
            )
            save(book, path, confirm=confirm)
        else:
            report_pages(reports, document, title=title, step=progress.step).save(path, confirm=confirm)


def _worded(found: "ReportSet", kind: ReportKind, document: "Document") -> list["Report"]:
    from evalapp.exchange.report_decision import decision_report  # noqa: PLC0415
    from evalapp.exchange.report_development import development_report  # noqa: PLC0415

    make = decision_report if kind is ReportKind.DECISION else development_report
    return [make(each, found, document.words) for each in found.reports]
