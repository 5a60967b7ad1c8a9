"""Bodies, regions and posts of the directory."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.language import Trilingual
from evalapp.domain.reference import OrganizationKind, PositionCategory
from evalapp.entities.register import Appointment, Organization, OrganizationSuccessor, Position
from evalapp.services.official_rows import body_name, is_current, post_title, region_names
from evalapp.services.trilingual import trilingual
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """A body. ``short``: how lists show it (an akimat by its region); ``officials``: how many persons
    hold a post in it today; ``successors``: bodies that continue it after a reorganisation."""

    organization_id: int
    name: Trilingual
    short: Trilingual
    kind: OrganizationKind
    region_code: str | None
    region: Trilingual | None
    valid_from: date | None
    valid_to: date | None
    successors: tuple[Trilingual, ...]
    officials: int


@dataclass(frozen=True, slots=True)
class PositionRow:
    """A post and how many persons hold it today."""

    position_id: int
    code: str
    title: Trilingual
    category: PositionCategory
    officials: int


class OrganizationService:
    """Reads the directory of bodies, regions and posts."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self) -> tuple[OrganizationRow, ...]:
        """Every body: ministries, akimats, others, each in the order of entry."""
        self._actor.require(Action.SEE_DIRECTORY)
        with self._db.reading() as session:
            regions = region_names(session)
            counts = self._officials_by(session, col(Appointment.organization_id))
            successors = _successors(session)
            bodies = session.execute(select(Organization).order_by(col(Organization.id))).scalars()
            rows = [
                _organization_row(
                    body, regions, successors.get(body.id or 0, ()), counts.get(body.id or 0, 0)
                )
                for body in bodies
            ]
        order = list(OrganizationKind)
        return tuple(sorted(rows, key=lambda row: order.index(row.kind)))

    def positions(self) -> tuple[PositionRow, ...]:
        """Every post in the order of the directory."""
        self._actor.require(Action.SEE_DIRECTORY)
        with self._db.reading() as session:
            counts = self._officials_by(session, col(Appointment.position_id))
            return tuple(
                PositionRow(
                    position_id=position.id or 0,
                    code=position.code,
                    title=post_title(position),
                    category=position.category,
                    officials=counts.get(position.id or 0, 0),
                )
                for position in session.execute(select(Position).order_by(col(Position.id))).scalars()
            )

    def regions(self) -> dict[str, Trilingual]:
        """Names of the regions by code, in the order of the codes."""
        self._actor.require(Action.SEE_DIRECTORY)
        with self._db.reading() as session:
            return dict(sorted(region_names(session).items()))

    def _officials_by(self, session: Session, key: Any) -> dict[int, int]:
        today = self._clock().astimezone().date()
        people = func.count(func.distinct(col(Appointment.person_id)))
        counted = session.execute(select(key, people).where(is_current(today)).group_by(key))
        return {row[0]: row[1] for row in counted}


def _organization_row(
    body: Organization,
    regions: dict[str, Trilingual],
    successors: tuple[Trilingual, ...],
    officials: int,
) -> OrganizationRow:
    return OrganizationRow(
        organization_id=body.id or 0,
        name=trilingual(body),
        short=body_name(body, regions),
        kind=body.kind,
        region_code=body.region_code,
        region=regions.get(body.region_code or ""),
        valid_from=body.valid_from,
        valid_to=body.valid_to,
        successors=successors,
        officials=officials,
    )


def _successors(session: Session) -> dict[int, tuple[Trilingual, ...]]:
    found: dict[int, tuple[Trilingual, ...]] = {}
    links = select(OrganizationSuccessor, Organization).join(
        Organization, col(Organization.id) == col(OrganizationSuccessor.successor_id)
    )
    for link, successor in session.execute(links.order_by(col(OrganizationSuccessor.id))):
        found[link.organization_id] = (*found.get(link.organization_id, ()), trilingual(successor))
    return found
