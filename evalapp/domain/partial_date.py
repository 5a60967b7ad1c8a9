"""Dates as personnel lists write them: known to the day, the month or only the year."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache

from evalapp.domain.names import fold, tidy_cell
from evalapp.domain.reference import DatePrecision

_EARLIEST, _LATEST = 1900, 2100
_DECEMBER = 12


class DateProblem(StrEnum):
    """Why a text is not taken as a date; also the code of the sentence that says so."""

    TWO_DIGIT_YEAR = "date_two_digit_year"
    IMPOSSIBLE = "date_impossible"
    UNREADABLE = "date_unreadable"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date and how exactly it is known. ``start`` is the first day it can mean."""

    start: date
    precision: DatePrecision = DatePrecision.DAY

    def first(self) -> date:
        """The first day that this date can mean."""
        if self.precision is DatePrecision.DAY:
            return self.start
        month = self.start.month if self.precision is DatePrecision.MONTH else 1
        return date(self.start.year, month, 1)

    def last(self) -> date:
        """The last day that this date can mean."""
        if self.precision is DatePrecision.DAY:
            return self.start
        month = self.start.month if self.precision is DatePrecision.MONTH else _DECEMBER
        return date(self.start.year, month, calendar.monthrange(self.start.year, month)[1])

    def __str__(self) -> str:
        """``31.12.1985``, ``12.1985`` or ``1985``."""
        if self.precision is DatePrecision.YEAR:
            return f"{self.start.year}"
        month = f"{self.start.month:02d}.{self.start.year}"
        return month if self.precision is DatePrecision.MONTH else f"{self.start.day:02d}.{month}"


def parse_date(value: object) -> PartialDate | DateProblem:
    """The date that a cell's value means, or why it means none.

    Takes real dates, a year as a number, and texts: ``31.12.1985``, ``1985 г.``, ``1985-12-31``,
    ``1985 ж. 12 наурыз``, ``12 марта 1985``, ``03.2015``, ``с 03.2015``. The day always stands before
    the month. Years outside 1900–2100 are impossible; years of two digits are refused.
    """
    if isinstance(value, datetime):
        return _dated(value.year, value.month, value.day)
    if isinstance(value, date):
        return _dated(value.year, value.month, value.day)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return _parse_text(str(value))


def is_to_present(text: str) -> bool:
    """Whether ``text``, given as the end of a job, says that the job goes on."""
    return _PRESENT.search(fold(text)) is not None


_PRESENT = re.compile(
    "|".join(
        (
            r"^(по|до)? ?н ?вр?$",
            r"^п ?н ?в$",
            r"\bнаст(оящ\w*)? ?(вр\w*|момент\w*|день|дня)?$",
            r"\bсегодня\w*|\bсеичас$|\bтекущ\w+|\bсеи день$|\bсих пор$|^работа(ет|ю)\b",
            r"\b(казирги|оси|бугинги) (уакит|кез|кун|шак|сат)\w*",
            r"^(казир|казирге деин|казиргиге деин|бугинге деин|али)$|\bистеиди$|\bистеп (жур|келе)\w*",
            r"\b(present|now|today|current)$|\b(to|till|until) (date|this day)$",
        )
    )
)

_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[.,/ -]\s*(\d{1,2})\s*[.,/ -]\s*(\d{4}|\d{2})")
_YEAR_MONTH_DAY = re.compile(r"(\d{4})\s*[.,/ -]\s*(\d{1,2})\s*[.,/ -]\s*(\d{1,2})(?: [\d:.]+ ?Z?)?")
_DAY_MONTH_YEAR_TIME = re.compile(r"(\d{1,2}\.\d{1,2}\.\d{4}) \d{1,2}:\d{2}(?::\d{2})?")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[.,/ -]\s*(\d{4}|\d{2})")
_YEAR_MONTH = re.compile(r"(\d{4})\s*[.,/ -]\s*(\d{1,2})")
_YEAR = re.compile(r"\d{4}|\d{2}")
_BORDER = re.compile(r"(?<=\d)(T(?=\d)|-?(?=[^\W\d_]))|(?<=[^\W\d_])(?=\d)")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")

