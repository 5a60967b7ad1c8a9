"""Cells and columns of the table of results."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter

from evalapp.domain.campaign import RaterRole
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.scores import Gate, OfficialScore
from evalapp.domain.scoring_rules import BlockRule, ScoringRules
from evalapp.domain.tenure import ShortTenure
from evalapp.services.results import CampaignResults, ResultRow
from evalapp.ui.assessments.comparison_columns import NumberDelegate, comparison_columns
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import ChipDelegate, elided
from evalapp.ui.common.formats import day, duration, number, percent, places, span
from evalapp.ui.common.mark_delegates import (
    IntervalDelegate,
    RoleMeansDelegate,
    interval_header,
    role_header,
)
from evalapp.ui.common.marks_interval import Interval, interval_text
from evalapp.ui.common.marks_roles import RoleMean, role_means_text
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.table_model import Column, RowRole, ValueRole
from evalapp.ui.common.tenure_delegate import TenureDelegate
from evalapp.ui.common.theme import Type, color, font

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A row of the table; ``number`` runs through the bands, None without a place."""

    number: int | None
    row: ResultRow

    @property
    def id(self) -> int:
        """Tells lines apart."""
        return self.row.official.assessee_id

    @property
    def score(self) -> OfficialScore:
        """The result."""
        return self.row.score


def lines_of(results: CampaignResults) -> list[ResultLine]:
    """The rows in printed order, numbered as far as they have a place."""
    return [
        ResultLine(place if row.score.places is not None else None, row)
        for place, row in enumerate(results.rows, start=1)
    ]


def picked(words: Trilingual | None, language: Language) -> str:
    """The text in the interface's language, "" for none."""
    return "" if words is None else words.pick(language)


def reasons_text(score: OfficialScore) -> str:
    """Why there is no total or no interval, "" when all is there."""
    return " ".join(said(f"reason.{reason.value}") for reason in score.reasons)


def total_interval(score: OfficialScore) -> Interval | None:
    """The total as a mark."""
    return None if score.total is None else Interval(score.total, score.low, score.high)


def role_marks(score: OfficialScore) -> tuple[RoleMean, ...]:
    """One sign per role over all competencies; roles without a mean are left out."""
    return tuple(
        RoleMean(role, summary.mean, summary.raters, counted=summary.counted)
        for role, summary in score.roles.items()
        if summary.mean is not None
    )


def gate_look(score: OfficialScore, code: str) -> ChipLook | None:
    """The flag of integrity below its limit or not scored; None when the gate is clear."""
    return None if score.gate is Gate.CLEAR else ChipLook(gate_figure(score, code), Tone.BAD, "flag")


def gate_figure(score: OfficialScore, code: str) -> str:
    """``2,95 (7)``: the gate's score and from how many raters."""
    return f"{number(score.competencies.get(code))} ({score.gate_raters})"


def gate_state(score: OfficialScore) -> str:
    """The gate's own word."""
    match score.gate:
        case Gate.CLEAR:
            return translate("Results", "limit met")
        case Gate.BELOW:
            return translate("Results", "below the limit")
        case Gate.NOT_SCORED:
            return translate("Results", "not scored")


def raters_text(raters: int) -> str:
    """``raters: 7``."""
    return translate("Results", "raters: {n}").format(n=raters)


def gate_text(rules: ScoringRules, score: OfficialScore) -> str:
    """The gate in words, with its limit and the number of raters."""
    if score.gate is Gate.NOT_SCORED:
        return translate("Results", "Integrity has no score: too few marks.")
    return translate("Results", "Integrity {score}, raters: {raters}; the limit is {limit}.").format(
        score=number(score.competencies.get(rules.gate_competency)),
        raters=score.gate_raters,
        limit=number(rules.gate_border),
    )


def coverage_text(score: OfficialScore) -> str:
    """``100 / 96``: personal and professional coverage in per cent."""
    return " / ".join(percent(share).removesuffix("%").strip() for share in score.coverage.values())


def tenure_text(line: ResultLine) -> str:
    """``2 г 4 мес``, "" when it is not known."""
    time = line.row.official.time_in_post
    return "" if time is None else duration(time.years, time.months)


class TotalDelegate(IntervalDelegate):
    """Figure and whisker; where there is no total, or no interval, the reason."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        line: ResultLine = index.data(RowRole)
        if line.score.total is not None:
            super().paint_content(painter, rect, index)
            return
        painter.setFont(font(Type.SMALL))
        painter.setPen(color("text2"))
        text = elided(reasons_text(line.score), Type.SMALL, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class GateDelegate(ChipDelegate):
    """A flag only where integrity is below its limit; elsewhere nothing."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if index.data(ValueRole) is not None:
            super().paint_content(painter, rect, index)


class ResultTenureDelegate(TenureDelegate):
    """The time in post of the official behind a result."""

    def mark_of(self, row: ResultLine) -> ShortTenure | None:
        return row.row.official.mark


