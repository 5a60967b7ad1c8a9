"""Who fits a post: a table of facts and what they give, one requirement at a time."""

from dataclasses import replace
from datetime import date

import pytest

from evalapp.domain.eligibility import Status
from evalapp.domain.errors import Invalid
from evalapp.domain.fitting import (
    CandidateFacts,
    CompetencyFact,
    ReleasedScores,
    ended_by,
    fit,
    names_field,
)
from evalapp.domain.language import Trilingual
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.post_profile import PostProfile, Requirement
from evalapp.domain.reference import DatePrecision, LanguageLevel, OriginSector, PositionCategory
from evalapp.domain.service_length import Job

TODAY = date(2026, 3, 12)
MET, NOT_MET, UNKNOWN = Status.MET, Status.NOT_MET, Status.UNKNOWN


def scores(*parts: tuple[float | None, float | None, float | None]) -> CandidateFacts:
    facts = tuple(
        CompetencyFact(f"C{place}", Trilingual(kk="", ru=f"C{place}"), score, high, target)
        for place, (score, high, target) in enumerate(parts)
    )
    return CandidateFacts(scores=ReleasedScores("2025", date(2025, 10, 1), facts))


def job(start: str, end: str | None = None, **more: object) -> Job:
    until = None if end is None else PartialDate(date.fromisoformat(end))
    return Job(start=PartialDate(date.fromisoformat(start)), end=until, to_present=end is None, **more)  # type: ignore[arg-type]


def working(*jobs: Job, complete: bool = True) -> CandidateFacts:
    return CandidateFacts(jobs=jobs, longest_jobs=jobs, are_jobs_complete=complete)


@pytest.mark.parametrize(
    ("facts", "status", "code"),
    [
        (CandidateFacts(), UNKNOWN, "competencies_no_result"),
        (scores((4.0, 4.3, None)), UNKNOWN, "competencies_no_profile"),
        (scores((4.0, 4.3, 4.0), (3.0, 3.4, 3.5)), NOT_MET, "competencies_below"),
        (scores((3.8, 4.1, 4.0), (3.4, 3.6, 3.5)), MET, "competencies_met"),
        (scores((4.0, 4.3, 4.0), (None, None, 3.5)), UNKNOWN, "competencies_not_scored"),
        (scores((None, None, 4.0), (3.0, 3.4, 3.5)), NOT_MET, "competencies_below"),
        (scores((3.4, None, 3.5)), NOT_MET, "competencies_below"),
    ],
)
def test_a_competency_is_below_only_when_its_interval_ends_there(
    facts: CandidateFacts, status: Status, code: str
) -> None:
    found = fit(PostProfile(category=PositionCategory.DEPUTY_AKIMS), facts, on=TODAY)
    assert list(found) == [Requirement.COMPETENCIES]
    assert (found[Requirement.COMPETENCIES].status, found[Requirement.COMPETENCIES].code) == (status, code)


@pytest.mark.parametrize(
    ("text", "wanted", "is_named"),
    [
        ("экономика и бюджет, инвестиции", "инвестиции", True),
        ("вопросы экономики и бюджета", "экономика и бюджет", True),
        ("Цифрландыру, инновациялар", "цифрландыру", True),
        ("строительство", "цифровизация", False),
        ("экономика", "экономика и бюджет", False),
        ("экономика", "", False),
    ],
)
def test_a_field_is_found_by_the_beginnings_of_its_words(text: str, wanted: str, is_named: bool) -> None:
    assert names_field(text, wanted) is is_named


def test_no_recorded_field_is_unknown_and_another_one_is_not_met() -> None:
    asked = PostProfile(fields=("цифровизация", "инвестиции"))
    assert fit(asked, CandidateFacts(), on=TODAY)[Requirement.PORTFOLIO].status is UNKNOWN
    other = CandidateFacts(portfolios=("строительство",))
    assert fit(asked, other, on=TODAY)[Requirement.PORTFOLIO].status is NOT_MET
    second = replace(other, portfolios=("строительство", "инвестиции и экспорт"))
    assert fit(asked, second, on=TODAY)[Requirement.PORTFOLIO].params == {"field": "инвестиции"}


@pytest.mark.parametrize(
    ("facts", "status", "code"),
    [
        (CandidateFacts(), UNKNOWN, "region_unknown"),
        (CandidateFacts(lives=frozenset({"71"})), NOT_MET, "region_not_met"),
        (CandidateFacts(lives=frozenset({"10"})), MET, "region_lives"),
        (CandidateFacts(lives=frozenset({"71"}), served=frozenset({"10", "71"})), MET, "region_served"),
    ],
)
def test_a_region_counts_by_service_or_by_residence(facts: CandidateFacts, status: Status, code: str) -> None:
    found = fit(PostProfile(region_codes=frozenset({"10"})), facts, on=TODAY)[Requirement.REGION]
    assert (found.status, found.code) == (status, code)


