"""Judging stored applications: facts out of records, verdicts into records.

Works inside the caller's session, so that an import, an entered document or a new intake judges in the
transaction that brought the facts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import delete, select
from sqlmodel import Session, col

from evalapp.domain.eligibility import ApplicantFacts, Judgement, Status, Stay, age_of, judge
from evalapp.domain.errors import NotFound
from evalapp.domain.names import fold, full_name, sort_key
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision, OriginSector
from evalapp.domain.rule_set import AgeReading, Criterion, RuleSet
from evalapp.domain.service_length import Job, Length
from evalapp.entities import reserve
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application, Intake, Verdict, VerdictDetail
from evalapp.services.rule_sets import rules_of
from evalapp.storage import audit
from evalapp.storage.batches import batches

KAZAKHSTAN = "KZ"
"""How the citizenship of Kazakhstan is stored, whatever the list wrote."""

_DAYS_A_YEAR, _DAYS_A_MONTH = 372, 31
_PLAIN = {one: one.value for kind in (Criterion, Status) for one in kind}
"""Asking a member for its value takes longer than looking it up, and there are seven to an application."""
_CRITERION_COLUMNS = tuple(criterion.value for criterion in Criterion)
_PRECISIONS = {precision.value: precision for precision in DatePrecision}


@dataclass(frozen=True, slots=True)
class Judged:
    """One application with the verdict of some rule set."""

    application: Application
    facts: ApplicantFacts
    judgement: Judgement


def judge_applications(
    session: Session, intake_id: int, applications: Sequence[Application] | None = None
) -> None:
    """Judge ``applications`` (all of the intake when None) by the intake's own rules; store the verdicts.

    Call it in the transaction that added them or changed their facts, after they have their ids.
    """
    for batch in batches(judged_by(session, intake_id, applications=applications)):
        ids = [stored_id(one.application.id) for one in batch]
        for table in (Verdict, VerdictDetail):
            forgotten = delete(table).where(col(table.application_id).in_(ids))
            session.execute(forgotten, execution_options={"synchronize_session": False})
        found = ((one.facts, one.judgement) for one in batch)
        _store(session, [(number, *one) for number, one in zip(ids, found, strict=True)])


def judge_new(session: Session, intake_id: int, facts: Iterable[tuple[int, ApplicantFacts]]) -> None:
    """Judge applications that were added just now, by their ids, from ``facts`` without stays."""
    intake = intake_of(session, intake_id)
    rules, as_of = intake_rules(session, intake), intake.as_of
    stays = stays_by_iin(session, intake_id)
    for batch in batches(facts):
        judged = []
        for application_id, stated in batch:
            known = stays.get(stated.iin, ())
            whole = replace(stated, stays=known) if known else stated
            judged.append((application_id, whole, judge(rules, whole, as_of=as_of)))
        _store(session, judged)


def _store(session: Session, judged: Sequence[tuple[int, ApplicantFacts, Judgement]]) -> None:
    audit.insert_unaudited(session, Verdict, [verdict_values(*one) for one in judged])
    details = [
        {"application_id": number, "details": judgement.to_dict(), "version": 1}
        for number, _, judgement in judged
    ]
    audit.insert_unaudited(session, VerdictDetail, details)


def judged_by(
    session: Session,
    intake_id: int,
    *,
    applications: Sequence[Application] | None = None,
    rule_set: str | None = None,
    as_of: date | None = None,
    reading: AgeReading | None = None,
) -> Iterator[Judged]:
    """``applications`` (all of the intake, by number, when None) with their judgements; stores nothing.

    Another rule set (by its code), as-of date or reading of the age limit judges the same facts.
    """
    intake = intake_of(session, intake_id)
    on = as_of or intake.as_of
    rules = intake_rules(session, intake) if rule_set is None else rules_by_code(session, rule_set, on)
    if reading is not None:
        rules = rules.read_age(reading)
    if applications is None:
        wanted = select(Application).where(col(Application.intake_id) == intake_id)
        applications = session.execute(wanted.order_by(col(Application.number))).scalars().all()
    stays = stays_by_iin(session, intake_id, applications[0].iin if len(applications) == 1 else None)
    for application in applications:
        facts = facts_of(application, stays.get(application.iin, ()))
        yield Judged(application, facts, judge(rules, facts, as_of=on))


def verdict_values(application_id: int, facts: ApplicantFacts, judgement: Judgement) -> dict[str, Any]:
    """The stored form of a verdict, by the names of its columns but ``id``."""
    statuses = dict.fromkeys(_CRITERION_COLUMNS, "")
    for criterion, result in judgement.criteria.items():
        statuses[_PLAIN[criterion]] = _PLAIN[result.status]
    return {
        "application_id": application_id,
        "verdict": judgement.verdict.value,
        **statuses,
        "age_years": age_of(facts, judgement.reference),
        "service_low": _sortable(judgement.low),
        "origin": origin_of(facts.jobs),
        "version": 1,
    }


def origin_of(jobs: Sequence[Job]) -> OriginSector | None:
    """The sector of the last job by its latest start, or None where it is not known."""
    dated = [(job.start.last(), job.sector) for job in jobs if job.start is not None]
    return max(dated, key=lambda one: one[0])[1] if dated else None


def facts_of(application: Application, stays: tuple[Stay, ...] = ()) -> ApplicantFacts:
    """The facts an application is judged on; ``stays`` are the applicant's stays in a reserve."""
    return ApplicantFacts(
        iin=application.iin,
        birth_date=application.birth_date,
        citizenship=application.citizenship,
        education_level=application.education_level,
        graduation_year=application.graduation_year,
        kazakh_level=application.kazakh_level,
        has_conviction=application.has_conviction,
        applied_on=application.applied_on,
        jobs=tuple(job_of(job) for job in application.jobs),
        stays=stays,
    )


