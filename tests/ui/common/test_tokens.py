"""The table of colours: words readable on every ground, marks visible, series apart for everybody."""

from itertools import combinations

import pytest

from evalapp.charts.colours import contrast
from evalapp.ui.common.tokens import DARK, LIGHT, Tokens

both = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
PROTANOPIA = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.01182, 0.04294, 0.968881),
)
TRITANOPIA = ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039))
"""Machado, Oliveira & Fernandes 2009, severity 1.0, on linear RGB."""


@both
def test_words_are_readable_on_every_ground(tokens: Tokens) -> None:
    for ground in (tokens.surface, tokens.canvas, tokens.sunken, tokens.hover, tokens.accent_tint):
        for ink in (tokens.text, tokens.text2, tokens.text3, tokens.accent_text):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    for ink, tint in (
        (tokens.good, tokens.good_tint),
        (tokens.warn, tokens.warn_tint),
        (tokens.bad, tokens.bad_tint),
        (tokens.tip_text, tokens.tip),
        ("#FFFFFF", tokens.accent),
    ):
        assert contrast(ink, tint) >= 4.5, (ink, tint)


@both
def test_marks_and_edges_are_visible(tokens: Tokens) -> None:
    for mark in (*tokens.series, tokens.good_mark, tokens.warn_mark, tokens.bad_mark, tokens.control):
        assert contrast(mark, tokens.surface) >= 3, mark


@both
@pytest.mark.parametrize("sight", [PROTANOPIA, DEUTERANOPIA, TRITANOPIA], ids=["protan", "deutan", "tritan"])
def test_series_and_levels_stay_apart_for_colour_blind_readers(
    tokens: Tokens, sight: tuple[tuple[float, ...], ...]
) -> None:
    for colours, least in ((tokens.series, 13), (tokens.levels, 13)):
        for one, other in combinations(colours, 2):
            assert _difference(_seen(one, sight), _seen(other, sight)) >= least, (one, other)


def _seen(colour: str, sight: tuple[tuple[float, ...], ...]) -> tuple[float, ...]:
    linear = [_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5)]
    seen = [sum(a * b for a, b in zip(row, linear, strict=True)) for row in sight]
    return _lab([min(max(part, 0.0), 1.0) for part in seen])


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _lab(rgb: list[float]) -> tuple[float, ...]:
    red, green, blue = rgb
    white = (0.95047, 1.0, 1.08883)
    xyz = (
        0.4124 * red + 0.3576 * green + 0.1805 * blue,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        0.0193 * red + 0.1192 * green + 0.9505 * blue,
    )
    x, y, z = (_cube(part / full) for part, full in zip(xyz, white, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube(part: float) -> float:
    return float(part ** (1 / 3)) if part > 0.008856 else 7.787 * part + 16 / 116


def _difference(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return float(sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5)
