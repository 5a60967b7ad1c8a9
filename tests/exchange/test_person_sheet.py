"""Personal sheets: what stands on them, and that each takes one page whatever was typed."""

import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from evalapp.domain.reference import LanguageLevel
from evalapp.domain.tenure import TimeInPost
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.person_sheet import fitted, height_of, sheet_words
from evalapp.exchange.person_sheet_docx import sheets_document
from evalapp.exchange.person_values import EducationFact, JobFact, same
from evalapp.exchange.person_words import languages_line
from evalapp.exchange.times_widths import cut, text_width, wrapped
from tests.exchange import person_samples as samples
from tests.exchange.formats import all_by_office

LANGUAGES = ["kk", "ru", "en", "kk+ru"]


def words(language: str = "ru") -> Words:
    return Words(DocumentLanguage(language))


def texts_of(path: Path) -> str:
    """Everything a sheet says, cell by cell."""
    document = docx.Document(str(path))
    lines = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        lines += [cell.text for row in table.rows for cell in row.cells]
    return "\n".join(lines)


def written(path: Path, people: list[object], language: str = "ru") -> tuple[int, ...]:
    paper, shortened = sheets_document(people, samples.document(language), title="Справка")  # type: ignore[arg-type]
    paper.save(path)
    return shortened


def test_sheet_says_what_the_record_holds(tmp_path: Path) -> None:
    assert written(tmp_path / "справка.docx", [samples.person(stay=samples.stay())]) == ()
    text = texts_of(tmp_path / "справка.docx")
    for said in (
        "Справка",
        "Примеров Нурлан",
        "Вице-министр, Министерство примеров",
        "с 01.03.2024 · 2 г 8 мес",
        "15.03.1988, полных лет: 38",
        "880315******",
        "Казахстан",
        "Магистр, Университет «Образец», Экономика, 2012",
        "казахский – C1, высокий уровень; английский – B2",
        "экология, су ресурстары",
        "Медаль «За образец», 16.12.2021",
        "Замечание, 04.05.2020 (снято 04.11.2020)",
        "Вице-министры, 2026 (на 01.06.2026): итоговый балл 3,84, интервал 90 % 3,61–4,07, уровень 3",
        "Набор 2024: 24.12.2024 – 23.12.2027",
        "Шаблонов Ерлан, вице-министр, с 10.01.2025",
        "выполнено 1 из 2",
        "01.03.2024 – по настоящее время",
        "01.03.2019 – 28.02.2024",
        "директор, ТОО «Образец»",
        "Составил(а): Кадрова Образец",
        "Составлено 22.11.2026",
    ):
        assert said in text, said
    assert "Сокращено" not in text


def test_a_native_language_is_a_word_within_the_line() -> None:
    spoken = (("kk", LanguageLevel.NATIVE), ("en", LanguageLevel.B2))
    known = samples.facts(languages=spoken)
    line = languages_line(known, Words(DocumentLanguage.RU))
    assert line == "казахский – родной язык; английский – B2, уровень выше среднего"


def test_two_languages_stand_side_by_side(tmp_path: Path) -> None:
    written(tmp_path / "both.docx", [samples.person()], "kk+ru")
    text = texts_of(tmp_path / "both.docx")
    assert "Анықтама / Справка" in text
    assert "Үлгіұлы Нұрлан / Примеров Нурлан" in text
    assert "Вице-министр, Үлгі министрлігі / Вице-министр, Министерство примеров" in text
    assert "директор, ТОО «Образец»" in text


def test_photo_goes_into_the_file(tmp_path: Path) -> None:
    written(tmp_path / "photo.docx", [samples.person()])
    with zipfile.ZipFile(tmp_path / "photo.docx") as archive:
        pictures = [archive.read(name) for name in archive.namelist() if name.startswith("word/media/")]
    assert pictures == [samples.photo()]


def test_a_sheet_without_facts_is_written(tmp_path: Path) -> None:
    bare = samples.facts(
        post=same(""),
        body=same(""),
        since="",
        time_in_post=None,
        birth_date=None,
        education=(),
        jobs=(),
        awards=(),
        sanctions=(),
    )
    written(tmp_path / "bare.docx", [samples.person(facts=bare, photo=None, results=())])
    text = texts_of(tmp_path / "bare.docx")
    assert text.count("нет сведений") == 3
    assert "в реестре не значатся" in text
    assert "Последняя оценка" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_too_much_is_shortened_and_said(language: str, tmp_path: Path) -> None:
    people = [samples.person(), samples.hostile_person()]
    assert written(tmp_path / "long.docx", people, language) == (1,)
    text = texts_of(tmp_path / "long.docx")
    assert text.count(words(language).text("person_sheet.shortened")) == 1
    sheet = fitted(sheet_words(people[1], words(language)))
    assert sheet.is_shortened
    assert sheet.left_out > 0
    assert words(language).text("person_sheet.more", count=sheet.left_out) in text
    assert all(text.endswith("…") for _, text in sheet.words.jobs)


