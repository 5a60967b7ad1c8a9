"""Many keys or records in portions that one statement can carry."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
BATCH = 500
"""How many keys one statement names: databases limit its parameters."""


def batches(items: Iterable[T]) -> Iterator[list[T]]:
    """``items`` in lists of at most :data:`BATCH`."""
    wanted = list(items)
    for start in range(0, len(wanted), BATCH):
        yield wanted[start : start + BATCH]
