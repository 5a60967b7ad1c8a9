"""Admission: what people decide about an application, beside everything that is computed."""

from enum import StrEnum


class AdmissionStep(StrEnum):
    """What is decided: taking part in the selection after screening, or entering the reserve after it."""

    SELECTION = "selection"
    RESERVE = "reserve"


class AdmissionKind(StrEnum):
    """The decision itself."""

    ADMITTED = "admitted"
    REFUSED = "refused"
