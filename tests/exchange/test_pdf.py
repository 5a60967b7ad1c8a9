"""Printable pages: what stands on them, where they break."""

import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from evalapp.domain.errors import BadFile
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.pdf import Box, Cell, Drawn, Paper, PaperColumn

READER = shutil.which("pdftotext")


def paper(language: DocumentLanguage = DocumentLanguage.RU) -> Paper:
    made = Paper(
        Document(
            language=language,
            subject="Оценка 2026",
            as_of=date(2026, 9, 1),
            exported_by="Примерова А.",
            exported_at=datetime(2026, 9, 2, 8, tzinfo=UTC),
            audit_head="0123456789abcdef",
            for_official_use=True,
        ),
        title="Проба",
    )
    made.start_page()
    return made


def pages(path: Path, *, order: str = "-layout") -> list[str]:
    """The words of each page, as a reader copies them."""
    if READER is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run([READER, order, str(path), "-"], check=True, capture_output=True, timeout=60)
    return done.stdout.decode("utf-8").split("\f")[:-1]


@pytest.fixture
def read(tmp_path: Path) -> Callable[[Paper], list[str]]:
    def read_back(made: Paper) -> list[str]:
        made.save(tmp_path / "page.pdf")
        return pages(tmp_path / "page.pdf")

    return read_back


def test_every_page_says_where_it_comes_from(read: Callable[[Paper], list[str]]) -> None:
    made = paper()
    made.start_page("Мысалов Үлгі")
    made.text("Әңгіме, өлең, ұғым, қоңырау: \N{MINUS SIGN}0,35 · 85 %")
    first, second = read(made)
    assert "Оценка 2026 · 01.09.2026" in first
    assert "Мысалов Үлгі · 01.09.2026" in second
    assert "Әңгіме, өлең, ұғым, қоңырау: \N{MINUS SIGN}0,35 · 85 %" in second
    for page in (first, second):
        assert "Для служебного пользования" in page
        assert "Примерова А." in page
        assert "0123456789ab" in page


def test_what_may_be_handed_out_alone_is_numbered_alone(read: Callable[[Paper], list[str]]) -> None:
    made = paper()
    for number in range(80):
        made.text(f"строка {number}")
    made.start_page("Мысалов Үлгі")
    made.text("одна строка")
    found = read(made)
    assert len(found) == 3
    for page, numbers in zip(found, ("1 из 2", "2 из 2", "1 из 1"), strict=True):
        assert page.count("Страница") == 1
        assert f"Страница {numbers}" in page


@pytest.mark.parametrize("lines", range(40, 62))
def test_a_header_never_stands_alone_at_the_end_of_a_page(
    read: Callable[[Paper], list[str]], lines: int
) -> None:
    made = paper()
    for number in range(lines):
        made.text(f"строка {number}")
    columns, rows = [PaperColumn("Номер", 1)], [[f"запись {n}"] for n in range(9)]
    made.heading("Раздел", following=made.table_start(columns, rows))
    made.table(columns, rows)
    for page in read(made):
        if "Раздел" in page:
            assert "Номер" in page
        if "Номер" in page:
            assert "запись 2" in page or "запись 8" in page


def test_a_header_can_be_drawn() -> None:
    made = paper()
    boxes: list[Box] = []
    columns = [
        PaperColumn("слово\nслово\nслово", 1),
        PaperColumn("", 1, draw=lambda page, box: boxes.append(box)),
    ]
    made.table(columns, [["а", "б"]])
    (box,) = boxes
    assert box.x > made.width / 2
    assert box.height < 5


def test_a_table_repeats_its_header_and_keeps_its_rows_whole(read: Callable[[Paper], list[str]]) -> None:
    made = paper()
    long = "первая строка\nвторая строка\nконец записи"
    made.table([PaperColumn("Номер", 1, "R"), PaperColumn("Запись", 4)], [[str(n), long] for n in range(60)])
    found = read(made)
    assert len(found) > 2
    for page in found:
        assert page.count("Номер") == 1
        assert page.count("первая строка") == page.count("конец записи") > 0


def test_a_drawn_cell_gets_its_place_on_the_page() -> None:
    made = paper()
    boxes: list[Box] = []
    made.table(
        [PaperColumn("", 1), PaperColumn("", 1)],
        [[Cell("а"), Drawn(lambda page, box: boxes.append(box), 9)]],
        has_header=False,
    )
    (box,) = boxes
    assert box.height >= 9
    assert box.x > made.width / 2
    assert box.x + box.width <= made.width + 16


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadFile) as error:
        paper().save(tmp_path / "none" / "page.pdf")
    assert error.value.code == "folder_missing"
