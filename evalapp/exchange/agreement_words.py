"""What agreement and severity mean, in words: the window and the workbook say the same."""

from evalapp.domain.campaign import ANONYMOUS_ROLES, RaterRole
from evalapp.domain.diagnostic_rules import DiagnosticRules
from evalapp.domain.numbers import NO_BREAK_SPACE, number_text, rounded
from evalapp.domain.rater_findings import (
    Alpha,
    Estimate,
    Intraclass,
    NoCoefficient,
    RaterProfile,
    Severity,
)
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.exchange.document_words import Words

SEVERITY_PLACES = 1
"""Decimals of severity: finer ones would promise more than a few officials can tell."""

NOTHING = "nothing"
"""In the place of a class of agreement where there is no coefficient."""


def role_term(role: RaterRole) -> str:
    """Key of the glossary's word for a role."""
    return "self_assessment" if role is RaterRole.SELF else role.value


def level_of(looked: DiagnosticRules, estimate: Estimate | None) -> str:
    """Code of the class of agreement; :data:`NOTHING` without a coefficient."""
    return NOTHING if estimate is None else looked.level_of(estimate.value)


class AgreementWords:
    """Says what was found, by the limits ``looked`` of one campaign."""

    def __init__(self, words: Words, rules: ScoringRules, looked: DiagnosticRules) -> None:
        self.words = words
        self._rules = rules
        self._looked = looked

    def text(self, key: str, **params: object) -> str:
        """A sentence of the group ``agreement``."""
        return self.words.text(f"agreement.{key}", **params)

    def figure(self, value: float, places: int = 2, *, signed: bool = False) -> str:
        """A figure inside a sentence."""
        return number_text(value, self.words.first, places=places, signed=signed)

    def share(self, value: float) -> str:
        """A share (0–1) in whole per cent."""
        return f"{self.figure(100 * value, 0)}{NO_BREAK_SPACE}%"

    def estimate(self, estimate: Estimate) -> str:
        """``0.44, 95% interval −0.88 to 0.91``."""
        value = self.figure(estimate.value)
        if estimate.low is None or estimate.high is None:
            return self.text("no_interval", value=value)
        return self.text(
            "interval",
            value=value,
            percent=self.share(self._looked.confidence),
            low=self.figure(estimate.low),
            high=self.figure(estimate.high),
        )

    def role_line(self, found: Intraclass) -> str:
        """One sentence: how far raters of one official agree, or why that cannot be said."""
        if found.reason or found.single is None:
            return self.reason(found.reason)
        return self.text(f"line_{level_of(self._looked, found.single)}")

    def role_details(self, role: RaterRole, found: Intraclass) -> tuple[str, ...]:
        """What stands behind the sentence: the share, how far another result is possible, the basis."""
        lines = [] if found.reason is None else [self.why(found.reason)]
        if found.single is not None:
            if found.single.value > 0:
                lines.append(self.text("share", share=self.share(found.single.value)))
            lines.append(self.possible(found.single))
        if found.mean is not None and found.single is not None and found.single.value > 0:
            lines.append(self._mean(found.mean, found.per_official))
        if found.single is not None:
            lines.append(self.text("basis", officials=found.officials, forms=found.forms))
        rule = self._rules.role(role)
        if role in ANONYMOUS_ROLES and rule is not None and rule.minimum > 1:
            lines.append(self.text("reason_anonymous", n=rule.minimum))
        return tuple(lines)

    def competency_line(self, found: Alpha) -> str:
        """One sentence: how far raters see a competency alike, or why that cannot be said."""
        if found.reason or found.estimate is None:
            return self.reason(found.reason)
        return self.text(f"competency_{level_of(self._looked, found.estimate)}")

    def competency_details(self, found: Alpha) -> tuple[str, ...]:
        """What stands behind the sentence."""
        if found.reason is not None or found.estimate is None:
            return () if found.reason is None else (self.why(found.reason),)
        basis = self.text("basis_marks", officials=found.officials, marks=found.marks)
        return (self.possible(found.estimate), basis)

    def possible(self, estimate: Estimate) -> str:
        """Which classes of agreement the interval leaves possible."""
        if estimate.low is None or estimate.high is None:
            return self.text("no_interval", value=self.figure(estimate.value))
        low, high = (self._looked.level_of(end) for end in (estimate.low, estimate.high))
        if low == high:
            return self.text("range_same", low=self.text(f"level_{low}"))
        return self.text("range", low=self.text(f"level_{low}"), high=self.text(f"level_{high}"))

    def reason(self, reason: NoCoefficient | None) -> str:
        """Why there is no coefficient, "" when there is one."""
        return "" if reason is None else self.text(f"reason_{reason.value}", n=self._looked.officials_minimum)

    def why(self, reason: NoCoefficient) -> str:
        """The same at length."""
        return self.text(f"why_{reason.value}", n=self._looked.officials_minimum)

    def severity_word(self, found: Severity) -> str:
        """``stricter``, ``milder`` or ``alike`` in words."""
        return self.text(severity_kind(found))

    def severity_figures(self, found: Severity) -> str:
        """``−0.4, standard error 0.15, 90 % interval −0.7 to −0.1``."""
        value, low, high = (
            self.figure(each, SEVERITY_PLACES, signed=True) for each in (found.value, found.low, found.high)
        )
        return self.text(
            "severity_value",
            value=value,
            error=self.figure(found.error),
            percent=self.share(self._looked.severity_confidence),
            low=low,
            high=high,
        )

    def severity_sentence(self, found: Severity) -> str:
        """The severity as a sentence."""
        size = self.figure(abs(found.value), SEVERITY_PLACES)
        return self.text(f"severity_{severity_kind(found)}", value=size)

    def noted(self, rater: RaterProfile) -> tuple[str, ...]:
        """The words for what stands out in a rater's marks; empty when nothing does."""
        found = []
        if rater.severity is not None and severity_kind(rater.severity) != "alike":
            found.append(self.severity_word(rater.severity))
        if rater.straight_lining:
            found.append(self.text("straight_lining"))
        if rater.inflation:
            found.append(self.text("inflation"))
        return tuple(found)

    def noted_line(self, rater: RaterProfile) -> str:
        """The same in one line; too few officials are said."""
        if rater.straight_lining is None:
            return self.text("too_few", n=self.least(rater.role))
        return ", ".join(self.noted(rater)) or self.text("nothing_noted")

    def straight_lining(self, role: RaterRole) -> str:
        """What one mark nearly everywhere means."""
        looked = self._looked
        return self.text(
            "straight_lining_long",
            n=self.least(role),
            share=self.share(looked.straight_share),
            competencies=looked.straight_competencies,
        )

    def inflation(self) -> str:
        """What nearly all marks high means."""
        marks = "–".join(str(mark) for mark in self._looked.inflation_marks)
        return self.text("inflation_long", share=self.share(self._looked.inflation_share), marks=marks)

    def least(self, role: RaterRole) -> int:
        """From how many officials on a rater of ``role`` is looked at."""
        rule = self._rules.role(role)
        minimum = rule.minimum if rule is not None and role in ANONYMOUS_ROLES else 0
        return max(self._looked.rater_officials, minimum)

    def method(self) -> str:
        """How everything was computed, with the seed."""
        looked = self._looked
        year, month, day = looked.valid_from.split("-")
        return self.text(
            "method",
            percent=self.share(looked.confidence),
            draws=looked.draws,
            seed=looked.seed,
            day=f"{day}.{month}.{year}",
        )

    def limits_today(self) -> str:
        """That the limits are not the campaign's own."""
        year, month, day = self._looked.valid_from.split("-")
        return self.text("limits_today", day=f"{day}.{month}.{year}")

    def _mean(self, estimate: Estimate, per_official: float) -> str:
        assert estimate.low is not None
        assert estimate.high is not None
        return self.text(
            "mean",
            n=self.figure(per_official, 1),
            value=self.figure(estimate.value),
            low=self.figure(estimate.low),
            high=self.figure(estimate.high),
        )


def severity_kind(found: Severity) -> str:
    """``stricter`` or ``milder`` when the interval as printed leaves zero out, else ``alike``."""
    if rounded(found.low, SEVERITY_PLACES) > 0:
        return "milder"
    return "stricter" if rounded(found.high, SEVERITY_PLACES) < 0 else "alike"
