"""How values read in the window: dates, numbers, durations, ranges; the same in kk, ru and en.

Numbers have a decimal comma, a no-break space between thousands and U+2212 as minus in Kazakh and
Russian, a point and a comma in English.
"""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from evalapp.domain.language import Language
from evalapp.domain.numbers import NO_BREAK_SPACE, number_text

translate = QCoreApplication.translate

DASH = "–"
"""What an empty value shows in a table."""


def number(value: float | None, digits: int = 2) -> str:
    """``3,84``; halves are rounded away from zero; "–" when there is no value."""
    if value is None:
        return DASH
    return number_text(value, _language(), places=digits)


def signed(value: float | None, digits: int = 1) -> str:
    """``+0,4`` or ``−0,4``; ``0,0`` has no sign."""
    return DASH if value is None else number_text(value, _language(), places=digits, signed=True)


def whole(value: int | None) -> str:
    """``1 500``."""
    return DASH if value is None else number(value, 0)


def percent(share: float | None, digits: int = 0) -> str:
    """``85 %`` from a share of 0…1."""
    return DASH if share is None else f"{number(share * 100, digits)}{NO_BREAK_SPACE}%"


def quoted(text: str) -> str:
    """``«текст»``, in English ``“text”``."""
    return translate("Formats", "“{text}”").format(text=text)


def share_text(share: float) -> str:
    """``40 %`` or ``45,5 %`` of a share of 0…1: a decimal only where it has one, as in the rules in words."""
    return percent(share, 0 if round(share * 100, 1).is_integer() else 1)


def span(low: float | None, high: float | None, digits: int = 2) -> str:
    """``3,61–4,07``."""
    return DASH if low is None or high is None else f"{number(low, digits)}–{number(high, digits)}"


def places(first: int | None, last: int | None) -> str:
    """Range of places: ``4`` or ``2–7``."""
    if first is None or last is None:
        return DASH
    return str(first) if first == last else f"{first}–{last}"


def day(value: date | None) -> str:
    """``12.03.2026`` in every language (``kk_KZ`` itself would give two-digit years)."""
    return DASH if value is None else f"{value:%d.%m.%Y}"


def clock_time(value: datetime) -> str:
    """``14:02`` in local time."""
    return f"{value.astimezone():%H:%M}"


def moment(value: datetime | None) -> str:
    """``12.03.2026 14:02`` in local time."""
    return DASH if value is None else f"{value.astimezone():%d.%m.%Y %H:%M}"


def duration(years: int | None, months: int = 0) -> str:
    """``2 г 4 мес``, ``8 мес``, ``4 г 0 мес``."""
    if years is None:
        return DASH
    if years == 0:
        return translate("Formats", "{months} mo").format(months=months)
    return translate("Formats", "{years} y {months} mo").format(years=years, months=months)


def _language() -> Language:
    # Kazakh writes numbers as Russian does.
    return Language.EN if QLocale().language() == QLocale.Language.English else Language.RU
