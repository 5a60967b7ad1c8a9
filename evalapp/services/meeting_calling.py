"""What calling a meeting freezes, and what stands against it; functions inside the caller's session."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.commission import MemberRole
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.meeting_rules import MeetingRules, Seat
from evalapp.entities.assessment import Assessee, Release
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.services.agenda_rows import items_of
from evalapp.services.commission_members import seats_on
from evalapp.services.release_seals import hash_of
from evalapp.services.voting_rules import find_rule_on
from evalapp.storage.batches import batches


@dataclass(frozen=True, slots=True)
class CallingCheck:
    """Whether a draft can be called.

    ``lacks``: what stands against it, ``notes``: what is unusual; codes of texts ``meeting.lack_…`` and
    ``meeting.note_…``. ``rules``: what would be frozen, None without a rule. ``items``: put to the vote.
    """

    lacks: tuple[str, ...]
    notes: tuple[str, ...]
    rules: MeetingRules | None
    items: int

    @property
    def is_possible(self) -> bool:
        """Whether it can be called as it is."""
        return not self.lacks


def check_calling(session: Session, meeting: Meeting, *, today: date) -> CallingCheck:
    """What stands against calling a meeting, and what would be frozen."""
    seats = seats_on(session, meeting.commission_id, meeting.held_on)
    rule = find_rule_on(session, _commission(session, meeting).rule_code, meeting.held_on)
    items = items_of(session, stored_id(meeting.id))
    facts = {
        "items": bool(items),
        "seats": any(seat.votes for seat in seats),
        "rule": rule is not None,
    }
    return CallingCheck(
        lacks=tuple(name for name, is_there in facts.items() if not is_there),
        notes=tuple(_notes(session, meeting, seats, items, today)),
        rules=None if rule is None else MeetingRules(rule, seats),
        items=len(items),
    )


def freeze(meeting: Meeting, rules: MeetingRules) -> None:
    """Write rule and seats into the meeting; who presides and keeps the minutes, where nobody is named."""
    meeting.rules = rules.to_dict()
    meeting.rules_hash = hash_of(meeting.rules)
    roles = {MemberRole(seat.role): seat.member_id for seat in reversed(rules.members)}
    voting = {seat.member_id for seat in rules.seats}
    if meeting.chair_member_id not in voting:
        meeting.chair_member_id = roles.get(MemberRole.CHAIR, roles.get(MemberRole.DEPUTY_CHAIR))
    if meeting.secretary_member_id not in rules.people:
        meeting.secretary_member_id = roles.get(MemberRole.SECRETARY)


def thaw(meeting: Meeting) -> None:
    """Take rule and seats out again: they are frozen anew at the next calling."""
    meeting.rules, meeting.rules_hash = {}, ""


def _notes(session: Session, meeting: Meeting, seats: tuple[Seat, ...], items: Any, today: date) -> list[str]:
    roles = Counter(seat.role for seat in seats)
    found = {
        "in_past": meeting.held_on < today,
        "no_hour": not meeting.starts_at,
        "no_place": not meeting.place,
        "no_chair": not roles[MemberRole.CHAIR],
        "no_secretary": not roles[MemberRole.SECRETARY],
        "no_proposal": any(
            item.proposed is None and item.subject is not SubjectKind.OTHER and item.undoes_id is None
            for item in items
        ),
        "older_results": bool(outdated_items(session, items)),
        "twice": _has_twice(items),
    }
    return [name for name, holds in found.items() if holds]


def outdated_items(session: Session, items: Any) -> dict[int, int]:
    """{item: the newest version of its campaign's results} of items that rest on an older one."""
    newest: dict[int, int] = {}
    own = {item.assessee_id: item for item in items if item.assessee_id is not None}
    for some in batches(own):
        wanted = (
            select(col(Assessee.id), func.max(col(Release.id)))
            .join(Release, col(Release.campaign_id) == col(Assessee.campaign_id))
            .where(col(Assessee.id).in_(some))
            .group_by(col(Assessee.id))
        )
        newest |= dict(session.execute(wanted).all())
    return {
        stored_id(item.id): newest[item.assessee_id]
        for item in items
        if item.assessee_id in newest and newest[item.assessee_id] != item.release_id
    }


def _has_twice(items: list[AgendaItem]) -> bool:
    keys = Counter(
        (item.subject, item.person_id, item.application_id, item.reservist_id)
        for item in items
        if item.subject is not SubjectKind.OTHER
    )
    return any(count > 1 for count in keys.values())


def _commission(session: Session, meeting: Meeting) -> Commission:
    commission = session.get(Commission, meeting.commission_id)
    assert commission is not None, "a foreign key holds it"
    return commission
