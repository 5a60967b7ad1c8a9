"""Refused rows go out as a workbook; corrected, they come in."""

from collections import Counter
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from sqlmodel import func, select

from evalapp.domain.access import Actor
from evalapp.domain.campaign import FormState
from evalapp.domain.iin import check_digit
from evalapp.entities.assessment import Form
from evalapp.entities.register import Person
from evalapp.exchange.headers import ImportKind
from evalapp.services.import_preview import ImportOptions, ImportSummary
from evalapp.services.imports import ImportService
from evalapp.storage.database import Database

SAMPLES = Path(__file__).parent.parent / "samples"


@pytest.fixture
def service(db: Database, admin: Actor) -> ImportService:
    return ImportService(db, admin)


def refused_of(
    service: ImportService, kind: ImportKind, name: str, target: Path, options: ImportOptions | None = None
) -> ImportSummary:
    preview = service.preview(kind, SAMPLES / f"{name}.xlsx", options)
    service.apply(preview)
    service.save_refused(preview, target, "ru")
    return preview.summary


def test_an_official_corrected_in_the_workbook_comes_in(
    service: ImportService, db: Database, tmp_path: Path
) -> None:
    target = tmp_path / "отказы.xlsx"
    refused_of(service, ImportKind.OFFICIALS, "deputy_ministers_2022", target)
    assert service.preview(ImportKind.OFFICIALS, target).summary == ImportSummary(0, 0, 1, 1)

    book = openpyxl.load_workbook(target)
    sheet = book.worksheets[0]
    headers = {cell.value: cell.column for row in sheet.iter_rows() for cell in row if cell.value}
    row = next(cell.row for line in sheet.iter_rows() for cell in line if cell.value == "31.02.1978")
    iin = "79042039015"
    sheet.cell(row, headers["ЖСН / ИИН"], f"{iin}{check_digit(iin)}")
    sheet.cell(row, headers["Дата рождения"], "20.04.1979")
    sheet.cell(row, headers["С какого времени"], "01.12.2020")
    book.save(target)
    done = service.apply(service.preview(ImportKind.OFFICIALS, target))
    assert done.summary.new == 1
    assert done.summary.refused == 0
    with db.reading() as session:
        assert session.exec(select(func.count()).select_from(Person)).one() == 73


def test_marks_corrected_in_the_workbook_close_their_open_forms(
    service: ImportService, db: Database, tmp_path: Path
) -> None:
    target = tmp_path / "отказы.xlsx"
    service.apply(service.preview(ImportKind.OFFICIALS, SAMPLES / "deputy_ministers_2022.xlsx"))
    options = ImportOptions(campaign="Оценка")
    summary = refused_of(service, ImportKind.RATINGS, "ratings_deputy_ministers_2022", target, options)
    assert summary.refused == 53

    book = openpyxl.load_workbook(target)
    for line in book.worksheets[0].iter_rows():
        for cell in line:
            if cell.value in {"4,5", "пять", 7, "7"}:
                cell.value = 4
    book.save(target)
    preview = service.preview(ImportKind.RATINGS, target, options)
    codes = Counter(problem.code for problem in preview.problems if problem.severity == "refused")
    assert codes["mark_off_scale"] == 0
    assert codes["official_unknown"] == codes["role_unknown"] == 1
    service.apply(preview)
    with db.reading() as session:
        forms = session.exec(select(Form)).all()
    still_off = [form for form in forms if form.state is FormState.OPEN and form.problem["raw"]]
    assert still_off == []


def test_applications_corrected_in_the_workbook_come_in(service: ImportService, tmp_path: Path) -> None:
    target = tmp_path / "отказы.xlsx"
    options = ImportOptions(intake="Отбор", as_of=date(2023, 9, 30), rule_set="youth")
    refused_of(service, ImportKind.APPLICATIONS, "reserve_applicants_2023", target, options)
    book = openpyxl.load_workbook(target)
    sheet = book.worksheets[0]
    headers = {cell.value: cell.column for row in sheet.iter_rows() for cell in row if cell.value}
    corrected = 0
    for row in range(1, sheet.max_row + 1):
        iin = str(sheet.cell(row, headers["ИИН"]).value)
        digit = check_digit(iin[:11]) if len(iin) == 12 and iin.isdigit() else None
        if digit is not None and str(digit) != iin[11]:
            sheet.cell(row, headers["ИИН"], f"{iin[:11]}{digit}")
            corrected += 1
    book.save(target)
    assert corrected == 3
    preview = service.preview(ImportKind.APPLICATIONS, target, options)
    assert preview.summary.new == 3
    assert preview.summary.refused == 0


def test_a_body_from_a_banner_stands_in_the_row(service: ImportService, tmp_path: Path) -> None:
    source = tmp_path / "тізім.xlsx"
    book = openpyxl.load_workbook(SAMPLES / "deputy_akims_2023.xlsx")
    book.worksheets[0]["D5"] = "31.02.1983"
    book.save(source)
    preview = service.preview(ImportKind.OFFICIALS, source)
    assert preview.summary == ImportSummary(102, 0, 0, 1)
    target = tmp_path / "бас тарту.xlsx"
    service.save_refused(preview, target, "kk")
    book = openpyxl.load_workbook(target)
    for line in book.worksheets[0].iter_rows():
        for cell in line:
            if cell.value == "31.02.1983":
                cell.value = date(1983, 9, 19)
    book.save(target)
    again = service.preview(ImportKind.OFFICIALS, target)
    assert again.summary == ImportSummary(1, 0, 0, 0)
    assert again.planned[0].row.record.region_code == "10"
