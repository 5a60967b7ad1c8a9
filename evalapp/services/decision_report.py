"""The report "decisions and results": how often which decision, against what, and how it turned out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.decision import DecisionKind, DecisionResult, DecisionState, OutcomeKind
from evalapp.domain.decision_basis import Against
from evalapp.domain.decision_figures import FigureTable, divided
from evalapp.domain.language import Trilingual
from evalapp.services.commission_terms import commission_terms
from evalapp.services.decision_rows import (
    REJECTED,
    TAKEN,
    UNDOING,
    DecisionQuery,
    DecisionRow,
    OutcomeLine,
    decision_rows,
)
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

KINDS = (*(kind.value for kind in DecisionKind), UNDOING, TAKEN, REJECTED)
LEVELS = ("5", "4", "3", "2", "1", "none")
FIRST_BANDS = 3
"""Bands that have a column of their own; further ones share one."""
BANDS = (*(str(band) for band in range(1, FIRST_BANDS + 1)), "more", "none")
GATES = ("clear", "below", "not_scored", "none")
ANY, REASONED = "any", "reasoned"
WAITS = "waits"


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionReport:
    """The figures of decisions that came into force in a period.

    ``since``, ``until``: days of meetings, None = open; ``commissions``: chosen ones by name, empty = all.
    ``fewest``: decisions from which on shares are said. ``as_of``: the day on which outcomes are counted.
    """

    since: date | None
    until: date | None
    commissions: tuple[Trilingual, ...]
    count: int
    undone: int
    tables: tuple[FigureTable, ...]
    fewest: int
    as_of: date

    def table(self, kind: str, months: int | None = None) -> FigureTable | None:
        """One of the tables, None when it has no rows."""
        found = (one for one in self.tables if one.kind == kind and one.months == months)
        return next(found, None)


class DecisionReportService:
    """Use cases of the report for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def report(
        self,
        *,
        since: date | None = None,
        until: date | None = None,
        commissions: frozenset[int] = frozenset(),
    ) -> DecisionReport:
        """Decisions in force and undone ones of meetings in the period."""
        self._actor.require(Action.SEE_COMMISSION)
        with self._db.reading() as session:
            today = self._clock().astimezone().date()
            return decision_report(session, today, since=since, until=until, commissions=commissions)

    def note_export(self, chart: str) -> None:
        """Write into the audit log that a picture of ``chart`` leaves the program. Raises Forbidden."""
        self._actor.require(Action.SEE_COMMISSION)
        self._actor.require(Action.EXPORT)
        with self._db.transaction() as session:
            audit.note(session, audit.Action.EXPORTED, table="decision", note=f"chart {chart}")


def decision_report(
    session: Session,
    today: date,
    *,
    since: date | None = None,
    until: date | None = None,
    commissions: frozenset[int] = frozenset(),
) -> DecisionReport:
    """The figures on ``today``. Checks no rights."""
    query = DecisionQuery(
        since=since,
        until=until,
        commissions=commissions,
        states=frozenset({DecisionState.IN_FORCE, DecisionState.UNDONE}),
    )
    rows = decision_rows(session, query, today)
    terms = commission_terms(today)
    tables = [_answers(rows), _levels(rows), _bands(rows), _gates(rows), _against(rows)]
    for months in sorted({one.months for row in rows for one in row.outcomes}):
        asked = _asked(rows, months, today)
        tables.append(_outcomes("outcomes", asked, months, _kind, KINDS))
        tables.append(_outcomes("levels_outcomes", asked, months, _level, LEVELS))
    names = {row.commission_id: row.commission for row in rows if row.commission_id in commissions}
    return DecisionReport(
        since=since,
        until=until,
        commissions=tuple(names.values()),
        count=len(rows),
        undone=sum(1 for row in rows if row.state is DecisionState.UNDONE),
        tables=tuple(table for table in tables if table.rows and table.columns),
        fewest=terms.fewest_for_share,
        as_of=today,
    )


def _kind(row: DecisionRow) -> str:
    return row.code


def _level(row: DecisionRow) -> str:
    return "none" if row.basis.level is None else str(row.basis.level)


def _band(row: DecisionRow) -> str:
    if row.basis.band is None:
        return "none"
    return str(row.basis.band) if row.basis.band <= FIRST_BANDS else "more"


def _answers(rows: Sequence[DecisionRow]) -> FigureTable:
    def answer(row: DecisionRow) -> list[str]:
        if row.result is DecisionResult.ADOPTED:
            return ["adopted"]
        return ["other" if row.kind is not None else "rejected"]

    return divided(
        "results",
        [row for row in rows if row.proposed is not None],
        row_of=lambda row: row.proposed.value if row.proposed else "",
        columns_of=answer,
        id_of=_id,
        rows=KINDS,
        columns=("adopted", "other", "rejected"),
    )


def _levels(rows: Sequence[DecisionRow]) -> FigureTable:
    return divided(
        "kinds",
        rows,
        row_of=_kind,
        columns_of=lambda row: [_level(row)],
        id_of=_id,
        rows=KINDS,
        columns=LEVELS,
    )


def _bands(rows: Sequence[DecisionRow]) -> FigureTable:
    return divided(
        "bands",
        rows,
        row_of=_kind,
        columns_of=lambda row: [_band(row)],
        id_of=_id,
        rows=KINDS,
        columns=BANDS,
    )


def _gates(rows: Sequence[DecisionRow]) -> FigureTable:
    return divided(
        "gate",
        rows,
        row_of=_kind,
        columns_of=lambda row: [row.basis.gate or "none"],
        id_of=_id,
        rows=KINDS,
        columns=GATES,
    )


def _against(rows: Sequence[DecisionRow]) -> FigureTable:
    def codes(row: DecisionRow) -> list[str]:
        if not row.against:
            return []
        return [code.value for code in row.against] + [ANY] + ([REASONED] if row.reason else [])

    return divided(
        "against",
        rows,
        row_of=_kind,
        columns_of=codes,
        id_of=_id,
        rows=KINDS,
        columns=(*(code.value for code in Against), ANY, REASONED),
        is_divided=False,
    )


def _asked(rows: Sequence[DecisionRow], months: int, today: date) -> list[tuple[DecisionRow, OutcomeLine]]:
    """Decisions whose outcome after ``months`` is recorded, or was due by ``today``."""
    return [
        (row, one)
        for row in rows
        for one in row.outcomes
        if one.months == months and (one.recorded_on is not None or one.due_on <= today)
    ]


def _outcomes(
    kind: str,
    asked: Sequence[tuple[DecisionRow, OutcomeLine]],
    months: int,
    row_of: Callable[[DecisionRow], str],
    rows: Sequence[str],
) -> FigureTable:
    return divided(
        kind,
        asked,
        row_of=lambda pair: row_of(pair[0]),
        columns_of=lambda pair: [pair[1].kind.value if pair[1].kind is not None else WAITS],
        id_of=lambda pair: pair[0].id,
        rows=rows,
        columns=(*(one.value for one in OutcomeKind), WAITS),
        months=months,
    )


def _id(row: DecisionRow) -> int:
    return row.id
