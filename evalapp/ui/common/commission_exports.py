"""What the pages of a commission offer to export: one call from the page opens the dialog."""

from evalapp.services.documents import ExportTarget
from evalapp.services.progress import Progress
from evalapp.ui.common.export_dialog import ExportDialog, ExportKind
from evalapp.ui.common.messages import said
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
