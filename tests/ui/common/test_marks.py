"""Painted marks: where things lie, crisp lines at every ratio, and the same in words."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale, QPoint, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QApplication

from evalapp.domain.campaign import RaterRole
from evalapp.domain.reference import OrganizationKind
from evalapp.ui.common import marks_time
from evalapp.ui.common.mark_delegates import (
    IntervalDelegate,
    RoleMeansDelegate,
    interval_header,
)
from evalapp.ui.common.mark_widgets import DotPlot, ExperiencePicture, LevelBadge, ProgressTicks, TenureStrip
from evalapp.ui.common.marks import MARKS_SCALE, scale_lines
from evalapp.ui.common.marks_badge import Tick, paint_level_badge, paint_ticks
from evalapp.ui.common.marks_interval import (
    Interval,
    interval_parts,
    interval_text,
    paint_interval,
    paint_interval_cell,
)
from evalapp.ui.common.marks_plot import PlotRow, dot_plot_text, paint_dot_plot, plot_row_text
from evalapp.ui.common.marks_roles import RoleMean, paint_role_means, role_means_text
from evalapp.ui.common.marks_time import (
    ExperienceMarks,
    TenureSpan,
    TimeAxis,
    experience_lanes,
    experience_text,
    paint_experience,
    paint_tenure,
    tenure_text,
)
from evalapp.ui.common.table_model import Column, RowTableModel
from evalapp.ui.common.table_view import RowView
from evalapp.ui.common.tokens import DARK, LIGHT
from tests.ui.common.mark_pictures import HEIGHT, WIDTH, columns_of, has_colour, painted, rows_of

AKIMAT, MINISTRY = OrganizationKind.AKIMAT, OrganizationKind.MINISTRY


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_hair_lines_are_whole_pixels_at_every_ratio(ratio: float) -> None:
    image = painted(lambda p, rect: scale_lines(p, rect.adjusted(20, 0, -20, 0), LIGHT), ratio=ratio)
    columns = columns_of(image, LIGHT.line, 10)
    assert len(columns) == 5 * max(round(ratio), 1)
    others = {image.pixel(x, 10) for x in range(image.width())} - {image.pixel(columns[0], 10)}
    assert len(others) == 1


def test_scale_runs_from_edge_to_edge_and_never_outside() -> None:
    rect = QRectF(100, 0, 200, 10)
    assert [MARKS_SCALE.x(value, rect) for value in (1, 3, 5)] == [100, 200, 300]
    assert MARKS_SCALE.x(0.2, rect) == 100
    assert MARKS_SCALE.x(7, rect) == 300


def test_interval_has_a_dot_at_the_value_and_a_line_between_its_ends() -> None:
    image = painted(lambda p, rect: paint_interval(p, rect, Interval(3, 2, 4), LIGHT))
    solid = columns_of(image, LIGHT.accent_text, HEIGHT // 2)
    assert abs(min(solid) - WIDTH / 4) <= 1
    assert abs(max(solid) - WIDTH * 3 / 4) <= 1
    assert len(rows_of(image, LIGHT.accent_text, WIDTH // 2)) >= 6


def test_interval_without_ends_is_a_dot_alone() -> None:
    image = painted(lambda p, rect: paint_interval(p, rect, Interval(3), LIGHT))
    solid = columns_of(image, LIGHT.accent_text, HEIGHT // 2)
    assert max(solid) - min(solid) <= 7


def test_cell_without_a_total_keeps_its_scale_and_says_so() -> None:
    image = painted(lambda p, rect: paint_interval_cell(p, rect, None, LIGHT))
    assert has_colour(image, LIGHT.line)
    assert not has_colour(image, LIGHT.accent_text)
    assert interval_text(None) == "no total"


def test_interval_in_words() -> None:
    assert interval_text(Interval(3.84, 3.61, 4.07)) == "total 3.84, interval 3.61 to 4.07"
    assert interval_text(Interval(3.84)) == "total 3.84, no interval"


def test_number_and_scale_share_the_cell() -> None:
    number, scale = interval_parts(QRectF(0, 0, 240, 32))
    assert number.right() < scale.left() < scale.right() < 240


@pytest.mark.parametrize(
    ("row", "is_below"),
    [
        (PlotRow("a", 3.6, 3.2, 4.0, 4.0), True),
        (PlotRow("a", 3.6, 3.2, 4.01, 4.0), False),
        (PlotRow("a", 3.9, target=4.0), True),
        (PlotRow("a", 4.0, target=4.0), False),
        (PlotRow("a", None, target=4.0), False),
        (PlotRow("a", 2.0), False),
    ],
)
def test_below_target_is_certain_or_not_said(row: PlotRow, is_below: bool) -> None:
    assert row.is_below_target is is_below
    image = painted(lambda p, rect: paint_dot_plot(p, rect, [row], LIGHT, has_axis=False))
    assert has_colour(image, LIGHT.warn_mark) is is_below


def test_dot_plot_in_words() -> None:
    row = PlotRow("Integrity", 4.4, 4.1, 4.7, 4.0, 4.2)
    assert plot_row_text(row) == "Integrity 4.40, interval 4.10 to 4.70, target 4.00, previous 4.20"
    low = PlotRow("Risk", 3.1, target=4.0)
    assert dot_plot_text([row, low]).splitlines()[1] == "Risk 3.10, target 4.00, below target"


def test_role_means_show_counted_roles_joined_and_self_apart() -> None:
    means = [
        RoleMean(RaterRole.SUPERIOR, 2.0, 1),
        RoleMean(RaterRole.PEER, 4.0, 3),
        RoleMean(RaterRole.SELF, 5.0, 1, counted=False),
    ]
    image = painted(lambda p, rect: paint_role_means(p, rect, means, LIGHT))
    joined = columns_of(image, LIGHT.control, HEIGHT // 2)
    room = WIDTH - 24
    assert 12 + room / 4 - 6 <= min(joined)
    assert max(x for x in joined if x < 12 + room * 3 / 4 + 6) < 12 + room * 3 / 4
    assert role_means_text(means) == "superior 2.00 (1), peers 4.00 (3), self, not counted 5.00 (1)"
    assert role_means_text([]) == "no role means"


def test_tenure_shows_kinds_and_a_short_stay_hollow() -> None:
    spans = [
        TenureSpan(date(2014, 1, 1), date(2018, 1, 1), AKIMAT, label="Abai"),
        TenureSpan(date(2018, 2, 1), date(2022, 1, 1), MINISTRY, label="Energy"),
        TenureSpan(date(2022, 2, 1), date(2022, 12, 1), AKIMAT, is_short=True, label="Astana"),
    ]
    image = painted(lambda p, rect: paint_tenure(p, rect, spans, date(2023, 1, 1), LIGHT))
    solid = columns_of(image, LIGHT.accent_text, 8)
    assert max(x for x in solid if x < WIDTH * 0.6) < WIDTH * 4 / 9 + 2
    assert columns_of(image, LIGHT.good_mark, 8)
    assert has_colour(image, LIGHT.warn_mark)
    assert tenure_text(spans).splitlines() == [
        "01.01.2014 – 01.01.2018 Abai",
        "01.02.2018 – 01.01.2022 Energy",
        "01.02.2022 – 01.12.2022 Astana, under a year",
    ]


def test_overlapping_records_take_lanes_of_their_own() -> None:
    first, second = (date(2019, 8, 1), date(2021, 5, 1)), (date(2020, 9, 1), date(2021, 10, 1))
    third = (date(2021, 6, 1), date(2022, 1, 1))
    assert experience_lanes([first, second, third]) == [0, 1, 0]
    assert experience_lanes([third, second, first]) == [0, 1, 0]


def test_experience_shows_what_is_missing_as_a_frame() -> None:
    marks = ExperienceMarks(
        ((date(2020, 1, 1), date(2024, 1, 1)),),
        ((date(2020, 1, 1), date(2024, 1, 1)),),
        date(2024, 1, 1),
        date(2025, 1, 1),
    )
    image = painted(lambda p, rect: paint_experience(p, rect, marks, LIGHT))
    merged = marks_time.RECORD_STEP + 1 + marks_time.MERGED // 2
    assert max(columns_of(image, LIGHT.accent_text, merged)[:-2]) <= WIDTH * 0.8 + 3
    assert columns_of(image, LIGHT.control, 3)
    assert experience_text(marks) == (
        "counted: 01.01.2020 – 01.01.2024; as of 01.01.2024; required length reached on 01.01.2025"
    )


def test_years_keep_room_for_their_words() -> None:
    axis = TimeAxis(date(1990, 5, 1), date(2026, 1, 1))
    years = axis.years(300)
    assert len(years) <= 300 // marks_time.YEAR_ROOM
    assert len({later - earlier for earlier, later in pairwise(years)}) == 1
    assert TimeAxis(date(2024, 2, 1), date(2024, 5, 1)).years(300) == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_level_badge_and_ticks(tokens: object) -> None:
    assert tokens in (LIGHT, DARK)
    for level in range(1, 6):

        def paint(painter: QPainter, rect: QRectF, level: int = level) -> None:
            paint_level_badge(painter, rect, level, LIGHT)

        assert has_colour(painted(paint), LIGHT.levels[level - 1])
    blocks = [[Tick.MARKED, Tick.NOT_OBSERVED], [Tick.OPEN]]
    image = painted(lambda p, rect: paint_ticks(p, rect, blocks, LIGHT))
    assert has_colour(image, LIGHT.line2)


def test_widgets_say_what_they_show(qtbot: object) -> None:
    plot = DotPlot()
    plot.set_rows([PlotRow("Integrity", 4.4, target=4.0), PlotRow("Risk", 3.1, target=4.0)])
    assert plot.accessibleDescription().splitlines()[1] == "Risk 3.10, target 4.00, below target"
    assert plot.focusPolicy() == Qt.FocusPolicy.TabFocus
    assert plot.sizeHint().height() == 2 * 18 + 18
    strip = TenureStrip()
    strip.set_spans([TenureSpan(date(2020, 1, 1), date(2021, 6, 1), AKIMAT)], today=date(2022, 1, 1))
    assert strip.accessibleDescription().startswith("01.01.2020")
    picture = ExperiencePicture()
    picture.set_marks(None)
    assert picture.sizeHint().height() == 0
    badge = LevelBadge()
    badge.set_level(4)
    assert badge.accessibleDescription() == "level 4"
    ticks = ProgressTicks()
    ticks.set_ticks([[Tick.MARKED, Tick.NOT_OBSERVED], [Tick.OPEN]])
    assert ticks.accessibleDescription() == "2 of 3"
    for widget in (plot, strip, picture, badge, ticks):
        widget.resize(300, 80)
        assert not widget.grab().isNull()


def test_hovering_a_line_of_the_plot_tells_that_line(qtbot: object) -> None:
    plot = DotPlot(has_axis=False)
    plot.set_rows([PlotRow("Integrity", 4.4), PlotRow("Risk", 3.1)])
    plot.resize(300, 40)
    assert plot._words_at(QPoint(10, 20)) == "Risk 3.10"
    event = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(10, 4), QPoint(10, 4))
    assert plot.event(event)


def test_delegates_paint_cells_of_a_table(qtbot: object) -> None:
    rows = [(1, Interval(3.84, 3.61, 4.07), (RoleMean(RaterRole.PEER, 4.0, 3),)), (2, None, ())]
    model = RowTableModel(
        [
            Column(
                "interval", "Total", lambda r: r[1], delegate=IntervalDelegate, header_paint=interval_header
            ),
            Column("roles", "Roles", lambda r: r[2], delegate=RoleMeansDelegate),
        ],
        key=lambda r: r[0],
    )
    view = RowView(model, "marks")
    model.set_rows(rows)
    view.resize(600, 200)
    image = view.grab().toImage()
    assert has_colour(image, LIGHT.accent_text)
    view.deleteLater()
