"""What each page offers to export: one call from the page opens the dialog."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from evalapp.services.application_query import ApplicationQuery
from evalapp.services.exports import ExportTarget
from evalapp.services.official_rows import OfficialQuery
from evalapp.services.progress import Progress
from evalapp.ui.common.export_dialog import ExportDialog, ExportKind
from evalapp.ui.common.export_table import screen_table
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.page import Page
from evalapp.ui.common.report_exports import report_kinds
from evalapp.ui.common.table_view import RowView

if TYPE_CHECKING:
    from evalapp.exchange.audit_xlsx import AuditLine

translate = QCoreApplication.translate


def export_campaign(
    page: Page, campaign_id: int, name: str, *, order: Sequence[int] | None = None, shown_filter: str = ""
) -> ExportDialog:
    """Offer the commission packet and the results of a campaign, once released the reports too.

    :param order: ids of the assessees shown, in the order of the screen; None = all of them.
    """
    exports = page.context.services.exports

    def packet(target: ExportTarget, progress: Progress) -> None:
        exports.packet(campaign_id, target, order=order, progress=progress)

    def results(target: ExportTarget, progress: Progress) -> None:
        exports.results(campaign_id, target, order=order, progress=progress)

    kinds: tuple[ExportKind, ...] = (
        ExportKind(translate("Export", "Packet for the commission"), name, packet, is_marked=True),
        ExportKind(
            translate("Export", "Results, every figure"), f"{name} – {term('assessment_result')}", results
        ),
    )
    if page.context.services.campaigns.card(campaign_id).releases:
        kinds += report_kinds(page, campaign_id, name, order, several=True)
    return _opened(ExportDialog(page, kinds, shown_filter=shown_filter))


def export_rater_diagnostics(page: Page, campaign_id: int, name: str) -> ExportDialog:
    """Offer agreement and diagnostics of the raters of a campaign."""
    exports = page.context.services.exports

    def diagnostics(target: ExportTarget, progress: Progress) -> None:
        exports.rater_diagnostics(campaign_id, target, progress=progress)

    title = said("agreement.title")
    kind = ExportKind(title, f"{name} – {term('rater_agreement')}", diagnostics, is_marked=True)
    return _opened(ExportDialog(page, (kind,)))


def export_applications(
    page: Page, query: ApplicationQuery, name: str, *, shown_filter: str = ""
) -> ExportDialog:
    """Offer the applications that the list shows, and the papers they wait for."""
    exports = page.context.services.exports

    def applications(target: ExportTarget, progress: Progress) -> None:
        exports.applications(query, target, progress=progress)

    def documents(target: ExportTarget, progress: Progress) -> None:
        exports.documents_needed(query, target, progress=progress)

    kinds = (
        ExportKind(translate("Export", "List of applications"), name, applications, is_marked=True),
        ExportKind(
            term("documents_needed"), f"{name} – {term('documents_needed')}", documents, is_marked=True
        ),
    )
    return _opened(ExportDialog(page, kinds, shown_filter=shown_filter))


def export_officials(page: Page, query: OfficialQuery, *, shown_filter: str = "") -> ExportDialog:
    """Offer the register as the list shows it."""
    exports = page.context.services.exports

    def register(target: ExportTarget, progress: Progress) -> None:
        exports.officials(query, target, progress=progress)

    kind = ExportKind(term("register"), term("officials"), register)
    return _opened(ExportDialog(page, (kind,), shown_filter=shown_filter))


def export_framework(page: Page, framework_id: int, code: str) -> ExportDialog:
    """Offer a version of the competency framework."""
    exports = page.context.services.exports

    def framework(target: ExportTarget, progress: Progress) -> None:
        exports.framework(framework_id, target, progress=progress)

    return _opened(ExportDialog(page, (ExportKind(term("framework"), code, framework),)))


def export_objections(
    page: Page, campaign_id: int, name: str, *, order: Sequence[int] | None = None, shown_filter: str = ""
) -> ExportDialog:
    """Offer the objections against a campaign's results. ``order``: ids in the order of the screen."""
    exports = page.context.services.objection_exports

    def objections(target: ExportTarget, progress: Progress) -> None:
        exports.of_campaign(campaign_id, target, order=order, progress=progress)

    title = said("objection.title")
    return _opened(
        ExportDialog(page, (ExportKind(title, f"{name} – {title}", objections),), shown_filter=shown_filter)
    )


def export_all_objections(page: Page, order: Sequence[int], *, shown_filter: str = "") -> ExportDialog:
    """Offer objections of every kind. ``order``: ids in the order of the screen."""
    exports = page.context.services.objection_exports

    def objections(target: ExportTarget, progress: Progress) -> None:
        exports.every(target, order=order, progress=progress)

    title = said("objection.title")
    return _opened(ExportDialog(page, (ExportKind(title, title, objections),), shown_filter=shown_filter))


def export_audit(
    page: Page, lines: Callable[[], "Sequence[AuditLine]"], *, shown_filter: str = ""
) -> ExportDialog:
    """Offer an extract of the audit log; ``lines`` is called in the background."""
    exports = page.context.services.exports

    def extract(target: ExportTarget, progress: Progress) -> None:
        exports.audit_extract(lines(), target, progress=progress)

    kind = ExportKind(term("audit_log"), term("audit_log"), extract)
    return _opened(ExportDialog(page, (kind,), shown_filter=shown_filter))


def export_table(page: Page, view: RowView, title: str, *, shown_filter: str = "") -> ExportDialog:
    """Offer any table as the screen shows it."""
    exports = page.context.services.exports
    shown = screen_table(view, title)

    def table(target: ExportTarget, progress: Progress) -> None:
        exports.table(shown, target, progress=progress)

    return _opened(ExportDialog(page, (ExportKind(title, title, table),), shown_filter=shown_filter))


def _opened(dialog: ExportDialog) -> ExportDialog:
    dialog.open()
    return dialog
