"""Personal sheets and cards among what may be exported: of one person, or of everybody on an agenda."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from evalapp.domain.person_document import PersonDocument, PersonKey
from evalapp.services.documents import ExportTarget
from evalapp.services.person_documents import WrittenDocuments
from evalapp.services.progress import Progress
from evalapp.ui.common.chip import Tone
from evalapp.ui.common.export_dialog import ExportDialog, ExportKind
from evalapp.ui.common.messages import said
from evalapp.ui.common.page import Page

_SUFFIXES = {PersonDocument.SHEET: ".docx", PersonDocument.CARD: ".pdf"}
_FOLDER = ""
_MOST_NAMES = 4


def export_person_documents(page: Page, keys: Sequence[PersonKey], name: str) -> ExportDialog:
    """Offer the sheets and cards of these people; ``name``: of the person, or of what they belong to.

    Of several people also as a file for each in a folder. Whose page had to be shortened is said afterwards.
    """
    written: list[WrittenDocuments] = []
    kinds = tuple(
        _kind(page, keys, name, document, suffix, written)
        for document in PersonDocument
        for suffix in ((_SUFFIXES[document], _FOLDER) if len(keys) > 1 else (_SUFFIXES[document],))
    )
    dialog = ExportDialog(page, kinds)
    dialog.has_own_title = True
    title = "documents_of_all" if len(keys) > 1 else "documents_of"
    dialog.set_title(said(f"person_sheet.{title}", name=name))
    dialog.exported.connect(partial(_tell_shortened, page, written))
    dialog.open()
    return dialog


def export_meeting_people(page: Page, meeting_id: int, name: str) -> None:
    """Offer the sheets and cards of everybody on the agenda of a meeting; ``name``: of the meeting."""
    service = page.context.services.person_documents

    def offer(keys: tuple[PersonKey, ...]) -> None:
        if keys:
            export_person_documents(page, keys, name)
        else:
            page.bar.tell(said("person_sheet.nobody_on_agenda"))

    page.run(lambda _task: service.of_meeting(meeting_id), offer)


def _kind(
    page: Page,
    keys: Sequence[PersonKey],
    name: str,
    document: PersonDocument,
    suffix: str,
    written: list[WrittenDocuments],
) -> ExportKind:
    service = page.context.services.person_documents

    def write(target: ExportTarget, progress: Progress) -> None:
        make = service.write if suffix else service.write_each
        written[:] = [make(document, keys, target, progress=progress)]

    which = document.value if len(keys) == 1 else f"all_{document.value}s" if suffix else f"{document.value}s"
    words = said(f"person_sheet.kind_{which}")
    file_name = f"{name} – {said(f'person_sheet.short_{document.value}')}"
    return ExportKind(words, file_name, write, is_marked=True, suffix=suffix)


def _tell_shortened(page: Page, written: Sequence[WrittenDocuments], path: Path) -> None:
    """In place of the plain sentence: which pages do not hold everything."""
    names = written[0].shortened if written else ()
    if not names:
        return
    shown = ", ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
    sentence = said("person_sheet.written_shortened", count=written[0].people, names=shown)
    page.bar.tell(sentence, path.name, tone=Tone.WARN)
