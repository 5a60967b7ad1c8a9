"""Command export, kind letters: letters about missing documents, in one document or a file for each."""

import argparse
from pathlib import Path

from evalapp.cli.context import Context, ExitCode, WrongUsage
from evalapp.domain.errors import NotFound
from evalapp.texts import text

KIND = "letters"
_SUFFIX = ".docx"


def export_letters(args: argparse.Namespace, context: Context) -> int:
    """Write the letters of an intake; a file for each applicant where the output is a folder."""
    from evalapp.exchange.document_words import DocumentLanguage  # noqa: PLC0415 - brings openpyxl along
    from evalapp.services.application_query import ApplicationQuery  # noqa: PLC0415
    from evalapp.services.documents import ExportTarget  # noqa: PLC0415
    from evalapp.services.intakes import IntakeService  # noqa: PLC0415
    from evalapp.services.letters import LetterOrder, LetterService  # noqa: PLC0415

    if not args.intake:
        raise WrongUsage("intake_needed")
    path: Path = args.output
    is_folder = path.is_dir()
    if not path.suffix and not is_folder:
        path = path.with_suffix(_SUFFIX)
    language = DocumentLanguage(args.language or context.language.value)
    target = ExportTarget(path=path.absolute(), language=language, for_official_use=args.marked)
    with context.workspace() as workspace:
        intake_id = IntakeService(workspace.db, workspace.actor).id_of(args.intake)
        if intake_id is None:
            raise NotFound("no_such_intake", intake=args.intake)
        service = LetterService(workspace.db, workspace.actor)
        deadline = args.return_by or service.proposed_deadline()
        order = LetterOrder(ApplicationQuery(intake_id=intake_id), deadline)
        if is_folder:
            files = service.write_each(order, target, progress=context.progress())
            count = len(files)
        else:
            files, count = [path], service.write(order, target, progress=context.progress())
    context.tell(text(context.language, "export.letters_written", count=count, path=path))
    context.give({"letters": count, "files": [str(file) for file in files]})
    return ExitCode.DONE
