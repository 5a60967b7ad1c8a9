"""Command export, kind meeting-packet: numbered copies of a sealed packet."""

import argparse
from pathlib import Path

from evalapp.cli.context import Context, ExitCode
from evalapp.cli.meetings import meeting_id_of
from evalapp.domain.errors import NotFound
from evalapp.texts import text

KIND = "meeting-packet"
_SUFFIX = ".xlsx"


def export_packet(args: argparse.Namespace, context: Context) -> int:
    """Hand out the next copy of a packet; one for each voting member where the output is a folder."""
    from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415 - brings openpyxl along
    from evalapp.services.documents import ExportTarget  # noqa: PLC0415
    from evalapp.services.meetings import MeetingService  # noqa: PLC0415
    from evalapp.services.packet_copies import PacketCopyService, Recipient  # noqa: PLC0415
    from evalapp.services.packets import PacketService  # noqa: PLC0415

    path: Path = args.output
    is_folder = path.is_dir()
    if not path.suffix and not is_folder:
        path = path.with_suffix(_SUFFIX)
    with context.workspace() as workspace:
        meeting_id = meeting_id_of(args, workspace)
        rows = PacketService(workspace.db, workspace.actor).rows(meeting_id)
        row = next((one for one in rows if args.number in (None, one.number)), None)
        if row is None:
            raise NotFound("no_such_packet", number=args.number or 1)
        card = MeetingService(workspace.db, workspace.actor).card(meeting_id)
        language = DocumentLanguage(args.language or card.language)
        target = ExportTarget(path=path.absolute(), language=language)
        copies = PacketCopyService(workspace.db, workspace.actor)
        if is_folder:
            seats = card.rules.seats if card.rules is not None else ()
            people = [Recipient(seat.name, seat.member_id) for seat in seats]
            files = copies.write_each(row.id, people, target, progress=context.progress())
        else:
            name = args.recipient or workspace.actor.full_name or workspace.actor.login
            copies.write(row.id, Recipient(name), target, progress=context.progress())
            files = [path]
    told = text(context.language, "export.copies_written", number=row.number, count=len(files), path=path)
    context.tell(told)
    context.give({"packet": row.number, "copies": len(files), "files": [str(file) for file in files]})
    return ExitCode.DONE
