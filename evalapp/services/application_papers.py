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
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, VerdictDetail
from evalapp.services import screening
from evalapp.services.attachments import attach
from evalapp.services.past_records import changes_of, value_of
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_OTHERS = "others"
_PAPERS = "papers"


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

    def take_back(self, application_id: int, criterion: Criterion, *, version: int) -> VerdictChange:
        """Undo the entry of the newest paper of a criterion in an application opened at ``version``.

        Its facts become what they were before; an attached file stays. Raises NotFound, Conflict, Refused
        (``paper_not_last``) when the facts have changed since, or what they were is not known any more.
        """
        self._actor.require(Action.EDIT_APPLICATIONS)
        with self._db.transaction() as session:
            application = session.get(Application, application_id)
            if application is None or criterion.value not in application.papers:
                raise NotFound
            if application.version != version:
                raise Conflict
            before = judgement_of(session, application_id)
            for name, value in _before_paper(session, application, criterion).items():
                setattr(application, name, value)
            session.flush()
            screening.judge_applications(session, application.intake_id, [application])
            return change_between(before, judgement_of(session, application_id))


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


def _before_paper(session: Session, application: Application, criterion: Criterion) -> dict[str, Any]:
    """What the paper's entry replaced: the papers, and those facts of the criterion that it changed."""
    facts = FACTS[criterion]
    touched = {_PAPERS, *facts}
    changes = [
        change
        for change in changes_of(session, {"application": [stored_id(application.id)]})
        if touched & set(change.fields)
    ]
    last = changes[-1] if changes else None
    if last is None or last.before is None or last.action != audit.Action.CHANGED:
        raise Refused("paper_not_last")
    earlier = (last.before.get(_PAPERS) or {}).get(criterion.value)
    present = application.papers[criterion.value]
    if _PAPERS not in last.fields or earlier == present or _count(earlier) > _count(present):
        raise Refused("paper_not_last")
    papers = {code: paper for code, paper in application.papers.items() if code != criterion.value}
    restored = {
        name: value_of(Application, name, last.before.get(name)) for name in facts if name in last.fields
    }
    return restored | {_PAPERS: papers | ({criterion.value: earlier} if earlier else {})}


def _count(stored: dict[str, Any] | None) -> int:
    return 0 if stored is None else 1 + len(stored.get(_OTHERS, ()))


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
