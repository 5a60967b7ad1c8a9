"""Commissions as a list and a card: who sits on them now, what is missing, what comes to an end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.commission_fields import CommissionFields, MemberFields
from evalapp.domain.commission_findings import Finding, findings_of
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import MeetingState
from evalapp.domain.voting_rule import VotingRule
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission, CommissionMember
from evalapp.entities.meeting import Meeting
from evalapp.entities.register import Organization
from evalapp.services.commission_terms import commission_terms
from evalapp.services.trilingual import trilingual
from evalapp.services.voting_rules import find_rule_on

COMING = (MeetingState.DRAFT, MeetingState.CALLED, MeetingState.OPEN)
"""States of meetings that are still to be held."""

_ORDER = (
    MemberRole.CHAIR,
    MemberRole.DEPUTY_CHAIR,
    MemberRole.MEMBER,
    MemberRole.SECRETARY,
    MemberRole.OBSERVER,
)


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The earliest meeting of a commission that is still to be held."""

    id: int
    number: int
    held_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CommissionRow:
    """A commission on a day.

    ``body``: the state body it is of, None without one. ``is_in_force``: its own term holds. ``voting``:
    members with a vote now, ``substitutes`` apart from them, ``others``: secretary and observers.
    ``rule``: the voting rule in force, None where there is none. ``meetings``: all it ever had.
    """

    id: int
    name: Trilingual
    kind: CommissionKind
    body: Trilingual | None
    is_in_force: bool
    voting: int
    substitutes: int
    others: int
    rule: VotingRule | None
    meetings: int
    next_meeting: NextMeeting | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommissionMemberRow:
    """A member on a day. ``is_present``: his term holds; ``days_left``: to its last day, None without end.

    ``is_warned``: it ends within the dated warning. ``stands_for``: the voting member whose substitute he
    is, "" for a seat of his own.
    """

    id: int
    version: int
    fields: MemberFields
    is_present: bool
    is_coming: bool
    days_left: int | None
    is_warned: bool
    stands_for: str


@dataclass(frozen=True, slots=True)
class CommissionCard:
    """A commission in full; ``members`` in the order of lists: present ones, coming ones, past ones."""

    row: CommissionRow
    version: int
    fields: CommissionFields
    members: tuple[CommissionMemberRow, ...]

    @property
    def seats(self) -> tuple[CommissionMemberRow, ...]:
        """Voting members of now who have a seat of their own: whom a substitute may stand for."""
        return tuple(
            member
            for member in self.members
            if member.fields.role.votes and member.fields.substitute_for_id is None and member.is_present
        )


def commission_rows(session: Session, day: date) -> tuple[CommissionRow, ...]:
    """All commissions on ``day``: those in force first, each kind together; in a fixed number of
    statements and one more for each voting rule."""
    found = session.execute(select(Commission).order_by(col(Commission.id))).scalars().all()
    members = _members_of(session, None)
    context = _Context(session, day)
    rows = [context.row(one, members.get(stored_id(one.id), [])) for one in found]
    kinds = list(CommissionKind)
    return tuple(sorted(rows, key=lambda row: (not row.is_in_force, kinds.index(row.kind), row.id)))


def commission_card(session: Session, commission: Commission, day: date) -> CommissionCard:
    """One commission on ``day``."""
    number = stored_id(commission.id)
    members = _members_of(session, number).get(number, [])
    warning = commission_terms(day).term_warning_days
    names = {stored_id(one.id): one.name for one in members}
    rows = [_member_row(one, names, day, warning) for one in ordered(members)]
    rows.sort(key=lambda row: (not row.is_present, not row.is_coming))
    return CommissionCard(
        _Context(session, day).row(commission, members),
        commission.version,
        fields_of_commission(commission),
        tuple(rows),
    )


def ordered(members: Iterable[CommissionMember]) -> list[CommissionMember]:
    """Members in the order of lists: by role, then as placed; each substitute after the one he stands for."""
    seats = [one for one in members if one.substitute_for_id is None]
    behind = [one for one in members if one.substitute_for_id is not None]
    seats.sort(key=lambda one: (_ORDER.index(one.role), one.position, one.id or 0))
    behind.sort(key=lambda one: (one.position, one.id or 0))
    found: list[CommissionMember] = []
    for seat in seats:
        found += [seat, *(one for one in behind if one.substitute_for_id == seat.id)]
    known = {id(one) for one in found}
    return [*found, *(one for one in behind if id(one) not in known)]


def fields_of_member(member: CommissionMember) -> MemberFields:
    """What is entered about a stored member."""
    return MemberFields(
        role=member.role,
        name=member.name,
        post=member.post,
        person_id=member.person_id,
        since=member.since,
        until=member.until,
        substitute_for_id=member.substitute_for_id,
        ground=member.ground,
    )


