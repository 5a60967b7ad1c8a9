"""Where the keyboard goes: the regions of a window that F6 goes round, the order of Tab."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from evalapp.ui.common.side_panel import SidePanel
from evalapp.ui.common.table_view import RowView


def go_to_next_region(navigation: QWidget, page: QWidget) -> None:
    """Put the focus into the region after the one that has it, past regions with nothing to focus.

    Regions: navigation, head and toolbar, each table, the card.
    """
    regions = _regions(navigation, page)
    focused = QApplication.focusWidget()
    here = max((n for n, one in enumerate(regions) if focused and _holds(one, focused)), default=-1)
    inner = regions[2:]
    for step in range(1, len(regions) + 1):
        region = regions[(here + step) % len(regions)]
        others = [] if region in inner else inner
        if first := _first(region, others):
            first.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _regions(navigation: QWidget, page: QWidget) -> list[QWidget]:
    """Tables and cards lie within the page, also within a page that another one shows."""
    cards = [card for card in page.findChildren(SidePanel) if card.isVisible()]
    tables = [
        table
        for table in page.findChildren(RowView)
        if takes_focus(table) and not any(card.isAncestorOf(table) for card in cards)
    ]
    return [navigation, page, *sorted(tables, key=_place), *cards]


def _place(table: RowView) -> tuple[int, int]:
    corner = table.mapToGlobal(QPoint(0, 0))
    return corner.x(), corner.y()


def _holds(region: QWidget, widget: QWidget) -> bool:
    return region is widget or region.isAncestorOf(widget)


def _first(region: QWidget, others: list[QWidget]) -> QWidget | None:
    """What takes the focus in a region: itself, or its first part that lies in none of the ``others``."""
    if isinstance(region, RowView):
        return region
    parts = (part for part in region.findChildren(QWidget) if takes_focus(part))
    return next((part for part in parts if not any(_holds(one, part) for one in others)), None)


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab reaches it now."""
    wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(wanted) and widget.isVisible() and widget.isEnabled()


def order_by_reading(parts: Iterable[QWidget]) -> None:
    """Let Tab go through ``parts`` as they are laid out, whenever each of them was made."""
    for before, after in pairwise(one for part in parts for one in _laid_out(part)):
        QWidget.setTabOrder(before, after)


def _laid_out(part: QWidget | QLayout) -> Iterator[QWidget]:
    layout = part.layout() if isinstance(part, QWidget) else part
    if isinstance(part, QWidget) and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    for place in range(0 if layout is None else layout.count()):
        item = layout.itemAt(place) if layout is not None else None
        if item is not None and (inner := item.widget() or item.layout()) is not None:
            yield from _laid_out(inner)
