"""Minutes as a document: every outcome has its words, hostile texts stay texts, other programs print them."""

import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import docx
import pytest

from evalapp.domain.commission import MemberRole
from evalapp.domain.decision import DecisionKind, DecisionResult
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import ItemState, SubjectKind
from evalapp.domain.tally import MajorityOutcome, TieNote
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.minutes_blocks import compose
from evalapp.exchange.minutes_docx import minutes_paper
from evalapp.exchange.minutes_parts import Grid, Heading, Line, Pairs, Said, Signatures
from evalapp.exchange.minutes_values import (
    MinutesContent,
    MinutesDecision,
    MinutesItem,
    MinutesMember,
    MinutesQuorum,
    MinutesSigner,
    MinutesVotes,
    NamedText,
)
from tests.exchange.formats import all_by_office, by_office
from tests.exchange.test_letters_docx import ORDER

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LANGUAGES = list(DocumentLanguage)
HOSTILE = "=HYPERLINK(1)\x00 <b>&amp;</b> @SUM(A1)\n+1"
QUORUM = MinutesQuorum(base=9, present=7, needed=6, reached=True)


def both(words: str) -> Trilingual:
    return Trilingual(f"{words} қаз", f"{words} рус", f"{words} eng")


def votes(**changed: object) -> MinutesVotes:
    stated: dict[str, object] = {
        "is_secret": False,
        "votes_for": 5,
        "votes_against": 1,
        "votes_abstained": 1,
        "not_voted": 0,
        "quorum": QUORUM,
        "base": 7,
        "needed": 4,
        "outcome": MajorityOutcome.REACHED,
    }
    return MinutesVotes(**stated | changed)  # type: ignore[arg-type]


def decision(**changed: object) -> MinutesDecision:
    stated: dict[str, object] = {"result": DecisionResult.ADOPTED, "kind": DecisionKind.PROMOTE}
    return MinutesDecision(**stated | changed)  # type: ignore[arg-type]


def item(number: int = 1, **changed: object) -> MinutesItem:
    stated: dict[str, object] = {
        "item_id": number,
        "number": number,
        "subject": SubjectKind.OFFICIAL,
        "name": Trilingual("Мысалов Үлгі", "Мысалов Үлгі", "Mysalov Ulgi"),
        "post": both("Пост"),
        "body": both("Орган"),
        "question": both("Вопрос"),
        "reporter": "Докладов Образец",
        "ground": "Итоги оценки",
        "heard": "",
        "state": ItemState.ON_AGENDA,
        "state_reason": "",
        "votes": votes(),
        "decision": decision(),
    }
    return MinutesItem(**stated | changed)  # type: ignore[arg-type]


def content(*items: MinutesItem, language: str = "ru", signers: int = 3, **changed: object) -> MinutesContent:
    members = tuple(
        MinutesMember(
            member_id=n,
            name=f"Примерова {n}",
            post="Должность",
            role=MemberRole.CHAIR if n == 1 else MemberRole.MEMBER,
            is_present=n != 2,
            reason="в отпуске" if n == 2 else "",
        )
        for n in range(1, signers + 1)
    )
    stated: dict[str, object] = {
        "number": "7",
        "version_number": 1,
        "reason": "",
        "corrected_on": None,
        "language": language,
        "commission": both("Комиссия"),
        "meeting_number": 7,
        "title": "",
        "held_on": date(2026, 4, 10),
        "starts_at": "10:00",
        "place": "Астана",
        "for_official_use": True,
        "rule": (both("Правило."),),
        "quorum": QUORUM,
        "presiding": "Примерова 1",
        "secretary": "Мысалов Н.",
        "members": members,
        "opening": "Открыто.",
        "closing": "Закрыто.",
        "items": items or (item(),),
        "signers": tuple(MinutesSigner(one.name, one.role, one.member_id == 1) for one in members),
        "signed_on": date(2026, 4, 12),
    }
    return MinutesContent(**stated | changed)  # type: ignore[arg-type]


