"""What the pages of the reserve offer to export: one call from the page opens the dialog."""

from collections.abc import Sequence

from evalapp.domain.post_profile import PostProfile
from evalapp.domain.side_by_side import SideBySide
from evalapp.services.documents import ExportTarget
from evalapp.services.progress import Progress
from evalapp.ui.common.export_dialog import ExportDialog, ExportKind
from evalapp.ui.common.messages import said
from evalapp.ui.common.page import Page


def export_fitting(
    page: Page, post: str, profile: PostProfile, order: Sequence[str], *, shown_filter: str = ""
) -> ExportDialog:
    """Offer the people looked at for a post. ``order``: keys in the order of the screen."""
    exports = page.context.services.reserve_exports

    def people(target: ExportTarget, progress: Progress) -> None:
        exports.fitting(post, profile, target, order=order, progress=progress)

    kind = ExportKind(said("fit.title"), f"{said('fit.title')} – {post}", people, is_marked=True)
    return offer(page, (kind,), shown_filter=shown_filter)


def export_comparison(page: Page, found: SideBySide, profile: PostProfile | None = None) -> ExportDialog:
    """Offer the people who stand side by side."""
    exports = page.context.services.reserve_exports

    def comparison(target: ExportTarget, progress: Progress) -> None:
        exports.side_by_side(found, target, profile=profile, progress=progress)

    title = said("fit.compared")
    return offer(page, (ExportKind(title, title, comparison, is_marked=True),))


def offer(page: Page, kinds: tuple[ExportKind, ...], *, shown_filter: str = "") -> ExportDialog:
    """Open the export dialog over ``kinds``; ``shown_filter``: the screen's filter in words."""
    dialog = ExportDialog(page, kinds, shown_filter=shown_filter)
    dialog.open()
    return dialog
