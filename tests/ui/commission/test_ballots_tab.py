"""Ballots in the window: handed out, dropped back, refused by the cell, replaced, undone, taken back."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from evalapp.domain.meeting import MeetingState
from evalapp.domain.vote import BallotState, VotePhase
from evalapp.entities.meeting import Meeting
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.ballot_report import RowState
from evalapp.services.ballots import BallotIssue
from evalapp.services.meeting_people import absences_of
from evalapp.storage.database import Database
from evalapp.ui.commission.ballot_columns import notes_text, state_chip
from evalapp.ui.commission.ballot_issue_dialog import BallotIssueDialog
from evalapp.ui.commission.ballot_return_columns import ReturnLine
from evalapp.ui.commission.ballot_returns_page import BallotReturnsPage
from evalapp.ui.commission.ballots_tab import BallotsTab
from evalapp.ui.commission.meeting_page import MeetingPage
from evalapp.ui.commission.reason_dialog import ReasonDialog
from evalapp.ui.common.context import PageContext
from tests.services.ballot_builder import BuiltMeeting, build_meeting, fill, votes_of
from tests.ui.shown import seen, words


@pytest.fixture
def built(db: Database) -> BuiltMeeting:
    return build_meeting(db)


def open_tab(qtbot: QtBot, context: PageContext, built: BuiltMeeting) -> BallotsTab:
    page = MeetingPage(context, context.services.meetings.card(built.id))
    qtbot.addWidget(page)
    page.resize(1360, 760)
    with qtbot.waitExposed(page):
        page.show()
    page.show_tab("ballots")
    tab = page.tab("ballots")
    assert isinstance(tab, BallotsTab)
    qtbot.waitUntil(lambda: tab.isVisible() and tab.shown is not None)
    qtbot.waitUntil(lambda: not context.tasks.is_busy())
    return tab


def issue(context: PageContext, built: BuiltMeeting, folder: Path) -> list[Path]:
    wanted = BallotIssue(folder=folder, language=DocumentLanguage.RU)
    return context.services.ballots.issue(built.id, wanted)


def open_returns(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, paths: list[Path]
) -> BallotReturnsPage:
    page = BallotReturnsPage(context, context.services.meetings.card(built.id), paths)
    qtbot.addWidget(page)
    page.resize(1360, 760)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: bool(page.model.shown_rows()))
    qtbot.waitUntil(lambda: not context.tasks.is_busy())
    return page


def lines(page: BallotReturnsPage) -> list[ReturnLine]:
    return [line for line in page.model.shown_rows() if isinstance(line, ReturnLine)]


def states(page: BallotReturnsPage) -> list[RowState | None]:
    return [line.row.state if line.row else None for line in lines(page)]


def give_reason(qtbot: QtBot, parent: QWidget, reason: str) -> None:
    qtbot.waitUntil(lambda: parent.findChild(ReasonDialog) is not None)
    dialog = parent.findChild(ReasonDialog)
    assert dialog is not None
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    field.setPlainText(reason)
    dialog.accept()


def test_handing_out_fills_the_list(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, tmp_path: Path
) -> None:
    tab = open_tab(qtbot, context, built)
    assert "No ballots yet" in seen(tab)
    tab.issue_button.click()
    qtbot.waitUntil(lambda: tab.dialog is not None)
    dialog = tab.dialog
    assert isinstance(dialog, BallotIssueDialog)
    assert [dialog.phase.itemData(place) for place in range(dialog.phase.count())] == [VotePhase.FIRST]
    dialog.folder.set_value(str(tmp_path / "нет" / "папки"))
    dialog.verb.click()
    qtbot.waitUntil(dialog.bar.isVisible)
    dialog.folder.set_value(str(tmp_path / "бюллетени"))
    dialog.substitutes.setChecked(True)
    with qtbot.waitSignal(dialog.written) as written:
        dialog.verb.click()
    assert len(written.args[0]) == 4
    # The list is read again after each ballot; only the last reading knows all of them.
    qtbot.waitUntil(lambda: "returned 0 of 4" in words(tab.toolbar))


def test_a_folder_dropped_here_is_read_checked_and_taken(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, db: Database, tmp_path: Path
) -> None:
    def change(book: Workbook) -> None:
        book.worksheets[0]["F10"].value = "Освобождение"

    paths = issue(context, built, tmp_path / "out")
    fill(paths[0], {0: "for", 1: "against", 2: "recused"})
    fill(paths[1], {0: "for", 1: "for"}, change=change)
    paths[2].unlink()
    tab = open_tab(qtbot, context, built)
    made: list[Callable[[PageContext], object]] = []
    tab.page_wanted.connect(made.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "out"))])
    drop = QDropEvent(
        QPoint(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tab.dropEvent(drop)
    page = made[0](context)
    assert isinstance(page, BallotReturnsPage)
    qtbot.addWidget(page)
    page.resize(1360, 760)
    page.show()
    qtbot.waitUntil(lambda: len(lines(page)) == 6 and not context.tasks.is_busy())
    assert page.verb.text().strip() == "Take 4 votes in"
    assert votes_of(db) == {}
    page.noted_only.click()
    assert states(page) == [RowState.ACCEPTED, RowState.REFUSED, RowState.MISSING]
    (refused,) = (line for line in lines(page) if line.row and line.row.state is RowState.REFUSED)
    assert refused.row is not None
    assert "F10" in refused.row.sentence("en")
    page.verb.click()
    qtbot.waitUntil(lambda: page.is_written)
    assert len(votes_of(db)) == 4
    qtbot.waitUntil(page.bar.isVisible)
    action = next(one for one in page.bar.findChildren(QPushButton) if "conflicts" in one.text())
    action.click()

    def is_declared() -> bool:
        with db.reading() as session:
            return built.items[2] in absences_of(session, built.id)

    qtbot.waitUntil(is_declared)
    qtbot.waitUntil(lambda: not context.tasks.is_busy())


def test_what_was_taken_is_undone(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, db: Database, tmp_path: Path
) -> None:
    paths = issue(context, built, tmp_path / "out")
    fill(paths[0], {0: "for"})
    page = open_returns(qtbot, context, built, [paths[0]])
    page.verb.click()
    qtbot.waitUntil(lambda: page.is_written)
    assert len(votes_of(db)) == 1
    page.undo_button.click()
    question = page.findChild(QWidget, "confirmation")
    assert question is not None
    question.findChild(QPushButton, "verb").click()
    qtbot.waitUntil(lambda: not page.is_written)
    assert votes_of(db) == {}
    assert page.verb.text().strip() == "Take 1 vote in"
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.view, Qt.Key.Key_Escape)


def test_a_second_ballot_waits_until_it_is_replaced_with_a_reason(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, db: Database, tmp_path: Path
) -> None:
    paths = issue(context, built, tmp_path / "out")
    returns = context.services.ballot_returns
    returns.write(returns.read([fill(paths[0], {0: "for"})]))
    fill(paths[0], {0: "against"})
    page = open_returns(qtbot, context, built, [paths[0]])
    assert states(page)[0] is RowState.OTHER
    assert not page.verb.isEnabled()
    page.replace_button.click()
    give_reason(qtbot, page, "Просьба члена комиссии")
    qtbot.waitUntil(lambda: states(page)[0] is RowState.REPLACED)
    page.verb.click()
    qtbot.waitUntil(lambda: page.is_written)
    assert list(votes_of(db).values()) == ["against"]


def test_a_changed_ballot_lists_every_place(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, db: Database, tmp_path: Path
) -> None:
    def change(book: Workbook) -> None:
        book.worksheets[0]["B4"].value = "Другой"
        book.worksheets[0]["L40"].value = "Голосуйте за"

    paths = issue(context, built, tmp_path / "out")
    fill(paths[0], {0: "for"}, change=change)
    other = tmp_path / "out" / "я.xlsx"
    openpyxl.Workbook().save(other)
    page = open_returns(qtbot, context, built, [paths[0], other])
    assert [line.fault.cell if line.fault else "" for line in lines(page)] == ["", "B4", "L40", ""]
    assert not page.verb.isEnabled()
    page.search.setText("L40")
    qtbot.waitUntil(lambda: len(lines(page)) == 1)


def test_only_the_chosen_members_ballot_is_taken(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, tmp_path: Path
) -> None:
    paths = issue(context, built, tmp_path / "out")
    fill(paths[0], {0: "for"})
    tab = open_tab(qtbot, context, built)
    made: list[Callable[[PageContext], object]] = []
    tab.page_wanted.connect(made.append)
    assert tab.shown is not None
    tab.bring([paths[0]], tab.shown.rows[1])
    page = made[0](context)
    assert isinstance(page, BallotReturnsPage)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(lines(page)) and not context.tasks.is_busy())
    (line,) = lines(page)
    assert line.report.trouble is not None
    assert line.report.trouble.code == "ballot_wrong_member"


def test_a_ballot_is_taken_back_with_a_reason(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, db: Database, tmp_path: Path
) -> None:
    issue(context, built, tmp_path / "out")
    tab = open_tab(qtbot, context, built)
    tab.view.select_first()
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    qtbot.waitUntil(tab.card_panel.isVisible)
    tab.card_panel.void_action.trigger()
    give_reason(qtbot, tab, "Выдан по ошибке")
    qtbot.waitUntil(lambda: tab.shown is not None and tab.shown.rows[0].state is None)
    qtbot.waitUntil(lambda: not context.tasks.is_busy())
    assert "Not issued" in words(tab.card_panel)


def test_issuing_again_asks_why(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, tmp_path: Path
) -> None:
    issue(context, built, tmp_path / "out")
    tab = open_tab(qtbot, context, built)
    tab.view.select_first()
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    tab.card_panel.again_action.trigger()
    dialog = tab.dialog
    assert dialog is not None
    dialog.folder.set_value(str(tmp_path / "ещё"))
    dialog.verb.click()
    qtbot.waitUntil(dialog.bar.isVisible)
    dialog.reason.setText("Файл утерян")
    with qtbot.waitSignal(dialog.written) as written:
        dialog.verb.click()
    assert len(written.args[0]) == 1
    qtbot.waitUntil(lambda: not context.tasks.is_busy())


def test_a_ballot_that_came_back_changed_is_seen_in_the_list(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, tmp_path: Path
) -> None:
    def change(book: Workbook) -> None:
        book.worksheets[0]["B4"].value = "Другой"

    paths = issue(context, built, tmp_path / "out")
    returns = context.services.ballot_returns
    returns.write(returns.read([fill(paths[0], {0: "for"}, change=change)]))
    tab = open_tab(qtbot, context, built)
    assert tab.shown is not None
    assert tab.shown.rows[0].state is BallotState.ISSUED
    assert "1" in notes_text(tab.shown.rows[0])


def test_what_is_overdue_and_what_came_late_is_said(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, db: Database, tmp_path: Path
) -> None:
    out = context.services.ballots
    late = date.today() - timedelta(days=3)  # noqa: DTZ011 by the clock of the window
    paths = out.issue(
        built.id, BallotIssue(folder=tmp_path / "out", members=built.members[:2], return_by=late)
    )
    open_until = BallotIssue(folder=tmp_path / "out", return_by=late + timedelta(days=30))
    out.issue(built.id, open_until)
    page = open_returns(qtbot, context, built, [fill(paths[0], {0: "for"})])
    assert f"to be returned by {late:%d.%m.%Y}, days late:" in page.model.index(0, 0).data()
    page.verb.click()
    qtbot.waitUntil(lambda: page.is_written)
    tab = open_tab(qtbot, context, built)
    assert tab.shown is not None
    looks = [state_chip(row).text for row in tab.shown.rows]
    assert looks == ["Returned late", "Overdue", "Waits for return"]
    assert "overdue: 1" in words(tab.toolbar)
    tab.view.select_id((VotePhase.FIRST, built.members[1]))
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Overdue" in words(tab.card_panel))
    assert f"{late:%d.%m.%Y}" in words(tab.card_panel)
    with db.transaction() as session:
        session.get_one(Meeting, built.id).state = MeetingState.CLOSED
    qtbot.waitUntil(lambda: "overdue" not in words(tab.toolbar))
    assert [state_chip(row).text for row in tab.shown.rows[1:]] == ["Not returned", "Not returned"]


def test_what_is_offered_follows_the_meeting(
    qtbot: QtBot, context: PageContext, built: BuiltMeeting, db: Database, tmp_path: Path
) -> None:
    issue(context, built, tmp_path / "out")
    tab = open_tab(qtbot, context, built)
    assert tab.issue_button.isVisible()
    assert tab.bring_button.isVisible()
    with db.transaction() as session:
        session.get_one(Meeting, built.id).state = MeetingState.CLOSED
    qtbot.waitUntil(lambda: not tab.issue_button.isVisible() and not context.tasks.is_busy())
    assert not tab.bring_button.isVisible()
