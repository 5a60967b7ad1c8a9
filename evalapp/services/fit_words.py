"""Requirements of a post and what people's facts give for them, in words; the same on screen and on paper."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from evalapp.domain.eligibility import Status
from evalapp.domain.fitting import Finding
from evalapp.domain.language import Trilingual
from evalapp.domain.post_profile import PostProfile, Requirement
from evalapp.domain.reference import LanguageLevel, OriginSector, PositionCategory
from evalapp.domain.service_length import JobsGap, Length
from evalapp.exchange.document_words import Words
from evalapp.services.campaign_charts import region_label
from evalapp.services.candidate_values import InReserve, PresentPost
from evalapp.services.criterion_words import length_text, level_text, years_text
from evalapp.texts import has_text


def requirement_name(words: Words, requirement: Requirement) -> str:
    """Name of a requirement."""
    return words.text(f"fit.name_{requirement.value}")


def requirement_short(words: Words, requirement: Requirement) -> str:
    """Name of a requirement for a narrow column."""
    return words.text(f"fit.short_{requirement.value}")


def fit_status(words: Words, status: Status) -> str:
    """Status of a requirement in words."""
    return words.text(f"fit.status_{status.value}")


def language_name(words: Words, code: str) -> str:
    """Name of a language by its ISO code."""
    key = f"fit.language_{code}"
    return words.text(key) if has_text(key) else code.upper()


def category_word(words: Words, category: PositionCategory) -> str:
    """A category of posts that has a target profile."""
    return words.term(f"category_{category.value}")


def finding_text(words: Words, finding: Finding) -> str:
    """Why a requirement has its status: the fact it was judged on."""
    code = finding.code
    if isinstance(gap := finding.params.get("gap"), JobsGap):
        code = f"{code}_{gap.problem.value}"
    return words.each(lambda one: one.text(f"fit.{code}", **_worded(one, finding.params)))


def profile_lines(words: Words, profile: PostProfile) -> dict[Requirement, str]:
    """What a post asks for, a line for each requirement."""
    return {
        requirement: words.each(partial(_asked, profile, requirement)) for requirement in profile.requirements
    }


def place_text(words: Words, present: PresentPost | None, reserve: InReserve | None) -> str:
    """Where somebody is now: post and body, else his place in the reserve."""
    if present is not None:
        said = words.each(lambda one: f"{one.pick(present.post)}, {one.pick(present.body)}")
        return said if reserve is None else f"{said}; {words.text('fit.member').lower()}"
    if reserve is None:
        return ""
    parts = (words.text("fit.member"), reserve.cohort, words.pick(reserve.direction))
    return reserve.post or ", ".join(filter(None, parts))


def _asked(profile: PostProfile, requirement: Requirement, words: Words) -> str:
    params: dict[str, object] = {}
    if profile.category is not None:
        params["category"] = category_word(words, profile.category)
    params["fields"] = "; ".join(profile.fields)
    params["regions"] = _regions(words, sorted(profile.region_codes))
    params["languages"] = ", ".join(
        words.text("fit.asks_language", **_language(words, code, level))
        for code, level in profile.languages.items()
    )
    params["sectors"] = ", ".join(
        words.term(f"sector_{sector.value}") for sector in OriginSector if sector in profile.sectors
    )
    years = profile.experience_years if requirement is Requirement.EXPERIENCE else profile.sector_years
    params["years"] = years_text(words.first, years or 0)
    return words.text(f"fit.asks_{requirement.value}", **params)


def _worded(words: Words, params: Mapping[str, Any]) -> dict[str, str]:
    """The parameters of a finding as words of one language."""
    return {name: _SAY[name](words, value) for name, value in params.items() if name in _SAY}


def _language(words: Words, code: str, level: LanguageLevel) -> dict[str, str]:
    return {"language": language_name(words, code), "level": level_text(words.first, level)}


def _known(words: Words, known: Mapping[str, LanguageLevel]) -> str:
    return ", ".join(
        words.text("fit.language_level", **_language(words, code, level)) for code, level in known.items()
    )


def _regions(words: Words, codes: list[str] | tuple[str, ...]) -> str:
    return ", ".join(region_label(code, words.first) for code in codes)


def _names(words: Words, names: tuple[Trilingual, ...]) -> str:
    return ", ".join(words.pick(name) for name in names)


def _length(words: Words, length: Length) -> str:
    return length_text(words.first, length)


def _day(words: Words, day: date) -> str:
    return words.day(day)


_SAY: dict[str, Callable[[Words, Any], str]] = {
    "campaign": lambda _words, name: str(name),
    "as_of": _day,
    "names": _names,
    "whole": lambda _words, count: str(count),
    "field": lambda _words, text: str(text),
    "fields": lambda _words, texts: "; ".join(texts),
    "regions": _regions,
    "known": _known,
    "missing": lambda words, codes: ", ".join(language_name(words, code) for code in codes),
    "years": lambda words, years: years_text(words.first, years),
    "low": _length,
    "high": _length,
}
