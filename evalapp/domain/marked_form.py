"""A rater's marks of one official."""

from collections.abc import Mapping
from dataclasses import dataclass

from evalapp.domain.campaign import RaterRole


@dataclass(frozen=True, slots=True)
class MarkedForm:
    """One rater's marks of one official in one role.

    ``marks``: {competency code: whole number on the scale, or None for "not observed"}; a code may be
    missing, and a code the rules do not know is passed over.
    """

    iin: str
    role: RaterRole
    rater: str
    marks: Mapping[str, int | None]
