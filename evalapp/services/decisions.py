"""Decisions of a meeting, entered by people: one by one, or as proposed with the list in view."""

from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.decision import DecisionKind, DecisionResult, DecisionState
from evalapp.domain.decision_basis import Against, DecisionBasis
from evalapp.domain.decision_fields import DecisionFields
from evalapp.domain.errors import Conflict, Invalid, Refused
from evalapp.domain.meeting import MeetingStep, allows
from evalapp.entities.base import stored_id
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.services.agenda_rows import agenda_rows
from evalapp.services.decision_facts import basis_of_items
from evalapp.services.decision_lines import (
    MeetingDecisions,
    ProposalPreview,
    codes_against,
    decision_lines,
    proposal_preview,
)
from evalapp.services.decision_records import items_of, of_meeting
from evalapp.services.decision_rows import DecisionQuery, DecisionRow, decision_rows
from evalapp.services.meeting_steps import item_of, items_with, meeting_of, require_step
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


class DecisionService:
    """Use cases of a meeting's decisions for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def of_meeting(self, meeting_id: int) -> MeetingDecisions:
        """Every item put to the vote, with what was decided. Raises NotFound."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            meeting = meeting_of(session, meeting_id)
            return MeetingDecisions(
                meeting_id,
                allows(meeting.state, MeetingStep.DECIDE),
                decision_lines(session, meeting, self._today()),
            )

    def rows(self, query: DecisionQuery) -> tuple[DecisionRow, ...]:
        """Decisions of all meetings, the newest meeting first."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return decision_rows(session, query, self._today())

    def row(self, decision_id: int) -> DecisionRow | None:
        """One decision, None when it is not there any more."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            return next(iter(decision_rows(session, DecisionQuery(ids=(decision_id,)), self._today())), None)

    def against(self, item_id: int, result: DecisionResult, kind: DecisionKind | None) -> tuple[Against, ...]:
        """What such a decision on an item would go against; ``kind``: see DecisionFields. Raises NotFound."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            item = item_of(session, item_id)
            meeting = meeting_of(session, item.meeting_id)
            basis = basis_of_items(session, meeting, [item])[item_id]
            decided = item.proposed if result is DecisionResult.ADOPTED else kind
            return codes_against(meeting, result, decided, basis)

    def enter(self, item_id: int, fields: DecisionFields, *, version: int | None = None) -> int:
        """Enter the decision on an item, or enter it anew. Returns its id.

        :param version: of the decision that was looked at, None = there was none.

        Raises Invalid (see DecisionFields; ``reason``: ``decision_reason_needed``; ``kind``:
        ``decision_kind_of_undoing``), NotFound, Conflict, Refused (``meeting_step_decide``,
        ``item_not_voted``, ``decision_in_force``).
        """
        self._actor.require(Action.RECORD_DECISIONS)
        with self._db.transaction() as session:
            item = item_of(session, item_id)
            meeting = self._deciding(session, item)
            fields = _as_decided(item, fields).tidied()
            if item.undoes_id is not None and fields.result is DecisionResult.REJECTED and fields.kind:
                raise Invalid({"kind": "decision_kind_of_undoing"})
            basis = basis_of_items(session, meeting, [item])[item_id]
            fields.require_reason(codes_against(meeting, fields.result, fields.kind, basis))
            stored = of_meeting(session, item.meeting_id).get(item_id)
            if (None if stored is None else stored.version) != version:
                raise Conflict
            name = next(row.name.ru for row in agenda_rows(session, meeting) if row.id == item_id)
            return self._write(session, meeting, item, name, stored, fields, basis)

    def clear(self, item_id: int, *, version: int) -> None:
        """Take an entry back while it is not in force; the audit log keeps it.

        Raises NotFound, Conflict, Refused (``meeting_step_decide``, ``decision_in_force``).
        """
        self._actor.require(Action.RECORD_DECISIONS)
        with self._db.transaction() as session:
            item = item_of(session, item_id)
            self._deciding(session, item)
            stored = of_meeting(session, item.meeting_id).get(item_id)
            if stored is None or stored.version != version:
                raise Conflict
            _require_draft(stored)
            session.delete(stored)

    def preview(self, meeting_id: int, item_ids: Sequence[int] | None = None) -> ProposalPreview:
        """What "as proposed" would decide: items without a decision, all or the chosen. Raises NotFound."""
        self._actor.require(Action.RECORD_DECISIONS)
        with self._db.reading() as session:
            return proposal_preview(session, meeting_of(session, meeting_id), self._today(), item_ids)

    def adopt(self, seen: ProposalPreview) -> tuple[int, ...]:
        """Decide the list that was ``seen`` as proposed. Returns the items that were decided.

        Raises NotFound, Refused (``meeting_step_decide``, ``nothing_to_adopt``), Conflict
        (``list_changed``) when the list is not what it was.
        """
        self._actor.require(Action.RECORD_DECISIONS)
        with self._db.transaction() as session:
            meeting = meeting_of(session, seen.meeting_id)
            require_step(meeting, MeetingStep.DECIDE)
            wanted = [line.id for line in (*seen.ready, *seen.unready)]
            now = proposal_preview(session, meeting, self._today(), wanted)
            if now.token != seen.token:
                raise Conflict("list_changed")
            if not now.ready:
                raise Refused("nothing_to_adopt")
            items = {stored_id(item.id): item for item in items_of(session, seen.meeting_id)}
            for line in now.ready:
                item = items[line.id]
                fields = _as_decided(item, DecisionFields(result=DecisionResult.ADOPTED)).tidied()
                self._write(session, meeting, item, line.item.name.ru, None, fields, line.basis)
            return tuple(line.id for line in now.ready)

    def take_back(self, item_ids: Collection[int]) -> int:
        """Undo "as proposed": clear entries that are not in force, all or none. Returns how many.

        Raises Refused (``meeting_step_decide``, ``decision_in_force``), NotFound.
        """
        self._actor.require(Action.RECORD_DECISIONS)
        with self._db.transaction() as session:
            items = items_with(session, list(item_ids))
            taken = 0
            for meeting_id in {item.meeting_id for item in items}:
                require_step(meeting_of(session, meeting_id), MeetingStep.DECIDE)
                decided = of_meeting(session, meeting_id)
                for stored in (decided[number] for number in item_ids if number in decided):
                    _require_draft(stored)
                    session.delete(stored)
                    taken += 1
            return taken

    def _deciding(self, session: Session, item: AgendaItem) -> Meeting:
        meeting = meeting_of(session, item.meeting_id)
        require_step(meeting, MeetingStep.DECIDE)
        if item.id not in {one.id for one in items_of(session, item.meeting_id)}:
            raise Refused("item_not_voted")
        return meeting

    def _write(
        self,
        session: Session,
        meeting: Meeting,
        item: AgendaItem,
        name: str,
        stored: Decision | None,
        fields: DecisionFields,
        basis: DecisionBasis,
    ) -> int:
        is_new = stored is None
        if stored is None:
            stored = Decision(
                item_id=stored_id(item.id),
                subject=item.subject,
                result=fields.result,
                at=self._clock(),
                account=self._actor.login,
            )
        _require_draft(stored)
        stored.person_id, stored.application_id = item.person_id, item.application_id
        stored.reservist_id, stored.subject_name = item.reservist_id, name
        stored.result, stored.kind = fields.result, fields.kind
        stored.position_id, stored.organization_id = fields.position_id, fields.organization_id
        stored.post, stored.organization = fields.post, fields.organization
        stored.plan, stored.wording, stored.reason = fields.plan, fields.wording, fields.reason
        stored.undoes_id = item.undoes_id if fields.result is DecisionResult.ADOPTED else None
        stored.basis = basis.to_dict()
        stored.against = [code.value for code in codes_against(meeting, stored.result, stored.kind, basis)]
        if is_new:
            session.add(stored)
        elif stored in session.dirty:
            stored.at, stored.account = self._clock(), self._actor.login
        session.flush()
        return stored_id(stored.id)

    def _today(self) -> date:
        return self._clock().astimezone().date()


def _as_decided(item: AgendaItem, fields: DecisionFields) -> DecisionFields:
    """An adopted proposal takes kind and post from the item."""
    if fields.result is DecisionResult.REJECTED:
        return fields
    return DecisionFields(
        result=fields.result,
        kind=item.proposed,
        position_id=item.position_id,
        organization_id=item.organization_id,
        post=item.post,
        organization=item.organization,
        plan=fields.plan,
        wording=fields.wording,
        reason=fields.reason,
    )


def _require_draft(decision: Decision) -> None:
    if decision.state is not DecisionState.DRAFT:
        raise Refused("decision_in_force")
