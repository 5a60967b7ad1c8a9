"""Who fits a post: kept profiles of posts, and the people looked at by them, requirement by requirement."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain import fitting
from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, NotFound
from evalapp.domain.fitting import Finding
from evalapp.domain.language import Trilingual
from evalapp.domain.names import fold, sort_key, tidy_text
from evalapp.domain.post_profile import LONGEST_TITLE, PostProfile, Requirement
from evalapp.domain.reference import OrganizationKind, PositionCategory
from evalapp.entities import membership
from evalapp.entities.base import stored_id
from evalapp.entities.register import Appointment, Organization, Position
from evalapp.entities.reserve import IntakeDirection
from evalapp.services.candidate_facts import candidates_on
from evalapp.services.candidate_values import Candidate, InReserve, PresentPost
from evalapp.services.official_query import body_name, is_current, post_title, region_names
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_WITH_PROFILE = frozenset(PositionCategory) - {PositionCategory.OTHER}
_SEPARATORS = str.maketrans({";": ",", "\n": ","})


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """A kept profile of a post. ``post`` and ``body``: of the directory, where it was made for one."""

    id: int
    version: int
    title: str
    profile: PostProfile
    position_id: int | None
    organization_id: int | None
    post: Trilingual | None
    body: Trilingual | None
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class ProfileFields:
    """A profile as entered: its name, what it asks for, the post of the directory it was made for."""

    title: str
    profile: PostProfile
    position_id: int | None = None
    organization_id: int | None = None

    def checked(self) -> "ProfileFields":
        """The fields tidied. Raises Invalid: ``title`` required or too_long, and those of PostProfile."""
        faults: dict[str, str] = {}
        title = tidy_text(self.title)
        if not title:
            faults["title"] = "required"
        elif len(title) > LONGEST_TITLE:
            faults["title"] = "too_long"
        try:
            profile = self.profile.checked()
        except Invalid as error:
            raise Invalid(faults | error.fields) from error
        if faults:
            raise Invalid(faults)
        return ProfileFields(title, profile, self.position_id, self.organization_id)


@dataclass(frozen=True, slots=True)
class FitRow:
    """One person with a finding for each requirement; there is no figure over all of them."""

    key: str
    person_id: int | None
    full_name: str
    sort_key: str
    search_key: str
    present: PresentPost | None
    reserve: InReserve | None
    findings: dict[Requirement, Finding]


@dataclass(frozen=True, slots=True)
class FitList:
    """The people looked at by a profile, in the order of names, as of a day."""

    profile: PostProfile
    as_of: date
    rows: tuple[FitRow, ...]


class FittingService:
    """Use cases of profiles and of looking for people, for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def profiles(self) -> tuple[ProfileRow, ...]:
        """Kept profiles in the order of their names."""
        self._require_sight()
        with self._db.reading() as session:
            posts = {post.id: post_title(post) for post in session.execute(select(Position)).scalars()}
            regions = region_names(session)
            bodies = {
                body.id: body_name(body, regions) for body in session.execute(select(Organization)).scalars()
            }
            rows = [
                _profile_row(record, posts, bodies)
                for record in session.execute(select(membership.PostProfile)).scalars()
            ]
        return tuple(sorted(rows, key=lambda row: (sort_key(row.title), row.id)))

    def people(self, profile: PostProfile) -> FitList:
        """Officials and members of a reserve by ``profile``, today."""
        self._require_sight()
        with self._db.reading() as session:
            return fit_list(session, profile, self._today())

    def proposal(self, position_id: int, organization_id: int | None) -> PostProfile:
        """What the directory and the present holders say of a post: its category, the region of an
        akimat, and the fields its holders supervise. Raises NotFound.
        """
        self._require_sight()
        with self._db.reading() as session:
            position = session.get(Position, position_id)
            if position is None:
                raise NotFound
            body = session.get(Organization, organization_id) if organization_id is not None else None
            is_regional = body is not None and body.kind is OrganizationKind.AKIMAT
            region = body.region_code if body is not None and is_regional else None
            return PostProfile(
                category=position.category if position.category in _WITH_PROFILE else None,
                fields=_supervised(session, position_id, organization_id, self._today()),
                region_codes=frozenset({region}) if region else frozenset(),
            )

    def fields(self) -> tuple[str, ...]:
        """Fields of work that portfolios and directions name, each once, in Kazakh order."""
        self._require_sight()
        with self._db.reading() as session:
            texts = list(session.execute(select(col(Appointment.portfolio)).distinct()).scalars())
            directions = session.execute(
                select(col(IntakeDirection.name_kk), col(IntakeDirection.name_ru)).distinct()
            )
            parts = [part for text in texts for part in _parts(text or "")]
            parts += [name for names in directions for name in names if name]
        return tuple(sorted(_once(parts), key=sort_key))

    def add(self, fields: ProfileFields) -> int:
        """Keep a new profile; returns its id. Raises Invalid. Undone by :meth:`remove`."""
        self._actor.require(Action.EDIT_MEMBERS)
        fields = fields.checked()
        with self._db.transaction() as session:
            record = membership.PostProfile(
                title=fields.title,
                requirements=fields.profile.to_dict(),
                changed_at=self._clock(),
                account=self._actor.login,
            )
            self._write(record, fields)
            session.add(record)
            session.flush()
            return stored_id(record.id)

    def save(self, profile_id: int, fields: ProfileFields, *, version: int) -> None:
        """Change a profile opened at ``version``. Raises Invalid, Conflict, NotFound."""
        self._actor.require(Action.EDIT_MEMBERS)
        fields = fields.checked()
        with self._db.transaction() as session:
            record = _get(session, profile_id)
            if record.version != version:
                raise Conflict
            self._write(record, fields)

    def remove(self, profile_id: int) -> None:
        """Delete a profile; nothing depends on it. Raises NotFound."""
        self._actor.require(Action.EDIT_MEMBERS)
        with self._db.transaction() as session:
            session.delete(_get(session, profile_id))

    def _write(self, record: membership.PostProfile, fields: ProfileFields) -> None:
        record.title, record.requirements = fields.title, fields.profile.to_dict()
        record.position_id, record.organization_id = fields.position_id, fields.organization_id
        record.changed_at, record.account = self._clock(), self._actor.login

    def _require_sight(self) -> None:
        for action in (Action.SEE_MEMBERS, Action.SEE_REGISTER, Action.SEE_RESULTS):
            self._actor.require(action)

    def _today(self) -> date:
        return self._clock().astimezone().date()


