"""Parts of minutes that are read apart: dissents, who keeps the minutes."""

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.commission import MemberRole
from evalapp.domain.meeting_rules import MeetingRules
from evalapp.entities.base import stored_id
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import AgendaItem, Attendance, Dissent, Meeting
from evalapp.exchange.minutes_values import NamedText


def dissents_of(
    session: Session, meeting_id: int, names: Mapping[int, str]
) -> dict[int, tuple[NamedText, ...]]:
    """{item: dissents, in the order in which they were entered}."""
    wanted = (
        select(Dissent)
        .join(AgendaItem, col(AgendaItem.id) == col(Dissent.item_id))
        .where(col(AgendaItem.meeting_id) == meeting_id)
        .order_by(col(Dissent.id))
    )
    found: dict[int, list[NamedText]] = {}
    for one in session.execute(wanted).scalars():
        found.setdefault(one.item_id, []).append(NamedText(names.get(one.member_id, ""), one.text))
    return {number: tuple(those) for number, those in found.items()}


def secretary_of(meeting: Meeting, rules: MeetingRules, attendance: Iterable[Attendance]) -> int | None:
    """Who keeps the minutes: who was named, else the commission's secretary unless he was absent."""
    if meeting.secretary_member_id is not None:
        return meeting.secretary_member_id
    absent = {one.member_id for one in attendance if not one.is_present}
    those = [one.member_id for one in rules.others if one.role is MemberRole.SECRETARY]
    return next((one for one in those if one not in absent), None)


def days_of_undone(session: Session, decisions: Iterable[Decision]) -> dict[int, date]:
    """{decision that is undone: the day of its meeting}."""
    ids = {one.undoes_id for one in decisions if one.undoes_id is not None}
    if not ids:
        return {}
    wanted = (
        select(col(Decision.id), col(Meeting.held_on))
        .join(AgendaItem, col(AgendaItem.id) == col(Decision.item_id))
        .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
        .where(col(Decision.id).in_(ids))
    )
    return {stored_id(number): day for number, day in session.execute(wanted)}
