"""The rules of a campaign in words, as a column that scrolls."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.rules_text import ALL, rule_paragraphs
from evalapp.services.campaigns import CampaignRules
from evalapp.ui.common.side_panel import clear_layout, scrolled
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.translation import interface_language


class RulesInWords(QFrame):
    """Headings and sentences; the same that documents carry."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rules_in_words")
        self.setAccessibleName(self.tr("The rules in words"))
        self._title = text_label(self.tr("The rules in words"), "strong")
        self._list = QVBoxLayout()
        self._list.setContentsMargins(20, 4, 20, 16)
        self._list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(4)
        head = QVBoxLayout()
        head.setContentsMargins(20, 0, 20, 4)
        head.addWidget(self._title)
        column.addLayout(head)
        column.addWidget(scrolled(self._list), 1)

    def show_rules(self, found: CampaignRules) -> None:
        """Word other rules."""
        clear_layout(self._list)
        words = Words(DocumentLanguage(interface_language().value))
        for paragraph in rule_paragraphs(found.rules, found.names, words, ALL):
            self._list.addSpacing(6)
            self._list.addWidget(text_label(paragraph.heading, "small_strong"))
            self._list.addWidget(text_label(paragraph.text, "secondary", wraps=True))
        self._list.addStretch(1)

    def text(self) -> str:
        """All sentences, one after another."""
        items = (self._list.itemAt(place) for place in range(self._list.count()))
        widgets = (item.widget() for item in items if item is not None)
        return " ".join(widget.text() for widget in widgets if isinstance(widget, QLabel))
