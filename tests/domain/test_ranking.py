from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evalapp.domain.ranking import Contestant, RankedGroup, StageScale, Standing, rank, shown_value, value_of

TEST, INTERVIEW = StageScale(Decimal(120)), StageScale(Decimal(10), Decimal(2))


def contestants(*scores: object, direction: int | None = None) -> list[Contestant]:
    """One contestant a score, numbered from 1."""
    values = (None if score is None else Decimal(str(score)) for score in scores)
    return [Contestant(number, (value,), direction) for number, value in enumerate(values, start=1)]


def ranked(*scores: object, places: int | None = None) -> RankedGroup:
    """The only group of a ranking over one stage of 100."""
    (group,) = rank(contestants(*scores), (StageScale(Decimal(100)),), {None: places})
    return group


def test_a_value_is_the_weighted_sum_of_shares_of_the_highest_scores() -> None:
    assert value_of((Decimal(90), Decimal("7.5")), (TEST, INTERVIEW)) == Fraction(9, 4)


def test_thirds_are_equal_to_thirds() -> None:
    stages = (StageScale(Decimal(3)), StageScale(Decimal(30)))
    first = value_of((Decimal(1), Decimal(20)), stages)
    assert first == value_of((Decimal(2), Decimal(10)), stages) == 1


def test_zero_is_a_score_and_absence_is_none() -> None:
    group = ranked(0, None, 5)
    assert [(one.id, one.first) for one in group.ranked] == [(3, 1), (1, 2)]
    assert group.unranked == (2,)


def test_equal_values_share_a_place_and_the_next_one_follows_all_of_them() -> None:
    group = ranked(80, 90, 80, 70)
    assert [(one.id, one.first, one.last) for one in group.ranked] == [
        (2, 1, 1),
        (1, 2, 3),
        (3, 2, 3),
        (4, 4, 4),
    ]
    assert [one.shared_by for one in group.ranked] == [1, 2, 2, 1]


def test_the_places_end_among_those_who_share_the_last_one() -> None:
    group = ranked(90, 80, 80, 80, 70, places=2)
    assert [one.standing for one in group.ranked] == [
        Standing.WITHIN,
        *[Standing.SHARES_LAST] * 3,
        Standing.BEYOND,
    ]
    assert len(group.sharing_last) == 3
    assert group.left_for_sharing == 1


def test_a_place_shared_within_the_places_is_within() -> None:
    group = ranked(90, 80, 80, 70, places=3)
    assert [one.standing for one in group.ranked] == [*[Standing.WITHIN] * 3, Standing.BEYOND]
    assert group.left_for_sharing == 0


@pytest.mark.parametrize(("places", "free"), [(5, 3), (2, 0), (0, 0), (None, 0)])
def test_more_places_than_people_leave_places_free(places: int | None, free: int) -> None:
    assert ranked(90, 80, places=places).free == free


def test_no_number_of_places_means_no_standing() -> None:
    assert {one.standing for one in ranked(90, 80).ranked} == {None}


def test_directions_are_ranked_apart_and_an_empty_one_stays() -> None:
    people = [Contestant(1, (Decimal(5),), 7), Contestant(2, (Decimal(9),), None)]
    groups = rank(people, (StageScale(Decimal(10)),), {7: 1, 8: 2})
    assert [(group.direction, [one.id for one in group.ranked]) for group in groups] == [
        (7, [1]),
        (8, []),
        (None, [2]),
    ]
    assert groups[1].free == 2


@pytest.mark.parametrize(
    ("value", "shown"),
    [(Fraction(1, 3), "0.3333"), (Fraction(1, 20000), "0.0001"), (Fraction(2), "2.0000")],
)
def test_a_value_is_shown_rounded_half_away_from_zero(value: Fraction, shown: str) -> None:
    assert str(shown_value(value)) == shown


scores = st.one_of(st.none(), st.decimals(0, 100, places=1))


@given(st.lists(scores, max_size=30), st.one_of(st.none(), st.integers(0, 12)))
def test_a_ranking_agrees_with_counting(values: list[Decimal | None], places: int | None) -> None:
    group = ranked(*values, places=places)
    known = [value for value in values if value is not None]
    assert sorted([one.id for one in group.ranked] + list(group.unranked)) == list(range(1, len(values) + 1))
    for one in group.ranked:
        mine = values[one.id - 1]
        assert mine is not None
        better = sum(1 for value in known if value > mine)
        equal = sum(1 for value in known if value == mine)
        assert (one.first, one.last) == (better + 1, better + equal)
        if places is not None:
            assert (one.standing is Standing.WITHIN) == (better + equal <= places)
            assert (one.standing is Standing.BEYOND) == (better >= places)
