"""The packet of an intake: what stands in its workbook."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from evalapp.domain.access import Actor
from evalapp.domain.admission import AdmissionKind, AdmissionStep, DecisionFields
from evalapp.domain.errors import Forbidden, NotFound
from evalapp.domain.intake import IntakeState
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.reserve_packet_values import PacketPages
from evalapp.services.admission_decisions import AdmissionService
from evalapp.services.documents import ExportTarget
from evalapp.services.reserve_exports import ReserveExportService
from evalapp.storage.database import Database
from tests.applicants import NOW, add_intake
from tests.selection import StageSpec, add_directions, add_stages, admit, set_state


@pytest.fixture
def exports(db: Database, officer: Actor) -> ReserveExportService:
    return ReserveExportService(db, officer, clock=lambda: NOW)


@pytest.fixture
def intake(db: Database, officer: Actor) -> list[int]:
    """One place for three in a direction, two of them equal; an absent one in another; an override waits."""
    ids = add_intake(
        db, *({"born_on": date(1995, 5, 2 + place)} for place in range(4)), {"has_conviction": True}
    )
    intake_id, a, b, c, d, convicted = ids
    set_state(db, intake_id, IntakeState.SELECTION, places=2)
    add_directions(db, intake_id, {"Экономика": [a, b, c], "Цифровизация": [d]}, places=1)
    admit(db, [a, b, c, d])
    test = {a: "110", b: "110", c: "37.5", d: None}
    add_stages(
        db, intake_id, StageSpec("120", test, passed=[a, b, c]), StageSpec("10", {a: "6", b: "6", c: "9"})
    )
    admissions = AdmissionService(db, officer, clock=lambda: NOW)
    fields = DecisionFields(
        decided_on=date(2023, 10, 1), decided_by="Комиссия", minutes="№ 9", ground="=Ходатайство"
    )
    seen = admissions.preview(intake_id, AdmissionStep.SELECTION, AdmissionKind.ADMITTED, [convicted])
    admissions.decide(intake_id, seen, fields, with_overrides=True)
    seen = admissions.preview(intake_id, AdmissionStep.RESERVE, AdmissionKind.ADMITTED, [a])
    admissions.decide(intake_id, seen, fields)
    return ids


def written(exports: ReserveExportService, intake_id: int, folder: Path, **more: object) -> Workbook:
    language = more.pop("language", DocumentLanguage.RU)
    target = ExportTarget(path=folder / "packet.xlsx", language=language)  # type: ignore[arg-type]
    exports.packet(intake_id, target, **more)  # type: ignore[arg-type]
    return load_workbook(target.path)


def sheet(book: Workbook, title: str) -> Worksheet:
    page = book[title]
    assert isinstance(page, Worksheet)
    return page


def table(page: Worksheet) -> Iterator[dict[str, object]]:
    """The rows of the table of a sheet by their headers."""
    first = int(str(page.auto_filter.ref).split(":", 1)[0].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    rows = list(page.iter_rows(min_row=first, values_only=True))
    headers = [str(each) for each in rows[0]]
    for row in rows[1:]:
        yield dict(zip(headers, row, strict=True))


def texts(page: Worksheet) -> list[str]:
    return [str(value) for row in page.iter_rows(values_only=True) for value in row if value is not None]


def test_the_ranking_shows_places_scores_criteria_and_decisions(
    exports: ReserveExportService, intake: list[int], tmp_path: Path
) -> None:
    book = written(exports, intake[0], tmp_path)
    lines = list(table(sheet(book, "Рейтинг")))
    assert [line["Место"] for line in lines] == ["1–2", "1–2", "3"]
    first = lines[0]
    assert first["Направление"] == "Экономика"
    assert (first["Этап 1 (120)"], first["Этап 2 (10)"]) == (110, 6)
    assert first["Итоговый балл"] == pytest.approx(110 / 120 + 0.6, abs=0.0001)
    assert first["Относительно мест"] == "Делит последнее место"
    assert first["Решение"] == "Принят в резерв"
    assert lines[2]["Этап 1 (120)"] == 37.5
    assert lines[2]["Относительно мест"] == "За пределами мест"
    assert [line["Решение"] for line in lines[1:]] == [None] * 2


def test_the_summary_counts_directions_and_steps(
    exports: ReserveExportService, intake: list[int], tmp_path: Path
) -> None:
    page = sheet(written(exports, intake[0], tmp_path), "Сводка")
    found = {str(line["Направление"]): list(line.values())[1:] for line in table(page)}
    assert found == {"Экономика": [1, 3, 2, 1, 0, 1], "Цифровизация": [1, 0, 0, 0, 1, 0]}
    assert any("Получено: 5" in text and "Допущены к отбору: 4" in text for text in texts(page))


def test_overrides_stand_in_a_sheet_of_their_own(
    exports: ReserveExportService, intake: list[int], tmp_path: Path
) -> None:
    page = sheet(written(exports, intake[0], tmp_path), "Отступления")
    (line,) = table(page)
    assert (line["Результат проверки"], line["Внёс"]) == ("Не соответствует требованиям", "officer")
    assert (line["Основание"], line["Подтвердил"]) == ("=Ходатайство", "Ждёт второго подтверждения")


def test_pages_are_printed_for_the_places_or_for_everybody_ranked(
    exports: ReserveExportService, intake: list[int], tmp_path: Path
) -> None:
    few = sheet(written(exports, intake[0], tmp_path), "Кандидаты")
    assert len(few.row_breaks) == 2
    said = texts(few)
    assert {"1–2", "110 из 120", "Прошёл порог"} <= set(said)
    assert any(text.startswith("01.10.2023: Принят в резерв, Комиссия, протокол № 9") for text in said)
    everybody = written(exports, intake[0], tmp_path, pages=PacketPages.RANKED)
    assert len(sheet(everybody, "Кандидаты").row_breaks) == 3
    ranking = sheet(everybody, "Рейтинг")
    links = [cell.hyperlink.location for row in ranking.iter_rows() for cell in row if cell.hyperlink]
    assert len(links) == 3
    assert links[0] == "'Кандидаты'!A1"


def test_the_packet_follows_the_list_in_view_and_says_its_method_in_both_languages(
    exports: ReserveExportService, intake: list[int], tmp_path: Path
) -> None:
    intake_id, a, _, c, _, _ = intake
    book = written(exports, intake_id, tmp_path, order=[c, a], language=DocumentLanguage.KK_RU)
    places = [next(iter(line.values())) for line in table(sheet(book, book.sheetnames[1]))]
    assert places == ["3", "1–2"]
    said = texts(sheet(book, book.sheetnames[-2]))
    assert any("Σ вес" in text for text in said)
    assert "110 / 120" in texts(sheet(book, book.sheetnames[3]))
    assert any("Σ салмақ" in text for text in said)


def test_a_highest_score_with_decimals_stands_whole_and_an_absence_without_a_score(
    db: Database, exports: ReserveExportService, tmp_path: Path
) -> None:
    intake_id, a, b = add_intake(db, {}, {})
    set_state(db, intake_id, IntakeState.SELECTION)
    admit(db, [a, b])
    add_stages(
        db, intake_id, StageSpec("12.5", {a: "12.5", b: None}, passed=[a, b]), StageSpec("10", {a: "6"})
    )
    book = written(exports, intake_id, tmp_path, pages=PacketPages.RANKED)
    assert "Этап 1 (12,5)" in next(table(sheet(book, "Рейтинг")))
    assert "12,5 из 12,5" in texts(sheet(book, "Кандидаты"))
    later = written(exports, intake_id, tmp_path, order=[b])
    assert not any("Неявка из" in text for page in later.worksheets for text in texts(page))


def test_the_export_is_noted_and_needs_the_right(
    db: Database, exports: ReserveExportService, viewer: Actor, intake: list[int], tmp_path: Path
) -> None:
    with pytest.raises(Forbidden):
        written(ReserveExportService(db, viewer), intake[0], tmp_path)
    with pytest.raises(NotFound):
        written(exports, intake[0] + 99, tmp_path)
    assert not list(tmp_path.glob("*.xlsx"))
