"""Calibrations as they are stored: which are in force, and what a new version of results takes over."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.calibration import Calibrated, CalibrationState, calibrated_total, is_same_score
from evalapp.domain.scores import OfficialScore
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Release, Result
from evalapp.entities.calibration import Calibration


def calibrations_of(
    session: Session, release_id: int | None, state: CalibrationState
) -> dict[int, Calibration]:
    """{assessee: its calibration in ``state``} of a version of results."""
    found = session.execute(
        select(Calibration)
        .where(col(Calibration.release_id) == release_id, col(Calibration.state) == state)
        .order_by(col(Calibration.id))
    ).scalars()
    return {calibration.assessee_id: calibration for calibration in found}


def recorded_calibrations(
    session: Session, release: Release, rules: ScoringRules, computed: Mapping[int, OfficialScore]
) -> dict[int, Calibrated]:
    """{assessee: what stands beside the computed figures}: only what a commission recorded.

    :param computed: {assessee: his result in this version}. Proposals on the board are never in here.
    """
    return {
        assessee_id: calibrated_of(stored, rules, computed[assessee_id].blocks)
        for assessee_id, stored in calibrations_of(session, release.id, CalibrationState.RECORDED).items()
        if assessee_id in computed
    }


def recorded_calibration(
    session: Session,
    release_id: int | None,
    assessee_id: int,
    rules: ScoringRules,
    computed: Mapping[str, float | None],
) -> Calibrated | None:
    """What stands beside the computed block scores of one official, None = nothing was recorded."""
    stored = session.execute(
        select(Calibration).where(
            col(Calibration.release_id) == release_id,
            col(Calibration.assessee_id) == assessee_id,
            col(Calibration.state) == CalibrationState.RECORDED,
        )
    ).scalar_one_or_none()
    return None if stored is None else calibrated_of(stored, rules, computed)


def calibrated_of(
    stored: Calibration, rules: ScoringRules, computed: Mapping[str, float | None]
) -> Calibrated:
    """The values of a stored calibration with the total that follows from them."""
    blocks = {code: float(score) for code, score in stored.blocks.items()}
    return Calibrated(
        blocks=blocks,
        total=calibrated_total(rules, computed, blocks),
        reason=stored.reason,
        discussed=stored.discussed,
        decided_on=stored.decided_on,
        decided_by=stored.decided_by,
        minutes=stored.minutes,
    )


def take_over_calibrations(session: Session, before: Release, after: Release, *, now: datetime) -> int:
    """Copy the calibrations of ``before`` to the newer version ``after`` of the same campaign.

    Only those of officials whose figures are the same in both; the others start anew. Proposals on the
    board are taken along as proposals. Returns how many were copied; call it after the results of
    ``after`` are frozen.
    """
    old, new = _scores(session, before), _scores(session, after)
    stored = session.execute(
        select(Calibration).where(col(Calibration.release_id) == before.id).order_by(col(Calibration.id))
    ).scalars()
    kept = [
        one
        for one in stored
        if one.assessee_id in new and is_same_score(old[one.assessee_id], new[one.assessee_id])
    ]
    for one in kept:
        session.add(_copy(one, after, now))
    session.flush()
    return len(kept)


def _copy(one: Calibration, after: Release, now: datetime) -> Calibration:
    assert after.id is not None
    values: dict[str, Any] = one.model_dump(exclude={"id", "version", "release_id", "changed_at"})
    return Calibration(**values, release_id=after.id, changed_at=now)


def _scores(session: Session, release: Release) -> dict[int, OfficialScore]:
    found = session.execute(
        select(col(Result.assessee_id), col(Result.details)).where(col(Result.release_id) == release.id)
    )
    return {assessee_id: OfficialScore.from_dict(details) for assessee_id, details in found}
