"""Packets in the window: looked at, sealed, handed out, written again, noted as returned."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from evalapp.domain.access import Actor
from evalapp.domain.decision import DecisionKind
from evalapp.domain.meeting import MeetingState
from evalapp.entities.meeting import AgendaItem, Meeting
from evalapp.services.meeting_lives import call_meeting
from evalapp.storage.database import Database
from evalapp.ui.commission.copies_dialog import CopiesDialog
from evalapp.ui.commission.meeting_page import MeetingPage
from evalapp.ui.commission.packet_tab import COPIES, ITEMS, PACKETS, SEAL, PacketTab
from evalapp.ui.commission.returned_dialog import ReturnedDialog
from evalapp.ui.commission.seal_dialog import SealDialog
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportDialog
from tests.services.ballot_builder import BuiltMeeting, build_meeting
from tests.services.sitting_builder import HELD, build_sitting
from tests.ui.shown import words


@pytest.fixture
def built(db: Database) -> BuiltMeeting:
    return build_meeting(db)


def open_tab(qtbot: QtBot, context: PageContext, built: BuiltMeeting) -> PacketTab:
    page = MeetingPage(context, context.services.meetings.card(built.id))
    qtbot.addWidget(page)
    page.resize(1360, 760)
    with qtbot.waitExposed(page):
        page.show()
    page.show_tab("packet")
    tab = page.tab("packet")
    assert isinstance(tab, PacketTab)
    settled(qtbot, context, tab)
    return tab


def settled(qtbot: QtBot, context: PageContext, tab: PacketTab) -> None:
    qtbot.waitUntil(lambda: bool(tab.packets.rows.shown_rows()))
    qtbot.waitUntil(lambda: not context.tasks.is_busy())


def change(db: Database, built: BuiltMeeting, kind: DecisionKind) -> None:
    with db.transaction() as session:
        session.get_one(AgendaItem, built.items[0]).proposed = kind


def test_the_tab_shows_what_goes_in_and_which_packet_holds(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting
) -> None:
    tab = open_tab(qtbot, context, built)
    assert len(tab.items.rows.shown_rows()) == 3
    assert "Packet 1 is in force" in tab.notice.text()
    tab.part.choose(PACKETS)
    assert tab.packets.isVisible()
    tab.part.choose(COPIES)
    assert "No copy was handed out" in words(tab)


def test_a_changed_agenda_is_told_and_a_further_packet_needs_its_reason(
    qtbot: QtBot, context: PageContext, db: Database, built: BuiltMeeting
) -> None:
    tab = open_tab(qtbot, context, built)
    change(db, built, DecisionKind.RELEASE)
    qtbot.waitUntil(lambda: "Since then" in tab.notice.text())
    tab.open_target(SEAL)
    dialog = tab.findChild(SealDialog)
    assert isinstance(dialog, SealDialog)
    dialog.verb.click()
    qtbot.waitUntil(lambda: "Give the reason." in words(dialog))
    dialog.reason.setPlainText("Изменилось предложение")
    dialog.verb.click()
    qtbot.waitUntil(lambda: tab.findChild(SealDialog) is None)
    qtbot.waitUntil(lambda: len(tab.packets.rows.shown_rows()) == 2)
    assert "Packet 2 is in force" in tab.notice.text()
    assert context.services.packets.rows(built.id)[0].reason == "Изменилось предложение"


def test_copies_go_to_the_chosen_members_and_a_guest(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, tmp_path: Path
) -> None:
    tab = open_tab(qtbot, context, built)
    tab.copies_button.click()
    dialog = tab.findChild(CopiesDialog)
    assert isinstance(dialog, CopiesDialog)
    boxes = list(dialog.people)
    assert [box.isChecked() for box in boxes] == [True, True, True, False, False]
    boxes[1].setChecked(False)
    dialog.form.load({"other": "Гость Примеров", "language": "ru", "place": str(tmp_path / "пакет")})
    dialog.verb.click()
    qtbot.waitUntil(lambda: tab.findChild(CopiesDialog) is None)
    qtbot.waitUntil(lambda: len(tab.copies.rows.shown_rows()) == 3)
    names = [path.name for path in sorted((tmp_path / "пакет").iterdir())]
    assert names == [
        "01 Примерова Үлгі Образецовна.xlsx",
        "02 Макетова Гүлнар.xlsx",
        "03 Гость Примеров.xlsx",
    ]
    assert load_workbook(tmp_path / "пакет" / names[0]).worksheets[0].title == "Повестка дня"


def test_nobody_chosen_is_said_beside_the_field(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, tmp_path: Path
) -> None:
    tab = open_tab(qtbot, context, built)
    tab.copies_button.click()
    dialog = tab.findChild(CopiesDialog)
    assert isinstance(dialog, CopiesDialog)
    for box in dialog.people:
        box.setChecked(False)
    dialog.verb.click()
    assert "Say whom the copy is for." in words(dialog)
    assert dialog.isVisible()
    dialog.form.load(dialog.form.values())
    dialog.reject()


def test_a_copy_is_written_again_and_noted_as_returned(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, tmp_path: Path
) -> None:
    tab = open_tab(qtbot, context, built)
    hand_out(qtbot, tab, tmp_path / "пакет")
    tab.part.choose(COPIES)
    assert not tab.again.isEnabled()
    tab.copies.select_first()
    tab.again.click()
    export = tab.findChild(ExportDialog)
    assert isinstance(export, ExportDialog)
    assert not export.language.isEnabled()
    export.place.set_value(str(tmp_path / "ещё раз.xlsx"))
    export.verb.click()
    qtbot.waitUntil(lambda: (tmp_path / "ещё раз.xlsx").exists() and tab.findChild(ExportDialog) is None)
    tab.returned.click()
    dialog = tab.findChild(ReturnedDialog)
    assert isinstance(dialog, ReturnedDialog)
    copy = context.services.packets.copies(built.id)[0]
    dialog.form.load({"returned_on": copy.at.astimezone().date()})
    dialog.verb.click()
    qtbot.waitUntil(lambda: context.services.packets.copies(built.id)[0].returned_on is not None)


def hand_out(qtbot: QtBot, tab: PacketTab, folder: Path) -> None:
    tab.copies_button.click()
    dialog = tab.findChild(CopiesDialog)
    assert isinstance(dialog, CopiesDialog)
    dialog.form.load({"other": "", "language": "kk+ru", "place": str(folder)})
    dialog.verb.click()
    qtbot.waitUntil(lambda: len(tab.copies.rows.shown_rows()) == 3 and tab.findChild(CopiesDialog) is None)


def test_the_first_packet_is_offered_by_one_button_only(
    qtbot: QtBot, context: PageContext, db: Database, admin: Actor
) -> None:
    """The meeting's next step seals the first packet; the tab offers further ones."""
    sitting = build_sitting(db, admin)
    sitting.propose(0, DecisionKind.RELEASE)
    with db.transaction() as session:
        call_meeting(session, session.get_one(Meeting, sitting.meeting), today=HELD)
    page = MeetingPage(context, context.services.meetings.card(sitting.meeting))
    qtbot.addWidget(page)
    page.resize(1360, 760)
    with qtbot.waitExposed(page):
        page.show()
    page.show_tab("packet")
    tab = page.tab("packet")
    assert isinstance(tab, PacketTab)
    first = page.findChild(QPushButton, "next_step")
    assert isinstance(first, QPushButton)
    qtbot.waitUntil(lambda: first.isVisible() and first.text() == "Make the packet")
    qtbot.waitUntil(tab.seal_button.isEnabled)
    assert not tab.seal_button.isVisible()
    context.services.packets.seal(sitting.meeting, reason="")
    qtbot.waitUntil(tab.seal_button.isVisible)


def test_a_closed_meeting_seals_nothing(
    qtbot: QtBot, context: PageContext, db: Database, built: BuiltMeeting
) -> None:
    with db.transaction() as session:
        session.get_one(Meeting, built.id).state = MeetingState.CLOSED
    tab = open_tab(qtbot, context, built)
    assert not tab.seal_button.isEnabled()
    assert tab.copies_button.isEnabled(), "what the members read can be written for good"
    tab.open_target(SEAL)
    assert tab.findChild(SealDialog) is None
    tab.open_target(ITEMS)
    assert tab.items.isVisible()
