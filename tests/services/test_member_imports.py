"""Lists of members of earlier years: members, leaving, appointments; preview, undo, a second import."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest

from evalapp.domain.errors import Refused
from evalapp.domain.iin import check_digit
from evalapp.domain.membership import EmployerKind, MemberState, PostKind
from evalapp.exchange.headers import ImportKind
from evalapp.services.cohorts import CohortService
from evalapp.services.import_preview import ImportOptions, ImportSummary
from evalapp.services.imports import ImportService
from evalapp.services.members import MemberService

HEADERS = {
    "ru": "ИИН;Ф.И.О.;Набор;Регион;Дата зачисления;Срок, лет;Решение;Дата выбытия;Основание выбытия;"
    "Орган;Вид органа;Должность;Вид должности;Дата назначения;Дата освобождения",
    "kk": "ЖСН;Т.А.Ә.;Қабылдау жылы;Өңір;Резервке қабылданған күні;Мерзімі, жыл;Шешім;Шыққан күні;"
    "Шығу негізі;Мемлекеттік орган;Орган түрі;Лауазымы;Лауазым түрі;Тағайындалған күні;Босатылған күні",
    "en": "IIN;Full name;Cohort;Region;Enrolled on;Stay, years;Decision;Left on;Leaving ground;"
    "State body;Kind of body;Position;Kind of post;Appointed on;Last day",
}


def iin(eleven: str) -> str:
    return f"{eleven}{check_digit(eleven)}"


FIRST, SECOND, THIRD = iin("94030530001"), iin("95061240001"), iin("93010130001")
POST = ("Министерство «Пример»", "Центральный", "директор", "Корпус А", "01.03.2022", "31.12.2022")
NEXT = ("АО «Үлгі»", "ұлттық компания", "басқарушы директор", "Басшылық", "15.01.2023", "по н.в.")
NO_POST = ("", "", "", "", "", "")
APPOINTED = (FIRST, "ПРИМЕРОВ Үлгі", "2021", "СКО", "06.12.2021", 3, "№ 7", "", "", *POST)
AGAIN = (FIRST, "Примеров Үлгі", "2021", "СКО", "06.12.2021", 3, "№ 7", "", "", *NEXT)
LEFT = (SECOND, "Мысалова Үлгі", "2021", "Абай облысы", "06.12.2021", 3, "№ 7", "10.05.2022",
        "Өз өтініші бойынша шығуы", *NO_POST)  # fmt: skip
STAYS = (THIRD, "Шаблонов Үлгі", "2025", "", "24.11.2025", "3", "", "", "", *NO_POST)


def clock() -> datetime:
    return datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def service(db, officer):
    return ImportService(db, officer, clock=clock)


@pytest.fixture
def members(db, officer):
    return MemberService(db, officer, clock=clock)


def workbook(path: Path, *rows: Sequence[object], headers: str = HEADERS["ru"]) -> Path:
    book = openpyxl.Workbook()
    for row in (("Резервисты прежних лет",), headers.split(";"), *rows):
        book.active.append(row)
    book.save(path)
    return path


def codes(preview) -> list[str]:
    return [problem.code for problem in preview.problems]


@pytest.mark.parametrize("language", HEADERS)
def test_a_list_comes_in_and_a_second_time_changes_nothing(service, members, db, officer, tmp_path, language):
    path = workbook(tmp_path / "l.xlsx", APPOINTED, AGAIN, LEFT, STAYS, headers=HEADERS[language])
    preview = service.preview(ImportKind.MEMBERS, path)
    assert codes(preview) == []
    assert service.apply(preview).summary == ImportSummary(4, 0, 0, 0)
    rows = {row.iin: row for row in members.rows()}
    assert len(rows) == 3
    first = rows[FIRST]
    assert (first.full_name, first.cohort, first.region_code) == ("Примеров Үлгі", "2021", "59")
    assert (first.enrolled_on, first.stay_until) == (date(2021, 12, 6), date(2024, 12, 5))
    assert [(one.employer, one.post_kind, one.to_date) for one in members.card(first.id).posts] == [
        (EmployerKind.NATIONAL_COMPANY, PostKind.MANAGERIAL, None),
        (EmployerKind.CENTRAL, PostKind.CORPS_A, date(2022, 12, 31)),
    ]
    assert (rows[SECOND].state, rows[SECOND].left_ground) == (MemberState.LEFT, "own_request")
    assert rows[THIRD].state is MemberState.ACTIVE
    then = CohortService(db, officer).cohorts(as_of=date(2022, 6, 1)).total.figures
    assert (len(then.members), len(then.appointed), len(then.in_post)) == (2, 1, 1)
    again = service.preview(ImportKind.MEMBERS, path)
    assert again.summary == ImportSummary(0, 0, 4, 0)


def test_what_a_later_import_changed_is_undone_first(service, members, tmp_path):
    path = workbook(tmp_path / "l.xlsx", APPOINTED, AGAIN, LEFT)
    done = service.apply(service.preview(ImportKind.MEMBERS, path))
    changed = list(APPOINTED)
    changed[-1] = "30.11.2022"
    second = service.apply(service.preview(ImportKind.MEMBERS, workbook(tmp_path / "m.xlsx", changed)))
    assert second.summary == ImportSummary(0, 1, 0, 0)
    number = next(row.id for row in members.rows() if row.iin == FIRST)
    assert members.card(number).posts[1].to_date == date(2022, 11, 30)
    with pytest.raises(Refused) as caught:
        service.undo(done.batch_id)
    assert caught.value.code == "import_has_dependants"
    service.undo(second.batch_id)
    assert members.card(number).posts[1].to_date == date(2022, 12, 31)


def test_an_undone_import_leaves_nobody(service, members, tmp_path):
    path = workbook(tmp_path / "l.xlsx", APPOINTED, AGAIN, LEFT)
    done = service.apply(service.preview(ImportKind.MEMBERS, path))
    service.undo(done.batch_id)
    assert members.rows() == []


def test_a_blank_cell_leaves_what_stands_there(service, members, tmp_path):
    service.apply(service.preview(ImportKind.MEMBERS, workbook(tmp_path / "l.xlsx", STAYS)))
    blank = (THIRD, "Шаблонов Үлгі", "", "Астана", "24.11.2025", "", "№ 44", "", "", *NO_POST)
    preview = service.preview(ImportKind.MEMBERS, workbook(tmp_path / "m.xlsx", blank))
    assert service.apply(preview).summary == ImportSummary(0, 1, 0, 0)
    (row,) = members.rows()
    assert (row.cohort, row.region_code, row.stay_until) == ("2025", "71", date(2028, 11, 23))


@pytest.mark.parametrize(
    ("place", "value", "code"),
    [
        (0, "940305300011", "iin_check_digit"),
        (1, "", "name_missing"),
        (4, "", "enrolled_on_missing"),
        (5, "", "stay_missing"),
        (7, "06.12.2024", "left_outside_stay"),
        (9, "", "organization_missing"),
        (11, "", "post_missing"),
        (13, "", "appointed_on_missing"),
        (13, "05.12.2021", "appointed_outside_stay"),
        (14, "01.02.2022", "ends_before_start"),
    ],
)
def test_a_refused_row_names_what_is_wrong(service, tmp_path, place, value, code):
    row = list(APPOINTED)
    row[place] = value
    preview = service.preview(ImportKind.MEMBERS, workbook(tmp_path / "l.xlsx", row))
    assert code in codes(preview)
    assert preview.summary.refused == 1


def test_leaving_needs_a_known_ground(service, tmp_path):
    row = list(LEFT)
    row[8] = "по иной причине"
    preview = service.preview(ImportKind.MEMBERS, workbook(tmp_path / "l.xlsx", row))
    assert codes(preview) == ["leaving_ground_unknown"]
    row[8] = ""
    preview = service.preview(ImportKind.MEMBERS, workbook(tmp_path / "m.xlsx", row))
    assert (codes(preview), preview.summary.new) == (["leaving_ground_missing"], 1)


def test_a_kind_that_is_not_said_is_pointed_out(service, members, tmp_path):
    row = list(APPOINTED)
    row[10] = row[12] = ""
    preview = service.preview(ImportKind.MEMBERS, workbook(tmp_path / "l.xlsx", row))
    assert codes(preview) == ["employer_unsaid", "post_kind_unsaid"]
    service.apply(preview)
    (line,) = members.card(members.rows()[0].id).posts
    assert (line.employer, line.post_kind) == (EmployerKind.OTHER, PostKind.OTHER)


def test_stays_and_posts_of_one_person_do_not_overlap(service, tmp_path):
    other_stay = (FIRST, "Примеров Үлгі", "2024", "", "01.12.2024", 3, "", "", "", *NO_POST)
    later = list(AGAIN)
    later[13] = "01.12.2022"
    path = workbook(tmp_path / "l.xlsx", APPOINTED, APPOINTED[:9] + NO_POST, later, other_stay)
    preview = service.preview(ImportKind.MEMBERS, path)
    assert codes(preview) == ["member_repeated", "appointments_overlap", "member_already"]
    assert preview.summary == ImportSummary(1, 0, 0, 3)


def test_a_rule_set_says_how_long_the_stay_is(service, members, tmp_path):
    row = list(STAYS)
    row[5] = ""
    options = ImportOptions(rule_set="regional")
    preview = service.preview(ImportKind.MEMBERS, workbook(tmp_path / "l.xlsx", row), options)
    service.apply(preview)
    (found,) = members.rows()
    assert found.stay_until == date(2027, 11, 23)
    assert members.card(found.id).rule_set is not None
