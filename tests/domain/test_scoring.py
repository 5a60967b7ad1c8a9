"""From marks to results: examples worked by hand, and a slow literal computation on random campaigns."""

import json
import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evalapp.domain.campaign import RaterRole
from evalapp.domain.scores import Gate, OfficialScore, Reason
from evalapp.domain.scoring import MarkedForm, ScoringRules, gate_of, level_of, score_campaign
from evalapp.paths import SEED
from tests.domain.scoring_reference import Reference

PERSONAL = [f"P{n}" for n in range(1, 7)]
PROFESSIONAL = [f"B{n}" for n in range(1, 9)]
CODES = PERSONAL + PROFESSIONAL
SUPERIOR, PEER, SUBORDINATE, EXPERT, SELF = RaterRole
SHIPPED = json.loads((SEED / "scoring_presets.json").read_text("utf-8"))


def stored_rules(category="deputy_ministers", preset="five_roles"):
    weights = SHIPPED["competency_weights"][category]
    return {
        **SHIPPED,
        "preset": preset,
        "roles": SHIPPED["presets"][preset]["roles"],
        "blocks": [
            {
                "code": block,
                "weight": SHIPPED["block_weights"][block],
                "competencies": [{"code": code, "weight": weights.get(code, 1.0)} for code in codes],
            }
            for block, codes in (("personal", PERSONAL), ("professional", PROFESSIONAL))
        ],
    }


RULES = ScoringRules.from_dict(stored_rules())


def form(role, rater, mark=3, *, iin="a", **marks):
    return MarkedForm(iin, role, rater, {**dict.fromkeys(CODES, mark), **marks})


def score(*forms, rules=RULES, iin="a"):
    officials = list(dict.fromkeys([iin, *(x.iin for x in forms)]))
    return next(x for x in score_campaign(rules, officials, forms).officials if x.iin == iin)


def five_roles(iin="a", *, superior=3, peers=(3, 3, 3), subordinates=(3, 3, 3), expert=3):
    return [
        form(SUPERIOR, "r1", superior, iin=iin),
        *(form(PEER, f"p{n}", mark, iin=iin) for n, mark in enumerate(peers)),
        *(form(SUBORDINATE, f"s{n}", mark, iin=iin) for n, mark in enumerate(subordinates)),
        form(EXPERT, "e1", expert, iin=iin),
    ]


def test_total_weighs_roles_competencies_and_blocks():
    forms = [form(SUPERIOR, "r1", 4, P1=2, B7=5), form(EXPERT, "e1", 3, B7=None)]
    found = score(*forms)
    # P1: (0.4·2 + 0.2·3)/0.6; other: (0.4·4 + 0.2·3)/0.6; B7: the superior alone. P1 and B7 weigh 1.5.
    p1, other = (0.8 + 0.6) / 0.6, (1.6 + 0.6) / 0.6
    personal = (1.5 * p1 + 5 * other) / 6.5
    professional = (7 * other + 1.5 * 5) / 8.5
    assert found.competencies["P1"] == pytest.approx(p1, abs=1e-12)
    assert found.competencies["B7"] == 5
    assert found.personal == pytest.approx(personal, abs=1e-12)
    assert found.professional == pytest.approx(professional, abs=1e-12)
    assert found.total == pytest.approx(0.4 * personal + 0.6 * professional, abs=1e-12)


def test_categories_weigh_their_own_competencies():
    forms = [*five_roles(), form(SUPERIOR, "r2", 3, B6=5, B7=1, P1=1)]
    totals = {
        category: score(*forms, rules=ScoringRules.from_dict(stored_rules(category))).total
        for category in ("deputy_ministers", "deputy_akims", "reserve")
    }
    assert len(set(totals.values())) == 3


def test_not_observed_is_missing_and_not_zero():
    assert score(*five_roles(), form(EXPERT, "e2", 3, P2=None)).competencies["P2"] == pytest.approx(3)


def test_pair_below_its_minimum_is_not_counted_but_its_mean_stays_hidden():
    forms = [form(SUPERIOR, "r1", 3), form(PEER, "p1", 5), form(PEER, "p2", 5), form(EXPERT, "e1", 3)]
    found = score(*forms)
    assert found.total == 3
    assert found.counted_roles == (SUPERIOR, EXPERT)
    assert found.role_means[PEER]["P1"].n == 2
    assert found.role_means[PEER]["P1"].mean is None
    assert found.roles[PEER].mean is None