def fit_list(session: Session, profile: PostProfile, today: date) -> FitList:
    """Everybody who may be looked at, by ``profile``, on ``today``."""
    people = candidates_on(session, today, profile.category)
    return FitList(profile, today, tuple(_fit_row(profile, one, today) for one in people))


def _fit_row(profile: PostProfile, one: Candidate, today: date) -> FitRow:
    return FitRow(
        key=one.key,
        person_id=one.person_id,
        full_name=one.full_name,
        sort_key=one.sort_key,
        search_key=one.search_key,
        present=one.present,
        reserve=one.reserve,
        findings=fitting.fit(profile, one.facts, on=today),
    )


def _profile_row(
    record: membership.PostProfile,
    posts: dict[int | None, Trilingual],
    bodies: dict[int | None, Trilingual],
) -> ProfileRow:
    return ProfileRow(
        id=stored_id(record.id),
        version=record.version,
        title=record.title,
        profile=PostProfile.from_dict(record.requirements),
        position_id=record.position_id,
        organization_id=record.organization_id,
        post=posts.get(record.position_id),
        body=bodies.get(record.organization_id),
        changed_at=record.changed_at,
    )


def _supervised(
    session: Session, position_id: int, organization_id: int | None, today: date
) -> tuple[str, ...]:
    """The fields that present holders of a post supervise; those of one body where it is named."""
    wanted = select(col(Appointment.portfolio)).where(
        col(Appointment.position_id) == position_id, is_current(today)
    )
    if organization_id is None:
        return ()
    texts = session.execute(wanted.where(col(Appointment.organization_id) == organization_id)).scalars()
    return tuple(_once(part for text in texts for part in _parts(text or "")))


def _parts(portfolio: str) -> list[str]:
    return [part for each in portfolio.translate(_SEPARATORS).split(",") if (part := tidy_text(each))]


def _once(texts: Iterable[str]) -> list[str]:
    found: dict[str, str] = {}
    for text in texts:
        found.setdefault(fold(text), text)
    return list(found.values())


def _get(session: Session, profile_id: int) -> membership.PostProfile:
    record = session.get(membership.PostProfile, profile_id)
    if record is None:
        raise NotFound
    return record
