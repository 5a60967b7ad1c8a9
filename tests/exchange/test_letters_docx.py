"""Letters as Word reads them: the order of parts it insists on, page numbers, languages, other programs."""

import zipfile
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from evalapp.domain.language import Language
from evalapp.domain.letter import LetterTexts
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.letters_docx import (
    Letter,
    LetterSide,
    WantedPaper,
    letter_documents,
    letters_document,
)
from tests.exchange.formats import by_office

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ORDER = {
    "pPr": ["pStyle", "keepNext", "pBdr", "tabs", "spacing", "jc", "rPr", "sectPr"],
    "rPr": ["rFonts", "b", "color", "sz", "lang"],
    "trPr": ["cantSplit", "tblHeader"],
    "tblPr": ["tblStyle", "tblW", "tblLayout", "tblLook"],
    "sectPr": ["headerReference", "footerReference", "type", "pgSz", "pgMar", "pgNumType", "cols", "docGrid"],
}
"""What Word allows of the parts that letters use, in the order of its schema."""


def document(language: DocumentLanguage, *, is_training: bool = False) -> Document:
    return Document(
        language=language,
        subject="Отбор 2026",
        exported_by="Кадрова Образец",
        exported_at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
        audit_head="abcdef0123456789",
        is_training=is_training,
    )


def side(language: Language, papers: int = 2) -> LetterSide:
    texts = LetterTexts(
        language,
        organization="Управление примеров",
        address="ул. Вымышленная, 1",
        signer_post="Руководитель",
        signer_name="Образцова Д.",
        executor="Шаблонов",
        subject="О документах",
        opening="Уважаемая Примерова!\n\nНужны документы:",
        closing="До 02.12.2026.\nСпасибо.",
    )
    wanted = tuple(WantedPaper(f"Критерий {place}", "справка") for place in range(papers))
    return LetterSide(texts, wanted)


def letter(*languages: Language, papers: int = 2) -> Letter:
    sides = tuple(side(language, papers) for language in languages)
    return Letter("Примерова Дана", "00017", "primer@example.kz", sides)


def written(path: Path, letters: list[Letter], language: DocumentLanguage, **kwargs: bool) -> Path:
    letters_document(letters, document(language, **kwargs), title="Письма").save(path)
    return path


def part(path: Path, name: str) -> ET.Element:
    with zipfile.ZipFile(path) as archive:
        return ET.fromstring(archive.read(f"word/{name}.xml"))


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("letters") / "письма.docx"
    letters = [letter(Language.KK, Language.RU), letter(Language.KK, Language.RU, papers=1)]
    return written(path, letters, DocumentLanguage.KK_RU, is_training=True)


def test_every_part_stands_in_the_order_of_words_schema(both: Path) -> None:
    for root in (part(both, "document"), part(both, "footer1"), part(both, "header1")):
        for holder, order in ORDER.items():
            for element in root.iter(f"{W}{holder}"):
                names = [child.tag.removeprefix(W) for child in element]
                assert set(names) <= set(order), (holder, names)
                assert names == sorted(names, key=order.index), (holder, names)


def test_each_letter_counts_its_pages_from_one_on_a4(both: Path) -> None:
    sections = list(part(both, "document").iter(f"{W}sectPr"))
    assert len(sections) == 2
    for section in sections:
        assert section.find(f"{W}pgNumType").get(f"{W}start") == "1"
        assert section.find(f"{W}pgSz").get(f"{W}w") == "11906"


def test_the_foot_says_where_it_comes_from_and_the_head_that_it_is_invented(both: Path) -> None:
    foot = "".join(text.text or "" for text in part(both, "footer1").iter(f"{W}t"))
    assert foot.startswith("Кадрова Образец · 22.11.2026 ")
    assert foot.endswith(" · abcdef012345")
    assert [field.text for field in part(both, "footer1").iter(f"{W}instrText")] == ["PAGE"]
    assert "Учебные данные" in "".join(text.text or "" for text in part(both, "header1").iter(f"{W}t"))


def test_each_language_is_spelled_by_its_own_rules(both: Path) -> None:
    spelled = {lang.get(f"{W}val") for lang in part(both, "document").iter(f"{W}lang")}
    assert spelled == {"kk-KZ", "ru-RU"}


def test_the_header_of_the_papers_repeats_and_rows_never_part(tmp_path: Path) -> None:
    path = written(tmp_path / "длинное.docx", [letter(Language.RU, papers=60)], DocumentLanguage.RU)
    rows = [row for row in part(path, "document").iter(f"{W}tr") if row.find(f"{W}trPr") is not None]
    assert len(rows) == 61
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, *[False] * 60]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


@pytest.mark.libreoffice
def test_another_program_reads_what_was_written(both: Path, tmp_path: Path) -> None:
    found = by_office(both, "txt", tmp_path)
    if not found:
        pytest.skip("LibreOffice has no Writer")
    said = found[0].read_text("utf-8-sig")
    for words in ("Управление примеров", "Нужны документы:", "Критерий 1", "Образцова Д.", "Спасибо."):
        assert words in said


def test_letters_of_one_paper_are_those_written_alone(tmp_path: Path) -> None:
    letters = [letter(Language.KK, Language.RU), letter(Language.KK, Language.RU, papers=0)]
    papers = letter_documents(letters, document(DocumentLanguage.KK_RU), title="Письма")
    for place, (one, paper) in enumerate(zip(letters, papers, strict=True)):
        path = tmp_path / f"{place}.docx"
        paper.save(path)
        alone = written(tmp_path / f"alone {place}.docx", [one], DocumentLanguage.KK_RU)
        with zipfile.ZipFile(path) as archive, zipfile.ZipFile(alone) as other:
            assert archive.namelist() == other.namelist()
            assert all(archive.read(name) == other.read(name) for name in archive.namelist())
