"""The minutes of a meeting, part of the command export."""

import argparse
from pathlib import Path

from evalapp.cli.context import Context, ExitCode
from evalapp.cli.meetings import meeting_id_of
from evalapp.cli.written import written_words

KIND = "minutes"


def export_minutes(args: argparse.Namespace, context: Context) -> int:
    """Write the newest version of a meeting's minutes: signed ones as they were signed, a draft as it is now.

    Minutes have a language of their own; the marking follows the commission.
    """
    from evalapp.services.minutes import MinutesService  # noqa: PLC0415 - brings openpyxl along

    path: Path = args.output if args.output.suffix else args.output.with_suffix(".docx")
    path = path.absolute()
    with context.workspace() as workspace:
        service = MinutesService(workspace.db, workspace.actor)
        meeting_id = meeting_id_of(args, workspace)
        service.export(meeting_id, path)
        newest = service.card(meeting_id).versions[-1:]
    context.tell(written_words(context.language, path))
    context.give(
        {
            "file": str(path),
            "version": newest[0].version_number if newest else None,
            "state": newest[0].state.value if newest else "draft",
        }
    )
    return ExitCode.DONE
