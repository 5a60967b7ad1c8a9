"""The calibration board by keyboard and by drag: reasons, undo, list, the recorded session."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from evalapp.services.calibrations import SessionFields
from evalapp.services.campaigns import CampaignService
from evalapp.storage.database import Database
from evalapp.ui.assessments.calibration_cards import MIME
from evalapp.ui.assessments.calibration_column import CardList, LevelColumn
from evalapp.ui.assessments.calibration_session_dialog import SessionDialog
from evalapp.ui.assessments.calibration_tab import CalibrationTab
from evalapp.ui.assessments.calibration_toolbar import LIST, MATRIX
from evalapp.ui.assessments.results_tab import ResultsTab
from evalapp.ui.common.context import PageContext
from tests.services.campaign_builder import NAMES, BuiltCampaign, build_campaign

REASON = "Показал результат по двум паводкам"


@pytest.fixture
def built(db: Database, context: PageContext) -> BuiltCampaign:
    """Released; professional levels 4, 3, 3, 2."""
    campaign = build_campaign(db, marks=(4, 3, 3, 2))
    CampaignService(db, context.actor).release(campaign.id)
    return campaign


@pytest.fixture
def tab(built: BuiltCampaign, context: PageContext, qtbot: QtBot) -> Iterator[CalibrationTab]:
    tab = CalibrationTab(context, context.services.campaigns.card(built.id))
    qtbot.addWidget(tab)
    tab.resize(1146, 640)
    tab.show()
    qtbot.waitUntil(lambda: tab.board is not None)
    yield tab
    settled(qtbot, context)


def settled(qtbot: QtBot, context: PageContext) -> None:
    qtbot.waitUntil(lambda: not context.tasks.is_busy())


def column(tab: CalibrationTab, level: int | None) -> LevelColumn:
    return next(one for one in tab.columns.columns if one.level == level)


def names(tab: CalibrationTab, level: int | None) -> list[str]:
    model = column(tab, level).model
    return [str(model.data(model.index(row))).split()[0] for row in range(model.rowCount())]


def chosen(tab: CalibrationTab, built: BuiltCampaign, official: int) -> CardList:
    tab.columns.select(built.assessees[official], focus=True)
    row = tab.columns.current()
    assert row is not None
    assert tab.board is not None
    return column(tab, tab.board.level(row, tab.block())).cards


def set_level(tab: CalibrationTab, built: BuiltCampaign, qtbot: QtBot, official: int, key: Any) -> None:
    """Alt+arrow on the card, the reason, Ctrl+Enter."""
    qtbot.keyClick(chosen(tab, built, official), key, Qt.KeyboardModifier.AltModifier)
    tab.drawer.reason.setPlainText(REASON)
    qtbot.keyClick(tab.drawer.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert tab.board is not None
    qtbot.waitUntil(lambda: bool(tab.board and tab.board.changes))


def test_officials_stand_in_the_columns_of_their_levels(tab: CalibrationTab) -> None:
    assert tab.block() == "professional"
    assert names(tab, 4) == [NAMES[0][0]]
    assert sorted(names(tab, 3)) == sorted([NAMES[1][0], NAMES[2][0]])
    assert names(tab, 2) == [NAMES[3][0]]
    assert names(tab, None) == []
    assert "50" in column(tab, 3).head.accessibleName()
    assert "30–45" in column(tab, 3).head.accessibleName()


def test_a_move_by_keyboard_waits_for_its_reason(
    tab: CalibrationTab, built: BuiltCampaign, qtbot: QtBot
) -> None:
    qtbot.keyClick(chosen(tab, built, 1), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert tab.drawer.isVisible()
    assert (tab.drawer.score.value(), tab.drawer.level()) == (3.5, 4)
    assert "4" in tab.drawer.save_button.text()
    assert not tab.drawer.save_button.isEnabled()
    tab.step_level(1)
    assert (tab.drawer.score.value(), tab.drawer.level()) == (4.5, 5)
    tab.step_level(-1)
    tab.drawer.reason.setPlainText("  ")
    assert not tab.drawer.save_button.isEnabled()
    tab.drawer.reason.setPlainText(REASON)
    assert tab.drawer.save_button.isEnabled()
    assert NAMES[1][0] in names(tab, 3), "nothing has moved yet"
    tab.drawer.save_button.click()
    qtbot.waitUntil(lambda: NAMES[1][0] in names(tab, 4))
    assert "3" in str(column(tab, 4).model.data(column(tab, 4).model.index(0), Qt.ItemDataRole.ToolTipRole))


def test_the_score_may_be_set_otherwise_than_proposed(
    tab: CalibrationTab, built: BuiltCampaign, qtbot: QtBot
) -> None:
    tab.open_row(_row(tab, built, 1))
    tab.drawer.score.setValue(3.77)
    tab.drawer.reason.setPlainText(REASON)
    tab.drawer.save()
    qtbot.waitUntil(lambda: bool(tab.board and tab.board.changes))
    assert tab.board is not None
    assert [change.after for change in tab.board.changes] == [3.77]


def test_ctrl_z_undoes_after_the_page_was_opened_anew(
    tab: CalibrationTab, built: BuiltCampaign, context: PageContext, qtbot: QtBot
) -> None:
    set_level(tab, built, qtbot, 1, Qt.Key.Key_Right)
    again = CalibrationTab(context, context.services.campaigns.card(built.id))
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.board is not None)
    assert again.foot.undo.isEnabled()
    again.undo()
    qtbot.waitUntil(lambda: not again.board.changes)
    assert not again.foot.undo.isEnabled()


def test_what_was_saved_and_undone_is_not_typed_again(
    tab: CalibrationTab, built: BuiltCampaign, qtbot: QtBot
) -> None:
    set_level(tab, built, qtbot, 1, Qt.Key.Key_Right)
    tab.undo()
    qtbot.waitUntil(lambda: bool(tab.board and not tab.board.changes))
    qtbot.waitUntil(lambda: NAMES[1][0] in names(tab, 3))
    assert (tab.drawer.reason.toPlainText(), tab.drawer.level(), tab.drawer.is_editing()) == ("", 3, False)
    tab.step_level(1)
    assert tab.drawer.level() == 4, "one step from where he stands"


def test_a_card_is_dragged_to_another_column(tab: CalibrationTab, built: BuiltCampaign, qtbot: QtBot) -> None:
    source, target = column(tab, 3), column(tab, 5)
    place = source.model.place_of(built.assessees[1])
    dragged = source.model.mimeData([source.model.index(place)])
    assert dragged.data(MIME).data() == str(built.assessees[1]).encode()
    assert source.model.flags(source.model.index(place)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not column(tab, None).cards.acceptDrops()
    target.cards.dropEvent(drop(dragged))
    assert tab.drawer.isVisible()
    assert (tab.drawer.row.id if tab.drawer.row else 0) == built.assessees[1]
    assert tab.drawer.score.value() == 4.5


def test_the_total_is_read_only(tab: CalibrationTab, built: BuiltCampaign, qtbot: QtBot) -> None:
    tab.toolbar.blocks.choose("total")
    assert not column(tab, 3).model.may_move
    qtbot.keyClick(chosen(tab, built, 1), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert not tab.drawer.isVisible()
    tab.open_row(_row(tab, built, 1))
    assert not tab.drawer.decision.isVisible()
    assert not tab.drawer.reason_part.isVisible()


def test_arrows_walk_over_the_cards_and_space_marks_as_discussed(
    tab: CalibrationTab, built: BuiltCampaign, qtbot: QtBot
) -> None:
    cards = chosen(tab, built, 1)
    qtbot.keyClick(cards, Qt.Key.Key_Right)
    assert tab.columns.current() == _row(tab, built, 0)
    qtbot.keyClick(column(tab, 4).cards, Qt.Key.Key_Left)
    qtbot.keyClick(column(tab, 3).cards, Qt.Key.Key_Left)
    assert tab.columns.current() == _row(tab, built, 3)
    qtbot.keyClick(column(tab, 2).cards, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _row(tab, built, 3).is_discussed)
    qtbot.keyClick(column(tab, 2).cards, Qt.Key.Key_Return)
    assert tab.drawer.isVisible()
    assert tab.drawer.discussed_box.isChecked()


def test_every_card_has_words_for_a_screen_reader(tab: CalibrationTab) -> None:
    for one in tab.columns.columns:
        assert one.cards.accessibleName()
        for row in range(one.model.rowCount()):
            said = one.model.data(one.model.index(row), Qt.ItemDataRole.AccessibleTextRole)
            assert len(str(said).split("\n")) >= 2


def test_the_list_shows_both_scores_and_lets_nothing_be_copied(
    tab: CalibrationTab, built: BuiltCampaign, qtbot: QtBot
) -> None:
    set_level(tab, built, qtbot, 1, Qt.Key.Key_Right)
    tab.toolbar.views.choose(LIST)
    line = next(one for one in tab.model.shown_rows() if one.id == built.assessees[1])
    columns = {one.key: one for one in tab.model.columns}
    assert columns["computed"].value(line).value == line.row.score.professional
    assert (columns["calibrated"].value(line), columns["reason"].value(line)) == (3.5, REASON)
    tab.view.copy()
    assert REASON not in QGuiApplication.clipboard().text()


def test_only_changed_officials_are_shown_on_request(
    tab: CalibrationTab, built: BuiltCampaign, qtbot: QtBot
) -> None:
    set_level(tab, built, qtbot, 1, Qt.Key.Key_Right)
    tab.toolbar.changed_only.setChecked(True)
    assert [names(tab, level) for level in (2, 3, 4)] == [[], [], [NAMES[1][0]]]


def test_ending_the_session_puts_the_changes_in_force(
    tab: CalibrationTab, built: BuiltCampaign, context: PageContext, qtbot: QtBot
) -> None:
    assert not tab.foot.end.isEnabled()
    set_level(tab, built, qtbot, 1, Qt.Key.Key_Right)
    tab.end_session()
    dialog = tab.findChild(SessionDialog)
    assert dialog is not None
    dialog.verb.click()
    assert dialog.isVisible(), "who and minutes are asked for"
    who: QLineEdit = dialog.form.widget("decided_by")
    who.setText("Кадровая комиссия")
    dialog.form.widget("minutes").setText("№ 4")
    dialog.form.widget("decided_on").set_value(date.today())  # noqa: DTZ011 the release was made just now
    dialog.verb.click()
    qtbot.waitUntil(lambda: bool(tab.board and tab.board.session))
    rows = context.services.results.results(built.id).rows
    (found,) = [row.calibrated for row in rows if row.calibrated]
    assert (found.blocks, found.reason, found.minutes) == ({"professional": 3.5}, REASON, "№ 4")
    assert not tab.foot.end.isEnabled()


def test_a_closed_board_says_so_and_takes_no_decision(
    built: BuiltCampaign, context: PageContext, db: Database, qtbot: QtBot
) -> None:
    with db.transaction() as session:
        from evalapp.entities.assessment import Campaign

        session.get_one(Campaign, built.id).state = "review"
    tab = CalibrationTab(context, context.services.campaigns.card(built.id))
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(lambda: tab.board is not None)
    assert tab.bar.isVisible()
    tab.open_row(_row(tab, built, 1))
    assert not tab.drawer.decision.isVisible()
    assert not tab.drawer.discussed_box.isVisible()


def _row(tab: CalibrationTab, built: BuiltCampaign, official: int) -> Any:
    assert tab.board is not None
    return next(row for row in tab.board.rows if row.id == built.assessees[official])


def drop(data: QMimeData) -> QDropEvent:
    point = QPointF(QPoint(5, 5))
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    return QDropEvent(point, action, data, button, Qt.KeyboardModifier.NoModifier)


def test_results_show_the_calibrated_total_once_it_is_recorded(
    built: BuiltCampaign, context: PageContext, qtbot: QtBot
) -> None:
    service = context.services.calibrations
    tab = ResultsTab(context, context.services.campaigns.card(built.id))
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(lambda: tab.shown is not None)
    place = [column.key for column in tab.model.columns].index("calibrated")
    assert tab.view.isColumnHidden(place)
    service.propose(built.id, built.assessees[1], "professional", 3.5, REASON, release_number=1)
    settled(qtbot, context)
    assert tab.view.isColumnHidden(place), "a proposal stays on the board"
    service.record(built.id, SessionFields("Комиссия", "№ 4", date.today()), release_number=1)  # noqa: DTZ011
    qtbot.waitUntil(lambda: not tab.view.isColumnHidden(place))
    line = next(row for row in tab.model.shown_rows() if row.id == built.assessees[1])
    column = tab.model.columns[place]
    assert column.value(line) == line.row.calibrated.total
    assert column.tip is not None
    assert REASON in column.tip(line)


def test_the_matrix_counts_pairs_of_levels_and_opens_their_people(
    tab: CalibrationTab, built: BuiltCampaign, qtbot: QtBot
) -> None:
    tab.toolbar.views.choose(MATRIX)
    counts = {pair: cell.count for pair, cell in tab.matrix.cells.items() if cell.count}
    assert sum(counts.values()) == len(built.assessees)
    assert counts[4, 4] == 1
    cell = tab.matrix.cells[4, 4]
    assert cell.accessibleName().endswith(": 1")
    cell.setFocus()
    qtbot.keyClick(cell, Qt.Key.Key_Return)
    assert tab.toolbar.views.chosen() == LIST
    assert [line.id for line in tab.model.shown_rows()] == [built.assessees[0]]
    tab.toolbar.cell_only.setChecked(False)
    assert len(tab.model.shown_rows()) == len(built.assessees)


def test_what_was_typed_is_there_again_after_a_look_at_another_official(
    tab: CalibrationTab, built: BuiltCampaign, qtbot: QtBot
) -> None:
    tab.open_row(_row(tab, built, 1))
    tab.drawer.offer_level(4)
    tab.drawer.reason.setPlainText(REASON)
    tab.open_row(_row(tab, built, 2))
    assert tab.drawer.reason.toPlainText() == ""
    tab.open_row(_row(tab, built, 1))
    assert (tab.drawer.score.value(), tab.drawer.reason.toPlainText()) == (3.5, REASON)
    tab.drawer.save()
    qtbot.waitUntil(lambda: bool(tab.board and tab.board.changes))
    tab.open_row(_row(tab, built, 2))
    tab.open_row(_row(tab, built, 1))
    assert not tab.drawer.is_editing()
