"""Ballots on the command line: workbooks for the voting members out, returned ones in."""

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evalapp.cli.context import Context, ExitCode, WrongUsage
from evalapp.cli.meetings import meeting_id_of
from evalapp.domain.errors import BadFile
from evalapp.domain.language import Language
from evalapp.texts import text

if TYPE_CHECKING:
    from evalapp.services.ballot_report import BallotReturn
    from evalapp.services.ballot_returns import BallotReturnService

KIND = "ballots"


def add_ballot_options(parser: Any, language: Language) -> None:
    """The options --final and --substitutes."""
    parser.add_argument("--final", action="store_true", help=text(language, "export.final"))
    parser.add_argument("--substitutes", action="store_true", help=text(language, "export.substitutes"))


def export_ballots(args: argparse.Namespace, context: Context) -> int:
    """Write a ballot for each voting member into the folder ``args.output``; it is made when it is absent."""
    from evalapp.domain.vote import VotePhase  # noqa: PLC0415
    from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415 - brings openpyxl along
    from evalapp.services.ballots import BallotIssue, BallotService  # noqa: PLC0415
    from evalapp.services.meetings import MeetingService  # noqa: PLC0415

    folder: Path = args.output.absolute()
    if folder.is_file():
        raise WrongUsage("folder_needed", path=folder)
    with context.workspace() as workspace:
        meeting_id = meeting_id_of(args, workspace)
        card = MeetingService(workspace.db, workspace.actor).card(meeting_id)
        wanted = BallotIssue(
            folder=folder,
            language=DocumentLanguage(args.language or card.language),
            phase=VotePhase.FINAL if args.final else VotePhase.FIRST,
            with_substitutes=args.substitutes,
            return_by=args.return_by,
        )
        service = BallotService(workspace.db, workspace.actor)
        paths = service.issue(meeting_id, wanted, progress=context.progress())
    context.tell(text(context.language, "export.ballots_written", count=len(paths), path=folder))
    context.give({"folder": str(folder), "files": [path.name for path in paths]})
    return ExitCode.DONE


def import_ballots(args: argparse.Namespace, context: Context) -> int:
    """Take returned ballots in, a line for each row that is not simply accepted."""
    from evalapp.services.backups import BackupService  # noqa: PLC0415
    from evalapp.services.ballot_returns import BallotReturnService  # noqa: PLC0415

    if args.refused is not None and not args.refused.absolute().parent.is_dir():
        # Said before anything is written, not after.
        raise BadFile("folder_missing", path=str(args.refused.parent))
    with context.workspace() as workspace:
        back_up = partial(BackupService(workspace).back_up, "before_import")
        service = BallotReturnService(workspace.db, workspace.actor, back_up=back_up)
        meeting_id = meeting_id_of(args, workspace) if args.meeting else None
        files = service.read(args.file, context.progress())
        if args.dry_run:
            reports = service.check(files, meeting_id=meeting_id)
        else:
            reports = service.write(files, meeting_id=meeting_id, progress=context.progress())
        if args.refused is not None and any(report.is_refused for report in reports):
            _save_refused(service, reports, args.refused, context)
    _report(reports, context)
    return ExitCode.REFUSED if any(report.is_refused for report in reports) else ExitCode.DONE


def _save_refused(
    service: "BallotReturnService", reports: "list[BallotReturn]", path: Path, context: Context
) -> None:
    from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415
    from evalapp.services.documents import ExportTarget  # noqa: PLC0415

    target = ExportTarget(path=path.absolute(), language=DocumentLanguage(context.language.value))
    service.save_refused(reports, target)


def _report(reports: "list[BallotReturn]", context: Context) -> None:
    from evalapp.services.ballot_report import RowState, fault_text  # noqa: PLC0415

    language = context.language
    context.give([_as_json(report, language) for report in reports])
    if context.as_json:
        return
    for report in reports:
        head = " · ".join(filter(None, (report.file, report.member, report.late_text(language))))
        taken = report.count(RowState.ACCEPTED)
        said = report.trouble_text(language) or text(language, "ballot.taken", count=taken)
        context.tell(f"{head}: {said}")
        for fault in report.faults:
            context.tell(f"  {fault_text(fault, language)}")
        for row in report.rows:
            if sentence := row.sentence(language):
                state = text(language, f"ballot.state_{row.state.value}")
                context.tell(f"  {row.number}. {row.name.pick(language)} – {state}. {sentence}")


def _as_json(report: "BallotReturn", language: Language) -> dict[str, Any]:
    return {
        "file": report.file,
        "member": report.member,
        "ballot": report.number,
        "phase": report.phase.value if report.phase else None,
        "days_late": report.days_late,
        "refused": report.trouble_text(language) or None,
        "batch": report.batch_id,
        "changed": [
            {"sheet": fault.sheet, "cell": fault.cell, "was": fault.was, "found": fault.found}
            for fault in report.faults
        ],
        "rows": [
            {
                "number": row.number,
                "state": row.state.value,
                "vote": row.choice.value if row.choice is not None and not row.is_secret else None,
                "cells": [fault.cell for fault in row.faults if fault.cell],
                "reason": row.sentence(language),
            }
            for row in report.rows
        ],
    }
