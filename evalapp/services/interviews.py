"""Scores of several interviewers: each by themselves first, then shown to each other with their mean."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Invalid, Refused
from evalapp.domain.names import tidy_text
from evalapp.domain.stage import ScoreSource
from evalapp.domain.stage_score import (
    InterviewMark,
    ScoreFault,
    StageMark,
    Together,
    put_together,
    read_score,
)
from evalapp.entities.base import stored_id
from evalapp.entities.selection import Interviewer, InterviewScore, Stage
from evalapp.services.interviewers import InterviewerRow, interviewer_of, interviewers_of
from evalapp.services.seen import require_seen
from evalapp.services.stage_people import stage_of
from evalapp.services.stage_scores import ScoreWriter, require_taking_part
from evalapp.services.stage_steps import require_scores
from evalapp.services.stages import StagePerson, StageRow, people_at, row_of
from evalapp.storage import audit
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_LONGEST_NOTE = 1000
_MOST_NUMBERS = 5


@dataclass(frozen=True, slots=True)
class InterviewEntry:
    """What one interviewer says of one applicant: the mark, and a remark of their own."""

    mark: InterviewMark
    note: str = ""


@dataclass(frozen=True, slots=True)
class InterviewBoard:
    """A stage with interviewers: who gave how many of the ``required`` marks each.

    ``shown_at``: when the scores were shown to each other (UTC), None while they are independent.
    """

    stage: StageRow
    interviewers: tuple[InterviewerRow, ...]
    required: int
    shown_at: datetime | None

    @property
    def missing(self) -> int:
        """Marks that are not given yet, over all interviewers."""
        return sum(max(0, self.required - one.given) for one in self.interviewers)


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One applicant on the sheet of one interviewer; ``entry`` None = nothing given yet."""

    person: StagePerson
    entry: InterviewEntry | None

    @property
    def id(self) -> int:
        """Id of the application."""
        return self.person.id


@dataclass(frozen=True, slots=True)
class InterviewSheet:
    """The sheet of one interviewer: only their own marks stand on it."""

    stage: StageRow
    interviewer: InterviewerRow
    lines: tuple[SheetLine, ...]
    is_shown: bool


@dataclass(frozen=True, slots=True)
class SpreadLine:
    """All marks of one applicant after they were shown, by interviewer id, and what they come to."""

    person: StagePerson
    entries: Mapping[int, InterviewEntry]
    together: Together

    @property
    def id(self) -> int:
        """Id of the application."""
        return self.person.id


