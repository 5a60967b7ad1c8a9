"""Counts of small groups hidden before they leave the workspace, so that no total gives them away.

How: docs/scoring.md, Fairness, what leaves the workspace.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

Key = TypeVar("Key")
Counts = Sequence[Sequence[int]]
"""A row for each group, a column for each step; every person stands in one group."""


@dataclass(frozen=True, slots=True)
class HiddenCounts:
    """A table whose hidden counts are None."""

    rows: tuple[tuple[int | None, ...], ...]
    totals: tuple[int | None, ...]


def hidden(tables: Mapping[Key, Counts], totals: Sequence[int], *, smallest: int) -> dict[Key, HiddenCounts]:
    """``tables`` divide the same people, ``totals`` of them at each step, in different ways.

    In each row counts are hidden from the first step at which the group has fewer than ``smallest``
    people but some. Then further groups are hidden, smallest first, until the hidden ones of a step are
    at least two, together at least ``smallest``, and more people than groups: the total minus what is
    shown then tells of none of them. Where a step cannot be protected so, nothing is shown of it and of
    later ones, in any table.
    """
    last = next((step for step, total in enumerate(totals) if 0 < total < smallest), len(totals))
    plans: dict[Key, list[int]] = {}
    for key, rows in tables.items():
        plans[key], safe_until = _plan(rows, last, smallest)
        last = min(last, safe_until)
    return {
        key: HiddenCounts(
            tuple(
                tuple(count if step < min(from_step, last) else None for step, count in enumerate(row))
                for row, from_step in zip(tables[key], plan, strict=True)
            ),
            tuple(total if step < last else None for step, total in enumerate(totals)),
        )
        for key, plan in plans.items()
    }


def _plan(rows: Counts, last: int, smallest: int) -> tuple[list[int], int]:
    """The step from which each row is hidden, and the step from which nothing can be shown."""
    plan = [_first_small(row, smallest) for row in rows]
    for step in range(last):
        if not any(row[step] for row in rows):
            continue  # nobody is left, and nothing to tell
        while not _is_safe(
            [row[step] for row, start in zip(rows, plan, strict=True) if start <= step], smallest
        ):
            shown = [place for place, start in enumerate(plan) if start > step]
            if not shown:
                return plan, step
            # A group of nobody protects least, so it comes last.
            plan[min(shown, key=lambda place: (rows[place][step] == 0, rows[place][step], place))] = step
    return plan, last


def _first_small(row: Sequence[int], smallest: int) -> int:
    return next((step for step, count in enumerate(row) if 0 < count < smallest), len(row))


def _is_safe(hidden_counts: Sequence[int], smallest: int) -> bool:
    """Whether the sum of hidden counts, which the total gives away, tells of none of them."""
    if not hidden_counts:
        return True
    total = sum(hidden_counts)
    return len(hidden_counts) > 1 and total >= smallest and total > len(hidden_counts)


def hidden_lines(lines: Counts, *, smallest: int) -> tuple[frozenset[int], bool]:
    """Which of ``lines`` may not be shown, and whether their sum may not, either.

    Each line divides people of its own, in the same parts; how many people a line has is known, and so
    are the parts of all lines together where their sum is shown. A line with a part of some people but
    fewer than ``smallest`` is hidden as a whole; then further lines, those of the fewest people first,
    until what the sum gives away of the hidden ones is of nobody or of enough people in each part, and
    leaves each small part open. Where all lines are hidden and that is not reached, the sum is, too.
    """
    gone = {place for place, line in enumerate(lines) if any(0 < part < smallest for part in line)}
    by_size = sorted(range(len(lines)), key=lambda place: (sum(lines[place]) == 0, sum(lines[place]), place))
    while gone and not _is_open([lines[place] for place in sorted(gone)], smallest):
        further = next((place for place in by_size if place not in gone), None)
        if further is None:
            return frozenset(gone), True
        gone.add(further)
    return frozenset(gone), False


def _is_open(lines: Counts, smallest: int) -> bool:
    """Whether lines whose sum and whose sizes are known tell of no small part of them."""
    sums = [sum(parts) for parts in zip(*lines, strict=True)]
    if any(0 < each < smallest for each in sums):
        return False
    small = [
        (place, part)
        for place, line in enumerate(lines)
        for part, count in enumerate(line)
        if 0 < count < smallest
    ]
    return all(_may_differ(lines, place, part) for place, part in small)


def _may_differ(lines: Counts, place: int, part: int) -> bool:
    """Whether a count may be another one with the same sizes and sums: by moving one person across."""
    own = lines[place]
    return any(
        line[other] or (own[other] and line[part])
        for others, line in enumerate(lines)
        if others != place
        for other in range(len(own))
        if other != part
    )
