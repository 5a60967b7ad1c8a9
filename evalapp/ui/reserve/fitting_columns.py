"""Columns of the people looked at for a post: who, where now, a glyph for each requirement."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from evalapp.domain.eligibility import Status
from evalapp.domain.post_profile import Requirement
from evalapp.exchange.document_words import Words
from evalapp.services.fit_words import finding_text, place_text, requirement_name, requirement_short
from evalapp.services.fitting import FitRow
from evalapp.ui.common.chip import ChipLook
from evalapp.ui.common.delegates import GlyphDelegate
from evalapp.ui.common.fit_look import fit_look
from evalapp.ui.common.formats import day
from evalapp.ui.common.icons import prepare
from evalapp.ui.common.table_model import Column
from evalapp.ui.reserve.application_columns import NameDelegate

translate = QCoreApplication.translate


def fitting_columns(words: Words) -> list[Column]:
    """The columns; those of requirements have the requirement's code as key."""
    for status in Status:
        prepare(fit_look(words, status).icon)
    return [
        Column(
            "name",
            translate("FittingTab", "Person"),
            lambda row: row.full_name,
            detail=lambda row: place_of(words, row),
            tip=lambda row: f"{row.full_name}\n{place_of(words, row)}",
            delegate=NameDelegate,
            stretch=True,
            required=True,
        ),
        *(_requirement_column(words, requirement) for requirement in Requirement),
        Column(
            "until",
            translate("FittingTab", "Stay until"),
            lambda row: row.reserve.stay_until if row.reserve else None,
            text=day,
            width=104,
        ),
        Column(
            "held",
            translate("FittingTab", "Considered by"),
            lambda row: row.reserve.held_by if row.reserve else "",
            wraps=True,
            width=150,
            optional=True,
        ),
    ]


def place_of(words: Words, row: FitRow) -> str:
    """Where somebody is now, in a line."""
    return place_text(words, row.present, row.reserve)


def _requirement_column(words: Words, requirement: Requirement) -> Column:
    order = {Status.MET: 0, Status.UNKNOWN: 1, Status.NOT_MET: 2}
    return Column(
        requirement.value,
        requirement_short(words, requirement),
        _look(words, requirement),
        text=str,
        sort=lambda row: order[row.findings[requirement].status] if requirement in row.findings else None,
        tip=_tip(words, requirement),
        delegate=GlyphDelegate,
        width=74,
        searched=False,
    )


def _look(words: Words, requirement: Requirement) -> Callable[[Any], ChipLook | None]:
    def look(row: FitRow) -> ChipLook | None:
        finding = row.findings.get(requirement)
        return None if finding is None else fit_look(words, finding.status)

    return look


def _tip(words: Words, requirement: Requirement) -> Callable[[Any], str]:
    def tip(row: FitRow) -> str:
        finding = row.findings.get(requirement)
        if finding is None:
            return ""
        status = fit_look(words, finding.status).text
        return f"{requirement_name(words, requirement)}: {status}\n{finding_text(words, finding)}"

    return tip
