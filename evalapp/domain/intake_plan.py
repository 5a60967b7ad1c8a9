"""What an intake is run by, as it is prepared in a draft, and what is wrong with it.

Faults are ``{field: message code}``, empty when all is well; the words are in error.toml.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any, Self

from evalapp.domain.cut import CutRule
from evalapp.domain.errors import Invalid
from evalapp.domain.language import Trilingual
from evalapp.domain.names import fold, tidy_text
from evalapp.domain.stage import CutKind, StageKind

DIRECTIONS, STAGES = "directions", "stages"
"""Names of what is wrong with a list as a whole."""

_LONGEST_NAME = 160
_LARGEST_SCORE, _LARGEST_WEIGHT, _MOST_PLACES = Decimal(1_000_000), Decimal(1_000), 1_000_000
_STEP = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class DirectionPlan:
    """A direction of an intake; ``places`` None = no number of its own; ``id`` None = not stored yet."""

    name: Trilingual
    places: int | None = None
    id: int | None = None

    def faults(self) -> dict[str, str]:
        """What is wrong with it by itself."""
        return _name_faults(self.name, "name") | _places_faults(self.places)

    def to_dict(self) -> dict[str, Any]:
        """The direction as JSON values."""
        return {"name": _names(self.name), "places": self.places}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The direction that :meth:`to_dict` wrote."""
        return cls(Trilingual(**data["name"]), data["places"])


