"""Command import: registers of officials, marks, applications out of spreadsheets."""

import argparse
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evalapp.cli.context import Context, ExitCode
from evalapp.domain.language import Language
from evalapp.domain.reference import PositionCategory
from evalapp.exchange.headers import ImportKind
from evalapp.exchange.tables import HeaderPlace
from evalapp.texts import text

if TYPE_CHECKING:
    from evalapp.services.import_preview import ImportOptions, ImportPreview, Planned


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command of this module to the parser."""
    language = Language(getattr(common, "spoken", Language.EN))

    def said(key: str) -> str:
        return text(language, f"imports.{key}")

    command = commands.add_parser("import", parents=[common], help=said("help"), description=said("help"))
    command.add_argument("kind", choices=[kind.value for kind in ImportKind], help=said("kind"))
    command.add_argument("file", metavar="FILE", type=Path, help=said("file"))
    command.add_argument("--campaign", metavar="NAME", help=said("campaign"))
    command.add_argument("--category", choices=[one.value for one in PositionCategory], help=said("category"))
    command.add_argument("--intake", metavar="NAME", help=said("intake"))
    command.add_argument("--as-of", metavar="DATE", type=_day(language), help=said("as_of"))
    command.add_argument("--rule-set", metavar="CODE", help=said("rule_set"))
    command.add_argument("--sheet", metavar="NAME", help=said("sheet"))
    command.add_argument("--header-row", metavar="N", type=int, help=said("header_row"))
    command.add_argument("--refused", metavar="FILE", type=Path, help=said("refused"))
    command.add_argument("--dry-run", action="store_true", help=said("dry_run"))
    command.set_defaults(run=_import)


def _import(args: argparse.Namespace, context: Context) -> int:
    # The services bring the database along, which is not needed to refuse a wrong call.
    from evalapp.services.backups import BackupService  # noqa: PLC0415
    from evalapp.services.imports import ImportService  # noqa: PLC0415

    with context.workspace() as workspace:
        back_up = partial(BackupService(workspace).back_up, "before_import")
        service = ImportService(workspace.db, workspace.actor, back_up=back_up)
        preview = service.preview(ImportKind(args.kind), args.file, _options(args))
        if args.dry_run:
            service.require_columns(preview)
        else:
            service.apply(preview, context.progress())
        if args.refused is not None and preview.summary.refused:
            service.save_refused(preview, args.refused, context.language)
    _report(preview, context)
    return ExitCode.REFUSED if preview.summary.refused else ExitCode.DONE


def _options(args: argparse.Namespace) -> "ImportOptions":
    from evalapp.services.import_preview import ImportOptions  # noqa: PLC0415

    place = None
    if args.sheet is not None or args.header_row is not None:
        place = HeaderPlace(args.sheet, args.header_row, args.header_row)
    return ImportOptions(
        place=place,
        campaign=args.campaign,
        category=PositionCategory(args.category) if args.category else None,
        intake=args.intake,
        as_of=args.as_of,
        rule_set=args.rule_set,
    )


def _report(preview: "ImportPreview", context: Context) -> None:
    summary = preview.summary
    refused = [_refusal(item, context.language) for item in preview.planned if item.action == "refused"]
    context.give(
        {
            "new": summary.new,
            "changed": summary.changed,
            "unchanged": summary.unchanged,
            "refused": refused,
        }
    )
    if context.as_json:
        return
    context.tell(
        text(
            context.language,
            "imports.summary",
            new=summary.new,
            changed=summary.changed,
            unchanged=summary.unchanged,
            refused=summary.refused,
        )
    )
    for item in refused:
        context.tell(text(context.language, "imports.refusal", **item))


def _refusal(item: "Planned", language: Language) -> dict[str, object]:
    """One refused row: the cell of its first reason; the sentence names the cells of all."""
    reasons = [problem for problem in item.row.problems if problem.severity == "refused"]
    return {
        "sheet": item.row.table.sheet,
        "row": item.row.source.number,
        "column": reasons[0].letter,
        "reason": " ".join(problem.sentence(language) for problem in reasons),
    }


def _day(language: Language) -> Callable[[str], date]:
    def parse(value: str) -> date:
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise argparse.ArgumentTypeError(text(language, "imports.bad_date", value=value)) from error

    return parse
