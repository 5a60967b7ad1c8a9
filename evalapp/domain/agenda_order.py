"""In which order a meeting best takes its items up: what is disputed first, what nobody disputes as a block.

Source: docs/scoring.md, "Order in the meeting". It is a proposal; people apply it or keep their own.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from evalapp.domain.first_votes import FirstVotes


class OrderGroup(StrEnum):
    """Why an item stands where it stands, in the order of the groups.

    ``disputed``: first votes differ. ``no_votes``: there are none. ``few_votes``: all say the same, but
    fewer than a quorum voted. ``recused``: all say the same, but somebody takes no part. ``unanimous``: all
    say the same, and nothing else stands against voting on it in the block.
    """

    DISPUTED = "disputed"
    NO_VOTES = "no_votes"
    FEW_VOTES = "few_votes"
    RECUSED = "recused"
    UNANIMOUS = "unanimous"


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """What the place of an item depends on.

    ``number``: the fixed one. ``recused``: members who declared a conflict, or a first vote said so.
    ``is_close``: the official cannot be told apart from another one of the agenda.
    """

    item_id: int
    number: int
    votes: FirstVotes
    recused: int = 0
    is_close: bool = False


@dataclass(frozen=True, slots=True)
class OrderedItem:
    """An item at its proposed place (1, 2, …). ``disagreement``: 0 to 2/3, None without first votes."""

    item_id: int
    place: int
    group: OrderGroup
    disagreement: Fraction | None
    is_close: bool


def propose_order(facts: Iterable[OrderFacts], *, quorum: int) -> tuple[OrderedItem, ...]:
    """The items in the proposed order.

    By group; within it by disagreement (largest first), then by votes against (most first), then those who
    cannot be told apart from another one, then by their number. ``quorum``: votes that a quorum takes.
    """
    sorted_facts = sorted(facts, key=lambda one: _key(one, quorum))
    return tuple(
        OrderedItem(one.item_id, place, group_of(one, quorum), one.votes.disagreement, one.is_close)
        for place, one in enumerate(sorted_facts, start=1)
    )


def group_of(one: OrderFacts, quorum: int) -> OrderGroup:
    """To which group an item belongs."""
    votes = one.votes
    if votes.contradicting or votes.disagreement:
        return OrderGroup.DISPUTED
    if votes.disagreement is None:
        return OrderGroup.NO_VOTES
    if one.recused or votes.recused:
        return OrderGroup.RECUSED
    return OrderGroup.UNANIMOUS if votes.is_unanimous(at_least=quorum) else OrderGroup.FEW_VOTES


def _key(one: OrderFacts, quorum: int) -> tuple[int, Fraction, int, bool, int]:
    group = group_of(one, quorum)
    disagreement = one.votes.disagreement or Fraction(0)
    place = list(OrderGroup).index(group)
    return place, -disagreement, -one.votes.votes_against, not one.is_close, one.number
