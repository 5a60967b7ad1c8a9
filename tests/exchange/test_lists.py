"""Lists as people keep them: headers, banners, blanks, names, dates, regions, marks, jobs."""

import datetime as dt
from collections.abc import Sequence

import pytest

from evalapp.domain.errors import BadFile
from evalapp.domain.language import Language
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision, EducationLevel, LanguageLevel, Sex
from evalapp.exchange.application_record import ApplicationRecord
from evalapp.exchange.applications_xlsx import read_applications
from evalapp.exchange.headers import ImportKind, vocabulary
from evalapp.exchange.officials_xlsx import OfficialRecord, read_officials
from evalapp.exchange.ratings_xlsx import FormRecord, Scale, read_ratings
from evalapp.exchange.reading.guard import Fault
from evalapp.exchange.records import Row
from evalapp.exchange.tables import HeaderPlace, Table, column_letter, find_tables
from evalapp.exchange.words import region_of
from evalapp.exchange.workbook import Cell, Sheet, SheetRow, Workbook

IIN, OTHER_IIN, THIRD_IIN = "880315450126", "900101300017", "951229405558"
COMPETENCIES = {"P1": ("Адалдық", "Добропорядочность", "Integrity"), "B1": ("Стратегическое мышление",)}


def book(*rows: Sequence[Cell], sheet: str = "Лист1") -> Workbook:
    return Workbook("list.xlsx", [sheet_of(*rows, sheet=sheet)])


def sheet_of(*rows: Sequence[Cell], sheet: str = "Лист1") -> Sheet:
    return Sheet(sheet, False, [SheetRow(n, list(cells)) for n, cells in enumerate(rows, 1) if cells])


def tables_of(kind: ImportKind, *rows: Sequence[Cell]) -> list[Table]:
    return find_tables(book(*rows), vocabulary(kind, COMPETENCIES if kind is ImportKind.RATINGS else None))


def officials(*rows: Sequence[Cell]) -> list[Row[OfficialRecord]]:
    return read_officials(tables_of(ImportKind.OFFICIALS, *rows))


def applications(*rows: Sequence[Cell]) -> list[Row[ApplicationRecord]]:
    return read_applications(tables_of(ImportKind.APPLICATIONS, *rows))


def ratings(*rows: Sequence[Cell]) -> list[Row[FormRecord]]:
    known = {IIN: "Примерова", OTHER_IIN: "Мысалов"}
    return read_ratings(tables_of(ImportKind.RATINGS, *rows), officials=known, scale=Scale(1, 5))


def codes(row: Row[object]) -> list[str]:
    return [problem.code for problem in row.problems]


