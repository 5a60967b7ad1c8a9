"""Decisions that are to be carried out, with where they were taken and what was done of them already."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.admission import AdmissionKind
from evalapp.domain.decision import DecisionKind, EffectState
from evalapp.domain.meeting import SubjectKind
from evalapp.entities.base import stored_id
from evalapp.entities.commission import Commission
from evalapp.entities.decision import Decision, DecisionEffect
from evalapp.entities.meeting import AgendaItem, Meeting, Minutes
from evalapp.storage.batches import batches
from evalapp.texts import text


@dataclass(frozen=True, slots=True)
class EffectCase:
    """A decision with where it was taken; ``number``: of its item."""

    decision: Decision
    number: int
    proposed: DecisionKind | None
    commission: str
    paper: str


def cases_of(session: Session, decision_ids: Sequence[int]) -> list[EffectCase]:
    """The decisions in the order of their meetings and agendas."""
    found: list[tuple[int, int, EffectCase]] = []
    for some in batches(sorted(set(decision_ids))):
        wanted = (
            select(Decision, AgendaItem, Meeting, Commission, Minutes)
            .join(AgendaItem, col(AgendaItem.id) == col(Decision.item_id))
            .join(Meeting, col(Meeting.id) == col(AgendaItem.meeting_id))
            .join(Commission, col(Commission.id) == col(Meeting.commission_id))
            .outerjoin(Minutes, col(Minutes.id) == col(Decision.minutes_id))
            .where(col(Decision.id).in_(some))
        )
        for decision, item, meeting, commission, minutes in session.execute(wanted):
            language = meeting.language.split("+")[0]
            name = {"kk": commission.name_kk, "en": commission.name_en}.get(language) or commission.name_ru
            paper = text(
                language,
                "effect.paper",
                number=minutes.number if minutes else meeting.number,
                day=f"{meeting.held_on:%d.%m.%Y}",
            )
            case = EffectCase(decision, item.position, item.proposed, name, paper)
            found.append((stored_id(meeting.id), item.position, case))
    return [case for _, _, case in sorted(found, key=lambda one: one[:2])]


def carried_out(session: Session, decision_ids: Sequence[int]) -> frozenset[int]:
    """Those of which something is in the records, or that have put something back."""
    found: set[int] = set()
    for some in batches(sorted(set(decision_ids))):
        applied = select(col(DecisionEffect.decision_id)).where(
            col(DecisionEffect.decision_id).in_(some), col(DecisionEffect.state) == EffectState.APPLIED
        )
        reverting = select(col(DecisionEffect.reverted_by_id)).where(
            col(DecisionEffect.reverted_by_id).in_(some)
        )
        found.update(session.execute(applied).scalars())
        found.update(number for number in session.execute(reverting).scalars() if number is not None)
    return frozenset(found)


def admission_of(case: EffectCase) -> tuple[int, AdmissionKind] | None:
    """The admission a decision records: of which application, which."""
    decision = case.decision
    if decision.application_id is None or decision.subject is not SubjectKind.APPLICANT:
        return None
    is_enrolled = decision.kind is DecisionKind.ENROL
    return decision.application_id, AdmissionKind.ADMITTED if is_enrolled else AdmissionKind.REFUSED
