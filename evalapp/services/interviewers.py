"""Who scores at a stage with several interviewers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.domain.names import fold, tidy_text
from evalapp.entities.base import stored_id
from evalapp.entities.selection import Interviewer, InterviewScore, Stage
from evalapp.services.stage_people import stage_of
from evalapp.services.stage_steps import require_scores
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_LONGEST_NAME, _LONGEST_POST = 200, 255


@dataclass(frozen=True, slots=True)
class InterviewerRow:
    """An interviewer and how many marks (scores, absences, recusals) they gave."""

    id: int
    version: int
    name: str
    post: str
    given: int


class InterviewerService:
    """Use cases of the list of interviewers for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self, stage_id: int) -> tuple[InterviewerRow, ...]:
        """The interviewers of a stage in the order in which they were entered. Raises NotFound."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            return interviewers_of(session, stage_of(session, stage_id))

    def add(self, stage_id: int, name: str, post: str = "") -> int:
        """Add an interviewer; returns the id.

        Raises NotFound, Invalid (``name``, ``post``), Refused ``stage_without_interviewers``,
        ``stage_is_cut``, ``interview_scores_shown``.
        """
        self._actor.require(Action.ENTER_SCORES)
        name, post = _checked(name, post)
        with self._db.transaction() as session:
            stage = _open_stage(session, stage_id)
            _require_new(session, stage, name)
            interviewer = Interviewer(stage_id=stage_id, name=name, post=post)
            session.add(interviewer)
            session.flush()
            return stored_id(interviewer.id)

    def save(self, interviewer_id: int, name: str, post: str, *, version: int) -> None:
        """Correct name and post. Raises NotFound, Conflict, Invalid."""
        self._actor.require(Action.ENTER_SCORES)
        name, post = _checked(name, post)
        with self._db.transaction() as session:
            interviewer = interviewer_of(session, interviewer_id)
            if interviewer.version != version:
                raise Conflict
            _require_new(session, stage_of(session, interviewer.stage_id), name, but=interviewer_id)
            interviewer.name, interviewer.post = name, post

    def remove(self, interviewer_id: int) -> None:
        """Remove an interviewer without marks. Raises NotFound, Refused ``interviewer_has_scores`` and as
        ``add``."""
        self._actor.require(Action.ENTER_SCORES)
        with self._db.transaction() as session:
            interviewer = interviewer_of(session, interviewer_id)
            _open_stage(session, interviewer.stage_id)
            wanted = select(col(InterviewScore.id)).where(
                col(InterviewScore.interviewer_id) == interviewer_id
            )
            if session.execute(wanted.limit(1)).scalar() is not None:
                raise Refused("interviewer_has_scores")
            session.delete(interviewer)


def interviewers_of(session: Session, stage: Stage) -> tuple[InterviewerRow, ...]:
    """The interviewers of a stage in the caller's session."""
    wanted = (
        select(Interviewer, func.count(col(InterviewScore.id)))
        .outerjoin(InterviewScore, col(InterviewScore.interviewer_id) == col(Interviewer.id))
        .where(col(Interviewer.stage_id) == stage.id)
        .group_by(col(Interviewer.id))
        .order_by(col(Interviewer.id))
    )
    return tuple(
        InterviewerRow(stored_id(one.id), one.version, one.name, one.post, given)
        for one, given in session.execute(wanted)
    )


def interviewer_of(session: Session, interviewer_id: int) -> Interviewer:
    """The interviewer. Raises NotFound."""
    interviewer = session.get(Interviewer, interviewer_id)
    if interviewer is None:
        raise NotFound
    return interviewer


def _open_stage(session: Session, stage_id: int) -> Stage:
    """The stage while its interviewers may still change."""
    stage = stage_of(session, stage_id)
    if not stage.interviewers:
        raise Refused("stage_without_interviewers")
    require_scores(session, stage)
    if stage.scores_shown_at is not None:
        raise Refused("interviewers_fixed")
    return stage


def _require_new(session: Session, stage: Stage, name: str, *, but: int | None = None) -> None:
    known = select(Interviewer).where(col(Interviewer.stage_id) == stage.id)
    for one in session.execute(known).scalars():
        if one.id != but and fold(one.name) == fold(name):
            raise Invalid({"name": "interviewer_known"})


def _checked(name: str, post: str) -> tuple[str, str]:
    name, post = tidy_text(name), tidy_text(post)
    faults = {}
    if not name:
        faults["name"] = "required"
    elif len(name) > _LONGEST_NAME:
        faults["name"] = "too_long"
    if len(post) > _LONGEST_POST:
        faults["post"] = "too_long"
    if faults:
        raise Invalid(faults)
    return name, post
