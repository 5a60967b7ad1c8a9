"""A rule set: the criteria of a reserve with their parameters and source clauses, as dated data."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Self

from evalapp.domain.language import Trilingual
from evalapp.domain.reference import EducationLevel, LanguageLevel


class Criterion(StrEnum):
    """What an application is judged on, in the order in which lists show it."""

    AGE = "age"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    CITIZENSHIP = "citizenship"
    KAZAKH = "kazakh"
    CONVICTION = "conviction"
    MEMBERSHIP = "membership"


_ALL_CRITERIA = tuple(Criterion)
_WITHOUT_KAZAKH = tuple(criterion for criterion in Criterion if criterion is not Criterion.KAZAKH)


class AgeReading(StrEnum):
    """How an age limit reads: ``under`` 35, or ``up_to`` and including 35."""

    UNDER = "under"
    UP_TO = "up_to"


class ReferenceDate(StrEnum):
    """The date on which facts are judged: the intake's as-of date, or the day of the application."""

    AS_OF = "as_of"
    APPLIED_ON = "applied_on"


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of the source behind a criterion; ``composed`` where the act's own text is not at hand."""

    words: Trilingual
    composed: bool = True


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A dated set of criteria. Each one without parameters here (None) is not judged.

    ``age_limit`` and ``experience_years`` in full years; ``kazakh_level`` None = no such criterion;
    ``valid_to`` None = still in force; ``stay_years`` = length of the stay in the reserve.
    """

    code: str
    name: Trilingual
    source: Trilingual
    age_limit: int
    age_reading: AgeReading
    experience_years: int
    education_levels: frozenset[EducationLevel]
    citizenship: str
    kazakh_level: LanguageLevel | None
    reference: ReferenceDate
    clauses: dict[Criterion, Clause]
    stay_years: int | None
    valid_from: date
    valid_to: date | None = None

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The criteria of this rule set, in the order of lists."""
        return _WITHOUT_KAZAKH if self.kazakh_level is None else _ALL_CRITERIA

    @property
    def first_age_too_old(self) -> int:
        """The age at which the criterion stops being met, in full years."""
        return self.age_limit + (1 if self.age_reading is AgeReading.UP_TO else 0)

    def read_age(self, reading: AgeReading) -> Self:
        """This rule set with the other ``reading`` of its age limit."""
        return replace(self, age_reading=reading)

    def other_reading(self) -> AgeReading:
        """The reading of the age limit that this rule set does not use."""
        return AgeReading.UP_TO if self.age_reading is AgeReading.UNDER else AgeReading.UNDER

    def criteria_to_dict(self) -> dict[str, Any]:
        """The criteria as JSON values, as :meth:`from_parts` reads them."""
        kazakh = {} if self.kazakh_level is None else {"kazakh": {"level": self.kazakh_level.value}}
        parts: dict[str, dict[str, Any]] = {
            "age": {"limit": self.age_limit, "reading": self.age_reading.value},
            "experience": {"years": self.experience_years},
            "education": {"levels": sorted(level.value for level in self.education_levels)},
            "citizenship": {"country": self.citizenship},
            **kazakh,
            "conviction": {},
            "membership": {},
        }
        for criterion, clause in self.clauses.items():
            words = {"kk": clause.words.kk, "ru": clause.words.ru, "en": clause.words.en}
            parts[criterion.value]["clause"] = {**words, "composed": clause.composed}
        return {"reference": self.reference.value, **parts}

    def to_dict(self) -> dict[str, Any]:
        """This rule set as JSON values, as :meth:`from_dict` reads them."""
        return {
            "code": self.code,
            "name": {"kk": self.name.kk, "ru": self.name.ru, "en": self.name.en},
            "source": {"kk": self.source.kk, "ru": self.source.ru, "en": self.source.en},
            "criteria": self.criteria_to_dict(),
            "stay_years": self.stay_years,
            "valid_from": self.valid_from.isoformat(),
            "valid_to": None if self.valid_to is None else self.valid_to.isoformat(),
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The rule set that :meth:`to_dict` wrote.

        :raises KeyError: when a criterion or a parameter is missing.
        """
        until = data.get("valid_to")
        return cls.from_parts(
            data["criteria"],
            code=data["code"],
            name=Trilingual(**data["name"]),
            source=Trilingual(**data["source"]),
            stay_years=data["stay_years"],
            valid_from=date.fromisoformat(data["valid_from"]),
            valid_to=None if until is None else date.fromisoformat(until),
        )

    @classmethod
    def from_parts(
        cls,
        criteria: dict[str, Any],
        *,
        code: str,
        name: Trilingual,
        source: Trilingual,
        stay_years: int | None,
        valid_from: date,
        valid_to: date | None,
    ) -> Self:
        """The rule set with the ``criteria`` that :meth:`criteria_to_dict` wrote."""
        kazakh = criteria.get("kazakh")
        return cls(
            code=code,
            name=name,
            source=source,
            age_limit=criteria["age"]["limit"],
            age_reading=AgeReading(criteria["age"]["reading"]),
            experience_years=criteria["experience"]["years"],
            education_levels=frozenset(map(EducationLevel, criteria["education"]["levels"])),
            citizenship=criteria["citizenship"]["country"],
            kazakh_level=None if kazakh is None else LanguageLevel(kazakh["level"]),
            reference=ReferenceDate(criteria["reference"]),
            clauses=_clauses(criteria),
            stay_years=stay_years,
            valid_from=valid_from,
            valid_to=valid_to,
        )


def _clauses(criteria: dict[str, Any]) -> dict[Criterion, Clause]:
    found: dict[Criterion, Clause] = {}
    for criterion in Criterion:
        if clause := criteria.get(criterion.value, {}).get("clause"):
            words = Trilingual(kk=clause["kk"], ru=clause["ru"], en=clause["en"])
            found[criterion] = Clause(words, composed=clause["composed"])
    return found