class TestHeaders:
    @pytest.mark.parametrize(
        "header",
        [
            ["ИИН", "Фамилия", "Имя", "Орган"],
            ["ЖСН", "Тегі", "Аты", "Мемлекеттік орган"],
            ["IIN", "Surname", "Given name", "State body"],
            ["  иин ", "ФАМИЛИЯ", "имя:", "Орган (министерство)"],
        ],
    )
    def test_wording_in_three_languages(self, header: list[Cell]) -> None:
        (table,) = tables_of(
            ImportKind.OFFICIALS, header, [IIN, "Примерова", "Айгүл", "Министерство финансов"]
        )
        assert set(table.by_field) == {"iin", "surname", "given_name", "organization"}

    def test_titles_and_hidden_lines_above_are_passed_over(self) -> None:
        (table,) = tables_of(
            ImportKind.OFFICIALS,
            ["Сведения о заместителях: ИИН, ФИО"],
            [],
            ["ИИН", "ФИО"],
            [IIN, "Примерова Айгүл"],
        )
        assert (table.header_first, table.header_last) == (3, 3)

    def test_a_group_over_the_columns_words_them(self) -> None:
        (table,) = tables_of(
            ImportKind.OFFICIALS,
            ["ИИН", "Ф.И.О.", "", "", "Занимаемая должность", ""],
            ["", "Фамилия", "Имя", "Отчество", "Наименование", "С какого времени"],
            [IIN, "Примерова", "Айгүл", "", "Вице-министр", "2020"],
        )
        assert [column.field for column in table.columns] == [
            "iin",
            "surname",
            "given_name",
            "patronymic",
            "position",
            "from_date",
        ]
        assert table.rows[0].number == 3

    def test_the_first_person_is_no_second_header_line(self) -> None:
        rows = officials(
            ["ИИН", "ФИО", "Должность", "Примечание"],
            [IIN, "Примерова Айгүл", "Министерство", "Имя, фамилия"],
        )
        assert len(rows) == 1

    def test_repeated_columns_of_jobs_are_numbered(self) -> None:
        (table,) = tables_of(
            ImportKind.APPLICATIONS,
            ["ИИН", "ФИО", "Место работы", "Начало", "Окончание", "Место работы", "Начало", "Окончание"],
            [IIN, "Примерова Айгүл", "а", "2019", "2020", "б", "2020", ""],
        )
        assert {"job1.organization", "job2.organization", "job2.from"} <= set(table.by_field)

    def test_unknown_columns_are_listed_and_harmless(self) -> None:
        (table,) = tables_of(
            ImportKind.OFFICIALS, ["ИИН", "ФИО", "Любимый цвет"], [IIN, "Примерова Айгүл", "синий"]
        )
        assert table.columns[2].field is None

    def test_sheets_without_the_list_are_left_out(self) -> None:
        found = find_tables(
            Workbook(
                "list.xlsx",
                [
                    sheet_of(["Код", "Наименование"], ["1", "Министерство"], sheet="Справочник"),
                    sheet_of(["ИИН", "ФИО"], [IIN, "Примерова Айгүл"], sheet="Список"),
                ],
            ),
            vocabulary(ImportKind.OFFICIALS),
        )
        assert [table.sheet for table in found] == ["Список"]

    def test_a_header_row_can_be_chosen(self) -> None:
        rows = (["а", "б"], ["ИИН", "ФИО"], ["ИИН", "Фамилия"], [IIN, "Примерова"])
        (table,) = find_tables(book(*rows), vocabulary(ImportKind.OFFICIALS), HeaderPlace("Лист1", 3, 3))
        assert (table.header_first, set(table.by_field)) == (3, {"iin", "surname"})

    def test_no_list_at_all(self) -> None:
        with pytest.raises(BadFile, match="no_table"):
            tables_of(ImportKind.OFFICIALS, ["просто", "текст"], ["и", "ещё"])

    def test_a_mapping_by_hand(self) -> None:
        (table,) = tables_of(ImportKind.OFFICIALS, ["ИИН", "ФИО", "Кто это"], [IIN, "Примерова Айгүл", "x"])
        mapped = table.mapped({"Кто это": "position", "ФИО": ""})
        assert set(mapped.by_field) == {"iin", "position"}

    @pytest.mark.parametrize(("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (16383, "XFD")])
    def test_letters(self, index: int, letter: str) -> None:
        assert column_letter(index) == letter


class TestRegions:
    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("Абайская область", "10"),
            ("область Абай", "10"),
            ("Абай обл.", "10"),
            ("Абай облысының әкімдігі", "10"),
            ("г.Шымкент", "79"),
            ("Шымкент қ.", "79"),
            ("Алматы", "75"),
            ("Алматы облысы", "19"),
            ("Алматинская обл.", "19"),
            ("акимат города Алматы", "75"),
            ("СКО", "59"),
            ("БҚО", "27"),
            ("Жетысу", "33"),
            ("East Kazakhstan Region", "63"),
        ],
    )
    def test_usual_forms(self, text: str, code: str) -> None:
        found = region_of(text)
        assert found is not None
        assert (found.code, found.is_former) == (code, False)

    @pytest.mark.parametrize(("text", "code"), [("ЮКО", "61"), ("г. Нур-Султан", "71")])
    def test_former_names(self, text: str, code: str) -> None:
        found = region_of(text)
        assert found is not None
        assert (found.code, found.is_former) == (code, True)

    @pytest.mark.parametrize(
        "text", ["Министерство финансов", "город Туркестан", "", "область", "Караганда-сервис"]
    )
    def test_other_texts(self, text: str) -> None:
        assert region_of(text) is None