def fields_of_commission(commission: Commission) -> CommissionFields:
    """What is entered about a stored commission."""
    return CommissionFields(
        name=trilingual(commission),
        kind=commission.kind,
        organization_id=commission.organization_id,
        region_code=commission.region_code,
        act=commission.act,
        rule_code=commission.rule_code,
        for_official_use=commission.for_official_use,
        valid_from=commission.valid_from,
        valid_to=commission.valid_to,
        note=commission.note,
    )


class _Context:
    """What the rows of one reading share."""

    def __init__(self, session: Session, day: date) -> None:
        self._session = session
        self._day = day
        self._warning = commission_terms(day).term_warning_days
        self._rules: dict[str, VotingRule | None] = {}
        self._bodies = _bodies(session)
        self._counts = _meeting_counts(session)
        self._next = _next_meetings(session, day)

    def row(self, commission: Commission, members: Sequence[CommissionMember]) -> CommissionRow:
        number = stored_id(commission.id)
        rule = self._rule(commission.rule_code)
        fields = [fields_of_member(one) for one in members]
        present = [one for one in fields if one.holds_on(self._day)]
        gone = {stored_id(m.id) for m, f in zip(members, fields, strict=True) if not f.holds_on(self._day)}
        is_in_force = _holds(commission, self._day)
        return CommissionRow(
            id=number,
            name=trilingual(commission),
            kind=commission.kind,
            body=self._bodies.get(commission.organization_id or 0),
            is_in_force=is_in_force,
            voting=sum(one.role.votes and one.substitute_for_id is None for one in present),
            substitutes=sum(one.substitute_for_id is not None for one in present),
            others=sum(not one.role.votes for one in present),
            rule=rule,
            meetings=self._counts.get(number, 0),
            next_meeting=self._next.get(number),
            findings=findings_of(
                fields,
                frozenset(gone),
                day=self._day,
                warning_days=self._warning,
                has_rule=rule is not None,
                is_in_force=is_in_force,
            ),
        )

    def _rule(self, code: str) -> VotingRule | None:
        if code not in self._rules:
            self._rules[code] = find_rule_on(self._session, code, self._day)
        return self._rules[code]


def _holds(commission: Commission, day: date) -> bool:
    begun = commission.valid_from is None or commission.valid_from <= day
    return begun and (commission.valid_to is None or day <= commission.valid_to)


def _members_of(session: Session, commission_id: int | None) -> dict[int, list[CommissionMember]]:
    """Members by commission, of one or of all."""
    wanted = select(CommissionMember).order_by(col(CommissionMember.position), col(CommissionMember.id))
    if commission_id is not None:
        wanted = wanted.where(col(CommissionMember.commission_id) == commission_id)
    found: dict[int, list[CommissionMember]] = {}
    for one in session.execute(wanted).scalars():
        found.setdefault(one.commission_id, []).append(one)
    return found


def _member_row(
    member: CommissionMember, names: dict[int, str], day: date, warning: int
) -> CommissionMemberRow:
    fields = fields_of_member(member)
    days = None if fields.until is None else (fields.until - day).days
    is_present = fields.holds_on(day)
    return CommissionMemberRow(
        id=stored_id(member.id),
        version=member.version,
        fields=fields,
        is_present=is_present,
        is_coming=fields.since is not None and fields.since > day,
        days_left=days,
        is_warned=is_present and days is not None and days <= warning,
        stands_for=names.get(fields.substitute_for_id or 0, ""),
    )


def _bodies(session: Session) -> dict[int, Trilingual]:
    """Names of the bodies that commissions are of."""
    wanted = select(Organization).where(
        col(Organization.id).in_(select(col(Commission.organization_id)).distinct())
    )
    return {stored_id(body.id): trilingual(body) for body in session.execute(wanted).scalars()}


def _meeting_counts(session: Session) -> dict[int, int]:
    counted = select(col(Meeting.commission_id), func.count(col(Meeting.id))).group_by(
        col(Meeting.commission_id)
    )
    return {row[0]: row[1] for row in session.execute(counted)}


def _next_meetings(session: Session, day: date) -> dict[int, NextMeeting]:
    wanted = (
        select(col(Meeting.commission_id), col(Meeting.id), col(Meeting.number), col(Meeting.held_on))
        .where(col(Meeting.state).in_(COMING), col(Meeting.held_on) >= day)
        .order_by(col(Meeting.held_on).desc(), col(Meeting.id).desc())
    )
    return {number: NextMeeting(*rest) for number, *rest in session.execute(wanted)}
