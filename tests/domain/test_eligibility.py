"""Screening: every criterion, the verdict, and what is foretold."""

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evalapp.domain.eligibility import (
    ApplicantFacts,
    Judgement,
    Status,
    Stay,
    VerdictKind,
    birthday,
    full_years,
    judge,
)
from evalapp.domain.foretelling import foretell
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision, EducationLevel, LanguageLevel
from evalapp.domain.rule_set import AgeReading, Criterion, ReferenceDate, RuleSet
from evalapp.domain.service_length import Job
from evalapp.paths import SEED
from tests.applicants import iin_for

AS_OF = date(2023, 9, 30)
MET, NOT_MET, UNKNOWN = Status.MET, Status.NOT_MET, Status.UNKNOWN
RULE_SETS = {
    rules["code"]: RuleSet.from_dict(rules)
    for rules in json.loads((SEED / "rule_sets.json").read_text("utf-8"))["rule_sets"]
}
YOUTH, PRESIDENTIAL, REGIONAL = (RULE_SETS[code] for code in ("youth", "presidential", "regional"))


def facts(born_on: date = date(1995, 5, 5), **other: Any) -> ApplicantFacts:
    stated: dict[str, Any] = {
        "iin": iin_for(born_on),
        "birth_date": born_on,
        "citizenship": "KZ",
        "education_level": EducationLevel.MASTER,
        "graduation_year": 2017,
        "kazakh_level": LanguageLevel.B2,
        "has_conviction": False,
        "jobs": (Job("Акимат", "специалист", PartialDate(date(2017, 9, 1)), None, to_present=True),),
    }
    return ApplicantFacts(**stated | other)


def status(
    criterion: Criterion, stated: ApplicantFacts, rules: RuleSet = YOUTH, as_of: date = AS_OF
) -> Status:
    return judge(rules, stated, as_of=as_of).criteria[criterion].status


def test_all_met_is_eligible_under_every_shipped_rule_set() -> None:
    for rules in RULE_SETS.values():
        judgement = judge(rules, facts(), as_of=AS_OF)
        assert judgement.verdict is VerdictKind.ELIGIBLE
        assert tuple(judgement.criteria) == rules.criteria
        assert (Criterion.KAZAKH in judgement.criteria) == (rules is PRESIDENTIAL)


def test_one_not_met_outweighs_any_unknown() -> None:
    assert judge(YOUTH, facts(citizenship=None), as_of=AS_OF).verdict is VerdictKind.DOCUMENTS_NEEDED
    both = facts(citizenship=None, has_conviction=True)
    assert judge(YOUTH, both, as_of=AS_OF).verdict is VerdictKind.NOT_ELIGIBLE


@pytest.mark.parametrize(
    ("born_on", "under", "up_to"),
    [
        (date(1988, 10, 1), MET, MET),
        (date(1988, 9, 30), NOT_MET, MET),
        (date(1987, 10, 1), NOT_MET, MET),
        (date(1987, 9, 30), NOT_MET, NOT_MET),
    ],
)
def test_the_two_readings_of_thirty_five(born_on: date, under: Status, up_to: Status) -> None:
    assert status(Criterion.AGE, facts(born_on)) is under
    assert status(Criterion.AGE, facts(born_on), YOUTH.read_age(AgeReading.UP_TO)) is up_to


def test_born_on_29_february() -> None:
    born_on = date(1988, 2, 29)
    assert full_years(born_on, date(2023, 2, 28)) == 34
    assert full_years(born_on, date(2023, 3, 1)) == 35
    assert birthday(born_on, 35) == date(2023, 3, 1)
    assert birthday(born_on, 36) == date(2024, 2, 29)


def test_a_birth_date_that_contradicts_the_iin_is_unknown() -> None:
    stated = facts(iin=iin_for(date(1995, 5, 6)))
    result = judge(YOUTH, stated, as_of=AS_OF).criteria[Criterion.AGE]
    assert (result.status, result.params["stated"]) == (UNKNOWN, "1995-05-06")
    assert status(Criterion.AGE, facts(birth_date=None)) is UNKNOWN


@pytest.mark.parametrize(
    ("level", "year", "expected"),
    [
        (EducationLevel.BACHELOR, 2023, MET),
        (EducationLevel.SPECIALIST, 2010, MET),
        (EducationLevel.PHD, 2010, MET),
        (EducationLevel.BACHELOR, 2024, NOT_MET),
        (EducationLevel.VOCATIONAL, 2010, NOT_MET),
        (EducationLevel.INCOMPLETE_HIGHER, 2010, NOT_MET),
        (None, 2010, UNKNOWN),
        (EducationLevel.MASTER, None, UNKNOWN),
    ],
)
def test_education(level: EducationLevel | None, year: int | None, expected: Status) -> None:
    assert status(Criterion.EDUCATION, facts(education_level=level, graduation_year=year)) is expected


