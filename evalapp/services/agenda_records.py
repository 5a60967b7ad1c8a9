"""Putting questions on an agenda: whom they are about, and their records; inside the caller's session."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.agenda import AgendaSubject, Proposal
from evalapp.domain.errors import Invalid, NotFound
from evalapp.domain.meeting import ItemState, SubjectKind
from evalapp.domain.names import tidy_text
from evalapp.entities.assessment import Assessee, Release
from evalapp.entities.base import stored_id
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.entities.membership import Reservist
from evalapp.entities.register import Organization, Person, Position
from evalapp.entities.reserve import Application
from evalapp.services.agenda_people import persons_by_iin
from evalapp.services.agenda_rows import items_of
from evalapp.services.trilingual import trilingual
from evalapp.storage import audit
from evalapp.storage.batches import batches

_SUBJECT_LENGTH = 300


@dataclass(frozen=True, slots=True)
class Added:
    """What adding came to: ids of the new items, and how many of those wanted were there already."""

    item_ids: tuple[int, ...]
    already: int


@dataclass(frozen=True, slots=True)
class ProposedPlace:
    """Names of the post and the body a proposal takes from the register; None = it names them itself."""

    post: str | None
    organization: str | None


def add_items(
    session: Session, meeting: Meeting, subjects: Sequence[AgendaSubject], proposal: Proposal
) -> Added:
    """Put questions at the end of an agenda, in their order, all with the same proposal.

    Who stands there already in the same part, and was not withdrawn or postponed, is left out.
    Raises Invalid (see Proposal; ``name``: item_subject_missing, too_long).
    """
    stored = items_of(session, stored_id(meeting.id))
    present = {subject_of(item).key for item in stored if item.state is ItemState.ON_AGENDA}
    position = max((item.position for item in stored), default=0)
    wanted: list[AgendaItem] = []
    already = 0
    for subject in subjects:
        if subject.key[1] is not None and subject.key in present:
            already += 1
            continue
        present.add(subject.key)
        position += 1
        wanted.append(_record(meeting, position, subject))
    place = place_of(session, proposal)
    for item in wanted:
        write_proposal(item, proposal.checked(item.subject), place)
    audit.bulk_insert(session, wanted)
    return Added(tuple(stored_id(item.id) for item in wanted), already)


def place_of(session: Session, proposal: Proposal) -> ProposedPlace:
    """Post and body that a proposal names; those of the register by their Russian names.

    Raises NotFound for an id that is not in the register.
    """
    post = organization = None
    if proposal.position_id is not None:
        post = trilingual(_there(session.get(Position, proposal.position_id)), "title").pick("ru")
    if proposal.organization_id is not None:
        organization = trilingual(_there(session.get(Organization, proposal.organization_id))).pick("ru")
    return ProposedPlace(post, organization)


def write_proposal(item: AgendaItem, proposal: Proposal, place: ProposedPlace) -> None:
    """Write a checked proposal into an item; ``place``: :func:`place_of` it."""
    post = proposal.post if place.post is None else place.post
    organization = proposal.organization if place.organization is None else place.organization
    values = {
        "proposed": proposal.kind,
        "question": proposal.question,
        "post": post,
        "organization": organization,
        "position_id": proposal.position_id,
        "organization_id": proposal.organization_id,
        "ground": proposal.ground,
        "reporter": proposal.reporter,
        "is_secret": proposal.is_secret,
    }
    for name, value in values.items():
        if getattr(item, name) != value:
            setattr(item, name, value)


def officials_by_assessee(session: Session, assessee_ids: Sequence[int]) -> tuple[AgendaSubject, ...]:
    """Officials of campaigns with the newest version of their results, in the order given.

    Raises NotFound for one that is not there.
    """
    found: dict[int, AgendaSubject] = {}
    for some in batches(assessee_ids):
        newest = (
            select(col(Release.campaign_id), func.max(col(Release.id)).label("release_id"))
            .group_by(col(Release.campaign_id))
            .subquery()
        )
        wanted = (
            select(col(Assessee.id), col(Assessee.person_id), newest.c.release_id)
            .outerjoin(newest, newest.c.campaign_id == col(Assessee.campaign_id))
            .where(col(Assessee.id).in_(some))
        )
        for number, person_id, release_id in session.execute(wanted):
            found[stored_id(number)] = AgendaSubject(
                kind=SubjectKind.OFFICIAL, person_id=person_id, assessee_id=number, release_id=release_id
            )
    return _in_order(found, assessee_ids)


def officials_by_person(session: Session, person_ids: Sequence[int]) -> tuple[AgendaSubject, ...]:
    """People of the register without results of an assessment. Raises NotFound."""
    found: dict[int, AgendaSubject] = {}
    for some in batches(person_ids):
        wanted = select(col(Person.id)).where(col(Person.id).in_(some))
        for number in session.execute(wanted).scalars():
            found[stored_id(number)] = AgendaSubject(kind=SubjectKind.OFFICIAL, person_id=number)
    return _in_order(found, person_ids)


def applicants(session: Session, application_ids: Sequence[int]) -> tuple[AgendaSubject, ...]:
    """Applicants of intakes, with their record in the register where there is one. Raises NotFound."""
    iins: dict[int, str] = {}
    for some in batches(application_ids):
        wanted = select(col(Application.id), col(Application.iin)).where(col(Application.id).in_(some))
        iins |= {stored_id(number): iin for number, iin in session.execute(wanted)}
    people = persons_by_iin(session, iins.values())
    found = {
        number: AgendaSubject(kind=SubjectKind.APPLICANT, application_id=number, person_id=people.get(iin))
        for number, iin in iins.items()
    }
    return _in_order(found, application_ids)


def reservists(session: Session, reservist_ids: Sequence[int]) -> tuple[AgendaSubject, ...]:
    """Members of the reserve, with their record in the register where there is one. Raises NotFound."""
    iins: dict[int, str] = {}
    for some in batches(reservist_ids):
        wanted = select(col(Reservist.id), col(Reservist.iin)).where(col(Reservist.id).in_(some))
        iins |= {stored_id(number): iin for number, iin in session.execute(wanted)}
    people = persons_by_iin(session, iins.values())
    found = {
        number: AgendaSubject(kind=SubjectKind.RESERVIST, reservist_id=number, person_id=people.get(iin))
        for number, iin in iins.items()
    }
    return _in_order(found, reservist_ids)


def question(name: str) -> AgendaSubject:
    """A question without a person. Raises Invalid ``name``: item_subject_missing, too_long."""
    words = tidy_text(name)
    if not words:
        raise Invalid({"name": "item_subject_missing"})
    if len(words) > _SUBJECT_LENGTH:
        raise Invalid({"name": "too_long"})
    return AgendaSubject(kind=SubjectKind.OTHER, name=words)


def subject_again(session: Session, item: AgendaItem) -> AgendaSubject:
    """About whom an item is, to be asked once more: of an official with the newest results."""
    if item.assessee_id is not None:
        return officials_by_assessee(session, [item.assessee_id])[0]
    return subject_of(item)


def subject_of(item: AgendaItem) -> AgendaSubject:
    """About whom an item is."""
    return AgendaSubject(
        kind=item.subject,
        person_id=item.person_id,
        assessee_id=item.assessee_id,
        release_id=item.release_id,
        application_id=item.application_id,
        reservist_id=item.reservist_id,
        undoes_id=item.undoes_id,
        name=item.subject_name,
    )


def proposal_of(item: AgendaItem) -> Proposal:
    """What an item asks."""
    return Proposal(
        kind=item.proposed,
        question=item.question,
        post=item.post,
        organization=item.organization,
        position_id=item.position_id,
        organization_id=item.organization_id,
        ground=item.ground,
        reporter=item.reporter,
        is_secret=item.is_secret,
    )


def number_anew(items: Iterable[AgendaItem]) -> None:
    """Give items the numbers 1, 2, … in their order, in which they are taken up as well."""
    for position, item in enumerate(items, start=1):
        if item.position != position:
            item.position = position
        if item.turn is not None:
            item.turn = None


def _record(meeting: Meeting, position: int, subject: AgendaSubject) -> AgendaItem:
    return AgendaItem(
        meeting_id=stored_id(meeting.id),
        position=position,
        subject=subject.kind,
        person_id=subject.person_id,
        assessee_id=subject.assessee_id,
        release_id=subject.release_id,
        application_id=subject.application_id,
        reservist_id=subject.reservist_id,
        undoes_id=subject.undoes_id,
        subject_name=subject.name,
    )


def _in_order(found: dict[int, AgendaSubject], ids: Sequence[int]) -> tuple[AgendaSubject, ...]:
    if any(number not in found for number in ids):
        raise NotFound
    return tuple(found[number] for number in dict.fromkeys(ids))


def _there(record: Position | Organization | None) -> Position | Organization:
    if record is None:
        raise NotFound
    return record