def test_of_whoever_is_not_in_the_register_no_sanction_is_denied(tmp_path: Path) -> None:
    stranger = samples.facts(person_id=None, sanctions=())
    written(tmp_path / "stranger.docx", [samples.person(facts=stranger)])
    assert "взыскания" not in texts_of(tmp_path / "stranger.docx")


def test_letters_become_smaller_before_words_are_left_out() -> None:
    jobs = tuple(samples.job(2026 - n, None if n == 0 else 2027 - n) for n in range(24))
    sheet = fitted(sheet_words(samples.person(facts=samples.facts(jobs=jobs)), words()))
    assert not sheet.is_shortened
    assert len(sheet.words.jobs) == 24
    assert 9 <= sheet.size < 12
    more = tuple(replace(one, post=same(samples.LONG[:200])) for one in jobs)
    longer = fitted(sheet_words(samples.person(facts=samples.facts(jobs=more)), words()))
    assert longer.is_shortened
    assert longer.size == 9
    assert longer.left_out <= 14


def test_the_oldest_jobs_go_first() -> None:
    jobs = tuple(
        JobFact(since=str(1990 + n), until="", is_present=False, post=same(samples.LONG[:250]), body=same(""))
        for n in range(60, 0, -1)
    )
    sheet = fitted(sheet_words(samples.person(facts=samples.facts(jobs=jobs)), words()))
    kept = [period for period, _ in sheet.words.jobs]
    assert kept == [f"{1990 + n} – …" for n in range(60, 60 - len(kept), -1)]
    assert sheet.left_out == 60 - len(kept)


@pytest.mark.libreoffice
def test_libreoffice_prints_a_page_for_each(tmp_path: Path) -> None:
    emoji = samples.facts(
        education=tuple(EducationFact(None, "漢字 🙂 " * 30, "", None) for _ in range(3)),
        jobs=tuple(samples.job(2026 - n, None if n == 0 else 2027 - n, "🙂漢 " * 40) for n in range(9)),
    )
    edge = [
        samples.person(
            facts=samples.facts(
                jobs=tuple(
                    samples.job(2026 - n, None if n == 0 else 2027 - n, "ы" * 40) for n in range(count)
                )
            )
        )
        for count in (14, 18, 22, 26, 30)
    ]
    people = [
        samples.hostile_person(),
        samples.person(facts=emoji),
        samples.person(facts=samples.facts(time_in_post=TimeInPost(0, 1)), photo=None),
        *edge,
    ]
    for place, language in enumerate(LANGUAGES):
        written(tmp_path / f"{place}.docx", people, language)
    every = sorted(tmp_path.glob("*.docx"))
    printed = all_by_office(every, "pdf", tmp_path)
    assert len(printed) == len(LANGUAGES)
    for pdf in printed:
        found = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True, timeout=30)
        assert f"Pages:           {len(people)}\n" in found.stdout, pdf


class TestWidths:
    def test_widths_of_times(self) -> None:
        # 1000 units of Liberation Serif at 10 points: "м" 633, "Ж" 896, "0" 500 – rounded up, never down.
        assert 0.633 <= text_width("м", 10) / (10 * 25.4 / 72) <= 0.67
        assert 0.896 <= text_width("Ж", 10) / (10 * 25.4 / 72) <= 0.93
        assert text_width("0", 10) == pytest.approx(0.51 * 10 * 25.4 / 72)
        assert text_width("жазу", 10, bold=True) > text_width("жазу", 10)
        assert text_width("🙂", 10) > text_width("Ю", 10)

    def test_lines_are_broken_between_words(self) -> None:
        lines = wrapped("один два три четыре", 18, 11)
        assert " ".join(lines) == "один два три четыре"
        assert all(text_width(line, 11) <= 18 for line in lines)
        assert len(lines) > 1

    def test_a_word_longer_than_a_line_is_broken(self) -> None:
        lines = wrapped("я" * 100, 30, 10)
        assert "".join(lines) == "я" * 100
        assert all(text_width(line, 10) <= 30 for line in lines)

    def test_cut_keeps_what_fits(self) -> None:
        assert cut("короткий текст", 1, 100, 10) == "короткий текст"
        short = cut(samples.LONG, 2, 60, 10)
        assert short.endswith("…")
        assert len(wrapped(short, 60, 10)) <= 2
        assert samples.LONG.startswith(short[:-1])


def test_height_grows_with_what_is_said() -> None:
    sheet = sheet_words(samples.person(), words())
    longer = replace(sheet, facts=(*sheet.facts, ("Ещё", samples.LONG)))
    assert height_of(longer, 11) > height_of(sheet, 11) > height_of(sheet, 9)
