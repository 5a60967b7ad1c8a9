"""The way of one application through the selection, and the person's other intakes."""

from datetime import date
from decimal import Decimal

import pytest

from evalapp.domain.access import Actor
from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.stage import CutKind, CutState, ScoreSource, StageKind, StageOutcomeKind
from evalapp.entities.base import stored_id
from evalapp.entities.selection import Admission, Stage, StageCut, StageOutcome, StageScore
from evalapp.services.application_selection import SelectionView
from evalapp.services.applications import ApplicationService
from evalapp.storage.database import Database
from tests.applicants import NOW, add_intake


@pytest.fixture
def ids(db: Database) -> list[int]:
    return add_intake(db, {})


def add_stage(db: Database, intake_id: int, position: int) -> int:
    with db.transaction() as session:
        stage = Stage(
            intake_id=intake_id,
            position=position,
            kind=StageKind.TEST,
            title_kk=f"Кезең {position}",
            title_ru=f"Этап {position}",
            max_score=Decimal(100),
            cut_kind=CutKind.SCORE,
            cut_value=Decimal(50),
        )
        session.add(stage)
        session.flush()
        return stored_id(stage.id)


def add_score(db: Database, stage_id: int, application_id: int, score: str | None) -> None:
    with db.transaction() as session:
        session.add(
            StageScore(
                stage_id=stage_id,
                application_id=application_id,
                score=None if score is None else Decimal(score),
                is_absent=score is None,
                source=ScoreSource.TYPED,
                at=NOW,
                account="admin",
            )
        )


def add_cut(db: Database, stage_id: int, number: int, state: CutState) -> int:
    with db.transaction() as session:
        cut = StageCut(
            stage_id=stage_id,
            number=number,
            state=state,
            rule={},
            figures=[],
            outcome_hash="",
            applied_at=NOW,
            account="admin",
        )
        session.add(cut)
        session.flush()
        return stored_id(cut.id)


def add_outcome(db: Database, cut_id: int, application_id: int, kind: StageOutcomeKind) -> None:
    with db.transaction() as session:
        session.add(StageOutcome(cut_id=cut_id, application_id=application_id, kind=kind, at_border=True))


def add_decision(db: Database, application_id: int, **other: object) -> None:
    values = {
        "application_id": application_id,
        "step": AdmissionStep.SELECTION,
        "kind": AdmissionKind.ADMITTED,
        "decided_on": date(2023, 10, 5),
        "decided_by": "Комиссия",
        "minutes": "3",
        "ground": "по результатам проверки",
        "at": NOW,
        "account": "admin",
    }
    with db.transaction() as session:
        session.add(Admission(**values | other))


def selection(db: Database, officer: Actor, application_id: int) -> SelectionView:
    return ApplicationService(db, officer).card(application_id).selection


def test_a_stage_shows_score_and_outcome_of_the_cut_in_force(
    db: Database, officer: Actor, ids: list[int]
) -> None:
    intake_id, application_id = ids
    first, second, third = (add_stage(db, intake_id, position) for position in (1, 2, 3))
    add_score(db, first, application_id, "72.5")
    add_score(db, second, application_id, None)
    add_outcome(db, add_cut(db, first, 1, CutState.REOPENED), application_id, StageOutcomeKind.CUT)
    add_outcome(db, add_cut(db, first, 2, CutState.IN_FORCE), application_id, StageOutcomeKind.PASSED)
    found = selection(db, officer, application_id).stages
    assert [stage.stage_id for stage in found] == [first, second, third]
    assert (found[0].score, found[0].outcome, found[0].at_border) == (
        Decimal("72.5"),
        StageOutcomeKind.PASSED,
        True,
    )
    assert (found[1].score, found[1].is_absent, found[1].outcome) == (None, True, None)
    assert (found[2].score, found[2].is_absent) == (None, False)


def test_decisions_stand_with_the_replaced_ones_last(db: Database, officer: Actor, ids: list[int]) -> None:
    add_decision(db, ids[1], kind=AdmissionKind.REFUSED, superseded=True)
    add_decision(db, ids[1], is_override=True)
    newest, replaced = selection(db, officer, ids[1]).decisions
    assert (newest.kind, newest.needs_second) == (AdmissionKind.ADMITTED, True)
    assert (replaced.superseded, replaced.needs_second) == (True, False)


def test_other_intakes_tell_only_decisions_in_force(db: Database, officer: Actor, ids: list[int]) -> None:
    _, other = add_intake(db, {}, rule_set="regional")
    add_decision(db, other, kind=AdmissionKind.REFUSED)
    add_decision(db, other, step=AdmissionStep.RESERVE, is_override=True)
    (earlier,) = ApplicationService(db, officer).card(ids[1]).earlier
    assert earlier.decisions == {AdmissionStep.SELECTION: AdmissionKind.REFUSED}