@dataclass(frozen=True, slots=True)
class StagePlan:
    """A stage of an intake, in the order in which they follow each other; ``id`` None = not stored yet.

    ``max_score`` > 0: the highest possible score; ``weight`` ≥ 0: v_s of the ranking (docs/scoring.md);
    ``interviewers``: several score independently. ``held_from``, ``held_to``: both days count.
    """

    kind: StageKind
    title: Trilingual
    max_score: Decimal
    weight: Decimal = Decimal(1)
    cut: CutRule = field(default_factory=lambda: CutRule(CutKind.NONE))
    interviewers: bool = False
    held_from: date | None = None
    held_to: date | None = None
    id: int | None = None

    def faults(self) -> dict[str, str]:
        """What is wrong with it by itself."""
        found = _name_faults(self.title, "title")
        if not 0 < self.max_score <= _LARGEST_SCORE or not _is_storable(self.max_score):
            found["max_score"] = "stage_max_score"
        else:
            try:
                self.cut.checked(self.max_score)
            except Invalid as error:
                found |= error.fields
        if self.cut.value is not None and not _is_storable(self.cut.value):
            found["cut_value"] = "too_many_places"
        if not 0 <= self.weight <= _LARGEST_WEIGHT or not _is_storable(self.weight):
            found["weight"] = "stage_weight"
        if self.held_from and self.held_to and self.held_to < self.held_from:
            found["held_to"] = "window_ends_before_start"
        return found

    def to_dict(self) -> dict[str, Any]:
        """The stage as JSON values; numbers as text, so that they stay exact."""
        return {
            "kind": self.kind.value,
            "title": _names(self.title),
            "max_score": _plain(self.max_score),
            "weight": _plain(self.weight),
            "cut": self.cut.kind.value,
            "cut_value": None if self.cut.value is None else _plain(self.cut.value),
            "per_direction": self.cut.per_direction,
            "interviewers": self.interviewers,
            "held_from": _iso(self.held_from),
            "held_to": _iso(self.held_to),
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The stage that :meth:`to_dict` wrote."""
        value = data["cut_value"]
        cut = CutRule(
            CutKind(data["cut"]), None if value is None else Decimal(value), bool(data["per_direction"])
        )
        return cls(
            kind=StageKind(data["kind"]),
            title=Trilingual(**data["title"]),
            max_score=Decimal(data["max_score"]),
            weight=Decimal(data["weight"]),
            cut=cut,
            interviewers=data["interviewers"],
            held_from=_day(data["held_from"]),
            held_to=_day(data["held_to"]),
        )


@dataclass(frozen=True, slots=True)
class IntakePlan:
    """An intake as a whole. ``rule_set``: its code; both days of the window count; ``places`` in total."""

    name: str
    rule_set: str
    as_of: date
    opens_on: date | None = None
    closes_on: date | None = None
    places: int | None = None
    directions: tuple[DirectionPlan, ...] = ()
    stages: tuple[StagePlan, ...] = ()

    def checked(self) -> Self:
        """The plan tidied, as it may be kept in a draft. Raises Invalid with the faulty fields."""
        tidy = replace(self, name=tidy_text(self.name))
        if faults := tidy.faults():
            raise Invalid(faults)
        return tidy

    def faults(self) -> dict[str, str]:
        """What must not stand even in a draft."""
        found: dict[str, str] = {}
        if not self.name.strip():
            found["name"] = "required"
        elif len(self.name) > _LONGEST_NAME:
            found["name"] = "too_long"
        if self.opens_on and self.closes_on and self.closes_on < self.opens_on:
            found["closes_on"] = "window_ends_before_start"
        found |= _places_faults(self.places)
        if fault := self._direction_fault():
            found[DIRECTIONS] = fault
        if fault := self._stage_fault():
            found[STAGES] = fault
        return found

    def lacks(self) -> tuple[str, ...]:
        """Codes of what must be settled before it opens, beyond :meth:`faults`."""
        found: list[str] = []
        if self.opens_on is None or self.closes_on is None:
            found.append("lacks_window")
        if self.stages and not any(stage.weight > 0 for stage in self.stages):
            found.append("lacks_weight")
        if not self.directions and any(stage.cut.per_direction for stage in self.stages):
            found.append("lacks_directions")
        return tuple(found)

    def notes(self) -> tuple[str, ...]:
        """Codes of what is unusual and does not stand against opening."""
        found: list[str] = []
        if self.places is None:
            found.append("note_no_places")
        if self.places is not None and self.directions and self.places_of_directions != self.places:
            found.append("note_places_left")
        if not self.stages:
            found.append("note_no_stages")
        elif all(stage.cut.kind is CutKind.NONE for stage in self.stages):
            found.append("note_no_cuts")
        return tuple(found)

    @property
    def places_of_directions(self) -> int:
        """The sum of the places that belong to directions."""
        return sum(direction.places or 0 for direction in self.directions)

    def unstored(self) -> Self:
        """The same plan for another intake: directions and stages without their ids."""
        return replace(
            self,
            directions=tuple(replace(one, id=None) for one in self.directions),
            stages=tuple(replace(one, id=None) for one in self.stages),
        )

    def modelled_on(self, earlier: "IntakePlan") -> Self:
        """This plan with the directions and stages of an earlier one, without the days of its stages.

        The earlier places are taken over where no other number is stated; those of the directions go
        when they are more than the stated number.
        """
        made = replace(
            self,
            places=self.places or earlier.places,
            directions=earlier.directions,
            stages=tuple(replace(stage, held_from=None, held_to=None) for stage in earlier.stages),
        )
        if made.places and made.places_of_directions > made.places:
            return replace(made, directions=tuple(replace(one, places=None) for one in made.directions))
        return made

    def to_dict(self) -> dict[str, Any]:
        """The plan as JSON values, as :meth:`from_dict` reads them; without ids."""
        return {
            "name": self.name,
            "rule_set": self.rule_set,
            "as_of": self.as_of.isoformat(),
            "opens_on": _iso(self.opens_on),
            "closes_on": _iso(self.closes_on),
            "places": self.places,
            "directions": [one.to_dict() for one in self.directions],
            "stages": [one.to_dict() for one in self.stages],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """The plan that :meth:`to_dict` wrote. Raises KeyError when a part is missing."""
        return cls(
            name=data["name"],
            rule_set=data["rule_set"],
            as_of=date.fromisoformat(data["as_of"]),
            opens_on=_day(data["opens_on"]),
            closes_on=_day(data["closes_on"]),
            places=data["places"],
            directions=tuple(map(DirectionPlan.from_dict, data["directions"])),
            stages=tuple(map(StagePlan.from_dict, data["stages"])),
        )

    def _direction_fault(self) -> str:
        for direction in self.directions:
            if faults := direction.faults():
                return next(iter(faults.values()))
        if _has_twins([direction.name for direction in self.directions]):
            return "direction_twice"
        if self.places and self.places_of_directions > self.places:
            return "direction_places_sum"
        return ""

    def _stage_fault(self) -> str:
        for stage in self.stages:
            if faults := stage.faults():
                return next(iter(faults.values()))
        return "stage_twice" if _has_twins([stage.title for stage in self.stages]) else ""


def _has_twins(names: Sequence[Trilingual]) -> bool:
    """Whether two of them have the same name in some language."""
    for language in ("kk", "ru", "en"):
        stated = [fold(name) for each in names if (name := getattr(each, language))]
        if len(set(stated)) < len(stated):
            return True
    return False


def _name_faults(name: Trilingual, prefix: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for language, words in (("kk", name.kk), ("ru", name.ru), ("en", name.en)):
        if not words.strip() and language != "en":
            found[f"{prefix}_{language}"] = "required"
        elif len(words) > _LONGEST_NAME:
            found[f"{prefix}_{language}"] = "too_long"
    return found


def _places_faults(places: int | None) -> dict[str, str]:
    return {} if places is None or 1 <= places <= _MOST_PLACES else {"places": "places_not_positive"}


def _is_storable(number: Decimal) -> bool:
    """Whether a number has no more places than are kept."""
    return number == number.quantize(_STEP)


def _plain(number: Decimal) -> str:
    """``100`` and ``2.5``, however the number came about."""
    words = f"{number:f}"
    return words.rstrip("0").rstrip(".") if "." in words else words


def _names(name: Trilingual) -> dict[str, str]:
    return {"kk": name.kk, "ru": name.ru, "en": name.en}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
