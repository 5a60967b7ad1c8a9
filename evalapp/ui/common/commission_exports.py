"""What the pages of a commission offer to export: one call from the page opens the dialog."""

from evalapp.ui.common.export_dialog import ExportDialog, ExportKind
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
