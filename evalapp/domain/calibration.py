"""Words of a calibration."""

from enum import StrEnum


class CalibrationState(StrEnum):
    """``proposed``: being worked on at the board; ``recorded``: set by the commission."""

    PROPOSED = "proposed"
    RECORDED = "recorded"
