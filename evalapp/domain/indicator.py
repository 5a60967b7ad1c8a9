"""Work indicators, which stand beside competency results and are never mixed into them."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from evalapp.domain.errors import Invalid
from evalapp.domain.names import fold, tidy_text
from evalapp.domain.partial_date import DateProblem, parse_date

SHARE_UNIT = "%"
_FULL_SHARE = 100
_LONGEST = {"title": 255, "unit": 40, "source": 255, "note": 500}


class IndicatorKind(StrEnum):
    """What a work indicator measures."""

    POST_RESULT = "post_result"
    ORDERS_ON_TIME = "orders_on_time"
    ORDERS_ACCEPTED = "orders_accepted"
    APPEALS_ON_TIME = "appeals_on_time"
    SATISFACTION = "satisfaction"

    @property
    def is_share(self) -> bool:
        """Whether it is a share of a counted whole, in percent: everything but results of posts."""
        return self is not IndicatorKind.POST_RESULT


@dataclass(frozen=True, slots=True)
class IndicatorFields:
    """An indicator as entered.

    ``value``: of a share 0–100, of a post's result any number in ``unit`` (a plan may be exceeded).
    ``target``: what was planned, in the same unit. The period includes both days. ``sample``: out of how
    many, needed for shares. ``title``: what was measured, needed for results of posts.
    """

    kind: IndicatorKind | None
    value: float | None
    period_from: date | None
    period_to: date | None
    source: str
    title: str = ""
    unit: str = SHARE_UNIT
    target: float | None = None
    sample: int | None = None
    note: str = ""
    organization_id: int | None = None

    def checked(self, *, today: date) -> "IndicatorFields":
        """The fields tidied; shares are in percent.

        :raises Invalid: ``required``, ``too_long``, ``until_before_since``, ``in_future``,
            ``share_off_scale``, ``sample_not_positive``.
        """
        is_share = self.kind is not None and self.kind.is_share
        tidy = replace(
            self,
            title=tidy_text(self.title),
            unit=SHARE_UNIT if is_share else tidy_text(self.unit) or SHARE_UNIT,
            source=tidy_text(self.source),
            note=tidy_text(self.note),
        )
        faults = tidy._too_long() | tidy._missing() | tidy._wrong_numbers() | tidy._wrong_period(today)
        if faults:
            raise Invalid(faults)
        return tidy

    def _missing(self) -> dict[str, str]:
        wanted = ["kind", "value", "period_from", "period_to", "source"]
        if self.kind is not None:
            wanted.append("sample" if self.kind.is_share else "title")
        return {name: "required" for name in wanted if getattr(self, name) in {None, ""}}

    def _wrong_numbers(self) -> dict[str, str]:
        faults = {}
        if self.kind is not None and self.kind.is_share:
            for name in ("value", "target"):
                number = getattr(self, name)
                if number is not None and not 0 <= number <= _FULL_SHARE:
                    faults[name] = "share_off_scale"
        if self.sample is not None and self.sample < 1:
            faults["sample"] = "sample_not_positive"
        return faults

    def _wrong_period(self, today: date) -> dict[str, str]:
        if self.period_from and self.period_to and self.period_to < self.period_from:
            return {"period_to": "until_before_since"}
        if self.period_to and self.period_to > today:
            return {"period_to": "in_future"}
        return {}

    def _too_long(self) -> dict[str, str]:
        return {name: "too_long" for name, most in _LONGEST.items() if len(getattr(self, name)) > most}


_ROMAN = re.compile(r"\b(?:[IІ]{1,3}|[IІ]V)\b")
"""One to four in Latin letters or in the Cyrillic one that looks alike."""
_YEAR = r"\D*(?P<year>(?:19|20)\d\d)\b"
_PART = re.compile(
    r"\b(?P<number>[1-4])(?: (?:и|ши|st|nd|rd|th|е|ое))? "
    r"(?:(?P<quarter>кв|токсан|quarter)|полуг|пг|жарти ?жил|half)" + _YEAR
)
_SHORT_PART = re.compile(r"\b(?P<kind>[qh]) ?(?P<number>[1-4])" + _YEAR)
_YEAR_FIRST = re.compile(r"^(?P<year>(?:19|20)\d\d)(?: (?:г|год\w*|ж|жил\w*))? (?P<rest>.+)$")
_RANGE = re.compile(
    r"^(?:с\s+)?(?P<first>.+?)\s*(?:–|—|\s-\s|\sпо\s|(?<=\d{4})-(?=\d{1,2}\.))\s*(?P<last>.+)$"
)
_MONTHS_OF_QUARTER, _MONTHS_OF_HALF, _MONTHS_OF_YEAR = 3, 6, 12


def parse_period(value: object) -> tuple[date, date] | None:
    """The first and last day that the cell of a list means, None when it means no period.

    Takes a year, a month (``03.2025``), a day, a quarter or half-year (``I квартал 2025 года``,
    ``2025 жылғы 2-тоқсан``, ``Q1 2025``, ``1 полугодие 2025``), and two dates with a dash between them.
    """
    if isinstance(value, str):
        folded = fold(_ROMAN.sub(_in_digits, value))
        if (part := _part_of_year(folded)) is not None:
            return part
        if found := _RANGE.match(value.strip()):
            first, last = parse_date(found.group("first")), parse_date(found.group("last"))
            if isinstance(first, DateProblem) or isinstance(last, DateProblem):
                return None
            return first.first(), last.last()
    known = parse_date(value)
    return None if isinstance(known, DateProblem) else (known.first(), known.last())


def _part_of_year(folded: str) -> tuple[date, date] | None:
    if turned := _YEAR_FIRST.match(folded):
        folded = f"{turned.group('rest')} {turned.group('year')}"
    if found := _PART.search(folded):
        is_quarter = found.group("quarter") is not None
    elif found := _SHORT_PART.search(folded):
        is_quarter = found.group("kind") == "q"
    else:
        return None
    number = int(found.group("number"))
    months = _MONTHS_OF_QUARTER if is_quarter else _MONTHS_OF_HALF
    if number * months > _MONTHS_OF_YEAR:
        return None
    return _months(int(found.group("year")), (number - 1) * months + 1, number * months)


def _in_digits(roman: re.Match[str]) -> str:
    return "4" if roman.group().endswith("V") else str(len(roman.group()))


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])
