"""Members of the reserve and their cohorts as workbooks, part of the command export."""

import argparse
from pathlib import Path

from evalapp.cli.context import Context, ExitCode
from evalapp.cli.written import written_words

MEMBERS, COHORTS = "members", "cohorts"
KINDS = (MEMBERS, COHORTS)


def export_members(args: argparse.Namespace, context: Context) -> int:
    """Write everybody who is or was a member, or cohorts as of a day (``--as-of``, today without)."""
    from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415 - brings openpyxl along
    from evalapp.services.documents import ExportTarget  # noqa: PLC0415
    from evalapp.services.reserve_exports import ReserveExportService  # noqa: PLC0415

    path: Path = args.output if args.output.suffix else args.output.with_suffix(".xlsx")
    language = DocumentLanguage(args.language or context.language.value)
    target = ExportTarget(path=path.absolute(), language=language, for_official_use=args.marked)
    with context.workspace() as workspace:
        service = ReserveExportService(workspace.db, workspace.actor)
        if args.kind == MEMBERS:
            service.members(target, progress=context.progress())
        else:
            service.cohorts(target, as_of=args.as_of, progress=context.progress())
    context.tell(written_words(context.language, path))
    context.give({"file": str(path)})
    return ExitCode.DONE
