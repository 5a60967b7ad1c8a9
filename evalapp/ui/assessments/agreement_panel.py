"""The card beside the raters' tables: what a line means and what one may do, without statistics."""

from collections.abc import Iterable

from evalapp.domain.rater_findings import RaterProfile
from evalapp.exchange.agreement_words import AgreementWords, level_of, severity_kind
from evalapp.services.rater_diagnostics import RaterDiagnostics
from evalapp.ui.assessments.agreement_tables import CompetencyLine, RaterLine, RoleLine, role_name
from evalapp.ui.common.side_panel import SidePanel, clear_layout
from evalapp.ui.common.text_label import text_label

Line = RoleLine | CompetencyLine | RaterLine


class AgreementPanel(SidePanel):
    """Title, what was found, what it means, what one may do, how it was computed."""

    def __init__(self) -> None:
        super().__init__(width=380, title=" ")
        self.setObjectName("side")

    def show_line(self, line: Line, found: RaterDiagnostics, words: AgreementWords) -> None:
        """Fill the card for a line of one of the tables."""
        clear_layout(self.body)
        match line:
            case RoleLine():
                self._show_role(line, found, words)
            case CompetencyLine():
                self._show_competency(line, found, words)
            case RaterLine():
                self._show_rater(line.found, words)
        self.body.addSpacing(12)
        self.body.addStretch(1)
        if not isinstance(line, RaterLine):
            self._say([words.method()], "hint")
        if not found.is_frozen:
            self._say([words.limits_today()], "hint")
        self._say([words.text("anonymous")], "hint")

    def _show_role(self, line: RoleLine, found: RaterDiagnostics, words: AgreementWords) -> None:
        self.title.setText(role_name(line.role))
        self._say([words.role_line(line.found)], "medium")
        self._say(words.role_details(line.role, line.found))
        level = level_of(found.looked, line.found.single)
        self._advise(words, f"meaning_{level}", f"action_{level}")
        if line.found.single is not None:
            self.add_section(words.text("coefficient"))
            self._say([f"{words.text('single')}: {words.estimate(line.found.single)}"])
        if line.found.mean is not None:
            self._say([f"{words.text('mean_of')}: {words.estimate(line.found.mean)}"])

    def _show_competency(self, line: CompetencyLine, found: RaterDiagnostics, words: AgreementWords) -> None:
        alpha = line.found.alpha
        self.title.setText(words.words.pick(line.found.name))
        self._say([words.competency_line(alpha)], "medium")
        self._say(words.competency_details(alpha))
        level = level_of(found.looked, alpha.estimate)
        if alpha.estimate is None:
            self._advise(words, "meaning_nothing", "action_nothing")
            return
        self.add_section(words.text("action"))
        self._say([words.text(f"action_competency_{level}")])
        self.add_section(words.text("coefficient"))
        self._say([f"{words.text('alpha')}: {words.estimate(alpha.estimate)}"])

    def _show_rater(self, rater: RaterProfile, words: AgreementWords) -> None:
        self.title.setText(f"{rater.code} · {role_name(rater.role)}")
        self._say([_begun(words.noted_line(rater))], "medium")
        self.add_section(words.text("severity"))
        self._say([words.text("severity_hint")], "hint")
        if rater.severity is None:
            self._say([words.text("severity_few", n=words.least(rater.role))])
        else:
            basis = words.text("basis_marks", officials=rater.severity.officials, marks=rater.severity.marks)
            self._say(
                [words.severity_sentence(rater.severity), words.severity_figures(rater.severity), basis]
            )
            if severity_kind(rater.severity) != "alike":
                self._say([words.text("severity_action")])
            self._say([words.text("severity_chance")], "hint")
        if rater.straight_lining:
            self.add_section(_begun(words.text("straight_lining")))
            self._say([words.straight_lining(rater.role), words.text("straight_lining_action")])
        if rater.inflation:
            self.add_section(_begun(words.text("inflation")))
            self._say([words.inflation(), words.text("inflation_action")])

    def _advise(self, words: AgreementWords, meaning: str, action: str) -> None:
        for heading, key in (("meaning", meaning), ("action", action)):
            self.add_section(words.text(heading))
            self._say([words.text(key)])

    def _say(self, sentences: Iterable[str], role: str = "small") -> None:
        for sentence in sentences:
            self.body.addWidget(text_label(sentence, role, wraps=True))


def _begun(words: str) -> str:
    """``words`` as the beginning of a sentence."""
    return words[:1].upper() + words[1:]
