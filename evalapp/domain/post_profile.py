"""What a post asks for: requirements that people are looked at by, one by one."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Self

from evalapp.domain.errors import Invalid
from evalapp.domain.names import fold, tidy_text
from evalapp.domain.reference import LanguageLevel, OriginSector, PositionCategory

LONGEST_TITLE = 255
LONGEST_FIELD = 160
MOST_YEARS = 50


class Requirement(StrEnum):
    """What a post may ask for, in the order in which lists show it."""

    COMPETENCIES = "competencies"
    PORTFOLIO = "portfolio"
    REGION = "region"
    LANGUAGES = "languages"
    EXPERIENCE = "experience"
    SECTOR = "sector"


@dataclass(frozen=True, slots=True)
class PostProfile:
    """The requirements of a post; what is empty or None is not asked for.

    ``category``: the target profile of this category of posts. ``fields``: fields of work, one of which
    shall stand in a portfolio or direction of the person. ``region_codes``: one of them. ``languages``:
    all of them, code of the language → lowest level. ``experience_years``: full years of work in all;
    ``sector_years``: full years in one of ``sectors``.
    """

    category: PositionCategory | None = None
    fields: tuple[str, ...] = ()
    region_codes: frozenset[str] = frozenset()
    languages: Mapping[str, LanguageLevel] = field(default_factory=dict)
    experience_years: int | None = None
    sectors: frozenset[OriginSector] = frozenset()
    sector_years: int | None = None

    @property
    def requirements(self) -> tuple[Requirement, ...]:
        """What is asked for, in the order of lists."""
        asked = {
            Requirement.COMPETENCIES: self.category is not None,
            Requirement.PORTFOLIO: bool(self.fields),
            Requirement.REGION: bool(self.region_codes),
            Requirement.LANGUAGES: bool(self.languages),
            Requirement.EXPERIENCE: self.experience_years is not None,
            Requirement.SECTOR: bool(self.sectors) and self.sector_years is not None,
        }
        return tuple(requirement for requirement in Requirement if asked[requirement])

    def checked(self) -> Self:
        """The profile tidied, repeated fields named once.

        Raises Invalid: ``nothing_asked`` (of ``requirements``), ``too_long`` (of ``fields``),
        ``years_out_of_range`` (of ``experience_years``, ``sector_years``), ``sectors_and_years`` where
        only one of both is given.
        """
        found = {fold(text): tidy_text(text) for text in reversed(self.fields) if fold(text)}
        tidy = replace(self, fields=tuple(reversed(found.values())))
        faults: dict[str, str] = {}
        if any(len(text) > LONGEST_FIELD for text in tidy.fields):
            faults["fields"] = "too_long"
        for name in ("experience_years", "sector_years"):
            years = getattr(tidy, name)
            if years is not None and not 1 <= years <= MOST_YEARS:
                faults[name] = "years_out_of_range"
        if bool(tidy.sectors) != (tidy.sector_years is not None):
            faults.setdefault("sector_years", "sectors_and_years")
        if not faults and not tidy.requirements:
            faults["requirements"] = "nothing_asked"
        if faults:
            raise Invalid(faults)
        return tidy

    def to_dict(self) -> dict[str, Any]:
        """The profile as JSON values, as :meth:`from_dict` reads them."""
        return {
            "category": self.category.value if self.category else None,
            "fields": list(self.fields),
            "regions": sorted(self.region_codes),
            "languages": {code: level.value for code, level in self.languages.items()},
            "experience_years": self.experience_years,
            "sectors": sorted(sector.value for sector in self.sectors),
            "sector_years": self.sector_years,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The profile that :meth:`to_dict` wrote."""
        return cls(
            category=PositionCategory(data["category"]) if data["category"] else None,
            fields=tuple(data["fields"]),
            region_codes=frozenset(data["regions"]),
            languages={code: LanguageLevel(level) for code, level in data["languages"].items()},
            experience_years=data["experience_years"],
            sectors=frozenset(OriginSector(sector) for sector in data["sectors"]),
            sector_years=data["sector_years"],
        )
