"""What a page shows when there is nothing: what belongs here and how it gets here."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from evalapp.ui.common.buttons import link
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.text_label import text_label

translate = QCoreApplication.translate


class EmptyState(QWidget):
    """Icon, one sentence, an explanation, at most one primary button and two links; left-aligned."""

    def __init__(
        self,
        meaning: str,
        title: str,
        text: str = "",
        *,
        actions: tuple[QPushButton, ...] = (),
        links: tuple[QPushButton, ...] = (),
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body = QVBoxLayout()
        body.setSpacing(4)
        body.addWidget(IconLabel(meaning, "text3", 32))
        body.addSpacing(8)
        self.title = text_label(title, "heading", wraps=True)
        self.text = text_label(text, "secondary", wraps=True)
        if not text:  # shown without a parent, a label would be a window for a moment
            self.text.hide()
        body.addWidget(self.title)
        body.addWidget(self.text)
        for buttons in (actions, links):
            if buttons:
                body.addSpacing(12)
                body.addLayout(_row(buttons))
        inner = QWidget()
        inner.setLayout(body)
        inner.setFixedWidth(460)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 24, 20, 24)
        outer.addStretch(2)
        # Not aligned: an aligned widget does not get the height its wrapped lines need.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)


class NothingFound(EmptyState):
    """No result: repeats the query and offers to reset the filters; see :attr:`reset`."""

    def __init__(self) -> None:
        self.reset = link(translate("Common", "Reset filters"))
        super().__init__("search_none", " ", translate("Common", "Check the filters."), links=(self.reset,))

    def show_query(self, query: str) -> None:
        """Repeat what was sought; "" when only filters hide everything."""
        words = translate("Common", "Nothing found for “{query}”").format(query=query)
        self.title.setText(words if query else translate("Common", "Nothing matches the filters"))


def _row(buttons: tuple[QPushButton, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
