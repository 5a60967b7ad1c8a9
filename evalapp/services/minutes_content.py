"""What the minutes of a meeting say, read from its records. Checks no rights."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlmodel import Session

from evalapp.domain.commission import MemberRole
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.meeting import AbsenceKind
from evalapp.domain.meeting_rules import MeetingRules, Seat
from evalapp.domain.minutes import MinutesFields
from evalapp.domain.quorum import Quorum
from evalapp.domain.sitting import Place, SeatState
from evalapp.domain.tally import Tally
from evalapp.domain.vote import VoteChoice
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import ItemAbsence, Meeting, Minutes
from evalapp.exchange.minutes_values import (
    MinutesContent,
    MinutesDecision,
    MinutesItem,
    MinutesMember,
    MinutesQuorum,
    MinutesSigner,
    MinutesVotes,
    NamedText,
)
from evalapp.exchange.voting_rule_text import rule_lines
from evalapp.services.agenda_rows import AgendaRow, agenda_rows
from evalapp.services.agenda_words import question_words
from evalapp.services.decision_places import DecisionPlaces
from evalapp.services.decision_records import of_meeting
from evalapp.services.meeting_people import absences_of, attendance_of
from evalapp.services.meeting_steps import frozen_rules
from evalapp.services.meeting_votes import places_of, presiding_id, quorum_now, tallies_of
from evalapp.services.minutes_records import sealed_content
from evalapp.services.minutes_sources import days_of_undone, dissents_of, secretary_of
from evalapp.services.trilingual import trilingual


@dataclass(frozen=True, slots=True)
class MinutesVersionFacts:
    """Which version is written: its number, why and what it corrects; ``signed_on`` None = a draft."""

    version_number: int = 1
    reason: str = ""
    corrected_on: date | None = None
    signed_on: date | None = None


def content_of(
    session: Session, meeting: Meeting, fields: MinutesFields, version: MinutesVersionFacts
) -> MinutesContent:
    """The first minutes of a called meeting, from its records as they are now.

    Raises Refused ``meeting_not_called``.
    """
    return _Reader(session, meeting).content(fields, version)


def corrected_content(
    session: Session, before: Minutes, fields: MinutesFields, version: MinutesVersionFacts
) -> MinutesContent:
    """A further version: what was signed, with corrected texts and the dissents as they are now.

    Votes and decisions stay: they change by a further decision. So do names: a post, body or commission
    that was renamed since is called as it was. Raises Refused ``minutes_damaged``.
    """
    signed = sealed_content(session, before)
    dissents = dissents_of(session, before.meeting_id, {one.member_id: one.name for one in signed.members})
    items = tuple(
        replace(
            item,
            heard=fields.heard.get(item.item_id, item.heard),
            dissents=dissents.get(item.item_id, ()),
        )
        for item in signed.items
    )
    return replace(
        signed,
        number=fields.number,
        language=fields.language,
        opening=fields.opening,
        closing=fields.closing,
        items=items,
        version_number=version.version_number,
        reason=version.reason,
        corrected_on=version.corrected_on,
        signed_on=version.signed_on,
    )


class _Reader:
    """Reads everything once, in a fixed number of statements."""

    def __init__(self, session: Session, meeting: Meeting) -> None:
        self.session, self.meeting = session, meeting
        self.rules: MeetingRules = frozen_rules(meeting)
        self.names = {number: one.name for number, one in self.rules.people.items()}
        number = stored_id(meeting.id)
        self.places = places_of(session, meeting)
        self.attendance = {one.member_id: one for one in attendance_of(session, number)}
        self.absences = absences_of(session, number)
        self.tallies = tallies_of(session, meeting)
        self.decisions = of_meeting(session, number)
        self.undone = days_of_undone(session, self.decisions.values())
        self.places_of_decisions = DecisionPlaces(session, self.decisions.values())
        self.dissents = dissents_of(session, number, self.names)
        self.presiding_id = presiding_id(meeting, self.rules, self.places)

    def content(self, fields: MinutesFields, version: MinutesVersionFacts) -> MinutesContent:
        meeting = self.meeting
        commission = self.session.get(Commission, meeting.commission_id)
        assert commission is not None, "a foreign key holds it"
        members = self._members()
        return MinutesContent(
            number=fields.number,
            version_number=version.version_number,
            reason=version.reason,
            corrected_on=version.corrected_on,
            language=fields.language,
            commission=trilingual(commission),
            meeting_number=meeting.number,
            title=meeting.title,
            held_on=meeting.held_on,
            starts_at=meeting.starts_at,
            place=meeting.place,
            for_official_use=commission.for_official_use,
            rule=self._rule(),
            quorum=_quorum(quorum_now(self.session, meeting)),
            presiding=self.names.get(self.presiding_id or 0, ""),
            secretary=self.names.get(self.secretary_id or 0, ""),
            members=members,
            opening=fields.opening,
            closing=fields.closing,
            items=tuple(
                self._item(row, names_votes=fields.names_votes)
                for row in sorted(agenda_rows(self.session, meeting), key=lambda row: row.number)
            ),
            signers=self._signers(members),
            signed_on=version.signed_on,
        )

    @property
    def secretary_id(self) -> int | None:
        """Who keeps the minutes: who was named, else the commission's secretary who is there."""
        return secretary_of(self.meeting, self.rules, self.attendance.values())

    def _rule(self) -> tuple[Trilingual, ...]:
        spoken = [rule_lines(self.rules.rule, one) for one in (Language.KK, Language.RU, Language.EN)]
        return tuple(Trilingual(*lines) for lines in zip(*spoken, strict=True))

    def _members(self) -> tuple[MinutesMember, ...]:
        """Everybody of the commission; substitutes who came stand below the seat they took."""
        sitting = {one.sitter_id: one for one in self.places if one.is_substituted}
        found = []
        for seat in self.rules.members:
            found.append(self._member(seat))
            for one in seat.substitutes:
                if one.member_id in sitting:
                    found.append(
                        MinutesMember(
                            member_id=one.member_id,
                            name=one.name,
                            post=one.post,
                            role=MemberRole.MEMBER,
                            is_present=True,
                            in_seat_of=seat.name,
                        )
                    )
        return tuple(found)

    def _member(self, seat: Seat) -> MinutesMember:
        entered = self.attendance.get(seat.member_id)
        return MinutesMember(
            member_id=seat.member_id,
            name=seat.name,
            post=seat.post,
            role=seat.role,
            is_present=None if entered is None else entered.is_present,
            reason="" if entered is None or entered.is_present else entered.reason,
        )

    def _signers(self, members: Sequence[MinutesMember]) -> tuple[MinutesSigner, ...]:
        """Who presides, the other voting members who are there, the secretary."""
        voting = [one for one in members if one.is_present and one.role.votes]
        first = [
            MinutesSigner(one.name, one.role, is_presiding=True) for one in voting if self._presides(one)
        ]
        others = [MinutesSigner(one.name, one.role) for one in voting if not self._presides(one)]
        secretary = self.names.get(self.secretary_id or 0)
        last = [MinutesSigner(secretary, MemberRole.SECRETARY)] if secretary else []
        return (*first, *others, *last)

    def _presides(self, member: MinutesMember) -> bool:
        return member.member_id == self.presiding_id

    def _item(self, row: AgendaRow, *, names_votes: bool) -> MinutesItem:
        tally, decision = self.tallies.get(row.id), self.decisions.get(row.id)
        absences = self.absences.get(row.id, ())
        return MinutesItem(
            item_id=row.id,
            number=row.number,
            subject=row.subject,
            name=row.name,
            post=row.present_post,
            body=row.body,
            question=question_words(row),
            reporter=row.reporter,
            ground=row.ground,
            heard=row.heard,
            state=row.state,
            state_reason=row.state_reason,
            recused=self._recused(tally, absences),
            away=tuple(self.names.get(one.member_id, "") for one in absences if one.kind is AbsenceKind.AWAY),
            votes=None if tally is None or not tally.has_votes else self._votes(tally, names_votes),
            decision=None if decision is None or not row.is_voted else self._decision(decision),
            dissents=self.dissents.get(row.id, ()),
        )

    def _recused(self, tally: Tally | None, absences: Sequence[ItemAbsence]) -> tuple[NamedText, ...]:
        """Whoever declared a conflict, beforehand or by the vote, with what was declared."""
        reasons = {one.member_id: one.reason for one in absences if one.kind is AbsenceKind.CONFLICT}
        places: tuple[Place, ...] = () if tally is None else tally.states(SeatState.RECUSED)
        members = dict.fromkeys((*reasons, *(one.speaker_id for one in places)))
        return tuple(NamedText(self.names.get(one, ""), reasons.get(one, "")) for one in members)

    def _votes(self, tally: Tally, names_votes: bool) -> MinutesVotes:
        by_name = names_votes and not tally.is_secret and not tally.is_counted
        return MinutesVotes(
            is_secret=tally.is_secret,
            votes_for=tally.votes_for,
            votes_against=tally.votes_against,
            votes_abstained=tally.votes_abstained,
            not_voted=tally.not_voted,
            quorum=MinutesQuorum(
                base=tally.quorum_base,
                present=tally.taking_part,
                needed=tally.quorum_needed,
                reached=tally.quorum_reached,
            ),
            base=tally.base,
            needed=tally.needed,
            outcome=tally.outcome,
            tie=tally.tie,
            names_for=self._who(tally, VoteChoice.FOR) if by_name else (),
            names_against=self._who(tally, VoteChoice.AGAINST) if by_name else (),
            names_abstained=self._who(tally, VoteChoice.ABSTAINED) if by_name else (),
        )

    def _who(self, tally: Tally, choice: VoteChoice) -> tuple[str, ...]:
        """In the order of the seats."""
        return tuple(
            self.names.get(one.place.sitter_id or 0, "")
            for one in tally.places
            if one.place.sitter_id is not None and tally.choices.get(one.place.sitter_id) is choice
        )

    def _decision(self, decision: Decision) -> MinutesDecision:
        return MinutesDecision(
            result=decision.result,
            kind=decision.kind,
            place=self.places_of_decisions.of(decision).parts,
            plan=decision.plan,
            wording=decision.wording,
            reason=decision.reason,
            effective_on=decision.effective_on,
            is_undoing=decision.undoes_id is not None,
            undone_on=self.undone.get(decision.undoes_id or 0),
        )


def _quorum(quorum: Quorum) -> MinutesQuorum:
    return MinutesQuorum(
        base=quorum.base, present=quorum.present, needed=quorum.needed, reached=quorum.reached
    )
