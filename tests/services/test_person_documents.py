"""Personal sheets and cards: whose records they say, who may write them, what the audit log notes."""

from datetime import UTC, date, datetime
from pathlib import Path

import docx
import pytest
from sqlmodel import col, select

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.errors import Cancelled, Forbidden, NotFound, Refused
from evalapp.domain.indicator import IndicatorFields, IndicatorKind
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.member_fields import AppointmentFields, MemberFields, MentorFields, PlanItemFields
from evalapp.domain.membership import EmployerKind, PlanItemKind, PostKind
from evalapp.domain.person_document import PersonDocument, PersonKey
from evalapp.domain.reference import DatePrecision, EducationLevel, LanguageLevel
from evalapp.entities.meeting import AgendaItem
from evalapp.entities.register import Award, Education, Employment, Person, PersonLanguage, Sanction
from evalapp.entities.workspace import AuditEvent
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.campaigns import CampaignService
from evalapp.services.documents import ExportTarget
from evalapp.services.indicators import IndicatorService
from evalapp.services.member_development import MemberDevelopmentService
from evalapp.services.member_posts import MemberPostService
from evalapp.services.members import MemberService
from evalapp.services.person_documents import PersonDocumentService
from evalapp.storage.database import Database
from tests.applicants import add_intake
from tests.exchange.person_samples import photo
from tests.exchange.test_pdf import pages
from tests.services.ballot_builder import build_meeting
from tests.services.campaign_builder import BuiltCampaign, build_campaign

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
SHEET, CARD = PersonDocument.SHEET, PersonDocument.CARD
OFFICIAL, RESERVIST, APPLICANT = SubjectKind.OFFICIAL, SubjectKind.RESERVIST, SubjectKind.APPLICANT


def clock() -> datetime:
    return NOW


@pytest.fixture
def documents(db: Database, officer: Actor) -> PersonDocumentService:
    return PersonDocumentService(db, officer, clock=clock)


@pytest.fixture
def released(db: Database, officer: Actor) -> BuiltCampaign:
    """A released campaign whose first official has everything that the register can hold."""
    built = build_campaign(db, name="Вице-министры, 2026")
    person_id = built.persons[0]
    with db.transaction() as session:
        person = session.get_one(Person, person_id)
        person.photo, person.birth_date, person.citizenship = photo(), date(1975, 2, 3), "KZ"
        person.full_name_kk = "Үлгіұлы Нұрлан Мысалұлы"
        person.service_years_text = "21 год"
        session.add_all(
            [
                Education(
                    person_id=person_id,
                    level=EducationLevel.MASTER,
                    institution="Университет «Образец»",
                    speciality="Право",
                    graduation_year=1998,
                ),
                Employment(
                    person_id=person_id,
                    organization_text="ТОО «Макет»",
                    post="юрист",
                    from_date=date(1998, 9, 1),
                    from_precision=DatePrecision.MONTH,
                    to_date=date(2003, 1, 1),
                    to_precision=DatePrecision.YEAR,
                ),
                PersonLanguage(person_id=person_id, language="kk", level=LanguageLevel.NATIVE),
                Award(person_id=person_id, title="Орден «Пример»", awarded_on=date(2019, 12, 1)),
                Sanction(person_id=person_id, ground="Замечание", imposed_on=date(2015, 5, 5)),
            ]
        )
    CampaignService(db, officer, clock=clock).release(built.id)
    IndicatorService(db, officer, clock=clock).add(
        person_id,
        IndicatorFields(
            kind=IndicatorKind.ORDERS_ON_TIME,
            value=92.5,
            period_from=date(2026, 1, 1),
            period_to=date(2026, 6, 30),
            source="отчёт канцелярии",
            sample=120,
        ),
    )
    return built


