"""Lists of objections, part of the command export."""

import argparse
from pathlib import Path

from evalapp.cli.context import Context, ExitCode
from evalapp.cli.written import written_words

KIND = "objections"


def export_objections(args: argparse.Namespace, context: Context) -> int:
    """Write the objections against the results of ``--campaign``, those of every kind without it."""
    from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415 - brings openpyxl along
    from evalapp.services.documents import ExportTarget  # noqa: PLC0415
    from evalapp.services.objection_exports import ObjectionExportService  # noqa: PLC0415
    from evalapp.services.results import ResultService  # noqa: PLC0415

    path: Path = args.output if args.output.suffix else args.output.with_suffix(".xlsx")
    language = DocumentLanguage(args.language or context.language.value)
    target = ExportTarget(path=path.absolute(), language=language, for_official_use=args.marked)
    with context.workspace() as workspace:
        service = ObjectionExportService(workspace.db, workspace.actor)
        if args.campaign:
            campaign_id = ResultService(workspace.db, workspace.actor).campaign_id(args.campaign)
            service.of_campaign(campaign_id, target, progress=context.progress())
        else:
            service.every(target, progress=context.progress())
    context.tell(written_words(context.language, path))
    context.give({"file": str(path)})
    return ExitCode.DONE
