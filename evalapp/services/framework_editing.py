"""Editing the competency framework: versions with their texts and figures, and what two of them differ in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, Refused
from evalapp.domain.framework import FrameworkContent, Lack, faults_of, lacks_of
from evalapp.domain.framework_differences import Difference, differences
from evalapp.entities.assessment import Framework
from evalapp.entities.base import stored_id
from evalapp.services.framework_checks import FrameworkUser, get_framework, users_of
from evalapp.services.framework_contents import (
    copy_frame,
    delete_content,
    read_content,
    write_content,
)
from evalapp.services.scoring_presets import gate_competency
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class FrameworkVersion:
    """A version as the editor opens it.

    ``users``: campaigns that use it; ``based_on``: code of the version it was made from, "" = none.
    ``lacks``: what is missing before it can be launched. ``gate``: code of the
    competency that the gate reads.
    """

    framework_id: int
    content: FrameworkContent
    created_at: datetime
    based_on_id: int | None
    based_on: str
    users: tuple[FrameworkUser, ...]
    lacks: tuple[Lack, ...]
    gate: str

    @property
    def is_locked(self) -> bool:
        """Whether a campaign that has left draft uses it."""
        return any(user.is_holding for user in self.users)


@dataclass(frozen=True, slots=True)
class FrameworkComparison:
    """Two versions and what they say differently."""

    before: FrameworkContent
    after: FrameworkContent
    differences: tuple[Difference, ...]


class FrameworkEditingService:
    """Use cases of the framework editor for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def may_edit(self) -> bool:
        """Whether this account edits frameworks."""
        return self._actor.may(Action.EDIT_DIRECTORY)

    def version(self, framework_id: int) -> FrameworkVersion:
        """One version with everything in it. Raises NotFound."""
        self._actor.require(Action.SEE_DIRECTORY)
        with self._db.reading() as session:
            framework = get_framework(session, framework_id)
            based_on = session.get(Framework, framework.based_on_id) if framework.based_on_id else None
            content = read_content(session, framework)
            return FrameworkVersion(
                framework_id=framework_id,
                content=content,
                created_at=framework.created_at,
                based_on_id=framework.based_on_id,
                based_on=based_on.code if based_on else "",
                users=users_of(session, framework_id),
                lacks=lacks_of(content, gate=gate_competency()),
                gate=gate_competency(),
            )

    def new_version(self, source_id: int, code: str, note: str = "") -> int:
        """Copy a version under a new code; returns its id.

        Raises NotFound, Invalid (``code``: required, too_long, framework_code_taken; ``note``: too_long).
        """
        self._actor.require(Action.EDIT_DIRECTORY)
        with self._db.transaction() as session:
            source = get_framework(session, source_id)
            content = replace(read_content(session, source), code=code.strip(), note=note.strip())
            return self._add(session, source, content)

    def save(self, framework_id: int, content: FrameworkContent, *, before: FrameworkContent) -> None:
        """Make a version say ``content``; ``before`` is what it said when it was opened.

        Raises NotFound, Refused ``framework_in_use``, Conflict when somebody else changed it meanwhile,
        Invalid with the places of :func:`evalapp.domain.framework.faults_of`.
        """
        self._actor.require(Action.EDIT_DIRECTORY)
        with self._db.transaction() as session:
            framework = self._unlocked(session, framework_id)
            if read_content(session, framework) != before:
                raise Conflict
            _require_sound(session, content, framework_id)
            write_content(session, framework, content)

    def delete(self, framework_id: int) -> None:
        """Delete a version that no campaign uses; versions made from it then count as made from its source.

        Raises NotFound, Refused ``framework_in_use``, ``framework_is_last``.
        """
        self._actor.require(Action.EDIT_DIRECTORY)
        with self._db.transaction() as session:
            framework = get_framework(session, framework_id)
            if users := users_of(session, framework_id):
                raise Refused("framework_in_use", framework=framework.code, campaign=users[0].name)
            if session.execute(select(func.count(col(Framework.id)))).scalar_one() == 1:
                raise Refused("framework_is_last")
            made_from_it = select(Framework).where(col(Framework.based_on_id) == framework_id)
            for made in session.execute(made_from_it).scalars():
                made.based_on_id = framework.based_on_id
            session.flush()
            delete_content(session, framework)

    def compare(self, before_id: int, after_id: int) -> FrameworkComparison:
        """What two versions say differently. Raises NotFound."""
        self._actor.require(Action.SEE_DIRECTORY)
        with self._db.reading() as session:
            before = read_content(session, get_framework(session, before_id))
            after = read_content(session, get_framework(session, after_id))
        return FrameworkComparison(before, after, differences(before, after))

    def read_workbook(self, path: Path) -> FrameworkContent:
        """What a workbook says, without keeping it.

        Raises BadFile: that of any spreadsheet, ``framework_book_foreign`` for another one, and with
        ``sheet`` and ``cell`` ``framework_cell_…`` for what cannot be read.
        """
        from evalapp.exchange.framework_reading import read_framework  # noqa: PLC0415 - openpyxl

        self._actor.require(Action.EDIT_DIRECTORY)
        return read_framework(path)

    def import_as_new(self, source_id: int, content: FrameworkContent, code: str, note: str = "") -> int:
        """Keep what a workbook says as a new version made from ``source_id``; returns its id.

        Raises like :meth:`new_version`, and Refused ``framework_book_other_scale``.
        """
        self._actor.require(Action.EDIT_DIRECTORY)
        with self._db.transaction() as session:
            source = get_framework(session, source_id)
            own = read_content(session, source)
            if set(own.scale) != set(content.scale) or _blocks(own) != _blocks(content):
                raise Refused("framework_book_other_scale")
            return self._add(session, source, replace(content, code=code.strip(), note=note.strip()))

    def _add(self, session: Session, source: Framework, content: FrameworkContent) -> int:
        _require_sound(session, content, None)
        framework = Framework(
            code=content.code, note=content.note, created_at=self._clock(), based_on_id=source.id
        )
        session.add(framework)
        session.flush()
        copy_frame(session, source, framework)
        write_content(session, framework, content)
        return stored_id(framework.id)

    def _unlocked(self, session: Session, framework_id: int) -> Framework:
        framework = get_framework(session, framework_id)
        holding = [user for user in users_of(session, framework_id) if user.is_holding]
        if holding:
            raise Refused("framework_in_use", framework=framework.code, campaign=holding[0].name)
        return framework


def _blocks(content: FrameworkContent) -> set[str]:
    return {block.code for block in content.blocks}


def _require_sound(session: Session, content: FrameworkContent, own_id: int | None) -> None:
    faults = faults_of(content)
    taken = select(col(Framework.id)).where(func.lower(col(Framework.code)) == content.code.strip().lower())
    others = [number for number in session.execute(taken).scalars() if number != own_id]
    if "code" not in faults and others:
        faults["code"] = "framework_code_taken"
    if faults:
        raise Invalid(faults)
