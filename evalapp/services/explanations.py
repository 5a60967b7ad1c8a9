"""Totals explained step by step, as printable pages or as pages of a workbook."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Forbidden, NotFound
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_scores import newest_release
from evalapp.services.documents import ExportTarget, document_for
from evalapp.services.progress import SILENT, Progress
from evalapp.services.results import campaign_results, single_marks
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from sqlmodel import Session

    from evalapp.exchange.document import Document
    from evalapp.exchange.report_blocks import Report

_WORKBOOK = ".xlsx"


class ExplanationService:
    """Writes explanations for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def write(
        self,
        campaign_id: int,
        target: ExportTarget,
        *,
        assessee_ids: Sequence[int],
        progress: Progress = SILENT,
    ) -> None:
        """Explanations of the newest release in one file: a workbook when its name ends in .xlsx, else PDF.

        Raises Forbidden (also ``results_not_released``), NotFound, Refused ``cell_too_long``, BadFile like
        an export, Cancelled.
        """
        from evalapp.exchange.document import save  # noqa: PLC0415 - brings openpyxl along
        from evalapp.exchange.report_pdf import report_pages  # noqa: PLC0415
        from evalapp.exchange.report_xlsx import report_book  # noqa: PLC0415

        self._actor.require(Action.SEE_RESULTS)
        self._actor.require(Action.EXPORT)
        with self._db.reading() as session:
            document = document_for(session, self._actor, target, at=self._clock())
            reports, document = self._read(session, campaign_id, assessee_ids, document)
        title = document.words.text("explanation.title")

        def confirm() -> None:
            note = f"explanation, {document.snapshot}, {document.language.value}"
            with self._db.transaction() as session:
                audit.note(session, audit.Action.EXPORTED, table="campaign", record_id=campaign_id, note=note)

        if target.path.suffix.casefold() == _WORKBOOK:
            book = report_book(reports, document, title=title, kind="explanation", step=progress.step)
            save(book, target.path, confirm=confirm)
        else:
            report_pages(reports, document, title=title, step=progress.step).save(
                target.path, confirm=confirm
            )

    def _read(
        self, session: "Session", campaign_id: int, assessee_ids: Sequence[int], document: "Document"
    ) -> tuple[list["Report"], "Document"]:
        from evalapp.exchange.explanation import SingleForm, explanation_report  # noqa: PLC0415
        from evalapp.services.export_figures import figures_of  # noqa: PLC0415

        campaign = get_campaign(session, campaign_id)
        release = newest_release(session, campaign_id)
        if release is None and not self._actor.may(Action.PREVIEW_RESULTS):
            raise Forbidden("results_not_released")
        results = campaign_results(session, campaign, release)
        known = {row.official.assessee_id for row in results.rows}
        if not set(assessee_ids) <= known:
            raise NotFound
        figures = figures_of(session, campaign_id, order=assessee_ids)
        reports = []
        for official, number in zip(figures.officials, assessee_ids, strict=True):
            singles = [
                SingleForm(one.role, one.rater_code, one.marks)
                for one in single_marks(session, results, number)
            ]
            reports.append(explanation_report(official, figures, singles, document.words))
        snapshot = "preview" if release is None else f"release {release.number}"
        return reports, replace(document, subject=figures.name, as_of=figures.as_of, snapshot=snapshot)
