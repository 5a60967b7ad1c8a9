"""Ballots as workbooks: whatever is changed in one is found and named, whatever is chosen is read."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import column_index_from_string, coordinate_from_string

from evalapp.domain.decision import DecisionKind
from evalapp.domain.language import Trilingual
from evalapp.domain.scores import Gate
from evalapp.domain.vote import VoteChoice, VotePhase
from evalapp.exchange.ballot_comparison import compare, read_choice
from evalapp.exchange.ballot_layout import CHOICES, choice_words
from evalapp.exchange.ballot_reader import ReturnedBallot, ReturnedSheet
from evalapp.exchange.ballot_values import BallotBook, BallotItem, ShownBallot
from evalapp.exchange.ballot_xlsx import WrittenBallot, ballot_book
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.exchange.workbook import Cell

ITEMS = (
    BallotItem(
        item_id=11,
        number=1,
        name=Trilingual("Үлгіұлы Қанат", "Образцов Канат", "Obraztsov Kanat"),
        question=Trilingual("Тағайындау", "О назначении", "Appointment"),
        post=Trilingual("Вице-министр қз", "Вице-министр", "Vice-minister"),
        body=Trilingual("Министрлік", "Министерство", "Ministry"),
        proposed=DecisionKind.PROMOTE,
        to_post=Trilingual("Министр қз", "Министр", "Minister"),
        total=3.845,
        low=3.6,
        high=4.1,
        band=2,
        gate=Gate.BELOW,
    ),
    BallotItem(
        item_id=12,
        number=2,
        name=Trilingual("=1", "+2", "@3"),
        question=Trilingual("-1", "#N/A", "_x0041_"),
        score=Decimal("0.8125"),
        place="5–7",
    ),
)
BOOK = BallotBook(
    workspace_id="w",
    meeting_id=1,
    meeting_number=7,
    held_on=date(2026, 4, 10),
    starts_at="10:00",
    place="Астана",
    commission=Trilingual("Комиссия қз", "Комиссия", "Commission"),
    packet_number=3,
    packet_hash="ab" * 32,
    member_id=5,
    member="Примерова Үлгі",
    post="Советник",
    seat_of="",
    phase=VotePhase.FIRST,
    number=4,
    token="f" * 32,
    return_by=None,
    items=ITEMS,
)


def written(language: DocumentLanguage = DocumentLanguage.RU, book: BallotBook = BOOK) -> WrittenBallot:
    document = Document(language=language, exported_at=datetime(2026, 4, 2, 9, tzinfo=UTC))
    return ballot_book(book, document)


def returned(shown: ShownBallot, changes: dict[tuple[str, str], Cell] | None = None) -> ReturnedBallot:
    """The ballot as it was handed out, with ``changes``: {(sheet, cell): what stands there}."""
    sheets = {title: dict[str, Cell](cells) for title, cells in shown.sheets.items()}
    for (title, cell), value in (changes or {}).items():
        sheets.setdefault(title, {})[cell] = value
    return ReturnedBallot(
        "w",
        "f" * 32,
        tuple(
            ReturnedSheet(title, {place(cell): value for cell, value in cells.items() if value != ""})
            for title, cells in sheets.items()
        ),
    )


def place(cell: str) -> tuple[int, int]:
    letters, row = coordinate_from_string(cell)
    return int(row), int(column_index_from_string(letters))


SHOWN = written().shown
FIXED = [(title, cell) for title, cells in SHOWN.sheets.items() for cell in cells]


@pytest.mark.parametrize(
    ("language", "figures", "reserve", "proposed"),
    [
        (
            DocumentLanguage.RU,
            "Итоговый балл (90 %): 3,85 (3,60–4,10)\nГруппа: 2\nДобропорядочность: Ниже порога",
            "Балл отбора: 0,8125\nМесто: 5–7",
            "Выдвижение на вышестоящую должность\nМинистр",
        ),
        (
            DocumentLanguage.EN,
            "Total (90 %): 3.85 (3.60–4.10)\nBand: 2\nIntegrity: Below",
            "Selection score: 0.8125\nRank: 5–7",
            "Promote\nMinister",
        ),
        (
            DocumentLanguage.KK_RU,
            "Жиынтық балл (90 %) / Итоговый балл (90 %): 3,85 (3,60–4,10)\nТоп / Группа: 2\n"
            "Адалдық / Добропорядочность: Шекті деңгейден төмен / Ниже порога",
            "Іріктеу балы / Балл отбора: 0,8125\nОрны / Место: 5–7",
            "Жоғарылату\nВыдвижение на вышестоящую должность\nМинистр қз\nМинистр",
        ),
    ],
)
def test_a_row_says_what_the_packet_says(
    language: DocumentLanguage, figures: str, reserve: str, proposed: str
) -> None:
    cells = written(language).shown.sheets[written(language).shown.sheet]
    assert (cells["B9"], cells["G9"], cells["G10"], cells["F9"], cells["F10"]) == (
        "1",
        figures,
        reserve,
        proposed,
        "–",
    )


def test_what_is_kept_is_what_was_written() -> None:
    made = written()
    assert ShownBallot.from_dict(made.shown.to_dict()) == made.shown
    assert made.shown.rows == {11: 9, 12: 10}
    assert made.shown.sheets[made.shown.sheet]["E10"] == "#N/A"
    english = written(DocumentLanguage.EN).shown
    assert english.sheets[english.sheet]["E10"] == "_x0041_"
    hidden = made.shown.sheets["evalapp"]
    entries = {hidden[f"A{row}"]: hidden.get(f"B{row}", "") for row in range(1, 21) if f"A{row}" in hidden}
    assert (entries["kind"], entries["packet_hash"], entries["token"], entries["member_id"]) == (
        "ballot",
        "ab" * 32,
        "f" * 32,
        "5",
    )


def test_an_untouched_ballot_has_no_faults() -> None:
    reading = compare(returned(SHOWN), SHOWN)
    assert reading.faults == ()
    assert all(answer.faults == () and answer.choice is None for answer in reading.rows.values())


@given(where=st.sampled_from(FIXED), text=st.text("Aя1=+,. №\n", max_size=8))
def test_whatever_fixed_cell_is_changed_is_named(where: tuple[str, str], text: str) -> None:
    title, cell = where
    reading = compare(returned(SHOWN, {where: text}), SHOWN)
    faults = [*reading.faults, *(fault for answer in reading.rows.values() for fault in answer.faults)]
    was, found = (" ".join(words.split()) for words in (SHOWN.sheets[title][cell], text))
    if was == found:
        assert not faults
    else:
        assert [(fault.sheet, fault.cell, fault.found) for fault in faults] == [(title, cell, found)]
        assert faults[0].was == (was if len(was) <= 200 else was[:199] + "…")


@given(
    title=st.sampled_from([*SHOWN.sheets, "Новый"]),
    row=st.integers(1, 60),
    column=st.integers(1, 30),
    value=st.one_of(st.text("Aя1=", min_size=1, max_size=5), st.floats(-9, 9)),
)
def test_whatever_is_added_is_named(title: str, row: int, column: int, value: Cell) -> None:
    cell = f"{get_column_letter(column)}{row}"
    is_input = title == SHOWN.sheet and row in (9, 10) and column in (SHOWN.vote, SHOWN.remark)
    if is_input or cell in SHOWN.sheets.get(title, {}):
        return
    reading = compare(returned(SHOWN, {(title, cell): value}), SHOWN)
    faults = [*reading.faults, *(fault for answer in reading.rows.values() for fault in answer.faults)]
    assert (title, cell) in [(fault.sheet, fault.cell) for fault in faults]


def test_many_added_cells_are_counted() -> None:
    added: dict[tuple[str, str], Cell] = {(SHOWN.sheet, f"P{row}"): "x" for row in range(100, 180)}
    faults = compare(returned(SHOWN, added), SHOWN).faults
    assert len(faults) == 51
    assert (faults[-1].code, faults[-1].found) == ("cells_added_more", "30")


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_each_choice_of_the_list_is_read(language: DocumentLanguage) -> None:
    words = choice_words(Words(language))
    assert {read_choice(word) for word in words.values()} == set(CHOICES)
    for choice, word in words.items():
        assert read_choice(f"  {word.upper()} ") is choice


@pytest.mark.parametrize("text", ["", "/", "За / Против", "Келісемін", "1", "За.", "воздержался", "За / да"])
def test_nothing_else_is_read_as_a_choice(text: str) -> None:
    assert read_choice(text) is None


def test_a_final_ballot_says_that_it_counts() -> None:
    first, final = written().shown, written(book=replace(BOOK, phase=VotePhase.FINAL)).shown
    assert "в подсчёт не входит" in first.sheets[first.sheet]["B6"]
    assert "входят в подсчёт" in final.sheets[final.sheet]["B6"]


def test_answers_are_read_beside_faults_of_other_rows() -> None:
    answers: dict[tuple[str, str], Cell] = {
        (SHOWN.sheet, "H9"): "Против",
        (SHOWN.sheet, "I9"): " =SUM(A1)\nвторая строка ",
        (SHOWN.sheet, "G10"): "Балл отбора: 0,9999",
    }
    reading = compare(returned(SHOWN, answers), SHOWN)
    assert (reading.rows[11].choice, reading.rows[11].remark) == (
        VoteChoice.AGAINST,
        "=SUM(A1)\nвторая строка",
    )
    assert reading.rows[11].faults == ()
    assert [fault.cell for fault in reading.rows[12].faults] == ["G10"]
