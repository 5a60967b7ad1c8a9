"""Intakes as a list and a card: what they come to."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, case, func, select
from sqlmodel import Session, col

from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.intake import IntakeState
from evalapp.domain.language import Trilingual
from evalapp.domain.rule_set import Criterion, RuleSet
from evalapp.entities import reserve
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake, Verdict
from evalapp.services.application_query import criterion_column
from evalapp.services.rule_sets import rules_of


@dataclass(frozen=True, slots=True)
class VerdictCounts:
    """How many applications have which verdict."""

    eligible: int = 0
    documents_needed: int = 0
    not_eligible: int = 0

    @property
    def received(self) -> int:
        """All of them."""
        return self.eligible + self.documents_needed + self.not_eligible

    def of(self, verdict: VerdictKind) -> int:
        """The count of one verdict."""
        counted: int = getattr(self, verdict.value)
        return counted


@dataclass(frozen=True, slots=True)
class ReadingDifference:
    """Whom the two readings of the age limit treat differently.

    ``criterion``: applicants whose age is met by one reading and not by the other;
    ``verdict``: those of them whose verdict changes with it.
    """

    limit: int | None
    criterion: int
    verdict: int


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """One line of the list of intakes."""

    id: int
    name: str
    rule_set: Trilingual
    as_of: date
    opens_on: date | None
    closes_on: date | None
    places: int | None
    counts: VerdictCounts
    state: IntakeState


@dataclass(frozen=True, slots=True)
class IntakeCard:
    """An intake with its rules in force and what its applications come to.

    ``exceptions``: applications by criterion and status, for *not met* and *unknown* only.
    """

    row: IntakeRow
    rules: RuleSet
    difference: ReadingDifference
    exceptions: dict[tuple[Criterion, Status], int]


def row_of(session: Session, intake: Intake, counts: dict[int, VerdictCounts]) -> IntakeRow:
    """The line of one intake; ``counts`` by intake id."""
    record = session.get(reserve.RuleSet, intake.rule_set_id)
    assert record is not None, "a foreign key holds it"
    intake_id = stored_id(intake.id)
    return IntakeRow(
        intake_id,
        intake.name,
        rules_of(record).name,
        intake.as_of,
        intake.opens_on,
        intake.closes_on,
        intake.places,
        counts.get(intake_id, VerdictCounts()),
        intake.state,
    )


def counts_of(session: Session, intake_id: int | None = None) -> dict[int, VerdictCounts]:
    """Verdicts by intake id (of one intake when ``intake_id`` is given)."""
    wanted = select(col(Application.intake_id), col(Verdict.verdict), func.count()).join(
        Verdict, col(Verdict.application_id) == col(Application.id)
    )
    if intake_id is not None:
        wanted = wanted.where(col(Application.intake_id) == intake_id)
    found: dict[int, dict[str, int]] = {}
    grouped = wanted.group_by(col(Application.intake_id), col(Verdict.verdict))
    for whose, verdict, count in session.execute(grouped):
        found.setdefault(whose, {})[verdict] = count
    return {whose: VerdictCounts(**counts) for whose, counts in found.items()}


def difference_of(session: Session, intake_id: int, rules: RuleSet) -> ReadingDifference:
    """Whom the two readings of the age limit treat differently; nobody without an age limit."""
    if rules.age_limit is None:
        return ReadingDifference(None, 0, 0)
    others = [
        criterion_column(criterion) != Status.NOT_MET.value
        for criterion in Criterion
        if criterion is not Criterion.AGE
    ]
    changes = case((and_(*others), 1), else_=0)
    wanted = (
        select(func.count(), func.coalesce(func.sum(changes), 0))
        .select_from(Application)
        .join(Verdict, col(Verdict.application_id) == col(Application.id))
        .where(col(Application.intake_id) == intake_id, col(Verdict.age_years) == rules.age_limit)
    )
    criterion, verdict = session.execute(wanted).one()
    return ReadingDifference(rules.age_limit, criterion, verdict)


def exceptions_of(session: Session, intake_id: int) -> dict[tuple[Criterion, Status], int]:
    """Applications by criterion and status, for *not met* and *unknown*."""
    wanted = [(criterion, status) for criterion in Criterion for status in (Status.NOT_MET, Status.UNKNOWN)]
    sums = [
        func.coalesce(func.sum(case((criterion_column(criterion) == status.value, 1), else_=0)), 0)
        for criterion, status in wanted
    ]
    counted = (
        select(*sums)
        .select_from(Application)
        .join(Verdict, col(Verdict.application_id) == col(Application.id))
        .where(col(Application.intake_id) == intake_id)
    )
    return dict(zip(wanted, session.execute(counted).one(), strict=True))


def verdicts_of(session: Session, intake_id: int) -> dict[int, VerdictKind]:
    """The stored verdict of each application of an intake, by its id."""
    wanted = (
        select(col(Verdict.application_id), col(Verdict.verdict))
        .join(Application, col(Verdict.application_id) == col(Application.id))
        .where(col(Application.intake_id) == intake_id)
    )
    return {row[0]: VerdictKind(row[1]) for row in session.execute(wanted)}
