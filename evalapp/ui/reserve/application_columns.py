"""Columns of the list of applications: criteria as aligned glyphs, the verdict with its reason."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QTableView

from evalapp.domain.eligibility import Status
from evalapp.domain.language import Language
from evalapp.domain.rule_set import Criterion
from evalapp.services.application_rows import ApplicationRow
from evalapp.services.criterion_words import (
    criterion_name,
    criterion_short,
    fact_text,
    length_text,
    reason_text,
)
from evalapp.ui.common.chip import ChipLook
from evalapp.ui.common.delegates import GlyphDelegate, RowDelegate, elided, two_lines
from evalapp.ui.common.formats import day
from evalapp.ui.common.icons import prepare
from evalapp.ui.common.table_model import Column, Index, RowRole, ValueRole
from evalapp.ui.common.theme import Type, color, font
from evalapp.ui.reserve.words import (
    decision_words,
    reasons_words,
    row_detail,
    status_look,
    verdict_ink,
    verdict_word,
)

translate = QCoreApplication.translate


class NameDelegate(RowDelegate):
    """The name above its details; a long name takes both lines, for names are never cut."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        name = str(index.data(ValueRole))
        if QFontMetrics(font(Type.MEDIUM)).horizontalAdvance(name) <= rect.width():
            super().paint_content(painter, rect, index)
            return
        painter.setFont(font(Type.MEDIUM))
        painter.setPen(color("text"))
        words = "\n".join(two_lines(name, Type.MEDIUM, rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class VerdictDelegate(RowDelegate):
    """The verdict's word, coloured where it is an exception, above the reason."""

    def __init__(self, language: Language, view: QTableView) -> None:
        super().__init__(view)
        self._language = language

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        row = index.data(RowRole)
        if not isinstance(row, ApplicationRow):
            return
        reason = reasons_words(self._language, row)
        upper = rect.adjusted(0, 4, 0, -rect.height() // 2) if reason else rect
        painter.setFont(font(Type.STRONG if reason else Type.BODY))
        painter.setPen(color(verdict_ink(row.verdict)))
        word = verdict_word(row.verdict)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(upper, left, elided(word, Type.STRONG, rect.width()))
        if reason:
            painter.setFont(font(Type.SMALL))
            painter.setPen(color("text2"))
            lower = rect.adjusted(0, rect.height() // 2, 0, -3)
            painter.drawText(lower, left, elided(reason, Type.SMALL, rect.width()))


def application_columns(language: Language) -> list[Column]:
    """The columns; those of criteria have the criterion's code as key."""
    for status in Status:
        prepare(status_look(language, status).icon)
    return [
        Column("number", translate("Reserve", "No."), lambda row: row.number, width=112, required=True),
        Column(
            "name",
            translate("Reserve", "Applicant"),
            lambda row: row.full_name,
            detail=lambda row: row_detail(language, row),
            tip=lambda row: f"{row.full_name}\n{row_detail(language, row)}",
            delegate=NameDelegate,
            stretch=True,
            required=True,
        ),
        *(_criterion_column(language, criterion) for criterion in Criterion),
        Column(
            "verdict",
            translate("Reserve", "Verdict"),
            lambda row: row.verdict,
            text=verdict_word,
            tip=lambda row: reasons_words(language, row),
            delegate=partial(VerdictDelegate, language),
            width=152,
        ),
        Column(
            "years",
            translate("Reserve", "Age, years"),
            lambda row: row.age,
            right=True,
            width=96,
            optional=True,
        ),
        Column(
            "length",
            criterion_name(language, Criterion.EXPERIENCE),
            lambda row: row.low,
            text=lambda low: length_text(language, low),
            width=130,
            optional=True,
        ),
        Column(
            "direction",
            translate("Reserve", "Direction"),
            lambda row: row.direction.pick(language) if row.direction else "",
            width=190,
            wraps=True,
            optional=True,
        ),
        Column(
            "region",
            translate("Reserve", "Region"),
            lambda row: row.region.pick(language) if row.region else "",
            width=150,
            wraps=True,
            optional=True,
            sortable=False,
        ),
        Column(
            "decision",
            translate("Reserve", "Decision"),
            decision_words,
            width=170,
            wraps=True,
            optional=True,
            sortable=False,
        ),
        Column(
            "applied",
            translate("Reserve", "Applied on"),
            lambda row: row.applied_on,
            text=day,
            width=96,
            optional=True,
            sortable=False,
        ),
        Column(
            "iin",
            translate("Reserve", "IIN"),
            lambda row: row.iin,
            width=112,
            optional=True,
            sortable=False,
        ),
    ]


def _criterion_column(language: Language, criterion: Criterion) -> Column:
    return Column(
        criterion.value,
        criterion_short(language, criterion),
        _look(language, criterion),
        tip=_tip(language, criterion),
        delegate=GlyphDelegate,
        width=50,
        sortable=False,
        searched=False,
    )


def _look(language: Language, criterion: Criterion) -> Callable[[Any], ChipLook | None]:
    def look(row: ApplicationRow) -> ChipLook | None:
        status = row.statuses.get(criterion)
        return None if status is None else status_look(language, status)

    return look


def _tip(language: Language, criterion: Criterion) -> Callable[[Any], str]:
    def tip(row: ApplicationRow) -> str:
        status = row.statuses.get(criterion)
        if status is None:
            return ""
        words = f"{criterion_name(language, criterion)}: {status_look(language, status).text}"
        reasons = dict(row.reasons)
        if criterion not in reasons:
            return words
        result = reasons[criterion]
        return f"{words} – {reason_text(language, result) or fact_text(language, criterion, result)}"

    return tip