class TestOfficials:
    HEAD = (
        "Орган",
        "ФИО",
        "ИИН",
        "Дата рождения",
        "Должность",
        "Назначен",
        "Образование",
        "Стаж гос. службы",
    )

    def test_a_row_in_all_its_forms(self) -> None:
        (row,) = officials(
            self.HEAD,
            [
                "Министерство финансов",
                "ПРИМЕРОВА  Айгүл Серікқызы ",
                880315450126.0,
                "1988 ж. 15 наурыз",
                "и.о. вице-министра",
                "с 03.2020",
                "ЕНУ им. Л.Н. Гумилёва, 2009",
                "4 л. 10 мес.",
            ],
        )
        record = row.record
        assert not row.problems
        assert (record.surname, record.given_name, record.patronymic) == ("Примерова", "Айгүл", "Серікқызы")
        assert (record.iin, record.birth_date, record.sex) == (IIN, dt.date(1988, 3, 15), Sex.FEMALE)
        assert record.since == PartialDate(dt.date(2020, 3, 1), DatePrecision.MONTH)
        assert (record.institution, record.graduation_year) == ("ЕНУ им. Л.Н. Гумилёва", 2009)
        assert (record.service_years, record.acting) == ("4 л. 10 мес.", True)
        assert row.readings[3] == "15.03.1988"

    def test_a_number_that_lost_its_zeros(self) -> None:
        (row,) = officials(["ИИН", "ФИО"], [10615503210.0, "Мысалов Ерлан"])
        assert row.record.iin == "010615503210"
        assert row.readings[0] == "010615503210"

    def test_bodies_above_and_banners(self) -> None:
        rows = officials(
            ["№", "ФИО", "ИИН"],
            ["Абай облысы"],
            [1.0, "Примерова Айгүл", IIN],
            ["составлено 1 июня"],
            [2.0, "Мысалов Ерлан", OTHER_IIN],
            ["ЮКО"],
            [3.0, "Үлгіұлы Данияр", THIRD_IIN],
            ["", "Итого:", "3 чел."],
        )
        assert [row.record.region_code for row in rows] == ["10", "10", "61"]

    def test_a_person_is_never_taken_for_a_total(self) -> None:
        rows = officials(
            ["Должность", "ФИО", "ИИН"],
            ["Примечание: начальник", "Примерова Айгүл", IIN],
            ["Итого: 1", "", ""],
            ["Вице-министр", "Мысалов Ерлан", ""],
        )
        assert [codes(row) for row in rows] == [[], ["iin_missing"]]

    def test_ditto_marks_mean_the_row_above(self) -> None:
        rows = officials(
            ["Орган", "ФИО", "ИИН"],
            ["Министерство юстиции", "Примерова Айгүл", IIN],
            ['-"-', "Мысалов Ерлан", OTHER_IIN],
        )
        assert rows[1].record.organization == "Министерство юстиции"
        assert rows[1].readings[0] == "Министерство юстиции"

    def test_the_first_of_the_same_person_stays(self) -> None:
        rows = officials(
            ["ИИН", "ФИО"], [IIN, "Примерова Айгүл"], [OTHER_IIN, "Мысалов Ерлан"], [IIN, "Примерова А."]
        )
        assert [row.is_refused for row in rows] == [False, False, True]
        assert rows[2].problems[0].params["row"] == 2

    @pytest.mark.parametrize(
        ("date", "code"),
        [
            ("31.02.1988", "date_impossible"),
            ("21.02.86", "date_two_digit_year"),
            ("вчера", "date_unreadable"),
            (Fault("#N/A"), "cell_error"),
            (Fault("=A1"), "cell_never_computed"),
            (dt.time(10), "date_unreadable"),
        ],
    )
    def test_dates_that_refuse_the_row(self, date: Cell, code: str) -> None:
        (row,) = officials(["ИИН", "ФИО", "Дата рождения"], [IIN, "Примерова Айгүл", date])
        assert (row.is_refused, codes(row)) == (True, [code])
        assert row.problems[0].letter == "C"

    def test_a_missing_fact_refuses_nothing(self) -> None:
        (row,) = officials(self.HEAD, ["", "Примерова Айгүл", IIN, "", "", "", "", ""])
        assert not row.is_refused

    def test_a_birth_date_that_contradicts_the_number_is_a_warning(self) -> None:
        (row,) = officials(["ИИН", "ФИО", "Дата рождения"], [IIN, "Примерова Айгүл", "16.03.1988"])
        assert (row.is_refused, codes(row)) == (False, ["birth_contradicts_iin"])
        assert row.record.birth_date == dt.date(1988, 3, 16)

    @pytest.mark.parametrize(
        ("iin", "code"),
        [
            ("", "iin_missing"),
            ("880315450127", "iin_check_digit"),
            ("88031545", "iin_length"),
            ("8803I5450126", "iin_not_digits"),
        ],
    )
    def test_wrong_numbers(self, iin: str, code: str) -> None:
        (row,) = officials(["ИИН", "ФИО", "Должность"], [iin, "Примерова Айгүл", "Вице-министр"])
        assert (row.is_refused, codes(row)) == (True, [code])

    def test_posts_with_the_body_behind_them(self) -> None:
        rows = officials(
            ["ИИН", "ФИО", "Должность"],
            [IIN, "Примерова Айгүл", "Первый заместитель министра финансов"],
            [OTHER_IIN, "Мысалов Ерлан", "Советник акима"],
        )
        assert [row.record.position_code for row in rows] == ["first_deputy_minister", None]

    def test_dates_of_a_whole_column_with_the_month_first(self) -> None:
        people = [(IIN, "03/15/1988"), (OTHER_IIN, "01/01/1990"), (THIRD_IIN, "12/29/1995")]
        more = [("010615503210", "06/15/2001")]
        rows = officials(
            ["ИИН", "ФИО", "Дата рождения"],
            *[[iin, "Примерова Айгүл", born] for iin, born in people + more],
        )
        assert [row.record.birth_date for row in rows] == [
            dt.date(1988, 3, 15),
            dt.date(1990, 1, 1),
            dt.date(1995, 12, 29),
            dt.date(2001, 6, 15),
        ]
        (single,) = officials(["ИИН", "ФИО", "Дата рождения"], [IIN, "Примерова Айгүл", "05/03/1988"])
        assert single.record.birth_date == dt.date(1988, 3, 5), "one date is read day first"


