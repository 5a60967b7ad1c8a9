"""What assigning raters would do, line by line, before anything is written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.assignment import AssignmentFault, role_fault
from evalapp.domain.campaign import AssesseeState, RaterRole
from evalapp.domain.language import Trilingual
from evalapp.domain.names import fold, full_name
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.register import Person
from evalapp.services.raters import RaterBook, RaterRow, RaterWish, spellings


@dataclass(frozen=True, slots=True)
class AssignmentWish:
    """One line: a rater for an official in a role.

    ``row``: its number in the list it comes from, 0 where there is none. ``official`` and ``role_text``:
    how the list names them. ``fault``: what is already known to be wrong with the line.
    """

    assessee_id: int | None
    role: RaterRole | None
    rater: RaterWish
    row: int = 0
    official: str = ""
    role_text: str = ""
    fault: AssignmentFault | None = None


class PlanAction(StrEnum):
    """What becomes of a line."""

    NEW = "new"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PlannedAssignment:
    """A line with what would be done with it; ``fault`` says why a refused one is refused.

    ``other_row``: the row that a repeated line repeats, 0 where rows have no numbers.
    """

    row: int
    official: str
    assessee_id: int | None
    role: RaterRole | None
    role_text: str
    rater: RaterRow | None
    rater_text: str
    action: PlanAction
    fault: AssignmentFault | None = None
    other_row: int = 0


@dataclass(frozen=True, slots=True)
class SharedRater:
    """One rater, so one code, who would rate officials of several bodies."""

    rater: RaterRow
    bodies: tuple[Trilingual, ...]


@dataclass(frozen=True)
class AssignmentPlan:
    """The lines in their order, and the raters who would be new in the campaign.

    ``shared``: superiors named for more than one body; a name stands for one person.
    """

    campaign_id: int
    wishes: tuple[AssignmentWish, ...]
    lines: tuple[PlannedAssignment, ...]
    new_raters: tuple[RaterRow, ...]
    shared: tuple[SharedRater, ...] = ()

    def count(self, action: PlanAction) -> int:
        """How many lines end so."""
        return sum(line.action is action for line in self.lines)


@dataclass(frozen=True, slots=True)
class Official:
    """An assessed official as assignments need him: person, name as shown, folded search key."""

    person_id: int
    full_name: str
    search_key: str
    iin: str


@dataclass
class _Desk:
    """What is assigned already, kept up to date while lines are planned.

    ``by_rater``: {(assessee, folded rater code): (role, row)}; ``selves``: who has a form of his own.
    """

    officials: dict[int, Official]
    roles: frozenset[RaterRole]
    by_rater: dict[tuple[int, str], tuple[RaterRole | None, int]]
    selves: set[int]
    planned: set[tuple[int, str]] = field(default_factory=set)


def officials_of(session: Session, campaign_id: int) -> dict[int, Official]:
    """{assessee: official} of everybody whom a campaign assesses, by name."""
    found = session.execute(
        select(
            col(Assessee.id),
            col(Person.id),
            col(Person.surname),
            col(Person.given_name),
            col(Person.patronymic),
            col(Person.search_key),
            col(Person.iin),
        )
        .join(Person, col(Person.id) == col(Assessee.person_id))
        .where(col(Assessee.campaign_id) == campaign_id, col(Assessee.state) == AssesseeState.ASSESSED)
        .order_by(col(Person.sort_key), col(Person.id))
    )
    return {row[0]: Official(row[1], full_name(row[2], row[3], row[4]), row[5], row[6]) for row in found}


def plan_assignments(
    session: Session, campaign: Campaign, wishes: Sequence[AssignmentWish]
) -> AssignmentPlan:
    """What would be done with each wish; the same wishes on the same data give the same plan."""
    campaign_id = campaign.id or 0
    book = RaterBook.of(session, campaign_id, (wish.rater for wish in wishes))
    desk = _desk(session, campaign)
    lines = [_planned(desk, book, wish) for wish in wishes]
    used = {fold(line.rater.code) for line in lines if line.action is PlanAction.NEW and line.rater}
    new = tuple(row for row in book.new if fold(row.code) in used)
    return AssignmentPlan(campaign_id, tuple(wishes), tuple(lines), new)


def _desk(session: Session, campaign: Campaign) -> _Desk:
    rules = ScoringRules.from_dict(campaign.rules)
    by_rater: dict[tuple[int, str], tuple[RaterRole | None, int]] = {}
    selves = set()
    for assessee_id, role, code in session.execute(
        select(col(Form.assessee_id), col(Form.role), col(Form.rater_code))
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(col(Assessee.campaign_id) == campaign.id, col(Form.copy_number) == 0)
        .order_by(col(Form.id))
    ):
        by_rater[assessee_id, fold(code)] = (role, 0)
        if role is RaterRole.SELF:
            selves.add(assessee_id)
    roles = frozenset(rule.role for rule in rules.roles)
    return _Desk(officials_of(session, campaign.id or 0), roles, by_rater, selves)


def _planned(desk: _Desk, book: RaterBook, wish: AssignmentWish) -> PlannedAssignment:
    official = desk.officials.get(wish.assessee_id or 0)
    fault = wish.fault or _line_fault(desk, wish, official)
    found = None if fault or wish.role is None else book.find(wish.rater, wish.role)
    if isinstance(found, AssignmentFault):
        fault, found = found, None
    other_row, action = 0, PlanAction.REFUSED
    if found is not None and official is not None and wish.role is not None:
        fault = role_fault(wish.role, is_same_person=found.person_id == official.person_id)
        if fault is None:
            fault, other_row, action = _placed(desk, wish, found)
    return PlannedAssignment(
        row=wish.row,
        official=official.full_name if official else wish.official,
        assessee_id=wish.assessee_id,
        role=wish.role,
        role_text=wish.role_text,
        rater=found,
        rater_text=wish.rater.full_name or wish.rater.code,
        action=PlanAction.REFUSED if fault else action,
        fault=fault,
        other_row=other_row,
    )


def _line_fault(desk: _Desk, wish: AssignmentWish, official: Official | None) -> AssignmentFault | None:
    if official is None:
        return AssignmentFault.OFFICIAL_UNKNOWN
    if wish.role is None:
        return AssignmentFault.ROLE_UNKNOWN
    return None if wish.role in desk.roles else AssignmentFault.ROLE_NOT_ASKED


def _placed(
    desk: _Desk, wish: AssignmentWish, rater: RaterRow
) -> tuple[AssignmentFault | None, int, PlanAction]:
    assert wish.assessee_id is not None
    key = (wish.assessee_id, fold(rater.code))
    known = desk.by_rater.get(key)
    if known is None:
        if wish.role is RaterRole.SELF:
            if wish.assessee_id in desk.selves:
                # Marks that came from a list bear a code of their own; one form of oneself is enough.
                return None, 0, PlanAction.UNCHANGED
            desk.selves.add(wish.assessee_id)
        desk.by_rater[key] = (wish.role, wish.row)
        desk.planned.add(key)
        return None, 0, PlanAction.NEW
    role, row = known
    if role is not wish.role and role is not None:
        return AssignmentFault.RATER_HAS_OTHER_ROLE, row, PlanAction.REFUSED
    if key in desk.planned:
        return AssignmentFault.RATER_REPEATED, row, PlanAction.REFUSED
    return None, 0, PlanAction.UNCHANGED


def officials_named(officials: dict[int, Official], names: Iterable[str]) -> dict[str, list[int]]:
    """{folded name: assessees who bear it}, patronymic or not."""
    wanted = {folded for name in names if (folded := fold(name))}
    found: dict[str, list[int]] = {name: [] for name in wanted}
    for assessee_id, official in officials.items():
        for name in spellings(official.search_key) & wanted:
            found[name].append(assessee_id)
    return found
