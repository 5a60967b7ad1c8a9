"""Examples of raters and work indicators in the drawer of the calibration board."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.numbers import NO_BREAK_SPACE
from evalapp.services.calibration_board import Evidence
from evalapp.services.indicators import IndicatorLine
from evalapp.ui.common.buttons import link
from evalapp.ui.common.formats import day, number, whole
from evalapp.ui.common.messages import said
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import text_label

FIRST = 1
"""Examples shown before the others are asked for."""


class EvidencePart(QWidget):
    """Examples without role, author, competency or mark; indicators with period, beside the scores."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._evidence: Evidence | None = None

    def clear(self) -> None:
        """Show nothing until the next official's evidence has been read."""
        self._evidence = None
        clear_layout(self._column)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show the first example, how many more there are, and the newest indicators."""
        if evidence != self._evidence:
            self._evidence = evidence
            self._fill(FIRST)

    def _fill(self, shown: int) -> None:
        assert self._evidence is not None
        clear_layout(self._column)
        examples = self._evidence.examples
        self._add_head(self.tr("Raters' examples"), whole(len(examples)) if examples else "")
        for text in examples[:shown]:
            self._column.addWidget(text_label(text, "secondary", wraps=True))
        if not examples:
            none = self.tr("None may be shown: too few authors in each role, or none written.")
            self._column.addWidget(text_label(none, "hint", wraps=True))
        hidden = len(examples) - shown
        if hidden > 0:
            more = link(self.tr("%n more example(s)", "", hidden))
            more.clicked.connect(self._on_more)
            self._column.addWidget(more)
        indicators = newest(self._evidence.indicators)
        if indicators:
            self._add_head(self.tr("Work indicators"), self.tr("beside, not in the scores"))
            periods = {period_of(line) for line in indicators}
            if len(periods) == 1:
                self._column.addWidget(text_label(next(iter(periods)), "hint"))
            for line in indicators:
                self._add_indicator(line, has_period=len(periods) > 1)

    def _add_head(self, title: str, hint: str) -> None:
        self._column.addSpacing(6)
        row = QHBoxLayout()
        row.addWidget(text_label(title, "small_strong"))
        row.addStretch(1)
        row.addWidget(text_label(hint, "hint"))
        self._column.addLayout(row)

    def _add_indicator(self, line: IndicatorLine, *, has_period: bool) -> None:
        row = QHBoxLayout()
        name = text_label(line.title or said(f"indicator.short_{line.kind.value}"), "secondary", wraps=True)
        value = text_label(f"{number(line.value, 1)}{NO_BREAK_SPACE}{line.unit}", "strong")
        name.setToolTip(f"{period_of(line)}\n{line.source}")
        row.addWidget(name, 1)
        row.addWidget(value)
        self._column.addLayout(row)
        if has_period:
            self._column.addWidget(text_label(period_of(line), "hint"))

    @Slot()
    def _on_more(self) -> None:
        assert self._evidence is not None
        self._fill(len(self._evidence.examples))


def period_of(line: IndicatorLine) -> str:
    """Both days of the period."""
    return f"{day(line.period_from)}–{day(line.period_to)}"


def newest(lines: tuple[IndicatorLine, ...]) -> list[IndicatorLine]:
    """The newest indicator of each kind and title."""
    found: dict[tuple[str, str], IndicatorLine] = {}
    for line in sorted(lines, key=lambda one: one.period_to, reverse=True):
        found.setdefault((line.kind.value, line.title), line)
    return list(found.values())
