"""A rule set: criteria left out, kept as JSON, checked; versions that follow each other."""

import json
from dataclasses import replace
from datetime import date

import pytest

from evalapp.domain.eligibility import Status, VerdictKind, judge
from evalapp.domain.foretelling import foretell
from evalapp.domain.language import Trilingual
from evalapp.domain.reference import EducationLevel
from evalapp.domain.rule_set import AgeReading, Clause, Criterion, RuleSet
from evalapp.domain.rule_set_checks import Seam, SeamKind, faults_of, seams_of, tidied
from tests.domain.test_eligibility import AS_OF, PRESIDENTIAL, RULE_SETS, YOUTH, facts

WITHOUT: dict[Criterion, dict[str, object]] = {
    Criterion.AGE: {"age_limit": None},
    Criterion.EXPERIENCE: {"experience_years": None},
    Criterion.EDUCATION: {"education_levels": frozenset()},
    Criterion.CITIZENSHIP: {"citizenship": ""},
    Criterion.KAZAKH: {"kazakh_level": None},
    Criterion.CONVICTION: {"asks_conviction": False},
    Criterion.MEMBERSHIP: {"asks_membership": False},
}


def without(rules: RuleSet, *criteria: Criterion) -> RuleSet:
    for criterion in criteria:
        rules = replace(rules, **WITHOUT[criterion])
    return rules


@pytest.mark.parametrize("criterion", list(Criterion))
def test_a_criterion_left_out_is_neither_kept_nor_judged_nor_foretold(criterion: Criterion) -> None:
    rules = without(PRESIDENTIAL, criterion)
    assert rules.criteria == tuple(one for one in Criterion if one is not criterion)
    stated = facts(date(1990, 5, 5), jobs=(), kazakh_level=None, has_conviction=None)
    judgement = judge(rules, stated, as_of=AS_OF)
    assert tuple(judgement.criteria) == rules.criteria
    assert criterion not in {change.criterion for change in foretell(rules, stated, as_of=AS_OF)}
    kept = RuleSet.from_dict(json.loads(json.dumps(rules.to_dict())))
    assert kept.criteria == rules.criteria
    assert criterion not in kept.clauses


def test_only_what_is_asked_decides() -> None:
    rules = without(YOUTH, *(one for one in Criterion if one is not Criterion.CONVICTION))
    stated = facts(date(1960, 1, 1), jobs=(), citizenship=None, education_level=None)
    assert judge(rules, stated, as_of=AS_OF).verdict is VerdictKind.ELIGIBLE
    assert judge(rules, replace(stated, has_conviction=True), as_of=AS_OF).verdict is VerdictKind.NOT_ELIGIBLE


def test_levels_of_its_own_are_named() -> None:
    rules = replace(YOUTH, education_levels=frozenset({EducationLevel.VOCATIONAL, EducationLevel.MASTER}))
    met = judge(rules, facts(education_level=EducationLevel.VOCATIONAL), as_of=AS_OF)
    result = met.criteria[Criterion.EDUCATION]
    assert (result.status, result.code) == (Status.MET, "education_levels_met")
    other = judge(rules, facts(education_level=EducationLevel.BACHELOR), as_of=AS_OF)
    assert other.criteria[Criterion.EDUCATION].params["levels"] == ["master", "vocational"]


@pytest.mark.parametrize("code", list(RULE_SETS))
def test_what_is_shipped_comes_back_from_json_and_has_no_faults(code: str) -> None:
    rules = replace(RULE_SETS[code], extension_years=None if RULE_SETS[code].stay_years is None else 1)
    assert RuleSet.from_dict(json.loads(json.dumps(rules.to_dict()))) == rules
    assert faults_of(rules) == {}


@pytest.mark.parametrize(
    ("change", "faults"),
    [
        ({"age_limit": 7}, {"age_limit": "number_out_of_range"}),
        ({"stay_years": None, "extension_years": 1}, {"extension_years": "extension_without_stay"}),
        ({"valid_to": date(2020, 1, 1)}, {"valid_to": "validity_ends_before_start"}),
        ({"code": "Резерв"}, {"code": "rule_set_code_form"}),
        ({"name": Trilingual("", "Резерв")}, {"name": "required_kk_ru"}),
        ({"source": Trilingual("қ" * 501, "р")}, {"source": "too_long"}),
    ],
)
def test_what_cannot_be_kept_is_named(change: dict[str, object], faults: dict[str, str]) -> None:
    assert faults_of(replace(PRESIDENTIAL, **change)) == faults


def test_a_criterion_needs_its_clause_and_a_rule_set_a_criterion() -> None:
    missing = {key: clause for key, clause in YOUTH.clauses.items() if key is not Criterion.AGE}
    assert faults_of(replace(YOUTH, clauses=missing)) == {"clause_age": "required"}
    blank = {**YOUTH.clauses, Criterion.AGE: Clause(Trilingual(" ", "Моложе 35 лет."))}
    assert faults_of(replace(YOUTH, clauses=blank)) == {"clause_age": "required_kk_ru"}
    assert faults_of(without(YOUTH, *Criterion))["criteria"] == "rules_without_criteria"


def test_tidying_drops_clauses_of_criteria_that_are_not_asked() -> None:
    clauses = {**YOUTH.clauses, Criterion.AGE: Clause(Trilingual(" 35-тен  жас ", "Моложе 35 лет."))}
    rules = tidied(without(replace(YOUTH, clauses=clauses), Criterion.MEMBERSHIP))
    assert rules.clauses[Criterion.AGE].words.kk == "35-тен жас"
    assert Criterion.MEMBERSHIP not in rules.clauses


def test_seams_between_versions() -> None:
    first, second, third = date(2019, 1, 1), date(2021, 1, 1), date(2023, 1, 1)
    assert seams_of([(first, date(2020, 12, 31)), (second, None)]) == ()
    assert seams_of([(first, date(2020, 6, 30)), (second, None)]) == (
        Seam(SeamKind.GAP, date(2020, 7, 1), date(2020, 12, 31), 0, 1),
    )
    assert seams_of([(first, None), (second, date(2022, 12, 31)), (third, None)]) == (
        Seam(SeamKind.OVERLAP, second, date(2022, 12, 31), 0, 1),
    )


def test_in_force_includes_both_days() -> None:
    rules = replace(YOUTH, valid_from=date(2020, 1, 1), valid_to=date(2020, 12, 31))
    days = (date(2019, 12, 31), date(2020, 1, 1), date(2020, 12, 31), date(2021, 1, 1))
    assert [rules.holds_on(day) for day in days] == [False, True, True, False]
    assert without(YOUTH, Criterion.AGE).first_age_too_old is None
    assert YOUTH.read_age(AgeReading.UP_TO).first_age_too_old == 36
