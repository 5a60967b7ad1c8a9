"""How work indicators read in the window; never without period and source."""

from evalapp.domain.indicator import SHARE_UNIT, IndicatorKind
from evalapp.domain.numbers import NO_BREAK_SPACE
from evalapp.services.indicators import IndicatorLine
from evalapp.ui.common.formats import day, number, whole
from evalapp.ui.common.messages import said


def kind_text(kind: IndicatorKind) -> str:
    """A kind of indicator in words."""
    return said(f"indicator.kind_{kind.value}")


def title_text(line: IndicatorLine) -> str:
    """What was measured: of a result of a post its own words."""
    return line.title or kind_text(line.kind)


def value_text(value: float | None, unit: str) -> str:
    """``93,5 %`` or ``112,4 тыс. м²``; as many decimals as were entered, at most two."""
    if value is None:
        return number(None)
    digits = next((digits for digits in (0, 1) if round(value, digits) == value), 2)
    return f"{number(value, digits)}{NO_BREAK_SPACE}{unit or SHARE_UNIT}"


def period_text(line: IndicatorLine) -> str:
    """``2025`` for a whole year, else both days."""
    first, last = line.period_from, line.period_to
    if first.year == last.year and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year)
    return f"{day(first)}–{day(last)}"


def detail_text(line: IndicatorLine) -> str:
    """Period, sample, plan and source in one line."""
    parts = [period_text(line)]
    if line.sample is not None:
        parts.append(said("indicator.out_of", count=whole(line.sample)))
    if line.target is not None:
        parts.append(said("indicator.plan_of", value=value_text(line.target, line.unit)))
    return " · ".join((*parts, line.source))
