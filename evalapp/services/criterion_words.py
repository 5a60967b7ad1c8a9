"""Criteria of the reserve in words: the same in the window, in documents and on the command line."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from evalapp.domain.eligibility import CriterionResult, Status, VerdictKind
from evalapp.domain.foretelling import Change
from evalapp.domain.language import Language
from evalapp.domain.reference import EducationLevel, LanguageLevel
from evalapp.domain.rule_set import HIGHER_EDUCATION, AgeReading, Criterion, RuleSet
from evalapp.domain.service_length import Length
from evalapp.services.screening import KAZAKHSTAN
from evalapp.texts import has_text, text


def criterion_name(language: Language, criterion: Criterion) -> str:
    """Name of a criterion."""
    return text(language, f"criterion.name_{criterion.value}")


def criterion_short(language: Language, criterion: Criterion) -> str:
    """Name of a criterion for a narrow column."""
    return text(language, f"criterion.short_{criterion.value}")


def status_text(language: Language, status: Status) -> str:
    """Status of a criterion in words."""
    return text(language, f"criterion.status_{status.value}")


def verdict_text(language: Language, verdict: VerdictKind) -> str:
    """A verdict in words."""
    return text(language, f"criterion.verdict_{verdict.value}")


def result_text(language: Language, result: CriterionResult) -> str:
    """Why a criterion has its status, and what to do where a document is needed."""
    return text(language, f"criterion.{result.code}", **_worded(language, result.params))


def result_words(language: Language, result: CriterionResult) -> dict[str, object]:
    """The parameters of a result in words, for other sentences about it."""
    return _worded(language, result.params)


def detail_text(language: Language, criterion: Criterion, result: CriterionResult) -> str:
    """The fact and why it gives the status, in one line."""
    return f"{fact_text(language, criterion, result)} – {result_text(language, result)}"


def reason_text(language: Language, result: CriterionResult) -> str:
    """The same in a few words, for the exceptions in a list; "" for a criterion that is met."""
    key = f"criterion.reason_{result.code}"
    return text(language, key, **_worded(language, result.params)) if has_text(key) else ""


def change_text(language: Language, change: Change) -> str:
    """What will change a criterion, and when."""
    return text(language, f"criterion.change_{change.code}", **_worded(language, change.params))


def fact_text(language: Language, criterion: Criterion, result: CriterionResult) -> str:
    """The fact a criterion was judged on."""
    params = _worded(language, result.params)
    key = f"criterion.fact_{criterion.value}_{result.status.value}"
    if has_text(key):
        return text(language, key, **params)
    stated = [str(params[name]) for name in _FACTS[criterion] if result.params.get(name) is not None]
    return _FACT_JOINS.get(criterion, ", ").join(dict.fromkeys(stated)) or text(language, _NOT_KNOWN)


_NOT_KNOWN = "criterion.fact_unknown"
_FACTS = {
    Criterion.AGE: ("age",),
    Criterion.EXPERIENCE: ("low", "high"),
    Criterion.EDUCATION: ("level", "year"),
    Criterion.CITIZENSHIP: ("citizenship",),
    Criterion.KAZAKH: ("level",),
    Criterion.CONVICTION: (),
    Criterion.MEMBERSHIP: (),
}
_FACT_JOINS = {Criterion.EXPERIENCE: " – "}


def length_text(language: Language, length: Length) -> str:
    """A length of service: ``4 г 3 мес 12 дн``; parts that are zero are left out."""
    parts = [
        counted(language, "unit_years", length.years) if length.years else "",
        text(language, "criterion.unit_months", n=length.months) if length.months else "",
        text(language, "criterion.unit_days", n=length.days) if length.days else "",
    ]
    return " ".join(part for part in parts if part) or text(language, "criterion.unit_days", n=0)


def years_text(language: Language, years: int) -> str:
    """A number of years: ``5 лет``."""
    return counted(language, "years", years)


def age_text(language: Language, age: int) -> str:
    """An age in full years: ``34 года``."""
    return counted(language, "age", age)


def level_text(language: Language, level: EducationLevel | LanguageLevel | str) -> str:
    """A level of education or of a language in words; levels A1 to C2 as they are."""
    for key in (f"criterion.level_{level}", f"criterion.language_{level}"):
        if has_text(key):
            return text(language, key)
    return str(level).upper()


def levels_text(language: Language, levels: Iterable[EducationLevel | str]) -> str:
    """Levels of education in their order: ``бакалавр, специалист``."""
    wanted = set(map(str, levels))
    return ", ".join(level_text(language, level) for level in EducationLevel if level.value in wanted)


def citizenship_text(language: Language, citizenship: str) -> str:
    """A citizenship as stored: Kazakhstan by its name, another as the applicant wrote it."""
    return text(language, "criterion.fact_kazakhstan") if citizenship == KAZAKHSTAN else citizenship


def reading_text(language: Language, reading: AgeReading, limit: int) -> str:
    """A reading of the age limit: ``моложе 35 лет``."""
    return text(language, f"criterion.reading_{reading.value}", limit=limit)


def age_rule_text(language: Language, rules: RuleSet) -> str:
    """The age limit of a rule set with its reading; in words also where it has none."""
    if rules.age_limit is None:
        return text(language, "criterion.no_age_limit")
    return reading_text(language, rules.age_reading, rules.age_limit)


def rule_text(language: Language, rules: RuleSet, criterion: Criterion) -> str:
    """What ``rules`` ask for by ``criterion``, in one line: ``Стаж работы: не менее 5 лет``."""
    is_usual = rules.education_levels == HIGHER_EDUCATION
    key = criterion.value
    if criterion is Criterion.EDUCATION and not is_usual:
        key = "education_levels"
    return text(
        language,
        f"criterion.rule_{key}",
        reading=age_rule_text(language, rules),
        least=counted(language, "years_least", rules.experience_years or 0),
        levels=levels_text(language, rules.education_levels),
        level=level_text(language, rules.kazakh_level) if rules.kazakh_level else "",
    )


def stay_texts(language: Language, rules: RuleSet) -> list[str]:
    """How long a stay is and whether it may be prolonged; nothing where no length is known."""
    if rules.stay_years is None:
        return []
    lines = [text(language, "criterion.rule_stay", years=years_text(language, rules.stay_years))]
    if rules.extension_years is None:
        return [*lines, text(language, "criterion.rule_no_extension")]
    prolonged = years_text(language, rules.extension_years)
    return [*lines, text(language, "criterion.rule_extension", years=prolonged)]


def rule_texts(language: Language, rules: RuleSet) -> list[str]:
    """A rule set in words, a line for each criterion, the reference date and the stay."""
    return list(named_rule_texts(language, rules).values())


def named_rule_texts(language: Language, rules: RuleSet) -> dict[str, str]:
    """The lines of :func:`rule_texts` by what they are about, the same in every rule set."""
    lines = {criterion.value: rule_text(language, rules, criterion) for criterion in rules.criteria}
    lines["reference"] = text(language, f"criterion.reference_{rules.reference.value}")
    return lines | {f"stay_{place}": line for place, line in enumerate(stay_texts(language, rules))}


def date_text(day: date) -> str:
    """A date as all three languages write it: ``31.12.1985``."""
    return f"{day:%d.%m.%Y}" if day.year >= 1000 else day.isoformat()  # noqa: PLR2004 - four digits


def counted(language: Language, key: str, n: int) -> str:
    """The sentence ``criterion.<key>_one|few|many`` that Russian needs for ``n``."""
    ten, hundred = n % 10, n % 100
    if ten == 1 and hundred != 11:  # noqa: PLR2004 - Russian plural forms
        form = "one"
    elif ten in {2, 3, 4} and hundred not in {12, 13, 14}:
        form = "few"
    else:
        form = "many"
    return text(language, f"criterion.{key}_{form}", n=n)


def _worded(language: Language, params: Mapping[str, Any]) -> dict[str, object]:
    return {key: _word(language, key, value) for key, value in params.items()}


def _word(language: Language, key: str, value: Any) -> object:
    if value is None:
        return "–"
    return _WORDS[key](language, value) if key in _WORDS else value


def _date(_language: Language, value: Any) -> str:
    return date_text(date.fromisoformat(value))


def _length(language: Language, value: Any) -> str:
    return length_text(language, Length(*value))


_WORDS: dict[str, Callable[[Language, Any], str]] = {
    "born_on": _date,
    "stated": _date,
    "until": _date,
    "on": _date,
    "too_old_on": _date,
    "low": _length,
    "high": _length,
    "years": years_text,
    "age": age_text,
    "level": level_text,
    "levels": levels_text,
    "required": level_text,
    "citizenship": citizenship_text,
}
