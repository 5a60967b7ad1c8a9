"""Commands on whole workspaces: new, backup, restore, verify, upgrade, recover."""

import argparse
import os
from pathlib import Path
from typing import IO, Any

from evalapp.cli.context import Context, ExitCode, WrongUsage
from evalapp.domain.errors import BadFile
from evalapp.texts import text


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module to the parser."""
    spoken = getattr(common, "spoken", "en")

    def command(name: str) -> argparse.ArgumentParser:
        explained = _text(spoken, f"help_{name}")
        parser: argparse.ArgumentParser = commands.add_parser(
            name, parents=[common], help=explained, description=explained
        )
        return parser

    new = command("new")
    new.add_argument(
        "--recovery", type=Path, metavar="FILE", required=True, help=_text(spoken, "option_recovery_out")
    )
    new.add_argument("--name", default="", help=_text(spoken, "option_name"))
    new.add_argument("--full-name", default="", help=_text(spoken, "option_full_name"))
    new.set_defaults(run=_new)

    command("backup").set_defaults(run=_backup)

    restore = command("restore")
    restore.add_argument("backup", type=Path, metavar="BACKUP", help=_text(spoken, "option_backup"))
    restore.set_defaults(run=_restore)

    command("verify").set_defaults(run=_verify)
    # Opening a workspace of an older version backs it up and upgrades it; then it is verified.
    command("upgrade").set_defaults(run=_verify)

    recover = command("recover")
    recover.add_argument(
        "--recovery", type=Path, metavar="FILE", required=True, help=_text(spoken, "option_recovery_in")
    )
    recover.set_defaults(run=_recover)


def _new(args: argparse.Namespace, context: Context) -> int:
    from evalapp.services.workspaces import create_workspace  # noqa: PLC0415

    folder = context.workspace_folder()
    if args.recovery.resolve().is_relative_to(folder.resolve()):
        raise WrongUsage("recovery_inside")
    if args.recovery.exists():
        raise BadFile("file_exists", path=str(args.recovery))
    password = context.password(new=True)
    # Opened first: a workspace whose recovery key could not be written would be worse than none.
    with _new_file(args.recovery) as file:
        try:
            recovery_key = create_workspace(
                folder, name=args.name or folder.resolve().name, password=password, full_name=args.full_name
            )
            file.write(f"{recovery_key}\n")
        except BaseException:
            file.close()
            args.recovery.unlink(missing_ok=True)
            raise
    context.say("workspace_made", path=folder.resolve(), file=args.recovery.resolve())
    context.give({"workspace": str(folder.resolve()), "recovery": str(args.recovery.resolve())})
    return ExitCode.DONE


def _backup(_args: argparse.Namespace, context: Context) -> int:
    from evalapp.services.backups import BackupService  # noqa: PLC0415

    with context.workspace() as workspace:
        made = BackupService(workspace).back_up(progress=context.progress())
    context.say("backup_made", path=made.row.folder)
    if made.second:
        context.say("backup_copied", path=made.second)
    if made.second_trouble:
        context.tell(text(context.language, f"error.{made.second_trouble}"))
    context.give(
        {
            "folder": str(made.row.folder),
            "made_at": made.row.made_at.isoformat(),
            "events": made.row.events,
            "head": made.row.head_hash,
            "second": str(made.second) if made.second else None,
        }
    )
    return ExitCode.DONE


def _restore(args: argparse.Namespace, context: Context) -> int:
    from evalapp.services.workspaces import restore_backup  # noqa: PLC0415

    folder = context.workspace_folder()
    restore_backup(args.backup, folder, login=context.account, password=context.password())
    context.say("restored", path=folder.resolve())
    context.give({"workspace": str(folder.resolve())})
    return ExitCode.DONE


def _verify(_args: argparse.Namespace, context: Context) -> int:
    from evalapp.services.audit_log import AuditLogService  # noqa: PLC0415
    from evalapp.services.verification_words import findings, lines, name_text  # noqa: PLC0415

    with context.workspace() as workspace:
        found = AuditLogService(workspace.db, workspace.actor).verify(context.progress())
    chain, releases = found.chain, found.releases
    for line in lines(context.language, findings(context.language, found)):
        context.tell(line)
    if found.is_sound:
        context.say("verify_sound", events=chain.events, records=chain.records, versions=releases.versions)
    context.give(
        {
            "sound": found.is_sound,
            "events": chain.events,
            "records": chain.records,
            "head": chain.head_hash,
            "problems": [
                {
                    "code": p.code,
                    "event": p.event,
                    "table": p.table,
                    "record": p.record_id,
                    "name": name_text(context.language, found, p.table, p.record_id),
                }
                for p in chain.problems
            ],
            "versions": releases.versions,
            "releases": [
                {
                    "campaign": fault.campaign,
                    "version": fault.number,
                    "part": fault.part.value,
                    "official": fault.official or None,
                    "assessee": fault.assessee_id or None,
                }
                for fault in releases.faults
            ],
            "files": found.attachments.files,
            "damaged_files": list(found.attachments.damaged),
            "cuts": found.cuts.cuts,
            "altered_cuts": list(found.cuts.altered),
            "intakes": found.intakes.intakes,
            "altered_intakes": list(found.intakes.altered),
            "verdicts": found.verdicts.verdicts,
            "differing_verdicts": list(found.verdicts.differing),
            "minutes": found.minutes.minutes,
            "altered_minutes": list(found.minutes.altered),
            "packets": found.packets.packets,
            "altered_packets": list(found.packets.altered),
        }
    )
    return ExitCode.DONE if found.is_sound else ExitCode.NO_ACCESS


def _recover(args: argparse.Namespace, context: Context) -> int:
    from evalapp.services.workspaces import close_workspace, recover_workspace  # noqa: PLC0415

    try:
        recovery_key = args.recovery.read_text("utf-8")
    except (OSError, ValueError) as error:
        raise BadFile("file_unreadable", path=str(args.recovery)) from error
    workspace = recover_workspace(
        context.workspace_folder(),
        recovery_key,
        login=context.account,
        password=context.password(new=True),
        take_over_lock=context.take_over_lock,
    )
    close_workspace(workspace)
    context.say("recovered", account=context.account)
    context.give({"account": context.account})
    return ExitCode.DONE


def _new_file(path: Path) -> IO[str]:
    """A new file only its owner may read."""
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        return open(descriptor, "w", encoding="utf-8")  # noqa: PTH123
    except OSError as error:
        raise BadFile("file_unwritable", path=str(path)) from error


def _text(language: str, key: str) -> str:
    return text(language, f"cli.{key}")
