"""Carrying decisions out, one after the other: what each changes, or what stands against it.

A trial and the confirmation run this same code; a trial is rolled back.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from sqlmodel import Session

from evalapp.domain.admission import AdmissionKind
from evalapp.domain.decision import DecisionKind, DecisionState
from evalapp.domain.decision_effect import POSTS, ChangeWay, EffectChoices, EffectNote, changes_records
from evalapp.domain.errors import AppError, Refused
from evalapp.domain.meeting import SubjectKind
from evalapp.entities.base import stored_id
from evalapp.entities.decision import Decision, DecisionEffect
from evalapp.entities.register import Organization, Position
from evalapp.services import effect_reserve
from evalapp.services.effect_admissions import Applicants, admit, enrol_applicant
from evalapp.services.effect_cases import EffectCase, admission_of, carried_out, cases_of
from evalapp.services.effect_lines import EffectLine
from evalapp.services.effect_posts import begin_post, end_posts, held_on
from evalapp.services.effect_recorder import EffectRecorder
from evalapp.services.effect_undo import applied_effects, begins_post, enrols, put_back
from evalapp.services.progress import SILENT, Progress
from evalapp.storage.record_values import json_text

Entry = TypeVar("Entry", Position, Organization)

_PASSING = frozenset({"at", "account", "batch", "admission_id"})
"""Fields of added records that differ from one run to the next."""


@dataclass(frozen=True, slots=True)
class PlanRun:
    """The lines of a run, and whose applications are to be judged anew (IINs)."""

    lines: tuple[EffectLine, ...]
    iins: frozenset[str]


class EffectPlan:
    """Carries decisions out within the caller's transaction.

    A decision that meets an obstacle leaves nothing behind; the others go on.
    """

    def __init__(
        self, session: Session, choices: EffectChoices, *, account: str, at: datetime, today: date
    ) -> None:
        self._session, self._choices = session, choices
        self._account, self._at, self._today = account, at, today
        self._done: frozenset[int] = frozenset()
        # Held, for the session forgets a record that nobody holds and would ask for it again.
        self._directory: dict[tuple[type[Position | Organization], int], Position | Organization | None] = {}

    def run(self, decision_ids: Sequence[int], progress: Progress = SILENT) -> PlanRun:
        """Carry them out in the order of their agenda. Raises Cancelled."""
        cases = cases_of(self._session, decision_ids)
        self._done = carried_out(self._session, decision_ids)
        applicants = Applicants(self._session, [kind for case in cases if (kind := admission_of(case))])
        lines, iins = [], set[str]()
        for done, case in enumerate(cases):
            progress.step(done, len(cases))
            made = EffectRecorder(self._session, case.decision, case.paper, self._account, self._at)
            lines.append(self._line(made, case, applicants))
            iins |= made.iins
        return PlanRun(tuple(lines), frozenset(iins))

    def _line(self, made: EffectRecorder, case: EffectCase, applicants: Applicants) -> EffectLine:
        decision, fault = case.decision, None
        undone = _undone(self._session, decision)
        notes: list[EffectNote] = []
        needs_ground = decision.kind is DecisionKind.EXCLUDE or enrols(undone)
        may_deny = begins_post(undone)
        try:
            with self._session.begin_nested():
                self._perform(made, case, applicants, undone, notes)
                self._session.flush()
        except AppError as error:
            fault = error
            made.changes.clear()
            made.iins.clear()
        return EffectLine(
            decision_id=made.decision_id,
            item_number=case.number,
            subject=decision.subject,
            subject_name=decision.subject_name,
            result=decision.result,
            kind=decision.kind,
            undoes_id=decision.undoes_id,
            effective_on=decision.effective_on,
            changes=tuple(made.changes),
            notes=() if fault else self._notes(case, made, notes),
            fault=fault,
            needs_ground=needs_ground,
            may_be_not_taken_up=may_deny,
            needs_place=decision.kind in POSTS and None in (decision.position_id, decision.organization_id),
            place=", ".join(filter(None, (decision.post, decision.organization))),
            position_id=decision.position_id,
            organization_id=decision.organization_id,
        )

    def _notes(
        self, case: EffectCase, made: EffectRecorder, notes: list[EffectNote]
    ) -> tuple[EffectNote, ...]:
        decision = case.decision
        if not made.changes and not notes:
            return (EffectNote.NOTHING_CHANGES,)
        found = list(notes)
        if made.changes and not decision.order_number and decision.kind in POSTS | {DecisionKind.RELEASE}:
            found.append(EffectNote.NO_ORDER)
        if made.changes and decision.effective_on is not None and decision.effective_on > self._today:
            found.append(EffectNote.BEGINS_LATER)
        return tuple(found)

    def _perform(
        self,
        made: EffectRecorder,
        case: EffectCase,
        applicants: Applicants,
        undone: Sequence[DecisionEffect],
        notes: list[EffectNote],
    ) -> None:
        decision = case.decision
        if decision.state is not DecisionState.IN_FORCE:
            raise Refused("effect_not_in_force")
        if made.decision_id in self._done:
            raise Refused("effect_applied_already")
        own = changes_records(decision.subject, decision.result, decision.kind, proposed=case.proposed)
        _require_first_undoing(self._session, decision)
        if decision.undoes_id is not None and not undone:
            notes.append(EffectNote.NOTHING_TO_PUT_BACK)
        if not undone and not own:
            return
        first = self._first_day(case)
        ground = self._choices.grounds.get(made.decision_id, "")
        if undone:
            denied = made.decision_id in self._choices.not_taken_up
            put_back(made, undone, first, is_not_taken_up=denied, ground=ground)
        if own:
            self._carry_out(made, case, applicants, first, ground, notes)

    def _first_day(self, case: EffectCase) -> date:
        """The first day on which the decision holds; a refused admission holds from its meeting on."""
        decision = case.decision
        if decision.effective_on is None and decision.kind is None and decision.undoes_id is None:
            return decision.decided_on or self._today
        if decision.effective_on is None:
            raise Refused("effect_no_date")
        return decision.effective_on

    def _carry_out(
        self,
        made: EffectRecorder,
        case: EffectCase,
        applicants: Applicants,
        first: date,
        ground: str,
        notes: list[EffectNote],
    ) -> None:
        decision = case.decision
        match decision.subject:
            case SubjectKind.APPLICANT:
                number = decision.application_id or 0
                if decision.kind is DecisionKind.ENROL:
                    enrol_applicant(made, applicants, number, first, case.commission)
                else:
                    admit(made, applicants, number, AdmissionKind.REFUSED, case.commission)
            case SubjectKind.RESERVIST:
                self._of_reservist(made, first, ground, notes)
            case _:
                self._of_official(made, decision.person_id, first)

    def _of_official(self, made: EffectRecorder, person_id: int | None, first: date) -> None:
        if person_id is None:
            raise Refused("effect_record_gone")
        if made.decision.kind is DecisionKind.RELEASE:
            end_posts(made, person_id, first)
            return
        position, body = self._place(made.decision)
        if position is None or body is None:
            raise Refused("effect_place_needed")
        begin_post(made, person_id, stored_id(position.id), stored_id(body.id), first)

    def _of_reservist(self, made: EffectRecorder, first: date, ground: str, notes: list[EffectNote]) -> None:
        decision = made.decision
        member = effect_reserve.reservist_of(self._session, decision.reservist_id)
        if decision.kind is DecisionKind.EXCLUDE:
            effect_reserve.exclude_member(made, member, first, ground)
            return
        person_id = decision.person_id or effect_reserve.in_register(self._session, member)
        if decision.kind is DecisionKind.RELEASE:
            released = effect_reserve.release_member(made, member, first)
            serves = person_id is not None and held_on(self._session, person_id, first)
            if person_id is not None and serves:
                end_posts(made, person_id, first)
            elif not released:
                raise Refused("effect_no_post")
            return
        place = self._place(decision)
        effect_reserve.appoint_member(made, member, first, place)
        position, body = place
        if person_id is not None and position is not None and body is not None:
            begin_post(made, person_id, stored_id(position.id), stored_id(body.id), first)
        else:
            notes.append(EffectNote.NOT_IN_REGISTER)

    def _place(self, decision: Decision) -> tuple[Position | None, Organization | None]:
        """Post and body of the directory: those of the decision, else those that were chosen for it."""
        chosen = self._choices.places.get(stored_id(decision.id), (0, 0))
        return (
            self._entry(Position, decision.position_id or chosen[0]),
            self._entry(Organization, decision.organization_id or chosen[1]),
        )

    def _entry(self, kind: type[Entry], number: int) -> Entry | None:
        if (kind, number) not in self._directory:
            self._directory[kind, number] = self._session.get(kind, number)
        found = self._directory[kind, number]
        return found if isinstance(found, kind) else None


def token_of(lines: Sequence[EffectLine]) -> str:
    """SHA-256 that stands for exactly these lines."""
    return hashlib.sha256(json_text([_seen(line) for line in lines]).encode()).hexdigest()


def _seen(line: EffectLine) -> list[object]:
    fault = (
        None if line.fault is None else [line.fault.code, {k: str(v) for k, v in line.fault.params.items()}]
    )
    changes = [
        [one.kind, one.way, one.record_id, _lasting(one.before), _lasting(one.after, one.way)]
        for one in line.changes
    ]
    return [line.decision_id, changes, fault]


def _lasting(values: object, way: ChangeWay = ChangeWay.CHANGED) -> object:
    assert isinstance(values, dict)
    left_out = _PASSING if way is ChangeWay.ADDED else frozenset()
    return {name: value for name, value in values.items() if name not in left_out}


def _undone(session: Session, decision: Decision) -> list[DecisionEffect]:
    return [] if decision.undoes_id is None else applied_effects(session, decision.undoes_id)


def _require_first_undoing(session: Session, decision: Decision) -> None:
    """What an undoing decision put back is not undone in turn: a new decision says what is to hold."""
    undone = None if decision.undoes_id is None else session.get(Decision, decision.undoes_id)
    if undone is not None and undone.undoes_id is not None:
        raise Refused("effect_undo_of_undo")