class TestRatings:
    HEAD = (
        "ИИН",
        "Оцениваемый",
        "Кто оценивает",
        "Оценщик (код)",
        "Добропорядочность",
        "Стратегическое мышление",
    )

    def form(self, *marks: Cell, role: str = "Руководитель", rater: str = "Р1", iin: str = IIN) -> list[Cell]:
        return [iin, "Примерова А.", role, rater, *marks]

    @pytest.mark.parametrize("mark", [4.0, "4", " 4 "])
    def test_marks(self, mark: Cell) -> None:
        (row,) = ratings(self.HEAD, self.form(mark, 5.0))
        assert (row.problems, row.record.marks) == ((), {"P1": 4, "B1": 5})

    @pytest.mark.parametrize("mark", ["", " ", "н/о", "Н/О", "б/а", "n/o", "N/O"])
    def test_not_observed(self, mark: Cell) -> None:
        (row,) = ratings(self.HEAD, self.form(mark, 5.0))
        assert row.record.marks == {"P1": None, "B1": 5}

    @pytest.mark.parametrize(
        "mark",
        ["4,5", 4.5, 7.0, 0.0, -1.0, "пять", "-", "4.0", "٤", True, dt.date(2020, 4, 5), Fault("#N/A")],
    )
    def test_anything_else_refuses_the_whole_form(self, mark: Cell) -> None:
        (row,) = ratings(self.HEAD, self.form(mark, 5.0))
        assert row.is_refused
        assert row.record.marks == {"B1": 5}
        assert "P1" in row.record.raw_marks

    def test_the_check_of_marks_comes_before_the_check_of_repetition(self) -> None:
        rows = ratings(self.HEAD, self.form(7.0, 5.0), self.form(4.0, 5.0), self.form(3.0, 3.0))
        assert [codes(row) for row in rows] == [["mark_off_scale"], [], ["form_repeated"]]

    def test_the_same_rater_in_another_role_is_another_form(self) -> None:
        rows = ratings(self.HEAD, self.form(4.0, 5.0), self.form(4.0, 5.0, role="Әріптес"))
        assert not any(row.is_refused for row in rows)

    def test_unknown_people_and_roles(self) -> None:
        rows = ratings(
            self.HEAD,
            self.form(4.0, 5.0, iin="000000000000"),
            self.form(4.0, 5.0, role="Сосед"),
            self.form(4.0, 5.0, rater=""),
        )
        assert [codes(row) for row in rows] == [["official_unknown"], ["role_unknown"], ["rater_missing"]]

    def test_another_name_under_the_number_is_a_warning(self) -> None:
        (row,) = ratings(self.HEAD, [IIN, "Мысалов Е.", "Эксперт", "Э1", 4.0, 4.0])
        assert (row.is_refused, codes(row)) == (False, ["name_differs"])

    @pytest.mark.parametrize("text", ["=СУММ(A1)", "=1+1"])
    def test_remarks_that_begin_with_an_equals_sign_are_text(self, text: str) -> None:
        head = (*self.HEAD, "Комментарий")
        for cell in (text, Fault(text)):
            (row,) = ratings(head, [*self.form(4.0, 4.0), cell])
            assert (row.problems, row.record.remark) == ((), text)


