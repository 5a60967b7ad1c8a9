"""A closed meeting of a commission with decisions in force, written straight into the tables."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.commission import CommissionKind
from evalapp.domain.decision import DecisionKind, DecisionResult, DecisionState
from evalapp.domain.meeting import MeetingState, SubjectKind
from evalapp.domain.minutes import MinutesState
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import AgendaItem, Meeting, Minutes
from evalapp.entities.register import Appointment, Organization, Person, Position
from evalapp.services.persons import set_keys
from evalapp.storage.database import Database

NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
HELD = date(2026, 3, 12)
FIRST = date(2026, 3, 16)
"""The day of the meeting, and the day from which its decisions hold."""


class Decided:
    """A closed meeting to which decisions in force are added."""

    def __init__(self, db: Database) -> None:
        self._db = db
        with db.transaction() as session:
            commission = Commission(
                name_kk="Үлгі комиссиясы",
                name_ru="Образцовая комиссия",
                kind=CommissionKind.NATIONAL,
                rule_code="usual",
            )
            session.add(commission)
            session.flush()
            self.meeting_id, self.minutes_id = _meeting(session, stored_id(commission.id))
        self._number = 0

    def decide(
        self, subject: SubjectKind, kind: DecisionKind | None, *, is_taken: bool = True, **fields: Any
    ) -> int:
        """Add a decision on the next item; returns its id. ``is_taken``: the proposal was."""
        self._number += 1
        about = {
            name: fields.get(name)
            for name in ("person_id", "application_id", "reservist_id", "position_id", "organization_id")
        }
        with self._db.transaction() as session:
            item = AgendaItem(
                meeting_id=self.meeting_id,
                position=self._number,
                subject=subject,
                proposed=fields.pop("proposed", kind),
                **about,
            )
            session.add(item)
            session.flush()
            decision = Decision(
                **{
                    "item_id": stored_id(item.id),
                    "subject": subject,
                    "subject_name": "Үлгіұлы Сынақ",
                    "result": DecisionResult.ADOPTED if is_taken else DecisionResult.REJECTED,
                    "kind": kind,
                    "state": DecisionState.IN_FORCE,
                    "minutes_id": self.minutes_id,
                    "decided_on": HELD,
                    "effective_on": FIRST,
                    "order_number": "41-к",
                    "order_date": HELD,
                    "at": NOW,
                    "account": "admin",
                    **fields,
                }
            )
            session.add(decision)
            session.flush()
            return stored_id(decision.id)

    def undo(self, decision_id: int, effective_on: date) -> int:
        """A further decision in force that undoes this one."""
        with self._db.transaction() as session:
            undone = session.get_one(Decision, decision_id)
            undone.state = DecisionState.UNDONE
            subject = undone.subject
            about = {name: getattr(undone, name) for name in ("person_id", "application_id", "reservist_id")}
        return self.decide(subject, None, undoes_id=decision_id, effective_on=effective_on, **about)


def _meeting(session: Session, commission_id: int) -> tuple[int, int]:
    meeting = Meeting(
        commission_id=commission_id,
        number=7,
        held_on=HELD,
        state=MeetingState.CLOSED,
        language="ru",
        account="admin",
    )
    session.add(meeting)
    session.flush()
    minutes = Minutes(
        meeting_id=stored_id(meeting.id),
        version_number=1,
        number="7",
        state=MinutesState.SIGNED,
        language="ru",
        signed_on=HELD,
        at=NOW,
        account="admin",
    )
    session.add(minutes)
    session.flush()
    return stored_id(meeting.id), stored_id(minutes.id)


def add_official(session: Session, iin: str, since: date, post: int = 0, body: int = 0) -> tuple[int, int]:
    """A person of the register in a post since a day; ids of person and appointment."""
    person = Person(iin=iin, surname="Мысалов", given_name="Үлгі", patronymic="Сынақұлы")
    set_keys(person)
    session.add(person)
    session.flush()
    appointment = Appointment(
        person_id=stored_id(person.id),
        position_id=post,
        organization_id=body,
        from_date=since,
        portfolio="Цифровизация",
    )
    session.add(appointment)
    session.flush()
    return stored_id(person.id), stored_id(appointment.id)


def places(session: Session) -> tuple[list[int], list[int]]:
    """Ids of posts and of bodies of the directory."""
    posts = session.execute(select(col(Position.id)).order_by(col(Position.id))).scalars()
    bodies = session.execute(select(col(Organization.id)).order_by(col(Organization.id))).scalars()
    return list(map(stored_id, posts)), list(map(stored_id, bodies))