def job_of(stored: Mapping[str, Any]) -> Job:
    """The job that :func:`job_values` stored."""
    sector = stored.get("sector")
    return Job(
        organization=stored.get("organization") or "",
        post=stored.get("post") or "",
        start=_partial_date(stored, "from"),
        end=_partial_date(stored, "to"),
        to_present=bool(stored.get("to_present")),
        sector=OriginSector(sector) if sector else None,
    )


def job_values(job: Job) -> dict[str, Any]:
    """A job as JSON values, as an application keeps it."""
    return {
        "organization": job.organization,
        "post": job.post,
        "from": job.start.start.isoformat() if job.start else None,
        "from_precision": job.start.precision.value if job.start else None,
        "to": job.end.start.isoformat() if job.end else None,
        "to_precision": job.end.precision.value if job.end else None,
        "to_present": job.to_present,
        "sector": job.sector.value if job.sector else None,
    }


def stays_by_iin(session: Session, intake_id: int, iin: str | None = None) -> dict[str, tuple[Stay, ...]]:
    """Stays in a reserve by IIN (of one person when ``iin`` is given), as verdicts of an intake know them.

    The stay that came of the intake itself does not count: it follows from the verdict and cannot speak
    against it. Who left earlier stayed until then.
    """
    wanted = select(
        col(Reservist.iin), col(Reservist.enrolled_on), col(Reservist.stay_until), col(Reservist.left_on)
    ).where(col(Reservist.intake_id).is_distinct_from(intake_id))
    if iin is not None:
        wanted = wanted.where(col(Reservist.iin) == iin)
    stays: dict[str, tuple[Stay, ...]] = {}
    for whose, enrolled_on, stay_until, left_on in session.execute(wanted):
        stays[whose] = (*stays.get(whose, ()), stay_from(enrolled_on, stay_until, left_on))
    return stays


def stay_from(enrolled_on: date, stay_until: date, left_on: date | None) -> Stay:
    """The stay of a member's record; who left earlier stayed until the day before."""
    end = stay_until if left_on is None else min(stay_until, left_on - timedelta(days=1))
    return Stay(enrolled_on, end)


def intake_of(session: Session, intake_id: int) -> Intake:
    """The intake. Raises NotFound."""
    intake = session.get(Intake, intake_id)
    if intake is None:
        raise NotFound
    return intake


def intake_named(session: Session, name: str) -> Intake | None:
    """The intake called ``name``, or None."""
    return session.execute(select(Intake).where(col(Intake.name) == name)).scalar_one_or_none()


def intake_rules(session: Session, intake: Intake) -> RuleSet:
    """The rule set by which an intake's applications are judged: frozen once it is opened."""
    if intake.rules is not None:
        return RuleSet.from_dict(intake.rules["rule_set"])
    record = session.get(reserve.RuleSet, intake.rule_set_id)
    assert record is not None, "a foreign key holds it"
    return rules_of(record)


def rules_by_code(session: Session, code: str, on: date) -> RuleSet:
    """The rule set ``code`` as it holds on a day. Raises NotFound (``no_such_rule_set``)."""
    return rules_of(rule_set_record(session, code, on))


def rule_set_record(session: Session, code: str, on: date) -> reserve.RuleSet:
    """The record of the rule set ``code`` that holds ``on`` a day; before the first, the first one.

    Raises NotFound (``no_such_rule_set``).
    """
    wanted = select(reserve.RuleSet).where(col(reserve.RuleSet.code) == code)
    ordered = wanted.order_by(col(reserve.RuleSet.valid_from))
    versions: list[reserve.RuleSet] = list(session.execute(ordered).scalars())
    if not versions:
        raise NotFound("no_such_rule_set", rule_set=code)
    return next((version for version in reversed(versions) if version.valid_from <= on), versions[0])


def set_keys(application: Application) -> None:
    """Fill the search key (name, number, IIN) and the sort key of an application."""
    name = full_name(application.surname, application.given_name, application.patronymic)
    application.search_key = search_key_of(name, application.number, application.iin)
    application.sort_key = sort_key(name)


def search_key_of(name: str, number: str | None, iin: str) -> str:
    """What the search of the list looks in: full name, number and IIN, folded."""
    return fold(f"{name} {number or ''} {iin}")


def protected_fields(application: Application) -> frozenset[str]:
    """Names of the facts that an officer entered from a paper; an import leaves them alone."""
    return frozenset(field for paper in application.papers.values() for field in paper["fields"])


def _partial_date(stored: Mapping[str, Any], key: str) -> PartialDate | None:
    start = stored.get(key)
    if not start:
        return None
    return PartialDate(date.fromisoformat(start), _PRECISIONS[stored[f"{key}_precision"] or "day"])


def _sortable(length: Length | None) -> int | None:
    if length is None:
        return None
    return length.years * _DAYS_A_YEAR + length.months * _DAYS_A_MONTH + length.days
