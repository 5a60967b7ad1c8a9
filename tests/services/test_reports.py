"""Reports of officials: what the person reads, what the commission reads, and what neither may show."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.calibration import CalibrationState
from evalapp.domain.campaign import RaterRole
from evalapp.domain.errors import BadFile, Forbidden, Refused
from evalapp.domain.indicator import IndicatorFields, IndicatorKind
from evalapp.domain.report import ReportKind
from evalapp.domain.scoring import level_of
from evalapp.entities.assessment import Form, Release
from evalapp.entities.calibration import Calibration, ResultNotice
from evalapp.entities.workspace import AuditEvent
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.campaigns import CampaignService
from evalapp.services.exports import ExportTarget
from evalapp.services.frameworks import FrameworkService
from evalapp.services.indicators import IndicatorService
from evalapp.services.reports import ReportFormat, ReportService
from evalapp.services.results import ResultService
from evalapp.storage.database import Database
from tests.exchange.test_pdf import pages
from tests.services.campaign_builder import BuiltCampaign, build_campaign

NOW = datetime(2026, 4, 2, 9, tzinfo=UTC)
DEVELOPMENT, DECISION = ReportKind.DEVELOPMENT, ReportKind.DECISION


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    return build_campaign(db)


@pytest.fixture
def released(db: Database, officer: Actor, built: BuiltCampaign) -> BuiltCampaign:
    CampaignService(db, officer, clock=lambda: NOW).release(built.id)
    return built


@pytest.fixture
def reports(db: Database, officer: Actor) -> ReportService:
    return ReportService(db, officer, clock=lambda: NOW)


@pytest.fixture
def pdf(reports: ReportService, released: BuiltCampaign, tmp_path: Path) -> Callable[..., str]:
    """The words of a report of the first official (or of ``who``)."""

    def write(
        kind: ReportKind, language: DocumentLanguage = DocumentLanguage.RU, who: int = 0, **marks: bool
    ) -> str:
        path = tmp_path / f"{kind.value}.pdf"
        target = ExportTarget(path=path, language=language, **marks)
        count = reports.write(released.id, kind, target, assessee_ids=[released.assessees[who]])
        assert count == 1
        return "\n".join(pages(path))

    return write


def flat(text: str) -> str:
    return " ".join(text.split())


def test_the_person_reads_strengths_gaps_and_words_but_no_place(pdf: Callable[..., str]) -> None:
    said = flat(pdf(DEVELOPMENT))
    for part in ("Отчёт о развитии", "Профиль компетенций", "Сильные стороны", "Что развивать"):
        assert part in said
    for part in ("Как вы видите себя", "Уровни словами", "Примеры", "Интервал 90 %"):
        assert part in said
    assert "Примерова" in said
    for hidden in ("Группа", "Диапазон мест", "место", "Порог", "ИИН"):
        assert hidden not in said, hidden


def test_wordings_are_those_of_the_level_and_of_the_next_one(
    pdf: Callable[..., str], db: Database, viewer: Actor, released: BuiltCampaign
) -> None:
    results = ResultService(db, viewer).results(released.id)
    row = next(row for row in results.rows if row.official.assessee_id == released.assessees[0])
    score = row.score.competencies["P2"]
    assert score is not None
    level = level_of(results.rules, score)
    competency = FrameworkService(db, viewer).card().blocks[0].competencies[1]
    said = flat(pdf(DEVELOPMENT, DocumentLanguage.EN))
    wanted = competency.levels[level].en.split()
    assert all(word in said for word in wanted)
    if level < 5:
        assert f"{level + 1}. {competency.levels[level + 1].en.split()[0]}" in said


def test_the_commission_reads_why_a_version_was_corrected(
    pdf: Callable[..., str], db: Database, officer: Actor, released: BuiltCampaign
) -> None:
    assert "Причина версии" not in flat(pdf(DECISION))
    service = CampaignService(db, officer, clock=lambda: NOW)
    service.correct(released.id, "Отметка введена неверно")
    with db.transaction() as session:
        wanted = select(Form).where(
            col(Form.assessee_id) == released.assessees[0], col(Form.role) == RaterRole.SUPERIOR
        )
        form = session.execute(wanted).scalar_one()
        form.marks = dict.fromkeys(form.marks, 5)
    service.release(released.id)
    assert "Причина версии 2 Отметка введена неверно" in flat(pdf(DECISION))


def test_the_commission_reads_the_total_with_all_its_uncertainty(
    pdf: Callable[..., str], db: Database, officer: Actor, released: BuiltCampaign
) -> None:
    with db.transaction() as session:
        release = session.execute(select(Release)).scalar_one()
        session.add(
            Calibration(
                release_id=release.id,
                assessee_id=released.assessees[0],
                state=CalibrationState.RECORDED,
                blocks={"personal": 4.25},
                reason="Учтён проект года",
                decided_on=date(2026, 4, 1),
                decided_by="Комиссия",
                minutes="Протокол 7",
                changed_at=NOW,
                account="officer",
            )
        )
        session.add(
            ResultNotice(
                release_id=release.id,
                assessee_id=released.assessees[0],
                shown_on=date(2026, 4, 2),
                account="officer",
            )
        )
    fields = IndicatorFields(
        kind=IndicatorKind.ORDERS_ON_TIME,
        value=92.5,
        unit="%",
        period_from=date(2025, 1, 1),
        period_to=date(2025, 12, 31),
        source="Система контроля",
        sample=120,
    )
    IndicatorService(db, officer, clock=lambda: NOW).add(released.persons[0], fields)
    said = flat(pdf(DECISION, for_official_use=True))
    for part in (
        "Отчёт для решения",
        "Для служебного пользования",
        "Группа",
        "Диапазон мест",
        "Граница между группами не является доказанным различием.",
        "Порог",
        "охват",
        "Учтён проект года",
        "Протокол 7",
        "92,5 %",
        "из 120",
        "Система контроля",
        "Возражений нет.",
        "02.04.2026",
        "880315******",
    ):
        assert part in said, part


def test_examples_need_their_minimum_of_authors(
    db: Database, officer: Actor, built: BuiltCampaign, reports: ReportService, tmp_path: Path
) -> None:
    with db.transaction() as session:
        forms = session.execute(select(Form).where(col(Form.assessee_id) == built.assessees[0])).scalars()
        peers, subordinates = [], []
        for form in forms:
            if form.role is RaterRole.PEER:
                peers.append(form)
            elif form.role is RaterRole.SUBORDINATE:
                subordinates.append(form)
        assert len(peers) >= 3
        for number, form in enumerate(peers):
            form.examples = {"P1": f"Случай коллеги {'абвгде'[number]}"}
        subordinates[0].examples = {"P1": "Единственный случай подчинённого"}
    CampaignService(db, officer, clock=lambda: NOW).release(built.id)
    path = tmp_path / "one.pdf"
    reports.write(built.id, DEVELOPMENT, ExportTarget(path=path), assessee_ids=[built.assessees[0]])
    said = flat("\n".join(pages(path)))
    assert "Случай коллеги а" in said
    assert "Единственный" not in said


@pytest.mark.parametrize("kind", list(ReportKind))
@pytest.mark.parametrize("language", [DocumentLanguage.KK_RU, DocumentLanguage.EN])
def test_pages_of_a_workbook_say_the_same(
    reports: ReportService,
    released: BuiltCampaign,
    tmp_path: Path,
    pdf: Callable[..., str],
    kind: ReportKind,
    language: DocumentLanguage,
) -> None:
    path = tmp_path / "pages.xlsx"
    reports.write(released.id, kind, ExportTarget(path=path, language=language))
    book = openpyxl.load_workbook(path)
    shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    assert len(shown) == len(released.assessees)
    sheet = next(sheet for sheet in shown if sheet.title.startswith("Примерова"))
    cells = {str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None}
    said = flat(pdf(kind, language))
    figures = [cell for cell in cells if cell[:1].isdigit() and len(cell) == 4]
    assert figures
    assert all(figure in said for figure in figures)
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "portrait")


def test_each_official_gets_his_own_file_and_nothing_is_overwritten(
    reports: ReportService, released: BuiltCampaign, tmp_path: Path
) -> None:
    folder = tmp_path / "отчёты"
    target = ExportTarget(path=folder)
    first = reports.write_each(
        released.id,
        DECISION,
        target,
        format_=ReportFormat.XLSX,
        assessee_ids=released.assessees[:2],
    )
    again = reports.write_each(
        released.id,
        DECISION,
        target,
        format_=ReportFormat.XLSX,
        assessee_ids=released.assessees[:1],
    )
    assert len(list(folder.glob("*.xlsx"))) == 3
    assert first[0].name.startswith("Примерова Айгүл")
    assert again[0].name.endswith("(2).xlsx")


def test_every_report_stands_in_the_audit_log(
    db: Database, reports: ReportService, released: BuiltCampaign, tmp_path: Path
) -> None:
    reports.write(released.id, DEVELOPMENT, ExportTarget(path=tmp_path / "all.pdf"))
    with db.reading() as session:
        found = session.execute(
            select(col(AuditEvent.record_id), col(AuditEvent.note)).where(
                col(AuditEvent.action) == "exported", col(AuditEvent.record_table) == "person"
            )
        ).all()
    assert {row.record_id for row in found} == set(released.persons)
    assert {row.note for row in found} == {"development report, release 1, ru"}


def test_before_a_release_there_is_no_report(
    reports: ReportService, built: BuiltCampaign, tmp_path: Path
) -> None:
    with pytest.raises(Refused) as error:
        reports.write(built.id, DECISION, ExportTarget(path=tmp_path / "a.pdf"))
    assert error.value.code == "not_released"
    assert not list(tmp_path.glob("*.pdf"))


def test_rights_folders_and_choices_are_checked(
    db: Database, auditor: Actor, reports: ReportService, released: BuiltCampaign, tmp_path: Path
) -> None:
    target = ExportTarget(path=tmp_path / "a.pdf")
    with pytest.raises(Forbidden):
        ReportService(db, auditor).write(released.id, DECISION, target)
    with pytest.raises(Refused) as refused:
        reports.write(released.id, DECISION, target, assessee_ids=[4711])
    assert refused.value.code == "nobody_chosen"
    with pytest.raises(BadFile) as error:
        reports.write(released.id, DECISION, ExportTarget(path=tmp_path / "none" / "a.pdf"))
    assert error.value.code == "folder_missing"


@pytest.mark.parametrize("kind", list(ReportKind))
def test_somebody_without_marks_gets_a_report_that_says_why(
    db: Database,
    officer: Actor,
    built: BuiltCampaign,
    reports: ReportService,
    tmp_path: Path,
    kind: ReportKind,
) -> None:
    with db.transaction() as session:
        wanted = select(Form).where(col(Form.assessee_id) == built.assessees[1])
        for form in session.execute(wanted).scalars():
            session.delete(form)
    CampaignService(db, officer, clock=lambda: NOW).release(built.id)
    path = tmp_path / "empty.pdf"
    reports.write(built.id, kind, ExportTarget(path=path), assessee_ids=[built.assessees[1]])
    said = flat("\n".join(pages(path)))
    assert "Шаблонов Данияр" in said
    assert "Итога нет" in said


def test_the_same_words_of_two_raters_stand_once(
    db: Database, officer: Actor, built: BuiltCampaign, reports: ReportService, tmp_path: Path
) -> None:
    with db.transaction() as session:
        wanted = select(Form).where(col(Form.assessee_id) == built.assessees[0])
        for form in session.execute(wanted).scalars():
            form.examples = {"P1": "Сам назвал срыв срока"} if form.role is RaterRole.PEER else {}
    CampaignService(db, officer, clock=lambda: NOW).release(built.id)
    path = tmp_path / "one.pdf"
    reports.write(built.id, DEVELOPMENT, ExportTarget(path=path), assessee_ids=[built.assessees[0]])
    assert flat("\n".join(pages(path))).count("Сам назвал срыв срока") == 1


def test_who_reached_no_target_reads_what_is_nearest_to_it(
    db: Database, officer: Actor, built: BuiltCampaign, reports: ReportService, tmp_path: Path
) -> None:
    with db.transaction() as session:
        wanted = select(Form).where(col(Form.assessee_id) == built.assessees[0])
        for form in session.execute(wanted).scalars():
            form.marks = {code: 3 if code == "P4" else 2 for code in form.marks}
    CampaignService(db, officer, clock=lambda: NOW).release(built.id)
    path = tmp_path / "one.pdf"
    reports.write(built.id, DEVELOPMENT, ExportTarget(path=path), assessee_ids=[built.assessees[0]])
    said = flat("\n".join(pages(path)))
    assert "Ближе всего к ней: Стрессоустойчивость" in said


def test_each_report_of_a_file_is_numbered_alone(
    reports: ReportService, released: BuiltCampaign, tmp_path: Path
) -> None:
    path = tmp_path / "all.pdf"
    reports.write(released.id, DECISION, ExportTarget(path=path))
    firsts = [page for page in pages(path) if "Отчёт для решения" in page]
    assert len(firsts) == len(released.assessees)
    assert all("Страница 1 из" in page for page in firsts)
