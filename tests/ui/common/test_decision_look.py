"""What a chip says of the majority, also while votes are still missing."""

import pytest

from evalapp.domain.decision_basis import DecisionBasis, VoteSums
from evalapp.ui.common.decision_look import majority_chip


@pytest.mark.parametrize(
    ("is_reached", "is_settled", "words"),
    [(True, True, "yes"), (False, True, "no"), (True, False, "so far yes"), (False, False, "so far no")],
)
def test_a_result_that_votes_may_still_change_is_none_yet(
    is_reached: bool, is_settled: bool, words: str
) -> None:
    basis = DecisionBasis(tally=VoteSums(2, 0, 0), majority=is_reached, is_settled=is_settled)
    chip = majority_chip(basis)
    assert chip is not None
    assert chip.text.split(" · ")[-1] == words