def document(language: str) -> Document:
    return Document(
        language=DocumentLanguage(language),
        exported_by="Кадрова Образец",
        exported_at=datetime(2026, 4, 12, 9, 30, tzinfo=UTC),
        audit_head="abcdef0123456789",
        for_official_use=True,
    )


def written(path: Path, minutes: MinutesContent) -> Path:
    minutes_paper(minutes, document(minutes.language)).save(path)
    return path


def said(minutes: MinutesContent) -> str:
    """All words of the composed minutes."""
    found: list[str] = []
    for block in compose(minutes):
        match block:
            case Heading() | Line():
                found.append(block.words)
            case Said():
                found.append(f"{block.lead}: {block.words}" if block.lead else block.words)
            case Pairs():
                found += [f"{name}: {value}" for name, value in block.pairs]
            case Grid():
                found += [" | ".join(row) for row in (block.headers, *block.rows)]
            case Signatures():
                found += [f"{role} ____ {name}" for role, name in block.lines]
                found.append(block.note)
    return "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("outcome", list(MajorityOutcome))
def test_every_outcome_has_its_words(language: DocumentLanguage, outcome: MajorityOutcome) -> None:
    assert "5" in said(content(item(votes=votes(outcome=outcome)), language=language.value))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tie", list(TieNote))
def test_every_tie_has_its_words(language: DocumentLanguage, tie: TieNote) -> None:
    with_tie = said(content(item(votes=votes(tie=tie)), language=language.value))
    assert len(with_tie) > len(said(content(language=language.value)))


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (decision(), "РЕШИЛИ: принять предложение. Выдвижение на вышестоящую должность."),
        (decision(place=(both("Аким"),)), "Выдвижение на вышестоящую должность: Аким рус."),
        (
            decision(result=DecisionResult.REJECTED, kind=DecisionKind.RELEASE),
            "РЕШИЛИ: принять решение, отличное от предложенного. Освобождение от должности.",
        ),
        (decision(result=DecisionResult.REJECTED, kind=None), "РЕШИЛИ: отклонить предложение."),
        (decision(kind=None), "РЕШИЛИ: принять предложение."),
        (
            decision(kind=None, is_undoing=True, undone_on=date(2026, 1, 2)),
            "РЕШИЛИ: отменить решение, принятое на заседании 02.01.2026.",
        ),
        (decision(wording="Своими словами"), "РЕШИЛИ: Своими словами"),
        (decision(kind=DecisionKind.KEEP_WITH_PLAN, plan="Стажировка"), "План развития: Стажировка"),
        (decision(reason="Отзыв"), "Причина: Отзыв"),
        (decision(effective_on=date(2026, 5, 1)), "Дата вступления в силу: 01.05.2026"),
        (None, "РЕШИЛИ: решение не внесено."),
    ],
)
def test_decisions_read_as_they_were_taken(made: MinutesDecision | None, words: str) -> None:
    assert words in said(content(item(decision=made)))


def test_who_takes_no_part_who_dissents_and_what_is_set_aside_is_said() -> None:
    text = said(
        content(
            item(
                1,
                recused=(NamedText("Шаблонов Д.", "родственник"), NamedText("Макетова Г.", "")),
                away=("Үлгіұлы Қ.",),
                dissents=(NamedText("Эскизова А.", "Не согласна."),),
            ),
            item(2, state=ItemState.POSTPONED, state_reason="Нет справки", votes=None, decision=None),
            item(3, state=ItemState.WITHDRAWN, votes=None, decision=None),
        )
    )
    assert "Не участвовали из-за конфликта интересов: Шаблонов Д. (родственник); Макетова Г." in text
    assert "Не были в зале: Үлгіұлы Қ." in text
    assert "Особое мнение: Эскизова А.: Не согласна." in text
    assert "Вопрос отложен.\nНет справки" in text
    assert "Вопрос снят с повестки дня." in text
    assert text.count("РЕШИЛИ") == 1


