"""The report "decisions and results" in words: titles of its tables, heads of rows and columns, notes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from evalapp.domain.decision_figures import FigureTable

Say = Callable[..., str]

TABLES = {
    "results": "report_results",
    "kinds": "report_kinds",
    "bands": "report_bands",
    "gate": "report_gate",
    "against": "report_against",
    "outcomes": "report_outcomes",
    "levels_outcomes": "report_levels_outcomes",
}
_COLUMN_KEYS = {
    "results": {
        "adopted": "decision.taken",
        "other": "decision.other_than_proposed",
        "rejected": "decision.not_taken",
    },
    "against": {"any": "decision.report_against_any", "reasoned": "decision.report_with_reason"},
}
_NO_KINDS = {"undoing": "decision.undoing", "taken": "decision.taken", "rejected": "decision.not_taken"}
_NONE = {"kinds": "report_no_level", "bands": "report_no_band", "gate": "report_no_gate"}


@dataclass(frozen=True, slots=True)
class ReportWords:
    """``text``: sentences by key, ``term``: words of the glossary, ``day``: a date as it is written."""

    text: Say
    term: Callable[[str], str]
    day: Callable[[date], str]

    def title(self, table: FigureTable) -> str:
        """What a table is called."""
        return self.text(f"decision.{TABLES[table.kind]}", months=table.months or 0)

    def row(self, table: FigureTable, code: str) -> str:
        """The head of a row."""
        if code == "all":
            return self.text("decision.all")
        if table.kind == "levels_outcomes":
            return self._level(code)
        return self.kind(code)

    def row_title(self, table: FigureTable) -> str:
        """What the rows of a table are."""
        if table.kind == "levels_outcomes":
            return self.text("decision.level_then")
        return self.term("proposed_decision") if table.kind == "results" else self.text("decision.kind")

    def kind(self, code: str) -> str:
        """A kind of decision, or what else was decided."""
        key = _NO_KINDS.get(code)
        return self.term(f"decision_{code}") if key is None else self.text(key)

    def column(self, table: FigureTable, code: str) -> str:
        """The head of a column."""
        if key := _COLUMN_KEYS.get(table.kind, {}).get(code):
            return self.text(key)
        if code == "none":
            return self.text(f"decision.{_NONE[table.kind]}")
        key = "report_waiting" if code == "waits" else f"outcome_{code}"
        own: dict[str, Callable[[str], str]] = {"kinds": self._level, "bands": self._band, "gate": self._gate}
        if table.kind == "against":
            key = f"against_{code}"
        say = own.get(table.kind)
        return self.text(f"decision.{key}") if say is None else say(code)

    def period(self, since: date | None, until: date | None) -> str:
        """Which meetings are counted."""
        if since is None and until is None:
            return self.text("decision.report_all_time")
        return self.text(
            "decision.report_period",
            since="…" if since is None else self.day(since),
            until="…" if until is None else self.day(until),
        )

    def notes(self, fewest: int) -> tuple[str, ...]:
        """How the figures are to be read."""
        return (
            self.text("decision.report_note"),
            self.text("decision.report_cause"),
            self.text("decision.report_small", count=fewest),
            self.text("decision.report_range_note"),
        )

    def _level(self, code: str) -> str:
        if code == "none":
            return self.text("decision.report_no_level")
        return self.text("decision.report_level", level=code)

    def _gate(self, code: str) -> str:
        return self.term(f"gate_{code}")

    def _band(self, code: str) -> str:
        if code == "more":
            return self.text("decision.report_band_more", band=4)
        return self.text("decision.report_band", band=code)
