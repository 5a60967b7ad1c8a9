"""One person looked at for a post: each requirement with its status and the fact behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from evalapp.domain.fitting import Finding
from evalapp.domain.post_profile import PostProfile, Requirement
from evalapp.exchange.document_words import Words
from evalapp.services.fit_words import finding_text, profile_lines, requirement_name
from evalapp.services.fitting import FitRow
from evalapp.ui.common.buttons import second
from evalapp.ui.common.fit_look import fit_look
from evalapp.ui.common.formats import day
from evalapp.ui.common.glyph import Glyph
from evalapp.ui.common.messages import said
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import line, text_label
from evalapp.ui.reserve.fitting_columns import place_of


class FittingPanel(SidePanel):
    """Shows a row; says whose card shall open."""

    card_asked = Signal(object)
    """The FitRow whose card shall open."""

    def __init__(self, words: Words) -> None:
        super().__init__(width=372)
        self._words = words
        self.row: FitRow | None = None
        self.name = text_label("", "heading", wraps=True)
        self.place = text_label("", "secondary", wraps=True)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.head.addLayout(top)
        self.head.addWidget(self.place)
        self.card_button = second(self.tr("Open card"), "person")
        self.card_button.setObjectName("open_card")
        self.card_button.clicked.connect(self._on_card)
        self.add_foot(self.card_button)

    def show_row(self, row: FitRow, profile: PostProfile) -> None:
        """Show what ``profile`` asks for and what this person's facts give."""
        self.row = row
        self.name.setText(row.full_name)
        self.place.setText(place_of(self._words, row))
        clear_layout(self.body)
        asked = profile_lines(self._words, profile)
        for place, (requirement, finding) in enumerate(row.findings.items()):
            if place:
                self.body.addWidget(line())
            self.body.addLayout(self._finding(requirement, finding, asked[requirement]))
        self._add_reserve(row)
        self.body.addStretch(1)

    def _finding(self, requirement: Requirement, finding: Finding, asked: str) -> QHBoxLayout:
        look = fit_look(self._words, finding.status)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Glyph(look), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        name = requirement_name(self._words, requirement)
        column.addWidget(
            text_label(
                said("fit.status_of", requirement=name, status=look.text.lower()), "medium", wraps=True
            )
        )
        column.addWidget(text_label(finding_text(self._words, finding), "small", wraps=True))
        column.addWidget(text_label(asked, "hint", wraps=True))
        row.addLayout(column, 1)
        return row

    def _add_reserve(self, row: FitRow) -> None:
        if row.reserve is None:
            return
        self.add_section(said("fit.line_reserve"))
        until = said("fit.until", day=day(row.reserve.stay_until))
        self.body.addWidget(
            text_label(", ".join(filter(None, (row.reserve.cohort, until))), "body", wraps=True)
        )
        if row.reserve.held_by and row.reserve.held_until is not None:
            words = self.tr("Considered by {body} until {day}")
            text = words.format(body=row.reserve.held_by, day=day(row.reserve.held_until))
            self.body.addWidget(text_label(text, "small", wraps=True))

    def _on_card(self) -> None:
        if self.row is not None:
            self.card_asked.emit(self.row)
