"""An explanation of a total on paper: as PDF or as a page of a workbook."""

from evalapp.services.exports import ExportTarget
from evalapp.services.progress import Progress
from evalapp.ui.common.export_dialog import ExportDialog, ExportKind
from evalapp.ui.common.messages import said
from evalapp.ui.common.page import Page


def export_explanation(page: Page, campaign_id: int, assessee_id: int, full_name: str) -> ExportDialog:
    """Offer the explanation of one official's total."""
    title = said("explanation.title")
    explanations = page.context.services.explanations

    def write(target: ExportTarget, progress: Progress) -> None:
        explanations.write(campaign_id, target, assessee_ids=[assessee_id], progress=progress)

    name = f"{full_name} – {said('explanation.print')}"
    kinds = tuple(
        ExportKind(said(f"report.as_{form}", report=title), name, write, is_marked=True, suffix=f".{form}")
        for form in ("pdf", "xlsx")
    )
    dialog = ExportDialog(page, kinds)
    dialog.set_title(title)
    dialog.open()
    return dialog
