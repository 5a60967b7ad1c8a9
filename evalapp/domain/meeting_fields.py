"""What is entered about a meeting, each with its checks."""

import re
from dataclasses import dataclass, replace
from datetime import date

from evalapp.domain.errors import Invalid
from evalapp.domain.names import tidy_text

_PLACE, _TITLE, _NOTE, _REASON = 300, 300, 1000, 500
_HIGHEST_NUMBER = 9999
_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFields:
    """A meeting as it is entered.

    ``number`` None: the next one of the commission in that year. ``starts_at``: local time, ``10:00``, ""
    = not said. ``is_secret``: votes are taken as counts only. ``wants_final_ballots``: the vote itself is
    taken by ballots. ``chair_member_id``, ``secretary_member_id``: who presides and who keeps the minutes.
    ``language``: of its documents, as exchange.document_words writes it.
    """

    commission_id: int | None
    held_on: date | None
    number: int | None = None
    starts_at: str = ""
    place: str = ""
    title: str = ""
    is_secret: bool = False
    wants_final_ballots: bool = False
    chair_member_id: int | None = None
    secretary_member_id: int | None = None
    language: str = "kk+ru"
    note: str = ""

    def checked(self) -> "MeetingFields":
        """The fields tidied; the hour as ``09:30``.

        :raises Invalid: ``commission_missing``, ``date_missing``, ``meeting_number_form``, ``time_form``,
            ``too_long``.
        """
        tidy = replace(
            self,
            place=tidy_text(self.place),
            title=tidy_text(self.title),
            note=self.note.strip(),
            starts_at=_hour(self.starts_at),
        )
        if faults := tidy._faults():
            raise Invalid(faults)
        return tidy

    def _faults(self) -> dict[str, str]:
        lengths = {"place": (self.place, _PLACE), "title": (self.title, _TITLE), "note": (self.note, _NOTE)}
        faults = {name: "too_long" for name, (words, most) in lengths.items() if len(words) > most}
        if self.commission_id is None:
            faults["commission_id"] = "commission_missing"
        if self.held_on is None:
            faults["held_on"] = "date_missing"
        if self.number is not None and not 1 <= self.number <= _HIGHEST_NUMBER:
            faults["number"] = "meeting_number_form"
        if self.starts_at and not _TIME.fullmatch(self.starts_at):
            faults["starts_at"] = "time_form"
        return faults


def checked_reason(reason: str) -> str:
    """Why something is done, tidied. Raises Invalid ``reason_missing``, ``reason_too_long``."""
    words = tidy_text(reason)
    if not words:
        raise Invalid({"reason": "reason_missing"})
    if len(words) > _REASON:
        raise Invalid({"reason": "reason_too_long"})
    return words


def _hour(text: str) -> str:
    words = text.strip()
    if found := _TIME.fullmatch(words):
        return f"{int(found[1]):02d}:{found[2]}"
    return words
