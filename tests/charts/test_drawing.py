"""Every chart on a real figure: what is there, where, in which colour class, with which figures."""

import re
from typing import Any

import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from evalapp import texts
from evalapp.charts.colours import contrast, ink_on
from evalapp.charts.drawing import draw, picture, spot_at
from evalapp.charts.heat_map import gap_class
from evalapp.charts.tile_map import PLACES, amount_class, class_borders
from evalapp.charts.values import ChartValues, Distribution, Profile, ProfileRow, Scatter, ScatterPoint, Tile
from evalapp.domain.language import Language
from evalapp.ui.common.tokens import Tokens
from tests.charts.chart_samples import (
    AGE_EXPERIENCE,
    DISTRIBUTION,
    EMPTY,
    FILLED,
    FUNNEL,
    HEAT_MAP,
    LEVELS,
    PARTS,
    PROFILE,
    SCATTER,
    STAYS,
    THEMES,
    TILE_MAP,
    drawn,
    style,
    words_on,
)


def lines(figure: Figure, name: str) -> list[Any]:
    return [line for line in figure.axes[0].lines if line.get_gid() == name]


def test_profile_marks_scores_intervals_and_targets() -> None:
    figure, spots = drawn(PROFILE)
    assert [line.get_xdata()[0] for line in lines(figure, "target")] == [4.0, 4.0, 3.5, 4.0]
    assert [list(line.get_xdata()) for line in lines(figure, "interval")] == [[4.1, 4.7], [3.1, 4.0]]
    assert [line.get_xdata()[0] for line in lines(figure, "score")] == [4.4]
    assert [line.get_xdata()[0] for line in lines(figure, "below")] == [3.5, 3.2]
    assert {to_hex(line.get_color()).upper() for line in lines(figure, "below")} == {
        style().palette.warn_mark
    }
    assert "4,40" in words_on(figure)
    assert "–" in words_on(figure)
    assert spots[0].text == "Адалдық: 4,40, 4,10–4,70, цель 4,00, n = 12"


def test_profile_rows_hang_on_their_lines_and_blocks_are_apart() -> None:
    figure, _ = drawn(PROFILE)
    heights = [line.get_ydata()[0] for line in (*lines(figure, "score"), *lines(figure, "below"))]
    assert heights[0] == 0
    assert heights[1] == 1
    assert heights[2] > 2.5
    assert figure.axes[0].get_xlim() == (2, 5)


def test_profile_axis_starts_at_one_when_something_lies_low() -> None:
    low = Profile((ProfileRow("Адалдық", "personal", 1.6, None, None, 3.0, 1),))
    assert drawn(low)[0].axes[0].get_xlim() == (1, 5)


@pytest.mark.parametrize(
    ("gap", "expected"),
    [
        (-1.0, 0),
        (-0.95, 0),
        (-0.9, 1),
        (-0.6, 1),
        (-0.5, 2),
        (-0.2, 2),
        (-0.14, 3),
        (0, 3),
        (0.2, 4),
        (0.6, 5),
        (1.3, 6),
    ],
)
def test_gap_classes(gap: float, expected: int) -> None:
    assert gap_class(gap) == expected


def test_heat_map_fills_by_class_and_writes_the_gap() -> None:
    figure, spots = drawn(HEAT_MAP)
    (cells,) = figure.axes[0].collections
    assert [to_hex(colour).upper() for colour in cells.get_facecolors()] == [
        style().palette.gaps[6],
        style().palette.gaps[0],
        style().palette.gaps[2],
    ]
    assert {"+1,0", "−1,2", "−0,2"} <= set(words_on(figure))
    assert [spot.people for spot in spots] == [(1, 2), (1, 2), (3,)]
    assert spots[1].text == "Абай\nЛидерство: −1,24, n = 5"


def test_narrow_heat_map_leaves_the_numbers_to_the_table() -> None:
    figure, spots = drawn(HEAT_MAP, size=(0.8, 2.5))
    assert not [word for word in words_on(figure) if re.search(r"\d", word)]
    assert len(spots) == 3


@pytest.mark.parametrize("tokens", THEMES, ids=lambda tokens: str(tokens.name))
def test_ink_is_readable_on_every_filled_class(tokens: Tokens) -> None:
    for fill in (*tokens.gaps, *tokens.amounts, *tokens.levels):
        assert contrast(ink_on(fill), fill) >= 4.5


