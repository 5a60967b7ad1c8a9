"""A meeting about questions without people, with as many seats and items as a test needs."""

from dataclasses import dataclass, field
from datetime import date

from evalapp.domain.agenda import Proposal
from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.commission_fields import CommissionFields, MemberFields
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import AbsenceKind, MeetingState
from evalapp.domain.meeting_fields import MeetingFields
from evalapp.entities.meeting import AgendaItem, Attendance, ItemAbsence, Meeting
from evalapp.services.agenda_records import add_items, question
from evalapp.services.commission_members import add_member, seats_on
from evalapp.services.commissions import add_commission
from evalapp.services.meeting_lives import call_meeting, create_meeting
from evalapp.storage.database import Database

HELD = date(2026, 4, 10)
NAMES = (
    "Примерова Айгүл",
    "Шаблонов Данияр",
    "Мысалов Ерлан",
    "Үлгіұлы Қайрат",
    "Макетова Гүлнар",
    "Эскизов Нұрлан",
    "Образцов Тимур",
    "Заготовкина Әсел",
    "Черновиков Арман",
    "Пробная Сәуле",
    "Условных Болат",
    "Нұсқаев Марат",
    "Төлқұжатов Асан",
)


@dataclass
class BuiltVoting:
    """``seats``: ids of the voting members, the chair first; ``substitute``: of the last seat."""

    db: Database
    id: int
    seats: list[int]
    substitute: int
    items: list[int] = field(default_factory=list)

    def be_there(self, *absent: int, substitute: bool = False) -> None:
        """Everybody is present but those at these places; ``substitute``: he sits in the last seat."""
        with self.db.transaction() as session:
            for place, seat in enumerate(self.seats):
                session.add(Attendance(meeting_id=self.id, member_id=seat, is_present=place not in absent))
            if substitute:
                session.add(
                    Attendance(
                        meeting_id=self.id,
                        member_id=self.substitute,
                        is_present=True,
                        in_seat_of_id=self.seats[-1],
                    )
                )

    def stay_out(self, item: int, member: int, kind: AbsenceKind) -> None:
        """A member takes no part in an item."""
        with self.db.transaction() as session:
            session.add(ItemAbsence(item_id=item, member_id=member, kind=kind, account="officer"))

    def make_secret(self, item: int) -> None:
        """The vote on an item is secret."""
        with self.db.transaction() as session:
            session.get_one(AgendaItem, item).is_secret = True

    def to_state(self, state: MeetingState) -> None:
        """Put the meeting into a state."""
        with self.db.transaction() as session:
            session.get_one(Meeting, self.id).state = state


def build_voting(
    db: Database, *, seats: int = 5, items: int = 3, is_secret: bool = False, is_open: bool = True
) -> BuiltVoting:
    """A called (``is_open``: opened) meeting; nobody's presence is entered yet."""
    with db.transaction() as session:
        commission = add_commission(
            session,
            CommissionFields(
                name=Trilingual("Үлгі комиссиясы", "Образцовая комиссия", "Sample commission"),
                kind=CommissionKind.NATIONAL,
                rule_code="personnel_commission",
            ),
        )
        for place in range(seats):
            role = MemberRole.CHAIR if place == 0 else MemberRole.MEMBER
            add_member(session, commission, MemberFields(role=role, name=NAMES[place], post="Эксперт"))
        found = [seat.member_id for seat in seats_on(session, commission, HELD)]
        substitute = add_member(
            session,
            commission,
            MemberFields(
                role=MemberRole.MEMBER, name="Заменов Эскиз", post="Эксперт", substitute_for_id=found[-1]
            ),
        )
        add_member(session, commission, MemberFields(role=MemberRole.SECRETARY, name="Хатшыева Үлгі"))
        fields = MeetingFields(commission_id=commission, held_on=HELD, is_secret=is_secret)
        meeting = session.get_one(Meeting, create_meeting(session, fields, account="officer"))
        subjects = [question(f"Вопрос {number}") for number in range(1, items + 1)]
        asked = add_items(session, meeting, subjects, Proposal()).item_ids
        call_meeting(session, meeting, today=HELD)
        if is_open:
            meeting.state = MeetingState.OPEN
        assert meeting.id is not None
        return BuiltVoting(db, meeting.id, found, substitute, list(asked))
