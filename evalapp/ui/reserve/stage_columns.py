"""Columns of the table of a stage: who takes part, the score, what the cut says."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from evalapp.domain.language import Language
from evalapp.domain.stage import StageOutcomeKind
from evalapp.services.stage_words import mark_text
from evalapp.services.stages import StagePerson
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.table_model import Column

translate = QCoreApplication.translate

SCORE = "score"

OutcomeOf = Callable[[StagePerson], tuple[StageOutcomeKind, bool] | None]
"""What the cut, proposed or in force, says of somebody, with whether they are at the border."""


def columns(language: Language, outcome_of: OutcomeOf) -> list[Column]:
    """The columns; ``outcome_of`` is asked anew whenever a cell is shown."""

    def chip(row: StagePerson) -> ChipLook | None:
        found = outcome_of(row)
        # Absent is said by the column of scores already.
        if found is None or found[0] is StageOutcomeKind.ABSENT:
            return None
        return outcome_chip(*found)

    def order(row: StagePerson) -> int | None:
        found = outcome_of(row)
        return None if found is None else list(StageOutcomeKind).index(found[0]) * 2 - found[1]

    return [
        Column("number", "№", lambda row: row.number, width=124, required=True),
        Column(
            "name",
            term("applicant"),
            lambda row: row.full_name,
            detail=lambda row: direction_text(language, row),
            sort=lambda row: row.sort_key or row.full_name,
            stretch=True,
            required=True,
        ),
        Column(
            SCORE,
            translate("StageColumns", "Score"),
            lambda row: mark_text(language, row.mark) or None,
            sort=lambda row: (
                None if row.mark is None else float("-inf") if row.mark.is_absent else row.mark.score
            ),
            right=True,
            strong=True,
            width=96,
            required=True,
        ),
        Column(
            "outcome", translate("StageColumns", "Cut"), chip, sort=order, delegate=ChipDelegate, width=190
        ),
        Column(
            "source",
            translate("StageColumns", "Entered how"),
            lambda row: said(f"stage.source_{row.source.value}") if row.source else None,
            tip=lambda row: row.note,
            width=190,
            optional=True,
        ),
    ]


def direction_text(language: Language, row: StagePerson) -> str:
    """The direction somebody chose, or that it is not known."""
    if row.direction is not None:
        return row.direction.pick(language)
    return row.direction_text or said("stage.direction_unknown")


def outcome_chip(kind: StageOutcomeKind, at_border: bool) -> ChipLook:
    """The chip of an outcome; somebody exactly at the border is marked."""
    words = said(f"stage.outcome_{kind.value}")
    if kind is StageOutcomeKind.PASSED:
        if at_border:
            return ChipLook(
                translate("StageColumns", "{outcome}, at the border").format(outcome=words),
                Tone.ACCENT,
                "equals",
            )
        return ChipLook(words, Tone.GOOD, "met")
    return ChipLook(words)
