"""Scores of a stage: typed, taken from the application list, completed with those who did not come."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, Refused
from evalapp.domain.names import tidy_text
from evalapp.domain.stage import ScoreSource
from evalapp.domain.stage_score import ABSENT, ScoreFault, StageMark, read_score
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application
from evalapp.entities.selection import Stage, StageScore
from evalapp.services.progress import SILENT, Progress
from evalapp.services.stage_people import stage_of, taking_part
from evalapp.services.stage_steps import require_typed
from evalapp.storage import audit
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_ABSENT_WORD = "absent"
"""How the stored scores of an application say that somebody did not come."""


@dataclass(frozen=True, slots=True)
class ScoreColumn:
    """A column of scores in the list of applications: its title, and how many it has of whom."""

    title: str
    scores: int
    absent: int


@dataclass(frozen=True, slots=True)
class UnfitScore:
    """A score of the list that the stage cannot take: whose (number of the application), what, why."""

    number: str
    text: str
    fault: ScoreFault


@dataclass(frozen=True, slots=True)
class ColumnTaken:
    """What taking a column gives: new scores, new absences, kept ones, blanks, and what does not fit.

    ``emptied``: how many of the absences come from an empty cell, not from the word.
    """

    scores: int
    absent: int
    kept: int
    blank: int
    unfit: tuple[UnfitScore, ...]
    emptied: int


class StageScoreService:
    """Use cases of stage scores for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def enter(
        self,
        stage_id: int,
        marks: Mapping[int, StageMark | None],
        *,
        seen: Mapping[int, StageMark | None] | None = None,
        note: str = "",
        progress: Progress = SILENT,
    ) -> dict[int, StageMark | None]:
        """Keep scores by application id (None = take the entry back); returns what stood there before.

        :param seen: what the screen shows there, by application id; None = whatever stands is replaced.

        Raises NotFound, Invalid (``score``), Refused ``not_at_stage``, ``stage_is_cut``,
        ``stage_by_interviewers``, ``intake_step_enter_scores``, Conflict (``list_changed``) when somebody
        else has entered another score since; Cancelled, and nothing is kept.
        """
        self._actor.require(Action.ENTER_SCORES)
        with self._db.transaction() as session:
            stage = stage_of(session, stage_id)
            require_typed(session, stage)
            _require_fit(stage, marks.values())
            require_taking_part(session, stage, marks)
            if seen is not None:
                _require_unchanged(session, stage_id, marks, seen)
            writer = self._writer(session, stage, progress)
            return writer.write(marks, ScoreSource.TYPED, note=tidy_text(note))

    def mark_rest_absent(self, stage_id: int, *, progress: Progress = SILENT) -> tuple[int, ...]:
        """State that everybody without a score did not come; returns their ids. Raises as ``enter``."""
        self._actor.require(Action.ENTER_SCORES)
        with self._db.transaction() as session:
            stage = stage_of(session, stage_id)
            require_typed(session, stage)
            rest = _without_score(session, stage)
            self._writer(session, stage, progress).write(dict.fromkeys(rest, ABSENT), ScoreSource.TYPED)
            return tuple(rest)

    def columns(self, intake_id: int) -> tuple[ScoreColumn, ...]:
        """The columns of scores that the list of applications brought, by title."""
        self._actor.require(Action.SEE_APPLICATIONS)
        counts: dict[str, list[int]] = {}
        with self._db.reading() as session:
            wanted = select(col(Application.scores)).where(col(Application.intake_id) == intake_id)
            for scores in session.execute(wanted).scalars():
                for title, value in scores.items():
                    counts.setdefault(title, [0, 0])[value == _ABSENT_WORD] += 1
        return tuple(ScoreColumn(title, *counts[title]) for title in sorted(counts))

    def column_preview(self, stage_id: int, title: str, *, blank_is_absent: bool) -> ColumnTaken:
        """What taking the column would do; changes nothing. Raises NotFound."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return _column(session, stage_of(session, stage_id), title, blank_is_absent=blank_is_absent)[1]

    def take_column(
        self, stage_id: int, title: str, *, blank_is_absent: bool, progress: Progress = SILENT
    ) -> ColumnTaken:
        """Take the scores of a column for everybody at the stage who has none yet. Raises as ``enter``.

        ``blank_is_absent``: a blank cell means that somebody did not come; otherwise nothing is entered.
        """
        self._actor.require(Action.ENTER_SCORES)
        with self._db.transaction() as session:
            stage = stage_of(session, stage_id)
            require_typed(session, stage)
            marks, taken = _column(session, stage, title, blank_is_absent=blank_is_absent)
            self._writer(session, stage, progress).write(marks, ScoreSource.APPLICATION)
            return taken

    def _writer(self, session: Session, stage: Stage, progress: Progress) -> "ScoreWriter":
        return ScoreWriter(session, stage, at=self._clock(), account=self._actor.login, progress=progress)


class ScoreWriter:
    """Writes scores of one stage, whoever they come from; ``progress`` is told how many are written."""

    def __init__(
        self,
        session: Session,
        stage: Stage,
        *,
        at: datetime,
        account: str,
        progress: Progress = SILENT,
    ) -> None:
        self._session = session
        self._stage_id = stored_id(stage.id)
        self._at = at
        self._account = account
        self._progress = progress

    def write(
        self, marks: Mapping[int, StageMark | None], source: ScoreSource, *, note: str = ""
    ) -> dict[int, StageMark | None]:
        """Write ``marks`` by application id; what equals the stored one stays. Returns what stood before."""
        stored = stored_scores(self._session, self._stage_id, marks)
        before: dict[int, StageMark | None] = {}
        made: list[dict[str, Any]] = []
        for application_id, mark in marks.items():
            score = stored.get(application_id)
            was = StageMark(score.score) if score else None
            if was == mark and (not note or (score is not None and score.note == note)):
                continue
            before[application_id] = was
            if mark is None:
                self._session.delete(score)
            elif score is None:
                made.append(self._new_values(application_id, mark, source, note))
            else:
                self.change(score, mark, source, note)
        written = 0
        for some in batches(made):
            self._progress.step(written, len(made))
            audit.insert_values(self._session, StageScore, some)
            written += len(some)
        return before

    def new(self, application_id: int, mark: StageMark, source: ScoreSource, note: str = "") -> StageScore:
        """A new record."""
        return StageScore(**self._new_values(application_id, mark, source, note))

    def change(self, score: StageScore, mark: StageMark, source: ScoreSource, note: str = "") -> None:
        """Let a stored score say ``mark``."""
        for name, value in self.values(mark, source, note).items():
            setattr(score, name, value)

    def values(self, mark: StageMark, source: ScoreSource, note: str = "") -> dict[str, Any]:
        """{column: value} of a changed score."""
        return {
            "score": mark.score,
            "is_absent": mark.is_absent,
            "source": source,
            "note": note,
            "at": self._at,
            "account": self._account,
        }

    def _new_values(
        self, application_id: int, mark: StageMark, source: ScoreSource, note: str
    ) -> dict[str, Any]:
        about = {"stage_id": self._stage_id, "application_id": application_id}
        return {**about, **self.values(mark, source, note)}


def stored_scores(session: Session, stage_id: int, application_ids: Iterable[int]) -> dict[int, StageScore]:
    """The scores of a stage by application id, of those asked for."""
    found: dict[int, StageScore] = {}
    for some in batches(application_ids):
        wanted = select(StageScore).where(
            col(StageScore.stage_id) == stage_id, col(StageScore.application_id).in_(some)
        )
        found |= {score.application_id: score for score in session.execute(wanted).scalars()}
    return found


def require_taking_part(session: Session, stage: Stage, application_ids: Iterable[int]) -> None:
    """Raise Refused ``not_at_stage`` unless all of them take part."""
    wanted = set(application_ids)
    known: set[int] = set()
    for some in batches(sorted(wanted)):
        part = select(col(Application.id)).where(
            col(Application.id).in_(some), col(Application.id).in_(taking_part(session, stage))
        )
        known |= set(session.execute(part).scalars())
    if known != wanted:
        raise Refused("not_at_stage", count=len(wanted - known))


def _require_unchanged(
    session: Session,
    stage_id: int,
    marks: Mapping[int, StageMark | None],
    seen: Mapping[int, StageMark | None],
) -> None:
    stored = stored_scores(session, stage_id, marks)
    for application_id, mark in marks.items():
        score = stored.get(application_id)
        stands = StageMark(score.score) if score else None
        if stands not in (seen.get(application_id), mark):
            raise Conflict("list_changed")


def _require_fit(stage: Stage, marks: Iterable[StageMark | None]) -> None:
    for mark in marks:
        if mark is None or mark.score is None:
            continue
        if not isinstance(found := read_score(str(mark.score), stage.max_score), ScoreFault):
            continue
        raise Invalid({"score": found.value})


def _without_score(session: Session, stage: Stage) -> list[int]:
    scored = select(col(StageScore.application_id)).where(col(StageScore.stage_id) == stage.id)
    wanted = select(col(Application.id)).where(
        col(Application.id).in_(taking_part(session, stage)), col(Application.id).not_in(scored)
    )
    return [stored_id(number) for number in session.execute(wanted.order_by(col(Application.id))).scalars()]


def _column(
    session: Session, stage: Stage, title: str, *, blank_is_absent: bool
) -> tuple[dict[int, StageMark | None], ColumnTaken]:
    scored = select(col(StageScore.application_id)).where(col(StageScore.stage_id) == stage.id)
    has_score = col(Application.id).in_(scored)
    wanted = (
        select(col(Application.id), col(Application.number), col(Application.scores), has_score)
        .where(col(Application.id).in_(taking_part(session, stage)))
        .order_by(col(Application.number))
    )
    marks: dict[int, StageMark | None] = {}
    unfit: list[UnfitScore] = []
    kept = blank = emptied = 0
    for application_id, number, scores, is_kept in session.execute(wanted):
        cell = scores.get(title, "")
        if is_kept:
            kept += 1
        elif cell == "" and not blank_is_absent:
            blank += 1
        elif cell in ("", _ABSENT_WORD):
            marks[application_id] = ABSENT
            emptied += cell == ""
        elif isinstance(score := read_score(cell, stage.max_score), ScoreFault):
            unfit.append(UnfitScore(number, str(cell), score))
        else:
            marks[application_id] = StageMark(score)
    absent = sum(1 for mark in marks.values() if mark == ABSENT)
    return marks, ColumnTaken(len(marks) - absent, absent, kept, blank, tuple(unfit), emptied)
