"""Peers chosen so that everybody is asked alike; nobody rates himself but as himself."""

from collections import Counter

import pytest

from evalapp.domain.assignment import AssignmentFault, choose_peers, role_fault
from evalapp.domain.campaign import RaterRole


def test_more_colleagues_than_needed_are_asked_in_turn() -> None:
    chosen = choose_peers([[1, 2, 3, 4, 5, 6]], 3)
    assert chosen[1] == (2, 3, 4)
    assert chosen[6] == (1, 2, 3)
    asked = Counter(peer for peers in chosen.values() for peer in peers)
    assert set(asked.values()) == {3}


@pytest.mark.parametrize(
    ("bodies", "wanted"), [([[1, 2], [3, 4], [5]], 3), ([[1], [2], [3], [4]], 3), ([[1, 2, 3, 4, 5], [6]], 4)]
)
def test_too_few_in_a_body_are_completed_from_the_circle(bodies: list[list[int]], wanted: int) -> None:
    chosen = choose_peers(bodies, wanted)
    for body in bodies:
        for official in body:
            peers = chosen[official]
            assert official not in peers
            assert len(set(peers)) == len(peers) == wanted
            assert set(body) - {official} <= set(peers) or len(body) > wanted


def test_a_small_circle_gives_what_it_has() -> None:
    assert choose_peers([[1, 2]], 3) == {1: (2,), 2: (1,)}
    assert choose_peers([[1]], 3) == {1: ()}
    assert choose_peers([], 3) == {}


def test_completed_peers_are_spread() -> None:
    bodies = [[10 * body + place for place in range(3)] for body in range(1, 21)]
    asked = Counter(peer for peers in choose_peers(bodies, 4).values() for peer in peers)
    assert max(asked.values()) - min(asked.values()) <= 1


@pytest.mark.parametrize("role", list(RaterRole))
def test_only_a_self_form_is_about_oneself(role: RaterRole) -> None:
    is_self = role is RaterRole.SELF
    assert role_fault(role, is_same_person=True) is (None if is_self else AssignmentFault.RATER_IS_OFFICIAL)
    assert role_fault(role, is_same_person=False) is (AssignmentFault.SELF_IS_OTHER if is_self else None)