@pytest.fixture
def member(db: Database, officer: Actor) -> int:
    """A member with mentor, plan and a post."""
    fields = MemberFields(
        iin="900101300017",
        full_name="Мысалов Ерлан",
        enrolled_on=date(2024, 12, 24),
        stay_until=date(2027, 12, 23),
        cohort="Набор 2024",
        direction="Экономика",
        decision="решение № 3",
    )
    number = MemberService(db, officer, clock=clock).add(fields)
    development = MemberDevelopmentService(db, officer, clock=clock)
    development.set_mentor(number, MentorFields(name="Шаблонов Т.", post="", since=date(2025, 1, 10)))
    development.add_plan_item(number, PlanItemFields(kind=PlanItemKind.TRAINING, title="Курс управления"))
    MemberPostService(db, officer, clock=clock).appoint(
        number,
        AppointmentFields(
            organization="АО «Пример»",
            employer=EmployerKind.NATIONAL_COMPANY,
            post="директор",
            post_kind=PostKind.MANAGERIAL,
            from_date=date(2025, 2, 1),
        ),
    )
    return number


def sheet_text(path: Path) -> str:
    document = docx.Document(str(path))
    lines = [paragraph.text for paragraph in document.paragraphs]
    lines += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join(lines)


def card_text(path: Path) -> str:
    return " ".join(" ".join(pages(path)).split())


def target(path: Path, language: DocumentLanguage = DocumentLanguage.RU, **marks: bool) -> ExportTarget:
    return ExportTarget(path=path, language=language, **marks)


def test_sheet_of_an_official_holds_the_register(
    documents: PersonDocumentService, released: BuiltCampaign, tmp_path: Path
) -> None:
    path = tmp_path / "справка.docx"
    keys = [PersonKey(OFFICIAL, released.persons[0])]
    written = documents.write(SHEET, keys, target(path, DocumentLanguage.KK_RU))
    assert (written.files, written.people, written.shortened) == ((path,), 1, ())
    text = sheet_text(path)
    for said in (
        "Үлгіұлы Нұрлан Мысалұлы / ",
        "03.02.1975, толық жасы: 51 / 03.02.1975, полных лет: 51",
        "Магистр, Университет «Образец», Право, 1998",
        "21 год",
        "Орден «Пример», 01.12.2019",
        "Замечание, 05.05.2015",
        "09.1998 – 2003",
        "юрист, ТОО «Макет»",
        "Вице-министры, 2026",
    ):
        assert said in text, said
    assert "******" in text
    assert "қазақ тілі – ана тілі" in text


def test_card_of_an_official_holds_results_indicators_and_strip(
    documents: PersonDocumentService, released: BuiltCampaign, tmp_path: Path
) -> None:
    path = tmp_path / "card.pdf"
    written = documents.write(CARD, [PersonKey(OFFICIAL, one) for one in released.persons], target(path))
    assert written.people == 4
    assert len(pages(path)) == 4
    text = card_text(path)
    for said in ("Вице-министры, 2026: итог", "Профессиональные компетенции", "92,5 %", "отчёт канцелярии"):
        assert said in text, said


def test_a_member_is_found_in_his_own_records(
    documents: PersonDocumentService, member: int, tmp_path: Path
) -> None:
    documents.write(SHEET, [PersonKey(RESERVIST, member)], target(tmp_path / "a.docx"))
    documents.write(CARD, [PersonKey(RESERVIST, member)], target(tmp_path / "a.pdf"))
    sheet, card = sheet_text(tmp_path / "a.docx"), card_text(tmp_path / "a.pdf")
    for text in (sheet, card):
        assert "Мысалов Ерлан" in text
        assert "директор, АО «Пример»" in text
        assert "Набор 2024: 24.12.2024 – 23.12.2027" in text
        assert "Шаблонов Т., с 10.01.2025" in text
    assert "Обучение: Курс управления" in card


def test_an_applicant_is_written_from_his_application(
    documents: PersonDocumentService, db: Database, tmp_path: Path
) -> None:
    _, number = add_intake(db, {})
    documents.write(CARD, [PersonKey(APPLICANT, number)], target(tmp_path / "a.pdf"))
    text = card_text(tmp_path / "a.pdf")
    assert "Отбор: Отбор youth" in text
    assert "Результат проверки" in text


