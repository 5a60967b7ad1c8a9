"""A chart in the window: drawn when shown, table, keys, clicks, pictures."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from evalapp.charts.values import ChartValues, Scatter
from evalapp.domain.language import Language
from evalapp.ui.common.chart_view import ChartContent, ChartText, ChartView
from evalapp.ui.common.formats import DASH
from evalapp.ui.common.theme import Theme, ThemeMode
from tests.charts.chart_samples import EMPTY, FUNNEL, HEAT_MAP, SCATTER

WORDS = {
    Language.EN: ChartText("Personal and professional", "Each point is a person", "Campaign; n = 2"),
    Language.KK: ChartText("Жеке және кәсіби", "Әр нүкте – бір адам", "Науқан; n = 2"),
    Language.RU: ChartText("Личные и профессиональные", "Каждая точка — человек", "Кампания; n = 2"),
}


def content(values: ChartValues) -> ChartContent:
    return ChartContent(values=lambda _language: values, text=lambda language: WORDS[language])


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    found = qapp.findChild(Theme) or Theme(qapp)
    assert isinstance(found, Theme)
    found.apply(ThemeMode.LIGHT)
    return found


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Callable[[ChartValues], ChartView]:
    def build(values: ChartValues) -> ChartView:
        view = ChartView("scatter", Language.EN, theme)
        qtbot.addWidget(view)
        view.resize(540, 300)
        view.show_content(content(values))
        view.show()
        qtbot.waitUntil(lambda: bool(view.canvas.spots) or values in EMPTY)
        return view

    return build


def test_nothing_is_drawn_before_it_is_shown(qtbot: QtBot, theme: Theme) -> None:
    view = ChartView("scatter", Language.EN, theme)
    qtbot.addWidget(view)
    view.show_content(content(SCATTER))
    view.canvas.draw()
    assert view.canvas.spots == ()
    view.show()
    qtbot.waitUntil(lambda: len(view.canvas.spots) == 2)


def test_head_names_the_chart_and_says_how_to_read_it(show: Callable[[ChartValues], ChartView]) -> None:
    view = show(SCATTER)
    assert view.title.text() == "Personal and professional"
    assert view.subtitle.text() == "Each point is a person"
    assert view.canvas.accessibleName() == "Personal and professional"
    assert "Personal and professional" in view.table_button.accessibleName()


def test_table_shows_the_same_values(show: Callable[[ChartValues], ChartView]) -> None:
    view = show(HEAT_MAP)
    assert view.table is None
    view.table_button.click()
    assert view.table is not None
    model = view.table.rows
    shown = [[model.text_at(row, column) for column in model.columns] for row in model.shown_rows()]
    assert shown == [["Абай", "+0.96", "−1.24"], ["Астана", "−0.15", DASH]]
    view.table_button.click()
    assert view.canvas.isVisible()


def test_a_table_that_is_open_follows_new_values(show: Callable[[ChartValues], ChartView]) -> None:
    view = show(HEAT_MAP)
    view.table_button.click()
    view.show_content(content(FUNNEL))
    assert view.table is not None
    assert len(view.table.rows.shown_rows()) == 3


def test_arrow_keys_walk_and_enter_opens(qtbot: QtBot, show: Callable[[ChartValues], ChartView]) -> None:
    view = show(SCATTER)
    canvas = view.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert "Примерова А." in canvas.accessibleDescription()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert "Шаблонов Д." in canvas.accessibleDescription()
    with qtbot.waitSignal(view.people_clicked) as clicked:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert clicked.args is not None
    assert clicked.args[0] == (12,)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert "Шаблонов Д." in canvas.accessibleDescription()


def test_a_click_opens_who_lies_under_it(qtbot: QtBot, show: Callable[[ChartValues], ChartView]) -> None:
    view = show(HEAT_MAP)
    inner = view.canvas.findChild(type(view.canvas._canvas))
    place = view.canvas._box_of(view.canvas.spots[2]).center()
    with qtbot.waitSignal(view.people_clicked) as clicked:
        qtbot.mouseClick(inner, Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args == [(3,), "Астана\nДобропорядочность: −0.15, n = 2"]


def test_a_row_of_the_table_opens_the_same_people(
    qtbot: QtBot, show: Callable[[ChartValues], ChartView]
) -> None:
    view = show(HEAT_MAP)
    view.table_button.click()
    assert view.table is not None
    view.table.select_first()
    with qtbot.waitSignal(view.people_clicked) as clicked:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert clicked.args == [(1, 2), "Абай"]


@pytest.mark.parametrize("name", ["picture.png", "picture.svg", "picture"])
def test_pictures_are_written_whole(
    show: Callable[[ChartValues], ChartView], tmp_path: Path, name: str
) -> None:
    view = show(SCATTER)
    view.set_picture_language(Language.KK)
    view.save(str(tmp_path / name))
    (written,) = tmp_path.iterdir()
    if written.suffix == ".svg":
        assert "Науқан; n = 2" in written.read_text("utf-8")
        assert "Жеке және кәсіби" in written.read_text("utf-8")
    else:
        assert written.suffix == ".png"
        assert written.read_bytes().startswith(b"\x89PNG")


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, show: Callable[[ChartValues], ChartView], tmp_path: Path
) -> None:
    view = show(SCATTER)
    with qtbot.waitSignal(view.failed) as failed:
        view.save(str(tmp_path / "absent" / "picture.png"))
    assert failed.args is not None
    assert "picture.png" in failed.args[0]


def test_pictures_are_light_even_in_the_dark(show: Callable[[ChartValues], ChartView], theme: Theme) -> None:
    theme.apply(ThemeMode.DARK)
    view = show(SCATTER)
    view.copy_picture()
    image = QGuiApplication.clipboard().image()
    assert image.size().width() > 1000
    assert image.pixelColor(2, 2).name() == "#ffffff"
    theme.apply(ThemeMode.LIGHT)


def test_a_picture_leaves_only_when_it_may(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    noted: list[str] = []
    view = ChartView("scatter", Language.EN, theme, before_export=lambda: noted.append("noted"))
    qtbot.addWidget(view)
    view.show_content(content(SCATTER))
    view.save(str(tmp_path / "a.png"))
    assert noted == ["noted"]


def test_without_data_there_is_nothing_to_save(show: Callable[[ChartValues], ChartView]) -> None:
    view = show(EMPTY[4])
    assert not any(action.isEnabled() for action in view._export_actions)
    view.show_content(content(SCATTER))
    assert all(action.isEnabled() for action in view._export_actions)


def test_the_drawing_follows_size_and_theme(
    qtbot: QtBot, show: Callable[[ChartValues], ChartView], theme: Theme
) -> None:
    view = show(SCATTER)
    figure = view.canvas._canvas.figure
    view.resize(QSize(800, 420))
    qtbot.waitUntil(lambda: abs(figure.get_size_inches()[0] * figure.dpi - view.canvas.width()) < 2)
    theme.apply(ThemeMode.DARK)
    assert figure.get_facecolor()[0] < 0.2
    theme.apply(ThemeMode.LIGHT)
    assert figure.get_facecolor()[0] > 0.9


def test_one_value_alone(show: Callable[[ChartValues], ChartView]) -> None:
    assert isinstance(SCATTER, Scatter)
    one = Scatter(SCATTER.points[:1], ("",), "x", "y")
    assert len(show(one).canvas.spots) == 1
