"""Whether enough members are there, at a meeting or at one of its items."""

from collections.abc import Sequence
from dataclasses import dataclass

from evalapp.domain.sitting import ItemPlace, Place, SeatState, places_at_item
from evalapp.domain.voting_rule import VotingRule


@dataclass(frozen=True, slots=True)
class Quorum:
    """Whether enough are there: ``present`` of ``base`` seats, ``needed`` of them; reached None = unknown."""

    base: int
    present: int
    needed: int
    reached: bool | None


def quorum_of(rule: VotingRule, places: Sequence[Place]) -> Quorum:
    """The quorum of a whole meeting, before any item. None as ``reached``: attendance is not entered."""
    return quorum_at_item(rule, places_at_item(places, {}))


def quorum_at_item(rule: VotingRule, at_item: Sequence[ItemPlace]) -> Quorum:
    """The quorum of one item: whoever is recused belongs neither to those there nor to the base."""
    base = sum(one.state is not SeatState.RECUSED for one in at_item)
    present = sum(one.state is SeatState.TAKES_PART for one in at_item)
    unknown = sum(one.state is SeatState.UNKNOWN for one in at_item)
    needed = max(1, rule.quorum_needed(base))
    reached = present >= needed
    return Quorum(base, present, needed, None if unknown and not reached else reached)
