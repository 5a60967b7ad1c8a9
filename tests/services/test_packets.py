"""Packets: sealed once, rebuilt to the same cells whatever changes later, handed out as numbered copies."""

import io
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PIL import Image
from sqlalchemy import text as sql
from sqlmodel import col, select

from evalapp import texts
from evalapp.domain.access import Actor
from evalapp.domain.agenda import Proposal
from evalapp.domain.decision import DecisionKind
from evalapp.domain.errors import BadFile, Forbidden, Invalid, Refused
from evalapp.domain.indicator import IndicatorFields, IndicatorKind
from evalapp.domain.language import Language
from evalapp.domain.meeting import ItemState, MeetingState
from evalapp.entities.meeting import AgendaItem, Meeting, Packet, PacketCopy
from evalapp.entities.register import Appointment, Education, Organization, Person
from evalapp.entities.workspace import AuditEvent
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.photos import photo_size
from evalapp.exchange.sheet import Book
from evalapp.services.agenda_records import add_items, applicants, question
from evalapp.services.documents import ExportTarget
from evalapp.services.indicators import IndicatorService
from evalapp.services.packet_changes import ChangeKind
from evalapp.services.packet_checks import check_packets
from evalapp.services.packet_copies import (
    PacketCopyService,
    Recipient,
    SealedPacket,
    read_packet,
    rebuilt_book,
)
from evalapp.services.packet_preview import PacketRemark
from evalapp.services.packet_records import get_packet
from evalapp.services.packets import PacketService
from evalapp.storage.database import Database
from tests.services.ballot_builder import HELD, NOW, BuiltMeeting, build_meeting
from tests.services.selection_builder import add_selection

LANGUAGES = tuple(DocumentLanguage)
LATER = NOW + timedelta(days=400)


@pytest.fixture
def built(db: Database) -> BuiltMeeting:
    """A called meeting; its second packet, with a photo and more facts, is sealed by the tests."""
    return filled(db, build_meeting(db))


@pytest.fixture
def assessed(db: Database) -> BuiltMeeting:
    """The same, its officials with released results."""
    return filled(db, build_meeting(db, is_assessed=True))


def filled(db: Database, built: BuiltMeeting) -> BuiltMeeting:
    selection = add_selection(db, 2)
    with db.transaction() as session:
        meeting = session.get_one(Meeting, built.id)
        chosen = applicants(session, selection.people)
        built.items += add_items(session, meeting, chosen, Proposal(kind=DecisionKind.ENROL)).item_ids
        person = session.get_one(Person, built.persons[0])
        person.photo = picture((10, 120, 60))
        person.birth_date = date(1984, 5, 20)
        school = Education(person_id=built.persons[0], institution="=Университет", graduation_year=2006)
        session.add(school)
    return built


@pytest.fixture
def packets(db: Database, officer: Actor) -> PacketService:
    return PacketService(db, officer, clock=lambda: NOW)


@pytest.fixture
def copies(db: Database, officer: Actor) -> PacketCopyService:
    return PacketCopyService(db, officer, clock=lambda: NOW)


def picture(colour: tuple[int, int, int], size: tuple[int, int] = (900, 1200)) -> bytes:
    kept = io.BytesIO()
    Image.new("RGB", size, colour).save(kept, "PNG")
    return kept.getvalue()


def sealed(db: Database, packet_id: int) -> SealedPacket:
    with db.reading() as session:
        return read_packet(session, get_packet(session, packet_id))


def cells(book: Book) -> dict[tuple[str, str], tuple[str, object]]:
    """Every cell of every sheet, links included."""
    return {
        (sheet.title, cell.coordinate): (cell.data_type, cell.value, link_of(cell))
        for sheet in book.workbook.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }


def link_of(cell: Any) -> str | None:
    return None if cell.hyperlink is None else str(cell.hyperlink.location)


def every_language(packet: SealedPacket) -> list[dict[Any, Any]]:
    return [cells(rebuilt_book(packet, language, 7)) for language in LANGUAGES]


