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


HIGHER_EDUCATION = frozenset(
    {EducationLevel.BACHELOR, EducationLevel.SPECIALIST, EducationLevel.MASTER, EducationLevel.PHD}
)
"""The levels that together read "completed higher education"."""


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
    """A dated set of criteria. One whose parameter is None, empty or False is not judged.

    ``age_limit`` and ``experience_years`` in full years; ``education_levels``: those that are enough;
    ``citizenship``: code of the country asked for; ``kazakh_level``: the lowest that is enough;
    ``asks_conviction``: nobody with a conviction; ``asks_membership``: nobody who is in a reserve.
    ``stay_years`` = length of the stay in the reserve; ``extension_years``: by how many years it may be
    prolonged once, None = never. ``valid_to``: last day, None = still in force.
    """

    code: str
    name: Trilingual
    source: Trilingual
    age_limit: int | None
    age_reading: AgeReading
    experience_years: int | None
    education_levels: frozenset[EducationLevel]
    citizenship: str
    kazakh_level: LanguageLevel | None
    asks_conviction: bool
    asks_membership: bool
    reference: ReferenceDate
    clauses: dict[Criterion, Clause]
    stay_years: int | None
    extension_years: int | None
    valid_from: date
    valid_to: date | None = None

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The criteria of this rule set, in the order of lists."""
        asked = {
            Criterion.AGE: self.age_limit is not None,
            Criterion.EXPERIENCE: self.experience_years is not None,
            Criterion.EDUCATION: bool(self.education_levels),
            Criterion.CITIZENSHIP: bool(self.citizenship),
            Criterion.KAZAKH: self.kazakh_level is not None,
            Criterion.CONVICTION: self.asks_conviction,
            Criterion.MEMBERSHIP: self.asks_membership,
        }
        return tuple(criterion for criterion, is_asked in asked.items() if is_asked)

    @property
    def first_age_too_old(self) -> int | None:
        """The age at which the criterion stops being met, in full years; None without an age limit."""
        if self.age_limit is None:
            return None
        return self.age_limit + (1 if self.age_reading is AgeReading.UP_TO else 0)

    def holds_on(self, day: date) -> bool:
        """Whether this version is in force on ``day``."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def read_age(self, reading: AgeReading) -> Self:
        """This rule set with the other ``reading`` of its age limit."""
        return replace(self, age_reading=reading)

    def other_reading(self) -> AgeReading:
        """The reading of the age limit that this rule set does not use."""
        return AgeReading.UP_TO if self.age_reading is AgeReading.UNDER else AgeReading.UNDER

    def criteria_to_dict(self) -> dict[str, Any]:
        """The criteria as JSON values, as :meth:`from_parts` reads them; those not judged are left out."""
        parameters: dict[Criterion, dict[str, Any]] = {
            Criterion.AGE: {"limit": self.age_limit, "reading": self.age_reading.value},
            Criterion.EXPERIENCE: {"years": self.experience_years},
            Criterion.EDUCATION: {"levels": sorted(level.value for level in self.education_levels)},
            Criterion.CITIZENSHIP: {"country": self.citizenship},
            Criterion.KAZAKH: {"level": self.kazakh_level.value if self.kazakh_level else None},
            Criterion.CONVICTION: {},
            Criterion.MEMBERSHIP: {},
        }
        parts = {criterion.value: parameters[criterion] for criterion in self.criteria}
        for criterion, clause in self.clauses.items():
            if criterion.value in parts:
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
            "extension_years": self.extension_years,
            "valid_from": self.valid_from.isoformat(),
            "valid_to": None if self.valid_to is None else self.valid_to.isoformat(),
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The rule set that :meth:`to_dict` wrote.

        :raises KeyError: when a parameter is missing.
        """
        until = data.get("valid_to")
        return cls.from_parts(
            data["criteria"],
            code=data["code"],
            name=Trilingual(**data["name"]),
            source=Trilingual(**data["source"]),
            stay_years=data["stay_years"],
            extension_years=data.get("extension_years"),
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
        extension_years: int | None,
        valid_from: date,
        valid_to: date | None,
    ) -> Self:
        """The rule set with the ``criteria`` that :meth:`criteria_to_dict` wrote."""
        age, kazakh = criteria.get("age"), criteria.get("kazakh")
        experience, citizenship = criteria.get("experience"), criteria.get("citizenship")
        return cls(
            code=code,
            name=name,
            source=source,
            age_limit=age["limit"] if age else None,
            age_reading=AgeReading(age["reading"]) if age else AgeReading.UP_TO,
            experience_years=experience["years"] if experience else None,
            education_levels=_levels(criteria),
            citizenship=citizenship["country"] if citizenship else "",
            kazakh_level=LanguageLevel(kazakh["level"]) if kazakh else None,
            asks_conviction="conviction" in criteria,
            asks_membership="membership" in criteria,
            reference=ReferenceDate(criteria["reference"]),
            clauses=_clauses(criteria),
            stay_years=stay_years,
            extension_years=extension_years,
            valid_from=valid_from,
            valid_to=valid_to,
        )


def _levels(criteria: dict[str, Any]) -> frozenset[EducationLevel]:
    education = criteria.get("education")
    return frozenset(map(EducationLevel, education["levels"])) if education else frozenset()


def _clauses(criteria: dict[str, Any]) -> dict[Criterion, Clause]:
    found: dict[Criterion, Clause] = {}
    for criterion in Criterion:
        if clause := criteria.get(criterion.value, {}).get("clause"):
            words = Trilingual(kk=clause["kk"], ru=clause["ru"], en=clause["en"])
            found[criterion] = Clause(words, composed=clause["composed"])
    return found
