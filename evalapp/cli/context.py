"""What a command gets beside its own arguments: workspace, password, language, where to print."""

import getpass
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evalapp.cli.own_folder import own_folder
from evalapp.domain.errors import AppError
from evalapp.domain.language import Language
from evalapp.settings import SettingsFile
from evalapp.texts import text

if TYPE_CHECKING:
    from evalapp.services.workspaces import Workspace

PASSWORD_VARIABLE = "EVALAPP_PASSWORD"
_ONE_PERCENT = 100


class ExitCode(IntEnum):
    """What a command returns to the shell."""

    DONE = 0
    UNEXPECTED = 1
    WRONG_USAGE = 2
    REFUSED = 3
    NO_ACCESS = 4
    INTERRUPTED = 130


class WrongUsage(AppError):
    """The command line lacks something; ``code`` is a sentence of the group ``cli``."""


@dataclass(frozen=True, slots=True)
class Context:
    """How one command was called."""

    language: Language
    as_json: bool
    folder: Path | None
    account: str
    take_over_lock: bool = False

    @contextmanager
    def workspace(self) -> Iterator["Workspace"]:
        """The workspace, open for the account; a backup is made at the end when anything was changed.

        Raises what opening raises; the frame words it and returns the exit code.
        """
        from evalapp.services.workspaces import open_workspace  # noqa: PLC0415

        opened = open_workspace(
            self.workspace_folder(), self.account, self.password(), take_over_lock=self.take_over_lock
        )
        try:
            self._warn_if_altered(opened)
            yield opened
        except BaseException:
            opened.close()
            raise
        self._close(opened)

    def _warn_if_altered(self, opened: "Workspace") -> None:
        from evalapp.services.workspaces import is_older_or_altered  # noqa: PLC0415

        seen = _settings().settings.audit_heads.get(opened.info.workspace_id)
        if is_older_or_altered(opened, seen):
            self.say("older_or_altered")

    def _close(self, opened: "Workspace") -> None:
        """Back up what was changed and remember the head of the audit log, as the window does."""
        from evalapp.services.workspaces import close_workspace  # noqa: PLC0415

        try:
            closing = close_workspace(opened)
        except AppError as error:
            # The command itself is done; without this its success would look like a failure.
            self.say("backup_missing", code=error.code)
            return
        file = _settings()
        file.change(audit_heads={**file.settings.audit_heads, opened.info.workspace_id: closing.audit_head})

    def workspace_folder(self) -> Path:
        """The folder given by ``--workspace``. Raises WrongUsage when it is missing."""
        if self.folder is None:
            raise WrongUsage("workspace_needed")
        return self.folder

    def password(self, *, new: bool = False) -> str:
        """From the environment, else asked for (twice when it is ``new``), else a line of the input."""
        given = os.environ.get(PASSWORD_VARIABLE)
        if given:
            return given
        if sys.stdin is not None and sys.stdin.isatty():
            typed = getpass.getpass(self.text("password_prompt", account=self.account), stream=sys.stderr)
            if new and getpass.getpass(self.text("password_again"), stream=sys.stderr) != typed:
                raise WrongUsage("passwords_differ")
            return typed
        line = sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""
        if not line:
            raise WrongUsage("password_needed", variable=PASSWORD_VARIABLE)
        return line

    def text(self, key: str, **params: object) -> str:
        """The sentence ``key`` of the group ``cli`` in the language of this call."""
        return text(self.language, f"cli.{key}", **params)

    def say(self, key: str, **params: object) -> None:
        """Tell the sentence ``key`` of the group ``cli`` on the error stream."""
        self.tell(self.text(key, **params))

    def tell(self, sentence: str) -> None:
        """Put a finished sentence on the error stream."""
        sys.stderr.write(f"{sentence}\n")

    def give(self, result: Any) -> None:
        """Print ``result`` as JSON on the output stream, if ``--json`` was asked for."""
        if self.as_json:
            json.dump(result, sys.stdout, ensure_ascii=False, indent=1)
            sys.stdout.write("\n")

    def progress(self) -> "ConsoleProgress":
        """Progress of long work as a percentage on the error stream, when a person looks at it."""
        return ConsoleProgress()


def _settings() -> SettingsFile:
    """The settings of this user, read anew: the window may have changed them meanwhile."""
    return SettingsFile(own_folder() / "settings.json")


class ConsoleProgress:
    """Shows the share done in one line of a terminal; says nothing into a file or pipe."""

    def __init__(self) -> None:
        self._shown = -1
        self._visible = sys.stderr is not None and sys.stderr.isatty()

    def step(self, done: int, total: int) -> None:
        """Report ``done`` of ``total``."""
        share = _ONE_PERCENT * done // total if total else 0
        if self._visible and share != self._shown:
            self._shown = share
            sys.stderr.write(f"\r{share} %" + ("\n" if done >= total else ""))
            sys.stderr.flush()
