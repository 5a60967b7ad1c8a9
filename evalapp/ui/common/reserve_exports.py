"""What the pages of the reserve offer to export: one call from the page opens the dialog."""

from collections.abc import Sequence
from datetime import date

from evalapp.domain.post_profile import PostProfile
from evalapp.domain.side_by_side import SideBySide
from evalapp.exchange.reserve_packet_values import PacketPages
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


def export_reserve_packet(
    page: Page,
    intake_id: int,
    name: str,
    *,
    after_stage: int | None = None,
    order: Sequence[int] | None = None,
    table: ExportKind | None = None,
    shown_filter: str = "",
) -> ExportDialog:
    """Offer the packet of an intake, with few pages or a page for everybody ranked.

    :param order: ids of the applications shown, in the order of the screen; ``table``: the list as it is
        shown, offered last.
    """
    exports = page.context.services.reserve_exports

    def kind(words: str, pages: PacketPages) -> ExportKind:
        def packet(target: ExportTarget, progress: Progress) -> None:
            exports.packet(
                intake_id, target, after_stage=after_stage, order=order, pages=pages, progress=progress
            )

        return ExportKind(words, f"{name} – {said('reserve_packet.title')}", packet, is_marked=True)

    kinds = (
        kind(said("reserve_packet.kind_places"), PacketPages.PLACES),
        kind(said("reserve_packet.kind_ranked"), PacketPages.RANKED),
    )
    return offer(page, kinds if table is None else (*kinds, table), shown_filter=shown_filter)


def export_members(page: Page, order: Sequence[int], *, shown_filter: str = "") -> ExportDialog:
    """Offer members with their appointments and plans. ``order``: ids in the order of the screen."""
    exports = page.context.services.reserve_exports

    def members(target: ExportTarget, progress: Progress) -> None:
        exports.members(target, order=order, progress=progress)

    title = said("member.title")
    return offer(page, (ExportKind(title, title, members, is_marked=True),), shown_filter=shown_filter)


def export_cohorts(page: Page, as_of: date) -> ExportDialog:
    """Offer the comparison of cohorts as of a day."""
    exports = page.context.services.reserve_exports

    def cohorts(target: ExportTarget, progress: Progress) -> None:
        exports.cohorts(target, as_of=as_of, progress=progress)

    title = said("member.cohorts")
    return offer(page, (ExportKind(title, title, cohorts),))


def export_stage_list(
    page: Page, stage_id: int, title: str, order: Sequence[int], *, shown_filter: str = ""
) -> ExportDialog:
    """Offer the list of a stage. ``order``: application ids in the order of the screen."""
    exports = page.context.services.reserve_exports

    def people(target: ExportTarget, progress: Progress) -> None:
        exports.stage_list(stage_id, target, order=order, progress=progress)

    words = said("stage.list_title", stage=title)
    return offer(page, (ExportKind(words, words, people, is_marked=True),), shown_filter=shown_filter)


def offer(page: Page, kinds: tuple[ExportKind, ...], *, shown_filter: str = "") -> ExportDialog:
    """Open the export dialog over ``kinds``; ``shown_filter``: the screen's filter in words."""
    dialog = ExportDialog(page, kinds, shown_filter=shown_filter)
    dialog.open()
    return dialog
