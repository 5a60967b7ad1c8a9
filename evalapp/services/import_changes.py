"""What an import did to each record, kept so that the import can be undone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from itertools import groupby
from typing import Any

from sqlalchemy import Date, Table, and_, delete, select
from sqlalchemy import Enum as EnumType
from sqlalchemy.orm import aliased
from sqlmodel import Session, SQLModel, col

from evalapp.domain.campaign import CampaignState
from evalapp.domain.errors import Refused
from evalapp.domain.stage import CutState
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.base import Entity, Exact, UtcDateTime
from evalapp.entities.reserve import Application, Verdict, VerdictDetail
from evalapp.entities.selection import Stage, StageCut, StageScore
from evalapp.entities.workspace import ImportChange
from evalapp.services.stage_people import held_in_direction
from evalapp.storage import audit
from evalapp.storage.batches import batches

_COMPUTED = (Verdict.__tablename__, VerdictDetail.__tablename__)
"""Tables whose records follow from others and go with them."""


class Changes:
    """Collects the records that an import creates and changes, in order."""

    def __init__(self) -> None:
        self._touched: list[tuple[Entity | _Inserted, dict[str, Any] | None]] = []
        self._places: dict[int, int] = {}

    @property
    def is_empty(self) -> bool:
        """Whether nothing was created or changed."""
        return not self._touched

    def create(self, session: Session, entity: Entity) -> None:
        """Add a new record."""
        session.add(entity)
        self.created(entity)

    def created(self, entity: Entity) -> None:
        """Remember a record that was added already."""
        self._places[id(entity)] = len(self._touched)
        self._touched.append((entity, None))

    def insert(self, session: Session, kind: type[Entity], records: Sequence[dict[str, Any]]) -> list[int]:
        """Insert many new records from the values of their columns (audit.insert_values); their ids."""
        ids = audit.insert_values(session, kind, records)
        table = str(kind.__tablename__)
        self._touched += [(_Inserted(table, number), None) for number in ids]
        return ids

    def change(self, entity: Entity, values: Mapping[str, object]) -> bool:
        """Set ``values`` on a stored record; whether any of them was new."""
        before = {
            name: getattr(entity, name) for name, value in values.items() if getattr(entity, name) != value
        }
        if not before:
            return False
        for name in before:
            setattr(entity, name, values[name])
        place = self._places.get(id(entity))
        if place is None:
            self._places[id(entity)] = len(self._touched)
            self._touched.append((entity, {name: _plain(value) for name, value in before.items()}))
        elif (known := self._touched[place][1]) is not None:
            for name, value in before.items():
                known.setdefault(name, _plain(value))
        return True

    def store(self, session: Session, batch_id: int) -> None:
        """Write everything down under the import ``batch_id``."""
        session.flush()
        rows = [
            {
                "batch_id": batch_id,
                "record_table": touched.__tablename__,
                "record_id": touched.id,
                "created": before is None,
                "before": before,
                "version_after": touched.version,
                "version": 1,
            }
            for touched, before in self._touched
        ]
        audit.insert_unaudited(session, ImportChange, rows)


@dataclass(frozen=True, slots=True)
class _Inserted:
    """A record inserted without an object of its own."""

    __tablename__: str
    id: int
    version: int = 1


def undo_changes(session: Session, batch_id: int, step: Callable[[int, int], None]) -> None:
    """Take back what the import ``batch_id`` did.

    Raises Refused ``import_has_dependants`` when a record was changed since, or another record that the
    import did not bring depends on it, ``import_released`` when released results rest on its forms,
    ``import_scores_cut`` when a cut in force rests on its scores, ``direction_held`` when one was drawn
    within the directions that it changed; nothing is changed then.
    """
    wanted = select(ImportChange).where(col(ImportChange.batch_id) == batch_id)
    changes = session.execute(wanted.order_by(col(ImportChange.id).desc())).scalars().all()
    if not changes:
        # An import that kept no changes cannot be taken back.
        raise Refused("import_has_dependants")
    _require_unreleased(session, batch_id)
    _require_uncut(session, batch_id)
    _require_free_directions(session, changes)
    created = _created(changes)
    _require_no_dependants(session, created)
    _delete_computed(session, created.get("application", set()))
    kinds = {kind.__tablename__: kind for kind in _entities()}
    done = 0
    # Newest first, so that a record goes before the one it refers to.
    for table, run in groupby(changes, key=lambda change: change.record_table):
        for some in batches(run):
            step(done, len(changes))
            _undo_some(session, kinds[table], some)
            done += len(some)


def _undo_some(session: Session, kind: type[Entity], changes: list[ImportChange]) -> None:
    ids = [change.record_id for change in changes]
    wanted = select(kind).where(col(kind.id).in_(ids))
    entities = {entity.id: entity for entity in session.execute(wanted).scalars()}
    columns = kind.__table__.columns  # type: ignore[attr-defined]
    for change in changes:
        entity = entities.get(change.record_id)
        if entity is None or entity.version != change.version_after:
            raise Refused("import_has_dependants")
        if change.created:
            session.delete(entity)
        else:
            for name, value in (change.before or {}).items():
                setattr(entity, name, _restored(columns[name].type, value))
    session.flush()


def _created(changes: Any) -> dict[str, set[int]]:
    created: dict[str, set[int]] = {}
    for change in changes:
        if change.created:
            created.setdefault(change.record_table, set()).add(change.record_id)
    return created


def _require_unreleased(session: Session, batch_id: int) -> None:
    """Results do not refer to single forms, so that the dependants alone would not say it."""
    released = session.execute(
        select(col(Campaign.name))
        .join(Assessee, col(Assessee.campaign_id) == col(Campaign.id))
        .join(Form, col(Form.assessee_id) == col(Assessee.id))
        .join(ImportChange, col(ImportChange.record_id) == col(Form.id))
        .where(
            col(ImportChange.batch_id) == batch_id,
            col(ImportChange.record_table) == Form.__tablename__,
            col(Campaign.state).in_((CampaignState.RELEASED, CampaignState.ARCHIVED)),
        )
        .limit(1)
    ).scalar()
    if released is not None:
        raise Refused("import_released", campaign=released)


def _require_uncut(session: Session, batch_id: int) -> None:
    """Cuts do not refer to single scores, so that the dependants alone would not say it; nor do those of
    later stages, which rest on who has a score before."""
    scored, drawn = aliased(Stage), aliased(Stage)
    cut = session.execute(
        select(col(StageCut.id))
        .join(drawn, col(drawn.id) == col(StageCut.stage_id))
        .join(
            scored,
            and_(col(scored.intake_id) == drawn.intake_id, col(scored.position) <= col(drawn.position)),
        )
        .join(StageScore, col(StageScore.stage_id) == col(scored.id))
        .join(ImportChange, col(ImportChange.record_id) == col(StageScore.id))
        .where(
            col(ImportChange.batch_id) == batch_id,
            col(ImportChange.record_table) == StageScore.__tablename__,
            col(StageCut.state) == CutState.IN_FORCE,
        )
        .limit(1)
    ).scalar()
    if cut is not None:
        raise Refused("import_scores_cut")


def _require_free_directions(session: Session, changes: Sequence[ImportChange]) -> None:
    """A cut within directions does not change the applications whose direction it rests on."""
    moved = [
        change.record_id
        for change in changes
        if change.record_table == Application.__tablename__ and "direction_id" in (change.before or {})
    ]
    if held_in_direction(session, moved):
        raise Refused("direction_held")


def _require_no_dependants(session: Session, created: Mapping[str, set[int]]) -> None:
    for table in SQLModel.metadata.sorted_tables:
        if table.name in _COMPUTED:
            continue
        for key in table.foreign_keys:
            for some in batches(sorted(created.get(key.column.table.name, ()))):
                found = session.execute(select(table.c.id).where(key.parent.in_(some))).scalars()
                if not created.get(table.name, set()).issuperset(found):
                    raise Refused("import_has_dependants")


def _delete_computed(session: Session, applications: set[int]) -> None:
    for ids in batches(sorted(applications)):
        for table in (Verdict, VerdictDetail):
            session.execute(delete(table).where(col(table.application_id).in_(ids)))


def _entities() -> list[type[Entity]]:
    return [kind for kind in Entity.__subclasses__() if isinstance(getattr(kind, "__table__", None), Table)]


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return value


def _restored(kind: object, value: Any) -> object:
    if value is None:
        return None
    if isinstance(kind, EnumType) and kind.enum_class is not None:
        return kind.enum_class(value)
    if isinstance(kind, Exact):
        return Decimal(value)
    if isinstance(kind, UtcDateTime):
        return datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    return value
