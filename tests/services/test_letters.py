"""Letters about missing documents: their texts, who gets one, the documents themselves."""

from datetime import date
from pathlib import Path

import docx
import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.errors import BadFile, Conflict, Forbidden, Invalid, Refused
from evalapp.domain.language import Language
from evalapp.domain.reference import Sex
from evalapp.entities.workspace import AuditEvent
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.documents import ExportTarget
from evalapp.services.letters import LetterOrder, LetterService
from evalapp.services.letters_written import letters_of
from evalapp.storage.database import Database
from tests.applicants import NOW, add_intake

DEADLINE = date(2023, 10, 20)


@pytest.fixture
def letters(db: Database, officer: Actor) -> LetterService:
    return LetterService(db, officer, clock=lambda: NOW)


@pytest.fixture
def intake(db: Database) -> list[int]:
    """One eligible, one whose conviction is unknown, one without two facts, one not eligible."""
    return add_intake(
        db,
        {},
        {"has_conviction": None, "sex": Sex.FEMALE, "email": "primer@example.kz"},
        {
            "citizenship": None,
            "kazakh_level": None,
            "phone": "+7 700 000 00 00",
            "sex": Sex.MALE,
            "patronymic": "Үлгіқызы",
        },
        {"citizenship": None, "has_conviction": True},
        rule_set="presidential",
    )


def order(intake: list[int], *ids: int, deadline: date = DEADLINE) -> LetterOrder:
    return LetterOrder(ApplicationQuery(intake[0]), deadline, ids or None)


def target(path: Path, language: DocumentLanguage = DocumentLanguage.RU) -> ExportTarget:
    return ExportTarget(path=path, language=language)


def all_text(path: Path) -> str:
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_one_document_with_a_letter_for_each_who_waits(
    letters: LetterService, intake: list[int], tmp_path: Path
) -> None:
    path = tmp_path / "письма.docx"
    assert letters.waiting(ApplicationQuery(intake[0])) == 2
    assert letters.write(order(intake), target(path)) == 2
    said = all_text(path)
    assert "Уважаемая Мысалов Дана!" in said
    assert "Уважаемый Дана Үлгіқызы!" in said
    assert "не позднее 20.10.2023" in said
    assert "справка о наличии либо отсутствии судимости" in said
    assert "сертификат о владении казахским языком на уровне B1 или выше" in said
    assert "primer@example.kz" in said
    assert "+7 700 000 00 00" in said
    assert "Үлгіұлы" not in said
    document = docx.Document(str(path))
    assert len(document.sections) == 2
    assert document.core_properties.author == "Кадрова Образец"


def test_a_file_for_each_and_the_log_says_whose(
    db: Database, letters: LetterService, intake: list[int], tmp_path: Path
) -> None:
    folder = tmp_path / "письма"
    paths = letters.write_each(order(intake), target(folder))
    assert [path.name for path in paths] == [
        "МКР-00002 Мысалов Дана.docx",
        "МКР-00003 Шаблонова Дана Үлгіқызы.docx",
    ]
    again = letters.write_each(order(intake, intake[2]), target(folder))
    assert [path.name for path in again] == ["МКР-00002 Мысалов Дана (2).docx"]
    with db.reading() as session:
        wanted = select(col(AuditEvent.record_id), col(AuditEvent.note)).where(
            col(AuditEvent.action) == "exported", col(AuditEvent.record_table) == "application"
        )
        noted = [(one[0], one[1]) for one in session.execute(wanted.order_by(col(AuditEvent.id)))]
    assert [number for number, _ in noted] == [intake[2], intake[3], intake[2]]
    assert noted[0][1] == "letter about missing documents by 2023-10-20, ru"
    with db.reading() as session:
        newest, first = letters_of(session, intake[2])
        assert letters_of(session, intake[1]) == ()
    assert (first.deadline, first.account, first.language) == (DEADLINE, "admin", "ru")
    assert newest.at >= first.at


