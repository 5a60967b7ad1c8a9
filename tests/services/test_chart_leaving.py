"""What of the reserve's charts leaves the workspace: nobody of a small group can be told from it."""

from datetime import date

from evalapp.charts.tables import chart_table
from evalapp.charts.values import (
    AgeExperience,
    Applicant,
    Funnel,
    FunnelBar,
    PartRow,
    Parts,
    People,
    StayBar,
    StayGroup,
    Stays,
    Tile,
    TileMap,
)
from evalapp.domain.language import Language
from evalapp.services.chart_leaving import Leaving, leaving


def people(count: int) -> People:
    return tuple(range(count))


def left(values: Funnel | TileMap | Parts | AgeExperience | Stays, count: int) -> Leaving:
    return leaving(values, count, smallest=5)


def cells(found: Leaving) -> list[tuple[object, ...]]:
    return [row.cells for row in chart_table(found.values, Language.EN).rows]


def bars(*counts: int, division: str = "") -> tuple[FunnelBar, ...]:
    return tuple(
        FunnelBar(f"b{place}", people(count), division=division) for place, count in enumerate(counts)
    )


def test_a_small_group_takes_another_along_so_that_the_total_does_not_tell() -> None:
    values = Funnel((*bars(30), *bars(20, 7, 3, division="age")))
    found = left(values, 30)
    assert [one[1] for one in cells(found)] == [30, 20, "*", "*"]
    assert found.has_hidden
    assert found.count == 30
    assert isinstance(found.values, Funnel)
    assert [bar.people for bar in found.values.bars[2:]] == [(), ()]


def test_those_of_whom_it_is_not_known_are_a_group_too() -> None:
    # 12 + 6 of 20: two of whom the sex is not known would follow from the total.
    found = left(Funnel((*bars(20), *bars(12, 6, division="sex"))), 20)
    assert [one[1] for one in cells(found)] == [20, 12, "*"]


def test_later_steps_of_a_selection_are_hidden_with_the_first_small_one() -> None:
    found = left(Funnel(bars(40, 12, 3, 0), base=40, is_chain=True), 40)
    assert [one[1] for one in cells(found)] == [40, 12, "*", "*"]


def test_of_very_few_nothing_is_told() -> None:
    found = left(Funnel(bars(4, 4), base=4, is_chain=True), 4)
    assert [one[1] for one in cells(found)] == ["*", "*"]
    assert found.count is None


def test_regions_hide_their_counts_and_those_off_the_map() -> None:
    tiles = (Tile("10", "Абай", 20, 9, people(20)), Tile("71", "Астана", 7, 6), Tile("75", "Алматы", 3, 3))
    found = left(TileMap(tiles, "All", "Eligible", 0), 30)
    assert cells(found) == [("Абай", 20, 9), ("Астана", "*", "*"), ("Алматы", "*", "*")]
    # One who lives nowhere on the map is told by the total alike.
    found = left(TileMap(tiles[:2], "All", "Eligible", 0, elsewhere=(2, 0)), 29)
    assert cells(found) == [("Абай", 20, 9), ("Астана", "*", "*")]


def test_parts_of_a_cohort_are_hidden_together() -> None:
    parts = (people(100), people(12), people(2), people(80))
    values = Parts((PartRow("2023", parts),), ("central", "local", "other", "never"))
    assert cells(left(values, 194)) == [("2023", 100, "*", "*", 80, 194)]
    # The rest of two charts of the same people is shown in both or in neither.
    few = Parts((PartRow("2023", (people(100), people(12), people(3))),), ("central", "local", "never"))
    assert cells(left(few, 115)) == [("2023", "*", "*", "*", 115)]


def test_a_small_cohort_is_hidden_with_another() -> None:
    rows = (
        PartRow("2021", (people(3), ())),
        PartRow("2023", (people(50), people(9))),
        PartRow("2025", ((), people(30))),
    )
    found = left(Parts(rows, ("central", "never")), 92)
    assert [one[-1] for one in cells(found)] == ["*", 59, "*"]


def test_nobody_stands_alone_in_age_and_experience() -> None:
    alone = Applicant(1, "№ 1", 0, 33.4, 9.2)
    crowd = [Applicant(2 + place, "№", 0, 28.0 + place / 20, 4.1) for place in range(6)]
    other = [Applicant(20 + place, "№", 1, 24.5, 2.0) for place in range(5)]
    values = AgeExperience((alone, *crowd, *other), ("yes", "no"), 35, "", 3, "")
    found = left(values, 12)
    assert isinstance(found.values, AgeExperience)
    assert found.values.points == ()
    assert cells(found) == [("yes", 28, 4, 6)]
    assert found.has_hidden


def test_stays_are_a_register_and_are_marked() -> None:
    bar = StayBar(1, "Үлгіұлы Ү.", date(2025, 1, 1), date(2027, 12, 31), 0)
    found = left(Stays((StayGroup("2025", (bar,)),), ("active",), date(2026, 1, 1)), 1)
    assert found.has_persons
    assert not found.has_hidden
