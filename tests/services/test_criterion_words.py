"""Every result and change of screening has words in three languages."""

from dataclasses import replace
from datetime import date

import pytest

from evalapp.domain.eligibility import ApplicantFacts, CriterionResult, Status, Stay, VerdictKind, judge
from evalapp.domain.foretelling import foretell
from evalapp.domain.language import Language
from evalapp.domain.partial_date import PartialDate, parse_date
from evalapp.domain.reference import EducationLevel, LanguageLevel
from evalapp.domain.rule_set import AgeReading, Criterion, ReferenceDate
from evalapp.domain.service_length import Job, Length
from evalapp.services.criterion_words import (
    age_text,
    change_text,
    criterion_name,
    criterion_short,
    detail_text,
    fact_text,
    length_text,
    reason_text,
    rule_texts,
    status_text,
    verdict_text,
    years_text,
)
from tests.applicants import iin_for
from tests.domain.test_eligibility import PRESIDENTIAL, REGIONAL, YOUTH, facts

AS_OF = date(2023, 9, 30)


def job(start: str, end: str = "", *, present: bool = False) -> Job:
    parsed = [parse_date(text) if text else None for text in (start, end)]
    first, last = (one if isinstance(one, PartialDate) else None for one in parsed)
    return Job("Акимат", "", first, last, present)


CASES: tuple[ApplicantFacts, ...] = (
    facts(),
    facts(date(1980, 1, 1)),
    facts(birth_date=None),
    facts(iin=iin_for(date(1990, 1, 1))),
    facts(date(2024, 1, 1)),
    facts(jobs=(job("09.2018", "15.09.2023"), job("01.10.2023", "01.12.2023"))),
    facts(jobs=(job("09.2021", present=True),)),
    facts(jobs=(job("01.2019", present=True),)),
    facts(jobs=()),
    facts(jobs=(job(""),)),
    facts(jobs=(job("2015"), job("2018", "2019"))),
    facts(jobs=(job("2018", "2015"),)),
    facts(jobs=(job("2024", present=True),)),
    facts(graduation_year=2025),
    facts(graduation_year=None),
    facts(education_level=None),
    facts(education_level=EducationLevel.VOCATIONAL),
    facts(citizenship=None),
    facts(citizenship="Другая страна"),
    facts(kazakh_level=None),
    facts(kazakh_level=LanguageLevel.A1),
    facts(has_conviction=None),
    facts(has_conviction=True),
    facts(stays=(Stay(date(2022, 1, 1), date(2024, 12, 31)),)),
    facts(stays=(Stay(date(2024, 1, 1), date(2024, 12, 31)),)),
)
RULES = (
    YOUTH,
    YOUTH.read_age(AgeReading.UP_TO),
    PRESIDENTIAL,
    REGIONAL,
    replace(YOUTH, reference=ReferenceDate.APPLIED_ON),
)


@pytest.mark.parametrize("language", Language)
def test_every_result_and_change_has_words(language: Language) -> None:
    for rules in RULES:
        assert len(rule_texts(language, rules)) >= len(rules.criteria)
        for stated in CASES:
            judgement = judge(rules, stated, as_of=AS_OF)
            assert verdict_text(language, judgement.verdict)
            for criterion, result in judgement.criteria.items():
                assert "{" not in detail_text(language, criterion, result)
                assert fact_text(language, criterion, result)
                assert bool(reason_text(language, result)) == (result.status is not Status.MET)
            for change in foretell(rules, stated, as_of=AS_OF):
                assert (
                    change.on.strftime("%d.%m.%Y") in change_text(language, change)
                    or change.code == "graduates"
                )


@pytest.mark.parametrize("language", Language)
def test_names_of_criteria_statuses_and_verdicts(language: Language) -> None:
    for criterion in Criterion:
        assert len(criterion_short(language, criterion)) <= len(criterion_name(language, criterion))
    assert len({status_text(language, status) for status in Status}) == len(Status)
    assert len({verdict_text(language, verdict) for verdict in VerdictKind}) == len(VerdictKind)


def test_russian_counts() -> None:
    ru = Language.RU
    assert [years_text(ru, n) for n in (1, 3, 5, 11, 21)] == ["1 год", "3 года", "5 лет", "11 лет", "21 год"]
    assert age_text(Language.KK, 35) == "35 жас"
    assert length_text(ru, Length(4, 3, 12)) == "4 г 3 мес 12 дн"
    assert length_text(ru, Length(5, 0, 0)) == "5 л"
    assert length_text(Language.EN, Length(0, 0, 0)) == "0 d"


def test_a_contradiction_shows_both_dates() -> None:
    result = CriterionResult(
        Status.UNKNOWN, "age_contradiction", {"born_on": "1995-05-05", "stated": "1995-05-06"}
    )
    assert detail_text(Language.RU, Criterion.AGE, result).endswith(
        "Указано 05.05.1995, по ИИН – 06.05.1995. Сверьте с удостоверением личности."
    )
