"""Lists of work indicators: who, what, which period; preview, correction, undo, a second import."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest

from evalapp.domain.errors import Refused
from evalapp.domain.indicator import IndicatorFields, IndicatorKind
from evalapp.entities.register import Organization, Person
from evalapp.exchange.headers import ImportKind
from evalapp.services.import_preview import ImportSummary
from evalapp.services.imports import ImportService
from evalapp.services.indicators import IndicatorService
from tests.services.campaign_builder import IINS, add_officials

HEADERS = {
    "ru": "ИИН;Ф.И.О.;Госорган;Показатель;Что измерено;Значение;Период;Источник;Выборка;Примечание",
    "kk": "ЖСН;Т.А.Ә.;Мемлекеттік орган;Көрсеткіш;Не өлшенді;Мәні;Есепті кезең;Дереккөз;Нешеуден;Ескертпе",
    "en": "IIN;Full name;State body;Indicator;What was measured;Value;Period;Source;Out of how many;Note",
}
FIRST = (IINS[0], "", "", "Исполнено в срок", "", "93,5", "2025", "СЭД", 124, "")
SECOND = (IINS[1], "", "", "Қанағаттану", "", 71, "I тоқсан 2025", "Сауалнама", "412", "")
THIRD = (IINS[1], "", "", "Result", "Ввод жилья", "112,4 %", "01.02.2025–15.03.2025", "Отчёт", "", "по плану")


def clock() -> datetime:
    return datetime(2026, 3, 12, 9, tzinfo=UTC)


@pytest.fixture
def persons(db):
    return add_officials(db, 4)


@pytest.fixture
def service(db, officer, persons):
    return ImportService(db, officer, clock=clock)


@pytest.fixture
def indicators(db, officer):
    return IndicatorService(db, officer, clock=clock)


def workbook(path: Path, *rows: Sequence[object], headers: str = HEADERS["ru"]) -> Path:
    book = openpyxl.Workbook()
    for row in (("Сведения о показателях работы",), headers.split(";"), *rows):
        book.active.append(row)
    book.save(path)
    return path


def refusals(preview) -> list[list[tuple[str, str]]]:
    return [
        [(problem.code, problem.letter) for problem in item.row.problems]
        for item in preview.planned
        if item.action == "refused"
    ]


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_a_list_comes_in_and_a_second_time_changes_nothing(service, indicators, persons, tmp_path, language):
    path = workbook(tmp_path / "a.xlsx", FIRST, SECOND, THIRD, headers=HEADERS[language])
    preview = service.preview(ImportKind.INDICATORS, path)
    assert preview.summary == ImportSummary(3, 0, 0, 0)
    assert indicators.of_person(persons[0]) == (), "a preview writes nothing"
    service.apply(preview)
    (line,) = indicators.of_person(persons[0])
    assert (line.kind, line.value, line.unit, line.sample) == (IndicatorKind.ORDERS_ON_TIME, 93.5, "%", 124)
    assert (line.period_from, line.period_to, line.source) == (date(2025, 1, 1), date(2025, 12, 31), "СЭД")
    satisfied, housing = indicators.of_person(persons[1])
    assert (satisfied.kind, satisfied.period_to) == (IndicatorKind.SATISFACTION, date(2025, 3, 31))
    assert (housing.title, housing.value, housing.period_to) == ("Ввод жилья", 112.4, date(2025, 3, 15))
    again = service.apply(service.preview(ImportKind.INDICATORS, path))
    assert (again.batch_id, again.summary) == (None, ImportSummary(0, 0, 3, 0))


def test_a_corrected_figure_changes_and_the_import_can_be_undone(service, indicators, persons, tmp_path):
    service.apply(service.preview(ImportKind.INDICATORS, workbook(tmp_path / "a.xlsx", FIRST)))
    changed = workbook(tmp_path / "b.xlsx", (*FIRST[:5], 94, *FIRST[6:]), SECOND)
    done = service.apply(service.preview(ImportKind.INDICATORS, changed))
    assert done.summary == ImportSummary(1, 1, 0, 0)
    assert indicators.of_person(persons[0])[0].value == 94
    service.undo(done.batch_id)
    assert indicators.of_person(persons[0])[0].value == 93.5
    assert indicators.of_person(persons[1]) == ()


def test_what_was_changed_since_is_not_undone(service, indicators, persons, tmp_path):
    done = service.apply(service.preview(ImportKind.INDICATORS, workbook(tmp_path / "a.xlsx", FIRST)))
    line = indicators.of_person(persons[0])[0]
    fields = IndicatorFields(line.kind, 80, line.period_from, line.period_to, line.source, sample=line.sample)
    indicators.save(line.id, fields, version=line.version)
    with pytest.raises(Refused, match="import_has_dependants"):
        service.undo(done.batch_id)


@pytest.mark.parametrize(
    ("place", "value", "expected"),
    [
        (0, "880315450127", ("iin_check_digit", "A")),
        (0, "791103307776", ("official_unknown", "A")),
        (3, "Число совещаний", ("indicator_kind_unknown", "D")),
        (3, "", ("indicator_kind_missing", "D")),
        (5, "много", ("number_unreadable", "F")),
        (5, "", ("indicator_value_missing", "F")),
        (5, 100.5, ("share_off_scale", "F")),
        (6, "за год", ("period_unreadable", "G")),
        (6, "2026", ("in_future", "G")),
        (7, "", ("source_missing", "H")),
        (8, "", ("sample_missing", "I")),
        (8, "12,5", ("number_not_whole", "I")),
        (8, 0, ("sample_not_positive", "I")),
    ],
)
def test_a_refused_row_names_its_cell(service, tmp_path, place, value, expected):
    row = (*FIRST[:place], value, *FIRST[place + 1 :])
    preview = service.preview(ImportKind.INDICATORS, workbook(tmp_path / "a.xlsx", row, SECOND))
    assert expected in refusals(preview)[0]
    assert preview.summary == ImportSummary(1, 0, 0, 1)
    for problem in preview.problems:
        for language in ("kk", "ru", "en"):
            assert problem.sentence(language)


def test_a_cell_is_corrected_in_place(service, tmp_path):
    row = (*FIRST[:5], "много", *FIRST[6:])
    preview = service.preview(ImportKind.INDICATORS, workbook(tmp_path / "a.xlsx", row))
    preview = service.correct(preview, sheet="Sheet", row=3, column=5, text="88")
    assert preview.summary == ImportSummary(1, 0, 0, 0)
    assert service.apply(preview).summary.new == 1


def test_a_name_needs_its_body(service, indicators, persons, db, tmp_path):
    with db.reading() as session:
        body = session.get_one(Organization, 1).name_ru
    name = "Примерова Айгүл Эскизқызы"
    rows = [
        ("", name, *rest) for rest in ((body, *FIRST[3:]), ("", *SECOND[3:]), ("Акимат Марса", *SECOND[3:]))
    ]
    rows += [("", "Примерова А.", body, *SECOND[3:]), ("", "", body, *SECOND[3:])]
    preview = service.preview(ImportKind.INDICATORS, workbook(tmp_path / "a.xlsx", *rows))
    assert [reasons[0][0] for reasons in refusals(preview)] == [
        "name_needs_body",
        "organization_unknown",
        "name_unknown",
        "iin_missing",
    ]
    service.apply(preview)
    (line,) = indicators.of_person(persons[0])
    assert line.organization_id == 1


def test_a_namesake_in_another_body_is_not_mistaken(service, db, persons, tmp_path):
    with db.transaction() as session:
        second = session.get_one(Person, persons[1])
        second.surname, second.given_name, second.patronymic = "Примерова", "Айгүл", "Эскизқызы"
    with db.reading() as session:
        bodies = [session.get_one(Organization, number).name_kk for number in (1, 2, 3)]
    rows = [("", "ПРИМЕРОВА Айгул Эскизкызы", body, *FIRST[3:]) for body in bodies]
    preview = service.preview(ImportKind.INDICATORS, workbook(tmp_path / "a.xlsx", *rows))
    assert [item.action for item in preview.planned] == ["new", "new", "refused"]
    assert refusals(preview) == [[("name_not_there", "B")]]


def test_the_first_of_two_rows_counts(service, tmp_path):
    path = workbook(tmp_path / "a.xlsx", FIRST, (*FIRST[:5], 50, *FIRST[6:]))
    preview = service.preview(ImportKind.INDICATORS, path)
    assert refusals(preview) == [[("indicator_repeated", "D")]]
    assert service.apply(preview).summary.new == 1


def test_shares_in_the_percent_format_of_a_spreadsheet_are_read_as_shown(
    service, indicators, persons, tmp_path
):
    rows = [(*row[:5], value, *row[6:]) for row, value in ((FIRST, 0.935), (SECOND, 1))]
    service.apply(service.preview(ImportKind.INDICATORS, workbook(tmp_path / "a.xlsx", *rows)))
    assert indicators.of_person(persons[0])[0].value == 93.5
    assert indicators.of_person(persons[1])[0].value == 100


def test_refused_rows_go_out_and_come_in_corrected(service, tmp_path):
    row = (*FIRST[:5], 193.5, *FIRST[6:])
    preview = service.preview(ImportKind.INDICATORS, workbook(tmp_path / "a.xlsx", row, SECOND))
    service.save_refused(preview, tmp_path / "refused.xlsx", "ru")
    again = service.preview(ImportKind.INDICATORS, tmp_path / "refused.xlsx")
    assert again.summary == ImportSummary(0, 0, 0, 1)
    (item,) = again.planned
    column = again.tables[0].by_field["value"].index
    fixed = service.correct(
        again, sheet=item.row.table.sheet, row=item.row.source.number, column=column, text="93,5"
    )
    assert fixed.summary == ImportSummary(1, 0, 0, 0)