def test_a_file_for_each_bears_the_name_and_keeps_what_is_there(
    documents: PersonDocumentService, released: BuiltCampaign, tmp_path: Path
) -> None:
    keys = [PersonKey(OFFICIAL, one) for one in released.persons[:2]]
    first = documents.write_each(SHEET, keys, target(tmp_path / "справки"))
    again = documents.write_each(SHEET, keys, target(tmp_path / "справки"))
    assert len({*first.files, *again.files}) == 4
    assert all(path.suffix == ".docx" and "справка" in path.name for path in first.files)
    assert all("(2)" in path.name for path in again.files)


def test_people_of_a_meeting_come_in_the_order_of_the_agenda(
    documents: PersonDocumentService, db: Database
) -> None:
    built = build_meeting(db)
    with db.reading() as session:
        wanted = select(AgendaItem).where(col(AgendaItem.meeting_id) == built.id)
        items = session.execute(wanted.order_by(col(AgendaItem.position))).scalars().all()
        people = [item.person_id for item in items if item.person_id is not None]
    keys = documents.of_meeting(built.id)
    assert [key.number for key in keys if key.kind is OFFICIAL] == list(dict.fromkeys(people))
    with pytest.raises(NotFound):
        documents.of_meeting(built.id + 1000)


def test_exports_are_noted_for_each_person(
    documents: PersonDocumentService, db: Database, released: BuiltCampaign, member: int, tmp_path: Path
) -> None:
    keys = [PersonKey(OFFICIAL, released.persons[0]), PersonKey(RESERVIST, member)]
    documents.write(SHEET, keys, target(tmp_path / "a.docx"))
    with db.reading() as session:
        wanted = select(AuditEvent).where(col(AuditEvent.action) == "exported")
        events = session.execute(wanted.order_by(col(AuditEvent.id))).scalars().all()
        noted = [(event.record_table, event.record_id, event.note) for event in events]
    assert noted == [
        ("person", released.persons[0], "personal sheet, ru"),
        ("reservist", member, "personal sheet, ru"),
    ]


def test_rights_follow_the_record(db: Database, viewer: Actor, auditor: Actor, tmp_path: Path) -> None:
    reading = PersonDocumentService(db, viewer, clock=clock)
    for kind in (RESERVIST, APPLICANT):
        with pytest.raises(Forbidden):
            reading.write(SHEET, [PersonKey(kind, 1)], target(tmp_path / "a.docx"))
    with pytest.raises(Forbidden):
        reading.of_meeting(1)
    with pytest.raises(Forbidden):
        reading.by_iin(["900101300017"], members=True)
    checking = PersonDocumentService(db, auditor, clock=clock)
    for call in (checking.write, checking.write_each):
        with pytest.raises(Forbidden):
            call(CARD, [PersonKey(OFFICIAL, 1)], target(tmp_path / "a.pdf"))
    with pytest.raises(Forbidden):
        checking.by_iin(["900101300017"])


def test_a_viewer_writes_what_he_may_see(db: Database, released: BuiltCampaign, tmp_path: Path) -> None:
    viewer = Actor("viewer", "Смотрова Образец", AccountRole.VIEWER)
    service = PersonDocumentService(db, viewer, clock=clock)
    written = service.write(CARD, [PersonKey(OFFICIAL, released.persons[0])], target(tmp_path / "a.pdf"))
    assert written.people == 1


def test_nobody_and_strangers_are_refused(documents: PersonDocumentService, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="nobody_to_print"):
        documents.write(SHEET, [PersonKey(OFFICIAL, 999)], target(tmp_path / "a.docx"))
    with pytest.raises(NotFound, match="person_not_in_register"):
        documents.by_iin(["900101300017"])
    with pytest.raises(NotFound, match="member_unknown"):
        documents.by_iin(["900101300017"], members=True)
    assert not list(tmp_path.glob("*.docx"))


def test_a_cancelled_export_leaves_nothing(
    documents: PersonDocumentService, released: BuiltCampaign, tmp_path: Path
) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            raise Cancelled

    keys = [PersonKey(OFFICIAL, one) for one in released.persons]
    with pytest.raises(Cancelled):
        documents.write(SHEET, keys, target(tmp_path / "a.docx"), progress=Stop())
    assert not list(tmp_path.glob("*.docx"))
