"""The lines of a meeting's decisions: every item put to the vote, what it rests on, what was decided."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from evalapp.domain.commission_terms import AssessmentLimits
from evalapp.domain.decision import DecisionKind, DecisionResult, DecisionState, lacks_plan
from evalapp.domain.decision_basis import Against, Choice, DecisionBasis, against, limits_of
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import Meeting
from evalapp.services.agenda_rows import AgendaRow, agenda_rows
from evalapp.services.commission_terms import commission_terms
from evalapp.services.decision_facts import basis_of_items
from evalapp.services.decision_records import items_of
from evalapp.services.decision_rows import DecisionQuery, DecisionRow, decision_rows


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """An item put to the vote with what was decided on it, None = nothing yet.

    ``basis``: the facts as they are now, or as they were frozen once the decision is in force.
    ``against``: what the decision, or else the proposal, goes against; ``limits``: of the kinds on the day
    of the meeting. ``undoes``: the earlier decision that the question is about undoing.
    """

    item: AgendaRow
    basis: DecisionBasis
    against: tuple[Against, ...]
    decision: DecisionRow | None
    limits: Mapping[DecisionKind, AssessmentLimits]
    undoes: DecisionRow | None = None

    @property
    def id(self) -> int:
        """The item's id."""
        return self.item.id

    @property
    def lacks_reason(self) -> bool:
        """Whether what is decided goes against something and says no reason yet."""
        return self.decision is not None and bool(self.against) and not self.decision.reason

    @property
    def lacks_plan(self) -> bool:
        """Whether somebody is, or as proposed would be, kept with a plan that is not written down."""
        if self.decision is not None:
            return lacks_plan(self.decision.kind, self.decision.plan)
        return lacks_plan(self.item.proposed, "")

    @property
    def may_follow_proposal(self) -> bool:
        """Whether "as proposed" needs nothing more: undecided, the majority reached, against nothing."""
        is_reached = self.basis.majority is True and self.basis.is_settled
        return self.decision is None and is_reached and not self.against


@dataclass(frozen=True, slots=True)
class MeetingDecisions:
    """The decisions of a meeting in the order of the agenda; ``may_decide``: whether its state lets them."""

    meeting_id: int
    may_decide: bool
    lines: tuple[DecisionLine, ...]

    @property
    def decided(self) -> int:
        """How many items have a decision."""
        return sum(1 for line in self.lines if line.decision is not None)


@dataclass(frozen=True, slots=True)
class ProposalPreview:
    """Items about to be decided as proposed, with a token of exactly this list.

    ``ready``: they go against nothing and their majority is reached; ``unready``: the others, which are
    left for single entry.
    """

    meeting_id: int
    ready: tuple[DecisionLine, ...]
    unready: tuple[DecisionLine, ...]
    token: str


def decision_lines(session: Session, meeting: Meeting, today: date) -> tuple[DecisionLine, ...]:
    """Every item put to the vote in the order in which they are taken up. Checks no rights."""
    number = stored_id(meeting.id)
    items = [row for row in agenda_rows(session, meeting) if row.is_voted]
    facts = basis_of_items(session, meeting, items_of(session, number))
    found = decision_rows(session, DecisionQuery(meeting_id=number), today)
    decided = {row.item_id: row for row in found}
    undone = tuple(item.undoes_id for item in items if item.undoes_id is not None)
    earlier = decision_rows(session, DecisionQuery(ids=undone), today) if undone else ()
    by_id = {row.id: row for row in earlier}
    return tuple(
        _line(meeting, item, facts[item.id], decided.get(item.id), by_id.get(item.undoes_id or 0))
        for item in items
    )


def proposal_preview(
    session: Session, meeting: Meeting, today: date, item_ids: Sequence[int] | None
) -> ProposalPreview:
    """Undecided items, all or the chosen, as they would be decided as proposed."""
    wanted = None if item_ids is None else set(item_ids)
    lines = [
        line
        for line in decision_lines(session, meeting, today)
        if line.decision is None and (wanted is None or line.id in wanted)
    ]
    seal = hashlib.sha256()
    for line in lines:
        seal.update(repr((line.id, line.item.version, line.basis, line.against)).encode())
    return ProposalPreview(
        stored_id(meeting.id),
        tuple(line for line in lines if line.may_follow_proposal),
        tuple(line for line in lines if not line.may_follow_proposal),
        seal.hexdigest(),
    )


def codes_against(
    meeting: Meeting, result: DecisionResult, kind: DecisionKind | None, basis: DecisionBasis
) -> tuple[Against, ...]:
    """What a decision goes against by the terms that hold on the day of the meeting."""
    limits = limits_of(commission_terms(meeting.held_on), kind)
    return against(Choice(result, kind, limits), basis)


def _line(
    meeting: Meeting,
    item: AgendaRow,
    basis: DecisionBasis,
    decided: DecisionRow | None,
    undoes: DecisionRow | None,
) -> DecisionLine:
    limits = commission_terms(meeting.held_on).against
    if decided is None:
        codes = codes_against(meeting, DecisionResult.ADOPTED, item.proposed, basis)
    elif decided.state is not DecisionState.DRAFT:
        basis, codes = decided.basis, decided.against
    else:
        codes = codes_against(meeting, decided.result, decided.kind, basis)
    return DecisionLine(item, basis, codes, decided, limits, undoes)
