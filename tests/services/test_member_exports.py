"""Workbooks of members and cohorts: what stands in which column, masked numbers, filters, rights."""

from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.errors import Forbidden
from evalapp.domain.iin import check_digit
from evalapp.domain.member_fields import AppointmentFields, MemberFields, PlanItemFields
from evalapp.domain.membership import EmployerKind, PlanItemKind, PostKind
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.documents import ExportTarget
from evalapp.services.member_development import MemberDevelopmentService
from evalapp.services.member_posts import MemberPostService
from evalapp.services.members import MemberService
from evalapp.services.reserve_exports import ReserveExportService
from evalapp.texts import text

IIN = f"94030530001{check_digit('94030530001')}"
OTHER = f"95061240001{check_digit('95061240001')}"


def clock() -> datetime:
    return datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def people(db, officer) -> tuple[int, int]:
    members = MemberService(db, officer, clock=clock)
    first = members.add(
        MemberFields(
            iin=IIN,
            full_name="Примеров Үлгі",
            enrolled_on=date(2023, 12, 10),
            stay_until=date(2026, 12, 9),
            cohort="2023",
        )
    )
    second = members.add(
        MemberFields(
            iin=OTHER,
            full_name="=Мысалова Үлгі",
            enrolled_on=date(2025, 11, 24),
            stay_until=date(2028, 11, 23),
        )
    )
    MemberPostService(db, officer, clock=clock).appoint(
        first,
        AppointmentFields(
            organization="Министерство «Пример»",
            employer=EmployerKind.CENTRAL,
            post="директор",
            post_kind=PostKind.CORPS_A,
            from_date=date(2024, 1, 9),
        ),
    )
    MemberDevelopmentService(db, officer, clock=clock).add_plan_item(
        first, PlanItemFields(PlanItemKind.TRAINING, "Курс", date(2026, 1, 1))
    )
    return first, second


@pytest.fixture
def target(tmp_path: Path) -> ExportTarget:
    return ExportTarget(path=tmp_path / "book.xlsx", language=DocumentLanguage.EN)


def rows_of(path: Path, sheet: str) -> list[tuple[object, ...]]:
    found = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    return [tuple(cell.date() if isinstance(cell, datetime) else cell for cell in row) for row in found]


def test_members_stand_as_on_the_screen_with_their_history(db, officer, people, target):
    exports = ReserveExportService(db, officer, clock=clock)
    exports.members(target, order=[people[1], people[0]])
    rows = [row for row in rows_of(target.path, "Members") if isinstance(row[0], int)]
    assert [row[1] for row in rows] == ["=Мысалова Үлгі", "Примеров Үлгі"]
    last = rows[1]
    assert last[2] == "940305******"
    assert last[6:10] == (text("en", "member.state_appointed"), date(2023, 12, 10), date(2026, 12, 9), 17)
    assert last[10] == "директор\nМинистерство «Пример»"
    (post,) = [row for row in rows_of(target.path, "Appointments") if row[0] == 1]
    assert post[3:8] == ("Министерство «Пример»", "Central bodies", "директор", "Corps A", date(2024, 1, 9))
    (item,) = [row for row in rows_of(target.path, "Development plans") if row[0] == 1]
    assert item[1:5] == ("Примеров Үлгі", "Training", "Курс", date(2026, 1, 1))
    cell = openpyxl.load_workbook(target.path)["Members"]["B5"]
    assert cell.data_type == "s"


def test_a_filtered_list_holds_nobody_else(db, officer, people, target):
    ReserveExportService(db, officer, clock=clock).members(target, order=[people[1]])
    book = openpyxl.load_workbook(target.path)
    assert "Appointments" not in book.sheetnames
    assert not any("Примеров" in str(cell) for row in rows_of(target.path, "Members") for cell in row)


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_cohorts_add_up_as_of_a_day(db, officer, people, tmp_path, language):
    target = ExportTarget(path=tmp_path / "book.xlsx", language=language)
    ReserveExportService(db, officer, clock=clock).cohorts(target, as_of=date(2025, 12, 1))
    sheets = openpyxl.load_workbook(target.path).sheetnames
    rows = [row for row in rows_of(target.path, sheets[0]) if isinstance(row[3], int)]
    assert [row[3:7] for row in rows] == [(1, 0, 0, 0), (1, 1, 1, 1), (2, 1, 0.5, 1)]
    kinds = [row for row in rows_of(target.path, sheets[1]) if isinstance(row[1], int)]
    assert [row[1] for row in kinds] == [0, 1, 1]
    assert {cell for row in kinds[1:] for cell in row[2:]} == {"*"}, "one person is told by no figure"
    days = [row for row in rows_of(target.path, sheets[2]) if isinstance(row[1], int)]
    assert days[-1][1:] == (1, "*", "*", "*")


def test_kinds_of_enough_people_stand_in_the_workbook_of_cohorts(db, officer, target):
    members = MemberService(db, officer, clock=clock)
    posts = MemberPostService(db, officer, clock=clock)
    for number in range(6):
        eleven = f"9403053000{number}"
        added = members.add(
            MemberFields(
                iin=f"{eleven}{check_digit(eleven)}",
                full_name=f"Примеров Үлгі {'АБВГДЕ'[number]}",
                enrolled_on=date(2023, 12, 10),
                stay_until=date(2026, 12, 9),
            )
        )
        posts.appoint(
            added,
            AppointmentFields(
                organization="Министерство «Пример»",
                employer=EmployerKind.CENTRAL,
                post="директор",
                post_kind=PostKind.CORPS_A,
                from_date=date(2024, 1, 9),
            ),
        )
    ReserveExportService(db, officer, clock=clock).cohorts(target, as_of=date(2025, 12, 1))
    sheets = openpyxl.load_workbook(target.path).sheetnames
    (kinds,) = [row for row in rows_of(target.path, sheets[1]) if isinstance(row[1], int)]
    assert kinds[1:] == (6, 6, 0, 0, 0, 0, 6, 0, 0, 0, 0)
    (days,) = [row for row in rows_of(target.path, sheets[2]) if isinstance(row[1], int)]
    assert days[1:] == (6, 30, 30, 30)


def test_only_who_sees_members_may_write_them(db, people, target):
    viewer = ReserveExportService(db, Actor("viewer", "Көруші Үлгі", AccountRole.VIEWER), clock=clock)
    for write in (viewer.members, viewer.cohorts):
        with pytest.raises(Forbidden):
            write(target)
