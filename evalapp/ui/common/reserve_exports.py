"""What the pages of the reserve offer to export: one call from the page opens the dialog."""

from evalapp.ui.common.export_dialog import ExportDialog, ExportKind
from evalapp.ui.common.page import Page


def offer(page: Page, kinds: tuple[ExportKind, ...], *, shown_filter: str = "") -> ExportDialog:
    """Open the export dialog over ``kinds``; ``shown_filter``: the screen's filter in words."""
    dialog = ExportDialog(page, kinds, shown_filter=shown_filter)
    dialog.open()
    return dialog
