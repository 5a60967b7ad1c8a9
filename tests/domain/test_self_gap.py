"""Himself beside the others: which competencies enter, how they are weighted, what stays out."""

import pytest

from evalapp.domain.campaign import RaterRole
from evalapp.domain.scoring import MarkedForm, score_campaign
from evalapp.domain.self_gap import SelfGap, self_gap
from tests.domain.test_scoring import CODES, RULES

IIN = "880315450126"


def gap_of(own: dict[str, int | None] | None, *others: MarkedForm) -> SelfGap | None:
    forms = list(others)
    if own is not None:
        forms.append(MarkedForm(IIN, RaterRole.SELF, "С1", own))
    return self_gap(RULES, score_campaign(RULES, [IIN], forms).officials[0])


def superior(mark: int = 3, **marks: int | None) -> MarkedForm:
    return MarkedForm(IIN, RaterRole.SUPERIOR, "Р1", {**dict.fromkeys(CODES, mark), **marks})


def test_the_same_competencies_on_both_sides() -> None:
    found = gap_of({"P2": 5, "P3": 4}, superior(3, P3=None, P4=1))
    assert found is not None
    assert found.codes == ("P2",)
    assert (found.own, found.others) == pytest.approx((5, 3))
    assert found.gap == pytest.approx(2)


def test_weighted_like_a_total() -> None:
    """P1 weighs 1.5 against P2's 1; the blocks 0.4 and 0.6."""
    found = gap_of({"P1": 5, "P2": 3, "B1": 2}, superior(3))
    assert found is not None
    assert found.own == pytest.approx(0.4 * (1.5 * 5 + 3) / 2.5 + 0.6 * 2)
    assert found.others == pytest.approx(3)


def test_no_gap_without_a_form_of_his_own_or_without_scores() -> None:
    assert gap_of(None, superior()) is None
    assert gap_of({"P1": 4}) is None
    assert gap_of(dict.fromkeys(CODES), superior()) is None


def test_peers_below_their_minimum_are_in_no_side() -> None:
    def peers(mark: int) -> list[MarkedForm]:
        return [MarkedForm(IIN, RaterRole.PEER, f"К{n}", {"P2": mark}) for n in range(2)]

    worlds = [gap_of({"P2": 5}, superior(), *peers(mark)) for mark in (1, 5)]
    assert worlds[0] == worlds[1]
