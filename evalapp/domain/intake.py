"""An intake's life: what its states are called, and what each of them allows."""

from enum import StrEnum


class IntakeState(StrEnum):
    """Where an intake stands.

    ``draft``: prepared, its rules not yet confirmed; ``open``: applications are received; ``selection``:
    the window is closed, stages and admissions go on; ``completed``: the result is recorded.
    """

    DRAFT = "draft"
    OPEN = "open"
    SELECTION = "selection"
    COMPLETED = "completed"
