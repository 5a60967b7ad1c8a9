"""Lists of raters, pasted or from a workbook, turned into wishes: who is meant by names and numbers."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.assignment import AssignmentFault
from evalapp.domain.campaign import RaterRole
from evalapp.domain.names import fold
from evalapp.entities.register import Person
from evalapp.exchange.assignments_xlsx import AssignmentRecord
from evalapp.services.assignment_plan import AssignmentWish, officials_named, officials_of
from evalapp.services.raters import RaterWish
from evalapp.storage.batches import batches


def wishes_of(
    session: Session, campaign_id: int, records: Sequence[AssignmentRecord]
) -> list[AssignmentWish]:
    """A wish per row; a row whose official or rater cannot be told carries the fault."""
    officials = officials_of(session, campaign_id)
    by_iin = {official.iin: assessee_id for assessee_id, official in officials.items()}
    by_name = officials_named(officials, {record.official for record in records if not record.iin})
    people = _people(session, {record.rater_iin for record in records if record.rater_iin})
    found = []
    for record in records:
        assessees = [by_iin[record.iin]] if record.iin in by_iin else []
        if not record.iin:
            assessees = by_name.get(fold(record.official), [])
        rater = RaterWish(people.get(record.rater_iin), record.rater_code, record.rater_name, record.post)
        found.append(
            AssignmentWish(
                assessee_id=assessees[0] if len(assessees) == 1 else None,
                role=record.role,
                rater=rater,
                row=record.row,
                official=record.official or iins.mask(record.iin),
                role_text=record.role_text,
                fault=_fault(record, assessees, rater),
            )
        )
    return found


def chosen_wishes(
    session: Session, assessee_ids: Sequence[int], role: RaterRole, raters: Sequence[RaterWish]
) -> list[AssignmentWish]:
    """Each rater for each official; where an IIN stands as the code, the person of the register is meant."""
    numbers = {rater.code for rater in raters if iins.problem(rater.code) is None}
    people = _people(session, numbers)
    named = [
        (
            replace(rater, code="", person_id=people.get(rater.code)),
            None if rater.code in people else AssignmentFault.RATER_UNKNOWN,
        )
        if rater.code in numbers
        else (rater, None)
        for rater in raters
    ]
    return [
        AssignmentWish(assessee_id, role, rater, fault=fault)
        for assessee_id in assessee_ids
        for rater, fault in named
    ]


def _fault(record: AssignmentRecord, assessees: Sequence[int], rater: RaterWish) -> AssignmentFault | None:
    if not record.iin and not fold(record.official):
        return AssignmentFault.OFFICIAL_MISSING
    if len(assessees) > 1:
        return AssignmentFault.OFFICIAL_AMBIGUOUS
    if not assessees:
        return AssignmentFault.OFFICIAL_UNKNOWN
    if record.rater_iin and rater.person_id is None:
        return AssignmentFault.RATER_UNKNOWN
    return None


def _people(session: Session, numbers: set[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for some in batches(sorted(numbers)):
        for iin, person_id in session.execute(
            select(col(Person.iin), col(Person.id)).where(col(Person.iin).in_(some))
        ):
            found[iin] = person_id
    return found
