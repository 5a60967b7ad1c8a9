"""Entering an application by hand and correcting its facts: checked, judged at once, and audited."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.access import Action, Actor
from evalapp.domain.application import ApplicationFields
from evalapp.domain.eligibility import Judgement, judge
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.domain.intake import IntakeStep
from evalapp.domain.verdict_change import VerdictChange, change_between
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, VerdictDetail
from evalapp.services import screening
from evalapp.services.directions import directions_of
from evalapp.services.earlier_applications import earlier_of
from evalapp.services.entry_frames import (
    EnteredFacts,
    EntryFrame,
    KnownPerson,
    application_of,
    fields_of,
    from_papers,
    name_of,
    next_number,
)
from evalapp.services.intake_steps import require_step
from evalapp.services.stage_people import held_in_direction
from evalapp.storage import audit
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_STORED_APART = frozenset({"iin", "jobs", "direction_id"})


@dataclass(frozen=True, slots=True)
class Entered:
    """A stored application, and what its judgement changed (of a new one: its first verdict)."""

    id: int
    change: VerdictChange


class ApplicationEntryService:
    """Use cases of entry for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def frame(self, intake_id: int) -> EntryFrame:
        """What the form of an intake needs. Raises NotFound."""
        self._actor.require(Action.EDIT_APPLICATIONS)
        with self._db.reading() as session:
            intake = screening.intake_of(session, intake_id)
            return EntryFrame(
                intake_id,
                intake.name,
                intake.state,
                intake.opens_on,
                intake.closes_on,
                next_number(session, intake),
                directions_of(session, intake_id),
                screening.intake_rules(session, intake).criteria,
            )

    def facts(self, application_id: int) -> EnteredFacts:
        """The facts of a stored application, its IIN in full; noted in the audit log. Raises NotFound."""
        self._actor.require(Action.EDIT_APPLICATIONS)
        with self._db.transaction() as session:
            application = _get(session, application_id)
            audit.note(session, audit.Action.VIEWED, table="application", record_id=application_id)
            return EnteredFacts(
                application_id,
                application.version,
                application.intake_id,
                application.direction,
                fields_of(application),
                from_papers(application),
            )

    def known(self, iin: str, intake_id: int) -> KnownPerson | None:
        """What is known of ``iin`` beside an intake; None for no valid IIN. Raises NotFound."""
        self._actor.require(Action.EDIT_APPLICATIONS)
        wanted = iins.restore(iin)
        if iins.problem(wanted) is not None:
            return None
        with self._db.reading() as session:
            intake = screening.intake_of(session, intake_id)
            same = application_of(session, intake_id, wanted)
            stays = screening.stays_by_iin(session, intake_id, wanted).get(wanted, ())
            stay = next((one for one in stays if one.start <= intake.as_of <= one.end), None)
            return KnownPerson(
                None if same is None else same.id,
                None if same is None else same.number,
                earlier_of(session, wanted, intake_id),
                stay,
                name_of(session, wanted),
            )

    def judge(self, intake_id: int, fields: ApplicationFields) -> Judgement:
        """What the intake's rules would say of ``fields``; stores nothing. Raises NotFound."""
        self._actor.require(Action.EDIT_APPLICATIONS)
        tidy = fields.tidied()
        with self._db.reading() as session:
            intake = screening.intake_of(session, intake_id)
            rules = screening.intake_rules(session, intake)
            stays = screening.stays_by_iin(session, intake_id, tidy.iin).get(tidy.iin, ())
            return judge(rules, tidy.facts(stays), as_of=intake.as_of)

    def add(self, intake_id: int, fields: ApplicationFields) -> Entered:
        """Add an application to an intake and judge it.

        Raises Invalid (codes of ApplicationFields.checked; ``application_exists`` for an IIN that has
        applied to this intake; ``number_taken``; ``direction_unknown``), NotFound, Refused.
        """
        self._actor.require(Action.EDIT_APPLICATIONS)
        fields = fields.checked(self._today())
        with self._db.transaction() as session:
            intake = screening.intake_of(session, intake_id)
            require_step(intake, IntakeStep.RECEIVE)
            if application_of(session, intake_id, fields.iin) is not None:
                raise Invalid({"iin": "application_exists"})
            _require_free_number(session, intake_id, fields.number)
            application = Application(intake_id=stored_id(intake.id), iin=fields.iin, **_plain(fields))
            application.jobs = [screening.job_values(job) for job in fields.jobs]
            _choose(session, [application], fields.direction_id)
            screening.set_keys(application)
            session.add(application)
            session.flush()
            return _judged(session, application)

    def change(self, application_id: int, fields: ApplicationFields, *, version: int) -> Entered:
        """Change the facts of an application opened at ``version``, judge it again, say what changed.

        Raises Invalid as :meth:`add` does (``from_paper`` for a fact that rests on a paper), Conflict,
        NotFound, Refused.
        """
        self._actor.require(Action.EDIT_APPLICATIONS)
        fields = fields.checked(self._today())
        with self._db.transaction() as session:
            application = _get(session, application_id)
            if application.version != version:
                raise Conflict
            require_step(screening.intake_of(session, application.intake_id), IntakeStep.EDIT_FACTS)
            _require_allowed(session, application, fields)
            for name, value in {"iin": fields.iin, **_plain(fields)}.items():
                setattr(application, name, value)
            application.jobs = [screening.job_values(job) for job in fields.jobs]
            if fields.direction_id != application.direction_id:
                _choose(session, [application], fields.direction_id)
            screening.set_keys(application)
            session.flush()
            return _judged(session, application)

    def name_directions(self, intake_id: int, chosen: Mapping[str | None, int]) -> int:
        """Put applications under the direction chosen for what they wrote; how many there were.

        Raises NotFound, Invalid (``direction_unknown``), Refused.
        """
        self._actor.require(Action.EDIT_APPLICATIONS)
        with self._db.transaction() as session:
            require_step(screening.intake_of(session, intake_id), IntakeStep.EDIT_FACTS)
            directions = directions_of(session, intake_id)
            if not set(chosen.values()) <= {one.id for one in directions}:
                raise Invalid({"direction_id": "direction_unknown"})
            wanted = select(Application).where(
                col(Application.intake_id) == intake_id, col(Application.direction_id).is_(None)
            )
            moved = [one for one in session.execute(wanted).scalars() if (one.direction or None) in chosen]
            for application in moved:
                application.direction_id = chosen[application.direction or None]
            return len(moved)

    def choose_direction(self, application_ids: Iterable[int], direction_id: int) -> int:
        """Put applications under a direction of their intake; how many of them were under another.

        Raises NotFound, Invalid (``direction_unknown``), Refused.
        """
        self._actor.require(Action.EDIT_APPLICATIONS)
        moved = 0
        with self._db.transaction() as session:
            for some in batches(application_ids):
                wanted = select(Application).where(col(Application.id).in_(some))
                those = session.execute(wanted).scalars().all()
                for intake_id in {one.intake_id for one in those}:
                    require_step(screening.intake_of(session, intake_id), IntakeStep.EDIT_FACTS)
                others = [one for one in those if one.direction_id != direction_id]
                _choose(session, others, direction_id, keeps_words=True)
                moved += len(others)
        return moved

    def _today(self) -> date:
        return self._clock().astimezone().date()


