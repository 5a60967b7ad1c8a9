"""What stands above the list of applications: whom the readings divide, what is not settled yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from evalapp.services.intake_rows import IntakeCard
from evalapp.ui.common.buttons import link
from evalapp.ui.common.chip import IconLabel
from evalapp.ui.common.formats import whole
from evalapp.ui.common.text_label import text_label


class ApplicationNotices(QWidget):
    """One line each, with a link that leads on; hidden while there is nothing to say."""

    difference_asked = Signal()
    directions_asked = Signal()
    rules_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._labels: dict[str, tuple[QWidget, QLabel]] = {}
        confirm = self._add("draft", self.tr("Rules and stages"), "show_rules")
        confirm.clicked.connect(self.rules_asked)
        show = self._add("difference", self.tr("Show who"), "show_difference")
        show.clicked.connect(self.difference_asked)
        choose = self._add("directions", self.tr("Choose directions…"), "choose_directions")
        choose.clicked.connect(self.directions_asked)

    def show_card(self, card: IntakeCard, *, is_draft: bool, unknown_directions: int) -> None:
        """Say what an intake's applications need said. ``unknown_directions``: applications without one."""
        words = self.tr("The rules are not confirmed yet: verdicts are provisional.")
        self._say("draft", words if is_draft and card.row.counts.received else "")
        self._say("difference", self._difference(card))
        words = self.tr("%n application(s) without a known direction.", "", unknown_directions)
        self._say("directions", words if unknown_directions else "")

    def _difference(self, card: IntakeCard) -> str:
        difference = card.difference
        if not difference.criterion:
            return ""
        words = self.tr(
            "Applications that the two readings of the limit of {limit} judge differently: {count}; "
            "with another verdict: {verdicts}."
        )
        return words.format(
            limit=difference.limit, count=whole(difference.criterion), verdicts=whole(difference.verdict)
        )

    def _add(self, key: str, verb: str, name: str) -> QPushButton:
        words, button = text_label("", "small", wraps=True), link(verb)
        button.setObjectName(name)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 6, 16, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("info", "text2", 16))
        row.addWidget(words, 1)
        row.addWidget(button)
        bar.hide()
        self._rows.addWidget(bar)
        self._labels[key] = (bar, words)
        return button

    def _say(self, key: str, words: str) -> None:
        bar, said = self._labels[key]
        said.setText(words)
        bar.setVisible(bool(words))
