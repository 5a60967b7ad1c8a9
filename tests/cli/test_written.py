from pathlib import Path

import pytest

from evalapp.cli.written import written_words
from evalapp.domain.language import Language


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("list.xlsx", "Книга записана: "),
        ("minutes.docx", "Документ записан: "),
        ("report.PDF", "PDF записан: "),
        ("people", "Документы записаны в папку "),
    ],
)
def test_what_was_written_is_called_by_its_kind(name: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if not path.suffix:
        path.mkdir()
    assert written_words(Language.RU, path) == f"{told}{path}"


@pytest.mark.parametrize("language", list(Language))
def test_every_language_has_its_own_words(language: Language, tmp_path: Path) -> None:
    told = {written_words(language, tmp_path / name) for name in ("a.xlsx", "a.docx", "a.pdf")}
    assert len(told | {written_words(language, tmp_path)}) == 4
