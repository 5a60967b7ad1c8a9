"""Papers of an application: facts entered from them with their number and date, and the files beside them.

A paper ends *document needed*: its facts replace what the application stated, the application is judged
again, and what that changed is said. Facts may rest on several papers; the newest stands first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.document import FACTS, DocumentFields
from evalapp.domain.eligibility import Judgement
from evalapp.domain.errors import Conflict, NotFound, Refused
from evalapp.domain.rule_set import Criterion
from evalapp.domain.verdict_change import VerdictChange, change_between
from evalapp.entities.reserve import Application, VerdictDetail
from evalapp.services import screening
from evalapp.services.attachments import attach
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper from which an officer entered facts; ``entered_on`` None where an older program did."""

    number: str
    issued_on: date
    entered_by: str
    entered_on: date | None = None


class ApplicationPaperService:
    """Enters papers for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def enter(
        self, application_id: int, fields: DocumentFields, *, version: int, file: Path | None = None
    ) -> VerdictChange:
        """Enter the facts of a paper into an application opened at ``version``, judge it again, and say
        what that changed. ``file``: the paper itself, attached to the criterion in the same step.

        Raises Invalid, Conflict, NotFound, Refused (``no_paper_for_criterion``) for membership, and for a
        file everything that AttachmentService.add raises.
        """
        self._actor.require(Action.EDIT_APPLICATIONS)
        now = self._clock()
        with self._db.transaction() as session:
            change = enter_paper(
                session, application_id, fields, version=version, by=self._actor.login, at=now
            )
            if file is not None:
                attach(
                    session,
                    application_id,
                    file,
                    criterion=fields.criterion,
                    note="",
                    at=now,
                    account=self._actor.login,
                )
            return change


def enter_paper(
    session: Session, application_id: int, fields: DocumentFields, *, version: int, by: str, at: datetime
) -> VerdictChange:
    """Enter a paper in the caller's transaction. Raises like :meth:`ApplicationPaperService.enter`."""
    if fields.criterion not in FACTS:
        raise Refused("no_paper_for_criterion")
    today = at.astimezone().date()
    fields = fields.checked(today)
    application = session.get(Application, application_id)
    if application is None:
        raise NotFound
    if application.version != version:
        raise Conflict
    before = judgement_of(session, application_id)
    for fact in FACTS[fields.criterion]:
        setattr(application, fact, _stored(fact, getattr(fields, fact)))
    application.papers = application.papers | {
        fields.criterion.value: _with_paper(application, fields, by=by, on=today)
    }
    session.flush()
    screening.judge_applications(session, application.intake_id, [application])
    return change_between(before, judgement_of(session, application_id))


def judgement_of(session: Session, application_id: int) -> Judgement:
    """The stored judgement of an application."""
    wanted = select(col(VerdictDetail.details)).where(col(VerdictDetail.application_id) == application_id)
    return Judgement.from_dict(session.execute(wanted).scalar_one())


def papers_of(application: Application, criterion: Criterion) -> tuple[Paper, ...]:
    """The papers behind a criterion's facts, the newest first."""
    stored = application.papers.get(criterion.value)
    if stored is None:
        return ()
    return tuple(_paper(one) for one in (stored, *stored.get(_OTHERS, ())))


def _with_paper(application: Application, fields: DocumentFields, *, by: str, on: date) -> dict[str, Any]:
    """The papers of a criterion as stored, this one first; the same paper entered anew stands once."""
    assert fields.issued_on is not None, "checked"
    newest = {"number": fields.number, "date": fields.issued_on.isoformat(), "by": by, "on": on.isoformat()}
    known = application.papers.get(fields.criterion.value)
    earlier = [] if known is None else [_alone(known), *known.get(_OTHERS, ())]
    others = [one for one in earlier if (one["number"], one["date"]) != (newest["number"], newest["date"])]
    kept = {_OTHERS: others} if others else {}
    return newest | {"fields": list(FACTS[fields.criterion])} | kept


def _alone(stored: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in stored.items() if name not in (_OTHERS, "fields")}


def _paper(stored: dict[str, Any]) -> Paper:
    on = stored.get("on")
    return Paper(
        stored["number"],
        date.fromisoformat(stored["date"]),
        stored["by"],
        date.fromisoformat(on) if on else None,
    )


def _stored(fact: str, value: Any) -> Any:
    return [screening.job_values(job) for job in value] if fact == "jobs" else value
