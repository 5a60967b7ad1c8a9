"""Rules for passwords, and the pause after failed log-ins."""

import json
import string
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from evalapp.domain.errors import AppError, Invalid
from evalapp.paths import SEED
from evalapp.storage.files import write_atomically

MIN_LENGTH = 12
MAX_LENGTH = 200
_DISTINCT = 5
"""Fewer different characters than this make a password guessable at any length."""

FREE_FAILURES = 5
"""Failures before the first pause."""

_FIRST_PAUSE = timedelta(seconds=30)
_LONGEST_PAUSE = timedelta(minutes=15)


class LogInPaused(AppError):
    """Too many failures; ``seconds`` until the next try, ``until`` as an aware moment."""

    code = "log_in_paused"


def require_strong(password: str, *, login: str) -> None:
    """Raise Invalid, with a code for the field ``password``, unless the password may be used."""
    if code := weakness(password, login=login):
        raise Invalid({"password": code})


def weakness(password: str, *, login: str) -> str:
    """Code of what is wrong with a new password, or an empty string."""
    folded = password.casefold()
    if len(password) < MIN_LENGTH:
        return "password_short"
    if len(password) > MAX_LENGTH:
        return "password_long"
    if login and login.casefold() in folded and len(password) - len(login) <= MIN_LENGTH // 2:
        return "password_has_login"
    if len(set(folded)) < _DISTINCT or folded in _common() or _letters_only(folded) in _common():
        return "password_common"
    return ""


@cache
def _common() -> frozenset[str]:
    return frozenset((SEED / "common_passwords.txt").read_text("utf-8").split())


def _letters_only(folded: str) -> str:
    """The password without digits and signs at its ends: ``password2024!`` is ``password``."""
    return folded.strip(string.digits + string.punctuation + string.whitespace)


@dataclass(frozen=True, slots=True)
class Failures:
    """Failed log-ins in a row of one slot."""

    count: int
    last: datetime

    def pause_ends(self) -> datetime:
        """When the next try is allowed; the pause doubles with each further failure."""
        if self.count < FREE_FAILURES:
            return self.last
        doubled = _FIRST_PAUSE * (1 << min(self.count - FREE_FAILURES, 10))
        return self.last + min(doubled, _LONGEST_PAUSE)


class FailedAttempts:
    """Failed log-ins of a workspace, kept beside it so that a restart does not forget them.

    This slows down a person at the keyboard; what stops a copied file is the cost of Argon2id.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def require_no_pause(self, slot: str, *, now: datetime) -> None:
        """Raise LogInPaused while ``slot`` must wait."""
        failures = self._read().get(slot)
        if failures is None:
            return
        # A clock set back must not lock anybody out for longer than the longest pause.
        ends = min(failures.pause_ends(), now + _LONGEST_PAUSE)
        if ends > now:
            raise LogInPaused(seconds=int((ends - now).total_seconds()) + 1, until=ends)

    def failed(self, slot: str, *, now: datetime) -> int:
        """Count one more failure; returns how many tries are left before the next pause."""
        known = self._read()
        count = known[slot].count + 1 if slot in known else 1
        self._write(known | {slot: Failures(count, now)})
        return max(FREE_FAILURES - count, 0)

    def succeeded(self, slot: str) -> int:
        """Forget the failures of ``slot``; returns how many there were."""
        known = self._read()
        failures = known.pop(slot, None)
        if failures is None:
            return 0
        self._write(known)
        return failures.count

    def _read(self) -> dict[str, Failures]:
        try:
            stored = json.loads(self._path.read_text("utf-8"))
            return {
                slot: Failures(int(count), datetime.fromisoformat(last).astimezone(UTC))
                for slot, (count, last) in stored.items()
            }
        except (OSError, ValueError, TypeError, AttributeError):
            return {}

    def _write(self, known: dict[str, Failures]) -> None:
        plain = {slot: [f.count, f.last.isoformat()] for slot, f in known.items()}
        write_atomically(self._path, json.dumps(plain).encode())
