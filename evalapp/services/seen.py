"""Nothing that another window entered is overwritten by somebody who has not seen it."""

from collections.abc import Hashable, Mapping
from typing import TypeVar

from evalapp.domain.errors import Conflict

Key = TypeVar("Key", bound=Hashable)


def require_seen(seen: Mapping[Key, object] | None, key: Key, stands: object, wanted: object) -> None:
    """What is overwritten was shown to whoever overwrites it; two windows may enter the same.

    ``seen`` None, or without the key: nobody looked. Raises Conflict ``entered_elsewhere``.
    """
    if seen is not None and key in seen:
        require_as_seen(seen[key], stands, wanted)


def require_as_seen(seen: object, stands: object, wanted: object) -> None:
    """What stands there is what was seen, or what is wanted anyway. Raises Conflict ``entered_elsewhere``."""
    if stands not in (seen, wanted):
        raise Conflict("entered_elsewhere")
