"""Rating forms on the command line: workbooks for the raters out, returned ones in."""

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evalapp.cli.context import Context, ExitCode, WrongUsage
from evalapp.domain.language import Language
from evalapp.texts import text

if TYPE_CHECKING:
    from evalapp.services.rating_returns import FileReturn

KIND = "rating-forms"


def export_forms(args: argparse.Namespace, context: Context) -> int:
    """Write a workbook for each rater into the folder ``args.output``; it is made when it is absent."""
    from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415
    from evalapp.services.rating_workbooks import RatingExport, RatingWorkbookService  # noqa: PLC0415
    from evalapp.services.results import ResultService  # noqa: PLC0415

    if not args.campaign:
        raise WrongUsage("campaign_needed")
    folder: Path = args.output.absolute()
    if folder.is_file():
        raise WrongUsage("folder_needed", path=folder)
    with context.workspace() as workspace:
        campaign_id = ResultService(workspace.db, workspace.actor).campaign_id(args.campaign)
        folder.mkdir(exist_ok=True)
        wanted = RatingExport(
            folder=folder,
            language=DocumentLanguage(args.language or context.language.value),
            raters=args.rater,
            only_due=not args.all_raters,
            return_by=args.return_by,
        )
        service = RatingWorkbookService(workspace.db, workspace.actor)
        paths = service.export(campaign_id, wanted, progress=context.progress())
    said = text(context.language, "export.rating_forms_written", count=len(paths), path=folder)
    context.tell(said)
    context.give({"folder": str(folder), "files": [path.name for path in paths]})
    return ExitCode.DONE


def import_forms(args: argparse.Namespace, context: Context) -> int:
    """Take returned workbooks in, a line for each form that is not simply accepted."""
    from evalapp.services.backups import BackupService  # noqa: PLC0415
    from evalapp.services.rating_returns import RatingReturnService  # noqa: PLC0415
    from evalapp.services.results import ResultService  # noqa: PLC0415

    with context.workspace() as workspace:
        back_up = partial(BackupService(workspace).back_up, "before_import")
        service = RatingReturnService(workspace.db, workspace.actor, back_up=back_up)
        campaign_id = None
        if args.campaign:
            campaign_id = ResultService(workspace.db, workspace.actor).campaign_id(args.campaign)
        files = service.read(args.file, context.progress())
        if args.dry_run:
            reports = service.check(files, campaign_id=campaign_id)
        else:
            reports = service.write(files, campaign_id=campaign_id, progress=context.progress())
    _report(reports, context)
    return ExitCode.REFUSED if any(report.is_refused for report in reports) else ExitCode.DONE


def _report(reports: "list[FileReturn]", context: Context) -> None:
    language = context.language
    context.give([_as_json(report, language) for report in reports])
    if context.as_json:
        return
    for report in reports:
        context.tell(f"{report.file}: {report.trouble_text(language)}".rstrip(": "))
        for form in report.forms:
            state = text(language, f"rating_form.state_{form.state.value}")
            words = f"  {form.full_name or form.sheet} – {state}. {form.sentence(language)}"
            context.tell(words.rstrip())


def _as_json(report: "FileReturn", language: Language) -> dict[str, Any]:
    return {
        "file": report.file,
        "rater": report.rater_code,
        "refused": report.trouble_text(language) or None,
        "batch": report.batch_id,
        "forms": [
            {
                "sheet": form.sheet,
                "official": form.full_name,
                "role": form.role.value if form.role else None,
                "state": form.state.value,
                "answered": form.answered,
                "asked": form.asked,
                "cells": [fault.cell for fault in form.faults if fault.cell],
                "reason": form.sentence(language),
            }
            for form in report.forms
        ],
    }
