"""Outcomes of decisions: when they are asked for, and how urgent that is on a day."""

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from evalapp.domain.decision import OutcomeKind
from evalapp.domain.errors import Invalid
from evalapp.domain.names import tidy_text

_MONTHS_A_YEAR = 12
_LONGEST_NOTE = 1000


class OutcomeState(StrEnum):
    """Where an outcome stands on a day; ``due``: its day has come, or is near enough to be pointed out."""

    RECORDED = "recorded"
    OVERDUE = "overdue"
    DUE = "due"
    LATER = "later"


def months_after(day: date, months: int) -> date:
    """The same day ``months`` calendar months later; the last of the month where it has no such day."""
    year, month = divmod(day.year * _MONTHS_A_YEAR + day.month - 1 + months, _MONTHS_A_YEAR)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def outcome_state(due_on: date, recorded_on: date | None, today: date, warning_days: int) -> OutcomeState:
    """Where an outcome stands; on its day itself it is due, not overdue."""
    if recorded_on is not None:
        return OutcomeState.RECORDED
    if due_on < today:
        return OutcomeState.OVERDUE
    return OutcomeState.DUE if due_on <= today + timedelta(days=warning_days) else OutcomeState.LATER


@dataclass(frozen=True, slots=True)
class OutcomeFields:
    """What is entered of an outcome: what became of the person, on which day that was looked at."""

    kind: OutcomeKind | None
    recorded_on: date | None
    note: str = ""

    def checked(self, *, effective_on: date, today: date) -> "OutcomeFields":
        """The fields tidied.

        :raises Invalid: ``required``, ``in_future``, ``before_effective``, ``too_long``; for ``other`` a
            note is required.
        """
        tidy = replace(self, note=self.note.strip())
        faults: dict[str, str] = {}
        if tidy.kind is None:
            faults["kind"] = "required"
        if tidy.recorded_on is None:
            faults["recorded_on"] = "required"
        elif tidy.recorded_on > today:
            faults["recorded_on"] = "in_future"
        elif tidy.recorded_on < effective_on:
            faults["recorded_on"] = "before_effective"
        if len(tidy.note) > _LONGEST_NOTE:
            faults["note"] = "too_long"
        elif tidy.kind is OutcomeKind.OTHER and not tidy_text(tidy.note):
            faults["note"] = "required"
        if faults:
            raise Invalid(faults)
        return tidy
