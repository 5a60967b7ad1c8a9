"""The selection by region, sex, age, direction and origin: how many of each group stand at each step."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp import texts
from evalapp.domain.access import Action, Actor
from evalapp.domain.fairness import Comparison, FairnessDimension, compared
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.reference import OriginSector, Sex
from evalapp.domain.small_groups import HiddenCounts, hidden
from evalapp.entities.reserve import Application, Verdict
from evalapp.services import screening
from evalapp.services.directions import directions_of
from evalapp.services.official_rows import region_names
from evalapp.services.reserve_terms import reserve_terms
from evalapp.services.selection_funnel import FunnelKind, FunnelStep, people_of, steps_of
from evalapp.storage.database import Database

NOT_KNOWN = ""
"""Key of the group of those of whom it is not known."""


@dataclass(frozen=True, slots=True)
class FairnessGroup:
    """A group and how many of it stand at each step; ``key``: code or id as text.

    ``ways``: people by the set of steps at which they stand, a bit for each step. Somebody whom people
    admitted against the verdict stands at a later step and not at an earlier one.
    """

    key: str
    name: Trilingual
    counts: tuple[int, ...]
    ways: Mapping[int, int]

    def at_both(self, first: int, second: int) -> int:
        """How many stand at both steps, given by their places."""
        return _at_both(self.ways, first, second)


@dataclass(frozen=True, slots=True)
class Fairness:
    """Everybody of an intake divided in five ways, at each step of the funnel.

    ``tables``: groups in the order of lists, those not known last; ``ways`` of everybody.
    ``smallest_group`` and ``level`` hold on the as-of date.
    """

    intake_id: int
    intake: str
    as_of: date
    steps: tuple[FunnelStep, ...]
    tables: dict[FairnessDimension, tuple[FairnessGroup, ...]]
    ways: Mapping[int, int]
    smallest_group: int
    level: float

    @property
    def totals(self) -> tuple[int, ...]:
        """Everybody at each step."""
        return tuple(step.count for step in self.steps)

    def compared(self, group: FairnessGroup, base: int, passed: int) -> Comparison:
        """A group between two steps, given by their places, beside everybody else."""
        return compared(
            group.counts[base],
            group.at_both(base, passed),
            all_base=self.steps[base].count,
            all_passed=_at_both(self.ways, base, passed),
            smallest=self.smallest_group,
            level=self.level,
        )

    def tells(self, group: FairnessGroup, counts: Sequence[int | None], base: int, passed: int) -> bool:
        """Whether the comparison of a group may leave; ``counts``: its row of :meth:`hidden`."""
        # Whoever stands at the second step alone was admitted by people: one person, perhaps.
        return counts[base] is not None and counts[passed] == group.at_both(base, passed)

    def hidden(self) -> dict[FairnessDimension, HiddenCounts]:
        """The counts that may leave the workspace."""
        tables = {dimension: [group.counts for group in groups] for dimension, groups in self.tables.items()}
        return hidden(tables, self.totals, smallest=self.smallest_group)


class FairnessService:
    """Reads the division of an intake for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def fairness(self, intake_id: int) -> Fairness:
        """The groups of an intake. Raises NotFound."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return fairness_of(session, intake_id)


def fairness_of(session: Session, intake_id: int) -> Fairness:
    """The same inside the caller's session: one statement a step, one for the groups."""
    intake = screening.intake_of(session, intake_id)
    terms = reserve_terms(intake.as_of)
    steps = steps_of(session, intake_id)
    named = _names(session, intake_id, terms.age_bands)
    found: dict[tuple[FairnessDimension, str], Counter[int]] = defaultdict(Counter)
    everybody: Counter[int] = Counter()
    way_of = _ways(session, intake_id, steps)
    for application_id, *facts in _facts(session, intake_id):
        way = way_of.get(application_id, 0)
        everybody[way] += 1
        for dimension, key in _keys(facts, terms.age_bands):
            found[dimension, key if key in named[dimension] else NOT_KNOWN][way] += 1
    return Fairness(
        intake_id=intake_id,
        intake=intake.name,
        as_of=intake.as_of,
        steps=steps,
        tables={
            dimension: tuple(
                _group(key, name, found[dimension, key], len(steps))
                for key, name in names.items()
                if found[dimension, key]
            )
            for dimension, names in named.items()
        },
        ways=everybody,
        smallest_group=terms.smallest_group,
        level=terms.interval_level,
    )