def test_two_languages_stand_side_by_side(letters: LetterService, intake: list[int], tmp_path: Path) -> None:
    path = tmp_path / "хат.docx"
    letters.write(order(intake, intake[3]), target(path, DocumentLanguage.KK_RU))
    document = docx.Document(str(path))
    papers = next(table for table in document.tables if len(table.columns) == 5)
    assert [cell.text for cell in papers.rows[0].cells] == [
        "№",
        "Не тексеріледі",
        "Қандай құжат қажет",
        "Что проверяется",
        "Какой документ нужен",
    ]
    assert [row.cells[0].text for row in papers.rows[1:]] == ["1", "2"]
    assert papers.rows[1].cells[1].text == "Азаматтығы"
    opening = next(
        row.cells for table in document.tables for row in table.rows if "Құрметті" in row.cells[0].text
    )
    assert "Уважаемый" in opening[1].text


def test_the_unit_writes_its_own_texts(letters: LetterService, intake: list[int], tmp_path: Path) -> None:
    stored = letters.texts()[Language.RU]
    assert stored.version == 0
    assert "{deadline}" in stored.texts.closing
    from dataclasses import replace

    own = replace(
        stored.texts,
        organization="  Управление примеров ",
        signer_post="Руководитель",
        signer_name="Образцова Д.",
        executor="Шаблонов, 55-55-55",
        closing="Ждём до {deadline}.",
    )
    kept = letters.save_texts(own, version=0)
    assert letters.texts()[Language.RU] == kept
    assert kept.texts.organization == "Управление примеров"
    assert letters.texts()[Language.KK].version == 0
    with pytest.raises(Conflict):
        letters.save_texts(own, version=0)
    path = tmp_path / "письмо.docx"
    letters.write(order(intake, intake[2]), target(path))
    said = all_text(path)
    for words in (
        "Управление примеров",
        "Ждём до 20.10.2023.",
        "Образцова Д.",
        "Исполнитель: Шаблонов, 55-55-55",
    ):
        assert words in said


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("opening", "", "required"),
        ("closing", "до {срок}", "letter_marker_unknown"),
        ("closing", "до {deadline!r}", "letter_marker_unknown"),
        ("subject", "скобка {", "letter_marker_unknown"),
        ("organization", "ж" * 301, "too_long"),
    ],
)
def test_texts_are_checked(letters: LetterService, field: str, text: str, code: str) -> None:
    from dataclasses import replace

    texts = replace(letters.texts()[Language.RU].texts, **{field: text})
    with pytest.raises(Invalid) as fault:
        letters.save_texts(texts, version=0)
    assert fault.value.fields == {field: code}


def test_what_is_refused(
    db: Database, letters: LetterService, intake: list[int], viewer: Actor, tmp_path: Path
) -> None:
    path = tmp_path / "x.docx"
    with pytest.raises(Refused) as refusal:
        letters.write(order(intake, intake[1]), target(path))
    assert refusal.value.code == "letters_nobody_waits"
    with pytest.raises(Invalid):
        letters.write(order(intake, deadline=date(2023, 10, 1)), target(path))
    with pytest.raises(BadFile):
        letters.write(order(intake), target(tmp_path / "нет" / "x.docx"))
    assert not path.exists()
    limited = LetterService(db, viewer, clock=lambda: NOW)
    with pytest.raises(Forbidden):
        limited.write(order(intake), target(path))
    with pytest.raises(Forbidden):
        limited.texts()
    assert letters.proposed_deadline() == date(2023, 10, 12)


def test_signs_that_xml_cannot_hold_do_not_spoil_a_letter(
    letters: LetterService, intake: list[int], tmp_path: Path
) -> None:
    from dataclasses import replace

    stored = letters.texts()[Language.RU]
    letters.save_texts(replace(stored.texts, organization="A\x0b<b> & \ud7ffБ"), version=0)
    path = tmp_path / "письмо.docx"
    letters.write(order(intake, intake[2]), target(path))
    assert "<b> &" in all_text(path)
