"""The order proposed for a meeting: what is disputed first, the unanimous block last."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from evalapp.domain.agenda_order import OrderFacts, OrderGroup, group_of, propose_order
from evalapp.domain.first_votes import FirstVotes

QUORUM = 4


def votes(
    for_: int = 0, against: int = 0, abstained: int = 0, *, recused: int = 0, contradicting: int = 0
) -> FirstVotes:
    return FirstVotes(for_, against, abstained, recused, contradicting, expected=6)


def order(*facts: OrderFacts) -> list[int]:
    return [one.item_id for one in propose_order(facts, quorum=QUORUM)]


def test_the_largest_disagreement_comes_first() -> None:
    facts = [
        OrderFacts(1, 1, votes(5, 1)),
        OrderFacts(2, 2, votes(3, 3)),
        OrderFacts(3, 3, votes(2, 2, 2)),
    ]
    assert order(*facts) == [3, 2, 1]


def test_at_equal_disagreement_more_votes_against_come_first() -> None:
    facts = [OrderFacts(1, 1, votes(4, 0, 2)), OrderFacts(2, 2, votes(4, 2)), OrderFacts(3, 3, votes(2, 4))]
    assert order(*facts) == [3, 2, 1]


def test_among_equals_those_who_cannot_be_told_apart_come_first_then_numbers() -> None:
    facts = [
        OrderFacts(1, 1, votes(4, 2)),
        OrderFacts(2, 2, votes(4, 2), is_close=True),
        OrderFacts(3, 3, votes()),
        OrderFacts(4, 4, votes(), is_close=True),
    ]
    assert order(*facts) == [2, 1, 4, 3]


def test_items_without_votes_stand_between_the_disputed_and_the_block() -> None:
    facts = [
        OrderFacts(1, 1, votes(6)),
        OrderFacts(2, 2, votes()),
        OrderFacts(3, 3, votes(5, 1)),
        OrderFacts(4, 4, votes(2)),
        OrderFacts(5, 5, votes(5, recused=1)),
    ]
    proposed = propose_order(facts, quorum=QUORUM)
    assert [(one.item_id, one.group) for one in proposed] == [
        (3, OrderGroup.DISPUTED),
        (2, OrderGroup.NO_VOTES),
        (4, OrderGroup.FEW_VOTES),
        (5, OrderGroup.RECUSED),
        (1, OrderGroup.UNANIMOUS),
    ]
    assert [one.place for one in proposed] == [1, 2, 3, 4, 5]
    assert proposed[0].disagreement == Fraction(1, 6)


def test_a_declared_conflict_keeps_an_item_out_of_the_block() -> None:
    assert group_of(OrderFacts(1, 1, votes(6)), QUORUM) is OrderGroup.UNANIMOUS
    assert group_of(OrderFacts(1, 1, votes(6), recused=1), QUORUM) is OrderGroup.RECUSED


def test_sources_that_contradict_each_other_make_an_item_disputed() -> None:
    assert group_of(OrderFacts(1, 1, votes(5, contradicting=1)), QUORUM) is OrderGroup.DISPUTED


numbers = st.integers(0, 6)
facts_lists = st.lists(
    st.tuples(numbers, numbers, numbers, st.integers(0, 2), st.booleans()), max_size=12
).map(
    lambda rows: [
        OrderFacts(place, place, votes(f, a, n, recused=r), is_close=close)
        for place, (f, a, n, r, close) in enumerate(rows, 1)
    ]
)


@given(facts_lists)
def test_every_item_gets_one_place_and_the_block_is_last(facts: list[OrderFacts]) -> None:
    proposed = propose_order(facts, quorum=QUORUM)
    assert sorted(one.item_id for one in proposed) == [one.item_id for one in facts]
    groups = [list(OrderGroup).index(one.group) for one in proposed]
    assert groups == sorted(groups)
    disputed = [one.disagreement or 0 for one in proposed if one.group is OrderGroup.DISPUTED]
    assert disputed == sorted(disputed, reverse=True)


@given(facts_lists)
def test_the_order_does_not_depend_on_how_the_items_were_given(facts: list[OrderFacts]) -> None:
    assert propose_order(facts, quorum=QUORUM) == propose_order(facts[::-1], quorum=QUORUM)
