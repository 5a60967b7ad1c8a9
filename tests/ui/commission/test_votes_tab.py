"""The tab Votes as a secretary works in it: single keys, numbers, contradictions, the block."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from evalapp.domain.language import Language
from evalapp.domain.meeting import AbsenceKind, MeetingState
from evalapp.domain.tally import MajorityOutcome, Tally
from evalapp.domain.vote import VoteChoice, VotePhase, VoteSource
from evalapp.services.votes import VoteEntry
from evalapp.storage.database import Database
from evalapp.ui.commission.meeting_page import MeetingPage
from evalapp.ui.commission.reason_dialog import ReasonDialog
from evalapp.ui.commission.vote_columns import COUNTS, NAME, NUMBER, OUTCOME, SEAT
from evalapp.ui.commission.vote_keys import LETTERS, choice_of
from evalapp.ui.commission.vote_rows import BLOCK
from evalapp.ui.commission.vote_view import VoteView
from evalapp.ui.commission.vote_widths import LEAST_NAME, fitting_widths
from evalapp.ui.commission.vote_writing import LARGE
from evalapp.ui.commission.votes_tab import VotesTab
from evalapp.ui.common.context import PageContext
from evalapp.ui.common.export_dialog import ExportDialog
from evalapp.ui.common.table_model import Column
from tests.services.vote_builder import NAMES, BuiltVoting, build_voting
from tests.ui.shown import words

FOR, AGAINST, ABSTAINED = VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.ABSTAINED


def open_tab(qtbot: QtBot, context: PageContext, built: BuiltVoting) -> VotesTab:
    page = MeetingPage(context, context.services.meetings.card(built.id))
    qtbot.addWidget(page)
    page.resize(1360, 760)
    with qtbot.waitExposed(page):
        page.show()
    page.show_tab("votes")
    tab = page.tab("votes")
    assert isinstance(tab, VotesTab)
    qtbot.waitUntil(lambda: tab.isVisible() and tab.sheet is not None)
    return tab


def table(qtbot: QtBot, tab: VotesTab) -> VoteView:
    qtbot.waitUntil(lambda: tab.view is not None and tab.view.isVisible() and bool(tab.view.current_row()))
    assert tab.view is not None
    return tab.view


def tally(tab: VotesTab, built: BuiltVoting, place: int) -> Tally:
    assert tab.sheet is not None
    line = tab.sheet.line(built.items[place])
    assert line is not None
    return line.tally


def stored(context: PageContext, built: BuiltVoting, place: int) -> Tally:
    """The count of an item as it is in the database."""
    items = context.services.tallies.of_meeting(built.id).items
    return next(one.tally for one in items if one.item.id == built.items[place])


def counts(found: Tally) -> tuple[int, int, int]:
    return found.votes_for, found.votes_against, found.votes_abstained


def stand(view: VoteView, item: int, key: str) -> None:
    column = [one.key for one in view.rows.columns].index(key)
    view.setCurrentIndex(view.rows.index(view.rows.place_of(item), column))


@contextmanager
def unheard(tab: VotesTab) -> Iterator[None]:
    """Changes made in another process, of which nobody tells this window."""
    changed = tab.context.changes.changed
    changed.disconnect(tab._on_tables_changed)
    yield
    changed.connect(tab._on_tables_changed)


def test_digits_enter_votes_and_go_on(qtbot: QtBot, context: PageContext, db: Database) -> None:
    built = build_voting(db)
    built.be_there()
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    QTest.keyClicks(view, "11231")
    assert counts(tally(tab, built, 0)) == (3, 1, 1)
    assert counts(stored(context, built, 0)) == (3, 1, 1)
    assert stored(context, built, 0).outcome is MajorityOutcome.REACHED
    assert view.current_row().id == built.items[1]
    assert view.seat_id() == built.seats[0]


def test_eighty_items_take_a_key_each_and_a_few_more(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    built = build_voting(db, seats=9, items=80)
    built.be_there(8)
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    pressed = 0
    for place in range(80):
        if place % 10 == 4:  # the third member is against, the fifth abstains
            keys = [Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_2, Qt.Key.Key_Right, Qt.Key.Key_3]
            for key in keys:
                QTest.keyClick(view, key)
            pressed += len(keys)
        QTest.keyClick(view, Qt.Key.Key_Plus)
        pressed += 1
    found = context.services.tallies.of_meeting(built.id)
    assert pressed == 80 + 8 * 5
    assert [counts(one.tally) for one in found.items] == [
        (6, 1, 1) if place % 10 == 4 else (8, 0, 0) for place in range(80)
    ]
    assert all(one.tally.is_complete for one in found.items)
    assert "80" in tab.toolbar.summary.text()


def test_letters_of_the_language_and_none_of_another(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    built = build_voting(db)
    built.be_there()
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    QTest.keyClicks(view, "fab")
    assert counts(tally(tab, built, 0)) == (1, 1, 1)
    before = view.currentIndex().column()
    QTest.keyClicks(view, "x")
    assert counts(tally(tab, built, 0)) == (1, 1, 1)
    assert view.currentIndex().column() == before


def test_numbers_are_typed_and_too_many_are_refused(qtbot: QtBot, context: PageContext, db: Database) -> None:
    built = build_voting(db)
    built.be_there()
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.count_place() == 0
    for text in ("3", "1", "1"):
        QTest.keyClicks(view, text)
        assert view.field.isVisible()
        QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert counts(stored(context, built, 0)) == (3, 1, 1)
    assert view.current_row().id == built.items[1]
    assert view.count_place() == 0
    QTest.keyClicks(view, "6")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert not stored(context, built, 1).has_votes
    assert "6" in tab.bar.text()


def test_a_number_is_forgotten_kept_by_arrows_and_kept_when_the_keyboard_goes_elsewhere(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    built = build_voting(db)
    built.be_there()
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    stand(view, built.items[0], COUNTS[0])
    QTest.keyClicks(view, "5")
    # A letter of another alphabet has a code that Qt has no name for.
    letter = QKeyEvent(QEvent.Type.KeyPress, 0x417, Qt.KeyboardModifier.NoModifier, "З")
    QApplication.sendEvent(view.field, letter)
    assert view.field.text() == "5"
    QTest.keyClick(view.field, Qt.Key.Key_Escape)
    assert not view.field.isVisible()
    assert not stored(context, built, 0).has_votes
    QTest.keyClicks(view, "4")
    QTest.keyClick(view.field, Qt.Key.Key_Down)
    assert counts(stored(context, built, 0)) == (4, 0, 0)
    assert view.current_row().id == built.items[1]
    QTest.keyClicks(view, "3")
    QApplication.sendEvent(view.field, QFocusEvent(QEvent.Type.FocusOut))
    assert not view.field.isVisible()
    assert counts(stored(context, built, 1)) == (3, 0, 0)


def test_the_rest_for_keeps_the_numbers_against(qtbot: QtBot, context: PageContext, db: Database) -> None:
    built = build_voting(db)
    built.be_there()
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    stand(view, built.items[0], COUNTS[1])
    QTest.keyClicks(view, "2")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert counts(stored(context, built, 0)) == (3, 2, 0)


def test_secret_items_take_numbers_only(qtbot: QtBot, context: PageContext, db: Database) -> None:
    built = build_voting(db)
    built.be_there()
    built.make_secret(built.items[1])
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.current_row().id == built.items[1]
    assert view.count_place() == 0
    QTest.keyClicks(view, "4")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    QTest.keyClicks(view, "1")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert counts(stored(context, built, 1)) == (4, 1, 0)
    # The next item is open again: by name.
    assert view.current_row().id == built.items[2]
    assert view.seat_id() == built.seats[0]
    stand(view, built.items[1], f"{SEAT}{built.seats[0]}")
    QTest.keyClicks(view, "2")
    assert counts(stored(context, built, 1)) == (4, 1, 0)
    assert tab.bar.isVisible()


def test_delete_and_undo(qtbot: QtBot, context: PageContext, db: Database) -> None:
    built = build_voting(db)
    built.be_there()
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    stand(view, built.items[0], f"{SEAT}{built.seats[2]}")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert counts(stored(context, built, 0)) == (4, 0, 0)
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert counts(stored(context, built, 0)) == (5, 0, 0)
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not stored(context, built, 0).has_votes
    assert not tally(tab, built, 0).has_votes


def test_a_tie_of_numbers_asks_for_the_chair(qtbot: QtBot, context: PageContext, db: Database) -> None:
    built = build_voting(db, seats=6)
    built.be_there()
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    for text in ("3", "3", "0"):
        QTest.keyClicks(view, text)
        QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert stored(context, built, 0).outcome is MajorityOutcome.UNKNOWN
    assert view.current_row().id == built.items[0]
    QTest.keyClicks(view, "2")
    assert stored(context, built, 0).outcome is MajorityOutcome.NOT_REACHED_BY_CHAIR
    assert view.current_row().id == built.items[1]


def test_a_contradiction_is_shown_and_set_aside_with_a_reason(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    built = build_voting(db)
    built.be_there()
    votes = context.services.votes
    votes.enter(built.id, [VoteEntry(built.items[0], seat, FOR) for seat in built.seats], VoteSource.PAPER)
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    stand(view, built.items[0], f"{SEAT}{built.seats[1]}")
    QTest.keyClicks(view, "2")
    assert tally(tab, built, 0).outcome is MajorityOutcome.UNKNOWN
    # Before the sheet is read again the new vote cannot be set aside yet.
    qtbot.waitUntil(lambda: all(vote.id for vote in tab.sheet.lines[0].votes))  # type: ignore[union-attr]
    stand(view, built.items[0], f"{SEAT}{built.seats[1]}")
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert "Шаблонов Данияр" in words(tab.vote_panel)
    buttons = tab.vote_panel.findChildren(QPushButton, "set_aside")
    paper = next(one for one in buttons if "paper" in one.accessibleName())
    qtbot.mouseClick(paper, Qt.MouseButton.LeftButton)
    dialog = tab.findChild(ReasonDialog)
    assert dialog is not None
    dialog.accept()
    assert dialog.isVisible()
    assert stored(context, built, 0).contradictions
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    field.setPlainText("Записано по ошибке")
    dialog.accept()
    qtbot.waitUntil(lambda: not tally(tab, built, 0).contradictions)
    qtbot.waitUntil(lambda: tab.window().focusWidget() is tab.view)
    assert counts(stored(context, built, 0)) == (4, 1, 0)
    assert "Записано по ошибке" in words(tab.vote_panel)
    again = tab.vote_panel.findChild(QPushButton, "restore")
    assert again is not None
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(tally(tab, built, 0).contradictions))


def test_names_entered_before_an_item_became_secret_are_set_aside_unseen(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    built = build_voting(db)
    built.be_there()
    votes = context.services.votes
    votes.enter(built.id, [VoteEntry(built.items[0], seat, FOR) for seat in built.seats], VoteSource.PAPER)
    built.make_secret(built.items[0])
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not any(f"{name}:" in words(tab.vote_panel) for name in NAMES)
    button = tab.vote_panel.findChild(QPushButton, "set_aside")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = tab.findChild(ReasonDialog)
    assert dialog is not None
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    field.setPlainText("Голосование тайное")
    dialog.accept()
    qtbot.waitUntil(lambda: not tally(tab, built, 0).contradictions)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert tab.vote_panel.isHidden()


def test_the_block_of_unanimous_items_is_voted_as_one(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    built = build_voting(db, items=4)
    first = [VoteEntry(item, seat, FOR) for item in built.items[1:] for seat in built.seats]
    context.services.votes.enter(built.id, first, VoteSource.PAPER, phase=VotePhase.FIRST)
    built.be_there()
    built.stay_out(built.items[2], built.seats[4], AbsenceKind.AWAY)
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    # The block comes last, and typing begins in the first item.
    assert view.rows.place_of(BLOCK) == len(built.items)
    assert view.current_row().id == built.items[0]
    view.start(BLOCK)
    QTest.keyClick(view, Qt.Key.Key_2)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert [counts(stored(context, built, place)) for place in range(4)] == [
        (0, 0, 0),
        (4, 1, 0),
        (3, 1, 0),
        (4, 1, 0),
    ]
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not any(stored(context, built, place).has_votes for place in range(4))


def test_the_block_leaves_votes_of_single_items_alone(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    built = build_voting(db, items=4)
    first = [VoteEntry(item, seat, FOR) for item in built.items for seat in built.seats]
    votes = context.services.votes
    votes.enter(built.id, first, VoteSource.PAPER, phase=VotePhase.FIRST)
    built.be_there()
    votes.enter(
        built.id,
        [VoteEntry(built.items[0], seat, AGAINST) for seat in built.seats],
        VoteSource.SHOW_OF_HANDS,
    )
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    stand(view, built.items[1], f"{SEAT}{built.seats[0]}")
    QTest.keyClick(view, Qt.Key.Key_2)
    view.start(BLOCK)
    assert [line.id for line in view.current_row().lines] == built.items[2:]
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert [counts(stored(context, built, place)) for place in range(4)] == [
        (0, 5, 0),
        (0, 1, 0),
        (5, 0, 0),
        (5, 0, 0),
    ]
    # One item of the block is voted on anew by itself: nothing is left that could be voted on as one.
    stand(view, built.items[2], f"{SEAT}{built.seats[0]}")
    QTest.keyClick(view, Qt.Key.Key_3)
    assert view.rows.place_of(BLOCK) < 0
    assert view.current_row().id == built.items[3]


def build_block(context: PageContext, db: Database) -> BuiltVoting:
    """An item by itself and thirty unanimous ones, with nine members: more votes than are stored at once."""
    built = build_voting(db, seats=9, items=31)
    first = [VoteEntry(item, seat, FOR) for item in built.items[1:] for seat in built.seats]
    context.services.votes.enter(built.id, first, VoteSource.PAPER, phase=VotePhase.FIRST)
    built.be_there()
    assert LARGE <= 30 * 9
    return built


def test_a_large_block_is_stored_in_the_background_and_nothing_overtakes_it(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    built = build_block(context, db)
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    view.start(BLOCK)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert tab.typing.is_writing
    # Typed while the block is stored: another source, an item of the block by itself, the item before it.
    stand(view, built.items[5], f"{SEAT}{built.seats[0]}")
    QTest.keyClick(view, Qt.Key.Key_2)
    stand(view, built.items[0], f"{SEAT}{built.seats[0]}")
    QTest.keyClicks(view, "13")
    tab.toolbar.source_chosen.emit(VoteSource.PAPER)
    stand(view, built.items[0], f"{SEAT}{built.seats[8]}")
    QTest.keyClick(view, Qt.Key.Key_1)
    assert not tally(tab, built, 0).has_votes
    qtbot.waitUntil(lambda: not tab.typing.is_writing and tally(tab, built, 0).has_votes)
    assert counts(stored(context, built, 0)) == (2, 0, 1)
    assert counts(stored(context, built, 1)) == (9, 0, 0)
    assert counts(stored(context, built, 5)) == (8, 1, 0)
    assert counts(tally(tab, built, 30)) == (9, 0, 0)
    line = tab.sheet.line(built.items[0]) if tab.sheet else None
    assert line is not None
    sources = {one.member_id: one.source for one in line.votes}
    assert sources[built.seats[0]] is VoteSource.SHOW_OF_HANDS
    assert sources[built.seats[8]] is VoteSource.PAPER
    # An item that was voted on by itself meanwhile is none of the block any more.
    assert built.items[5] not in [one.id for one in view.rows.row(view.rows.place_of(BLOCK)).lines]
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not tab.typing.is_writing and not tally(tab, built, 30).has_votes)
    assert not any(stored(context, built, place).has_votes for place in range(31))


def test_a_large_block_that_another_window_entered_before_is_refused_whole(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    built = build_block(context, db)
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    with unheard(tab):
        other = VoteEntry(built.items[30], built.seats[0], AGAINST)
        context.services.votes.enter(built.id, [other], VoteSource.SHOW_OF_HANDS)
    view.start(BLOCK)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    stand(view, built.items[0], f"{SEAT}{built.seats[0]}")
    QTest.keyClick(view, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: tally(tab, built, 30).has_votes)
    assert counts(stored(context, built, 30)) == (0, 1, 0)
    assert not stored(context, built, 1).has_votes
    # What was typed after it is kept all the same.
    assert counts(stored(context, built, 0)) == (0, 0, 1)
    assert tab.bar.isVisible()


def test_without_attendance_it_says_so(qtbot: QtBot, context: PageContext, db: Database) -> None:
    built = build_voting(db)
    tab = open_tab(qtbot, context, built)
    button = tab.findChild(QPushButton, "to_attendance")
    assert button is not None
    wanted: list[str] = []
    tab.tab_wanted.connect(lambda key, _target: wanted.append(key))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted == ["attendance"]


def test_first_votes_before_the_meeting(qtbot: QtBot, context: PageContext, db: Database) -> None:
    built = build_voting(db, is_open=False)
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert context.services.tallies.of_meeting(built.id).items[0].first.total == 0
    assert tab.bar.isVisible()
    QTest.keyClicks(view, "1111122")
    found = context.services.tallies.of_meeting(built.id).items
    assert (found[0].first.votes_for, found[1].first.votes_against) == (5, 2)
    assert not any(one.tally.has_votes for one in found)
    assert COUNTS[0] in [column.key for column in view.rows.columns]


def test_a_closed_meeting_is_read_only(qtbot: QtBot, context: PageContext, db: Database) -> None:
    built = build_voting(db)
    built.be_there()
    context.services.votes.enter(
        built.id, [VoteEntry(built.items[0], seat, FOR) for seat in built.seats], VoteSource.PAPER
    )
    built.to_state(MeetingState.CLOSED)
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    for key in ("2", "+"):
        QTest.keyClicks(view, key)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert counts(stored(context, built, 0)) == (5, 0, 0)
    assert not stored(context, built, 1).has_votes
    assert not tab.foot.isVisible()


@pytest.mark.parametrize(
    ("language", "letters"), [(Language.KK, "қрлө"), (Language.RU, "зпво"), (Language.EN, "fabr")]
)
def test_each_language_has_its_letters(language: Language, letters: str) -> None:
    typed = [choice_of(letter, language) for letter in (*letters, *letters.upper(), *"1234")]
    assert typed == list(VoteChoice) * 3
    others = {letter for keys in LETTERS.values() for letter in keys.values()} - set(letters.upper())
    assert all(choice_of(letter, language) is None for letter in (*others, "5", "", "0"))


def test_the_tally_goes_out_as_a_workbook(
    qtbot: QtBot, context: PageContext, db: Database, tmp_path: Path
) -> None:
    built = build_voting(db)
    built.be_there()
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    qtbot.mouseClick(tab.export_button, Qt.MouseButton.LeftButton)
    dialog = tab.findChild(ExportDialog)
    assert dialog is not None
    path = tmp_path / "tally.xlsx"
    dialog.place.set_value(str(path))
    with qtbot.waitSignal(dialog.exported):
        dialog.verb.click()
    assert [sheet.title for sheet in openpyxl.load_workbook(path).worksheets][:2]


@pytest.mark.parametrize("size", [(1366, 768), (1180, 660)])
def test_thirteen_seats_fit(qtbot: QtBot, context: PageContext, db: Database, size: tuple[int, int]) -> None:
    built = build_voting(db, seats=13, items=2)
    built.be_there()
    tab = open_tab(qtbot, context, built)
    tab.window().resize(size[0] - 56, size[1])
    view = table(qtbot, tab)
    header = view.horizontalHeader()
    qtbot.waitUntil(lambda: header.length() <= view.viewport().width())


def test_beside_the_panel_the_table_needs_no_sideways_scrolling(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    built = build_voting(db, seats=11, items=2)
    built.be_there()
    tab = open_tab(qtbot, context, built)
    tab.window().resize(1366 - 56, 768)  # navigation folds for it
    view = table(qtbot, tab)
    assert not tab.wants_focus()
    before = view.viewport().width()
    with qtbot.waitSignal(tab.focus_changed):
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert tab.wants_focus()
    qtbot.waitUntil(lambda: view.viewport().width() < before - 200)
    header = view.horizontalHeader()
    qtbot.waitUntil(lambda: header.length() <= view.viewport().width())
    assert header.sectionSize(1) >= LEAST_NAME
    with qtbot.waitSignal(tab.focus_changed):
        QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not tab.wants_focus()


@pytest.mark.parametrize(
    ("room", "seat", "outcome"), [(1100, 40, 140), (900, 29, 140), (820, 26, 140), (710, 26, 128)]
)
def test_seats_give_way_to_names_before_anything_else_does(room: int, seat: int, outcome: int) -> None:
    seats = [Column(f"{SEAT}{number}", "", str, width=40) for number in range(10)]
    columns = [Column(NUMBER, "", str, width=50), Column(NAME, "", str, stretch=True), *seats]
    columns += [*(Column(key, "", str, width=54) for key in COUNTS), Column(OUTCOME, "", str, width=140)]
    widths = fitting_widths(columns, room)
    assert (round(widths[f"{SEAT}3"]), round(widths[OUTCOME])) == (seat, outcome)
    assert sum(widths.values()) + LEAST_NAME <= room


def test_what_another_window_entered_is_shown_and_not_overwritten(
    qtbot: QtBot, context: PageContext, db: Database
) -> None:
    built = build_voting(db)
    built.be_there()
    tab = open_tab(qtbot, context, built)
    view = table(qtbot, tab)
    with unheard(tab):
        other = VoteEntry(built.items[0], built.seats[0], AGAINST)
        context.services.votes.enter(built.id, [other], VoteSource.SHOW_OF_HANDS)
    QTest.keyClicks(view, "1")
    assert counts(stored(context, built, 0)) == (0, 1, 0)
    qtbot.waitUntil(lambda: counts(tally(tab, built, 0)) == (0, 1, 0))
    assert not tab.bar.isHidden()
