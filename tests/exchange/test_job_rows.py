"""Lists with a row for each job: recognised, refused as a whole, said to be what they are."""

from dataclasses import replace

import pytest

from evalapp.domain.language import Language
from evalapp.exchange.application_record import ApplicationRecord
from evalapp.exchange.applications_xlsx import read_applications
from evalapp.exchange.headers import ImportKind
from evalapp.exchange.records import Row
from evalapp.exchange.workbook import Cell
from tests.exchange.test_lists import IIN, OTHER_IIN, tables_of

HEADER = ["Номер заявки", "ИИН", "ФИО", "Место работы", "Должность", "Начало", "Окончание"]
FIRST = ["7", IIN, "Примерова Айгүл", "Школа", "учитель", "09.2015", "05.2018"]
SECOND = ["7", IIN, "Примерова Айгүл", "Акимат", "специалист", "06.2018", "по н.в."]
OTHER = ["8", OTHER_IIN, "Мысалов Ерлан", "Банк", "экономист", "01.2016", "по н.в."]
OWN, FURTHER, REPEATED = "application_job_rows", "application_job_row", "application_repeated"


def read(*rows: list[Cell]) -> list[Row[ApplicationRecord]]:
    return read_applications(tables_of(ImportKind.APPLICATIONS, HEADER, *rows))


def codes(rows: list[Row[ApplicationRecord]]) -> list[list[str]]:
    return [[problem.code for problem in row.problems] for row in rows]


def changed(row: list[Cell], **cells: Cell) -> list[Cell]:
    at = {"number": 0, "iin": 1, "name": 2, "body": 3}
    return [cells.get(next((k for k, n in at.items() if n == place), ""), v) for place, v in enumerate(row)]


@pytest.mark.parametrize(
    "further",
    [
        SECOND,
        changed(SECOND, number=""),
        changed(SECOND, number="", iin="", name=""),
    ],
)
def test_jobs_below_each_other_are_no_second_application(further: list[Cell]) -> None:
    rows = read(FIRST, further, OTHER)
    assert codes(rows) == [[OWN], [FURTHER], []]
    assert [row.is_refused for row in rows] == [True, True, False]
    first, second = rows[0].problems[0], rows[1].problems[0]
    assert "several rows, the others: 3." in first.what(Language.EN)
    assert "Workplace 2" in first.advice(Language.EN)
    assert (
        second.what(Language.EN) == "this is another job of the applicant in row 2, not a second application."
    )


def test_three_jobs_of_one_and_two_of_another() -> None:
    third = changed(SECOND, body="Завод")
    rows = read(FIRST, OTHER, SECOND, changed(OTHER, body="Фонд"), third)
    assert codes(rows) == [[OWN], [OWN], [FURTHER], [FURTHER], [FURTHER]]
    assert rows[0].problems[0].params["rows"] == "4, 6"


@pytest.mark.parametrize(
    "further",
    [
        FIRST,
        changed(SECOND, number="9"),
        changed(SECOND, name="Үлгіұлы Дана"),
        ["7", IIN, "Примерова Айгүл", "", "", "", ""],
    ],
)
def test_what_is_another_application_or_the_same_one_stays_a_repetition(further: list[Cell]) -> None:
    rows = read(FIRST, further)
    assert codes(rows) == [[], [REPEATED]]


def test_rows_read_before_are_looked_at_again() -> None:
    tables = tables_of(ImportKind.APPLICATIONS, HEADER, FIRST, SECOND)
    before = read_applications(tables)
    assert codes(read_applications(tables, before)) == [[OWN], [FURTHER]]
    alone = [replace(tables[0], rows=tables[0].rows[:1])]
    assert codes(read_applications(alone, before)) == [[]]
