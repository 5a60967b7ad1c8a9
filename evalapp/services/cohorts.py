"""Cohorts of the reserve side by side: who was appointed, where to, and how soon."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.cohort import CohortFigures, HeldPost, MemberHistory, figures_on
from evalapp.domain.language import Trilingual
from evalapp.domain.small_groups import hidden_lines
from evalapp.entities.base import stored_id
from evalapp.entities.membership import LeavingGround, ReserveAppointment, Reservist
from evalapp.entities.reserve import Intake
from evalapp.services.member_records import stay_of
from evalapp.services.member_rows import cohort_of
from evalapp.services.reserve_terms import reserve_terms
from evalapp.services.trilingual import trilingual
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class CohortRow:
    """One cohort; figures hold the ids of the members behind each number (see domain.cohort).

    ``name``: "" for all cohorts together. ``enrolled_from``, ``enrolled_to``: first and last day of
    enrolment, None without members.
    """

    name: str
    enrolled_from: date | None
    enrolled_to: date | None
    figures: CohortFigures


@dataclass(frozen=True, slots=True)
class HiddenFigures:
    """What of a cohort's line stays in the workspace: its kinds of bodies, of posts, its days."""

    employers: bool
    posts: bool
    days: bool


@dataclass(frozen=True, slots=True)
class CohortComparison:
    """Cohorts as they were on ``as_of``, the latest first, and all together. ``grounds``: code → name.

    ``smallest_group``: parts of fewer people leave the workspace hidden.
    """

    as_of: date
    rows: tuple[CohortRow, ...]
    total: CohortRow
    grounds: dict[str, Trilingual]
    smallest_group: int

    def hidden(self) -> dict[str, HiddenFigures]:
        """By the name of each line ("" = all together) what of it may not leave the workspace."""
        employers = self._hidden_lines([row.figures.by_employer.values() for row in self.rows])
        posts = self._hidden_lines([row.figures.by_post.values() for row in self.rows])
        return {
            row.name: HiddenFigures(
                employers=employers[place],
                posts=posts[place],
                days=0 < len(row.figures.appointed) < self.smallest_group,
            )
            for place, row in enumerate((*self.rows, self.total))
        }

    def _hidden_lines(self, divisions: Sequence[Iterable[tuple[int, ...]]]) -> list[bool]:
        """Whether the division of each line is hidden, that of all together last."""
        counts = [[len(ids) for ids in division] for division in divisions]
        lines, is_sum_hidden = hidden_lines(counts, smallest=self.smallest_group)
        return [*(place in lines for place in range(len(counts))), is_sum_hidden]


class CohortService:
    """Use cases of cohorts for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def cohorts(self, *, as_of: date | None = None) -> CohortComparison:
        """All cohorts as they were on a day, today when None; who was enrolled later is left out."""
        self._actor.require(Action.SEE_MEMBERS)
        with self._db.reading() as session:
            return cohort_comparison(session, as_of or self._clock().astimezone().date())


def cohort_comparison(session: Session, as_of: date) -> CohortComparison:
    """The comparison on a day, in three statements. Checks no rights."""
    posts: dict[int, list[HeldPost]] = {}
    for one in session.execute(
        select(
            col(ReserveAppointment.reservist_id),
            col(ReserveAppointment.employer),
            col(ReserveAppointment.post_kind),
            col(ReserveAppointment.from_date),
            col(ReserveAppointment.to_date),
        )
    ):
        posts.setdefault(one[0], []).append(HeldPost(*one[1:]))
    cohorts: dict[str, list[MemberHistory]] = {}
    found = session.execute(
        select(Reservist, col(Intake.name))
        .outerjoin(Intake, col(Intake.id) == col(Reservist.intake_id))
        .where(col(Reservist.enrolled_on) <= as_of)
    )
    for member, intake in found:
        number = stored_id(member.id)
        history = MemberHistory(number, stay_of(member), member.left_ground, posts.get(number, ()))
        cohorts.setdefault(cohort_of(member, intake), []).append(history)
    rows = [_row(name, people, as_of) for name, people in cohorts.items()]
    rows.sort(key=lambda row: (row.enrolled_from or date.min, row.name), reverse=True)
    everybody = [one for people in cohorts.values() for one in people]
    grounds = session.execute(select(LeavingGround).order_by(col(LeavingGround.position))).scalars()
    return CohortComparison(
        as_of,
        tuple(rows),
        _row("", everybody, as_of),
        {ground.code: trilingual(ground) for ground in grounds},
        reserve_terms(as_of).smallest_group,
    )


def _row(name: str, people: Sequence[MemberHistory], as_of: date) -> CohortRow:
    days = [one.stay.enrolled_on for one in people]
    return CohortRow(name, min(days, default=None), max(days, default=None), figures_on(as_of, people))
