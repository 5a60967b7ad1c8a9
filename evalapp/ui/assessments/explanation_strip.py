"""The line of figures above an explanation: total, interval, level, band, places, gate."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from evalapp.domain.scores import Gate, OfficialScore
from evalapp.services.results import CampaignResults, ResultRow
from evalapp.ui.assessments.result_cells import gate_state, gate_text, picked, raters_text, reasons_text
from evalapp.ui.common.chip import Chip, ChipLook, Tone
from evalapp.ui.common.formats import number, places, span, whole
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.side_panel import clear_layout
from evalapp.ui.common.text_label import text_label
from evalapp.ui.common.translation import interface_language


class Strip(QFrame):
    """Total, interval, level, band, places, gate in one line of figures."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 8, 20, 12)
        self._row.setSpacing(28)

    def show_row(self, results: CampaignResults, row: ResultRow) -> None:
        """Show the figures of one official."""
        clear_layout(self._row)
        score = row.score
        if score.total is None:
            self._row.addLayout(_figure(term("total"), number(None)))
        else:
            for name, value in self._figures(score):
                self._row.addLayout(_figure(name, value))
        calibrated = row.calibrated
        if calibrated is not None and calibrated.total is not None:
            self._row.addLayout(_figure(said("document.calibrated_total"), number(calibrated.total)))
        code = results.rules.gate_competency
        tone = Tone.NEUTRAL if score.gate is Gate.CLEAR else Tone.BAD
        icon = "" if score.gate is Gate.CLEAR else "flag"
        chip = Chip(ChipLook(gate_state(score), tone, icon))
        chip.setToolTip(gate_text(results.rules, score))
        competency = next((one.name for one in results.competencies if one.code == code), None)
        caption = f"{picked(competency, interface_language())} · {raters_text(score.gate_raters)}"
        self._row.addLayout(_figure(caption, number(score.competencies.get(code)), chip))
        if score.reasons:
            self._row.addWidget(text_label(reasons_text(score), "secondary", wraps=True), 1)
        else:
            self._row.addStretch(1)

    def _figures(self, score: OfficialScore) -> list[tuple[str, str]]:
        return [
            (term("total"), number(score.total)),
            (self.tr("90 % interval"), span(score.low, score.high)),
            (term("level"), whole(score.level)),
            (term("band"), whole(score.band)),
            (term("range_of_places"), "–" if score.places is None else places(*score.places)),
        ]


def _figure(name: str, value: str, beside: QWidget | None = None) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(0)
    made.addWidget(text_label(name, "small"))
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(text_label(value, "heading"))
    if beside is not None:
        row.addWidget(beside)
    row.addStretch(1)
    made.addLayout(row)
    return made
