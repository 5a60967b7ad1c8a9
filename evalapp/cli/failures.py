"""Words and exit codes of failures, and the file that keeps unexpected ones."""

import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

from evalapp.cli.context import ExitCode, WrongUsage
from evalapp.cli.own_folder import own_folder
from evalapp.domain.errors import (
    AppError,
    BadFile,
    BadWorkspace,
    Conflict,
    Invalid,
    Refused,
    WrongPassword,
)
from evalapp.domain.language import Language
from evalapp.texts import has_text, text

_NO_ACCESS_CODES = ("database_", "disk_", "log_in_paused", "recovery_key_", "keys_")
_OUTPUT_CODES = frozenset(
    {"file_unwritable", "folder_missing", "folder_not_empty", "file_in_use", "disk_full"}
)


def sentences_of(error: AppError, language: Language) -> list[str]:
    """What to tell the user: one sentence, or one per field."""
    if isinstance(error, Invalid):
        codes = [code for code in error.fields.values() if has_text(f"error.{code}")]
        if codes:
            return [_sentence("error", code, language, error.params) for code in codes]
    return [
        _sentence("cli" if isinstance(error, WrongUsage) else "error", error.code, language, error.params)
    ]


def _sentence(group: str, code: str, language: Language, params: dict[str, object]) -> str:
    try:
        return text(language, f"{group}.{code}", **params)
    except KeyError:
        return text(language, "error.unknown")


def exit_code_of(error: AppError) -> int:
    """2 for a wrong call, 3 for refused input, 4 for no access to the data."""
    if isinstance(error, BadFile) and error.code in _OUTPUT_CODES:
        return ExitCode.WRONG_USAGE
    if isinstance(error, WrongPassword | BadWorkspace) or error.code.startswith(_NO_ACCESS_CODES):
        return ExitCode.NO_ACCESS
    return ExitCode.REFUSED if isinstance(error, BadFile | Conflict | Refused) else ExitCode.WRONG_USAGE


def log_failure(error: Exception) -> Path:
    """Append the traceback of a bug to the log file; returns its path.

    Only the places in the code and the kind of the error: its text may hold personal data.
    """
    path = own_folder() / "evalapp.log"
    frames = "".join(traceback.format_tb(error.__traceback__))
    entry = f"{datetime.now(UTC).isoformat(timespec='seconds')} {type(error).__name__}\n{frames}\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(entry)
    except OSError:
        path = Path(tempfile.gettempdir()) / "evalapp.log"
        path.write_text(entry, encoding="utf-8")
    return path
