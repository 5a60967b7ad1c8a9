"""Results: who cannot be told apart from a chosen official, and what stands beside his total."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from evalapp.services.results import ResultService
from evalapp.storage.database import Database
from evalapp.ui.assessments.beside_part import BesidePart
from evalapp.ui.assessments.result_panel import ResultPanel
from evalapp.ui.assessments.results_tab import ResultsTab
from evalapp.ui.assessments.role_legend import RoleLegend
from evalapp.ui.common.context import PageContext
from tests.services.campaign_builder import build_campaign


@pytest.fixture
def tab(db: Database, context: PageContext, qtbot: QtBot) -> Iterator[ResultsTab]:
    built = build_campaign(db, marks=(4, 3, 3, 2))
    context.services.campaigns.release(built.id)
    tab = ResultsTab(context, context.services.campaigns.card(built.id))
    qtbot.addWidget(tab)
    tab.resize(1300, 700)
    tab.show()
    qtbot.waitUntil(lambda: tab.model.rowCount() > 0)
    yield tab
    qtbot.waitUntil(lambda: not context.tasks.is_busy())


def words_of(panel: ResultPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel))


def second(tab: ResultsTab) -> int:
    return tab.model.shown_rows()[1].id


def test_a_click_shows_who_cannot_be_told_apart(tab: ResultsTab, qtbot: QtBot) -> None:
    panel = tab.panel
    assert isinstance(panel, ResultPanel)
    assert not panel.isVisible()
    place = tab.view.visualRect(tab.model.index(tab.model.place_of(second(tab)), 1)).center()
    qtbot.mouseClick(tab.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panel.isVisible()
    assert tab.shown is not None
    rivals = tab.shown.rivals(second(tab))
    assert tab.view.marked_rows == {rival.row.official.assessee_id for rival in rivals}
    assert panel.model.rowCount() == len(rivals) > 0


def test_the_panel_follows_the_keyboard_and_closes(tab: ResultsTab, qtbot: QtBot) -> None:
    tab.details.setFocus()
    qtbot.keyClick(tab.details, Qt.Key.Key_Space)
    panel = tab.panel
    assert isinstance(panel, ResultPanel)
    assert panel.title.text() == tab.model.shown_rows()[0].row.official.full_name
    tab.view.setFocus()
    for _ in range(2):  # past the line of the next band
        qtbot.keyClick(tab.view, Qt.Key.Key_Down)
    assert tab.view.current_row() is not None
    assert panel.title.text() == tab.view.current_row().row.official.full_name
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert tab.view.marked_rows == frozenset()


def test_a_chosen_rival_becomes_the_chosen_official(tab: ResultsTab, qtbot: QtBot) -> None:
    tab.view.select_id(second(tab))
    tab.details.setChecked(True)
    panel = tab.panel
    assert isinstance(panel, ResultPanel)
    rival = panel.model.shown_rows()[0]
    panel.view.select_first()
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert tab.view.current_row().id == rival.row.official.assessee_id


def test_the_panel_names_every_figure(tab: ResultsTab, db: Database) -> None:
    tab.view.select_id(second(tab))
    tab.details.setChecked(True)
    panel = tab.panel
    assert isinstance(panel, ResultPanel)
    said = words_of(panel)
    for caption in (
        "Total",
        "90 % interval",
        "Band",
        "Range of places",
        "Level",
        "Coverage, %",
        "Counted roles",
        "Self − others",
        "Change of the total",
    ):
        assert caption in said
    assert "4 / 4: superior, peer, subordinate, expert" in said


def test_rivals_are_those_within_the_uncertainty_of_both(db: Database, context: PageContext) -> None:
    built = build_campaign(db, marks=(5, 4, 4, 2))
    results = ResultService(db, context.actor).results(built.id)
    chosen = results.rows[1]
    for row in results.rows:
        if row is chosen:
            continue
        assert row.score.total is not None
        assert chosen.score.total is not None
        assert row.score.se is not None
        assert chosen.score.se is not None
        needed = 1.645 * (row.score.se**2 + chosen.score.se**2) ** 0.5
        is_alike = abs(row.score.total - chosen.score.total) < needed or row.score.total == chosen.score.total
        found = [rival for rival in results.rivals(chosen.official.assessee_id) if rival.row is row]
        assert bool(found) == is_alike
        for rival in found:
            assert rival.needed == pytest.approx(needed)
            assert rival.difference == pytest.approx(row.score.total - chosen.score.total)


def test_what_stands_beside_a_result_fits_a_narrow_card(tab: ResultsTab, qtbot: QtBot) -> None:
    assert tab.shown is not None
    part = BesidePart(tab)
    qtbot.addWidget(part)
    part.show_official(tab.shown, tab.model.shown_rows()[0].row)
    qtbot.waitUntil(lambda: part.findChild(QPushButton, "receive_beside") is not None)
    first, last = part.findChildren(QPushButton)
    part.show()
    qtbot.waitUntil(lambda: last.y() > first.y())  # side by side they would widen the card, which cuts then
    assert first.x() == last.x()


def test_legend_takes_a_second_line_where_room_is_short(qtbot: QtBot) -> None:
    legend = RoleLegend()
    qtbot.addWidget(legend)
    legend.resize(2000, 40)
    one_line = legend.sizeHint()
    assert legend.minimumSizeHint().height() == one_line.height()
    legend.resize(one_line.width() // 2 + 60, 40)
    assert legend.sizeHint().height() >= 2 * one_line.height()
    assert legend.minimumSizeHint().height() == legend.sizeHint().height()
