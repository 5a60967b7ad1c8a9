"""Command import: registers of officials, marks, applications out of spreadsheets."""

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evalapp.cli import ballots, photos, rating_forms
from evalapp.cli.context import Context, ExitCode, WrongUsage
from evalapp.cli.dates import day_of
from evalapp.cli.meetings import add_meeting_options
from evalapp.domain.errors import BadFile
from evalapp.domain.language import Language
from evalapp.domain.reference import PositionCategory
from evalapp.exchange.headers import ImportKind
from evalapp.exchange.tables import HeaderPlace
from evalapp.texts import text

if TYPE_CHECKING:
    from evalapp.services.import_preview import ImportOptions, ImportPreview, Planned
    from evalapp.storage.workspace import Workspace


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command of this module to the parser."""
    language = Language(getattr(common, "spoken", Language.EN))

    def said(key: str) -> str:
        return text(language, f"imports.{key}")

    command = commands.add_parser("import", parents=[common], help=said("help"), description=said("help"))
    kinds = [*(kind.value for kind in ImportKind), rating_forms.KIND, ballots.KIND, photos.KIND]
    command.add_argument("kind", choices=kinds, help=said("kind"))
    command.add_argument("file", metavar="FILE", type=Path, nargs="+", help=said("file"))
    add_meeting_options(command, language)
    command.add_argument("--campaign", metavar="NAME", help=said("campaign"))
    command.add_argument("--category", choices=[one.value for one in PositionCategory], help=said("category"))
    command.add_argument("--intake", metavar="NAME", help=said("intake"))
    command.add_argument("--as-of", metavar="DATE", type=day_of(language), help=said("as_of"))
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

    if args.kind == rating_forms.KIND:
        return rating_forms.import_forms(args, context)
    if args.kind == ballots.KIND:
        return ballots.import_ballots(args, context)
    if args.kind == photos.KIND:
        return photos.import_photos(args, context)
    _require_names(args)
    with context.workspace() as workspace:
        _require_same_target(workspace, args)
        back_up = partial(BackupService(workspace).back_up, "before_import")
        service = ImportService(workspace.db, workspace.actor, back_up=back_up)
        preview = service.preview(ImportKind(args.kind), args.file[0], _options(args))
        if args.dry_run:
            service.require_columns(preview)
        else:
            service.apply(preview, context.progress())
        if args.refused is not None and preview.summary.refused:
            service.save_refused(preview, args.refused, context.language)
    _report(preview, context)
    return ExitCode.REFUSED if preview.summary.refused else ExitCode.DONE


def _require_names(args: argparse.Namespace) -> None:
    if len(args.file) > 1:
        raise WrongUsage("one_file_at_once")
    if args.kind == ImportKind.RATINGS.value and not (args.campaign or "").strip():
        raise WrongUsage("campaign_needed")
    needs_intake = args.kind in {ImportKind.APPLICATIONS.value, ImportKind.SCORES.value}
    if needs_intake and not (args.intake or "").strip():
        raise WrongUsage("intake_needed")
    if args.refused is not None and not args.refused.absolute().parent.is_dir():
        # Said before anything is written, not after.
        raise BadFile("folder_missing", path=str(args.refused.parent))


def _require_same_target(workspace: "Workspace", args: argparse.Namespace) -> None:
    """Raise WrongUsage where the call states something else than the campaign or intake that is there.

    Its as-of date, rules and category were fixed when it was made; passing over what the call says
    would give verdicts and results by other rules than the caller believes.
    """
    if args.kind == ImportKind.APPLICATIONS.value:
        _require_same_intake(workspace, args)
    elif args.kind == ImportKind.RATINGS.value and args.category is not None:
        from evalapp.services.campaigns import CampaignService  # noqa: PLC0415

        rows = CampaignService(workspace.db, workspace.actor).rows()
        found = next((row for row in rows if row.name == args.campaign.strip()), None)
        if found is not None and found.category.value != args.category:
            raise WrongUsage("campaign_differs", campaign=found.name, category=found.category.value)


def _require_same_intake(workspace: "Workspace", args: argparse.Namespace) -> None:
    from evalapp.services.intakes import IntakeService  # noqa: PLC0415

    service = IntakeService(workspace.db, workspace.actor)
    number = service.id_of(args.intake.strip())
    if number is None:
        if args.as_of is None or args.rule_set is None:
            raise WrongUsage("intake_facts_needed")
        return
    card = service.card(number)
    if args.as_of not in {None, card.row.as_of} or args.rule_set not in {None, card.rules.code}:
        raise WrongUsage(
            "intake_differs",
            intake=card.row.name,
            as_of=card.row.as_of.isoformat(),
            rule_set=card.rules.code,
        )


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
