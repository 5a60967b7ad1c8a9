"""The head of a page: crumbs, title, count or as-of date, actions with the primary last."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from evalapp.ui.common.buttons import icon_button
from evalapp.ui.common.icons import icon
from evalapp.ui.common.text_label import ElidedLabel

translate = QCoreApplication.translate


class PageHead(QFrame):
    """56 high; ``line=False`` when tabs follow and bring their own line."""

    def __init__(self, title: str, *, line: bool = True) -> None:
        super().__init__()
        self.setObjectName("pageHead")
        self.setProperty("line", "yes" if line else "none")
        self.setMinimumHeight(56)
        self.title = ElidedLabel(title, "title")
        self.count = ElidedLabel("", "secondary")
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
