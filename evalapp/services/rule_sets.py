"""The dated rule sets of the directory."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlmodel import col

from evalapp.domain.access import Action, Actor
from evalapp.domain.rule_set import RuleSet
from evalapp.domain.rule_set_checks import Seam, seams_of
from evalapp.entities import reserve
from evalapp.entities.base import stored_id
from evalapp.services.trilingual import trilingual
from evalapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class RuleSetRow:
    """A version of a rule set and how many intakes it judges.

    ``seam``: the gap or overlap between it and the earlier version of the same code, None = neither.
    """

    rule_set_id: int
    rules: RuleSet
    intakes: int
    seam: Seam | None = None


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
            intakes: dict[int, int] = {row[0]: row[1] for row in counted}
            wanted = select(reserve.RuleSet).order_by(col(reserve.RuleSet.id))
            by_code: dict[str, list[reserve.RuleSet]] = {}
            for record in session.execute(wanted).scalars():
                by_code.setdefault(record.code, []).append(record)
            return tuple(row for versions in by_code.values() for row in _rows(versions, intakes))


def _rows(versions: list[reserve.RuleSet], intakes: dict[int, int]) -> Iterator[RuleSetRow]:
    """The versions of one code, with what is wrong where one follows another."""
    ordered = sorted(versions, key=lambda version: version.valid_from)
    seams = {seam.after: seam for seam in seams_of([(one.valid_from, one.valid_to) for one in ordered])}
    for place, record in enumerate(ordered):
        number = stored_id(record.id)
        yield RuleSetRow(number, rules_of(record), intakes.get(number, 0), seams.get(place))


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
