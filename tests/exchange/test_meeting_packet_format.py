"""Packets of format 1 stay readable, and their workbooks the same, whatever the program becomes."""

import json

import pytest

from evalapp import texts
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.meeting_packet_values import FORMAT, MeetingPacket
from evalapp.services.packet_records import values_bytes, values_from
from tests.exchange.packet_golden import FOLDER, book_of, cells_of

CHANGED = (
    "the writer of format 1 makes other cells of the same values: packets that commissions have read would"
    " not be rebuilt as they were; write a format 2 beside it"
)


@pytest.fixture(scope="module")
def stored() -> bytes:
    return (FOLDER / "values.json").read_bytes()


@pytest.fixture(scope="module")
def packet(stored: bytes) -> MeetingPacket:
    return values_from(stored)


def test_stored_values_are_read_whole(stored: bytes, packet: MeetingPacket) -> None:
    assert FORMAT == 1
    again = json.loads(values_bytes(packet))
    assert covers(again, json.loads(stored)), "a field of format 1 was renamed, removed or is read otherwise"


def covers(now: object, then: object) -> bool:
    """Whether ``now`` holds everything of ``then``; fields added since do not matter."""
    if isinstance(then, dict) and isinstance(now, dict):
        return all(key in now and covers(now[key], value) for key, value in then.items())
    if isinstance(then, list) and isinstance(now, list):
        return len(now) == len(then) and all(map(covers, now, then))
    return now == then


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_every_cell_is_what_it_was(packet: MeetingPacket, language: DocumentLanguage) -> None:
    words = json.loads((FOLDER / "words.json").read_text("utf-8"))
    expected = json.loads((FOLDER / "cells.json").read_text("utf-8"))[language.value]
    with texts.frozen(texts.WordBook(**words)):
        found = json.loads(json.dumps(cells_of(book_of(packet, language))))
    assert set(found) == set(expected), CHANGED
    for sheet, cells in expected.items():
        assert found[sheet] == cells, CHANGED


def test_words_stay_frozen_and_only_what_came_up_later_is_said_as_today() -> None:
    then = texts.WordBook(
        sentences={"ru": {"packet.post": "Прежняя должность"}},
        terms={"commission": {"ru": "Прежняя комиссия"}},
    )
    now = (texts.text("ru", "packet.vote"), texts.term("ru", "meeting"))
    with texts.frozen(then):
        assert texts.text("ru", "packet.post") == "Прежняя должность"
        assert texts.term("ru", "commission") == "Прежняя комиссия"
        assert (texts.text("ru", "packet.vote"), texts.term("ru", "meeting")) == now
