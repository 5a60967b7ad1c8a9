"""Decisions about applications as lists: what a new one would do, and what was decided."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select
from sqlmodel import Session, col

from evalapp.domain.admission import (
    RECORDED,
    AdmissionKind,
    AdmissionStep,
    DecisionEffect,
    contradicts,
)
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.names import full_name
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application, Verdict
from evalapp.entities.selection import Admission
from evalapp.services.admissions import admitted_of
from evalapp.services.stage_people import passed, stages_of
from evalapp.storage.batches import batches


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """What a decision would do to one application. ``before``: the decision in force, None for none."""

    application_id: int
    number: str
    full_name: str
    direction_id: int | None
    verdict: VerdictKind
    before: AdmissionKind | None
    effect: DecisionEffect


@dataclass(frozen=True, slots=True)
class DecisionPreview:
    """The list in view before a decision is recorded; ``token`` stands for exactly this list."""

    step: AdmissionStep
    kind: AdmissionKind
    lines: tuple[DecisionLine, ...]
    token: str

    def count(self, effect: DecisionEffect) -> int:
        """How many lines have this effect."""
        return sum(1 for line in self.lines if line.effect is effect)

    def recorded(self, *, with_overrides: bool) -> tuple[DecisionLine, ...]:
        """The lines that would be written down; those against what was computed only if wanted."""
        left_out = frozenset() if with_overrides else frozenset({DecisionEffect.AGAINST})
        return tuple(line for line in self.lines if line.effect in RECORDED - left_out)


@dataclass(frozen=True, slots=True)
class OverrideRow:
    """A decision against what was computed; waits while ``seconded_by`` is empty.

    ``verdict``: the computed one when it was decided. ``account`` entered it.
    """

    id: int
    application_id: int
    number: str
    full_name: str
    step: AdmissionStep
    kind: AdmissionKind
    verdict: VerdictKind
    decided_on: date
    decided_by: str
    minutes: str
    ground: str
    account: str
    seconded_by: str
    seconded_at: datetime | None

    @property
    def is_waiting(self) -> bool:
        """Whether another account has still to confirm it."""
        return not self.seconded_by


def preview_of(
    session: Session, intake_id: int, step: AdmissionStep, kind: AdmissionKind, ids: Sequence[int]
) -> DecisionPreview:
    """What deciding ``kind`` would do to these applications of the intake, in their order."""
    facts = _Facts(session, intake_id, step, ids)
    lines = tuple(
        DecisionLine(
            number,
            found.number,
            full_name(found.surname, found.given_name, found.patronymic),
            found.direction_id,
            VerdictKind(found.verdict),
            facts.standing.get(number),
            facts.effect(number, kind, VerdictKind(found.verdict)),
        )
        for number in dict.fromkeys(ids)
        if (found := facts.people.get(number)) is not None
    )
    return DecisionPreview(step, kind, lines, _token(step, kind, lines))


def finishers(session: Session, intake_id: int) -> Select[Any]:
    """Ids of the applications that passed every stage; without stages, of all in the selection."""
    stages = stages_of(session, intake_id)
    return passed(session, stages[-1]) if stages else admitted_of(intake_id, AdmissionStep.SELECTION)


def standing_of(session: Session, step: AdmissionStep, ids: Sequence[int]) -> list[Admission]:
    """The decisions of ``step`` about these applications that are not superseded, waiting ones too."""
    found: list[Admission] = []
    for some in batches(ids):
        wanted = select(Admission).where(
            col(Admission.application_id).in_(some),
            col(Admission.step) == step,
            col(Admission.superseded).is_(False),
        )
        found += session.execute(wanted.order_by(col(Admission.id))).scalars()
    return found


def overrides_of(session: Session, intake_id: int) -> tuple[OverrideRow, ...]:
    """Decisions of an intake against what was computed that stand or wait, waiting ones first."""
    wanted = (
        select(
            Admission,
            col(Application.number),
            col(Application.surname),
            col(Application.given_name),
            col(Application.patronymic),
        )
        .join(Application, col(Application.id) == col(Admission.application_id))
        .where(
            col(Application.intake_id) == intake_id,
            col(Admission.is_override).is_(True),
            col(Admission.superseded).is_(False),
        )
        .order_by(col(Admission.seconded_by) != "", col(Application.number), col(Admission.id))
    )
    return tuple(_override(*found) for found in session.execute(wanted))


def is_overtaken(session: Session, admission: Admission) -> bool:
    """Whether a later decision or a membership rests on what a decision that waits would replace."""
    return bool(_held(session, admission.step, [admission.application_id]))


class _Facts:
    """What decides about the effect of a decision, read in a fixed number of statements a batch."""

    def __init__(self, session: Session, intake_id: int, step: AdmissionStep, ids: Sequence[int]) -> None:
        self.step = step
        self.people = _people(session, intake_id, ids)
        standing = standing_of(session, step, ids)
        self.standing = {one.application_id: one.kind for one in standing if counts(one)}
        self.waiting = {one.application_id: one.kind for one in standing if not counts(one)}
        self.held = _held(session, step, ids)
        is_reserve = step is AdmissionStep.RESERVE
        chosen = admitted_of(intake_id, AdmissionStep.SELECTION)
        self.inside = set(session.execute(chosen).scalars()) if is_reserve else set(ids)
        self.passed = set(session.execute(finishers(session, intake_id)).scalars()) if is_reserve else set()

    def effect(self, number: int, kind: AdmissionKind, verdict: VerdictKind) -> DecisionEffect:
        """What deciding ``kind`` does to one application."""
        if number not in self.inside:
            return DecisionEffect.OUTSIDE
        if self.waiting.get(number) is kind:
            return DecisionEffect.WAITING
        if self.standing.get(number) is kind:
            return DecisionEffect.SAME
        if number in self.held:
            return DecisionEffect.HELD
        has_passed = self.step is AdmissionStep.SELECTION or number in self.passed
        if contradicts(self.step, kind, verdict, has_passed=has_passed):
            return DecisionEffect.AGAINST
        is_new = number not in self.standing and number not in self.waiting
        return DecisionEffect.NEW if is_new else DecisionEffect.REPLACES


def counts(admission: Admission) -> bool:
    """Whether a decision that is not superseded is in force: an override has to be seconded."""
    return not admission.is_override or bool(admission.seconded_by)


def _people(session: Session, intake_id: int, ids: Iterable[int]) -> dict[int, Any]:
    found: dict[int, Any] = {}
    for some in batches(ids):
        wanted = (
            select(
                col(Application.id),
                col(Application.number),
                col(Application.surname),
                col(Application.given_name),
                col(Application.patronymic),
                col(Application.direction_id),
                col(Verdict.verdict),
            )
            .join(Verdict, col(Verdict.application_id) == col(Application.id))
            .where(col(Application.id).in_(some), col(Application.intake_id) == intake_id)
        )
        found |= {one.id: one for one in session.execute(wanted)}
    return found


def _held(session: Session, step: AdmissionStep, ids: Iterable[int]) -> set[int]:
    """Those whose decision carries a later one: membership, or, for the selection, the reserve."""
    held: set[int] = set()
    for some in batches(ids):
        members = select(col(Reservist.application_id)).where(col(Reservist.application_id).in_(some))
        held |= {number for number in session.execute(members).scalars() if number is not None}
        if step is AdmissionStep.SELECTION:
            later = standing_of(session, AdmissionStep.RESERVE, some)
            held |= {one.application_id for one in later if one.kind is AdmissionKind.ADMITTED}
    return held


def _override(
    admission: Admission, number: str, surname: str, given_name: str, patronymic: str | None
) -> OverrideRow:
    assert admission.id is not None, "loaded"
    return OverrideRow(
        admission.id,
        admission.application_id,
        number,
        full_name(surname, given_name, patronymic),
        admission.step,
        admission.kind,
        VerdictKind(admission.verdict),
        admission.decided_on,
        admission.decided_by,
        admission.minutes,
        admission.ground,
        admission.account,
        admission.seconded_by,
        admission.seconded_at,
    )


def _token(step: AdmissionStep, kind: AdmissionKind, lines: Sequence[DecisionLine]) -> str:
    seen = [[line.application_id, line.verdict, line.before, line.effect] for line in lines]
    return hashlib.sha256(json.dumps([step, kind, seen]).encode()).hexdigest()
