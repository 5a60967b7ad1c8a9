"""Cuts of a stage: computed and looked at, applied once, reopened with a reason, compared."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.admission import AdmissionStep
from evalapp.domain.cut import Candidate, Cut, CutGroup, CutRule, Outcome, draw_cut
from evalapp.domain.errors import Invalid, Refused
from evalapp.domain.language import Trilingual
from evalapp.domain.names import tidy_text
from evalapp.domain.stage import CutKind, CutState, StageOutcomeKind
from evalapp.domain.stage_score import StageMark
from evalapp.entities.base import stored_id
from evalapp.entities.selection import Stage, StageCut, StageOutcome
from evalapp.services.admissions import admitted_of
from evalapp.services.cut_comparison import CutComparison, compare_cut
from evalapp.services.cut_records import CutLine, figures_of, group_lines, line_of, rule_values, seal_of
from evalapp.services.progress import SILENT, Progress
from evalapp.services.selection_funnel import stage_title
from evalapp.services.stage_people import cut_in_force, ids_of, stage_of, stages_after
from evalapp.services.stage_steps import require_cut, require_uncut
from evalapp.services.stages import StagePerson, directions_of, people_at, rule_of
from evalapp.storage import audit
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_LONGEST_REASON, _LONGEST_MINUTES = 1000, 120


@dataclass(frozen=True, slots=True)
class GroupLine:
    """What a cut comes to in one direction; ``name`` None over all, or where the direction is not known."""

    name: Trilingual | None
    figures: CutGroup


@dataclass(frozen=True, slots=True)
class CutPreview:
    """A cut as it would be: nothing is stored.

    ``outcomes``: by application id, with whether it is at the border. ``missing``: people without a score;
    ``unknown``: without a direction where directions are cut apart; both stand in the way. ``seal``: what
    ``apply`` is given, so that nothing else is applied than was looked at. ``compared``: with the last
    reopened cut, where there is one.
    """

    stage_id: int
    rule: CutRule
    max_score: Decimal
    groups: tuple[GroupLine, ...]
    outcomes: dict[int, tuple[StageOutcomeKind, bool]]
    missing: tuple[StagePerson, ...]
    unknown: tuple[StagePerson, ...]
    seal: str
    compared: CutComparison | None

    @property
    def passed(self) -> int:
        """How many go on, over all directions."""
        return sum(line.figures.passed for line in self.groups)


@dataclass(frozen=True, slots=True)
class Reopening:
    """What reopening a cut takes with it: the later stages (titles) whose cuts rest on it, and how many
    people were admitted to the reserve since: those decisions stay and may need another look."""

    later: tuple[Trilingual, ...]
    admitted: int


class StageCutService:
    """Use cases of cuts for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def preview(self, stage_id: int, rule: CutRule | None = None) -> CutPreview:
        """The cut by the stage's rule, or by another one to see what it would do. Raises NotFound."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            stage = stage_of(session, stage_id)
            return _preview(session, stage, (rule or rule_of(stage)).checked(stage.max_score))

    def apply(self, stage_id: int, *, seal: str, minutes: str = "", progress: Progress = SILENT) -> int:
        """Put the cut into force that was looked at under ``seal``; returns its id.

        Raises NotFound, Invalid (``minutes``), Refused ``intake_step_cut``, ``stage_is_cut``,
        ``stage_without_cut``, ``stage_nobody``, ``stage_scores_missing``, ``stage_directions_missing``,
        ``cut_changed_meanwhile``; Cancelled, and nothing is stored.
        """
        self._actor.require(Action.ENTER_SCORES)
        minutes = _fitting("minutes", minutes, _LONGEST_MINUTES)
        with self._db.transaction() as session:
            stage = stage_of(session, stage_id)
            require_cut(session, stage)
            require_uncut(session, stage)
            if stage.cut_kind is CutKind.NONE:
                raise Refused("stage_without_cut")
            people = people_at(session, stage)
            cut = _drawn(session, stage, rule_of(stage).checked(stage.max_score), people)
            _require_complete(session, stage, cut, people)
            if seal_of(cut) != seal:
                raise Refused("cut_changed_meanwhile")
            return self._store(session, stage, cut, minutes, progress)

    def reopening(self, stage_id: int) -> Reopening:
        """What reopening the cut in force would take with it. Raises NotFound, Refused ``stage_not_cut``."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            stage = stage_of(session, stage_id)
            _required_cut(session, stage)
            return _reopening(session, stage)

    def reopen(self, stage_id: int, reason: str) -> None:
        """Take the cut in force out of it, and those of later stages, which rest on it.

        Raises NotFound, Invalid (``reason``), Refused ``intake_step_cut``, ``stage_not_cut``.
        """
        self._actor.require(Action.ENTER_SCORES)
        reason = _fitting("reason", reason, _LONGEST_REASON, required=True)
        with self._db.transaction() as session:
            stage = stage_of(session, stage_id)
            require_cut(session, stage)
            _required_cut(session, stage)
            for number in ids_of([stage, *stages_after(session, stage)]):
                if (cut := cut_in_force(session, number)) is not None:
                    cut.state = CutState.REOPENED
                    cut.reopened_at = self._clock()
                    cut.reopened_by = self._actor.login
                    cut.reopen_reason = reason

    def history(self, stage_id: int) -> tuple[CutLine, ...]:
        """All cuts of a stage, the newest first. Raises NotFound."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            stage = stage_of(session, stage_id)
            wanted = select(StageCut).where(col(StageCut.stage_id) == stage.id)
            cuts = session.execute(wanted.order_by(col(StageCut.number).desc())).scalars()
            return tuple(line_of(session, cut) for cut in cuts)

    def comparison(self, stage_id: int) -> CutComparison | None:
        """What the cut in force changes against the one that was reopened before it; None without either."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            stage = stage_of(session, stage_id)
            cut = cut_in_force(session, stage_id)
            if cut is None:
                return None
            people = people_at(session, stage)
            outcomes = {one.id: (one.outcome, one.at_border) for one in people if one.outcome is not None}
            return compare_cut(session, stage, outcomes, _marks(people), before=cut.number)

    def _store(self, session: Session, stage: Stage, cut: Cut, minutes: str, progress: Progress) -> int:
        stage_id = stored_id(stage.id)
        last = session.execute(
            select(func.max(col(StageCut.number))).where(col(StageCut.stage_id) == stage_id)
        ).scalar()
        record = StageCut(
            stage_id=stage_id,
            number=(last or 0) + 1,
            rule=rule_values(cut.rule, stage.max_score),
            figures=figures_of(cut, directions_of(session, stage.intake_id)),
            outcome_hash=seal_of(cut),
            minutes=minutes,
            applied_at=self._clock(),
            account=self._actor.login,
        )
        session.add(record)
        session.flush()
        _store_outcomes(session, stored_id(record.id), cut, progress)
        audit.note(
            session,
            "cut_applied",
            table="stage_cut",
            record_id=stored_id(record.id),
            note=str(len(cut.passed)),
        )
        return stored_id(record.id)


