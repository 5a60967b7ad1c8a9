"""Entry point: the first argument decides between a headless command and the window."""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run a command of :mod:`evalapp.cli`, or the window; return the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] == "--read-spreadsheet":
        # A built program has no interpreter of its own to start, so it reads spreadsheets as itself.
        from evalapp.exchange.reading.child import main as read_spreadsheet  # noqa: PLC0415

        return read_spreadsheet(given[1:])
    # Each branch imports only its own half: the window must show before storage is loaded, and
    # a command must run where Qt cannot.
    if given and not given[0].startswith("--"):
        from evalapp.cli import main as run_command  # noqa: PLC0415

        return run_command(given)
    from evalapp.app import main as run_window  # noqa: PLC0415

    return run_window(given)


if __name__ == "__main__":
    sys.exit(main())