class InterviewService:
    """Use cases of interview scores for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def board(self, stage_id: int) -> InterviewBoard:
        """How far the interviewers are. Raises NotFound, Refused ``stage_without_interviewers``."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            stage = _interview_stage(session, stage_id)
            row = row_of(session, stage)
            return InterviewBoard(row, _given(session, stage), row.taking_part, stage.scores_shown_at)

    def sheet(self, interviewer_id: int) -> InterviewSheet:
        """The sheet of one interviewer, for whoever enters it. Raises NotFound."""
        self._actor.require(Action.ENTER_SCORES)
        with self._db.reading() as session:
            return sheet_of(session, interviewer_id)

    def enter(
        self,
        interviewer_id: int,
        entries: Mapping[int, InterviewEntry | None],
        *,
        reason: str = "",
        seen: Mapping[int, InterviewEntry | None] | None = None,
    ) -> dict[int, InterviewEntry | None]:
        """Keep marks of one interviewer by application id (None = take back); returns what stood before.

        ``seen``: {application: what was shown while entering}, None = nobody looked; nothing is kept when
        something else stands there by now.

        After the scores were shown a correction needs a ``reason``, which the audit log keeps, and the
        means follow at once. Raises NotFound, Conflict, Invalid (``score``, ``note``), Refused
        ``not_at_stage``, ``stage_is_cut``, ``interview_scores_shown``, ``intake_step_enter_scores``.
        """
        self._actor.require(Action.ENTER_SCORES)
        reason = tidy_text(reason)
        with self._db.transaction() as session:
            interviewer = interviewer_of(session, interviewer_id)
            stage = _interview_stage(session, interviewer.stage_id)
            require_scores(session, stage)
            _require_fit(stage, entries.values())
            require_taking_part(session, stage, entries)
            if stage.scores_shown_at is not None and not reason:
                raise Refused("interview_scores_shown")
            before = self._write(session, interviewer_id, entries, seen)
            if stage.scores_shown_at is not None and before:
                session.flush()
                self._write_means(session, stage, before)
                audit.note(
                    session,
                    "interview_score_corrected",
                    table="interviewer",
                    record_id=interviewer_id,
                    note=reason,
                )
            return before

    def show(self, stage_id: int) -> None:
        """Show the scores to each other and make their means the scores of the stage.

        Raises NotFound, Refused ``interviewers_missing``, ``interview_scores_missing``,
        ``interview_presence_differs``, ``interview_nobody_scored``, ``stage_nobody``, ``stage_is_cut``.
        """
        self._actor.require(Action.ENTER_SCORES)
        with self._db.transaction() as session:
            stage = _interview_stage(session, stage_id)
            require_scores(session, stage)
            lines = _spread(session, stage)
            _require_complete(session, stage, lines)
            stage.scores_shown_at = stage.scores_shown_at or self._clock()
            self._write_means(session, stage, [line.id for line in lines])

    def spread(self, stage_id: int) -> tuple[SpreadLine, ...]:
        """Marks side by side, the widest disagreement first. Raises NotFound, Refused
        ``interview_not_shown`` while they are independent."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            stage = _interview_stage(session, stage_id)
            if stage.scores_shown_at is None:
                raise Refused("interview_not_shown")
            return tuple(sorted(_spread(session, stage), key=_by_disagreement))

    def _write(
        self,
        session: Session,
        interviewer_id: int,
        entries: Mapping[int, InterviewEntry | None],
        seen: Mapping[int, InterviewEntry | None] | None,
    ) -> dict[int, InterviewEntry | None]:
        stored = _stored(session, [interviewer_id], entries)
        before: dict[int, InterviewEntry | None] = {}
        made = []
        for application_id, entry in entries.items():
            score = stored.get((interviewer_id, application_id))
            was = _entry(score) if score else None
            require_seen(seen, application_id, was, entry)
            if was == entry:
                continue
            before[application_id] = was
            if entry is None:
                session.delete(score)
                continue
            values = _values(entry) | {"at": self._clock(), "account": self._actor.login}
            if score is None:
                made.append(
                    InterviewScore(interviewer_id=interviewer_id, application_id=application_id, **values)
                )
            else:
                for name, value in values.items():
                    setattr(score, name, value)
        audit.bulk_insert(session, made)
        return before

    def _write_means(self, session: Session, stage: Stage, application_ids: Iterable[int]) -> None:
        wanted = set(application_ids)
        marks: dict[int, StageMark | None] = {
            line.id: line.together.mark for line in _spread(session, stage) if line.id in wanted
        }
        writer = ScoreWriter(session, stage, at=self._clock(), account=self._actor.login)
        writer.write(marks, ScoreSource.INTERVIEWERS)


def sheet_of(session: Session, interviewer_id: int) -> InterviewSheet:
    """The sheet of one interviewer in the caller's session. Raises NotFound."""
    interviewer = interviewer_of(session, interviewer_id)
    stage = stage_of(session, interviewer.stage_id)
    people = people_at(session, stage)
    stored = _stored(session, [interviewer_id], [one.id for one in people])
    lines = tuple(
        SheetLine(one, _entry(score) if (score := stored.get((interviewer_id, one.id))) else None)
        for one in people
    )
    row = next(one for one in interviewers_of(session, stage) if one.id == interviewer_id)
    return InterviewSheet(row_of(session, stage), row, lines, stage.scores_shown_at is not None)


