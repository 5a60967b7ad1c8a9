"""Colours that can be read and told apart, text sizes, switching while running, icons that exist."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from evalapp.ui.common import icons
from evalapp.ui.common.theme import Theme, ThemeMode, Type, colors, font, style_sheet
from evalapp.ui.common.tokens import DARK, LIGHT, Tokens, contrast, ink_on

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
READABLE, VISIBLE, ON_FILL = 4.5, 3.0, 4.7


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return qapp.findChild(Theme) or Theme(qapp)


@BOTH
@pytest.mark.parametrize("ink", ["text", "text2", "text3", "accent_text"])
@pytest.mark.parametrize("ground", ["surface", "canvas", "sunken", "hover", "accent_tint"])
def test_words_can_be_read(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= READABLE


@BOTH
@pytest.mark.parametrize("status", ["good", "warn", "bad"])
def test_status_words_can_be_read(tokens: Tokens, status: str) -> None:
    for ground in ("surface", f"{status}_tint"):
        assert contrast(getattr(tokens, status), getattr(tokens, ground)) >= READABLE
    assert contrast(getattr(tokens, f"{status}_mark"), tokens.surface) >= VISIBLE


@BOTH
def test_marks_edges_and_series_can_be_seen(tokens: Tokens) -> None:
    for mark in (tokens.control, tokens.focus, *tokens.series):
        assert contrast(mark, tokens.surface) >= VISIBLE


@BOTH
def test_numbers_on_classes_can_be_read(tokens: Tokens) -> None:
    for fill in (*tokens.levels, *tokens.gaps, *tokens.amounts):
        assert contrast(ink_on(fill), fill) >= READABLE
    for fill in (tokens.accent, tokens.accent_hover, tokens.accent_press):
        assert contrast("#FFFFFF", fill) >= READABLE
    assert contrast(tokens.tip_text, tokens.tip) >= ON_FILL


@BOTH
def test_the_sheet_names_only_colours_of_the_table(tokens: Tokens) -> None:
    sheet = style_sheet(tokens, 125)
    assert "@" not in sheet
    assert tokens.accent in sheet


def test_a_theme_switch_reaches_what_is_shown(qtbot: QtBot, theme: Theme) -> None:
    theme.apply(ThemeMode.LIGHT)
    label = QLabel("Үлгі")
    qtbot.addWidget(label)
    label.show()
    with qtbot.waitSignal(theme.changed):
        theme.apply(ThemeMode.DARK)
    assert colors() is DARK
    assert label.palette().windowText().color().name().upper() == DARK.text
    theme.apply(ThemeMode.LIGHT)
    assert label.palette().windowText().color().name().upper() == LIGHT.text


def test_text_grows_with_the_users_size(theme: Theme) -> None:
    theme.apply(ThemeMode.LIGHT, 100)
    normal = font(Type.BODY).pointSizeF()
    theme.apply(ThemeMode.LIGHT, 125)
    assert font(Type.BODY).pointSizeF() == pytest.approx(normal * 1.25)
    theme.apply(ThemeMode.LIGHT, 100)


def test_auto_without_a_system_theme_is_light(theme: Theme) -> None:
    theme.apply(ThemeMode.AUTO)
    assert colors() is LIGHT
    theme.apply(ThemeMode.LIGHT)


@pytest.mark.parametrize("meaning", ["add", next(iter(icons.OWN))])
def test_an_icon_squeezed_to_nothing_draws_nothing_and_warns_of_nothing(
    qapp: QApplication, meaning: str
) -> None:
    assert icons.icon(meaning).pixmap(QSize(0, 0)).isNull()
    picture = QPixmap(4, 4)
    painter = QPainter(picture)
    icons.icon(meaning).paint(painter, QRect(2, 2, 0, 0))
    icons.icon(meaning).paint(painter, QRect(2, 2, 4, 0))
    icons.paint_icon(painter, QRect(0, 0, 0, 0), meaning, QColor("black"))
    painter.end()


@pytest.mark.parametrize("meaning", [*icons.PHOSPHOR, *icons.OWN])
def test_every_icon_draws_something(qapp: QApplication, meaning: str) -> None:
    picture = icons.pixmap(meaning, 16).toImage()
    drawn = sum(
        picture.pixelColor(x, y).alpha() > 0 for x in range(picture.width()) for y in range(picture.height())
    )
    assert drawn > 8
