"""Everybody who may be looked at for a post, with what is recorded of them: officials and reservists.

A fixed number of statements whatever the number of people; somebody who is both stands once.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.fitting import CompetencyFact, ReleasedScores, ended_by
from evalapp.domain.language import Trilingual
from evalapp.domain.names import full_name
from evalapp.domain.reference import OriginSector, PositionCategory
from evalapp.domain.service_length import Job
from evalapp.domain.tenure import Stint, time_in_post
from evalapp.entities.assessment import Campaign, Competency, Result, TargetLevel
from evalapp.entities.register import Appointment, Employment, Organization, Person, PersonLanguage, Position
from evalapp.services.candidate_members import add_members
from evalapp.services.candidate_values import Candidate, Gathered, PresentPost, candidate, partial_date
from evalapp.services.official_query import body_name, newest_results, post_title, region_names
from evalapp.services.trilingual import trilingual

People = Mapping[int, Gathered]
Only = tuple[int, ...] | None
"""Persons that are wanted; None = everybody."""


def candidates_on(
    session: Session,
    today: date,
    category: PositionCategory | None,
    *,
    among: Collection[str] | None = None,
    with_members: bool = True,
) -> tuple[Candidate, ...]:
    """Officials and members of a reserve on ``today``, in the order of names.

    ``category``: the target profile that competencies are read against; None leaves them out.
    ``among``: IINs of the few people wanted; None = everybody. Without ``with_members`` nothing of the
    reserve is read, for accounts that may not see its members.
    """
    found: dict[str, Gathered] = defaultdict(Gathered)
    by_person = _add_persons(session, found, among)
    only = None if among is None else tuple(by_person)
    _add_appointments(session, by_person, today, only)
    _add_employment(session, by_person, today, only)
    _add_languages(session, by_person, only)
    if category is not None:
        _add_scores(session, by_person, category, only)
    if with_members:
        add_members(session, found, today, among)
    return tuple(sorted(map(candidate, found.values()), key=lambda one: (one.sort_key, one.key)))


def _add_persons(
    session: Session, found: dict[str, Gathered], among: Collection[str] | None
) -> dict[int, Gathered]:
    by_person: dict[int, Gathered] = {}
    people = select(
        col(Person.id),
        col(Person.iin),
        col(Person.surname),
        col(Person.given_name),
        col(Person.patronymic),
        col(Person.sort_key),
        col(Person.search_key),
    )
    if among is not None:
        people = people.where(col(Person.iin).in_(among))
    for number, iin, surname, given, patronymic, order, sought in session.execute(people):
        own = found[iin]
        own.person_id, own.full_name = number, full_name(surname, given, patronymic)
        own.sort_key, own.search_key = order, sought
        by_person[number] = own
    return by_person


def _add_appointments(session: Session, people: People, today: date, only: Only) -> None:
    """Appointments as jobs of the state sector; the best present one is the post held."""
    regions = region_names(session)
    posts = {post.id: post_title(post) for post in session.execute(select(Position)).scalars()}
    bodies = {body.id: body for body in session.execute(select(Organization)).scalars()}
    held = select(
        col(Appointment.person_id),
        col(Appointment.position_id),
        col(Appointment.organization_id),
        col(Appointment.from_date),
        col(Appointment.from_precision),
        col(Appointment.to_date),
        col(Appointment.to_precision),
        col(Appointment.portfolio),
        col(Appointment.acting),
    ).order_by(
        col(Appointment.acting).desc(), col(Appointment.from_date).asc().nulls_first(), col(Appointment.id)
    )
    for row in session.execute(_of(held, Appointment.person_id, only)):
        own, body = people[row.person_id], bodies[row.organization_id]
        if row.from_date is not None and row.from_date > today:
            continue
        start, end = (
            partial_date(row.from_date, row.from_precision),
            partial_date(row.to_date, row.to_precision),
        )
        goes_on = row.to_date is None or row.to_date >= today
        job = Job(start=start, end=None if goes_on else end, to_present=goes_on, sector=OriginSector.STATE)
        own.add_jobs((replace(job, post=posts[row.position_id].ru),))
        if row.portfolio:
            own.portfolios.append(row.portfolio)
        if body.region_code:
            own.served.add(body.region_code)
        if goes_on:
            own.present = PresentPost(
                posts[row.position_id],
                body_name(body, regions),
                body.kind,
                row.from_date,
                time_in_post(Stint(body.kind, row.from_date, None), today),
                row.acting,
            )


def _add_employment(session: Session, people: People, today: date, only: Only) -> None:
    jobs: dict[int, list[Job]] = defaultdict(list)
    wanted = select(Employment).order_by(col(Employment.id))
    for row in session.execute(_of(wanted, Employment.person_id, only)).scalars():
        jobs[row.person_id].append(
            Job(
                organization=row.organization_text,
                post=row.post,
                start=partial_date(row.from_date, row.from_precision),
                end=partial_date(row.to_date, row.to_precision),
                to_present=row.to_present,
                sector=row.origin_sector,
            )
        )
    for number, own in jobs.items():
        people[number].add_jobs(ended_by(own, today))
        people[number].are_jobs_complete = True


def _add_languages(session: Session, people: People, only: Only) -> None:
    known = select(col(PersonLanguage.person_id), col(PersonLanguage.language), col(PersonLanguage.level))
    for number, language, level in session.execute(_of(known, PersonLanguage.person_id, only)):
        people[number].languages[language] = level


def _add_scores(session: Session, people: People, category: PositionCategory, only: Only) -> None:
    """The newest released result of each person against the target profile of ``category``."""
    newest = newest_results(only)
    lines = (
        select(newest.c.person_id, col(Result.details), col(Campaign.id))
        .join(Result, col(Result.id) == newest.c.result_id)
        .join(Campaign, col(Campaign.id) == newest.c.campaign_id)
    )
    campaigns = {one.id: one for one in session.execute(select(Campaign)).scalars()}
    targets: dict[int, dict[str, float]] = defaultdict(dict)
    for target in session.execute(select(TargetLevel).where(col(TargetLevel.category) == category)).scalars():
        targets[target.framework_id][target.competency_code] = target.target
    names: dict[int, list[tuple[str, Trilingual]]] = defaultdict(list)
    for one in session.execute(select(Competency).order_by(col(Competency.place))).scalars():
        names[one.framework_id].append((one.code, trilingual(one)))
    for person, details, number in session.execute(lines):
        campaign = campaigns[number]
        framework = campaign.framework_id
        people[person].scores = ReleasedScores(
            campaign.name,
            campaign.as_of,
            _competencies(details, campaign.rules, names[framework], targets[framework]),
        )


def _competencies(
    details: Mapping[str, Any],
    rules: Mapping[str, Any],
    names: list[tuple[str, Trilingual]],
    targets: Mapping[str, float],
) -> tuple[CompetencyFact, ...]:
    scores, errors = details.get("competencies") or {}, details.get("errors") or {}
    quantile, highest = float(rules["quantile"]), float(rules["scale"]["highest"])
    facts = []
    for code, name in names:
        score, error = scores.get(code), errors.get(code)
        high = None if score is None or error is None else min(highest, score + quantile * error)
        facts.append(CompetencyFact(code, name, score, high, targets.get(code)))
    return tuple(facts)


def _of(statement: Any, person_id: Any, only: Only) -> Any:
    return statement if only is None else statement.where(col(person_id).in_(only))
