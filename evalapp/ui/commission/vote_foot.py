"""Below the table of votes: where the cursor stands, and what the keys do."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from evalapp.domain.language import Language
from evalapp.domain.vote import VoteChoice, VotePhase
from evalapp.services.vote_sheet import SeatColumn
from evalapp.ui.commission.vote_columns import seat_words
from evalapp.ui.commission.vote_keys import keys_of
from evalapp.ui.commission.vote_rows import VoteRow
from evalapp.ui.common.text_label import ElidedLabel, key_hint

_GAP = 14


class VoteFoot(QFrame):
    """One line: the member under the cursor at the left, key caps at the right."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.place = ElidedLabel("", "strong")
        self.place.setObjectName("vote_place")
        self.place.setMinimumWidth(200)
        self._hints = QStackedWidget()
        self._hints.addWidget(_Hints(self._for_names(language)))
        self._hints.addWidget(_Hints(self._for_counts()))
        self._hints.addWidget(_Hints(self._for_first(language)))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(16)
        row.addWidget(self.place, 1)
        row.addWidget(self._hints, 3)

    def show_place(
        self, row: VoteRow | None, seat: SeatColumn | None, *, in_counts: bool, phase: VotePhase
    ) -> None:
        """Say whose cell the cursor stands on, and offer its keys."""
        if phase is VotePhase.FIRST:
            self._hints.setCurrentIndex(2)
        else:
            self._hints.setCurrentIndex(1 if in_counts else 0)
        if row is None:
            words = ""
        elif seat is None:
            words = row.title
        else:
            words = seat_words(seat).replace("\n", " · ")
        self.place.setText(words)
        self.place.setAccessibleName(words)

    def _for_names(self, language: Language) -> list[QWidget]:
        return [
            *self._choices(language),
            key_hint(self.tr("the rest for"), "+"),
            key_hint(self.tr("next line"), "Enter"),
            key_hint(self.tr("why"), self.tr("Space")),
            key_hint(self.tr("numbers"), "Tab"),
            key_hint(self.tr("take back"), "Del"),
        ]

    def _for_first(self, language: Language) -> list[QWidget]:
        return [
            *self._choices(language),
            key_hint(self.tr("next line"), "Enter"),
            key_hint(self.tr("remarks"), self.tr("Space")),
            key_hint(self.tr("take back"), "Del"),
        ]

    def _choices(self, language: Language) -> list[QWidget]:
        choices = {
            VoteChoice.FOR: self.tr("for"),
            VoteChoice.AGAINST: self.tr("against"),
            VoteChoice.ABSTAINED: self.tr("abstained"),
            VoteChoice.RECUSED: self.tr("recused"),
        }
        return [key_hint(words, *keys_of(choice, language)) for choice, words in choices.items()]

    def _for_counts(self) -> list[QWidget]:
        return [
            key_hint(self.tr("number"), "0–9"),
            key_hint(self.tr("all for"), "+"),
            key_hint(self.tr("next"), "Enter"),
            key_hint(self.tr("why"), self.tr("Space")),
            key_hint(self.tr("names"), "Tab"),
            key_hint(self.tr("take back"), "Del"),
        ]


class _Hints(QWidget):
    """Key hints from the right; the last ones leave where there is no room."""

    def __init__(self, hints: list[QWidget]) -> None:
        super().__init__()
        self._all = hints
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        line.addStretch(1)
        for hint in hints:
            line.addWidget(hint)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width()
        for hint in self._all:
            room -= hint.sizeHint().width() + _GAP
            hint.setVisible(room >= 0)
