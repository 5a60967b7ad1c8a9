"""Lists as workbooks: every column against its values, formats, notes, comments."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.errors import Cancelled
from evalapp.domain.rule_set import Criterion
from evalapp.exchange.audit_xlsx import AuditLine, audit_book
from evalapp.exchange.documents_needed_xlsx import NeededPaper, NeededPapers, documents_needed_book
from evalapp.exchange.refused_xlsx import RefusedReason, RefusedRow, RefusedSheet, refused_book
from evalapp.exchange.register_xlsx import RegisterLine, register_book
from evalapp.exchange.reserve_xlsx import ApplicationLine, IntakeLines, applications_book
from evalapp.exchange.table_xlsx import Kind, Table, TableColumn, table_book
from tests.exchange.campaign_figures import a_document, column_under, formulas_in, sheets_of, written

WHEN = datetime(2023, 10, 1, 8, 15, tzinfo=UTC)


def an_application(**changes: object) -> ApplicationLine:
    values: dict[str, object] = {
        "number": "00017",
        "full_name": "Қайырбек Дана",
        "iin": "950501******",
        "sex": "Женский",
        "age": 28,
        "region": "город Астана",
        "direction": "=cmd",
        "applied_on": date(2023, 9, 5),
        "experience": "6 лет 1 мес",
        "verdict": VerdictKind.NOT_ELIGIBLE,
        "statuses": {
            Criterion.AGE: Status.MET,
            Criterion.EXPERIENCE: Status.NOT_MET,
            Criterion.EDUCATION: Status.UNKNOWN,
        },
        "reasons": "Трудовой стаж: 2 года",
        "changes": "Исполняется 35 лет: 01.05.2030",
    }
    return ApplicationLine(**(values | changes))  # type: ignore[arg-type]


def an_intake(**changes: object) -> IntakeLines:
    values: dict[str, object] = {
        "name": "Отбор 2023",
        "rule_set": "Молодёжный резерв",
        "as_of": date(2023, 9, 30),
        "rules": ("Возраст: моложе 35 лет", "Гражданство Казахстана"),
        "criteria": (Criterion.AGE, Criterion.EXPERIENCE, Criterion.EDUCATION),
        "lines": (
            an_application(),
            an_application(number="00018", age=None, applied_on=None, verdict=VerdictKind.ELIGIBLE),
        ),
    }
    return IntakeLines(**(values | changes))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def applications(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(applications_book(an_intake(), a_document()), tmp_path_factory.mktemp("applications"))


APPLICATION_COLUMNS: dict[str, list[object]] = {
    "№ заявки": ["00017", "00018"],
    "Кандидат": ["Қайырбек Дана"] * 2,
    "ИИН": ["950501******"] * 2,
    "Пол": ["Женский"] * 2,
    "Полных лет": [28, None],
    "Регион": ["город Астана"] * 2,
    "Отраслевое направление": ["=cmd"] * 2,
    "Подана": [datetime(2023, 9, 5), None],  # noqa: DTZ001 - workbooks know no zones
    "Стаж, не менее": ["6 лет 1 мес"] * 2,
    "Результат проверки": ["Не соответствует требованиям", "Соответствует требованиям"],
    "Возраст": ["Выполнен"] * 2,
    "Трудовой стаж": ["Не выполнен"] * 2,
    "Образование": ["Нужен документ"] * 2,
    "Причина": ["Трудовой стаж: 2 года"] * 2,
    "Что и когда изменится": ["Исполняется 35 лет: 01.05.2030"] * 2,
}


@pytest.mark.parametrize("header", APPLICATION_COLUMNS)
def test_columns_of_applications(header: str, applications: Path) -> None:
    assert column_under(sheets_of(applications)[0], header) == APPLICATION_COLUMNS[header]


def test_applications_say_rules_counts_and_filter(tmp_path: Path) -> None:
    path = written(applications_book(an_intake(shown_filter="город Астана"), a_document()), tmp_path)
    said = "\n".join(str(sheets_of(path)[0].cell(row, 3).value) for row in range(1, 8))
    for sentence in (
        "Заявки: Отбор 2023",
        "Молодёжный резерв. на 30.09.2023",
        "Возраст: моложе 35 лет; Гражданство Казахстана",
        "Заявок: 2. Соответствует требованиям: 1, Не соответствует требованиям: 1",
        "Фильтр: город Астана",
        "допуск решают люди",
    ):
        assert sentence in said
    assert formulas_in(path) == []


def test_only_exceptions_are_tinted(applications: Path) -> None:
    page = sheets_of(applications)[0]
    tinted = {
        cell.value for row in page.iter_rows(min_row=8) for cell in row if cell.fill.fill_type == "solid"
    }
    assert tinted & {"Выполнен"} == set()
    assert {"Не выполнен", "Нужен документ"} <= tinted


def test_numbers_of_applications_keep_their_zeros(applications: Path) -> None:
    page = sheets_of(applications)[0]
    cells = [cell for row in page.iter_rows() for cell in row if cell.value == "00017"]
    assert [(cell.data_type, cell.number_format) for cell in cells] == [("s", "@")]


PAPER_COLUMNS: dict[str, list[object]] = {
    "№ заявки": ["00017"],
    "Кандидат": ["Қайырбек Дана"],
    "ИИН": ["950501******"],
    "Телефон": ["+7 700 000 00 00"],
    "Эл. почта": ["dana@example.kz"],
    "Критерий": ["Образование"],
    "Нужен документ": ["Нет года окончания: диплом"],
    "Получен: номер, дата": [None],
}


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    paper = NeededPaper(
        number="00017",
        full_name="Қайырбек Дана",
        iin="950501******",
        phone="+7 700 000 00 00",
        email="dana@example.kz",
        criterion=Criterion.EDUCATION,
        what="Нет года окончания: диплом",
    )
    needed = NeededPapers(
        name="Отбор 2023", rule_set="Молодёжный резерв", as_of=date(2023, 9, 30), lines=(paper,)
    )
    return written(documents_needed_book(needed, a_document()), tmp_path_factory.mktemp("papers"))


@pytest.mark.parametrize("header", PAPER_COLUMNS)
def test_columns_of_needed_papers(header: str, papers: Path) -> None:
    assert column_under(sheets_of(papers)[0], header) == PAPER_COLUMNS[header]


CRITERION_COLUMNS: dict[str, list[object]] = {
    "Критерий": ["Образование"],
    "Ожидается документов": [1],
    "Последний недостающий": [1],
}


@pytest.mark.parametrize("header", CRITERION_COLUMNS)
def test_columns_of_needed_papers_by_criterion(header: str, papers: Path) -> None:
    assert column_under(sheets_of(papers)[1], header) == CRITERION_COLUMNS[header]


REGISTER_COLUMNS: dict[str, list[object]] = {
    "Фамилия, имя, отчество": ["Примерова Айгүл"],
    "ИИН": ["001201450126"],
    "Дата рождения": [datetime(1988, 3, 15)],  # noqa: DTZ001
    "Пол": ["Женский"],
    "Государственный орган": ["область Абай"],
    "Должность": ["Заместитель акима области"],
    "Дата назначения": ["05.2021"],
    "Время в должности": ["2 г 4 мес"],
    "Курируемые вопросы": ["экономика"],
    "Приказ №": ["417-к"],
    "Итог": [3.84],
    "Интервал от": [3.6],
    "Интервал до": [4.1],
    "Кампания оценки": ["Кампания 2023"],
}


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    line = RegisterLine(
        full_name="Примерова Айгүл",
        iin="001201450126",
        birth_date=date(1988, 3, 15),
        sex="Женский",
        body="область Абай",
        post="Заместитель акима области",
        since="05.2021",
        time_in_post="2 г 4 мес",
        portfolio="экономика",
        order_number="417-к",
        total=Decimal("3.84"),
        low=Decimal("3.60"),
        high=Decimal("4.10"),
        campaign="Кампания 2023",
    )
    return written(register_book([line], a_document()), tmp_path_factory.mktemp("register"))


@pytest.mark.parametrize("header", REGISTER_COLUMNS)
def test_columns_of_the_register(header: str, register: Path) -> None:
    assert column_under(sheets_of(register)[0], header) == REGISTER_COLUMNS[header]


def test_columns_of_the_audit_extract(tmp_path: Path) -> None:
    line = AuditLine(
        number=7,
        at=WHEN,
        account="officer",
        action="Изменено",
        record="person 3",
        fields="surname",
        note="–",
        hash="ab" * 32,
    )
    page = sheets_of(written(audit_book([line], a_document(), shown_filter="за 7 дней"), tmp_path))[0]
    expected: dict[str, object] = {
        "№": 7,
        "Время": WHEN.astimezone().replace(tzinfo=None),
        "Учётная запись": "officer",
        "Действие": "Изменено",
        "Запись": "person 3",
        "Поля": "surname",
        "Примечание": "–",
        "Контрольная сумма": "ab" * 32,
    }
    assert {header: column_under(page, header)[0] for header in expected} == expected
    said = [str(page.cell(row, 1).value) for row in range(1, 4)]
    assert "Последнее звено журнала: " + "9f" * 32 in said
    assert "Фильтр: за 7 дней" in said


def test_a_table_keeps_columns_rows_order_and_kinds(tmp_path: Path) -> None:
    table = Table(
        title="Таблица",
        columns=(
            TableColumn("Имя"),
            TableColumn("Имя"),
            TableColumn("Доля", Kind.PERCENT),
            TableColumn("День", Kind.DATE),
        ),
        rows=[("б", "x", Decimal("0.85"), date(2023, 1, 2)), ("а", "y", None, None)],
        notes=("Отбор: всё",),
    )
    page = sheets_of(written(table_book(table, a_document()), tmp_path))[0]
    assert column_under(page, "Имя") == ["б", "а"]
    assert column_under(page, "Имя (2)") == ["x", "y"]
    assert column_under(page, "Доля") == [0.85, None]
    assert page.cell(5, 3).number_format == "0%"
    assert page.cell(5, 4).number_format == "DD.MM.YYYY"
    assert page.cell(2, 1).value == "Отбор: всё"
    assert page.print_area


def test_a_wide_table_is_printed_landscape_over_pages_and_a_narrow_one_upright(tmp_path: Path) -> None:
    def page_of(count: int) -> object:
        columns = tuple(TableColumn(f"Столбец {number}", width=30) for number in range(count))
        return sheets_of(
            written(table_book(Table(title="t", columns=columns, rows=[]), a_document()), tmp_path)
        )[0]

    narrow, wide = page_of(2), page_of(20)
    assert narrow.page_setup.orientation == "portrait"  # type: ignore[attr-defined]
    assert wide.page_setup.orientation == "landscape"  # type: ignore[attr-defined]
    assert [one.id for one in wide.col_breaks.brk] == [6, 11, 16]  # type: ignore[attr-defined]
    assert wide.print_title_cols == "$A:$A"  # type: ignore[attr-defined]
    assert (wide["A1"].value, wide["B1"].value) == (None, "t")  # type: ignore[index]


def test_progress_is_told_and_may_stop_the_writing() -> None:
    told: list[tuple[int, int]] = []

    def step(done: int, total: int) -> None:
        told.append((done, total))
        if done >= 500:
            raise Cancelled

    table = Table(title="t", columns=(TableColumn("a"),), rows=[("x",)] * 2000)
    with pytest.raises(Cancelled):
        table_book(table, a_document(), step=step)
    assert told == [(0, 2000), (250, 2000), (500, 2000)]


@pytest.fixture
def refused(tmp_path: Path) -> Path:
    rows = (
        RefusedRow(
            12,
            ("Мысалов Ерлан", "880315450120", datetime(1988, 3, 15), 7, "=x"),  # noqa: DTZ001
            (
                RefusedReason(1, "Контрольный разряд ИИН не сходится."),
                RefusedReason(3, "Отметка вне шкалы."),
                RefusedReason(None, "Повтор."),
            ),
        ),
    )
    sheets = (
        RefusedSheet("Лист: 1", ("ФИО", "ИИН", "Дата рождения", "P1", "P1"), rows),
        RefusedSheet("Пустой", ("ФИО",), ()),
    )
    return written(refused_book(sheets, a_document()), tmp_path)


def test_refused_rows_stand_as_they_were_read(refused: Path) -> None:
    page = sheets_of(refused)[0]
    assert [cell.value for cell in page[1]] == [
        "ФИО",
        "ИИН",
        "Дата рождения",
        "P1",
        "P1 (2)",
        "Причина отказа",
    ]
    assert [cell.value for cell in page[2]][:5] == [
        "Мысалов Ерлан",
        "880315450120",
        datetime(1988, 3, 15),  # noqa: DTZ001
        7,
        "=x",
    ]
    assert page["B2"].number_format == "@"
    assert formulas_in(refused) == []
    assert [sheet.title for sheet in sheets_of(refused)] == ["Лист 1", "evalapp"]


def test_reasons_stand_in_red_comments_and_in_a_column(refused: Path) -> None:
    page = load_workbook(refused).worksheets[0]
    comments = {
        cell.coordinate: cell.comment.text for row in page.iter_rows() for cell in row if cell.comment
    }
    assert comments == {"B2": "Контрольный разряд ИИН не сходится.", "D2": "Отметка вне шкалы."}
    assert page["B2"].font.color.rgb == "00A8321F"
    assert page["A2"].fill.fill_type is None
    assert page["F2"].value == "Строка 12: Контрольный разряд ИИН не сходится. Отметка вне шкалы. Повтор."


def test_a_wide_list_of_refused_rows_prints_readably_on_pages_side_by_side(tmp_path: Path) -> None:
    """Each page begins with the first column, and none squeezes more than fits in readable letters."""
    headers = ("ФИО", *(f"Место работы {number}" for number in range(1, 13)))
    values = ("Мысалов Ерлан", *("Министерство образцов и примеров" for _ in range(12)))
    row = RefusedRow(2, values, (RefusedReason(None, "Повтор."),))
    page = load_workbook(
        written(refused_book((RefusedSheet("Лист", headers, (row,)),), a_document()), tmp_path)
    ).worksheets[0]
    assert page.print_title_cols == "$A:$A"
    assert page.print_title_rows == "$1:$1"
    assert page.page_setup.scale >= 55
    assert len(page.col_breaks.brk) >= 1


def test_without_refused_rows_there_is_still_a_sheet_to_see(tmp_path: Path) -> None:
    sheets = sheets_of(written(refused_book((RefusedSheet("Пустой", ("ФИО",), ()),), a_document()), tmp_path))
    assert [sheet.sheet_state for sheet in sheets] == ["visible", "hidden"]
    assert sheets[0]["A1"].value == "Нет данных"


def test_no_row_is_higher_than_excel_allows(tmp_path: Path) -> None:
    table = Table(title="t", columns=(TableColumn("a", width=10),), rows=[("слово " * 5000,)])
    page = sheets_of(written(table_book(table, a_document()), tmp_path))[0]
    assert max(row.height for row in page.row_dimensions.values() if row.height) == 409
