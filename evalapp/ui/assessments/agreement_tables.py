"""The three tables of the raters' page: roles, competencies, raters."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from evalapp.domain.campaign import RaterRole
from evalapp.domain.rater_findings import Estimate, Intraclass, RaterProfile, Severity
from evalapp.exchange.agreement_words import AgreementWords, role_term
from evalapp.services.rater_diagnostics import CompetencyAgreement, RaterDiagnostics
from evalapp.ui.assessments.agreement_cells import (
    CoefficientDelegate,
    SeverityDelegate,
    coefficient_header,
    severity_header,
)
from evalapp.ui.common.formats import whole
from evalapp.ui.common.marks_interval import Interval
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import Column


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A role and how far its raters agree."""

    role: RaterRole
    found: Intraclass

    @property
    def id(self) -> RaterRole:
        """Tells lines apart."""
        return self.role


@dataclass(frozen=True, slots=True)
class CompetencyLine:
    """A competency and how far raters see it alike."""

    found: CompetencyAgreement

    @property
    def id(self) -> str:
        """Tells lines apart."""
        return self.found.code


@dataclass(frozen=True, slots=True)
class RaterLine:
    """A rater in one role; ``noted``: the words for what stands out."""

    found: RaterProfile
    noted: tuple[str, ...]

    @property
    def id(self) -> tuple[str, str]:
        """Tells lines apart."""
        return (self.found.role.value, self.found.code)


def role_lines(found: RaterDiagnostics) -> list[RoleLine]:
    """The roles in the order of the rules."""
    return [RoleLine(role, one) for role, one in found.roles.items()]


def competency_lines(found: RaterDiagnostics) -> list[CompetencyLine]:
    """The competencies in the order of the framework."""
    return [CompetencyLine(one) for one in found.competencies]


def rater_lines(found: RaterDiagnostics, words: AgreementWords) -> list[RaterLine]:
    """The raters: first those of whom something stands out, then by severity."""
    lines = [RaterLine(rater, words.noted(rater)) for rater in found.raters]
    return sorted(lines, key=_prominence)


def role_columns(words: AgreementWords) -> list[Column]:
    """Columns of the roles."""
    return [
        Column(
            "role",
            term("rater_role"),
            lambda line: role_name(line.role),
            detail=lambda line: words.role_line(line.found),
            stretch=True,
            required=True,
        ),
        _coefficient(words, lambda line: line.found.single),
        _officials(words),
        Column("forms", words.text("forms"), lambda line: line.found.forms, whole, right=True, width=80),
    ]


def competency_columns(words: AgreementWords) -> list[Column]:
    """Columns of the competencies."""
    return [
        Column(
            "competency",
            term("competency"),
            lambda line: words.words.pick(line.found.name),
            detail=lambda line: words.competency_line(line.found.alpha),
            sort=lambda line: line.found.code,
            sortable=False,
            stretch=True,
            required=True,
        ),
        _coefficient(words, lambda line: line.found.alpha.estimate),
        Column(
            "officials",
            words.text("officials"),
            lambda line: line.found.alpha.officials,
            whole,
            right=True,
            width=104,
        ),
    ]


def rater_columns(words: AgreementWords) -> list[Column]:
    """Columns of the raters."""
    return [
        Column(
            "rater",
            words.text("rater_code"),
            lambda line: line.found.code,
            detail=lambda line: role_name(line.found.role),
            width=200,
            required=True,
        ),
        Column(
            "noted",
            words.text("noted"),
            lambda line: words.noted_line(line.found),
            wraps=True,
            stretch=True,
        ),
        Column(
            "severity",
            words.text("severity"),
            lambda line: _severity(line.found.severity),
            text=lambda value: "" if value is None else words.figure(value.value, 1, signed=True),
            sort=lambda line: -9.0 if line.found.severity is None else line.found.severity.value,
            tip=lambda line: _severity_tip(words, line.found),
            delegate=SeverityDelegate,
            header_paint=severity_header,
            hint=" ",
            width=230,
            searched=False,
        ),
        _officials(words),
    ]


def _officials(words: AgreementWords) -> Column:
    return Column(
        "officials",
        words.text("officials"),
        lambda line: line.found.officials,
        whole,
        right=True,
        width=104,
    )


def role_name(role: RaterRole) -> str:
    """The word for a role."""
    return term(role_term(role))


def _coefficient(words: AgreementWords, estimate: Callable[[Any], Estimate | None]) -> Column:
    def interval(line: object) -> Interval | None:
        found = estimate(line)
        return None if found is None else Interval(found.value, found.low, found.high)

    def order(line: object) -> float:
        found = estimate(line)
        return -9.0 if found is None else found.value

    def tip(line: object) -> str:
        found = estimate(line)
        return "" if found is None else words.estimate(found)

    return Column(
        "coefficient",
        words.text("agreement"),
        interval,
        text=lambda value: "" if value is None else words.figure(value.value),
        sort=order,
        tip=tip,
        delegate=CoefficientDelegate,
        header_paint=coefficient_header,
        hint=" ",
        width=230,
        searched=False,
    )


def _severity(found: Severity | None) -> Interval | None:
    return None if found is None else Interval(found.value, found.low, found.high)


def _severity_tip(words: AgreementWords, rater: RaterProfile) -> str:
    if rater.severity is None:
        return words.text("severity_few", n=words.least(rater.role))
    return f"{words.severity_word(rater.severity)}: {words.severity_figures(rater.severity)}"


def _prominence(line: RaterLine) -> tuple[int, float, int]:
    size = -1.0 if line.found.severity is None else abs(line.found.severity.value)
    return (-len(line.noted), -size, -line.found.officials)