def test_distribution_counts_from_zero() -> None:
    figure, spots = drawn(DISTRIBUTION)
    bars = [bar for bar in figure.axes[0].patches if bar.get_gid() == "bin"]
    assert [bar.get_height() for bar in bars] == [0, 1, 3, 1]
    assert figure.axes[0].get_ylim()[0] == 0
    assert [spot.people for spot in spots] == [(7,), (1, 2, 3), (4,)]
    assert "уровень 3" in words_on(figure)


def test_levels_share_the_bar() -> None:
    figure, spots = drawn(LEVELS)
    parts = [bar for bar in figure.axes[0].patches if bar.get_gid() == "level"]
    assert [round(bar.get_width(), 2) for bar in parts] == [0.25, 0.5, 0.25]
    assert [to_hex(bar.get_facecolor()).upper() for bar in parts] == list(style().palette.levels[1:4])
    assert spots[1].text == "Адалдық\nУровень 3: 2 (50 %)"


def test_scatter_has_a_series_per_group_whiskers_and_a_ring() -> None:
    figure, spots = drawn(SCATTER, Language.KK)
    assert [len(series.get_offsets()) for series in figure.axes[0].collections] == [1, 1]
    assert len(lines(figure, "whisker")) == 2
    assert lines(figure, "selected")[0].get_xdata()[0] == 4.4
    assert {"Облыстар", "Қалалар", "Жеке", "Кәсіби"} <= set(words_on(figure))
    assert spots[0].text == "Примерова А.\nЖеке: 3,20, кәсіби: 3,90"
    assert spots[0].people == (11,)


def test_one_point_is_enough() -> None:
    one = Scatter((ScatterPoint(1, "Примерова А.", 0, 5.0, 1.0),), ("",), "x", "y", line=3.0)
    axes = drawn(one)[0].axes[0]
    assert axes.get_xlim()[0] < 3 < axes.get_xlim()[1]
    assert axes.get_xlim()[1] > 5


def test_age_experience_draws_the_limits_of_the_rule() -> None:
    figure, spots = drawn(AGE_EXPERIENCE, Language.EN)
    limits = lines(figure, "limit")
    assert limits[0].get_xdata()[0] == 35
    assert limits[1].get_ydata()[0] == 5
    assert {"under 35", "at least 5 years", "Age", "Experience, years"} <= set(words_on(figure))
    assert [len(series.get_offsets()) for series in figure.axes[0].collections] == [1, 2, 0]
    assert spots[1].text == "№ 2: age 35.2, experience 8.0 years; Not eligible"


def test_tile_map_places_known_regions_and_says_no_data() -> None:
    figure, spots = drawn(TILE_MAP)
    boxes = figure.axes[0].patches
    assert [int(box.get_x()) for box in boxes] == [3, 3, 5]
    assert to_hex(boxes[0].get_facecolor()).upper() == style().palette.amounts[0]
    assert to_hex(boxes[1].get_facecolor()).upper() == style().palette.amounts[4]
    assert {"2,90", "4,20", "нет данных"} <= set(words_on(figure))
    assert [spot.people for spot in spots] == [(1,), (2, 3)]


def test_every_region_has_its_own_tile() -> None:
    assert len(set(PLACES.values())) == len(PLACES) == 20
    for language in Language:
        assert all(texts.text(language, f"chart.region_{code}") for code in PLACES)


def test_amounts_are_classes_of_equal_width() -> None:
    tiles = [Tile(str(at), "", value, 1) for at, value in enumerate((1.0, 2.0, 3.5, 6.0))]
    borders = class_borders(tiles)
    assert [amount_class(tile.value or 0, borders) for tile in tiles] == [0, 1, 2, 4]
    assert amount_class(4.0, class_borders([Tile("1", "", 4.0, 1)])) == 2


def test_funnel_bars_start_at_zero_and_carry_their_share() -> None:
    figure, spots = drawn(FUNNEL)
    stages = [bar for bar in figure.axes[0].patches if bar.get_gid() in {"stage", "met", "not_met"}]
    assert [bar.get_width() for bar in stages] == [1500, 1125, 3]
    assert {bar.get_x() for bar in stages} == {0}
    assert {"1\u00a0500 · 100 %", "1\u00a0125 · 75 %", "3 · 0 %"} <= set(words_on(figure))
    assert spots[2].people == (1, 2, 3)