def _store_outcomes(session: Session, cut_id: int, cut: Cut, progress: Progress) -> None:
    written = 0
    for some in batches(cut.outcomes):
        progress.step(written, len(cut.outcomes))
        audit.insert_unaudited(session, StageOutcome, [_outcome_values(cut_id, one) for one in some])
        written += len(some)


def _outcome_values(cut_id: int, one: Outcome) -> dict[str, Any]:
    return {
        "cut_id": cut_id,
        "application_id": one.id,
        "kind": one.kind,
        "score": one.score,
        "at_border": one.at_border,
        "version": 1,
    }


def preview_of(session: Session, stage: Stage) -> CutPreview:
    """The cut by the stage's rule in the caller's session."""
    return _preview(session, stage, rule_of(stage))


def _preview(session: Session, stage: Stage, rule: CutRule) -> CutPreview:
    people = people_at(session, stage)
    cut = _drawn(session, stage, rule, people)
    directions = directions_of(session, stage.intake_id)
    outcomes = {one.id: (one.kind, one.at_border) for one in cut.outcomes}
    return CutPreview(
        stage_id=stored_id(stage.id),
        rule=rule,
        max_score=stage.max_score,
        groups=tuple(GroupLine(name, group) for name, group in group_lines(cut, directions)),
        outcomes=outcomes,
        missing=_missing(people),
        unknown=_unknown(rule, directions, people),
        seal=seal_of(cut),
        compared=compare_cut(session, stage, outcomes, _marks(people)),
    )


def _marks(people: tuple[StagePerson, ...]) -> dict[int, StageMark | None]:
    return {one.id: one.mark for one in people}


def _drawn(session: Session, stage: Stage, rule: CutRule, people: tuple[StagePerson, ...]) -> Cut:
    candidates = [
        Candidate(one.id, one.mark.score, one.direction_id) for one in people if one.mark is not None
    ]
    return draw_cut(rule, candidates, list(directions_of(session, stage.intake_id)))


def _missing(people: Sequence[StagePerson]) -> tuple[StagePerson, ...]:
    """Those without a score."""
    return tuple(one for one in people if one.mark is None)


def _unknown(
    rule: CutRule, directions: Mapping[int, Trilingual], people: Sequence[StagePerson]
) -> tuple[StagePerson, ...]:
    """Those without a direction, where directions are cut apart."""
    apart = rule.per_direction and bool(directions)
    return tuple(one for one in people if apart and one.direction_id is None)


def _require_complete(session: Session, stage: Stage, cut: Cut, people: Sequence[StagePerson]) -> None:
    if missing := _missing(people):
        raise Refused("stage_scores_missing", count=len(missing))
    if unknown := _unknown(cut.rule, directions_of(session, stage.intake_id), people):
        raise Refused("stage_directions_missing", count=len(unknown))
    if not cut.outcomes:
        raise Refused("stage_nobody")


def _required_cut(session: Session, stage: Stage) -> StageCut:
    cut = cut_in_force(session, stored_id(stage.id))
    if cut is None:
        raise Refused("stage_not_cut")
    return cut


def _reopening(session: Session, stage: Stage) -> Reopening:
    later = [
        stage_title(one)
        for one in stages_after(session, stage)
        if cut_in_force(session, stored_id(one.id)) is not None
    ]
    people = admitted_of(stage.intake_id, AdmissionStep.RESERVE).subquery()
    admitted = session.execute(select(func.count()).select_from(people)).scalar_one()
    return Reopening(tuple(later), admitted)


def _fitting(field: str, text: str, longest: int, *, required: bool = False) -> str:
    text = tidy_text(text)
    if required and not text:
        raise Invalid({field: "required"})
    if len(text) > longest:
        raise Invalid({field: "too_long"})
    return text
