"""Columns of the agenda of a meeting."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.language import Language, Trilingual
from evalapp.domain.meeting import MeetingState
from evalapp.domain.scores import Gate
from evalapp.services.agenda_order import AgendaLine
from evalapp.services.agenda_words import place_text, question_text
from evalapp.ui.commission.meeting_words import (
    aside_chip,
    first_votes_text,
    first_votes_tip,
    line_missing,
    majority_chip,
    order_word,
    proposal_word,
)
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import ChipDelegate, GlyphDelegate
from evalapp.ui.common.formats import percent, places, whole
from evalapp.ui.common.mark_delegates import IntervalDelegate, interval_header
from evalapp.ui.common.marks_interval import Interval, interval_text
from evalapp.ui.common.messages import term
from evalapp.ui.common.table_model import Column

translate = QCoreApplication.translate

LIVE = frozenset({MeetingState.OPEN, MeetingState.CLOSED})
"""States in which votes are shown."""


def picked(words: Trilingual | None, language: Language) -> str:
    """The text in the interface's language, "" for none."""
    return "" if words is None else words.pick(language)


def serving_text(line: AgendaLine, language: Language) -> str:
    """Where the person serves now."""
    return place_text((line.row.present_post, line.row.body), language)


def total_interval(line: AgendaLine) -> Interval | None:
    """The total as a mark; None without one."""
    found = line.figures
    return None if found is None or found.total is None else Interval(found.total, found.low, found.high)


def total_of(line: AgendaLine) -> float | None:
    """The total, None without one."""
    return line.figures.total if line.figures else None


def gate_chip(line: AgendaLine) -> ChipLook | None:
    """The flag of integrity below its limit or not scored; None when the gate is clear."""
    if line.figures is None or line.figures.gate is Gate.CLEAR:
        return None
    return ChipLook(_gate_word(line.figures.gate), Tone.BAD, "flag")


def agenda_columns(language: Language) -> list[Column]:
    """All columns; which of them are seen depends on the state of the meeting and the user."""
    return [
        Column(
            "number",
            translate("AgendaColumns", "No."),
            lambda line: line.row.number,
            text=whole,
            right=True,
            width=52,
            required=True,
        ),
        Column(
            "name",
            translate("AgendaColumns", "About whom"),
            lambda line: line.row.name.pick(language),
            detail=lambda line: serving_text(line, language),
            tip=lambda line: serving_text(line, language),
            stretch=True,
            required=True,
        ),
        Column(
            "question",
            translate("AgendaColumns", "Question and proposal"),
            lambda line: question_text(line.row, language),
            tip=lambda line: question_text(line.row, language),
            wraps=True,
            width=250,
        ),
        Column(
            "proposal",
            term("proposed_decision"),
            lambda line: proposal_word(line.row.proposed),
            width=190,
            optional=True,
        ),
        Column(
            "reporter",
            translate("AgendaColumns", "Reports"),
            lambda line: line.row.reporter,
            width=140,
            optional=True,
        ),
        *_result_columns(),
        *_vote_columns(),
    ]


def _result_columns() -> list[Column]:
    return [
        Column(
            "total",
            translate("AgendaColumns", "Total"),
            total_interval,
            text=interval_text,
            sort=total_of,
            delegate=IntervalDelegate,
            header_paint=interval_header,
            hint=" ",
            width=190,
            searched=False,
        ),
        Column(
            "band",
            translate("AgendaColumns", "Band"),
            lambda line: line.figures.band if line.figures else None,
            text=whole,
            detail=lambda line: places(*line.figures.places) if line.figures and line.figures.places else "",
            hint=translate("AgendaColumns", "places"),
            right=True,
            width=74,
        ),
        Column(
            "level",
            translate("AgendaColumns", "Level"),
            lambda line: line.figures.level if line.figures else None,
            text=whole,
            right=True,
            width=76,
            optional=True,
        ),
        Column(
            "gate",
            "",
            gate_chip,
            delegate=GlyphDelegate,
            tip=lambda line: str(gate_chip(line) or ""),
            sortable=False,
            width=40,
        ),
        Column(
            "close",
            "",
            close_chip,
            delegate=GlyphDelegate,
            tip=lambda line: str(close_chip(line) or ""),
            sort=lambda line: -len(line.close_to),
            width=40,
        ),
    ]


def _vote_columns() -> list[Column]:
    return [
        Column(
            "first",
            translate("AgendaColumns", "First votes"),
            lambda line: first_votes_text(line.first),
            sort=lambda line: float(line.first.disagreement or 0),
            detail=_disagreement,
            tip=_first_tip,
            hint=translate("AgendaColumns", "for – against – abst."),
            searched=False,
            width=150,
        ),
        Column(
            "state",
            translate("AgendaColumns", "Vote"),
            lambda line: aside_chip(line.row.state) or majority_chip(line.tally),
            tip=lambda line: line.row.state_reason,
            delegate=ChipDelegate,
            sort=lambda line: str(aside_chip(line.row.state) or majority_chip(line.tally) or ""),
            width=168,
        ),
        Column(
            "missing",
            translate("AgendaColumns", "Missing"),
            line_missing,
            width=150,
        ),
    ]


def close_chip(line: AgendaLine) -> ChipLook | None:
    """The sign of an official who cannot be told apart from another one of the agenda."""
    if not line.close_to:
        return None
    numbers = ", ".join(str(number) for number in line.close_to)
    words = translate("AgendaColumns", "Cannot be told apart from No. {numbers}").format(numbers=numbers)
    return ChipLook(words, Tone.NEUTRAL, "equals")


def _disagreement(line: AgendaLine) -> str:
    share = line.first.disagreement
    if share is None:
        return ""
    if not share:  # a single vote agrees with itself, which says nothing
        return translate("AgendaColumns", "all alike") if line.first.total > 1 else ""
    return translate("AgendaColumns", "disagreement {share}").format(share=percent(float(share)))


def _first_tip(line: AgendaLine) -> str:
    words = first_votes_tip(line.first)
    return words if line.proposed is None else f"{order_word(line.proposed.group)}. {words}"


def _gate_word(gate: Gate) -> str:
    return {
        Gate.CLEAR: "",
        Gate.BELOW: translate("AgendaColumns", "Integrity below its limit"),
        Gate.NOT_SCORED: translate("AgendaColumns", "Integrity not scored"),
    }[gate]