def test_self_assessment_is_shown_and_never_counted():
    found = score(*five_roles(), form(SELF, "a", 5))
    assert found.total == pytest.approx(3)
    assert found.role_means[SELF]["P1"].mean == 5
    assert not found.role_means[SELF]["P1"].counted
    assert found.roles[SELF].mean == pytest.approx(5, abs=1e-12)


@pytest.mark.parametrize(
    ("hidden", "covered"),
    [(("P2", "P3"), True), (("P2", "P3", "P4"), False), (("P1", "P2"), True), (("P1", "P2", "P3"), False)],
)
def test_coverage_of_sixty_percent_is_needed(hidden, covered):
    found = score(
        form(SUPERIOR, "r1", 3, **dict.fromkeys(hidden)), form(EXPERT, "e1", 3, **dict.fromkeys(hidden))
    )
    assert (found.total is not None) == covered
    assert (found.personal is not None) == covered
    assert found.professional == 3
    assert (Reason.COVERAGE_PERSONAL in found.reasons) != covered


def test_exactly_sixty_percent_is_enough():
    rules = ScoringRules.from_dict(
        {
            **stored_rules("reserve"),
            "blocks": [
                {
                    "code": "personal",
                    "weight": 0.4,
                    "competencies": [{"code": c, "weight": 0.1} for c in PERSONAL[:5]],
                },
                {"code": "professional", "weight": 0.6, "competencies": [{"code": "B1", "weight": 1}]},
            ],
        }
    )
    forms = [form(SUPERIOR, "r1", 3, P1=None, P2=None), form(EXPERT, "e1", 3, P1=None, P2=None)]
    assert score(*forms, rules=rules).total is not None


def test_counted_roles_must_hold_half_of_the_weight():
    found = score(form(SUPERIOR, "r1", 4))
    assert found.total is None
    assert found.reasons == (Reason.ROLES_BELOW_HALF,)
    assert found.personal == 4
    assert found.band is None


def test_official_without_marks_has_a_result_that_says_so():
    found = score_campaign(RULES, ["a"], []).officials[0]
    assert (found.total, found.gate, found.reasons) == (None, Gate.NOT_SCORED, (Reason.NO_MARKS,))
    assert score(form(SUPERIOR, "r1", None)).reasons == (Reason.NO_MARKS,)


def test_single_raters_rest_on_the_spread_of_the_campaign():
    alone = [form(SUPERIOR, "r1", 4), form(EXPERT, "e1", 4)]
    others = five_roles("b", peers=(3, 3, 4), subordinates=(2, 3, 4))
    scores = score_campaign(RULES, ["a", "b"], [*alone, *others])
    spread = (2 / 3 + 2) / 4
    own = scores.officials[0]
    assert scores.spread == pytest.approx(spread, abs=1e-12)
    assert own.se == pytest.approx(math.sqrt((0.4**2 + 0.2**2) / 0.6**2 * spread), abs=1e-12)
    assert own.assumed == 1
    assert own.high == 5 or own.high == pytest.approx(4 + 1.645 * own.se)


def test_no_spread_anywhere_gives_no_interval_and_says_why():
    found = score(form(SUPERIOR, "r1", 4), form(EXPERT, "e1", 4))
    assert found.total == pytest.approx(4)
    assert (found.se, found.low, found.band, found.places) == (None, None, None, None)
    assert found.reasons == (Reason.SPREAD_UNKNOWN,)


def test_total_that_rests_on_one_rater_has_no_interval():
    only_personal = dict.fromkeys(PROFESSIONAL)
    forms = [
        form(SUPERIOR, "r1", 3),
        form(SUPERIOR, "r2", 3, **only_personal),
        form(EXPERT, "e1", 3, **only_personal),
    ]
    found = score(*forms)
    assert found.total == pytest.approx(3)
    assert found.se is None
    assert found.reasons == (Reason.RESTS_ON_ONE_RATER,)


def test_interval_is_cut_to_the_scale():
    found = score(*five_roles(superior=5, peers=(5, 5, 5), subordinates=(5, 5, 4), expert=5))
    assert found.high == 5
    assert found.low < found.total


def test_one_rater_code_in_another_role_is_another_form():
    forms = [*five_roles(), form(EXPERT, "r1", 3, P1=5)]
    assert score(*forms).roles[EXPERT].raters == 2


