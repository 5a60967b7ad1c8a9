"""Personal sheets and cards, part of the command export: of named people, or of everybody on an agenda."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from evalapp.cli.context import Context, ExitCode, WrongUsage
from evalapp.cli.meetings import meeting_id_of
from evalapp.texts import text

if TYPE_CHECKING:
    from evalapp.domain.person_document import PersonKey
    from evalapp.services.person_documents import PersonDocumentService
    from evalapp.services.workspaces import Workspace

SHEETS, CARDS = "person-sheets", "person-cards"
KINDS = (SHEETS, CARDS)
_SUFFIXES = {SHEETS: ".docx", CARDS: ".pdf"}


def export_person_documents(args: argparse.Namespace, context: Context) -> int:
    """Write sheets or cards; a file for each person where the output is a folder."""
    from evalapp.domain.person_document import PersonDocument  # noqa: PLC0415
    from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415 - brings openpyxl along
    from evalapp.services.documents import ExportTarget  # noqa: PLC0415
    from evalapp.services.person_documents import PersonDocumentService  # noqa: PLC0415

    if not (args.official or args.member or args.meeting):
        raise WrongUsage("people_needed")
    path: Path = args.output
    is_folder = path.is_dir()
    if not path.suffix and not is_folder:
        path = path.with_suffix(_SUFFIXES[args.kind])
    language = DocumentLanguage(args.language or context.language.value)
    target = ExportTarget(path=path.absolute(), language=language, for_official_use=args.marked)
    document = PersonDocument.SHEET if args.kind == SHEETS else PersonDocument.CARD
    with context.workspace() as workspace:
        service = PersonDocumentService(workspace.db, workspace.actor)
        keys = _keys(args, service, workspace)
        write = service.write_each if is_folder else service.write
        written = write(document, keys, target, progress=context.progress())
    key = "person_sheet.written_shortened" if written.shortened else "person_sheet.written"
    names = ", ".join(written.shortened)
    context.tell(text(context.language, key, count=written.people, names=names))
    context.give(
        {
            "people": written.people,
            "shortened": list(written.shortened),
            "files": [str(file) for file in written.files],
        }
    )
    return ExitCode.DONE


def _keys(
    args: argparse.Namespace, service: "PersonDocumentService", workspace: "Workspace"
) -> tuple["PersonKey", ...]:
    """Officials, then members, then the people of the meeting, each once."""
    keys = [
        *service.by_iin(args.official or ()),
        *service.by_iin(args.member or (), members=True),
    ]
    if args.meeting:
        keys += service.of_meeting(meeting_id_of(args, workspace))
    return tuple(dict.fromkeys(keys))
