"""The two reports of an official."""

from enum import StrEnum


class ReportKind(StrEnum):
    """``development``: to the person, without ranking; ``decision``: to the commission."""

    DEVELOPMENT = "development"
    DECISION = "decision"
