import pytest

from evalapp.domain.commission_terms import AssessmentLimits
from evalapp.domain.decision import DecisionKind, DecisionResult
from evalapp.domain.decision_basis import Against, Choice, DecisionBasis, VoteSums, against
from evalapp.domain.language import Trilingual

PROMOTE = AssessmentLimits(lowest_level=3, gate=True)
RELEASE = AssessmentLimits(highest_level=3)
ADOPTED, REJECTED = DecisionResult.ADOPTED, DecisionResult.REJECTED


def codes(limits=PROMOTE, result=ADOPTED, kind=DecisionKind.PROMOTE, **facts):
    return against(Choice(result, kind, limits), DecisionBasis(**facts))


@pytest.mark.parametrize(
    ("limits", "level", "expected"),
    [
        (PROMOTE, 2, (Against.LEVEL,)),
        (PROMOTE, 3, ()),
        (PROMOTE, None, ()),
        (RELEASE, 4, (Against.LEVEL,)),
        (RELEASE, 3, ()),
    ],
)
def test_a_level_outside_the_limits_of_the_kind(limits, level, expected):
    assert codes(limits, level=level) == expected


def test_the_calibrated_level_is_judged_beside_the_computed_one():
    assert codes(level=2, calibrated_level=3) == (Against.LEVEL,)
    assert codes(level=3, calibrated_level=2) == (Against.CALIBRATED,)
    assert codes(level=2, calibrated_level=2) == (Against.LEVEL, Against.CALIBRATED)


@pytest.mark.parametrize(("gate", "is_against"), [("clear", False), ("below", True), ("not_scored", True)])
def test_the_gate_counts_where_the_terms_name_it(gate, is_against):
    assert (Against.GATE in codes(gate=gate)) is is_against
    assert Against.GATE not in codes(RELEASE, gate=gate)


@pytest.mark.parametrize(
    ("votes", "adopted", "rejected"),
    [
        (VoteSums(3, 2, 0), False, True),
        (VoteSums(2, 2, 1), True, False),
        (VoteSums(2, 1, 1), False, False),
        (VoteSums(0, 0, 0), False, False),
        (None, False, False),
    ],
)
def test_more_than_half_of_the_first_votes_are_contradicted(votes, adopted, rejected):
    assert (Against.FIRST_VOTES in codes(first_votes=votes)) is adopted
    assert (Against.FIRST_VOTES in codes(result=REJECTED, kind=None, first_votes=votes)) is rejected


@pytest.mark.parametrize(
    ("majority", "adopted", "rejected"), [(True, False, True), (False, True, False), (None, False, False)]
)
def test_a_known_majority_is_contradicted(majority, adopted, rejected):
    assert (Against.TALLY in codes(majority=majority)) is adopted
    assert (Against.TALLY in codes(result=REJECTED, kind=None, majority=majority)) is rejected


def test_another_decision_was_not_put_to_the_vote():
    assert codes(AssessmentLimits(), REJECTED, DecisionKind.MOVE) == (Against.OTHER,)
    assert codes(AssessmentLimits(), REJECTED, None) == ()


def test_a_basis_is_read_as_it_was_written():
    basis = DecisionBasis(
        level=4,
        total=3.84,
        band=2,
        gate="clear",
        campaign="Бағалау",
        release_number=2,
        first_votes=VoteSums(4, 1, 0),
        tally=VoteSums(5, 0, 0),
        majority=True,
        is_settled=True,
        body=Trilingual("Орган", "Орган", "Body"),
        body_id=7,
    )
    assert DecisionBasis.from_dict(basis.to_dict()) == basis
    assert DecisionBasis.from_dict({}) == DecisionBasis()
