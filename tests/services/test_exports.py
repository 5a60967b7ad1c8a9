"""Exports from a real database: rights, what is in them, what the audit log says, nothing half written."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.errors import Cancelled, Forbidden, NotFound
from evalapp.domain.numbers import rounded
from evalapp.entities.workspace import AuditEvent
from evalapp.exchange.audit_xlsx import AuditLine
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.headers import ImportKind
from evalapp.exchange.table_xlsx import Table, TableColumn
from evalapp.services.application_query import ApplicationQuery, ApplicationSort
from evalapp.services.campaigns import CampaignService
from evalapp.services.exports import ExportService, ExportTarget
from evalapp.services.import_preview import ImportSummary
from evalapp.services.imports import ImportService
from evalapp.services.official_rows import OfficialQuery
from evalapp.services.results import ResultService
from evalapp.storage import audit
from evalapp.storage.database import Database
from tests.applicants import add_intake
from tests.exchange.campaign_figures import column_under, sheets_of
from tests.services.campaign_builder import NOW, BuiltCampaign, add_officials, build_campaign


@pytest.fixture
def target(tmp_path: Path) -> ExportTarget:
    return ExportTarget(path=tmp_path / "book.xlsx", language=DocumentLanguage.RU)


@pytest.fixture
def campaign(db: Database) -> BuiltCampaign:
    return build_campaign(db)


def service(db: Database, actor: Actor) -> ExportService:
    return ExportService(db, actor, clock=lambda: NOW)


def exported(db: Database) -> list[tuple[str, int, str]]:
    """(table, record, note) of the exports in the audit log."""
    with db.reading() as session:
        wanted = (
            select(AuditEvent)
            .where(col(AuditEvent.action) == audit.Action.EXPORTED)
            .order_by(col(AuditEvent.id))
        )
        return [(e.record_table, e.record_id, e.note) for e in session.execute(wanted).scalars()]


def metadata(path: Path) -> dict[object, object]:
    return {row[0].value: row[1].value for row in load_workbook(path).worksheets[-1].iter_rows()}


def test_released_results_are_exported_as_frozen(
    db: Database, admin: Actor, viewer: Actor, campaign: BuiltCampaign, target: ExportTarget
) -> None:
    CampaignService(db, admin, clock=lambda: NOW).release(campaign.id)
    with db.reading() as session:
        head = audit.head(session)[1]
    service(db, viewer).results(campaign.id, target)
    shown = ResultService(db, viewer).results(campaign.id)
    page = sheets_of(target.path)[0]
    totals = [row.score.total for row in shown.rows]
    assert column_under(page, "Итог") == [float(rounded(total)) for total in totals if total is not None]
    assert column_under(page, "Должностное лицо") == [row.official.full_name for row in shown.rows]
    assert column_under(page, "ИИН") == [f"{row.official.iin[:6]}******" for row in shown.rows]
    said = metadata(target.path)
    assert said["snapshot"] == "release 1"
    assert said["audit_head"] == head
    assert said["exported_by"] == viewer.full_name
    assert exported(db) == [("campaign", campaign.id, "results, release 1, ru")]


def test_the_order_and_choice_of_the_screen_are_kept(
    db: Database, admin: Actor, campaign: BuiltCampaign, target: ExportTarget
) -> None:
    wanted = [campaign.assessees[2], campaign.assessees[0]]
    service(db, admin).packet(campaign.id, target, order=wanted)
    names = column_under(sheets_of(target.path)[0], "Должностное лицо")
    assert names == ["Мысалов Ерлан Нұсқаұлы", "Примерова Айгүл Эскизқызы"]
    service(db, admin).packet(campaign.id, target, order=[])
    assert column_under(sheets_of(target.path)[0], "Должностное лицо") == []


def test_before_release_only_an_administrator_exports_a_marked_preview(
    db: Database, admin: Actor, officer: Actor, campaign: BuiltCampaign, target: ExportTarget
) -> None:
    with pytest.raises(Forbidden) as refused:
        service(db, officer).packet(campaign.id, target)
    assert refused.value.code == "results_not_released"
    assert not target.path.exists()
    assert exported(db) == []
    service(db, admin).packet(campaign.id, target)
    assert "результаты не выданы" in str(sheets_of(target.path)[0]["C2"].value)
    assert exported(db) == [("campaign", campaign.id, "packet, preview, ru")]


def test_who_may_export_what(
    db: Database, viewer: Actor, auditor: Actor, campaign: BuiltCampaign, target: ExportTarget
) -> None:
    intake_id, *_ = add_intake(db, {})
    query = ApplicationQuery(intake_id=intake_id)
    for actor in (viewer, auditor):
        with pytest.raises(Forbidden):
            service(db, actor).applications(query, target)
        with pytest.raises(Forbidden):
            service(db, actor).documents_needed(query, target)
    with pytest.raises(Forbidden):
        service(db, auditor).packet(campaign.id, target)
    with pytest.raises(Forbidden):
        service(db, auditor).officials(OfficialQuery(), target)
    with pytest.raises(Forbidden):
        service(db, viewer).audit_extract([], target)
    assert list(target.path.parent.glob("*.xlsx")) == []


def test_an_unknown_campaign_is_not_found(db: Database, admin: Actor, target: ExportTarget) -> None:
    with pytest.raises(NotFound):
        service(db, admin).packet(4711, target)


@pytest.mark.parametrize("allowed", [0, 4])
def test_a_cancelled_export_leaves_nothing(
    allowed: int, db: Database, admin: Actor, campaign: BuiltCampaign, target: ExportTarget
) -> None:
    class Stop:
        """Stops after some steps; there are four officials, so after four only the file is left to write."""

        steps = 0

        def step(self, done: int, total: int) -> None:
            self.steps += 1
            if self.steps > allowed:
                raise Cancelled

    with pytest.raises(Cancelled):
        service(db, admin).packet(campaign.id, target, progress=Stop())
    assert list(target.path.parent.glob("*.xlsx")) == []
    assert list(target.path.parent.glob("*.tmp")) == []
    assert exported(db) == []


def test_applications_are_exported_as_the_list_shows_them(
    db: Database, officer: Actor, target: ExportTarget
) -> None:
    intake_id, *_ = add_intake(
        db, {}, {"has_conviction": True}, {"citizenship": None, "phone": "+7 700 000 00 00"}
    )
    query = ApplicationQuery(intake_id=intake_id, sort=ApplicationSort.NUMBER, descending=True, limit=1)
    service(db, officer).applications(query, target)
    page = sheets_of(target.path)[0]
    assert column_under(page, "№ заявки") == ["МКР-00003", "МКР-00002", "МКР-00001"]
    assert column_under(page, "Отсутствие судимости") == ["Выполнен", "Не выполнен", "Выполнен"]
    assert column_under(page, "Гражданство") == ["Нужен документ", "Выполнен", "Выполнен"]
    reasons = [str(value) for value in column_under(page, "Причина")]
    assert "Гражданство" in reasons[0]
    assert "судим" in reasons[1].casefold()
    assert all("2030" in str(value) for value in column_under(page, "Что и когда изменится"))
    assert exported(db) == [("intake", intake_id, "applications, ru")]

    service(db, officer).documents_needed(query, target)
    page = sheets_of(target.path)[0]
    assert column_under(page, "№ заявки") == ["МКР-00003"]
    assert column_under(page, "Критерий") == ["Гражданство"]
    assert column_under(page, "Телефон") == ["+7 700 000 00 00"]


def test_two_languages_stand_side_by_side(db: Database, officer: Actor, tmp_path: Path) -> None:
    intake_id, *_ = add_intake(db, {"has_conviction": True})
    target = ExportTarget(path=tmp_path / "two.xlsx", language=DocumentLanguage.KK_RU)
    service(db, officer).applications(ApplicationQuery(intake_id=intake_id), target)
    page = sheets_of(target.path)[0]
    assert column_under(page, "Тексеру нәтижесі / Результат проверки") == [
        "Талаптарға сай емес / Не соответствует требованиям"
    ]


def test_the_register_shows_numbers_in_full_to_those_who_keep_it(
    db: Database, officer: Actor, viewer: Actor, target: ExportTarget
) -> None:
    add_officials(db, 2)
    service(db, officer).officials(OfficialQuery(), target)
    page = sheets_of(target.path)[0]
    assert sorted(map(str, column_under(page, "ИИН"))) == ["880315450126", "900101300017"]
    assert column_under(page, "Фамилия, имя, отчество") == ["Примерова Айгүл Эскизқызы", "Шаблонов Данияр"]
    service(db, viewer).officials(OfficialQuery(text="шабл"), target)
    assert column_under(sheets_of(target.path)[0], "ИИН") == ["900101******"]


def test_an_exported_register_can_be_imported_again(db: Database, admin: Actor, tmp_path: Path) -> None:
    imports = ImportService(db, admin)
    source = Path(__file__).parent.parent / "samples" / "deputy_ministers_2022.xlsx"
    imports.apply(imports.preview(ImportKind.OFFICIALS, source))
    for language in DocumentLanguage:
        target = ExportTarget(path=tmp_path / f"{language.value}.xlsx", language=language)
        service(db, admin).officials(OfficialQuery(), target)
        preview = imports.preview(ImportKind.OFFICIALS, target.path)
        assert preview.summary == ImportSummary(0, 0, 72, 0), language


def test_refused_rows_come_back_when_they_are_corrected(db: Database, admin: Actor, tmp_path: Path) -> None:
    source = Path(__file__).parent.parent / "samples" / "deputy_ministers_2022.xlsx"
    imports = ImportService(db, admin)
    preview = imports.preview(ImportKind.OFFICIALS, source)
    path = tmp_path / "refused.xlsx"
    imports.save_refused(preview, path, "ru")
    again = imports.preview(ImportKind.OFFICIALS, path)
    assert again.summary.refused >= 1
    book = load_workbook(path)
    page = book.worksheets[0]
    headers = {str(cell.value): cell.column for cell in page[1]}
    iin = next(column for header, column in headers.items() if "ИИН" in header)
    repeated, faulty = page[2], page[3]
    assert str(repeated[headers["Причина отказа"] - 1].value).startswith("Строка 78: ")
    assert [cell.column for cell in faulty if cell.comment] == [iin, iin + 1, iin + 3]
    for row, values in ((2, ("880315450126", "15.03.1988")), (3, ("900101300017", "01.01.1990"))):
        page.cell(row, iin).value, page.cell(row, iin + 1).value = values
    page.cell(3, iin + 3).value = "01.12.2020"
    book.save(path)
    assert imports.preview(ImportKind.OFFICIALS, path).summary == ImportSummary(2, 0, 0, 0)


def test_any_table_and_the_audit_extract(
    db: Database, officer: Actor, auditor: Actor, tmp_path: Path
) -> None:
    target = ExportTarget(path=tmp_path / "t.xlsx", shown_filter="только новые")
    table = Table(title="Таблица", columns=(TableColumn("Имя"),), rows=[("=1",)])
    service(db, officer).table(table, target, subject="Отчёт")
    page = sheets_of(target.path)[0]
    assert column_under(page, "Имя") == ["=1"]
    assert page["A2"].value == "Фильтр: только новые"
    assert page.oddHeader.left.text == "Отчёт"
    line = AuditLine(number=1, at=NOW, account="a", action="b", record="c", fields="d", note="e", hash="f")
    service(db, auditor).audit_extract([line], target)
    assert column_under(sheets_of(target.path)[0], "Контрольная сумма") == ["f"]
    assert [note for *_, note in exported(db)] == ["table of 1 rows, ru", "audit extract of 1 events, ru"]