@pytest.mark.parametrize(
    ("total", "level"),
    [
        (4.4949, 4),
        (4.495, 5),
        (4.4949999999999, 5),
        (3.4999, 4),
        (3.494, 3),
        (2.4949, 2),
        (1.495, 2),
        (1.49, 1),
        (1, 1),
    ],
)
def test_level_is_read_from_the_printed_total(total, level):
    assert level_of(RULES, total) == level


@pytest.mark.parametrize(
    ("value", "gate"),
    [
        (2.994, Gate.BELOW),
        (2.995, Gate.CLEAR),
        (3.0, Gate.CLEAR),
        (2.9949999999996, Gate.CLEAR),
        (None, Gate.NOT_SCORED),
    ],
)
def test_gate_is_read_from_the_printed_score(value, gate):
    assert gate_of(RULES, value) == gate


def test_blocks_and_competencies_have_their_own_errors():
    found = score(*five_roles(peers=(2, 3, 4)), *five_roles("b", peers=(1, 3, 5)))
    assert found.errors["P1"] == pytest.approx(found.errors["personal"], abs=1e-12)
    assert found.errors["professional"] == pytest.approx(found.se, abs=1e-12)


def test_result_survives_storing():
    for stored in score_campaign(
        RULES, ["a", "b"], [*five_roles(peers=(2, 3, 5)), form(SUPERIOR, "x", iin="b")]
    ).officials:
        assert OfficialScore.from_dict(json.loads(json.dumps(stored.to_dict()))) == stored
    assert ScoringRules.from_dict(json.loads(json.dumps(RULES.to_dict()))) == RULES


def random_campaign(seed, officials=6, preset="five_roles"):
    dice = random.Random(seed)
    forms = []
    blank = dice.choice([0.02, 0.2, 0.5])
    for official in range(officials):
        iin = f"{official:012}"
        good = dice.uniform(1.5, 4.5)
        for role in RaterRole:
            for rater in range(dice.choice([0, 1, 1, 2, 3, 4, 6])):
                marks = {
                    code: None if dice.random() < blank else min(5, max(1, round(dice.gauss(good, 0.9))))
                    for code in CODES
                    if dice.random() > 0.01
                }
                forms.append(MarkedForm(iin, role, f"{role.value}{rater}", marks))
    return [f"{official:012}" for official in range(officials)], forms


@settings(max_examples=60)
@given(
    st.integers(0, 10**9),
    st.sampled_from(["deputy_ministers", "deputy_akims", "reserve"]),
    st.sampled_from(["five_roles", "superior_expert"]),
)
def test_agrees_with_the_definitions_word_by_word(seed, category, preset):
    stored = stored_rules(category, preset)
    officials, forms = random_campaign(seed)
    expected = Reference(
        stored, officials, [(x.iin, x.role.value, x.rater, x.marks) for x in forms]
    ).results()
    for found in score_campaign(ScoringRules.from_dict(stored), officials, forms).officials:
        wanted = expected[found.iin]
        for name in ("total", "se", "assumed"):
            assert getattr(found, name) == (
                None if wanted[name] is None else pytest.approx(wanted[name], abs=1e-9)
            ), name
        assert (found.band, found.places) == (wanted["band"], wanted["places"])


@settings(max_examples=40)
@given(st.integers(0, 10**9), st.sampled_from(["deputy_ministers", "deputy_akims", "reserve"]))
def test_parts_agree_with_the_definitions_word_by_word(seed, category):
    stored = stored_rules(category)
    officials, forms = random_campaign(seed, officials=3)
    slow = Reference(stored, officials, [(x.iin, x.role.value, x.rater, x.marks) for x in forms])
    for found in score_campaign(ScoringRules.from_dict(stored), officials, forms).officials:
        scores = slow.scores(found.iin)
        assert {code: x for code, x in found.competencies.items() if x is not None} == pytest.approx(scores)
        for block, value in found.blocks.items():
            covered = slow.coverage(block, scores)
            assert found.coverage[block] == pytest.approx(covered)
            assert value == (pytest.approx(slow.block(block, scores)) if covered >= 0.6 - 1e-9 else None)
        assert [role.value for role in found.counted_roles] == slow.counted_roles(found.iin)
        for role, means in found.role_means.items():
            for code, mean in means.items():
                marks = slow.marks(found.iin, role.value, code)
                assert mean.n == len(marks)
                assert mean.mean is None or mean.mean == pytest.approx(sum(marks) / len(marks))


