"""The parent's side: starts the child that reads a file, watches it, and believes only what it finished."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from typing import Any

from evalapp.domain.errors import BadFile
from evalapp.exchange.reading.child import MEMORY_LIMIT, PROCESSOR_SECONDS
from evalapp.paths import ROOT

READ_ARGUMENT = "--read-spreadsheet"
"""First argument with which the program, started again, is only this reader."""

WALL_SECONDS = 60
MAX_ANSWER = 600 * 2**20
_WATCH_EVERY = 0.05
_HAS_LIMITS = sys.platform != "win32"
_SOURCE_RUN = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from evalapp.exchange.reading.child import main; sys.exit(main(sys.argv[1:]))"
)


class Fault:
    """A cell that the file says is an error (``#N/A``) or a formula that was never computed (``=A1+B1``)."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    @property
    def is_formula(self) -> bool:
        """Whether the cell holds a formula without a value."""
        return self.text.startswith("=")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Fault) and other.text == self.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return f"Fault({self.text!r})"


def read_guarded(path: Path, kind: str, *, watch: bool = not _HAS_LIMITS) -> list[Any]:
    """The child's lines without the end mark, decoded; ``watch`` = the parent enforces the limits.

    Raises BadFile: ``file_took_too_long``, ``file_needs_too_much``, ``file_damaged`` and the child's codes.
    """
    with subprocess.Popen(
        _command(path, kind),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        watcher = _Watcher(child, watch=watch)
        watcher.start()
        try:
            lines, finished = _collect(child)
        except MemoryError:
            lines, finished = [], "file_needs_too_much"
        finally:
            watcher.done.set()
            if child.poll() is None:
                with suppress(subprocess.TimeoutExpired):
                    child.wait(1)
                child.kill()
        child.wait()
        watcher.join()
    if finished == "":
        return lines
    raise BadFile(watcher.verdict or finished or _cause(child.returncode), path=path.name)


def _command(path: Path, kind: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_ARGUMENT, str(path), kind]
    return [sys.executable, "-I", "-X", "utf8", "-c", _SOURCE_RUN, str(ROOT), str(path), kind]


def _collect(child: subprocess.Popen[bytes]) -> tuple[list[Any], str | None]:
    """Lines and how it ended: "" complete, a code, or None when it broke off."""
    lines: list[Any] = []
    size = 0
    for line in child.stdout or ():
        size += len(line)
        if size > MAX_ANSWER:
            return [], "file_needs_too_much"
        try:
            message = json.loads(line, object_hook=_decoded)
        except ValueError:
            return [], None
        if isinstance(message, dict) and "end" in message:
            return lines, ""
        if isinstance(message, dict) and "error" in message:
            return [], str(message["error"])
        lines.append(message)
    return [], None


def _decoded(item: dict[str, Any]) -> Any:  # noqa: PLR0911 - one line a kind of value
    if len(item) != 1:
        return item
    ((key, value),) = item.items()
    match key:
        case "d":
            return date.fromisoformat(value)
        case "m":
            return datetime.fromisoformat(value)
        case "h":
            return time_of_day.fromisoformat(value)
        case "s":
            return timedelta(seconds=value)
        case "e":
            return Fault(value)
    return item


def _cause(returncode: int) -> str:
    # SIGXCPU 24 and SIGKILL 9 come from the processor limit, SIGABRT 6 from memory that was refused.
    if returncode in {-24, -9}:
        return "file_took_too_long"
    if returncode == -6:  # noqa: PLR2004
        return "file_needs_too_much"
    return "file_damaged"


class _Watcher(threading.Thread):
    """Ends the child when it takes too long and, where the system has no limits, too much."""

    def __init__(self, child: subprocess.Popen[bytes], *, watch: bool) -> None:
        super().__init__(daemon=True, name="spreadsheet-watch")
        self.done = threading.Event()
        self.verdict: str | None = None
        self._child = child
        self._watch = watch

    def run(self) -> None:
        """Look at the child until it is done."""
        until = time.monotonic() + WALL_SECONDS
        for verdict in self._verdicts() if self._watch else self._clock_only():
            self.verdict = verdict or ("file_took_too_long" if time.monotonic() > until else None)
            if self.verdict:
                with suppress(OSError):
                    self._child.kill()
                return

    def _clock_only(self) -> Iterator[None]:
        self.done.wait(WALL_SECONDS + 1)
        if not self.done.is_set():
            yield None

    def _verdicts(self) -> Iterator[str | None]:
        import psutil  # noqa: PLC0415

        with suppress(psutil.Error):
            process = psutil.Process(self._child.pid)
            while not self.done.wait(_WATCH_EVERY):
                used = process.cpu_times()
                if used.user + used.system > PROCESSOR_SECONDS:
                    yield "file_took_too_long"
                yield "file_needs_too_much" if process.memory_info().rss > MEMORY_LIMIT else None
