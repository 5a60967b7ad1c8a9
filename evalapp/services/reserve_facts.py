"""Facts about applicants and members of the reserve for sheets, cards and packets, many people at once."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.membership import goes_on
from evalapp.domain.names import full_name
from evalapp.domain.reference import LanguageLevel
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Mentorship, PlanItem, ReserveAppointment, Reservist, StayExtension
from evalapp.entities.register import Person
from evalapp.entities.reserve import Application
from evalapp.exchange.person_values import (
    EducationFact,
    JobFact,
    PeriodFact,
    PersonFacts,
    PlanFact,
    StayFact,
    same,
)
from evalapp.services import screening
from evalapp.services.member_rows import MemberRow, member_rows
from evalapp.services.person_facts import Register, age_on, name_of, newest_first
from evalapp.storage.batches import batches

_KAZAKH = "kk"


def applicant_facts(session: Session, application_ids: Sequence[int], today: date) -> dict[int, PersonFacts]:
    """Facts of these applications as of ``today``, by number; unknown numbers are left out."""
    applications = applications_of(session, application_ids)
    numbers = persons_by_iin(session, [one.iin for one in applications.values()])
    register = Register(session, list(numbers.values()))
    return {
        number: _of_application(applications[number], numbers, register, today)
        for number in application_ids
        if number in applications
    }


def reservist_facts(session: Session, reservist_ids: Sequence[int], today: date) -> dict[int, PersonFacts]:
    """Facts of these members as of ``today``, by number; unknown numbers are left out."""
    members = members_of(session, reservist_ids)
    applications = applications_of(
        session, [one.application_id for one in members.values() if one.application_id is not None]
    )
    numbers = persons_by_iin(session, [one.iin for one in members.values()])
    register = Register(session, list(numbers.values()))
    posts = _by_member(session, ReserveAppointment, reservist_ids)
    found = {}
    for number in reservist_ids:
        if number not in members:
            continue
        member = members[number]
        application = applications.get(member.application_id or 0)
        found[number] = _of_member(member, application, posts[number], numbers, register, today)
    return found


def stay_facts(session: Session, reservist_ids: Sequence[int], today: date) -> dict[int, StayFact]:
    """Stays of these members as of ``today``, by number."""
    members = members_of(session, reservist_ids)
    rows = {row.id: row for row in member_rows(session, today, ids=list(members))}
    mentors = _by_member(session, Mentorship, reservist_ids)
    plans = _by_member(session, PlanItem, reservist_ids)
    posts = _by_member(session, ReserveAppointment, reservist_ids)
    extended = _by_member(session, StayExtension, reservist_ids)
    return {
        number: _stay(member, rows[number], mentors[number], plans[number], posts[number], extended[number])
        for number, member in members.items()
    }


def applications_of(session: Session, ids: Sequence[int]) -> dict[int, Application]:
    """Applications by number, read in portions."""
    return _records(session, Application, ids)


def members_of(session: Session, ids: Sequence[int]) -> dict[int, Reservist]:
    """Members by number, read in portions."""
    return _records(session, Reservist, ids)


def persons_by_iin(session: Session, persons: Sequence[str]) -> dict[str, int]:
    """Numbers in the register of officials by IIN, of those who are there."""
    found: dict[str, int] = {}
    for some in batches(list(dict.fromkeys(persons))):
        wanted = select(col(Person.iin), col(Person.id)).where(col(Person.iin).in_(some))
        found |= {iin: stored_id(number) for iin, number in session.execute(wanted)}
    return found


def _of_application(
    one: Application, numbers: dict[str, int], register: Register, today: date
) -> PersonFacts:
    person_id = numbers.get(one.iin)
    name = full_name(one.surname, one.given_name, one.patronymic)
    jobs = list(_jobs_of(one))
    if person_id is not None:
        jobs = [*register.jobs(person_id, today), *jobs]
    return PersonFacts(
        subject=SubjectKind.APPLICANT,
        record_id=stored_id(one.id),
        person_id=person_id,
        name=same(name) if person_id is None else name_of(register.people[person_id]),
        iin=iins.mask(one.iin),
        birth_date=one.birth_date,
        age=age_on(one.birth_date, today),
        citizenship=one.citizenship or "",
        education=_education(one, person_id, register),
        languages=_languages(one),
        jobs=newest_first(jobs),
        **_present(newest_first(jobs)),
    )


def _of_member(
    member: Reservist,
    application: Application | None,
    posts: Sequence[ReserveAppointment],
    numbers: dict[str, int],
    register: Register,
    today: date,
) -> PersonFacts:
    person_id = numbers.get(member.iin)
    jobs = [_post_job(one, today) for one in posts]
    if person_id is not None:
        jobs = [*register.jobs(person_id, today), *jobs]
    if application is not None:
        jobs += _jobs_of(application)
    ordered = newest_first(jobs)
    birth = member.birth_date or (application.birth_date if application else None)
    return PersonFacts(
        subject=SubjectKind.RESERVIST,
        record_id=stored_id(member.id),
        person_id=person_id,
        name=same(member.full_name) if person_id is None else name_of(register.people[person_id]),
        iin=iins.mask(member.iin),
        birth_date=birth,
        age=age_on(birth, today),
        citizenship=(application.citizenship or "") if application else "",
        education=_education(application, person_id, register),
        languages=_languages(application),
        jobs=ordered,
        **_present(ordered),
    )


def _present(jobs: Sequence[JobFact]) -> dict[str, Any]:
    """The post somebody holds now, as far as his jobs say."""
    held = next((job for job in jobs if job.is_present), None)
    return {} if held is None else {"post": held.post, "body": held.body, "since": held.since}


def _education(
    application: Application | None, person_id: int | None, register: Register
) -> tuple[EducationFact, ...]:
    """What the register knows, else what the application states."""
    if person_id is not None and (known := register.education(person_id)):
        return known
    if application is None or not (application.education_level or application.institution):
        return ()
    return (
        EducationFact(
            application.education_level, application.institution or "", "", application.graduation_year
        ),
    )


def _languages(application: Application | None) -> tuple[tuple[str, LanguageLevel], ...]:
    level = application.kazakh_level if application else None
    return () if level is None else ((_KAZAKH, level),)


def _jobs_of(application: Application) -> list[JobFact]:
    jobs = []
    for stored in application.jobs:
        job = screening.job_of(stored)
        jobs.append(
            JobFact(
                since="" if job.start is None else str(job.start),
                until="" if job.end is None else str(job.end),
                is_present=job.to_present,
                post=same(job.post),
                body=same(job.organization),
                start=job.start.first() if job.start else None,
                end=job.end.last() if job.end else None,
            )
        )
    return jobs


def _post_job(one: ReserveAppointment, today: date) -> JobFact:
    return JobFact(
        since=f"{one.from_date:%d.%m.%Y}",
        until="" if one.to_date is None else f"{one.to_date:%d.%m.%Y}",
        is_present=goes_on(today, one.from_date, one.to_date),
        post=same(one.post),
        body=same(one.organization),
        start=one.from_date,
        end=one.to_date,
    )


def _stay(
    member: Reservist,
    row: MemberRow,
    mentors: Sequence[Mentorship],
    plan: Sequence[PlanItem],
    posts: Sequence[ReserveAppointment],
    extended: Sequence[StayExtension],
) -> StayFact:
    held = row.held_by
    return StayFact(
        cohort=row.cohort,
        direction=row.direction,
        enrolled_on=row.enrolled_on,
        stay_until=row.stay_until,
        days_left=row.days_left,
        state=row.state,
        decision=member.decision,
        extended=max((one.was_until for one in extended), default=None),
        left_on=row.left_on,
        mentors=tuple(
            PeriodFact(one.name, one.post, one.since, one.until)
            for one in sorted(mentors, key=lambda one: one.since, reverse=True)
        ),
        plan=tuple(
            PlanFact(one.kind, one.title, one.due_on, one.done_on)
            for one in sorted(plan, key=lambda one: (one.due_on or date.max, stored_id(one.id)))
        ),
        posts=tuple(
            PeriodFact(one.post, one.organization, one.from_date, one.to_date, one.order_number)
            for one in sorted(posts, key=lambda one: one.from_date, reverse=True)
        ),
        held_by=None if held is None else PeriodFact(held.organization, held.post, None, held.expires_on),
    )


def _by_member(session: Session, kind: Any, ids: Sequence[int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for some in batches(ids):
        wanted = select(kind).where(kind.reservist_id.in_(some)).order_by(kind.id)
        for one in session.execute(wanted).scalars():
            found[one.reservist_id].append(one)
    return found


def _records(session: Session, kind: Any, ids: Sequence[int]) -> dict[int, Any]:
    found: dict[int, Any] = {}
    for some in batches(list(dict.fromkeys(ids))):
        records = session.execute(select(kind).where(kind.id.in_(some))).scalars()
        found |= {stored_id(one.id): one for one in records}
    return found
