"""Words around the entry of an application: who is known already, what to look at again, what changed."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from evalapp.domain.application import Remark
from evalapp.services.entry_frames import KnownPerson
from evalapp.ui.common.formats import day
from evalapp.ui.reserve.words import verdict_word

translate = QCoreApplication.translate


def known_words(known: KnownPerson, *, but: int | None = None) -> str:
    """What the workspace knows of a person, "" for nothing; ``but``: the application being corrected."""
    lines: list[str] = []
    if known.application_id is not None and known.application_id != but:
        words = translate("Reserve", "This intake already has an application with this IIN: {number}.")
        lines.append(words.format(number=known.number))
    if known.stay is not None:
        words = translate("Reserve", "In a reserve until {day}.")
        lines.append(words.format(day=day(known.stay.end)))
    if known.earlier:
        words = translate("Reserve", "Applied before: {intakes}.")
        intakes = "; ".join(
            f"{one.intake} ({one.number}, {verdict_word(one.verdict).lower()})" for one in known.earlier
        )
        lines.append(words.format(intakes=intakes))
    return "\n".join(lines)


def remark_words(remark: Remark, opens_on: date | None, closes_on: date | None) -> str:
    """What to look at again."""
    match remark:
        case Remark.BIRTH_DATE:
            return translate("Reserve", "The date of birth differs from the one that the IIN states.")
        case Remark.SEX:
            return translate("Reserve", "The sex differs from the one that the IIN states.")
        case Remark.OUTSIDE_WINDOW:
            words = translate("Reserve", "Applied outside the window of the intake: {first} – {last}.")
            return words.format(first=day(opens_on) or "…", last=day(closes_on) or "…")
