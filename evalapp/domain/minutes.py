"""Minutes of a meeting: their states."""

from enum import StrEnum


class MinutesState(StrEnum):
    """``draft``: written anew as often as needed; ``signed``: frozen; ``replaced``: a newer version of the
    signed minutes corrects them."""

    DRAFT = "draft"
    SIGNED = "signed"
    REPLACED = "replaced"
