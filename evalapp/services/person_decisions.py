"""Decisions of commissions about people, as sheets and cards name them."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.decision import DecisionState
from evalapp.domain.meeting import SubjectKind
from evalapp.entities.commission import Commission
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import AgendaItem, Meeting, Minutes
from evalapp.exchange.person_values import DecisionFact
from evalapp.services.decision_places import DecisionPlace, DecisionPlaces
from evalapp.services.trilingual import trilingual
from evalapp.storage.batches import batches

_COLUMNS: dict[SubjectKind, Any] = {
    SubjectKind.OFFICIAL: Decision.person_id,
    SubjectKind.APPLICANT: Decision.application_id,
    SubjectKind.RESERVIST: Decision.reservist_id,
}


def decisions_of(
    session: Session, kind: SubjectKind, ids: Sequence[int], *, before_meeting: int | None = None
) -> dict[int, tuple[DecisionFact, ...]]:
    """Decisions in force or undone about these records, newest first, by number of the record.

    :param before_meeting: leave out those of this meeting, for its own packet.
    """
    about = col(_COLUMNS[kind])
    found: dict[int, list[DecisionFact]] = defaultdict(list)
    for some in batches(list(dict.fromkeys(ids))):
        wanted = (
            select(about, Decision, Meeting, Commission, col(Minutes.number))
            .join(AgendaItem, col(AgendaItem.id) == col(Decision.item_id))
            .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
            .join(Commission, col(Commission.id) == col(Meeting.commission_id))
            .outerjoin(Minutes, col(Minutes.id) == col(Decision.minutes_id))
            .where(about.in_(some), col(Decision.state) != DecisionState.DRAFT)
            .order_by(col(Decision.decided_on).desc(), col(Decision.id).desc())
        )
        rows = [row for row in session.execute(wanted) if row[2].id != before_meeting]
        places = DecisionPlaces(session, (row[1] for row in rows))
        for number, decision, meeting, commission, minutes in rows:
            place = places.of(decision)
            found[number].append(_fact(decision, place, meeting, commission, minutes or ""))
    return {number: tuple(facts) for number, facts in found.items()}


def _fact(
    decision: Decision, place: DecisionPlace, meeting: Meeting, commission: Commission, minutes: str
) -> DecisionFact:
    return DecisionFact(
        on=decision.decided_on or meeting.held_on,
        kind=decision.kind,
        result=decision.result,
        commission=trilingual(commission),
        minutes=minutes,
        where=place.parts,
        effective_on=decision.effective_on,
        order_number=decision.order_number,
        is_undone=decision.state is DecisionState.UNDONE,
    )
