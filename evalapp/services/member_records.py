"""Records of reserve members: made by enrolment, by hand and by import alike. Checks no rights."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.errors import Conflict, NotFound
from evalapp.domain.intake import IntakeState
from evalapp.domain.membership import Stay
from evalapp.domain.names import fold, sort_key
from evalapp.domain.reference import OriginSector, Sex
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application, Intake
from evalapp.services.screening import judge_applications
from evalapp.storage.batches import batches


def new_member(
    *,
    iin: str,
    full_name: str,
    enrolled_on: date,
    stay_until: date,
    decision: str = "",
    intake_id: int | None = None,
    application_id: int | None = None,
    admission_id: int | None = None,
    rule_set_id: int | None = None,
    cohort: str = "",
    direction: str = "",
    birth_date: date | None = None,
    sex: Sex | None = None,
    region_code: str | None = None,
    origin: OriginSector | None = None,
    note: str = "",
    left_on: date | None = None,
    left_ground: str = "",
    left_decision: str = "",
) -> Reservist:
    """A new record with its search and sort keys; birth date and sex from the IIN when not stated.

    It is not in a session yet: add it, or many at once by ``audit.bulk_insert``.
    """
    return Reservist(
        iin=iin,
        full_name=full_name,
        enrolled_on=enrolled_on,
        stay_until=stay_until,
        decision=decision,
        intake_id=intake_id,
        application_id=application_id,
        admission_id=admission_id,
        rule_set_id=rule_set_id,
        cohort=cohort,
        direction=direction,
        birth_date=birth_date or iins.birth_date(iin),
        sex=sex or iins.sex(iin),
        region_code=region_code,
        origin=origin,
        note=note,
        left_on=left_on,
        left_ground=left_ground,
        left_decision=left_decision,
        search_key=member_search_key(full_name, iin),
        sort_key=sort_key(full_name),
    )


def member_search_key(full_name: str, iin: str) -> str:
    """What the search of the list looks in: name and IIN, folded."""
    return fold(f"{full_name} {iin}")


def stay_of(member: Reservist) -> Stay:
    """The stay a record speaks of."""
    return Stay(member.enrolled_on, member.stay_until, member.left_on)


def member_at(session: Session, member_id: int, version: int | None = None) -> Reservist:
    """The member; of ``version`` when it is given. Raises NotFound, Conflict."""
    member = session.get(Reservist, member_id)
    if member is None:
        raise NotFound
    if version is not None and member.version != version:
        raise Conflict
    return member


def stays_of(session: Session, members: Iterable[str]) -> dict[str, list[tuple[int, Stay]]]:
    """{IIN: (record, stay) of each membership}, for the IINs asked for."""
    found: dict[str, list[tuple[int, Stay]]] = {}
    for some in batches(sorted(set(members))):
        for member in session.execute(select(Reservist).where(col(Reservist.iin).in_(some))).scalars():
            found.setdefault(member.iin, []).append((member.id or 0, stay_of(member)))
    return found


def standing_members(session: Session, members: Iterable[str], during: Stay) -> set[str]:
    """Which of the IINs belong to somebody who is in a reserve on any day of that stay."""
    stays = stays_of(session, members)
    return {iin for iin, known in stays.items() if any(stay.meets(during) for _, stay in known)}


def rejudge_applicants(session: Session, members: Iterable[str]) -> None:
    """Judge anew the applications of these people (IINs) in intakes that are not completed.

    Who is or was in a reserve is one of the criteria, so that verdicts follow when a stay changes."""
    session.flush()
    by_intake: dict[int, list[Application]] = {}
    for some in batches(sorted(set(members))):
        found = session.execute(
            select(Application)
            .join(Intake, col(Intake.id) == col(Application.intake_id))
            .where(col(Application.iin).in_(some), col(Intake.state) != IntakeState.COMPLETED)
        ).scalars()
        for application in found:
            by_intake.setdefault(application.intake_id, []).append(application)
    for intake_id, applications in by_intake.items():
        judge_applications(session, intake_id, applications)