_FILLER_WORDS = (
    "г год года году годом годы р рождения туған ж жыл жылы жылғы жылдың жылдан жылда жылға бастап дейін "
    "күні күнінен ай айы айынан айында айының і сі ы мес месяц месяца месяцы числа го ое "
    "c с со по до от на from since until till to on of in the year th st nd rd"
)
_FILLERS = frozenset(fold(_FILLER_WORDS).split())
_STEMS: tuple[tuple[str, ...], ...] = tuple(
    tuple(fold(stem) for stem in stems.split())
    for stems in (
        "қаңтар январ january",
        "ақпан феврал february",
        "наурыз март march",
        "сәуір апрел april",
        "мамыр",
        "маусым июн june",
        "шілде июл july",
        "тамыз август august",
        "қыркүйе сентябр september",
        "қазан октябр october",
        "қараша ноябр november",
        "желтоқсан декабр december",
    )
)
_SHORT: dict[str, int] = {
    fold(word): month
    for month, words in enumerate(
        (
            "қаң қаңт янв jan",
            "ақп фев февр feb",
            "нау наур мар mar",
            "сәу сәуі апр apr",
            "мам май мая маю мае маем may",
            "мау маус июн jun",
            "шіл шілд июл jul",
            "там тамы авг aug",
            "қыр қырк сен сент sep sept",
            "қаз қаза окт oct",
            "қар қара ноя нояб nov",
            "жел желт дек dec",
        ),
        1,
    )
    for word in words.split()
}
_LONGEST_ENDING = 5


@lru_cache(maxsize=20_000)
def _parse_text(raw: str) -> PartialDate | DateProblem:
    text = _without_fillers(tidy_cell(raw))
    if with_time := _DAY_MONTH_YEAR_TIME.fullmatch(text):
        text = with_time.group(1)
    if found := _DAY_MONTH_YEAR.fullmatch(text):
        return _dated(found.group(3), found.group(2), found.group(1))
    if found := _YEAR_MONTH_DAY.fullmatch(text):
        return _dated(found.group(1), found.group(2), found.group(3))
    if found := _MONTH_YEAR.fullmatch(text):
        return _dated(found.group(2), found.group(1))
    if found := _YEAR_MONTH.fullmatch(text):
        return _dated(found.group(1), found.group(2))
    if found := _YEAR.fullmatch(text):
        return _dated(found.group())
    return _parse_words(text)


def _without_fillers(text: str) -> str:
    """``text`` without the words around a date (``с``, ``г.``, ``ж.``, ``from``)."""
    apart = _BORDER.sub(" ", text)
    words = [word for word in apart.split() if not _FILLERS.issuperset(fold(word).split())]
    return " ".join(words).strip(" .,;()\"'«»")


def _parse_words(text: str) -> PartialDate | DateProblem:
    """A date with the month in words; the year is the number of four digits."""
    tokens = _TOKEN.findall(text)
    words = [token for token in tokens if not token.isdecimal()]
    numbers = [token for token in tokens if token.isdecimal()]
    month = _month(words[0]) if len(words) == 1 else None
    if month is None or not numbers:
        return DateProblem.UNREADABLE
    years = [number for number in numbers if len(number) == len("2000")]
    days = [number for number in numbers if len(number) < len("200")]
    if len(years) + len(days) != len(numbers) or len(numbers) > len(("day", "year")):
        return DateProblem.UNREADABLE
    if not years:
        return DateProblem.TWO_DIGIT_YEAR
    if len(years) > 1:
        return DateProblem.UNREADABLE
    return _dated(years[0], month, days[0] if days else None)


def _month(word: str) -> int | None:
    folded = fold(word)
    if folded in _SHORT:
        return _SHORT[folded]
    for month, stems in enumerate(_STEMS, 1):
        for stem in stems:
            if folded.startswith(stem) and len(folded) - len(stem) <= _LONGEST_ENDING:
                return month
    return None


def _dated(
    year: str | int, month: str | int | None = None, day: str | int | None = None
) -> PartialDate | DateProblem:
    if len(str(year)) < len("2000"):
        return DateProblem.TWO_DIGIT_YEAR
    if not _EARLIEST <= int(year) <= _LATEST:
        return DateProblem.IMPOSSIBLE
    try:
        start = date(int(year), 1 if month is None else int(month), 1 if day is None else int(day))
    except ValueError:
        return DateProblem.IMPOSSIBLE
    if day is not None:
        return PartialDate(start, DatePrecision.DAY)
    return PartialDate(start, DatePrecision.YEAR if month is None else DatePrecision.MONTH)
