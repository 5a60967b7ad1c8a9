"""Members of commissions, part of the command export."""

import argparse
from pathlib import Path

from evalapp.cli.context import Context, ExitCode, WrongUsage
from evalapp.cli.written import written_words
from evalapp.domain.errors import NotFound
from evalapp.domain.language import Language
from evalapp.domain.names import fold

KIND = "commission-members"


def export_members(args: argparse.Namespace, context: Context) -> int:
    """Write the members of the commission that ``--commission`` names, of all without it."""
    from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415 - brings openpyxl along
    from evalapp.services.commission_exports import CommissionExportService  # noqa: PLC0415
    from evalapp.services.commissions import CommissionService  # noqa: PLC0415
    from evalapp.services.documents import ExportTarget  # noqa: PLC0415

    path: Path = args.output if args.output.suffix else args.output.with_suffix(".xlsx")
    language = DocumentLanguage(args.language or context.language.value)
    target = ExportTarget(path=path.absolute(), language=language, for_official_use=args.marked)
    with context.workspace() as workspace:
        chosen = None
        if wanted := fold(args.commission or ""):
            rows = CommissionService(workspace.db, workspace.actor).rows()
            fitting = [row for row in rows if any(wanted in fold(row.name.pick(each)) for each in Language)]
            if not fitting:
                raise NotFound("no_such_commission", name=args.commission)
            exact = [row for row in fitting if any(wanted == fold(row.name.pick(each)) for each in Language)]
            fitting = exact or fitting
            if len(fitting) > 1:
                names = "; ".join(row.name.pick(context.language) for row in fitting)
                raise WrongUsage("commission_several", names=names)
            chosen = fitting[0].id
        service = CommissionExportService(workspace.db, workspace.actor)
        service.members(target, commission_id=chosen, progress=context.progress())
    context.tell(written_words(context.language, path))
    context.give({"file": str(path)})
    return ExitCode.DONE
