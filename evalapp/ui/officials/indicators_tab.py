"""Work indicators of the personal card: beside the results, never in a score."""

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from evalapp.domain.indicator import IndicatorKind
from evalapp.services.indicators import IndicatorLine
from evalapp.services.official_cards import OfficialCard
from evalapp.ui.common.buttons import icon_button, second, small
from evalapp.ui.common.indicator_words import detail_text, kind_text, value_text
from evalapp.ui.common.messages import said
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.officials.card_tab import section


class IndicatorsTab(QWidget):
    """Indicators kind by kind, the latest period first; buttons only for who may edit."""

    add_asked = Signal()
    edit_asked = Signal(object)
    """An IndicatorLine to be changed."""
    remove_asked = Signal(object)

    def __init__(self, *, may_edit: bool) -> None:
        super().__init__()
        self._may_edit = may_edit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(6)

    def show_card(self, card: OfficialCard) -> None:
        """Show the indicators of somebody."""
        clear_layout(self._column)
        head = section(said("indicator.title"))
        if self._may_edit:
            add = small(second(self.tr("Add indicator"), "add"))
            add.setObjectName("add_indicator")
            add.clicked.connect(self.add_asked)
            head.addWidget(add)
        self._column.addLayout(head)
        words = said("indicator.beside") if card.indicators else said("indicator.none")
        self._column.addWidget(text_label(words, "secondary", wraps=True))
        order = {kind: place for place, kind in enumerate(IndicatorKind)}
        ordered = sorted(card.indicators, key=lambda one: order[one.kind])
        for kind, lines in groupby(ordered, key=lambda one: one.kind):
            self._add_kind(kind, list(lines))
        self._column.addStretch(1)

    def _add_kind(self, kind: IndicatorKind, lines: list[IndicatorLine]) -> None:
        self._column.addSpacing(10)
        self._column.addWidget(text_label(kind_text(kind), "small_strong", wraps=True))
        for place, one in enumerate(lines):
            if place:
                self._column.addWidget(line())
            self._column.addLayout(self._line(one))

    def _line(self, one: IndicatorLine) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        if one.title:
            words.addWidget(text_label(one.title, "body", wraps=True))
        words.addWidget(text_label(detail_text(one), "small", wraps=True))
        if one.note:
            words.addWidget(text_label(one.note, "hint", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(text_label(value_text(one.value, one.unit), "strong"), 0, Qt.AlignmentFlag.AlignTop)
        if self._may_edit:
            row.addWidget(self._more(one), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _more(self, one: IndicatorLine) -> QToolButton:
        button = icon_button("more", self.tr("Indicator: actions"))
        menu = QMenu(button)
        menu.addAction(self.tr("Edit…"), _sender(self.edit_asked.emit, one))
        menu.addAction(self.tr("Remove"), _sender(self.remove_asked.emit, one))
        button.setMenu(menu)
        return button


def _sender(emit: Callable[[object], object], one: IndicatorLine) -> Callable[[], None]:
    def send() -> None:
        emit(one)

    return send
