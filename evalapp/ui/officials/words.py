"""How the register words posts, dates and time in post."""

from PySide6.QtCore import QCoreApplication, QObject

from evalapp.domain.language import Language, Trilingual
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import OrganizationKind
from evalapp.domain.tenure import ShortTenure, TenureRules, TimeInPost
from evalapp.services.official_cards import AppointmentLine
from evalapp.services.official_rows import TenureSpan
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.formats import duration, number

translate = QCoreApplication.translate

DAYS_OF_YEAR = 365.25
TONES = {ShortTenure.VERY_SHORT: Tone.BAD, ShortTenure.SHORT: Tone.WARN}
"""How grave a short tenure looks; the limits behind the marks are dated data."""


def picked(words: Trilingual | None, language: Language) -> str:
    """The text in the interface's language, "" for none."""
    return "" if words is None else words.pick(language)


def time_text(time: TimeInPost | None) -> str:
    """``2 г 4 мес``, "" when it is not known."""
    return "" if time is None else duration(time.years, time.months)


def years_text(days: int) -> str:
    """Days as years with one decimal: ``5,5 г``."""
    return translate("Officials", "{years} y").format(years=number(days / DAYS_OF_YEAR, 1))


class TenureWords(QObject):
    """Names classes of time in post by the thresholds in force."""

    def __init__(self, rules: TenureRules) -> None:
        super().__init__()
        self._first, self._second = rules.very_short_years, rules.short_years

    def mark(self, mark: ShortTenure) -> str:
        """What a mark of short tenure means."""
        years = self._first if mark is ShortTenure.VERY_SHORT else self._second
        return self.tr("less than %n year(s) in post", "", years)

    def span(self, span: TenureSpan) -> str:
        """A class of time in post, as filters name it."""
        years = self._second
        match span:
            case TenureSpan.VERY_SHORT:
                years = self._first
                return self.tr("Less than %n year(s)", "", years)
            case TenureSpan.SHORT:
                return self.tr("{first} to %n year(s)", "", years).format(first=self._first)
            case TenureSpan.LONGER:
                return self.tr("%n year(s) or more", "", years)


def post_text(line: AppointmentLine, language: Language) -> str:
    """The post with its body; an acting one says so."""
    post, body = line.post.pick(language), line.body.pick(language)
    if line.acting:
        return translate("Officials", "{post} (acting), {body}").format(post=post, body=body)
    return translate("Officials", "{post}, {body}").format(post=post, body=body)


def language_text(code: str) -> str:
    """The name of a language by its ISO 639-1 code; the code itself where it is not a usual one."""
    match code:
        case "kk":
            return translate("Officials", "Kazakh")
        case "ru":
            return translate("Officials", "Russian")
        case "en":
            return translate("Officials", "English")
    return code.upper()


def order_text(kind: OrganizationKind, number: str) -> str:
    """The act of appointment: of an akim another word than of a minister."""
    if kind is OrganizationKind.AKIMAT:
        return translate("Officials", "akim's order No. {number}").format(number=number)
    return translate("Officials", "order No. {number}").format(number=number)


def since_text(line: AppointmentLine) -> str:
    """When an appointment began and ended, and by which act."""
    period = period_text(line.since, line.until)
    return f"{period}, {order_text(line.kind, line.order_number)}" if line.order_number else period


def period_text(since: PartialDate | None, until: PartialDate | None) -> str:
    """``24.11.2023 – 01.03.2026``, ``since 24.11.2023``."""
    if until is None:
        first = translate("Officials", "date unknown") if since is None else str(since)
        return translate("Officials", "since {day}").format(day=first)
    return f"{'…' if since is None else since} – {until}"