def _interview_stage(session: Session, stage_id: int) -> Stage:
    stage = stage_of(session, stage_id)
    if not stage.interviewers:
        raise Refused("stage_without_interviewers")
    return stage


def _given(session: Session, stage: Stage) -> tuple[InterviewerRow, ...]:
    """The interviewers with how many of the present people they marked."""
    there = {one.id for one in people_at(session, stage)}
    rows = interviewers_of(session, stage)
    stored = _stored(session, [row.id for row in rows], there)
    counts = dict.fromkeys((row.id for row in rows), 0)
    for interviewer_id, _ in stored:
        counts[interviewer_id] += 1
    return tuple(InterviewerRow(row.id, row.version, row.name, row.post, counts[row.id]) for row in rows)


def _stored(
    session: Session, interviewer_ids: Iterable[int], application_ids: Iterable[int]
) -> dict[tuple[int, int], InterviewScore]:
    """Stored marks by interviewer and application."""
    interviewers = list(interviewer_ids)
    found: dict[tuple[int, int], InterviewScore] = {}
    for some in batches(sorted(set(application_ids))):
        wanted = select(InterviewScore).where(
            col(InterviewScore.interviewer_id).in_(interviewers), col(InterviewScore.application_id).in_(some)
        )
        for score in session.execute(wanted).scalars():
            found[score.interviewer_id, score.application_id] = score
    return found


def _spread(session: Session, stage: Stage) -> list[SpreadLine]:
    people = people_at(session, stage)
    interviewers = session.execute(
        select(col(Interviewer.id)).where(col(Interviewer.stage_id) == stage.id).order_by(col(Interviewer.id))
    ).scalars()
    ids = [stored_id(number) for number in interviewers]
    stored = _stored(session, ids, [one.id for one in people])
    lines = []
    for one in people:
        entries = {
            number: _entry(score) for number in ids if (score := stored.get((number, one.id))) is not None
        }
        together = put_together([entry.mark for entry in entries.values()], len(ids))
        lines.append(SpreadLine(one, entries, together))
    return lines


def _by_disagreement(line: SpreadLine) -> tuple[bool, Decimal, str]:
    spread = line.together.spread if line.together.spread is not None else Decimal(-1)
    return not line.together.disagree_on_presence, -spread, line.person.number


def _require_complete(session: Session, stage: Stage, lines: list[SpreadLine]) -> None:
    if not interviewers_of(session, stage):
        raise Refused("interviewers_missing")
    if not lines:
        raise Refused("stage_nobody")
    if missing := sum(line.together.missing for line in lines):
        raise Refused("interview_scores_missing", count=missing)
    for code, wrong in (
        ("interview_presence_differs", [one for one in lines if one.together.disagree_on_presence]),
        ("interview_nobody_scored", [one for one in lines if one.together.mark is None]),
    ):
        if wrong:
            numbers = ", ".join(one.person.number for one in wrong[:_MOST_NUMBERS])
            raise Refused(code, count=len(wrong), numbers=numbers)


def _require_fit(stage: Stage, entries: Iterable[InterviewEntry | None]) -> None:
    for entry in entries:
        if entry is None:
            continue
        if len(entry.note) > _LONGEST_NOTE:
            raise Invalid({"note": "too_long"})
        if entry.mark.score is None:
            continue
        if isinstance(fault := read_score(str(entry.mark.score), stage.max_score), ScoreFault):
            raise Invalid({"score": fault.value})


def _entry(score: InterviewScore) -> InterviewEntry:
    return InterviewEntry(InterviewMark(score.score, score.is_absent, score.is_recused), score.note)


def _values(entry: InterviewEntry) -> dict[str, Any]:
    return {
        "score": entry.mark.score,
        "is_absent": entry.mark.is_absent,
        "is_recused": entry.mark.is_recused,
        "note": entry.note,
    }
