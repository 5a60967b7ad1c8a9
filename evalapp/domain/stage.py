"""Stages of a selection: what is scored, and how a cut is drawn."""

from enum import StrEnum


class StageKind(StrEnum):
    """What happens at a stage; changes words only, never a computation."""

    TEST = "test"
    ESSAY = "essay"
    ASSESSMENT = "assessment"
    PROJECT = "project"
    INTERVIEW = "interview"
    OTHER = "other"


class CutKind(StrEnum):
    """Who goes on (docs/scoring.md, stages): fixed score, top N, top p %; or nobody is cut."""

    NONE = "none"
    SCORE = "score"
    TOP_NUMBER = "top_number"
    TOP_PERCENT = "top_percent"


class CutState(StrEnum):
    """A cut is in force until it is reopened with a reason."""

    IN_FORCE = "in_force"
    REOPENED = "reopened"


class StageOutcomeKind(StrEnum):
    """What a cut said of one application."""

    PASSED = "passed"
    CUT = "cut"
    ABSENT = "absent"


class ScoreSource(StrEnum):
    """Where a stage score comes from."""

    TYPED = "typed"
    IMPORTED = "imported"
    APPLICATION = "application"
    INTERVIEWERS = "interviewers"
