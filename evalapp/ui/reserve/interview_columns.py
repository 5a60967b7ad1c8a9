"""Columns of interview scores: the sheet of one interviewer, and all of them side by side."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from evalapp.domain.language import Language
from evalapp.domain.numbers import exact_text
from evalapp.domain.stage_score import InterviewMark
from evalapp.services.interviewers import InterviewerRow
from evalapp.services.interviews import SpreadLine
from evalapp.services.stage_words import interview_mark_text, mark_text
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import Column
from evalapp.ui.reserve.stage_columns import direction_text

translate = QCoreApplication.translate

SCORE, SPREAD = "score", "spread"
_NARROW = 104


def sheet_columns(language: Language) -> list[Column]:
    """One interviewer's own marks and remarks."""
    return [
        *_person_columns(language),
        Column(
            SCORE,
            translate("InterviewColumns", "Score"),
            lambda row: interview_mark_text(language, row.entry.mark) or None if row.entry else None,
            sort=lambda row: _order(row.entry.mark) if row.entry else None,
            right=True,
            strong=True,
            width=_NARROW,
            required=True,
        ),
        Column(
            "remark",
            translate("InterviewColumns", "Remark"),
            lambda row: row.entry.note or None if row.entry else None,
            tip=lambda row: row.entry.note if row.entry else "",
            width=220,
        ),
    ]


def spread_columns(language: Language, interviewers: Sequence[InterviewerRow]) -> list[Column]:
    """All marks side by side, the mean, and how far they lie apart."""
    return [
        *_person_columns(language),
        *(_interviewer_column(language, place, one) for place, one in enumerate(interviewers, 1)),
        Column(
            "mean",
            translate("InterviewColumns", "Mean"),
            lambda row: mark_text(language, row.together.mark) or None,
            sort=lambda row: row.together.mark.score if row.together.mark else None,
            right=True,
            strong=True,
            width=_NARROW,
            required=True,
        ),
        Column(
            SPREAD,
            translate("InterviewColumns", "Spread"),
            lambda row: row.together.spread,
            text=lambda spread: exact_text(spread, language),
            right=True,
            width=100,
            required=True,
        ),
    ]


def _person_columns(language: Language) -> list[Column]:
    return [
        Column("number", "№", lambda row: row.person.number, width=124, required=True),
        Column(
            "name",
            term("applicant"),
            lambda row: row.person.full_name,
            detail=lambda row: direction_text(language, row.person),
            sort=lambda row: row.person.sort_key or row.person.full_name,
            stretch=True,
            required=True,
        ),
    ]


def _interviewer_column(language: Language, place: int, one: InterviewerRow) -> Column:
    def mark_of(row: SpreadLine) -> InterviewMark | None:
        entry = row.entries.get(one.id)
        return entry.mark if entry else None

    def remark_of(row: SpreadLine) -> str:
        entry = row.entries.get(one.id)
        return ": ".join(filter(None, (one.name, entry.note if entry else "")))

    def order(row: SpreadLine) -> Decimal | None:
        return _order(mark_of(row))

    return Column(
        f"interviewer{place}",
        one.name.split(" ", maxsplit=1)[0],
        lambda row: interview_mark_text(language, mark_of(row)) or None,
        sort=order,
        tip=remark_of,
        right=True,
        width=_NARROW,
    )


def _order(mark: InterviewMark | None) -> Decimal | None:
    return mark.score if mark else None
