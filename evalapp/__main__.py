"""Entry point: a command word leads to a headless command, otherwise the window opens."""

import gc
import sys
from collections.abc import Sequence

_WITH_VALUE = frozenset({"--workspace", "--account", "--language"})
_FOR_COMMANDS = frozenset({"--json", "--take-over"})
_ANSWERED_WITHOUT_WINDOW = frozenset({"-h", "--help", "--version"})


def main(arguments: list[str] | None = None) -> int:
    """Run a command of :mod:`evalapp.cli`, or the window; return the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] == "--read-spreadsheet":
        # A built program has no interpreter to start, so it reads a spreadsheet as another copy of itself.
        from evalapp.exchange.reading.child import main as read_spreadsheet  # noqa: PLC0415

        return read_spreadsheet(given[1:])
    # Each branch imports only its own half: the window must show before storage is loaded, and
    # a command must run where Qt cannot.
    if is_command(given):
        from evalapp.cli import main as run_command  # noqa: PLC0415

        return run_command(given)
    gc.disable()  # until the first window stands; collecting while importing costs 10 ms
    from evalapp.app import main as run_window  # noqa: PLC0415

    return run_window(given)


def is_command(arguments: Sequence[str]) -> bool:
    """Whether a word that is no option, or a wish for help, stands before any option of the window."""
    rest = iter(arguments)
    for argument in rest:
        if argument in _ANSWERED_WITHOUT_WINDOW or not argument.startswith("-"):
            return True
        if argument in _WITH_VALUE:
            next(rest, None)
        elif argument not in _FOR_COMMANDS and argument.partition("=")[0] not in _WITH_VALUE:
            return False
    return False


if __name__ == "__main__":
    sys.exit(main())
