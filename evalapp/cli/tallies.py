"""The tally of a meeting, part of the command export."""

import argparse
from pathlib import Path

from evalapp.cli.context import Context, ExitCode
from evalapp.cli.meetings import meeting_id_of
from evalapp.cli.written import written_words

KIND = "tally"


def export_tally(args: argparse.Namespace, context: Context) -> int:
    """Write the count of every item of a meeting as a workbook."""
    from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415 - brings openpyxl along
    from evalapp.services.documents import ExportTarget  # noqa: PLC0415
    from evalapp.services.tallies import TallyService  # noqa: PLC0415

    path: Path = args.output if args.output.suffix else args.output.with_suffix(".xlsx")
    language = DocumentLanguage(args.language or context.language.value)
    target = ExportTarget(path=path.absolute(), language=language, for_official_use=args.marked)
    with context.workspace() as workspace:
        service = TallyService(workspace.db, workspace.actor)
        service.export(meeting_id_of(args, workspace), target, progress=context.progress())
    context.tell(written_words(context.language, path))
    context.give({"file": str(path)})
    return ExitCode.DONE
