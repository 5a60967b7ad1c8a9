"""The grounds on which members leave a reserve: a list that the unit edits."""

import re
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.domain.language import Trilingual
from evalapp.domain.names import tidy_text
from evalapp.entities.base import stored_id
from evalapp.entities.membership import LeavingGround, Reservist
from evalapp.services.trilingual import trilingual
from evalapp.storage.database import Database

_LONGEST_CODE, _LONGEST_NAME, _LONGEST_SOURCE = 40, 200, 300
_CODE = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class LeavingGroundFields:
    """A ground as entered; ``source``: the clause of the act; only an active one is offered."""

    code: str
    name: Trilingual
    source: str = ""
    is_active: bool = True

    def checked(self) -> "LeavingGroundFields":
        """The fields tidied.

        :raises Invalid: ``code``: required, ground_code_form; ``name``: required_kk_ru, too_long; ``source``:
            too_long.
        """
        tidy = replace(
            self,
            code=self.code.strip(),
            name=Trilingual(*map(tidy_text, (self.name.kk, self.name.ru, self.name.en))),
            source=tidy_text(self.source),
        )
        faults: dict[str, str] = {}
        if not tidy.code:
            faults["code"] = "required"
        elif len(tidy.code) > _LONGEST_CODE or not _CODE.fullmatch(tidy.code):
            faults["code"] = "ground_code_form"
        if not (tidy.name.kk and tidy.name.ru):
            faults["name"] = "required_kk_ru"
        elif max(map(len, (tidy.name.kk, tidy.name.ru, tidy.name.en))) > _LONGEST_NAME:
            faults["name"] = "too_long"
        if len(tidy.source) > _LONGEST_SOURCE:
            faults["source"] = "too_long"
        if faults:
            raise Invalid(faults)
        return tidy


@dataclass(frozen=True, slots=True)
class LeavingGroundRow:
    """One ground; ``members``: how many left on it."""

    id: int
    version: int
    position: int
    code: str
    name: Trilingual
    source: str
    is_active: bool
    members: int


class LeavingGroundService:
    """Use cases of the list for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def rows(self) -> tuple[LeavingGroundRow, ...]:
        """All grounds in the order in which they are offered."""
        self._actor.require(Action.SEE_DIRECTORY)
        with self._db.reading() as session:
            counted = select(col(Reservist.left_ground), func.count()).group_by(col(Reservist.left_ground))
            members: dict[str, int] = {row[0]: row[1] for row in session.execute(counted)}
            return tuple(_row(ground, members.get(ground.code, 0)) for ground in _ordered(session))

    def add(self, fields: LeavingGroundFields) -> int:
        """Add a ground at the end; returns its id. Raises Invalid (``code``: ground_code_taken)."""
        self._actor.require(Action.EDIT_DIRECTORY)
        fields = fields.checked()
        with self._db.transaction() as session:
            if _by_code(session, fields.code) is not None:
                raise Invalid({"code": "ground_code_taken"})
            last = session.execute(select(func.max(col(LeavingGround.position)))).scalar() or 0
            made = LeavingGround(code=fields.code, position=last + 1, name_kk="", name_ru="")
            _write(made, fields)
            session.add(made)
            session.flush()
            return stored_id(made.id)

    def save(self, ground_id: int, fields: LeavingGroundFields, *, version: int) -> None:
        """Change a ground opened at ``version``; its code stays. Raises Invalid, Conflict, NotFound."""
        self._actor.require(Action.EDIT_DIRECTORY)
        with self._db.transaction() as session:
            stored = _ground(session, ground_id)
            fields = replace(fields, code=stored.code).checked()
            if stored.version != version:
                raise Conflict
            _write(stored, fields)

    def move(self, ground_id: int, step: int) -> None:
        """Move a ground up (−1) or down (1) by one place; at the ends it stays. Raises NotFound."""
        self._actor.require(Action.EDIT_DIRECTORY)
        with self._db.transaction() as session:
            moved = _ground(session, ground_id)
            grounds = _ordered(session)
            place = grounds.index(moved)
            other = min(max(place + step, 0), len(grounds) - 1)
            grounds.insert(other, grounds.pop(place))
            for position, ground in enumerate(grounds, start=1):
                if ground.position != position:
                    ground.position = position

    def remove(self, ground_id: int) -> None:
        """Delete a ground on which nobody left. Raises NotFound, Refused ``ground_in_use``."""
        self._actor.require(Action.EDIT_DIRECTORY)
        with self._db.transaction() as session:
            stored = _ground(session, ground_id)
            used = select(col(Reservist.id)).where(col(Reservist.left_ground) == stored.code).limit(1)
            if session.execute(used).first() is not None:
                raise Refused("ground_in_use")
            session.delete(stored)


def _ordered(session: Session) -> list[LeavingGround]:
    wanted = select(LeavingGround).order_by(col(LeavingGround.position), col(LeavingGround.id))
    return list(session.execute(wanted).scalars())


def _by_code(session: Session, code: str) -> LeavingGround | None:
    return session.execute(select(LeavingGround).where(col(LeavingGround.code) == code)).scalar_one_or_none()


def _ground(session: Session, ground_id: int) -> LeavingGround:
    stored = session.get(LeavingGround, ground_id)
    if stored is None:
        raise NotFound
    return stored


def _write(stored: LeavingGround, fields: LeavingGroundFields) -> None:
    stored.name_kk, stored.name_ru, stored.name_en = fields.name.kk, fields.name.ru, fields.name.en
    stored.source, stored.is_active = fields.source, fields.is_active


def _row(ground: LeavingGround, members: int) -> LeavingGroundRow:
    return LeavingGroundRow(
        id=stored_id(ground.id),
        version=ground.version,
        position=ground.position,
        code=ground.code,
        name=trilingual(ground),
        source=ground.source,
        is_active=ground.is_active,
        members=members,
    )
