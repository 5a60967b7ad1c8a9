"""The same counting said slowly, from people to result, without the program's own steps.

Every member is looked at one by one; shares are compared as fractions; votes that may still come are
tried out in every combination.
"""

from dataclasses import dataclass
from fractions import Fraction
from itertools import product


@dataclass(frozen=True)
class Person:
    """A voting seat at an item.

    ``where``: there, away, absent. ``vote``: f, a, n, r (recused by his vote), "" none.
    """

    where: str
    is_recused: bool
    vote: str
    presides: bool = False


@dataclass(frozen=True)
class Rule:
    """Shares as fractions; ``base``: present, cast, seats."""

    quorum: Fraction
    quorum_strict: bool
    majority: Fraction
    majority_strict: bool
    base: str
    casting: bool


def outcome(people: list[Person], rule: Rule) -> str:
    """reached, not_reached, reached_by_chair, not_reached_by_chair, no_quorum, unknown."""
    counted = [one for one in people if not (one.is_recused or one.vote == "r")]
    there = [one for one in counted if one.where == "there"]
    if not there or not _passes(len(there), rule.quorum * len(counted), rule.quorum_strict):
        return "no_quorum"
    if not any(one.vote for one in there):
        return "unknown"
    votes_for = [one for one in there if one.vote == "f"]
    votes_against = [one for one in there if one.vote == "a"]
    if votes_for and len(votes_for) == len(votes_against) and rule.casting:
        chair = next((one for one in there if one.presides), None)
        if chair in votes_for:
            return "reached_by_chair"
        if chair in votes_against:
            return "not_reached_by_chair"
    of_whom = {"present": there, "cast": votes_for + votes_against, "seats": counted}[rule.base]
    is_reached = bool(votes_for) and _passes(
        len(votes_for), rule.majority * len(of_whom), rule.majority_strict
    )
    return "reached" if is_reached else "not_reached"


def can_still_change(people: list[Person], rule: Rule) -> bool:
    """Whether some way in which those without a vote may still vote leads to another yes or no."""
    silent = [
        place
        for place, one in enumerate(people)
        if one.where == "there" and not one.is_recused and not one.vote
    ]
    now = outcome(people, rule)
    for votes in product("fan", repeat=len(silent)):
        tried = list(people)
        for place, vote in zip(silent, votes, strict=True):
            tried[place] = Person(people[place].where, False, vote, people[place].presides)
        if _is_yes(outcome(tried, rule)) != _is_yes(now):
            return True
    return False


def _is_yes(said: str) -> bool:
    return said in ("reached", "reached_by_chair")


def _passes(number: int, limit: Fraction, is_strict: bool) -> bool:
    return number > limit if is_strict else number >= limit
