import pytest

from evalapp.domain.decision_figures import divided, share_of

ROWS = [("release", "3", 1), ("promote", "5", 2), ("promote", "4", 3), ("promote", "5", 4)]


def table(rows, columns_of=None, **given):
    return divided(
        "kinds",
        rows,
        row_of=lambda item: item[0],
        columns_of=columns_of or (lambda item: [item[1]]),
        id_of=lambda item: item[2],
        rows=("promote", "move", "release"),
        columns=("5", "4", "3", "none"),
        **given,
    )


def test_every_number_holds_the_ids_behind_it():
    found = table(ROWS)
    assert found.columns == ("5", "4", "3")
    assert [(row.code, row.cells, row.base) for row in found.rows] == [
        ("promote", ((2, 4), (3,), ()), (2, 3, 4)),
        ("release", ((), (), (1,)), (1,)),
    ]
    assert (found.total.cells, found.total.base) == (((2, 4), (3,), (1,)), (2, 3, 4, 1))


def test_a_row_may_stand_in_no_column_and_in_several():
    found = table(ROWS, lambda item: [] if item[2] == 3 else [item[1], "none"], is_divided=False)
    assert found.columns == ("5", "3", "none")
    assert found.rows[0].cells == ((2, 4), (), (2, 4))
    assert found.rows[0].base == (2, 3, 4)


@pytest.mark.parametrize(
    ("count", "base", "expected"),
    [(5, 10, (0.5, 0.2693, 0.7307)), (0, 10, (0.0, 0.0, 0.213)), (10, 10, (1.0, 0.787, 1.0))],
)
def test_a_share_has_its_wilson_interval(count, base, expected):
    share = share_of(count, base, 10)
    assert (share.value, share.low, share.high) == pytest.approx(expected, abs=0.001)


def test_no_share_is_said_of_few():
    assert share_of(5, 9, 10) is None
    assert share_of(0, 0, 0) is None
