"""Applicants and members of the reserve on the agenda of a meeting, read once for its packet."""

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session

from evalapp.domain.meeting import SubjectKind
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem
from evalapp.exchange.meeting_reserve_values import ReservePerson
from evalapp.exchange.person_values import DecisionFact, PersonFacts, SelectionFact, StayFact
from evalapp.services.person_decisions import decisions_of
from evalapp.services.reserve_facts import applicant_facts, members_of, reservist_facts, stay_facts
from evalapp.services.selection_facts import selection_facts

_OF_RESERVE = (SubjectKind.APPLICANT, SubjectKind.RESERVIST)


def reserve_people(
    session: Session, items: Sequence[AgendaItem], *, today: date
) -> tuple[ReservePerson, ...]:
    """The people of the reserve among ``items``, in their order, as of ``today``. Checks no rights.

    Items about others are left out, and those whose record is gone.
    """
    chosen = [item for item in items if item.subject in _OF_RESERVE]
    read = _Read(session, chosen, today)
    people = (read.person(item) for item in chosen)
    return tuple(one for one in people if one is not None)


class _Read:
    """Everything about the people of some items."""

    def __init__(self, session: Session, items: Sequence[AgendaItem], today: date) -> None:
        members = [item.reservist_id for item in items if item.reservist_id is not None]
        applicants = [item.application_id for item in items if item.application_id is not None]
        self._applied = {
            number: member.application_id for number, member in members_of(session, members).items()
        }
        applications = [*applicants, *(one for one in self._applied.values() if one is not None)]
        self._applicants: dict[int, PersonFacts] = applicant_facts(session, applicants, today)
        self._members: dict[int, PersonFacts] = reservist_facts(session, members, today)
        self._stays: dict[int, StayFact] = stay_facts(session, members, today)
        self._selections: dict[int, SelectionFact] = selection_facts(session, applications)
        meeting = items[0].meeting_id if items else None
        self._decisions: dict[SubjectKind, dict[int, tuple[DecisionFact, ...]]] = {
            SubjectKind.APPLICANT: decisions_of(
                session, SubjectKind.APPLICANT, applicants, before_meeting=meeting
            ),
            SubjectKind.RESERVIST: decisions_of(
                session, SubjectKind.RESERVIST, members, before_meeting=meeting
            ),
        }

    def person(self, item: AgendaItem) -> ReservePerson | None:
        """The page of one item; None when its record is gone."""
        member, applicant = item.reservist_id or 0, item.application_id or 0
        is_member = item.subject is SubjectKind.RESERVIST
        facts = self._members.get(member) if is_member else self._applicants.get(applicant)
        if facts is None:
            return None
        application = (self._applied.get(member) if is_member else applicant) or 0
        return ReservePerson(
            item_id=stored_id(item.id),
            number=item.position,
            question=item.question,
            ground=item.ground,
            reporter=item.reporter,
            proposed=item.proposed,
            proposed_post=item.post,
            proposed_body=item.organization,
            facts=facts,
            selection=self._selections.get(application),
            stay=self._stays.get(member) if is_member else None,
            decisions=self._decisions[item.subject].get(facts.record_id, ()),
        )
