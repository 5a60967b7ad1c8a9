"""An objection: against what it is, until when it is answered, how it ended and what followed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from evalapp.domain.errors import Invalid
from evalapp.domain.language import Trilingual
from evalapp.domain.names import tidy_text

LONGEST_STATEMENT = 4000
LONGEST_EFFECT = 1000
LONGEST_NAME = 200


class ObjectionSubject(StrEnum):
    """Against what a person objects.

    ``result``: of an assessment; ``verdict``: what was computed of an application; ``stage_score``: its
    score at a stage; ``admission``: whether people let it into the selection or the reserve; ``decision``:
    of a commission.
    """

    RESULT = "result"
    VERDICT = "verdict"
    STAGE_SCORE = "stage_score"
    ADMISSION = "admission"
    DECISION = "decision"


class ObjectionOutcome(StrEnum):
    """How an objection was answered."""

    UPHELD = "upheld"
    PARTLY_UPHELD = "partly_upheld"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class ObjectionState(StrEnum):
    """Where an objection stands on a given day; ``overdue``: its last day has passed without an answer."""

    OPEN = "open"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


class ObjectionEffect(StrEnum):
    """What followed from the answer."""

    NONE = "none"
    NEW_VERSION = "new_version"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ObjectionTerm:
    """Within how many working days objections are answered that come in from ``since`` on."""

    since: date
    working_days: int
    source: Trilingual

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> "ObjectionTerm":
        """A term as ``db/seed/objection_terms.json`` holds it."""
        source = stored["source"]
        return cls(
            date.fromisoformat(stored["from"]),
            int(stored["working_days"]),
            Trilingual(source["kk"], source["ru"], source["en"]),
        )


def term_at(terms: Sequence[ObjectionTerm], day: date) -> ObjectionTerm:
    """The term for an objection received on ``day``: the last that began by then, else the earliest."""
    ordered = sorted(terms, key=lambda term: term.since)
    in_force = [term for term in ordered if term.since <= day]
    return in_force[-1] if in_force else ordered[0]


def state_of(outcome: ObjectionOutcome | None, due_on: date, today: date) -> ObjectionState:
    """Where an objection stands on ``today``; on its last day it is not overdue yet."""
    if outcome is ObjectionOutcome.WITHDRAWN:
        return ObjectionState.WITHDRAWN
    if outcome is not None:
        return ObjectionState.ANSWERED
    return ObjectionState.OVERDUE if due_on < today else ObjectionState.OPEN


@dataclass(frozen=True, slots=True)
class ObjectionFields:
    """What is entered when an objection is received.

    ``release_number``: of results the version objected against, None for anything else.
    """

    statement: str
    received_on: date | None
    release_number: int | None = None

    def checked(self, *, since: date | None, too_early: str, today: date) -> "ObjectionFields":
        """The fields tidied.

        :param since: the day from which on there was something to object against, None = not known;
            ``too_early``: the fault of an earlier day.
        :raises Invalid: ``required``, ``text_too_long``, ``in_future``, or ``too_early``.
        """
        statement = self.statement.strip()
        faults = {}
        if not tidy_text(statement):
            faults["statement"] = "required"
        elif len(statement) > LONGEST_STATEMENT:
            faults["statement"] = "text_too_long"
        if self.received_on is None:
            faults["received_on"] = "required"
        elif self.received_on > today:
            faults["received_on"] = "in_future"
        elif since is not None and self.received_on < since:
            faults["received_on"] = too_early
        if faults:
            raise Invalid(faults)
        return replace(self, statement=statement)


@dataclass(frozen=True, slots=True)
class AnswerFields:
    """The answer to an objection.

    ``effect``: in words, needed when ``effect_kind`` is ``other``; ``release_number``: the version that
    followed when it is ``new_version``.
    """

    outcome: ObjectionOutcome | None
    answer: str
    answered_on: date | None
    answered_by: str
    effect_kind: ObjectionEffect = ObjectionEffect.NONE
    effect: str = ""
    release_number: int | None = None

    def checked(self, *, received_on: date, today: date) -> "AnswerFields":
        """The fields tidied, what the kind of effect does not use left out.

        :raises Invalid: ``required``, ``too_long``, ``text_too_long``, ``in_future``, ``before_receipt``.
        """
        tidy = replace(
            self,
            answer=self.answer.strip(),
            answered_by=tidy_text(self.answered_by),
            effect=tidy_text(self.effect) if self.effect_kind is ObjectionEffect.OTHER else "",
            release_number=self.release_number if self.effect_kind is ObjectionEffect.NEW_VERSION else None,
        )
        faults = tidy._missing() | tidy._too_long()
        if tidy.answered_on is not None and tidy.answered_on > today:
            faults["answered_on"] = "in_future"
        elif tidy.answered_on is not None and tidy.answered_on < received_on:
            faults["answered_on"] = "before_receipt"
        if faults:
            raise Invalid(faults)
        return tidy

    def _missing(self) -> dict[str, str]:
        values: dict[str, object] = {"outcome": self.outcome, "answered_on": self.answered_on}
        if self.outcome is not ObjectionOutcome.WITHDRAWN:
            values |= {"answer": self.answer, "answered_by": self.answered_by}
        if self.effect_kind is ObjectionEffect.OTHER:
            values["effect"] = self.effect
        if self.effect_kind is ObjectionEffect.NEW_VERSION:
            values["release_number"] = self.release_number
        return {name: "required" for name, value in values.items() if not value}

    def _too_long(self) -> dict[str, str]:
        faults = {}
        if len(self.answer) > LONGEST_STATEMENT:
            faults["answer"] = "text_too_long"
        if len(self.answered_by) > LONGEST_NAME:
            faults["answered_by"] = "too_long"
        if len(self.effect) > LONGEST_EFFECT:
            faults["effect"] = "too_long"
        return faults
