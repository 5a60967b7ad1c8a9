"""Reports of officials among what may be exported: of one, or of all that a table shows."""

from collections.abc import Sequence
from functools import partial

from evalapp.domain.report import ReportKind
from evalapp.services.exports import ExportTarget
from evalapp.services.progress import Progress
from evalapp.ui.common.export_dialog import ExportDialog, ExportKind
from evalapp.ui.common.messages import said
from evalapp.ui.common.page import Page

_PDF, _XLSX, _FOLDER = ".pdf", ".xlsx", ""


def report_kinds(
    page: Page, campaign_id: int, name: str, assessee_ids: Sequence[int] | None, *, several: bool
) -> tuple[ExportKind, ...]:
    """Both reports as PDF and as a workbook; for several officials also a file each in a folder.

    :param assessee_ids: whose reports, in this order; None = everybody's.
    """
    suffixes = (_PDF, _XLSX, _FOLDER) if several else (_PDF, _XLSX)
    return tuple(
        _kind(page, campaign_id, name, assessee_ids, kind, suffix)
        for kind in (ReportKind.DECISION, ReportKind.DEVELOPMENT)
        for suffix in suffixes
    )


def export_reports(page: Page, campaign_id: int, assessee_id: int, full_name: str) -> ExportDialog:
    """Offer the reports of one official."""
    dialog = ExportDialog(page, report_kinds(page, campaign_id, full_name, [assessee_id], several=False))
    dialog.has_own_title = True
    dialog.set_title(said("report.of", name=full_name))
    dialog.open()
    return dialog


def _kind(
    page: Page,
    campaign_id: int,
    name: str,
    assessee_ids: Sequence[int] | None,
    kind: ReportKind,
    suffix: str,
) -> ExportKind:
    reports = page.context.services.reports
    form = {_PDF: "pdf", _XLSX: "xlsx", _FOLDER: "each"}[suffix]

    def write(target: ExportTarget, progress: Progress) -> None:
        work = partial(reports.write_each if suffix == _FOLDER else reports.write, campaign_id, kind)
        work(target, assessee_ids=assessee_ids, progress=progress)

    return ExportKind(
        said(f"report.as_{form}", report=said(f"report.{kind.value}")),
        f"{name} – {said(f'report.{kind.value}_short')}",
        write,
        is_marked=True,
        suffix=suffix,
    )