def step_name(step: FunnelStep, language: Language) -> str:
    """What a step is called in documents and tables."""
    if step.kind is FunnelKind.STAGE and step.title is not None:
        return texts.text(language, "fairness.step_stage", title=step.title.pick(language))
    return texts.text(language, f"fairness.step_{step.kind.value}")


def _ways(session: Session, intake_id: int, steps: Sequence[FunnelStep]) -> dict[int, int]:
    """The steps at which each application stands, a bit for each."""
    found: dict[int, int] = defaultdict(int)
    for place, step in enumerate(steps):
        for (application_id,) in session.execute(people_of(session, intake_id, step.key)):
            found[application_id] |= 1 << place
    return found


def _facts(session: Session, intake_id: int) -> Iterable[Sequence[Any]]:
    """Id and what divides into groups, of every application."""
    return session.execute(
        select(
            col(Application.id),
            col(Application.region_code),
            col(Application.sex),
            col(Verdict.age_years),
            col(Application.direction_id),
            col(Verdict.origin),
        )
        .outerjoin(Verdict, col(Verdict.application_id) == col(Application.id))
        .where(col(Application.intake_id) == intake_id)
    )


def _group(key: str, name: Trilingual, ways: Mapping[int, int], steps: int) -> FairnessGroup:
    return FairnessGroup(key, name, tuple(_at_both(ways, place, place) for place in range(steps)), ways)


def _at_both(ways: Mapping[int, int], first: int, second: int) -> int:
    both = (1 << first) | (1 << second)
    return sum(count for way, count in ways.items() if way & both == both)


def _keys(row: Sequence[object], bands: Sequence[int]) -> Iterable[tuple[FairnessDimension, str]]:
    region, sex, age, direction, origin = row
    yield FairnessDimension.REGION, str(region or NOT_KNOWN)
    yield FairnessDimension.SEX, sex.value if isinstance(sex, Sex) else NOT_KNOWN
    yield FairnessDimension.AGE, str(_band(age, bands)) if isinstance(age, int) else NOT_KNOWN
    yield FairnessDimension.DIRECTION, NOT_KNOWN if direction is None else str(direction)
    yield FairnessDimension.ORIGIN, origin.value if isinstance(origin, OriginSector) else NOT_KNOWN


def _band(age: int, bands: Sequence[int]) -> int:
    return max(first for first in bands if first <= age)


def _names(
    session: Session, intake_id: int, bands: Sequence[int]
) -> dict[FairnessDimension, dict[str, Trilingual]]:
    """The groups of each division by key, in the order of lists."""
    unknown = {NOT_KNOWN: _in_three(lambda language: texts.text(language, "fairness.unknown"))}
    directions = {str(one.id): one.name for one in directions_of(session, intake_id)}
    return {
        FairnessDimension.REGION: {**region_names(session), **unknown},
        FairnessDimension.SEX: {sex.value: _term(sex.value) for sex in (Sex.FEMALE, Sex.MALE)} | unknown,
        FairnessDimension.AGE: age_band_names(bands) | unknown,
        FairnessDimension.DIRECTION: directions | unknown,
        FairnessDimension.ORIGIN: {one.value: _term(f"sector_{one.value}") for one in OriginSector} | unknown,
    }


def age_band_names(bands: Sequence[int]) -> dict[str, Trilingual]:
    """What the bands are called, by their first full years as text; ``bands`` from the reserve terms."""
    lasts = [first - 1 for first in bands[1:]]
    return {
        str(first): _in_three(partial(_band_words, first=first, last=last))
        for first, last in zip(bands, [*lasts, None], strict=True)
    }


def _band_words(language: Language, *, first: int, last: int | None) -> str:
    if last is None:
        return texts.text(language, "chart.age_band_open", from_age=first)
    key = "age_band_first" if first == 0 else "age_band"
    return texts.text(language, f"chart.{key}", from_age=first, to_age=last)


def _term(key: str) -> Trilingual:
    return _in_three(lambda language: texts.term(language, key))


def _in_three(say: Callable[[Language], str]) -> Trilingual:
    return Trilingual(*(say(language) for language in (Language.KK, Language.RU, Language.EN)))