@pytest.mark.parametrize(
    ("level", "expected"), [("a2", NOT_MET), ("b1", MET), ("native", MET), (None, UNKNOWN)]
)
def test_kazakh(level: str | None, expected: Status) -> None:
    stated = facts(kazakh_level=LanguageLevel(level) if level else None)
    assert status(Criterion.KAZAKH, stated, PRESIDENTIAL) is expected


def test_citizenship_and_conviction() -> None:
    assert status(Criterion.CITIZENSHIP, facts(citizenship="Российская Федерация")) is NOT_MET
    assert status(Criterion.CITIZENSHIP, facts(citizenship=None)) is UNKNOWN
    assert status(Criterion.CONVICTION, facts(has_conviction=True)) is NOT_MET
    assert status(Criterion.CONVICTION, facts(has_conviction=None)) is UNKNOWN


def test_membership_on_the_reference_date_only() -> None:
    stay = Stay(AS_OF - timedelta(days=10), AS_OF)
    assert status(Criterion.MEMBERSHIP, facts(stays=(stay,))) is NOT_MET
    assert status(Criterion.MEMBERSHIP, facts(stays=(Stay(stay.start, AS_OF - timedelta(days=1)),))) is MET


def test_experience_between_the_figures_is_unknown() -> None:
    month = PartialDate(date(2018, 9, 1), DatePrecision.MONTH)
    job = Job("Школа", "", month, PartialDate(date(2023, 9, 15)))
    assert status(Criterion.EXPERIENCE, facts(jobs=(job,))) is UNKNOWN
    assert status(Criterion.EXPERIENCE, facts(jobs=(job,)), REGIONAL) is MET


def test_the_rule_set_may_count_on_the_day_of_the_application() -> None:
    rules = replace(YOUTH, reference=ReferenceDate.APPLIED_ON)
    born_on = date(1988, 9, 20)
    assert status(Criterion.AGE, facts(born_on, applied_on=date(2023, 9, 19)), rules) is MET
    undated = judge(rules, facts(born_on), as_of=AS_OF)
    assert undated.criteria[Criterion.AGE].code == "reference_missing"
    assert undated.criteria[Criterion.CITIZENSHIP].status is MET
    assert foretell(rules, facts(born_on), as_of=AS_OF) == ()


def test_dumps_come_back_whole() -> None:
    for rules in RULE_SETS.values():
        assert RuleSet.from_dict(json.loads(json.dumps(rules.to_dict()))) == rules
    judgement = judge(PRESIDENTIAL, facts(has_conviction=None, jobs=()), as_of=AS_OF)
    assert Judgement.from_dict(json.loads(json.dumps(judgement.to_dict()))) == judgement


def test_foretells_when_somebody_turns_too_old() -> None:
    (change,) = foretell(YOUTH, facts(date(1991, 12, 3)), as_of=AS_OF)
    assert (change.on, change.params["age"]) == (date(2026, 12, 3), 35)
    (later,) = foretell(PRESIDENTIAL, facts(date(1991, 12, 3)), as_of=AS_OF)
    assert (later.on, later.params["age"]) == (date(2027, 12, 3), 36)


def sound(job: Job) -> Job:
    return replace(job, to_present=job.to_present and job.end is None)


DAYS = st.dates(date(2010, 1, 1), date(2027, 12, 31))
PARTIAL = st.builds(PartialDate, DAYS, st.sampled_from(list(DatePrecision)))
JOBS = st.builds(Job, st.just("Акимат"), st.just(""), PARTIAL, st.none() | PARTIAL, st.booleans()).map(sound)
STAYS = st.builds(lambda start, days: Stay(start, start + timedelta(days=days)), DAYS, st.integers(0, 900))
APPLICANTS = st.builds(
    lambda born_on, jobs, level, year, stays: facts(
        born_on, jobs=tuple(jobs), education_level=level, graduation_year=year, stays=tuple(stays)
    ),
    st.dates(date(1984, 1, 1), date(2000, 12, 31)),
    st.lists(JOBS, max_size=4),
    st.sampled_from([EducationLevel.MASTER, EducationLevel.VOCATIONAL, None]),
    st.integers(2015, 2026) | st.none(),
    st.lists(STAYS, max_size=2),
)


@settings(max_examples=150, deadline=None)
@given(APPLICANTS, st.integers(1, 4000), st.sampled_from(list(RULE_SETS)))
def test_statuses_change_only_on_the_days_foretold(stated: ApplicantFacts, later: int, code: str) -> None:
    rules = RULE_SETS[code]
    expected = {c: result.status for c, result in judge(rules, stated, as_of=AS_OF).criteria.items()}
    on = AS_OF + timedelta(days=later)
    for change in foretell(rules, stated, as_of=AS_OF):
        if change.on <= on:
            expected[change.criterion] = change.status
    judged = judge(rules, stated, as_of=on)
    assert {c: result.status for c, result in judged.criteria.items()} == expected
