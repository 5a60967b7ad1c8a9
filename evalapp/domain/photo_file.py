"""Photos of many people from files named after them: which IIN a name holds, and what becomes of a file."""

import re
from enum import StrEnum

_IIN = re.compile(r"(?<!\d)\d{12}(?!\d)")


class PhotoOutcome(StrEnum):
    """``added`` and ``replaced`` are written; the others are not, for the reason they name."""

    ADDED = "added"
    REPLACED = "replaced"
    UNCHANGED = "unchanged"
    NO_IIN = "no_iin"
    UNKNOWN = "unknown"
    TWICE = "twice"
    NO_PICTURE = "no_picture"

    @property
    def is_written(self) -> bool:
        """Whether the photo goes into the register."""
        return self in (PhotoOutcome.ADDED, PhotoOutcome.REPLACED)

    @property
    def is_refused(self) -> bool:
        """Whether the file is of no use as it is."""
        return not self.is_written and self is not PhotoOutcome.UNCHANGED


def iin_in(file_name: str) -> str | None:
    """The one IIN in a file's name; None where there is none or more than one."""
    found = _IIN.findall(file_name)
    return found[0] if len(found) == 1 else None
