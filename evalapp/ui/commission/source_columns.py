"""Columns and filters of the lists from which an agenda is filled."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from evalapp.domain.language import Language
from evalapp.domain.names import sort_key
from evalapp.domain.scores import Gate
from evalapp.services.agenda_source_rows import SourceRow
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.delegates import ChipDelegate, GlyphDelegate
from evalapp.ui.common.formats import DASH, day, number, places, whole
from evalapp.ui.common.labels import label
from evalapp.ui.common.mark_delegates import IntervalDelegate, interval_header
from evalapp.ui.common.marks_interval import Interval, interval_text
from evalapp.ui.common.member_words import state_text
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.table_model import Column

translate = QCoreApplication.translate

_VALUE_PLACES = 4


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter of a list: ``value`` of a row, ``words`` for a value."""

    key: str
    title: str
    value: Callable[[SourceRow], Any]
    words: Callable[[Any], str]
    by_words: bool = False

    def choices(self, rows: Iterable[SourceRow]) -> list[tuple[Any, str]]:
        """The values that occur, in their order; empty when there is only one."""
        found = {self.value(row) for row in rows}
        if len(found) < 2:  # noqa: PLR2004
            return []
        named = [(value, self.words(value)) for value in found]
        if self.by_words:
            return sorted(named, key=lambda one: sort_key(one[1]))
        return sorted(named, key=lambda one: (one[0] is None, one[0]))


def source_columns(source: str, language: Language) -> list[Column]:
    """The columns of one source."""
    own = {
        "results": _result_columns,
        "ranking": _ranking_columns,
        "members": _member_columns,
        "register": _register_columns,
        "postponed": _postponed_columns,
    }[source]()
    return [
        Column(
            "name",
            term("official") if source in ("results", "register") else translate("SourceColumns", "Name"),
            lambda row: row.name,
            detail=lambda row: row.detail.pick(language) if row.detail else "",
            tip=lambda row: row.detail.pick(language) if row.detail else "",
            stretch=True,
            required=True,
        ),
        Column(
            "group",
            _group_title(source),
            lambda row: row.group.pick(language) if row.group else "",
            tip=lambda row: row.group.pick(language) if row.group else "",
            wraps=True,
            width=200,
        ),
        *own,
        Column(
            "there",
            translate("SourceColumns", "On the agenda"),
            lambda row: (
                ChipLook(translate("SourceColumns", "On the agenda"), Tone.GOOD, "met")
                if row.is_on_agenda
                else None
            ),
            delegate=ChipDelegate,
            width=150,
        ),
    ]


def filters_of(source: str, language: Language) -> Sequence[Filter]:
    """The filters of one source."""
    body = Filter(
        "group",
        _group_title(source),
        lambda row: row.group.pick(language) if row.group else "",
        lambda value: value or DASH,
        by_words=True,
    )
    there = Filter(
        "there",
        translate("SourceColumns", "Agenda"),
        lambda row: row.is_on_agenda,
        lambda value: (
            translate("SourceColumns", "on the agenda")
            if value
            else translate("SourceColumns", "not on the agenda")
        ),
    )
    return {
        "results": (
            Filter("band", translate("SourceColumns", "Band"), lambda row: row.band, _whole),
            Filter("level", translate("SourceColumns", "Level"), lambda row: row.level, _whole),
            Filter("gate", translate("SourceColumns", "Integrity"), lambda row: row.gate, _gate_word),
            body,
            there,
        ),
        "ranking": (
            body,
            Filter(
                "standing", translate("SourceColumns", "Places"), lambda row: row.standing, _standing_word
            ),
            Filter(
                "decision", translate("SourceColumns", "Decision"), lambda row: row.decision, _decision_word
            ),
            there,
        ),
        "members": (
            Filter("state", translate("SourceColumns", "State"), lambda row: row.member_state, _state_word),
            Filter("warns", translate("SourceColumns", "Stay"), lambda row: row.warns, _stay_word),
            body,
            there,
        ),
    }.get(source, ())