def result_columns(language: Language, rules: ScoringRules) -> list[Column]:
    """The columns of the table, with the weights and the limit of the campaign's rules."""
    return [
        Column(
            "number", "№", lambda x: x.number, width=60, hint=" ", delegate=NumberDelegate, searched=False
        ),
        _official(language),
        *_score_columns(rules),
        Column(
            "roles",
            translate("Results", "Role means"),
            lambda x: role_marks(x.score),
            text=role_means_text,
            tip=lambda x: role_means_text(role_marks(x.score)),
            hint=" ",
            width=118,
            delegate=RoleMeansDelegate,
            header_paint=role_header,
            sortable=False,
            searched=False,
        ),
        Column(
            "places",
            translate("Results", "Places"),
            lambda x: None if x.score.places is None else places(*x.score.places),
            sort=lambda x: x.score.places,
            tip=_places_tip,
            right=True,
            hint=translate("Results", "range"),
            width=74,
            searched=False,
        ),
        *comparison_columns(rules),
        calibrated_column(),
        Column(
            "tenure",
            translate("Results", "In post"),
            tenure_text,
            sort=_months,
            right=True,
            hint=" ",
            width=112,
            delegate=ResultTenureDelegate,
            searched=False,
        ),
    ]


def calibrated_column() -> Column:
    """The calibrated total, beside the computed one and without an interval."""
    return Column(
        "calibrated",
        term("calibrated"),
        lambda x: x.row.calibrated.total if x.row.calibrated else None,
        text=number,
        tip=lambda x: calibrated_text(x.row),
        right=True,
        strong=True,
        hint=term("total").lower(),
        width=128,
        searched=False,
    )


def calibrated_text(row: ResultRow) -> str:
    """What the commission set, why, and when; "" where it set nothing."""
    found = row.calibrated
    if found is None or found.decided_on is None:
        return ""
    return "\n".join(
        [
            *(f"{term(f'{code}_competencies')}: {number(score)}" for code, score in found.blocks.items()),
            *([found.reason] if found.reason else []),
            said(
                "document.calibration_decided",
                who=found.decided_by,
                minutes=found.minutes,
                day=day(found.decided_on),
            ),
        ]
    )


def _official(language: Language) -> Column:
    return Column(
        "official",
        term("official"),
        lambda x: x.row.official.full_name,
        detail=lambda x: picked(x.row.official.body, language),
        tip=lambda x: picked(x.row.official.post, language),
        hint=" ",
        stretch=True,
        required=True,
    )


def _score_columns(rules: ScoringRules) -> list[Column]:
    return [
        Column(
            "total",
            translate("Results", "Total, 90 % interval"),
            lambda x: total_interval(x.score),
            text=_interval_words,
            sort=lambda x: x.score.total,
            tip=_total_tip,
            hint=" ",
            width=196,
            delegate=TotalDelegate,
            header_paint=interval_header,
            searched=False,
        ),
        *(_block(block) for block in rules.blocks),
        Column(
            "coverage",
            translate("Results", "Coverage, %"),
            lambda x: coverage_text(x.score),
            sort=lambda x: min(x.score.coverage.values(), default=0),
            right=True,
            hint=translate("Results", "pers. / prof."),
            width=96,
            searched=False,
        ),
        Column(
            "gate",
            translate("Results", "Integrity"),
            lambda x: gate_look(x.score, rules.gate_competency),
            sort=lambda x: x.score.competencies.get(rules.gate_competency),
            tip=lambda x: gate_text(rules, x.score),
            hint=f"< {number(rules.gate_border, 1)}",
            width=106,
            delegate=GateDelegate,
            searched=False,
        ),
    ]


def _block(block: BlockRule) -> Column:
    names = {
        "personal": translate("Results", "Personal"),
        "professional": translate("Results", "Prof."),
    }
    return Column(
        block.code,
        names.get(block.code, block.code),
        lambda x: x.score.blocks.get(block.code),
        text=number,
        right=True,
        hint=number(block.weight, 1),
        width=70,
        searched=False,
    )


def _interval_words(interval: Interval) -> str:
    return f"{number(interval.value)} ({span(interval.low, interval.high)})"


def _total_tip(line: ResultLine) -> str:
    reasons = reasons_text(line.score)
    return reasons or interval_text(total_interval(line.score))


def _places_tip(line: ResultLine) -> str:
    if line.score.places is None:
        return reasons_text(line.score)
    return translate("Results", "Places that cannot be excluded: from {first} to {last}.").format(
        first=line.score.places[0], last=line.score.places[1]
    )


def _months(line: ResultLine) -> int | None:
    time = line.row.official.time_in_post
    return None if time is None else time.in_months


ROLE_ORDER = (
    RaterRole.SUPERIOR,
    RaterRole.EXPERT,
    RaterRole.PEER,
    RaterRole.SUBORDINATE,
    RaterRole.SELF,
)
"""How legends and tables name the roles."""
