"""Photos of officials from a folder, part of the command import: the IIN stands in the name of each file."""

import argparse
from functools import partial

from evalapp.cli.context import Context, ExitCode
from evalapp.domain.photo_file import PhotoOutcome
from evalapp.texts import text

KIND = "photos"


def import_photos(args: argparse.Namespace, context: Context) -> int:
    """Take the photos in, or only say what would become of them (``--dry-run``)."""
    from evalapp.services.backups import BackupService  # noqa: PLC0415
    from evalapp.services.photo_imports import PhotoImportService  # noqa: PLC0415

    with context.workspace() as workspace:
        service = PhotoImportService(workspace.db, workspace.actor)
        back_up = partial(BackupService(workspace).back_up, "before_import")
        files = service.read(args.file, context.progress())
        rows = service.check(files)
        if not args.dry_run and any(row.outcome.is_written for row in rows):
            back_up(context.progress())
            rows, _ = service.write(files)
    refused = [row for row in rows if row.outcome.is_refused]
    for row in refused:
        key = "photo.line_who" if row.who else "photo.line"
        reason = text(context.language, f"photo.{row.outcome.value}")
        context.tell(text(context.language, key, file=row.file, who=row.who, reason=reason))
    counts = {one: sum(row.outcome is one for row in rows) for one in PhotoOutcome}
    context.tell(
        text(
            context.language,
            "photo.summary",
            added=counts[PhotoOutcome.ADDED],
            replaced=counts[PhotoOutcome.REPLACED],
            unchanged=counts[PhotoOutcome.UNCHANGED],
            refused=len(refused),
        )
    )
    context.give(
        {
            "new": counts[PhotoOutcome.ADDED],
            "changed": counts[PhotoOutcome.REPLACED],
            "unchanged": counts[PhotoOutcome.UNCHANGED],
            "refused": [{"file": row.file, "reason": row.outcome.value} for row in refused],
        }
    )
    return ExitCode.REFUSED if refused else ExitCode.DONE
