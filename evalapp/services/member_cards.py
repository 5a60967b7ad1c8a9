"""The card of a reserve member: everything that is known of him, history included."""

from datetime import date

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.language import Trilingual
from evalapp.domain.membership import goes_on, is_open, longest_extension
from evalapp.entities.base import stored_id
from evalapp.entities.membership import (
    Consideration,
    LeavingGround,
    Mentorship,
    PlanItem,
    ReserveAppointment,
    Reservist,
    StayExtension,
)
from evalapp.entities.register import Person
from evalapp.entities.reserve import Intake, RuleSet
from evalapp.services.decision_rows import decided_rows
from evalapp.services.member_lines import (
    ConsiderationLine,
    ExtensionLine,
    ExtensionRule,
    MemberCard,
    MentorLine,
    OtherStay,
    PlanLine,
    PostLine,
)
from evalapp.services.member_records import stay_of
from evalapp.services.member_rows import cohort_of, member_rows
from evalapp.services.objection_rows import ObjectionQuery, objection_rows
from evalapp.services.reserve_terms import reserve_terms
from evalapp.services.trilingual import trilingual


def member_card(
    session: Session, member: Reservist, today: date, *, with_decisions: bool = False
) -> MemberCard:
    """Everything about ``member`` on ``today``. Checks no rights."""
    number = stored_id(member.id)
    person_id = session.execute(select(col(Person.id)).where(col(Person.iin) == member.iin)).scalar()
    (row,) = member_rows(session, today, ids=[number])
    intake = session.get(Intake, member.intake_id) if member.intake_id else None
    rules = rule_set_of(session, member, intake)
    extensions = _extensions(session, number)
    return MemberCard(
        row=row,
        version=member.version,
        decision=member.decision,
        note=member.note,
        intake=intake.name if intake else "",
        cohort_as_entered=member.cohort,
        rule_set_id=stored_id(rules.id) if rules else None,
        rule_set=trilingual(rules) if rules else None,
        left_ground=_ground(session, member.left_ground),
        left_decision=member.left_decision,
        left_note=member.left_note,
        extension=extension_rule(member, rules, is_used=bool(extensions)),
        extensions=extensions,
        mentors=_mentors(session, number),
        plan=_plan(session, number, today),
        posts=_posts(session, number, today),
        considerations=_considerations(session, member, today),
        other_stays=_other_stays(session, member),
        person_id=person_id,
        decisions=decided_rows(session, today, person_id=person_id, reservist_id=number)
        if with_decisions
        else (),
        objections=tuple(objection_rows(session, today, ObjectionQuery(reservist_id=number)))
        if with_decisions
        else (),
    )


def rule_set_of(session: Session, member: Reservist, intake: Intake | None = None) -> RuleSet | None:
    """The rule set that a stay follows: the member's own, else that of his intake; None = not known."""
    if member.rule_set_id is not None:
        return session.get(RuleSet, member.rule_set_id)
    if intake is None and member.intake_id is not None:
        intake = session.get(Intake, member.intake_id)
    return session.get(RuleSet, intake.rule_set_id) if intake else None


def extension_rule(member: Reservist, rules: RuleSet | None, *, is_used: bool) -> ExtensionRule:
    """What the rule set allows this member."""
    years = rules.extension_years if rules else None
    longest = None if years is None or is_used else longest_extension(member.stay_until, years)
    return ExtensionRule(years, longest, is_used)


def _ground(session: Session, code: str) -> Trilingual | None:
    if not code:
        return None
    found = session.execute(select(LeavingGround).where(col(LeavingGround.code) == code)).scalar()
    return trilingual(found) if found else Trilingual(code, code, code)


def _extensions(session: Session, number: int) -> tuple[ExtensionLine, ...]:
    wanted = select(StayExtension).where(col(StayExtension.reservist_id) == number)
    found = session.execute(wanted.order_by(col(StayExtension.id).desc())).scalars()
    return tuple(
        ExtensionLine(stored_id(one.id), one.was_until, one.until, one.decision, one.decided_on, one.ground)
        for one in found
    )


def _mentors(session: Session, number: int) -> tuple[MentorLine, ...]:
    wanted = select(Mentorship).where(col(Mentorship.reservist_id) == number)
    found = session.execute(wanted.order_by(col(Mentorship.since).desc(), col(Mentorship.id).desc()))
    return tuple(
        MentorLine(stored_id(one.id), one.version, one.person_id, one.name, one.post, one.since, one.until)
        for one in found.scalars()
    )


def _plan(session: Session, number: int, today: date) -> tuple[PlanLine, ...]:
    wanted = select(PlanItem).where(col(PlanItem.reservist_id) == number)
    found = session.execute(wanted.order_by(col(PlanItem.due_on).nulls_last(), col(PlanItem.id))).scalars()
    days = reserve_terms(today).plan_warning_days
    return tuple(_plan_line(one, today, days) for one in found)


def _plan_line(item: PlanItem, today: date, days: int) -> PlanLine:
    waits = item.done_on is None and item.due_on is not None
    left = (item.due_on - today).days if item.due_on is not None else 0
    return PlanLine(
        id=stored_id(item.id),
        version=item.version,
        kind=item.kind,
        title=item.title,
        due_on=item.due_on,
        done_on=item.done_on,
        evidence=item.evidence,
        is_overdue=waits and left < 0,
        is_near=waits and 0 <= left <= days,
    )


def _posts(session: Session, number: int, today: date) -> tuple[PostLine, ...]:
    wanted = select(ReserveAppointment).where(col(ReserveAppointment.reservist_id) == number)
    found = session.execute(wanted.order_by(col(ReserveAppointment.from_date).desc()))
    return tuple(
        PostLine(
            id=stored_id(one.id),
            version=one.version,
            organization_id=one.organization_id,
            organization=one.organization,
            employer=one.employer,
            post=one.post,
            post_kind=one.post_kind,
            from_date=one.from_date,
            to_date=one.to_date,
            order_number=one.order_number,
            end_reason=one.end_reason,
            is_held=goes_on(today, one.from_date, one.to_date),
        )
        for one in found.scalars()
    )


def _considerations(session: Session, member: Reservist, today: date) -> tuple[ConsiderationLine, ...]:
    wanted = select(Consideration).where(col(Consideration.reservist_id) == member.id)
    found = session.execute(wanted.order_by(col(Consideration.since).desc(), col(Consideration.id).desc()))
    stay = stay_of(member)
    return tuple(
        ConsiderationLine(
            id=stored_id(one.id),
            version=one.version,
            organization_id=one.organization_id,
            organization=one.organization,
            post=one.post,
            since=one.since,
            expires_on=one.expires_on,
            ended_on=one.ended_on,
            end=one.end,
            note=one.note,
            is_open=is_open(today, stay, since=one.since, expires_on=one.expires_on, ended_on=one.ended_on),
        )
        for one in found.scalars()
    )


def _other_stays(session: Session, member: Reservist) -> tuple[OtherStay, ...]:
    wanted = (
        select(Reservist, col(Intake.name))
        .outerjoin(Intake, col(Intake.id) == col(Reservist.intake_id))
        .where(col(Reservist.iin) == member.iin, col(Reservist.id) != member.id)
        .order_by(col(Reservist.enrolled_on).desc())
    )
    return tuple(
        OtherStay(stored_id(one.id), cohort_of(one, name), one.enrolled_on, stay_of(one).last_day)
        for one, name in session.execute(wanted)
    )
