"""An open meeting of a commission about officials with released results, for tests of decisions."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from sqlmodel import select

from evalapp.domain.access import Actor
from evalapp.domain.agenda import AgendaSubject, Proposal
from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.commission_fields import CommissionFields, MemberFields
from evalapp.domain.decision import DecisionKind
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import MeetingState, SubjectKind
from evalapp.domain.meeting_fields import MeetingFields
from evalapp.domain.minutes import MinutesState
from evalapp.domain.vote import VotePhase, VoteSource
from evalapp.entities.assessment import Release
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Attendance, Meeting, Minutes, Vote
from evalapp.services.agenda_records import add_items
from evalapp.services.campaigns import CampaignService
from evalapp.services.commission_members import add_member, seats_on
from evalapp.services.commissions import add_commission
from evalapp.services.decision_records import put_in_force
from evalapp.services.meeting_lives import call_meeting, create_meeting
from evalapp.storage.database import Database
from tests.services.campaign_builder import BuiltCampaign, build_campaign

NOW = datetime(2026, 4, 10, 9, tzinfo=UTC)
HELD = date(2026, 4, 10)
MEMBERS = ("Примерова А.", "Шаблонов Д.", "Мысалов Е.", "Үлгіұлы Қ.", "Макетова Г.")


@dataclass
class Sitting:
    """``items``: ids by official; ``seats``: ids of the five voting members, the chair first."""

    db: Database
    commission: int
    meeting: int
    campaign: BuiltCampaign
    seats: list[int]
    release: int = 0
    items: list[int] = field(default_factory=list)

    def propose(self, official: int, kind: DecisionKind | None, **asked: object) -> int:
        """Put an official of the campaign on the agenda; returns the item."""
        subject = AgendaSubject(
            kind=SubjectKind.OFFICIAL,
            person_id=self.campaign.persons[official],
            assessee_id=self.campaign.assessees[official],
            release_id=self.release,
        )
        with self.db.transaction() as session:
            meeting = session.get_one(Meeting, self.meeting)
            (item,) = add_items(session, meeting, [subject], Proposal(kind=kind, **asked)).item_ids  # type: ignore[arg-type]
        self.items.append(item)
        return item

    def open(self) -> None:
        """Call the meeting, open it, everybody is there."""
        with self.db.transaction() as session:
            meeting = session.get_one(Meeting, self.meeting)
            call_meeting(session, meeting, today=HELD)
            meeting.state = MeetingState.OPEN
            for seat in self.seats:
                session.add(Attendance(meeting_id=self.meeting, member_id=seat, is_present=True))

    def vote(self, item: int, votes: str, *, phase: VotePhase = VotePhase.FINAL) -> None:
        """Votes of the seats in their order: f for, a against, n abstained, r recused, . none."""
        choices = {"f": "for", "a": "against", "n": "abstained", "r": "recused"}
        source = VoteSource.BALLOT if phase is VotePhase.FIRST else VoteSource.SHOW_OF_HANDS
        with self.db.transaction() as session:
            for seat, letter in zip(self.seats, votes, strict=True):
                if letter in choices:
                    session.add(
                        Vote(
                            item_id=item,
                            member_id=seat,
                            phase=phase,
                            source=source,
                            choice=choices[letter],
                            at=NOW,
                            account="officer",
                        )
                    )

    def sign(self, number: str = "1") -> int:
        """Sign the minutes: decisions come into force, the meeting is closed. Returns the minutes."""
        with self.db.transaction() as session:
            minutes = Minutes(
                meeting_id=self.meeting,
                version_number=1,
                number=number,
                state=MinutesState.SIGNED,
                language="ru",
                signed_on=HELD,
                at=NOW,
                account="officer",
            )
            session.add(minutes)
            session.flush()
            put_in_force(session, self.meeting, minutes)
            session.get_one(Meeting, self.meeting).state = MeetingState.CLOSED
            return stored_id(minutes.id)

    def next_meeting(self, held_on: date) -> "Sitting":
        """Another meeting of the same commission, still a draft."""
        with self.db.transaction() as session:
            fields = MeetingFields(commission_id=self.commission, held_on=held_on)
            number = create_meeting(session, fields, account="officer")
        further = Sitting(self.db, self.commission, number, self.campaign, self.seats)
        further.release = self.release
        return further


def build_sitting(db: Database, actor: Actor, marks: tuple[int, ...] = (4, 2, 3)) -> Sitting:
    """A draft meeting of five voting members, and officials with released results of about these levels."""
    campaign = build_campaign(db, marks=marks)
    campaigns = CampaignService(db, actor, clock=lambda: datetime(2026, 4, 1, 9, tzinfo=UTC))
    campaigns.release(campaign.id)
    with db.transaction() as session:
        release = stored_id(session.exec(select(Release)).one().id)
        commission = add_commission(
            session,
            CommissionFields(
                name=Trilingual("Үлгі комиссиясы", "Образцовая комиссия", "Sample commission"),
                kind=CommissionKind.NATIONAL,
                rule_code="personnel_commission",
            ),
        )
        for place, name in enumerate(MEMBERS):
            role = MemberRole.CHAIR if place == 0 else MemberRole.MEMBER
            add_member(session, commission, MemberFields(role=role, name=name, post="Примерная должность"))
        meeting = create_meeting(
            session, MeetingFields(commission_id=commission, held_on=HELD), account="officer"
        )
        seats = [seat.member_id for seat in seats_on(session, commission, HELD)]
    made = Sitting(db, commission, meeting, campaign, seats)
    made.release = release
    return made
