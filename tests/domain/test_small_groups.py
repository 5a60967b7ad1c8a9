"""Hidden counts cannot be computed from the totals and from what is shown."""

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evalapp.domain.small_groups import HiddenCounts, hidden, hidden_lines

SMALLEST = 3


def shown(rows: list[list[int]], smallest: int = SMALLEST) -> HiddenCounts:
    totals = [sum(row[step] for row in rows) for step in range(len(rows[0]))]
    return hidden({"table": rows}, totals, smallest=smallest)["table"]


def possible(table: HiddenCounts) -> Iterator[tuple[tuple[int, ...], ...]]:
    """Every table that a reader could believe in, who knows that groups only shrink."""
    steps = range(len(table.totals))
    columns = []
    for step in steps:
        total = table.totals[step]
        top = 9 if total is None else total
        choices = [range(top + 1) if row[step] is None else (row[step],) for row in table.rows]
        columns.append(
            [
                column
                for column in itertools.product(*choices)
                if total is None or sum(value or 0 for value in column) == total
            ]
        )
    for found in itertools.product(*columns):
        if all(
            a >= b for before, after in itertools.pairwise(found) for a, b in zip(before, after, strict=True)
        ):
            yield found


ROW = st.lists(st.integers(0, 6), min_size=2, max_size=2).map(lambda row: sorted(row, reverse=True))


@settings(max_examples=150)
@given(st.lists(ROW, min_size=1, max_size=3))
def test_no_small_count_can_be_computed(rows: list[list[int]]) -> None:
    table = shown(rows)
    believed = list(itertools.islice(possible(table), 40_000))
    for place, row in enumerate(rows):
        for step, count in enumerate(row):
            if 0 < count < SMALLEST:
                assert table.rows[place][step] is None
                assert len({one[step][place] for one in believed}) > 1


@given(st.lists(ROW, min_size=1, max_size=5), st.lists(ROW, min_size=1, max_size=5))
def test_what_is_shown_is_true_and_the_rest_protects_itself(
    first: list[list[int]], second: list[list[int]]
) -> None:
    for rows in (first, second):
        table = shown(rows)
        for row, counts in zip(table.rows, rows, strict=True):
            assert all(cell in (None, count) for cell, count in zip(row, counts, strict=True))
            assert None not in row or all(cell is None for cell in row[row.index(None) :])
        for step, total in enumerate(table.totals):
            unseen = [counts[step] for row, counts in zip(table.rows, rows, strict=True) if row[step] is None]
            if total and unseen:
                assert len(unseen) > 1
                assert sum(unseen) >= SMALLEST
                assert sum(unseen) > len(unseen)


def test_large_groups_hide_nothing() -> None:
    rows = [[50, 20, 0], [30, 12, 6], [0, 0, 0]]
    assert shown(rows).rows == tuple(map(tuple, rows))


def test_one_small_group_takes_the_next_smallest_with_it() -> None:
    table = shown([[100, 60, 20], [40, 30, 10], [4, 2, 0]])
    assert table.rows == ((100, 60, 20), (40, None, None), (4, None, None))
    assert table.totals == (144, 92, 30)


def test_groups_that_are_small_together_take_a_third() -> None:
    assert shown([[90], [40], [1], [1]]).rows == ((90,), (None,), (None,), (None,))
    assert shown([[90], [40], [1], [2]]).rows == ((90,), (40,), (None,), (None,))


def test_a_whole_too_small_is_hidden_in_every_table() -> None:
    by_sex, by_region = [[40, 1], [30, 1]], [[70, 2], [0, 0]]
    tables = hidden({"sex": by_sex, "region": by_region}, [70, 2], smallest=5)
    assert tables["sex"].rows == ((40, None), (30, None))
    assert tables["region"].rows == ((70, None), (0, None))
    assert {table.totals for table in tables.values()} == {(70, None)}


def test_a_step_that_cannot_be_protected_is_hidden_in_every_table() -> None:
    ones = [[10, 1] for _ in range(6)]
    tables = hidden({"region": ones, "sex": [[30, 3], [30, 3]], "whole": [[60, 6]]}, [60, 6], smallest=3)
    assert {cell for table in tables.values() for row in table.rows for cell in row[1:]} == {None}
    assert all(table.totals == (60, None) for table in tables.values())


@pytest.mark.parametrize("smallest", [2, 5, 10])
def test_the_smallest_group_is_a_figure(smallest: int) -> None:
    assert shown([[smallest, smallest], [50, 40]], smallest).rows == ((smallest, smallest), (50, 40))
    assert shown([[smallest - 1, 0], [50, 40], [60, 50]], smallest).rows[0] == (None, None)


LINES = st.lists(st.lists(st.integers(0, 4), min_size=3, max_size=3), min_size=1, max_size=3)


@given(LINES)
@settings(max_examples=300, deadline=None)
def test_no_small_part_of_a_line_can_be_computed_from_the_sum_of_all(lines: list[list[int]]) -> None:
    gone, is_sum_hidden = hidden_lines(lines, smallest=SMALLEST)
    assert all(
        not 0 < part < SMALLEST for place, line in enumerate(lines) if place not in gone for part in line
    )
    sums = [sum(parts) for parts in zip(*lines, strict=True)]
    if is_sum_hidden:
        assert len(gone) == len(lines)
    believed = list(
        itertools.product(
            *(
                [each for each in itertools.product(range(13), repeat=3) if sum(each) == sum(line)]
                if place in gone
                else [tuple(line)]
                for place, line in enumerate(lines)
            )
        )
        if sum(map(sum, lines)) <= 12
        else ()
    )
    if not is_sum_hidden:
        believed = [table for table in believed if [sum(parts) for parts in zip(*table, strict=True)] == sums]
    for place in gone if believed else ():
        for part, count in enumerate(lines[place]):
            if 0 < count < SMALLEST:
                assert len({table[place][part] for table in believed}) > 1


def test_lines_stay_where_every_part_is_of_enough_people() -> None:
    assert hidden_lines([[6, 0, 4], [9, 3, 3]], smallest=SMALLEST) == (frozenset(), False)
    assert hidden_lines([[6, 2, 4], [30, 9, 9], [9, 5, 7]], smallest=SMALLEST) == (frozenset({0, 2}), False)
    assert hidden_lines([[0, 1, 0], [9, 0, 9]], smallest=SMALLEST) == (frozenset({0, 1}), True)
