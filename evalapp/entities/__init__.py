"""Tables. Importing this package registers every one of them."""

from evalapp.entities import (
    assessment,
    calibration,
    commission,
    decision,
    meeting,
    membership,
    register,
    reserve,
    selection,
    workspace,
)

__all__ = [
    "assessment",
    "calibration",
    "commission",
    "decision",
    "meeting",
    "membership",
    "register",
    "reserve",
    "selection",
    "workspace",
]
