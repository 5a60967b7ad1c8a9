"""Directions of an intake: found by what a list or an officer calls them, in any language.

Functions inside the caller's session; who may change what is checked by the services that call them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.intake import IntakeState
from evalapp.domain.language import Trilingual
from evalapp.domain.names import fold
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake, IntakeDirection
from evalapp.services.import_changes import Changes

MOST_FROM_A_LIST = 40
"""A column with more different texts than this holds no directions, but free words."""

_LONGEST_NAME = 160
_folded = lru_cache(maxsize=4096)(fold)
"""Lists repeat the same few directions thousands of times."""


@dataclass(frozen=True, slots=True)
class DirectionRow:
    """A direction of an intake; ``places`` None = no number of its own."""

    id: int
    position: int
    name: Trilingual
    places: int | None


def directions_of(session: Session, intake_id: int) -> tuple[DirectionRow, ...]:
    """The directions of an intake in their order."""
    wanted = select(IntakeDirection).where(col(IntakeDirection.intake_id) == intake_id)
    found = session.execute(wanted.order_by(col(IntakeDirection.position))).scalars()
    return tuple(
        DirectionRow(
            stored_id(one.id), one.position, Trilingual(one.name_kk, one.name_ru, one.name_en), one.places
        )
        for one in found
    )


def unknown_of(session: Session, intake_id: int) -> tuple[tuple[str | None, int], ...]:
    """What applications without a known direction wrote, and how many did, the most first."""
    wanted = (
        select(col(Application.direction), func.count())
        .where(col(Application.intake_id) == intake_id, col(Application.direction_id).is_(None))
        .group_by(col(Application.direction))
    )
    found = [(words or None, count) for words, count in session.execute(wanted)]
    return tuple(sorted(found, key=lambda one: (-one[1], one[0] or "")))


def match(directions: Iterable[DirectionRow], text: str | None) -> int | None:
    """The id of the direction that ``text`` names in any language, in any case and spelling; else None."""
    wanted = _folded(text or "")
    if not wanted:
        return None
    return next((one.id for one in directions if wanted in _names(one)), None)


def names_known(session: Session) -> dict[str, Trilingual]:
    """The names of every intake's directions by each of them folded; the newest intake's where several."""
    wanted = select(IntakeDirection).order_by(col(IntakeDirection.intake_id), col(IntakeDirection.id))
    known: dict[str, Trilingual] = {}
    for one in session.execute(wanted).scalars():
        name = Trilingual(one.name_kk, one.name_ru, one.name_en)
        known |= {_folded(each): name for each in (name.kk, name.ru, name.en) if each}
    return known


def named(known: dict[str, Trilingual], text: str) -> Trilingual:
    """A direction kept as words, in every language that is known; the words themselves where none is."""
    return known.get(_folded(text)) or Trilingual(text, text, text)


def may_add_from_list(session: Session, intake: Intake | None) -> bool:
    """Whether a list of applications brings the directions along: into a draft that has none yet."""
    if intake is None:
        return True
    return intake.state is IntakeState.DRAFT and not directions_of(session, stored_id(intake.id))


def names_in(texts: Iterable[str | None]) -> tuple[str, ...]:
    """The directions that a column of a list names, each once, in the order of their first mention.

    Empty where there are more than :data:`MOST_FROM_A_LIST`.
    """
    found: dict[str, str] = {}
    for text in texts:
        if text and (folded := _folded(text)):
            found.setdefault(folded, text)
    return tuple(found.values()) if len(found) <= MOST_FROM_A_LIST else ()


def add_named(session: Session, intake_id: int, names: Sequence[str], changes: Changes) -> None:
    """Add directions called ``names`` to an intake that has none, and note each among ``changes``."""
    for position, name in enumerate(names, 1):
        short = name[:_LONGEST_NAME]
        direction = IntakeDirection(intake_id=intake_id, position=position, name_kk=short, name_ru=short)
        changes.create(session, direction)
    session.flush()


def _names(direction: DirectionRow) -> frozenset[str]:
    name = direction.name
    return frozenset(map(_folded, (name.kk, name.ru, name.en)))