@pytest.fixture
def other_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Call it, and every sentence and term of the program is another one."""

    def change() -> None:
        for language in Language:
            folder = tmp_path / "texts" / language.value
            folder.mkdir(parents=True)
            for path in (texts.TEXTS / language.value).glob("*.toml"):
                (folder / path.name).write_text(path.read_text("utf-8").replace(' = "', ' = "~'), "utf-8")
        rows = (texts.SEED / "glossary.csv").read_text("utf-8").splitlines()
        changed = [rows[0], *(row.replace(",", ",~") for row in rows[1:])]
        (tmp_path / "glossary.csv").write_text("\n".join(changed), "utf-8")
        monkeypatch.setattr(texts, "TEXTS", tmp_path / "texts")
        monkeypatch.setattr(texts, "SEED", tmp_path)
        forget()

    def forget() -> None:
        texts._sentences.cache_clear()
        texts._glossary.cache_clear()

    yield change
    monkeypatch.undo()
    forget()


def test_what_was_sealed_is_rebuilt_to_the_same_cells(
    db: Database,
    officer: Actor,
    assessed: BuiltMeeting,
    packets: PacketService,
    other_words: Callable[[], None],
) -> None:
    IndicatorService(db, officer, clock=lambda: NOW).add(assessed.persons[0], an_indicator(91.5))
    packet_id = packets.seal(assessed.id, reason="Добавлены вопросы")
    packet = sealed(db, packet_id)
    before, photos = every_language(packet), packet.photos
    assert len(before[0]) > 400
    change_everything(db, officer, assessed)
    other_words()
    again = sealed(db, packet_id)
    assert every_language(again) == before
    assert again.photos == photos
    assert texts.text("ru", "packet.title", number=1).startswith("~"), "outside the packet the words are new"


def change_everything(db: Database, officer: Actor, built: BuiltMeeting) -> None:
    """Register, results, photos, agenda, commission: all of it is something else afterwards."""
    IndicatorService(db, officer, clock=lambda: LATER).add(built.persons[0], an_indicator(12.0, year=2025))
    with db.transaction() as session:
        for number in built.persons:
            person = session.get_one(Person, number)
            person.surname, person.photo = "Переименов", picture((250, 0, 0))
            person.birth_date = date(1970, 1, 1)
        for body in session.execute(select(Organization)).scalars():
            body.name_ru = body.name_kk = body.name_en = "Другое ведомство"
        for held in session.execute(select(Appointment)).scalars():
            held.portfolio = "Другие вопросы"
        for item in session.execute(select(AgendaItem)).scalars():
            item.question, item.proposed = "Другой вопрос", None
        meeting = session.get_one(Meeting, built.id)
        meeting.place, meeting.held_on = "Другой зал", HELD + timedelta(days=30)
    with db.transaction() as session:
        # Results are frozen as well; even if somebody reached past the program, the packet says what it said.
        where = " ON result" if session.connection().dialect.name == "postgresql" else ""
        session.execute(sql(f"DROP TRIGGER IF EXISTS result_no_update{where}"))
        session.connection().exec_driver_sql("UPDATE result SET total = 1.0")


def an_indicator(value: float, year: int = 2024) -> IndicatorFields:
    return IndicatorFields(
        kind=IndicatorKind.ORDERS_ON_TIME,
        value=value,
        period_from=date(year, 1, 1),
        period_to=date(year, 12, 31),
        sample=200,
        source="Учебная система",
    )


def test_values_survive_storing_and_reading(
    db: Database, assessed: BuiltMeeting, packets: PacketService
) -> None:
    packet = packets.values(packets.seal(assessed.id, reason="Дополнение"))
    assert [item.number for item in packet.items] == [1, 2, 3, 4, 5]
    assert [one.facts.person_id for one in packet.people] == assessed.persons[:2]
    assert len(packet.reserve) == 2
    found = packet.figures_of(packet.people[0])
    assert found is not None
    campaign, figures = found
    assert [one.release and one.release.number for one in packet.campaigns] == [1]
    assert campaign is packet.campaigns[0]
    assert figures.score.total is not None
    assert figures.iin.endswith("******")
    assert figures.score.iin == figures.iin, "no IIN is kept in full"
    assert packet.rules.rule.quorum.denominator == 3
    assert packet.head.reason == "Дополнение"
    assert packet.head.number == 2
    assert packet.people[0].facts.age == 41


def test_photos_are_kept_small_and_once(db: Database, built: BuiltMeeting, packets: PacketService) -> None:
    packet = sealed(db, packets.seal(built.id, reason="Фотографии"))
    assert list(packet.photos) == [built.persons[0]]
    assert photo_size(packet.photos[built.persons[0]]) == (360, 480)
    with db.transaction() as session:
        session.get_one(Person, built.persons[1]).photo = b"not a picture"
    again = sealed(db, packets.seal(built.id, reason="Ещё раз"))
    assert list(again.photos) == [built.persons[0]], "what cannot be read as a picture is left out"


def test_a_further_packet_says_why_and_the_older_one_stays(
    db: Database, built: BuiltMeeting, packets: PacketService
) -> None:
    with pytest.raises(Invalid) as silent:
        packets.seal(built.id, reason="  ")
    assert silent.value.fields == {"reason": "reason_missing"}
    second = packets.seal(built.id, reason="Добавлены кандидаты")
    rows = packets.rows(built.id)
    assert [(row.number, row.is_newest, row.items) for row in rows] == [(2, True, 5), (1, False, 3)]
    assert rows[0].id == second
    assert rows[0].size > 1000
    assert packets.values(rows[1].id).head.number == 1


def test_a_packet_is_sealed_of_called_and_open_meetings_only(
    db: Database, built: BuiltMeeting, packets: PacketService, viewer: Actor
) -> None:
    set_state(db, built, MeetingState.CLOSED)
    with pytest.raises(Refused) as closed:
        packets.seal(built.id, reason="Поздно")
    assert closed.value.code == "meeting_step_seal_packet"
    set_state(db, built, MeetingState.OPEN)
    packets.seal(built.id, reason="Во время заседания")
    with pytest.raises(Forbidden):
        PacketService(db, viewer).rows(built.id)


def set_state(db: Database, built: BuiltMeeting, state: MeetingState) -> None:
    with db.transaction() as session:
        session.get_one(Meeting, built.id).state = state


def test_an_empty_agenda_gives_no_packet(db: Database, built: BuiltMeeting, packets: PacketService) -> None:
    with db.transaction() as session:
        for item in session.execute(select(AgendaItem)).scalars():
            item.state = ItemState.WITHDRAWN
    with pytest.raises(Refused) as nothing:
        packets.seal(built.id, reason="Пусто")
    assert nothing.value.code == "packet_without_items"


def test_changes_since_the_packet_are_told_item_by_item(
    db: Database, built: BuiltMeeting, packets: PacketService
) -> None:
    packets.seal(built.id, reason="Полная повестка")
    assert packets.rows(built.id)[0].changes == ()
    with db.transaction() as session:
        meeting = session.get_one(Meeting, built.id)
        added = add_items(session, meeting, [question("О разном")], Proposal()).item_ids
        first, second, third = (session.get_one(AgendaItem, number) for number in built.items[:3])
        first.proposed = DecisionKind.RELEASE
        second.state = ItemState.POSTPONED
        third.question = "Иначе сформулировано"
    changes = {one.item_id: one.kind for one in packets.rows(built.id)[0].changes}
    assert changes == {
        built.items[0]: ChangeKind.QUESTION,
        built.items[1]: ChangeKind.SET_ASIDE,
        built.items[2]: ChangeKind.QUESTION,
        added[0]: ChangeKind.ADDED,
    }
    lines = {line.item_id: line.change for line in packets.preview(built.id).lines}
    assert lines[built.items[0]] is ChangeKind.QUESTION
    assert lines[built.items[3]] is None


def test_the_preview_says_what_is_missing(
    db: Database, assessed: BuiltMeeting, packets: PacketService
) -> None:
    preview = packets.preview(assessed.id)
    assert (preview.items, preview.officials, preview.reserve, preview.others) == (5, 2, 2, 1)
    assert preview.photos == 1
    assert preview.count(PacketRemark.NO_PHOTO) == 3
    assert [(one.number, one.newest, one.people) for one in preview.results] == [(1, 1, 2)]
    with db.transaction() as session:
        session.get_one(AgendaItem, assessed.items[0]).proposed = None
        session.get_one(AgendaItem, assessed.items[1]).release_id = None
    lines = {line.item_id: line for line in packets.preview(assessed.id).lines}
    assert PacketRemark.NO_PROPOSAL in lines[assessed.items[0]].remarks
    assert PacketRemark.NO_RESULTS in lines[assessed.items[1]].remarks


def test_copies_are_numbered_noted_and_alike(
    db: Database,
    built: BuiltMeeting,
    packets: PacketService,
    copies: PacketCopyService,
    tmp_path: Path,
) -> None:
    packet_id = packets.seal(built.id, reason="Полная повестка")
    people = [Recipient("Примерова Үлгі", built.members[0]), Recipient('Шаблонов "Д"/', built.members[1])]
    target = ExportTarget(path=tmp_path / "экземпляры", language=DocumentLanguage.KK_RU)
    paths = copies.write_each(packet_id, people, target)
    assert [path.name for path in paths] == ["01 Примерова Үлгі.xlsx", "02 Шаблонов Д.xlsx"]
    single = ExportTarget(path=tmp_path / "ещё.xlsx", language=DocumentLanguage.RU)
    assert copies.write(packet_id, Recipient("Гость"), single) == 3
    rows = packets.copies(built.id)
    assert [(row.copy_number, row.recipient, row.language) for row in rows] == [
        (1, "Примерова Үлгі", "kk+ru"),
        (2, 'Шаблонов "Д"/', "kk+ru"),
        (3, "Гость", "ru"),
    ]
    first, second = (load_workbook(path) for path in paths)
    assert values_in(first) == values_in(second)
    feet = [str(book.worksheets[0].oddFooter.left.text) for book in (first, second)]
    assert "1" in feet[0]
    assert "2" in feet[1]
    assert feet[0] != feet[1]
    assert "Для служебного пользования" in str(first.worksheets[0].oddHeader.right.text)
    with db.reading() as session:
        notes = session.execute(select(col(AuditEvent.note)).where(col(AuditEvent.record_table) == "packet"))
        assert [note for note in notes.scalars() if "copy" in note] == [
            "packet 2, copy 1, kk+ru",
            "packet 2, copy 2, kk+ru",
            "packet 2, copy 3, ru",
        ]


def values_in(book: Any) -> list[list[Any]]:
    return [[cell.value for row in sheet.iter_rows() for cell in row] for sheet in book.worksheets]


def test_a_copy_is_written_again_and_proves_to_be_the_same(
    db: Database,
    officer: Actor,
    built: BuiltMeeting,
    packets: PacketService,
    copies: PacketCopyService,
    tmp_path: Path,
) -> None:
    packet_id = packets.seal(built.id, reason="Полная повестка")
    target = ExportTarget(path=tmp_path / "1.xlsx", language=DocumentLanguage.EN)
    copies.write(packet_id, Recipient("Гость"), target)
    row = packets.copies(built.id)[0]
    change_everything(db, officer, built)
    assert copies.write_again(row.id, ExportTarget(path=tmp_path / "2.xlsx", language=DocumentLanguage.KK))
    assert values_in(load_workbook(tmp_path / "1.xlsx")) == values_in(load_workbook(tmp_path / "2.xlsx"))
    assert len(packets.copies(built.id)) == 1, "it is the same copy"


def test_nobody_is_noted_for_a_copy_that_could_not_be_written(
    built: BuiltMeeting, packets: PacketService, copies: PacketCopyService, tmp_path: Path
) -> None:
    packet_id = packets.seal(built.id, reason="Полная повестка")
    missing = ExportTarget(path=tmp_path / "нет" / "1.xlsx")
    with pytest.raises(BadFile):
        copies.write(packet_id, Recipient("Гость"), missing)
    with pytest.raises(Invalid) as nobody:
        copies.write(packet_id, Recipient(" "), ExportTarget(path=tmp_path / "1.xlsx"))
    assert nobody.value.fields == {"recipient": "packet_recipient_missing"}
    assert packets.copies(built.id) == ()


def test_the_return_of_a_copy_is_noted(
    built: BuiltMeeting, packets: PacketService, copies: PacketCopyService, tmp_path: Path
) -> None:
    packet_id = packets.seal(built.id, reason="Полная повестка")
    copies.write(packet_id, Recipient("Гость"), ExportTarget(path=tmp_path / "1.xlsx"))
    row = packets.copies(built.id)[0]
    for day, code in ((NOW.date() - timedelta(days=2), "packet_returned_early"), (LATER.date(), "in_future")):
        with pytest.raises(Invalid) as wrong:
            packets.return_copy(row.id, day, version=row.version)
        assert wrong.value.fields == {"returned_on": code}
    packets.return_copy(row.id, NOW.date(), version=row.version)
    assert packets.copies(built.id)[0].returned_on == NOW.date()
    assert packets.rows(built.id)[0].open_copies == 0


@pytest.mark.parametrize("part", ["values", "words", "photo:"])
def test_a_tampered_part_is_refused_and_found(
    db: Database, built: BuiltMeeting, packets: PacketService, part: str
) -> None:
    packet_id = packets.seal(built.id, reason="Полная повестка")
    assert check_packets(db).altered == ()
    with db.transaction() as session:
        changed = sql("UPDATE packet_part SET content = :content WHERE packet_id = :id AND name LIKE :name")
        session.execute(changed, {"content": b"{}", "id": packet_id, "name": f"{part}%"})
    assert check_packets(db).altered == (packet_id,)
    with pytest.raises(Refused) as damaged:
        sealed(db, packet_id)
    assert damaged.value.code == "packet_damaged"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE packet_part SET content = 'text' WHERE name = 'values' AND packet_id = :id",
        "UPDATE packet_part SET content = CAST(X'FFFE' AS TEXT) WHERE name = 'words' AND packet_id = :id",
        "UPDATE packet SET item_ids = '[' WHERE id = :id",
    ],
)
@pytest.mark.embedded
def test_what_is_not_even_a_part_any_more_is_named(
    db: Database, built: BuiltMeeting, packets: PacketService, statement: str
) -> None:
    packet_id = packets.seal(built.id, reason="Полная повестка")
    with db.transaction() as session:
        session.execute(sql(statement), {"id": packet_id})
    assert check_packets(db).altered == (packet_id,)


def test_a_part_that_is_gone_is_found(db: Database, built: BuiltMeeting, packets: PacketService) -> None:
    packet_id = packets.seal(built.id, reason="Полная повестка")
    with db.transaction() as session:
        gone = sql("DELETE FROM packet_part WHERE packet_id = :id AND name LIKE :name")
        session.execute(gone, {"id": packet_id, "name": "photo:%"})
    assert check_packets(db).altered == (packet_id,)


def test_a_packet_of_a_later_program_is_not_guessed_at(
    db: Database, built: BuiltMeeting, packets: PacketService
) -> None:
    packet_id = packets.seal(built.id, reason="Полная повестка")
    with db.transaction() as session:
        session.get_one(Packet, packet_id).format = 99
    with pytest.raises(Refused) as later:
        sealed(db, packet_id)
    assert later.value.code == "packet_format_unknown"


def test_no_text_of_a_user_becomes_a_formula(
    db: Database, built: BuiltMeeting, packets: PacketService
) -> None:
    packet = sealed(db, packets.seal(built.id, reason="=1+1"))
    for language in LANGUAGES:
        found = cells(rebuilt_book(packet, language))
        assert not [place for place, cell in found.items() if cell[0] == "f"]
        assert any(cell[1] == "=HYPERLINK(1)" for cell in found.values())


def test_copies_need_the_right_to_run_and_to_export(db: Database, built: BuiltMeeting, viewer: Actor) -> None:
    service = PacketCopyService(db, viewer)
    with pytest.raises(Forbidden):
        service.write(1, Recipient("Гость"), ExportTarget(path=Path("1.xlsx")))
    with db.reading() as session:
        assert session.execute(select(PacketCopy)).first() is None


def test_a_preview_is_no_packet(
    db: Database, built: BuiltMeeting, packets: PacketService, copies: PacketCopyService, tmp_path: Path
) -> None:
    path = tmp_path / "просмотр.xlsx"
    copies.write_preview(built.id, ExportTarget(path=path, language=DocumentLanguage.RU))
    book = load_workbook(path)
    head = [str(cell.value) for cell in book.worksheets[0]["A"][:8]]
    here = f"{NOW.astimezone():%d.%m.%Y %H:%M}"
    assert f"Предварительный просмотр, {here}, Кадрова Образец: пакет не сформирован" in head
    assert "экземпляра" not in str(book.worksheets[0].oddFooter.left.text)
    assert len(packets.rows(built.id)) == 1, "nothing was sealed"
    assert packets.copies(built.id) == ()
    with db.transaction() as session:
        meeting = session.get_one(Meeting, built.id)
        meeting.rules = {}
    with pytest.raises(Refused) as early:
        copies.write_preview(built.id, ExportTarget(path=path))
    assert early.value.code == "meeting_not_called"
