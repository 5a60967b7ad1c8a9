"""Columns of the register of decisions."""

from PySide6.QtCore import QCoreApplication

from evalapp.domain.language import Language
from evalapp.services.decision_rows import DecisionRow
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.decision_look import (
    against_chip,
    against_text,
    decided_short,
    decided_text,
    meeting_text,
    order_text,
    outcome_chip,
    outcome_text,
    state_chip,
    votes_short,
    where_text,
)
from evalapp.ui.common.delegates import ChipDelegate
from evalapp.ui.common.formats import day
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.table_model import Column

translate = QCoreApplication.translate


def decision_columns(language: Language) -> list[Column]:
    """Who, what, where to, when, by which order, against what, how it turned out."""
    return [
        Column(
            "name",
            said("decision.person"),
            lambda row: row.name.pick(language),
            detail=lambda row: _held(row, language),
            stretch=True,
            required=True,
        ),
        Column(
            "decision",
            translate("Decisions", "Decision"),
            decided_short,
            detail=where_text,
            tip=decided_text,
            width=164,
            required=True,
        ),
        Column(
            "meeting",
            said("decision.meeting"),
            lambda row: row.held_on,
            text=day,
            detail=lambda row: f"№ {row.meeting_number}",
            tip=lambda row: f"{row.commission.pick(language)}, {meeting_text(row)}",
            width=100,
        ),
        Column(
            "commission",
            term("commission"),
            lambda row: row.commission.pick(language),
            wraps=True,
            optional=True,
            width=200,
        ),
        Column(
            "against", said("decision.against"), _against, delegate=ChipDelegate, tip=_against_tip, width=182
        ),
        Column(
            "effective",
            said("decision.effective_short"),
            lambda row: row.effective_on,
            text=day,
            detail=lambda row: f"№ {row.order_number}" if row.order_number else "",
            tip=order_text,
            width=112,
        ),
        Column(
            "outcome",
            said("decision.outcome"),
            _outcome,
            sort=_outcome_day,
            delegate=ChipDelegate,
            tip=_outcome_tip,
            width=176,
        ),
        Column(
            "state",
            said("decision.state"),
            lambda row: state_chip(row.state),
            sort=lambda row: row.state.value,
            delegate=ChipDelegate,
            width=112,
        ),
        Column(
            "level",
            said("decision.level_then"),
            lambda row: row.basis.level,
            right=True,
            optional=True,
            width=70,
        ),
        Column("band", term("band"), lambda row: row.basis.band, right=True, optional=True, width=70),
        Column(
            "votes",
            said("decision.tally"),
            lambda row: votes_short(row.basis.tally),
            hint=said("decision.votes_hint"),
            optional=True,
            width=120,
        ),
        Column(
            "reason", said("decision.reason"), lambda row: row.reason, wraps=True, optional=True, width=220
        ),
        Column(
            "effects",
            said("decision.effects"),
            lambda row: said(f"effect.standing_{row.standing.value}"),
            optional=True,
            width=150,
        ),
        Column("minutes", term("minutes"), lambda row: row.minutes, optional=True, width=90),
    ]


def _held(row: DecisionRow, language: Language) -> str:
    return ", ".join(words.pick(language) for words in (row.basis.post, row.basis.body) if words)


def _against(row: DecisionRow) -> ChipLook | None:
    return against_chip(row.against)


def _against_tip(row: DecisionRow) -> str:
    return "\n".join(part for part in (against_text(row.against), row.reason) if part)


def _outcome(row: DecisionRow) -> ChipLook | None:
    """The outcome that waits, else the last recorded; a missing order is said where none can be due."""
    if row.lacks_order and row.effective_on is None:
        return ChipLook(translate("Decisions", "No order yet"), Tone.NEUTRAL, "timer")
    outcome = row.due or next((one for one in reversed(row.outcomes) if one.recorded_on), None)
    outcome = outcome or next(iter(row.outcomes), None)
    return None if outcome is None else outcome_chip(outcome, is_short=True)


def _outcome_day(row: DecisionRow) -> str:
    outcome = row.due or next(iter(row.outcomes), None)
    return outcome.due_on.isoformat() if outcome else "9999"


def _outcome_tip(row: DecisionRow) -> str:
    return "\n".join(
        f"{said('decision.outcome_after', months=one.months)}: {outcome_text(one)}" for one in row.outcomes
    )