@settings(max_examples=40)
@given(st.integers(0, 10**9), st.randoms(use_true_random=False))
def test_order_of_raters_and_self_forms_change_nothing(seed, dice):
    officials, forms = random_campaign(seed, officials=4)
    before = score_campaign(RULES, officials, forms)
    shuffled = [x for x in forms if x.role is not SELF]
    dice.shuffle(shuffled)
    after = score_campaign(RULES, officials, shuffled)
    assert after.spread == before.spread
    for one, other in zip(before.officials, after.officials, strict=True):
        assert without_self(one) == without_self(other)


def without_self(score):
    """Everything of a result but what is shown of the self form."""
    stored = score.to_dict()
    stored["role_means"].pop("self")
    stored["roles"].pop("self")
    return stored


@settings(max_examples=40)
@given(st.integers(0, 10**9), st.randoms(use_true_random=False))
def test_order_of_officials_changes_nothing(seed, dice):
    officials, forms = random_campaign(seed, officials=5)
    shuffled = list(officials)
    dice.shuffle(shuffled)
    before = {x.iin: x for x in score_campaign(RULES, officials, forms).officials}
    after = {x.iin: x for x in score_campaign(RULES, shuffled, forms).officials}
    for iin, one in before.items():
        other = after[iin]
        assert (one.total, one.blocks, one.competencies) == (other.total, other.blocks, other.competencies)
        assert (one.band, one.places) == (other.band, other.places)
        assert one.se == (None if other.se is None else pytest.approx(other.se, abs=1e-12))


def test_officials_far_apart_in_a_large_campaign_are_scored_alike():
    """Large campaigns are computed in portions; where one ends must not be seen in any result."""
    count = 2003
    alike = five_roles(superior=4, peers=(2, 3, 5), subordinates=(3, 3, 4), expert=2)
    forms = [MarkedForm(str(n), x.role, x.rater, x.marks) for n in range(count) for x in alike]
    scores = score_campaign(RULES, [str(n) for n in range(count)], forms)
    assert (len(scores.officials), scores.placed) == (count, count)
    first = {**scores.officials[0].to_dict(), "iin": ""}
    for place in (1, 1998, 1999, 2000, 2001, count - 1, -1):
        assert {**scores.officials[place].to_dict(), "iin": ""} == first
    assert [x.iin for x in scores.officials[1999:2001]] == ["1999", "2000"]
    with pytest.raises(IndexError):
        scores.officials[count]


@settings(max_examples=40)
@given(st.integers(1, 5), st.integers(0, 10**9))
def test_one_mark_everywhere_is_the_total(mark, seed):
    officials, forms = random_campaign(seed, officials=3)
    alike = [
        MarkedForm(x.iin, x.role, x.rater, {code: own and mark for code, own in x.marks.items()})
        for x in forms
    ]
    for found in score_campaign(RULES, officials, alike).officials:
        assert found.total is None or found.total == pytest.approx(mark, abs=1e-12)
        assert found.se is None or found.se == 0


@settings(max_examples=40)
@given(st.integers(0, 10**9), st.integers(0, 10**6))
def test_higher_mark_never_lowers_the_total(seed, which):
    officials, forms = random_campaign(seed, officials=2)
    raisable = [
        (n, code)
        for n, x in enumerate(forms)
        for code, mark in x.marks.items()
        if mark is not None and mark < 5
    ]
    if not raisable:
        return
    number, code = raisable[which % len(raisable)]
    raised = list(forms)
    old = forms[number]
    raised[number] = MarkedForm(old.iin, old.role, old.rater, {**old.marks, code: old.marks[code] + 1})
    for one, other in zip(
        score_campaign(RULES, officials, forms).officials,
        score_campaign(RULES, officials, raised).officials,
        strict=True,
    ):
        for before, after in (
            (one.total, other.total),
            *zip(one.blocks.values(), other.blocks.values(), strict=True),
            *zip(one.competencies.values(), other.competencies.values(), strict=True),
        ):
            assert (before is None) == (after is None)
            assert before is None or after >= before - 1e-12


@settings(max_examples=40)
@given(st.integers(0, 10**9))
def test_nothing_leaves_the_scale(seed):
    officials, forms = random_campaign(seed, officials=4)
    for found in score_campaign(RULES, officials, forms).officials:
        figures = [found.total, found.low, found.high, *found.blocks.values(), *found.competencies.values()]
        assert all(1 <= x <= 5 for x in figures if x is not None)
        assert found.total is None or found.low is None or found.low <= found.total <= found.high
        assert all(0 <= x <= 1 for x in found.coverage.values())
