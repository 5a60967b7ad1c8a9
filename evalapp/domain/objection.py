"""Words of an objection: against what it is, and how it ended."""

from enum import StrEnum


class ObjectionSubject(StrEnum):
    """Against what a person objects."""

    RESULT = "result"
    VERDICT = "verdict"
    STAGE_SCORE = "stage_score"
    DECISION = "decision"


class ObjectionOutcome(StrEnum):
    """How an objection was answered."""

    UPHELD = "upheld"
    PARTLY_UPHELD = "partly_upheld"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