@pytest.mark.parametrize(
    ("known", "status"),
    [
        ({}, UNKNOWN),
        ({"kk": LanguageLevel.C1}, UNKNOWN),
        ({"kk": LanguageLevel.B1}, NOT_MET),
        ({"kk": LanguageLevel.NATIVE, "en": LanguageLevel.B1}, MET),
        ({"kk": LanguageLevel.B2, "en": LanguageLevel.A2}, NOT_MET),
    ],
)
def test_every_language_is_asked_for(known: dict[str, LanguageLevel], status: Status) -> None:
    asked = PostProfile(languages={"kk": LanguageLevel.B2, "en": LanguageLevel.B1})
    found = fit(asked, CandidateFacts(languages=known), on=TODAY)
    assert found[Requirement.LANGUAGES].status is status


@pytest.mark.parametrize(
    ("facts", "status", "code"),
    [
        (CandidateFacts(), UNKNOWN, "jobs_unknown"),
        (working(job("2020-01-01")), MET, "experience_met"),
        (working(job("2023-01-01")), NOT_MET, "experience_not_met"),
        (working(job("2023-01-01"), complete=False), UNKNOWN, "experience_only_posts"),
        (working(job("2020-01-01"), complete=False), MET, "experience_met"),
        (working(job("2020-01-01"), Job(organization="ТОО")), UNKNOWN, "jobs_gap"),
    ],
)
def test_experience_is_not_met_only_on_a_whole_list_of_jobs(
    facts: CandidateFacts, status: Status, code: str
) -> None:
    found = fit(PostProfile(experience_years=5), facts, on=TODAY)[Requirement.EXPERIENCE]
    assert (found.status, found.code) == (status, code)


def test_a_job_that_went_on_at_the_application_may_have_ended_since() -> None:
    jobs = (job("2020-06-01"),)
    then = date(2025, 3, 1)
    facts = CandidateFacts(
        jobs=ended_by(jobs, then), longest_jobs=ended_by(jobs, TODAY), are_jobs_complete=True
    )
    found = fit(PostProfile(experience_years=5), facts, on=TODAY)[Requirement.EXPERIENCE]
    assert (found.status, found.code) == (UNKNOWN, "experience_between")
    assert fit(PostProfile(experience_years=4), facts, on=TODAY)[Requirement.EXPERIENCE].status is MET


def test_the_blank_end_of_the_last_job_alone_is_the_day_named() -> None:
    month = PartialDate(date(2024, 1, 1), DatePrecision.MONTH)
    jobs = (Job(start=PartialDate(date(2020, 1, 1))), Job(start=month))
    assert [one.end for one in ended_by(jobs, TODAY)] == [None, PartialDate(TODAY)]


@pytest.mark.parametrize(
    ("jobs", "status"),
    [
        ((job("2020-01-01", sector=OriginSector.STATE),), MET),
        ((job("2020-01-01", sector=OriginSector.PRIVATE),), NOT_MET),
        ((job("2020-01-01"),), UNKNOWN),
        (
            (
                job("2020-01-01", "2021-12-31", sector=OriginSector.STATE),
                job("2022-01-01", "2022-06-30", sector=OriginSector.PRIVATE),
            ),
            NOT_MET,
        ),
    ],
)
def test_a_job_without_a_sector_counts_only_perhaps(jobs: tuple[Job, ...], status: Status) -> None:
    asked = PostProfile(sectors=frozenset({OriginSector.STATE}), sector_years=3)
    assert fit(asked, working(*jobs), on=TODAY)[Requirement.SECTOR].status is status


def test_a_profile_survives_storage_and_names_each_field_once() -> None:
    asked = PostProfile(
        category=PositionCategory.RESERVE,
        fields=(" Экономика ", "экономика", "", "бюджет"),
        region_codes=frozenset({"71", "10"}),
        languages={"kk": LanguageLevel.B2},
        experience_years=5,
        sectors=frozenset({OriginSector.STATE}),
        sector_years=2,
    ).checked()
    assert asked.fields == ("Экономика", "бюджет")
    assert PostProfile.from_dict(asked.to_dict()) == asked
    assert asked.requirements == tuple(Requirement)


@pytest.mark.parametrize(
    ("profile", "faults"),
    [
        (PostProfile(), {"requirements": "nothing_asked"}),
        (PostProfile(experience_years=0), {"experience_years": "years_out_of_range"}),
        (PostProfile(sector_years=3), {"sector_years": "sectors_and_years"}),
        (PostProfile(sectors=frozenset({OriginSector.STATE})), {"sector_years": "sectors_and_years"}),
        (PostProfile(fields=("я" * 161,)), {"fields": "too_long"}),
    ],
)
def test_a_profile_says_what_is_wrong_with_it(profile: PostProfile, faults: dict[str, str]) -> None:
    with pytest.raises(Invalid) as refused:
        profile.checked()
    assert refused.value.fields == faults
