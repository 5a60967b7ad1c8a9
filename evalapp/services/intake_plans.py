"""What an intake is run by: read out of its records, and written into those of a draft.

Functions inside the caller's session; rights and states are checked by the services that call them.
"""

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.cut import CutRule
from evalapp.domain.errors import Invalid
from evalapp.domain.intake_plan import DirectionPlan, IntakePlan, StagePlan
from evalapp.domain.intake_rules import Confirmation, IntakeRules
from evalapp.domain.language import Trilingual
from evalapp.domain.names import tidy_text
from evalapp.entities import reserve
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake, IntakeDirection
from evalapp.entities.selection import Interviewer, Stage
from evalapp.services import screening
from evalapp.services.directions import directions_of, match
from evalapp.services.release_seals import hash_of
from evalapp.services.trilingual import trilingual
from evalapp.storage.batches import batches

Ordered = TypeVar("Ordered", IntakeDirection, Stage)


def plan_of(session: Session, intake: Intake) -> IntakePlan:
    """The plan of an intake as its records hold it now."""
    rule_set = session.get(reserve.RuleSet, intake.rule_set_id)
    assert rule_set is not None, "a foreign key holds it"
    return IntakePlan(
        name=intake.name,
        rule_set=rule_set.code,
        as_of=intake.as_of,
        opens_on=intake.opens_on,
        closes_on=intake.closes_on,
        places=intake.places,
        directions=tuple(
            DirectionPlan(trilingual(one), one.places, one.id)
            for one in in_order(session, IntakeDirection, intake)
        ),
        stages=tuple(stage_plan(one) for one in in_order(session, Stage, intake)),
    )


def stage_plan(stage: Stage) -> StagePlan:
    """The plan of a stored stage."""
    return StagePlan(
        kind=stage.kind,
        title=trilingual(stage, "title"),
        max_score=stage.max_score,
        weight=stage.weight,
        cut=CutRule(stage.cut_kind, stage.cut_value, stage.per_direction),
        interviewers=stage.interviewers,
        held_from=stage.held_from,
        held_to=stage.held_to,
        id=stage.id,
    )


def write_plan(session: Session, intake: Intake, plan: IntakePlan) -> None:
    """Write a plan into a draft; who is judged otherwise by it is judged anew.

    Raises Invalid (its faults; ``name``: ``name_taken``) and NotFound (``no_such_rule_set``).
    """
    plan = plan.checked()
    with session.no_autoflush:
        other = screening.intake_named(session, plan.name)
    if other is not None and other.id != intake.id:
        raise Invalid({"name": "name_taken"})
    rule_set = screening.rule_set_record(session, plan.rule_set, plan.as_of)
    is_judged_anew = (intake.rule_set_id, intake.as_of) != (rule_set.id, plan.as_of)
    intake.name, intake.rule_set_id, intake.as_of = plan.name, stored_id(rule_set.id), plan.as_of
    intake.opens_on, intake.closes_on, intake.places = plan.opens_on, plan.closes_on, plan.places
    session.flush()
    _write_directions(session, intake, plan.directions)
    _write_stages(session, intake, plan.stages)
    if is_judged_anew:
        screening.judge_applications(session, stored_id(intake.id))


def frozen_rules(session: Session, intake: Intake, confirmation: Confirmation) -> IntakeRules:
    """Everything the intake would be run by if it opened now with this confirmation."""
    rules = screening.intake_rules(session, intake)
    if confirmation.reading is not None:
        rules = rules.read_age(confirmation.reading)
    return IntakeRules(plan_of(session, intake), rules, confirmation)


def seal_of(intake: Intake) -> str:
    """SHA-256 over the frozen rules of an intake."""
    return hash_of(intake.rules)


def in_order(session: Session, kind: type[Ordered], intake: Intake) -> Sequence[Ordered]:
    """Directions or stages of an intake, by their position."""
    wanted = select(kind).where(col(kind.intake_id) == intake.id).order_by(col(kind.position))
    return session.execute(wanted).scalars().all()


