"""Members of a reserve as people who may be looked at for a post."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.fitting import ended_by
from evalapp.domain.membership import EmployerKind
from evalapp.domain.names import fold, sort_key
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import OriginSector
from evalapp.domain.service_length import Job
from evalapp.entities.membership import Consideration, ReserveAppointment, Reservist
from evalapp.entities.reserve import Application, Intake, IntakeDirection
from evalapp.services.candidate_values import Gathered, InReserve
from evalapp.services.directions import named, names_known
from evalapp.services.screening import job_of
from evalapp.services.trilingual import trilingual

KAZAKH = "kk"
_SECTORS = {
    EmployerKind.CENTRAL: OriginSector.STATE,
    EmployerKind.LOCAL: OriginSector.STATE,
    EmployerKind.NATIONAL_COMPANY: OriginSector.QUASI_PUBLIC,
}


def add_members(
    session: Session, found: dict[str, Gathered], today: date, among: Collection[str] | None = None
) -> None:
    """Members whose stay goes on, with what their applications and appointments say."""
    known = names_known(session)
    held, posts = _considerations(session, today), _reserve_posts(session, today)
    members = (
        select(Reservist, Application, IntakeDirection, Intake)
        .outerjoin(Application, col(Application.id) == col(Reservist.application_id))
        .outerjoin(IntakeDirection, col(IntakeDirection.id) == col(Application.direction_id))
        .outerjoin(Intake, col(Intake.id) == col(Reservist.intake_id))
        .where(
            col(Reservist.enrolled_on) <= today,
            col(Reservist.stay_until) >= today,
            (col(Reservist.left_on).is_(None)) | (col(Reservist.left_on) > today),
        )
        .order_by(col(Reservist.id))
    )
    if among is not None:
        members = members.where(col(Reservist.iin).in_(among))
    for member, application, direction, intake in session.execute(members):
        own, number = found[member.iin], member.id
        if own.person_id is None:
            own.full_name = member.full_name
            own.sort_key = member.sort_key or sort_key(member.full_name)
            own.search_key = member.search_key or fold(member.full_name)
        chosen = trilingual(direction) if direction is not None else named(known, member.direction)
        own.portfolios += [chosen.kk, chosen.ru, chosen.en] if any((chosen.kk, chosen.ru, chosen.en)) else []
        jobs, post = posts.get(number, ((), ""))
        own.add_jobs(jobs)
        own.reserve = InReserve(
            reservist_id=number,
            application_id=member.application_id,
            cohort=member.cohort or (intake.name if intake else ""),
            direction=chosen,
            stay_until=member.stay_until,
            post=post,
            held_by=held[number][0] if number in held else "",
            held_until=held[number][1] if number in held else None,
        )
        own.lives |= {code for code in (member.region_code,) if code}
        if application is not None:
            _add_application(own, application, intake, today)


def _add_application(own: Gathered, application: Application, intake: Intake | None, today: date) -> None:
    """Facts of an application. A job that went on then surely lasted until then, perhaps until today."""
    if application.region_code:
        own.lives.add(application.region_code)
    if application.kazakh_level is not None:
        own.languages.setdefault(KAZAKH, application.kazakh_level)
    jobs = [job_of(job) for job in application.jobs]
    if jobs:
        stated_on = application.applied_on or (intake.as_of if intake else today)
        own.add_jobs(ended_by(jobs, min(stated_on, today)), ended_by(jobs, today))
        own.are_jobs_complete = True


def _considerations(session: Session, today: date) -> dict[int, tuple[str, date]]:
    """Reservist → the body that considers him now and until when."""
    wanted = select(
        col(Consideration.reservist_id), col(Consideration.organization), col(Consideration.expires_on)
    ).where(
        col(Consideration.since) <= today,
        col(Consideration.expires_on) >= today,
        (col(Consideration.ended_on).is_(None)) | (col(Consideration.ended_on) > today),
    )
    return {number: (body, until) for number, body, until in session.execute(wanted)}


def _reserve_posts(session: Session, today: date) -> dict[int, tuple[tuple[Job, ...], str]]:
    """Reservist → his appointments as jobs, and the post he holds now ("" for none)."""
    wanted = (
        select(ReserveAppointment)
        .where(col(ReserveAppointment.from_date) <= today)
        .order_by(col(ReserveAppointment.from_date))
    )
    found: dict[int, tuple[tuple[Job, ...], str]] = {}
    for one in session.execute(wanted).scalars():
        jobs, post = found.get(one.reservist_id, ((), ""))
        goes_on = one.to_date is None or one.to_date >= today
        job = Job(
            organization=one.organization,
            post=one.post,
            start=PartialDate(one.from_date),
            end=None if goes_on or one.to_date is None else PartialDate(one.to_date),
            to_present=goes_on,
            sector=_SECTORS.get(one.employer),
        )
        held = ", ".join(filter(None, (one.post, one.organization))) if goes_on else post
        found[one.reservist_id] = ((*jobs, job), held)
    return found
