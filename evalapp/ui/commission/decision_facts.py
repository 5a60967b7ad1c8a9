"""Facts behind a decision as lines of a side panel: result, gate, votes, what it goes against and why."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout

from evalapp.domain.commission_terms import AssessmentLimits
from evalapp.domain.decision import DecisionKind
from evalapp.domain.decision_basis import Against, DecisionBasis
from evalapp.ui.common.decision_look import decision_words
from evalapp.ui.common.formats import number, span
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.side_panel import SidePanel
from evalapp.ui.common.text_label import text_label

LABELS = 132


def add_pair(panel: SidePanel, name: str, value: str) -> None:
    """A name at the left, its value at the right; nothing when the value is empty."""
    if not value:
        return
    line = QHBoxLayout()
    line.setSpacing(8)
    label = text_label(name, "small", wraps=True)
    label.setFixedWidth(LABELS)
    line.addWidget(label)
    line.addWidget(text_label(value, "body", wraps=True), 1)
    panel.body.addLayout(line)


def add_basis(panel: SidePanel, basis: DecisionBasis, title: str) -> None:
    """The result a decision rests on, and the votes; nothing where there is neither."""
    words = decision_words()
    panel.add_section(title)
    if basis.has_assessment:
        add_pair(panel, term("campaign"), basis.campaign)
        total = number(basis.total)
        if basis.low is not None:
            total = f"{total} ({span(basis.low, basis.high)})"
        add_pair(panel, said("decision.total_then"), total)
        add_pair(panel, said("decision.level_then"), str(basis.level or ""))
        add_pair(panel, term("band"), str(basis.band or ""))
        if basis.calibrated_level is not None:
            value = f"{basis.calibrated_level} ({number(basis.calibrated_total)})"
            add_pair(panel, said("decision.calibrated_then"), value)
        add_pair(panel, term("gate"), term(f"gate_{basis.gate}") if basis.gate else "")
    add_pair(panel, said("decision.first_votes"), words.votes(basis.first_votes))
    add_pair(panel, said("decision.tally"), words.votes(basis.tally))
    if basis.tally is not None:
        reached = {True: "decision.yes", False: "decision.no", None: ""}[basis.majority]
        add_pair(panel, said("decision.majority"), said(reached) if reached else "?")


def add_against(
    panel: SidePanel,
    codes: tuple[Against, ...],
    basis: DecisionBasis,
    limits: AssessmentLimits,
    reason: str,
) -> None:
    """What a decision goes against with the facts, and the reason given."""
    words = decision_words()
    if codes:
        panel.add_section(said("decision.against"))
    for code, name in zip(codes, words.against(codes), strict=True):
        why = words.why(code, basis, limits)
        panel.body.addWidget(text_label(f"{name}: {why}" if why else name, "warn", wraps=True))
    if reason:
        panel.add_section(said("decision.reason"))
        panel.body.addWidget(text_label(reason, "body", wraps=True))


def limits_for(
    limits: Mapping[DecisionKind, AssessmentLimits], kind: DecisionKind | None
) -> AssessmentLimits:
    """The limits of a kind; none when nothing is said of it."""
    return AssessmentLimits() if kind is None else limits.get(kind, AssessmentLimits())