def test_a_secret_vote_is_called_so_and_names_stand_where_they_are_given() -> None:
    assert "тайное голосование: за – 5" in said(content(item(votes=votes(is_secret=True))))
    named = votes(names_for=("Примерова 1",), names_against=("Примерова 3",))
    text = said(content(item(votes=named)))
    assert "За: Примерова 1" in text
    assert "Против: Примерова 3" in text


def test_a_lacking_quorum_is_said_of_the_meeting_and_of_the_item() -> None:
    lacking = replace(QUORUM, present=4, reached=False)
    assert "Кворума нет: из 9 мест" in said(content(quorum=lacking))
    assert "Кворума нет: из 9 мест" in said(content(item(votes=votes(quorum=lacking))))
    assert "Присутствие внесено не полностью" in said(content(quorum=replace(QUORUM, reached=None)))


def test_a_draft_and_a_correction_say_so() -> None:
    assert "Проект: не подписан" in said(content(signed_on=None))
    corrected = content(version_number=2, reason="Опечатка", corrected_on=date(2026, 4, 12))
    assert "Версия 2. Исправляет версию, подписанную 12.04.2026.\nОпечатка" in said(corrected)


def test_two_languages_say_everything_in_both() -> None:
    text = said(content(language="kk+ru"))
    for words in (
        "№ 7 ХАТТАМА / ПРОТОКОЛ № 7",
        "қолдады – 5, қарсы – 1, қалыс қалды – 1.\nза – 5, против – 1, воздержались – 1.",
        "ШЕШТІ / РЕШИЛИ",
        "Төрағалық етуші / Председательствующий ____ Примерова 1",
    ):
        assert words in text


def test_hostile_texts_stay_texts_in_words_schema(tmp_path: Path) -> None:
    hostile = content(
        item(heard=HOSTILE, ground=HOSTILE, dissents=(NamedText(HOSTILE, HOSTILE),)), opening=HOSTILE
    )
    path = written(tmp_path / "протокол.docx", hostile)
    texts = [one.text for one in docx.Document(str(path)).paragraphs]
    assert any("=HYPERLINK(1) <b>&amp;</b> @SUM(A1)\n+1" in one for one in texts)
    with zipfile.ZipFile(path) as archive:
        root = ET.fromstring(archive.read("word/document.xml"))
    for holder, order in ORDER.items():
        for element in root.iter(f"{W}{holder}"):
            names = [child.tag.removeprefix(W) for child in element]
            assert set(names) <= set(order), (holder, names)
            assert names == sorted(names, key=order.index), (holder, names)
    assert not list(root.iter(f"{W}fldSimple"))


@pytest.mark.libreoffice
def test_another_program_prints_signatures_on_one_page_in_every_language(tmp_path: Path) -> None:
    many = [item(n, heard="Обсуждали долго. " * 30) for n in range(1, 21)]
    paths = [
        written(tmp_path / f"{place}.docx", content(*many, language=language.value, signers=12))
        for place, language in enumerate(LANGUAGES)
    ]
    printed = all_by_office(paths, "pdf", tmp_path)
    assert len(printed) == len(LANGUAGES)
    for pdf in printed:
        pages = subprocess.run(
            ["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True, timeout=30
        ).stdout.split("\f")
        last = next(page for page in reversed(pages) if page.strip())
        assert last.count("_" * 20) == 12
        assert "Закрыто." in last


@pytest.mark.libreoffice
def test_another_program_reads_what_was_written(tmp_path: Path) -> None:
    found = by_office(written(tmp_path / "протокол.docx", content()), "txt", tmp_path)
    if not found:
        pytest.skip("LibreOffice has no Writer")
    text = found[0].read_text("utf-8-sig")
    for words in ("ПРОТОКОЛ № 7", "Мысалов Үлгі", "РЕШИЛИ: принять предложение", "Примерова 3"):
        assert words in text
