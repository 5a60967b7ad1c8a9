"""What the pages of a commission offer to export: one call from the page opens the dialog."""

from collections.abc import Sequence
from datetime import date

from evalapp.domain.errors import Refused
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.documents import ExportTarget
from evalapp.services.packet_rows import CopyRow
from evalapp.services.progress import Progress
from evalapp.ui.common.export_dialog import ExportDialog, ExportKind
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.page import Page


def offer_papers(
    page: Page, kinds: tuple[ExportKind, ...], *, title: str = "", shown_filter: str = ""
) -> ExportDialog:
    """Open the export dialog over ``kinds``; ``shown_filter``: the screen's filter in words."""
    dialog = ExportDialog(page, kinds, shown_filter=shown_filter)
    if title:
        dialog.has_own_title = True
        dialog.set_title(title)
    dialog.open()
    return dialog


def export_commission_members(page: Page, commission_id: int | None) -> ExportDialog:
    """Offer the members of one commission, and those of all."""
    exports = page.context.services.commission_exports
    title = said("commission.list_title")

    def one(target: ExportTarget, progress: Progress) -> None:
        exports.members(target, commission_id=commission_id, progress=progress)

    def with_past(target: ExportTarget, progress: Progress) -> None:
        exports.members(target, commission_id=commission_id, with_past=True, progress=progress)

    def every(target: ExportTarget, progress: Progress) -> None:
        exports.members(target, progress=progress)

    kinds = (ExportKind(said("commission.list_all"), said("commission.list_all"), every, is_marked=True),)
    if commission_id is None:
        return offer_papers(page, kinds)
    return offer_papers(
        page,
        (
            ExportKind(title, title, one, is_marked=True),
            ExportKind(said("commission.list_past"), title, with_past, is_marked=True),
            *kinds,
        ),
    )


def export_tally(page: Page, meeting_id: int, name: str) -> ExportDialog:
    """Offer the tally of a meeting; ``name``: which meeting, for the file."""
    service = page.context.services.tallies

    def tally(target: ExportTarget, progress: Progress) -> None:
        service.export(meeting_id, target, progress=progress)

    title = term("vote_count")
    return offer_papers(page, (ExportKind(title, f"{title} – {name}", tally, is_marked=True),))


def export_decisions(page: Page, order: Sequence[int], *, shown_filter: str = "") -> ExportDialog:
    """Offer the register of decisions. ``order``: ids as the screen shows them."""
    exports = page.context.services.decision_exports

    def register(target: ExportTarget, progress: Progress) -> None:
        exports.register(target, order=order, progress=progress)

    title = said("decision.title")
    return offer_papers(
        page, (ExportKind(title, title, register, is_marked=True),), shown_filter=shown_filter
    )


def export_decision_report(
    page: Page, since: date | None, until: date | None, commissions: frozenset[int]
) -> ExportDialog:
    """Offer the report "decisions and results" as a workbook or as pages."""
    exports = page.context.services.decision_exports

    def report(target: ExportTarget, progress: Progress) -> None:
        exports.report(target, since=since, until=until, commissions=commissions, progress=progress)

    title = said("decision.report_title")
    return offer_papers(
        page,
        (
            ExportKind(title, title, report, is_marked=True),
            ExportKind(f"{title} (PDF)", title, report, is_marked=True, suffix=".pdf"),
        ),
    )


def export_packet_preview(page: Page, meeting_id: int, name: str) -> ExportDialog:
    """Offer the packet as it would be sealed now, to be looked at before."""
    copies = page.context.services.packet_copies

    def preview(target: ExportTarget, progress: Progress) -> None:
        copies.write_preview(meeting_id, target, progress=progress)

    return offer_papers(
        page, (ExportKind(term("packet"), said("packet.preview_name", meeting=name), preview),)
    )


def export_copy_again(page: Page, row: CopyRow, name: str) -> ExportDialog:
    """Offer a copy of a packet once more: its number and language are those it was handed out with.

    The page says afterwards whether every cell is what it was.
    """
    copies = page.context.services.packet_copies

    def again(target: ExportTarget, progress: Progress) -> None:
        if not copies.write_again(row.id, target, progress=progress):
            raise Refused("packet_differs", number=row.packet_number)

    file_name = said("packet.copy_name", meeting=name, number=row.packet_number, copy=row.copy_number)
    title = f"{term('copy_number')} {row.copy_number}"
    dialog = offer_papers(page, (ExportKind(title, file_name, again),), title=title)
    dialog.language.setCurrentIndex(dialog.language.findData(DocumentLanguage(row.language)))
    dialog.language.setEnabled(False)  # it was handed out in this one
    return dialog


def export_minutes(page: Page, meeting_id: int, language: str, version_number: int | None) -> ExportDialog:
    """Offer minutes as a text document: signed ones as they were signed, a draft as it is now."""
    minutes = page.context.services.minutes

    def write(target: ExportTarget, progress: Progress) -> None:
        del progress  # it is one short document
        minutes.export(meeting_id, target.path, version_number)

    title = term("minutes")
    kind = ExportKind(title, minutes.file_name(meeting_id, version_number), write, suffix=".docx")
    dialog = offer_papers(page, (kind,), title=title)
    dialog.language.setCurrentIndex(dialog.language.findData(DocumentLanguage(language)))
    dialog.language.setEnabled(False)  # minutes have a language of their own
    return dialog
