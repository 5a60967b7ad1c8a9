"""Two or three people side by side: each view of one is a view of a personal card, and noted as such."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.errors import Refused
from evalapp.domain.post_profile import PostProfile
from evalapp.domain.side_by_side import FEWEST, MOST, SideBySide, SidePerson
from evalapp.exchange.document_words import Words
from evalapp.services.comparison_lines import sections_of
from evalapp.services.comparison_values import Compared, compared_people
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database


class ComparisonService:
    """Comparison of people for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def side_by_side(
        self,
        person_ids: Sequence[int],
        words: Words,
        *,
        reservist_ids: Sequence[int] = (),
        profile: PostProfile | None = None,
        post: str = "",
    ) -> SideBySide:
        """Two or three people in the order of names; with ``profile`` also what a post asks for.

        ``reservist_ids``: members who are not in the register. Noted in the audit log as a view of each.
        Raises Refused (``compare_two_or_three``), NotFound, Forbidden.
        """
        require_comparison(self._actor, person_ids, reservist_ids)
        with self._db.transaction() as session:
            for table, ids in (("person", person_ids), ("reservist", reservist_ids)):
                for number in ids:
                    audit.note(session, audit.Action.VIEWED, table=table, record_id=number)
            today = self._clock().astimezone().date()
            return side_by_side_of(
                session,
                person_ids,
                reservist_ids,
                today,
                profile,
                words,
                post=post,
                with_members=self._actor.may(Action.SEE_MEMBERS),
            )


def side_by_side_again(
    session: Session, actor: Actor, found: SideBySide, profile: PostProfile | None, words: Words
) -> SideBySide:
    """The people of ``found`` as of its day in other words. Raises NotFound, Forbidden, Refused."""
    persons = [one.person_id for one in found.people if one.person_id is not None]
    members = [one.reservist_id for one in found.people if one.person_id is None and one.reservist_id]
    require_comparison(actor, persons, members)
    return side_by_side_of(
        session,
        persons,
        members,
        found.as_of,
        profile,
        words,
        post=found.post,
        with_members=actor.may(Action.SEE_MEMBERS),
    )


def require_comparison(actor: Actor, person_ids: Sequence[int], reservist_ids: Sequence[int]) -> None:
    """Raise Forbidden, or Refused when it is not two or three people."""
    actor.require(Action.SEE_REGISTER)
    actor.require(Action.SEE_RESULTS)
    if reservist_ids:
        actor.require(Action.SEE_MEMBERS)
    if not FEWEST <= len(set(person_ids)) + len(set(reservist_ids)) <= MOST:
        raise Refused("compare_two_or_three")


def side_by_side_of(
    session: Session,
    person_ids: Sequence[int],
    reservist_ids: Sequence[int],
    today: date,
    profile: PostProfile | None,
    words: Words,
    *,
    post: str = "",
    with_members: bool = True,
) -> SideBySide:
    """The people as of ``today`` in words. Raises NotFound."""
    category = profile.category if profile is not None else None
    people = compared_people(session, person_ids, reservist_ids, today, category, with_members=with_members)
    return SideBySide(
        today, tuple(_person(each, words) for each in people), sections_of(people, profile, words), post
    )


def _person(each: Compared, words: Words) -> SidePerson:
    present, reserve = each.one.present, each.one.reserve
    detail = ""
    if present is not None:
        detail = words.each(lambda one: f"{one.pick(present.post)}, {one.pick(present.body)}")
    elif reserve is not None:
        detail = ", ".join(filter(None, (words.text("fit.member"), reserve.cohort)))
    return SidePerson(
        full_name=each.one.full_name,
        detail=detail,
        person_id=each.one.person_id,
        reservist_id=reserve.reservist_id if reserve else None,
        photo=each.card.photo if each.card else None,
    )