def _result_columns() -> list[Column]:
    return [
        Column(
            "total",
            translate("SourceColumns", "Total"),
            lambda row: None if row.total is None else Interval(row.total, row.low, row.high),
            text=interval_text,
            sort=lambda row: row.total,
            delegate=IntervalDelegate,
            header_paint=interval_header,
            hint=" ",
            width=200,
            searched=False,
        ),
        Column(
            "level",
            translate("SourceColumns", "Level"),
            lambda row: row.level,
            text=whole,
            right=True,
            width=84,
        ),
        Column(
            "band", translate("SourceColumns", "Band"), lambda row: row.band, text=whole, right=True, width=80
        ),
        Column(
            "places",
            translate("SourceColumns", "Places"),
            lambda row: row.places,
            text=lambda value: places(*value),
            right=True,
            width=84,
        ),
        Column(
            "gate",
            "",
            lambda row: (
                None if row.gate in (None, Gate.CLEAR) else ChipLook(_gate_word(row.gate), Tone.BAD, "flag")
            ),
            tip=lambda row: "" if row.gate is None else _gate_word(row.gate),
            delegate=GlyphDelegate,
            sortable=False,
            width=44,
        ),
    ]


def _ranking_columns() -> list[Column]:
    return [
        Column(
            "place",
            translate("SourceColumns", "Place"),
            lambda row: row.places,
            text=lambda value: places(*value),
            right=True,
            width=80,
        ),
        Column(
            "value",
            said("admission.value"),
            lambda row: row.value,
            text=lambda value: number(float(value), _VALUE_PLACES),
            right=True,
            strong=True,
            width=132,
        ),
        Column(
            "standing",
            translate("SourceColumns", "Places"),
            lambda row: _standing_word(row.standing),
            width=150,
        ),
        Column(
            "decision",
            translate("SourceColumns", "Decision"),
            lambda row: _decision_word(row.decision) if row.decision else "",
            width=150,
        ),
    ]


def _member_columns() -> list[Column]:
    return [
        Column(
            "state", translate("SourceColumns", "State"), lambda row: _state_word(row.member_state), width=170
        ),
        Column(
            "until",
            translate("SourceColumns", "Stay until"),
            lambda row: row.stay_until,
            text=day,
            detail=_days_left,
            width=150,
        ),
    ]


def _register_columns() -> list[Column]:
    return _result_columns()[:1]


def _postponed_columns() -> list[Column]:
    return [
        Column(
            "proposed",
            term("proposed_decision"),
            lambda row: _label(row.proposed) if row.proposed else "",
            width=230,
        ),
    ]


def _group_title(source: str) -> str:
    return {
        "ranking": translate("SourceColumns", "Direction"),
        "members": translate("SourceColumns", "Cohort"),
        "postponed": translate("SourceColumns", "Meeting"),
    }.get(source, translate("SourceColumns", "State body"))


def _days_left(row: SourceRow) -> str:
    if row.days_left is None:
        return ""
    if row.days_left < 0:
        return translate("SourceColumns", "the stay is over")
    return translate("SourceColumns", "days left: {count}").format(count=whole(row.days_left))


def _gate_word(gate: Gate) -> str:
    return {
        Gate.CLEAR: translate("SourceColumns", "Integrity reaches its limit"),
        Gate.BELOW: translate("SourceColumns", "Integrity below its limit"),
        Gate.NOT_SCORED: translate("SourceColumns", "Integrity not scored"),
    }[gate]


def _standing_word(value: Any) -> str:
    words = {
        "within": translate("SourceColumns", "within the places"),
        "shares_last": translate("SourceColumns", "shares the last place"),
        "beyond": translate("SourceColumns", "beyond the places"),
    }
    return words.get(str(value), "") if value is not None else translate("SourceColumns", "not ranked")


def _decision_word(value: Any) -> str:
    return (
        translate("SourceColumns", "none yet") if value is None else said(f"admission.reserve_{value.value}")
    )


def _state_word(value: Any) -> str:
    return DASH if value is None else state_text(value)


def _stay_word(value: bool) -> str:
    return translate("SourceColumns", "ends soon") if value else translate("SourceColumns", "goes on")


def _whole(value: Any) -> str:
    return DASH if value is None else whole(value)


def _label(value: Any) -> str:
    return DASH if value is None else label(value)