def test_parts_share_a_bar_and_the_rest_is_neutral() -> None:
    figure, spots = drawn(PARTS)
    parts = [bar for bar in figure.axes[0].patches if bar.get_gid() == "part"]
    assert [round(bar.get_width() * 221) for bar in parts[:3]] == [131, 2, 88]
    assert parts[3].get_width() == 1
    rest = style().palette.line2
    assert [to_hex(bar.get_facecolor()) == rest.lower() for bar in parts] == [False, False, True, True]
    assert "2021\nОрталық органдар: 131 (59 %)" in {spot.text for spot in spots}
    assert [len(spot.people) for spot in spots] == [131, 2, 88, 2]
    assert {"131", "88", texts.text(Language.RU, "chart.whole_count", count=221)} <= set(words_on(figure))


def test_a_long_key_takes_a_second_line() -> None:
    wide, _ = drawn(PARTS, size=(9, 2.5))
    narrow, _ = drawn(PARTS, size=(4, 2.5))
    tops = [figure.axes[0].get_position().y1 for figure in (wide, narrow)]
    assert tops[0] > tops[1]


def test_stays_run_from_enrolment_to_the_last_day_and_say_today() -> None:
    figure, spots = drawn(STAYS)
    axes = figure.axes[0]
    segments = [line for part in axes.collections if part.get_gid() == "stay" for line in part.get_segments()]
    assert [round(float(line[1][0] - line[0][0]), 1) for line in segments] == [3.0, 4.0, 3.0]
    soon = [part for part in axes.collections if part.get_gid() == "soon"]
    assert [len(part.get_offsets()) for part in soon] == [1]
    today = lines(figure, "today")[0].get_xdata()[0]
    assert 2026.8 < today < 2026.95
    assert [spot.people for spot in spots] == [(1,), (2,), (3,)]
    assert spots[0].text == "Примерова А.\n10.12.2023 – 09.12.2026: Лауазымда"
    assert {"2023", "2025"} <= set(words_on(figure))


@pytest.mark.parametrize("values", EMPTY, ids=lambda values: type(values).__name__)
@pytest.mark.parametrize("language", list(Language))
def test_nothing_to_show_is_said_in_words(values: ChartValues, language: Language) -> None:
    figure, spots = drawn(values, language)
    assert texts.text(language, "chart.no_data") in words_on(figure)
    assert spots == ()


@pytest.mark.parametrize("values", FILLED, ids=lambda values: type(values).__name__)
def test_a_spot_is_found_where_it_is_drawn(values: ChartValues) -> None:
    figure, spots = drawn(values)
    for place, spot in enumerate(spots):
        middle = (spot.x + spot.width / 2, spot.y + spot.height / 2)
        x, y = figure.axes[0].transData.transform(middle)
        assert spot_at(figure, spots, x, y) == place
    assert spot_at(figure, spots, -500, -500) == -1


@pytest.mark.parametrize("values", FILLED, ids=lambda values: type(values).__name__)
def test_texts_stay_inside_the_figure(values: ChartValues) -> None:
    figure, _ = drawn(values, Language.KK)
    whole = figure.bbox
    for text in figure.axes[0].texts:
        if text.get_text():
            box = text.get_window_extent()
            assert box.x0 >= whole.x0 - 2, text.get_text()
            assert box.x1 <= whole.x1 + 2, text.get_text()


def test_drawing_again_starts_from_an_empty_figure() -> None:
    figure = Figure(figsize=(5, 2.5))
    draw(figure, SCATTER, style())
    draw(figure, DISTRIBUTION, style())
    assert len(figure.axes) == 1
    assert len(figure.axes[0].collections) == 0


def test_totals_of_one_bin_only() -> None:
    assert drawn(Distribution((DISTRIBUTION.bins[2],), ()))[1][0].people == (1, 2, 3)


def test_png_and_svg_carry_title_and_caption() -> None:
    words = {"title": "Қорытынды баллдар", "subtitle": "Әр нүкте – бір адам", "caption": "2026; n = 2"}
    png = picture(SCATTER, style(Language.KK), kind="png", **words)
    assert png.startswith(b"\x89PNG")
    svg = picture(SCATTER, style(Language.KK), kind="svg", **words).decode()
    for word in (*words.values(), "Облыстар", "Кәсіби"):
        assert word in svg
    assert svg == picture(SCATTER, style(Language.KK), kind="svg", **words).decode()
