"""The head of a page: crumbs, title, count or as-of date, actions with the primary last."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayoutItem, QPushButton, QSizePolicy, QWidget

from evalapp.ui.common.buttons import FoldingButton, icon_button
from evalapp.ui.common.icons import icon
from evalapp.ui.common.text_label import ElidedLabel
from evalapp.ui.common.theme import scaled

translate = QCoreApplication.translate
_LEAST_BEHIND = 150
"""What stands behind the title keeps so many pixels; buttons fold before it gets less."""
_SCRAP = 64
"""Fewer pixels of a longer text say nothing; it is left out."""


class _Behind(ElidedLabel):
    """A count or date behind the title: shortened, but never to a scrap."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() < min(self.sizeHint().width(), scaled(_SCRAP)):
            self.setToolTip(self.text())
            return
        super().paintEvent(event)


class PageHead(QFrame):
    """56 high; ``line=False`` when tabs follow and bring their own line.

    Where room is short, what stands behind the title is shortened and quiet buttons with an icon fold to it;
    then bordered ones do, at last the title is shortened.
    """

    def __init__(self, title: str, *, line: bool = True) -> None:
        super().__init__()
        self.setObjectName("pageHead")
        self.setProperty("line", "yes" if line else "none")
        self.setMinimumHeight(56)
        self.title = ElidedLabel(title, "title")
        self.count = _Behind("", "secondary")
        # The title keeps its width; what stands behind it gives way first.
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 10, 16, 10)
        self._row.setSpacing(8)
        self._row.addWidget(self.title)
        self._row.addSpacing(8)
        self._row.addWidget(self.count, 1)
        self._crumbs = 0

    def set_title(self, title: str, count: str = "") -> None:
        """Show another title and what stands behind it."""
        self.title.setText(title)
        self.count.setText(count)

    def add_crumb(self, text: str, go: Callable[[], object]) -> QPushButton:
        """Put a step of the way before the title, e.g. Assessments ›."""
        crumb = QPushButton(text)
        crumb.setProperty("kind", "link")
        crumb.setProperty("crumb", True)
        crumb.setAutoDefault(False)
        crumb.clicked.connect(go)
        arrow = QLabel()
        arrow.setPixmap(icon("caret_right", "text3").pixmap(12, 12))
        for part in (crumb, arrow):
            self._row.insertWidget(self._crumbs, part, 0, Qt.AlignmentFlag.AlignVCenter)
            self._crumbs += 1
        return crumb

    def add_back(self, go: Callable[[], object]) -> None:
        """Put an arrow back before the title."""
        back = icon_button("back", translate("Common", "Back"))
        back.clicked.connect(go)
        self._row.insertWidget(0, back)
        self._crumbs += 1

    def add_beside(self, part: QWidget) -> None:
        """Put something of the page's own right behind the title."""
        self._row.insertWidget(self._row.indexOf(self.count), part)

    def add_actions(self, *actions: QWidget) -> None:
        """Add buttons at the right: quiet … primary last."""
        for action in actions:
            action.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._row.addWidget(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_buttons()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold_buttons()
        return done

    def _fold_buttons(self) -> None:
        shown = [one for one in self.findChildren(FoldingButton) if one.isVisibleTo(self)]
        needed = self._needed() + sum(one.words_width() for one in shown if one.is_folded)
        needed = self._fold_of_kind("quiet", shown, needed)
        # A bordered button says more than what stands behind the title.
        self._fold_of_kind("second", shown, needed - self._behind())

    def _fold_of_kind(self, kind: str, shown: list[FoldingButton], needed: int) -> int:
        """Fold buttons from left to right while too much is needed; what is needed then."""
        for button in shown:
            if button.property("kind") == kind:
                button.fold(needed > self.width())
                needed -= button.words_width() if button.is_folded else 0
        return needed

    def _behind(self) -> int:
        return min(self.count.sizeHint().width(), scaled(_LEAST_BEHIND))

    def _needed(self) -> int:
        """Width of all that is shown, as it is now."""
        margins = self._row.contentsMargins()
        items = [item for place in range(self._row.count()) if (item := self._row.itemAt(place)) is not None]
        widths = [_width(item) for item in items if not item.isEmpty() or item.spacerItem() is not None]
        return margins.left() + margins.right() + sum(widths) + self._row.spacing() * (len(widths) - 1)


def _width(item: QLayoutItem) -> int:
    """What an item needs; what can be shortened counts with its least width."""
    widget = item.widget()
    if widget is None:
        return item.sizeHint().width()
    wanted = widget.sizeHint().width()
    is_title = isinstance(widget, ElidedLabel) and not isinstance(widget, _Behind)
    can_shrink = isinstance(widget, _Behind) or widget.minimumSizeHint().width() < wanted
    return min(wanted, scaled(_LEAST_BEHIND)) if can_shrink and not is_title else wanted