def _write_directions(session: Session, intake: Intake, wanted: Sequence[DirectionPlan]) -> None:
    stored = {stored_id(one.id): one for one in in_order(session, IntakeDirection, intake)}
    kept = {one.id for one in wanted if one.id is not None}
    for number, record in stored.items():
        if number not in kept:
            _forget_direction(session, record)
    records = []
    for plan in wanted:
        record = stored[plan.id] if plan.id in stored else _new_direction(intake)
        name = _tidy(plan.name)
        record.name_kk, record.name_ru, record.name_en = name.kk, name.ru, name.en
        record.places = plan.places
        records.append(record)
    _put_in_order(session, records)
    if wanted:
        _match_directions(session, intake)


def _write_stages(session: Session, intake: Intake, wanted: Sequence[StagePlan]) -> None:
    stored = {stored_id(one.id): one for one in in_order(session, Stage, intake)}
    kept = {one.id for one in wanted if one.id is not None}
    for number, record in stored.items():
        if number not in kept:
            remove_stage(session, record)
    records = []
    for plan in wanted:
        title = _tidy(plan.title)
        stated: dict[str, Any] = {
            "kind": plan.kind,
            "title_kk": title.kk,
            "title_ru": title.ru,
            "title_en": title.en,
            "max_score": plan.max_score,
            "weight": plan.weight,
            "cut_kind": plan.cut.kind,
            "cut_value": plan.cut.value,
            "per_direction": plan.cut.per_direction,
            "interviewers": plan.interviewers,
            "held_from": plan.held_from,
            "held_to": plan.held_to,
        }
        is_new = plan.id not in stored
        record = (
            Stage(intake_id=stored_id(intake.id), position=0, **stated) if is_new else stored[plan.id or 0]
        )
        for field, value in stated.items():
            if getattr(record, field) != value:
                setattr(record, field, value)
        records.append(record)
    _put_in_order(session, records)


def remove_stage(session: Session, stage: Stage) -> None:
    """Delete a stage of a draft with those who were to score at it."""
    named = select(Interviewer).where(col(Interviewer.stage_id) == stage.id)
    for interviewer in session.execute(named).scalars():
        session.delete(interviewer)
    session.flush()
    session.delete(stage)
    session.flush()


def _put_in_order(session: Session, records: Sequence[Ordered]) -> None:
    """Number the records from 1. Moved ones step aside first: two may not share a position."""
    moved = [one for place, one in enumerate(records, 1) if one.id is not None and one.position != place]
    for place, one in enumerate(moved, 1):
        one.position = -place
    session.flush()
    for place, one in enumerate(records, 1):
        if one.position != place:
            one.position = place
        session.add(one)
        session.flush()


def _new_direction(intake: Intake) -> IntakeDirection:
    return IntakeDirection(intake_id=stored_id(intake.id), position=0, name_kk="", name_ru="")


def _tidy(name: Trilingual) -> Trilingual:
    return Trilingual(tidy_text(name.kk), tidy_text(name.ru), tidy_text(name.en))


def _forget_direction(session: Session, record: IntakeDirection) -> None:
    """Delete a direction; applications that had it stand under "not known" again."""
    chosen = select(Application).where(col(Application.direction_id) == record.id)
    for application in session.execute(chosen).scalars():
        application.direction_id = None
    session.flush()
    session.delete(record)
    session.flush()


def _match_directions(session: Session, intake: Intake) -> None:
    """Give a direction to the applications whose text names one."""
    directions = directions_of(session, stored_id(intake.id))
    waiting = select(col(Application.id), col(Application.direction)).where(
        col(Application.intake_id) == intake.id,
        col(Application.direction_id).is_(None),
        col(Application.direction).is_not(None),
    )
    found = {
        number: direction_id
        for number, words in session.execute(waiting)
        if (direction_id := match(directions, words)) is not None
    }
    for some in batches(list(found)):
        for one in session.execute(select(Application).where(col(Application.id).in_(some))).scalars():
            one.direction_id = found[stored_id(one.id)]
        session.flush()
