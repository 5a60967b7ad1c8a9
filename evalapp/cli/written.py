"""What is said when a file was written: workbook, PDF, document, or several in a folder."""

from pathlib import Path

from evalapp.domain.language import Language
from evalapp.texts import text

_KINDS = {".pdf": "written_pdf", ".docx": "written_document"}


def written_words(language: Language, path: Path) -> str:
    """The sentence for ``path``, which is there by now."""
    key = "written_folder" if path.is_dir() else _KINDS.get(path.suffix.casefold(), "written")
    return text(language, f"export.{key}", path=path)
