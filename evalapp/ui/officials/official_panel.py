"""The personal card at the right of the register."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from evalapp.domain.language import Language
from evalapp.services.official_cards import OfficialCard
from evalapp.ui.common.buttons import icon_button
from evalapp.ui.common.chip import Chip, ChipLook, Tone
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.photo import Photo
from evalapp.ui.common.segments import Tabs
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.common.theme import scaled
from evalapp.ui.officials.card_tab import CardTab
from evalapp.ui.officials.data_tab import DataTab
from evalapp.ui.officials.indicators_tab import IndicatorsTab
from evalapp.ui.officials.record_tab import RecordTab
from evalapp.ui.officials.results_tab import PersonResultsTab
from evalapp.ui.officials.words import TenureWords, picked, post_text, since_text, time_text

WIDTH = 438
PORTFOLIO_LABEL = 76
TAB_GAP = 4


class OfficialPanel(SidePanel):
    """Photo, name, post, chips and portfolio stay; the tabs below scroll."""

    edit_asked = Signal()
    photo_asked = Signal()
    papers_asked = Signal()

    def __init__(
        self,
        language: Language,
        words: TenureWords,
        *,
        may_edit: bool,
        may_handle: bool = False,
        may_export: bool = False,
    ) -> None:
        super().__init__(width=WIDTH)
        self.setObjectName("side")
        self.setAccessibleName(term("personal_card"))
        self._language, self._words = language, words
        self._may_edit, self._may_export = may_edit, may_export
        self.card: OfficialCard | None = None
        self._build_head()
        self.tabs = Tabs(
            [
                ("card", self.tr("Card")),
                ("results", self.tr("Results")),
                ("indicators", self.tr("Indicators")),
                ("record", self.tr("Record")),
                ("data", self.tr("Data")),
            ],
            margin=0,
        )
        # Five words have to stand side by side in every language.
        self.tabs.set_spacing(TAB_GAP)
        self.tabs.changed.connect(self._on_tab)
        under = QVBoxLayout()
        under.setSpacing(0)
        under.addWidget(self.tabs)
        under.addWidget(line())
        self.head.addLayout(under)
        self.head.setContentsMargins(20, 14, 16, 0)
        self.card_tab = CardTab(language)
        self.results = PersonResultsTab(language, may_handle=may_handle)
        self.indicators = IndicatorsTab(may_edit=may_edit)
        self.record = RecordTab(language, self._words, may_edit=may_edit)
        self.data = DataTab(may_edit=may_edit)
        self.data.edit_asked.connect(self.edit_asked)
        self._parts: dict[str, QWidget] = {
            "card": self.card_tab,
            "results": self.results,
            "indicators": self.indicators,
            "record": self.record,
            "data": self.data,
        }
        for part in self._parts.values():
            self.body.addWidget(part)
        self._on_tab("card")

    def show_card(self, card: OfficialCard) -> None:
        """Show somebody; the tab stays."""
        self.card = card
        self._photo.show_person(card.full_name, card.photo)
        self._name.show_text(card.full_name)
        self._show_post(card)
        self._show_chips(card)
        portfolio = card.current.portfolio if card.current else None
        self._portfolio.setText(portfolio or "")
        self._portfolio_row.setVisible(bool(portfolio))
        for part in (self.card_tab, self.results, self.indicators, self.record, self.data):
            part.show_card(card)

    def show_tab(self, key: str) -> None:
        """Switch to a tab: card, results, indicators, record or data."""
        self.tabs.choose(key)

    def _build_head(self) -> None:
        self._photo = Photo()
        self._name = _WrappedLabel("heading")
        self._name.setObjectName("person_name")
        self._post = _WrappedLabel("body")
        self._since = text_label("", "small", wraps=True)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(self._name_row())
        words.addWidget(self._post)
        words.addWidget(self._since)
        words.addSpacing(6)
        words.addLayout(self._chips)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.head.addLayout(row)
        self.head.addWidget(self._portfolio_part())

    def _name_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._name, 1)
        if self._may_edit or self._may_export:
            row.addWidget(self._more(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _more(self) -> QToolButton:
        more = icon_button("more", self.tr("Personal card: actions"))
        more.setObjectName("official_actions")
        menu = QMenu(more)
        if self._may_edit:
            menu.addAction(self.tr("Edit data…"), self.edit_asked.emit)
            menu.addAction(self.tr("Add appointment…"), self._on_add)
            menu.addAction(self.tr("Photo…"), self.photo_asked.emit)
        if self._may_export:
            papers = menu.addAction(said("person_sheet.action"), self.papers_asked.emit)
            papers.setObjectName("person_papers")
        more.setMenu(menu)
        return more

    def _portfolio_part(self) -> QWidget:
        self._portfolio_row = QWidget()
        row = QHBoxLayout(self._portfolio_row)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        name = text_label(self.tr("In charge of"), "small_strong", wraps=True)
        name.setFixedWidth(scaled(PORTFOLIO_LABEL))
        self._portfolio = text_label("", "small", wraps=True)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._portfolio, 1)
        return self._portfolio_row

    def _show_post(self, card: OfficialCard) -> None:
        now = card.current
        if now is None:
            self._post.show_text(self.tr("Holds no post today"))
            self._since.setText("")
            return
        self._post.show_text(post_text(now, self._language))
        self._since.setText(since_text(now))
        self._post.setToolTip(picked(now.organization, self._language))

    def _show_chips(self, card: OfficialCard) -> None:
        clear_layout(self._chips)
        if card.current and card.current.length:
            words = self.tr("{time} in post").format(time=time_text(card.current.length))
            self._chips.addWidget(Chip(ChipLook(words)))
        if card.tenure.very_short:
            words = self.tr("%n short tenure(s)", "", card.tenure.very_short)
            self._chips.addWidget(Chip(ChipLook(words, Tone.WARN, "timer")))
        self._chips.addStretch(1)

    def _on_add(self) -> None:
        self.record.add_asked.emit()

    def _on_tab(self, key: str) -> None:
        for name, part in self._parts.items():
            part.setVisible(name == key)


class _WrappedLabel(QLabel):
    """Words that wrap beside buttons: nested layouts ask for too little height, the label insists."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setMinimumWidth(1)

    def show_text(self, text: str) -> None:
        """Show other words in the height they need."""
        self.setText(text)
        self._insist()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._insist()

    def _insist(self) -> None:
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))
