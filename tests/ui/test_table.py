"""Tables: the model's contract, Kazakh order, folded search, groups, selection, copying."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from evalapp.ui.common.formats import number
from evalapp.ui.common.paged_model import PagedTableModel
from evalapp.ui.common.table_model import Column, Group, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.theme import Theme, ThemeMode


@dataclass(frozen=True)
class Line:
    id: int
    name: str
    score: float | None = None
    band: int = 1


def lines(*names: str) -> list[Line]:
    return [Line(number, name, number / 2) for number, name in enumerate(names)]


def columns() -> list[Column]:
    return [
        Column("name", "Name", lambda line: line.name, detail=lambda line: f"no. {line.id}", stretch=True),
        Column("score", "Score", lambda line: line.score, text=number, right=True),
        Column("hidden", "Hidden", lambda line: line.band, optional=True, searched=False),
    ]


@pytest.fixture
def model() -> RowTableModel:
    return RowTableModel(columns(), sort_by="name")


class Memory:
    def __init__(self) -> None:
        self.kept: dict[str, dict[str, object]] = {}

    def table(self, name: str) -> dict[str, object]:
        return self.kept.get(name, {})

    def keep_table(self, name: str, state: dict[str, object]) -> None:
        self.kept[name] = state


def names(model: RowTableModel) -> list[str]:
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def test_model_keeps_qt_contract(qtmodeltester: ModelTester, model: RowTableModel) -> None:
    qtmodeltester.check(model)
    for shown in ([], ["a", "b"], ["a", "c"], ["x"], [], ["a", "b"], ["a", "b", "c"]):
        model.set_rows(lines(*shown))
    model.set_filter("b")
    model.set_group(lambda line: Group(line.band, "Band"))
    model.set_filter("")
    model.sort(1, Qt.SortOrder.DescendingOrder)


def test_sorts_by_the_language_of_the_application(model: RowTableModel) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("kk_KZ"))
    model.set_rows(lines("Яна", "Қанат", "Әсел", "Борис", "Айгүл"))
    model.sort(0)
    QLocale.setDefault(before)
    assert names(model) == ["Айгүл", "Әсел", "Борис", "Қанат", "Яна"]


def test_rows_without_a_value_stay_last_in_both_orders(model: RowTableModel) -> None:
    model.set_rows([Line(1, "a", None), Line(2, "b", 3.0), Line(3, "c", 1.0)])
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["c", "b", "a"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["b", "c", "a"]


@pytest.mark.parametrize("sought", ["КАИРБЕК", "қайырбек", "каирбек абай", "no 1"])
def test_search_ignores_case_and_kazakh_letters(model: RowTableModel, sought: str) -> None:
    model.set_rows(lines("Басқа", "Қайырбек Абай"))
    model.set_filter(sought)
    assert names(model) == ["Қайырбек Абай"]


def test_words_and_choices_narrow_in_one_go(model: RowTableModel) -> None:
    arranged: list[int] = []
    model.set_rows(lines("Айгүл", "Әсел", "Борис"))
    model.arranged.connect(lambda: arranged.append(model.rowCount()))
    model.narrow(" ", None)
    assert arranged == [], "nothing narrows"
    model.narrow("е", lambda line: line.name != "Борис")
    model.narrow("", lambda line: line.name != "Борис")
    model.narrow("бор", None)
    model.narrow("", None)
    assert arranged == [1, 2, 1, 3]


def test_groups_stand_in_the_order_of_their_keys(model: RowTableModel) -> None:
    model.set_group(lambda line: Group(line.band, f"Band {line.band}"))
    model.set_rows([Line(1, "b", band=2), Line(2, "a", band=2), Line(3, "c", band=1)])
    assert names(model) == ["Band 1", "c", "Band 2", "a", "b"]
    assert [model.number_of(place) for place in (1, 3, 4)] == [1, 2, 3]
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_selection_follows_its_row(qtbot: QtBot, model: RowTableModel) -> None:
    view = RowView(model, "lines")
    qtbot.addWidget(view)
    model.set_rows(lines("b", "c", "a"))
    assert view.select_id(0)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert view.current_row().name == "b"
    model.set_rows(lines("b!", "c", "a"))
    assert view.current_row().name == "b!"


@pytest.mark.parametrize(
    "held", [(Qt.Key.Key_Control, "ControlModifier"), (Qt.Key.Key_Shift, "ShiftModifier")]
)
def test_the_cursor_takes_no_other_row_along_while_a_key_is_held(
    qtbot: QtBot, model: RowTableModel, held: tuple[Qt.Key, str]
) -> None:
    view = RowView(model, "held", several=True)
    qtbot.addWidget(view)
    model.set_rows(lines("a", "b", "c"))
    view.select_id(0)
    key, modifier = held
    qtbot.keyPress(view, key, Qt.KeyboardModifier[modifier])
    view.select_id(2)
    qtbot.keyRelease(view, key)
    assert [row.id for row in view.selected_rows()] == [2]


def test_a_cursor_that_comes_by_key_is_seen_on_the_first_row(qtbot: QtBot, model: RowTableModel) -> None:
    model.set_rows(lines("a", "b", "c"))
    view = RowView(model, "lines")
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: [row.name for row in view.selected_rows()] == ["a"])
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert [row.name for row in view.selected_rows()] == ["b"]


def test_a_row_opens_by_enter_and_says_which(qtbot: QtBot, model: RowTableModel) -> None:
    view = RowView(model, "lines")
    qtbot.addWidget(view)
    view.show()
    model.set_rows(lines("b", "a"))
    view.select_first()
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args[0].name == "a"


def test_columns_and_order_are_remembered(qtbot: QtBot, model: RowTableModel) -> None:
    memory = Memory()
    view = RowView(model, "lines", memory=memory)
    qtbot.addWidget(view)
    assert view.isColumnHidden(2)
    view.show_all_columns()
    header = view.horizontalHeader()
    view.resize(600, 300)
    view.show()
    place = QPoint(header.sectionViewportPosition(1) + 10, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    again = RowView(RowTableModel(columns()), "lines", memory=memory)
    qtbot.addWidget(again)
    assert not again.isColumnHidden(2)
    assert again.rows.columns[again.rows.sort_column].key == "score"


def test_a_dragged_width_is_remembered(qtbot: QtBot, model: RowTableModel) -> None:
    memory = Memory()
    view = RowView(model, "lines", memory=memory)
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    header = view.horizontalHeader()
    edge = header.sectionViewportPosition(1) + header.sectionSize(1) - 1
    start, end = QPoint(edge, 10), QPoint(edge - 40, 10)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(header.viewport(), end)
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=end)
    width = header.sectionSize(1)
    assert width < 120
    again = RowView(RowTableModel(columns()), "lines", memory=memory)
    qtbot.addWidget(again)
    assert again.horizontalHeader().sectionSize(1) == width


def test_a_name_takes_the_room_that_a_hidden_column_leaves(qtbot: QtBot) -> None:
    wide = Column("note", "Note", lambda line: line.band, width=400)
    view = RowView(RowTableModel([*columns(), wide]), "narrow")
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    qtbot.waitUntil(view.isVisible)
    least = view.columnWidth(0)
    view.setColumnHidden(3, True)
    assert view.columnWidth(0) == view.viewport().width() - view.columnWidth(1) > least
    view.setColumnHidden(3, False)
    assert view.columnWidth(0) == least


def test_copied_rows_are_what_a_spreadsheet_takes(qtbot: QtBot, model: RowTableModel) -> None:
    view = RowView(model, "lines")
    qtbot.addWidget(view)
    model.set_rows([Line(1, "=HYPERLINK(1)", 3.5), Line(2, "007", None)])
    view.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert "'=HYPERLINK(1)\tno. 1\t" in mime.text()
    html = mime.html()
    assert "mso-number-format:'\\@'\">007<" in html
    assert "mso-number-format:'\\@'\">=HYPERLINK(1)<" in html
    assert "<td>3.50</td>" in html or "<td>3,50</td>" in html


def test_pages_come_as_one_scrolls(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = PagedTableModel(columns())
    everything = [Line(number, f"name {number}") for number in range(450)]
    asked: list[int] = []

    def answer(offset: int) -> None:
        asked.append(offset)
        model.show_rows(everything[offset : offset + 200], len(everything), offset)

    model.wanted.connect(answer, Qt.ConnectionType.QueuedConnection)
    qtmodeltester.check(model)
    model.ask_anew()

    def scrolled_to_the_end() -> bool:
        if model.canFetchMore():
            model.fetchMore()
        return model.rowCount() == len(everything)

    qtbot.waitUntil(scrolled_to_the_end)
    assert asked == [0, 200, 400]
    assert not model.canFetchMore()
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert model.order == ("score", True)
    qtbot.waitUntil(lambda: asked[3:4] == [0])


def test_nothing_calls_back_into_a_filter_that_is_gone(model: RowTableModel) -> None:
    keeps: Callable[[Line], bool] = lambda line: line.name != "a"  # noqa: E731
    model.set_rows(lines("a", "b"))
    model.set_keeps(keeps)
    assert names(model) == ["b"]
    assert model.is_filtered()
    model.set_keeps(None)
    assert names(model) == ["a", "b"]


def test_rows_may_stand_close_together(qtbot: QtBot, model: RowTableModel) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = app.findChild(Theme) or Theme(app)
    heights = []
    for compact in (False, True):
        theme.choose(ThemeMode.LIGHT, compact=compact)
        view = RowView(model, "lines")
        qtbot.addWidget(view)
        model.set_rows(lines("a"))
        heights.append(view.rowHeight(0))
    theme.choose(ThemeMode.LIGHT)
    assert heights == [44, 36]


def test_group_lines_are_low_and_heights_come_back(qtbot: QtBot, model: RowTableModel) -> None:
    view = RowView(model, "lines")
    qtbot.addWidget(view)
    model.set_group(lambda line: Group(1, "Band"))
    model.set_rows(lines("a", "b"))
    assert [view.rowHeight(place) for place in range(3)] == [26, 44, 44]
    model.set_group(None)
    assert [view.rowHeight(place) for place in range(2)] == [44, 44]
