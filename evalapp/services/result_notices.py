"""The day on which each official was shown his released result."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Invalid, NotFound, Refused
from evalapp.domain.language import Trilingual
from evalapp.domain.names import tidy_text
from evalapp.entities.assessment import Release, Result
from evalapp.entities.base import stored_id
from evalapp.entities.calibration import ResultNotice
from evalapp.services.assessees import AssesseeFacts
from evalapp.services.campaign_scores import newest_release
from evalapp.storage import audit
from evalapp.storage.batches import batches
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

_LONGEST_NOTE = 200


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """One official of the newest release: the day he was shown this version, None = not yet.

    ``earlier``: (number, day) of the latest earlier version he was shown.
    """

    assessee_id: int
    person_id: int
    full_name: str
    post: Trilingual | None
    body: Trilingual | None
    release_number: int
    shown_on: date | None
    note: str
    account: str
    earlier: tuple[int, date] | None
    search_key: str
    sort_key: str


class ResultNoticeService:
    """Use cases of showing results to persons for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self, campaign_id: int) -> list[NoticeRow]:
        """Officials of the newest release in Kazakh order of their names; nobody before a release."""
        self._actor.require(Action.SEE_RESULTS)
        with self._db.reading() as session:
            release = newest_release(session, campaign_id)
            return [] if release is None else _rows(session, release)

    def record(
        self, campaign_id: int, assessee_ids: Sequence[int], shown_on: date | None, note: str = ""
    ) -> None:
        """These officials were shown the newest version on that day; an earlier entry is corrected.

        Raises Invalid (``shown_on``: required, in_future, before_release; ``note``: too_long), Refused
        ``not_released``, NotFound for somebody without a result in that version.
        """
        self._actor.require(Action.HANDLE_OBJECTIONS)
        note = tidy_text(note)
        with self._db.transaction() as session:
            release = newest_release(session, campaign_id)
            if release is None:
                raise Refused("not_released")
            day = self._checked(shown_on, note, release)
            _require_results(session, release, assessee_ids)
            known = _known(session, release, assessee_ids)
            for notice in known.values():
                notice.shown_on, notice.note, notice.account = day, note, self._actor.login
            made = [
                ResultNotice(
                    release_id=stored_id(release.id),
                    assessee_id=number,
                    shown_on=day,
                    note=note,
                    account=self._actor.login,
                )
                for number in dict.fromkeys(assessee_ids)
                if number not in known
            ]
            audit.bulk_insert(session, made)

    def remove(self, campaign_id: int, assessee_ids: Sequence[int]) -> None:
        """Take entries of the newest version back; the audit log keeps them."""
        self._actor.require(Action.HANDLE_OBJECTIONS)
        with self._db.transaction() as session:
            release = newest_release(session, campaign_id)
            if release is None:
                raise Refused("not_released")
            for notice in _known(session, release, assessee_ids).values():
                session.delete(notice)

    def _checked(self, shown_on: date | None, note: str, release: Release) -> date:
        faults = {"note": "too_long"} if len(note) > _LONGEST_NOTE else {}
        if shown_on is None:
            raise Invalid({"shown_on": "required", **faults})
        if shown_on > self._clock().astimezone().date():
            faults["shown_on"] = "in_future"
        elif shown_on < release.at.astimezone().date():
            faults["shown_on"] = "before_release"
        if faults:
            raise Invalid(faults)
        return shown_on


def _rows(session: Session, release: Release) -> list[NoticeRow]:
    earlier = {
        assessee_id: (number, shown_on)
        for assessee_id, number, shown_on in session.execute(
            select(col(ResultNotice.assessee_id), col(Release.number), col(ResultNotice.shown_on))
            .join(Release, col(Release.id) == col(ResultNotice.release_id))
            .where(col(Release.campaign_id) == release.campaign_id, col(Release.number) < release.number)
            .order_by(col(Release.number))
        )
    }
    found = session.execute(
        select(col(Result.facts), ResultNotice)
        .outerjoin(
            ResultNotice,
            and_(
                col(ResultNotice.release_id) == col(Result.release_id),
                col(ResultNotice.assessee_id) == col(Result.assessee_id),
            ),
        )
        .where(col(Result.release_id) == release.id)
    )
    rows = [_row(AssesseeFacts.from_dict(facts), release, notice, earlier) for facts, notice in found]
    return sorted(rows, key=lambda row: (row.sort_key, row.assessee_id))


def _row(
    official: AssesseeFacts,
    release: Release,
    notice: ResultNotice | None,
    earlier: dict[int, tuple[int, date]],
) -> NoticeRow:
    return NoticeRow(
        assessee_id=official.assessee_id,
        person_id=official.person_id,
        full_name=official.full_name,
        post=official.post,
        body=official.body,
        release_number=release.number,
        shown_on=notice.shown_on if notice else None,
        note=notice.note if notice else "",
        account=notice.account if notice else "",
        earlier=earlier.get(official.assessee_id),
        search_key=official.search_key,
        sort_key=official.sort_key,
    )


def _known(session: Session, release: Release, assessee_ids: Sequence[int]) -> dict[int, ResultNotice]:
    found: dict[int, ResultNotice] = {}
    for some in batches(sorted(set(assessee_ids))):
        for notice in session.execute(
            select(ResultNotice).where(
                col(ResultNotice.release_id) == release.id, col(ResultNotice.assessee_id).in_(some)
            )
        ).scalars():
            found[notice.assessee_id] = notice
    return found


def _require_results(session: Session, release: Release, assessee_ids: Sequence[int]) -> None:
    count = 0
    wanted = set(assessee_ids)
    for some in batches(sorted(wanted)):
        count += len(
            session.execute(
                select(col(Result.id)).where(
                    col(Result.release_id) == release.id, col(Result.assessee_id).in_(some)
                )
            ).all()
        )
    if count != len(wanted):
        raise NotFound