def _get(session: Session, application_id: int) -> Application:
    application = session.get(Application, application_id)
    if application is None:
        raise NotFound
    return application


def _plain(fields: ApplicationFields) -> dict[str, Any]:
    return {name: value for name, value in fields.values().items() if name not in _STORED_APART}


def _require_allowed(session: Session, application: Application, fields: ApplicationFields) -> None:
    known = fields_of(application)
    faults = {
        name: "from_paper"
        for name in from_papers(application)
        if getattr(known, name) != getattr(fields, name)
    }
    same = application_of(session, application.intake_id, fields.iin)
    if same is not None and same.id != application.id:
        faults["iin"] = "application_exists"
    if faults:
        raise Invalid(faults)
    if fields.number != application.number:
        _require_free_number(session, application.intake_id, fields.number)


def _require_free_number(session: Session, intake_id: int, number: str) -> None:
    wanted = select(col(Application.id)).where(
        col(Application.intake_id) == intake_id, col(Application.number) == number
    )
    if session.execute(wanted.limit(1)).scalar() is not None:
        raise Invalid({"number": "number_taken"})


def _choose(
    session: Session,
    applications: Sequence[Application],
    direction_id: int | None,
    *,
    keeps_words: bool = False,
) -> None:
    """Put applications under a direction; their words follow unless those of their list are kept."""
    words = {
        number: _words(session, number, direction_id) for number in {one.intake_id for one in applications}
    }
    if held_in_direction(session, (one.id for one in applications if one.id is not None)):
        raise Refused("direction_held")
    for application in applications:
        application.direction_id = direction_id
        if not (keeps_words and application.direction):
            application.direction = words[application.intake_id]


def _words(session: Session, intake_id: int, direction_id: int | None) -> str | None:
    """What a direction of an intake is called, None for none. Raises Invalid ``direction_unknown``."""
    if direction_id is None:
        return None
    chosen = next((one for one in directions_of(session, intake_id) if one.id == direction_id), None)
    if chosen is None:
        raise Invalid({"direction_id": "direction_unknown"})
    return (chosen.name.ru or chosen.name.kk)[:120]


def _judged(session: Session, application: Application) -> Entered:
    application_id = stored_id(application.id)
    before = _judgement(session, application_id)
    screening.judge_applications(session, application.intake_id, [application])
    after = _judgement(session, application_id)
    assert after is not None, "judged just now"
    return Entered(application_id, change_between(before, after))


def _judgement(session: Session, application_id: int) -> Judgement | None:
    wanted = select(col(VerdictDetail.details)).where(col(VerdictDetail.application_id) == application_id)
    details = session.execute(wanted).scalar_one_or_none()
    return None if details is None else Judgement.from_dict(details)
