"""Wordings of lists that once were read wrongly: nobody may become a foreigner or a student by a word."""

import pytest

from evalapp.domain.reference import EducationLevel, LanguageLevel
from evalapp.exchange.application_record import ApplicationRecord
from evalapp.exchange.applications_xlsx import level_of, read_applications
from evalapp.exchange.headers import ImportKind, assign_fields, vocabulary
from evalapp.exchange.officials_xlsx import OfficialRecord, position_code, read_officials
from evalapp.exchange.records import Row
from evalapp.exchange.tables import find_tables
from evalapp.exchange.workbook import Cell, Sheet, SheetRow, Workbook

IINS = ("880315450126", "900101300017", "951229405558", "010615503210")


def book(rows: list[list[Cell]]) -> Workbook:
    return Workbook("list.xlsx", [Sheet("Лист1", False, [SheetRow(n, row) for n, row in enumerate(rows, 1)])])


def official_rows(*rows: list[Cell]) -> list[Row[OfficialRecord]]:
    return read_officials(find_tables(book(list(rows)), vocabulary(ImportKind.OFFICIALS)))


def application(header: str, cell: Cell) -> Row[ApplicationRecord]:
    rows: list[list[Cell]] = [["ФИО", "ИИН", header], ["Примерова Айгүл", IINS[0], cell]]
    return read_applications(find_tables(book(rows), vocabulary(ImportKind.APPLICATIONS)))[0]


class TestFacts:
    @pytest.mark.parametrize("text", ["гр. РК", "Гражданство РК", "ҚР азаматшасы", "citizen of Kazakhstan"])
    def test_wordings_of_kazakhstan(self, text: str) -> None:
        assert application("Гражданство", text).record.citizenship == "KZ"

    @pytest.mark.parametrize("text", ["да", "+", "1", "казах", "РК, РФ", "Казахстан (по рождению)", "нет"])
    def test_an_unclear_citizenship_is_missing_not_foreign(self, text: str) -> None:
        row = application("Гражданство", text)
        assert row.record.citizenship is None
        assert [problem.code for problem in row.problems] == ["word_unknown"]

    def test_another_country_stays(self) -> None:
        assert application("Гражданство", "Узбекистан").record.citizenship == "Узбекистан"

    @pytest.mark.parametrize(
        ("text", "level"),
        [
            ("незаконченный бакалавриат", None),
            ("бакалавр (не завершил)", None),
            ("магистратура (обучается)", None),
            ("incomplete bachelor", None),
            ("среднее специальное, бакалавр", None),
            ("среднее, высшее", None),
            ("магистр экономики", EducationLevel.MASTER),
            ("среднее техническое", EducationLevel.VOCATIONAL),
            ("Ph.D.", EducationLevel.PHD),
        ],
    )
    def test_levels_of_education(self, text: str, level: EducationLevel | None) -> None:
        assert level_of(text) == level

    @pytest.mark.parametrize("text", ["B1", "В1", "b1"])
    def test_a_cyrillic_letter_in_a_language_level(self, text: str) -> None:
        assert application("Казахский язык", text).record.kazakh_level is LanguageLevel.B1

    @pytest.mark.parametrize(
        ("text", "value"),
        [("+", True), ("судимости не имеет", False), ("соттылығы жоқ", False), ("-", None), ("—", None)],
    )
    def test_convictions(self, text: str, value: bool | None) -> None:
        assert application("Судимость", text).record.has_conviction is value

    @pytest.mark.parametrize("text", ["нет", "не известно", "белгісіз"])
    def test_a_date_said_to_be_missing_refuses_nothing(self, text: str) -> None:
        row = application("Дата рождения", text)
        assert not row.is_refused
        assert row.record.birth_date is None


class TestBanners:
    def test_a_body_with_its_number_or_a_count(self) -> None:
        rows = official_rows(
            ["№", "ФИО", "ИИН", "Должность"],
            ["", "Абай облысы", "", 5.0],
            [1.0, "Примерова Айгүл", IINS[0], "әкімнің орынбасары"],
            ["2. Атырау облысы", "", "", ""],
            [2.0, "Мысалов Ерлан", IINS[1], "әкімнің орынбасары"],
            ["III", "Мангистауская область", "", ""],
            [3.0, "Үлгіұлы Данияр", IINS[2], "заместитель акима"],
            ["Ақмола облысы", "", "2 адам", ""],
            [4.0, "Шаблонов Ержан", IINS[3], "заместитель акима"],
        )
        assert [(row.record.region_code, row.is_refused) for row in rows] == [
            ("10", False),
            ("23", False),
            ("47", False),
            ("11", False),
        ]

    def test_a_person_without_an_iin_is_refused_beside_a_body(self) -> None:
        rows = official_rows(
            ["Орган", "ФИО", "ИИН"], ["Министерство юстиции", "", ""], ["Акимат", "Мысалов", ""]
        )
        assert [row.is_refused for row in rows] == [True]

    def test_numbers_of_columns_and_repeated_headers_are_no_people(self) -> None:
        header: list[Cell] = ["№", "ФИО", "ИИН", "Должность"]
        rows = official_rows(
            header,
            [1.0, 2.0, 3.0, 4.0],
            [1.0, "Примерова Айгүл", IINS[0], "вице-министр"],
            header,
            [2.0, "Мысалов Ерлан", IINS[1], "вице-министр"],
        )
        assert [(row.record.iin, row.is_refused) for row in rows] == [(IINS[0], False), (IINS[1], False)]


class TestPosts:
    @pytest.mark.parametrize(
        ("title", "code"),
        [
            ("Абай облысы әкімінің бірінші орынбасары", "first_deputy_akim_region"),
            ("Алматы қаласы әкімінің орынбасары", "deputy_akim_city"),
            ("Қаржы вице-министрі", "vice_minister"),
            ("и.о. вице-министра", "vice_minister"),
            ("Қазақстан Республикасы Премьер-министрінің орынбасары", None),
            ("Аудан әкімінің орынбасары", None),
        ],
    )
    def test_bodies_before_the_post(self, title: str, code: str | None) -> None:
        assert position_code(title) == code


class TestHeaders:
    def test_an_empty_sheet_beside_the_list(self) -> None:
        list_book = book([["ФИО", "ИИН"], ["Примерова Айгүл", IINS[0]]])
        sheets = [Sheet("Лист2", False, []), *list_book.sheets, Sheet("Лист3", False, [])]
        tables = find_tables(Workbook("list.xlsx", sheets), vocabulary(ImportKind.OFFICIALS))
        assert [table.sheet for table in tables] == ["Лист1"]

    def test_short_words_count_only_alone(self) -> None:
        words = vocabulary(ImportKind.APPLICATIONS)
        headers = [["С"], ["По"], ["Замечания по заявке"]]
        assert assign_fields(headers, words)[:2] == ["job1.from", "job1.to"]
        assert assign_fields(headers, words)[2] is None

    def test_the_date_of_taking_office_is_not_the_post(self) -> None:
        words = vocabulary(ImportKind.OFFICIALS)
        assert assign_fields([["Дата вступления в должность"], ["Должность"]], words) == [
            "from_date",
            "position",
        ]
