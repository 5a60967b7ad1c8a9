"""From members and cohorts to the lines of their workbooks."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.iin import mask
from evalapp.domain.language import Trilingual
from evalapp.domain.membership import MemberState
from evalapp.entities.membership import LeavingGround, PlanItem, ReserveAppointment, Reservist
from evalapp.exchange.cohorts_xlsx import CohortLine, CohortLines
from evalapp.exchange.document_words import Words
from evalapp.exchange.member_list_xlsx import AppointmentLine, MemberLine, MemberList, PlanItemLine
from evalapp.services.cohorts import CohortRow, HiddenFigures, cohort_comparison
from evalapp.services.member_rows import MemberRow, member_rows
from evalapp.services.official_rows import region_names
from evalapp.services.trilingual import trilingual
from evalapp.storage.batches import batches


def member_list(
    session: Session,
    words: Words,
    *,
    today: date,
    order: Sequence[int] | None = None,
    shown_filter: str = "",
) -> MemberList:
    """Members in words. ``order``: ids as the screen shows them; None = all, by name."""
    rows = {row.id: row for row in member_rows(session, today, ids=order)}
    shown = [rows[number] for number in (rows if order is None else order) if number in rows]
    regions, grounds = region_names(session), _grounds(session)
    decisions = _decisions(session, rows)
    return MemberList(
        as_of=today,
        members=[_member(row, words, regions, grounds, decisions.get(row.id, "")) for row in shown],
        appointments=_appointments(session, shown, words, today),
        plans=_plans(session, shown, words, today),
        shown_filter=shown_filter,
    )


def cohort_lines(session: Session, words: Words, as_of: date) -> CohortLines:
    """Cohorts in figures, all together last where there are several."""
    found = cohort_comparison(session, as_of)
    rows = [*found.rows, found.total] if len(found.rows) > 1 else found.rows
    hidden = found.hidden()
    return CohortLines(as_of, [_cohort(row, words, hidden[row.name]) for row in rows])


def _member(
    row: MemberRow,
    words: Words,
    regions: dict[str, Trilingual],
    grounds: dict[str, Trilingual],
    decision: str,
) -> MemberLine:
    region, ground = regions.get(row.region_code or ""), grounds.get(row.left_ground)
    return MemberLine(
        full_name=row.full_name,
        iin=mask(row.iin),
        cohort=row.cohort,
        direction=words.pick(row.direction_name),
        region=words.pick(region) if region else "",
        state=words.text(f"member.state_{row.state.value}"),
        enrolled_on=row.enrolled_on,
        stay_until=row.stay_until,
        days_left=row.days_left if row.is_member else None,
        is_warned=row.warning is not None,
        post=row.post.post if row.post else "",
        body=row.post.organization if row.post else "",
        held_by=row.held_by.organization if row.held_by else "",
        held_until=words.text("member.held_until", date=words.day(row.held_by.expires_on))
        if row.held_by
        else "",
        mentor=row.mentor,
        plan=f"{row.plan_done} / {row.plan_total}" if row.plan_total else "",
        left_on=row.left_on,
        left_ground=words.pick(ground) if ground else row.left_ground,
        decision=decision,
    )


def _appointments(
    session: Session, rows: Sequence[MemberRow], words: Words, today: date
) -> list[AppointmentLine]:
    """Appointments up to today, person by person in the order of the list."""
    found: dict[int, list[ReserveAppointment]] = {}
    for some in batches([row.id for row in rows]):
        wanted = select(ReserveAppointment).where(
            col(ReserveAppointment.reservist_id).in_(some), col(ReserveAppointment.from_date) <= today
        )
        for one in session.execute(wanted.order_by(col(ReserveAppointment.from_date))).scalars():
            found.setdefault(one.reservist_id, []).append(one)
    return [
        AppointmentLine(
            full_name=row.full_name,
            cohort=row.cohort,
            body=one.organization,
            employer=words.text(f"member.employer_{one.employer.value}"),
            post=one.post,
            post_kind=words.text(f"member.post_{one.post_kind.value}"),
            from_date=one.from_date,
            to_date=one.to_date,
            order_number=one.order_number,
            end_reason=one.end_reason,
        )
        for row in rows
        for one in found.get(row.id, ())
    ]


def _plans(session: Session, rows: Sequence[MemberRow], words: Words, today: date) -> list[PlanItemLine]:
    found: dict[int, list[PlanItem]] = {}
    for some in batches([row.id for row in rows]):
        wanted = select(PlanItem).where(col(PlanItem.reservist_id).in_(some))
        for one in session.execute(wanted.order_by(col(PlanItem.due_on), col(PlanItem.id))).scalars():
            found.setdefault(one.reservist_id, []).append(one)
    return [
        PlanItemLine(
            full_name=row.full_name,
            kind=words.text(f"member.plan_{one.kind.value}"),
            title=one.title,
            due_on=one.due_on,
            done_on=one.done_on,
            is_overdue=one.done_on is None and one.due_on is not None and one.due_on < today,
            evidence=one.evidence,
        )
        for row in rows
        for one in found.get(row.id, ())
    ]


def _grounds(session: Session) -> dict[str, Trilingual]:
    return {one.code: trilingual(one) for one in session.execute(select(LeavingGround)).scalars()}


def _decisions(session: Session, rows: dict[int, MemberRow]) -> dict[int, str]:
    found: dict[int, str] = {}
    for some in batches(rows):
        wanted = select(col(Reservist.id), col(Reservist.decision)).where(col(Reservist.id).in_(some))
        found |= {number: decision for number, decision in session.execute(wanted) if number is not None}
    return found


def _cohort(row: CohortRow, words: Words, hidden: HiddenFigures) -> CohortLine:
    figures = row.figures
    gone = {MemberState.LEFT, MemberState.EXPIRED}
    return CohortLine(
        name=row.name or words.text("member.all_cohorts"),
        enrolled_from=row.enrolled_from,
        enrolled_to=row.enrolled_to,
        members=len(figures.members),
        appointed=len(figures.appointed),
        share=figures.share,
        in_post=len(figures.in_post),
        by_employer=None if hidden.employers else {k: len(ids) for k, ids in figures.by_employer.items()},
        by_post=None if hidden.posts else {kind: len(ids) for kind, ids in figures.by_post.items()},
        quartiles=None if hidden.days else figures.quartiles,
        in_reserve=sum(len(ids) for state, ids in figures.states.items() if state not in gone),
        expired=len(figures.states[MemberState.EXPIRED]),
        left=len(figures.states[MemberState.LEFT]),
    )
