"""Decisions of commissions, part of the command export: the register, and the report on their results."""

import argparse
from pathlib import Path
from typing import Any

from evalapp.cli.context import Context, ExitCode, WrongUsage
from evalapp.cli.dates import day_of
from evalapp.cli.written import written_words
from evalapp.domain.errors import NotFound
from evalapp.domain.language import Language
from evalapp.domain.names import fold
from evalapp.texts import text

REGISTER, REPORT = "decisions", "decision-results"
KINDS = (REGISTER, REPORT)


def add_decision_options(parser: Any, language: Language) -> None:
    """The options --since and --until: days of meetings."""
    for name in ("since", "until"):
        explained = text(language, f"export.decisions_{name}")
        parser.add_argument(f"--{name}", metavar="DATE", type=day_of(language), help=explained)


def export_decisions(args: argparse.Namespace, context: Context) -> int:
    """Write the register, or the report (pages where the file ends in .pdf), of a period and a commission."""
    from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415 - brings openpyxl along
    from evalapp.services.commissions import CommissionService  # noqa: PLC0415
    from evalapp.services.decision_exports import DecisionExportService  # noqa: PLC0415
    from evalapp.services.decision_rows import DecisionQuery  # noqa: PLC0415
    from evalapp.services.documents import ExportTarget  # noqa: PLC0415

    if args.since and args.until and args.since > args.until:
        raise WrongUsage("period_backwards")
    path: Path = args.output if args.output.suffix else args.output.with_suffix(".xlsx")
    language = DocumentLanguage(args.language or context.language.value)
    target = ExportTarget(path=path.absolute(), language=language, for_official_use=args.marked)
    with context.workspace() as workspace:
        wanted = fold(args.commission or "")
        rows = CommissionService(workspace.db, workspace.actor).rows() if wanted else ()
        chosen = frozenset(
            row.id for row in rows if any(wanted in fold(row.name.pick(each)) for each in Language)
        )
        if wanted and not chosen:
            raise NotFound("no_such_commission", name=args.commission)
        service = DecisionExportService(workspace.db, workspace.actor)
        progress = context.progress()
        if args.kind == REGISTER:
            query = DecisionQuery(since=args.since, until=args.until, commissions=chosen)
            service.register(target, query=query, progress=progress)
        else:
            service.report(target, since=args.since, until=args.until, commissions=chosen, progress=progress)
    context.tell(written_words(context.language, path))
    context.give({"file": str(path)})
    return ExitCode.DONE
