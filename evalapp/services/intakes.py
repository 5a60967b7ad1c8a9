"""Intakes of the reserve: the list, the card, and their facts judged by these or other rules."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.eligibility import Judgement
from evalapp.domain.errors import NotFound
from evalapp.domain.rule_set import AgeReading, RuleSet
from evalapp.entities import reserve
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Intake
from evalapp.services import screening
from evalapp.services.intake_rows import (
    IntakeCard,
    IntakeRow,
    counts_of,
    difference_of,
    exceptions_of,
    row_of,
)
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class Screening:
    """Applications by number with their judgements, and the rules and as-of date behind them."""

    rules: RuleSet
    as_of: date
    judgements: tuple[tuple[str, Judgement], ...]


class IntakeService:
    """Use cases of intakes for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def rows(self) -> tuple[IntakeRow, ...]:
        """All intakes, the latest as-of date first."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            counts = counts_of(session)
            wanted = select(Intake).order_by(col(Intake.as_of).desc(), col(Intake.id).desc())
            return tuple(row_of(session, intake, counts) for intake in session.execute(wanted).scalars())

    def card(self, intake_id: int) -> IntakeCard:
        """One intake. Raises NotFound."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            intake = screening.intake_of(session, intake_id)
            rules = screening.intake_rules(session, intake)
            return IntakeCard(
                row_of(session, intake, counts_of(session, intake_id)),
                rules,
                difference_of(session, intake_id, rules),
                exceptions_of(session, intake_id),
            )

    def id_of(self, name: str) -> int | None:
        """The id of the intake called ``name``, or None."""
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            intake = screening.intake_named(session, name)
            return None if intake is None else intake.id

    def rule_sets(self, on: date) -> tuple[RuleSet, ...]:
        """The rule sets one may choose for an as-of date: of each code the version that holds then."""
        self._actor.require(Action.SEE_DIRECTORY)
        with self._db.reading() as session:
            records = session.execute(select(reserve.RuleSet).order_by(col(reserve.RuleSet.id))).scalars()
            codes = dict.fromkeys(record.code for record in records)
            return tuple(screening.rules_by_code(session, code, on) for code in codes)

    def screen(
        self,
        name: str,
        *,
        rule_set: str | None = None,
        as_of: date | None = None,
        reading: AgeReading | None = None,
    ) -> Screening:
        """Every application of the intake ``name`` judged by its rules, or by others; stores nothing.

        Raises NotFound (``no_such_intake``, ``no_such_rule_set``).
        """
        self._actor.require(Action.SEE_APPLICATIONS)
        with self._db.reading() as session:
            intake = screening.intake_named(session, name)
            if intake is None:
                raise NotFound("no_such_intake", intake=name)
            rules, on = _rules(session, intake, rule_set, as_of, reading)
            judged = screening.judged_by(
                session, stored_id(intake.id), rule_set=rule_set, as_of=as_of, reading=reading
            )
            return Screening(rules, on, tuple((one.application.number, one.judgement) for one in judged))


def _rules(
    session: Session, intake: Intake, rule_set: str | None, as_of: date | None, reading: AgeReading | None
) -> tuple[RuleSet, date]:
    on = as_of or intake.as_of
    if rule_set is None:
        rules = screening.intake_rules(session, intake)
    else:
        rules = screening.rules_by_code(session, rule_set, on)
    return rules if reading is None else rules.read_age(reading), on
