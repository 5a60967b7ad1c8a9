"""A framework with other competencies than the shipped one works from the marks to every document."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.cli.score import score_values
from evalapp.domain.access import Actor
from evalapp.domain.campaign import RaterRole
from evalapp.domain.framework import CompetencyContent, FrameworkContent
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.reference import PositionCategory
from evalapp.domain.report import ReportKind
from evalapp.entities.assessment import Form
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.headers import ImportKind
from evalapp.services.analytics import AnalyticsService, Source, SourceKind
from evalapp.services.campaign_launch import CampaignFields, assess_persons, new_campaign
from evalapp.services.campaigns import CampaignService
from evalapp.services.exports import ExportService, ExportTarget
from evalapp.services.forms import FormService
from evalapp.services.framework_editing import FrameworkEditingService
from evalapp.services.importing import ImportOptions
from evalapp.services.imports import ImportService
from evalapp.services.officials import OfficialService
from evalapp.services.rating_returns import RatingReturnService
from evalapp.services.rating_workbooks import RatingExport, RatingWorkbookService
from evalapp.services.reports import ReportService
from evalapp.services.results import ResultService
from evalapp.storage.database import Database
from tests.services.campaign_builder import AS_OF, IINS, NOW, add_form, add_officials

CODES = ("P1", "Э-2", "X10", "KAZ1", "B8")
"""Two personal ones, three professional ones; B8 now means something else."""


def words(text: str) -> Trilingual:
    return Trilingual(f"{text} қаз", f"{text} рус", f"{text} eng")


def reshaped(content: FrameworkContent) -> FrameworkContent:
    """Five competencies of our own, weighted and with targets in each category."""
    named = {
        "Э-2": ("personal", "Әдеп"),
        "X10": ("professional", "Анализ"),
        "KAZ1": ("professional", "Сөйлеу"),
        "B8": ("professional", "Смелость"),
    }
    made = [
        CompetencyContent(
            code, block, words(name), words(f"О чём: {name}"), (words(f"Знак {name}"),),
            {level: words(f"{name} на уровне {level}") for level in range(1, 6)},
        )
        for code, (block, name) in named.items()
    ]  # fmt: skip
    integrity = content.competencies[0]
    weights = {
        category: {"personal": 0.3, "professional": 0.7, **dict.fromkeys(CODES, 1.0), "X10": 2.0}
        for category in content.weights
    }
    targets = {category: dict.fromkeys(CODES, 3.5) for category in content.targets}
    return replace(content, competencies=(integrity, *made), weights=weights, targets=targets)


@pytest.fixture
def framework(db: Database, officer: Actor) -> int:
    service = FrameworkEditingService(db, officer, clock=lambda: datetime(2100, 5, 1, tzinfo=UTC))
    number = service.new_version(1, "OWN-1")
    before = service.version(number).content
    service.save(number, reshaped(before), before=before)
    assert service.version(number).lacks == ()
    return number


@pytest.fixture
def campaign(db: Database, framework: int) -> int:
    """Four officials, seven counted forms each; the newest framework is taken by itself."""
    persons = add_officials(db)
    with db.transaction() as session:
        made = new_campaign(
            session, CampaignFields("Своя рамка", PositionCategory.DEPUTY_MINISTERS, AS_OF), now=NOW
        )
        assert made.framework_id == framework
        assessees = assess_persons(session, made, persons)
        for place, person in enumerate(persons):
            for number in range(3):
                for role in (RaterRole.PEER, RaterRole.SUBORDINATE):
                    form = add_form(session, assessees[person], role, f"{role.value}{number}")
                    form.marks = {code: 1 + (place + number + at) % 5 for at, code in enumerate(CODES)}
            for role in (RaterRole.SUPERIOR, RaterRole.SELF):
                form = add_form(session, assessees[person], role, role.value)
                form.marks = dict.fromkeys(CODES, 4)
        return made.id or 0


def test_marks_become_results_and_every_document(
    db: Database, officer: Actor, admin: Actor, campaign: int, tmp_path: Path
) -> None:
    CampaignService(db, officer, clock=lambda: NOW).release(campaign)
    results = ResultService(db, officer).results(campaign)
    assert [each.code for each in results.competencies] == list(CODES)
    first = results.rows[0].score
    assert first.total is not None
    professional = (2 * (first.competencies["X10"] or 0) + (first.competencies["KAZ1"] or 0)) + (
        first.competencies["B8"] or 0
    )
    assert first.professional == pytest.approx(professional / 4)
    assert first.total == pytest.approx(0.3 * (first.personal or 0) + 0.7 * (first.professional or 0))
    assert set(score_values(first, is_released=True)["competencies"]) == set(CODES)
    exports = ExportService(db, officer, clock=lambda: NOW)
    for name, write in (("results", exports.results), ("packet", exports.packet)):
        path = tmp_path / f"{name}.xlsx"
        write(campaign, ExportTarget(path=path, language=DocumentLanguage.KK_RU))
        assert "Смелость рус" in said_in(path)
    reports = ReportService(db, officer, clock=lambda: NOW)
    for kind in ReportKind:
        path = tmp_path / f"{kind.value}.xlsx"
        assert reports.write(campaign, kind, ExportTarget(path=path)) == 4
        assert "Смелость рус" in said_in(path)
    picture = AnalyticsService(db, officer).picture(
        Source(SourceKind.CAMPAIGN, campaign, "Своя рамка", date(2026, 1, 1))
    )
    shown = repr(picture.charts(frozenset(), Language.RU))
    assert "Смелость рус" in shown
    assert "'Риск'" not in shown  # the short word of the shipped B8
    card = OfficialService(db, officer).card(results.rows[0].official.person_id)
    assert [each.code for each in card.results[0].competencies] == list(CODES)


def test_lists_of_marks_are_recognised_by_the_frameworks_own_names(
    db: Database, officer: Actor, campaign: int, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["ИИН", "Роль", "Оценивающий", "P1", "Әдеп рус", "Анализ рус", "KAZ1", "B8"])
    sheet.append([IINS[0], "эксперт", "Э9", 5, 4, 3, 2, 1])
    book.save(tmp_path / "marks.xlsx")
    service = ImportService(db, officer)
    options = ImportOptions(campaign="Своя рамка")
    service.apply(service.preview(ImportKind.RATINGS, tmp_path / "marks.xlsx", options))
    with db.reading() as session:
        form = session.execute(select(Form).where(col(Form.rater_code) == "Э9")).scalar_one()
        assert form.marks == {"P1": 5, "Э-2": 4, "X10": 3, "KAZ1": 2, "B8": 1}


def test_rating_workbooks_go_out_and_come_back(
    db: Database, officer: Actor, campaign: int, tmp_path: Path
) -> None:
    desk = FormService(db, officer, clock=lambda: NOW)
    form_id = desk.open_form(desk.rows(campaign)[0].assessee_id, RaterRole.EXPERT, "Э7")
    out = RatingWorkbookService(db, officer, clock=lambda: NOW)
    (path,) = out.export(campaign, RatingExport(folder=tmp_path, raters=["Э7"]))
    book = openpyxl.load_workbook(path)
    sheet = next(each for each in book.worksheets if str(each["A1"].value).startswith("evalapp-form"))
    assert "Смелость на уровне 4 рус" in said_in(path)
    found = [
        cell.row
        for row in sheet.iter_rows()
        for cell in row
        if cell.value in {"P1", "Э-2", "X10", "KAZ1", "B8"}
    ]
    for row in found:
        sheet.cell(row, 10).value = 4
    book.save(path)
    back = RatingReturnService(db, officer, clock=lambda: NOW)
    back.write(back.read([path]), campaign_id=campaign)
    card = desk.card(form_id, Language.RU)
    assert [each.code for each in card.competencies] == list(CODES)
    assert card.marks == dict.fromkeys(CODES, 4)


def said_in(path: Path) -> str:
    book = openpyxl.load_workbook(path)
    return "\n".join(
        str(cell.value) for page in book.worksheets for row in page.iter_rows() for cell in row if cell.value
    )
