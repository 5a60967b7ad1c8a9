"""Below the table of votes: where the cursor stands, and what the keys do."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QWidget

from evalapp.domain.language import Language
from evalapp.domain.vote import VoteChoice
from evalapp.services.vote_sheet import SeatColumn
from evalapp.ui.commission.vote_columns import seat_words
from evalapp.ui.commission.vote_keys import keys_of
from evalapp.ui.commission.vote_rows import VoteRow
from evalapp.ui.common.labels import label
from evalapp.ui.common.text_label import ElidedLabel, key_hint


class VoteFoot(QFrame):
    """One line: the member under the cursor at the left, key caps at the right."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.place = ElidedLabel("", "strong")
        self.place.setObjectName("vote_place")
        self.place.setMinimumWidth(180)
        names = [key_hint(label(choice), *keys_of(choice, language)) for choice in VoteChoice]
        names += [
            key_hint(self.tr("the rest for"), "+"),
            key_hint(self.tr("next line"), "Enter"),
            key_hint(self.tr("numbers"), "Tab"),
            key_hint(self.tr("why"), self.tr("Space")),
        ]
        counts = [
            key_hint(self.tr("a number"), "0–9"),
            key_hint(self.tr("all for"), "+"),
            key_hint(self.tr("next"), "Enter"),
            key_hint(self.tr("names"), "Tab"),
            key_hint(self.tr("take back"), "Del"),
            key_hint(self.tr("why"), self.tr("Space")),
        ]
        self._hints = QStackedLayout()
        for hints in (names, counts):
            self._hints.addWidget(_row(hints))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 16, 6)
        row.setSpacing(16)
        row.addWidget(self.place, 1)
        row.addLayout(self._hints)

    def show_place(self, row: VoteRow | None, seat: SeatColumn | None, *, in_counts: bool) -> None:
        """Say whose cell the cursor stands on, and offer its keys."""
        self._hints.setCurrentIndex(1 if in_counts else 0)
        if row is None:
            self.place.setText("")
        elif seat is None:
            self.place.setText(row.title)
        else:
            first = seat_words(seat).replace("\n", " · ")
            self.place.setText(first)
        self.place.setAccessibleName(self.place.text())


def _row(hints: list[QWidget]) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(14)
    line.addStretch(1)
    for hint in hints:
        line.addWidget(hint)
    return made