class TestApplications:
    def test_facts(self) -> None:
        head = [
            "Рег. номер",
            "ФИО",
            "ИИН",
            "Пол",
            "Гражданство",
            "Регион",
            "Уровень образования",
            "Год окончания",
        ]
        head += [
            "Казахский язык",
            "Судимость",
            "Дисциплинарные взыскания",
            "Тест: числа, %",
            "Эссе",
            "Дата подачи",
        ]
        (row,) = applications(
            head,
            [
                "МКР-1",
                "Примерова Айгүл",
                IIN,
                "Ж",
                "РК",
                "ЗКО",
                "высшее (магистр)",
                2010.0,
                "родной",
                "нет",
                "имеется",
                "76,5",
                "неявка",
                dt.date(2023, 9, 1),
            ],
        )
        record = row.record
        assert not row.problems
        assert (record.citizenship, record.region_code, record.sex) == ("KZ", "27", Sex.FEMALE)
        assert (record.education_level, record.graduation_year) == (EducationLevel.MASTER, 2010)
        assert (record.kazakh_level, record.has_conviction, record.has_sanction) == (
            LanguageLevel.NATIVE,
            False,
            True,
        )
        assert record.scores == {"Тест: числа, %": 76.5, "Эссе": "absent"}

    def test_jobs(self) -> None:
        head = ["ИИН", "ФИО"] + [
            f"{name} {n}" for n in (1, 2, 3) for name in ("Место работы", "Начало", "Окончание")
        ]
        (row,) = applications(
            head,
            [
                IIN,
                "Примерова Айгүл",
                "Акимат",
                "03.2015",
                "31.12.2019",
                "ТОО",
                dt.date(2020, 1, 1),
                "по н.в.",
                "",
                "",
                "",
            ],
        )
        first, second = row.record.jobs
        assert first.start == PartialDate(dt.date(2015, 3, 1), DatePrecision.MONTH)
        assert (second.end, second.to_present) == (None, True)

    def test_words_that_nobody_understands_are_warnings(self) -> None:
        head = ["ИИН", "ФИО", "Уровень образования", "Казахский язык", "Судимость", "Эссе", "Регион"]
        (row,) = applications(
            head, [IIN, "Примерова Айгүл", "академик", "так себе", "возможно", "хорошо", "Марс"]
        )
        assert not row.is_refused
        assert sorted(codes(row)) == [
            "region_unknown",
            "score_unreadable",
            "word_unknown",
            "word_unknown",
            "word_unknown",
        ]
        assert row.record.education_level is None

    def test_a_missing_number_is_the_row(self) -> None:
        (row,) = applications(["ИИН", "ФИО"], [IIN, "Примерова Айгүл"])
        assert row.record.number == "2"

    def test_a_level_that_is_not_named_is_marked(self) -> None:
        (row,) = applications(["ИИН", "ФИО", "Образование"], [IIN, "Примерова Айгүл", "высшее"])
        assert (row.record.education_level, codes(row)) == (EducationLevel.BACHELOR, ["education_general"])


def test_every_problem_reads_as_a_sentence_in_three_languages() -> None:
    rows = officials(["ИИН", "ФИО", "Дата рождения"], ["880315450127", "Примерова Айгүл", "31.02.1988"])
    for language in Language:
        for problem in rows[0].problems:
            assert problem.raw in problem.sentence(language)
            assert "{" not in problem.sentence(language)
