"""What the register calls posts and bodies, by their ids. Checks no rights."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.language import Trilingual
from evalapp.entities.register import Organization, Position
from evalapp.services.trilingual import trilingual
from evalapp.storage.batches import batches

Names = dict[int | None, Trilingual]
"""{id: name}; ids that are not there, and None, have no entry."""


def titles_of_posts(session: Session, ids: Iterable[int | None]) -> Names:
    """Titles of these posts as they are now."""
    return _names(session, Position, "title", ids)


def names_of_bodies(session: Session, ids: Iterable[int | None]) -> Names:
    """Names of these bodies as they are now."""
    return _names(session, Organization, "name", ids)


def _names(session: Session, kind: Any, field: str, ids: Iterable[int | None]) -> Names:
    found: Names = {}
    for some in batches(sorted({number for number in ids if number is not None})):
        records = session.execute(select(kind).where(col(kind.id).in_(some))).scalars()
        found |= {one.id: trilingual(one, field) for one in records}
    return found
