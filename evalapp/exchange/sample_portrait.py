"""Portraits of invented people: a silhouette on a muted ground, with the word "sample" across it.

Nobody is meant by them; they stand where a photo would in the demonstration.
"""

import colorsys
import io
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from evalapp.exchange.dejavu import font_folder

if TYPE_CHECKING:
    from PIL import Image as Images
    from PIL import ImageDraw as Drawings

_WIDTH, _HEIGHT = 300, 400
"""The field of the drawing."""
_FINER = 2
"""Drawn so many times larger, then made smaller: smooth edges."""
_SIZE = (240, 320)
"""Pixels of the picture: 3 × 4 cm at 200 dots an inch."""
_WORDS = "үлгі · образец · sample"
_BAND = 358
"""Upper edge of the words' band, which reaches to the lower edge."""
_HUES = 16
_STEPS = 32
"""Shades from one ink to the next, for the edges."""
_WHITE = (255, 255, 255)

Shade = tuple[int, int, int]


class _Shapes(NamedTuple):
    """Pixels of a variant: ``figure`` with hair and band, what lies on it; 0–255 = how much."""

    figure: "Images.Image"
    skin: "Images.Image"
    shirt: "Images.Image"
    words: "Images.Image"


@cache
def sample_portrait(number: int, *, is_woman: bool) -> bytes:
    """A portrait as a PNG of some kilobytes: always the same for a number, one of 64 for all of them."""
    from PIL import Image  # noqa: PLC0415 - only where photos are

    picture = Image.frombytes("P", _SIZE, _drawing(is_woman=is_woman, variant=number // _HUES % 2))
    picture.putpalette(_palette(number % _HUES))
    kept = io.BytesIO()
    picture.save(kept, "PNG")
    return kept.getvalue()


def _palette(hue: int) -> list[int]:
    """Red, green and blue of each shade: from ground to figure, then from figure to each that lies on it."""
    figure = _shade(hue, 0.40, 0.18)
    inks = (
        (_shade(hue, 0.82, 0.18), figure),
        *((figure, ink) for ink in (_shade(hue, 0.66, 0.16), _shade(hue, 0.94, 0.16), _WHITE)),
    )
    found: list[int] = []
    for first, last in inks:
        for step in range(_STEPS):
            share = step / (_STEPS - 1)
            found += [round(a + (b - a) * share) for a, b in zip(first, last, strict=True)]
    return found


def _shade(hue: int, lightness: float, saturation: float) -> Shade:
    # Numbers that follow each other get hues that lie apart.
    red, green, blue = colorsys.hls_to_rgb(hue * 5 % _HUES / _HUES, lightness, saturation)
    return round(255 * red), round(255 * green), round(255 * blue)


@cache
def _drawing(*, is_woman: bool, variant: int) -> bytes:
    """Shades of all pixels as places in the palette, row by row."""
    shapes = _shapes(is_woman=is_woman, variant=variant)
    drawing = shapes.figure.point([value * (_STEPS - 1) // 255 for value in range(256)])
    for place, shape in enumerate(shapes[1:], start=1):
        over = shape.point([place * _STEPS + value * (_STEPS - 1) // 255 for value in range(256)])
        drawing.paste(over, mask=shape.point([0] + [255] * 255))
    return drawing.tobytes()


def _shapes(*, is_woman: bool, variant: int) -> _Shapes:
    from PIL import Image, ImageDraw  # noqa: PLC0415

    large = (_WIDTH * _FINER, _HEIGHT * _FINER)
    shapes = _Shapes(*(Image.new("L", large, 0) for _ in _Shapes._fields))
    figure, skin, shirt, words = (ImageDraw.Draw(shape) for shape in shapes)
    _draw_figure(figure, is_woman=is_woman, variant=variant)
    _draw_skin(skin, is_woman=is_woman, variant=variant)
    _draw_shirt(shirt, has_tie=not is_woman and variant == 0)
    _write_words(words)
    return _Shapes(*(shape.resize(_SIZE, Image.Resampling.LANCZOS) for shape in shapes))


def _draw_figure(pen: "Drawings.ImageDraw", *, is_woman: bool, variant: int) -> None:
    """Shoulders and hair, the band of the words, and a line round face and neck."""
    wide = 0 if is_woman else 14
    pen.ellipse(_points((96, 82), (204, 224)), fill=255)
    pen.rectangle(_points((126, 196), (174, 262)), fill=255)
    pen.ellipse(_points((40 - wide, 250), (260 + wide, 520)), fill=255)
    pen.rectangle(_points((0, _BAND), (_WIDTH, _HEIGHT)), fill=255)
    if is_woman and variant == 0:
        pen.rounded_rectangle(_points((82, 62), (218, 250)), radius=66 * _FINER, fill=255)
    elif is_woman:
        pen.ellipse(_points((118, 34), (182, 94)), fill=255)
        pen.ellipse(_points((88, 62), (212, 190)), fill=255)
    else:
        pen.ellipse(_points((91, 66 if variant else 72), (209, 176)), fill=255)


def _draw_skin(pen: "Drawings.ImageDraw", *, is_woman: bool, variant: int) -> None:
    """A face without a face, under the edge of the hair, and a neck."""
    pen.ellipse(_points((98, 84), (202, 222)), fill=255)
    top = 118 if is_woman or variant else 110
    pen.rectangle(_points((80, 60), (220, top)), fill=0)
    pen.rectangle(_points((128, 196), (172, 262)), fill=255)
    pen.polygon(_points((126, 260), (174, 260), (150, 290)), fill=255)


def _draw_shirt(pen: "Drawings.ImageDraw", *, has_tie: bool) -> None:
    pen.polygon(_points((122, 254), (150, 290), (178, 254), (186, 270), (150, 338), (114, 270)), fill=255)
    if has_tie:
        pen.polygon(_points((144, 288), (156, 288), (161, 322), (150, 338), (139, 322)), fill=0)


def _write_words(pen: "Drawings.ImageDraw") -> None:
    from PIL import ImageFont  # noqa: PLC0415

    letters = ImageFont.truetype(font_folder() / "DejaVuSans-Bold.ttf", 17 * _FINER)
    middle = (_WIDTH * _FINER / 2, (_BAND + _HEIGHT) * _FINER / 2)
    pen.text(middle, _WORDS, fill=255, font=letters, anchor="mm")


def _points(*corners: tuple[float, float]) -> list[tuple[float, float]]:
    return [(x * _FINER, y * _FINER) for x, y in corners]
