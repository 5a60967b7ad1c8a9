"""Calibrated totals, levels of block scores, the smallest change that reaches a level, shares."""

import json
from dataclasses import replace
from datetime import date

import pytest

from evalapp.domain.calibration import (
    block_role_means,
    calibrated_total,
    is_same_score,
    is_score,
    level_of_score,
    proposed_score,
    shares_of,
)
from evalapp.domain.campaign import RaterRole
from evalapp.domain.scores import RoleMean
from evalapp.domain.scoring_rules import GuidelineShare, ScoringRules
from evalapp.paths import SEED
from evalapp.services.calibration_guideline import guideline_on
from tests.exchange.campaign_figures import first_official, some_figures


@pytest.fixture
def rules() -> ScoringRules:
    """The shipped rules: 0.4 · personal + 0.6 · professional."""
    return some_figures().rules


@pytest.mark.parametrize(
    ("computed", "calibrated", "total"),
    [
        ({"personal": 3.0, "professional": 4.0}, {"professional": 3.5}, 0.4 * 3.0 + 0.6 * 3.5),
        ({"personal": 3.0, "professional": 4.0}, {"personal": 2.0, "professional": 5.0}, 3.8),
        ({"personal": 3.0, "professional": 4.0}, {}, None),
        ({"personal": None, "professional": 4.0}, {"personal": 2.5}, 3.4),
        ({"personal": None, "professional": 4.0}, {"professional": 2.5}, None),
    ],
)
def test_a_calibrated_total_takes_computed_scores_where_the_commission_left_them(
    rules, computed, calibrated, total
):
    found = calibrated_total(rules, computed, calibrated)
    assert found == (None if total is None else pytest.approx(total))


@pytest.mark.parametrize(
    ("score", "level"),
    [(1.0, 1), (1.494, 1), (1.495, 2), (1.5, 2), (3.42, 3), (3.495, 4), (4.499, 5), (5.0, 5), (None, None)],
)
def test_the_level_is_read_from_the_printed_score(rules, score, level):
    assert level_of_score(rules, score) == level


@pytest.mark.parametrize(
    ("computed", "level", "expected"),
    [
        (3.42, 4, 3.50),
        (3.42, 5, 4.50),
        (3.42, 2, 2.49),
        (3.42, 1, 1.49),
        (3.42, 3, 3.42),
        (3.496, 3, 3.49),
        (1.2, 1, 1.2),
        (None, 3, 2.5),
        (None, 1, 1.0),
    ],
)
def test_the_proposal_is_the_smallest_change_that_reaches_the_level(rules, computed, level, expected):
    found = proposed_score(rules, computed, level)
    assert found == expected
    assert level_of_score(rules, found) == level


@pytest.mark.parametrize(
    ("value", "fits"),
    [(1.0, True), (5.0, True), (3.6, True), (3.65, True), (3.655, False), (0.99, False), (5.01, False)],
)
def test_a_score_lies_on_the_scale_in_hundredths(rules, value, fits):
    assert is_score(rules, value) is fits


def test_those_without_a_level_stay_out_of_the_shares(rules):
    found = shares_of(rules, [3, 3, 4, None, 5, None])
    assert [(share.level, share.count, share.share) for share in found] == [
        (1, 0, 0.0),
        (2, 0, 0.0),
        (3, 2, 0.5),
        (4, 1, 0.25),
        (5, 1, 0.25),
    ]
    assert all(share.share == 0 for share in shares_of(rules, [None]))


def test_role_means_of_a_block_rest_on_counted_means_only(rules):
    score = first_official().score
    means = {
        RaterRole.SUPERIOR: {"P1": RoleMean(4.0, 1, True), "P2": RoleMean(2.0, 1, True)},
        RaterRole.PEER: {"P1": RoleMean(None, 2, False), "P2": RoleMean(3.0, 3, True)},
        RaterRole.SUBORDINATE: {"P1": RoleMean(None, 1, False)},
        RaterRole.SELF: {"P1": RoleMean(5.0, 1, False)},
    }
    found = block_role_means(rules, replace(score, role_means=means), "personal")
    assert [(mean.role, mean.mean, mean.raters) for mean in found] == [
        (RaterRole.SUPERIOR, 3.0, 1),
        (RaterRole.PEER, 3.0, 3),
    ]


def test_a_calibration_stands_on_figures_not_on_places():
    score = first_official().score
    assert is_same_score(score, replace(score, places=(3, 9), band=2))
    assert is_same_score(score, replace(score, total=(score.total or 0) + 1e-13))
    assert not is_same_score(score, replace(score, blocks={**score.blocks, "personal": 3.34}))
    assert not is_same_score(score, replace(score, competencies={**score.competencies, "P2": None}))


def test_the_guideline_is_dated_data_and_frozen_with_the_rules(rules):
    shipped = json.loads((SEED / "calibration_guideline.json").read_text("utf-8"))["guidelines"]
    found = guideline_on(date(2026, 3, 27))
    assert found[0] == GuidelineShare(**shipped[0]["shares"][0])
    assert guideline_on(date(1999, 1, 1)) == ()
    frozen = replace(rules, guideline=found)
    assert ScoringRules.from_dict(frozen.to_dict()) == frozen


def test_rules_frozen_before_there_was_a_guideline_have_none(rules):
    stored = rules.to_dict()
    del stored["guideline"]
    assert ScoringRules.from_dict(stored).guideline == ()
