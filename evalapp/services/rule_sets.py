"""The dated rule sets of the directory."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlmodel import col

from evalapp.domain.access import Action, Actor
from evalapp.domain.rule_set import RuleSet
from evalapp.entities import reserve
from evalapp.services.trilingual import trilingual
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class RuleSetRow:
    """A rule set and how many intakes it judges."""

    rule_set_id: int
    rules: RuleSet
    intakes: int


class RuleSetService:
    """Reads the rule sets."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def rows(self) -> tuple[RuleSetRow, ...]:
        """Every rule set in the order of entry, those of one code by the day from which they hold."""
        self._actor.require(Action.SEE_DIRECTORY)
        with self._db.reading() as session:
            counted = session.execute(
                select(col(reserve.Intake.rule_set_id), func.count()).group_by(
                    col(reserve.Intake.rule_set_id)
                )
            )
            intakes = {row[0]: row[1] for row in counted}
            wanted = select(reserve.RuleSet).order_by(col(reserve.RuleSet.id))
            return tuple(
                RuleSetRow(record.id or 0, rules_of(record), intakes.get(record.id or 0, 0))
                for record in session.execute(wanted).scalars()
            )


def rules_of(record: reserve.RuleSet) -> RuleSet:
    """The rule set that a stored record holds."""
    return RuleSet.from_parts(
        record.criteria,
        code=record.code,
        name=trilingual(record),
        source=trilingual(record, "source"),
        stay_years=record.stay_years,
        extension_years=record.extension_years,
        valid_from=record.valid_from,
        valid_to=record.valid_to,
    )
