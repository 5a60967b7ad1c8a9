"""A called meeting with a sealed packet and three questions, and ballots filled in as members do it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
from openpyxl import Workbook
from sqlmodel import Session, select

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.agenda import Proposal
from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.decision import DecisionKind
from evalapp.domain.meeting_fields import MeetingFields
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission, CommissionMember
from evalapp.entities.meeting import Meeting, Vote
from evalapp.services.agenda_records import add_items, officials_by_assessee, officials_by_person, question
from evalapp.services.campaigns import CampaignService
from evalapp.services.meeting_lives import call_meeting, create_meeting
from evalapp.services.packet_sealing import seal_packet
from evalapp.storage.database import Database
from tests.services.campaign_builder import BuiltCampaign, add_officials, build_campaign

NOW = datetime(2026, 4, 2, 9, tzinfo=UTC)
HELD = date(2026, 4, 10)
OFFICER = Actor("officer", "Кадрова Образец", AccountRole.OFFICER)
VOTE, REMARK, FIRST_ROW = 8, 9, 9
"""Columns of the answers and the row of the first question."""
WORDS = {"for": "За", "against": "Против", "abstained": "Воздержался (воздержалась)", "recused": "Самоотвод"}


@dataclass
class BuiltMeeting:
    """``members``: ids of chair, two members and the substitute of the second; ``items``: of the agenda."""

    id: int
    commission_id: int
    members: list[int]
    items: list[int]
    campaign_id: int
    persons: list[int]


def build_meeting(
    db: Database, *, is_secret: bool = False, wants_final_ballots: bool = False, is_assessed: bool = False
) -> BuiltMeeting:
    """A called meeting: two officials, a hostile question without a person.

    ``is_assessed``: the officials have released results, which takes a second.
    """
    built = build_campaign(db, marks=(4, 2)) if is_assessed else BuiltCampaign(0, add_officials(db, 2), [])
    if is_assessed:
        CampaignService(db, OFFICER, clock=lambda: NOW).release(built.id)
    with db.transaction() as session:
        commission_id, members = _commission(session)
        fields = MeetingFields(
            commission_id=commission_id,
            held_on=HELD,
            starts_at="10:00",
            place="Астана, зал 3",
            is_secret=is_secret,
            wants_final_ballots=wants_final_ballots,
            chair_member_id=members[0],
        )
        meeting = session.get_one(Meeting, create_meeting(session, fields, account="officer"))
        officials = (
            officials_by_assessee(session, built.assessees)
            if is_assessed
            else officials_by_person(session, built.persons)
        )
        items = list(add_items(session, meeting, officials, Proposal(kind=DecisionKind.PROMOTE)).item_ids)
        hostile = Proposal(question="=HYPERLINK(1)", ground="+1")
        items += add_items(session, meeting, [question("@SUM(A1)")], hostile).item_ids
        call_meeting(session, meeting, today=NOW.date())
        seal(session, meeting)
        return BuiltMeeting(stored_id(meeting.id), commission_id, members, items, built.id, built.persons)


def seal(session: Session, meeting: Meeting, reason: str = "") -> None:
    """The next packet of a meeting."""
    seal_packet(session, meeting, account="officer", sealed_by="Кадрова Образец", at=NOW, reason=reason)


def _commission(session: Session) -> tuple[int, list[int]]:
    commission = Commission(
        name_kk="Үлгі комиссиясы",
        name_ru="Образцовая комиссия",
        kind=CommissionKind.NATIONAL,
        rule_code="personnel_commission",
    )
    session.add(commission)
    session.flush()
    number = stored_id(commission.id)
    people = [
        (MemberRole.CHAIR, "Примерова Үлгі Образецовна", "=Төраға"),
        (MemberRole.MEMBER, "Шаблонов Данияр", "Депутат"),
        (MemberRole.MEMBER, "Макетова Гүлнар", "Советник"),
        (MemberRole.SECRETARY, "Мысалов Нұсқа", "Секретарь"),
    ]
    members = [
        CommissionMember(
            commission_id=number, role=role, name=name, post=post, since=date(2026, 1, 1), position=place
        )
        for place, (role, name, post) in enumerate(people)
    ]
    session.add_all(members)
    session.flush()
    substitute = CommissionMember(
        commission_id=number,
        role=MemberRole.MEMBER,
        name="Заменов Эскиз",
        post="Эксперт",
        since=date(2026, 1, 1),
        substitute_for_id=members[2].id,
        position=9,
    )
    session.add(substitute)
    session.flush()
    return number, [*(stored_id(one.id) for one in members[:3]), stored_id(substitute.id)]


def fill(
    path: Path,
    votes: Mapping[int, str],
    *,
    remarks: Mapping[int, str] | None = None,
    change: Callable[[Workbook], object] | None = None,
    to: Path | None = None,
) -> Path:
    """Fill in a ballot: {place of the question, from 0: word of WORDS or a text}; ``change`` it further."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    for place, vote in votes.items():
        sheet.cell(FIRST_ROW + place, VOTE).value = WORDS.get(vote, vote)
    for place, remark in (remarks or {}).items():
        cell = sheet.cell(FIRST_ROW + place, REMARK)
        cell.value = remark
        cell.data_type = "s"
    if change is not None:
        change(book)
    book.save(to or path)
    return to or path


def votes_of(db: Database) -> dict[tuple[int, int, str], str]:
    """{(item, member, phase): choice} of all votes that stand."""
    with db.reading() as session:
        found = session.exec(select(Vote).where(Vote.set_aside == "")).all()
    return {(vote.item_id, vote.member_id, vote.phase.value): vote.choice.value for vote in found}
